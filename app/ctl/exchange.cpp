#include "app/ctl/openoffice.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/ledger/undo.h"
#include "core/store/outputtarget.h"
#include "core/store/recordnamestore.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QJsonObject recognisedJson(ImportKind kind, const ImportOutcome &outcome)
{
    return {{u"kind"_s, code(kind)},
            {u"format"_s, formatCode(outcome.recognised.format)},
            {u"encoding"_s, outcome.recognised.format != FileFormat::Xlsx ? QJsonValue(encodingCode(outcome.recognised.encoding)) : QJsonValue()},
            {u"separator"_s, outcome.recognised.separator.isNull() ? QJsonValue() : QJsonValue(QString(outcome.recognised.separator))},
            {u"sheet"_s, outcome.recognised.sheet.isEmpty() ? QJsonValue() : QJsonValue(outcome.recognised.sheet)},
            {u"header_row"_s, outcome.headerRow},
            {u"period"_s, outcome.period.isEmpty() ? QJsonValue() : QJsonValue(outcome.period)}};
}

QJsonArray remarksJson(const QList<ImportRemark> &remarks)
{
    QJsonArray array;
    for (const ImportRemark &remark : remarks)
        array.append(QJsonObject{{u"row"_s, remark.row}, {u"column"_s, remark.column}, {u"value"_s, remark.value}, {u"kind"_s, remark.kind}, {u"message"_s, remark.message}});
    return array;
}

QString remarkText(const ImportRemark &remark)
{
    return filled(translate("ctl", "Row %1, %2 “%3”: %4"), {QString::number(remark.row), remark.column.isEmpty() ? u"–"_s : remark.column, remark.value, remark.message});
}

int importAs(Console &console, const Arguments &arguments, ImportKind kind, const OfficeOperands &operands, const QString &file)
{
    const auto outcome = [&]() -> Result<ImportOutcome> {
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        return Importer(office->store()).run(kind, file, arguments.has(u"dry-run"_s) ? Importer::Mode::DryRun : Importer::Mode::Commit, console.progress());
    }();
    if (!outcome)
        return console.failed(outcome.error());
    QStringList lines{filled(translate("ctl", "%1 rows: %2 new, %3 changed, %4 unchanged, %5 refused."),
                             {QString::number(outcome->rows), QString::number(outcome->created), QString::number(outcome->changed),
                              QString::number(outcome->unchanged), QString::number(outcome->refused.size())})};
    for (const ImportRemark &remark : outcome->refused)
        lines += remarkText(remark);
    for (const ImportRemark &remark : outcome->warnings)
        lines += translate("ctl", "Please look: ") + remarkText(remark);
    if (!outcome->batch.isNull())
        lines += filled(translate("ctl", "To take it back: kinerjactl undo %1"), {outcome->batch.uuid.toString()});
    return console.done({{u"batch"_s, outcome->batch.isNull() ? QJsonValue() : QJsonValue(outcome->batch.uuid.toString())},
                         {u"recognised"_s, recognisedJson(kind, *outcome)},
                         {u"rows"_s, outcome->rows},
                         {u"new"_s, outcome->created},
                         {u"changed"_s, outcome->changed},
                         {u"unchanged"_s, outcome->unchanged},
                         {u"refused"_s, remarksJson(outcome->refused)},
                         {u"warnings"_s, remarksJson(outcome->warnings)}},
                        lines.join(u'\n'), outcome->refused.isEmpty() ? Exit::Done : Exit::Found);
}

int importFile(Console &console, const Arguments &arguments)
{
    const Result<OfficeOperands> operands = officeOperands(console, arguments, 2);
    if (!operands)
        return console.failed(operands.error());
    const auto kind = importKindFromCode(operands->rest.first());
    if (!kind)
        return console.misused(filled(translate("ctl", "“%1” is nothing that can be imported."), {operands->rest.first()}));
    return importAs(console, arguments, *kind, *operands, operands->rest.last());
}

