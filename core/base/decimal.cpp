#include "core/base/decimal.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array<quint64, 20> powersOfTen = [] {
    std::array<quint64, 20> powers = {};
    quint64 power = 1;
    for (quint64 &entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

constexpr quint64 largestUnits = powersOfTen[18] - 1;

/// An unsigned number of 128 bits with the four operations that decimals need. Not the compiler's own type: MSVC has none,
/// and a path that only some machines take would be tested only there.
struct Wide {
    quint64 high = 0;
    quint64 low = 0;

    friend constexpr auto operator<=>(const Wide &, const Wide &) = default;

    static constexpr Wide product(quint64 a, quint64 b)
    {
        const quint64 aLow = a & 0xffffffff, aHigh = a >> 32;
        const quint64 bLow = b & 0xffffffff, bHigh = b >> 32;
        const quint64 lowest = aLow * bLow;
        const quint64 middle = aHigh * bLow + (lowest >> 32);
        const quint64 other = aLow * bHigh + (middle & 0xffffffff);
        return {aHigh * bHigh + (middle >> 32) + (other >> 32), (other << 32) | (lowest & 0xffffffff)};
    }
    constexpr Wide plus(Wide other) const
    {
        const quint64 sum = low + other.low;
        return {high + other.high + (sum < low ? 1 : 0), sum};
    }
    constexpr Wide minus(Wide smaller) const
    {
        return {high - smaller.high - (low < smaller.low ? 1 : 0), low - smaller.low};
    }
    /// Divides in place by a number below 2^32 and gives the remainder.
    constexpr quint32 divide(quint32 divisor)
    {
        quint64 remainder = 0;
        const auto part = [&](quint64 bits) {
            const quint64 value = (remainder << 32) | bits;
            remainder = value % divisor;
            return value / divisor;
        };
        const quint64 a = part(high >> 32), b = part(high & 0xffffffff);
        const quint64 c = part(low >> 32), d = part(low & 0xffffffff);
        high = (a << 32) | b;
        low = (c << 32) | d;
        return quint32(remainder);
    }
};

enum class Sign { Plus, Minus };

constexpr Sign signOf(qint64 units)
{
    return units < 0 ? Sign::Minus : Sign::Plus;
}

constexpr quint64 magnitude(qint64 units)
{
    return units < 0 ? 0 - quint64(units) : quint64(units);
}

/// The decimal of that sign and size, with trailing zeros dropped as far as 18 digits ask for it; nothing where digits that
/// count would be lost.
std::optional<Decimal> fitting(Sign sign, Wide size, int scale)
{
    while (scale > Decimal::maxScale || size > Wide{0, largestUnits}) {
        if (scale == 0 || size.divide(10) != 0)
            return std::nullopt;
        --scale;
    }
    const qint64 units = qint64(size.low);
    return Decimal(sign == Sign::Minus ? -units : units, scale);
}

/// The size of `value` in units of 10^−scale; `scale` is at least the value's own.
Wide scaledTo(Decimal value, int scale)
{
    return Wide::product(magnitude(value.units()), powersOfTen[size_t(scale - value.scale())]);
}

/// Whether a quotient that is not exact goes one unit further from zero.
bool roundsAway(Rounding rounding, Sign sign, Wide remainder, Wide divisor)
{
    if (remainder == Wide{})
        return false;
    switch (rounding) {
    case Rounding::HalfUp: return remainder >= divisor.minus(remainder);
    case Rounding::Floor: return sign == Sign::Minus;
    case Rounding::Ceil: return sign == Sign::Plus;
    }
    Q_UNREACHABLE();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits before and after the decimal sign, both without it; the caller has checked that they are digits.
std::optional<Decimal> fromDigits(Sign sign, QStringView whole, QStringView fraction)
{
    while (whole.size() > 1 && whole.front() == u'0')
        whole = whole.sliced(1);
    while (whole.size() + fraction.size() > 18 && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole == u"0")
        whole = {};
    QStringView significant = fraction;
    if (whole.isEmpty()) {
        while (significant.startsWith(u'0'))
            significant = significant.sliced(1);
    }
    if (fraction.size() > Decimal::maxScale || whole.size() + significant.size() > 18)
        return std::nullopt;
    qint64 units = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar digit : part)
            units = units * 10 + (digit.unicode() - u'0');
    }
    return Decimal(sign == Sign::Minus ? -units : units, int(fraction.size()));
}

bool allDigits(QStringView text)
{
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
    }
    return !text.isEmpty();
}

/// Whether `text` is `1.234`, `33.302.749`, …: one to three digits that do not begin with zero, then groups of three.
bool isGrouped(QStringView text)
{
    const qsizetype first = text.indexOf(u'.');
    if (first < 1 || first > 3 || text.front() == u'0')
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool point = i >= first && (i - first) % 4 == 0;
        if (point ? text[i] != u'.' : !isDigit(text[i]))
            return false;
    }
    return (text.size() - first) % 4 == 0;
}

} // namespace

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const Sign sign = text.startsWith(u'-') ? Sign::Minus : Sign::Plus;
    if (sign == Sign::Minus)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!allDigits(whole) || (whole.size() > 1 && whole.front() == u'0') || (point >= 0 && !allDigits(fraction)))
        return std::nullopt;
    return fromDigits(sign, whole, fraction);
}

