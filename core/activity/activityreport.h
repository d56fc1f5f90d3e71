// What lives here: the daily reports of what somebody did (laporan harian), and reading them. What does not: what was reached of a
// plan in a period (plan), what others say about the work (feedback).
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kinerja {

/// One piece of work on one day. Never changed: a correction is a new report that replaces this one.
struct ActivityReport {
    EmployeeId employee;
    QDate day;
    QString text;
    int item = 0;                    ///< number of the planned result that it serves; 0 where it serves none
    QString aspect;                  ///< kuantitas, kualitas, waktu, biaya; or empty
    std::optional<Decimal> quantity;
    QString unit;                    ///< satuan
    QString evidence;                ///< bukti dukung

    friend bool operator==(const ActivityReport &, const ActivityReport &) = default;
};

} // namespace kinerja
