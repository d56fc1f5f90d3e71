// What lives here: the office's records in and out of tables: the strict reading of what people type, what rows mean, what is written.
// What does not: how a table stands in a file (table), the invented office (practice), paper (report), any SQL.
#pragma once

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/exchange/fieldtext.h"
#include "core/exchange/headings.h"
#include "core/store/store.h"
#include "core/table/rowsource.h"

#include <QSet>

#include <array>
#include <memory>

namespace kinerja {

/// What a file is read as.
enum class ImportKind { Units, Employees, Plans, Realisations, Activities, Feedback, Ratings, Recap, Holidays, Organisation };
[[nodiscard]] QString code(ImportKind kind); ///< units employees plans …
[[nodiscard]] std::optional<ImportKind> importKindFromCode(QStringView code);
inline constexpr std::array importKinds = {ImportKind::Units,    ImportKind::Employees, ImportKind::Plans, ImportKind::Realisations, ImportKind::Activities,
                                           ImportKind::Feedback, ImportKind::Ratings,   ImportKind::Recap, ImportKind::Holidays,     ImportKind::Organisation};
/// The columns that a file of this kind may have.
[[nodiscard]] QList<WantedHeading> wantedHeadings(ImportKind kind);

/// Something in one row that keeps it from being taken (a refusal) or that somebody should look at (a warning).
struct ImportRemark {
    int row = 0;     ///< as the spreadsheet counts
    QString column;  ///< heading as our own files have it; empty for the row as a whole
    QString value;   ///< what stands in the cell
    QString kind;    ///< code: scientific precision-lost birth-date unit-unknown duplicate …
    QString message; ///< what is wrong and what to do, translated
};

/// What becomes of one row.
enum class RowVerdict { New, Changed, Unchanged, Refused };
inline constexpr std::array rowVerdicts = {RowVerdict::New, RowVerdict::Changed, RowVerdict::Unchanged, RowVerdict::Refused};

/// A row that was taken, or would be, and how.
struct TakenRow {
    int row = 0; ///< as the spreadsheet counts
    RowVerdict verdict = RowVerdict::New;

    friend bool operator==(const TakenRow &, const TakenRow &) = default;
};

/// How a file is to be read, where somebody has looked at it first.
struct ImportOptions {
    QString sheet = {};            ///< of a workbook; empty: the first visible one
    TextReading reading = {};      ///< of a CSV file; empty: found
    int headerRow = 0;             ///< 0: looked for
    QList<qsizetype> columns = {}; ///< for each wanted heading its column, −1 where it has none; empty: by the headings' words. Goes with `headerRow`
    int sample = 0;                ///< so many taken rows of each verdict are told one by one, and every one with a warning
    qint64 expectedRows = 0;       ///< where it is known, progress counts rows instead of bytes
};

struct ImportOutcome {
    CommandId batch; ///< null after a dry run, or where nothing changed
    Recognised recognised;
    int headerRow = 0;
    QList<qsizetype> columns = {}; ///< for each wanted heading the column it was read from, −1 where the file has none
    QString period; ///< of a file that is for one period, by its code
    qint64 rows = 0;
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refusedCount = 0;      ///< rows that were not taken
    qint64 warningCount = 0;
    QList<ImportRemark> refused;  ///< at most ImportRun::mostRemarks of them, in the order of the file
    QList<ImportRemark> warnings; ///< as many
    QList<TakenRow> taken;        ///< the first of each verdict, in the order of the file; see ImportOptions::sample
};

/// One file on its way in: what its rows are judged against and written through.
///
/// Lives for one run. `refuse` and `warn` keep at most `mostRemarks` each in words; the rest is counted.
class ImportRun {
public:
    static constexpr qsizetype mostRemarks = 10'000;

