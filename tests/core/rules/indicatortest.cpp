#include "core/rules/aggregation.h"
#include "core/rules/indicatormodel.h"
#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::fromString(QString::fromLatin1(text)).value();
}

IndicatorMeasurement measured(IndicatorModel model, const char *low, const char *high,
                              Direction direction = Direction::Up)
{
    IndicatorMeasurement m;
    m.model = model;
    m.targetLow = decimal(low);
    m.targetHigh = decimal(high);
    m.direction = direction;
    return m;
}

IndicatorMeasurement simple(IndicatorModel model, const char *target, const char *actual)
{
    IndicatorMeasurement m = measured(model, target, target);
    m.actual = decimal(actual);
    return m;
}

IndicatorMeasurement ratio(qint64 part, qint64 whole, const char *target = "90")
{
    IndicatorMeasurement m = measured(IndicatorModel::Ratio, target, target);
    m.part = part;
    m.whole = whole;
    return m;
}

IndicatorMeasurement milestone(QDate begin, QDate due, std::optional<QDate> done)
{
    IndicatorMeasurement m;
    m.model = IndicatorModel::Milestone;
    m.begin = begin;
    m.due = due;
    m.done = done;
    return m;
}

QString shown(const IndicatorMeasurement &m)
{
    const Result<Decimal> percent = indicatorPercent(m);
    return percent ? percent->toString() : u"refused"_s;
}

MonthValue month(std::optional<const char *> value, const char *weight = "1")
{
    return {value ? std::optional(decimal(*value)) : std::nullopt, decimal(weight)};
}

QString shown(const QList<MonthValue> &months, Aggregation aggregation)
{
    const Result<std::optional<Decimal>> value = aggregateRounded(months, aggregation);
    if (!value)
        return u"refused"_s;
    return *value ? (*value)->toString() : u"missing"_s;
}

Decimal number(qint64 least, qint64 most, int scale)
{
    return Decimal(*rc::gen::inRange<qint64>(least, most + 1), scale);
}

IndicatorMeasurement anyMeasurement(int depth)
{
    IndicatorMeasurement m;
    m.model = allIndicatorModels[*rc::gen::inRange<size_t>(0, depth == 0 ? 8 : 9)];
    m.targetLow = number(1, 1'000, 1);
    m.targetHigh = *rc::gen::arbitrary<bool>() ? m.targetLow : m.targetLow.plus(number(0, 100, 1)).value();
    m.direction = *rc::gen::arbitrary<bool>() ? Direction::Up : Direction::Down;
    m.actual = number(0, 2'000, 1);
    m.begin = QDate(2026, 1, 1);
    m.due = m.begin.addDays(*rc::gen::inRange(1, 300));
    if (*rc::gen::arbitrary<bool>())
        m.done = m.begin.addDays(*rc::gen::inRange(0, 600));
    m.levels = {{u"baik"_s, Decimal(100, 0)}, {u"cukup"_s, Decimal(80, 0)}};
    m.level = *rc::gen::element(u"baik"_s, u"cukup"_s);
    m.whole = *rc::gen::inRange(1, 200);
    m.part = *rc::gen::inRange<qint64>(0, m.whole + 1);
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        m.observations.append({number(0, 500, 1), *rc::gen::inRange(1, 50)});
    if (m.model == IndicatorModel::Composite) {
        const Decimal first = number(0, 100, 0);
        m.weights = {first, Decimal(100, 0).minus(first).value()};
        m.parts = {anyMeasurement(depth - 1), anyMeasurement(depth - 1)};
    }
    return m;
}

} // namespace

class IndicatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelGivesAPercent_data();
    void everyModelGivesAPercent();
    void agreesWithTheAttainmentOfP8();
    void aTableSaysTheSame();
    void aMilestoneCountsItsDays();
    void aScaleKnowsItsWords();
    void aRatioIsPartOfAWhole();
    void aRunningMeanWeighsByWhatWasCounted();
    void nothingCountedIsMissing();
    void aCompositeWeighsItsParts();
    void compositesAreNotNestedForEver();
    void nothingIsRoundedTwice();
    void monthsBecomeAQuarter_data();
    void monthsBecomeAQuarter();
    void aYearIsMadeOfItsMonths();
    void refusesWeightsThatMeanNothing();
    void anAggregateLiesBetweenItsMonths();
    void everyCodeIsReadBack();
    void everyIndicatorIsExplained();
    void everyAggregateIsExplained();
};

