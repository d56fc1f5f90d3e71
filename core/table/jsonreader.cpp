#include "core/table/jsonreader.h"

#include "core/base/platform.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qint64 largestPiece = 256 * 1024;
/// No character of UTF-16 takes more bytes of UTF-8 than this.
constexpr qsizetype bytesPerUnit = 3;

bool isSpace(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// What UTF-16 text holds where it is ASCII; the rest of it is cut off.
QByteArray asciiOfUtf16(QByteArrayView bytes, qsizetype low)
{
    QByteArray ascii;
    for (qsizetype i = 2; i + 1 < bytes.size() && bytes[i + 1 - low] == 0; i += 2)
        ascii += bytes[i + low];
    return ascii;
}

bool startsLikeJson(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || (text.front() != '[' && text.front() != '{'))
        return false;
    const bool isList = text.front() == '[';
    const QByteArrayView rest = text.sliced(1).trimmed();
    if (rest.isEmpty())
        return true;
    const char next = rest.front();
    return next == '"' || (isList ? next == '{' || next == '[' || next == ']' : next == '}');
}

QString textOf(const QByteArray &utf8)
{
    QString text = QString::fromUtf8(utf8);
    // Which takes a mark at the start for no part of the text.
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar::ByteOrderMark);
    return text;
}

/// Takes digits off the front; whether there were any.
bool dropDigits(QByteArrayView &text)
{
    const qsizetype before = text.size();
    while (!text.isEmpty() && isDigit(text.front()))
        text = text.sliced(1);
    return text.size() < before;
}

/// RFC 8259, section 6.
bool isNumber(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    if (text.size() > 1 && text.front() == '0' && isDigit(text[1]))
        return false;
    if (!dropDigits(text))
        return false;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        if (!dropDigits(text))
            return false;
    }
    if (text.startsWith('e') || text.startsWith('E')) {
        text = text.sliced(1);
        if (text.startsWith('+') || text.startsWith('-'))
            text = text.sliced(1);
        if (!dropDigits(text))
            return false;
    }
    return text.isEmpty();
}

} // namespace

JsonReader::JsonReader(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device)), m_name(std::move(name)), m_bytesTotal(m_device->size()), m_pieceBytes(std::clamp<qint64>(m_bytesTotal, 1, largestPiece))
{
}

bool JsonReader::isJson(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE"))
        return startsLikeJson(asciiOfUtf16(start, 0));
    if (start.startsWith("\xFE\xFF"))
        return startsLikeJson(asciiOfUtf16(start, 1));
    return startsLikeJson(start.startsWith("\xEF\xBB\xBF") ? start.sliced(3) : start);
}

Result<std::unique_ptr<RowSource>> JsonReader::open(std::unique_ptr<QIODevice> device, const QString &name)
{
    const QByteArray start = device->peek(3);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "%1 is JSON that is not written in UTF-8; nothing was changed. Save it again in UTF-8, and choose it again."),
                    u"UTF-16"_s, {name});
    }
    auto reader = std::unique_ptr<JsonReader>(new JsonReader(std::move(device), name));
    reader->m_recognised.format = FileFormat::Json;
    if (start.startsWith("\xEF\xBB\xBF")) {
        reader->m_recognised.encoding = TextEncoding::Utf8Bom;
        reader->m_bytesRead = reader->m_device->skip(3);
    }
    return std::unique_ptr<RowSource>(std::move(reader));
}

/// Makes the next piece ready; false at the end of the file, and where it cannot be read, which m_deviceFailure tells.
bool JsonReader::fill()
{
    m_bytes.resize(m_pieceBytes);
    const qint64 count = m_device->read(m_bytes.data(), m_pieceBytes);
    if (count <= 0) {
        m_at = m_end = nullptr;
        if (count < 0 || !m_device->atEnd()) {
            const int code = lastSystemCode();
            const auto *const file = qobject_cast<const QFile *>(m_device.get());
            m_deviceFailure = fileError(file ? file->fileName() : m_name, code);
        }
        return false;
    }
    m_bytesRead += count;
    m_at = m_bytes.constData();
    m_end = m_at + count;
    return true;
}

