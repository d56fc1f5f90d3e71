#include "core/rules/creditaccount.h"
#include "core/rules/segments.h"
#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

using enum FunctionalLevel;
using enum Predicate;

QString shown(const Result<Decimal> &value)
{
    return value ? value->toString() : u"refused"_s;
}

CreditConversion document(int year, int first, int last, const char *credit, Predicate predicate = Good)
{
    return {year, first, last, AhliPertama, predicate, Decimal::fromString(QString::fromLatin1(credit)).value()};
}

Result<CreditConversion> converted(int first, int last, const QList<CreditConversion> &earlier,
                                   YearEnd yearEnd = YearEnd::Difference)
{
    return convert(2026, first, last, AhliPertama, Good, earlier, yearEnd, builders::credit());
}

QString shown(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u"never"_s;
}

QString merged(const QList<Segment> &segments, SegmentMerge merge)
{
    const Result<Predicate> result = mergedPredicate(segments, merge);
    return result ? code(*result) : u"refused"_s;
}

} // namespace

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twelveMonthlyConversionsMakeTheYear();
    void anyCutOfTheYearMakesTheYear();
    void aYearWithoutClosingAddsItsMonths();
    void onlyDocumentsOfTheYearAndTheLevelCount();
    void refusesMonthsThatAreConvertedTwice();
    void accumulatesByTime();
    void refusesToAccumulateWhatIsWrong();
    void aStatementSaysWhatIsShort();
    void aStatementNeedsPredicatesToo();
    void theRadarNamesTheMonth_data();
    void theRadarNamesTheMonth();
    void theRadarNeverComesLaterForABetterPredicate();
    void aFirstAppointmentBeginsWithItsBasicCredit();
    void aStudyAssignmentReturnsAQuarterOfTheRank();
    void segmentsBecomeAYear_data();
    void segmentsBecomeAYear();
    void refusesSegmentsThatAreNoYear();
    void everyAccountIsExplained();
    void everyMergeIsExplained();
};

void AccountTest::twelveMonthlyConversionsMakeTheYear()
{
    const CreditRule rule = builders::credit();
    for (const FunctionalLevel level : allFunctionalLevels) {
        for (const Predicate predicate : allPredicates) {
            QList<CreditConversion> documents;
            for (int month = 1; month <= 12; ++month)
                documents.append(
                    convert(2026, month, month, level, predicate, documents, YearEnd::Difference, rule).value());
            QCOMPARE(accumulate({}, documents, rule)->total, credit(level, predicate, 12, rule).value());
        }
    }
}

void AccountTest::anyCutOfTheYearMakesTheYear()
{
    QVERIFY(rc::check([] {
        const CreditRule rule = builders::credit();
        const auto level = allFunctionalLevels[*rc::gen::inRange<size_t>(0, 8)];
        const auto predicate = allPredicates[*rc::gen::inRange<size_t>(0, 5)];
        const int start = *rc::gen::inRange(1, 13);
        QList<CreditConversion> documents;
        for (int first = start; first <= 12;) {
            const int last = *rc::gen::inRange(first, 13);
            documents.append(
                convert(2026, first, last, level, predicate, documents, YearEnd::Difference, rule).value());
            first = last + 1;
        }
        RC_ASSERT(accumulate({}, documents, rule)->total == credit(level, predicate, 13 - start, rule).value());
    }));
}

void AccountTest::aYearWithoutClosingAddsItsMonths()
{
    QList<CreditConversion> documents;
    for (int month = 1; month <= 12; ++month)
        documents.append(converted(month, month, documents, YearEnd::OwnMonths).value());
    QCOMPARE(accumulate({}, documents, builders::credit())->total.toString(), u"12.504"_s);
}

