#include "core/policy/calendar.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostDays = 3660;

auto noWorkingDay()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "The holiday calendar leaves no working day. Check the holidays that were entered."),
                u"no working day within three years"_s);
}

std::optional<QJsonValue> lastDayResult(const QJsonObject &in)
{
    const QDate received = QDate::fromString(in.value(u"received").toString(), Qt::ISODate);
    const qint64 days = in.value(u"days").toInteger(0);
    const auto unit = dayUnitFromCode(in.value(u"unit").toString());
    if (!received.isValid() || days < 1 || days > mostDays || !unit)
        return std::nullopt;
    HolidaySet holidays;
    const QJsonArray list = in.value(u"holidays").toArray();
    for (const QJsonValue &entry : list) {
        const QDate day = QDate::fromString(entry.toString(), Qt::ISODate);
        if (!day.isValid())
            return std::nullopt;
        holidays.insert(day);
    }
    const Result<QDate> last = lastDay(received, int(days), *unit, holidays);
    if (!last)
        return std::nullopt;
    return last->toString(Qt::ISODate);
}

constexpr Evaluator lastDayEvaluator{"deadline.last-day"_L1, lastDayResult};

} // namespace

QString code(DayUnit unit)
{
    switch (unit) {
    case DayUnit::Calendar: return u"calendar"_s;
    case DayUnit::Working: return u"working"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DayUnit> dayUnitFromCode(QStringView text)
{
    if (text == u"calendar")
        return DayUnit::Calendar;
    if (text == u"working")
        return DayUnit::Working;
    return std::nullopt;
}

bool isWorkingDay(QDate day, const HolidaySet &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

Result<QDate> rolledForward(QDate day, const HolidaySet &holidays)
{
    for (int i = 0; i < 3 * 366; ++i, day = day.addDays(1)) {
        if (isWorkingDay(day, holidays))
            return day;
    }
    return noWorkingDay();
}

Result<QDate> lastDay(QDate received, int days, DayUnit unit, const HolidaySet &holidays)
{
    if (!received.isValid())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The date of receipt is no date. Write it as year-month-day, for example "
                                                "2026-01-15."),
                    u"invalid date of receipt"_s);
    if (days < 1 || days > mostDays)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "A term has 1 to %1 days. Correct the number of days."), u"days out of range"_s,
                    {QString::number(mostDays)});
    if (unit == DayUnit::Calendar)
        return rolledForward(received.addDays(days), holidays);
    QDate day = received;
    for (int counted = 0; counted < days; ++counted) {
        ASSIGN(day, rolledForward(day.addDays(1), holidays));
    }
    return day;
}

Result<Explanation> explainLastDay(QDate received, int days, DayUnit unit, const HolidaySet &holidays, const QString &source)
{
    ASSIGN(const QDate last, lastDay(received, days, unit, holidays));
    QList<QDate> between;
    for (const QDate day : holidays) {
        if (day > received && day <= last)
            between.append(day);
    }
    std::sort(between.begin(), between.end());
    QJsonArray list;
    for (const QDate day : between)
        list.append(day.toString(Qt::ISODate));
    return explained(lastDayEvaluator, source,
                     {{u"received"_s, received.toString(Qt::ISODate)},
                      {u"days"_s, days},
                      {u"unit"_s, code(unit)},
                      {u"holidays"_s, list}});
}

QList<Evaluator> calendarEvaluators()
{
    return {lastDayEvaluator};
}

} // namespace kinerja
