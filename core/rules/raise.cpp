#include "core/rules/raise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// The first number from `from` towards `bound` for which `better` holds, in steps of the last decimal of `scale`; `better` holds
/// for all numbers beyond the first one. Nothing where it does not even hold at the bound.
template <class Better>
std::optional<Decimal> firstBetter(Decimal from, Decimal bound, int scale, Better better)
{
    const auto units = [&](Decimal value) { return value.round(scale, Rounding::HalfUp).units(); };
    qint64 bad = units(from);
    qint64 good = units(bound);
    if (bad == good || !better(Decimal(good, scale)))
        return std::nullopt;
    while (bad - good > 1 || good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (better(Decimal(middle, scale)) ? good : bad) = middle;
    }
    return Decimal(good, scale);
}

/// The better neighbours of an ordinal term, nearest first: terms are counted from the best.
template <class Term, size_t N>
QList<Term> betterThan(Term term, const std::array<Term, N> &terms)
{
    QList<Term> result;
    for (size_t i = indexOf(term); i > 0; --i)
        result.append(terms[i - 1]);
    return result;
}

constexpr int leastScaleOfValues = 2;

/// The smallest rise of a value on a scale that gives a better predicate.
template <class Result, class Value>
void appendValueRaise(QList<Raise> &raises, const QString &input, Decimal from, Decimal most, const Result &now,
                      Value valueAt)
{
    const int scale = std::max(from.normalised().scale(), leastScaleOfValues);
    const auto to = firstBetter(from, most, scale, [&](Decimal value) {
        const auto there = valueAt(value);
        return there && there->predicate < now.predicate;
    });
    if (to)
        raises.append({input, from.toString(), to->toString(), code(valueAt(*to)->predicate, Scheme::Numeric)});
}

Rating suggested(const QList<RatedItem> &items, const SuggestionRule &rule)
{
    return suggestRating(items, rule)->rating;
}

/// How many items must be above before the suggestion is better, the most helpful ones first.
std::optional<Raise> raiseManyItems(QList<RatedItem> items, Rating now, const SuggestionRule &rule)
{
    const auto help = [](const RatedItem &item) {
        return item.rating == Rating::Above ? 2 : item.kind == WorkKind::Main && item.rating == Rating::Below ? 0 : 1;
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const RatedItem &a, const RatedItem &b) { return help(a) < help(b); });
    int raised = 0;
    for (RatedItem &item : items) {
        if (item.rating == Rating::Above)
            break;
        item.rating = Rating::Above;
        ++raised;
        const Rating then = suggested(items, rule);
        if (then < now)
            return Raise{u"items"_s, 0, raised, code(then)};
    }
    return std::nullopt;
}

} // namespace

QList<Raise> raisePredicate(Rating result, Rating conduct, const PredicateMatrix &matrix)
{
    const Predicate now = matrix.at(result, conduct);
    QList<Raise> raises;
    for (const Rating better : betterThan(result, allRatings)) {
        if (matrix.at(better, conduct) < now) {
            raises.append({u"result"_s, code(result), code(better), code(matrix.at(better, conduct))});
            break;
        }
    }
    for (const Rating better : betterThan(conduct, allRatings)) {
        if (matrix.at(result, better) < now) {
            raises.append({u"conduct"_s, code(conduct), code(better), code(matrix.at(result, better))});
            break;
        }
    }
    return raises;
}

QList<Raise> raiseSuggestion(const QList<RatedItem> &items, const SuggestionRule &rule)
{
    const Result<Suggestion> suggestion = suggestRating(items, rule);
    if (!suggestion)
        return {};
    QList<Raise> raises;
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (const Rating better : betterThan(items[i].rating, allRatings)) {
            QList<RatedItem> changed = items;
            changed[i].rating = better;
            const Rating then = suggested(changed, rule);
            if (then < suggestion->rating) {
                raises.append({u"items[%1]"_s.arg(i), code(items[i].rating), code(better), code(then)});
                break;
            }
        }
    }
    if (raises.isEmpty()) {
        if (const auto many = raiseManyItems(items, suggestion->rating, rule))
            raises.append(*many);
    }
    return raises;
}

