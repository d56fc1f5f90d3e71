#include "core/rules/planvalue.h"
#include "core/rules/activity.h"
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

QList<Decimal> decimals(std::initializer_list<const char *> texts)
{
    QList<Decimal> list;
    for (const char *const text : texts)
        list.append(decimal(text));
    return list;
}

QString shown(const Result<Decimal> &value)
{
    return value ? value->toString() : u"refused"_s;
}

PlanValueRule rule(Cascade cascade = Cascade::BySuperiorPlan)
{
    PlanValueRule rule;
    rule.cascade = cascade;
    rule.basis = rule.cascadeBasis = rule.leaderBasis = rule.capBasis = builders::basis;
    return rule;
}

ActivityRule activityRule()
{
    return {Decimal(176, 2), 24, 76, {{1, 1}, {4, 2}, {7, 3}}, {3, 6, 12}, builders::basis};
}

PlannedActivity activity(const char *quantity, const char *quality, const char *time,
                         std::optional<const char *> cost = {})
{
    PlannedActivity result;
    result.quantity = {Decimal(100, 0), decimal(quantity)};
    result.quality = {Decimal(100, 0), decimal(quality)};
    result.time = {Decimal(100, 0), decimal(time)};
    if (cost)
        result.cost = TargetActual{Decimal(100, 0), decimal(*cost)};
    return result;
}

NkpRule pp46()
{
    NkpRule rule{
        40, 40, {Decimal(91, 0), Decimal(76, 0), Decimal(61, 0), Decimal(51, 0)}, Decimal(200, 0), builders::basis};
    rule.mostConduct = Decimal(100, 0);
    rule.idea = IdeaNeed::Ignored;
    return rule;
}

HalvesRule halves()
{
    return {50,
            {Decimal(110, 0), Decimal(90, 0), Decimal(70, 0), Decimal(50, 0)},
            Decimal(120, 0),
            IdeaNeed::Required,
            builders::basis,
            builders::basis};
}

QString shown(const Result<Nkp> &value)
{
    return value ? value->value.toString() + u' ' + code(value->predicate, Scheme::Numeric) : u"refused"_s;
}

Decimal number(qint64 most, int scale)
{
    return Decimal(*rc::gen::inRange<qint64>(0, most + 1), scale);
}

} // namespace

class PlanValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plansAreAveragedByThePlanThatTheyServe();
    void plansAreAveragedAltogether();
    void meansAreRoundedOnce();
    void aLeadersPlansWeighSixtyToForty();
    void aMissingKindOfPlanIsNoZero();
    void plansOutsideTheScaleAreRefused();
    void mainAndExtraWorkEndAtTheScale();
    void conductIsTheMeanOfItsAspects();
    void savingTimeIsWorthMoreUpToItsLimit_data();
    void savingTimeIsWorthMoreUpToItsLimit();
    void anActivityIsTheMeanOfItsAspects();
    void extraTasksAndCreativityAddPoints();
    void refusesActivitiesWithoutATarget();
    void valuesUnderPp46HaveTheirBands_data();
    void valuesUnderPp46HaveTheirBands();
    void pp46KeepsTheTwoScalesApart();
    void anIdeaMayAddPoints();
    void theYear2021IsTheMeanOfItsHalves_data();
    void theYear2021IsTheMeanOfItsHalves();
    void everyPlanValueIsExplained();
    void everyActivityIsExplained();
    void everyValueOfTwoHalvesIsExplained();
};

void PlanValueTest::plansAreAveragedByThePlanThatTheyServe()
{
    QCOMPARE(shown(mainValue({{u"a"_s, Decimal(120, 0)}, {u"a"_s, Decimal(100, 0)}}, rule())), u"110.000"_s);
    QCOMPARE(shown(mainValue({{u"a"_s, Decimal(120, 0)}, {u"a"_s, Decimal(100, 0)}, {u"b"_s, Decimal(80, 0)}}, rule())),
             u"95.000"_s);
    QCOMPARE(shown(mainValue({{u"b"_s, Decimal(80, 0)}, {u"a"_s, Decimal(120, 0)}, {u"b"_s, Decimal(60, 0)}}, rule())),
             u"95.000"_s);
    // Plans that serve nobody's plan stand each for itself.
    QCOMPARE(shown(mainValue({{{}, Decimal(120, 0)}, {{}, Decimal(60, 0)}, {u"a"_s, Decimal(60, 0)}}, rule())),
             u"80.000"_s);
}

