#pragma once

#include "core/base/progress.h"
#include "core/evaluation/board.h"
#include "core/evaluation/evaluationstore.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"

namespace kinerja {

/// Which of a unit's people a board is for.
struct BoardSelection {
    SegmentFilter filter = SegmentFilter::All;
    QSet<PlacementId> kept = {}; ///< these stay on it, whatever has become of them
};

/// The units of a period that wait for something, without their people.
struct WaitingUnits {
    EvaluationBoard board;     ///< its units are those that wait, by code; no rows
    QHash<UnitId, int> people; ///< how many belong to each
};

/// Reads what a rating grid shows of a unit in a period. Writes nothing.
class BoardStore {
public:
    BoardStore(const Database &database, EvaluationRules rules) : m_database(database), m_rules(std::move(rules)) {}

    /// Everybody in `unit` (a lineage) and below; everybody where it is null. With a selection only those among them whom it names.
    [[nodiscard]] Result<EvaluationBoard> load(const Period &period, UnitId unit, Progress &progress, const BoardSelection &selection = {}) const;
    [[nodiscard]] Result<WaitingUnits> waiting(const Period &period, UnitFilter filter, Progress &progress) const;

private:
    /// A board without rows; its units are those of the evaluation.
    [[nodiscard]] EvaluationBoard boardOf(const PeriodEvaluation &evaluation, const UnitTree &tree) const;
    /// Says whether the post is one that leads people.
    [[nodiscard]] Result<bool> fillRow(BoardRow &row, const UnitTree &tree, const QHash<PositionId, Position> &positions) const;
    [[nodiscard]] Result<void> countIndicators(EvaluationBoard &board) const;

    const Database &m_database;
    EvaluationRules m_rules;
};

} // namespace kinerja