/// The next byte, which stays; −1 where there is none.
int JsonReader::peek()
{
    if (m_at == m_end && !fill())
        return -1;
    return static_cast<unsigned char>(*m_at);
}

int JsonReader::peekPastSpaces()
{
    for (;;) {
        const int byte = peek();
        if (!isSpace(byte))
            return byte;
        ++m_at;
    }
}

QString JsonReader::rowText() const
{
    return QString::number(m_isInside ? m_number : m_number + 1);
}

/// For whatever stands where it may not, the end of the file too.
tl::unexpected<Error> JsonReader::unexpected(const char *detail)
{
    if (peek() < 0) {
        if (m_deviceFailure)
            return fail(*m_deviceFailure);
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults",
                                      "The file %1 was not copied completely; nothing was changed. Copy or save it "
                                      "again, and choose it again."),
                    u"JSON that ends too early"_s, {m_name});
    }
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "Row %2 of %1 is no proper JSON (at byte %3 of the file); nothing was changed. Write the file again with the program it "
                                            "comes from, and choose it again."),
                QString::fromLatin1(detail), {m_name, rowText(), QString::number(m_bytesRead - (m_end - m_at) + 1)});
}

tl::unexpected<Error> JsonReader::tooLong() const
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "Row %2 of %1 has a cell with more than %3 characters; nothing was changed. Look "
                                  "there for a quotation mark that is never closed, mend it, and choose the file "
                                  "again."),
                u"text too long"_s, {m_name, rowText(), QString::number(tablelimits::cellCharacters)});
}

tl::unexpected<Error> JsonReader::damagedText(const char *detail) const
{
    return fail(ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP("faults", "The text in row %2 of %1 is damaged: some characters cannot be read. Nothing was changed. Save the file again in UTF-8, "
                                            "and choose it again."),
                QString::fromLatin1(detail), {m_name, rowText()});
}

Result<void> JsonReader::take(const char *from, const char *to)
{
    if (m_text.size() + (to - from) > tablelimits::cellCharacters * bytesPerUnit)
        return tooLong();
    m_text.append(from, to - from);
    return {};
}

Result<char16_t> JsonReader::readHex()
{
    int code = 0;
    for (int i = 0; i < 4; ++i) {
        const int byte = peek();
        const int digit = byte >= '0' && byte <= '9'   ? byte - '0'
                          : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                          : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                       : -1;
        if (digit < 0)
            return unexpected("four hexadecimal digits wanted");
        code = code * 16 + digit;
        ++m_at;
    }
    return char16_t(code);
}

/// From after the backslash.
Result<void> JsonReader::readEscape()
{
    const int byte = peek();
    char sign = 0;
    switch (byte) {
    case '"':
    case '\\':
    case '/': sign = char(byte); break;
    case 'b': sign = '\b'; break;
    case 'f': sign = '\f'; break;
    case 'n': sign = '\n'; break;
    case 'r': sign = '\r'; break;
    case 't': sign = '\t'; break;
    case 'u': break;
    default: return unexpected("no escape of JSON");
    }
    ++m_at;
    if (byte != 'u')
        return take(&sign, &sign + 1);
    ASSIGN(const char16_t unit, readHex());
    char32_t code = unit;
    if (QChar::isLowSurrogate(code) || code == 0)
        return damagedText("half a surrogate pair, or NUL");
    if (QChar::isHighSurrogate(code)) {
        for (const char wanted : {'\\', 'u'}) {
            if (const int next = peek(); next != wanted)
                return next < 0 ? unexpected("") : damagedText("half a surrogate pair");
            ++m_at;
        }
        ASSIGN(const char16_t low, readHex());
        if (!QChar::isLowSurrogate(low))
            return damagedText("half a surrogate pair");
        code = QChar::surrogateToUcs4(unit, low);
    }
    const QByteArray utf8 = QString::fromUcs4(&code, 1).toUtf8();
    return take(utf8.cbegin(), utf8.cend());
}

