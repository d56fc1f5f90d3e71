#include "core/rules/predicate.h"

#include "core/base/tr.h"
#include "core/rules/inputs.h"
#include "core/rules/labels.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

std::optional<QJsonValue> matrixResult(const QJsonObject &in)
{
    const auto result = inputs::rating(in.value(u"result"));
    const auto conduct = inputs::rating(in.value(u"conduct"));
    if (!result || !conduct)
        return std::nullopt;
    const auto cell = inputs::predicate(in.value(u"matrix").toObject().value(code(*result)).toObject().value(code(*conduct)));
    if (!cell)
        return std::nullopt;
    return code(*cell);
}

std::optional<QJsonValue> suggestionResult(const QJsonObject &in)
{
    const auto moreThan = inputs::whole(in.value(u"above_more_than_percent"), 0, 100);
    const auto atLeast = inputs::whole(in.value(u"below_at_least_percent"), 1, 100);
    if (!moreThan || !atLeast)
        return std::nullopt;
    QList<RatedItem> items;
    const QJsonArray list = in.value(u"items").toArray();
    for (const QJsonValue &entry : list) {
        const auto kind = workKindFromCode(entry.toObject().value(u"kind").toString());
        const auto rating = inputs::rating(entry.toObject().value(u"rating"));
        if (!kind || !rating)
            return std::nullopt;
        items.append({*kind, *rating});
    }
    const Result<Suggestion> suggestion = suggestRating(items, {*moreThan, *atLeast, {}});
    if (!suggestion)
        return std::nullopt;
    return code(suggestion->rating);
}

std::optional<QJsonValue> leaderResult(const QJsonObject &in)
{
    const auto rating = inputs::rating(in.value(u"map").toObject().value(in.value(u"organisation").toString()));
    if (!rating)
        return std::nullopt;
    return code(*rating);
}

constexpr Evaluator matrixEvaluator{"predicate.matrix"_L1, matrixResult};
constexpr Evaluator suggestionEvaluator{"rating.suggestion"_L1, suggestionResult};
constexpr Evaluator leaderEvaluator{"rating.leader"_L1, leaderResult};

} // namespace

QString code(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Main: return u"main"_s;
    case WorkKind::Extra: return u"extra"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WorkKind> workKindFromCode(QStringView text)
{
    if (text == u"main")
        return WorkKind::Main;
    if (text == u"extra")
        return WorkKind::Extra;
    return std::nullopt;
}

std::optional<Improvement> nextBetter(Rating result, Rating conduct, const PredicateMatrix &matrix, Movable movable)
{
    const Predicate now = matrix.at(result, conduct);
    std::optional<Improvement> best;
    size_t bestSteps = 0;
    // Ratings are counted from the best, so that a step up is a step down in the index.
    for (size_t row = 0; row <= indexOf(result); ++row) {
        if (movable == Movable::ConductOnly && row != indexOf(result))
            continue;
        for (size_t column = 0; column <= indexOf(conduct); ++column) {
            const Predicate there = matrix.cells[row][column];
            if (indexOf(there) >= indexOf(now))
                continue;
            const size_t steps = indexOf(result) - row + indexOf(conduct) - column;
            if (best && (steps > bestSteps || (steps == bestSteps && indexOf(there) >= indexOf(best->predicate))))
                continue;
            best = Improvement{there, row == indexOf(result) ? std::nullopt : std::optional(allRatings[row]),
                               column == indexOf(conduct) ? std::nullopt : std::optional(allRatings[column])};
            bestSteps = steps;
        }
    }
    return best;
}

QString improvementText(const Improvement &improvement)
{
    const QString predicate = label(improvement.predicate);
    if (improvement.result && improvement.conduct)
        return filled(translate("rules", "It becomes %1 when results are rated “%2” and conduct “%3”."), {predicate, label(*improvement.result), label(*improvement.conduct)});
    if (improvement.result)
        return filled(translate("rules", "It becomes %1 when results are rated “%2”."), {predicate, label(*improvement.result)});
    return filled(translate("rules", "It becomes %1 when conduct is rated “%2”."), {predicate, improvement.conduct ? label(*improvement.conduct) : QString()});
}

Explanation explainPredicate(Rating result, Rating conduct, const PredicateMatrix &matrix)
{
    QJsonObject rows;
    for (const Rating row : allRatings) {
        QJsonObject cells;
        for (const Rating column : allRatings)
            cells.insert(code(column), code(matrix.at(row, column)));
        rows.insert(code(row), cells);
    }
    return explained(matrixEvaluator, matrix.basis.citation(),
                     {{u"result"_s, code(result)}, {u"conduct"_s, code(conduct)}, {u"matrix"_s, rows}});
}

Result<Suggestion> suggestRating(const QList<RatedItem> &items, const SuggestionRule &rule)
{
    Suggestion suggestion;
    for (const RatedItem &item : items) {
        ++suggestion.items;
        suggestion.itemsAbove += item.rating == Rating::Above;
        if (item.kind == WorkKind::Main) {
            ++suggestion.mainItems;
            suggestion.mainItemsBelow += item.rating == Rating::Below;
        }
    }
    if (suggestion.mainItems == 0)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "There is no main work result, so no rating can be suggested. Add at least one "
                                                "main work result to the plan."),
                    u"no main item"_s);

    const bool enoughBelow = qint64(100) * suggestion.mainItemsBelow
        >= qint64(rule.belowAtLeastPercent) * suggestion.mainItems;
    const bool enoughAbove = qint64(100) * suggestion.itemsAbove > qint64(rule.aboveMoreThanPercent) * suggestion.items;
    if (enoughBelow) {
        suggestion.rating = Rating::Below;
        suggestion.reason = Suggestion::Reason::MainlyBelow;
    } else if (enoughAbove && suggestion.mainItemsBelow == 0) {
        suggestion.rating = Rating::Above;
        suggestion.reason = Suggestion::Reason::MainlyAbove;
    } else {
        suggestion.rating = Rating::Meets;
        suggestion.reason = enoughAbove ? Suggestion::Reason::AboveButMainBelow : Suggestion::Reason::NeitherSide;
    }
    return suggestion;
}

