#include "ui/evaluation/evaluationreading.h"

#include "core/base/tr.h"
#include "core/evaluation/periodchoice.h"
#include "core/office/officesettingsstore.h"
#include "core/store/store.h"
#include "ui/common/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

UnitId startUnit(const UnitTree &tree, UnitId wanted)
{
    if (tree.find(wanted) != nullptr)
        return wanted;
    return tree.units().isEmpty() ? UnitId{} : tree.rootOf(tree.units().first().lineage)->lineage;
}

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

Result<QList<Period>> choosable(const Store &store, const Period &current)
{
    ASSIGN(const OfficeSettings settings, OfficeSettingsStore(store.database()).load());
    ASSIGN(const QStringList codes, store.evaluations().periods());
    QList<Period> recorded;
    for (const QString &code : codes) {
        if (const auto period = Period::fromCode(code))
            recorded.append(*period);
    }
    return periodsToChoose(settings.cycle, recorded, current, store.clock().today());
}

} // namespace

Result<EvaluationReading> readEvaluation(const Store &store, const EvaluationWish &wish, Progress &progress)
{
    EvaluationReading reading;
    reading.wish = wish;
    ASSIGN(reading.tree, store.office().units(wish.period.lastDay()));
    ASSIGN(reading.periods, choosable(store, wish.period));
    ASSIGN(EvaluationRules rules, store.rulesFor(wish.period));
    const BoardStore boards(store.database(), std::move(rules));
    if (listsUnits(wish.only)) {
        ASSIGN(WaitingUnits waiting,
               boards.waiting(wish.period, wish.only == Narrowing::WithoutOrganisation ? UnitFilter::WithoutOrganisation : UnitFilter::Unexplained, progress));
        reading.board = std::move(waiting.board);
        reading.people = std::move(waiting.people);
        return reading;
    }
    const UnitId unit = wish.only == Narrowing::None ? startUnit(reading.tree, wish.unit) : UnitId{};
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
