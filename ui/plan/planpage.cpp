#include "ui/plan/planpage.h"

#include "core/base/tr.h"
#include "core/store/plandraft.h"

using namespace Qt::StringLiterals;

namespace kinerja {

PlanAudience PlanPage::audience() const
{
    return isSeniorExecutive(subject.position.kind) ? PlanAudience::SeniorExecutive : PlanAudience::Staff;
}

LintContext PlanPage::lintContext() const
{
    return {audience(), !superior.name.isEmpty(), superior.plan};
}

QString PlanPage::line() const
{
    QStringList parts{filled(translate("plan", "Plan %1"), {QString::number(opened.plan.year)})};
    for (const QString &part : {subject.position.title, subject.unit}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!subject.appraiser.isEmpty())
        parts.append(filled(translate("plan", "appraiser: %1"), {subject.appraiser}));
    return parts.join(u" · "_s);
}

Result<PlanPage> readPlanPage(Store &store, PlacementId placement, int year)
{
    const PlanEditStore plans(store.database(), store.ledger());
    PlanPage page;
    ASSIGN(page.subject, plans.subject(placement, year));
    ASSIGN(page.opened, plans.open(placement, year));
    ASSIGN(page.superior, plans.superior(placement, year));
    if (page.opened.plan.id.isNull()) {
        ASSIGN(page.previous, plans.previous(placement, year));
    } else {
        ASSIGN(page.realised, plans.realised(page.opened.plan));
    }
    ASSIGN(page.draft, DraftStore(store.database(), store.session().user).load(planDraftForm(), planRow(placement, year)));
    page.role = store.session().role;
    return page;
}

} // namespace kinerja
