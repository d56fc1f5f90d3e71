#include "core/rules/allowance.h"
#include "core/rules/ranking.h"
#include "tests/core/rules/builders.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

AllowanceRule rule()
{
    AllowanceRule rule;
    rule.performancePercent = 70;
    rule.attendancePercent = 30;
    rule.percents = {100, 100, 85, 60, 60};
    rule.noReportCut = 35;
    rule.probationPercent = 80;
    rule.attendance = {{u"absent-day"_s, Decimal(3, 0), {}},
                       {u"late-minute"_s, Decimal(1, 2), {}},
                       {u"shortfall-minute"_s, Decimal(1, 2), {u"late-minute"_s}}};
    rule.states = {{u"long-leave-month-2"_s, 75}, {u"long-leave-month-3"_s, 90}};
    rule.basis = builders::basis;
    return rule;
}

AllowanceCase given(Predicate predicate = Predicate::Good, QList<AttendanceCount> attendance = {},
                    const QString &state = {})
{
    AllowanceCase result;
    result.base = Decimal::fromInt(4'595'150);
    result.predicate = predicate;
    result.attendance = std::move(attendance);
    result.state = state;
    return result;
}

QString shown(const Result<Allowance> &value)
{
    return value ? value->exact.toString() + u' ' + value->amount.toString() : u"refused"_s;
}

QString rules(const QList<RankingDeviation> &deviations)
{
    QStringList list;
    for (const RankingDeviation &each : deviations)
        list.append(u"%1 %2/%3"_s.arg(each.rule).arg(each.count).arg(each.limit));
    return list.join(u", "_s);
}

} // namespace

class AllowanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsPredicateAndAttendance_data();
    void followsPredicateAndAttendance();
    void leaveIsCutByItsPercentNotPaidByIt();
    void probationAndStudyArePaidInPart();
    void withoutAReportLessIsPaid();
    void roundsToRupiahAsTheRuleSays();
    void neverCutsMoreThanTheAttendancePart();
    void minutesAreNotCutTwice();
    void refusesWhatTheRuleDoesNotKnow();
    void aBetterPredicateNeverPaysLess();
    void everyAllowanceIsExplained();
    void ranksHaveTheirShares_data();
    void ranksHaveTheirShares();
    void thresholdsOnlyPropose();
    void everyRankingAndProposalIsExplained();
};

void AllowanceTest::followsPredicateAndAttendance_data()
{
    QTest::addColumn<AllowanceCase>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all clean") << given() << u"4595150 4595150"_s;
    QTest::newRow("very good pays no more") << given(Predicate::VeryGood) << u"4595150 4595150"_s;
    QTest::newRow("a day absent is 3 percent of 30")
        << given(Predicate::Good, {{u"absent-day"_s, 1}}) << u"4553793.65 4553794"_s;
    QTest::newRow("needs improvement") << given(Predicate::NeedsImprovement) << u"4112659.25 4112659"_s;
    QTest::newRow("poor") << given(Predicate::Poor) << u"3308508 3308508"_s;
    QTest::newRow("very poor and an hour late")
        << given(Predicate::VeryPoor, {{u"late-minute"_s, 60}}) << u"3300236.73 3300237"_s;
    QTest::newRow("counted none") << given(Predicate::Good, {{u"absent-day"_s, 0}}) << u"4595150 4595150"_s;
}

void AllowanceTest::followsPredicateAndAttendance()
{
    QFETCH(AllowanceCase, given);
    QTEST(shown(allowance(given, rule())), "expected");
}

void AllowanceTest::leaveIsCutByItsPercentNotPaidByIt()
{
    AllowanceCase on = given(Predicate::Good, {}, u"long-leave-month-2"_s);
    on.base = Decimal::fromInt(1'000'000);
    QCOMPARE(shown(allowance(on, rule())), u"250000 250000"_s);
    on.state = u"long-leave-month-3"_s;
    QCOMPARE(shown(allowance(on, rule())), u"100000 100000"_s);
}

void AllowanceTest::probationAndStudyArePaidInPart()
{
    AllowanceCase on = given();
    on.base = Decimal::fromInt(1'000'000);
    on.probation = true;
    QCOMPARE(shown(allowance(on, rule())), u"800000 800000"_s);
    on.studying = true;
    QCOMPARE(shown(allowance(on, rule())), u"640000 640000"_s);
    on.probation = false;
    QCOMPARE(shown(allowance(on, rule())), u"800000 800000"_s);
    AllowanceRule half = rule();
    half.probationPercent = 50;
    on.probation = true;
    on.studying = false;
    QCOMPARE(shown(allowance(on, half)), u"500000 500000"_s);
}

