#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/exchange/employeelookup.h"
#include "core/exchange/plantext.h"
#include "core/exchange/rowimports.h"

#include <QHash>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

constexpr int mostItems = 999;
constexpr int firstYear = 2000;
constexpr int lastYear = 2099;

/// A result of a plan by what files call it.
struct ItemKey {
    PlacementId placement;
    WorkKind category = WorkKind::Main;
    int number = 0;

    friend bool operator==(const ItemKey &, const ItemKey &) = default;
};

size_t qHash(const ItemKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.placement, int(key.category), key.number);
}

/// An indicator by what files call it: the k-th of its aspect in a result.
struct IndicatorKey {
    ItemKey item;
    int aspect = 0;
    int k = 0;

    friend bool operator==(const IndicatorKey &, const IndicatorKey &) = default;
};

size_t qHash(const IndicatorKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.item, key.aspect, key.k);
}

QByteArray aspectBytes(int aspect)
{
    return aspectText(aspect).toUtf8();
}

Uuid planId(PlacementId placement, int year)
{
    return derivedId(placement.uuid, "plan|" + QByteArray::number(year));
}

Uuid itemId(const Uuid &plan, const ItemKey &key)
{
    return derivedId(plan, "item|" + code(key.category).toUtf8() + '|' + QByteArray::number(key.number));
}

Uuid indicatorId(const Uuid &item, const IndicatorKey &key)
{
    return derivedId(item, "aspect|" + aspectBytes(key.aspect) + '|' + QByteArray::number(key.k));
}

/// What the plans of one year hold already, read once for the whole file.
struct PlannedYear {
    QHash<PlacementId, PlanStore::Head> plans;
    QHash<ItemKey, PlanItemId> items;
    QHash<IndicatorKey, IndicatorId> indicators;

    [[nodiscard]] Result<void> load(const PlanStore &store, int year)
    {
        TRY(store.eachPlan(year, [this](const PlanStore::Head &head) { plans.insert(head.placement, head); }));
        PlanItemId item;
        std::array<int, aspectCount> counts = {};
        return store.eachOutline(year, [&](const PlanStore::Outline &line) {
            if (line.item != item) {
                item = line.item;
                counts = {};
            }
            const ItemKey key{line.placement, line.category, line.number};
            if (!items.contains(key))
                items.insert(key, line.item);
            const auto aspect = parseAspect(line.aspect);
            if (!line.indicator.isNull() && aspect)
                indicators.insert({key, *aspect, ++counts[size_t(*aspect)]}, line.indicator);
        });
    }
};

/// The years that a file speaks of; most files speak of one.
class PlannedYears {
public:
    [[nodiscard]] Result<PlannedYear *> at(const Store &store, int year)
    {
        const auto [place, isNew] = m_years.try_emplace(year);
        if (isNew)
            TRY(place->second.load(store.plans(), year));
        return &place->second;
    }

private:
    std::map<int, PlannedYear> m_years;
};

