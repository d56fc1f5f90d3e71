#include "core/rules/fraction.h"

#include <QtNumeric>

#include <numeric>

namespace kinerja {

namespace {

/// −2^63 has no opposite, so it is no term of a fraction.
bool isTerm(qint64 value)
{
    return value != std::numeric_limits<qint64>::min();
}

std::optional<qint64> product(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (qMulOverflow(a, b, &result) || !isTerm(result))
        return std::nullopt;
    return result;
}

std::optional<qint64> sum(qint64 a, qint64 b)
{
    qint64 result = 0;
    if (qAddOverflow(a, b, &result) || !isTerm(result))
        return std::nullopt;
    return result;
}

qint64 floorOf(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// a/b against c/d by whole part, then by the remainders upside down: no product that could overflow.
std::strong_ordering compare(qint64 a, qint64 b, qint64 c, qint64 d)
{
    const qint64 wholeA = floorOf(a, b);
    const qint64 wholeC = floorOf(c, d);
    if (wholeA != wholeC)
        return wholeA <=> wholeC;
    const qint64 restA = a - wholeA * b;
    const qint64 restC = c - wholeC * d;
    if (restA == 0 || restC == 0)
        return restA <=> restC;
    return compare(d, restC, b, restA);
}

} // namespace

std::optional<Fraction> Fraction::of(qint64 numerator, qint64 denominator)
{
    if (denominator == 0 || !isTerm(numerator) || !isTerm(denominator))
        return std::nullopt;
    const qint64 common = std::gcd(numerator, denominator);
    Fraction fraction;
    fraction.m_numerator = (denominator < 0 ? -numerator : numerator) / common;
    fraction.m_denominator = (denominator < 0 ? -denominator : denominator) / common;
    return fraction;
}

std::optional<Fraction> Fraction::of(Decimal value)
{
    value = value.normalised();
    qint64 denominator = 1;
    for (int i = 0; i < value.scale(); ++i)
        denominator *= 10;
    return of(value.units(), denominator);
}

std::optional<Fraction> Fraction::plus(Fraction other) const
{
    const qint64 common = std::gcd(m_denominator, other.m_denominator);
    const auto denominator = product(m_denominator, other.m_denominator / common);
    const auto a = product(m_numerator, other.m_denominator / common);
    const auto b = product(other.m_numerator, m_denominator / common);
    if (!denominator || !a || !b)
        return std::nullopt;
    const auto numerator = sum(*a, *b);
    return numerator ? of(*numerator, *denominator) : std::nullopt;
}

std::optional<Fraction> Fraction::minus(Fraction other) const
{
    other.m_numerator = -other.m_numerator;
    return plus(other);
}

std::optional<Fraction> Fraction::times(Fraction other) const
{
    // Reduced crosswise first, so that only a result that is too large fails.
    const qint64 a = std::gcd(m_numerator, other.m_denominator);
    const qint64 b = std::gcd(other.m_numerator, m_denominator);
    const auto numerator = product(m_numerator / a, other.m_numerator / b);
    const auto denominator = product(m_denominator / b, other.m_denominator / a);
    return numerator && denominator ? of(*numerator, *denominator) : std::nullopt;
}

std::optional<Fraction> Fraction::over(Fraction other) const
{
    const auto inverse = of(other.m_denominator, other.m_numerator);
    return inverse ? times(*inverse) : std::nullopt;
}

std::optional<Decimal> Fraction::round(int scale, Rounding rounding) const
{
    return Decimal::ratio(Decimal::fromInt(m_numerator), Decimal::fromInt(m_denominator), scale, rounding);
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return compare(a.m_numerator, a.m_denominator, b.m_numerator, b.m_denominator);
}

} // namespace kinerja
