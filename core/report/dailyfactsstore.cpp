#include "core/report/dailyfactsstore.h"

#include "core/evaluation/periodstore.h"
#include "core/evaluation/periodsummary.h"
#include "core/plan/planliststore.h"
#include "core/report/distributionreport.h"
#include "core/report/documents.h"
#include "core/store/draftstore.h"
#include "core/store/plandraft.h"

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
    TRY(countPlans(facts));
    ASSIGN(facts.typedPlans, typedPlans());
    TRY(countPrints(facts, evaluation));
    return reading;
}

Result<QList<DailyFacts::TypedPlan>> DailyFactsStore::typedPlans() const
{
    QList<DailyFacts::TypedPlan> typed;
    const OfficeStore office = m_store.office();
    ASSIGN(const QList<Draft> drafts, DraftStore(m_store.database(), m_store.session().user).list(planDraftForm()));
    for (const Draft &draft : drafts) {
        const auto kept = decodedPlanDraft(draft.body);
        if (!kept)
            continue;
        // Typing for a post that is gone can no longer be opened.
        ASSIGN(const auto post, office.placement(kept->edited.placement));
        if (post)
            typed.append({kept->edited.placement, kept->edited.year});
    }
    return typed;
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
    ASSIGN(const PolicySet known, m_store.policies());
    const auto pack = known.forPeriod(period);
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
    facts.unrated = summary.unrated;
    facts.ready = summary.ready;
    facts.issued = summary.issued;
    facts.outdated = summary.outdated;
    const QList<UnitId> byCode = unitsAmong(summary, UnitFilter::Unexplained);
    const QSet<UnitId> unexplained(byCode.begin(), byCode.end());
    facts.unexplained = unexplained.size();

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

Result<void> DailyFactsStore::countPlans(DailyFacts &facts) const
{
    const PlanListStore plans(m_store.database());
    ASSIGN(const PlanCounts counts, plans.counts(facts.period.year));
    facts.withoutPlan = counts.missing;
    facts.submittedPlans = counts.submitted;
    facts.openPlans = counts.open;
    ASSIGN(facts.withoutRealisation, plans.withoutRealisation(facts.period));
    return {};
}

Result<void> DailyFactsStore::countPrints(DailyFacts &facts, const PeriodEvaluation &evaluation) const
{
    if (facts.issued == 0)
        return {};
    ASSIGN(const QSet<PlacementId> unprinted, Documents(m_store).unprinted(evaluation));
    facts.unprinted = unprinted.size();
    return {};
}

} // namespace kinerja
