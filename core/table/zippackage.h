#pragma once

#include "core/base/result.h"
#include "core/table/xmlscanner.h"

#include <QFile>
#include <QIODevice>

#include <memory>
#include <vector>

struct zip;
struct zip_file;
struct zip_source;

namespace kinerja {

/// The archive that a workbook is, read with limits that no honest workbook meets: a small file cannot fill the memory or
/// the day.
///
/// One thread; owns its device. Entries are streamed, nothing is unpacked to the drive.
class ZipPackage {
public:
    static constexpr qint64 maxUnpacked = 512LL * 1024 * 1024; ///< bytes of all entries that are read, together
    static constexpr qint64 maxRatio = 200; ///< unpacked to packed, of an entry
    static constexpr qint64 ratioMattersFrom = 1024 * 1024; ///< bytes; below that no ratio does harm
    static constexpr qint64 maxEntries = 10'000;

    /// Corrupt where it is no sound archive.
    [[nodiscard]] static Result<std::unique_ptr<ZipPackage>> open(std::unique_ptr<QIODevice> device,
                                                                  const QString &name);
    ~ZipPackage();
    Q_DISABLE_COPY_MOVE(ZipPackage)

    [[nodiscard]] bool contains(const QString &entry) const;

    /// One entry being read. Outlived by its package.
    class Entry final : public ByteSource {
    public:
        ~Entry() override;
        [[nodiscard]] qint64 read(char *to, qint64 size) override;
        /// Why read() failed.
        [[nodiscard]] const Error &error() const { return m_error; }
        [[nodiscard]] qint64 bytesRead() const { return m_read; }
        /// As the archive claims; the limits do not believe it.
        [[nodiscard]] qint64 bytesTotal() const { return m_claimed; }

    private:
        friend class ZipPackage;
        Entry(ZipPackage &package, zip_file *file, qint64 packed, qint64 claimed);

        ZipPackage &m_package;
        zip_file *m_file;
        qint64 m_packed;
        qint64 m_claimed;
        qint64 m_read = 0;
        Error m_error;
    };

    /// NotFound where there is no such entry; Invalid where it is encrypted or beyond a limit; Corrupt.
    [[nodiscard]] Result<std::unique_ptr<Entry>> entry(const QString &name);
    /// The whole of a small entry, at most `limit` bytes.
    [[nodiscard]] Result<QByteArray> bytes(const QString &name, qint64 limit);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Error damaged(const QString &detail) const;
    [[nodiscard]] Error tooLarge(const QString &detail) const;

private:
    struct Stream;

    ZipPackage(std::unique_ptr<QIODevice> device, QString name);
    qint64 locate(const QString &entry) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    std::unique_ptr<Stream> m_stream;
    zip *m_archive = nullptr;
    qint64 m_unpacked = 0;
};

/// An archive being written: the same entries give the same bytes (all are dated 1 January 1980, the format's zero).
///
/// One thread. Files are borrowed and outlive it.
class ZipWriter {
public:
    /// `file` is open for reading and writing, and empty.
    explicit ZipWriter(QFile &file);
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    [[nodiscard]] Result<void> add(const QString &name, QByteArray bytes);
    /// The whole of an open file; it is read when the archive is finished.
    [[nodiscard]] Result<void> add(const QString &name, QFile &from);
    /// Packs and writes everything. Io with a sentence for a full disk.
    [[nodiscard]] Result<void> finish();

private:
    struct Streams;

    Result<void> put(const QString &name, zip_source *source);

    QFile &m_file;
    std::vector<QByteArray> m_kept; ///< the archive reads them when it is finished
    std::unique_ptr<Streams> m_streams;
    zip *m_archive = nullptr;
};

} // namespace kinerja
