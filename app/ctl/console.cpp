#include "app/ctl/console.h"

#include "core/base/tr.h"

#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

bool standardErrorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) == 1;
#endif
}

void prepareStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
#endif
}

void writeError(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Exit exitFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Invalid: return Exit::Usage;
    case ErrorKind::Denied:
    case ErrorKind::WrongKey: return Exit::NotPermitted;
    case ErrorKind::Conflict: return Exit::Decide;
    case ErrorKind::Locked: return Exit::InUse;
    case ErrorKind::Corrupt: return Exit::Damaged;
    case ErrorKind::NewerSchema: return Exit::Newer;
    case ErrorKind::Io:
    case ErrorKind::Network: return Exit::Io;
    case ErrorKind::Cancelled: return Exit::Interrupted;
    case ErrorKind::Internal: return Exit::Defect;
    }
    Q_UNREACHABLE();
}

Console::Console(Settings settings)
    : m_settings(std::move(settings))
    , m_clock(m_settings.today)
    , m_progress([this](qint64 done, qint64 total) { showProgress(done, total); })
    , m_signals(m_progress)
{
    prepareStreams();
}

Console::~Console()
{
    clearProgress();
}

int Console::done(const QJsonObject &json, const QString &text, Exit exit)
{
    if (m_settings.json)
        return finish(QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n', exit);
    return finish(text.isEmpty() ? QByteArray() : text.toUtf8() + '\n', exit);
}

int Console::failed(const Error &error)
{
    const QString message = errorText(error);
    // The detail is for whoever mends the program; people read it only where the sentence asks them to report it.
    note(error.kind == ErrorKind::Internal && !error.detail.isEmpty() ? message + u" ["_s + error.detail + u']' : message);
    if (!m_settings.json)
        return int(exitFor(error.kind));
    const QJsonObject document{{u"error"_s, QJsonObject{{u"kind"_s, kindCode(error.kind)},
                                                        {u"message"_s, message},
                                                        {u"detail"_s, error.detail}}}};
    return finish(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n', exitFor(error.kind));
}

int Console::misused(const QString &message)
{
    note(message);
    note(translate("ctl", "For help: kinerjactl --help, or kinerjactl VERB --help."));
    if (!m_settings.json)
        return int(Exit::Usage);
    const QJsonObject document{{u"error"_s, QJsonObject{{u"kind"_s, kindCode(ErrorKind::Invalid)},
                                                        {u"message"_s, message},
                                                        {u"detail"_s, u"usage"_s}}}};
    return finish(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n', Exit::Usage);
}

Result<void> Console::write(QByteArrayView bytes)
{
    if (std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()))
        return {};
    return fail(fileError(translate("ctl", "standard output"), errno));
}

Result<void> Console::flush()
{
    if (std::fflush(stdout) == 0)
        return {};
    return fail(fileError(translate("ctl", "standard output"), errno));
}

void Console::note(const QString &text)
{
    clearProgress();
    writeError(text.toUtf8() + '\n');
}

int Console::finish(const QByteArray &output, Exit exit)
{
    clearProgress();
    Result<void> written = write(output);
    if (written)
        written = flush();
    if (written)
        return int(exit);
    writeError(errorText(written.error()).toUtf8() + '\n');
    return int(Exit::Io);
}

void Console::showProgress(qint64 done, qint64 total)
{
    constexpr qint64 shownEveryMs = 100;
    constexpr int width = 30;
    if (m_sinceShown.isValid() && m_sinceShown.elapsed() < shownEveryMs)
        return;
    m_sinceShown.start();
    if (!standardErrorIsTerminal())
        return;
    QByteArray line = "\r";
    if (total > 0) {
        const int filledCells = int(std::clamp<qint64>(done * width / total, 0, width));
        line += '[' + QByteArray(filledCells, '#') + QByteArray(width - filledCells, '.') + "] "
            + QByteArray::number(std::clamp<qint64>(done * 100 / total, 0, 100)) + " % ";
    }
    line += QByteArray::number(done) + "\x1b[K";
    writeError(line);
    m_barShown = true;
}

void Console::clearProgress()
{
    if (!m_barShown)
        return;
    writeError("\r\x1b[K");
    m_barShown = false;
}

} // namespace kinerja
