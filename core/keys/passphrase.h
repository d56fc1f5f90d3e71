#pragma once

#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QList>
#include <QStringList>

#include <functional>

class QIODevice;

namespace kinerja {

/// Characters (code points after NFC) of a passphrase. The lower bound is that of NIST SP 800-63B-4 for a passphrase that
/// stands alone. There are no rules of composition and no forced changes, as the same text demands.
constexpr int shortestPassphrase = 15;
constexpr int longestPassphrase = 256;

/// Reads the first line: byte order mark and line end taken off, spaces kept, NFC, given as UTF-8. Reads no more than it
/// needs; the device should be open unbuffered, so that nothing else remembers the line.
///
/// Invalid where the line is empty, is not UTF-8 or is longer than any passphrase; Io where the device fails.
/// A wrong length is not told here: a passphrase that is tried simply does not fit.
[[nodiscard]] Result<Secret> readPassphrase(QIODevice &device);
/// The same from a text that was typed. The caller wipes that text.
[[nodiscard]] Result<Secret> passphraseFrom(QStringView typed);

/// The number of characters (code points), as the bounds count them.
[[nodiscard]] qsizetype characterCount(const Secret &passphrase);

/// Why a new passphrase is refused.
enum class PassphraseFlaw {
    TooShort,
    TooLong,
    Common, ///< rests on words or passwords of the list
    Repetition, ///< the same again and again
    Sequence, ///< neighbours on the keyboard, in the alphabet, in a row of numbers, or a date
    Context, ///< names of the office, its units, the program, the person; the NIP
    Guessable, ///< too little in it for another reason
};

struct PassphraseIssue {
    PassphraseFlaw flaw = PassphraseFlaw::TooShort;
    const char *sentence = "";
    QStringList args = {};
};

/// The sentence for people.
[[nodiscard]] QString issueText(const PassphraseIssue &issue);

/// Everything that speaks against a new passphrase; empty where it may be taken. `context`: office and unit names, own name,
/// login and NIP, as they are written. A few milliseconds.
[[nodiscard]] QList<PassphraseIssue> passphraseIssues(const Secret &passphrase, const QStringList &context);
/// The first of them as a failure (Invalid).
[[nodiscard]] Result<void> checkNewPassphrase(const Secret &passphrase, const QStringList &context);

enum class StrengthLevel { Weak, Fair, Good, Strong };

/// A coarse lower bound of what guessing costs. `words` counts in words drawn by chance from the everyday list.
struct Strength {
    int words = 0;
    StrengthLevel level = StrengthLevel::Weak;

    friend bool operator==(const Strength &, const Strength &) = default;
};

/// Weak is what `passphraseIssues` refuses.
[[nodiscard]] Strength passphraseStrength(const Secret &passphrase, const QStringList &context);
[[nodiscard]] QString strengthText(Strength strength);

/// A number from 0 to `bound` − 1, each as likely.
using RandomBelow = std::function<quint32(quint32 bound)>;
/// The system's randomness.
[[nodiscard]] quint32 systemRandomBelow(quint32 bound);

/// Words for a passphrase that is easy to type: five draws from the everyday list are worth 55 bits and more.
constexpr int fewestPassphraseWords = 5;
/// `words` everyday Indonesian words (at least five, at most 20) with a space between.
[[nodiscard]] Secret makePassphrase(int words = fewestPassphraseWords, const RandomBelow &random = systemRandomBelow);

} // namespace kinerja
