#include "core/office/directory.h"

#include "core/base/hash.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr char32_t firstPrivate = 0xE000;
constexpr quint32 privates = 6400;
constexpr int tagLength = 4;
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestWord = 40;

/// Four signs of the private use area: fifty bits and more of the hash, and a single word to the index.
QString tagOf(QByteArrayView kind, QByteArrayView what)
{
    const Uuid hash = hashId({kind, what});
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | hash.bytes[size_t(i)];
    QString tag;
    for (int i = 0; i < tagLength; ++i) {
        tag += QChar(char16_t(firstPrivate + number % privates));
        number /= privates;
    }
    return tag;
}

/// The words of a text as the index cuts them. Signs that its tokenizer does not know yet separate, as they do there.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty())
            words.append(word.left(longestWord));
        word.clear();
    };
    const QList<uint> signs = text.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint sign : signs) {
        const char32_t point = sign;
        if (QChar::isLetterOrNumber(point) && QChar::unicodeVersion(point) <= QChar::Unicode_6_1)
            word += QString::fromUcs4(&point, 1);
        else
            close();
    }
    close();
    return words;
}

bool isDigits(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString sortName(const QString &name)
{
    const QString open = name.normalized(QString::NormalizationForm_D);
    QString key;
    for (const QChar c : open) {
        if (c.category() != QChar::Mark_NonSpacing)
            key += c;
    }
    return key.toCaseFolded().simplified();
}

qint64 gradeRank(const QString &grade)
{
    const qsizetype slash = grade.indexOf(u'/');
    const QString roman = (slash < 0 ? grade : grade.left(slash)).trimmed().toUpper();
    qint64 number = 0;
    qint64 before = 0;
    for (qsizetype i = roman.size() - 1; i >= 0; --i) {
        const qint64 value = roman[i] == u'I' ? 1 : roman[i] == u'V' ? 5 : roman[i] == u'X' ? 10 : 0;
        if (value == 0)
            return 0;
        number += value < before ? -value : value;
        before = value;
    }
    const char16_t letter = slash < 0 || slash + 1 >= grade.size() ? u'`' : grade[slash + 1].toLower().unicode();
    return number * 32 + std::clamp(int(letter) - int(u'`'), 0, 31);
}

QString unitTag(UnitId unit)
{
    return tagOf("unit", unit.uuid.toBytes());
}

QString statusTag(const QString &status)
{
    return tagOf("status", status.toUtf8());
}

QString matchText(const PeopleFilter &filter)
{
    QStringList words = wordsOf(filter.text);
    // A NIP as cards print it, in groups.
    if (words.size() > 1 && std::all_of(words.cbegin(), words.cend(), isDigits))
        words = {words.join(QString())};
    words.resize(std::min(words.size(), mostWords));
    QStringList terms;
    if (filter.unit)
        terms.append(u'"' + unitTag(*filter.unit) + u'"');
    if (!filter.status.isEmpty())
        terms.append(u'"' + statusTag(filter.status) + u'"');
    for (const QString &word : std::as_const(words))
        terms.append(u'"' + word + u"\" *"_s);
    return terms.join(u" AND "_s);
}

} // namespace kinerja
