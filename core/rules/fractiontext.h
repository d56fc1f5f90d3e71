#pragma once

#include "core/rules/fraction.h"

#include <QList>
#include <QString>

namespace kinerja {

/// Exact text of a fraction for explanations: `25`, and 12.5 as `25/2`.
[[nodiscard]] QString fractionText(const Fraction &fraction);
/// The way back; nothing where it is neither.
[[nodiscard]] std::optional<Fraction> fractionFromText(QStringView text);

/// Σ terms, and Σ weight × term ÷ Σ weight; nothing where it does not fit, or where there is nothing to divide by.
[[nodiscard]] std::optional<Fraction> sumOf(const QList<Fraction> &terms);
[[nodiscard]] std::optional<Fraction> meanOf(const QList<Fraction> &terms);
[[nodiscard]] std::optional<Fraction> weightedMeanOf(const QList<Fraction> &terms, const QList<Fraction> &weights);

} // namespace kinerja
