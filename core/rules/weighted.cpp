#include "core/rules/weighted.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto tooManyDigits()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "These numbers are too fine or the goals too many to be computed exactly. Use fewer "
                                            "decimals or fewer goals under one another."),
                u"exact value needs more than 63 bits"_s);
}

/// Σ weight/100 × score × factor of one sheet.
Result<Fraction> weightedSum(const QList<WeightedScore> &scores, Decimal most, Fraction factor)
{
    std::optional<Decimal> weights = Decimal();
    std::optional<Fraction> sum = Fraction(0);
    for (const WeightedScore &each : scores) {
        if (each.weight < Decimal())
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "A weight is negative. Weights are zero or more and sum to 100."),
                        u"negative weight"_s);
        if (each.score < Decimal() || each.score > most)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "A score is outside its scale. It must lie between 0 and %1."),
                        u"score outside its scale"_s, {most.toString()});
        weights = weights ? weights->plus(each.weight) : std::nullopt;
        const auto weight = Fraction::of(each.weight);
        const auto score = Fraction::of(each.score);
        const auto product = weight && score ? weight->times(*score) : std::nullopt;
        sum = sum && product ? sum->plus(*product) : std::nullopt;
    }
    if (!weights)
        return tooManyDigits();
    if (*weights != Decimal::fromInt(100))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The weights sum to %1, not to 100. Change them until they sum to exactly 100."),
                    u"weights do not sum to 100"_s, {weights->normalised().toString()});
    const auto percentless = sum ? sum->over(Fraction(100)) : std::nullopt;
    const auto result = percentless ? percentless->times(factor) : std::nullopt;
    if (!result)
        return tooManyDigits();
    return *result;
}

/// The exact parts of a sheet; a missing part is nothing.
struct ExactParts {
    std::optional<Fraction> goals;
    std::optional<Fraction> self;
    std::optional<Fraction> feedback;
    QList<Fraction> givers;
};

Result<ExactParts> exactParts(const WeightedSheet &sheet, const WeightedRule &rule)
{
    const auto scale = Fraction::of(rule.scale);
    if (!scale || rule.scale <= Decimal())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The end of the scale must be a number above zero."), u"scale not above zero"_s);
    ExactParts parts;
    if (!sheet.goals.isEmpty()) {
        ASSIGN(parts.goals, weightedSum(sheet.goals, rule.scale, Fraction(1)));
    }
    if (!sheet.self.isEmpty()) {
        ASSIGN(parts.self, weightedSum(sheet.self, Decimal::fromInt(1), *scale));
    }
    std::optional<Fraction> sum = Fraction(0);
    for (const QList<WeightedScore> &giver : sheet.feedback) {
        ASSIGN(const Fraction value, weightedSum(giver, Decimal::fromInt(1), *scale));
        parts.givers.append(value);
        sum = sum ? sum->plus(value) : std::nullopt;
    }
    if (!sheet.feedback.isEmpty()) {
        parts.feedback = sum ? sum->over(Fraction(sheet.feedback.size())) : std::nullopt;
        if (!parts.feedback)
            return tooManyDigits();
    }
    if (!parts.goals && !parts.self && !parts.feedback)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "There is nothing to compute: no goals, no self-review and no feedback. Fill in "
                                                "at least one of them."),
                    u"every part is missing"_s);
    return parts;
}

/// The mean of the parts that are there, or of three with the missing ones as zero.
std::optional<Fraction> meanOfParts(const QList<std::optional<Fraction>> &parts, MissingPart missing)
{
    std::optional<Fraction> sum = Fraction(0);
    qint64 count = 0;
    for (const std::optional<Fraction> &part : parts) {
        if (part)
            sum = sum ? sum->plus(*part) : std::nullopt;
        if (part || missing == MissingPart::Zero)
            ++count;
    }
    return sum ? sum->over(Fraction(count)) : std::nullopt;
}

QJsonArray scoresJson(const QList<WeightedScore> &scores)
{
    QJsonArray list;
    for (const WeightedScore &each : scores)
        list.append(QJsonObject{{u"weight"_s, each.weight.toString()}, {u"score"_s, each.score.toString()}});
    return list;
}

