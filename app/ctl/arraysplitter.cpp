#include "app/ctl/arraysplitter.h"

namespace kinerja {

namespace {

constexpr qsizetype largestElement = 64 * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

void ArraySplitter::feed(QByteArrayView piece)
{
    const qsizetype done = m_state == State::Inside ? m_start : m_position;
    m_buffer.remove(0, done);
    m_position -= done;
    m_start = 0;
    m_buffer.append(piece.data(), piece.size());
}

ArraySplitter::Step ArraySplitter::broken()
{
    m_state = State::Broken;
    return Step::Broken;
}

ArraySplitter::Step ArraySplitter::next(QByteArrayView &element)
{
    const QByteArrayView buffer = m_buffer;
    while (m_position < buffer.size()) {
        const char c = buffer[m_position];
        switch (m_state) {
        case State::Before:
            // A byte order mark may stand before everything.
            if (m_position == 0 && buffer.startsWith("\xef\xbb\xbf")) {
                m_position = 3;
                continue;
            }
            if (m_position == 0 && buffer.size() < 3 && !m_finished && c == '\xef')
                return Step::NeedMore;
            if (c == '[')
                m_state = State::First;
            else if (!isSpace(c))
                return broken();
            ++m_position;
            continue;
        case State::First:
        case State::Next:
            if (isSpace(c)) {
                ++m_position;
                continue;
            }
            if (c == ']' && m_state == State::First) {
                m_state = State::After;
                ++m_position;
                continue;
            }
            if (c == ',' || c == ']')
                return broken();
            m_state = State::Inside;
            m_start = m_position;
            continue;
        case State::Inside:
            if (m_inString) {
                if (m_escaped)
                    m_escaped = false;
                else if (c == '\\')
                    m_escaped = true;
                else if (c == '"')
                    m_inString = false;
            } else if (c == '"') {
                m_inString = true;
            } else if (c == '{' || c == '[') {
                ++m_depth;
            } else if (m_depth > 0 && (c == '}' || c == ']')) {
                --m_depth;
            } else if (m_depth == 0 && (c == ',' || c == ']')) {
                qsizetype end = m_position;
                while (isSpace(buffer[end - 1]))
                    --end;
                element = buffer.sliced(m_start, end - m_start);
                m_state = c == ',' ? State::Next : State::After;
                ++m_position;
                return Step::Element;
            }
            ++m_position;
            continue;
        case State::After:
            if (!isSpace(c))
                return broken();
            ++m_position;
            continue;
        case State::Broken: return Step::Broken;
        }
    }
    if (m_state == State::Broken || (m_state == State::Inside && m_position - m_start > largestElement))
        return broken();
    if (!m_finished)
        return Step::NeedMore;
    return m_state == State::After ? Step::End : broken();
}

} // namespace kinerja
