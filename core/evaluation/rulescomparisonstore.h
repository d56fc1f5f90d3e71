#pragma once

#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/evaluation/rulescomparison.h"

namespace kinerja {

/// Reads what the two sides of a comparison stand on. Writes nothing: no issued evaluation is altered by looking at it this way.
class RulesComparisonStore {
public:
    explicit RulesComparisonStore(const Database &database) : m_database(database) {}

    /// `unit` (a lineage) and below; the whole office where it is null.
    [[nodiscard]] Result<RulesComparison> compare(const Period &period, UnitId unit, const EvaluationRules &now, const EvaluationRules &then, Progress &progress) const;

private:
    const Database &m_database;
};

} // namespace kinerja
