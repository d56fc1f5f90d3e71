#pragma once

#include "core/ledger/ledger.h"

#include <QDate>
#include <QList>

namespace kinerja {

/// A public holiday or day off (hari libur, cuti bersama): deadlines that end on one move to the next working day.
struct Holiday {
    QDate day;
    QString name;

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The office's holidays, typed one by one; whole years come by import into the same rows.
class HolidayStore {
public:
    explicit HolidayStore(const Database &database) : m_database(database) {}

    /// Of one year, in the order of their days.
    [[nodiscard]] Result<QList<Holiday>> list(int year) const;
    /// The years that have any, ascending.
    [[nodiscard]] Result<QList<int>> years() const;

    /// Adds it, or gives the day another name. Invalid without a day between 1990 and 2100 or without a name.
    [[nodiscard]] static Result<void> add(Ledger::Writer &writer, const Holiday &holiday);
    /// NotFound where that day is no holiday.
    [[nodiscard]] static Result<void> remove(Ledger::Writer &writer, QDate day);

private:
    const Database &m_database;
};

/// The row of a day: one a day, in every office of the network.
[[nodiscard]] Uuid holidayRow(QDate day);

} // namespace kinerja
