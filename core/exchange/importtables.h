#pragma once

#include "core/exchange/judgement.h"

namespace kinerja {

/// Writes the rows that were refused, with the file's own columns and behind them Baris, Kolom, Nilai, Alasan and Yang harus
/// dilakukan, so that somebody can mend them there and import that file. Columns of JSON get their headings for people. Gives the
/// number of rows.
///
/// Conflict where the file is no longer as it was judged (its rows may have moved); Io; Cancelled. `to` ends in .xlsx or .csv.
[[nodiscard]] Result<qint64> writeRefusals(const QString &path, const QString &sheet, const Judgement &judgement, const QString &to, Progress &progress);

/// Writes an empty table with the headings of a kind, the columns formatted so that a spreadsheet leaves numbers and dates alone.
[[nodiscard]] Result<void> writeTemplate(ImportKind kind, const QString &to);

} // namespace kinerja
