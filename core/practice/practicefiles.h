#pragma once

#include "core/base/progress.h"
#include "core/practice/practicestaff.h"
#include "core/table/rowsink.h"

namespace kinerja::practice {

/// Writes what the practice office is made of as files, under the headings that any office's files have: what is imported from
/// them comes in as a user's own files would.
///
/// One thread; `staff` outlives it. The same staff gives the same bytes. Each function gives the number of rows.
class Files {
public:
    /// `folder` is there.
    Files(const Staff &staff, QString folder, Progress &progress) : m_staff(staff), m_folder(std::move(folder)), m_progress(progress) {}

    [[nodiscard]] Result<qint64> units(const QString &name);
    [[nodiscard]] Result<qint64> holidays(const QString &name);
    [[nodiscard]] Result<qint64> employees(const QString &name);
    /// The one who moves in May, with the day of the new post.
    [[nodiscard]] Result<qint64> transfer(const QString &name);
    [[nodiscard]] Result<qint64> plans(const QString &name);
    /// The plan of whoever moved, for the rest of the year.
    [[nodiscard]] Result<qint64> transferPlan(const QString &name);
    [[nodiscard]] Result<qint64> activities(const QString &name, int quarter);
    [[nodiscard]] Result<qint64> feedback(const QString &name, int quarter);
    [[nodiscard]] Result<qint64> realisations(const QString &name, int quarter);
    [[nodiscard]] Result<qint64> organisations(const QString &name, int quarter);
    [[nodiscard]] Result<qint64> ratings(const QString &name, int quarter);
    /// What came late for the first quarter, and the rating that follows from it.
    [[nodiscard]] Result<qint64> lateRealisations(const QString &name);
    [[nodiscard]] Result<qint64> lateRating(const QString &name);
    /// March as e-Kinerja's recap has it (domain: “Rekap Penilaian”): three rows of title above the headings.
    [[nodiscard]] Result<qint64> recap(const QString &name);

private:
    [[nodiscard]] Result<void> open(const QString &name, const QList<Column> &columns, const QString &sheet);
    [[nodiscard]] Result<void> write(std::initializer_list<CellValue> row);
    [[nodiscard]] Result<qint64> close();

    [[nodiscard]] Result<void> employeeRow(const Seat &seat, QDate placedFrom);
    [[nodiscard]] Result<void> planRows(const Seat &seat, int segment);
    [[nodiscard]] Result<void> realisationRows(const Seat &seat, int quarter, Rating evidence);
    [[nodiscard]] QString nipOf(int person) const { return person < 0 ? QString() : m_staff.people()[size_t(person)].nip; }
    [[nodiscard]] QString superiorText(const Seat &seat, qsizetype result) const;

    const Staff &m_staff;
    QString m_folder;
    Progress &m_progress;
    std::unique_ptr<RowSink> m_sink;
    qsizetype m_columns = 0;
    qint64 m_rows = 0;
};

} // namespace kinerja::practice
