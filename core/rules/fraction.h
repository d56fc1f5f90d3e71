#pragma once

#include "core/base/decimal.h"

#include <compare>
#include <optional>

namespace kinerja {

/// An exact fraction, kept in lowest terms with a positive denominator: what lies between the inputs of a rule and the one
/// rounding at its end. Gives nothing where the terms no longer fit in 63 bits.
class Fraction {
public:
    constexpr Fraction() = default;
    constexpr explicit Fraction(qint64 whole) : m_numerator(whole) {}
    /// Nothing where the denominator is zero.
    [[nodiscard]] static std::optional<Fraction> of(qint64 numerator, qint64 denominator);
    [[nodiscard]] static std::optional<Fraction> of(Decimal value);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }

    [[nodiscard]] std::optional<Fraction> plus(Fraction other) const;
    [[nodiscard]] std::optional<Fraction> minus(Fraction other) const;
    [[nodiscard]] std::optional<Fraction> times(Fraction other) const;
    /// Nothing where `other` is zero.
    [[nodiscard]] std::optional<Fraction> over(Fraction other) const;
    /// Rounded once; nothing where the result has more than 18 digits.
    [[nodiscard]] std::optional<Decimal> round(int scale, Rounding rounding) const;

    friend bool operator==(const Fraction &, const Fraction &) = default;
    /// Exact for any two fractions.
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace kinerja