void PlanValueTest::plansAreAveragedAltogether()
{
    const QList<PlanValue> plans = {{u"a"_s, Decimal(120, 0)}, {u"a"_s, Decimal(100, 0)}, {u"b"_s, Decimal(80, 0)}};
    QCOMPARE(shown(mainValue(plans, rule(Cascade::AllPlans))), u"100.000"_s);
    for (const Cascade cascade : {Cascade::BySuperiorPlan, Cascade::AllPlans})
        QCOMPARE(cascadeFromCode(code(cascade)), cascade);
    QVERIFY(!cascadeFromCode(u"median"));
}

void PlanValueTest::meansAreRoundedOnce()
{
    // Means 0.0005 and 0.0004: rounded on the way they would be 0.001 and 0.000, and their mean 0.001.
    const QList<PlanValue> plans = {{u"a"_s, decimal("0.0005")}, {u"b"_s, decimal("0.0004")}};
    QCOMPARE(shown(mainValue(plans, rule())), u"0.000"_s);
    QCOMPARE(shown(mainValue({{u"a"_s, Decimal(100, 0)}, {u"b"_s, Decimal(100, 0)}, {u"c"_s, Decimal(80, 0)}}, rule())),
             u"93.333"_s);
}

void PlanValueTest::aLeadersPlansWeighSixtyToForty()
{
    QCOMPARE(shown(leaderValue({decimals({"109", "109", "78"}), decimals({"109"})}, rule())), u"102.800"_s);
    QCOMPARE(shown(leaderValue({decimals({"120"}), decimals({"0"})}, rule())), u"72.000"_s);
    QCOMPARE(shown(leaderValue({decimals({"0"}), decimals({"120"})}, rule())), u"48.000"_s);
}

void PlanValueTest::aMissingKindOfPlanIsNoZero()
{
    QCOMPARE(shown(leaderValue({decimals({"109"}), {}}, rule())), u"109.000"_s);
    QCOMPARE(shown(leaderValue({{}, decimals({"89.5"})}, rule())), u"89.500"_s);
    QCOMPARE(shown(leaderValue({}, rule())), u"refused"_s);
    QCOMPARE(shown(mainValue({}, rule())), u"refused"_s);
}

void PlanValueTest::plansOutsideTheScaleAreRefused()
{
    for (const char *const wrong : {"-0.001", "120.001"}) {
        QVERIFY(!mainValue({{u"a"_s, decimal(wrong)}}, rule()));
        QVERIFY(!leaderValue({decimals({wrong}), {}}, rule()));
        QVERIFY(!leaderValue({{}, decimals({wrong})}, rule()));
        QVERIFY(!skpValue(decimal(wrong), Decimal(), rule()));
    }
    QCOMPARE(shown(mainValue({{u"a"_s, Decimal(120, 0)}}, rule())), u"120.000"_s);
    QCOMPARE(shown(mainValue({{u"a"_s, Decimal(0, 0)}}, rule())), u"0.000"_s);
    QVERIFY(!skpValue(Decimal(1, 0), Decimal(-1, 3), rule()));
}

void PlanValueTest::mainAndExtraWorkEndAtTheScale()
{
    QCOMPARE(shown(skpValue(decimal("102.8"), decimal("2.4"), rule())), u"105.200"_s);
    QCOMPARE(shown(skpValue(Decimal(120, 0), Decimal(10, 0), rule())), u"120.000"_s);
    QCOMPARE(shown(skpValue(decimal("119.999"), decimal("0.001"), rule())), u"120.000"_s);
    QCOMPARE(shown(skpValue(decimal("110"), decimal("9.999"), rule())), u"119.999"_s);
    QCOMPARE(shown(skpValue(Decimal(), Decimal(), rule())), u"0.000"_s);
}

