#include "app/ctl/input.h"

#include "core/base/platform.h"

#include <QDir>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

auto cancelled()
{
    return fail(ErrorKind::Cancelled,
                QT_TRANSLATE_NOOP("faults", "Stopped as you asked. Nothing was left half-written."), u"interrupted"_s);
}

} // namespace

Error noSuchFile(const QString &path)
{
    return {ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no file %1. Check the name and the folder."), {}, {QDir::toNativeSeparators(path)}};
}

Result<std::unique_ptr<Input>> Input::open(const QString &path)
{
    std::unique_ptr<Input> input(new Input);
    if (path.isEmpty() || path == u"-") {
        if (!input->m_file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(fileError(u"-"_s, lastSystemCode()));
        return input;
    }
    input->m_file.setFileName(path);
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults", "%1 is a folder. Name a file inside it."), u"is a folder"_s,
                    {QDir::toNativeSeparators(path)});
    if (!QFileInfo::exists(path))
        return fail(noSuchFile(path));
    if (!input->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(path, lastSystemCode()));
    return input;
}

Result<QByteArray> Input::read(Progress &progress)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 count = 0;
#ifdef Q_OS_UNIX
    // A pipe or a keyboard may stay silent for long: wait in short steps, and look whether to stop.
    constexpr int waitMs = 100;
    for (;;) {
        if (progress.cancelled())
            return cancelled();
        pollfd waiting = {m_file.handle(), POLLIN, 0};
        const int ready = poll(&waiting, 1, waitMs);
        if (ready > 0)
            break;
        if (ready < 0 && errno != EINTR)
            return fail(fileError(m_file.fileName(), errno));
    }
    do {
        count = ::read(m_file.handle(), piece.data(), size_t(pieceBytes));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return fail(fileError(m_file.fileName(), errno));
#else
    if (progress.cancelled())
        return cancelled();
    count = m_file.read(piece.data(), pieceBytes);
    if (count < 0)
        return fail(fileError(m_file.fileName(), lastSystemCode()));
#endif
    piece.truncate(count);
    m_position += count;
    return piece;
}

qint64 Input::size() const
{
    return m_file.isSequential() ? 0 : m_file.size();
}

Result<QByteArray> readWhole(const QString &path, qint64 most, Progress &progress)
{
    ASSIGN(const std::unique_ptr<Input> input, Input::open(path));
    QByteArray whole;
    for (;;) {
        ASSIGN(const QByteArray piece, input->read(progress));
        if (piece.isEmpty())
            return whole;
        whole += piece;
        if (whole.size() > most)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "%1 is too large for what it should be. Nothing was changed. Check that it "
                                                    "is the right file."),
                        u"file larger than %1 bytes"_s.arg(most), {QDir::toNativeSeparators(path)});
    }
}

} // namespace kinerja
