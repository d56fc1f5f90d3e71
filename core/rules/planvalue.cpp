#include "core/rules/planvalue.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto outOfRange()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "A value is outside its scale. Check the numbers: none may be negative or above the "
                                  "scale's end."),
                u"plan value out of range"_s);
}

auto nothingGiven()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "There is no value to take the mean of. Give at least one; what was not assessed is left "
                              "out, never written as zero."),
                u"no value to average"_s);
}

auto tooManyDigits()
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("faults", "These numbers have too many digits to be averaged exactly. Use fewer decimals."),
        u"exact mean needs more than 63 bits"_s);
}

Result<QList<Fraction>> exact(const QList<Decimal> &values, Decimal most)
{
    QList<Fraction> list;
    for (const Decimal value : values) {
        if (value < Decimal() || value > most)
            return outOfRange();
        const auto fraction = Fraction::of(value);
        if (!fraction)
            return tooManyDigits();
        list.append(*fraction);
    }
    return list;
}

Result<Fraction> exactMean(const QList<Decimal> &values, Decimal most)
{
    if (values.isEmpty())
        return nothingGiven();
    ASSIGN(const QList<Fraction> list, exact(values, most));
    const auto mean = meanOf(list);
    if (!mean)
        return tooManyDigits();
    return *mean;
}

Result<Decimal> rounded(std::optional<Fraction> value)
{
    const auto result = value ? value->round(3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return tooManyDigits();
    return *result;
}

/// The plans by the plan of the superior that they serve, in the order of their first appearance.
QList<QList<Decimal>> groups(const QList<PlanValue> &plans, Cascade cascade)
{
    QList<QList<Decimal>> result;
    QStringList names;
    for (const PlanValue &plan : plans) {
        const qsizetype known = plan.superior.isEmpty() ? -1 : names.indexOf(plan.superior);
        if (cascade == Cascade::AllPlans && !result.isEmpty()) {
            result.first().append(plan.value);
        } else if (known >= 0) {
            result[known].append(plan.value);
        } else {
            names.append(plan.superior);
            result.append(QList<Decimal>{plan.value});
        }
    }
    return result;
}

QJsonArray texts(const QList<Decimal> &values)
{
    QJsonArray list;
    for (const Decimal value : values)
        list.append(value.toString());
    return list;
}

std::optional<QList<Decimal>> decimals(const QJsonValue &value)
{
    QList<Decimal> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const auto number = inputs::decimal(entry);
        if (!number)
            return std::nullopt;
        list.append(*number);
    }
    return list;
}

/// Exact mean of values on a scale.
std::optional<QJsonValue> groupResult(const QJsonObject &in)
{
    const auto values = decimals(in.value(u"values"));
    const auto most = inputs::decimal(in.value(u"most"));
    if (!values || !most)
        return std::nullopt;
    const Result<Fraction> mean = exactMean(*values, *most);
    if (!mean)
        return std::nullopt;
    return fractionText(*mean);
}

/// Mean of exact means, rounded.
std::optional<QJsonValue> mainResult(const QJsonObject &in)
{
    QList<Fraction> means;
    const QJsonArray list = in.value(u"means").toArray();
    for (const QJsonValue &entry : list) {
        const auto mean = fractionFromText(entry.toString());
        if (!mean)
            return std::nullopt;
        means.append(*mean);
    }
    const Result<Decimal> result = rounded(meanOf(means));
    if (!result)
        return std::nullopt;
    return result->toString();
}

std::optional<Fraction> leaderShare(std::optional<Fraction> agreement, std::optional<Fraction> initiatives, int percent)
{
    if (!agreement || !initiatives)
        return agreement ? agreement : initiatives;
    return weightedMeanOf({*agreement, *initiatives}, {Fraction(percent), Fraction(100 - percent)});
}

std::optional<QJsonValue> leaderResult(const QJsonObject &in)
{
    const auto percent = inputs::whole(in.value(u"agreement_percent"), 0, 100);
    const auto agreement = fractionFromText(in.value(u"agreement").toString());
    const auto initiatives = fractionFromText(in.value(u"initiatives").toString());
    if (!percent || (!agreement && !in.value(u"agreement").isNull()) ||
        (!initiatives && !in.value(u"initiatives").isNull()))
        return std::nullopt;
    const Result<Decimal> result = rounded(leaderShare(agreement, initiatives, *percent));
    if (!result)
        return std::nullopt;
    return result->toString();
}

Result<Decimal> sumCapped(Decimal main, Decimal extra, Decimal most)
{
    if (main < Decimal() || main > most || extra < Decimal())
        return outOfRange();
    const auto sum = main.plus(extra);
    if (!sum)
        return tooManyDigits();
    return std::min(*sum, most).round(3, Rounding::HalfUp);
}

std::optional<QJsonValue> sumResult(const QJsonObject &in)
{
    const auto main = inputs::decimal(in.value(u"main"));
    const auto extra = inputs::decimal(in.value(u"extra"));
    const auto most = inputs::decimal(in.value(u"most"));
    if (!main || !extra || !most)
        return std::nullopt;
    const Result<Decimal> result = sumCapped(*main, *extra, *most);
    if (!result)
        return std::nullopt;
    return result->toString();
}

