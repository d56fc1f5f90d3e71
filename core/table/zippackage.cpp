#include "core/table/zippackage.h"

#include "core/base/platform.h"

#include <zip.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A Qt device as libzip wants one, so that file names, drives and their failures are Qt's and platform's affair.
struct DeviceStream {
    QIODevice *device = nullptr;
    zip_error_t error = {};
    int systemCode = 0; ///< what the system said when the device failed
};

zip_int64_t deviceFailed(DeviceStream &stream, int code)
{
    stream.systemCode = lastSystemCode();
    zip_error_set(&stream.error, code, 0);
    return -1;
}

zip_int64_t seekDevice(DeviceStream &stream, void *data, zip_uint64_t length)
{
    const zip_int64_t to = zip_source_seek_compute_offset(
        zip_uint64_t(stream.device->pos()), zip_uint64_t(stream.device->size()), data, length, &stream.error);
    if (to < 0)
        return -1;
    return stream.device->seek(to) ? 0 : deviceFailed(stream, ZIP_ER_SEEK);
}

/// libzip's door (zip_source_function): one command, its data, its answer.
zip_int64_t serve(void *userData, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    DeviceStream &stream = *static_cast<DeviceStream *>(userData);
    QIODevice &device = *stream.device;
    switch (command) {
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_BEGIN_WRITE: return device.seek(0) ? 0 : deviceFailed(stream, ZIP_ER_SEEK);
    case ZIP_SOURCE_READ: {
        const qint64 count = device.read(static_cast<char *>(data), qint64(length));
        return count < 0 ? deviceFailed(stream, ZIP_ER_READ) : count;
    }
    case ZIP_SOURCE_WRITE: {
        const qint64 count = device.write(static_cast<const char *>(data), qint64(length));
        return count != qint64(length) ? deviceFailed(stream, ZIP_ER_WRITE) : count;
    }
    case ZIP_SOURCE_SEEK:
    case ZIP_SOURCE_SEEK_WRITE: return seekDevice(stream, data, length);
    case ZIP_SOURCE_TELL:
    case ZIP_SOURCE_TELL_WRITE: return device.pos();
    case ZIP_SOURCE_STAT: {
        if (length < sizeof(zip_stat_t)) {
            zip_error_set(&stream.error, ZIP_ER_INVAL, 0);
            return -1;
        }
        auto *const stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(device.size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&stream.error, data, length);
    case ZIP_SOURCE_SUPPORTS: return device.isWritable() ? ZIP_SOURCE_SUPPORTS_WRITABLE : ZIP_SOURCE_SUPPORTS_SEEKABLE;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
    case ZIP_SOURCE_COMMIT_WRITE:
    case ZIP_SOURCE_ROLLBACK_WRITE: return 0;
    default: zip_error_set(&stream.error, ZIP_ER_OPNOTSUPP, 0); return -1;
    }
}

QString zipText(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

struct ZipPackage::Stream : DeviceStream {};

ZipPackage::ZipPackage(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_stream(std::make_unique<Stream>())
{
    m_stream->device = m_device.get();
}

ZipPackage::~ZipPackage()
{
    if (m_archive != nullptr)
        zip_discard(m_archive);
}

Error ZipPackage::damaged(const QString &detail) const
{
    return {ErrorKind::Corrupt,
            QT_TRANSLATE_NOOP("faults",
                              "The workbook %1 is damaged or was not copied completely; nothing was changed. Copy it "
                              "again, or open and save it in Excel or LibreOffice, and choose it again."),
            detail,
            {m_name}};
}

Error ZipPackage::tooLarge(const QString &detail) const
{
    return {ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "faults", "The workbook %1 unpacks to far more than a table of an office needs, so it was not read; "
                          "nothing was changed. Copy the sheet that is needed into a new workbook, and choose "
                          "that."),
            detail,
            {m_name}};
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    auto package = std::unique_ptr<ZipPackage>(new ZipPackage(std::move(device), name));
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_function_create(serve, package->m_stream.get(), &error);
    if (source != nullptr)
        package->m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (package->m_archive == nullptr) {
        Error why = package->damaged(zipText(&error));
        zip_error_fini(&error);
        if (source != nullptr)
            zip_source_free(source);
        return fail(std::move(why));
    }
    zip_error_fini(&error);
    if (zip_get_num_entries(package->m_archive, 0) > maxEntries)
        return fail(package->tooLarge(u"more entries than allowed"_s));
    return package;
}

qint64 ZipPackage::locate(const QString &entry) const
{
    const QByteArray name = entry.toUtf8();
    const zip_int64_t exact = zip_name_locate(m_archive, name.constData(), ZIP_FL_ENC_UTF_8);
    // Part names of a workbook are the same in any case (ECMA-376 part 2, 6.2.2.3).
    return exact >= 0 ? exact : zip_name_locate(m_archive, name.constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE);
}

bool ZipPackage::contains(const QString &entry) const
{
    return locate(entry) >= 0;
}

Result<std::unique_ptr<ZipPackage::Entry>> ZipPackage::entry(const QString &name)
{
    const qint64 index = locate(name);
    if (index < 0) {
        Error missing = damaged(u"no entry "_s + name);
        missing.kind = ErrorKind::NotFound;
        return fail(std::move(missing));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive, zip_uint64_t(index), 0, &stat) != 0 || (stat.valid & needed) != needed)
        return fail(damaged(u"no size of "_s + name));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "The file %1 is locked with a password, so it cannot be read; nothing was "
                                      "changed. Unpack or save it without the password, and choose it again."),
                    u"encrypted archive entry"_s, {m_name});
    }
    if (stat.size > zip_uint64_t(maxUnpacked) || stat.comp_size > zip_uint64_t(maxUnpacked) ||
        (stat.size > zip_uint64_t(ratioMattersFrom) && stat.size / maxRatio > stat.comp_size)) {
        return fail(tooLarge(u"size or ratio of "_s + name));
    }
    zip_file_t *const file = zip_fopen_index(m_archive, zip_uint64_t(index), 0);
    if (file == nullptr)
        return fail(damaged(zipText(zip_get_error(m_archive))));
    return std::unique_ptr<Entry>(new Entry(*this, file, qint64(stat.comp_size), qint64(stat.size)));
}

