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

QJsonObject toJson(const Nkp &result)
{
    return {{u"value"_s, result.value.toString()}, {u"predicate"_s, code(result.predicate, Scheme::Numeric)}};
}

QJsonObject leastJson(const std::array<Decimal, 4> &least)
{
    QJsonObject object;
    for (const Predicate predicate : predicatesWithLeast)
        object.insert(code(predicate, Scheme::Numeric), least[indexOf(predicate)].toString());
    return object;
}

std::optional<std::array<Decimal, 4>> leastFromJson(const QJsonObject &object)
{
    std::array<Decimal, 4> values = {};
    for (const Predicate predicate : predicatesWithLeast) {
        const auto least = inputs::decimal(object.value(code(predicate, Scheme::Numeric)));
        if (!least)
            return std::nullopt;
        values[indexOf(predicate)] = *least;
    }
    return values;
}

/// What `key` holds, or `otherwise` where it is absent: trees of earlier versions lack the newer inputs.
std::optional<Decimal> decimalOr(const QJsonObject &in, const QString &key, Decimal otherwise)
{
    return in.contains(key) ? inputs::decimal(in.value(key)) : otherwise;
}

std::optional<IdeaNeed> ideaNeedOf(const QJsonObject &in)
{
    return in.contains(u"idea_need") ? ideaNeedFromCode(in.value(u"idea_need").toString()) : IdeaNeed::Required;
}

std::optional<QJsonValue> nkpResult(const QJsonObject &in)
{
    const auto skp = inputs::decimal(in.value(u"skp"));
    const auto conduct = inputs::decimal(in.value(u"conduct"));
    const auto percent = inputs::whole(in.value(u"conduct_percent"), 0, 100);
    const auto most = inputs::decimal(in.value(u"most"));
    const auto least = leastFromJson(in.value(u"least").toObject());
    const auto bonus = decimalOr(in, u"idea_bonus"_s, Decimal());
    const auto need = ideaNeedOf(in);
    if (!skp || !conduct || !percent || !most || !least || !bonus || !need)
        return std::nullopt;
    NkpRule rule{*percent, *percent, *least, *most, {}};
    rule.idea = *need;
    rule.ideaBonus = *bonus;
    if (in.contains(u"most_conduct")) {
        rule.mostConduct = inputs::decimal(in.value(u"most_conduct"));
        if (!rule.mostConduct)
            return std::nullopt;
    }
    const NewIdea idea = in.value(u"new_idea").toBool() ? NewIdea::Recorded : NewIdea::None;
    const Result<Nkp> result = nkp(*skp, *conduct, PeerInput::None, idea, rule);
    if (!result)
        return std::nullopt;
    return toJson(*result);
}

std::optional<QJsonValue> halvesResult(const QJsonObject &in)
{
    const auto first = inputs::decimal(in.value(u"first"));
    const auto second = inputs::decimal(in.value(u"second"));
    const auto percent = inputs::whole(in.value(u"second_percent"), 0, 100);
    const auto most = inputs::decimal(in.value(u"most"));
    const auto least = leastFromJson(in.value(u"least").toObject());
    const auto need = ideaNeedOf(in);
    if (!first || !second || !percent || !most || !least || !need)
        return std::nullopt;
    const NewIdea idea = in.value(u"new_idea").toBool() ? NewIdea::Recorded : NewIdea::None;
    const Result<Nkp> result = yearOfHalves(*first, *second, idea, {*percent, *least, *most, *need, {}, {}});
    if (!result)
        return std::nullopt;
    return toJson(*result);
}

