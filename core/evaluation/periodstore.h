#pragma once

#include "core/base/progress.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/evaluationstore.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"

namespace kinerja {

/// Computes a period from what is recorded, in the order of PermenPANRB 6/2022: the organisation's predicate, the
/// distribution guide it brings, then each employee's predicate. Writes nothing.
class PeriodStore {
public:
    PeriodStore(const Database &database, const EvaluationRules &rules) : m_office(database), m_plans(database), m_store(database), m_rules(rules) {}

    /// Everybody, or (with `unit`, a lineage) everybody in that unit and below. Counts and findings are always those of the whole unit.
    [[nodiscard]] Result<PeriodEvaluation> evaluate(const Period &period, std::optional<UnitId> unit, Progress &progress) const;

private:
    OfficeStore m_office;
    PlanStore m_plans;
    EvaluationStore m_store;
    const EvaluationRules &m_rules;
};

} // namespace kinerja
