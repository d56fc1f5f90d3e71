#include "core/rules/activity.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto invalidTarget()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "A target must be above zero and what was reached zero or more. Correct the numbers."),
                u"target not above zero or actual negative"_s);
}

auto tooLarge()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "These numbers are too large to be a target and what was reached. Check the "
                                  "decimal sign and the unit."),
                u"activity out of range"_s);
}

std::optional<Fraction> percentOf(Fraction part, Fraction whole)
{
    const auto share = part.over(whole);
    return share ? share->times(Fraction(100)) : std::nullopt;
}

/// actual/target × 100
Result<Fraction> reached(const TargetActual &given)
{
    if (given.target <= Decimal() || given.actual < Decimal())
        return invalidTarget();
    const auto target = Fraction::of(given.target);
    const auto actual = Fraction::of(given.actual);
    const auto percent = target && actual ? percentOf(*actual, *target) : std::nullopt;
    if (!percent)
        return tooLarge();
    return *percent;
}

/// What time and cost are worth: (base·target − actual)/target × 100 while no more than the limit is saved, and
/// over − (that − 100) beyond it. What was not done at all is worth nothing.
Result<Fraction> saved(const TargetActual &given, const ActivityRule &rule)
{
    ASSIGN(const Fraction used, reached(given));
    if (given.actual == Decimal())
        return Fraction(0);
    const auto base = Fraction::of(rule.savingBase);
    const auto hundredfold = base ? base->times(Fraction(100)) : std::nullopt;
    const auto value = hundredfold ? hundredfold->minus(used) : std::nullopt;
    const auto saving = Fraction(100).minus(used);
    if (!value || !saving)
        return tooLarge();
    if (*saving <= Fraction(rule.savingLimit))
        return std::max(*value, Fraction(0));
    const auto over = Fraction(rule.overBase + 100).minus(*value);
    if (!over)
        return tooLarge();
    return std::max(*over, Fraction(0));
}

Result<Fraction> exactActivity(const PlannedActivity &activity, const ActivityRule &rule)
{
    QList<Fraction> aspects;
    for (const TargetActual &aspect : {activity.quantity, activity.quality}) {
        ASSIGN(const Fraction percent, reached(aspect));
        aspects.append(percent);
    }
    ASSIGN(const Fraction time, saved(activity.time, rule));
    aspects.append(time);
    if (activity.cost) {
        ASSIGN(const Fraction cost, saved(*activity.cost, rule));
        aspects.append(cost);
    }
    const auto mean = meanOf(aspects);
    if (!mean)
        return tooLarge();
    return *mean;
}

std::optional<int> pointsOf(int count, const QList<PointStep> &steps)
{
    if (count < 0 || count > 1000)
        return std::nullopt;
    int points = 0;
    for (const PointStep &step : steps) {
        if (count >= step.from)
            points = step.points;
    }
    return points;
}

QJsonObject json(const TargetActual &given)
{
    return {{u"target"_s, given.target.toString()}, {u"actual"_s, given.actual.toString()}};
}

std::optional<TargetActual> fromJson(const QJsonValue &value)
{
    const auto target = inputs::decimal(value.toObject().value(u"target"));
    const auto actual = inputs::decimal(value.toObject().value(u"actual"));
    if (!target || !actual)
        return std::nullopt;
    return TargetActual{*target, *actual};
}

std::optional<QJsonValue> activityResult(const QJsonObject &in)
{
    const auto quantity = fromJson(in.value(u"quantity"));
    const auto quality = fromJson(in.value(u"quality"));
    const auto time = fromJson(in.value(u"time"));
    const auto base = inputs::decimal(in.value(u"saving_base"));
    const auto limit = inputs::whole(in.value(u"saving_limit"), 0, 100);
    const auto over = inputs::whole(in.value(u"over_base"), 0, 1000);
    if (!quantity || !quality || !time || !base || !limit || !over)
        return std::nullopt;
    PlannedActivity activity{*quantity, *quality, *time, {}};
    if (!in.value(u"cost").isNull()) {
        activity.cost = fromJson(in.value(u"cost"));
        if (!activity.cost)
            return std::nullopt;
    }
    const Result<Fraction> value = exactActivity(activity, {*base, *limit, *over, {}, {}, {}});
    if (!value)
        return std::nullopt;
    return fractionText(*value);
}

