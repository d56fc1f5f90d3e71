#include "ui/shell/finding.h"

namespace kinerja {

namespace {

/// Lower case, without marks; every sign a blank.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing || c == u'&')
            continue;
        result += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    }
    return result.simplified();
}

/// Costs of one word in a text; a miss is `notFound`.
int cost(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return 0;
    if (text.contains(u' ' + word))
        return 1;
    if (text.contains(word))
        return 4;
    // Letters in their order: only from the beginning of a word on, and only for words long enough to mean something.
    if (word.size() < 3)
        return notFound;
    qsizetype at = text.startsWith(word.front()) ? 0 : text.indexOf(u' ' + QString(word.front()));
    if (at < 0)
        return notFound;
    int gaps = 0;
    for (const QChar c : word) {
        const qsizetype next = text.indexOf(c, at);
        if (next < 0)
            return notFound;
        gaps += next > at;
        at = next + 1;
    }
    return 8 + gaps;
}

} // namespace

QStringList searchWords(const QString &typed)
{
    return plain(typed).split(u' ', Qt::SkipEmptyParts);
}

int findScore(const QStringList &words, const QString &text)
{
    const QString where = plain(text);
    int score = 0;
    for (const QString &word : words) {
        const int one = cost(word, where);
        if (one == notFound)
            return notFound;
        score += one;
    }
    return score;
}

} // namespace kinerja
