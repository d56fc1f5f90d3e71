#include "core/table/xlsxwriter.h"

#include "core/table/rowsource.h"
#include "core/table/zippackage.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype flushFrom = 64 * 1024;
constexpr int numberDigits = 15; ///< significant ones that a spreadsheet keeps

// Places in cellXfs of the style part below.
constexpr int plainStyle = 0;
constexpr int headingStyle = 1;
constexpr int textStyle = 2;
constexpr int dateStyle = 3;
constexpr int numberStyle = 4; ///< plus the digits after the point, 0 to 6
constexpr int largestStyledScale = 6;

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";

constexpr auto packageLinks = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";

constexpr auto workbookLinks = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

constexpr auto workbookStart = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name=")";
constexpr auto workbookEnd = R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)";

constexpr auto styles = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="6"><numFmt numFmtId="164" formatCode="dd\-mm\-yyyy"/><numFmt numFmtId="165" formatCode="0.0"/><numFmt numFmtId="166" formatCode="0.000"/><numFmt numFmtId="167" formatCode="0.0000"/><numFmt numFmtId="168" formatCode="0.00000"/><numFmt numFmtId="169" formatCode="0.000000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="11"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="167" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="168" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="169" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

constexpr auto sheetStart = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>)";

QByteArray lettersOf(qsizetype column)
{
    QByteArray letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(char('A' + (rest - 1) % 26));
    return letters;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// Whether a reader would take what begins here for an escaped character.
bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text[1] == u'x' && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

void appendEscape(QByteArray &to, char16_t code)
{
    constexpr std::array digits = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    to += "_x";
    for (int shift = 12; shift >= 0; shift -= 4)
        to += digits[size_t((code >> shift) & 0xF)];
    to += '_';
}

/// A character that stands for itself in XML and in a workbook's strings, as one byte.
bool isPlain(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x20 && code < 0x7F && code != u'&' && code != u'<' && code != u'>' && code != u'_') ||
           code == u'\n' || code == u'\t';
}

/// As ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold, or would change, as `_x000D_`.
void appendXml(QByteArray &to, QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isPlain(text[end]))
            ++end;
        if (end > i) {
            const qsizetype before = to.size();
            to.resize(before + end - i);
            std::transform(text.begin() + i, text.begin() + end, to.begin() + before,
                           [](QChar c) { return static_cast<char>(c.unicode()); });
            i = end;
            continue;
        }
        const char16_t code = text[i].unicode();
        if (code >= 0x80 && code < 0xFFFE) {
            while (end < text.size() && text[end].unicode() >= 0x80 && text[end].unicode() < 0xFFFE)
                ++end;
            to += text.sliced(i, end - i).toUtf8();
            i = end;
            continue;
        }
        ++i;
        switch (code) {
        case u'&': to += "&amp;"; break;
        case u'<': to += "&lt;"; break;
        case u'>': to += "&gt;"; break;
        case u'_':
            if (looksEscaped(text.sliced(i - 1)))
                appendEscape(to, u'_');
            else
                to += '_';
            break;
        default: appendEscape(to, code);
        }
    }
}

int significantDigits(Decimal number)
{
    int digits = 0;
    for (qint64 rest = number.units(); rest != 0; rest /= 10)
        ++digits;
    return digits;
}

/// Days as a spreadsheet counts them, or nothing before 1 March 1900, where spreadsheets disagree with each other.
std::optional<qint64> serialOf(QDate date)
{
    if (!date.isValid() || date < QDate(1900, 3, 1) || date.year() > 9999)
        return std::nullopt;
    return QDate(1899, 12, 30).daysTo(date);
}

} // namespace

XlsxWriter::XlsxWriter(std::unique_ptr<OutputFile> file, std::unique_ptr<OutputFile> rows, QList<Column> columns,
                       QString sheet)
    : m_file(std::move(file))
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
    , m_sheet(std::move(sheet))
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_letters.append(lettersOf(i));
}

Result<std::unique_ptr<RowSink>> XlsxWriter::create(const QString &path, const QList<Column> &columns,
                                                    const QString &sheet)
{
    const bool isNamed = !sheet.isEmpty() && sheet.size() <= 31 && !sheet.startsWith(u'\'') && !sheet.endsWith(u'\'') &&
                         std::none_of(sheet.begin(), sheet.end(),
                                      [](QChar c) { return c.unicode() < 0x20 || u"[]:*?/\\"_s.contains(c); });
    if (!isNamed) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "“%1” cannot be the name of a sheet; nothing was written. A name has 1 to 31 "
                                      "characters, none of them [ ] : * ? / \\."),
                    u"sheet name"_s, {sheet});
    }
    ASSIGN(auto file, OutputFile::create(path));
    ASSIGN(auto rows, OutputFile::create(path));
    auto writer = std::unique_ptr<XlsxWriter>(new XlsxWriter(std::move(file), std::move(rows), columns, sheet));
    writer->begin();
    std::vector<CellValue> headings;
    for (const Column &column : columns)
        headings.emplace_back(column.heading);
    TRY(writer->writeRow(headings, RowLook::Heading));
    return std::unique_ptr<RowSink>(std::move(writer));
}

void XlsxWriter::begin()
{
    m_buffer = sheetStart;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        int style = plainStyle;
        qsizetype width = std::clamp<qsizetype>(column.heading.size() + 2, 10, 40);
        switch (column.kind) {
        case ColumnKind::Text:
            style = textStyle;
            width = std::max<qsizetype>(width, 18);
            break;
        case ColumnKind::Nip:
            style = textStyle;
            width = std::max<qsizetype>(width, 22);
            break;
        case ColumnKind::Date:
            style = dateStyle;
            width = std::max<qsizetype>(width, 12);
            break;
        case ColumnKind::Number: break;
        }
        const QByteArray number = QByteArray::number(i + 1);
        m_buffer += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + QByteArray::number(width) +
                    "\" style=\"" + QByteArray::number(style) + "\" customWidth=\"1\"/>";
    }
    m_buffer += "</cols><sheetData>";
}

