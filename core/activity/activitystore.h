#pragma once

#include "core/activity/activityreport.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QList>

#include <functional>

namespace kinerja {

/// Reads daily reports that nobody has replaced. The ledger writes.
class ActivityStore {
public:
    explicit ActivityStore(const Database &database) : m_database(database) {}

    /// What somebody reported of one day. Keeps its statement, since an import asks for many days.
    [[nodiscard]] Result<QList<ActivityReport>> on(EmployeeId employee, QDate day);
    /// By NIP and day, and then by what they say; an invalid day is open.
    [[nodiscard]] Result<void> each(QDate first, QDate last, const std::function<Result<void>(const QString &nip, const ActivityReport &)> &visit) const;

private:
    const Database &m_database;
    Query m_onDay;
};

} // namespace kinerja