void AllowanceTest::withoutAReportLessIsPaid()
{
    AllowanceCase on = given();
    on.base = Decimal::fromInt(1'000'000);
    on.reported = false;
    QCOMPARE(shown(allowance(on, rule())), u"755000 755000"_s); // 70 × 65 % + 30
}

void AllowanceTest::roundsToRupiahAsTheRuleSays()
{
    AllowanceCase on = given();
    on.base = Decimal(5, 1);
    QCOMPARE(shown(allowance(on, rule())), u"0.5 1"_s);
    AllowanceRule floor = rule();
    floor.rounding = Rounding::Floor;
    QCOMPARE(shown(allowance(on, floor)), u"0.5 0"_s);
    on.base = Decimal();
    QCOMPARE(shown(allowance(on, rule())), u"0 0"_s);
    on.base = Decimal(12345, 4);
    on.attendance = {{u"late-minute"_s, 2}};
    QCOMPARE(shown(allowance(on, rule())), u"1.234426 1"_s); // of 1.23442593
}

void AllowanceTest::neverCutsMoreThanTheAttendancePart()
{
    AllowanceCase on = given(Predicate::Good, {{u"absent-day"_s, 34}});
    on.base = Decimal::fromInt(1'000'000);
    QCOMPARE(shown(allowance(on, rule())), u"700000 700000"_s);
    on.attendance = {{u"absent-day"_s, 33}};
    QCOMPARE(shown(allowance(on, rule())), u"703000 703000"_s);
}

void AllowanceTest::minutesAreNotCutTwice()
{
    QVERIFY(!allowance(given(Predicate::Good, {{u"late-minute"_s, 5}, {u"shortfall-minute"_s, 5}}), rule()));
    QVERIFY(!allowance(given(Predicate::Good, {{u"shortfall-minute"_s, 5}, {u"late-minute"_s, 5}}), rule()));
    QVERIFY(allowance(given(Predicate::Good, {{u"shortfall-minute"_s, 5}, {u"late-minute"_s, 0}}), rule()).has_value());
    QVERIFY(allowance(given(Predicate::Good, {{u"shortfall-minute"_s, 5}, {u"absent-day"_s, 1}}), rule()).has_value());
}

void AllowanceTest::refusesWhatTheRuleDoesNotKnow()
{
    QVERIFY(!allowance(given(Predicate::Good, {{u"dancing"_s, 1}}), rule()));
    QVERIFY(!allowance(given(Predicate::Good, {{u"absent-day"_s, -1}}), rule()));
    QVERIFY(!allowance(given(Predicate::Good, {{u"absent-day"_s, 1'000'001}}), rule()));
    QVERIFY(!allowance(given(Predicate::Good, {}, u"holiday"_s), rule()));
    AllowanceCase negative = given();
    negative.base = Decimal(-1, 0);
    QVERIFY(!allowance(negative, rule()));
    for (const auto applies : {AllowanceRule::Applies::SamePeriod, AllowanceRule::Applies::NextYear})
        QCOMPARE(allowanceAppliesFromCode(code(applies)), applies);
    QVERIFY(!allowanceAppliesFromCode(u"never"));
}

void AllowanceTest::aBetterPredicateNeverPaysLess()
{
    QVERIFY(rc::check([] {
        const auto better = *rc::gen::inRange<size_t>(0, 5);
        const auto worse = *rc::gen::inRange<size_t>(better, 5);
        const int days = *rc::gen::inRange(0, 40);
        const auto of = [&](size_t i) {
            return allowance(given(allPredicates[i], {{u"absent-day"_s, days}}), rule())->amount;
        };
        RC_ASSERT(of(better) >= of(worse));
        RC_ASSERT(of(worse) <= Decimal::fromInt(4'595'150) && of(worse) >= Decimal());
    }));
}

