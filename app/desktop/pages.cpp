#include "app/desktop/pages.h"

#include "core/base/tr.h"
#include "ui/evaluation/evaluationscreen.h"
#include "ui/exchange/importscreen.h"
#include "ui/help/helpscreen.h"
#include "ui/office/officesettingsscreen.h"
#include "ui/office/peoplescreen.h"
#include "ui/office/personscreen.h"
#include "ui/plan/planlistscreen.h"
#include "ui/plan/planscreen.h"
#include "ui/policy/policyscreen.h"
#include "ui/policy/recomputescreen.h"
#include "ui/policy/trialscreen.h"
#include "ui/print/printscreen.h"
#include "ui/home/homescreen.h"
#include "ui/shell/workview.h"

namespace kinerja {

void addPages(WorkView &view, Workspace &workspace)
{
    using Kind = Place::Kind;
    const auto page = [&workspace]<class Page>(std::type_identity<Page>) -> WorkView::Factory {
        return [&workspace](QWidget *parent) -> Screen * { return new Page(workspace, parent); };
    };
    view.addPage(Kind::Home, page(std::type_identity<HomeScreen>()), translate("shell", "Home"), Glyph::Home);
    view.addPage(Kind::People, page(std::type_identity<PeopleScreen>()), translate("shell", "Employees"), Glyph::People);
    view.addPage(Kind::Plans, page(std::type_identity<PlanListScreen>()), translate("shell", "Work plans (SKP)"), Glyph::Plan);
    view.addPage(Kind::Evaluation, page(std::type_identity<EvaluationScreen>()), translate("shell", "Evaluation"), Glyph::Grade);
    view.addPage(Kind::Import, page(std::type_identity<ImportScreen>()), translate("shell", "Import"), Glyph::Import);
    view.addPage(Kind::Print, page(std::type_identity<PrintScreen>()), translate("shell", "Print"), Glyph::Print);
    view.addPage(Kind::Rules, page(std::type_identity<PolicyScreen>()), translate("shell", "Rules"), Glyph::Rules);
    view.addPage(Kind::Settings, page(std::type_identity<OfficeSettingsScreen>()), translate("shell", "Office settings"), Glyph::Settings);
    view.addPage(Kind::Person, page(std::type_identity<PersonScreen>()));
    view.addPage(Kind::Plan, page(std::type_identity<PlanScreen>()));
    view.addPage(Kind::Recompute, page(std::type_identity<RecomputeScreen>()));
    view.addPage(Kind::Trial, page(std::type_identity<TrialScreen>()));
    view.addPage(Kind::Help, page(std::type_identity<HelpScreen>()));
}

} // namespace kinerja
