#include "core/evaluation/boardstore.h"

#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"

#include <algorithm>

namespace kinerja {

Result<void> BoardStore::fillRow(BoardRow &row, const UnitTree &tree, const QHash<PositionId, Position> &positions) const
{
    const OfficeStore office(m_database);
    ASSIGN(const auto employee, office.employee(row.segment.employee));
    ASSIGN(const auto placement, office.placement(row.segment.placement));
    row.name = employee ? fullName(*employee) : row.segment.nip;
    if (placement) {
        row.appraiser = placement->appraiser;
        row.position = positions.value(placement->position).title;
    }
    if (const Unit *const unit = tree.find(row.segment.unit))
        row.unit = unit->name;
    return {};
}

Result<void> BoardStore::countIndicators(EvaluationBoard &board) const
{
    QHash<PlacementId, BoardRow *> byPlacement;
    for (BoardRow &row : board.rows)
        byPlacement.insert(row.segment.placement, &row);
    const PlanStore plans(m_database);
    TRY(plans.eachOutline(board.period.year, [&](const PlanStore::Outline &line) {
        if (BoardRow *const row = byPlacement.value(line.placement); row != nullptr && !line.indicator.isNull())
            ++row->indicators;
    }));
    return plans.eachReached(board.period, [&](const PlanStore::Reached &reached) {
        BoardRow *const row = byPlacement.value(reached.placement);
        const auto stands = standing(reached.indicator, reached.realisation);
        if (row != nullptr && stands && *stands != Standing::Short)
            ++row->reached;
    });
}

Result<EvaluationBoard> BoardStore::load(const Period &period, UnitId unit, Progress &progress) const
{
    EvaluationBoard board;
    board.period = period;
    board.rules = m_rules;
    board.unit = unit;
    ASSIGN(PeriodEvaluation evaluation, PeriodStore(m_database, m_rules).evaluate(period, unit.isNull() ? std::nullopt : std::optional(unit), progress));
    const OfficeStore office(m_database);
    ASSIGN(const UnitTree tree, office.units(period.lastDay()));
    ASSIGN(const auto positions, office.positions(period.lastDay()));
    ASSIGN(const QSet<Uuid> disputed, EvaluationStore(m_database).conflictedRows());
    board.setUnits(std::move(evaluation.units));
    for (const EvaluatedUnit &each : std::as_const(board.units)) {
        const Unit *const found = tree.find(each.unit);
        board.unitNames.insert(each.unit, found ? found->name : QString());
    }
    if (const Unit *const own = tree.find(unit))
        board.unitName = own->name;
    board.rows.reserve(evaluation.segments.size());
    for (EvaluatedSegment &segment : evaluation.segments) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        BoardRow row;
        row.segment = std::move(segment);
        TRY(fillRow(row, tree, positions));
        if (disputed.contains(ratingRow(row.segment.placement, period)))
            row.dispute = Dispute::Open;
        if (row.segment.leads && row.segment.unit == unit && !row.appraiser.isNull()) {
            ASSIGN(const auto setter, office.employee(row.appraiser));
            if (setter)
                board.organisationSetter = fullName(*setter);
        }
        board.rows.append(std::move(row));
    }
    TRY(countIndicators(board));
    QHash<UnitId, qsizetype> order;
    for (qsizetype i = 0; i < tree.units().size(); ++i)
        order.insert(tree.units()[i].lineage, i);
    std::stable_sort(board.rows.begin(), board.rows.end(), [&](const BoardRow &a, const BoardRow &b) {
        const auto place = [&](const BoardRow &row) { return std::tuple(order.value(row.segment.unit), !row.segment.leads); };
        const auto first = place(a);
        const auto second = place(b);
        return first != second ? first < second : a.name.localeAwareCompare(b.name) < 0;
    });
    return board;
}

} // namespace kinerja
