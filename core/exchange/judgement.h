#pragma once

#include "core/exchange/recognition.h"

namespace kinerja {

/// One row of a file with what became of it, for people to look at.
struct JudgedRow {
    int row = 0; ///< as the spreadsheet counts
    RowVerdict verdict = RowVerdict::New;
    QStringList cells;             ///< as the file has them
    QList<ImportRemark> remarks;   ///< why it was refused, or what somebody should look at
    QList<qsizetype> columns;      ///< of the remarks, in the file; −1 for the row as a whole
};

/// A file judged, or brought in, with enough of its rows to see what it does: all refusals (up to a limit), what wants a look, and
/// the first rows of each other verdict.
struct Judgement {
    static constexpr qsizetype mostRefused = 3'000;
    static constexpr qsizetype mostWarned = 1'000;
    static constexpr int mostTaken = 300;            ///< of each other verdict

    ImportKind kind = ImportKind::Units;
    ImportOutcome outcome;
    QList<JudgedRow> rows;  ///< in the order of the file
    QStringList headings;   ///< of the file's columns
    FileStamp stamp;        ///< of the file as it was judged
};

/// Judges a file as Importer does, and with Mode::Commit brings it in; then reads the rows to show once more. On the writing thread: a
/// dry run needs the ledger's own transaction, which it takes back. Cancelled within 256 rows; then nothing was changed, and where
/// that wish came after the commit the import stands and is told.
[[nodiscard]] Result<Judgement> judgeFile(Store &store, ImportKind kind, const QString &path, Importer::Mode mode, const ImportOptions &options, Progress &progress);

/// What is wrong, and what to do about it: the first sentence of a remark and the rest.
[[nodiscard]] std::pair<QString, QString> reasonAndAdvice(const QString &message);

} // namespace kinerja
