#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QDate>
#include <QStringList>

#include <optional>

class QIODevice;

namespace kinerja {

/// The recovery sheet (lembar pemulihan): the data key itself, as a code that a person can type from paper, and what someone
/// who finds the sheet years later needs to know. Whoever holds it opens the office without a passphrase.
///
/// The code: 4 lines of 4 groups of 5 characters, from 0–9 and A–Z without I, L, O, U. The fifth character of a group checks
/// the other four and the group's place, so that one wrong character, two swapped neighbours or swapped groups are found and
/// located; 56 bits over the whole catch the rest. The texts are for printing and saving: wipe them after use.
struct RecoverySheet {
    QString officeName = {};
    NetworkId network = {};
    QDate made = {};
    QStringList codeLines = {}; ///< "ABCDE-FGHJK-MNPQR-STVWX", four of them
};

[[nodiscard]] RecoverySheet recoverySheet(const Secret &dataKey, NetworkId network, const QString &officeName,
                                          QDate made);

/// What stands above the code, in whole sentences: what it is for, how to keep it, how to use it.
[[nodiscard]] QStringList recoveryInstructions();

/// The content of the .txt file: UTF-8, CRLF. Reads back with `readRecovery`.
[[nodiscard]] QByteArray recoveryText(const RecoverySheet &sheet);

/// Whether this is how a saved .txt begins: what may be replaced by a new one.
[[nodiscard]] bool isRecoveryText(QByteArrayView head);

/// What a sheet or a typed code gives back.
struct Recovered {
    Secret dataKey;
    std::optional<NetworkId> network; ///< only a whole .txt tells it
};

/// Reads the .txt, or the code alone as typed: any case, spaces, hyphens and line breaks anywhere, O for 0, I and L for 1,
/// line numbers in front ("1. "). Invalid for a typing mistake; where it can be located, `args` are line and group, from 1.
[[nodiscard]] Result<Recovered> parseRecovery(QStringView text);
/// The same from a file, up to 64 KiB of UTF-8.
[[nodiscard]] Result<Recovered> readRecovery(QIODevice &device);

} // namespace kinerja
