#pragma once

#include "core/base/progress.h"
#include "core/db/database.h"
#include "core/evaluation/board.h"
#include "core/policy/whatif.h"

namespace kinerja {

/// A period of a unit as it stands, to begin a trial calculation with, and the names that people know it by.
struct TrialStart {
    Period period;
    UnitId unit; ///< lineage; null for the whole office
    QString unitName;
    QList<WhatIfPerson> people; ///< by unit, heads first, then by name
    QList<WhatIfUnit> units;    ///< those whose predicate and guide apply
    QStringList names;          ///< of the people, with titles
    QStringList posts;
    QStringList unitNames;
};

/// Reads where a trial calculation begins. Writes nothing. Credit that was collected before is not recorded in an office, so it begins
/// at nothing, and potential is open.
class TrialStore {
public:
    explicit TrialStore(const Database &database) : m_database(database) {}

    /// Everybody whose organisation's distribution `unit` belongs to, so that its counts are whole.
    [[nodiscard]] Result<TrialStart> start(const Period &period, UnitId unit, const EvaluationRules &rules, Progress &progress) const;

private:
    const Database &m_database;
};

} // namespace kinerja
