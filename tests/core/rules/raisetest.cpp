#include "core/rules/raise.h"
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

QString shown(const QList<Raise> &raises)
{
    QStringList list;
    for (const Raise &raise : raises)
        list.append(u"%1 %2>%3=%4"_s.arg(raise.input, raise.from.toVariant().toString(),
                                         raise.to.toVariant().toString(), raise.reaches));
    return list.join(u", "_s);
}

Measurement measured(const char *low, const char *high, const char *actual, Direction direction = Direction::Up,
                     TargetReach reach = TargetReach::Open)
{
    return {decimal(QString::fromLatin1(low)), decimal(QString::fromLatin1(high)), decimal(QString::fromLatin1(actual)),
            direction, reach};
}

template <class Term, size_t N>
Term pick(const std::array<Term, N> &terms)
{
    return terms[*rc::gen::inRange<size_t>(0, N)];
}

Decimal lastDigit(Decimal value)
{
    return Decimal(1, value.scale());
}

} // namespace

class RaiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAPredicate_data();
    void ofAPredicate();
    void ofASuggestion_data();
    void ofASuggestion();
    void ofAnAttainment_data();
    void ofAnAttainment();
    void ofAnOutcome_data();
    void ofAnOutcome();
    void ofAnEndValue_data();
    void ofAnEndValue();
    void ofAYearOfHalves();
    void ofAPromotion();
    void ofATalentBox();
    void theChangeMovesItAndNothingSmallerDoes();
    void onePredicateMayBringTheDistributionToItsGuide();
    void aMeasuredValueIsShortOfItsTarget();
};

void RaiseTest::ofAPredicate_data()
{
    QTest::addColumn<Rating>("result");
    QTest::addColumn<Rating>("conduct");
    QTest::addColumn<QString>("expected");
    using enum Rating;
    QTest::newRow("the top") << Above << Above << QString();
    QTest::newRow("good results, bad conduct") << Above << Below << u"conduct below>meets=B"_s;
    QTest::newRow("conduct missing to the top") << Above << Meets << u"conduct meets>above=SB"_s;
    QTest::newRow("results missing to the top") << Meets << Above << u"result meets>above=SB"_s;
    QTest::newRow("no single input does it") << Meets << Meets << QString();
    QTest::newRow("the bottom") << Below << Below << u"result below>meets=K, conduct below>meets=BP"_s;
    QTest::newRow("bad results, good conduct") << Below << Above << u"result below>meets=B"_s;
    QTest::newRow("bad results") << Below << Meets << u"result below>meets=B"_s;
    QTest::newRow("bad conduct") << Meets << Below << u"conduct below>meets=B"_s;
}

void RaiseTest::ofAPredicate()
{
    QFETCH(Rating, result);
    QFETCH(Rating, conduct);
    QTEST(shown(raisePredicate(result, conduct, builders::matrix())), "expected");
}

void RaiseTest::ofASuggestion_data()
{
    QTest::addColumn<QList<RatedItem>>("items");
    QTest::addColumn<QString>("expected");
    using enum Rating;
    constexpr auto Main = WorkKind::Main;
    constexpr auto Extra = WorkKind::Extra;
    using Items = QList<RatedItem>;
    QTest::newRow("above") << Items{{Main, Above}} << QString();
    QTest::newRow("one item") << Items{{Main, Meets}} << u"items[0] meets>above=above"_s;
    QTest::newRow("half is above") << Items{{Main, Above}, {Main, Meets}} << u"items[1] meets>above=above"_s;
    QTest::newRow("a main one is below") << Items{{Main, Above}, {Main, Above}, {Main, Below}}
                                         << u"items[2] below>meets=above"_s;
    QTest::newRow("mostly below") << Items{{Main, Below}, {Main, Meets}} << u"items[0] below>meets=meets"_s;
    QTest::newRow("extra work does not help a main one")
        << Items{{Main, Below}, {Extra, Below}} << u"items[0] below>meets=meets"_s;
    QTest::newRow("two are needed") << Items{{Main, Meets}, {Main, Meets}, {Extra, Meets}} << u"items 0>2=above"_s;
    QTest::newRow("the one below first") << Items{{Main, Meets}, {Main, Meets}, {Main, Below}} << u"items 0>2=above"_s;
    QTest::newRow("three of four are below")
        << Items{{Main, Below}, {Main, Below}, {Main, Below}, {Main, Meets}} << u"items 0>2=meets"_s;
    QTest::newRow("no plan") << Items{} << QString();
}