int rate(Console &console, const Arguments &arguments)
{
    const Result<OfficeOperands> operands = officeOperands(console, arguments, 1);
    if (!operands)
        return console.failed(operands.error());
    return importAs(console, arguments, ImportKind::Ratings, *operands, operands->rest.first());
}

QString reasonCode(LeftBecause because)
{
    switch (because) {
    case LeftBecause::Changed: return u"changed"_s;
    case LeftBecause::InUse: return u"in-use"_s;
    case LeftBecause::Undone: return u"undone"_s;
    }
    Q_UNREACHABLE();
}

QString reasonText(LeftBecause because)
{
    switch (because) {
    case LeftBecause::Changed: return translate("ctl", "Left, because they have been changed since:");
    case LeftBecause::InUse: return translate("ctl", "Left, because other records belong to them:");
    case LeftBecause::Undone: return translate("ctl", "Taken back before:");
    }
    Q_UNREACHABLE();
}

/// What an undo left, with the names that people know.
struct Left {
    LeftRow row;
    RecordName name;
};

QStringList leftLines(const QList<Left> &left)
{
    QStringList lines;
    for (const LeftBecause because : {LeftBecause::Changed, LeftBecause::InUse, LeftBecause::Undone}) {
        // Several indicators of one person's plan are one line with a number.
        QStringList order;
        QHash<QString, int> counts;
        for (const Left &entry : left) {
            if (entry.row.because != because)
                continue;
            QStringList words{recordKindText(entry.row.table)};
            for (const QString &part : {entry.name.nip, entry.name.code, entry.name.name, entry.name.period}) {
                if (!part.isEmpty())
                    words += part;
            }
            const QString line = words.join(u"  "_s);
            if (++counts[line] == 1)
                order += line;
        }
        if (order.isEmpty())
            continue;
        lines += reasonText(because);
        for (const QString &line : std::as_const(order))
            lines += u"  "_s + line + (counts.value(line) > 1 ? u" (%1)"_s.arg(counts.value(line)) : QString());
    }
    return lines;
}

QString undoText(const UndoOutcome &outcome, const QList<Left> &left)
{
    const bool isRepeated = outcome.undone == 0 && !left.isEmpty() &&
                            std::all_of(left.begin(), left.end(), [](const Left &entry) { return entry.row.because == LeftBecause::Undone; });
    if (isRepeated)
        return translate("ctl", "This step was taken back before. Nothing was changed.");
    return (QStringList{left.isEmpty() ? filled(translate("ctl", "%1 records were taken back."), {QString::number(outcome.undone)})
                                       : filled(translate("ctl", "%1 records were taken back; %2 were left."),
                                                {QString::number(outcome.undone), QString::number(left.size())})} +
            leftLines(left))
        .join(u'\n');
}

int undo(Console &console, const Arguments &arguments)
{
    QList<Left> left;
    const auto outcome = [&]() -> Result<UndoOutcome> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 1));
        const auto id = Uuid::fromString(operands.rest.first());
        if (!id)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "“%1” is no number of a step. Nothing was changed. Copy it from the report of the import."), {}, {operands.rest.first()});
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        ASSIGN(UndoOutcome undone, Undo(office->store().ledger()).run(CommandId{*id}, office->store().session().user, console.progress()));
        const RecordNameStore names(office->store().database());
        for (const LeftRow &row : std::as_const(undone.left)) {
            ASSIGN(RecordName name, names.nameOf(row.table, row.row));
            left.append({row, std::move(name)});
        }
        return undone;
    }();
    if (!outcome)
        return console.failed(outcome.error());
    QJsonArray rows;
    for (const Left &entry : std::as_const(left)) {
        QJsonObject object{{u"table"_s, QString::fromLatin1(specOf(entry.row.table).name)}, {u"row"_s, entry.row.row.toString()}, {u"reason"_s, reasonCode(entry.row.because)}};
        if (!entry.name.nip.isEmpty())
            object.insert(u"nip"_s, entry.name.nip);
        if (!entry.name.code.isEmpty())
            object.insert(u"code"_s, entry.name.code);
        if (!entry.name.period.isEmpty())
            object.insert(u"period"_s, entry.name.period);
        rows.append(object);
    }
    return console.done({{u"batch"_s, outcome->command.isNull() ? QJsonValue() : QJsonValue(outcome->command.uuid.toString())},
                         {u"undone"_s, outcome->undone},
                         {u"left"_s, rows}},
                        undoText(*outcome, left), left.isEmpty() ? Exit::Done : Exit::Found);
}

