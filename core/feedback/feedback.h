// What lives here: continuous feedback (umpan balik berkelanjutan) on somebody's work, and reading it. What does not: the feedback
// that stands beside a realisation (plan), ratings (evaluation).
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QString>

namespace kinerja {

/// What somebody said about an employee's work on one day. Never changed: a correction is a new one that replaces this one.
struct Feedback {
    EmployeeId employee;
    QDate day;
    QString giver; ///< "Pimpinan", "Rekan kerja", a name
    QString text;
    int item = 0;  ///< number of the planned result that it is about; 0 for conduct

    friend bool operator==(const Feedback &, const Feedback &) = default;
};

} // namespace kinerja