std::optional<QJsonValue> roundedResult(const QJsonObject &in)
{
    const auto value = fractionFromText(in.value(u"value").toString());
    const auto result = value ? value->round(3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return std::nullopt;
    return result->toString();
}

std::optional<QJsonValue> planResult(const QJsonObject &in)
{
    QList<Fraction> values;
    const QJsonArray list = in.value(u"activities").toArray();
    for (const QJsonValue &entry : list) {
        const auto value = fractionFromText(entry.toString());
        if (!value)
            return std::nullopt;
        values.append(*value);
    }
    const auto extra = inputs::whole(in.value(u"extra_points"), 0, 1000);
    const auto creativity = inputs::whole(in.value(u"creativity_points"), 0, 1000);
    const auto mean = meanOf(values);
    if (!extra || !creativity || !mean)
        return std::nullopt;
    const auto sum = mean->plus(Fraction(*extra + *creativity));
    const auto result = sum ? sum->round(3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return std::nullopt;
    return result->toString();
}

constexpr Evaluator activityEvaluator{"activity.value"_L1, activityResult};
constexpr Evaluator roundedEvaluator{"activity.rounded"_L1, roundedResult};
constexpr Evaluator planEvaluator{"activity.plan"_L1, planResult};

Explanation exactExplanation(const PlannedActivity &activity, const ActivityRule &rule)
{
    return explained(activityEvaluator, rule.basis.citation(),
                     {{u"quantity"_s, json(activity.quantity)},
                      {u"quality"_s, json(activity.quality)},
                      {u"time"_s, json(activity.time)},
                      {u"cost"_s, activity.cost ? QJsonValue(json(*activity.cost)) : QJsonValue()},
                      {u"saving_base"_s, rule.savingBase.toString()},
                      {u"saving_limit"_s, rule.savingLimit},
                      {u"over_base"_s, rule.overBase}});
}

} // namespace

Result<Decimal> activityValue(const PlannedActivity &activity, const ActivityRule &rule)
{
    ASSIGN(const Fraction exact, exactActivity(activity, rule));
    const auto result = exact.round(3, Rounding::HalfUp);
    if (!result)
        return tooLarge();
    return *result;
}

Result<Explanation> explainActivityValue(const PlannedActivity &activity, const ActivityRule &rule)
{
    TRY(activityValue(activity, rule));
    Explanation part = exactExplanation(activity, rule);
    part.name = u"value"_s;
    const QJsonValue value = part.result;
    return explained(roundedEvaluator, rule.basis.citation(), {{u"value"_s, value}}, {part});
}

Result<Decimal> activitiesValue(const QList<PlannedActivity> &activities, int extraTasks, int creativity,
                                const ActivityRule &rule)
{
    if (activities.isEmpty())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "There is no activity in the plan. Give at least one with its target and what was "
                                  "reached."),
                    u"plan without activities"_s);
    const auto points = pointsOf(extraTasks, rule.extraSteps);
    if (!points)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The number of extra tasks is no number from 0 to 1000. Correct it."),
                    u"number of extra tasks"_s);
    if (creativity != 0 && !rule.creativityPoints.contains(creativity))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The policy knows no creativity of so many points. Take one of the values that it "
                                  "lists, or zero."),
                    u"unknown creativity points"_s);
    QList<Fraction> values;
    for (const PlannedActivity &activity : activities) {
        ASSIGN(const Fraction value, exactActivity(activity, rule));
        values.append(value);
    }
    const auto mean = meanOf(values);
    const auto sum = mean ? mean->plus(Fraction(*points + creativity)) : std::nullopt;
    const auto result = sum ? sum->round(3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return tooLarge();
    return *result;
}

Result<Explanation> explainActivitiesValue(const QList<PlannedActivity> &activities, int extraTasks, int creativity,
                                           const ActivityRule &rule)
{
    TRY(activitiesValue(activities, extraTasks, creativity, rule));
    QList<Explanation> parts;
    QJsonArray values;
    for (const PlannedActivity &activity : activities) {
        parts.append(exactExplanation(activity, rule));
        parts.last().name = u"activities[%1]"_s.arg(values.size());
        values.append(parts.last().result);
    }
    return explained(planEvaluator, rule.basis.citation(),
                     {{u"activities"_s, values},
                      {u"extra_points"_s, *pointsOf(extraTasks, rule.extraSteps)},
                      {u"creativity_points"_s, creativity}},
                     std::move(parts));
}

QList<Evaluator> activityEvaluators()
{
    return {activityEvaluator, roundedEvaluator, planEvaluator};
}

} // namespace kinerja