void PlanValueTest::conductIsTheMeanOfItsAspects()
{
    const ConductRule conduct{Decimal(120, 0), {}, true, builders::basis};
    QCOMPARE(shown(conductValue(decimals({"100", "110", "95", "120", "90"}), conduct)), u"103.000"_s);
    QCOMPARE(shown(conductValue(decimals({"100", "100", "101"}), conduct)), u"100.333"_s);
    QVERIFY(!conductValue({}, conduct));
    QVERIFY(!conductValue(decimals({"100", "121"}), conduct));
    QVERIFY(!conductValue(decimals({"-1"}), conduct));
}

void PlanValueTest::savingTimeIsWorthMoreUpToItsLimit_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("expected"); // of quantity 0, quality 0 and time alone, thrice the mean
    const std::pair<const char *, const char *> rows[] = {
        {"100", "76"}, {"76", "100"}, {"75.999", "75.999"}, {"75", "75"}, {"50", "50"}, {"90", "86"},
        {"120", "56"}, {"176", "0"},  {"200", "0"},         {"0", "0"},   {"1", "1"},
    };
    for (const auto &[used, expected] : rows)
        QTest::newRow(used) << QString::fromLatin1(used) << QString::fromLatin1(expected);
}

void PlanValueTest::savingTimeIsWorthMoreUpToItsLimit()
{
    QFETCH(QString, used);
    QFETCH(QString, expected);
    const Decimal third =
        Decimal::ratio(Decimal::fromString(expected).value(), Decimal(3, 0), 3, Rounding::HalfUp).value();
    QCOMPARE(shown(activityValue(activity("0", "0", used.toLatin1().constData()), activityRule())), third.toString());
    // Cost is measured as time is, and then four aspects make the mean.
    const Decimal quarter =
        Decimal::ratio(Decimal::fromString(expected).value(), Decimal(4, 0), 3, Rounding::HalfUp).value();
    const QByteArray cost = used.toLatin1();
    QCOMPARE(shown(activityValue(activity("0", "0", "0", cost.constData()), activityRule())), quarter.toString());
}

void PlanValueTest::anActivityIsTheMeanOfItsAspects()
{
    QCOMPARE(shown(activityValue(activity("100", "85", "100"), activityRule())), u"87.000"_s);
    QCOMPARE(shown(activityValue(activity("110", "90", "90", "95"), activityRule())), u"91.750"_s);
    QCOMPARE(
        shown(activitiesValue({activity("100", "85", "100"), activity("110", "90", "90", "95")}, 0, 0, activityRule())),
        u"89.375"_s);
}

void PlanValueTest::extraTasksAndCreativityAddPoints()
{
    const QList<PlannedActivity> plan = {activity("100", "85", "100")};
    const std::pair<int, const char *> rows[] = {{0, "87.000"}, {1, "88.000"}, {3, "88.000"},   {4, "89.000"},
                                                 {6, "89.000"}, {7, "90.000"}, {1000, "90.000"}};
    for (const auto &[tasks, expected] : rows)
        QCOMPARE(shown(activitiesValue(plan, tasks, 0, activityRule())), QString::fromLatin1(expected));
    QCOMPARE(shown(activitiesValue(plan, 2, 12, activityRule())), u"100.000"_s);
    QVERIFY(!activitiesValue(plan, 0, 5, activityRule()));
    QVERIFY(!activitiesValue(plan, -1, 0, activityRule()));
    QVERIFY(!activitiesValue(plan, 1001, 0, activityRule()));
    QVERIFY(!activitiesValue({}, 0, 0, activityRule()));
}

void PlanValueTest::refusesActivitiesWithoutATarget()
{
    PlannedActivity wrong = activity("100", "85", "100");
    wrong.quantity.target = Decimal();
    QVERIFY(!activityValue(wrong, activityRule()));
    wrong = activity("100", "85", "100");
    wrong.time.actual = Decimal(-1, 0);
    QVERIFY(!activityValue(wrong, activityRule()));
    wrong = activity("100", "85", "100", "100");
    wrong.cost->target = Decimal(-1, 0);
    QVERIFY(!activityValue(wrong, activityRule()));
    wrong = activity("100", "-1", "100");
    QVERIFY(!activityValue(wrong, activityRule()));
}