void RaiseTest::ofASuggestion()
{
    QFETCH(QList<RatedItem>, items);
    QTEST(shown(raiseSuggestion(items, {50, 50, {}})), "expected");
}

void RaiseTest::ofAnAttainment_data()
{
    QTest::addColumn<Measurement>("measurement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the next band") << measured("100", "100", "98") << u"actual 98>100=B"_s;
    QTest::newRow("a tenth counts where tenths are written")
        << measured("100", "100", "98.5") << u"actual 98.5>99.5=B"_s;
    QTest::newRow("from the target on") << measured("100", "100", "100") << u"actual 100>101=SB"_s;
    QTest::newRow("at the top") << measured("100", "100", "101") << QString();
    QTest::newRow("far beyond") << measured("100", "100", "300") << QString();
    QTest::newRow("less is better") << measured("8", "8", "9", Direction::Down) << u"actual 9>8=B"_s;
    QTest::newRow("less is better, in tenths") << measured("8", "8", "9.0", Direction::Down) << u"actual 9.0>8=B"_s;
    QTest::newRow("nothing is left to save") << measured("0", "0", "0", Direction::Down) << QString();
    QTest::newRow("into a range") << measured("80", "90", "70") << u"actual 70>80=B"_s;
    QTest::newRow("beyond a range") << measured("80", "90", "85") << u"actual 85>91=SB"_s;
    QTest::newRow("the attainable maximum")
        << measured("100", "100", "99", Direction::Up, TargetReach::Maximum) << u"actual 99>100=SB"_s;
    QTest::newRow("refused") << measured("0", "0", "1") << QString();
}

void RaiseTest::ofAnAttainment()
{
    QFETCH(Measurement, measurement);
    QTEST(shown(raiseAttainment(measurement, builders::attainment())), "expected");
}

void RaiseTest::ofAnOutcome_data()
{
    QTest::addColumn<QString>("categories");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the top") << u"SB SB B"_s << QString();
    QTest::newRow("one Cukup") << u"SB SB C"_s << u"categories[2] C>B=SB"_s;
    QTest::newRow("one very poor") << u"B B SK"_s << u"categories[2] SK>K=C"_s;
    QTest::newRow("two at once are needed") << u"B B B"_s << QString();
    QTest::newRow("two very poor") << u"SK SK SK"_s << QString();
    QTest::newRow("either of two") << u"SK SK B"_s << u"categories[0] SK>K=K, categories[1] SK>K=K"_s;
    QTest::newRow("alone") << u"K"_s << u"categories[0] K>C=C"_s;
    QTest::newRow("none") << QString() << QString();
}

void RaiseTest::ofAnOutcome()
{
    QFETCH(QString, categories);
    QList<Predicate> list;
    for (const QString &each : categories.split(u' ', Qt::SkipEmptyParts))
        list.append(predicateFromCode(each).value());
    QTEST(shown(raiseOutcome(list, builders::outcome())), "expected");
}

void RaiseTest::ofAnEndValue_data()
{
    QTest::addColumn<QString>("skp");
    QTest::addColumn<QString>("conduct");
    QTest::addColumn<NewIdea>("idea");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nearly Baik") << u"89.9"_s << u"90.1"_s << NewIdea::None
                                 << u"skp 89.9>89.96=B, conduct 90.1>90.24=B"_s;
    QTest::newRow("an idea alone") << u"115"_s << u"118"_s << NewIdea::None << u"new_idea false>true=SB"_s;
    QTest::newRow("the top") << u"115"_s << u"118"_s << NewIdea::Recorded << QString();
    QTest::newRow("with an idea") << u"109"_s << u"110"_s << NewIdea::Recorded
                                  << u"skp 109>110.00=SB, conduct 110>112.34=SB"_s;
    QTest::newRow("either of them") << u"80"_s << u"110"_s << NewIdea::None
                                    << u"skp 80>81.43=B, conduct 110>113.34=B"_s;
    QTest::newRow("conduct may do it too")
        << u"70"_s << u"60"_s << NewIdea::None << u"skp 70>74.29=C, conduct 60>70.00=C"_s;
    QTest::newRow("only the plan can") << u"0"_s << u"0"_s << NewIdea::None << u"skp 0>71.43=K"_s;
    QTest::newRow("refused") << u"121"_s << u"0"_s << NewIdea::None << QString();
}

