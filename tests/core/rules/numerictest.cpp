#include "core/rules/weighted.h"
#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString &text)
{
    return Decimal::fromString(text).value();
}

Measurement single(const QString &target, const QString &actual, Direction direction = Direction::Up)
{
    return {decimal(target), decimal(target), decimal(actual), direction, TargetReach::Open};
}

QString shown(const Result<Attainment> &result)
{
    return result ? u"%1 %2 %3"_s.arg(result->percent.toString(), code(result->category, Scheme::Numeric),
                                      result->value.toString())
                  : u"refused"_s;
}

QList<WeightedScore> scores(std::initializer_list<std::pair<const char *, const char *>> entries)
{
    QList<WeightedScore> list;
    for (const auto &[weight, score] : entries)
        list.append({decimal(QString::fromLatin1(weight)), decimal(QString::fromLatin1(score))});
    return list;
}

GoalProgress leaf(const char *progress)
{
    return {decimal(QString::fromLatin1(progress)), {}};
}

} // namespace

class NumericTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attainmentHasThisCategoryAndValue_data();
    void attainmentHasThisCategoryAndValue();
    void attainmentOfARange_data();
    void attainmentOfARange();
    void reachingTheMostThatCanBeReachedIsVeryGood();
    void refusesWhatCannotBeATarget_data();
    void refusesWhatCannotBeATarget();
    void attainmentNeverFallsWhenMoreIsReached();
    void everyTripleOfCategoriesFollowsTheFiveRules();
    void otherNumbersOfCategories_data();
    void otherNumbersOfCategories();
    void endValueWeighsPlanAndConduct_data();
    void endValueWeighsPlanAndConduct();
    void endValueRefusesValuesOutsideTheScale();
    void extraWorkAddsAtMostTen();
    void missingPartsAreSkippedOrZero();
    void weightedSheetsAreChecked_data();
    void weightedSheetsAreChecked();
    void feedbackIsTheMeanOfItsGivers();
    void weightsOfOneSheetScaleTheScore();
    void progressIsTheMeanOfTheGoalsBelow();
    void progressRoundsOnceAtTheTop();
    void fractionsCompareExactly();
    void fractionsAddAndMultiplyExactly();
    void fractionsThatDoNotFitGiveNothing();
};

void NumericTest::attainmentHasThisCategoryAndValue_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("expected");
    const std::array<const char *, 4> rows[] = {
        {"100", "0", "up", "0 SK 0.000"},        {"100", "59", "up", "59 SK 49.000"},
        {"100", "60", "up", "60 K 50.000"},      {"100", "79", "up", "79 K 69.000"},
        {"100", "80", "up", "80 C 70.000"},      {"100", "98", "up", "98 C 88.000"},
        {"100", "99", "up", "99 C 89.000"},      {"100", "100", "up", "100 B 109.000"},
        {"100", "101", "up", "101 SB 110.000"},  {"100", "110", "up", "110 SB 120.000"},
        {"100", "250", "up", "250 SB 120.000"},  {"100", "105", "up", "105 SB 114.444"},
        {"100", "30", "up", "30 SK 24.915"},     {"100", "59.5", "up", "60 K 50.000"},
        {"100", "59.499", "up", "59 SK 49.000"}, {"100", "79.5", "up", "80 C 70.000"},
        {"100", "99.5", "up", "100 B 109.000"},  {"100", "100.5", "up", "101 SB 110.000"},
        {"8", "9", "down", "88 C 78.000"},       {"100", "100", "down", "100 B 109.000"},
        {"100", "250", "down", "0 SK 0.000"},    {"0", "0", "down", "100 B 109.000"},
        {"3", "2", "up", "67 K 57.000"},         {"0.5", "0.25", "up", "50 SK 41.525"},
    };
    for (const auto &row : rows)
        QTest::addRow("%s of %s %s", row[1], row[0], row[2]) << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1])
                                                             << QString::fromLatin1(row[2]) << QString::fromLatin1(row[3]);
}

void NumericTest::attainmentHasThisCategoryAndValue()
{
    QFETCH(QString, target);
    QFETCH(QString, actual);
    QFETCH(QString, direction);
    QTEST(shown(attainment(single(target, actual, directionFromCode(direction).value()), builders::attainment())), "expected");
}