void IndicatorTest::everyModelGivesAPercent_data()
{
    QTest::addColumn<IndicatorMeasurement>("measurement");
    QTest::addColumn<QString>("percent");
    using enum IndicatorModel;
    QTest::newRow("up") << simple(Up, "40", "38") << u"95.000"_s;
    QTest::newRow("up, beyond") << simple(Up, "40", "50") << u"125.000"_s;
    QTest::newRow("down") << simple(Down, "8", "9") << u"87.500"_s;
    QTest::newRow("down, never negative") << simple(Down, "8", "20") << u"0.000"_s;
    QTest::newRow("down to zero") << simple(Down, "0", "0") << u"100.000"_s;
    QTest::newRow("nothing of zero") << simple(Down, "0", "1") << u"refused"_s;
    QTest::newRow("zero as target") << simple(Up, "0", "0") << u"refused"_s;
    QTest::newRow("maximum") << simple(Maximum, "100", "99") << u"99.000"_s;
    IndicatorMeasurement range = measured(Range, "80", "90");
    const std::pair<const char *, const char *> rows[] = {
        {"85", "100.000"}, {"80", "100.000"}, {"90", "100.000"}, {"92", "102.222"}, {"70", "87.500"}};
    for (const auto &[actual, percent] : rows) {
        range.actual = decimal(actual);
        QTest::addRow("range %s", actual) << range << QString::fromLatin1(percent);
    }
    range = measured(Range, "7", "8", Direction::Down);
    range.actual = decimal("6.5");
    QTest::newRow("range, less is better") << range << u"107.143"_s;
    range.actual = decimal("9");
    QTest::newRow("range, too much") << range << u"87.500"_s;
    range = measured(Range, "9", "8");
    range.actual = decimal("9");
    QTest::newRow("range upside down") << range << u"refused"_s;
    range = measured(Range, "0", "2", Direction::Down);
    range.actual = decimal("0");
    QTest::newRow("range from zero") << range << u"100.000"_s;
    QTest::newRow("negative") << simple(Up, "5", "-1") << u"refused"_s;
    QTest::newRow("missing") << measured(Up, "5", "5") << u"refused"_s;
}

void IndicatorTest::everyModelGivesAPercent()
{
    QFETCH(IndicatorMeasurement, measurement);
    QTEST(shown(measurement), "percent");
}

