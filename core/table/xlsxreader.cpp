#include "core/table/xlsxreader.h"

#include "core/base/platform.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Token = XmlScanner::Token;

constexpr qsizetype cellBytes = 4 * tablelimits::cellCharacters;
constexpr qsizetype maxLinks = 10'000;
constexpr size_t maxStyles = 65'536;
constexpr size_t maxSharedStrings = 10'000'000;

/// The part that `target` means, seen from `part`.
QString resolved(const QString &part, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : u'/' + part.left(part.lastIndexOf(u'/') + 1) + target;
    return QDir::cleanPath(path).mid(1);
}

QString linksPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + u"_rels/"_s + part.mid(slash) + u".rels"_s;
}

bool isTrue(const std::optional<QString> &value)
{
    return value && (*value == u"1" || value->compare(u"true", Qt::CaseInsensitive) == 0);
}

int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    return -1;
}

/// `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
void unescape(QString &text)
{
    qsizetype from = text.indexOf("_x"_L1);
    if (from < 0)
        return;
    QChar *const chars = text.data();
    const qsizetype size = text.size();
    qsizetype to = from;
    while (from < size) {
        if (chars[from] == u'_' && from + 6 < size && chars[from + 1] == u'x' && chars[from + 6] == u'_') {
            int code = 0;
            for (qsizetype i = from + 2; i < from + 6 && code >= 0; ++i) {
                const int digit = hexValue(chars[i].unicode());
                code = digit < 0 ? -1 : code * 16 + digit;
            }
            if (code >= 0) {
                chars[to++] = QChar(char16_t(code));
                from += 7;
                continue;
            }
        }
        chars[to++] = chars[from++];
    }
    text.resize(to);
}

/// All of it, a byte order mark included, which inside a cell is a character like others.
QString fromUtf8(QByteArrayView utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

/// Replaces `target` in its own memory where the text is plain ASCII, as nearly all is.
void assignUtf8(QString &target, QByteArrayView utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (!isAscii) {
        target = fromUtf8(utf8);
        return;
    }
    target.resize(utf8.size());
    std::transform(utf8.begin(), utf8.end(), reinterpret_cast<char16_t *>(target.data()),
                   [](char c) { return char16_t(static_cast<unsigned char>(c)); });
}

std::optional<qint64> wholeNumber(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 10)
        return std::nullopt;
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The column of a reference such as `AB12`, from 0.
std::optional<qsizetype> columnOf(QByteArrayView reference)
{
    qsizetype column = 0;
    for (qsizetype i = 0; i < reference.size(); ++i) {
        const char c = reference[i];
        if (c >= '0' && c <= '9' && i > 0)
            break;
        const int letter = c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        if (letter < 0 || i == 3)
            return std::nullopt;
        column = column * 26 + letter + 1;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package) : m_package(std::move(package))
{
    m_recognised.format = FileFormat::Xlsx;
}

Result<std::unique_ptr<RowSource>> XlsxReader::open(const QString &path, const QString &sheet)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(fileError(path, lastSystemCode()));
    return open(std::move(file), QFileInfo(path).fileName(), sheet);
}

Result<std::unique_ptr<RowSource>> XlsxReader::open(std::unique_ptr<QIODevice> device, const QString &name,
                                                    const QString &sheet)
{
    ASSIGN(auto package, ZipPackage::open(std::move(device), name));
    auto reader = std::unique_ptr<XlsxReader>(new XlsxReader(std::move(package)));
    TRY(reader->prepare(sheet));
    return std::unique_ptr<RowSource>(std::move(reader));
}

Error XlsxReader::failureOf(const Part &part) const
{
    switch (part.scanner->problem()) {
    case XmlScanner::Problem::Source: return part.entry->error();
    case XmlScanner::Problem::HasDtd:
        return {ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "The workbook %1 holds instructions that no spreadsheet program writes, so it was not "
                              "read; nothing was changed. Ask its sender for a new copy, saved in Excel or "
                              "LibreOffice."),
                u"DTD"_s,
                {m_package->name()}};
    case XmlScanner::Problem::TooDeep: return m_package->damaged(u"XML nested too deeply"_s);
    case XmlScanner::Problem::NotUtf8: return m_package->damaged(u"XML is not UTF-8"_s);
    case XmlScanner::Problem::Truncated: return m_package->damaged(u"XML ends too early"_s);
    case XmlScanner::Problem::Malformed: return m_package->damaged(u"malformed XML"_s);
    case XmlScanner::Problem::None: return m_package->damaged(u"element missing"_s);
    }
    Q_UNREACHABLE();
}

