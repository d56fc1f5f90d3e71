// What lives here: the headless tool, one file a group of verbs, and the face that they share.
// What does not: rules, storage, layout of paper; nothing here decides about a person.
#pragma once

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace kinerja {

/// How the tool ends; the numbers are a promise to scripts.
enum class Exit {
    Done = 0,
    Found = 1,        ///< done, but rows were refused or a check found something
    Usage = 2,        ///< usage, or input that is no such file at all
    NotPermitted = 3, ///< wrong passphrase or not permitted
    Damaged = 4,
    Decide = 5,       ///< a person must decide
    Io = 6,           ///< file, network or space
    Newer = 7,        ///< a file from a newer version
    InUse = 8,
    Defect = 70,      ///< a defect of this program
    Interrupted = 130,
};

/// The exit that belongs to a kind of failure.
[[nodiscard]] Exit exitFor(ErrorKind kind);

/// What stood on the command line after the verb, options of this verb and general ones apart.
struct Arguments {
    QStringList positional;
    QHash<QString, QString> options; ///< by name without hyphens; a switch has an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] std::optional<QString> value(const QString &option) const
    {
        const auto found = options.constFind(option);
        return found == options.cend() ? std::nullopt : std::optional(*found);
    }
    /// The first of them, where one is there: a positional DB is the same as `--db`.
    [[nodiscard]] std::optional<QString> first() const
    {
        return positional.isEmpty() ? std::nullopt : std::optional(positional.first());
    }
};

/// The face of the tool: general options, one JSON document or text on standard output, diagnostics and the progress bar on
/// standard error, the exit code.
///
/// One a process, owned by main, main thread. While it lives Ctrl-C cancels `progress()`. It never reads a database.
class Console {
public:
    /// `language` is "id" or "en"; nothing but words depends on it.
    struct Settings {
        bool json = false;
        QDate today;                     ///< not valid: the machine's
        std::optional<quint32> seed;
        std::optional<QString> database; ///< --db
        std::optional<QString> passphraseFile; ///< a path, or "-" to ask
        QString user = QStringLiteral("kantor");
        std::optional<QString> recoveryFile;
        QString language = QStringLiteral("id");
    };

    explicit Console(Settings settings);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] bool json() const { return m_settings.json; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// For long work: shows the bar on a terminal, knows when the user wants to stop.
    [[nodiscard]] Progress &progress() { return m_progress; }

    /// Ends a verb: `json` with --json, else `text` with a line end. Gives the exit code, Io where nobody takes the output.
    [[nodiscard]] int done(const QJsonObject &json, const QString &text, Exit exit = Exit::Done);
    /// Ends a verb that failed: `{"error":{"kind","message","detail"}}` on standard output with --json, and the sentence on
    /// standard error.
    [[nodiscard]] int failed(const Error &error);
    /// Ends a verb that was called wrongly: like `failed`, with a hint to --help.
    [[nodiscard]] int misused(const QString &message);

    /// For verbs whose output is too large to be held: bytes on standard output. Fails with Io.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> flush();
    /// A line on standard error, for people; it never holds what --json promises.
    void note(const QString &text);

private:
    void showProgress(qint64 done, qint64 total);
    void clearProgress();
    [[nodiscard]] int finish(const QByteArray &output, Exit exit);

    Settings m_settings;
    SystemClock m_clock;
    Progress m_progress;
    SignalWatch m_signals;
    QElapsedTimer m_sinceShown;
    bool m_barShown = false;
};

} // namespace kinerja
