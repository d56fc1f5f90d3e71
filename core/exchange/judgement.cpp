#include "core/exchange/judgement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Takes the cells of the judged rows out of the file.
Result<void> fillCells(Judgement &judgement, const QString &path, const ImportOptions &options, Progress &progress)
{
    const int headerRow = judgement.outcome.headerRow;
    ASSIGN(const auto source, openTable(path, options.sheet, options.reading));
    Row row;
    qsizetype next = 0;
    for (qint64 count = 0; next < judgement.rows.size() || judgement.headings.isEmpty(); ++count) {
        if (count % 4096 == 0 && progress.cancelled())
            return {};
        ASSIGN(const bool more, source->next(row));
        if (!more)
            return {};
        const bool isHeading = row.number == headerRow;
        while (next < judgement.rows.size() && judgement.rows[next].row < row.number)
            ++next;
        const bool isWanted = next < judgement.rows.size() && judgement.rows[next].row == row.number;
        if (!isHeading && !isWanted)
            continue;
        QStringList cells;
        cells.reserve(row.size());
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(QString(row.at(column).text.constData(), row.at(column).text.size()));
        if (isHeading)
            judgement.headings = cells;
        else
            judgement.rows[next++].cells = std::move(cells);
    }
    return {};
}

} // namespace

Result<Judgement> judgeFile(Store &store, ImportKind kind, const QString &path, Importer::Mode mode, const ImportOptions &options, Progress &progress)
{
    Judgement judgement;
    judgement.kind = kind;
    judgement.stamp = FileStamp::of(path);
    ImportOptions own = options;
    own.sample = Judgement::mostTaken;
    ASSIGN(judgement.outcome, Importer(store).run(kind, path, mode, progress, own));

    const QList<WantedHeading> wanted = wantedHeadings(kind);
    QHash<QString, qsizetype> columnOf;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        columnOf.insert(wanted[i].name, judgement.outcome.columns.value(i, -1));
    QHash<int, RowVerdict> verdicts;
    QHash<int, JudgedRow> rows;
    std::array<int, rowVerdicts.size()> counts = {};
    for (const TakenRow &taken : std::as_const(judgement.outcome.taken)) {
        verdicts.insert(taken.row, taken.verdict);
        if (counts[size_t(taken.verdict)]++ < Judgement::mostTaken)
            rows.insert(taken.row, {taken.row, taken.verdict, {}, {}, {}});
    }
    const auto add = [&](const QList<ImportRemark> &remarks, qsizetype most, std::optional<RowVerdict> verdict) {
        for (const ImportRemark &remark : remarks.first(std::min(most, remarks.size()))) {
            auto place = rows.find(remark.row);
            if (place == rows.end()) {
                const auto known = verdict ? *verdict : verdicts.value(remark.row, RowVerdict::Changed);
                place = rows.insert(remark.row, {remark.row, known, {}, {}, {}});
            }
            place->remarks.append(remark);
            place->columns.append(remark.column.isEmpty() ? -1 : columnOf.value(remark.column, -1));
        }
    };
    add(judgement.outcome.refused, Judgement::mostRefused, RowVerdict::Refused);
    add(judgement.outcome.warnings, Judgement::mostWarned, std::nullopt);
    judgement.rows = rows.values();
    std::sort(judgement.rows.begin(), judgement.rows.end(), [](const JudgedRow &a, const JudgedRow &b) { return a.row < b.row; });
    const Result<void> filled = fillCells(judgement, path, options, progress);
    // What is in the office stays there, also where the file cannot be read a second time.
    if (!filled && mode == Importer::Mode::DryRun)
        return fail(filled.error());
    return judgement;
}

std::pair<QString, QString> reasonAndAdvice(const QString &message)
{
    for (qsizetype at = message.indexOf(u". "_s); at >= 0; at = message.indexOf(u". "_s, at + 1)) {
        // "s.d. 90" ends no sentence.
        if (at + 2 < message.size() && message[at + 2].isUpper())
            return {message.left(at + 1), message.mid(at + 2).trimmed()};
    }
    return {message, {}};
}

} // namespace kinerja
