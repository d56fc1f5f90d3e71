#include "core/keys/wordlist.h"

#include <QResource>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

// The macro declares a function, which must not land in our namespace.
static void initWordlists()
{
    Q_INIT_RESOURCE(wordlists);
}

namespace kinerja {

namespace {
QByteArrayView packed(const QString &path)
{
    initWordlists();
    const QResource resource(path);
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    return QByteArrayView(resource.data(), qsizetype(resource.size()));
}

/// As memcmp orders, a shorter text before the longer one it begins.
int compared(QByteArrayView a, QByteArrayView b)
{
    const int difference = std::memcmp(a.data(), b.data(), size_t(std::min(a.size(), b.size())));
    if (difference != 0)
        return difference;
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}
} // namespace

WordList WordList::everyday()
{
    return WordList(packed(u":/wordlists/words.txt"_s));
}

WordList WordList::guessable()
{
    return WordList(packed(u":/wordlists/blocklist.txt"_s));
}

bool WordList::contains(QByteArrayView word) const
{
    if (word.isEmpty())
        return false;
    qsizetype low = 0;
    qsizetype high = m_lines.size();
    while (low < high) {
        // The line around the middle: both ends of the range are always beginnings of lines.
        qsizetype begin = low + (high - low) / 2;
        while (begin > low && m_lines[begin - 1] != '\n')
            --begin;
        const qsizetype end = m_lines.indexOf('\n', begin);
        const int order = compared(word, m_lines.sliced(begin, end - begin));
        if (order == 0)
            return true;
        if (order < 0)
            high = begin;
        else
            low = end + 1;
    }
    return false;
}

qsizetype WordList::count() const
{
    return m_lines.count('\n');
}

QByteArrayView WordList::at(qsizetype index) const
{
    qsizetype begin = 0;
    for (; index > 0 && begin < m_lines.size(); --index)
        begin = m_lines.indexOf('\n', begin) + 1;
    return begin < m_lines.size() ? m_lines.sliced(begin, m_lines.indexOf('\n', begin) - begin) : QByteArrayView();
}

} // namespace kinerja
