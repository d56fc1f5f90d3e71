#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace kinerja {

/// How the one rounding of a result is done.
enum class Rounding {
    HalfUp,  ///< to the nearest; a tie goes away from zero (87.5 → 88, −87.5 → −88)
    Floor,   ///< towards minus infinity
    Ceil,    ///< towards plus infinity
};

/// An exact decimal number: `units` × 10^−`scale`. Scores, percentages, credit and money are always this.
///
/// 18 significant digits. Arithmetic is exact; what would not fit gives nothing instead of a wrong number. Only `round`
/// and `ratio` round, and they say how. Equal values are equal whatever their scale (1.50 == 1.5).
class Decimal {
public:
    static constexpr int maxScale = 18;

    constexpr Decimal() = default;
    constexpr Decimal(qint64 units, int scale) : m_units(units), m_scale(qint8(scale)) {}
    [[nodiscard]] static constexpr Decimal fromInt(qint64 value) { return Decimal(value, 0); }

    [[nodiscard]] constexpr qint64 units() const { return m_units; }
    [[nodiscard]] constexpr int scale() const { return m_scale; }

    /// Reads `-12.5`, `0`, `100`: a point as decimal sign, no grouping, no exponent; the form of JSON and of storage.
    [[nodiscard]] static std::optional<Decimal> fromString(QStringView text);
    /// Reads what a person types in Indonesian: `87,5`, `33.302.749`, `1.234,5`, and `87.5` where it can only mean a decimal
    /// point. Text that could mean two numbers (`1.234`) is read as grouping, as id_ID has it.
    [[nodiscard]] static std::optional<Decimal> fromLocalText(QStringView text);

    /// With the digits it has: Decimal(12500, 3) is "12.500".
    [[nodiscard]] QString toString() const;
    /// The same with a decimal comma and, where asked, points between thousands: for people and paper.
    enum class Grouping { Off, On };
    [[nodiscard]] QString toLocalText(Grouping grouping = Grouping::Off) const;
    /// Without trailing zeros: the canonical form that is stored and hashed.
    [[nodiscard]] Decimal normalised() const;

    [[nodiscard]] std::optional<Decimal> plus(Decimal other) const;
    [[nodiscard]] std::optional<Decimal> minus(Decimal other) const;
    [[nodiscard]] std::optional<Decimal> times(Decimal other) const;
    /// `numerator` / `denominator`, rounded once to `scale` digits; nothing where the denominator is zero.
    [[nodiscard]] static std::optional<Decimal> ratio(Decimal numerator, Decimal denominator, int scale, Rounding rounding);
    /// Rounded to `scale` digits, and shown with that many.
    [[nodiscard]] Decimal round(int scale, Rounding rounding) const;

    friend bool operator==(const Decimal &a, const Decimal &b);
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_units = 0;
    qint8 m_scale = 0;
};

} // namespace kinerja
