// What lives here: tables in files, in and out (CSV, XLSX, JSON), as rows of cells.
// What does not: what a cell or a row means to an office (exchange), any SQL, any layout, any double.
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace kinerja {

/// One cell as the file holds it.
struct Cell {
    enum class Kind : quint8 {
        Empty,
        Text,
        Exact, ///< text out of JSON: a number in it has a decimal point, and nothing stands between thousands
        Number, ///< a number of XLSX or JSON; `text` has a decimal point, in XLSX at most 15 digits where it is a fraction, or
        ///< the file's own `1.97501012010011E+17`
        Date, ///< a numeric XLSX cell shown as a date; `text` is `2026-01-05` or `2026-01-05T13:30:00`
        Boolean, ///< `TRUE` or `FALSE`
        Error, ///< `#N/A` and its like; `#FORMULA` where the file holds a formula without its result
    };

    QString text;
    Kind kind = Kind::Empty;

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row. It keeps the memory of its cells when it is filled again, so use one Row for a whole file.
class Row {
public:
    /// As the spreadsheet counts: 1 is the first row, blank rows count, a cell of several lines does not.
    int number = 0;

    [[nodiscard]] qsizetype size() const { return m_count; }
    /// The cell of that column (0 is A); an empty one beyond the end.
    [[nodiscard]] const Cell &at(qsizetype column) const;
    [[nodiscard]] bool isBlank() const;

    /// Empties the row; memory stays.
    void clear() { m_count = 0; }
    /// A new empty cell at the end.
    Cell &append();
    /// The cell of that column, empty ones made as far as it.
    Cell &place(qsizetype column);

private:
    std::vector<Cell> m_cells;
    qsizetype m_count = 0;
};

enum class FileFormat { Csv, Xlsx, Json };
enum class TextEncoding { Utf8, Utf8Bom, Windows1252, Utf16LittleEndian, Utf16BigEndian };

/// What a file turned out to be; shown to the user before anything is imported.
struct Recognised {
    FileFormat format = FileFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = {}; ///< of CSV; null for the others
    QString sheet = {}; ///< the sheet of a workbook that is read; empty for the others

    friend bool operator==(const Recognised &, const Recognised &) = default;
};

/// `csv`, `xlsx`, `json`.
[[nodiscard]] QString formatCode(FileFormat format);
/// `utf-8`, `utf-8-bom`, `windows-1252`, `utf-16le`, `utf-16be`.
[[nodiscard]] QString encodingCode(TextEncoding encoding);

/// How a CSV file is to be read where somebody knows better than the guess. A workbook takes no notice of it.
struct TextReading {
    std::optional<TextEncoding> encoding = {}; ///< nothing: found
    QChar separator = {};                      ///< null: found

    [[nodiscard]] bool isGuessed() const { return !encoding && separator.isNull(); }
    friend bool operator==(const TextReading &, const TextReading &) = default;
};
/// Reads a file once more just as it was read.
[[nodiscard]] inline TextReading readingOf(const Recognised &recognised)
{
    return recognised.format == FileFormat::Csv ? TextReading{recognised.encoding, recognised.separator} : TextReading{};
}

/// A table that is read once, from its first row to its last.
///
/// One thread, one owner. It holds one piece of the file at a time and never writes. After a failure it gives that failure
/// again.
class RowSource {
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// Fills `row` with the next row that has any text; false at the end. Blank rows are left out, but counted.
    [[nodiscard]] virtual Result<bool> next(Row &row) = 0;
    [[nodiscard]] virtual const Recognised &recognised() const = 0;
    /// The sheets of a workbook that it shows, in its order; none for the others.
    [[nodiscard]] virtual QStringList sheets() const { return {}; }
    /// Bytes read so far and in all, of whichever stream sets the pace; for progress only.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

/// Limits that hold for every table; what goes beyond is refused with a sentence, never cut off.
namespace tablelimits {
constexpr qsizetype cellCharacters = 64 * 1024; ///< UTF-16 units
constexpr qsizetype columns = 1024;
constexpr int rows = 1'048'576; ///< of a sheet; CSV and JSON have no such end
} // namespace tablelimits

/// Opens a CSV, XLSX or JSON file by what it holds, not by its name. `sheet` names a sheet of a workbook; empty is the first
/// visible one. `reading` says what is not to be guessed of a CSV file.
///
/// NotFound, Io; Invalid with a sentence of its own for XLS, ODS, XLSB, an encrypted workbook, a web page, a PDF, a picture,
/// and a file of zero bytes; Corrupt for a damaged one.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openTable(const QString &path, const QString &sheet = {}, const TextReading &reading = {});

} // namespace kinerja
