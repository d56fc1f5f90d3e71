#pragma once

#include "core/base/decimal.h"
#include "core/rules/terms.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace kinerja::inputs {

/// Readers for the evaluators of explanations: nothing where a value is missing or of another kind.

[[nodiscard]] inline std::optional<Decimal> decimal(const QJsonValue &value)
{
    return value.isString() ? Decimal::fromString(value.toString()) : std::nullopt;
}

/// A whole number within the limits.
[[nodiscard]] inline std::optional<int> whole(const QJsonValue &value, int least, int most)
{
    const qint64 number = value.toInteger(qint64(least) - 1);
    if (number < least || number > most)
        return std::nullopt;
    return int(number);
}

[[nodiscard]] inline std::optional<Rating> rating(const QJsonValue &value)
{
    return ratingFromCode(value.toString());
}

[[nodiscard]] inline std::optional<Predicate> predicate(const QJsonValue &value)
{
    return predicateFromCode(value.toString());
}

} // namespace kinerja::inputs
