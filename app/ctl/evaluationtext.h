#pragma once

#include "core/evaluation/evaluation.h"
#include "core/office/unittree.h"

#include <QHash>
#include <QString>

namespace kinerja {

/// An evaluation for people to read: a table a unit, in the order of their codes, then how the predicates are distributed.
/// `names` by employee.
[[nodiscard]] QString evaluationText(const PeriodEvaluation &evaluation, const EvaluationRules &rules, const UnitTree &tree,
                                     const QHash<EmployeeId, QString> &names);

} // namespace kinerja