/// From the opening mark to after the closing one, into m_text.
Result<void> JsonReader::readString()
{
    if (peek() != '"')
        return unexpected("a text in quotation marks wanted");
    ++m_at;
    m_text.resize(0);
    for (;;) {
        if (peek() < 0)
            return unexpected("");
        const char *const stop =
            std::find_if(m_at, m_end, [](char byte) { return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20; });
        TRY(take(m_at, stop));
        m_at = stop;
        if (m_at == m_end)
            continue;
        if (*m_at == '"')
            break;
        if (*m_at != '\\')
            return unexpected("a control character in a text");
        ++m_at;
        TRY(readEscape());
    }
    ++m_at;
    return QByteArrayView(m_text).isValidUtf8() ? Result<void>() : damagedText("no UTF-8");
}

Result<void> JsonReader::readNumber()
{
    m_text.resize(0);
    for (;;) {
        if (peek() < 0)
            return unexpected("");
        const char *const stop =
            std::find_if(m_at, m_end, [](char byte) { return !isDigit(byte) && byte != '-' && byte != '+' && byte != '.' && byte != 'e' && byte != 'E'; });
        TRY(take(m_at, stop));
        m_at = stop;
        if (m_at != m_end)
            break;
    }
    return isNumber(m_text) ? Result<void>() : unexpected("no number of JSON");
}

Result<void> JsonReader::readNull()
{
    for (const char wanted : {'n', 'u', 'l', 'l'}) {
        if (peek() != wanted)
            return unexpected("null wanted");
        ++m_at;
    }
    return {};
}

/// The column of the name in m_text; the first object makes them.
Result<qsizetype> JsonReader::columnOf(qsizetype expected)
{
    qsizetype column = expected;
    if (expected >= qsizetype(m_names.size()) || m_names[size_t(expected)] != m_text) {
        column = m_columns.value(m_text, -1);
        const QString name = textOf(m_text);
        if (name.size() > tablelimits::cellCharacters)
            return tooLong();
        if (name.trimmed().isEmpty()) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "Row %2 of %1 has a value without a name; nothing was changed. Give it a name or take it out, and choose the file "
                                                    "again."),
                        u"empty name"_s, {m_name, rowText()});
        }
        if (column < 0 && m_place != Place::Start) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "Row %2 of %1 has “%3”, which the first row has not; nothing was changed. Give every row the same names, with "
                                                    "null where there is nothing, and choose the file again."),
                        u"name unknown to the first object"_s, {m_name, rowText(), name.left(60)});
        }
        if (column < 0) {
            column = qsizetype(m_names.size());
            if (column == tablelimits::columns) {
                return fail(ErrorKind::Invalid,
                            QT_TRANSLATE_NOOP(
                                "faults", "Row %2 of %1 has more than %3 columns; nothing was changed. Delete the columns "
                                          "that are not needed, and choose the file again."),
                            u"too many names"_s, {m_name, rowText(), QString::number(tablelimits::columns)});
            }
            m_names.emplace_back(m_text.constData(), m_text.size());
            m_columns.insert(m_names.back(), column);
            m_seen.push_back(0);
        }
    }
    if (std::exchange(m_seen[size_t(column)], m_number) == m_number) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "Row %2 of %1 has “%3” twice; nothing was changed. Keep one of the two, and choose the file again."),
                    u"name twice"_s, {m_name, rowText(), QString::fromUtf8(m_text).left(60)});
    }
    return column;
}

