#include "ui/exchange/importsettings.h"

#include "core/exchange/headings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Before the number of a column that has no heading to be known by.
constexpr QChar withoutHeading(u'#');

/// A short name for a set of headings, whatever their order.
QString nameOf(const QStringList &headings)
{
    QStringList keys;
    for (const QString &heading : headings) {
        if (const QString key = headingKey(heading); !key.isEmpty())
            keys.append(key);
    }
    keys.sort();
    const QByteArray digest = QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

QString columnsName(ImportKind kind, const QStringList &headings)
{
    return u"import/columns/"_s + code(kind) + u'/' + nameOf(headings);
}

QString readingName(const QStringList &headings)
{
    return u"import/reading/"_s + nameOf(headings);
}

/// `utf-8 59`: the separator as its number, which no settings file can spoil.
QString readingCode(TextEncoding encoding, QChar separator)
{
    return encodingCode(encoding) + u' ' + QString::number(separator.unicode());
}

QString kindName(const QStringList &headings)
{
    return u"import/kind/"_s + nameOf(headings);
}

} // namespace

std::optional<ImportKind> ImportSettings::kindFor(const QStringList &headings) const
{
    return importKindFromCode(m_settings.value(kindName(headings)).toString());
}

void ImportSettings::rememberKind(const QStringList &headings, ImportKind kind)
{
    m_settings.setValue(kindName(headings), code(kind));
}

std::optional<QList<qsizetype>> ImportSettings::columnsFor(ImportKind kind, const QStringList &headings) const
{
    const QStringList pairs = m_settings.value(columnsName(kind, headings)).toStringList();
    if (pairs.isEmpty())
        return std::nullopt;
    const QList<WantedHeading> wanted = wantedHeadings(kind);
    QStringList keys;
    for (const QString &heading : headings)
        keys.append(headingKey(heading));
    QList<qsizetype> columns(wanted.size(), -1);
    for (const QString &pair : pairs) {
        const qsizetype tab = pair.indexOf(u'\t');
        const QString name = pair.left(tab);
        const QString named = pair.mid(tab + 1);
        const qsizetype column = named.startsWith(withoutHeading) ? named.mid(1).toLongLong() : keys.indexOf(named);
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (wanted[i].name == name && column >= 0 && column < headings.size() && !columns.contains(column))
                columns[i] = column;
        }
    }
    return columns;
}

void ImportSettings::rememberColumns(ImportKind kind, const QStringList &headings, const QList<qsizetype> &columns)
{
    const QList<WantedHeading> wanted = wantedHeadings(kind);
    QStringList pairs;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qsizetype column = columns.value(i, -1);
        if (column < 0)
            continue;
        const QString key = headingKey(headings.value(column));
        pairs.append(wanted[i].name + u'\t' + (key.isEmpty() ? withoutHeading + QString::number(column) : key));
    }
    m_settings.setValue(columnsName(kind, headings), pairs);
}

void ImportSettings::forgetColumns(ImportKind kind, const QStringList &headings)
{
    m_settings.setValue(columnsName(kind, headings), QStringList());
}

std::optional<TextReading> ImportSettings::readingFor(const QStringList &guessedRow, const Recognised &guess) const
{
    const QStringList kept = m_settings.value(readingName(guessedRow)).toStringList();
    if (guess.format != FileFormat::Csv || kept.size() != 2 || kept.first() != readingCode(guess.encoding, guess.separator))
        return std::nullopt;
    const QStringList chosen = kept.last().split(u' ');
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf8Bom, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian}) {
        if (chosen.value(0) == encodingCode(encoding) && chosen.value(1).toUShort() > 0)
            return TextReading{encoding, QChar(chosen.value(1).toUShort())};
    }
    return std::nullopt;
}

void ImportSettings::rememberReading(const QStringList &guessedRow, const Recognised &guess, const TextReading &reading)
{
    m_settings.setValue(readingName(guessedRow),
                        QStringList{readingCode(guess.encoding, guess.separator),
                                    readingCode(reading.encoding.value_or(guess.encoding), reading.separator.isNull() ? guess.separator : reading.separator)});
}

void ImportSettings::forgetReading(const QStringList &guessedRow)
{
    m_settings.setValue(readingName(guessedRow), QStringList());
}

QString ImportSettings::folder() const
{
    return m_settings.value(u"import/folder"_s).toString();
}

void ImportSettings::setFolder(const QString &folder)
{
    m_settings.setValue(u"import/folder"_s, folder);
}

} // namespace kinerja
