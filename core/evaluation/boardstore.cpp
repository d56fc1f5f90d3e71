#include "core/evaluation/boardstore.h"

#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"

#include <algorithm>

namespace kinerja {

Result<bool> BoardStore::fillRow(BoardRow &row, const UnitTree &tree, const QHash<PositionId, Position> &positions) const
{
    const OfficeStore office(m_database);
    ASSIGN(const auto employee, office.employee(row.segment.employee));
    ASSIGN(const auto placement, office.placement(row.segment.placement));
    row.name = employee ? fullName(*employee) : row.segment.nip;
    if (const Unit *const unit = tree.find(row.segment.unit))
        row.unit = unit->name;
    if (!placement)
        return false;
    const Position position = positions.value(placement->position);
    row.appraiser = placement->appraiser;
    row.position = position.title;
    return isManagerial(position.kind);
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

EvaluationBoard BoardStore::boardOf(const PeriodEvaluation &evaluation, const UnitTree &tree) const
{
    EvaluationBoard board;
    board.period = evaluation.period;
    board.rules = m_rules;
    board.setUnits(evaluation.units);
    for (const EvaluatedUnit &each : std::as_const(board.units)) {
        const Unit *const found = tree.find(each.unit);
        board.unitNames.insert(each.unit, found ? found->name : QString());
    }
    return board;
}

Result<WaitingUnits> BoardStore::waiting(const Period &period, UnitFilter filter, Progress &progress) const
{
    ASSIGN(PeriodEvaluation evaluation, PeriodStore(m_database, m_rules).evaluate(period, std::nullopt, progress));
    ASSIGN(const UnitTree tree, OfficeStore(m_database).units(period.lastDay()));
    const QList<UnitId> wanted = unitsAmong(summarise(evaluation), filter);
    const QSet<UnitId> shown(wanted.begin(), wanted.end());
    evaluation.units.removeIf([&](const EvaluatedUnit &each) { return !shown.contains(each.unit); });
    WaitingUnits waiting{boardOf(evaluation, tree), {}};
    for (const EvaluatedSegment &segment : std::as_const(evaluation.segments)) {
        if (shown.contains(segment.organisationUnit))
            ++waiting.people[segment.organisationUnit];
    }
    return waiting;
}

Result<EvaluationBoard> BoardStore::load(const Period &period, UnitId unit, Progress &progress, const BoardSelection &selection) const
{
    ASSIGN(PeriodEvaluation evaluation, PeriodStore(m_database, m_rules).evaluate(period, unit.isNull() ? std::nullopt : std::optional(unit), progress));
    const OfficeStore office(m_database);
    ASSIGN(const UnitTree tree, office.units(period.lastDay()));
    ASSIGN(const auto positions, office.positions(period.lastDay()));
    ASSIGN(const QSet<Uuid> disputed, EvaluationStore(m_database).conflictedRows());
    EvaluationBoard board = boardOf(evaluation, tree);
    board.unit = unit;
    QHash<EmployeeId, UnitId> unitOf;
    for (const EvaluatedSegment &segment : std::as_const(evaluation.segments))
        unitOf.insert(segment.employee, segment.unit);
    if (selection.filter != SegmentFilter::All) {
        evaluation.segments.removeIf([&](const EvaluatedSegment &segment) {
            return !isAmong(segment, board.organisationOf(segment), selection.filter) && !selection.kept.contains(segment.placement);
        });
        QSet<UnitId> shown;
        for (const EvaluatedSegment &segment : std::as_const(evaluation.segments))
            shown.insert(segment.organisationUnit);
        evaluation.units.removeIf([&](const EvaluatedUnit &each) { return !shown.contains(each.unit); });
        board.setUnits(std::move(evaluation.units));
    }
    if (const Unit *const own = tree.find(unit))
        board.unitName = own->name;
    QSet<PlacementId> heads;
    board.rows.reserve(evaluation.segments.size());
    for (EvaluatedSegment &segment : evaluation.segments) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        BoardRow row;
        row.segment = std::move(segment);
        ASSIGN(const bool managerial, fillRow(row, tree, positions));
        // Whoever heads the unit stands first in it, also before it is known whose predicate applies: rows keep their places then.
        if (managerial && unitOf.value(row.appraiser) != row.segment.unit)
            heads.insert(row.segment.placement);
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
        const auto place = [&](const BoardRow &row) { return std::tuple(order.value(row.segment.unit), !heads.contains(row.segment.placement)); };
        const auto first = place(a);
        const auto second = place(b);
        return first != second ? first < second : a.name.localeAwareCompare(b.name) < 0;
    });
    return board;
}

} // namespace kinerja
