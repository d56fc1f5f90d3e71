// What lives here: how a failure is told, as a value, from any room to the one that speaks to people.
// What does not: words on screen (translated where they are shown), exceptions, exit codes.
#pragma once

#include <QString>
#include <QStringList>

namespace kinerja {

/// The families of failure. Callers decide by kind; people read the sentence.
enum class ErrorKind {
    NotFound,     ///< no such record or file
    Invalid,      ///< input that cannot be what it claims to be
    Denied,       ///< not permitted
    Conflict,     ///< a person must decide
    Locked,       ///< in use by another program
    WrongKey,     ///< the passphrase or recovery code does not fit
    Corrupt,      ///< damaged or tampered
    NewerSchema,  ///< written by a newer version of the program
    Io,           ///< file, folder or space
    Network,      ///< the share or server
    Cancelled,    ///< stopped by the user; nothing half-written
    Internal,     ///< a defect of ours
};

/// A failure: its kind, an untranslated sentence (what happened, what is safe, what to do), and a detail for the log.
///
/// `sentence` is a literal marked QT_TRANSLATE_NOOP("faults", "…"); its %1, %2 are filled from `args`.
/// `detail` is English, for the log, and never holds personal data.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    const char *sentence = "";
    QString detail = {};
    QStringList args = {};

    /// Equal when a caller would act alike: same kind, same sentence, same arguments.
    friend bool operator==(const Error &a, const Error &b);
};

/// The code used in JSON and logs, for example "WrongKey".
[[nodiscard]] QString kindCode(ErrorKind kind);

/// The sentence for people, in the language that is loaded, arguments filled in.
[[nodiscard]] QString errorText(const Error &error);

} // namespace kinerja
