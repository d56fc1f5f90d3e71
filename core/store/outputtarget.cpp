#include "core/store/outputtarget.h"

#include "core/keys/recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// What stands behind an office's name in the names of the files beside it; the empty one is the office itself.
constexpr std::array parts = {"", "-keys", "-wal", "-shm", "-journal", ".lock"};

std::filesystem::path systemPath(const QString &path)
{
#ifdef Q_OS_WIN
    return std::filesystem::path(path.toStdWString());
#else
    return std::filesystem::path(QFile::encodeName(path).toStdString());
#endif
}

/// One file under two names: links of either kind, another spelling of its folder, another case where the drive does not care.
bool isSameFile(const QString &one, const QString &other)
{
    if (QFileInfo::exists(one) && QFileInfo::exists(other)) {
        std::error_code failed;
        const bool same = std::filesystem::equivalent(systemPath(one), systemPath(other), failed);
        if (!failed)
            return same;
    }
    // A file that is not there yet: its folder may still go by several names.
    const auto plain = [](const QString &path) {
        const QFileInfo file(path);
        const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
        return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
    };
    return plain(one).compare(plain(other), Qt::CaseInsensitive) == 0;
}

bool belongsTo(const QString &officePath, const QString &to)
{
    // SQLite keeps its companions beside the file itself, the keys lie beside the name that was given.
    const QString real = QFileInfo(officePath).canonicalFilePath();
    return std::any_of(parts.begin(), parts.end(), [&](const char *part) {
        const QString ending = QString::fromLatin1(part);
        return isSameFile(officePath + ending, to) || (!real.isEmpty() && isSameFile(real + ending, to));
    });
}

/// Whether an office lies beside `to` that would take a file of this name for its own.
bool isCompanionName(const QString &to)
{
    return std::any_of(parts.begin() + 1, parts.end(), [&](const char *part) {
        const QString ending = QString::fromLatin1(part);
        return to.endsWith(ending) && QFileInfo(to.chopped(ending.size())).isFile();
    });
}

Error noSuchFolder(const QString &folder)
{
    return {ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "There is no folder %1. Nothing was made. Make the folder first or choose another."), {},
            {QDir::toNativeSeparators(folder)}};
}

Error partOfAnOffice(const QString &to)
{
    return {ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "%1 is a file that an office itself needs. Nothing was written. Choose another name."), {},
            {QFileInfo(to).fileName()}};
}

bool isText(QByteArrayView head)
{
    return std::none_of(head.begin(), head.end(), [](char c) { return quint8(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'; });
}

bool looksLike(OutputKind kind, QByteArrayView head)
{
    switch (kind) {
    case OutputKind::Pdf: return head.startsWith("%PDF-");
    case OutputKind::Backup: return head.startsWith("KINERJAB");
    case OutputKind::Workbook: return head.startsWith("PK\x03\x04");
    case OutputKind::Csv: return isText(head) && !head.startsWith("%PDF-");
    case OutputKind::Json: {
        const QByteArrayView begins = head.trimmed();
        return begins.startsWith('{') || begins.startsWith('[');
    }
    case OutputKind::RecoverySheet: return isRecoveryText(head);
    }
    Q_UNREACHABLE();
}

const char *somethingElse(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Pdf:
        return QT_TRANSLATE_NOOP("faults", "There is already a file %1, and it is no PDF. It was left as it is. Choose another name.");
    case OutputKind::Backup:
        return QT_TRANSLATE_NOOP("faults", "There is already a file %1, and it is no backup. It was left as it is. Choose another name.");
    case OutputKind::Csv:
    case OutputKind::Workbook:
    case OutputKind::Json:
        return QT_TRANSLATE_NOOP("faults", "There is already a file %1, and it is no table of this kind. It was left as it is. Choose another name.");
    case OutputKind::RecoverySheet:
        return QT_TRANSLATE_NOOP("faults", "There is already a file %1, and it is no recovery sheet. It was left as it is. Choose another name.");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> checkNotOfAnOffice(const QString &officePath, const QString &to)
{
    if ((!officePath.isEmpty() && belongsTo(officePath, to)) || isCompanionName(to))
        return fail(partOfAnOffice(to));
    return {};
}

Result<void> checkOutputTarget(const QString &officePath, const QString &to, OutputKind kind)
{
    TRY(checkNotOfAnOffice(officePath, to));
    const QFileInfo file(to);
    if (!QFileInfo(file.absolutePath()).isDir())
        return fail(noSuchFolder(file.absolutePath()));
    if (!file.exists())
        return {};
    const Error other{ErrorKind::Invalid, somethingElse(kind), {}, {file.fileName()}};
    // A device or a pipe would be pushed aside by the finished file, a folder cannot be.
    if (!file.isFile())
        return fail(other);
    constexpr qint64 enough = 4096;
    QFile present(to);
    if (!present.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(other);
    const QByteArray head = present.read(enough);
    if (!head.isEmpty() && !looksLike(kind, head))
        return fail(other);
    return {};
}

Result<void> checkNewOffice(const QString &path)
{
    if (isCompanionName(path))
        return fail(partOfAnOffice(path));
    for (const char *part : parts) {
        const QFileInfo taken(path + QString::fromLatin1(part));
        // A lock alone is a program that is just making the office, or one that died: the lock itself tells them apart.
        if (taken.exists() && QByteArrayView(part) != ".lock")
            return fail(ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "There is already a file %1. It was left as it is. Choose another name."), {},
                        {taken.fileName()});
    }
    if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir())
        return fail(noSuchFolder(folder.filePath()));
    return {};
}

} // namespace kinerja
