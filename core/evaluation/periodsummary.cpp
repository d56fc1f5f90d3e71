#include "core/evaluation/periodsummary.h"

namespace kinerja {

PeriodSummary summarise(const PeriodEvaluation &evaluation)
{
    PeriodSummary summary;
    QSet<UnitId> withPredicate;
    for (const EvaluatedUnit &unit : evaluation.units) {
        if (unit.organisation)
            withPredicate.insert(unit.unit);
        else
            summary.withoutOrganisation.append(unit.unit);
        if (!unit.finding.binding)
            continue;
        for (const DistributionDeviation &deviation : unit.finding.deviations) {
            if (!unit.reasons.contains(deviation.rule))
                summary.unexplained.append({unit.unit, deviation.rule});
        }
    }
    for (const EvaluatedSegment &segment : evaluation.segments) {
        switch (segment.state) {
        case EvaluationState::Unrated: ++summary.unrated; break;
        case EvaluationState::Rated:
            ++summary.rated;
            summary.ready += withPredicate.contains(segment.organisationUnit);
            break;
        case EvaluationState::Issued:
            ++summary.issued;
            summary.outdated += segment.outdated;
            break;
        }
    }
    return summary;
}

} // namespace kinerja