void PlanValueTest::valuesUnderPp46HaveTheirBands_data()
{
    QTest::addColumn<QString>("skp");
    QTest::addColumn<QString>("conduct");
    QTest::addColumn<QString>("expected");
    const std::array<const char *, 3> rows[] = {
        {"91", "91", "91.000 SB"},     {"90.999", "91", "90.999 B"}, {"76", "76", "76.000 B"},
        {"75.99", "76", "75.994 C"},   {"61", "61", "61.000 C"},     {"60.99", "61", "60.994 K"},
        {"51", "51", "51.000 K"},      {"50.99", "51", "50.994 SK"}, {"87", "85", "86.200 B"},
        {"105", "90", "99.000 SB"},    {"0", "0", "0.000 SK"},       {"200", "100", "160.000 SB"},
        {"90.9999", "91", "91.000 B"}, // 90.99994: rounded it would be SB
    };
    for (const auto &row : rows)
        QTest::addRow("%s %s", row[0], row[1])
            << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]) << QString::fromLatin1(row[2]);
}

void PlanValueTest::valuesUnderPp46HaveTheirBands()
{
    QFETCH(QString, skp);
    QFETCH(QString, conduct);
    QFETCH(QString, expected);
    for (const NewIdea idea : {NewIdea::None, NewIdea::Recorded}) {
        for (const PeerInput peers : {PeerInput::None, PeerInput::Heard})
            QCOMPARE(
                shown(nkp(Decimal::fromString(skp).value(), Decimal::fromString(conduct).value(), peers, idea, pp46())),
                expected);
    }
}

void PlanValueTest::pp46KeepsTheTwoScalesApart()
{
    QVERIFY(!nkp(decimal("80"), decimal("100.001"), PeerInput::None, NewIdea::None, pp46()));
    QVERIFY(!nkp(decimal("200.001"), decimal("80"), PeerInput::None, NewIdea::None, pp46()));
    QVERIFY(nkp(decimal("120"), decimal("100"), PeerInput::None, NewIdea::None, pp46()).has_value());
    for (const IdeaNeed need : {IdeaNeed::Required, IdeaNeed::Ignored})
        QCOMPARE(ideaNeedFromCode(code(need)), need);
    QVERIFY(!ideaNeedFromCode(u"maybe"));
}

void PlanValueTest::anIdeaMayAddPoints()
{
    NkpRule rule = builders::nkp();
    rule.ideaBonus = Decimal(25, 1);
    QCOMPARE(shown(nkp(Decimal(108, 0), Decimal(108, 0), PeerInput::None, NewIdea::Recorded, rule)), u"110.500 SB"_s);
    QCOMPARE(shown(nkp(Decimal(108, 0), Decimal(108, 0), PeerInput::None, NewIdea::None, rule)), u"108.000 B"_s);
    QCOMPARE(shown(nkp(Decimal(119, 0), Decimal(119, 0), PeerInput::None, NewIdea::Recorded, rule)), u"120.000 SB"_s);
}

void PlanValueTest::theYear2021IsTheMeanOfItsHalves_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<NewIdea>("idea");
    QTest::addColumn<QString>("expected");
    const std::tuple<const char *, const char *, NewIdea, const char *> rows[] = {
        {"86.2", "101.96", NewIdea::None, "94.080 B"},   {"90", "90", NewIdea::None, "90.000 B"},
        {"89.99", "90", NewIdea::None, "89.995 C"},      {"89.999", "90.0009", NewIdea::None, "90.000 C"},
        {"100", "120", NewIdea::Recorded, "110.000 SB"}, {"100", "120", NewIdea::None, "110.000 B"},
        {"70", "70", NewIdea::None, "70.000 C"},         {"49", "51", NewIdea::None, "50.000 K"},
        {"49", "50.99", NewIdea::None, "49.995 SK"},     {"120.001", "1", NewIdea::None, "refused"},
        {"1", "-0.001", NewIdea::None, "refused"},
    };
    for (const auto &[first, second, idea, expected] : rows)
        QTest::addRow("%s %s %s", first, second, expected)
            << QString::fromLatin1(first) << QString::fromLatin1(second) << idea << QString::fromLatin1(expected);
}