void NumericTest::attainmentOfARange_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("percent");
    QTest::newRow("above divides by the end") << u"80"_s << u"90"_s << u"92"_s << Direction::Up << u"102"_s;
    QTest::newRow("below divides by the beginning") << u"80"_s << u"90"_s << u"70"_s << Direction::Up << u"88"_s;
    QTest::newRow("inside") << u"80"_s << u"90"_s << u"85"_s << Direction::Up << u"100"_s;
    QTest::newRow("at its beginning") << u"80"_s << u"90"_s << u"80"_s << Direction::Up << u"100"_s;
    QTest::newRow("at its end") << u"80"_s << u"90"_s << u"90"_s << Direction::Up << u"100"_s;
    QTest::newRow("faster than planned") << u"7"_s << u"8"_s << u"6.5"_s << Direction::Down << u"107"_s;
    QTest::newRow("slower than planned") << u"7"_s << u"8"_s << u"9"_s << Direction::Down << u"88"_s;
    QTest::newRow("from zero") << u"0"_s << u"2"_s << u"3"_s << Direction::Down << u"50"_s;
}

void NumericTest::attainmentOfARange()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, actual);
    QFETCH(Direction, direction);
    const Measurement measurement{decimal(low), decimal(high), decimal(actual), direction, TargetReach::Open};
    QTEST(attainment(measurement, builders::attainment()).value().percent.toString(), "percent");
}

void NumericTest::reachingTheMostThatCanBeReachedIsVeryGood()
{
    Measurement measurement = single(u"100"_s, u"100"_s);
    measurement.reach = TargetReach::Maximum;
    QCOMPARE(shown(attainment(measurement, builders::attainment())), u"100 SB 120.000"_s);
    measurement.actual = decimal(u"99"_s);
    QCOMPARE(shown(attainment(measurement, builders::attainment())), u"99 C 89.000"_s);
}

void NumericTest::refusesWhatCannotBeATarget_data()
{
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<Direction>("direction");
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"1"_s << Direction::Up;
    QTest::newRow("zero of zero, more is better") << u"0"_s << u"0"_s << u"0"_s << Direction::Up;
    QTest::newRow("zero, something was spent") << u"0"_s << u"0"_s << u"0.1"_s << Direction::Down;
    QTest::newRow("negative target") << u"-1"_s << u"-1"_s << u"1"_s << Direction::Up;
    QTest::newRow("negative actual") << u"1"_s << u"1"_s << u"-1"_s << Direction::Up;
    QTest::newRow("range upside down") << u"90"_s << u"80"_s << u"85"_s << Direction::Up;
    QTest::newRow("absurdly large") << u"0.000001"_s << u"0.000001"_s << u"99999999999999"_s << Direction::Up;
}

void NumericTest::refusesWhatCannotBeATarget()
{
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, actual);
    QFETCH(Direction, direction);
    const Measurement measurement{decimal(low), decimal(high), decimal(actual), direction, TargetReach::Open};
    const Result<Attainment> result = attainment(measurement, builders::attainment());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
}