Error XlsxReader::cellTooLong(int row) const
{
    return {ErrorKind::Invalid,
            QT_TRANSLATE_NOOP(
                "faults", "The workbook %1 has a cell with more than %3 characters, at or after row %2; nothing was "
                          "changed. Shorten it, and choose the file again."),
            u"cell too long"_s,
            {m_package->name(), QString::number(row), QString::number(tablelimits::cellCharacters)}};
}

Result<XlsxReader::Part> XlsxReader::scan(const QString &name)
{
    Part part;
    ASSIGN(part.entry, m_package->entry(name));
    part.scanner = std::make_unique<XmlScanner>(*part.entry);
    return part;
}

Result<XlsxReader::Links> XlsxReader::links(const QString &part)
{
    Links links;
    Result<Part> found = scan(linksPart(part));
    if (!found) {
        if (found.error().kind == ErrorKind::NotFound)
            return links;
        return fail(std::move(found).error());
    }
    XmlScanner &scanner = *found->scanner;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Done)
            return links;
        if (token == Token::Failed)
            return fail(failureOf(*found));
        if (token != Token::Start || scanner.name() != "Relationship" ||
            scanner.attributeText("TargetMode").value_or(QString()) == u"External") {
            continue;
        }
        const auto id = scanner.attributeText("Id");
        const auto type = scanner.attributeText("Type");
        const auto target = scanner.attributeText("Target");
        if (!id || !type || !target)
            return fail(m_package->damaged(u"incomplete relationship"_s));
        if (links.size() == maxLinks)
            return fail(m_package->tooLarge(u"too many relationships"_s));
        links.insert(*id, {*type, resolved(part, *target)});
    }
}

Result<QString> XlsxReader::workbookPart()
{
    const QString &name = m_package->name();
    if (m_package->contains(u"mimetype"_s)) {
        ASSIGN(const QByteArray type, m_package->bytes(u"mimetype"_s, 1024));
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults",
                                          "%1 is in the OpenDocument format (.ods); nothing was changed. Open it in "
                                          "LibreOffice, save it as Excel 2007-365 (.xlsx), and choose that file."),
                        u"opendocument spreadsheet"_s, {name});
        }
    }
    ASSIGN(const Links top, links(QString()));
    QString part = u"xl/workbook.xml"_s;
    for (const Link &link : top) {
        if (link.type.endsWith("/officeDocument"_L1))
            part = link.target;
    }
    if (part.endsWith(".bin"_L1, Qt::CaseInsensitive) || m_package->contains(u"xl/workbook.bin"_s)) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "%1 is an Excel binary workbook (.xlsb); nothing was changed. Open it, save it as "
                                  "Excel Workbook (.xlsx), and choose that file."),
                    u"xlsb"_s, {name});
    }
    if (!m_package->contains(part) || m_package->contains(u"word/document.xml"_s) ||
        m_package->contains(u"ppt/presentation.xml"_s)) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "%1 is no workbook: it is a packed folder or another kind of document. Nothing was "
                                  "changed. Unpack it if need be, and choose the Excel (.xlsx) or CSV file "
                                  "itself."),
                    u"archive without workbook"_s, {name});
    }
    return part;
}

