#pragma once

#include "core/base/progress.h"
#include "core/evaluation/board.h"
#include "core/evaluation/evaluationstore.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"

namespace kinerja {

/// Reads what a rating grid shows of a unit in a period. Writes nothing.
class BoardStore {
public:
    BoardStore(const Database &database, EvaluationRules rules) : m_database(database), m_rules(std::move(rules)) {}

    /// Everybody in `unit` (a lineage) and below; everybody where it is null.
    [[nodiscard]] Result<EvaluationBoard> load(const Period &period, UnitId unit, Progress &progress) const;

private:
    [[nodiscard]] Result<void> fillRow(BoardRow &row, const UnitTree &tree, const QHash<PositionId, Position> &positions) const;
    [[nodiscard]] Result<void> countIndicators(EvaluationBoard &board) const;

    const Database &m_database;
    EvaluationRules m_rules;
};

} // namespace kinerja
