#include "core/exchange/headings.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// How people are told of a column that is missing.
QString nameIn(FileFormat format, const WantedHeading &heading)
{
    return format == FileFormat::Json && !heading.key.isEmpty() ? heading.key : heading.name;
}

Headings match(const Row &row, const QHash<QString, qsizetype> &keys, const QList<WantedHeading> &wanted, FileFormat format)
{
    Headings found;
    found.format = format;
    found.row = row.number;
    found.columns.fill(-1, wanted.size());
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString &text = row.at(column).text;
        const QString key = headingKey(text);
        // A name of signs alone is the decoration of a spreadsheet; in JSON it has values.
        if (key.isEmpty() && format != FileFormat::Json)
            continue;
        const auto which = keys.constFind(key);
        if (which == keys.cend())
            found.ignored.append(text.simplified());
        else if (found.columns[*which] < 0)
            found.columns[*which] = column;
        else if (!found.duplicate.contains(wanted[*which].name))
            found.duplicate.append(wanted[*which].name);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (found.columns[i] < 0 && wanted[i].need == WantedHeading::Need::Required)
            found.missing.append(nameIn(format, wanted[i]));
    }
    return found;
}

QHash<QString, qsizetype> keysOf(const QList<WantedHeading> &wanted, FileFormat format)
{
    QHash<QString, qsizetype> keys;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        keys.insert(headingKey(wanted[i].name), i);
        for (const QString &synonym : wanted[i].synonyms)
            keys.insert(headingKey(synonym), i);
    }
    // What a key means wins over what a word may mean.
    for (qsizetype i = 0; format == FileFormat::Json && i < wanted.size(); ++i) {
        if (!wanted[i].key.isEmpty())
            keys.insert(headingKey(wanted[i].key), i);
    }
    return keys;
}

/// Before any heading row is found.
Headings nothingFound(const QList<WantedHeading> &wanted, FileFormat format)
{
    Headings none;
    none.format = format;
    none.columns.fill(-1, wanted.size());
    for (const WantedHeading &heading : wanted) {
        if (heading.need == WantedHeading::Need::Required)
            none.missing.append(nameIn(format, heading));
    }
    return none;
}

qsizetype foundCount(const Headings &headings)
{
    return headings.columns.size() - headings.columns.count(-1);
}

} // namespace

const Cell &Headings::cell(const Row &of, qsizetype wanted) const
{
    return of.at(columns.value(wanted, -1));
}

QString headingKey(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    QString key;
    key.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            key += c;
    }
    return key;
}

Result<Headings> findHeadings(RowSource &source, const QList<WantedHeading> &wanted)
{
    const FileFormat format = source.recognised().format;
    const QHash<QString, qsizetype> keys = keysOf(wanted, format);
    Headings best = nothingFound(wanted, format);
    std::vector<Row> before;
    for (;;) {
        Row row;
        ASSIGN(const bool more, source.next(row));
        if (!more || row.number > lastHeadingRowOf(format))
            break;
        Headings found = match(row, keys, wanted, format);
        if (found.missing.isEmpty()) {
            found.before = std::move(before);
            return found;
        }
        // One word in common is chance (a title that is just "NIP"); half of what is required is a heading row.
        const bool isLikely = format == FileFormat::Json || foundCount(found) >= 2 || (wanted.size() == 1 && foundCount(found) == 1);
        if (isLikely && (best.row == 0 || foundCount(found) > foundCount(best)))
            best = std::move(found);
        before.push_back(std::move(row));
    }
    best.before = std::move(before);
    return best;
}

Headings matchHeadings(const Row &row, const QList<WantedHeading> &wanted, FileFormat format)
{
    return match(row, keysOf(wanted, format), wanted, format);
}

Result<Headings> headingsAt(RowSource &source, const QList<WantedHeading> &wanted, int row, const QList<qsizetype> &columns)
{
    const FileFormat format = source.recognised().format;
    std::vector<Row> before;
    Headings found = nothingFound(wanted, format);
    for (;;) {
        Row next;
        ASSIGN(const bool more, source.next(next));
        // Blank rows are left out by the source: a later row means that there is none of that number.
        if (!more || next.number > row)
            break;
        if (next.number < row) {
            before.push_back(std::move(next));
            continue;
        }
        found = matchHeadings(next, wanted, format);
        if (columns.size() == wanted.size()) {
            found.columns = columns;
            found.missing.clear();
            found.duplicate.clear();
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                if (columns[i] < 0 && wanted[i].need == WantedHeading::Need::Required)
                    found.missing.append(nameIn(format, wanted[i]));
            }
            found.ignored.clear();
            for (qsizetype column = 0; column < next.size(); ++column) {
                if (const QString text = next.at(column).text.simplified(); !text.isEmpty() && !columns.contains(column))
                    found.ignored.append(text);
            }
        }
        break;
    }
    found.before = std::move(before);
    return found;
}

Result<void> checkHeadings(const Headings &headings)
{
    if (headings.row == 0) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "No heading row was found in the first %2 rows; nothing was changed. The table needs "
                                  "a row with these headings: %1."),
                    u"no heading row"_s, {headings.missing.join(u", "_s), QString::number(lastHeadingRow)});
    }
    if (!headings.missing.isEmpty() && headings.format == FileFormat::Json) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The rows of the JSON file lack: %1. Nothing was changed. Add these names or mend their spelling, and choose the "
                                                "file again."),
                    u"missing names"_s, {headings.missing.join(u", "_s)});
    }
    if (!headings.missing.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The heading row (row %1) lacks: %2. Nothing was changed. Add the column or mend the "
                                  "spelling of its heading, and choose the file again."),
                    u"missing headings"_s, {QString::number(headings.row), headings.missing.join(u", "_s)});
    }
    if (!headings.duplicate.isEmpty()) {
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults",
                              "The heading row (row %1) has these more than once: %2. Nothing was changed. Keep one "
                              "column of each, and choose the file again."),
            u"duplicate headings"_s, {QString::number(headings.row), headings.duplicate.join(u", "_s)});
    }
    return {};
}

} // namespace kinerja