QList<Raise> raiseAttainment(const Measurement &measurement, const AttainmentRule &rule)
{
    const Result<Attainment> now = attainment(measurement, rule);
    const auto twice = measurement.targetHigh.plus(measurement.targetHigh);
    if (!now || !twice)
        return {};
    const int scale = std::max({measurement.actual.normalised().scale(), measurement.targetLow.normalised().scale(),
                                measurement.targetHigh.normalised().scale()});
    Measurement changed = measurement;
    const auto categoryAt = [&](Decimal actual) {
        changed.actual = actual;
        const Result<Attainment> there = attainment(changed, rule);
        return there ? there->category : Predicate::VeryPoor;
    };
    // Twice the target, or nothing at all where less is better, is as good as it gets.
    const Decimal bound = measurement.direction == Direction::Up ? *twice : Decimal();
    if (measurement.direction == Direction::Up && measurement.actual >= bound)
        return {};
    const auto to = firstBetter(measurement.actual, bound, scale,
                                [&](Decimal actual) { return categoryAt(actual) < now->category; });
    if (!to)
        return {};
    return {{u"actual"_s, measurement.actual.toString(), to->toString(), code(categoryAt(*to), Scheme::Numeric)}};
}

QList<Raise> raiseOutcome(const QList<Predicate> &categories, const OutcomeRule &rule)
{
    const Result<Outcome> now = outcome(categories, rule);
    if (!now)
        return {};
    QList<Raise> raises;
    for (qsizetype i = 0; i < categories.size(); ++i) {
        for (const Predicate better : betterThan(categories[i], allPredicates)) {
            QList<Predicate> changed = categories;
            changed[i] = better;
            const Predicate then = outcome(changed, rule)->category;
            if (then < now->category) {
                raises.append({u"categories[%1]"_s.arg(i), code(categories[i], Scheme::Numeric),
                               code(better, Scheme::Numeric), code(then, Scheme::Numeric)});
                break;
            }
        }
    }
    return raises;
}

QList<Raise> raiseNkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule)
{
    const Result<Nkp> now = nkp(skp, conduct, peers, idea, rule);
    if (!now)
        return {};
    QList<Raise> raises;
    appendValueRaise(raises, u"skp"_s, skp, rule.most, *now,
                     [&](Decimal value) { return nkp(value, conduct, peers, idea, rule); });
    appendValueRaise(raises, u"conduct"_s, conduct, rule.mostConduct.value_or(rule.most), *now,
                     [&](Decimal value) { return nkp(skp, value, peers, idea, rule); });
    if (idea == NewIdea::None) {
        const Result<Nkp> then = nkp(skp, conduct, peers, NewIdea::Recorded, rule);
        if (then && then->predicate < now->predicate)
            raises.append({u"new_idea"_s, false, true, code(then->predicate, Scheme::Numeric)});
    }
    return raises;
}

QList<Raise> raiseYearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule)
{
    const Result<Nkp> now = yearOfHalves(first, second, idea, rule);
    if (!now)
        return {};
    QList<Raise> raises;
    appendValueRaise(raises, u"first"_s, first, rule.most, *now,
                     [&](Decimal value) { return yearOfHalves(value, second, idea, rule); });
    appendValueRaise(raises, u"second"_s, second, rule.most, *now,
                     [&](Decimal value) { return yearOfHalves(first, value, idea, rule); });
    if (idea == NewIdea::None) {
        const Result<Nkp> then = yearOfHalves(first, second, NewIdea::Recorded, rule);
        if (then && then->predicate < now->predicate)
            raises.append({u"new_idea"_s, false, true, code(then->predicate, Scheme::Numeric)});
    }
    return raises;
}

