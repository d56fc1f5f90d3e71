#include "core/evaluation/periodstore.h"

#include <algorithm>

namespace kinerja {

namespace {

/// How the indicators of one planned result stand in the period.
struct ItemStanding {
    PlanItemId item;
    WorkKind kind = WorkKind::Main;
    int better = 0;
    int reached = 0;
    int fallenShort = 0;
};

/// Everything an appraiser has in view before rating, by placement.
Result<QHash<PlacementId, QList<RatedItem>>> ratedItems(const PlanStore &plans, const Period &period)
{
    QHash<PlacementId, QList<RatedItem>> items;
    PlacementId placement;
    ItemStanding current;
    const auto close = [&] {
        if (const auto rating = itemRating(current.better, current.reached, current.fallenShort))
            items[placement].append({current.kind, *rating});
        current = {};
    };
    TRY(plans.eachReached(period, [&](const PlanStore::Reached &reached) {
        if (reached.item != current.item) {
            close();
            placement = reached.placement;
            current.item = reached.item;
            current.kind = reached.category;
        }
        if (const auto stands = standing(reached.indicator, reached.realisation)) {
            current.better += *stands == Standing::Better;
            current.reached += *stands == Standing::Reached;
            current.fallenShort += *stands == Standing::Short;
        }
    }));
    close();
    return items;
}

/// Who heads a unit: placed in it, in a managerial post, with no appraiser among the unit's own people.
QSet<PlacementId> leadersOf(const QList<Placement> &placements, const QHash<PositionId, Position> &positions)
{
    QHash<EmployeeId, UnitId> unitOf;
    for (const Placement &placement : placements)
        unitOf.insert(placement.employee, placement.unit);
    QSet<PlacementId> leaders;
    for (const Placement &placement : placements) {
        if (isManagerial(positions.value(placement.position).kind) && unitOf.value(placement.appraiser) != placement.unit)
            leaders.insert(placement.id);
    }
    return leaders;
}

} // namespace

Result<PeriodEvaluation> PeriodStore::evaluate(const Period &period, std::optional<UnitId> unit, Progress &progress) const
{
    const Error cancelled{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
    PeriodEvaluation evaluation;
    evaluation.period = period;

    ASSIGN(const UnitTree tree, m_office.units(period.lastDay()));
    ASSIGN(const auto positions, m_office.positions(period.lastDay()));
    ASSIGN(const auto organisations, m_store.organisations(period));
    ASSIGN(const auto reasons, m_store.reasons(period));
    ASSIGN(const auto ratings, m_store.ratings(period));
    ASSIGN(const auto issues, m_store.issues(period));
    ASSIGN(const auto items, ratedItems(m_plans, period));
    if (progress.cancelled())
        return fail(cancelled);

    QList<Placement> placements;
    QStringList nips;
    TRY(m_office.eachPlacement(period.firstDay(), period.lastDay(), [&](const Placement &placement, const QString &nip) -> Result<void> {
        placements.append(placement);
        nips.append(nip);
        return {};
    }));
    if (progress.cancelled())
        return fail(cancelled);
    const QSet<PlacementId> leaders = leadersOf(placements, positions);

    QHash<UnitId, UnitId> organisationUnits;
    const auto organisationUnitOf = [&](UnitId own) {
        const auto known = organisationUnits.constFind(own);
        if (known != organisationUnits.constEnd())
            return *known;
        UnitId found = own;
        const QList<UnitId> path = tree.pathToRoot(own);
        for (const UnitId &step : path) {
            if (organisations.contains(step)) {
                found = step;
                break;
            }
        }
        organisationUnits.insert(own, found);
        return found;
    };

    QHash<UnitId, EvaluatedUnit> units;
    evaluation.segments.reserve(placements.size());
    for (qsizetype i = 0; i < placements.size(); ++i) {
        const Placement &placement = placements[i];
        EvaluatedSegment segment;
        segment.placement = placement.id;
        segment.employee = placement.employee;
        segment.nip = nips[i];
        segment.segment = i > 0 && placements[i - 1].employee == placement.employee ? evaluation.segments.last().segment + 1 : 1;
        segment.unit = placement.unit;
        segment.organisationUnit = organisationUnitOf(placement.unit);
        const auto organisation = organisations.constFind(segment.organisationUnit);
        segment.leads = placement.unit == segment.organisationUnit && leaders.contains(placement.id);
        segment.rating = ratings.value(placement.id);
        if (const auto evidence = items.constFind(placement.id); evidence != items.constEnd()) {
            // Without a main result there is nothing to suggest; that is no failure of the evaluation.
            if (const auto suggestion = suggestRating(*evidence, m_rules.suggestion))
                segment.suggestion = *suggestion;
        }
        if (const auto head = issues.constFind(placement.id); head != issues.constEnd()) {
            segment.state = EvaluationState::Issued;
            segment.revision = head->revision;
            segment.predicate = head->predicate;
            segment.issuedElsewhere = head->fromRecap;
        }
        applyRatings(segment, organisation != organisations.constEnd() ? &*organisation : nullptr, m_rules);
        EvaluatedUnit &whole = units[segment.organisationUnit];
        if (segment.predicate && !segment.leads)
            ++whole.counts.of(*segment.predicate);
        evaluation.segments.append(std::move(segment));
    }

    if (unit) {
        const QSet<UnitId> wanted = tree.subtree(*unit);
        evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return !wanted.contains(segment.unit); });
    }
    QSet<UnitId> shown;
    for (const EvaluatedSegment &segment : std::as_const(evaluation.segments))
        shown.insert(segment.organisationUnit);
    for (auto it = units.begin(); it != units.end(); ++it) {
        if (!shown.contains(it.key()))
            continue;
        EvaluatedUnit &whole = *it;
        whole.unit = it.key();
        if (const auto organisation = organisations.constFind(whole.unit); organisation != organisations.constEnd()) {
            whole.organisation = *organisation;
            whole.finding = checkDistribution(organisation->predicate, whole.counts, m_rules.distribution);
        }
        whole.reasons = reasons.value(whole.unit);
        evaluation.units.append(whole);
    }
    std::sort(evaluation.units.begin(), evaluation.units.end(), [&](const EvaluatedUnit &a, const EvaluatedUnit &b) {
        const Unit *const first = tree.find(a.unit);
        const Unit *const second = tree.find(b.unit);
        return std::pair(first ? first->code : QString(), a.unit) < std::pair(second ? second->code : QString(), b.unit);
    });
    return evaluation;
}

} // namespace kinerja
