#include "core/rules/indicatormodel.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int deepest = 8;

auto tooLarge()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "These numbers are too large to be a target and what was reached. Check the "
                                  "decimal sign and the unit."),
                u"indicator out of range"_s);
}

auto nothingCounted()
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("faults",
                          "Nothing was counted, so there is no value yet. Leave the indicator open for this period; "
                          "an empty count is never a zero."),
        u"nothing counted"_s);
}

/// 100 × actual/target, or 100 × (2·target − actual)/target where less is better; never below zero. `target` is above zero.
std::optional<Fraction> compared(Fraction actual, Fraction target, Direction direction)
{
    std::optional<Fraction> reached = actual;
    if (direction == Direction::Down) {
        const auto twice = target.plus(target);
        reached = twice ? twice->minus(actual) : std::nullopt;
    }
    const auto share = reached ? reached->over(target) : std::nullopt;
    const auto percent = share ? share->times(Fraction(100)) : std::nullopt;
    return percent ? std::optional(std::max(*percent, Fraction(0))) : std::nullopt;
}

Result<Fraction> againstTarget(Fraction actual, Decimal low, Decimal high, Direction direction)
{
    if (low < Decimal() || actual < Fraction(0))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "A target or what was reached is negative. Write it as zero or more."),
                    u"negative target or actual"_s);
    if (high < low)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "The target's range ends before it begins. Write the smaller number first."),
            u"target range upside down"_s);
    const auto from = Fraction::of(low);
    const auto to = Fraction::of(high);
    if (!from || !to)
        return tooLarge();
    if (low != high && actual >= *from && actual <= *to)
        return Fraction(100);
    if (high == Decimal()) {
        if (direction == Direction::Down && actual == Fraction(0))
            return Fraction(100);
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "The target is zero, so nothing can be compared with it. Give a target above "
                                      "zero."),
                    u"target is zero"_s);
    }
    // A value below a range that begins at zero would be negative, so that the divisor is never zero here.
    const auto percent = compared(actual, actual > *to ? *to : *from, direction);
    if (!percent)
        return tooLarge();
    return *percent;
}

Result<Fraction> milestonePercent(QDate begin, QDate due, std::optional<QDate> done)
{
    if (!begin.isValid() || !due.isValid() || due <= begin || (done && (!done->isValid() || *done < begin)))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The days of this milestone do not fit: it begins before it is due, and is done no "
                                  "earlier than it begins. Correct the dates."),
                    u"milestone dates"_s);
    if (!done)
        return Fraction(0);
    if (*done <= due)
        return Fraction(100);
    const auto percent = compared(Fraction(begin.daysTo(*done)), Fraction(begin.daysTo(due)), Direction::Down);
    if (!percent)
        return tooLarge();
    return *percent;
}

Result<Fraction> scalePercent(const QList<ScaleLevel> &levels, const QString &word)
{
    for (const ScaleLevel &level : levels) {
        if (level.word != word)
            continue;
        const auto percent = Fraction::of(level.percent);
        if (!percent || level.percent < Decimal() || level.percent > Decimal::fromInt(200))
            break;
        return *percent;
    }
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "“%1” is no word of this scale, or its percent is not between 0 and 200. Choose one of "
                              "the scale's words."),
                u"unknown level of a scale"_s, {word});
}

Result<Fraction> ratioOf(qint64 part, qint64 whole)
{
    if (whole == 0 && part == 0)
        return nothingCounted();
    if (part < 0 || whole < part)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "The part is larger than the whole, or negative. Correct the two counts."),
            u"part larger than whole"_s);
    const auto share = Fraction::of(part, whole);
    const auto percent = share ? share->times(Fraction(100)) : std::nullopt;
    if (!percent)
        return tooLarge();
    return *percent;
}

Result<Fraction> runningMean(const QList<Observation> &observations)
{
    QList<Fraction> values;
    QList<Fraction> counts;
    for (const Observation &each : observations) {
        const auto value = Fraction::of(each.value);
        if (each.count < 0 || each.value < Decimal() || !value)
            return fail(
                ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "An observed value or its count is negative or too long. Correct it."),
                u"observation out of range"_s);
        if (each.count == 0)
            continue;
        values.append(*value);
        counts.append(Fraction(each.count));
    }
    if (values.isEmpty())
        return nothingCounted();
    const auto mean = weightedMeanOf(values, counts);
    if (!mean)
        return tooLarge();
    return *mean;
}