void RaiseTest::ofAnEndValue()
{
    QFETCH(QString, skp);
    QFETCH(QString, conduct);
    QFETCH(NewIdea, idea);
    QTEST(shown(raiseNkp(decimal(skp), decimal(conduct), PeerInput::None, idea, builders::nkp())), "expected");
}

void RaiseTest::ofAYearOfHalves()
{
    const HalvesRule rule{50, builders::nkp().least, Decimal(120, 0), IdeaNeed::Required, {}, {}};
    QCOMPARE(shown(raiseYearOfHalves(decimal(u"86.2"_s), decimal(u"91.8"_s), NewIdea::None, rule)),
             u"first 86.2>88.20=B, second 91.8>93.80=B"_s);
    QCOMPARE(shown(raiseYearOfHalves(decimal(u"110"_s), decimal(u"110"_s), NewIdea::None, rule)),
             u"new_idea false>true=SB"_s);
    QCOMPARE(shown(raiseYearOfHalves(decimal(u"-1"_s), decimal(u"1"_s), NewIdea::None, rule)), QString());
}

void RaiseTest::ofAPromotion()
{
    const CreditRule rule = builders::credit();
    QCOMPARE(shown(raisePromotion(FunctionalLevel::AhliMadya, decimal(u"149.999"_s), rule)),
             u"credit 149.999>150=rank, credit 149.999>450=level"_s);
    QCOMPARE(shown(raisePromotion(FunctionalLevel::AhliMadya, decimal(u"150"_s), rule)), u"credit 150>450=level"_s);
    QCOMPARE(shown(raisePromotion(FunctionalLevel::AhliMadya, decimal(u"450"_s), rule)), QString());
    QCOMPARE(shown(raisePromotion(FunctionalLevel::AhliUtama, decimal(u"10"_s), rule)), u"credit 10>200=rank"_s);
    QCOMPARE(shown(raisePromotion(FunctionalLevel::AhliUtama, decimal(u"-10"_s), rule)), QString());
}

void RaiseTest::ofATalentBox()
{
    const TalentRule rule = builders::talent();
    QCOMPARE(shown(raiseTalent(Rating::Above, Potential::Low, rule)), u"potential low>medium=pool"_s);
    QCOMPARE(shown(raiseTalent(Rating::Meets, Potential::Medium, rule)),
             u"performance meets>above=pool, potential medium>high=pool"_s);
    QCOMPARE(shown(raiseTalent(Rating::Below, Potential::High, rule)), u"performance below>meets=pool"_s);
    QCOMPARE(shown(raiseTalent(Rating::Below, Potential::Low, rule)), QString());
    QCOMPARE(shown(raiseTalent(Rating::Below, Potential::Medium, rule)), u"performance below>above=pool"_s);
    QCOMPARE(shown(raiseTalent(Rating::Above, Potential::Medium, rule)), QString());
}

