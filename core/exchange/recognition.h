#pragma once

#include "core/exchange/importer.h"

#include <QDateTime>

#include <optional>
#include <vector>

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

/// A table whose first rows were looked at, to see what it is, and that gives them all the same: a file is opened once.
class SeenTable final : public RowSource {
public:
    /// Fails with openTable's sentences; where a row cannot be read, `seen` and `next` say so.
    [[nodiscard]] static Result<std::unique_ptr<SeenTable>> open(const QString &path, const QString &sheet = {}, const TextReading &reading = {});
    /// As recogniseTable.
    [[nodiscard]] Result<RecognisedTable> seen() const;

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] const Recognised &recognised() const override { return m_source->recognised(); }
    [[nodiscard]] QStringList sheets() const override { return m_source->sheets(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_source->bytesTotal(); }

private:
    SeenTable(std::unique_ptr<RowSource> source, QString path, FileStamp stamp) : m_source(std::move(source)), m_path(std::move(path)), m_stamp(std::move(stamp)) {}

    std::unique_ptr<RowSource> m_source;
    QString m_path;
    FileStamp m_stamp;
    std::vector<Row> m_rows; ///< the first ones
    size_t m_given = 0;
    std::optional<Error> m_failure;
};

/// Opens a file and says what it is, which columns it has and what it most likely holds. Reads its first rows only; fails with
/// openTable's sentences, and as Invalid where a table has no row with text at all.
[[nodiscard]] Result<RecognisedTable> recogniseTable(const QString &path, const QString &sheet = {}, const TextReading &reading = {});

/// The same table read as another kind, its headings in row `headerRow` (0: looked for).
[[nodiscard]] KindFit fitOf(const RecognisedTable &table, ImportKind kind, int headerRow = 0);

/// The column of a file as a spreadsheet names it: A, B … AA.
[[nodiscard]] QString columnLetters(qsizetype column);

} // namespace kinerja
