#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace kinerja {

/// The period of an appraisal: first and last calendar month of one year, and what kind it is.
///
/// The annual period is a record of its own, never the sum of shorter ones. `2026-M01..M12` is not `2026`.
struct Period {
    enum class Kind { Annual, HalfYear, Quarter, Month, Months };

    int year = 0;
    int firstMonth = 0; ///< 1 to 12
    int lastMonth = 0;  ///< firstMonth to 12
    Kind kind = Kind::Annual;

    friend bool operator==(const Period &, const Period &) = default;

    [[nodiscard]] static Period annual(int year) { return {year, 1, 12, Kind::Annual}; }
    [[nodiscard]] static Period quarter(int year, int n) { return {year, 3 * n - 2, 3 * n, Kind::Quarter}; }
    [[nodiscard]] static Period month(int year, int n) { return {year, n, n, Kind::Month}; }

    [[nodiscard]] QDate firstDay() const { return QDate(year, firstMonth, 1); }
    [[nodiscard]] QDate lastDay() const
    {
        const QDate first(year, lastMonth, 1);
        return QDate(year, lastMonth, first.daysInMonth());
    }
    /// Inclusive calendar months.
    [[nodiscard]] int months() const { return lastMonth - firstMonth + 1; }

    /// `2026`, `2021-H1`, `2026-Q3`, `2026-M05`, `2026-M01..M02`: the one form that is stored and exchanged.
    [[nodiscard]] QString code() const;
    /// Reads exactly what `code()` writes.
    [[nodiscard]] static std::optional<Period> fromCode(QStringView code);
    /// Reads what offices write as well: `2026-TW1`, `TW I 2026`, `Triwulan IV` (with `year`), `Periode Bulanan 6 Tahun
    /// 2026`, `Bulan Mei 2026`, Roman months I to XII (XIII and IIII are refused). `year` is used where the text has none.
    [[nodiscard]] static std::optional<Period> parse(QStringView text, std::optional<int> year = std::nullopt);
};

} // namespace kinerja