void RaiseTest::theChangeMovesItAndNothingSmallerDoes()
{
    QVERIFY(rc::check([] {
        const Decimal skp(*rc::gen::inRange<qint64>(0, 12'001), 2);
        const Decimal conduct(*rc::gen::inRange<qint64>(0, 12'001), 2);
        const NewIdea idea = *rc::gen::arbitrary<bool>() ? NewIdea::Recorded : NewIdea::None;
        const PeerInput peers = *rc::gen::arbitrary<bool>() ? PeerInput::Heard : PeerInput::None;
        const NkpRule rule = builders::nkp();
        const Predicate now = nkp(skp, conduct, peers, idea, rule)->predicate;
        for (const Raise &raise : raiseNkp(skp, conduct, peers, idea, rule)) {
            if (raise.input == u"new_idea")
                continue;
            const Decimal to = decimal(raise.to.toString());
            const Decimal less = to.minus(lastDigit(to)).value();
            const bool first = raise.input == u"skp";
            const auto at = [&](Decimal value) {
                return nkp(first ? value : skp, first ? conduct : value, peers, idea, rule)->predicate;
            };
            RC_ASSERT(at(to) < now);
            RC_ASSERT(at(less) == now);
            RC_ASSERT(code(at(to), Scheme::Numeric) == raise.reaches);
        }
        Measurement m;
        m.targetLow = Decimal(*rc::gen::inRange<qint64>(1, 1'000), 1);
        m.targetHigh = m.targetLow.plus(Decimal(*rc::gen::inRange<qint64>(0, 100), 1)).value();
        m.actual = Decimal(*rc::gen::inRange<qint64>(0, 2'000), 1);
        m.direction = *rc::gen::arbitrary<bool>() ? Direction::Up : Direction::Down;
        const AttainmentRule bands = builders::attainment();
        const Predicate category = attainment(m, bands)->category;
        const QList<Raise> raises = raiseAttainment(m, bands);
        if (raises.isEmpty())
            return;
        const Decimal to = decimal(raises.first().to.toString());
        const Decimal step =
            m.direction == Direction::Up ? Decimal(1, std::max(to.scale(), 0)) : Decimal(-1, std::max(to.scale(), 0));
        m.actual = to;
        RC_ASSERT(attainment(m, bands)->category < category);
        m.actual = to.minus(step).value();
        RC_ASSERT(attainment(m, bands)->category == category);
    }));
}

void RaiseTest::onePredicateMayBringTheDistributionToItsGuide()
{
    const DistributionGuide guide = builders::guide();
    // Ten Baik where seven may be, and nobody needs improvement: one move is not enough.
    QCOMPARE(shown(raiseDistribution(OrganisationPredicate::Good, {{0, 10, 0, 0, 0}}, guide)), QString());
    // Eight Baik, one Sangat Baik, one who needs improvement: one of the eight too many.
    QCOMPARE(shown(raiseDistribution(OrganisationPredicate::Good, {{1, 8, 1, 0, 0}}, guide)), u"counts B>SB=guide"_s);
    // It follows the guide already.
    QCOMPARE(shown(raiseDistribution(OrganisationPredicate::Good, {{2, 7, 1, 0, 0}}, guide)), QString());
    for (int excellent = 0; excellent <= 6; ++excellent) {
        const PredicateCounts counts{{excellent, 6 - excellent, 0, 0, 0}};
        for (const Raise &raise : raiseDistribution(OrganisationPredicate::Excellent, counts, guide)) {
            PredicateCounts moved = counts;
            --moved.of(*predicateFromCode(raise.from.toString()));
            ++moved.of(*predicateFromCode(raise.to.toString()));
            QVERIFY(checkDistribution(OrganisationPredicate::Excellent, moved, guide).deviations.isEmpty());
        }
    }
}

void RaiseTest::aMeasuredValueIsShortOfItsTarget()
{
    IndicatorMeasurement m;
    m.targetLow = m.targetHigh = decimal(u"24"_s);
    m.actual = decimal(u"20"_s);
    QCOMPARE(shown(raiseIndicator(m)), u"actual 20>24=target"_s);
    m.actual = decimal(u"24"_s);
    QCOMPARE(shown(raiseIndicator(m)), QString());
    m.model = IndicatorModel::Down;
    m.direction = Direction::Down;
    m.actual = decimal(u"30.5"_s);
    QCOMPARE(shown(raiseIndicator(m)), u"actual 30.5>24=target"_s);
    m.model = IndicatorModel::Range;
    m.targetLow = decimal(u"10"_s);
    m.actual = decimal(u"8"_s);
    m.direction = Direction::Up;
    QCOMPARE(shown(raiseIndicator(m)), u"actual 8>10=target"_s);
    m.actual = decimal(u"12"_s);
    QCOMPARE(shown(raiseIndicator(m)), QString());
    m.model = IndicatorModel::Milestone;
    QCOMPARE(shown(raiseIndicator(m)), QString());
}

QTEST_APPLESS_MAIN(RaiseTest)
#include "raisetest.moc"