std::optional<QJsonValue> sheetResult(const QJsonObject &in)
{
    const auto most = inputs::decimal(in.value(u"most"));
    const auto factor = fractionFromText(in.value(u"factor").toString());
    if (!most || !factor)
        return std::nullopt;
    QList<WeightedScore> scores;
    const QJsonArray list = in.value(u"scores").toArray();
    for (const QJsonValue &entry : list) {
        const auto weight = inputs::decimal(entry.toObject().value(u"weight"));
        const auto score = inputs::decimal(entry.toObject().value(u"score"));
        if (!weight || !score)
            return std::nullopt;
        scores.append({*weight, *score});
    }
    const Result<Fraction> sum = weightedSum(scores, *most, *factor);
    if (!sum)
        return std::nullopt;
    return fractionText(*sum);
}

/// Mean of exact values, as an exact value.
std::optional<QJsonValue> meanResult(const QJsonObject &in)
{
    QList<std::optional<Fraction>> values;
    const QJsonArray list = in.value(u"values").toArray();
    for (const QJsonValue &entry : list) {
        const auto value = fractionFromText(entry.toString());
        if (!value)
            return std::nullopt;
        values.append(value);
    }
    const auto mean = meanOfParts(values, MissingPart::Skip);
    if (!mean)
        return std::nullopt;
    return fractionText(*mean);
}

std::optional<QJsonValue> finalResult(const QJsonObject &in)
{
    const auto missing = missingPartFromCode(in.value(u"missing").toString());
    if (!missing)
        return std::nullopt;
    QList<std::optional<Fraction>> parts;
    for (const QStringView key : {QStringView(u"goals"), QStringView(u"self"), QStringView(u"feedback")}) {
        const auto part = fractionFromText(in.value(key).toString());
        if (!part && !in.value(key).isNull())
            return std::nullopt;
        parts.append(part);
    }
    const auto mean = meanOfParts(parts, *missing);
    const auto rounded = mean ? mean->round(3, Rounding::HalfUp) : std::nullopt;
    if (!rounded)
        return std::nullopt;
    return rounded->toString();
}

std::optional<QJsonValue> roundedResult(const QJsonObject &in)
{
    const auto value = fractionFromText(in.value(u"value").toString());
    const auto rounded = value ? value->round(3, Rounding::HalfUp) : std::nullopt;
    if (!rounded)
        return std::nullopt;
    return rounded->toString();
}

std::optional<QJsonValue> leafResult(const QJsonObject &in)
{
    const auto progress = inputs::decimal(in.value(u"progress"));
    const auto value = progress ? Fraction::of(*progress) : std::nullopt;
    if (!value || *progress < Decimal() || *progress > Decimal::fromInt(100))
        return std::nullopt;
    return fractionText(*value);
}

constexpr Evaluator sheetEvaluator{"weighted.sheet"_L1, sheetResult};
constexpr Evaluator meanEvaluator{"weighted.mean"_L1, meanResult};
constexpr Evaluator finalEvaluator{"weighted.final"_L1, finalResult};
constexpr Evaluator leafEvaluator{"progress.leaf"_L1, leafResult};
constexpr Evaluator roundedEvaluator{"progress.rounded"_L1, roundedResult};

Explanation sheetExplanation(const QList<WeightedScore> &scores, Decimal most, Fraction factor, const QString &source,
                             const QString &name)
{
    Explanation part = explained(
        sheetEvaluator, source,
        {{u"scores"_s, scoresJson(scores)}, {u"most"_s, most.toString()}, {u"factor"_s, fractionText(factor)}});
    part.name = name;
    return part;
}

Explanation meanExplanation(QList<Explanation> parts, const QString &source, const QString &name)
{
    QJsonArray values;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        parts[i].name = u"values[%1]"_s.arg(i);
        values.append(parts[i].result);
    }
    Explanation mean = explained(meanEvaluator, source, {{u"values"_s, values}}, std::move(parts));
    mean.name = name;
    return mean;
}

