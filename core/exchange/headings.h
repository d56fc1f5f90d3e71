#pragma once

#include "core/table/rowsource.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace kinerja {

/// A column that an importer asks for, under all the names it goes by.
struct WantedHeading {
    enum class Need { Required, Optional };
    enum class Holds {
        Text,
        Amount, ///< a number, a range or words; its numbers are written otherwise in JSON than in spreadsheets
    };

    QString name;          ///< as our own files have it; used in sentences
    QStringList synonyms = {};
    Need need = Need::Required;
    QString key = {};      ///< its name in JSON, as export writes it; looked for in JSON alone
    Holds holds = Holds::Text;
};

/// Where the heading row of a table stands and which column is which.
struct Headings {
    int row = 0;                   ///< of the heading row, or of the row most like one; 0 where none comes near
    QList<qsizetype> columns = {}; ///< for each wanted heading its column, −1 where there is none
    QStringList missing = {};      ///< required ones, by name; of JSON by key
    QStringList duplicate = {};    ///< wanted ones that stand in two columns or more, by name
    QStringList ignored = {};      ///< headings that nobody asked for, as the file spells them
    std::vector<Row> before = {};  ///< the rows above (title, unit, period)
    FileFormat format = FileFormat::Csv;

    [[nodiscard]] bool isComplete() const { return row > 0 && missing.isEmpty() && duplicate.isEmpty(); }
    /// The cell of a wanted heading; empty where the column is missing.
    [[nodiscard]] const Cell &cell(const Row &of, qsizetype wanted) const;
};

/// Headings are looked for in rows 1 to this.
constexpr int lastHeadingRow = 50;
/// The names of JSON are its first row and no other.
[[nodiscard]] constexpr int lastHeadingRowOf(FileFormat format)
{
    return format == FileFormat::Json ? 1 : lastHeadingRow;
}

/// `text` as headings are compared: NFKC, lower case, letters and digits only. `Jenis  Kelamin (L/P)` is `jeniskelaminlp`.
[[nodiscard]] QString headingKey(QStringView text);

/// Reads rows until one holds every required heading, in any order; `source` then stands before the first row of data. Where
/// none does within the first rows, the row with most of them is described, so that the sentence can name what it lacks.
/// Fails only where the file cannot be read.
[[nodiscard]] Result<Headings> findHeadings(RowSource &source, const QList<WantedHeading> &wanted);

/// Which column of a heading row goes to which wanted heading, by their words (in JSON by their keys too); `before` is left empty.
[[nodiscard]] Headings matchHeadings(const Row &row, const QList<WantedHeading> &wanted, FileFormat format);

/// Reads on to row `row`, which somebody has said to be the heading row; `source` then stands before the first row of data. `columns`
/// says for each wanted heading its column (−1: none); empty: by their words. Where the file has no such row, it is described as
/// one without headings.
[[nodiscard]] Result<Headings> headingsAt(RowSource &source, const QList<WantedHeading> &wanted, int row, const QList<qsizetype> &columns = {});

/// Nothing where all is there; otherwise Invalid, with a sentence that names the row and what is missing or double.
[[nodiscard]] Result<void> checkHeadings(const Headings &headings);

} // namespace kinerja
