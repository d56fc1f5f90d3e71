#pragma once

#include "core/exchange/importer.h"
#include "core/rules/attainment.h"

namespace kinerja {

// Aspects are numbered in the order of the forms; `noAspect` stands for a plan in words (kualitatif), which has none.
constexpr int noAspect = 0;
constexpr int aspectCount = 9;
/// Kuantitas Kualitas Waktu Biaya, and the perspectives that leaders' plans have in their place; empty for `noAspect`.
[[nodiscard]] QString aspectText(int aspect);
/// Any case; empty is `noAspect`. Nothing where it is no aspect: it is never guessed.
[[nodiscard]] std::optional<int> parseAspect(QStringView text);
/// naik, turun, and how regulations say it; empty is naik.
[[nodiscard]] std::optional<Direction> parseDirection(QStringView text);
/// As files have it: naik turun, Utama Tambahan.
[[nodiscard]] QString directionText(Direction direction);
[[nodiscard]] QString categoryText(WorkKind category);

/// A target: one number, a range, or words.
struct Target {
    std::optional<Decimal> low;
    std::optional<Decimal> high; ///< the upper end of a range
    QString words;

    [[nodiscard]] bool isEmpty() const { return !low && words.isEmpty(); }
    friend bool operator==(const Target &, const Target &) = default;
};
/// `98`, `87,5`, `80-90`, `80–90`, `80 s.d. 90`, or words; out of JSON `87.5`, `80.5–90`. `not-text` where a spreadsheet made a date of a range, `target-range`
/// where its ends are the wrong way round.
[[nodiscard]] CellResult<Target> readTarget(const Cell &cell);

/// A number or words.
struct Amount {
    std::optional<Decimal> number;
    QString words;
};
[[nodiscard]] CellResult<Amount> readAmount(const Cell &cell);

// The same out of a row, which is refused where the cell is no such thing. A column that the file has not is the default.
[[nodiscard]] std::optional<WorkKind> readCategory(ImportRun &run, const Row &row, int wanted);
[[nodiscard]] std::optional<int> readAspect(ImportRun &run, const Row &row, int wanted);

} // namespace kinerja
