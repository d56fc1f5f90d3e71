#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

class CreditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aYearGivesTheTable_data();
    void aYearGivesTheTable();
    void monthsGiveTheirShare_data();
    void monthsGiveTheirShare();
    void refusesMonthsOutsideAYear();
    void twelveMonthlyDocumentsAndTheClosingMakeTheYear();
    void refusesToCloseAYearThatWasOverissued();
    void creditIsLinearInMonthsBeforeRounding();
    void promotionNeedsCreditAndPredicates_data();
    void promotionNeedsCreditAndPredicates();
    void theLadderEndsForTwoLevels();
    void refusesNegativeCredit();
};

void CreditTest::aYearGivesTheTable_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QStringList>("credits");
    const std::pair<const char *, QStringList> rows[] = {
        {"pemula", {u"5.625"_s, u"3.750"_s, u"2.813"_s, u"1.875"_s, u"0.938"_s}},
        {"terampil", {u"7.500"_s, u"5.000"_s, u"3.750"_s, u"2.500"_s, u"1.250"_s}},
        {"mahir", {u"18.750"_s, u"12.500"_s, u"9.375"_s, u"6.250"_s, u"3.125"_s}},
        {"penyelia", {u"37.500"_s, u"25.000"_s, u"18.750"_s, u"12.500"_s, u"6.250"_s}},
        {"ahli-pertama", {u"18.750"_s, u"12.500"_s, u"9.375"_s, u"6.250"_s, u"3.125"_s}},
        {"ahli-muda", {u"37.500"_s, u"25.000"_s, u"18.750"_s, u"12.500"_s, u"6.250"_s}},
        {"ahli-madya", {u"56.250"_s, u"37.500"_s, u"28.125"_s, u"18.750"_s, u"9.375"_s}},
        {"ahli-utama", {u"75.000"_s, u"50.000"_s, u"37.500"_s, u"25.000"_s, u"12.500"_s}},
    };
    for (const auto &[level, credits] : rows)
        QTest::newRow(level) << QString::fromLatin1(level) << credits;
}

void CreditTest::aYearGivesTheTable()
{
    QFETCH(QString, level);
    QFETCH(QStringList, credits);
    for (const Predicate predicate : allPredicates)
        QCOMPARE(credit(functionalLevelFromCode(level).value(), predicate, 12, builders::credit()).value().toString(),
                 credits[qsizetype(indexOf(predicate))]);
}

void CreditTest::monthsGiveTheirShare_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("predicate");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seven months") << u"ahli-madya"_s << u"SB"_s << 7 << u"32.813"_s;
    QTest::newRow("January and February") << u"ahli-pertama"_s << u"B"_s << 2 << u"2.083"_s;
    QTest::newRow("one month") << u"ahli-pertama"_s << u"B"_s << 1 << u"1.042"_s;
    QTest::newRow("one month, muda") << u"ahli-muda"_s << u"B"_s << 1 << u"2.083"_s;
    QTest::newRow("one month, madya") << u"ahli-madya"_s << u"SB"_s << 1 << u"4.688"_s;
    QTest::newRow("the least") << u"pemula"_s << u"SK"_s << 1 << u"0.078"_s;
}

void CreditTest::monthsGiveTheirShare()
{
    QFETCH(QString, level);
    QFETCH(QString, predicate);
    QFETCH(int, months);
    QTEST(credit(functionalLevelFromCode(level).value(), predicateFromCode(predicate).value(), months, builders::credit())
              .value()
              .toString(),
          "expected");
}

void CreditTest::refusesMonthsOutsideAYear()
{
    for (const int months : {0, 13, -1})
        QCOMPARE(credit(FunctionalLevel::AhliMuda, Predicate::Good, months, builders::credit()).error().kind,
                 ErrorKind::Invalid);
}

void CreditTest::twelveMonthlyDocumentsAndTheClosingMakeTheYear()
{
    const CreditRule rule = builders::credit();
    for (const FunctionalLevel level : allFunctionalLevels) {
        for (const Predicate predicate : allPredicates) {
            Decimal issued;
            for (int month = 1; month <= 11; ++month)
                issued = issued.plus(credit(level, predicate, 1, rule).value()).value();
            const Decimal last = closingCredit(level, predicate, 12, issued, rule).value();
            QCOMPARE(issued.plus(last).value(), credit(level, predicate, 12, rule).value());
            QCOMPARE(last.scale(), 3);
        }
    }
    // Ahli Muda, Baik: eleven times 2.083 leave 2.087, not 2.083.
    QCOMPARE(closingCredit(FunctionalLevel::AhliMuda, Predicate::Good, 12, Decimal(22913, 3), rule).value().toString(),
             u"2.087"_s);
}