void NumericTest::attainmentNeverFallsWhenMoreIsReached()
{
    QVERIFY(rc::check([] {
        const Decimal target(*rc::gen::inRange<qint64>(1, 100'000), 2);
        const Decimal less(*rc::gen::inRange<qint64>(0, 200'000), 2);
        const Decimal more = less.plus(Decimal(*rc::gen::inRange<qint64>(0, 100'000), 2)).value();
        const AttainmentRule rule = builders::attainment();
        const auto of = [&](Decimal actual, Direction direction) {
            return attainment({target, target, actual, direction, TargetReach::Open}, rule).value();
        };
        RC_ASSERT(of(less, Direction::Up).value <= of(more, Direction::Up).value);
        RC_ASSERT(of(less, Direction::Down).value >= of(more, Direction::Down).value);
        RC_ASSERT(of(less, Direction::Up).value <= Decimal(120, 0));
        RC_ASSERT(of(more, Direction::Down).value >= Decimal());
    }));
}

void NumericTest::everyTripleOfCategoriesFollowsTheFiveRules()
{
    int checked = 0;
    for (const Predicate a : allPredicates) {
        for (const Predicate b : allPredicates) {
            for (const Predicate c : allPredicates) {
                std::array<int, 5> n = {};
                for (const Predicate each : {a, b, c})
                    ++n[indexOf(each)];
                const auto [sb, good, cukup, k, sk] = n;
                int expected = 100;
                if (sk >= 2)
                    expected = 25;
                else if (sk >= 1 || k >= 2)
                    expected = 60;
                else if (k == 1 || cukup >= 2)
                    expected = 80;
                else if (sb == 3 || (sb == 2 && good == 1))
                    expected = 120;
                QCOMPARE(outcome({a, b, c}, builders::outcome()).value().value, expected);
                ++checked;
            }
        }
    }
    QCOMPARE(checked, 125);
}

void NumericTest::otherNumbersOfCategories_data()
{
    QTest::addColumn<QString>("categories");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"SB", "SB 120"}, {"B", "B 100"}, {"C", "C 80"}, {"K", "K 60"}, {"SK", "SK 25"},
        {"SB SB", "SB 120"}, {"SB B", "SB 120"}, {"B B", "B 100"}, {"SB C", "B 100"}, {"C C", "C 80"}, {"K SB", "C 80"},
        {"SB SB B", "SB 120"}, {"SB SB C", "B 100"}, {"B B SK", "K 60"}, {"SB SB K", "C 80"},
        {"SB SB SB B", "SB 120"}, {"SB SB B B", "B 100"}, {"SB SB SB C", "B 100"}, {"K K SB SB", "K 60"},
        {"SK SK SB SB", "SK 25"}, {"", "refused"}, {"B B B B B", "refused"},
    };
    for (const auto &[categories, expected] : rows)
        QTest::newRow(categories) << QString::fromLatin1(categories) << QString::fromLatin1(expected);
}

void NumericTest::otherNumbersOfCategories()
{
    QFETCH(QString, categories);
    QList<Predicate> list;
    for (const QString &each : categories.split(u' ', Qt::SkipEmptyParts))
        list.append(predicateFromCode(each).value());
    const Result<Outcome> result = outcome(list, builders::outcome());
    QTEST(result ? u"%1 %2"_s.arg(code(result->category, Scheme::Numeric)).arg(result->value) : u"refused"_s, "expected");
}

void NumericTest::endValueWeighsPlanAndConduct_data()
{
    QTest::addColumn<QString>("skp");
    QTest::addColumn<QString>("conduct");
    QTest::addColumn<PeerInput>("peers");
    QTest::addColumn<NewIdea>("idea");
    QTest::addColumn<QString>("expected");
    using enum PeerInput;
    const std::tuple<const char *, const char *, PeerInput, NewIdea, const char *> rows[] = {
        {"102.8", "100", None, NewIdea::None, "101.960 B"},
        {"102.8", "100", Heard, NewIdea::None, "101.680 B"},
        {"115", "118", None, NewIdea::Recorded, "115.900 SB"},
        {"115", "118", None, NewIdea::None, "115.900 B"},
        {"115", "118", Heard, NewIdea::Recorded, "116.200 SB"},
        {"89.9", "90.1", None, NewIdea::None, "89.960 C"},
        {"89.9999", "90", None, NewIdea::None, "90.000 C"}, // 89.99993: rounded it would be B
        {"90", "90", None, NewIdea::None, "90.000 B"},
        {"110", "110", None, NewIdea::Recorded, "110.000 SB"},
        {"109.9999", "110", None, NewIdea::Recorded, "110.000 B"},
        {"70", "70", None, NewIdea::None, "70.000 C"},
        {"69.99", "70", None, NewIdea::None, "69.993 K"},
        {"50", "50", None, NewIdea::None, "50.000 K"},
        {"49.99", "50", None, NewIdea::None, "49.993 SK"},
        {"0", "0", None, NewIdea::None, "0.000 SK"},
        {"120", "120", Heard, NewIdea::Recorded, "120.000 SB"},
    };
    for (const auto &[skp, conduct, peers, idea, expected] : rows)
        QTest::addRow("%s %s %s", skp, conduct, expected)
            << QString::fromLatin1(skp) << QString::fromLatin1(conduct) << peers << idea << QString::fromLatin1(expected);
}

void NumericTest::endValueWeighsPlanAndConduct()
{
    QFETCH(QString, skp);
    QFETCH(QString, conduct);
    QFETCH(PeerInput, peers);
    QFETCH(NewIdea, idea);
    const Nkp result = nkp(decimal(skp), decimal(conduct), peers, idea, builders::nkp()).value();
    QTEST(result.value.toString() + u' ' + code(result.predicate, Scheme::Numeric), "expected");
}

void NumericTest::endValueRefusesValuesOutsideTheScale()
{
    for (const char *const text : {"-0.001", "120.001", "1000"}) {
        const Decimal wrong = decimal(QString::fromLatin1(text));
        QVERIFY(!nkp(wrong, Decimal(100, 0), PeerInput::None, NewIdea::None, builders::nkp()));
        QVERIFY(!nkp(Decimal(100, 0), wrong, PeerInput::None, NewIdea::None, builders::nkp()));
    }
}

void NumericTest::extraWorkAddsAtMostTen()
{
    const ExtraWork best{Predicate::VeryGood, Decimal(2, 0), Decimal(120, 0)};
    QCOMPARE(extraValue({best}, builders::extra()).value().toString(), u"2.400"_s);
    QCOMPARE(extraValue({best, best}, builders::extra()).value().toString(), u"4.800"_s);
    QCOMPARE(extraValue({best, best, best, best, best}, builders::extra()).value().toString(), u"10.000"_s);
    QCOMPARE(extraValue({}, builders::extra()).value().toString(), u"0.000"_s);
    const std::pair<Predicate, const char *> rows[] = {{Predicate::Good, "1.600"},
                                                       {Predicate::NeedsImprovement, "0.960"},
                                                       {Predicate::Poor, "0.480"},
                                                       {Predicate::VeryPoor, "0.100"}};
    const std::array values = {100, 80, 60, 25};
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(extraValue({{rows[i].first, Decimal(2, 0), Decimal::fromInt(values[i])}}, builders::extra()).value().toString(),
                 QString::fromLatin1(rows[i].second));
    QVERIFY(!extraValue({{Predicate::Good, Decimal(-1, 0), Decimal(100, 0)}}, builders::extra()));
    QVERIFY(!extraValue({{Predicate::Good, Decimal(1, 0), Decimal(121, 0)}}, builders::extra()));
}

void NumericTest::missingPartsAreSkippedOrZero()
{
    WeightedSheet sheet;
    sheet.goals = scores({{"30", "5"}, {"70", "3"}});
    WeightedResult result = weightedResult(sheet, {Decimal(5, 0), MissingPart::Skip}).value();
    QCOMPARE(result.goals->toString(), u"3.600"_s);
    QVERIFY(!result.self && !result.feedback);
    QCOMPARE(result.final.toString(), u"3.600"_s);
    result = weightedResult(sheet, {Decimal(5, 0), MissingPart::Zero}).value();
    QCOMPARE(result.final.toString(), u"1.200"_s);
    sheet.self = scores({{"70", "0.8"}, {"30", "1"}});
    result = weightedResult(sheet, {Decimal(5, 0), MissingPart::Skip}).value();
    QCOMPARE(result.self->toString(), u"4.300"_s);
    QCOMPARE(result.final.toString(), u"3.950"_s);
}

void NumericTest::weightedSheetsAreChecked_data()
{
    QTest::addColumn<WeightedSheet>("sheet");
    WeightedSheet sheet;
    QTest::newRow("nothing at all") << sheet;
    sheet.goals = scores({{"30", "5"}, {"69.999", "3"}});
    QTest::newRow("weights below 100") << sheet;
    sheet.goals = scores({{"30", "5"}, {"70.001", "3"}});
    QTest::newRow("weights above 100") << sheet;
    sheet.goals = scores({{"130", "5"}, {"-30", "3"}});
    QTest::newRow("negative weight") << sheet;
    sheet.goals = scores({{"100", "5.01"}});
    QTest::newRow("score above the scale") << sheet;
    sheet.goals = scores({{"100", "-1"}});
    QTest::newRow("negative score") << sheet;
    sheet.goals = scores({{"100", "5"}});
    sheet.self = scores({{"100", "1.1"}});
    QTest::newRow("share above one") << sheet;
    sheet.self = {};
    sheet.feedback = {scores({{"100", "1"}}), {}};
    QTest::newRow("feedback without scores") << sheet;
}

void NumericTest::weightedSheetsAreChecked()
{
    QFETCH(WeightedSheet, sheet);
    const Result<WeightedResult> result = weightedResult(sheet, {});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
}

void NumericTest::feedbackIsTheMeanOfItsGivers()
{
    WeightedSheet sheet;
    sheet.feedback = {scores({{"100", "1"}}), scores({{"100", "0.5"}}), scores({{"50", "0"}, {"50", "0.5"}})};
    const WeightedResult result = weightedResult(sheet, {Decimal(4, 0), MissingPart::Skip}).value();
    QCOMPARE(result.feedback->toString(), u"2.333"_s); // (4 + 2 + 1) / 3
    QCOMPARE(result.final.toString(), u"2.333"_s);
}

void NumericTest::weightsOfOneSheetScaleTheScore()
{
    QVERIFY(rc::check([] {
        const Decimal score(*rc::gen::inRange<qint64>(0, 501), 2);
        const Decimal first(*rc::gen::inRange<qint64>(0, 10'001), 2);
        const Decimal second = Decimal(100, 0).minus(first).value();
        WeightedSheet sheet;
        sheet.goals = {{first, score}, {second, score}};
        RC_ASSERT(weightedResult(sheet, {}).value().final == score.round(3, Rounding::HalfUp));
    }));
}

void NumericTest::progressIsTheMeanOfTheGoalsBelow()
{
    QCOMPARE(goalProgress(leaf("0")).value().toString(), u"0.000"_s);
    QCOMPARE(goalProgress({{}, {leaf("0"), leaf("25")}}).value().toString(), u"12.500"_s);
    const GoalProgress tree{{}, {{{}, {leaf("100"), leaf("50")}}, leaf("0")}};
    QCOMPARE(goalProgress(tree).value().toString(), u"37.500"_s);
    QVERIFY(!goalProgress(leaf("100.001")));
    QVERIFY(!goalProgress({{}, {leaf("50"), leaf("-1")}}));
}

void NumericTest::progressRoundsOnceAtTheTop()
{
    // 0.0005/3 and 0 make 0.00008…; rounded on the way it would stay 0.000, thrice it must not.
    const GoalProgress third{{}, {leaf("0.0014"), leaf("0"), leaf("0")}};
    const GoalProgress tree{{}, {third, leaf("0.0006")}};
    QCOMPARE(goalProgress(tree).value().toString(), u"0.001"_s); // (0.000466… + 0.0006) / 2 = 0.000533…
}

void NumericTest::fractionsCompareExactly()
{
    QVERIFY(rc::check([] {
        const auto terms = rc::gen::inRange<qint64>(-1000, 1001);
        const qint64 a = *terms, c = *terms;
        const qint64 b = *rc::gen::inRange<qint64>(1, 1001), d = *rc::gen::inRange<qint64>(1, 1001);
        const Fraction x = Fraction::of(a, b).value();
        const Fraction y = Fraction::of(c, d).value();
        RC_ASSERT((x <=> y) == (a * d <=> c * b));
        RC_ASSERT((x == y) == (a * d == c * b));
    }));
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(Fraction::of(most, most - 1).value() < Fraction::of(most - 1, most - 2).value());
    QVERIFY(Fraction::of(-most, 1).value() < Fraction::of(1, most).value());
}

void NumericTest::fractionsAddAndMultiplyExactly()
{
    QVERIFY(rc::check([] {
        const auto fraction = rc::gen::apply([](qint64 n, qint64 d) { return Fraction::of(n, d).value(); },
                                             rc::gen::inRange<qint64>(-1000, 1001), rc::gen::inRange<qint64>(1, 1001));
        const Fraction a = *fraction, b = *fraction, c = *fraction;
        RC_ASSERT(a.plus(b) == b.plus(a));
        RC_ASSERT(a.plus(b)->minus(b) == a);
        RC_ASSERT(a.times(b.plus(c).value()) == a.times(b)->plus(a.times(c).value()));
        if (b.numerator() != 0)
            RC_ASSERT(a.times(b)->over(b) == a);
    }));
    QVERIFY(!Fraction::of(1, 0));
    QVERIFY(!Fraction(1).over(Fraction(0)));
    QCOMPARE(Fraction::of(-6, -4).value(), Fraction::of(3, 2).value());
    QCOMPARE(Fraction::of(Decimal(1250, 3)).value(), Fraction::of(5, 4).value());
}

void NumericTest::fractionsThatDoNotFitGiveNothing()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QVERIFY(!Fraction(most).plus(Fraction(1)));
    QVERIFY(!Fraction(most).times(Fraction(2)));
    QVERIFY(!Fraction::of(std::numeric_limits<qint64>::min(), 1));
    QVERIFY(Fraction(most).times(Fraction::of(1, most).value()) == Fraction(1));
}

QTEST_APPLESS_MAIN(NumericTest)
#include "numerictest.moc"