void AccountTest::onlyDocumentsOfTheYearAndTheLevelCount()
{
    QCOMPARE(shown(converted(12, 12, {document(2025, 1, 11, "11.462")})->credit), u"1.042"_s);
    QCOMPARE(shown(converted(12, 12, {document(2026, 1, 11, "11.462")})->credit), u"1.038"_s);
    CreditConversion former = document(2026, 1, 6, "1.875");
    former.level = Pemula;
    QCOMPARE(shown(converted(7, 12, {former})->credit), u"6.250"_s);
    QCOMPARE(shown(converted(6, 6, {document(2026, 1, 5, "5.208")})->credit), u"1.042"_s);
}

void AccountTest::refusesMonthsThatAreConvertedTwice()
{
    QVERIFY(!converted(3, 3, {document(2026, 1, 3, "3.125")}));
    QVERIFY(!converted(1, 3, {document(2026, 3, 3, "1.042")}));
    QVERIFY(converted(4, 4, {document(2026, 1, 3, "3.125")}).has_value());
    QVERIFY(!converted(0, 3, {}));
    QVERIFY(!converted(1, 13, {}));
    QVERIFY(!converted(4, 3, {}));
    QVERIFY(!converted(12, 12, {document(2026, 1, 11, "12.501")}));
}

void AccountTest::accumulatesByTime()
{
    const CreditAccumulation sum =
        accumulate(Decimal(10, 0), {document(2026, 1, 2, "2.083"), document(2025, 1, 12, "18.75", VeryGood)},
                   builders::credit())
            .value();
    QCOMPARE(sum.broughtForward.toString(), u"10.000"_s);
    QCOMPARE(sum.rows.size(), 2);
    QCOMPARE(sum.rows[0].conversion.year, 2025);
    QCOMPARE(sum.rows[0].percent, 150);
    QCOMPARE(sum.rows[0].coefficient, Decimal(125, 1));
    QCOMPARE(sum.rows[0].total.toString(), u"28.750"_s);
    QCOMPARE(sum.rows[1].conversion.months(), 2);
    QCOMPARE(sum.rows[1].total.toString(), u"30.833"_s);
    QCOMPARE(sum.total.toString(), u"30.833"_s);
    QCOMPARE(accumulate(Decimal(1875, 2), {document(2026, 1, 2, "2.083")}, builders::credit())->total.toString(),
             u"20.833"_s);
    QCOMPARE(accumulate(Decimal(5, 0), {}, builders::credit())->total.toString(), u"5.000"_s);
}

void AccountTest::refusesToAccumulateWhatIsWrong()
{
    const CreditRule rule = builders::credit();
    QVERIFY(!accumulate(Decimal(-1, 3), {}, rule));
    QVERIFY(!accumulate({}, {document(2026, 1, 2, "-0.001")}, rule));
    QVERIFY(!accumulate({}, {document(2026, 1, 2, "1"), document(2026, 2, 3, "1")}, rule));
    QVERIFY(!accumulate({}, {document(2026, 5, 4, "1")}, rule));
    QVERIFY(accumulate({}, {document(2026, 1, 2, "1"), document(2026, 3, 3, "1")}, rule).has_value());
    QVERIFY(accumulate({}, {document(2026, 1, 12, "1"), document(2025, 1, 12, "1")}, rule).has_value());
}

void AccountTest::aStatementSaysWhatIsShort()
{
    CreditStatement statement;
    statement.basic = {Decimal(100, 0), {}};
    statement.former = {Decimal(20, 0), {}};
    statement.adjustment = {Decimal(1, 0), Decimal(2, 0)};
    statement.conversion = {Decimal(5, 0), Decimal(32813, 3)};
    statement.education = {{}, Decimal(25, 0)};
    const StatementResult result = statementResult(statement, AhliMadya, {Good, VeryGood}, builders::credit()).value();
    QCOMPARE(result.before.toString(), u"126.000"_s);
    QCOMPARE(result.fresh.toString(), u"59.813"_s);
    QCOMPARE(result.cumulative.toString(), u"185.813"_s);
    QCOMPARE(result.rankNeeded, Decimal(150, 0));
    QCOMPARE(result.rankSurplus.toString(), u"35.813"_s);
    QVERIFY(result.rankPossible);
    QCOMPARE(result.levelNeeded.value(), Decimal(450, 0));
    QCOMPARE(result.levelSurplus->toString(), u"-264.187"_s);
    QVERIFY(!result.levelPossible);
    statement.education.fresh = Decimal(-1, 0);
    QVERIFY(!statementResult(statement, AhliMadya, {Good, Good}, builders::credit()));
    statement.education = {Decimal(-1, 0), {}};
    QVERIFY(!statementResult(statement, AhliMadya, {Good, Good}, builders::credit()));
}

