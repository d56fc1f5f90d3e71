#include "core/exchange/importer.h"

#include "core/base/tr.h"
#include "core/exchange/recognition.h"
#include "core/exchange/rowimports.h"

#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array kinds = {
    std::pair(ImportKind::Units, "units"_L1),           std::pair(ImportKind::Employees, "employees"_L1),
    std::pair(ImportKind::Plans, "plans"_L1),           std::pair(ImportKind::Realisations, "realisations"_L1),
    std::pair(ImportKind::Activities, "activities"_L1), std::pair(ImportKind::Feedback, "feedback"_L1),
    std::pair(ImportKind::Ratings, "ratings"_L1),       std::pair(ImportKind::Recap, "recap"_L1),
    std::pair(ImportKind::Holidays, "holidays"_L1),     std::pair(ImportKind::Organisation, "organisation"_L1),
};

/// Rows between two looks at the wish to stop and two reports of progress.
constexpr qint64 rowsPerStep = 256;

} // namespace

QString code(ImportKind kind)
{
    return kinds[size_t(kind)].second;
}

std::optional<ImportKind> importKindFromCode(QStringView text)
{
    for (const auto &[kind, name] : kinds) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

std::unique_ptr<RowImport> makeRowImport(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units: return makeUnitImport();
    case ImportKind::Employees: return makeEmployeeImport();
    case ImportKind::Plans: return makePlanImport();
    case ImportKind::Realisations: return makeRealisationImport();
    case ImportKind::Activities: return makeActivityImport();
    case ImportKind::Feedback: return makeFeedbackImport();
    case ImportKind::Ratings: return makeRatingImport();
    case ImportKind::Recap: return makeRecapImport();
    case ImportKind::Holidays: return makeHolidayImport();
    case ImportKind::Organisation: return makeOrganisationImport();
    }
    Q_UNREACHABLE();
}

QList<WantedHeading> wantedHeadings(ImportKind kind)
{
    return makeRowImport(kind)->headings();
}

ImportRemark ImportRun::remark(int row, int wanted, const QString &value, const QString &kind, const QString &message) const
{
    // A cell can hold pages of text; a remark is to be read.
    constexpr qsizetype longest = 120;
    return {row, wanted < 0 ? QString() : m_wanted[wanted].name, value.left(longest), kind, message};
}

void ImportRun::refuse(int row, int wanted, const QString &value, const QString &kind, const QString &message)
{
    ++m_outcome.refusedCount;
    if (m_outcome.refused.size() < mostRemarks)
        m_outcome.refused.append(remark(row, wanted, value, kind, message));
}

void ImportRun::warn(int row, int wanted, const QString &value, const QString &kind, const QString &message)
{
    ++m_outcome.warningCount;
    if (m_outcome.warnings.size() < mostRemarks)
        m_outcome.warnings.append(remark(row, wanted, value, kind, message));
    if (m_sample > 0 && m_warned.size() < mostRemarks)
        m_warned.insert(row);
}

std::nullopt_t ImportRun::refuse(const Row &row, int wanted, const QString &kind, const QString &message)
{
    refuse(row.number, wanted, cell(row, wanted).text, kind, message);
    return std::nullopt;
}

std::nullopt_t ImportRun::refuse(const Row &row, int wanted, const FieldProblem &problem)
{
    return refuse(row, wanted, QLatin1StringView(problem.code), fieldProblemText(problem));
}

std::optional<QString> ImportRun::text(const Row &row, int wanted)
{
    if (!has(wanted))
        return QString();
    auto field = readText(cell(row, wanted));
    if (!field)
        return refuse(row, wanted, field.error());
    return *std::move(field);
}

std::optional<QString> ImportRun::requiredText(const Row &row, int wanted)
{
    auto field = readRequiredText(cell(row, wanted));
    if (!field)
        return refuse(row, wanted, field.error());
    return *std::move(field);
}

std::optional<Period> ImportRun::period(const Row &row, int wanted)
{
    const auto written = requiredText(row, wanted);
    if (!written)
        return std::nullopt;
    const auto period = Period::parse(*written);
    if (!period)
        return refuse(row, wanted, u"period"_s,
                      translate("import", "This is no period. Type it with its year, like 2026-TW1, Januari 2026 or 2026, and import the file again."));
    return period;
}

std::optional<QDate> ImportRun::requiredDate(const Row &row, int wanted)
{
    const auto date = readDate(cell(row, wanted));
    if (!date)
        return refuse(row, wanted, date.error());
    return *date;
}

std::optional<int> ImportRun::requiredWhole(const Row &row, int wanted, int least, int most)
{
    const auto number = readWhole(cell(row, wanted), least, most);
    if (!number)
        return refuse(row, wanted, number.error());
    return *number;
}

std::optional<int> ImportRun::whole(const Row &row, int wanted, int most)
{
    if (!has(wanted) || cell(row, wanted).text.trimmed().isEmpty())
        return 0;
    return requiredWhole(row, wanted, 1, most);
}

void ImportRun::count(int row, Ledger::Writer::Upsert upsert)
{
    const auto taken = [&](RowVerdict verdict, qint64 &counter) {
        if (counter++ < m_sample || (!m_warned.isEmpty() && m_warned.contains(row)))
            m_outcome.taken.append({row, verdict});
    };
    switch (upsert) {
    case Ledger::Writer::Upsert::Created:
    case Ledger::Writer::Upsert::Revived: taken(RowVerdict::New, m_outcome.created); break;
    case Ledger::Writer::Upsert::Changed: taken(RowVerdict::Changed, m_outcome.changed); break;
    case Ledger::Writer::Upsert::Unchanged: taken(RowVerdict::Unchanged, m_outcome.unchanged); break;
    }
}