std::optional<QJsonValue> conductResult(const QJsonObject &in)
{
    const auto values = decimals(in.value(u"aspects"));
    const auto most = inputs::decimal(in.value(u"most"));
    if (!values || !most)
        return std::nullopt;
    const Result<Decimal> result = conductValue(*values, {*most, {}, true, {}});
    if (!result)
        return std::nullopt;
    return result->toString();
}

constexpr Evaluator groupEvaluator{"plan.mean"_L1, groupResult};
constexpr Evaluator mainEvaluator{"plan.main"_L1, mainResult};
constexpr Evaluator leaderEvaluator{"plan.leader"_L1, leaderResult};
constexpr Evaluator sumEvaluator{"plan.skp"_L1, sumResult};
constexpr Evaluator conductEvaluator{"plan.conduct"_L1, conductResult};

Explanation meanExplanation(const QList<Decimal> &values, Decimal most, const Basis &basis, const QString &name)
{
    Explanation part =
        explained(groupEvaluator, basis.citation(), {{u"values"_s, texts(values)}, {u"most"_s, most.toString()}});
    part.name = name;
    return part;
}

} // namespace

QString code(Cascade cascade)
{
    switch (cascade) {
    case Cascade::BySuperiorPlan: return u"by-superior-plan"_s;
    case Cascade::AllPlans: return u"all-plans"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Cascade> cascadeFromCode(QStringView text)
{
    if (text == u"by-superior-plan")
        return Cascade::BySuperiorPlan;
    if (text == u"all-plans")
        return Cascade::AllPlans;
    return std::nullopt;
}

Result<Decimal> mainValue(const QList<PlanValue> &plans, const PlanValueRule &rule)
{
    if (plans.isEmpty())
        return nothingGiven();
    QList<Fraction> means;
    const QList<QList<Decimal>> byPlan = groups(plans, rule.cascade);
    for (const QList<Decimal> &values : byPlan) {
        ASSIGN(const Fraction mean, exactMean(values, rule.most));
        means.append(mean);
    }
    return rounded(meanOf(means));
}

Result<Explanation> explainMainValue(const QList<PlanValue> &plans, const PlanValueRule &rule)
{
    TRY(mainValue(plans, rule));
    QList<Explanation> parts;
    QJsonArray means;
    const QList<QList<Decimal>> byPlan = groups(plans, rule.cascade);
    for (const QList<Decimal> &values : byPlan) {
        parts.append(meanExplanation(values, rule.most, rule.cascadeBasis, u"means[%1]"_s.arg(means.size())));
        means.append(parts.last().result);
    }
    return explained(mainEvaluator, rule.cascadeBasis.citation(), {{u"means"_s, means}}, std::move(parts));
}

Result<Decimal> leaderValue(const LeaderPlans &plans, const PlanValueRule &rule)
{
    std::optional<Fraction> agreement;
    std::optional<Fraction> initiatives;
    if (plans.agreement.isEmpty() && plans.initiatives.isEmpty())
        return nothingGiven();
    if (!plans.agreement.isEmpty()) {
        ASSIGN(agreement, exactMean(plans.agreement, rule.most));
    }
    if (!plans.initiatives.isEmpty()) {
        ASSIGN(initiatives, exactMean(plans.initiatives, rule.most));
    }
    return rounded(leaderShare(agreement, initiatives, rule.agreementPercent));
}

Result<Explanation> explainLeaderValue(const LeaderPlans &plans, const PlanValueRule &rule)
{
    TRY(leaderValue(plans, rule));
    QJsonObject in{{u"agreement"_s, QJsonValue()},
                   {u"initiatives"_s, QJsonValue()},
                   {u"agreement_percent"_s, rule.agreementPercent}};
    QList<Explanation> parts;
    if (!plans.agreement.isEmpty())
        parts.append(meanExplanation(plans.agreement, rule.most, rule.basis, u"agreement"_s));
    if (!plans.initiatives.isEmpty())
        parts.append(meanExplanation(plans.initiatives, rule.most, rule.basis, u"initiatives"_s));
    for (const Explanation &part : parts)
        in.insert(part.name, part.result);
    return explained(leaderEvaluator, rule.leaderBasis.citation(), in, std::move(parts));
}

Result<Decimal> skpValue(Decimal main, Decimal extra, const PlanValueRule &rule)
{
    return sumCapped(main, extra, rule.most);
}

Result<Explanation> explainSkpValue(Decimal main, Decimal extra, const PlanValueRule &rule)
{
    TRY(skpValue(main, extra, rule));
    return explained(sumEvaluator, rule.capBasis.citation(),
                     {{u"main"_s, main.toString()}, {u"extra"_s, extra.toString()}, {u"most"_s, rule.most.toString()}});
}

Result<Decimal> conductValue(const QList<Decimal> &aspects, const ConductRule &rule)
{
    ASSIGN(const Fraction mean, exactMean(aspects, rule.most));
    return rounded(mean);
}

Result<Explanation> explainConductValue(const QList<Decimal> &aspects, const ConductRule &rule)
{
    TRY(conductValue(aspects, rule));
    return explained(conductEvaluator, rule.basis.citation(),
                     {{u"aspects"_s, texts(aspects)}, {u"most"_s, rule.most.toString()}});
}

QList<Evaluator> planValueEvaluators()
{
    return {groupEvaluator, mainEvaluator, leaderEvaluator, sumEvaluator, conductEvaluator};
}

} // namespace kinerja
