#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/feedback/feedback.h"

#include <QList>

#include <functional>

namespace kinerja {

/// Reads feedback that nobody has replaced. The ledger writes.
class FeedbackStore {
public:
    explicit FeedbackStore(const Database &database) : m_database(database) {}

    /// What was said of somebody on one day. Keeps its statement, since an import asks for many days.
    [[nodiscard]] Result<QList<Feedback>> on(EmployeeId employee, QDate day);
    /// By NIP and day, and then by what they say; an invalid day is open.
    [[nodiscard]] Result<void> each(QDate first, QDate last, const std::function<Result<void>(const QString &nip, const Feedback &)> &visit) const;

private:
    const Database &m_database;
    Query m_onDay;
};

} // namespace kinerja