Ledger::Writer::Upsert ImportRun::stronger(Ledger::Writer::Upsert a, Ledger::Writer::Upsert b)
{
    using enum Ledger::Writer::Upsert;
    if (a == b)
        return a;
    if (a == Unchanged)
        return b == Created || b == Revived ? Changed : b;
    if (b == Unchanged)
        return a == Created || a == Revived ? a : Changed;
    return a == Created || a == Revived ? a : Changed;
}

namespace {

/// A list of employees has a unit's code and a name too: where a file plainly is another kind, nothing of it is taken for this one.
/// Whoever chose the columns by hand has seen what the file is.
Result<void> refuseOtherKind(ImportKind kind, const SeenTable &table)
{
    const Result<RecognisedTable> seen = table.seen();
    if (!seen || seen->certainty != RecognisedTable::Certainty::Certain || seen->fits.first().kind == kind)
        return {};
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This file looks like “%1”, not like “%2”. Nothing was changed. Import it as “%1”, or check the file."), {},
                {code(seen->fits.first().kind), code(kind)});
}

/// The table, opened once; by whoever chose its columns it has been looked at already.
Result<std::unique_ptr<RowSource>> openFor(ImportKind kind, const QString &path, const ImportOptions &options)
{
    if (options.headerRow > 0)
        return openTable(path, options.sheet, options.reading);
    ASSIGN(std::unique_ptr<SeenTable> table, SeenTable::open(path, options.sheet, options.reading));
    TRY(refuseOtherKind(kind, *table));
    return std::unique_ptr<RowSource>(std::move(table));
}

/// People's tables have columns of their own, which are left out. In a file for machines a name that nobody knows is a slip, and
/// what stands under it would be lost.
Result<void> refuseUnknownNames(ImportKind kind, const RowImport &rows, const Headings &headings, const QString &path)
{
    QStringList unknown;
    const QStringList others = rows.otherKeys();
    for (const QString &name : headings.ignored) {
        if (!others.contains(name))
            unknown.append(name);
    }
    if (headings.format != FileFormat::Json || unknown.isEmpty())
        return {};
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "%1 has names that a file of “%2” does not know: %3. Nothing was changed. Correct their spelling or take them out, and "
                                            "choose the file again."),
                u"unknown names"_s, {QFileInfo(path).fileName(), code(kind), unknown.join(u", "_s)});
}

} // namespace

Result<ImportOutcome> Importer::run(ImportKind kind, const QString &path, Mode mode, Progress &progress, const ImportOptions &options)
{
    if (m_store.access() != Store::Access::Write)
        return fail(ErrorKind::Denied, QT_TRANSLATE_NOOP("faults", "The office was opened for reading only. Nothing was changed."));
    const std::unique_ptr<RowImport> rows = makeRowImport(kind);
    ASSIGN(const std::unique_ptr<RowSource> source, openFor(kind, path, options));
    const QList<WantedHeading> wanted = rows->headings();
    ASSIGN(const Headings headings, options.headerRow > 0 ? headingsAt(*source, wanted, options.headerRow, options.columns) : findHeadings(*source, wanted));
    ImportOutcome outcome;
    outcome.recognised = source->recognised();
    // A list without rows is what an export without rows writes.
    if (headings.format == FileFormat::Json && headings.row == 0 && options.headerRow == 0)
        return outcome;
    TRY(checkHeadings(headings));
    if (options.headerRow == 0)
        TRY(refuseUnknownNames(kind, *rows, headings, path));
    outcome.headerRow = headings.row;
    outcome.columns = headings.columns;
    const Error cancelled{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};

    ASSIGN(Ledger::Writer writer, m_store.ledger().begin(u"import-"_s + code(kind), QFileInfo(path).fileName(), m_store.session().user));
    ImportRun run(m_store, writer, headings, wanted, outcome, options.sample);
    const auto step = [&] {
        return options.expectedRows > 0 ? progress.step(outcome.rows, options.expectedRows) : progress.step(source->bytesRead(), source->bytesTotal());
    };
    m_store.database().watch(&progress);
    const auto brought = [&]() -> Result<void> {
        TRY(rows->begin(run));
        Row row;
        for (;;) {
            if (outcome.rows % rowsPerStep == 0 && !step())
                return fail(cancelled);
            ASSIGN(const bool more, source->next(row));
            if (!more)
                break;
            ++outcome.rows;
            TRY(rows->row(run, row));
        }
        TRY(rows->finish(run));
        return {};
    }();
    m_store.database().watch(nullptr);
    if (!brought)
        return fail(progress.cancelled() ? cancelled : brought.error());
    // Refused and taken rows are told in the order of the file.
    const auto byRow = [](const ImportRemark &a, const ImportRemark &b) { return a.row < b.row; };
    std::stable_sort(outcome.refused.begin(), outcome.refused.end(), byRow);
    std::stable_sort(outcome.warnings.begin(), outcome.warnings.end(), byRow);
    std::stable_sort(outcome.taken.begin(), outcome.taken.end(), [](const TakenRow &a, const TakenRow &b) { return a.row < b.row; });
    if (mode == Mode::DryRun)
        return outcome;
    if (writer.count() > 0)
        outcome.batch = writer.command();
    TRY(writer.commit());
    return outcome;
}

} // namespace kinerja
