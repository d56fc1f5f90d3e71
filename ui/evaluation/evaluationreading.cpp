#include "ui/evaluation/evaluationreading.h"

#include "core/base/tr.h"
#include "core/store/store.h"
#include "ui/common/labels.h"
#include "ui/explain/periodunitbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

SegmentFilter filterOf(Narrowing only)
{
    switch (only) {
    case Narrowing::Unrated: return SegmentFilter::Unrated;
    case Narrowing::Ready: return SegmentFilter::Ready;
    case Narrowing::Outdated: return SegmentFilter::Outdated;
    case Narrowing::None:
    case Narrowing::WithoutPlan:
    case Narrowing::OpenPlans:
    case Narrowing::SubmittedPlans:
    case Narrowing::WithoutRealisation:
    case Narrowing::WithoutOrganisation:
    case Narrowing::Unexplained:
    case Narrowing::Unprinted: break;
    }
    return SegmentFilter::All;
}

} // namespace

Result<EvaluationReading> readEvaluation(const Store &store, const EvaluationWish &wish, Progress &progress)
{
    EvaluationReading reading;
    reading.wish = wish;
    ASSIGN(PeriodUnitChoices choices, periodUnitChoices(store, wish.period));
    reading.tree = std::move(choices.tree);
    reading.periods = std::move(choices.periods);
    ASSIGN(EvaluationRules rules, store.rulesFor(wish.period));
    const BoardStore boards(store.database(), std::move(rules));
    if (listsUnits(wish.only)) {
        ASSIGN(WaitingUnits waiting,
               boards.waiting(wish.period, wish.only == Narrowing::WithoutOrganisation ? UnitFilter::WithoutOrganisation : UnitFilter::Unexplained, progress));
        reading.board = std::move(waiting.board);
        reading.people = std::move(waiting.people);
        return reading;
    }
    const UnitId unit = wish.only == Narrowing::None ? unitToShow(reading.tree, wish.unit) : UnitId{};
    ASSIGN(reading.board, boards.load(wish.period, unit, progress, {filterOf(wish.only), wish.kept}));
    return reading;
}

bool listsUnits(Narrowing only)
{
    return only == Narrowing::WithoutOrganisation || only == Narrowing::Unexplained;
}

QString narrowingText(Narrowing only, const EvaluationBoard &board)
{
    const QString rows = countText(board.rows.size());
    const QString units = countText(board.units.size());
    QString text;
    switch (only) {
    case Narrowing::Unrated: text = filled(translate("rating", "Showing %1 employees who are not rated yet"), {rows}); break;
    case Narrowing::Ready: text = filled(translate("rating", "Showing %1 evaluations that are ready to be issued"), {rows}); break;
    case Narrowing::Outdated: text = filled(translate("rating", "Showing %1 evaluations that were changed after they were issued"), {rows}); break;
    case Narrowing::WithoutOrganisation: return filled(translate("rating", "Showing %1 units whose organisation has no predicate yet"), {units});
    case Narrowing::Unexplained: return filled(translate("rating", "Showing %1 units whose distribution has no written reason yet"), {units});
    case Narrowing::None:
    case Narrowing::WithoutPlan:
    case Narrowing::OpenPlans:
    case Narrowing::SubmittedPlans:
    case Narrowing::WithoutRealisation:
    case Narrowing::Unprinted: return {};
    }
    const auto done = std::count_if(board.rows.begin(), board.rows.end(),
                                    [&](const BoardRow &row) { return !isAmong(row.segment, board.organisationOf(row.segment), filterOf(only)); });
    return done == 0 ? text : text + u" · "_s + filled(translate("rating", "%1 of them done"), {countText(done)});
}

QString nothingLeftText(Narrowing only)
{
    switch (only) {
    case Narrowing::Unrated: return translate("rating", "Everybody is rated in this period.");
    case Narrowing::Ready: return translate("rating", "No evaluation waits to be issued.");
    case Narrowing::Outdated: return translate("rating", "No issued evaluation was changed since.");
    case Narrowing::WithoutOrganisation: return translate("rating", "Every organisation has its predicate.");
    case Narrowing::Unexplained: return translate("rating", "Every departure from the guide has its written reason.");
    case Narrowing::None:
    case Narrowing::WithoutPlan:
    case Narrowing::OpenPlans:
    case Narrowing::SubmittedPlans:
    case Narrowing::WithoutRealisation:
    case Narrowing::Unprinted: break;
    }
    return {};
}

} // namespace kinerja