void AllowanceTest::everyAllowanceIsExplained()
{
    QVERIFY(rc::check([] {
        AllowanceRule any = rule();
        any.performancePercent = *rc::gen::inRange(0, 101);
        any.attendancePercent = 100 - any.performancePercent;
        any.rounding = *rc::gen::arbitrary<bool>() ? Rounding::Floor : Rounding::HalfUp;
        AllowanceCase on =
            given(allPredicates[*rc::gen::inRange<size_t>(0, 5)],
                  {{u"absent-day"_s, *rc::gen::inRange(0, 40)}, {u"late-minute"_s, *rc::gen::inRange(0, 400)}},
                  *rc::gen::element(QString(), u"long-leave-month-2"_s));
        on.base = Decimal(*rc::gen::inRange<qint64>(0, 1'000'000'000), 1);
        on.reported = *rc::gen::arbitrary<bool>();
        on.probation = *rc::gen::arbitrary<bool>();
        on.studying = *rc::gen::arbitrary<bool>();
        const Allowance value = allowance(on, any).value();
        RC_ASSERT(
            builders::holds(explainAllowance(on, any).value(),
                            QJsonObject{{u"exact"_s, value.exact.toString()}, {u"amount"_s, value.amount.toString()}}));
    }));
}

void AllowanceTest::ranksHaveTheirShares_data()
{
    QTest::addColumn<int>("above");
    QTest::addColumn<int>("meets");
    QTest::addColumn<int>("below");
    QTest::addColumn<QString>("expected");
    QTest::newRow("20 60 20") << 2 << 6 << 2 << QString();
    QTest::newRow("20 70 10") << 2 << 7 << 1 << QString();
    QTest::newRow("too many above") << 3 << 6 << 1 << u"above-max 3/2"_s;
    QTest::newRow("too few meet") << 2 << 5 << 3 << u"meets-min 5/6, below-max 3/2"_s;
    QTest::newRow("too many meet") << 1 << 8 << 1 << u"meets-max 8/7"_s;
    QTest::newRow("one person fits nowhere") << 0 << 1 << 0 << u"meets-max 1/0"_s;
    QTest::newRow("three people") << 0 << 2 << 1 << u"below-max 1/0"_s;
    QTest::newRow("nobody") << 0 << 0 << 0 << QString();
    QTest::newRow("seventeen") << 3 << 11 << 3 << QString();
    QTest::newRow("ten of seventeen") << 3 << 10 << 4 << u"meets-min 10/11, below-max 4/3"_s;
}

void AllowanceTest::ranksHaveTheirShares()
{
    QFETCH(int, above);
    QFETCH(int, meets);
    QFETCH(int, below);
    QTEST(rules(checkRanking({above, meets, below}, {})), "expected");
}

void AllowanceTest::thresholdsOnlyPropose()
{
    OrganisationRule rule;
    QVERIFY(!proposedOrganisation(Decimal(100, 0), rule).value());
    QVERIFY(!explainProposedOrganisation(Decimal(100, 0), rule));
    rule.entry = OrganisationRule::Entry::Thresholds;
    rule.least = {Decimal(110, 0), Decimal(90, 0), Decimal(70, 0), Decimal(50, 0)};
    const std::pair<const char *, const char *> rows[] = {
        {"110", "istimewa"},         {"109.999", "baik"},   {"90", "baik"},
        {"70", "butuh-perbaikan"},   {"69.9", "kurang"},    {"50", "kurang"},
        {"49.999", "sangat-kurang"}, {"0", "sangat-kurang"}};
    for (const auto &[percent, expected] : rows)
        QCOMPARE(code(proposedOrganisation(Decimal::fromString(QString::fromLatin1(percent)).value(), rule)->value()),
                 QString::fromLatin1(expected));
    QVERIFY(!proposedOrganisation(Decimal(-1, 3), rule));
}

void AllowanceTest::everyRankingAndProposalIsExplained()
{
    QVERIFY(rc::check([] {
        const std::array counts = {*rc::gen::inRange(0, 50), *rc::gen::inRange(0, 50), *rc::gen::inRange(0, 50)};
        const Explanation ranking = explainRanking(counts, {});
        RC_ASSERT(builders::holds(ranking, ranking.result));
        RC_ASSERT(ranking.result.toArray().size() == checkRanking(counts, {}).size());
        OrganisationRule rule;
        rule.entry = OrganisationRule::Entry::Thresholds;
        rule.least = {Decimal(110, 0), Decimal(90, 0), Decimal(70, 0), Decimal(50, 0)};
        const Decimal percent(*rc::gen::inRange<qint64>(0, 15'000), 2);
        RC_ASSERT(builders::holds(explainProposedOrganisation(percent, rule).value(),
                                  code(proposedOrganisation(percent, rule)->value())));
    }));
}

QTEST_APPLESS_MAIN(AllowanceTest)
#include "allowancetest.moc"