void IndicatorTest::agreesWithTheAttainmentOfP8()
{
    QVERIFY(rc::check([] {
        IndicatorMeasurement m = measured(IndicatorModel::Range, "0", "0");
        m.targetLow = number(1, 1'000, 1);
        m.targetHigh = m.targetLow.plus(number(0, 100, 1)).value();
        m.direction = *rc::gen::arbitrary<bool>() ? Direction::Up : Direction::Down;
        m.actual = number(0, 2'000, 1);
        const Measurement same{m.targetLow, m.targetHigh, *m.actual, m.direction, TargetReach::Open};
        RC_ASSERT(indicatorReading(m)->percent.round(0, Rounding::HalfUp).value() ==
                  attainment(same, builders::attainment())->percent);
    }));
    // Long numbers go another way to the same percent.
    QVERIFY(rc::check([] {
        IndicatorMeasurement m = measured(IndicatorModel::Range, "0", "0");
        const int scale = *rc::gen::inRange(0, 8);
        m.targetLow = Decimal(*rc::gen::inRange<qint64>(1, 2'000'000'000'000), scale);
        m.targetHigh = m.targetLow;
        m.direction = *rc::gen::arbitrary<bool>() ? Direction::Up : Direction::Down;
        m.actual = Decimal(*rc::gen::inRange<qint64>(0, 2'000'000'000'000), scale);
        const Measurement same{m.targetLow, m.targetHigh, *m.actual, m.direction, TargetReach::Open};
        const Result<Attainment> result = attainment(same, builders::attainment());
        const Result<IndicatorReading> reading = indicatorReading(m);
        if (result && reading)
            RC_ASSERT(reading->percent.round(0, Rounding::HalfUp).value() == result->percent);
    }));
}

void IndicatorTest::aTableSaysTheSame()
{
    const AttainmentRule rule = builders::attainment();
    const AttainmentTable table(rule);
    for (int tenths = 0; tenths <= 4'000; ++tenths) {
        for (const Direction direction : {Direction::Up, Direction::Down}) {
            for (const TargetReach reach : {TargetReach::Open, TargetReach::Maximum}) {
                const Measurement m{Decimal(100, 0), Decimal(100, 0), Decimal(tenths, 1), direction, reach};
                QCOMPARE(table.at(m).value(), attainment(m, rule).value());
            }
        }
    }
    QVERIFY(!table.at({Decimal(), Decimal(), Decimal(1, 0), Direction::Up, TargetReach::Open}));
}

void IndicatorTest::aMilestoneCountsItsDays()
{
    const QDate begin(2026, 1, 1);
    const QDate due = begin.addDays(100);
    QCOMPARE(shown(milestone(begin, due, due)), u"100.000"_s);
    QCOMPARE(shown(milestone(begin, due, begin)), u"100.000"_s);
    QCOMPARE(shown(milestone(begin, due, due.addDays(1))), u"99.000"_s);
    QCOMPARE(shown(milestone(begin, due, due.addDays(25))), u"75.000"_s);
    QCOMPARE(shown(milestone(begin, due, due.addDays(150))), u"0.000"_s);
    QCOMPARE(shown(milestone(begin, due, std::nullopt)), u"0.000"_s);
    QCOMPARE(shown(milestone(begin, begin, begin)), u"refused"_s);
    QCOMPARE(shown(milestone(begin, due, begin.addDays(-1))), u"refused"_s);
    QCOMPARE(shown(milestone(begin, due, QDate())), u"refused"_s);
    QCOMPARE(shown(milestone(QDate(), due, due)), u"refused"_s);
}

void IndicatorTest::aScaleKnowsItsWords()
{
    IndicatorMeasurement m;
    m.model = IndicatorModel::Scale;
    m.levels = {{u"lengkap"_s, Decimal(100, 0)}, {u"sebagian"_s, Decimal(655, 1)}, {u"berlebih"_s, Decimal(201, 0)}};
    m.level = u"sebagian"_s;
    QCOMPARE(shown(m), u"65.500"_s);
    m.level = u"lengkap"_s;
    QCOMPARE(shown(m), u"100.000"_s);
    for (const QString &word : {u"kosong"_s, u"berlebih"_s, QString()}) {
        m.level = word;
        QCOMPARE(shown(m), u"refused"_s);
    }
}

void IndicatorTest::aRatioIsPartOfAWhole()
{
    QCOMPARE(shown(ratio(45, 50)), u"100.000"_s);
    QCOMPARE(shown(ratio(57, 60)), u"105.556"_s); // 95 of 90 percent
    QCOMPARE(shown(ratio(0, 60)), u"0.000"_s);
    QCOMPARE(indicatorReading(ratio(57, 60))->reached.value(), Fraction(95));
    QCOMPARE(shown(ratio(61, 60)), u"refused"_s);
    QCOMPARE(shown(ratio(-1, 60)), u"refused"_s);
    QCOMPARE(shown(ratio(1, 0)), u"refused"_s);
    IndicatorMeasurement complaints = ratio(3, 60, "10");
    complaints.direction = Direction::Down;
    QCOMPARE(shown(complaints), u"150.000"_s);
}

void IndicatorTest::aRunningMeanWeighsByWhatWasCounted()
{
    IndicatorMeasurement response = measured(IndicatorModel::RunningMean, "24", "24", Direction::Down);
    response.observations = {{decimal("20"), 90}, {decimal("30"), 10}, {decimal("999"), 0}};
    QCOMPARE(indicatorReading(response)->reached.value(), Fraction(21));
    QCOMPARE(shown(response), u"112.500"_s);
    IndicatorMeasurement satisfaction = measured(IndicatorModel::RunningMean, "85", "85");
    satisfaction.observations = {{decimal("88.31"), 120}, {decimal("79.5"), 40}};
    QCOMPARE(shown(satisfaction), u"101.303"_s); // 86.1075 of 85
    response.observations = {{decimal("-1"), 1}};
    QCOMPARE(shown(response), u"refused"_s);
    response.observations = {{decimal("1"), -1}};
    QCOMPARE(shown(response), u"refused"_s);
}

void IndicatorTest::nothingCountedIsMissing()
{
    IndicatorMeasurement mean = measured(IndicatorModel::RunningMean, "24", "24");
    const Result<Decimal> missing = indicatorPercent(mean);
    QCOMPARE(missing.error().detail, u"nothing counted"_s);
    mean.observations = {{decimal("5"), 0}};
    QCOMPARE(indicatorPercent(mean).error().detail, u"nothing counted"_s);
    QCOMPARE(indicatorPercent(ratio(0, 0)).error().detail, u"nothing counted"_s);
    QCOMPARE(indicatorPercent(measured(IndicatorModel::Up, "5", "5")).error().detail, u"nothing counted"_s);
}

void IndicatorTest::aCompositeWeighsItsParts()
{
    IndicatorMeasurement m;
    m.model = IndicatorModel::Composite;
    m.parts = {simple(IndicatorModel::Up, "100", "90"), simple(IndicatorModel::Down, "10", "8")};
    m.weights = {Decimal(40, 0), Decimal(60, 0)};
    QCOMPARE(shown(m), u"108.000"_s);
    m.weights = {Decimal(40, 0), Decimal(59999, 3)};
    QCOMPARE(shown(m), u"refused"_s);
    m.weights = {Decimal(-40, 0), Decimal(140, 0)};
    QCOMPARE(shown(m), u"refused"_s);
    m.weights = {Decimal(100, 0)};
    QCOMPARE(shown(m), u"refused"_s);
    m.weights = {Decimal(40, 0), Decimal(60, 0)};
    m.parts[0].actual.reset();
    QCOMPARE(shown(m), u"refused"_s);
}

void IndicatorTest::compositesAreNotNestedForEver()
{
    IndicatorMeasurement m = simple(IndicatorModel::Up, "100", "90");
    for (int depth = 1; depth <= 9; ++depth) {
        IndicatorMeasurement outer;
        outer.model = IndicatorModel::Composite;
        outer.parts = {m};
        outer.weights = {Decimal(100, 0)};
        m = outer;
        QCOMPARE(shown(m), depth <= 8 ? u"90.000"_s : u"refused"_s);
    }
}

void IndicatorTest::nothingIsRoundedTwice()
{
    // 87.49996 is 87.500 to three decimals, but 87 to none.
    const IndicatorMeasurement m = simple(IndicatorModel::Up, "100000", "87499.96");
    QCOMPARE(shown(m), u"87.500"_s);
    QCOMPARE(indicatorReading(m)->percent.round(0, Rounding::HalfUp)->toString(), u"87"_s);
}

void IndicatorTest::monthsBecomeAQuarter_data()
{
    QTest::addColumn<Aggregation>("aggregation");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("withGap");
    using enum Aggregation;
    QTest::newRow("sum") << Sum << u"60.000"_s << u"40.000"_s;
    QTest::newRow("mean") << Mean << u"20.000"_s << u"20.000"_s;
    QTest::newRow("weighted mean") << WeightedMean << u"24.000"_s << u"28.182"_s;
    QTest::newRow("last") << Last << u"30.000"_s << u"30.000"_s;
    QTest::newRow("minimum") << Minimum << u"10.000"_s << u"10.000"_s;
    QTest::newRow("maximum") << Maximum << u"30.000"_s << u"30.000"_s;
}

void IndicatorTest::monthsBecomeAQuarter()
{
    QFETCH(Aggregation, aggregation);
    QTEST(shown({month("10", "1"), month("20", "4"), month("30", "5")}, aggregation), "full");
    QTEST(shown({month("10", "1"), month(std::nullopt, "4"), month("30", "10")}, aggregation), "withGap");
    QCOMPARE(shown({month(std::nullopt), month(std::nullopt)}, aggregation), u"missing"_s);
    QCOMPARE(shown({month("7.1")}, aggregation), u"7.100"_s);
    QCOMPARE(shown({month("20"), month("10"), month(std::nullopt)}, Aggregation::Last), u"10.000"_s);
}

void IndicatorTest::aYearIsMadeOfItsMonths()
{
    std::array<MonthValue, 12> months;
    months[0] = month("10");
    months[3] = month("30");
    months[4] = month("30");
    const YearOfMonths year = aggregateYear(months, Aggregation::Mean).value();
    QCOMPARE(year.quarters[0].value(), Decimal(10, 0));
    QCOMPARE(year.quarters[1].value(), Decimal(30, 0));
    QVERIFY(!year.quarters[2] && !year.quarters[3]);
    QCOMPARE(year.year->toString(), u"23.333"_s); // not 20, the mean of the quarters
    months[11] = month("5");
    QCOMPARE(aggregateYear(months, Aggregation::Last)->year->toString(), u"5.000"_s);
    QCOMPARE(aggregateYear(months, Aggregation::Sum)->quarters[3]->toString(), u"5.000"_s);
    months[11] = month("5", "-1");
    QVERIFY(!aggregateYear(months, Aggregation::Sum));
}

void IndicatorTest::refusesWeightsThatMeanNothing()
{
    QCOMPARE(shown({month("10", "0"), month("20", "0")}, Aggregation::WeightedMean), u"refused"_s);
    QCOMPARE(shown({month("10", "-1"), month("20", "2")}, Aggregation::WeightedMean), u"refused"_s);
    QCOMPARE(shown({month("10", "0"), month("20", "2")}, Aggregation::WeightedMean), u"20.000"_s);
    QCOMPARE(shown({month("10", "0"), month("20", "0")}, Aggregation::Mean), u"15.000"_s);
}

void IndicatorTest::anAggregateLiesBetweenItsMonths()
{
    QVERIFY(rc::check([] {
        QList<MonthValue> months;
        for (int i = *rc::gen::inRange(1, 13); i > 0; --i)
            months.append({number(0, 100'000, 2), number(1, 500, 0)});
        const Fraction least = **aggregate(months, Aggregation::Minimum);
        const Fraction most = **aggregate(months, Aggregation::Maximum);
        for (const Aggregation aggregation : {Aggregation::Mean, Aggregation::WeightedMean, Aggregation::Last}) {
            const Fraction value = **aggregate(months, aggregation);
            RC_ASSERT(least <= value && value <= most);
        }
        std::reverse(months.begin(), months.end());
        RC_ASSERT(**aggregate(months, Aggregation::Minimum) == least);
    }));
}

void IndicatorTest::everyCodeIsReadBack()
{
    for (const IndicatorModel model : allIndicatorModels)
        QCOMPARE(indicatorModelFromCode(code(model)), model);
    for (const Aggregation aggregation : allAggregations)
        QCOMPARE(aggregationFromCode(code(aggregation)), aggregation);
    QVERIFY(!indicatorModelFromCode(u"guess") && !aggregationFromCode(u"median"));
}

void IndicatorTest::everyIndicatorIsExplained()
{
    QVERIFY(rc::check([] {
        const IndicatorMeasurement m = anyMeasurement(2);
        const Result<Decimal> percent = indicatorPercent(m);
        const Result<Explanation> tree = explainIndicator(m, u"local"_s);
        RC_ASSERT(percent.has_value() == tree.has_value());
        if (percent)
            RC_ASSERT(builders::holds(*tree, percent->toString()));
    }));
}

void IndicatorTest::everyAggregateIsExplained()
{
    QVERIFY(rc::check([] {
        QList<MonthValue> months;
        for (int i = *rc::gen::inRange(0, 13); i > 0; --i)
            months.append({*rc::gen::inRange(0, 4) == 0 ? std::nullopt : std::optional(number(0, 100'000, 2)),
                           number(1, 500, 0)});
        const Aggregation aggregation = allAggregations[*rc::gen::inRange<size_t>(0, allAggregations.size())];
        const std::optional<Decimal> value = aggregateRounded(months, aggregation).value();
        RC_ASSERT(builders::holds(explainAggregate(months, aggregation, u"local"_s).value(),
                                  value ? QJsonValue(value->toString()) : QJsonValue()));
    }));
}

QTEST_APPLESS_MAIN(IndicatorTest)
#include "indicatortest.moc"