Result<void> JsonReader::readValue(Cell &cell, qsizetype column)
{
    const int byte = peekPastSpaces();
    if (byte == 'n')
        return readNull();
    if (byte == '"') {
        TRY(readString());
        cell.text = textOf(m_text);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Exact;
        return cell.text.size() <= tablelimits::cellCharacters ? Result<void>() : tooLong();
    }
    if (byte == '-' || (byte >= '0' && byte <= '9')) {
        TRY(readNumber());
        cell.text = QString::fromLatin1(m_text);
        cell.kind = Cell::Kind::Number;
        return cell.text.size() <= tablelimits::cellCharacters ? Result<void>() : tooLong();
    }
    if (byte == '{' || byte == '[' || byte == 't' || byte == 'f') {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "Row %2 of %1 has a list, an object, true or false under “%3”; nothing was changed. A value is text in quotation "
                                                "marks, a number or null: mend it, and choose the file again."),
                    u"value of a wrong type"_s, {m_name, rowText(), QString::fromUtf8(m_names[size_t(column)]).left(60)});
    }
    return unexpected("a value wanted");
}

Result<void> JsonReader::readObject(Row &row)
{
    row.clear();
    if (const int byte = peekPastSpaces(); byte != '{') {
        const bool isValue = byte == '[' || byte == '"' || byte == '-' || byte == 't' || byte == 'f' || byte == 'n' || (byte >= '0' && byte <= '9');
        if (!isValue)
            return unexpected("an object wanted");
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "Row %2 of %1 is no object with names and values; nothing was changed. Mend it or take it out, and choose the file again."),
                    u"row that is no object"_s, {m_name, rowText()});
    }
    ++m_at;
    m_isInside = true;
    row.number = ++m_number;
    if (peekPastSpaces() != '}') {
        for (qsizetype expected = 0;;) {
            TRY(readString());
            ASSIGN(const qsizetype column, columnOf(expected));
            expected = column + 1;
            if (peekPastSpaces() != ':')
                return unexpected("a colon wanted");
            ++m_at;
            TRY(readValue(row.place(column), column));
            const int after = peekPastSpaces();
            if (after == '}')
                break;
            if (after != ',')
                return unexpected("a comma or the end of the object wanted");
            ++m_at;
            peekPastSpaces();
        }
    }
    ++m_at;
    m_isInside = false;
    return {};
}

Result<bool> JsonReader::readStart(Row &row)
{
    const int byte = peekPastSpaces();
    if (byte == '{') {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "%1 is JSON, but not a list with one object for each row; nothing was changed. Choose a file as the export of this "
                                                "program writes it."),
                    u"an object at the top"_s, {m_name});
    }
    if (byte != '[')
        return unexpected("a list wanted");
    ++m_at;
    if (peekPastSpaces() == ']')
        return readEnd();
    TRY(readObject(m_first));
    m_place = Place::FirstObject;
    row.clear();
    row.number = 1;
    for (const QByteArray &name : m_names) {
        Cell &cell = row.append();
        cell.text = textOf(name);
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }
    return true;
}

Result<bool> JsonReader::readEnd()
{
    ++m_at;
    if (peekPastSpaces() >= 0)
        return unexpected("something behind the list");
    if (m_deviceFailure)
        return fail(*m_deviceFailure);
    m_place = Place::End;
    return false;
}

Result<bool> JsonReader::readRow(Row &row)
{
    switch (m_place) {
    case Place::Start: return readStart(row);
    case Place::FirstObject:
        row = std::move(m_first);
        m_place = Place::Rows;
        return true;
    case Place::Rows: break;
    case Place::End: return false;
    }
    const int byte = peekPastSpaces();
    if (byte == ']')
        return readEnd();
    if (byte != ',')
        return unexpected("a comma or the end of the list wanted");
    ++m_at;
    TRY(readObject(row));
    return true;
}

Result<bool> JsonReader::next(Row &row)
{
    if (m_failure)
        return fail(*m_failure);
    for (;;) {
        Result<bool> read = readRow(row);
        if (!read)
            m_failure = read.error();
        if (!read || !*read || !row.isBlank())
            return read;
    }
}

} // namespace kinerja
