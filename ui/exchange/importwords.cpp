#include "ui/exchange/importwords.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"

#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString tableText(Table table)
{
    switch (table) {
    case Table::Unit: return translate("importpage", "work units");
    case Table::Position: return translate("importpage", "positions");
    case Table::Employee: return translate("importpage", "employees");
    case Table::Placement: return translate("importpage", "placements");
    case Table::Plan: return translate("importpage", "plans (SKP)");
    case Table::PlanItem: return translate("importpage", "planned results");
    case Table::Indicator: return translate("importpage", "indicators");
    case Table::Realisation: return translate("importpage", "realisations");
    case Table::Rating: return translate("importpage", "ratings");
    default: return translate("importpage", "records");
    }
}

QString leftText(LeftBecause because)
{
    switch (because) {
    case LeftBecause::Changed: return translate("importpage", "%1 %2 were left, because somebody changed them since.");
    case LeftBecause::InUse: return translate("importpage", "%1 %2 were left, because other records need them.");
    case LeftBecause::Undone: return translate("importpage", "%1 %2 had been taken back already.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString kindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units: return translate("importpage", "Work units");
    case ImportKind::Employees: return translate("importpage", "Employee list");
    case ImportKind::Plans: return translate("importpage", "Performance plans (SKP)");
    case ImportKind::Realisations: return translate("importpage", "Realisation of plans");
    case ImportKind::Activities: return translate("importpage", "Daily reports");
    case ImportKind::Feedback: return translate("importpage", "Feedback");
    case ImportKind::Ratings: return translate("importpage", "Ratings");
    case ImportKind::Recap: return translate("importpage", "Recap from e-Kinerja");
    case ImportKind::Holidays: return translate("importpage", "Holidays");
    case ImportKind::Organisation: return translate("importpage", "Predicates of the organisation");
    }
    Q_UNREACHABLE();
}

QString kindPurpose(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units: return translate("importpage", "Code and name of every unit, and the unit above it.");
    case ImportKind::Employees: return translate("importpage", "NIP, name, unit, position and appraiser; as SIASN or your own list has them.");
    case ImportKind::Plans: return translate("importpage", "Results, indicators and targets agreed for the year, one row an indicator.");
    case ImportKind::Realisations: return translate("importpage", "What was reached in a quarter or month, with its evidence.");
    case ImportKind::Activities: return translate("importpage", "What somebody did on a day.");
    case ImportKind::Feedback: return translate("importpage", "Notes of the appraiser or colleagues during the year.");
    case ImportKind::Ratings: return translate("importpage", "Rating of work results and of conduct, as the appraisers decided them.");
    case ImportKind::Recap: return translate("importpage", "Evaluations issued in e-Kinerja; the file “Rekap Penilaian” as it was fetched.");
    case ImportKind::Holidays: return translate("importpage", "Public holidays and days off, for working days and deadlines.");
    case ImportKind::Organisation: return translate("importpage", "The predicate of each unit for the period; it decides the guide for its people.");
    }
    Q_UNREACHABLE();
}

QList<ImportKind> importOrder()
{
    using enum ImportKind;
    return {Units, Employees, Plans, Realisations, Organisation, Ratings};
}

QList<ImportKind> importExtras()
{
    using enum ImportKind;
    return {Recap, Holidays, Activities, Feedback};
}

std::optional<ImportKind> nextImport(ImportKind kind)
{
    const QList<ImportKind> order = importOrder();
    const qsizetype at = order.indexOf(kind);
    if (at < 0 || at + 1 >= order.size())
        return std::nullopt;
    return order[at + 1];
}

bool leadsToEvaluation(ImportKind kind)
{
    return kind == ImportKind::Ratings || kind == ImportKind::Recap;
}

QString formatText(FileFormat format)
{
    switch (format) {
    case FileFormat::Csv: return translate("importpage", "CSV table");
    case FileFormat::Xlsx: return translate("importpage", "Excel workbook (XLSX)");
    case FileFormat::Json: return translate("importpage", "JSON file");
    }
    Q_UNREACHABLE();
}

QString separatorText(QChar separator)
{
    switch (separator.unicode()) {
    case u';': return translate("importpage", "Semicolon ( ; )");
    case u',': return translate("importpage", "Comma ( , )");
    case u'\t': return translate("importpage", "Tab");
    case u'|': return translate("importpage", "Bar ( | )");
    default: return separator;
    }
}

QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom: return u"UTF-8"_s;
    case TextEncoding::Windows1252: return translate("importpage", "Windows-1252 (older Excel)");
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: return u"UTF-16"_s;
    }
    Q_UNREACHABLE();
}

QString verdictText(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New: return translate("importpage", "New");
    case RowVerdict::Changed: return translate("importpage", "Changed");
    case RowVerdict::Unchanged: return translate("importpage", "Unchanged");
    case RowVerdict::Refused: return translate("importpage", "Refused");
    }
    Q_UNREACHABLE();
}

Glyph verdictGlyph(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New: return Glyph::Add;
    case RowVerdict::Changed: return Glyph::Edit;
    case RowVerdict::Unchanged: return Glyph::Tick;
    case RowVerdict::Refused: return Glyph::Attention;
    }
    Q_UNREACHABLE();
}

QString undoneText(const QString &file, const UndoOutcome &outcome)
{
    QStringList sentences{outcome.undone == 0
                              ? filled(translate("importpage", "Nothing of “%1” was left to take back."), {file})
                              : filled(translate("importpage", "The import of “%1” was taken back: %2 records are as they were before it."), {file, countText(outcome.undone)})};
    std::map<std::pair<LeftBecause, QString>, qint64> counts;
    for (const LeftRow &left : outcome.left)
        ++counts[{left.because, tableText(left.table)}];
    for (const auto &[what, count] : counts)
        sentences.append(filled(leftText(what.first), {countText(count), what.second}));
    return sentences.join(u' ');
}

} // namespace kinerja
