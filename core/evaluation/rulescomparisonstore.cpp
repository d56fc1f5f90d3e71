#include "core/evaluation/rulescomparisonstore.h"

#include "core/evaluation/boardstore.h"
#include "core/evaluation/evaluationstore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/snapshot.h"

namespace kinerja {

Result<RulesComparison> RulesComparisonStore::compare(const Period &period, UnitId unit, const EvaluationRules &now, const EvaluationRules &then, Progress &progress) const
{
    RulesComparison comparison;
    ASSIGN(comparison.now, BoardStore(m_database, now).load(period, unit, progress));
    ASSIGN(PeriodEvaluation whole, PeriodStore(m_database, then).evaluate(period, std::nullopt, progress));

    // Only the units that are looked at want what their people were issued with.
    QHash<PlacementId, IssuedInputs> issued;
    const EvaluationStore store(m_database);
    for (const EvaluatedSegment &segment : std::as_const(whole.segments)) {
        if (segment.state != EvaluationState::Issued || comparison.now.find(segment.organisationUnit) == nullptr)
            continue;
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        ASSIGN(const QByteArray body, store.issueBody(segment.placement, period, segment.revision));
        ASSIGN(const EvaluationSnapshot snapshot, EvaluationSnapshot::fromCbor(body));
        IssuedInputs inputs{segment.rating, std::nullopt};
        inputs.rating.result = snapshot.result;
        inputs.rating.conduct = snapshot.conduct;
        inputs.rating.note = snapshot.note;
        if (snapshot.organisation)
            inputs.organisation = OrganisationRecord{*snapshot.organisation, snapshot.organisationReason};
        issued.insert(segment.placement, inputs);
    }
    whole = underRules(std::move(whole), issued, then);

    QHash<PlacementId, EvaluatedSegment> segments;
    for (const EvaluatedSegment &segment : std::as_const(whole.segments))
        segments.insert(segment.placement, segment);
    comparison.then = comparison.now;
    comparison.then.rules = then;
    for (BoardRow &row : comparison.then.rows)
        row.segment = segments.value(row.segment.placement, row.segment);
    QList<EvaluatedUnit> units;
    for (const EvaluatedUnit &each : std::as_const(whole.units)) {
        if (comparison.now.find(each.unit) != nullptr)
            units.append(each);
    }
    comparison.then.setUnits(std::move(units));
    return comparison;
}

} // namespace kinerja