void CreditTest::refusesToCloseAYearThatWasOverissued()
{
    const CreditRule rule = builders::credit();
    QCOMPARE(closingCredit(FunctionalLevel::AhliMuda, Predicate::Good, 12, Decimal(25001, 3), rule).error().kind,
             ErrorKind::Invalid);
    QCOMPARE(closingCredit(FunctionalLevel::AhliMuda, Predicate::Good, 12, Decimal(-1, 3), rule).error().kind,
             ErrorKind::Invalid);
    QCOMPARE(closingCredit(FunctionalLevel::AhliMuda, Predicate::Good, 12, Decimal(25, 0), rule).value().toString(), u"0.000"_s);
}

void CreditTest::creditIsLinearInMonthsBeforeRounding()
{
    QVERIFY(rc::check([] {
        const auto level = allFunctionalLevels[*rc::gen::inRange<size_t>(0, 8)];
        const auto predicate = allPredicates[*rc::gen::inRange<size_t>(0, 5)];
        const int a = *rc::gen::inRange(1, 12);
        const int b = *rc::gen::inRange(1, 13 - a);
        const CreditRule rule = builders::credit();
        const Decimal apart =
            credit(level, predicate, a, rule).value().plus(credit(level, predicate, b, rule).value()).value();
        const Decimal together = credit(level, predicate, a + b, rule).value();
        const Decimal difference = apart.minus(together).value();
        RC_ASSERT(difference <= Decimal(1, 3) && difference >= Decimal(-1, 3)); // three roundings of half a thousandth
    }));
}

void CreditTest::promotionNeedsCreditAndPredicates_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<bool>("rank");
    QTest::addColumn<bool>("nextLevel");
    QTest::newRow("nothing yet") << u"ahli-madya"_s << u"0"_s << false << false;
    QTest::newRow("just below the rank") << u"ahli-madya"_s << u"149.999"_s << false << false;
    QTest::newRow("the rank") << u"ahli-madya"_s << u"150"_s << true << false;
    QTest::newRow("the level") << u"ahli-madya"_s << u"450.000"_s << true << true;
    QTest::newRow("skill level") << u"terampil"_s << u"59.9"_s << true << false;
}

void CreditTest::promotionNeedsCreditAndPredicates()
{
    QFETCH(QString, level);
    QFETCH(QString, credit);
    const auto outlook = [&](Predicate first, Predicate second) {
        return promotionOutlook(functionalLevelFromCode(level).value(), Decimal::fromString(credit).value(), {first, second},
                                builders::credit())
            .value();
    };
    QTEST(outlook(Predicate::Good, Predicate::VeryGood).rank.enough, "rank");
    QTEST(outlook(Predicate::Good, Predicate::VeryGood).level->enough, "nextLevel");
    QVERIFY(outlook(Predicate::Good, Predicate::VeryGood).predicatesEnough);
    QVERIFY(outlook(Predicate::Good, Predicate::Good).predicatesEnough);
    QVERIFY(!outlook(Predicate::NeedsImprovement, Predicate::VeryGood).predicatesEnough);
    QVERIFY(!outlook(Predicate::VeryGood, Predicate::Poor).predicatesEnough);
}

void CreditTest::theLadderEndsForTwoLevels()
{
    for (const FunctionalLevel level : allFunctionalLevels) {
        const bool ends = level == FunctionalLevel::Penyelia || level == FunctionalLevel::AhliUtama;
        const auto outlook = promotionOutlook(level, Decimal(1000, 0), {Predicate::Good, Predicate::Good}, builders::credit());
        QCOMPARE(outlook->level.has_value(), !ends);
        QCOMPARE(toJson(*outlook).value(u"level").isNull(), ends);
    }
}

void CreditTest::refusesNegativeCredit()
{
    QVERIFY(!promotionOutlook(FunctionalLevel::Mahir, Decimal(-1, 3), {}, builders::credit()));
}

QTEST_APPLESS_MAIN(CreditTest)
#include "credittest.moc"