Result<QString> XlsxReader::readWorkbook(const QString &part, const Links &links, const QString &wanted)
{
    struct Sheet {
        QString name;
        QString part;
        bool isVisible = true;
    };
    QList<Sheet> sheets;
    ASSIGN(const Part workbook, scan(part));
    XmlScanner &scanner = *workbook.scanner;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Done)
            break;
        if (token == Token::Failed)
            return fail(failureOf(workbook));
        if (token != Token::Start)
            continue;
        if (scanner.name() == "workbookPr" && isTrue(scanner.attributeText("date1904"))) {
            m_dates = DateSystem::From1904;
        } else if (scanner.name() == "sheet") {
            // The plain `sheetId` must not be taken for the prefixed `id`, which names the link.
            const Link link = links.value(scanner.attributeText("id").value_or(QString()));
            if (sheets.size() == maxLinks)
                return fail(m_package->tooLarge(u"too many sheets"_s));
            if (link.type.endsWith("/worksheet"_L1)) {
                const QString state = scanner.attributeText("state").value_or(u"visible"_s);
                sheets.append({scanner.attributeText("name").value_or(QString()), link.target, state == u"visible"});
            }
        }
    }
    const auto chosen = std::find_if(sheets.cbegin(), sheets.cend(), [&](const Sheet &sheet) {
        return wanted.isEmpty() ? sheet.isVisible : sheet.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (chosen == sheets.cend() && !wanted.isEmpty()) {
        QStringList names;
        for (const Sheet &sheet : std::as_const(sheets))
            names.append(sheet.name);
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP(
                        "faults", "The workbook %1 has no sheet %2; nothing was changed. Its sheets are: %3. Name one "
                                  "of them."),
                    u"no such sheet"_s, {m_package->name(), wanted, names.join(u", "_s)});
    }
    if (chosen == sheets.cend()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The workbook %1 shows no sheet with cells; nothing was changed. Unhide the sheet "
                                  "with the table, save the workbook, and choose it again."),
                    u"no visible worksheet"_s, {m_package->name()});
    }
    m_recognised.sheet = chosen->name;
    for (const Sheet &sheet : std::as_const(sheets)) {
        if (sheet.isVisible)
            m_sheets.append(sheet.name);
    }
    return chosen->part;
}

Result<void> XlsxReader::readStyles(const QString &name)
{
    QHash<int, NumberLook> own;
    ASSIGN(const Part part, scan(name));
    XmlScanner &scanner = *part.scanner;
    int cellFormats = 0; // the depth of cellXfs while inside it
    for (;;) {
        switch (scanner.next()) {
        case Token::Done: return {};
        case Token::Failed: return fail(failureOf(part));
        case Token::Start:
            if (scanner.name() == "numFmt") {
                const int id = scanner.attributeText("numFmtId").value_or(QString()).toInt();
                if (own.size() == qsizetype(maxStyles))
                    return fail(m_package->tooLarge(u"too many number formats"_s));
                own.insert(id, lookOf(scanner.attributeText("formatCode").value_or(QString())));
            } else if (scanner.name() == "cellXfs") {
                cellFormats = scanner.depth();
            } else if (scanner.name() == "xf" && scanner.depth() == cellFormats + 1 && cellFormats > 0) {
                const int id = scanner.attributeText("numFmtId").value_or(QString()).toInt();
                if (m_looks.size() == maxStyles)
                    return fail(m_package->tooLarge(u"too many cell formats"_s));
                const auto found = own.constFind(id);
                m_looks.push_back(found != own.cend() ? *found : builtInLook(id));
            }
            break;
        case Token::End:
            if (cellFormats > 0 && scanner.depth() < cellFormats)
                cellFormats = 0;
            break;
        case Token::Text: break;
        }
    }
}

bool XlsxReader::readPlainText(XmlScanner &scanner)
{
    const int around = scanner.depth() - 1;
    for (;;) {
        switch (scanner.next()) {
        case Token::Text:
            if (m_value.size() + scanner.text().size() > cellBytes)
                m_isTooLong = true;
            else
                m_value.append(scanner.text());
            break;
        case Token::Start: break;
        case Token::End:
            if (scanner.depth() == around)
                return true;
            break;
        case Token::Done:
        case Token::Failed: return false;
        }
    }
}

bool XlsxReader::readRichText(XmlScanner &scanner)
{
    const int around = scanner.depth() - 1;
    for (;;) {
        switch (scanner.next()) {
        case Token::Start:
            if (scanner.name() == "t") {
                if (!readPlainText(scanner))
                    return false;
            } else if (scanner.name() != "r" && !scanner.skipElement()) {
                return false;
            }
            break;
        case Token::End:
            if (scanner.depth() == around)
                return true;
            break;
        case Token::Text: break;
        case Token::Done:
        case Token::Failed: return false;
        }
    }
}

Result<void> XlsxReader::readSharedStrings(const QString &name)
{
    ASSIGN(const Part part, scan(name));
    XmlScanner &scanner = *part.scanner;
    qint64 bytes = 0;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::Done)
            return {};
        if (token == Token::Failed)
            return fail(failureOf(part));
        if (token != Token::Start || scanner.name() != "si")
            continue;
        m_value.resize(0);
        if (!readRichText(scanner))
            return fail(failureOf(part));
        if (m_isTooLong)
            return fail(cellTooLong(1));
        bytes += m_value.size();
        if (bytes > maxSharedStringBytes || m_stringEnds.size() == maxSharedStrings)
            return fail(m_package->tooLarge(u"shared strings"_s));
        QString text = fromUtf8(m_value);
        unescape(text);
        const auto *const chars = reinterpret_cast<const char16_t *>(text.constData());
        m_strings.insert(m_strings.end(), chars, chars + text.size());
        m_stringEnds.push_back(quint32(m_strings.size()));
    }
}

