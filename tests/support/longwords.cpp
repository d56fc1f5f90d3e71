#include "tests/support/longwords.h"

using namespace Qt::StringLiterals;

namespace kinerja {

LongWords::LongWords(QObject *parent) : QTranslator(parent)
{
    if (!m_words.load(u"kinerja_id"_s, u":/i18n"_s))
        qFatal("no words");
}

QString LongWords::translate(const char *context, const char *text, const char *comment, int n) const
{
    QString word = m_words.translate(context, text, comment, n);
    if (word.isEmpty())
        word = QString::fromUtf8(text);
    // Longer by words, as languages are, not by one endless one.
    static const QString filler = u" lorem ipsum dolor sit amet consetetur"_s;
    qsizetype more = (word.size() * 2 + 4) / 5;
    while (more > 0) {
        word += filler.left(more);
        more -= filler.size();
    }
    return word;
}

} // namespace kinerja