/// An ending that is none is the exporter's to refuse.
Result<void> checkTable(const QString &database, const QString &to)
{
    const QString ending = QFileInfo(to).suffix().toLower();
    if (ending == u"csv")
        return checkOutputTarget(database, to, OutputKind::Csv);
    if (ending == u"xlsx")
        return checkOutputTarget(database, to, OutputKind::Workbook);
    if (ending == u"json")
        return checkOutputTarget(database, to, OutputKind::Json);
    return checkNotOfAnOffice(database, to);
}

int exportFile(Console &console, const Arguments &arguments)
{
    const auto written = [&]() -> Result<std::pair<qint64, QString>> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 1));
        const auto kind = exportKindFromCode(operands.rest.first());
        if (!kind)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "“%1” is nothing that can be exported. Nothing was written. See --help of this verb."), {}, {operands.rest.first()});
        ASSIGN(const QString to, requiredOption(arguments, u"to"_s));
        ExportRequest request;
        request.kind = *kind;
        request.unitCode = arguments.value(u"unit"_s);
        request.nip = arguments.value(u"nip"_s).value_or(QString());
        if (*kind == ExportKind::MyData)
            TRY(requiredOption(arguments, u"nip"_s));
        TRY(checkTable(operands.database, to));
        if (arguments.has(u"period"_s)) {
            ASSIGN(request.period, periodOption(arguments));
        }
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        ASSIGN(const qint64 rows, Exporter(office->store()).run(request, to, console.progress()));
        return std::pair(rows, to);
    }();
    if (!written)
        return console.failed(written.error());
    return console.done({{u"rows"_s, written->first}, {u"file"_s, written->second}},
                        filled(translate("ctl", "%1 rows were written to %2. The file is not encrypted: keep it no longer than needed."),
                               {QString::number(written->first), written->second}));
}

} // namespace

QList<Verb> exchangeVerbs()
{
    const VerbOption dryRun{u"dry-run"_s, {}, QT_TRANSLATE_NOOP("ctl", "Judge every row and write nothing.")};
    return {
        {u"import"_s, u"KIND FILE"_s, 2, 3, {dryRun}, QT_TRANSLATE_NOOP("ctl", "Bring a .csv, .xlsx or .json file into the office."),
         QT_TRANSLATE_NOOP("ctl", "KIND is units, employees, plans, realisations, activities, feedback, ratings, recap, holidays or organisation. The same file twice changes nothing."),
         importFile},
        {u"rate"_s, u"FILE"_s, 1, 2, {dryRun}, QT_TRANSLATE_NOOP("ctl", "Record ratings out of a file; the same as import ratings."), "", rate},
        {u"undo"_s, u"BATCH"_s, 1, 2, {}, QT_TRANSLATE_NOOP("ctl", "Take a step back; what was changed since or is in use is left and listed."), "", undo},
        {u"export"_s, u"KIND"_s, 1, 2,
         {{u"unit"_s, u"C"_s, QT_TRANSLATE_NOOP("ctl", "A unit by its code, with everything below it.")},
          {u"period"_s, u"P"_s, QT_TRANSLATE_NOOP("ctl", "The period: 2026, 2026-Q3 or 2026-M05.")},
          {u"nip"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "One employee.")},
          {u"to"_s, u"FILE"_s, QT_TRANSLATE_NOOP("ctl", "Where to: .csv, .xlsx or .json."), Presence::Required}},
         QT_TRANSLATE_NOOP("ctl", "Write records to a file that import reads back."),
         QT_TRANSLATE_NOOP("ctl", "KIND is one of import's, or evaluations, audit, my-data."), exportFile},
    };
}

} // namespace kinerja
