#include "core/table/rowsource.h"

#include "core/base/platform.h"
#include "core/table/csvreader.h"
#include "core/table/jsonreader.h"
#include "core/table/xlsxreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

const Cell &Row::at(qsizetype column) const
{
    static const Cell empty;
    return column >= 0 && column < m_count ? m_cells[size_t(column)] : empty;
}

bool Row::isBlank() const
{
    return std::all_of(m_cells.begin(), m_cells.begin() + m_count,
                       [](const Cell &cell) { return cell.text.isEmpty(); });
}

Cell &Row::append()
{
    return place(m_count);
}

Cell &Row::place(qsizetype column)
{
    for (; m_count <= column; ++m_count) {
        if (m_count == qsizetype(m_cells.size())) {
            m_cells.emplace_back();
        } else {
            Cell &cell = m_cells[size_t(m_count)];
            // Another owner of this text keeps it; alone, its memory serves again.
            if (cell.text.isDetached())
                cell.text.resize(0);
            else
                cell.text.clear();
            cell.kind = Cell::Kind::Empty;
        }
    }
    return m_cells[size_t(column)];
}

QString formatCode(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv: return u"csv"_s;
    case FileFormat::Xlsx: return u"xlsx"_s;
    case FileFormat::Json: return u"json"_s;
    }
    Q_UNREACHABLE();
}

QString encodingCode(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"utf-8"_s;
    case TextEncoding::Utf8Bom: return u"utf-8-bom"_s;
    case TextEncoding::Windows1252: return u"windows-1252"_s;
    case TextEncoding::Utf16LittleEndian: return u"utf-16le"_s;
    case TextEncoding::Utf16BigEndian: return u"utf-16be"_s;
    }
    Q_UNREACHABLE();
}

namespace {

/// Whether an OLE compound file holds an encrypted workbook: its directory then names that stream, in UTF-16.
bool holdsEncryptedPackage(QFile &file)
{
    constexpr qint64 furthest = 64 * 1024 * 1024;
    const QString name = u"EncryptedPackage"_s;
    const QByteArrayView wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    QByteArray window;
    while (file.pos() < furthest) {
        const QByteArray piece = file.read(256 * 1024);
        if (piece.isEmpty())
            break;
        window = window.last(std::min(window.size(), wanted.size())) + piece;
        if (window.contains(wanted))
            return true;
    }
    return false;
}

/// The first bytes of what people send by mistake.
Result<void> refuseOther(const QString &path, QFile &file, QByteArrayView start)
{
    const QString name = QFileInfo(path).fileName();
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        if (holdsEncryptedPackage(file)) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults",
                                          "The workbook %1 is locked with a password, so it cannot be read; nothing "
                                          "was changed. Open it, take the password off, save it, and choose it "
                                          "again."),
                        u"OLE file with EncryptedPackage"_s, {name});
        }
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is in the old Excel format (.xls); nothing was changed. Open it, save it as "
                                      "Excel Workbook (.xlsx), and choose that file."),
                    u"OLE compound file"_s, {name});
    }
    if (start.startsWith("%PDF-") || start.startsWith("\x89PNG") || start.startsWith("\xFF\xD8\xFF") ||
        start.startsWith("GIF8")) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is a document or a picture, not a table; nothing was changed. Choose the "
                                      "Excel (.xlsx) or CSV file it was made from."),
                    u"PDF or image signature"_s, {name});
    }
    if (start.startsWith("Rar!") || start.startsWith("7z\xBC\xAF") || start.startsWith("\x1F\x8B")) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is a packed archive; nothing was changed. Unpack it first, then choose the "
                                      "Excel (.xlsx) or CSV file inside."),
                    u"archive signature"_s, {name});
    }
    QByteArray head = start.first(std::min<qsizetype>(start.size(), 512)).toByteArray().toLower();
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed();
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table") ||
        head.startsWith("<?xml")) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is a web page under the name of a table; nothing was changed. Open it in "
                                      "Excel or LibreOffice, save it as Excel Workbook (.xlsx), and choose that "
                                      "file."),
                    u"markup at the start"_s, {name});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RowSource>> openTable(const QString &path, const QString &sheet, const TextReading &reading)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("faults",
                                      "There is no file %1; nothing was changed. Check its name and folder, or choose "
                                      "it again."),
                    u"no such file"_s, {path});
    }
    if (info.isDir()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is a folder; nothing was changed. Choose the Excel (.xlsx) or CSV file "
                                      "inside."),
                    u"a directory"_s, {path});
    }
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(fileError(path, lastSystemCode()));
    if (!info.isFile()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "%1 is not an ordinary file; nothing was changed. Save the table to a file "
                                      "first, and choose that."),
                    u"not a regular file"_s, {path});
    }
    const QByteArray start = file->peek(4096);
    if (start.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "The file %1 is empty; nothing was changed. Save the table again, and choose it "
                                      "again."),
                    u"zero bytes"_s, {info.fileName()});
    }
    if (start.startsWith("PK")) {
        file->close();
        return XlsxReader::open(path, sheet);
    }
    TRY(refuseOther(path, *file, start));
    if (!file->seek(0))
        return fail(fileError(path, lastSystemCode()));
    if (JsonReader::isJson(start))
        return JsonReader::open(std::move(file), info.fileName());
    return CsvReader::open(std::move(file), info.fileName(), reading);
}

} // namespace kinerja