Result<QByteArray> ZipPackage::bytes(const QString &name, qint64 limit)
{
    ASSIGN(const auto part, entry(name));
    QByteArray all;
    QByteArray piece(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = part->read(piece.data(), piece.size());
        if (count < 0)
            return fail(part->error());
        if (count == 0)
            return all;
        if (all.size() + count > limit)
            return fail(tooLarge(u"limit of "_s + name));
        all.append(piece.constData(), count);
    }
}

ZipPackage::Entry::Entry(ZipPackage &package, zip_file *file, qint64 packed, qint64 claimed)
    : m_package(package)
    , m_file(file)
    , m_packed(packed)
    , m_claimed(claimed)
{}

ZipPackage::Entry::~Entry()
{
    zip_fclose(m_file);
}

qint64 ZipPackage::Entry::read(char *to, qint64 size)
{
    const zip_int64_t count = zip_fread(m_file, to, zip_uint64_t(size));
    if (count < 0) {
        m_error = m_package.damaged(zipText(zip_file_get_error(m_file)));
        return -1;
    }
    m_read += count;
    m_package.m_unpacked += count;
    if (m_package.m_unpacked > maxUnpacked || (m_read > ratioMattersFrom && m_read / maxRatio > m_packed)) {
        m_error = m_package.tooLarge(u"unpacked size or ratio"_s);
        return -1;
    }
    return count;
}

struct ZipWriter::Streams {
    DeviceStream archive;
    std::deque<DeviceStream> inputs; ///< libzip keeps their addresses
};

ZipWriter::ZipWriter(QFile &file) : m_file(file), m_streams(std::make_unique<Streams>())
{
    m_streams->archive.device = &file;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const source = zip_source_function_create(serve, &m_streams->archive, &error);
    if (source != nullptr) {
        m_archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (m_archive == nullptr)
            zip_source_free(source);
    }
    zip_error_fini(&error);
}

ZipWriter::~ZipWriter()
{
    if (m_archive != nullptr)
        zip_discard(m_archive);
}

Result<void> ZipWriter::put(const QString &name, zip_source *source)
{
    if (source == nullptr || m_archive == nullptr) {
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults",
                                      "The workbook could not be begun; nothing was written. Close other programs and "
                                      "try again."),
                    u"libzip gave no source"_s);
    }
    const zip_int64_t index = zip_file_add(m_archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    // 100,000 rows × 18 columns: 12.7 MB in 1.7 s; the library's own choice (9) takes 9.6 s for 12.4 MB.
    constexpr zip_uint32_t packingEffort = 5;
    constexpr zip_uint16_t firstDay = (1 << 5) | 1; // 1980-01-01 as MS-DOS writes it
    if (index < 0 || zip_file_set_dostime(m_archive, zip_uint64_t(index), 0, firstDay, 0) != 0 ||
        zip_set_file_compression(m_archive, zip_uint64_t(index), ZIP_CM_DEFLATE, packingEffort) != 0) {
        const QString detail = zipText(zip_get_error(m_archive));
        if (index < 0)
            zip_source_free(source);
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults",
                                      "The workbook could not be begun; nothing was written. Close other programs and "
                                      "try again."),
                    detail);
    }
    return {};
}

Result<void> ZipWriter::add(const QString &name, QByteArray bytes)
{
    m_kept.push_back(std::move(bytes));
    const QByteArray &kept = m_kept.back();
    return put(name, m_archive == nullptr
                         ? nullptr
                         : zip_source_buffer(m_archive, kept.constData(), zip_uint64_t(kept.size()), 0));
}

Result<void> ZipWriter::add(const QString &name, QFile &from)
{
    DeviceStream &stream = m_streams->inputs.emplace_back();
    stream.device = &from;
    return put(name, m_archive == nullptr ? nullptr : zip_source_function(m_archive, serve, &stream));
}

Result<void> ZipWriter::finish()
{
    if (zip_close(m_archive) == 0) {
        m_archive = nullptr;
        return {};
    }
    const QString detail = zipText(zip_get_error(m_archive));
    for (const DeviceStream &stream : m_streams->inputs) {
        if (stream.systemCode != 0)
            return fail(fileError(m_file.fileName(), stream.systemCode));
    }
    if (m_streams->archive.systemCode != 0)
        return fail(fileError(m_file.fileName(), m_streams->archive.systemCode));
    return fail(ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults",
                                  "The workbook could not be written; whatever stood there before is unchanged. Try "
                                  "again, or choose another folder."),
                detail);
}

} // namespace kinerja