void PlanValueTest::theYear2021IsTheMeanOfItsHalves()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(NewIdea, idea);
    QTEST(shown(yearOfHalves(Decimal::fromString(first).value(), Decimal::fromString(second).value(), idea, halves())),
          "expected");
}

void PlanValueTest::everyPlanValueIsExplained()
{
    QVERIFY(rc::check([] {
        QList<PlanValue> plans;
        for (int i = *rc::gen::inRange(1, 7); i > 0; --i)
            plans.append({*rc::gen::element(u"a"_s, u"b"_s, QString()), number(12'000, 2)});
        for (const Cascade cascade : {Cascade::BySuperiorPlan, Cascade::AllPlans})
            RC_ASSERT(builders::holds(explainMainValue(plans, rule(cascade)).value(),
                                      mainValue(plans, rule(cascade))->toString()));
        LeaderPlans leader;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            leader.agreement.append(number(12'000, 2));
        for (int i = *rc::gen::inRange(leader.agreement.isEmpty() ? 1 : 0, 4); i > 0; --i)
            leader.initiatives.append(number(12'000, 2));
        RC_ASSERT(builders::holds(explainLeaderValue(leader, rule()).value(), leaderValue(leader, rule())->toString()));
        const Decimal main = number(12'000, 2);
        const Decimal extra = number(1'000, 2);
        RC_ASSERT(
            builders::holds(explainSkpValue(main, extra, rule()).value(), skpValue(main, extra, rule())->toString()));
        const ConductRule conduct{Decimal(120, 0), {}, true, builders::basis};
        const QList<Decimal> aspects = {number(12'000, 2), number(12'000, 2), number(12'000, 2)};
        RC_ASSERT(
            builders::holds(explainConductValue(aspects, conduct).value(), conductValue(aspects, conduct)->toString()));
    }));
}

void PlanValueTest::everyActivityIsExplained()
{
    QVERIFY(rc::check([] {
        const auto part = [] { return TargetActual{number(1'000, 1).plus(Decimal(1, 1)).value(), number(2'000, 1)}; };
        QList<PlannedActivity> plan;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) {
            plan.append({part(), part(), part(), {}});
            if (*rc::gen::arbitrary<bool>())
                plan.last().cost = part();
        }
        const Result<Decimal> single = activityValue(plan.first(), activityRule());
        RC_ASSERT(builders::holds(explainActivityValue(plan.first(), activityRule()).value(), single->toString()));
        const int tasks = *rc::gen::inRange(0, 10);
        const int creativity = *rc::gen::element(0, 3, 6, 12);
        const Result<Decimal> value = activitiesValue(plan, tasks, creativity, activityRule());
        if (value) // unequal targets of one tenth may need more than 63 bits together
            RC_ASSERT(builders::holds(explainActivitiesValue(plan, tasks, creativity, activityRule()).value(),
                                      value->toString()));
    }));
}

void PlanValueTest::everyValueOfTwoHalvesIsExplained()
{
    QVERIFY(rc::check([] {
        const Decimal first = number(12'000, 2);
        const Decimal second = number(12'000, 2);
        const NewIdea idea = *rc::gen::arbitrary<bool>() ? NewIdea::Recorded : NewIdea::None;
        const Nkp year = yearOfHalves(first, second, idea, halves()).value();
        RC_ASSERT(builders::holds(
            explainYearOfHalves(first, second, idea, halves()).value(),
            QJsonObject{{u"value"_s, year.value.toString()}, {u"predicate"_s, code(year.predicate, Scheme::Numeric)}}));
        NkpRule rule = pp46();
        rule.ideaBonus = number(300, 2);
        const Decimal conduct = number(10'000, 2);
        const Nkp value = nkp(first, conduct, PeerInput::None, idea, rule).value();
        RC_ASSERT(builders::holds(explainNkp(first, conduct, PeerInput::None, idea, rule).value(),
                                  QJsonObject{{u"value"_s, value.value.toString()},
                                              {u"predicate"_s, code(value.predicate, Scheme::Numeric)}}));
    }));
}

QTEST_APPLESS_MAIN(PlanValueTest)
#include "planvaluetest.moc"
