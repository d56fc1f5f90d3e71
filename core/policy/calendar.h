// What lives here: policy packs (dated, versioned rule parameters with their legal base) and the calendar of deadlines.
// What does not: the rules themselves, the clock, where an office stores its chosen packs and holidays.
#pragma once

#include "core/base/result.h"
#include "core/rules/explanation.h"

#include <QDate>
#include <QSet>
#include <QString>

namespace kinerja {

/// How the days of a deadline are counted.
enum class DayUnit {
    Calendar, ///< kalender
    Working,  ///< kerja: without Saturdays, Sundays and holidays
};
[[nodiscard]] QString code(DayUnit unit); ///< calendar working
[[nodiscard]] std::optional<DayUnit> dayUnitFromCode(QStringView code);

/// National holidays and cuti bersama, as the office entered them.
using HolidaySet = QSet<QDate>;

/// Monday to Friday and no holiday.
[[nodiscard]] bool isWorkingDay(QDate day, const HolidaySet &holidays);

/// The last day of a term that begins with what happened on `received`. Day 1 is the day after; a last day that is no
/// working day rolls forward to the next one. Invalid for a date that is none or days outside 1 to 3,660.
[[nodiscard]] Result<QDate> lastDay(QDate received, int days, DayUnit unit, const HolidaySet &holidays);
[[nodiscard]] Result<Explanation> explainLastDay(QDate received, int days, DayUnit unit, const HolidaySet &holidays,
                                                 const QString &source);

/// `day` itself where it is a working day, else the next one. Invalid where three years of holidays leave none.
[[nodiscard]] Result<QDate> rolledForward(QDate day, const HolidaySet &holidays);

[[nodiscard]] QList<Evaluator> calendarEvaluators();

} // namespace kinerja