void AccountTest::aStatementNeedsPredicatesToo()
{
    CreditStatement statement;
    statement.conversion = {Decimal(500, 0), {}};
    StatementResult result =
        statementResult(statement, AhliMadya, {NeedsImprovement, VeryGood}, builders::credit()).value();
    QVERIFY(!result.rankPossible && !result.levelPossible);
    result = statementResult(statement, AhliMadya, {Good, Good}, builders::credit()).value();
    QVERIFY(result.rankPossible && result.levelPossible);
    result = statementResult(statement, AhliUtama, {Good, Good}, builders::credit()).value();
    QVERIFY(result.rankPossible && !result.levelPossible && !result.levelNeeded && !result.levelSurplus);
}

void AccountTest::theRadarNamesTheMonth_data()
{
    QTest::addColumn<FunctionalLevel>("level");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("rank");   // SB B BP
    QTest::addColumn<QString>("toLevel");
    // Ahli Pertama: 12.5 a year; 50 for the rank, 100 for the level.
    QTest::newRow("from nothing") << AhliPertama << u"0"_s << u"2028-09-01 2030-01-01 2031-05-01"_s
                                  << u"2031-05-01 2034-01-01 2036-09-01"_s;
    QTest::newRow("there already") << AhliPertama << u"50"_s << u"2026-01-01 2026-01-01 2026-01-01"_s
                                   << u"2028-09-01 2030-01-01 2031-05-01"_s;
    QTest::newRow("a thousandth short") << AhliPertama << u"49.999"_s << u"2026-02-01 2026-02-01 2026-02-01"_s
                                        << u"2028-10-01 2030-02-01 2031-06-01"_s;
    QTest::newRow("the ladder ends") << AhliUtama << u"199.99"_s << u"2026-02-01 2026-02-01 2026-02-01"_s
                                     << u"never never never"_s;
}

void AccountTest::theRadarNamesTheMonth()
{
    QFETCH(FunctionalLevel, level);
    QFETCH(QString, credit);
    const QList<RadarLine> lines =
        promotionRadar(level, Decimal::fromString(credit).value(), QDate(2026, 1, 17), builders::credit()).value();
    QStringList ranks;
    QStringList levels;
    for (const RadarLine &line : lines) {
        ranks.append(shown(line.rank));
        levels.append(shown(line.level));
    }
    QTEST(ranks.join(u' '), "rank");
    QTEST(levels.join(u' '), "toLevel");
    QVERIFY(lines[0].predicateEnough && lines[1].predicateEnough && !lines[2].predicateEnough);
    QVERIFY(!promotionRadar(level, Decimal(-1, 0), QDate(2026, 1, 1), builders::credit()));
    QVERIFY(!promotionRadar(level, Decimal(1, 0), QDate(), builders::credit()));
}

