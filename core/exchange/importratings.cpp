#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"
#include "core/exchange/employeelookup.h"
#include "core/exchange/rowimports.h"
#include "core/rules/labels.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

/// `NIP, Periode, Hasil, Perilaku, Catatan[, Segmen]`: an operator records what appraisers have decided.
///
/// One of the two ratings may be empty (the head of a unit is rated by conduct alone). Without a segment the rating is that of
/// the period's latest post.
class RatingImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {}, Required, u"nip"_s},
            {u"Periode"_s, {}, Required, u"period"_s},
            {u"Hasil"_s, {u"Rating Hasil Kerja"_s, u"Rating Hasil Kinerja"_s, u"Hasil Kerja"_s}, Required, u"result"_s},
            {u"Perilaku"_s, {u"Rating Perilaku Kerja"_s, u"Rating Perilaku"_s, u"Perilaku Kerja"_s}, Required, u"conduct"_s},
            {u"Catatan"_s, {u"Catatan/Rekomendasi"_s, u"Rekomendasi"_s}, Optional, u"note"_s},
            {u"Segmen"_s, {}, Optional, u"segment"_s},
        };
    }

    Result<void> begin(ImportRun &run) override { return m_employees.load(run.store().office()); }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        const auto period = entry ? run.period(row, PeriodColumn) : std::nullopt;
        const auto result = period ? rating(run, row, ResultColumn) : std::nullopt;
        const auto conduct = result ? rating(run, row, ConductColumn) : std::nullopt;
        const auto note = conduct ? run.text(row, Note) : std::nullopt;
        if (!note)
            return {};
        if (result->isEmpty() && conduct->isEmpty()) {
            run.refuse(row, ResultColumn, u"empty"_s, translate("import", "Neither results nor conduct are rated. Fill in a rating, or leave the row out."));
            return {};
        }
        const QString periodCode = period->code();
        if (!hasRules(run.store(), *period)) {
            run.refuse(row, PeriodColumn, u"no-rules"_s, filled(translate("import", "No rules are known for the period %1, so a rating of it could never be evaluated. Check the year."), {periodCode}));
            return {};
        }
        const auto segment = m_employees.segment(run, row, *entry, *period, SegmentColumn);
        if (!segment)
            return {};
        const Placement &placement = *segment->placement;
        const Uuid id = ratingRow(placement.id, *period);
        if (const int before = m_rows.value(id); before > 0) {
            run.refuse(row, NipColumn, u"duplicate"_s,
                       filled(translate("import", "This employee's rating of this period stands in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(id, row.number);
        EmployeeLookup::warnChosen(run, row, NipColumn, *segment);

        FieldValues fields{{RatingField::Placement, placement.id},
                           {RatingField::Period, periodCode},
                           {RatingField::Result, *result},
                           {RatingField::Conduct, *conduct}};
        if (run.has(Note))
            fields.append({RatingField::Note, *note});
        // Who recorded it and from what belongs to the decision itself: the same decision read again is no new one.
        ASSIGN(const bool same, isRecorded(run, *period, periodCode, placement.id, *result, *conduct, *note));
        if (same) {
            run.count(row.number, Upsert::Unchanged);
            return {};
        }
        fields.append({RatingField::Source, code(RatingSource::Import)});
        fields.append({RatingField::RatedBy, placement.appraiser});
        ASSIGN(const Upsert upsert, run.writer().upsert(Table::Rating, id, fields, period->year));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, PeriodColumn, ResultColumn, ConductColumn, Note, SegmentColumn };

    /// The code of a rating, empty where the cell is.
    static std::optional<QString> rating(ImportRun &run, const Row &row, int wanted)
    {
        const auto text = run.text(row, wanted);
        if (!text || text->isEmpty())
            return text;
        const auto rating = parseRating(*text);
        if (!rating)
            return run.refuse(row, wanted, u"rating-unknown"_s,
                              translate("import", "This is no rating. Use Di atas ekspektasi, Sesuai ekspektasi or Di bawah ekspektasi, and import the file again."));
        return code(*rating);
    }

    /// Whether a rating of the period can be evaluated at all; asked once a period.
    bool hasRules(const Store &store, const Period &period)
    {
        const QString periodCode = period.code();
        const auto known = m_rulesKnown.constFind(periodCode);
        if (known != m_rulesKnown.constEnd())
            return *known;
        return *m_rulesKnown.insert(periodCode, store.rulesFor(period).has_value());
    }

    Result<bool> isRecorded(ImportRun &run, const Period &period, const QString &periodCode, PlacementId placement, const QString &result,
                            const QString &conduct, const QString &note)
    {
        const auto [known, isNew] = m_present.try_emplace(periodCode);
        if (isNew) {
            ASSIGN(known->second, run.store().evaluations().ratings(period));
        }
        const auto record = known->second.constFind(placement);
        const auto codeOf = [](const std::optional<Rating> &term) { return term ? code(*term) : QString(); };
        return record != known->second.constEnd() && codeOf(record->result) == result && codeOf(record->conduct) == conduct &&
               (!run.has(Note) || record->note == note);
    }

    EmployeeLookup m_employees;
    QHash<Uuid, int> m_rows;
    QHash<QString, bool> m_rulesKnown;
    std::map<QString, QHash<PlacementId, RatingRecord>> m_present;
};

/// `Kode Unit, Periode, Predikat, Alasan`: what the next higher leader gave each organisation.
class OrganisationImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"Kode Unit"_s, {u"Kode"_s, u"Kode Unit Kerja"_s}, Required, u"unit"_s},
            {u"Periode"_s, {}, Required, u"period"_s},
            {u"Predikat"_s, {u"Predikat Organisasi"_s, u"Capaian Kinerja Organisasi"_s, u"Predikat Kinerja Organisasi"_s}, Required, u"predicate"_s},
            {u"Alasan"_s, {}, Optional, u"reason"_s},
        };
    }

    Result<void> begin(ImportRun &) override { return {}; }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const auto unitCode = run.requiredText(row, UnitColumn);
        const auto period = unitCode ? run.period(row, PeriodColumn) : std::nullopt;
        const auto predicate = period ? run.requiredText(row, PredicateColumn) : std::nullopt;
        const auto reason = predicate ? run.text(row, Reason) : std::nullopt;
        if (!reason)
            return {};
        const auto parsed = parseOrganisation(*predicate);
        if (!parsed) {
            run.refuse(row, PredicateColumn, u"predicate-unknown"_s,
                       translate("import", "This is no predicate of an organisation. Use Istimewa, Baik, Butuh Perbaikan, Kurang or Sangat Kurang, and import the file again."));
            return {};
        }
        ASSIGN(const Unit *const unit, unitOf(run, *unitCode, *period));
        if (unit == nullptr) {
            run.refuse(row, UnitColumn, u"unit-unknown"_s, translate("import", "No unit has this code. Import the units first, or correct the code."));
            return {};
        }
        const QString periodCode = period->code();
        const Uuid id = organisationRow(unit->lineage, *period);
        if (const int before = m_rows.value(id); before > 0) {
            run.refuse(row, UnitColumn, u"duplicate"_s,
                       filled(translate("import", "This unit's predicate of this period stands in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(id, row.number);
        FieldValues fields{{OrganisationField::Unit, unit->lineage}, {OrganisationField::Period, periodCode}, {OrganisationField::Predicate, code(*parsed)}};
        if (run.has(Reason))
            fields.append({OrganisationField::Reason, *reason});
        ASSIGN(const Upsert upsert, run.writer().upsert(Table::Organisation, id, fields, period->year));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { UnitColumn, PeriodColumn, PredicateColumn, Reason };

    /// The unit of that code at the end of the period; a period that has not ended yet, by today's units.
    Result<const Unit *> unitOf(ImportRun &run, const QString &code, const Period &period)
    {
        const auto [known, isNew] = m_trees.try_emplace(period.lastDay());
        if (isNew) {
            ASSIGN(known->second, run.store().office().units(qMin(period.lastDay(), run.writer().today())));
        }
        return known->second.findByCode(code);
    }

    std::map<QDate, UnitTree> m_trees;
    QHash<Uuid, int> m_rows;
};

} // namespace

std::unique_ptr<RowImport> makeRatingImport()
{
    return std::make_unique<RatingImport>();
}

std::unique_ptr<RowImport> makeOrganisationImport()
{
    return std::make_unique<OrganisationImport>();
}

} // namespace kinerja