/// Plans (SKP), one row an indicator: `NIP;Tahun;No;Kategori;RHK Pimpinan;RHK Pegawai;Aspek;IKI;Target;Satuan;Arah[;Segmen]`.
///
/// They are recorded as agreed. What a file no longer names stays: nothing is deleted by leaving it out. Without a segment the
/// plan is that of the year's latest post.
class PlanImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {}, Required, u"nip"_s},
            {u"Tahun"_s, {}, Required, u"year"_s},
            {u"No"_s, {u"Nomor"_s, u"No RHK"_s}, Required, u"number"_s},
            {u"Kategori"_s, {u"Kategori Hasil Kerja"_s}, Optional, u"category"_s},
            {u"RHK Pimpinan"_s, {u"Rencana Hasil Kerja Pimpinan"_s, u"Rencana Hasil Kerja Pimpinan yang Diintervensi"_s}, Optional, u"superior_result"_s},
            {u"RHK Pegawai"_s, {u"RHK"_s, u"Rencana Hasil Kerja"_s, u"Rencana Hasil Kerja Pegawai"_s}, Required, u"result"_s},
            {u"Aspek"_s, {u"Perspektif"_s}, Optional, u"aspect"_s},
            {u"IKI"_s, {u"Indikator Kinerja Individu"_s, u"Indikator"_s}, Required, u"indicator"_s},
            {u"Target"_s, {}, Optional, u"target"_s, WantedHeading::Holds::Amount},
            {u"Satuan"_s, {}, Optional, u"unit"_s},
            {u"Arah"_s, {}, Optional, u"direction"_s},
            {u"Segmen"_s, {}, Optional, u"segment"_s},
        };
    }

    Result<void> begin(ImportRun &run) override { return m_employees.load(run.store().office()); }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        if (entry == nullptr)
            return {};
        Line line;
        if (!readLine(run, row, line))
            return {};
        const auto segment = m_employees.segment(run, row, *entry, Period::annual(line.year), SegmentColumn);
        if (!segment)
            return {};
        ASSIGN(PlannedYear *const present, m_years.at(run.store(), line.year));
        const PlacementId placement = segment->placement->id;
        const Uuid plan = planOf(*present, placement, line.year);
        line.key.placement = placement;
        const Uuid item = present->items.contains(line.key) ? present->items.value(line.key).uuid : itemId(plan, line.key);

        PlanSeen &planSeen = m_plans[plan];
        if (planSeen.approach && line.approach() && planSeen.approach != line.approach()) {
            run.refuse(row, Aspect, u"approach"_s,
                       filled(translate("import", "Row %1 of this plan names an aspect and this one does not, or the other way round. A plan is either quantitative "
                                                  "throughout or qualitative throughout."),
                              {QString::number(planSeen.row)}));
            return {};
        }
        ItemSeen &itemSeen = m_items[item];
        const size_t digest = qHashMulti(0, line.superiorText, line.text);
        if (itemSeen.row > 0 && itemSeen.digest != digest) {
            run.refuse(row, Text, u"result-differs"_s,
                       filled(translate("import", "Row %1 gives result %2 of this plan another text. Give all rows of one result the same text, or another number."),
                              {QString::number(itemSeen.row), QString::number(line.key.number)}));
            return {};
        }
        Upsert upsert = Upsert::Unchanged;
        if (planSeen.row == 0)
            EmployeeLookup::warnChosen(run, row, NipColumn, *segment);
        if (planSeen.row == 0 || (!planSeen.approach && line.approach())) {
            planSeen = {row.number, line.approach()};
            ASSIGN(upsert, writePlan(run, *present, plan, placement, line));
        }
        const bool isNewItem = itemSeen.row == 0;
        if (isNewItem) {
            itemSeen.row = row.number;
            itemSeen.digest = digest;
            ASSIGN(const Upsert written, writeItem(run, plan, item, line));
            upsert = ImportRun::stronger(upsert, written);
        }
        if (!line.hasIndicator()) {
            run.warn(row.number, IndicatorText, {}, u"indicator-missing"_s,
                     translate("import", "This result has no indicator yet. It was recorded; add at least one indicator before the plan is agreed."));
        } else {
            const IndicatorKey key{line.key, line.aspect, ++itemSeen.aspects[size_t(line.aspect)]};
            const auto known = present->indicators.constFind(key);
            const Uuid id = known != present->indicators.constEnd() ? known->uuid : indicatorId(item, key);
            ASSIGN(const Upsert written, writeIndicator(run, item, id, key, line));
            // The row is its indicator; plan and result come with the first of their rows.
            upsert = written == Upsert::Created || written == Upsert::Revived ? written : ImportRun::stronger(upsert, written);
        }
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, Year, Number, Category, SuperiorText, Text, Aspect, IndicatorText, TargetColumn, UnitColumn, DirectionColumn, SegmentColumn };

    struct Line {
        int year = 0;
        ItemKey key;
        QString superiorText;
        QString text;
        int aspect = noAspect;
        QString indicator;
        Target target;
        QString unit;
        Direction direction = Direction::Up;

        /// Which approach the row shows; nothing where it is a result without an indicator.
        [[nodiscard]] std::optional<PlanApproach> approach() const
        {
            if (!hasIndicator())
                return std::nullopt;
            return aspect == noAspect ? PlanApproach::Qualitative : PlanApproach::Quantitative;
        }
        [[nodiscard]] bool hasIndicator() const { return !indicator.isEmpty(); }
    };
    struct PlanSeen {
        int row = 0;
        std::optional<PlanApproach> approach;
    };
    struct ItemSeen {
        int row = 0;
        size_t digest = 0; ///< of the result's texts, which would take too much memory themselves
        std::array<quint16, aspectCount> aspects = {};
    };

    static bool readLine(ImportRun &run, const Row &row, Line &line)
    {
        const auto year = run.requiredWhole(row, Year, firstYear, lastYear);
        const auto number = year ? run.requiredWhole(row, Number, 1, mostItems) : std::nullopt;
        const auto category = number ? readCategory(run, row, Category) : std::nullopt;
        const auto superior = category ? run.text(row, SuperiorText) : std::nullopt;
        const auto text = superior ? run.requiredText(row, Text) : std::nullopt;
        const auto aspect = text ? readAspect(run, row, Aspect) : std::nullopt;
        const auto indicator = aspect ? run.text(row, IndicatorText) : std::nullopt;
        const auto target = indicator ? readTarget(run, row) : std::nullopt;
        const auto unit = target ? run.text(row, UnitColumn) : std::nullopt;
        const auto direction = unit ? readDirection(run, row) : std::nullopt;
        if (!direction)
            return false;
        line.year = *year;
        line.key.number = *number;
        line.key.category = *category;
        line.superiorText = *superior;
        line.text = *text;
        line.aspect = *aspect;
        line.indicator = *indicator;
        line.target = *target;
        line.unit = *unit;
        line.direction = *direction;
        if (line.indicator.isEmpty() && (line.aspect != noAspect || !line.target.isEmpty())) {
            run.refuse(row, IndicatorText, u"empty"_s, translate("import", "The indicator is missing. Say what is counted or judged, and import the file again."));
            return false;
        }
        return true;
    }

    static std::optional<Target> readTarget(ImportRun &run, const Row &row)
    {
        if (!run.has(TargetColumn))
            return Target{};
        const auto target = kinerja::readTarget(run.cell(row, TargetColumn));
        if (!target)
            return run.refuse(row, TargetColumn, target.error());
        if (!target->words.isEmpty())
            run.warn(row.number, TargetColumn, target->words, u"target-in-words"_s,
                     translate("import", "This target is no number, so attainment cannot be computed. It was kept in words."));
        return *target;
    }

    static std::optional<Direction> readDirection(ImportRun &run, const Row &row)
    {
        const auto text = run.text(row, DirectionColumn);
        if (!text)
            return std::nullopt;
        const auto direction = parseDirection(*text);
        if (!direction)
            return run.refuse(row, DirectionColumn, u"direction"_s,
                              translate("import", "The direction is neither naik (more is better) nor turun (less is better). Correct it and import the file again."));
        return direction;
    }

    static Uuid planOf(const PlannedYear &present, PlacementId placement, int year)
    {
        const auto head = present.plans.constFind(placement);
        return head != present.plans.constEnd() ? head->id.uuid : planId(placement, year);
    }

    static Result<Upsert> writePlan(ImportRun &run, const PlannedYear &present, const Uuid &plan, PlacementId placement, const Line &line)
    {
        FieldValues fields{{PlanField::Placement, placement}, {PlanField::Year, line.year}};
        const auto head = present.plans.constFind(placement);
        if (head == present.plans.constEnd() || line.approach())
            fields.append({PlanField::Approach, code(line.approach().value_or(PlanApproach::Quantitative))});
        // What is agreed already may run or be closed; a file says nothing about that.
        if (head == present.plans.constEnd() || !isAgreed(head->state))
            fields.append({PlanField::State, code(PlanState::Approved)});
        return run.writer().upsert(Table::Plan, plan, fields, line.year);
    }

    static Result<Upsert> writeItem(ImportRun &run, const Uuid &plan, const Uuid &item, const Line &line)
    {
        FieldValues fields{{PlanItemField::Plan, PlanId{plan}},
                           {PlanItemField::Number, line.key.number},
                           {PlanItemField::Category, code(line.key.category)},
                           {PlanItemField::Text, line.text}};
        if (run.has(SuperiorText))
            fields.append({PlanItemField::SuperiorText, line.superiorText});
        return run.writer().upsert(Table::PlanItem, item, fields, line.year);
    }

    static Result<Upsert> writeIndicator(ImportRun &run, const Uuid &item, const Uuid &id, const IndicatorKey &key, const Line &line)
    {
        // The order of aspects on the forms, whatever order the rows have: the same rows sorted otherwise change nothing.
        const int place = (key.k - 1) * aspectCount + key.aspect + 1;
        FieldValues fields{{IndicatorField::Item, PlanItemId{item}},
                           {IndicatorField::Number, place},
                           {IndicatorField::Aspect, aspectText(key.aspect)},
                           {IndicatorField::Text, line.indicator}};
        if (run.has(TargetColumn)) {
            fields.append({IndicatorField::Target, line.target.low ? Value(*line.target.low) : Value()});
            fields.append({IndicatorField::TargetHigh, line.target.high ? Value(*line.target.high) : Value()});
            fields.append({IndicatorField::TargetText, line.target.words});
        }
        if (run.has(UnitColumn))
            fields.append({IndicatorField::Unit, line.unit});
        fields.append({IndicatorField::Direction, code(line.direction)});
        return run.writer().upsert(Table::Indicator, id, fields, line.year);
    }

    EmployeeLookup m_employees;
    PlannedYears m_years;
    QHash<Uuid, PlanSeen> m_plans;
    QHash<Uuid, ItemSeen> m_items;
};

