#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/office/employee.h"
#include "core/office/unittree.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace kinerja {

/// Reads master data. Every question has a day; deleted rows are never among the answers. The ledger writes.
class OfficeStore {
public:
    explicit OfficeStore(const Database &database) : m_database(database) {}

    [[nodiscard]] Result<UnitTree> units(QDate day) const;
    /// Positions by lineage, the version of that day.
    [[nodiscard]] Result<QHash<PositionId, Position>> positions(QDate day) const;
    [[nodiscard]] Result<QSet<QDate>> holidays() const;

    [[nodiscard]] Result<std::optional<Employee>> employee(EmployeeId id) const;
    [[nodiscard]] Result<std::optional<Employee>> employeeByNip(const QString &nip) const;
    [[nodiscard]] Result<qint64> employeeCount() const;
    /// Every employee's id and NIP, deleted ones too: a NIP imported again brings its row back.
    [[nodiscard]] Result<void> eachNip(const std::function<void(EmployeeId, const QString &)> &visit) const;
    [[nodiscard]] Result<void> eachDeletedUnit(const std::function<void(const Unit &)> &visit) const;
    /// The employee's placement with the latest beginning, deleted ones too where there is no other.
    [[nodiscard]] Result<std::optional<Placement>> latestPlacement(EmployeeId employee) const;
    /// In the order of their NIP.
    [[nodiscard]] Result<void> eachEmployee(const std::function<Result<void>(const Employee &)> &visit) const;

    /// Every employee's id and NIP with each placement (null where there is none), by NIP and then by date.
    [[nodiscard]] Result<void> eachEmployment(const std::function<void(EmployeeId, const QString &nip, const Placement *)> &visit) const;
    /// In the order of their days.
    [[nodiscard]] Result<void> eachHoliday(const std::function<Result<void>(QDate, const QString &name)> &visit) const;

    /// Placements that touch the days from `first` to `last`, by NIP and then by date.
    [[nodiscard]] Result<void> eachPlacement(QDate first, QDate last, const std::function<Result<void>(const Placement &, const QString &nip)> &visit) const;
    /// One employee's placements that touch the period, the earliest first: segment n is the n-th.
    [[nodiscard]] Result<QList<Placement>> segments(EmployeeId employee, const Period &period) const;
    [[nodiscard]] Result<std::optional<Placement>> placement(PlacementId id) const;
    /// The placement of that day, or the latest before it.
    [[nodiscard]] Result<std::optional<Placement>> placementOn(EmployeeId employee, QDate day) const;

private:
    const Database &m_database;
};

} // namespace kinerja
