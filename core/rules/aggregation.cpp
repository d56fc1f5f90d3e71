#include "core/rules/aggregation.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto tooManyDigits()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "These months cannot be added exactly: their numbers are too long. Use fewer decimals."),
                u"aggregate needs more than 63 bits"_s);
}

std::optional<QJsonValue> aggregateResult(const QJsonObject &in)
{
    const auto aggregation = aggregationFromCode(in.value(u"aggregation").toString());
    if (!aggregation)
        return std::nullopt;
    QList<MonthValue> months;
    const QJsonArray list = in.value(u"months").toArray();
    for (const QJsonValue &entry : list) {
        const QJsonValue given = entry.toObject().value(u"value");
        const auto weight = inputs::decimal(entry.toObject().value(u"weight"));
        const auto value = inputs::decimal(given);
        if (!weight || (!value && !given.isNull()))
            return std::nullopt;
        months.append({value, *weight});
    }
    const Result<std::optional<Decimal>> result = aggregateRounded(months, *aggregation);
    if (!result)
        return std::nullopt;
    return *result ? QJsonValue((*result)->toString()) : QJsonValue();
}

constexpr Evaluator aggregateEvaluator{"indicator.aggregate"_L1, aggregateResult};

} // namespace

QString code(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::Sum: return u"sum"_s;
    case Aggregation::Mean: return u"mean"_s;
    case Aggregation::WeightedMean: return u"weighted-mean"_s;
    case Aggregation::Last: return u"last"_s;
    case Aggregation::Minimum: return u"minimum"_s;
    case Aggregation::Maximum: return u"maximum"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Aggregation> aggregationFromCode(QStringView text)
{
    for (const Aggregation aggregation : allAggregations) {
        if (code(aggregation) == text)
            return aggregation;
    }
    return std::nullopt;
}

Result<std::optional<Fraction>> aggregate(const QList<MonthValue> &months, Aggregation aggregation)
{
    QList<Fraction> values;
    QList<Fraction> weights;
    for (const MonthValue &month : months) {
        if (!month.value)
            continue;
        const auto value = Fraction::of(*month.value);
        const auto weight = Fraction::of(month.weight);
        if (!value || !weight)
            return tooManyDigits();
        if (month.weight < Decimal())
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP(
                            "faults", "The weight of a month is negative. Write how many were counted, zero or more."),
                        u"negative weight of a month"_s);
        values.append(*value);
        weights.append(*weight);
    }
    if (values.isEmpty())
        return std::optional<Fraction>();
    std::optional<Fraction> result;
    switch (aggregation) {
    case Aggregation::Sum: result = sumOf(values); break;
    case Aggregation::Mean: result = meanOf(values); break;
    case Aggregation::WeightedMean:
        if (std::all_of(weights.begin(), weights.end(), [](const Fraction &each) { return each == Fraction(0); }))
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP(
                            "faults", "Every month has the weight zero, so there is no mean. Give the number of cases "
                                      "or respondents of at least one month."),
                        u"weights of the months sum to zero"_s);
        result = weightedMeanOf(values, weights);
        break;
    case Aggregation::Last: result = values.last(); break;
    case Aggregation::Minimum: result = *std::min_element(values.begin(), values.end()); break;
    case Aggregation::Maximum: result = *std::max_element(values.begin(), values.end()); break;
    }
    if (!result)
        return tooManyDigits();
    return result;
}

Result<std::optional<Decimal>> aggregateRounded(const QList<MonthValue> &months, Aggregation aggregation)
{
    ASSIGN(const std::optional<Fraction> exact, aggregate(months, aggregation));
    if (!exact)
        return std::optional<Decimal>();
    const auto rounded = exact->round(3, Rounding::HalfUp);
    if (!rounded)
        return tooManyDigits();
    return rounded;
}

Result<Explanation> explainAggregate(const QList<MonthValue> &months, Aggregation aggregation, const QString &source)
{
    TRY(aggregateRounded(months, aggregation));
    QJsonArray list;
    for (const MonthValue &month : months)
        list.append(QJsonObject{{u"value"_s, month.value ? QJsonValue(month.value->toString()) : QJsonValue()},
                                {u"weight"_s, month.weight.toString()}});
    return explained(aggregateEvaluator, source, {{u"months"_s, list}, {u"aggregation"_s, code(aggregation)}});
}

Result<YearOfMonths> aggregateYear(const std::array<MonthValue, 12> &months, Aggregation aggregation)
{
    YearOfMonths result;
    const QList<MonthValue> all(months.begin(), months.end());
    for (qsizetype quarter = 0; quarter < 4; ++quarter) {
        ASSIGN(result.quarters[size_t(quarter)], aggregateRounded(all.sliced(quarter * 3, 3), aggregation));
    }
    ASSIGN(result.year, aggregateRounded(all, aggregation));
    return result;
}

QList<Evaluator> aggregationEvaluators()
{
    return {aggregateEvaluator};
}

} // namespace kinerja
