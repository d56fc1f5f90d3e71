#pragma once

#include "core/table/rowsink.h"

#include <memory>
#include <span>
#include <variant>

namespace kinerja {

/// A word that has an official spelling for people and a code for machines: `Di atas ekspektasi`, `above`.
struct Term {
    QString label;
    QString code;
};

/// What stands in one field of an exported row. An empty text is nothing.
using Datum = std::variant<std::monostate, QString, Decimal, QDate, qint64, Term>;

/// A column under its heading for people and its key for machines.
struct OutputColumn {
    QString heading;
    QLatin1StringView key;
    ColumnKind kind = ColumnKind::Text;
};

/// A table on its way out: CSV or XLSX with headings and words for people, or JSON with keys and codes for machines.
///
/// JSON is one array of objects, a row a line: keys in the order of the columns, empty fields null, dates `2026-01-31`, decimal
/// numbers as strings with a point, counts as numbers, terms by their code. JsonReader reads it back.
class TableOutput {
public:
    TableOutput() = default;
    virtual ~TableOutput() = default;
    Q_DISABLE_COPY_MOVE(TableOutput)

    /// By the ending of the name: .csv, .xlsx, .json; another is Invalid. `sheet` names the sheet of a workbook.
    [[nodiscard]] static Result<std::unique_ptr<TableOutput>> create(const QString &path, const QList<OutputColumn> &columns, const QString &sheet);

    [[nodiscard]] virtual Result<void> write(std::span<const Datum> row) = 0;
    /// The file stands in its place only after this.
    [[nodiscard]] virtual Result<void> close() = 0;
};

} // namespace kinerja
