#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

namespace kinerja {

/// What a number format of a spreadsheet makes of a number.
enum class NumberLook { Plain, Date, Time };

/// By the numbers that every spreadsheet knows (ECMA-376 part 1, 18.8.30), the East Asian ones included.
[[nodiscard]] NumberLook builtInLook(int formatId);
/// By a format code such as `dd\-mm\-yyyy`. `[h]:mm` (a length of time) is Plain.
[[nodiscard]] NumberLook lookOf(QStringView formatCode);

/// Where a workbook's days are counted from.
enum class DateSystem { From1900, From1904 };

/// The date of a serial number, `2026-01-05`, with `T13:30:00` where it has a part of a day (to the nearest second).
/// Nothing outside 1900-01-01 to 9999-12-31, and for serial 60 of the 1900 system: 29 February 1900, which never was but which
/// spreadsheets count.
[[nodiscard]] std::optional<QString> dateOfSerial(QByteArrayView number, DateSystem system);
/// The time of day of a serial number below 1, `13:30:00`.
[[nodiscard]] std::optional<QString> timeOfSerial(QByteArrayView number);

/// A number as a spreadsheet shows it: files keep fractions with 17 digits (`3.1400000000000001`), of which 15 mean something.
/// Whole numbers stay as they are, and so does `1.97501012010011E+17`, so that a ruined NIP is known for what it is; smaller
/// exponents are written out. Nothing where it is no number.
[[nodiscard]] std::optional<QString> shownNumber(QByteArrayView number);

} // namespace kinerja
