#include "core/report/dailyfactsstore.h"

#include "core/evaluation/periodstore.h"
#include "core/evaluation/periodsummary.h"
#include "core/evaluation/recordstore.h"
#include "core/plan/planliststore.h"
#include "core/report/distributionreport.h"

#include <algorithm>

namespace kinerja {

Result<DailyReading> DailyFactsStore::read(const Period &period, const QDateTime &lastBackup, Progress &progress) const
{
    DailyReading reading;
    DailyFacts &facts = reading.facts;
    facts.today = m_store.clock().today();
    facts.period = period;
    ASSIGN(facts.due, due(period));
    ASSIGN(const OfficeInfo info, m_store.info());
    facts.practice = info.practice;
    facts.units = info.units;
    facts.employees = info.employees;
    facts.recoveryMade = info.recoveryMade;
    const QDateTime saved = lastBackup.isValid() ? lastBackup : info.created;
    facts.daysUnsaved = int(qMax(qint64(0), saved.toLocalTime().date().daysTo(facts.today)));
    if (facts.employees == 0)
        return reading;
    ASSIGN(const PeriodEvaluation evaluation, evaluate(reading, progress));
    TRY(countPlans(facts, evaluation));
    TRY(countPrints(facts, evaluation));
    return reading;
}

Result<std::optional<DailyReading>> DailyFactsStore::earlier(const Period &period, Progress &progress) const
{
    ASSIGN(const QStringList codes, m_store.evaluations().periods());
    std::optional<Period> latest;
    for (const QString &code : codes) {
        const auto candidate = Period::fromCode(code);
        if (candidate && candidate->kind == period.kind && candidate->lastDay() < period.firstDay() && (!latest || candidate->lastDay() > latest->lastDay()))
            latest = candidate;
    }
    if (!latest)
        return std::nullopt;
    DailyReading reading;
    reading.facts.today = m_store.clock().today();
    reading.facts.period = *latest;
    TRY(evaluate(reading, progress));
    return reading;
}

Result<std::optional<DailyFacts::Due>> DailyFactsStore::due(const Period &period) const
{
    const auto pack = m_store.policies().forPeriod(period);
    if (!pack)
        return std::nullopt;
    const bool annual = period.kind == Period::Kind::Annual;
    const auto deadline = pack->deadline(annual ? u"annual-evaluation" : u"periodic-close");
    if (!deadline)
        return std::nullopt;
    ASSIGN(const HolidaySet holidays, m_store.office().holidays());
    ASSIGN(const QDate day, deadline->last(period.lastDay(), holidays));
    return DailyFacts::Due{day, deadline->basis};
}

Result<PeriodEvaluation> DailyFactsStore::evaluate(DailyReading &reading, Progress &progress) const
{
    DailyFacts &facts = reading.facts;
    ASSIGN(const EvaluationRules rules, m_store.rulesFor(facts.period));
    ASSIGN(PeriodEvaluation evaluation, PeriodStore(m_store.database(), rules).evaluate(facts.period, std::nullopt, progress));
    const PeriodSummary summary = summarise(evaluation);
    facts.segments = summary.all();
    facts.withoutOrganisation = summary.withoutOrganisation.size();
    facts.firstWithoutOrganisation = summary.withoutOrganisation.value(0);
    facts.unrated = summary.unrated;
    facts.ready = summary.ready;
    facts.issued = summary.issued;
    facts.outdated = summary.outdated;
    QSet<UnitId> unexplained;
    for (const PeriodSummary::Unexplained &each : summary.unexplained)
        unexplained.insert(each.unit);
    facts.unexplained = unexplained.size();
    facts.firstUnexplained = summary.unexplained.isEmpty() ? UnitId{} : summary.unexplained.first().unit;

    ASSIGN(const UnitTree tree, m_store.office().units(facts.period.lastDay()));
    for (const EvaluatedUnit &unit : std::as_const(evaluation.units)) {
        const int rated = unit.counts.total();
        if (rated == 0)
            continue;
        const Unit *const known = tree.find(unit.unit);
        const QString name = known != nullptr ? known->name : QString();
        const auto organisation = unit.organisation ? std::optional(unit.organisation->predicate) : std::nullopt;
        reading.distributions.append(
            {unit.unit, name, rated, unexplained.contains(unit.unit), distributionReport({}, organisation, unit.counts, rules.distribution)});
    }
    std::stable_sort(reading.distributions.begin(), reading.distributions.end(), [](const UnitDistribution &a, const UnitDistribution &b) {
        return a.unexplained != b.unexplained ? a.unexplained : a.rated > b.rated;
    });
    return evaluation;
}

Result<void> DailyFactsStore::countPlans(DailyFacts &facts, const PeriodEvaluation &evaluation) const
{
    ASSIGN(const PlanCounts counts, PlanListStore(m_store.database()).counts(facts.period.year));
    facts.withoutPlan = counts.missing;
    facts.submittedPlans = counts.submitted;
    facts.openPlans = counts.open;
    QHash<PlacementId, PlanId> agreed;
    TRY(m_store.plans().eachPlan(facts.period.year, [&](const PlanStore::Head &head) {
        if (isAgreed(head.state))
            agreed.insert(head.placement, head.id);
    }));
    // Stops at the first realisation of a plan; everybody's realisations of the period would be many times as many rows.
    ASSIGN(Query any, m_store.database().prepare("SELECT 1 FROM plan_item i CROSS JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
                                                 "CROSS JOIN realisation r ON r.period = ?2 AND r.indicator = n.id AND r._deleted = 0 "
                                                 "WHERE i.plan = ?1 AND i._deleted = 0 LIMIT 1"));
    for (const EvaluatedSegment &segment : evaluation.segments) {
        const auto plan = agreed.constFind(segment.placement);
        if (plan == agreed.constEnd())
            continue;
        any.bind(1, *plan).bind(2, facts.period.code());
        ASSIGN(const bool found, any.next());
        facts.withoutRealisation += !found;
    }
    return {};
}

Result<void> DailyFactsStore::countPrints(DailyFacts &facts, const PeriodEvaluation &evaluation) const
{
    if (facts.issued == 0)
        return {};
    QHash<Uuid, int> printed;
    ASSIGN(Query q, m_store.database().prepare("SELECT subject, max(revision) FROM document WHERE period = ? AND form IN ('d3', 'd4') AND _deleted = 0 GROUP BY subject"));
    q.bind(1, facts.period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            break;
        printed.insert(q.uuid(0), int(q.integer(1)));
    }
    for (const EvaluatedSegment &segment : evaluation.segments) {
        if (segment.state == EvaluationState::Issued)
            facts.unprinted += printed.value(ratingRow(segment.placement, facts.period)) < segment.revision;
    }
    return {};
}

} // namespace kinerja