Result<Fraction> weightedPercents(const QList<Fraction> &percents, const QList<Decimal> &weights)
{
    std::optional<Decimal> sum = Decimal();
    QList<Fraction> shares;
    for (const Decimal weight : weights) {
        const auto share = Fraction::of(weight);
        sum = sum && share && weight >= Decimal() ? sum->plus(weight) : std::nullopt;
        shares.append(share.value_or(Fraction()));
    }
    if (!sum || *sum != Decimal::fromInt(100) || percents.size() != weights.size())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The parts of a composite indicator need weights that are not negative and sum to "
                                  "exactly 100. Change the weights."),
                    u"weights of a composite"_s);
    const auto mean = weightedMeanOf(percents, shares);
    if (!mean)
        return tooLarge();
    return *mean;
}

Result<IndicatorReading> readingAt(const IndicatorMeasurement &m, int depth)
{
    IndicatorReading reading;
    switch (m.model) {
    case IndicatorModel::Up:
    case IndicatorModel::Down:
    case IndicatorModel::Range:
    case IndicatorModel::Maximum: {
        const auto actual = m.actual ? Fraction::of(*m.actual) : std::nullopt;
        if (!m.actual)
            return nothingCounted();
        if (!actual)
            return tooLarge();
        const Direction direction = m.model == IndicatorModel::Down    ? Direction::Down
                                    : m.model == IndicatorModel::Range ? m.direction
                                                                       : Direction::Up;
        reading.reached = actual;
        const Decimal low = m.model == IndicatorModel::Range ? m.targetLow : m.targetHigh;
        ASSIGN(reading.percent, againstTarget(*actual, low, m.targetHigh, direction));
        return reading;
    }
    case IndicatorModel::Milestone: {
        ASSIGN(reading.percent, milestonePercent(m.begin, m.due, m.done));
        return reading;
    }
    case IndicatorModel::Scale: {
        ASSIGN(reading.percent, scalePercent(m.levels, m.level));
        return reading;
    }
    case IndicatorModel::Ratio:
    case IndicatorModel::RunningMean: {
        ASSIGN(reading.reached,
               m.model == IndicatorModel::Ratio ? ratioOf(m.part, m.whole) : runningMean(m.observations));
        ASSIGN(reading.percent, againstTarget(*reading.reached, m.targetLow, m.targetHigh, m.direction));
        return reading;
    }
    case IndicatorModel::Composite: {
        if (depth >= deepest)
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP(
                            "faults", "Composite indicators are nested too deeply. Put the inner ones side by side."),
                        u"composite nested too deeply"_s);
        QList<Fraction> percents;
        for (const IndicatorMeasurement &part : m.parts) {
            ASSIGN(const IndicatorReading each, readingAt(part, depth + 1));
            percents.append(each.percent);
        }
        ASSIGN(reading.percent, weightedPercents(percents, m.weights));
        return reading;
    }
    }
    Q_UNREACHABLE();
}

std::optional<QJsonValue> textOrNothing(const Result<Fraction> &value)
{
    if (!value)
        return std::nullopt;
    return fractionText(*value);
}