std::optional<Decimal> Decimal::fromLocalText(QStringView text)
{
    text = text.trimmed();
    Sign sign = Sign::Plus;
    if (text.startsWith(u'-') || text.startsWith(u'\u2212')) {
        sign = Sign::Minus;
        text = text.sliced(1);
    }
    const qsizetype comma = text.indexOf(u',');
    QStringView whole = comma < 0 ? text : text.first(comma);
    QStringView fraction = comma < 0 ? QStringView() : text.sliced(comma + 1);
    if (comma >= 0 && !allDigits(fraction))
        return std::nullopt;

    QString ungrouped;
    if (isGrouped(whole)) {
        ungrouped = whole.toString().remove(u'.');
        whole = ungrouped;
    } else if (comma < 0 && whole.count(u'.') == 1) {
        const qsizetype point = whole.indexOf(u'.');
        fraction = whole.sliced(point + 1);
        whole = whole.first(point);
        if (!allDigits(fraction))
            return std::nullopt;
    }
    if (!allDigits(whole))
        return std::nullopt;
    return fromDigits(sign, whole, fraction);
}

QString Decimal::toString() const
{
    QString digits = QString::number(magnitude(m_units));
    if (m_scale > 0) {
        if (digits.size() <= m_scale)
            digits.prepend(QString(m_scale + 1 - digits.size(), u'0'));
        digits.insert(digits.size() - m_scale, u'.');
    }
    if (m_units < 0)
        digits.prepend(u'-');
    return digits;
}

QString Decimal::toLocalText(Grouping grouping) const
{
    QString text = toString();
    qsizetype end = text.indexOf(u'.');
    if (end < 0)
        end = text.size();
    else
        text[end] = u',';
    if (grouping == Grouping::On) {
        const qsizetype begin = m_units < 0 ? 1 : 0;
        for (qsizetype i = end - 3; i > begin; i -= 3)
            text.insert(i, u'.');
    }
    return text;
}

Decimal Decimal::normalised() const
{
    Decimal value = *this;
    while (value.m_scale > 0 && value.m_units % 10 == 0) {
        value.m_units /= 10;
        --value.m_scale;
    }
    return value;
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    const int scale = qMax(m_scale, other.m_scale);
    const Wide a = scaledTo(*this, scale);
    const Wide b = scaledTo(other, scale);
    const Sign sign = signOf(m_units);
    if (sign == signOf(other.m_units))
        return fitting(sign, a.plus(b), scale);
    if (a >= b)
        return fitting(sign, a.minus(b), scale);
    return fitting(signOf(other.m_units), b.minus(a), scale);
}

std::optional<Decimal> Decimal::minus(Decimal other) const
{
    return plus(Decimal(-other.m_units, other.m_scale));
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    const Sign sign = signOf(m_units) == signOf(other.m_units) ? Sign::Plus : Sign::Minus;
    return fitting(sign, Wide::product(magnitude(m_units), magnitude(other.m_units)), m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::ratio(Decimal numerator, Decimal denominator, int scale, Rounding rounding)
{
    if (denominator.m_units == 0 || scale < 0 || scale > maxScale)
        return std::nullopt;
    const Sign sign = signOf(numerator.m_units) == signOf(denominator.m_units) ? Sign::Plus : Sign::Minus;
    const quint64 above = magnitude(numerator.m_units);
    const quint64 below = magnitude(denominator.m_units);

    quint64 quotient = 0;
    Wide remainder;
    Wide divisor{0, below};
    int missing = scale - numerator.m_scale + denominator.m_scale;
    if (missing < 0) {
        divisor = Wide::product(below, powersOfTen[size_t(-missing)]);
        remainder = Wide{0, above};
        if (divisor.high == 0) {
            quotient = above / divisor.low;
            remainder.low = above % divisor.low;
        }
    } else {
        quotient = above / below;
        remainder.low = above % below;
        for (; missing > 0; --missing) {
            if (quotient > largestUnits)
                return std::nullopt;
            remainder = Wide::product(remainder.low, 10);
            quint64 digit = 0;
            for (; remainder >= divisor; ++digit)
                remainder = remainder.minus(divisor);
            quotient = quotient * 10 + digit;
        }
    }
    if (roundsAway(rounding, sign, remainder, divisor))
        ++quotient;
    if (quotient > largestUnits)
        return std::nullopt;
    return Decimal(sign == Sign::Minus ? -qint64(quotient) : qint64(quotient), scale);
}

Decimal Decimal::round(int scale, Rounding rounding) const
{
    scale = qBound(0, scale, maxScale);
    if (scale >= m_scale) {
        const Wide size = scaledTo(*this, scale);
        if (size > Wide{0, largestUnits})
            return *this; // the zeros do not fit, and the value is exact without them
        return Decimal(m_units < 0 ? -qint64(size.low) : qint64(size.low), scale);
    }
    const quint64 step = powersOfTen[size_t(m_scale - scale)];
    const quint64 size = magnitude(m_units);
    quint64 quotient = size / step;
    if (roundsAway(rounding, signOf(m_units), Wide{0, size % step}, Wide{0, step}))
        ++quotient;
    return Decimal(m_units < 0 ? -qint64(quotient) : qint64(quotient), scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.m_scale == b.m_scale)
        return a.m_units <=> b.m_units;
    if (signOf(a.m_units) != signOf(b.m_units))
        return a.m_units <=> b.m_units;
    const int scale = qMax(a.m_scale, b.m_scale);
    const std::strong_ordering sizes = scaledTo(a, scale) <=> scaledTo(b, scale);
    return a.m_units < 0 ? 0 <=> sizes : sizes;
}

bool operator==(const Decimal &a, const Decimal &b)
{
    return (a <=> b) == 0;
}

} // namespace kinerja
