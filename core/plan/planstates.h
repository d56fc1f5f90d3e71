#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/plan/workplan.h"

#include <QList>

#include <optional>
#include <span>

namespace kinerja {

/// What people do with a plan on its way from draft to agreement.
enum class PlanAction {
    Edit,    ///< change its content
    Submit,  ///< the employee hands it to the appraiser (ajukan)
    Return,  ///< the appraiser gives it back with a reason (kembalikan)
    Approve, ///< both agree on it (setujui)
    Revise,  ///< an agreed plan is opened again, after an assignment or a transfer (revisi)
};
[[nodiscard]] QString code(PlanAction action); ///< edit submit return approve revise

/// One step of the way. DRAFT → DIAJUKAN → (DIKEMBALIKAN → DRAFT) | DISETUJUI → BERJALAN → (REVISI → DIAJUKAN).
struct PlanTransition {
    PlanState from;
    PlanAction action;
    PlanState to;
};
[[nodiscard]] std::span<const PlanTransition> planTransitions();

/// What this person may do with the plan as it stands: by the table of transitions and by the role. An operator records what employee
/// and appraiser have agreed on paper, so everything; an auditor or administrator nothing.
[[nodiscard]] QList<PlanAction> allowedActions(const Session &session, const WorkPlan &plan);
/// The one next step on the way to agreement, where there is one and it is this person's.
[[nodiscard]] std::optional<PlanAction> nextStep(const Session &session, const WorkPlan &plan);

// Each gives the plan in its new state. Denied where the state or the role does not allow it; Invalid where something is missing, which
// the sentence names.
[[nodiscard]] Result<WorkPlan> edited(WorkPlan plan, const Session &session);
/// A plan without any result in words cannot be submitted; everything else is the linter's advice.
[[nodiscard]] Result<WorkPlan> submit(WorkPlan plan, const Session &session);
[[nodiscard]] Result<WorkPlan> return_(WorkPlan plan, const Session &session, const QString &reason);
[[nodiscard]] Result<WorkPlan> approve(WorkPlan plan, const Session &session);
[[nodiscard]] Result<WorkPlan> revise(WorkPlan plan, const Session &session);

/// A step with its reason, which only a return needs.
struct PlanStep {
    PlanAction action = PlanAction::Submit;
    QString reason = {};
};
[[nodiscard]] Result<WorkPlan> taken(const PlanStep &step, WorkPlan plan, const Session &session);

} // namespace kinerja
