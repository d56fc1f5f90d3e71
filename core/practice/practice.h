// What lives here: the practice office (Latihan): people, plans and a year of work, invented and brought in as anybody's files.
// What does not: how files are written (table) and what their rows mean (exchange).
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace kinerja {

struct PracticeRequest {
    QString folder; ///< made where it is missing; it must not hold an office yet
    int employees = 120; ///< 10 to 200,000
    quint32 seed = 1;
};

/// What is left for people to do: the third quarter is recorded, but neither rated nor issued.
struct PracticeExercise {
    QString period;           ///< by its code
    QString organisationFile; ///< to import first
    QString ratingFile;       ///< then this one
    QString unitCode;         ///< a unit whose distribution then departs from the guide …
    QString rule;             ///< … in this rule, and wants a written reason
};

struct PracticeOutcome {
    QString office;
    QString passphraseFile;
    QString filesFolder;
    QDate day; ///< the practice office's "today": its year ends here
    qint64 employees = 0;
    qint64 units = 0;
    qint64 rows = 0;   ///< brought in from files
    qint64 issued = 0; ///< evaluations, revisions among them
    QStringList steps; ///< what happened in the year, in words, translated
    PracticeExercise exercise;
};

/// Makes the practice office (Latihan): an invented city service office whose year 2026 went through the same import, evaluation
/// and issue as any office's, dated as it would have been. Files in FOLDER/berkas, the office FOLDER/latihan.kinerja, its
/// passphrase FOLDER/kata-sandi.txt.
///
/// The same number and seed give the same files, exports and printed text; only the device's keys are by chance. Invalid for a
/// number out of range, Io where the folder holds an office or cannot be written, Cancelled. It appears whole or not at all.
[[nodiscard]] Result<PracticeOutcome> makePracticeOffice(const PracticeRequest &request, Progress &progress);

} // namespace kinerja