Result<void> XlsxWriter::flush()
{
    TRY(m_rows->write(m_buffer));
    m_buffer.resize(0);
    return {};
}

void XlsxWriter::openCell(qsizetype column, int style)
{
    m_buffer += "<c r=\"";
    m_buffer += m_letters[column];
    m_buffer += m_rowText;
    if (style != plainStyle) {
        m_buffer += "\" s=\"";
        m_buffer += QByteArray::number(style);
    }
}

void XlsxWriter::appendNumber(qsizetype column, int style, QByteArrayView number)
{
    openCell(column, style);
    m_buffer += "\"><v>";
    m_buffer += number;
    m_buffer += "</v></c>";
}

Result<void> XlsxWriter::appendText(qsizetype column, int style, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString name = QFileInfo(m_file->path()).fileName();
    if (text.contains(QChar(u'\0'))) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "A text holds a character that no table can keep, so %1 was not written; nothing was "
                                  "changed. Type that text again: %2"),
                    u"NUL in text"_s, {name, text.left(40).remove(QChar(u'\0'))});
    }
    if (text.size() > cellCharacters) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "A text is longer than the %2 characters that a cell holds, so %1 was not written; "
                                  "nothing was changed. Shorten it: %3…"),
                    u"text too long"_s, {name, QString::number(cellCharacters), text.left(40)});
    }
    openCell(column, style);
    m_buffer += "\" t=\"inlineStr\"><is><t";
    const bool keepsSpace = std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\t'; }) ||
                            text.front().isSpace() || text.back().isSpace();
    if (keepsSpace)
        m_buffer += " xml:space=\"preserve\"";
    m_buffer += '>';
    appendXml(m_buffer, text);
    m_buffer += "</t></is></c>";
    return {};
}

Result<void> XlsxWriter::writeRow(std::span<const CellValue> row, RowLook look)
{
    if (qsizetype(row.size()) > m_columns.size()) {
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP(
                        "faults", "The table could not be written because of a mistake in this program; nothing was "
                                  "changed. Please report it."),
                    u"more values than columns"_s);
    }
    if (m_row == tablelimits::rows) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The table has more rows than a sheet holds (%1), so it was not written; nothing was "
                                  "changed. Write it as CSV, or choose one unit or period."),
                    u"sheet is full"_s, {QString::number(tablelimits::rows)});
    }
    m_rowText = QByteArray::number(++m_row);
    m_buffer += "<row r=\"";
    m_buffer += m_rowText;
    m_buffer += "\">";
    for (qsizetype i = 0; i < qsizetype(row.size()); ++i) {
        const CellValue &value = row[size_t(i)];
        const bool isText = m_columns[i].kind == ColumnKind::Text || m_columns[i].kind == ColumnKind::Nip;
        if (const auto *text = std::get_if<QString>(&value)) {
            TRY(appendText(i, look == RowLook::Heading ? headingStyle : textStyle, *text));
        } else if (const auto *number = std::get_if<Decimal>(&value)) {
            if (isText || significantDigits(*number) > numberDigits) {
                TRY(appendText(i, textStyle, number->toLocalText()));
            } else {
                const bool isStyled = number->scale() >= 0 && number->scale() <= largestStyledScale;
                appendNumber(i, isStyled ? numberStyle + number->scale() : plainStyle, number->toString().toLatin1());
            }
        } else if (const auto *date = std::get_if<QDate>(&value)) {
            if (const std::optional<qint64> serial = serialOf(*date); serial && !isText)
                appendNumber(i, dateStyle, QByteArray::number(*serial));
            else if (date->isValid())
                TRY(appendText(i, textStyle, date->toString(u"dd-MM-yyyy"_s)));
        } else if (const auto *count = std::get_if<qint64>(&value)) {
            if (isText || significantDigits(Decimal::fromInt(*count)) > numberDigits)
                TRY(appendText(i, textStyle, QString::number(*count)));
            else
                appendNumber(i, numberStyle, QByteArray::number(*count));
        }
    }
    m_buffer += "</row>";
    return m_buffer.size() < flushFrom ? Result<void>() : flush();
}

Result<void> XlsxWriter::write(std::span<const CellValue> row)
{
    return writeRow(row, RowLook::Body);
}

Result<void> XlsxWriter::close()
{
    m_buffer += "</sheetData>";
    if (!m_columns.isEmpty()) {
        // A NIP is digits kept as text on purpose; without this every cell of it carries a warning sign.
        m_buffer += "<ignoredErrors><ignoredError sqref=\"A1:" + m_letters.back() + QByteArray::number(m_row) +
                    "\" numberStoredAsText=\"1\"/></ignoredErrors>";
    }
    m_buffer += "</worksheet>";
    TRY(flush());
    {
        ZipWriter archive(m_file->file());
        TRY(archive.add(u"[Content_Types].xml"_s, contentTypes));
        TRY(archive.add(u"_rels/.rels"_s, packageLinks));
        TRY(archive.add(u"xl/workbook.xml"_s, workbookStart + m_sheet.toHtmlEscaped().toUtf8() + workbookEnd));
        TRY(archive.add(u"xl/_rels/workbook.xml.rels"_s, workbookLinks));
        TRY(archive.add(u"xl/styles.xml"_s, styles));
        TRY(archive.add(u"xl/worksheets/sheet1.xml"_s, m_rows->file()));
        TRY(archive.finish());
    }
    return m_file->commit();
}

} // namespace kinerja
