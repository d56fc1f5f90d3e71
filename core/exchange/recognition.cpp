#include "core/exchange/recognition.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Rows that are read to see what a file is: every place where headings may stand, and some data below the last.
constexpr int rowsLookedAt = lastHeadingRow + 20;
/// A kind is certain where it leads by this much over any other that is complete.
constexpr int certainLead = 20;

Row rowOf(const RawRow &raw)
{
    Row row;
    row.number = raw.number;
    for (const QString &text : raw.cells) {
        Cell &cell = row.append();
        cell.text = text;
        cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    }
    return row;
}

KindFit fitIn(const Row &row, const QList<WantedHeading> &wanted, ImportKind kind)
{
    const Headings found = matchHeadings(row, wanted);
    KindFit fit;
    fit.kind = kind;
    fit.headerRow = row.number;
    fit.columns = found.columns;
    fit.missing = found.missing;
    fit.duplicate = found.duplicate;
    fit.known = int(found.columns.size() - found.columns.count(-1));
    for (qsizetype i = 0; i < wanted.size(); ++i)
        fit.required += wanted[i].need == WantedHeading::Need::Required && found.columns[i] >= 0 ? 1 : 0;
    fit.headings = fit.known + int(found.ignored.size()) + int(found.duplicate.size());
    return fit;
}

/// How much speaks for a kind: the share of the file's headings that it knows, in percent, and what it must have, which is no chance.
int weightOf(const KindFit &fit)
{
    constexpr int perRequired = 10;
    return fit.headings == 0 ? 0 : fit.known * 100 / fit.headings + fit.required * perRequired;
}

bool isBetter(const KindFit &a, const KindFit &b)
{
    if (a.isComplete() != b.isComplete())
        return a.isComplete();
    if (!a.isComplete() && a.missing.size() != b.missing.size() && (a.known >= 2 || b.known >= 2))
        return a.known * b.missing.size() > b.known * a.missing.size();
    if (weightOf(a) != weightOf(b))
        return weightOf(a) > weightOf(b);
    return a.known > b.known;
}

/// The row most like headings where no kind knows any: the first with two texts or more.
int likelyHeadingRow(const QList<RawRow> &rows)
{
    for (const RawRow &row : rows) {
        if (row.number <= lastHeadingRow && row.cells.size() - row.cells.count(QString()) >= 2)
            return row.number;
    }
    return rows.isEmpty() ? 0 : rows.first().number;
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

QStringList RecognisedTable::cellsOf(int row) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [row](const RawRow &raw) { return raw.number == row; });
    return found == rows.cend() ? QStringList() : found->cells;
}

QStringList RecognisedTable::samplesOf(qsizetype column, int below, int most) const
{
    QStringList samples;
    for (const RawRow &row : rows) {
        if (row.number <= below || samples.size() >= most)
            continue;
        if (const QString text = row.cells.value(column).simplified(); !text.isEmpty() && !samples.contains(text))
            samples.append(text);
    }
    return samples;
}

qsizetype RecognisedTable::width(int row) const
{
    qsizetype most = 0;
    for (const RawRow &raw : rows) {
        if (raw.number >= row)
            most = std::max(most, raw.cells.size());
    }
    return most;
}

KindFit fitOf(const RecognisedTable &table, ImportKind kind, int headerRow)
{
    const QList<WantedHeading> wanted = wantedHeadings(kind);
    KindFit best;
    best.kind = kind;
    best.columns.fill(-1, wanted.size());
    for (const RawRow &raw : table.rows) {
        if (headerRow > 0 ? raw.number != headerRow : raw.number > lastHeadingRow)
            continue;
        const KindFit fit = fitIn(rowOf(raw), wanted, kind);
        if (fit.isComplete() || headerRow > 0)
            return fit;
        // One word in common is chance, as where the headings are looked for at import.
        if (fit.known >= 2 && fit.known > best.known)
            best = fit;
    }
    if (best.headerRow == 0) {
        const int likely = headerRow > 0 ? headerRow : likelyHeadingRow(table.rows);
        const QStringList cells = table.cellsOf(likely);
        best = fitIn(rowOf({likely, cells}), wanted, kind);
    }
    return best;
}

Result<RecognisedTable> recogniseTable(const QString &path, const QString &sheet)
{
    RecognisedTable table;
    table.path = path;
    table.stamp = FileStamp::of(path);
    ASSIGN(const auto source, openTable(path, sheet));
    table.recognised = source->recognised();
    table.sheets = source->sheets();
    Row row;
    while (table.rows.size() < rowsLookedAt) {
        ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        RawRow raw{row.number, {}};
        raw.cells.reserve(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            raw.cells.append(QString(row.at(column).text.constData(), row.at(column).text.size()));
        table.rows.append(std::move(raw));
    }
    if (table.rows.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "There is no text in the table of %1; nothing was changed. Choose another file, or the sheet that holds the list."),
                    u"no row with text"_s, {QFileInfo(path).fileName()});
    }
    for (const ImportKind kind : importKinds)
        table.fits.append(fitOf(table, kind));
    std::stable_sort(table.fits.begin(), table.fits.end(), isBetter);
    const KindFit &first = table.fits[0];
    const KindFit &second = table.fits[1];
    if (first.isComplete()) {
        const bool leads = !second.isComplete() || weightOf(first) - weightOf(second) >= certainLead;
        table.certainty = leads ? RecognisedTable::Certainty::Certain : RecognisedTable::Certainty::Likely;
    }
    return table;
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

} // namespace kinerja
