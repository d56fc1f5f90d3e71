#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/fraction.h"

#include <array>

namespace kinerja {

/// How the months of an indicator become its quarter and its year; declared on the indicator and shown beside it.
enum class Aggregation { Sum, Mean, WeightedMean, Last, Minimum, Maximum };
inline constexpr std::array allAggregations = {Aggregation::Sum,  Aggregation::Mean,    Aggregation::WeightedMean,
                                               Aggregation::Last, Aggregation::Minimum, Aggregation::Maximum};
[[nodiscard]] QString code(Aggregation aggregation); ///< sum mean weighted-mean last minimum maximum
[[nodiscard]] std::optional<Aggregation> aggregationFromCode(QStringView code);

/// What was measured in a month; a month without a value is missing and never a zero.
struct MonthValue {
    std::optional<Decimal> value;
    Decimal weight = Decimal(1, 0); ///< of WeightedMean: respondents, cases; zero or more

    friend bool operator==(const MonthValue &, const MonthValue &) = default;
};

/// The aggregate of those months that have a value, exact; nothing where none has. Quarter and year are both made from the
/// months, never a year from its quarters: a mean of means would give a month with few cases the weight of many.
/// Invalid for a negative weight, weights that sum to zero, or numbers too long to be added exactly.
[[nodiscard]] Result<std::optional<Fraction>> aggregate(const QList<MonthValue> &months, Aggregation aggregation);
/// Three decimals half up, rounded once.
[[nodiscard]] Result<std::optional<Decimal>> aggregateRounded(const QList<MonthValue> &months, Aggregation aggregation);
[[nodiscard]] Result<Explanation> explainAggregate(const QList<MonthValue> &months, Aggregation aggregation,
                                                   const QString &source);

/// The four quarters of a year and the year itself, rounded as above.
struct YearOfMonths {
    std::array<std::optional<Decimal>, 4> quarters;
    std::optional<Decimal> year;

    friend bool operator==(const YearOfMonths &, const YearOfMonths &) = default;
};
[[nodiscard]] Result<YearOfMonths> aggregateYear(const std::array<MonthValue, 12> &months, Aggregation aggregation);

[[nodiscard]] QList<Evaluator> aggregationEvaluators();

} // namespace kinerja
