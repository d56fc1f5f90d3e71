#include "app/ctl/rulefunction.h"
#include "core/base/tr.h"
#include "core/rules/aggregation.h"
#include "core/rules/indicatormodel.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QJsonValue textOrNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->toString()) : QJsonValue();
}

Answer attainmentOf(CaseReader &c, const Context &context)
{
    Measurement m;
    if (c.has("target_low"_L1) || c.has("target_high"_L1)) {
        m.targetLow = c.decimal("target_low"_L1);
        m.targetHigh = c.decimal("target_high"_L1);
        m.direction = c.has("direction"_L1) ? c.coded<Direction>("direction"_L1, directionFromCode) : Direction::Up;
    } else {
        m.targetLow = c.decimal("target"_L1);
        m.targetHigh = m.targetLow;
        m.direction = c.coded<Direction>("direction"_L1, directionFromCode);
    }
    m.actual = c.decimal("actual"_L1);
    m.reach = c.flag("maximum"_L1) ? TargetReach::Maximum : TargetReach::Open;
    if (!c.close())
        return {};
    const Result<Attainment> result = attainment(m, *context.pack.attainment);
    if (!result) {
        c.refuse(m.actual < Decimal() ? "actual"_L1
                 : c.has("target"_L1) ? "target"_L1
                                      : "target_low"_L1,
                 result.error());
        return {};
    }
    Answer answer{{{u"attainment"_s, result->percent.toString()},
                   {u"category"_s, code(result->category, Scheme::Numeric)},
                   {u"value"_s, result->value.toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainAttainment(m, *context.pack.attainment));
    if (context.raises == Raises::Yes)
        answer.raises = raiseAttainment(m, *context.pack.attainment);
    return answer;
}

Answer outcomeOf(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("categories"_L1);
    QList<Predicate> categories;
    for (qsizetype i = 0; i < list.size(); ++i)
        categories.append(c.codedOf<Predicate>(list[i], u"categories[%1]"_s.arg(i), predicateFromCode));
    if (!c.close())
        return {};
    const Result<Outcome> result = outcome(categories, *context.pack.outcome);
    if (!result) {
        c.refuse("categories"_L1, result.error());
        return {};
    }
    Answer answer{
        {{u"category"_s, code(result->category, Scheme::Numeric)}, {u"value"_s, QString::number(result->value)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainOutcome(categories, *context.pack.outcome));
    if (context.raises == Raises::Yes)
        answer.raises = raiseOutcome(categories, *context.pack.outcome);
    return answer;
}

Answer nkpOf(CaseReader &c, const Context &context)
{
    const Decimal skp = c.decimal("skp"_L1);
    const Decimal conduct = c.decimal("conduct"_L1);
    const PeerInput peers = c.flag("peers"_L1) ? PeerInput::Heard : PeerInput::None;
    const NewIdea idea = c.flag("new_idea"_L1) ? NewIdea::Recorded : NewIdea::None;
    if (!c.close())
        return {};
    const NkpRule &rule = *context.pack.nkp;
    const Result<Nkp> result = nkp(skp, conduct, peers, idea, rule);
    if (!result) {
        c.refuse(conduct < Decimal() || conduct > rule.most ? "conduct"_L1 : "skp"_L1, result.error());
        return {};
    }
    Answer answer{{{u"value"_s, result->value.toString()}, {u"predicate"_s, code(result->predicate, Scheme::Numeric)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainNkp(skp, conduct, peers, idea, rule));
    if (context.raises == Raises::Yes)
        answer.raises = raiseNkp(skp, conduct, peers, idea, rule);
    return answer;
}

Answer extra(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("items"_L1);
    QList<ExtraWork> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader item(list[i].toObject(), c.fault(), u"items[%1]"_s.arg(i));
        const Predicate category = item.coded<Predicate>("category"_L1, predicateFromCode);
        const Decimal weight = item.decimal("scope_weight"_L1);
        const Decimal value = item.decimal("value"_L1);
        if (!item.close())
            return {};
        items.append({category, weight, value});
    }
    if (!c.close())
        return {};
    const Result<Decimal> result = extraValue(items, *context.pack.extra);
    if (!result) {
        c.refuse("items"_L1, result.error());
        return {};
    }
    Answer answer{{{u"value"_s, result->toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainExtra(items, *context.pack.extra));
    return answer;
}

/// A list of weights with scores; nothing where the field is absent or null, which is a part that nobody filled in.
QList<WeightedScore> scoresOf(CaseReader &c, const QJsonValue &given, const QString &field, QLatin1StringView scoreKey)
{
    QList<WeightedScore> scores;
    if (given.isUndefined() || given.isNull())
        return scores;
    if (!given.isArray())
        c.refuse(field, translate("ctl", "A list must stand here."));
    const QJsonArray list = given.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader entry(list[i].toObject(), c.fault(), field + u"[%1]"_s.arg(i));
        const Decimal weight = entry.decimal("weight"_L1);
        const Decimal score = entry.decimal(scoreKey);
        if (!entry.close())
            break;
        scores.append({weight, score});
    }
    return scores;
}

Answer weighted(CaseReader &c, const Context &context)
{
    WeightedSheet sheet;
    sheet.goals = scoresOf(c, c.value("goals"_L1), u"goals"_s, "score"_L1);
    sheet.self = scoresOf(c, c.value("self"_L1), u"self"_s, "rating"_L1);
    const QJsonValue feedback = c.value("feedback"_L1);
    if (!feedback.isUndefined() && !feedback.isNull() && !feedback.isArray())
        c.refuse(u"feedback"_s, translate("ctl", "A list must stand here."));
    const QJsonArray givers = feedback.toArray();
    for (qsizetype i = 0; i < givers.size(); ++i)
        sheet.feedback.append(scoresOf(c, givers[i], u"feedback[%1]"_s.arg(i), "rating"_L1));
    WeightedRule rule = *context.pack.weighted;
    if (c.has("scale"_L1))
        rule.scale = c.decimal("scale"_L1);
    if (c.has("missing"_L1))
        rule.missing = c.coded<MissingPart>("missing"_L1, missingPartFromCode);
    if (!c.close())
        return {};
    const Result<WeightedResult> result = weightedResult(sheet, rule);
    if (!result) {
        c.refuse(QString(), errorText(result.error()));
        return {};
    }
    Answer answer{{{u"goals"_s, textOrNull(result->goals)},
                   {u"self"_s, textOrNull(result->self)},
                   {u"feedback"_s, textOrNull(result->feedback)},
                   {u"final"_s, result->final.toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainWeighted(sheet, rule, context.pack.weightedBasis.citation()));
    return answer;
}

GoalProgress goalOf(CaseReader &c)
{
    GoalProgress goal;
    if (!c.has("children"_L1)) {
        goal.progress = c.decimal("progress"_L1);
    } else {
        const QJsonArray children = c.list("children"_L1);
        if (children.isEmpty())
            c.refuse(c.field("children"_L1), translate("ctl", "At least one goal must stand here."));
        for (qsizetype i = 0; i < children.size() && !c.fault(); ++i) {
            CaseReader child(children[i].toObject(), c.fault(), c.field("children"_L1) + u"[%1]"_s.arg(i));
            goal.children.append(goalOf(child));
        }
    }
    (void)c.close();
    return goal;
}

Answer progress(CaseReader &c, const Context &context)
{
    const GoalProgress goal = goalOf(c);
    if (c.fault())
        return {};
    const Result<Decimal> result = goalProgress(goal);
    if (!result) {
        c.refuse("progress"_L1, result.error());
        return {};
    }
    Answer answer{{{u"progress"_s, result->toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainGoalProgress(goal, context.pack.weightedBasis.citation()));
    return answer;
}

/// A value or the failure of its rule, told of `field`.
Answer valueOr(CaseReader &c, QLatin1StringView field, const Result<Decimal> &value)
{
    if (!value) {
        c.refuse(field, value.error());
        return {};
    }
    return {{{u"value"_s, value->toString()}}};
}

QList<Decimal> decimalsOf(CaseReader &c, QLatin1StringView key)
{
    QList<Decimal> values;
    if (!c.has(key))
        return values;
    const QJsonArray list = c.list(key);
    for (qsizetype i = 0; i < list.size(); ++i)
        values.append(c.decimalOf(list[i], c.field(key) + u"[%1]"_s.arg(i)));
    return values;
}

Answer mainOf(CaseReader &c, const Context &context)
{
    const PlanValueRule &rule = *context.pack.planValue;
    if (c.has("agreement"_L1) || c.has("initiatives"_L1)) {
        const LeaderPlans plans{decimalsOf(c, "agreement"_L1), decimalsOf(c, "initiatives"_L1)};
        if (!c.close())
            return {};
        Answer answer = valueOr(c, "agreement"_L1, leaderValue(plans, rule));
        if (context.explain == Explain::Yes)
            explainInto(answer, explainLeaderValue(plans, rule));
        return answer;
    }
    const QJsonArray list = c.list("plans"_L1);
    QList<PlanValue> plans;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader entry(list[i].toObject(), c.fault(), u"plans[%1]"_s.arg(i));
        const QString superior = entry.has("superior"_L1) ? entry.text("superior"_L1) : QString();
        const Decimal value = entry.decimal("value"_L1);
        if (!entry.close())
            return {};
        plans.append({superior, value});
    }
    if (!c.close())
        return {};
    Answer answer = valueOr(c, "plans"_L1, mainValue(plans, rule));
    if (context.explain == Explain::Yes)
        explainInto(answer, explainMainValue(plans, rule));
    return answer;
}

Answer skpOf(CaseReader &c, const Context &context)
{
    const Decimal main = c.decimal("main"_L1);
    const Decimal extra = c.has("extra"_L1) ? c.decimal("extra"_L1) : Decimal();
    if (!c.close())
        return {};
    Answer answer = valueOr(c, "main"_L1, skpValue(main, extra, *context.pack.planValue));
    if (context.explain == Explain::Yes)
        explainInto(answer, explainSkpValue(main, extra, *context.pack.planValue));
    return answer;
}

Answer conductOf(CaseReader &c, const Context &context)
{
    const QList<Decimal> aspects = decimalsOf(c, "aspects"_L1);
    if (!c.close())
        return {};
    Answer answer = valueOr(c, "aspects"_L1, conductValue(aspects, *context.pack.conduct));
    if (context.explain == Explain::Yes)
        explainInto(answer, explainConductValue(aspects, *context.pack.conduct));
    return answer;
}

TargetActual targetActual(CaseReader &c, QLatin1StringView key)
{
    CaseReader entry(c.value(key).toObject(), c.fault(), c.field(key));
    const Decimal target = entry.decimal("target"_L1);
    const Decimal actual = entry.decimal("actual"_L1);
    (void)entry.close();
    return {target, actual};
}

Answer activitiesOf(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("activities"_L1);
    QList<PlannedActivity> activities;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader entry(list[i].toObject(), c.fault(), u"activities[%1]"_s.arg(i));
        PlannedActivity activity;
        activity.quantity = targetActual(entry, "quantity"_L1);
        activity.quality = targetActual(entry, "quality"_L1);
        activity.time = targetActual(entry, "time"_L1);
        if (entry.has("cost"_L1))
            activity.cost = targetActual(entry, "cost"_L1);
        if (!entry.close())
            return {};
        activities.append(activity);
    }
    constexpr int most = 1000;
    const int tasks = c.has("extra_tasks"_L1) ? c.whole("extra_tasks"_L1, 0, most) : 0;
    const int creativity = c.has("creativity"_L1) ? c.whole("creativity"_L1, 0, most) : 0;
    if (!c.close())
        return {};
    Answer answer = valueOr(c, "activities"_L1, activitiesValue(activities, tasks, creativity, *context.pack.activity));
    if (context.explain == Explain::Yes)
        explainInto(answer, explainActivitiesValue(activities, tasks, creativity, *context.pack.activity));
    return answer;
}

Answer halvesOf(CaseReader &c, const Context &context)
{
    const Decimal first = c.decimal("first"_L1);
    const Decimal second = c.decimal("second"_L1);
    const NewIdea idea = c.flag("new_idea"_L1) ? NewIdea::Recorded : NewIdea::None;
    if (!c.close())
        return {};
    const HalvesRule &rule = *context.pack.halves;
    const Result<Nkp> result = yearOfHalves(first, second, idea, rule);
    if (!result) {
        c.refuse(second < Decimal() || second > rule.most ? "second"_L1 : "first"_L1, result.error());
        return {};
    }
    Answer answer{{{u"value"_s, result->value.toString()}, {u"predicate"_s, code(result->predicate, Scheme::Numeric)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainYearOfHalves(first, second, idea, rule));
    if (context.raises == Raises::Yes)
        answer.raises = raiseYearOfHalves(first, second, idea, rule);
    return answer;
}

constexpr int mostCounted = 1'000'000'000;

/// A target of one number or of two.
void readTarget(CaseReader &c, IndicatorMeasurement &m)
{
    if (c.has("target"_L1)) {
        m.targetLow = c.decimal("target"_L1);
        m.targetHigh = m.targetLow;
    } else {
        m.targetLow = c.decimal("target_low"_L1);
        m.targetHigh = c.decimal("target_high"_L1);
    }
    if (c.has("direction"_L1))
        m.direction = c.coded<Direction>("direction"_L1, directionFromCode);
}

IndicatorMeasurement measurementOf(CaseReader &c)
{
    IndicatorMeasurement m;
    m.model = c.coded<IndicatorModel>("model"_L1, indicatorModelFromCode);
    switch (m.model) {
    case IndicatorModel::Up:
    case IndicatorModel::Down:
    case IndicatorModel::Range:
    case IndicatorModel::Maximum:
        readTarget(c, m);
        m.actual = c.decimal("actual"_L1);
        break;
    case IndicatorModel::Milestone:
        m.begin = c.date("begin"_L1);
        m.due = c.date("due"_L1);
        if (c.has("done"_L1))
            m.done = c.date("done"_L1);
        break;
    case IndicatorModel::Scale: {
        const QJsonArray list = c.list("levels"_L1);
        for (qsizetype i = 0; i < list.size(); ++i) {
            CaseReader entry(list[i].toObject(), c.fault(), c.field("levels"_L1) + u"[%1]"_s.arg(i));
            const QString word = entry.text("word"_L1);
            m.levels.append({word, entry.decimal("percent"_L1)});
            (void)entry.close();
        }
        m.level = c.text("level"_L1);
        break;
    }
    case IndicatorModel::Ratio:
        readTarget(c, m);
        m.part = c.whole("part"_L1, 0, mostCounted);
        m.whole = c.whole("whole"_L1, 0, mostCounted);
        break;
    case IndicatorModel::RunningMean: {
        readTarget(c, m);
        const QJsonArray list = c.list("observations"_L1);
        for (qsizetype i = 0; i < list.size(); ++i) {
            CaseReader entry(list[i].toObject(), c.fault(), c.field("observations"_L1) + u"[%1]"_s.arg(i));
            const Decimal value = entry.decimal("value"_L1);
            m.observations.append({value, entry.has("count"_L1) ? entry.whole("count"_L1, 0, mostCounted) : 1});
            (void)entry.close();
        }
        break;
    }
    case IndicatorModel::Composite: {
        const QJsonArray list = c.list("parts"_L1);
        for (qsizetype i = 0; i < list.size() && !c.fault(); ++i) {
            CaseReader entry(list[i].toObject(), c.fault(), c.field("parts"_L1) + u"[%1]"_s.arg(i));
            m.weights.append(entry.decimal("weight"_L1));
            m.parts.append(measurementOf(entry));
        }
        break;
    }
    }
    (void)c.close();
    return m;
}

Answer indicatorOf(CaseReader &c, const Context &context)
{
    const IndicatorMeasurement m = measurementOf(c);
    if (c.fault())
        return {};
    const Result<IndicatorReading> reading = indicatorReading(m);
    const Result<Decimal> percent = indicatorPercent(m);
    if (!reading || !percent) {
        c.refuse("model"_L1, reading ? percent.error() : reading.error());
        return {};
    }
    Answer answer{
        {{u"reached"_s, reading->reached ? textOrNull(reading->reached->round(3, Rounding::HalfUp)) : QJsonValue()},
         {u"percent"_s, percent->toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainIndicator(m, Basis{u"Model indikator"_s, Mark::Own}.citation()));
    if (context.raises == Raises::Yes)
        answer.raises = raiseIndicator(m);
    return answer;
}

Answer aggregateOf(CaseReader &c, const Context &context)
{
    const Aggregation aggregation = c.coded<Aggregation>("aggregation"_L1, aggregationFromCode);
    const QJsonArray list = c.list("months"_L1);
    std::array<MonthValue, 12> months;
    if (list.size() != qsizetype(months.size()))
        c.refuse(u"months"_s, translate("ctl", "Twelve months must stand here, null where there is no value."));
    for (qsizetype i = 0; i < qMin(list.size(), qsizetype(months.size())); ++i) {
        if (list[i].isNull())
            continue;
        CaseReader entry(list[i].toObject(), c.fault(), u"months[%1]"_s.arg(i));
        months[size_t(i)].value = entry.decimal("value"_L1);
        if (entry.has("weight"_L1))
            months[size_t(i)].weight = entry.decimal("weight"_L1);
        (void)entry.close();
    }
    if (!c.close())
        return {};
    const Result<YearOfMonths> year = aggregateYear(months, aggregation);
    if (!year) {
        c.refuse("months"_L1, year.error());
        return {};
    }
    QJsonArray quarters;
    for (const std::optional<Decimal> &quarter : year->quarters)
        quarters.append(textOrNull(quarter));
    Answer answer{{{u"quarters"_s, quarters}, {u"year"_s, textOrNull(year->year)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainAggregate(QList<MonthValue>(months.begin(), months.end()), aggregation,
                                             Basis{u"Model indikator"_s, Mark::Own}.citation()));
    return answer;
}

constexpr Function functions[] = {
    {u"attainment", u"P8", [](const PolicyPack &p) { return p.attainment.has_value(); }, attainmentOf},
    {u"outcome", u"P8", [](const PolicyPack &p) { return p.outcome.has_value(); }, outcomeOf},
    {u"nkp", u"P8", [](const PolicyPack &p) { return p.nkp.has_value(); }, nkpOf},
    {u"extra", u"P8", [](const PolicyPack &p) { return p.extra.has_value(); }, extra},
    {u"main", u"P8", [](const PolicyPack &p) { return p.planValue.has_value(); }, mainOf},
    {u"skp", u"P8", [](const PolicyPack &p) { return p.planValue.has_value(); }, skpOf},
    {u"conduct", u"P8", [](const PolicyPack &p) { return p.conduct.has_value(); }, conductOf},
    {u"activities", u"PP46", [](const PolicyPack &p) { return p.activity.has_value(); }, activitiesOf},
    {u"halves", u"TAHUN-2021", [](const PolicyPack &p) { return p.halves.has_value(); }, halvesOf},
    {u"weighted", u"BOBOT", [](const PolicyPack &p) { return p.weighted.has_value(); }, weighted},
    {u"progress", u"BOBOT", [](const PolicyPack &) { return true; }, progress},
    {u"indicator", u"P6", [](const PolicyPack &) { return true; }, indicatorOf},
    {u"aggregate", u"P6", [](const PolicyPack &) { return true; }, aggregateOf},
};

} // namespace

std::span<const Function> valueFunctions()
{
    return functions;
}

} // namespace kinerja