Result<Fraction> exactProgress(const GoalProgress &goal)
{
    if (goal.children.isEmpty()) {
        const auto value = Fraction::of(goal.progress);
        if (!value || goal.progress < Decimal() || goal.progress > Decimal::fromInt(100))
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults", "Progress is a percentage between 0 and 100. Correct the number."),
                        u"progress outside 0 to 100"_s);
        return *value;
    }
    std::optional<Fraction> sum = Fraction(0);
    for (const GoalProgress &child : goal.children) {
        ASSIGN(const Fraction value, exactProgress(child));
        sum = sum ? sum->plus(value) : std::nullopt;
    }
    const auto mean = sum ? sum->over(Fraction(goal.children.size())) : std::nullopt;
    if (!mean)
        return tooManyDigits();
    return *mean;
}

Explanation progressExplanation(const GoalProgress &goal, const QString &source)
{
    if (goal.children.isEmpty())
        return explained(leafEvaluator, source, {{u"progress"_s, goal.progress.toString()}});
    QList<Explanation> parts;
    for (const GoalProgress &child : goal.children)
        parts.append(progressExplanation(child, source));
    return meanExplanation(std::move(parts), source, {});
}

} // namespace

QString code(MissingPart missing)
{
    switch (missing) {
    case MissingPart::Skip: return u"skip"_s;
    case MissingPart::Zero: return u"zero"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MissingPart> missingPartFromCode(QStringView text)
{
    if (text == u"skip")
        return MissingPart::Skip;
    if (text == u"zero")
        return MissingPart::Zero;
    return std::nullopt;
}

Result<WeightedResult> weightedResult(const WeightedSheet &sheet, const WeightedRule &rule)
{
    ASSIGN(const ExactParts parts, exactParts(sheet, rule));
    WeightedResult result;
    const auto rounded = [](const std::optional<Fraction> &part) {
        return part ? part->round(3, Rounding::HalfUp) : std::nullopt;
    };
    result.goals = rounded(parts.goals);
    result.self = rounded(parts.self);
    result.feedback = rounded(parts.feedback);
    const auto final = rounded(meanOfParts({parts.goals, parts.self, parts.feedback}, rule.missing));
    if (!final || result.goals.has_value() != parts.goals.has_value()
        || result.self.has_value() != parts.self.has_value()
        || result.feedback.has_value() != parts.feedback.has_value())
        return tooManyDigits();
    result.final = *final;
    return result;
}

Result<Explanation> explainWeighted(const WeightedSheet &sheet, const WeightedRule &rule, const QString &source)
{
    TRY(weightedResult(sheet, rule));
    const Fraction scale = *Fraction::of(rule.scale);
    QJsonObject in{{u"missing"_s, code(rule.missing)},
                   {u"goals"_s, QJsonValue()},
                   {u"self"_s, QJsonValue()},
                   {u"feedback"_s, QJsonValue()}};
    QList<Explanation> parts;
    if (!sheet.goals.isEmpty())
        parts.append(sheetExplanation(sheet.goals, rule.scale, Fraction(1), source, u"goals"_s));
    if (!sheet.self.isEmpty())
        parts.append(sheetExplanation(sheet.self, Decimal::fromInt(1), scale, source, u"self"_s));
    if (!sheet.feedback.isEmpty()) {
        QList<Explanation> givers;
        for (const QList<WeightedScore> &giver : sheet.feedback)
            givers.append(sheetExplanation(giver, Decimal::fromInt(1), scale, source, {}));
        parts.append(meanExplanation(std::move(givers), source, u"feedback"_s));
    }
    for (const Explanation &part : parts)
        in.insert(part.name, part.result);
    return explained(finalEvaluator, source, in, std::move(parts));
}

Result<Decimal> goalProgress(const GoalProgress &goal)
{
    ASSIGN(const Fraction exact, exactProgress(goal));
    const auto rounded = exact.round(3, Rounding::HalfUp);
    if (!rounded)
        return tooManyDigits();
    return *rounded;
}

Result<Explanation> explainGoalProgress(const GoalProgress &goal, const QString &source)
{
    TRY(goalProgress(goal));
    Explanation exact = progressExplanation(goal, source);
    exact.name = u"value"_s;
    const QJsonValue value = exact.result;
    return explained(roundedEvaluator, source, {{u"value"_s, value}}, {exact});
}

QList<Evaluator> weightedEvaluators()
{
    return {sheetEvaluator, meanEvaluator, finalEvaluator, leafEvaluator, roundedEvaluator};
}

} // namespace kinerja