Result<void> XlsxReader::prepare(const QString &sheet)
{
    ASSIGN(const QString workbook, workbookPart());
    ASSIGN(const Links parts, links(workbook));
    ASSIGN(const QString sheetPart, readWorkbook(workbook, parts, sheet));
    for (const Link &link : parts) {
        if (link.type.endsWith("/styles"_L1) && m_package->contains(link.target)) {
            TRY(readStyles(link.target));
        } else if (link.type.endsWith("/sharedStrings"_L1) && m_package->contains(link.target)) {
            TRY(readSharedStrings(link.target));
        }
    }
    ASSIGN(m_sheet, scan(sheetPart));
    if (m_sheet.scanner->next() != Token::Start)
        return fail(failureOf(m_sheet));
    if (m_sheet.scanner->name() != "worksheet")
        return fail(m_package->damaged(u"no worksheet in its part"_s));
    return {};
}

Result<void> XlsxReader::settle(Cell &cell, QByteArrayView type, qint64 style, bool hasFormula, bool hasValue)
{
    if (m_isTooLong)
        return fail(cellTooLong(m_number));
    // A program that does not compute writes an empty result, a spreadsheet only where the result is an empty text.
    if (!hasValue || (m_value.isEmpty() && hasFormula && type != "str")) {
        if (hasFormula) {
            cell.text = u"#FORMULA"_s;
            cell.kind = Cell::Kind::Error;
        }
        return {};
    }
    if (type == "s") {
        const std::optional<qint64> index = wholeNumber(m_value);
        if (!index || *index >= qint64(m_stringEnds.size()))
            return fail(m_package->damaged(u"shared string out of range"_s));
        const size_t from = *index == 0 ? 0 : m_stringEnds[size_t(*index) - 1];
        const size_t size = m_stringEnds[size_t(*index)] - from;
        cell.text.resize(qsizetype(size));
        std::copy_n(m_strings.data() + from, size, reinterpret_cast<char16_t *>(cell.text.data()));
        cell.kind = Cell::Kind::Text;
    } else if (type == "inlineStr" || type == "str") {
        assignUtf8(cell.text, m_value);
        unescape(cell.text);
        cell.kind = Cell::Kind::Text;
    } else if (type == "b") {
        cell.text = m_value == "1" || m_value == "true" ? u"TRUE"_s : u"FALSE"_s;
        cell.kind = Cell::Kind::Boolean;
    } else if (type == "e") {
        assignUtf8(cell.text, m_value);
        cell.kind = Cell::Kind::Error;
    } else if (type == "d") {
        assignUtf8(cell.text, m_value);
        const bool isDate = QDate::fromString(cell.text.left(10), Qt::ISODate).isValid();
        if (cell.text.size() > 10 && QStringView(cell.text).mid(10).startsWith(u"T00:00:00"))
            cell.text.truncate(10);
        cell.kind = isDate ? Cell::Kind::Date : Cell::Kind::Text;
    } else if (!m_value.isEmpty()) {
        const NumberLook look =
            style >= 0 && style < qint64(m_looks.size()) ? m_looks[size_t(style)] : NumberLook::Plain;
        std::optional<QString> text;
        if (look != NumberLook::Plain) {
            cell.kind = Cell::Kind::Date;
            text = dateOfSerial(m_value, m_dates);
            if (!text) {
                cell.kind = Cell::Kind::Text;
                text = timeOfSerial(m_value);
            }
        }
        if (!text) {
            cell.kind = Cell::Kind::Number;
            text = shownNumber(m_value);
        }
        if (!text) {
            cell.kind = Cell::Kind::Text;
            text = fromUtf8(m_value);
        }
        cell.text = *std::move(text);
    }
    if (cell.text.size() > tablelimits::cellCharacters)
        return fail(cellTooLong(m_number));
    if (cell.text.isEmpty())
        cell.kind = Cell::Kind::Empty;
    return {};
}

