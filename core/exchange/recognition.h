#pragma once

#include "core/exchange/importer.h"

#include <QDateTime>

namespace kinerja {

/// A file as it was when somebody looked at it: rows are named by their number, which a later save may move.
struct FileStamp {
    qint64 size = 0;
    QDateTime modified;

    [[nodiscard]] static FileStamp of(const QString &path);
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// One row of a file as text.
struct RawRow {
    int number = 0; ///< as the spreadsheet counts
    QStringList cells;
};

/// How well a table fits one kind of import.
struct KindFit {
    ImportKind kind = ImportKind::Units;
    int headerRow = 0;             ///< 0 where no row comes near
    QList<qsizetype> columns = {}; ///< for each wanted heading its column, −1 where there is none
    QStringList missing = {};      ///< required ones, by name
    QStringList duplicate = {};    ///< wanted ones that stand in two columns or more; the first is taken
    int known = 0;                 ///< headings of the file that this kind reads
    int required = 0;              ///< of these, how many it cannot do without
    int headings = 0;              ///< headings of the file

    [[nodiscard]] bool isComplete() const { return headerRow > 0 && missing.isEmpty(); }
};

/// What a file turned out to be, before anything of it is judged.
struct RecognisedTable {
    enum class Certainty {
        Certain, ///< one kind fits and no other comes near
        Likely,  ///< one kind fits best, another would do as well
        Unknown, ///< no kind has all that it needs
    };

    QString path;
    FileStamp stamp;
    Recognised recognised;
    QStringList sheets;       ///< of a workbook; empty for CSV
    QList<RawRow> rows;       ///< the first ones, title and headings among them
    QList<KindFit> fits;      ///< every kind, the best first
    Certainty certainty = Certainty::Unknown;

    /// The cells of a row that was read; empty where there is none of that number.
    [[nodiscard]] QStringList cellsOf(int row) const;
    /// Up to `most` values of a column below a row, empty ones left out.
    [[nodiscard]] QStringList samplesOf(qsizetype column, int below, int most) const;
    /// The most cells that any row has from `row` on.
    [[nodiscard]] qsizetype width(int row) const;
};

/// Opens a file and says what it is, which columns it has and what it most likely holds. Reads its first rows only; fails with
/// openTable's sentences, and as Invalid where a table has no row with text at all.
[[nodiscard]] Result<RecognisedTable> recogniseTable(const QString &path, const QString &sheet = {});

/// The same table read as another kind, its headings in row `headerRow` (0: looked for).
[[nodiscard]] KindFit fitOf(const RecognisedTable &table, ImportKind kind, int headerRow = 0);

/// The column of a file as a spreadsheet names it: A, B … AA.
[[nodiscard]] QString columnLetters(qsizetype column);

} // namespace kinerja