QList<Raise> raisePromotion(FunctionalLevel level, Decimal credit, const CreditRule &rule)
{
    const CreditLevel &entry = rule.levels[indexOf(level)];
    QList<Raise> raises;
    if (credit < Decimal())
        return raises;
    if (credit < entry.rankNeeded)
        raises.append({u"credit"_s, credit.toString(), entry.rankNeeded.toString(), u"rank"_s});
    if (entry.levelNeeded && credit < *entry.levelNeeded)
        raises.append({u"credit"_s, credit.toString(), entry.levelNeeded->toString(), u"level"_s});
    return raises;
}

QList<Raise> raiseTalent(Rating performance, Potential potential, const TalentRule &rule)
{
    QList<Raise> raises;
    if (talentPlace(performance, potential, rule).pool)
        return raises;
    for (const Rating better : betterThan(performance, allRatings)) {
        if (talentPlace(better, potential, rule).pool) {
            raises.append({u"performance"_s, code(performance), code(better), u"pool"_s});
            break;
        }
    }
    // Potential is counted from the least.
    for (size_t i = indexOf(potential) + 1; i < allPotentials.size(); ++i) {
        if (talentPlace(performance, allPotentials[i], rule).pool) {
            raises.append({u"potential"_s, code(potential), code(allPotentials[i]), u"pool"_s});
            break;
        }
    }
    return raises;
}

QList<Raise> raiseDistribution(OrganisationPredicate organisation, const PredicateCounts &counts, const DistributionGuide &guide)
{
    QList<Raise> raises;
    if (checkDistribution(organisation, counts, guide).deviations.isEmpty())
        return raises;
    for (const Predicate from : allPredicates) {
        if (counts.of(from) == 0)
            continue;
        std::optional<Predicate> nearest;
        const auto steps = [from](Predicate to) { return from < to ? indexOf(to) - indexOf(from) : indexOf(from) - indexOf(to); };
        for (const Predicate to : allPredicates) {
            if (to == from || (nearest && steps(*nearest) <= steps(to)))
                continue;
            PredicateCounts moved = counts;
            --moved.of(from);
            ++moved.of(to);
            if (checkDistribution(organisation, moved, guide).deviations.isEmpty())
                nearest = to;
        }
        if (nearest)
            raises.append({u"counts"_s, code(from), code(*nearest), u"guide"_s});
    }
    return raises;
}

QList<Raise> raiseIndicator(const IndicatorMeasurement &measurement)
{
    const auto to = [&]() -> std::optional<Decimal> {
        if (!measurement.actual)
            return std::nullopt;
        switch (measurement.model) {
        case IndicatorModel::Up:
        case IndicatorModel::Maximum: return *measurement.actual < measurement.targetLow ? std::optional(measurement.targetLow) : std::nullopt;
        case IndicatorModel::Down: return *measurement.actual > measurement.targetHigh ? std::optional(measurement.targetHigh) : std::nullopt;
        case IndicatorModel::Range:
            if (*measurement.actual < measurement.targetLow)
                return measurement.targetLow;
            return *measurement.actual > measurement.targetHigh ? std::optional(measurement.targetHigh) : std::nullopt;
        case IndicatorModel::Milestone:
        case IndicatorModel::Scale:
        case IndicatorModel::Ratio:
        case IndicatorModel::RunningMean:
        case IndicatorModel::Composite: break;
        }
        return std::nullopt;
    }();
    if (!to)
        return {};
    IndicatorMeasurement there = measurement;
    there.actual = to;
    const Result<Decimal> now = indicatorPercent(measurement);
    const Result<Decimal> then = indicatorPercent(there);
    // Beyond one end of a range may be better than the range itself.
    if (!now || !then || *then <= *now)
        return {};
    return {{u"actual"_s, measurement.actual->toString(), to->toString(), u"target"_s}};
}

QJsonArray toJson(const QList<Raise> &raises)
{
    QJsonArray list;
    for (const Raise &raise : raises)
        list.append(QJsonObject{
            {u"input"_s, raise.input}, {u"from"_s, raise.from}, {u"to"_s, raise.to}, {u"reaches"_s, raise.reaches}});
    return list;
}

} // namespace kinerja