    ImportRun(Store &store, Ledger::Writer &writer, const Headings &headings, const QList<WantedHeading> &wanted, ImportOutcome &outcome, int sample = 0)
        : m_store(store), m_writer(writer), m_headings(headings), m_wanted(wanted), m_outcome(outcome), m_sample(sample)
    {
    }

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Ledger::Writer &writer() { return m_writer; }
    [[nodiscard]] const Headings &headings() const { return m_headings; }
    [[nodiscard]] ImportOutcome &outcome() { return m_outcome; }
    /// Whether the file has the column at all: what a file does not speak of is not changed.
    [[nodiscard]] bool has(int wanted) const { return m_headings.columns[wanted] >= 0; }
    [[nodiscard]] const Cell &cell(const Row &row, int wanted) const { return m_headings.cell(row, wanted); }

    /// The row is not taken. `wanted` names the column, −1 the whole row.
    void refuse(int row, int wanted, const QString &value, const QString &kind, const QString &message);
    void warn(int row, int wanted, const QString &value, const QString &kind, const QString &message);
    /// The same for what a cell holds. Gives nothing, so that a reader can return it.
    std::nullopt_t refuse(const Row &row, int wanted, const QString &kind, const QString &message);
    std::nullopt_t refuse(const Row &row, int wanted, const FieldProblem &problem);

    // What a cell holds; nothing where it cannot be read, and the row is refused then. A column that the file has not is empty.
    [[nodiscard]] std::optional<QString> text(const Row &row, int wanted);
    [[nodiscard]] std::optional<QString> requiredText(const Row &row, int wanted);
    /// A period that names its year; see Period::parse.
    [[nodiscard]] std::optional<Period> period(const Row &row, int wanted);
    [[nodiscard]] std::optional<QDate> requiredDate(const Row &row, int wanted);
    [[nodiscard]] std::optional<int> requiredWhole(const Row &row, int wanted, int least, int most);
    /// 0 where the cell is empty.
    [[nodiscard]] std::optional<int> whole(const Row &row, int wanted, int most);

    /// The row is taken; called once for each that was not refused.
    void count(int row, Ledger::Writer::Upsert upsert);
    /// The stronger of two: a row of a file can stand for several records.
    [[nodiscard]] static Ledger::Writer::Upsert stronger(Ledger::Writer::Upsert a, Ledger::Writer::Upsert b);

private:
    [[nodiscard]] ImportRemark remark(int row, int wanted, const QString &value, const QString &kind, const QString &message) const;

    Store &m_store;
    Ledger::Writer &m_writer;
    const Headings &m_headings;
    const QList<WantedHeading> &m_wanted;
    ImportOutcome &m_outcome;
    int m_sample;
    QSet<int> m_warned; ///< rows; empty where nobody asked for single rows
};

/// How rows of one kind become records. One object a run; the rows come once, in order.
class RowImport {
public:
    RowImport() = default;
    virtual ~RowImport() = default;
    Q_DISABLE_COPY_MOVE(RowImport)

    [[nodiscard]] virtual QList<WantedHeading> headings() const = 0;
    /// Names in JSON that our own export writes for its readers and that an import has no use for.
    [[nodiscard]] virtual QStringList otherKeys() const { return {}; }
    /// Before the first row: what the rows are judged against.
    [[nodiscard]] virtual Result<void> begin(ImportRun &run) = 0;
    /// Judges one row and writes it. A bad row is refused through `run`; only what spoils the whole import fails.
    [[nodiscard]] virtual Result<void> row(ImportRun &run, const Row &row) = 0;
    /// After the last row: what needed all of them.
    [[nodiscard]] virtual Result<void> finish(ImportRun &run) = 0;
};

[[nodiscard]] std::unique_ptr<RowImport> makeRowImport(ImportKind kind);

/// Brings a file into the office: one transaction, one batch that `Undo` takes back, the same file twice changes nothing.
class Importer {
public:
    enum class Mode { Commit, DryRun };

    explicit Importer(Store &store) : m_store(store) {}
    /// Invalid where the file is no table or lacks a required column, Denied where the office is open for reading only; nothing is
    /// changed then.
    [[nodiscard]] Result<ImportOutcome> run(ImportKind kind, const QString &path, Mode mode, Progress &progress, const ImportOptions &options = {});

private:
    Store &m_store;
};

} // namespace kinerja
