#include "core/base/tr.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/exchange/employeelookup.h"
#include "core/exchange/rowimports.h"
#include "core/rules/labels.h"

#include <QHash>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

/// What one period's rows are judged by.
struct RecapPeriod {
    Period period;
    EvaluationRules rules;
    std::optional<SnapshotStore> snapshotter;
    QHash<PlacementId, IssueHead> heads;
    QHash<UnitId, OrganisationRecord> organisations;

    /// The unit whose predicate applies: the nearest upwards that has one, else the own.
    [[nodiscard]] EvaluatedUnit unitOf(UnitId own) const
    {
        EvaluatedUnit unit;
        unit.unit = own;
        const QList<UnitId> path = snapshotter->units().pathToRoot(own);
        for (const UnitId &step : path) {
            if (const auto organisation = organisations.constFind(step); organisation != organisations.constEnd()) {
                unit.unit = step;
                unit.organisation = *organisation;
                break;
            }
        }
        return unit;
    }
};

/// The "Rekap Penilaian" of BKN's e-Kinerja (XLSX, or CSV of it): evaluations that were issued there.
///
/// The period stands in the rows above the headings (or in a column Periode, as our own export has it). Each row is recorded as
/// a rating with source recap and as an issued evaluation with the predicate of the file; what differs from an earlier recap
/// becomes a new revision. The unit above the headings is the appraiser's and decides nothing.
class RecapImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {u"NIP Baru"_s}, Required, u"nip"_s},
            {u"Rating Hasil Kinerja"_s, {u"Rating Hasil Kerja"_s, u"Hasil Kerja"_s}, Required, u"result"_s},
            {u"Rating Perilaku Kerja"_s, {u"Rating Perilaku"_s, u"Perilaku Kerja"_s}, Required, u"conduct"_s},
            {u"Predikat Kinerja Periodik"_s, {}, Optional, u"predicate"_s},
            {u"Predikat Kinerja Tahunan"_s, {u"Predikat Kinerja Tahun"_s}, Optional},
            {u"Predikat Kinerja"_s, {u"Predikat"_s, u"Predikat Kinerja Pegawai"_s}, Optional},
            {u"Periode"_s, {}, Optional, u"period"_s},
            {u"Segmen"_s, {}, Optional, u"segment"_s},
        };
    }

    QStringList otherKeys() const override { return {u"number"_s, u"name"_s, u"position"_s}; }

    Result<void> begin(ImportRun &run) override
    {
        const int columns = int(run.has(Periodic)) + int(run.has(Annual)) + int(run.has(Plain));
        if (columns != 1)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "The recap needs one column with the predicate (Predikat Kinerja Periodik or Predikat Kinerja Tahunan). "
                                                    "Nothing was changed. Mend the headings and choose the file again."),
                        u"%1 predicate columns"_s.arg(columns));
        m_predicate = run.has(Periodic) ? Periodic : run.has(Annual) ? Annual : Plain;
        TRY(findPeriod(run));
        return m_employees.load(run.store().office());
    }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        const auto result = entry ? rating(run, row, ResultColumn) : std::nullopt;
        const auto conduct = result ? rating(run, row, ConductColumn) : std::nullopt;
        const auto predicate = conduct ? predicateOf(run, row) : std::nullopt;
        const auto period = predicate ? periodOf(run, row) : std::nullopt;
        const auto segment = period ? m_employees.segment(run, row, *entry, *period, SegmentColumn) : std::nullopt;
        if (!segment)
            return {};
        const Placement &placement = *segment->placement;
        ASSIGN(RecapPeriod *const recap, recapOf(run, *period));
        const Uuid id = ratingRow(placement.id, *period);
        if (const int before = m_rows.value(id); before > 0) {
            run.refuse(row, NipColumn, u"duplicate"_s,
                       filled(translate("import", "This employee stands in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(id, row.number);
        EmployeeLookup::warnChosen(run, row, NipColumn, *segment);
        const Predicate expected = recap->rules.matrix.at(*result, *conduct);
        if (*predicate != expected)
            run.warn(row.number, m_predicate, run.cell(row, m_predicate).text, u"predicate-contradicts"_s,
                     filled(translate("import", "By its two ratings the predicate would be %1. It was recorded as the recap has it; ask whoever issued it."), {label(expected)}));

        const IssueHead head = recap->heads.value(placement.id);
        if (head.revision > 0) {
            ASSIGN(const bool same, isIssued(run, placement.id, *period, head.revision, *result, *conduct, *predicate));
            if (same) {
                run.count(row.number, Upsert::Unchanged);
                return {};
            }
            if (!head.fromRecap)
                run.warn(row.number, m_predicate, run.cell(row, m_predicate).text, u"issued-here"_s,
                         translate("import", "This office had issued another result. The recap became a new revision; the earlier one is kept."));
        }
        TRY(record(run, *recap, *entry, *segment, id, *result, *conduct, *predicate, head.revision + 1));
        run.count(row.number, head.revision == 0 ? Upsert::Created : Upsert::Changed);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, ResultColumn, ConductColumn, Periodic, Annual, Plain, PeriodColumn, SegmentColumn };

    static std::optional<Rating> rating(ImportRun &run, const Row &row, int wanted)
    {
        const auto text = run.requiredText(row, wanted);
        const auto rating = text ? parseRating(*text) : std::nullopt;
        if (text && !rating)
            return run.refuse(row, wanted, u"rating-unknown"_s,
                              translate("import", "This is no rating. Use Di atas ekspektasi, Sesuai ekspektasi or Di bawah ekspektasi, and import the file again."));
        return rating;
    }

    std::optional<Predicate> predicateOf(ImportRun &run, const Row &row) const
    {
        const auto text = run.requiredText(row, m_predicate);
        const auto predicate = text ? parsePredicate(*text) : std::nullopt;
        if (text && !predicate)
            return run.refuse(row, m_predicate, u"predicate-unknown"_s,
                              translate("import", "This is no predicate of an employee. Look it up in e-Kinerja, correct it and import the file again."));
        return predicate;
    }

    /// Looks for the period above the headings. A period that cannot be refuses the whole file: every row would land in it.
    Result<void> findPeriod(ImportRun &run)
    {
        QString written;
        for (const Row &above : run.headings().before) {
            for (qsizetype column = 0; column < above.size(); ++column) {
                const auto text = readText(above.at(column));
                if (!text || text->isEmpty())
                    continue;
                if (headingKey(*text) == u"periode") {
                    // The word in one cell, its value in the next.
                    written = above.at(column + 1).text.simplified();
                } else if (text->startsWith(u"Periode"_s, Qt::CaseInsensitive)) {
                    written = *text;
                } else if (written.isEmpty()) {
                    m_above = Period::parse(*text);
                    if (m_above)
                        written = *text;
                }
            }
        }
        if (!written.isEmpty())
            m_above = Period::parse(written);
        if (written.isEmpty() && run.has(PeriodColumn))
            return {};
        if (written.isEmpty())
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "The recap does not say which period it is for. Nothing was changed. Above the headings it needs a line like "
                                                    "“Periode Bulanan 6 Tahun 2026”; fetch the recap again from e-Kinerja."));
        if (!m_above)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "The recap is for a period that cannot be: “%1”. Nothing was changed. Fetch the recap again from e-Kinerja."), {}, {written});
        const bool saysAnnual = m_predicate == Annual || written.contains(u"tahunan"_s, Qt::CaseInsensitive);
        if (!fits(*m_above) || (m_above->kind == Period::Kind::Annual && !saysAnnual))
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "The recap says “%1” above its headings, but its predicates are those of another kind of period. Nothing was changed. "
                                                    "Fetch the monthly, quarterly or annual recap again from e-Kinerja."),
                        {}, {written});
        run.outcome().period = m_above->code();
        return {};
    }

    /// Whether the heading of the predicate goes with the period.
    [[nodiscard]] bool fits(const Period &period) const
    {
        return m_predicate == Plain || (m_predicate == Annual) == (period.kind == Period::Kind::Annual);
    }

    std::optional<Period> periodOf(ImportRun &run, const Row &row) const
    {
        if (!run.has(PeriodColumn) || (m_above && run.cell(row, PeriodColumn).text.trimmed().isEmpty()))
            return m_above;
        const auto period = run.period(row, PeriodColumn);
        if (!period)
            return std::nullopt;
        // Two periods in one place are a copy gone wrong.
        if (m_above && *m_above != *period)
            return run.refuse(row, PeriodColumn, u"period"_s, translate("import", "The file says another period above its headings. Correct one of the two and import the file again."));
        return period;
    }

    Result<RecapPeriod *> recapOf(ImportRun &run, const Period &period)
    {
        std::unique_ptr<RecapPeriod> &recap = m_periods[period.code()];
        if (recap)
            return recap.get();
        auto made = std::make_unique<RecapPeriod>();
        made->period = period;
        ASSIGN(made->rules, run.store().rulesFor(period));
        // It keeps a reference to the rules, which stay where they are.
        ASSIGN(SnapshotStore snapshotter, SnapshotStore::open(run.store().database(), period, made->rules));
        made->snapshotter.emplace(std::move(snapshotter));
        ASSIGN(made->heads, run.store().evaluations().issues(period));
        ASSIGN(made->organisations, run.store().evaluations().organisations(period));
        recap = std::move(made);
        return recap.get();
    }

    static Result<bool> isIssued(ImportRun &run, PlacementId placement, const Period &period, int revision, Rating result, Rating conduct, Predicate predicate)
    {
        ASSIGN(const QByteArray body, run.store().evaluations().issueBody(placement, period, revision));
        ASSIGN(const EvaluationSnapshot issued, EvaluationSnapshot::fromCbor(body));
        return issued.result == result && issued.conduct == conduct && issued.predicate == predicate;
    }

    static Result<void> record(ImportRun &run, const RecapPeriod &recap, const EmployeeLookup::Entry &entry, const EmployeeLookup::Segment &segment,
                               const Uuid &ratingId, Rating result, Rating conduct, Predicate predicate, int revision)
    {
        const Placement &placement = *segment.placement;
        TRY(run.writer().upsert(Table::Rating, ratingId,
                                {{RatingField::Placement, placement.id},
                                 {RatingField::Period, recap.period.code()},
                                 {RatingField::Result, code(result)},
                                 {RatingField::Conduct, code(conduct)},
                                 {RatingField::Source, code(RatingSource::Recap)},
                                 {RatingField::RatedBy, placement.appraiser}},
                                recap.period.year));
        const EvaluatedUnit unit = recap.unitOf(placement.unit);
        EvaluatedSegment evaluated;
        evaluated.placement = placement.id;
        evaluated.employee = entry.id;
        evaluated.nip = entry.nip;
        evaluated.segment = segment.number;
        evaluated.unit = placement.unit;
        evaluated.organisationUnit = unit.unit;
        ASSIGN(const auto recorded, run.store().evaluations().rating(placement.id, recap.period));
        if (recorded)
            evaluated.rating = *recorded;
        evaluated.result = result;
        evaluated.predicate = predicate;
        evaluated.state = EvaluationState::Rated;
        ASSIGN(const EvaluationSnapshot snapshot, recap.snapshotter->make(evaluated, unit));
        IssueStore issue(run.writer(), run.store().session(), recap.rules);
        return issue.store(evaluated, snapshot, revision, RatingSource::Recap, u"recap"_s, {});
    }

    EmployeeLookup m_employees;
    std::optional<Period> m_above;
    int m_predicate = Plain;
    std::map<QString, std::unique_ptr<RecapPeriod>> m_periods;
    QHash<Uuid, int> m_rows;
};

} // namespace

std::unique_ptr<RowImport> makeRecapImport()
{
    return std::make_unique<RecapImport>();
}

} // namespace kinerja