/// What was realised: `NIP;Periode;No;Aspek;Realisasi;Bukti Dukung;Umpan Balik[;Kategori][;Segmen]`.
///
/// Without a category the result is the main one of that number, where there is one; without a segment the latest post of the
/// period whose plan has the result.
class RealisationImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {}, Required, u"nip"_s},
            {u"Periode"_s, {}, Required, u"period"_s},
            {u"No"_s, {u"Nomor"_s, u"No RHK"_s}, Required, u"number"_s},
            {u"Aspek"_s, {u"Perspektif"_s}, Optional, u"aspect"_s},
            {u"Realisasi"_s, {}, Required, u"value"_s, WantedHeading::Holds::Amount},
            {u"Bukti Dukung"_s, {}, Optional, u"evidence"_s},
            {u"Umpan Balik"_s, {u"Umpan Balik Berkelanjutan"_s}, Optional, u"feedback"_s},
            {u"Kategori"_s, {u"Kategori Hasil Kerja"_s}, Optional, u"category"_s},
            {u"Segmen"_s, {}, Optional, u"segment"_s},
        };
    }

    Result<void> begin(ImportRun &run) override { return m_employees.load(run.store().office()); }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        if (entry == nullptr)
            return {};
        const auto period = run.period(row, PeriodColumn);
        const auto number = period ? run.requiredWhole(row, Number, 1, mostItems) : std::nullopt;
        const auto aspect = number ? readAspect(run, row, Aspect) : std::nullopt;
        const auto value = aspect ? readAmount(run, row) : std::nullopt;
        const auto evidence = value ? run.text(row, Evidence) : std::nullopt;
        const auto feedback = evidence ? run.text(row, FeedbackColumn) : std::nullopt;
        if (!feedback)
            return {};
        if (!value->number && value->words.isEmpty() && evidence->isEmpty() && feedback->isEmpty()) {
            run.refuse(row, RealisationColumn, u"empty"_s, translate("import", "Nothing was realised in this row. Fill it in, or leave the row out."));
            return {};
        }
        const auto chosen = m_employees.segment(run, row, *entry, *period, SegmentColumn);
        if (!chosen)
            return {};
        ASSIGN(PlannedYear *const planned, m_years.at(run.store(), period->year));
        const auto indicator = find(run, row, *entry, *chosen, *period, *planned, *number, *aspect);
        if (!indicator)
            return {};
        const QString periodCode = period->code();
        const Uuid id = derivedId(indicator->uuid, "realisation|" + periodCode.toUtf8());
        if (const int before = m_rows.value(id); before > 0) {
            run.refuse(row, Number, u"duplicate"_s,
                       filled(translate("import", "This result, aspect and period stand in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(id, row.number);
        if (!value->words.isEmpty())
            run.warn(row.number, RealisationColumn, value->words, u"value-in-words"_s,
                     translate("import", "This is no number, so attainment cannot be computed. It was kept in words."));
        FieldValues fields{{RealisationField::Indicator, *indicator},
                           {RealisationField::Period, periodCode},
                           {RealisationField::Value, value->number ? Value(*value->number) : Value()},
                           {RealisationField::ValueText, value->words}};
        if (run.has(Evidence))
            fields.append({RealisationField::Evidence, *evidence});
        if (run.has(FeedbackColumn))
            fields.append({RealisationField::Feedback, *feedback});
        ASSIGN(const Upsert upsert, run.writer().upsert(Table::Realisation, id, fields, period->year));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, PeriodColumn, Number, Aspect, RealisationColumn, Evidence, FeedbackColumn, Category, SegmentColumn };

    static std::optional<Amount> readAmount(ImportRun &run, const Row &row)
    {
        const auto amount = kinerja::readAmount(run.cell(row, RealisationColumn));
        if (!amount)
            return run.refuse(row, RealisationColumn, amount.error());
        return *amount;
    }

    std::optional<IndicatorId> find(ImportRun &run, const Row &row, const EmployeeLookup::Entry &entry, const EmployeeLookup::Segment &chosen,
                                    const Period &period, const PlannedYear &planned, int number, int aspect)
    {
        std::vector<const Placement *> candidates = {chosen.placement};
        if (chosen.count > 1) {
            candidates = EmployeeLookup::segments(entry, period);
            std::reverse(candidates.begin(), candidates.end());
        }
        QList<WorkKind> categories = {WorkKind::Main, WorkKind::Extra};
        if (run.has(Category) && !run.cell(row, Category).text.trimmed().isEmpty()) {
            const auto category = readCategory(run, row, Category);
            if (!category)
                return std::nullopt;
            categories = {*category};
        }
        for (const Placement *const placement : candidates) {
            for (const WorkKind category : std::as_const(categories)) {
                const ItemKey item{placement->id, category, number};
                const auto first = planned.indicators.constFind({item, aspect, 1});
                if (first == planned.indicators.constEnd())
                    continue;
                // Rows of one aspect belong to its indicators in turn; where those are used up, to the last, as a double.
                int &seen = m_seen[derivedId(first->uuid, period.code().toUtf8())];
                const auto mine = planned.indicators.constFind({item, aspect, seen + 1});
                if (mine == planned.indicators.constEnd())
                    return planned.indicators.value({item, aspect, seen});
                ++seen;
                return *mine;
            }
        }
        return run.refuse(row, Number, u"plan-unknown"_s,
                          filled(translate("import", "The plan of %1 has no result %2 with this aspect. Import the plan first, or correct the number and the aspect."),
                                 {QString::number(period.year), QString::number(number)}));
    }

    EmployeeLookup m_employees;
    PlannedYears m_years;
    QHash<Uuid, int> m_rows;
    QHash<Uuid, int> m_seen;
};

} // namespace

std::unique_ptr<RowImport> makePlanImport()
{
    return std::make_unique<PlanImport>();
}

std::unique_ptr<RowImport> makeRealisationImport()
{
    return std::make_unique<RealisationImport>();
}

} // namespace kinerja