/// The value and predicate of a sum in hundredths.
Result<Nkp> placed(Decimal sum, NewIdea idea, IdeaNeed need, const std::array<Decimal, 4> &leastValues)
{
    const auto value = Decimal::ratio(sum, Decimal::fromInt(100), 3, Rounding::HalfUp);
    if (!value)
        return outOfRange(u"nkp out of range"_s);
    Nkp result{*value, Predicate::VeryPoor};
    for (const Predicate predicate : predicatesWithLeast) {
        const auto least = leastValues[indexOf(predicate)].times(Decimal::fromInt(100));
        const bool lacksIdea = predicate == Predicate::VeryGood && need == IdeaNeed::Required && idea == NewIdea::None;
        if (!least || sum < *least || lacksIdea)
            continue;
        result.predicate = predicate;
        break;
    }
    return result;
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
constexpr Evaluator halvesEvaluator{"nkp.halves"_L1, halvesResult};
constexpr Evaluator extraEvaluator{"nkp.extra"_L1, extraResult};

} // namespace

QString code(IdeaNeed need)
{
    switch (need) {
    case IdeaNeed::Required: return u"required"_s;
    case IdeaNeed::Ignored: return u"ignored"_s;
    }
    Q_UNREACHABLE();
}

std::optional<IdeaNeed> ideaNeedFromCode(QStringView text)
{
    if (text == u"required")
        return IdeaNeed::Required;
    if (text == u"ignored")
        return IdeaNeed::Ignored;
    return std::nullopt;
}

Result<Nkp> nkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule)
{
    if (skp < Decimal() || skp > rule.most || conduct < Decimal() || conduct > rule.mostConduct.value_or(rule.most))
        return outOfRange(u"nkp input out of range"_s);
    const int percent = peers == PeerInput::Heard ? rule.conductPercentWithPeers : rule.conductPercent;
    auto sum = hundredfold(skp, conduct, percent);
    if (idea == NewIdea::Recorded && rule.ideaBonus != Decimal()) {
        const auto bonus = rule.ideaBonus.times(Decimal::fromInt(100));
        const auto most = rule.most.times(Decimal::fromInt(100));
        sum = sum && bonus ? sum->plus(*bonus) : std::nullopt;
        if (sum && most)
            sum = std::min(*sum, *most);
    }
    if (!sum)
        return outOfRange(u"nkp input has too many digits"_s);
    return placed(*sum, idea, rule.idea, rule.least);
}

Result<Explanation> explainNkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule)
{
    TRY(nkp(skp, conduct, peers, idea, rule));
    QJsonObject in{{u"skp"_s, skp.toString()},
                   {u"conduct"_s, conduct.toString()},
                   {u"conduct_percent"_s,
                    peers == PeerInput::Heard ? rule.conductPercentWithPeers : rule.conductPercent},
                   {u"new_idea"_s, idea == NewIdea::Recorded},
                   {u"least"_s, leastJson(rule.least)},
                   {u"most"_s, rule.most.toString()}};
    // Only what differs from the rule as it always was, so that a tree of today reads as one of yesterday.
    if (rule.mostConduct)
        in.insert(u"most_conduct"_s, rule.mostConduct->toString());
    if (rule.idea != IdeaNeed::Required)
        in.insert(u"idea_need"_s, code(rule.idea));
    if (rule.ideaBonus != Decimal())
        in.insert(u"idea_bonus"_s, rule.ideaBonus.toString());
    return explained(nkpEvaluator, rule.basis.citation(), in);
}

Result<Nkp> yearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule)
{
    for (const Decimal each : {first, second}) {
        if (each < Decimal() || each > rule.most)
            return outOfRange(u"value of a half year out of range"_s);
    }
    const auto sum = hundredfold(first, second, rule.secondPercent);
    if (!sum)
        return outOfRange(u"value of a half year has too many digits"_s);
    return placed(*sum, idea, rule.idea, rule.least);
}

Result<Explanation> explainYearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule)
{
    TRY(yearOfHalves(first, second, idea, rule));
    return explained(halvesEvaluator, rule.basis.citation(),
                     {{u"first"_s, first.toString()},
                      {u"second"_s, second.toString()},
                      {u"second_percent"_s, rule.secondPercent},
                      {u"new_idea"_s, idea == NewIdea::Recorded},
                      {u"idea_need"_s, code(rule.idea)},
                      {u"least"_s, leastJson(rule.least)},
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
    return {nkpEvaluator, halvesEvaluator, extraEvaluator};
}

} // namespace kinerja
