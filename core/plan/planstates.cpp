#include "core/plan/planstates.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array transitions = {
    PlanTransition{PlanState::Draft, PlanAction::Edit, PlanState::Draft},
    PlanTransition{PlanState::Draft, PlanAction::Submit, PlanState::Submitted},
    PlanTransition{PlanState::Submitted, PlanAction::Approve, PlanState::Approved},
    PlanTransition{PlanState::Submitted, PlanAction::Return, PlanState::Returned},
    PlanTransition{PlanState::Returned, PlanAction::Edit, PlanState::Draft},
    PlanTransition{PlanState::Returned, PlanAction::Submit, PlanState::Submitted},
    PlanTransition{PlanState::Approved, PlanAction::Revise, PlanState::Revised},
    PlanTransition{PlanState::Running, PlanAction::Revise, PlanState::Revised},
    PlanTransition{PlanState::Revised, PlanAction::Edit, PlanState::Revised},
    PlanTransition{PlanState::Revised, PlanAction::Submit, PlanState::Submitted},
};

bool mayTake(Role role, PlanAction action)
{
    switch (role) {
    case Role::Operator:
    case Role::Hr:
    case Role::Appraiser:
    case Role::Head: return true;
    case Role::Employee: return action == PlanAction::Edit || action == PlanAction::Submit || action == PlanAction::Revise;
    case Role::Auditor:
    case Role::Admin: return false;
    }
    Q_UNREACHABLE();
}

const PlanTransition *transition(PlanState from, PlanAction action)
{
    const auto found = std::find_if(transitions.begin(), transitions.end(), [=](const PlanTransition &step) { return step.from == from && step.action == action; });
    return found == transitions.end() ? nullptr : &*found;
}

Result<WorkPlan> moved(WorkPlan plan, const Session &session, PlanAction action)
{
    const PlanTransition *const step = transition(plan.state, action);
    if (step == nullptr)
        return fail(ErrorKind::Denied, QT_TRANSLATE_NOOP("faults", "The plan has moved on meanwhile, so this step is not possible now. Nothing was changed. Look at its state again."),
                    u"%1 from %2"_s.arg(code(action), code(plan.state)));
    if (!mayTake(session.role, action))
        return fail(ErrorKind::Denied, QT_TRANSLATE_NOOP("faults", "Your role does not allow this step. Nothing was changed. Ask the appraiser or the personnel office."),
                    code(session.role));
    plan.state = step->to;
    return plan;
}

} // namespace

QString code(PlanAction action)
{
    switch (action) {
    case PlanAction::Edit: return u"edit"_s;
    case PlanAction::Submit: return u"submit"_s;
    case PlanAction::Return: return u"return"_s;
    case PlanAction::Approve: return u"approve"_s;
    case PlanAction::Revise: return u"revise"_s;
    }
    Q_UNREACHABLE();
}

std::span<const PlanTransition> planTransitions()
{
    return transitions;
}

QList<PlanAction> allowedActions(const Session &session, const WorkPlan &plan)
{
    QList<PlanAction> actions;
    for (const PlanTransition &step : transitions) {
        if (step.from == plan.state && mayTake(session.role, step.action))
            actions.append(step.action);
    }
    return actions;
}

std::optional<PlanAction> nextStep(const Session &session, const WorkPlan &plan)
{
    const QList<PlanAction> allowed = allowedActions(session, plan);
    for (const PlanAction action : {PlanAction::Submit, PlanAction::Approve}) {
        if (allowed.contains(action))
            return action;
    }
    return std::nullopt;
}

Result<WorkPlan> edited(WorkPlan plan, const Session &session)
{
    return moved(std::move(plan), session, PlanAction::Edit);
}

Result<WorkPlan> submit(WorkPlan plan, const Session &session)
{
    const bool empty = std::none_of(plan.items.cbegin(), plan.items.cend(), [](const PlanItem &item) { return !item.text.trimmed().isEmpty(); });
    if (empty)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The plan has no result yet. Write at least one, then submit it."));
    return moved(std::move(plan), session, PlanAction::Submit);
}

Result<WorkPlan> return_(WorkPlan plan, const Session &session, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Say what should be improved, so that the employee knows what to do. The plan has not been returned yet."));
    return moved(std::move(plan), session, PlanAction::Return);
}

Result<WorkPlan> approve(WorkPlan plan, const Session &session)
{
    return moved(std::move(plan), session, PlanAction::Approve);
}

Result<WorkPlan> revise(WorkPlan plan, const Session &session)
{
    return moved(std::move(plan), session, PlanAction::Revise);
}

Result<WorkPlan> taken(const PlanStep &step, WorkPlan plan, const Session &session)
{
    switch (step.action) {
    case PlanAction::Edit: return edited(std::move(plan), session);
    case PlanAction::Submit: return submit(std::move(plan), session);
    case PlanAction::Return: return return_(std::move(plan), session, step.reason);
    case PlanAction::Approve: return approve(std::move(plan), session);
    case PlanAction::Revise: return revise(std::move(plan), session);
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
