// Any bytes as a workbook: read to the end or refused; never a crash, rows out of order, a cell beyond the limits.
//
// Bytes that begin with PK are taken for the archive itself. Others are the parts of one, so that the fuzzer reaches the XML
// without having to guess checksums: sheet, shared strings, styles, workbook, its links, separated by NUL; parts left out are
// sound ones.
#include "core/exchange/fieldtext.h"
#include "core/table/xlsxreader.h"

#include <QBuffer>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// CRC-32 of ISO 3309, as archives have it.
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray result;
    for (int i = 0; i < bytes; ++i)
        result += char((value >> (8 * i)) & 0xFF);
    return result;
}

/// An archive whose entries are stored as they are.
class StoredArchive {
public:
    void add(const QByteArray &name, const QByteArray &bytes)
    {
        const QByteArray common = littleEndian(20, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 4) +
                                  littleEndian(checksum(bytes), 4) + littleEndian(quint32(bytes.size()), 4) +
                                  littleEndian(quint32(bytes.size()), 4) + littleEndian(quint32(name.size()), 2) +
                                  littleEndian(0, 2);
        m_directory += "PK\1\2" + littleEndian(20, 2) + common + littleEndian(0, 2) + littleEndian(0, 2) +
                       littleEndian(0, 2) + littleEndian(0, 4) + littleEndian(quint32(m_entries.size()), 4) + name;
        m_entries += "PK\3\4" + common + name + bytes;
        ++m_count;
    }
    QByteArray bytes() const
    {
        return m_entries + m_directory + "PK\5\6" + littleEndian(0, 4) + littleEndian(m_count, 2) +
               littleEndian(m_count, 2) + littleEndian(quint32(m_directory.size()), 4) +
               littleEndian(quint32(m_entries.size()), 4) + littleEndian(0, 2);
    }

private:
    QByteArray m_entries;
    QByteArray m_directory;
    quint32 m_count = 0;
};

QByteArray workbookOf(const QByteArray &input)
{
    const QList<QByteArray> given = input.split('\0');
    const QByteArray link = QByteArray("\" Type=\"") + office;
    const std::array<QByteArray, 5> sound = {
        "<worksheet><sheetData/></worksheet>",
        "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>",
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd-mm-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>)",
        R"(<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="a"/></sheets></workbook>)",
        "<Relationships><Relationship Id=\"a" + link + "/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b" +
            link + "/sharedStrings\" Target=\"strings.xml\"/><Relationship Id=\"c" + link +
            "/styles\" Target=\"styles.xml\"/></Relationships>",
    };
    const auto part = [&](qsizetype i) {
        return i < given.size() && !given[i].isEmpty() ? given[i] : sound[size_t(i)];
    };
    StoredArchive archive;
    archive.add("xl/sheet.xml", part(0));
    archive.add("xl/strings.xml", part(1));
    archive.add("xl/styles.xml", part(2));
    archive.add("xl/workbook.xml", part(3));
    archive.add("xl/_rels/workbook.xml.rels", part(4));
    return archive.bytes();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    auto device = std::make_unique<QBuffer>();
    device->setData(input.startsWith("PK") ? input : workbookOf(input));
    device->open(QIODevice::ReadOnly);
    const auto source = XlsxReader::open(std::move(device), u"a.xlsx"_s);
    if (!source)
        return 0;
    Row row;
    int last = 0;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more || !*more)
            return 0;
        if (row.number <= last || row.number > tablelimits::rows || row.isBlank() || row.size() > tablelimits::columns)
            std::abort();
        last = row.number;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const Cell &cell = row.at(i);
            if (cell.text.size() > tablelimits::cellCharacters ||
                cell.text.isEmpty() != (cell.kind == Cell::Kind::Empty))
                std::abort();
            // What importers do with any cell.
            (void)readDate(cell);
            (void)readDecimal(cell);
            (void)readNipText(cell);
            (void)readSex(cell);
        }
    }
}