/// From after the start of a cell to its end.
Result<void> XlsxReader::readCell(Row &row, qsizetype column)
{
    XmlScanner &scanner = *m_sheet.scanner;
    // Views end with the next token, so what the tag says is kept here.
    const QByteArrayView typeView = scanner.attribute("t").value_or(QByteArrayView("n"));
    char typeName[16];
    const qsizetype typeSize = std::min<qsizetype>(typeView.size(), qsizetype(sizeof typeName));
    std::memcpy(typeName, typeView.data(), size_t(typeSize));
    const QByteArrayView type(typeName, typeSize);
    const qint64 style = wholeNumber(scanner.attribute("s").value_or(QByteArrayView("0"))).value_or(0);

    m_value.resize(0);
    m_isTooLong = false;
    bool hasFormula = false;
    bool hasValue = false;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::End)
            break;
        if (token == Token::Done || token == Token::Failed)
            return fail(failureOf(m_sheet));
        if (token == Token::Text)
            continue;
        bool isRead = false;
        if (scanner.name() == "v" || scanner.name() == "is") {
            m_value.resize(0);
            hasValue = true;
            isRead = scanner.name() == "v" ? readPlainText(scanner) : readRichText(scanner);
        } else {
            hasFormula = hasFormula || scanner.name() == "f";
            isRead = scanner.skipElement();
        }
        if (!isRead)
            return fail(failureOf(m_sheet));
    }
    if (!hasValue && !hasFormula)
        return {};
    if (column >= tablelimits::columns) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "Row %2 of %1 has more than %3 columns; nothing was changed. Delete the columns that "
                                  "are not needed, and choose the file again."),
                    u"too many columns"_s,
                    {m_package->name(), QString::number(m_number), QString::number(tablelimits::columns)});
    }
    Cell &cell = row.place(column);
    return settle(cell, type, style, hasFormula, hasValue);
}

/// From after the start of a row to its end.
Result<void> XlsxReader::readCells(Row &row)
{
    XmlScanner &scanner = *m_sheet.scanner;
    qsizetype following = 0;
    for (;;) {
        const Token token = scanner.next();
        if (token == Token::End)
            return {};
        if (token == Token::Done || token == Token::Failed)
            return fail(failureOf(m_sheet));
        if (token == Token::Text)
            continue;
        if (scanner.name() != "c") {
            if (!scanner.skipElement())
                return fail(failureOf(m_sheet));
            continue;
        }
        if (++m_cells > maxCells)
            return fail(m_package->tooLarge(u"more cells than allowed"_s));
        qsizetype column = following;
        if (const auto reference = scanner.attribute("r")) {
            const std::optional<qsizetype> named = columnOf(*reference);
            if (!named)
                return fail(m_package->damaged(u"unreadable cell reference"_s));
            column = *named;
        }
        following = column + 1;
        TRY(readCell(row, column));
    }
}

Result<bool> XlsxReader::readRow(Row &row)
{
    XmlScanner &scanner = *m_sheet.scanner;
    row.clear();
    for (;;) {
        const Token token = scanner.next();
        // The rest of the part is read as well: a copy that was cut short is noticed.
        if (token == Token::Done)
            return false;
        if (token == Token::Failed)
            return fail(failureOf(m_sheet));
        if (token != Token::Start || (scanner.name() == "sheetData" && scanner.depth() == 2))
            continue;
        if (scanner.name() != "row" || scanner.depth() != 3) {
            if (!scanner.skipElement())
                return fail(failureOf(m_sheet));
            continue;
        }
        qint64 number = qint64(m_number) + 1;
        if (const auto said = scanner.attribute("r")) {
            number = wholeNumber(*said).value_or(0);
            if (number <= m_number)
                return fail(m_package->damaged(u"rows out of order"_s));
        }
        if (number > tablelimits::rows)
            return fail(m_package->damaged(u"row beyond the sheet"_s));
        m_number = int(number);
        row.number = m_number;
        TRY(readCells(row));
        return true;
    }
}

Result<bool> XlsxReader::next(Row &row)
{
    if (m_failure)
        return fail(*m_failure);
    if (m_isOver)
        return false;
    for (;;) {
        Result<bool> read = readRow(row);
        if (!read)
            m_failure = read.error();
        else
            m_isOver = !*read;
        if (!read || !*read || !row.isBlank())
            return read;
    }
}

} // namespace kinerja
