// What leaves the editor: saving, the steps of a plan, taking them back, paper. What is shown is planscreen.cpp's.
#include "core/base/tr.h"
#include "core/ledger/undo.h"
#include "ui/common/labels.h"
#include "ui/plan/planscreen.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// What a save says when it is done.
QString doneWords(const std::optional<PlanStep> &step)
{
    switch (step ? step->action : PlanAction::Edit) {
    case PlanAction::Edit: return translate("plan", "The plan is saved.");
    case PlanAction::Submit: return translate("plan", "The plan is submitted.");
    case PlanAction::Approve: return translate("plan", "The plan is approved.");
    case PlanAction::Return: return translate("plan", "The plan is returned.");
    case PlanAction::Revise: return translate("plan", "The plan is open for revision.");
    }
    Q_UNREACHABLE();
}

} // namespace

void PlanScreen::step(PlanAction action)
{
    if (action != PlanAction::Return)
        return save(PlanStep{action});
    m_return->begin();
    showAll();
}

void PlanScreen::save(std::optional<PlanStep> step)
{
    if (!m_loaded || m_saving || m_recovered || (!step && !isChanged()))
        return;
    // Said here, where it is typed; the store asks the same again.
    if (step) {
        WorkPlan wanted = numbered(m_document.plan());
        wanted.state = m_loaded->opened.plan.state;
        if (const auto allowed = taken(*step, wanted, session()); !allowed)
            return tell(allowed.error());
    }
    m_drafts.pause();
    // Whoever saves by key goes on typing meanwhile.
    holdFocus(step ? static_cast<const QWidget *>(this) : m_head);
    m_saving = true;
    showAll();
    struct Saved {
        CommandId command;
        WorkPlan written;
        OpenedPlan now;
    };
    m_workspace.write(
        translate("plan", "Saving the plan"), this,
        [opened = m_loaded->opened, plan = m_document.plan(), step](Store &store, Progress &) -> Result<Saved> {
            ASSIGN(auto done, store.transact(u"plan"_s, u"SKP %1"_s.arg(plan.year), [&](Ledger::Writer &writer) { return savePlan(writer, store.session(), opened, plan, step); }));
            // Saved is saved: a draft that stayed would only be offered once more.
            const auto gone = DraftStore(store.database(), store.session().user).discard(planDraftForm(), planRow(plan.placement, plan.year));
            Q_UNUSED(gone)
            // Read in the same breath, so that what somebody does next is not taken for what was saved.
            ASSIGN(auto now, PlanEditStore(store.database(), store.ledger()).open(plan.placement, plan.year));
            return Saved{done.second.command, std::move(done.first), std::move(now)};
        },
        [this, step, placement = m_placement, year = m_year](Result<Saved> answer) {
            // Somebody may have gone to another plan meanwhile.
            const bool here = m_loaded && placement == m_placement && year == m_year;
            if (here)
                m_saving = false;
            if (!answer) {
                tell(answer.error());
                if (here) {
                    documentChanged();
                    passFocus(firstFocus());
                }
                return;
            }
            if (here) {
                saved(answer->written, std::move(answer->now));
                // A step opens another page of work; who only saved goes on where the last letter was typed.
                QWidget *const typedLast = step ? nullptr : m_form->focusWidget();
                passFocus(typedLast != nullptr && typedLast->isVisible() ? typedLast : firstFocus());
            }
            m_workspace.say({Notice::Level::Success, doneWords(step), translate("plan", "Undo"), [screen = QPointer(this), command = answer->command] {
                                 if (screen)
                                     screen->undoSave(command);
                             }});
        });
}

void PlanScreen::saved(const WorkPlan &written, OpenedPlan now)
{
    m_drafts.forget();
    m_begun = false;
    const bool typedSince = !sameContent(numbered(m_document.plan()), numbered(written));
    m_loaded->opened = std::move(now);
    // What was typed since is told apart from what was saved; where nothing was, the plan shows as it stands now.
    if (typedSince)
        m_loaded->opened.plan = written;
    else
        m_document.load(m_loaded->opened.plan);
    showDecision();
    documentChanged();
}

void PlanScreen::holdFocus(const QWidget *within)
{
    const QWidget *const focused = window()->focusWidget();
    if (focused == nullptr || within->isAncestorOf(focused))
        setFocus(Qt::OtherFocusReason);
}

void PlanScreen::passFocus(QWidget *to)
{
    if (window()->focusWidget() == this)
        to->setFocus(Qt::OtherFocusReason);
}

void PlanScreen::undoSave(const CommandId &command)
{
    m_takingBack = true;
    m_workspace.write(
        translate("plan", "Taking back the last step"), this,
        [command](Store &store, Progress &progress) { return Undo(store.ledger()).run(command, store.session().user, progress); },
        [this](Result<UndoOutcome> outcome) {
            if (!outcome) {
                m_takingBack = false;
                return tell(outcome.error());
            }
            if (outcome->left.isEmpty())
                m_workspace.say({Notice::Level::Success, translate("plan", "It is as it was before.")});
            else
                m_workspace.say({Notice::Level::Attention, filled(translate("plan", "%1 parts were changed since and stay as they are."), {countText(outcome->left.size())})});
        });
}

void PlanScreen::print()
{
    if (!m_loaded)
        return;
    // Paper is made of what is saved.
    if (isChanged())
        m_workspace.say({Notice::Level::Attention, translate("plan", "The print shows the saved plan. Save first to have your latest typing on it.")});
    Place place;
    place.kind = Place::Kind::Print;
    place.text = u"d1"_s;
    place.subject = m_loaded->subject.employee.id.uuid;
    place.year = m_year;
    Q_EMIT go(place);
}

} // namespace kinerja
