#include "core/store/backup.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/store/outputtarget.h"
#include "core/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr char magic[] = "KINERJAB";
constexpr quint32 format = 1;
constexpr qint64 headerSize = 24;
constexpr qint64 checksumSize = 32;
constexpr qint64 chunk = 1 << 20;

Error noBackup(const QString &path)
{
    return {ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The file %1 is not a backup of an office. Nothing was changed. Choose a file that ends in .kinerja-cadangan."),
            {}, {QFileInfo(path).fileName()}};
}

Error damagedBackup(const QString &path, const QString &detail)
{
    return {ErrorKind::Corrupt, QT_TRANSLATE_NOOP("faults", "The backup %1 is damaged. Nothing was changed. Use an older backup."), detail, {QFileInfo(path).fileName()}};
}

Error stopped()
{
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
}

/// A file that is removed unless it was kept: no torn backup stays behind.
class Provisional {
public:
    explicit Provisional(QString path) : m_path(std::move(path)) { QFile::remove(m_path); }
    ~Provisional()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Provisional)
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> keepAs(const QString &to)
    {
        TRY(replaceFile(m_path, to));
        m_path.clear();
        return {};
    }

private:
    QString m_path;
};

Result<void> write(QFile &out, QByteArrayView bytes, Hasher &hasher)
{
    if (out.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(fileError(out.fileName(), lastSystemCode()));
    hasher.add(bytes);
    return {};
}

struct Layout {
    qint64 slotBytes = 0;
    qint64 databaseBytes = 0;
};

/// Reads the frame and proves every byte of it.
Result<Layout> proveBackup(QFile &in, Progress &progress)
{
    const QByteArray header = in.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView(magic, 8)))
        return fail(noBackup(in.fileName()));
    if (qFromBigEndian<quint32>(header.constData() + 8) > format)
        return fail(ErrorKind::NewerSchema, QT_TRANSLATE_NOOP("faults", "The backup %1 was made with a newer version of the program. Nothing was changed. "
                                                                        "Install the newer version to restore it."),
                    {}, {QFileInfo(in.fileName()).fileName()});
    Layout layout;
    layout.slotBytes = qFromBigEndian<quint32>(header.constData() + 12);
    layout.databaseBytes = qFromBigEndian<qint64>(header.constData() + 16);
    if (layout.databaseBytes < 0 || layout.databaseBytes > in.size() || headerSize + layout.slotBytes + layout.databaseBytes + checksumSize != in.size())
        return fail(damagedBackup(in.fileName(), u"length"_s));
    Hasher hasher;
    hasher.add(header);
    qint64 left = layout.slotBytes + layout.databaseBytes;
    const qint64 all = left;
    while (left > 0) {
        const QByteArray bytes = in.read(qMin(chunk, left));
        if (bytes.isEmpty())
            return fail(damagedBackup(in.fileName(), u"read"_s));
        hasher.add(bytes);
        left -= bytes.size();
        if (!progress.step(all - left, all))
            return fail(stopped());
    }
    if (in.read(checksumSize) != hasher.finish())
        return fail(damagedBackup(in.fileName(), u"checksum"_s));
    return layout;
}

} // namespace

Result<void> writeBackup(const Database &database, const Keyring &keyring, const Secret &dataKey, const QString &to, Progress &progress)
{
    // Also the two files on the way there are overwritten without asking.
    for (const QString &passing : {to + u".db-part"_s, to + u".part"_s})
        TRY(checkNotOfAnOffice(database.path(), passing));
    TRY(checkOutputTarget(database.path(), to, OutputKind::Backup));
    Provisional copy(to + u".db-part"_s);
    TRY(database.backupTo(copy.path(), cipherKeyText(dataKey).view(), progress));
    Provisional whole(to + u".part"_s);
    {
        QFile in(copy.path());
        QFile out(whole.path());
        if (!in.open(QIODevice::ReadOnly))
            return fail(fileError(in.fileName(), lastSystemCode()));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return fail(fileError(out.fileName(), lastSystemCode()));
        Hasher hasher;
        const QByteArray slotBytes = keyring.toBytes();
        QByteArray header(magic, 8);
        header.resize(headerSize);
        qToBigEndian(format, header.data() + 8);
        qToBigEndian(quint32(slotBytes.size()), header.data() + 12);
        qToBigEndian(qint64(in.size()), header.data() + 16);
        TRY(write(out, header, hasher));
        TRY(write(out, slotBytes, hasher));
        while (!in.atEnd()) {
            const QByteArray bytes = in.read(chunk);
            if (bytes.isEmpty())
                return fail(fileError(in.fileName(), lastSystemCode()));
            TRY(write(out, bytes, hasher));
            if (progress.cancelled())
                return fail(stopped());
        }
        const QByteArray checksum = hasher.finish();
        TRY(write(out, checksum, hasher));
        TRY(syncFile(out));
    }
    {
        QFile again(whole.path());
        if (!again.open(QIODevice::ReadOnly))
            return fail(fileError(again.fileName(), lastSystemCode()));
        TRY(proveBackup(again, progress));
    }
    return whole.keepAs(to);
}

Result<void> restoreBackup(const QString &from, const QString &to, Progress &progress)
{
    TRY(checkNewOffice(to));
    QFile in(from);
    if (!in.exists())
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no file %1. Check the name and the folder."), {}, {QFileInfo(from).fileName()});
    if (!in.open(QIODevice::ReadOnly))
        return fail(fileError(from, lastSystemCode()));
    ASSIGN(const Layout layout, proveBackup(in, progress));
    if (!in.seek(headerSize))
        return fail(fileError(from, lastSystemCode()));
    ASSIGN(const Keyring keyring, Keyring::parse(in.read(layout.slotBytes)));
    Provisional part(to + u".part"_s);
    {
        QFile out(part.path());
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return fail(fileError(to, lastSystemCode()));
        Hasher ignored;
        for (qint64 left = layout.databaseBytes; left > 0;) {
            const QByteArray bytes = in.read(qMin(chunk, left));
            if (bytes.isEmpty())
                return fail(damagedBackup(from, u"read"_s));
            TRY(write(out, bytes, ignored));
            left -= bytes.size();
            if (progress.cancelled())
                return fail(stopped());
        }
    }
    TRY(keyring.save(keysPath(to)));
    if (const Result<void> kept = part.keepAs(to); !kept) {
        QFile::remove(keysPath(to));
        return kept;
    }
    return {};
}

} // namespace kinerja
