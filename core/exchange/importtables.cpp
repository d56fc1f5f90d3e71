#include "core/exchange/importtables.h"

#include "core/base/tr.h"
#include "core/exchange/plantext.h"
#include "core/table/rowsink.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// How a spreadsheet must treat a column with this heading.
ColumnKind kindOfHeading(const QString &heading)
{
    const QString key = headingKey(heading);
    return key.contains(u"nip") || key.contains(u"nik") ? ColumnKind::Nip : ColumnKind::Text;
}

/// An amount of JSON as spreadsheets have it: `2.5–3` is `2,5–3`.
CellValue amountOf(const Cell &cell)
{
    const auto target = readTarget(cell);
    if (!target || !target->low)
        return cell.text;
    if (!target->high)
        return *target->low;
    return target->low->toLocalText() + u'–' + target->high->toLocalText();
}

/// What stood in a cell. A number is handed on as one, since its text has a decimal point, which people's cells have not.
CellValue valueOf(const Cell &cell, WantedHeading::Holds holds)
{
    switch (cell.kind) {
    case Cell::Kind::Number:
        if (const auto number = Decimal::fromString(cell.text))
            return *number;
        break;
    case Cell::Kind::Date:
        if (const QDate date = QDate::fromString(cell.text, Qt::ISODate); date.isValid())
            return date;
        break;
    case Cell::Kind::Exact:
        if (holds == WantedHeading::Holds::Amount)
            return amountOf(cell);
        break;
    case Cell::Kind::Empty:
    case Cell::Kind::Text:
    case Cell::Kind::Boolean:
    case Cell::Kind::Error: break;
    }
    return cell.text;
}

} // namespace

Result<qint64> writeRefusals(const QString &path, const QString &sheet, const Judgement &judgement, const QString &to, Progress &progress)
{
    if (FileStamp::of(path) != judgement.stamp) {
        return fail(ErrorKind::Conflict,
                    QT_TRANSLATE_NOOP("faults", "%1 has been saved again since it was judged, so its rows may stand elsewhere now. Nothing was written. Choose the file again."), {},
                    {QFileInfo(path).fileName()});
    }
    ASSIGN(const auto source, openTable(path, sheet, readingOf(judgement.outcome.recognised)));
    QList<Column> columns;
    const QList<WantedHeading> wanted = wantedHeadings(judgement.kind);
    std::vector<WantedHeading::Holds> holds;
    for (qsizetype i = 0; i < judgement.headings.size(); ++i) {
        QString heading = judgement.headings[i].simplified();
        const qsizetype readAs = judgement.outcome.columns.indexOf(i);
        holds.push_back(readAs < 0 ? WantedHeading::Holds::Text : wanted[readAs].holds);
        if (readAs >= 0 && judgement.outcome.recognised.format == FileFormat::Json)
            heading = wanted[readAs].name;
        columns.append({heading.isEmpty() ? filled(translate("import", "Column %1"), {columnLetters(i)}) : heading, kindOfHeading(heading)});
    }
    const qsizetype own = columns.size();
    columns += {{u"Baris"_s, ColumnKind::Number}, {u"Kolom"_s}, {u"Nilai"_s}, {u"Alasan"_s}, {u"Yang harus dilakukan"_s}};
    ASSIGN(const auto sink, createTable(to, columns, u"Ditolak"_s));
    const QList<ImportRemark> &refused = judgement.outcome.refused;
    Row row;
    std::vector<CellValue> values;
    qint64 written = 0;
    qsizetype next = 0;
    while (next < refused.size()) {
        if (!progress.step(written, refused.size()))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        for (; next < refused.size() && refused[next].row <= row.number; ++next) {
            if (refused[next].row < row.number)
                continue;
            const ImportRemark &remark = refused[next];
            values.clear();
            for (qsizetype column = 0; column < own; ++column)
                values.push_back(valueOf(row.at(column), holds[size_t(column)]));
            const auto [reason, advice] = reasonAndAdvice(remark.message);
            values.insert(values.end(), {qint64(remark.row), remark.column, remark.value, reason, advice});
            TRY(sink->write(values));
            ++written;
        }
    }
    TRY(sink->close());
    return written;
}

Result<void> writeTemplate(ImportKind kind, const QString &to)
{
    QList<Column> columns;
    for (const WantedHeading &heading : wantedHeadings(kind))
        columns.append({heading.name, kindOfHeading(heading.name)});
    ASSIGN(const auto sink, createTable(to, columns, u"Data"_s));
    return sink->close();
}

} // namespace kinerja
