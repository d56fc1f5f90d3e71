#include "core/table/xmlscanner.h"

#include <algorithm>
#include <cstring>

namespace kinerja {

namespace {

constexpr qsizetype usualBuffer = 16 * 1024;
constexpr qsizetype largestBuffer = 2 * XmlScanner::maxTag;
constexpr qsizetype longestReference = 12; ///< `&#x0010FFFF;`

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

QByteArrayView localPart(QByteArrayView name)
{
    const qsizetype colon = name.indexOf(':');
    return colon < 0 ? name : name.sliced(colon + 1);
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// The code point of what stands between `&` and `;`.
std::optional<char32_t> referred(QByteArrayView body)
{
    if (body == "amp")
        return U'&';
    if (body == "lt")
        return U'<';
    if (body == "gt")
        return U'>';
    if (body == "quot")
        return U'"';
    if (body == "apos")
        return U'\'';
    if (!body.startsWith('#'))
        return std::nullopt;
    const bool isHex = body.size() > 1 && body[1] == 'x';
    const QByteArrayView digits = body.sliced(isHex ? 2 : 1);
    if (digits.isEmpty() || digits.size() > 8)
        return std::nullopt;
    char32_t code = 0;
    for (const char c : digits) {
        int value = -1;
        if (c >= '0' && c <= '9')
            value = c - '0';
        else if (isHex && c >= 'a' && c <= 'f')
            value = c - 'a' + 10;
        else if (isHex && c >= 'A' && c <= 'F')
            value = c - 'A' + 10;
        if (value < 0)
            return std::nullopt;
        code = code * (isHex ? 16 : 10) + char32_t(value);
        if (code > 0x10FFFF)
            return std::nullopt;
    }
    if (code == 0 || (code >= 0xD800 && code <= 0xDFFF))
        return std::nullopt;
    return code;
}

/// UTF-8 of a code point; gives the number of bytes, 1 to 4.
qsizetype encode(char32_t code, char *to)
{
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    if (code < 0x80) {
        to[0] = byte(code);
        return 1;
    }
    if (code < 0x800) {
        to[0] = byte(0xC0 | (code >> 6));
        to[1] = byte(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        to[0] = byte(0xE0 | (code >> 12));
        to[1] = byte(0x80 | ((code >> 6) & 0x3F));
        to[2] = byte(0x80 | (code & 0x3F));
        return 3;
    }
    to[0] = byte(0xF0 | (code >> 18));
    to[1] = byte(0x80 | ((code >> 12) & 0x3F));
    to[2] = byte(0x80 | ((code >> 6) & 0x3F));
    to[3] = byte(0x80 | (code & 0x3F));
    return 4;
}

} // namespace

std::optional<QByteArray> withoutReferences(QByteArrayView raw)
{
    QByteArray result;
    result.reserve(raw.size());
    while (!raw.isEmpty()) {
        const qsizetype start = raw.indexOf('&');
        if (start < 0) {
            result += raw;
            break;
        }
        result += raw.first(start);
        raw = raw.sliced(start + 1);
        const qsizetype end = raw.first(std::min(raw.size(), longestReference)).indexOf(';');
        if (end < 0)
            return std::nullopt;
        const std::optional<char32_t> code = referred(raw.first(end));
        if (!code)
            return std::nullopt;
        char bytes[4];
        result.append(bytes, encode(*code, bytes));
        raw = raw.sliced(end + 1);
    }
    return result;
}

XmlScanner::XmlScanner(ByteSource &source) : m_source(source), m_buffer(size_t(usualBuffer))
{
    m_at = m_end = m_buffer.data();
}

XmlScanner::Token XmlScanner::failed(Problem problem)
{
    if (m_problem == Problem::None)
        m_problem = problem;
    return Token::Failed;
}

/// Keeps what is not read yet and reads on behind it; false at the end or on failure.
bool XmlScanner::more()
{
    const qsizetype rest = m_end - m_at;
    if (rest >= largestBuffer)
        return false;
    std::memmove(m_buffer.data(), m_at, size_t(rest));
    if (rest > qsizetype(m_buffer.size()) / 2)
        m_buffer.resize(std::min(m_buffer.size() * 2, size_t(largestBuffer)));
    m_at = m_buffer.data();
    m_end = m_at + rest;
    const qint64 count = m_source.read(m_buffer.data() + rest, qsizetype(m_buffer.size()) - rest);
    if (count < 0) {
        failed(Problem::Source);
        return false;
    }
    m_end += count;
    return count > 0;
}

bool XmlScanner::have(qsizetype count)
{
    while (m_end - m_at < count) {
        if (!more())
            return false;
    }
    return true;
}

bool XmlScanner::skipPast(QByteArrayView terminator)
{
    for (;;) {
        const qsizetype found = QByteArrayView(m_at, m_end - m_at).indexOf(terminator);
        if (found >= 0) {
            m_at += found + terminator.size();
            return true;
        }
        m_at += std::max<qsizetype>(0, m_end - m_at - (terminator.size() - 1));
        if (!more())
            return false;
    }
}

/// `<?xml … encoding="…"?>`: only the encoding matters.
bool XmlScanner::readDeclaration()
{
    qsizetype end = -1;
    for (;;) {
        const QByteArrayView start(m_at, std::min<qsizetype>(m_end - m_at, 1024));
        end = start.indexOf("?>");
        if (end >= 0 || start.size() == 1024 || !more())
            break;
    }
    if (end < 0) {
        failed(m_end - m_at >= 1024 ? Problem::Malformed : Problem::Truncated);
        return false;
    }
    const QByteArray declaration = QByteArray(m_at, end).toLower();
    m_at += end + 2;
    qsizetype value = declaration.indexOf("encoding");
    if (value < 0)
        return true;
    value = declaration.indexOf('=', value) + 1;
    const QByteArrayView said = trimmed(QByteArrayView(declaration).sliced(value));
    if (said.startsWith("\"utf-8\"") || said.startsWith("'utf-8'") || said.startsWith("\"us-ascii\"") ||
        said.startsWith("'us-ascii'")) {
        return true;
    }
    failed(Problem::NotUtf8);
    return false;
}

XmlScanner::Token XmlScanner::closed()
{
    m_openNames.truncate(m_open.back());
    m_open.pop_back();
    return Token::End;
}

XmlScanner::Token XmlScanner::next()
{
    if (m_problem != Problem::None)
        return Token::Failed;
    if (!m_isStarted) {
        m_isStarted = true;
        if (have(2)) {
            if (std::memcmp(m_at, "\xFF\xFE", 2) == 0 || std::memcmp(m_at, "\xFE\xFF", 2) == 0)
                return failed(Problem::NotUtf8);
            if (have(3) && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
                m_at += 3;
            if (have(5) && std::memcmp(m_at, "<?xml", 5) == 0 && !readDeclaration())
                return Token::Failed;
        }
    }
    if (m_isEmptyElement) {
        m_isEmptyElement = false;
        return closed();
    }
    for (;;) {
        if (m_inCdata) {
            const Token token = readCdata();
            if (token != Token::Done)
                return token;
            continue;
        }
        if (m_at == m_end && !more()) {
            if (m_problem == Problem::None && m_hasRoot && m_open.empty())
                return Token::Done;
            return failed(Problem::Truncated);
        }
        if (*m_at != '<') {
            if (m_open.empty()) {
                if (!isSpace(*m_at))
                    return failed(Problem::Malformed);
                ++m_at;
                continue;
            }
            const Token token = readText();
            if (token != Token::Done)
                return token;
            continue;
        }
        m_dropLineFeed = false;
        if (!have(2))
            return failed(Problem::Truncated);
        switch (m_at[1]) {
        case '/': return readEndTag();
        case '?':
            if (!skipPast("?>"))
                return failed(Problem::Truncated);
            break;
        case '!':
            if (!have(4))
                return failed(Problem::Truncated);
            if (std::memcmp(m_at, "<!--", 4) == 0) {
                m_at += 4;
                if (!skipPast("-->"))
                    return failed(Problem::Truncated);
            } else if (have(9) && std::memcmp(m_at, "<![CDATA[", 9) == 0 && !m_open.empty()) {
                m_at += 9;
                m_inCdata = true;
            } else if (std::memcmp(m_at, "<!DO", 4) == 0) {
                return failed(Problem::HasDtd);
            } else {
                return failed(Problem::Malformed);
            }
            break;
        default: return readTag();
        }
    }
}

/// A piece of text up to the next tag, reference, carriage return or the end of what was read. Done means: nothing to give.
XmlScanner::Token XmlScanner::readText()
{
    if (m_dropLineFeed) {
        m_dropLineFeed = false;
        if (*m_at == '\n') {
            ++m_at;
            return Token::Done;
        }
    }
    if (*m_at == '&')
        return readReference();
    if (*m_at == '\r') {
        ++m_at;
        m_dropLineFeed = true;
        m_reference[0] = '\n';
        m_textView = QByteArrayView(m_reference, 1);
        return Token::Text;
    }
    const char *p = m_at;
    while (p != m_end && *p != '<' && *p != '&' && *p != '\r')
        ++p;
    m_textView = QByteArrayView(m_at, p - m_at);
    m_at = p;
    return Token::Text;
}

XmlScanner::Token XmlScanner::readReference()
{
    have(longestReference + 1);
    if (m_problem != Problem::None)
        return Token::Failed;
    const QByteArrayView body = QByteArrayView(m_at, std::min<qsizetype>(m_end - m_at, longestReference + 1)).sliced(1);
    const qsizetype end = body.indexOf(';');
    if (end < 0)
        return failed(Problem::Malformed);
    const std::optional<char32_t> code = referred(body.first(end));
    if (!code)
        return failed(Problem::Malformed);
    m_textView = QByteArrayView(m_reference, encode(*code, m_reference));
    m_at += end + 2;
    return Token::Text;
}

/// A piece of a CDATA section. Done means: it is over.
XmlScanner::Token XmlScanner::readCdata()
{
    if (!have(3))
        return failed(Problem::Truncated);
    const QByteArrayView rest(m_at, m_end - m_at);
    const qsizetype end = rest.indexOf("]]>");
    if (end == 0) {
        m_at += 3;
        m_inCdata = false;
        return Token::Done;
    }
    // The last two bytes may begin the end mark.
    m_textView = rest.first(end > 0 ? end : rest.size() - 2);
    m_at += m_textView.size();
    return Token::Text;
}

XmlScanner::Token XmlScanner::readEndTag()
{
    qsizetype end = -1;
    for (;;) {
        const QByteArrayView rest(m_at, std::min<qsizetype>(m_end - m_at, maxTag));
        end = rest.indexOf('>');
        if (end >= 0)
            break;
        if (rest.size() == maxTag)
            return failed(Problem::Malformed);
        if (!more())
            return failed(Problem::Truncated);
    }
    QByteArrayView name(m_at + 2, end - 2);
    while (!name.isEmpty() && isSpace(name.back()))
        name.chop(1);
    m_at += end + 1;
    if (m_open.empty() || name != QByteArrayView(m_openNames).sliced(m_open.back()))
        return failed(Problem::Malformed);
    m_name = localPart(name);
    return closed();
}

XmlScanner::Token XmlScanner::readTag()
{
    qsizetype end = -1;
    for (;;) {
        const char *p = m_at + 1;
        const char *const limit = m_at + std::min<qsizetype>(m_end - m_at, maxTag);
        char quote = 0;
        for (; p != limit; ++p) {
            if (quote != 0) {
                if (*p == quote)
                    quote = 0;
            } else if (*p == '>') {
                break;
            } else if (*p == '"' || *p == '\'') {
                quote = *p;
            } else if (*p == '<') {
                return failed(Problem::Malformed);
            }
        }
        if (p != limit) {
            end = p - m_at;
            break;
        }
        if (limit - m_at == maxTag)
            return failed(Problem::Malformed);
        if (!more())
            return failed(Problem::Truncated);
    }
    QByteArrayView inner(m_at + 1, end - 1);
    m_at += end + 1;
    m_isEmptyElement = inner.endsWith('/');
    if (m_isEmptyElement)
        inner.chop(1);
    qsizetype length = 0;
    while (length < inner.size() && !isSpace(inner[length]))
        ++length;
    const QByteArrayView name = inner.first(length);
    if (name.isEmpty() || name.contains('=') || name.contains('"') || name.contains('\'') || name.contains('/'))
        return failed(Problem::Malformed);
    if (m_open.empty() && m_hasRoot)
        return failed(Problem::Malformed);
    if (m_open.size() == size_t(maxDepth))
        return failed(Problem::TooDeep);
    if (!readAttributes(inner.sliced(length)))
        return failed(Problem::Malformed);
    m_hasRoot = true;
    m_open.push_back(m_openNames.size());
    m_openNames.append(name);
    m_name = localPart(name);
    return Token::Start;
}

bool XmlScanner::readAttributes(QByteArrayView inner)
{
    m_attributes.clear();
    const char *p = inner.begin();
    const char *const end = inner.end();
    for (;;) {
        while (p != end && isSpace(*p))
            ++p;
        if (p == end)
            return true;
        const char *const nameStart = p;
        while (p != end && *p != '=' && !isSpace(*p))
            ++p;
        const QByteArrayView name(nameStart, p - nameStart);
        while (p != end && isSpace(*p))
            ++p;
        if (p == end || *p != '=' || name.isEmpty())
            return false;
        ++p;
        while (p != end && isSpace(*p))
            ++p;
        if (p == end || (*p != '"' && *p != '\''))
            return false;
        const char quote = *p++;
        const char *const valueStart = p;
        while (p != end && *p != quote)
            ++p;
        if (p == end)
            return false;
        m_attributes.push_back({name, QByteArrayView(valueStart, p - valueStart)});
        ++p;
    }
}

std::optional<QByteArrayView> XmlScanner::attribute(QByteArrayView name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return std::nullopt;
}

std::optional<QString> XmlScanner::attributeText(QByteArrayView localName) const
{
    for (const Attribute &attribute : m_attributes) {
        if (localPart(attribute.name) != localName || attribute.name.startsWith("xmlns"))
            continue;
        const std::optional<QByteArray> value = withoutReferences(attribute.value);
        return value ? std::optional(QString::fromUtf8(*value)) : std::nullopt;
    }
    return std::nullopt;
}

bool XmlScanner::skipElement()
{
    const int around = depth() - 1;
    for (;;) {
        switch (next()) {
        case Token::Failed:
        case Token::Done: return false;
        case Token::End:
            if (depth() == around)
                return true;
            break;
        case Token::Start:
        case Token::Text: break;
        }
    }
}

} // namespace kinerja