QDate dateIn(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QJsonValue> targetResult(const QJsonObject &in)
{
    const auto actual = fractionFromText(in.value(u"actual").toString());
    const auto low = inputs::decimal(in.value(u"target_low"));
    const auto high = inputs::decimal(in.value(u"target_high"));
    const auto direction = directionFromCode(in.value(u"direction").toString());
    if (!actual || !low || !high || !direction)
        return std::nullopt;
    return textOrNothing(againstTarget(*actual, *low, *high, *direction));
}

std::optional<QJsonValue> milestoneResult(const QJsonObject &in)
{
    const std::optional<QDate> done =
        in.value(u"done").isNull() ? std::nullopt : std::optional(dateIn(in.value(u"done")));
    return textOrNothing(milestonePercent(dateIn(in.value(u"begin")), dateIn(in.value(u"due")), done));
}

std::optional<QJsonValue> scaleResult(const QJsonObject &in)
{
    QList<ScaleLevel> levels;
    const QJsonArray list = in.value(u"levels").toArray();
    for (const QJsonValue &entry : list) {
        const auto percent = inputs::decimal(entry.toObject().value(u"percent"));
        if (!percent)
            return std::nullopt;
        levels.append({entry.toObject().value(u"word").toString(), *percent});
    }
    return textOrNothing(scalePercent(levels, in.value(u"level").toString()));
}

std::optional<QJsonValue> ratioResult(const QJsonObject &in)
{
    return textOrNothing(ratioOf(in.value(u"part").toInteger(-1), in.value(u"whole").toInteger(-1)));
}

std::optional<QJsonValue> runningMeanResult(const QJsonObject &in)
{
    QList<Observation> observations;
    const QJsonArray list = in.value(u"observations").toArray();
    for (const QJsonValue &entry : list) {
        const auto value = inputs::decimal(entry.toObject().value(u"value"));
        if (!value)
            return std::nullopt;
        observations.append({*value, entry.toObject().value(u"count").toInteger(-1)});
    }
    return textOrNothing(runningMean(observations));
}

std::optional<QJsonValue> compositeResult(const QJsonObject &in)
{
    QList<Fraction> percents;
    QList<Decimal> weights;
    const QJsonArray parts = in.value(u"percents").toArray();
    for (const QJsonValue &entry : parts) {
        const auto percent = fractionFromText(entry.toString());
        if (!percent)
            return std::nullopt;
        percents.append(*percent);
    }
    const QJsonArray list = in.value(u"weights").toArray();
    for (const QJsonValue &entry : list) {
        const auto weight = inputs::decimal(entry);
        if (!weight)
            return std::nullopt;
        weights.append(*weight);
    }
    return textOrNothing(weightedPercents(percents, weights));
}

std::optional<QJsonValue> roundedResult(const QJsonObject &in)
{
    const auto value = fractionFromText(in.value(u"percent").toString());
    const auto result = value ? value->round(3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return std::nullopt;
    return result->toString();
}

constexpr Evaluator targetEvaluator{"indicator.target"_L1, targetResult};
constexpr Evaluator milestoneEvaluator{"indicator.milestone"_L1, milestoneResult};
constexpr Evaluator scaleEvaluator{"indicator.scale"_L1, scaleResult};
constexpr Evaluator ratioEvaluator{"indicator.ratio"_L1, ratioResult};
constexpr Evaluator runningMeanEvaluator{"indicator.running-mean"_L1, runningMeanResult};
constexpr Evaluator compositeEvaluator{"indicator.composite"_L1, compositeResult};
constexpr Evaluator roundedEvaluator{"indicator.percent"_L1, roundedResult};

Explanation targetExplanation(const IndicatorMeasurement &m, const QString &actual, Direction direction,
                              const QString &source, QList<Explanation> parts = {})
{
    const Decimal low =
        m.model == IndicatorModel::Up || m.model == IndicatorModel::Down || m.model == IndicatorModel::Maximum
            ? m.targetHigh
            : m.targetLow;
    return explained(targetEvaluator, source,
                     {{u"actual"_s, actual},
                      {u"target_low"_s, low.toString()},
                      {u"target_high"_s, m.targetHigh.toString()},
                      {u"direction"_s, code(direction)}},
                     std::move(parts));
}

/// The exact percent of a measurement that has a reading.
Explanation exactExplanation(const IndicatorMeasurement &m, const QString &source)
{
    switch (m.model) {
    case IndicatorModel::Up:
    case IndicatorModel::Maximum:
    case IndicatorModel::Down:
    case IndicatorModel::Range: {
        const Direction direction = m.model == IndicatorModel::Down    ? Direction::Down
                                    : m.model == IndicatorModel::Range ? m.direction
                                                                       : Direction::Up;
        return targetExplanation(m, fractionText(*Fraction::of(*m.actual)), direction, source);
    }
    case IndicatorModel::Milestone:
        return explained(milestoneEvaluator, source,
                         {{u"begin"_s, m.begin.toString(Qt::ISODate)},
                          {u"due"_s, m.due.toString(Qt::ISODate)},
                          {u"done"_s, m.done ? QJsonValue(m.done->toString(Qt::ISODate)) : QJsonValue()}});
    case IndicatorModel::Scale: {
        QJsonArray levels;
        for (const ScaleLevel &level : m.levels)
            levels.append(QJsonObject{{u"word"_s, level.word}, {u"percent"_s, level.percent.toString()}});
        return explained(scaleEvaluator, source, {{u"levels"_s, levels}, {u"level"_s, m.level}});
    }
    case IndicatorModel::Ratio: {
        Explanation reached = explained(ratioEvaluator, source, {{u"part"_s, m.part}, {u"whole"_s, m.whole}});
        reached.name = u"actual"_s;
        const QString actual = reached.result.toString();
        return targetExplanation(m, actual, m.direction, source, {reached});
    }
    case IndicatorModel::RunningMean: {
        QJsonArray observations;
        for (const Observation &each : m.observations)
            observations.append(QJsonObject{{u"value"_s, each.value.toString()}, {u"count"_s, each.count}});
        Explanation reached = explained(runningMeanEvaluator, source, {{u"observations"_s, observations}});
        reached.name = u"actual"_s;
        const QString actual = reached.result.toString();
        return targetExplanation(m, actual, m.direction, source, {reached});
    }
    case IndicatorModel::Composite: {
        QJsonArray percents;
        QJsonArray weights;
        QList<Explanation> parts;
        for (qsizetype i = 0; i < m.parts.size(); ++i) {
            parts.append(exactExplanation(m.parts[i], source));
            parts.last().name = u"percents[%1]"_s.arg(i);
            percents.append(parts.last().result);
            weights.append(m.weights[i].toString());
        }
        return explained(compositeEvaluator, source, {{u"percents"_s, percents}, {u"weights"_s, weights}},
                         std::move(parts));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

bool operator==(const IndicatorMeasurement &a, const IndicatorMeasurement &b)
{
    const auto fields = [](const IndicatorMeasurement &m) {
        return std::tie(m.model, m.targetLow, m.targetHigh, m.direction, m.actual, m.begin, m.due, m.done, m.levels,
                        m.level, m.part, m.whole, m.observations, m.parts, m.weights);
    };
    return fields(a) == fields(b);
}

QString code(IndicatorModel model)
{
    switch (model) {
    case IndicatorModel::Up: return u"up"_s;
    case IndicatorModel::Down: return u"down"_s;
    case IndicatorModel::Range: return u"range"_s;
    case IndicatorModel::Maximum: return u"maximum"_s;
    case IndicatorModel::Milestone: return u"milestone"_s;
    case IndicatorModel::Scale: return u"scale"_s;
    case IndicatorModel::Ratio: return u"ratio"_s;
    case IndicatorModel::RunningMean: return u"running-mean"_s;
    case IndicatorModel::Composite: return u"composite"_s;
    }
    Q_UNREACHABLE();
}

std::optional<IndicatorModel> indicatorModelFromCode(QStringView text)
{
    for (const IndicatorModel model : allIndicatorModels) {
        if (code(model) == text)
            return model;
    }
    return std::nullopt;
}

Result<IndicatorReading> indicatorReading(const IndicatorMeasurement &measurement)
{
    return readingAt(measurement, 0);
}

Result<Decimal> indicatorPercent(const IndicatorMeasurement &measurement)
{
    ASSIGN(const IndicatorReading reading, indicatorReading(measurement));
    const auto percent = reading.percent.round(3, Rounding::HalfUp);
    if (!percent)
        return tooLarge();
    return *percent;
}

Result<Explanation> explainIndicator(const IndicatorMeasurement &measurement, const QString &source)
{
    TRY(indicatorPercent(measurement));
    Explanation exact = exactExplanation(measurement, source);
    exact.name = u"percent"_s;
    const QJsonValue percent = exact.result;
    return explained(roundedEvaluator, source, {{u"percent"_s, percent}}, {exact});
}

QList<Evaluator> indicatorEvaluators()
{
    return {targetEvaluator,      milestoneEvaluator, scaleEvaluator,  ratioEvaluator,
            runningMeanEvaluator, compositeEvaluator, roundedEvaluator};
}

} // namespace kinerja
