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

KindFit fitIn(const Row &row, const QList<WantedHeading> &wanted, ImportKind kind, FileFormat format)
{
    const Headings found = matchHeadings(row, wanted, format);
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
    const FileFormat format = table.recognised.format;
    KindFit best;
    best.kind = kind;
    best.columns.fill(-1, wanted.size());
    for (const RawRow &raw : table.rows) {
        if (headerRow > 0 ? raw.number != headerRow : raw.number > lastHeadingRowOf(format))
            continue;
        const KindFit fit = fitIn(rowOf(raw), wanted, kind, format);
        if (fit.isComplete() || headerRow > 0)
            return fit;
        // One word in common is chance, as where the headings are looked for at import.
        if (fit.known >= 2 && fit.known > best.known)
            best = fit;
    }
    if (best.headerRow == 0) {
        const int likely = headerRow > 0 ? headerRow : likelyHeadingRow(table.rows);
        const QStringList cells = table.cellsOf(likely);
        best = fitIn(rowOf({likely, cells}), wanted, kind, format);
    }
    return best;
}

Result<std::unique_ptr<SeenTable>> SeenTable::open(const QString &path, const QString &sheet, const TextReading &reading)
{
    FileStamp stamp = FileStamp::of(path);
    ASSIGN(auto source, openTable(path, sheet, reading));
    auto table = std::unique_ptr<SeenTable>(new SeenTable(std::move(source), path, std::move(stamp)));
    while (table->m_rows.size() < size_t(rowsLookedAt)) {
        Row row;
        const Result<bool> more = table->m_source->next(row);
        if (!more)
            table->m_failure = more.error();
        if (!more || !*more)
            break;
        table->m_rows.push_back(std::move(row));
    }
    return table;
}

Result<bool> SeenTable::next(Row &row)
{
    if (m_given == m_rows.size())
        return m_source->next(row);
    row = m_rows[m_given++];
    return true;
}

Result<RecognisedTable> SeenTable::seen() const
{
    if (m_failure)
        return fail(*m_failure);
    RecognisedTable table;
    table.path = m_path;
    table.stamp = m_stamp;
    table.recognised = m_source->recognised();
    table.sheets = m_source->sheets();
    for (const Row &row : m_rows) {
        RawRow raw{row.number, {}};
        raw.cells.reserve(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            raw.cells.append(row.at(column).text);
        table.rows.append(std::move(raw));
    }
    if (table.rows.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "There is no text in the table of %1; nothing was changed. Choose another file, or the sheet that holds the list."),
                    u"no row with text"_s, {QFileInfo(m_path).fileName()});
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

Result<RecognisedTable> recogniseTable(const QString &path, const QString &sheet, const TextReading &reading)
{
    ASSIGN(const auto table, SeenTable::open(path, sheet, reading));
    return table->seen();
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

} // namespace kinerja
