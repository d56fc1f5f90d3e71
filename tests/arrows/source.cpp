#include "tests/arrows/source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Walks over the text once, copying code and blanking the rest.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) { m_source.code.reserve(text.size()); }

    Source read()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//"))
                blankUntil(lineCommentEnd());
            else if (startsWith(u"/*"))
                blankUntil(after(u"*/", m_at + 2));
            else if (m_text[m_at] == u'"')
                isRaw() ? rawString() : string();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                blankUntil(quoteEnd(u'\''));
            else
                copy();
        }
        includes();
        return m_source;
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// The place after `what`, or the end of the text.
    [[nodiscard]] qsizetype after(QStringView what, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(what, from);
        return found < 0 ? m_text.size() : found + what.size();
    }

    [[nodiscard]] qsizetype lineCommentEnd() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }

    /// The place after the closing quote; a literal does not go past its line.
    [[nodiscard]] qsizetype quoteEnd(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == quote)
                return i + 1;
            else if (m_text[i] == u'\n')
                return i;
        }
        return m_text.size();
    }

    [[nodiscard]] bool isRaw() const
    {
        return m_at > 0 && m_text[m_at - 1] == u'R' &&
               (m_at < 2 || !isWord(m_text[m_at - 2]) || m_text[m_at - 2] == u'u' || m_text[m_at - 2] == u'8' ||
                m_text[m_at - 2] == u'L');
    }

    /// 1'000, but not u'x'.
    [[nodiscard]] bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 && (isWord(m_text[start - 1]) || m_text[start - 1] == u'\''))
            --start;
        return start < m_at && m_text[start].isDigit();
    }

    void string()
    {
        const qsizetype end = quoteEnd(u'"');
        literal(m_at + 1, qMax(m_at + 1, end - 1));
        blankUntil(end);
    }

    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            copy();
            return;
        }
        const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = after(close, open);
        literal(open + 1, qMax(open + 1, end - close.size()));
        blankUntil(end);
    }

    void literal(qsizetype from, qsizetype to) { m_source.literals.append({m_text.mid(from, to - from), m_line}); }

    void copy()
    {
        const QChar c = m_text[m_at++];
        if (c == u'\n')
            ++m_line;
        m_source.code += c;
    }

    void blankUntil(qsizetype end)
    {
        while (m_at < end) {
            if (m_text[m_at] == u'\n')
                copy();
            else {
                m_source.code += u' ';
                ++m_at;
            }
        }
    }

    /// Names of headers are literals to the walk above, so they are taken from the text, where the code has an #include.
    void includes()
    {
        static const QRegularExpression directive(uR"(^\s*#\s*include\b)"_s);
        static const QRegularExpression name(uR"re(#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"_s);
        const QStringList code = m_source.code.split(u'\n');
        const QStringList lines = m_text.split(u'\n');
        for (qsizetype i = 0; i < code.size() && i < lines.size(); ++i) {
            if (!directive.match(code[i]).hasMatch())
                continue;
            const auto found = name.match(lines[i]);
            if (!found.hasMatch())
                continue;
            const bool quoted = found.hasCaptured(1);
            m_source.includes.append({found.captured(quoted ? 1 : 2),
                                      quoted ? Source::Include::Form::Quoted : Source::Include::Form::Angled,
                                      int(i) + 1});
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    Source m_source;
};

} // namespace

Source parseSource(const QString &text)
{
    return Reader(text).read();
}

} // namespace kinerja
