#include "core/policy/calendar.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsDays_data();
    void countsDays();
    void refusesWhatIsNoTerm();
    void refusesACalendarWithoutWorkingDays();
    void theLastDayIsAWorkingDayAndNeverEarlier();
    void everyLastDayIsExplained();
};

void CalendarTest::countsDays_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<int>("days");
    QTest::addColumn<DayUnit>("unit");
    QTest::addColumn<HolidaySet>("holidays");
    QTest::addColumn<QDate>("last");
    using enum DayUnit;
    const QDate thursday(2026, 1, 15);
    QTest::newRow("fourteen days") << thursday << 14 << Calendar << HolidaySet{} << QDate(2026, 1, 29);
    QTest::newRow("fourteen working days") << thursday << 14 << Working << HolidaySet{} << QDate(2026, 2, 4);
    QTest::newRow("one day") << thursday << 1 << Calendar << HolidaySet{} << QDate(2026, 1, 16);
    QTest::newRow("Saturday rolls to Monday") << thursday << 2 << Calendar << HolidaySet{} << QDate(2026, 1, 19);
    QTest::newRow("Sunday rolls to Monday") << thursday << 3 << Calendar << HolidaySet{} << QDate(2026, 1, 19);
    QTest::newRow("holiday rolls") << thursday << 14 << Calendar << HolidaySet{QDate(2026, 1, 29)} << QDate(2026, 1, 30);
    QTest::newRow("holiday before a weekend") << thursday << 14 << Calendar
                                              << HolidaySet{QDate(2026, 1, 29), QDate(2026, 1, 30)} << QDate(2026, 2, 2);
    QTest::newRow("a holiday inside does not stop calendar days")
        << thursday << 14 << Calendar << HolidaySet{QDate(2026, 1, 20)} << QDate(2026, 1, 29);
    QTest::newRow("a holiday inside is no working day") << thursday << 14 << Working << HolidaySet{QDate(2026, 1, 20)}
                                                        << QDate(2026, 2, 5);
    QTest::newRow("the day of receipt does not count") << thursday << 1 << Working << HolidaySet{thursday}
                                                       << QDate(2026, 1, 16);
    QTest::newRow("over the end of February of a leap year") << QDate(2024, 2, 28) << 2 << Calendar << HolidaySet{}
                                                             << QDate(2024, 3, 1);
}

void CalendarTest::countsDays()
{
    QFETCH(QDate, received);
    QFETCH(int, days);
    QFETCH(DayUnit, unit);
    QFETCH(HolidaySet, holidays);
    QTEST(lastDay(received, days, unit, holidays).value(), "last");
}

void CalendarTest::refusesWhatIsNoTerm()
{
    const QDate day(2026, 1, 15);
    for (const int days : {0, -1, 3661})
        QCOMPARE(lastDay(day, days, DayUnit::Calendar, {}).error().kind, ErrorKind::Invalid);
    QCOMPARE(lastDay(QDate(), 1, DayUnit::Calendar, {}).error().kind, ErrorKind::Invalid);
}

void CalendarTest::refusesACalendarWithoutWorkingDays()
{
    HolidaySet all;
    for (int i = 0; i < 4 * 366; ++i)
        all.insert(QDate(2026, 1, 1).addDays(i));
    QCOMPARE(lastDay(QDate(2026, 1, 1), 1, DayUnit::Calendar, all).error().kind, ErrorKind::Invalid);
    QCOMPARE(lastDay(QDate(2026, 1, 1), 1, DayUnit::Working, all).error().kind, ErrorKind::Invalid);
}

void CalendarTest::theLastDayIsAWorkingDayAndNeverEarlier()
{
    QVERIFY(rc::check([] {
        const QDate received = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        const int days = *rc::gen::inRange(1, 60);
        HolidaySet holidays;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            holidays.insert(received.addDays(*rc::gen::inRange(0, 80)));
        const QDate calendar = lastDay(received, days, DayUnit::Calendar, holidays).value();
        const QDate working = lastDay(received, days, DayUnit::Working, holidays).value();
        RC_ASSERT(isWorkingDay(calendar, holidays) && isWorkingDay(working, holidays));
        RC_ASSERT(calendar >= received.addDays(days));
        RC_ASSERT(working >= calendar);
        int counted = 0;
        for (QDate day = received.addDays(1); day <= working; day = day.addDays(1))
            counted += isWorkingDay(day, holidays);
        RC_ASSERT(counted == days);
        RC_ASSERT(lastDay(received, days + 1, DayUnit::Calendar, holidays).value() >= calendar);
    }));
}

void CalendarTest::everyLastDayIsExplained()
{
    QVERIFY(rc::check([] {
        const QDate received = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        HolidaySet holidays;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            holidays.insert(received.addDays(*rc::gen::inRange(-20, 80)));
        const auto unit = *rc::gen::arbitrary<bool>() ? DayUnit::Calendar : DayUnit::Working;
        const int days = *rc::gen::inRange(1, 60);
        const Explanation tree = explainLastDay(received, days, unit, holidays, u"x"_s).value();
        RC_ASSERT(tree.result == QJsonValue(lastDay(received, days, unit, holidays)->toString(Qt::ISODate)));
        RC_ASSERT(recompute(tree, calendarEvaluators()).isEmpty());
    }));
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendartest.moc"
