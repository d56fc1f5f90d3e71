#include "core/evaluation/periodsummary.h"

namespace kinerja {

PeriodSummary summarise(const PeriodEvaluation &evaluation)
{
    PeriodSummary summary;
    QHash<UnitId, const OrganisationRecord *> organisations;
    for (const EvaluatedUnit &unit : evaluation.units) {
        if (unit.organisation)
            organisations.insert(unit.unit, &*unit.organisation);
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
        const OrganisationRecord *const organisation = organisations.value(segment.organisationUnit);
        summary.rated += segment.state == EvaluationState::Rated;
        summary.issued += segment.state == EvaluationState::Issued;
        summary.unrated += isAmong(segment, organisation, SegmentFilter::Unrated);
        summary.ready += isAmong(segment, organisation, SegmentFilter::Ready);
        summary.outdated += isAmong(segment, organisation, SegmentFilter::Outdated);
    }
    return summary;
}

bool isAmong(const EvaluatedSegment &segment, const OrganisationRecord *organisation, SegmentFilter filter)
{
    switch (filter) {
    case SegmentFilter::All: return true;
    case SegmentFilter::Unrated: return segment.state == EvaluationState::Unrated;
    case SegmentFilter::Ready: return segment.state == EvaluationState::Rated && organisation != nullptr;
    case SegmentFilter::Outdated: return segment.state == EvaluationState::Issued && segment.outdated;
    }
    Q_UNREACHABLE();
}

QList<UnitId> unitsAmong(const PeriodSummary &summary, UnitFilter filter)
{
    if (filter == UnitFilter::WithoutOrganisation)
        return summary.withoutOrganisation;
    QList<UnitId> units;
    for (const PeriodSummary::Unexplained &each : summary.unexplained) {
        // The rules of one unit follow one another.
        if (units.isEmpty() || units.last() != each.unit)
            units.append(each.unit);
    }
    return units;
}

} // namespace kinerja
