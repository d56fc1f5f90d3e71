#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <span>
#include <variant>

namespace kinerja {

/// What a column holds, and so how a spreadsheet must treat it.
enum class ColumnKind {
    Text,    ///< stays text, whatever it looks like
    Number,
    Date,
    Nip,     ///< 18 digits that a spreadsheet would ruin: always text
};

struct Column {
    QString heading;
    ColumnKind kind = ColumnKind::Text;
};

/// Nothing, text, a number, a date, a count.
using CellValue = std::variant<std::monostate, QString, Decimal, QDate, qint64>;

/// A table that is written once, row after row.
///
/// One thread, one owner. The file appears under its name, whole and on the drive, when `close` succeeds; until then, and
/// after any failure, whatever stood there before stays. The same rows give the same bytes: no time of writing is kept.
/// No text ever becomes a formula, and what is written reads back unchanged through openTable.
class RowSink {
public:
    RowSink() = default;
    virtual ~RowSink() = default;
    Q_DISABLE_COPY_MOVE(RowSink)

    /// Writes one row; fewer values than columns leave the rest empty. Invalid where a text is longer than the format
    /// holds, there are more values than columns, or the sheet is full; Io with a sentence for a full disk.
    [[nodiscard]] virtual Result<void> write(std::span<const CellValue> row) = 0;
    [[nodiscard]] virtual Result<void> close() = 0;
};

/// A .csv or .xlsx file by the ending of its name (another ending is Invalid), its heading row written. `sheet` is the name
/// of the sheet in a workbook: 1 to 31 characters, none of `[]:*?/\`.
[[nodiscard]] Result<std::unique_ptr<RowSink>> createTable(const QString &path, const QList<Column> &columns,
                                                           const QString &sheet);

} // namespace kinerja
