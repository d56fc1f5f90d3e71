#pragma once

#include "core/evaluation/snapshot.h"
#include "core/report/conductguide.h"
#include "core/report/forms.h"

namespace kinerja {

/// What a form says beside the record itself.
struct FormContext {
    QString place; ///< where it is signed; empty prints a line
    QDate date;    ///< when it is signed; invalid prints a line
    forms::ConductGuide conduct;
    QStringList letterhead = {}; ///< the office's own; empty: names of agency and unit
};

/// The official forms of PermenPANRB 6/2022 out of one frozen evaluation: plain moving of values, no computing.
[[nodiscard]] forms::SkpForm workPlanForm(const EvaluationSnapshot &snapshot, const FormContext &context);
[[nodiscard]] forms::PeriodicEvaluationForm periodicEvaluationForm(const EvaluationSnapshot &snapshot, const FormContext &context);
[[nodiscard]] forms::EvaluationDocumentForm evaluationDocumentForm(const EvaluationSnapshot &snapshot, const FormContext &context);

} // namespace kinerja