void AccountTest::theRadarNeverComesLaterForABetterPredicate()
{
    QVERIFY(rc::check([] {
        const CreditRule rule = builders::credit();
        const auto level = allFunctionalLevels[*rc::gen::inRange<size_t>(0, 8)];
        const Decimal have(*rc::gen::inRange<qint64>(0, 450'000), 3);
        const QDate from = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
        const QList<RadarLine> lines = promotionRadar(level, have, from, rule).value();
        RC_ASSERT(lines[0].rank.value() <= lines[1].rank.value() && lines[1].rank.value() <= lines[2].rank.value());
        for (const RadarLine &line : lines) {
            // In that month the credit is there, in the month before it is not.
            const int months = (line.rank->year() - from.year()) * 12 + line.rank->month() - from.month();
            const CreditLevel &entry = rule.levels[indexOf(level)];
            const auto after = [&](int n) {
                const Decimal twelvefold = entry.coefficient.times(Decimal(rule.percents[indexOf(line.predicate)], 2))
                                               .value()
                                               .times(Decimal::fromInt(n))
                                               .value();
                return have.times(Decimal::fromInt(12)).value().plus(twelvefold).value();
            };
            const Decimal needed = entry.rankNeeded.times(Decimal::fromInt(12)).value();
            RC_ASSERT(after(months) >= needed);
            RC_ASSERT(months == 0 || after(months - 1) < needed);
        }
    }));
    CreditRule nothing = builders::credit();
    nothing.percents = {0, 0, 0, 0, 0};
    QVERIFY(!promotionRadar(AhliMuda, {}, QDate(2026, 1, 1), nothing)->first().rank);
    nothing.percents = {1, 1, 1, 1, 1}; // four centuries away
    QVERIFY(!promotionRadar(AhliMuda, {}, QDate(2026, 1, 1), nothing)->first().rank);
}

void AccountTest::aFirstAppointmentBeginsWithItsBasicCredit()
{
    const CreditRule rule = builders::credit();
    QCOMPARE(shown(firstAppointmentCredit(Decimal(100, 0), AhliMuda, 36, rule)), u"175.000"_s);
    QCOMPARE(shown(firstAppointmentCredit({}, AhliPertama, 1, rule)), u"1.042"_s);
    QCOMPARE(shown(firstAppointmentCredit(Decimal(50, 0), AhliPertama, 0, rule)), u"50.000"_s);
    QVERIFY(!firstAppointmentCredit(Decimal(-1, 0), AhliPertama, 0, rule));
    QVERIFY(!firstAppointmentCredit({}, AhliPertama, -1, rule));
    QVERIFY(!firstAppointmentCredit({}, AhliPertama, 721, rule));
    QVERIFY(firstAppointmentCredit({}, AhliPertama, 720, rule).has_value());
    const Result<Explanation> tree = explainFirstAppointment(Decimal(100, 0), AhliMuda, 36, rule);
    QVERIFY(tree && builders::holds(*tree, u"175.000"_s));
    QVERIFY(!explainFirstAppointment(Decimal(-1, 0), AhliPertama, 0, rule));
}

void AccountTest::aStudyAssignmentReturnsAQuarterOfTheRank()
{
    QCOMPARE(shown(studyReturnCredit(AhliMuda, builders::credit())), u"25.000"_s);
    QCOMPARE(shown(studyReturnCredit(AhliPertama, builders::credit())), u"12.500"_s);
    QCOMPARE(shown(studyReturnCredit(Pemula, builders::credit())), u"3.750"_s);
    for (const FunctionalLevel level : allFunctionalLevels) {
        const Result<Explanation> tree = explainStudyReturn(level, builders::credit());
        QVERIFY(tree && builders::holds(*tree, studyReturnCredit(level, builders::credit())->toString()));
    }
}

void AccountTest::segmentsBecomeAYear_data()
{
    QTest::addColumn<QList<Segment>>("segments");
    QTest::addColumn<QString>("expected"); // longest last weighted-mode
    using Segments = QList<Segment>;
    QTest::newRow("one") << Segments{{12, Good}} << u"B B B"_s;
    QTest::newRow("the first is longer") << Segments{{7, VeryGood}, {5, Poor}} << u"SB K SB"_s;
    QTest::newRow("a tie goes to the latest") << Segments{{6, VeryGood}, {6, Poor}} << u"K K K"_s;
    QTest::newRow("two short ones together") << Segments{{4, Good}, {5, VeryGood}, {3, Good}} << u"SB B B"_s;
    QTest::newRow("a tie of sums") << Segments{{3, Good}, {6, VeryGood}, {3, Good}} << u"SB B B"_s;
    QTest::newRow("the middle") << Segments{{1, Good}, {2, VeryGood}, {1, Poor}} << u"SB K SB"_s;
}

void AccountTest::segmentsBecomeAYear()
{
    QFETCH(QList<Segment>, segments);
    QStringList found;
    for (const auto merge : {SegmentMerge::Longest, SegmentMerge::Last, SegmentMerge::WeightedMode}) {
        found.append(merged(segments, merge));
        QCOMPARE(segmentMergeFromCode(code(merge)), merge);
    }
    QTEST(found.join(u' '), "expected");
}

void AccountTest::refusesSegmentsThatAreNoYear()
{
    for (const auto merge : {SegmentMerge::Longest, SegmentMerge::Last, SegmentMerge::WeightedMode}) {
        QCOMPARE(merged({}, merge), u"refused"_s);
        QCOMPARE(merged({{0, Good}}, merge), u"refused"_s);
        QCOMPARE(merged({{13, Good}}, merge), u"refused"_s);
        QCOMPARE(merged({{12, Good}, {1, Good}}, merge), u"refused"_s);
    }
    QVERIFY(!segmentMergeFromCode(u"mean"));
}

void AccountTest::everyAccountIsExplained()
{
    QVERIFY(rc::check([] {
        const CreditRule rule = builders::credit();
        const auto number = [] { return Decimal(*rc::gen::inRange<qint64>(0, 300'000), 3); };
        QList<CreditConversion> documents;
        for (int year = 2020; year < *rc::gen::inRange(2020, 2027); ++year)
            documents.append(convert(year, 1, 12, AhliMuda, allPredicates[*rc::gen::inRange<size_t>(0, 5)], documents,
                                     YearEnd::Difference, rule)
                                 .value());
        const Decimal before = number();
        RC_ASSERT(builders::holds(explainAccumulation(before, documents, rule).value(),
                                  accumulate(before, documents, rule)->total.toString()));
        const CreditStatement statement{{number(), number()},
                                        {number(), number()},
                                        {number(), number()},
                                        {number(), number()},
                                        {number(), number()}};
        const auto level = allFunctionalLevels[*rc::gen::inRange<size_t>(0, 8)];
        const std::array lastTwo = {allPredicates[*rc::gen::inRange<size_t>(0, 5)],
                                    allPredicates[*rc::gen::inRange<size_t>(0, 5)]};
        const Explanation tree = explainStatement(statement, level, lastTwo, rule).value();
        RC_ASSERT(builders::holds(tree, tree.result));
        RC_ASSERT(tree.result.toObject().value(u"cumulative") ==
                  QJsonValue(statementResult(statement, level, lastTwo, rule)->cumulative.toString()));
        const QDate from = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        const Explanation radar = explainRadar(level, before, from, rule).value();
        RC_ASSERT(builders::holds(radar, toJson(promotionRadar(level, before, from, rule).value())));
    }));
}

void AccountTest::everyMergeIsExplained()
{
    QVERIFY(rc::check([] {
        QList<Segment> segments;
        for (int left = 12; left > 0;) {
            const int months = *rc::gen::inRange(1, left + 1);
            segments.append({months, allPredicates[*rc::gen::inRange<size_t>(0, 5)]});
            left -= months;
        }
        for (const auto merge : {SegmentMerge::Longest, SegmentMerge::Last, SegmentMerge::WeightedMode})
            RC_ASSERT(
                builders::holds(explainMergedPredicate(segments, merge, u"own"_s).value(), merged(segments, merge)));
    }));
}

QTEST_APPLESS_MAIN(AccountTest)
#include "accounttest.moc"