QString reasonText(const Suggestion &suggestion)
{
    const QString items = QString::number(suggestion.items);
    const QString itemsAbove = QString::number(suggestion.itemsAbove);
    const QString mainItems = QString::number(suggestion.mainItems);
    const QString mainItemsBelow = QString::number(suggestion.mainItemsBelow);
    switch (suggestion.reason) {
    case Suggestion::Reason::MainlyBelow:
        return filled(translate("rules", "%1 of %2 main work results are below expectation."), {mainItemsBelow, mainItems});
    case Suggestion::Reason::MainlyAbove:
        return filled(translate("rules", "%1 of %2 work results are above expectation and no main one is below."),
                      {itemsAbove, items});
    case Suggestion::Reason::AboveButMainBelow:
        return filled(translate("rules", "%1 of %2 work results are above expectation, but %3 of %4 main ones are below."),
                      {itemsAbove, items, mainItemsBelow, mainItems});
    case Suggestion::Reason::NeitherSide:
        return filled(translate("rules", "%1 of %2 work results are above expectation and %3 of %4 main ones are below: "
                                         "neither is the greater part."),
                      {itemsAbove, items, mainItemsBelow, mainItems});
    }
    Q_UNREACHABLE();
}

Result<Explanation> explainSuggestion(const QList<RatedItem> &items, const SuggestionRule &rule)
{
    TRY(suggestRating(items, rule));
    QJsonArray list;
    for (const RatedItem &item : items)
        list.append(QJsonObject{{u"kind"_s, code(item.kind)}, {u"rating"_s, code(item.rating)}});
    return explained(suggestionEvaluator, rule.basis.citation(),
                     {{u"items"_s, list},
                      {u"above_more_than_percent"_s, rule.aboveMoreThanPercent},
                      {u"below_at_least_percent"_s, rule.belowAtLeastPercent}});
}

Explanation explainLeader(OrganisationPredicate predicate, const LeaderRule &rule)
{
    QJsonObject map;
    for (const OrganisationPredicate each : allOrganisationPredicates)
        map.insert(code(each), code(rule.at(each)));
    return explained(leaderEvaluator, rule.basis.citation(), {{u"organisation"_s, code(predicate)}, {u"map"_s, map}});
}

QList<Evaluator> predicateEvaluators()
{
    return {matrixEvaluator, suggestionEvaluator, leaderEvaluator};
}

} // namespace kinerja
