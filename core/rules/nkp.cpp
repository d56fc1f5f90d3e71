#include "core/rules/nkp.h"

#include "core/rules/fraction.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array predicatesWithLeast = {Predicate::VeryGood, Predicate::Good, Predicate::NeedsImprovement,
                                            Predicate::Poor};

auto outOfRange(const QString &detail)
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "A value is outside its scale. Check the numbers: none may be negative or above the "
                                            "scale's end."),
                detail);
}

/// The sum in hundredths of the weights: (100 − w)·skp + w·conduct.
std::optional<Decimal> hundredfold(Decimal skp, Decimal conduct, int conductPercent)
{
    const auto a = skp.times(Decimal::fromInt(100 - conductPercent));
    const auto b = conduct.times(Decimal::fromInt(conductPercent));
    return a && b ? a->plus(*b) : std::nullopt;
}

std::optional<QJsonValue> nkpResult(const QJsonObject &in)
{
    const auto skp = inputs::decimal(in.value(u"skp"));
    const auto conduct = inputs::decimal(in.value(u"conduct"));
    const auto percent = inputs::whole(in.value(u"conduct_percent"), 0, 100);
    const auto most = inputs::decimal(in.value(u"most"));
    if (!skp || !conduct || !percent || !most)
        return std::nullopt;
    NkpRule rule{*percent, *percent, {}, *most, {}};
    for (const Predicate predicate : predicatesWithLeast) {
        const auto least = inputs::decimal(in.value(u"least").toObject().value(code(predicate, Scheme::Numeric)));
        if (!least)
            return std::nullopt;
        rule.least[indexOf(predicate)] = *least;
    }
    const NewIdea idea = in.value(u"new_idea").toBool() ? NewIdea::Recorded : NewIdea::None;
    const Result<Nkp> result = nkp(*skp, *conduct, PeerInput::None, idea, rule);
    if (!result)
        return std::nullopt;
    return QJsonObject{{u"value"_s, result->value.toString()},
                       {u"predicate"_s, code(result->predicate, Scheme::Numeric)}};
}

std::optional<Fraction> extraItem(const ExtraWork &item, const ExtraRule &rule)
{
    const auto share = Fraction::of(rule.percents[indexOf(item.category)], 10'000);
    const auto weight = Fraction::of(item.scopeWeight);
    const auto value = Fraction::of(item.value);
    const auto weighted = share && weight ? share->times(*weight) : std::nullopt;
    return weighted && value ? weighted->times(*value) : std::nullopt;
}

std::optional<QJsonValue> extraResult(const QJsonObject &in)
{
    ExtraRule rule;
    const auto cap = inputs::decimal(in.value(u"cap"));
    if (!cap)
        return std::nullopt;
    rule.cap = *cap;
    for (const Predicate predicate : allPredicates) {
        const auto percent = inputs::whole(in.value(u"percents").toObject().value(code(predicate, Scheme::Numeric)), 0, 1000);
        if (!percent)
            return std::nullopt;
        rule.percents[indexOf(predicate)] = *percent;
    }
    QList<ExtraWork> items;
    const QJsonArray list = in.value(u"items").toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject object = entry.toObject();
        const auto category = inputs::predicate(object.value(u"category"));
        const auto weight = inputs::decimal(object.value(u"scope_weight"));
        const auto value = inputs::decimal(object.value(u"value"));
        if (!category || !weight || !value)
            return std::nullopt;
        items.append({*category, *weight, *value});
    }
    const Result<Decimal> result = extraValue(items, rule);
    if (!result)
        return std::nullopt;
    return result->toString();
}

constexpr Evaluator nkpEvaluator{"nkp.value"_L1, nkpResult};
constexpr Evaluator extraEvaluator{"nkp.extra"_L1, extraResult};

} // namespace

Result<Nkp> nkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule)
{
    for (const Decimal each : {skp, conduct}) {
        if (each < Decimal() || each > rule.most)
            return outOfRange(u"nkp input out of range"_s);
    }
    const int percent = peers == PeerInput::Heard ? rule.conductPercentWithPeers : rule.conductPercent;
    const auto sum = hundredfold(skp, conduct, percent);
    if (!sum)
        return outOfRange(u"nkp input has too many digits"_s);
    const auto value = Decimal::ratio(*sum, Decimal::fromInt(100), 3, Rounding::HalfUp);
    if (!value)
        return outOfRange(u"nkp out of range"_s);
    Nkp result{*value, Predicate::VeryPoor};
    for (const Predicate predicate : predicatesWithLeast) {
        const auto least = rule.least[indexOf(predicate)].times(Decimal::fromInt(100));
        if (!least || *sum < *least || (predicate == Predicate::VeryGood && idea == NewIdea::None))
            continue;
        result.predicate = predicate;
        break;
    }
    return result;
}

Result<Explanation> explainNkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule)
{
    TRY(nkp(skp, conduct, peers, idea, rule));
    QJsonObject least;
    for (const Predicate predicate : predicatesWithLeast)
        least.insert(code(predicate, Scheme::Numeric), rule.least[indexOf(predicate)].toString());
    return explained(nkpEvaluator, rule.basis.citation(),
                     {{u"skp"_s, skp.toString()},
                      {u"conduct"_s, conduct.toString()},
                      {u"conduct_percent"_s,
                       peers == PeerInput::Heard ? rule.conductPercentWithPeers : rule.conductPercent},
                      {u"new_idea"_s, idea == NewIdea::Recorded},
                      {u"least"_s, least},
                      {u"most"_s, rule.most.toString()}});
}

Result<Decimal> extraValue(const QList<ExtraWork> &items, const ExtraRule &rule)
{
    std::optional<Fraction> sum = Fraction(0);
    for (const ExtraWork &item : items) {
        if (item.scopeWeight < Decimal() || item.value < Decimal() || item.value > Decimal::fromInt(120))
            return outOfRange(u"extra work out of range"_s);
        const auto each = extraItem(item, rule);
        sum = sum && each ? sum->plus(*each) : std::nullopt;
    }
    const auto rounded = sum ? sum->round(3, Rounding::HalfUp) : std::nullopt;
    if (!rounded)
        return outOfRange(u"extra work has too many digits"_s);
    return std::min(*rounded, rule.cap).round(3, Rounding::HalfUp);
}

Result<Explanation> explainExtra(const QList<ExtraWork> &items, const ExtraRule &rule)
{
    TRY(extraValue(items, rule));
    QJsonArray list;
    for (const ExtraWork &item : items)
        list.append(QJsonObject{{u"category"_s, code(item.category, Scheme::Numeric)},
                                {u"scope_weight"_s, item.scopeWeight.toString()},
                                {u"value"_s, item.value.toString()}});
    QJsonObject percents;
    for (const Predicate predicate : allPredicates)
        percents.insert(code(predicate, Scheme::Numeric), rule.percents[indexOf(predicate)]);
    return explained(extraEvaluator, rule.basis.citation(),
                     {{u"items"_s, list}, {u"percents"_s, percents}, {u"cap"_s, rule.cap.toString()}});
}

QList<Evaluator> nkpEvaluators()
{
    return {nkpEvaluator, extraEvaluator};
}

} // namespace kinerja
