#include "core/evaluation/rulescomparison.h"

namespace kinerja {

namespace {

const OrganisationRecord *organisationOf(const QHash<UnitId, EvaluatedUnit> &units, UnitId unit)
{
    const auto found = units.constFind(unit);
    return found != units.constEnd() && found->organisation ? &*found->organisation : nullptr;
}

} // namespace

PeriodEvaluation underRules(PeriodEvaluation evaluation, const QHash<PlacementId, IssuedInputs> &issued, const EvaluationRules &rules)
{
    QHash<UnitId, EvaluatedUnit> units;
    for (EvaluatedUnit unit : std::as_const(evaluation.units)) {
        unit.counts = {};
        unit.finding = {};
        units.insert(unit.unit, unit);
    }
    for (EvaluatedSegment &segment : evaluation.segments) {
        const OrganisationRecord *organisation = organisationOf(units, segment.organisationUnit);
        if (const auto known = issued.constFind(segment.placement); known != issued.constEnd()) {
            segment.rating = known->rating;
            if (known->organisation)
                organisation = &*known->organisation;
        }
        segment.state = EvaluationState::Unrated;
        segment.revision = 0;
        segment.predicate.reset();
        segment.issuedElsewhere = false;
        segment.outdated = false;
        applyRatings(segment, organisation, rules);
        if (segment.predicate && !segment.leads)
            ++units[segment.organisationUnit].counts.of(*segment.predicate);
    }
    for (EvaluatedUnit &unit : evaluation.units) {
        unit = units.value(unit.unit);
        if (unit.organisation)
            unit.finding = checkDistribution(unit.organisation->predicate, unit.counts, rules.distribution);
    }
    return evaluation;
}

QList<qsizetype> RulesComparison::moved() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < now.rows.size(); ++row) {
        if (now.rows[row].segment.predicate != then.rows[row].segment.predicate)
            rows.append(row);
    }
    return rows;
}

} // namespace kinerja
