#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/table/rowsource.h"

#include <QDate>

namespace kinerja {

/// What is wrong with one cell: a code for tools and tests, and a sentence that says what to do.
///
/// The row is refused and the others go on, so this is not an Error. Codes: `empty` `spreadsheet-error` `date` `date-serial`
/// `date-year` `sex` `number` `whole` `scientific` `decimal-point` `precision-lost` `not-text`.
struct FieldProblem {
    const char *code = "";
    const char *sentence = ""; ///< QT_TRANSLATE_NOOP("faults", …)
    QStringList args = {};

    friend bool operator==(const FieldProblem &a, const FieldProblem &b);
};

template <class T>
using CellResult = tl::expected<T, FieldProblem>;

/// The sentence for people, in the language that is loaded.
[[nodiscard]] QString fieldProblemText(const FieldProblem &problem);

enum class Sex { Male, Female };

/// The text without spaces (NBSP too) at its ends and doubled inside a line, without byte order marks, in NFC; line breaks stay,
/// as LF. Empty is allowed.
/// `spreadsheet-error` for `#N/A` and its like.
[[nodiscard]] CellResult<QString> readText(const Cell &cell);
/// The same; `empty` where nothing is left.
[[nodiscard]] CellResult<QString> readRequiredText(const Cell &cell);
/// `31-12-2026` `31/12/2026` `31.12.2026` `2026-12-31` `5 Januari 2026` `5 Jan 2026` or a date cell. Day before month, always;
/// four digits of year, 1900 to 2200. A bare number is refused (`date-serial`): nobody can see which day it is.
[[nodiscard]] CellResult<QDate> readDate(const Cell &cell);
/// `L` `P` `Laki-laki` `Perempuan` `Pria` `Wanita`, any case.
[[nodiscard]] CellResult<Sex> readSex(const Cell &cell);
/// A numeric cell as the file has it; text with a decimal comma (`87,5`, `1.234,5`), see Decimal::fromLocalText; text out of JSON
/// with a point (`"1.234"` is one and a bit), and `decimal-point` where it is written for people there.
[[nodiscard]] CellResult<Decimal> readDecimal(const Cell &cell);
/// A whole number from `least` to `most`.
[[nodiscard]] CellResult<int> readWhole(const Cell &cell, int least, int most);
/// The digits of a NIP or NIK as the cell has them, its apostrophe and spaces taken off; whether they are a sound NIP is for
/// another to say. Refused where a spreadsheet has ruined them: `scientific` (`1,97E+17`), `precision-lost` (a numeric cell of
/// more than 15 digits). Empty is allowed.
[[nodiscard]] CellResult<QString> readNipText(const Cell &cell);

} // namespace kinerja
