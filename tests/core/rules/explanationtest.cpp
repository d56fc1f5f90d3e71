#include "core/rules/weighted.h"
#include "tests/core/rules/builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

using builders::holds;

template <class Term, size_t N>
Term pick(const std::array<Term, N> &terms)
{
    return terms[*rc::gen::inRange<size_t>(0, N)];
}

Decimal number(qint64 most, int scale)
{
    return Decimal(*rc::gen::inRange<qint64>(0, most + 1), scale);
}

QList<WeightedScore> sheet(Decimal most)
{
    const Decimal first = number(10'000, 2);
    const auto score = [&] { return Decimal(*rc::gen::inRange<qint64>(0, most.units() * 100 + 1), 2); };
    return {{first, score()}, {Decimal(100, 0).minus(first).value(), score()}};
}

GoalProgress goal(int depth)
{
    if (depth == 0 || *rc::gen::inRange(0, 3) == 0)
        return {number(10'000, 2), {}};
    GoalProgress parent;
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
        parent.children.append(goal(depth - 1));
    return parent;
}

} // namespace

class ExplanationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPredicateIsExplainedByItsCell();
    void aSuggestionIsExplained();
    void aLeaderIsExplained();
    void aDistributionIsExplained();
    void aTalentBoxIsExplained();
    void anAttainmentIsExplained();
    void anOutcomeIsExplained();
    void anEndValueIsExplained();
    void extraWorkIsExplained();
    void creditAndItsClosingAreExplained();
    void aPromotionIsExplained();
    void aWeightedResultIsExplained();
    void goalProgressIsExplained();
    void findsAChangedResult();
    void findsAChangedInput();
    void findsAChangedPart();
    void findsAnUnknownRule();
    void refusesWhatIsNoTree_data();
    void refusesWhatIsNoTree();
    void citesDoubtWhereThereIsDoubt();
};

void ExplanationTest::aPredicateIsExplainedByItsCell()
{
    for (const Rating result : allRatings) {
        for (const Rating conduct : allRatings)
            QVERIFY(holds(explainPredicate(result, conduct, builders::matrix()),
                          code(builders::matrix().at(result, conduct))));
    }
    const QJsonObject json = explainPredicate(Rating::Above, Rating::Below, builders::matrix()).toJson();
    QCOMPARE(json.keys(), QStringList({u"inputs"_s, u"parts"_s, u"result"_s, u"rule"_s, u"source"_s}));
}

void ExplanationTest::aSuggestionIsExplained()
{
    QVERIFY(rc::check([] {
        QList<RatedItem> items = {{WorkKind::Main, pick(allRatings)}};
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            items.append({*rc::gen::arbitrary<bool>() ? WorkKind::Main : WorkKind::Extra, pick(allRatings)});
        const SuggestionRule rule{*rc::gen::inRange(0, 101), *rc::gen::inRange(1, 101), builders::basis};
        RC_ASSERT(holds(explainSuggestion(items, rule).value(), code(suggestRating(items, rule)->rating)));
    }));
}

void ExplanationTest::aLeaderIsExplained()
{
    const LeaderRule rule{{Rating::Above, Rating::Meets, Rating::Below, Rating::Below, Rating::Below}, builders::basis};
    for (const OrganisationPredicate predicate : allOrganisationPredicates)
        QVERIFY(holds(explainLeader(predicate, rule), code(rule.at(predicate))));
}

void ExplanationTest::aDistributionIsExplained()
{
    QVERIFY(rc::check([] {
        PredicateCounts counts;
        for (int &count : counts.counts)
            count = *rc::gen::inRange(0, 30);
        const auto organisation = pick(allOrganisationPredicates);
        const Explanation tree = explainDistribution(organisation, counts, builders::guide());
        RC_ASSERT(holds(tree, tree.result));
        RC_ASSERT(tree.result.toArray().size()
                  == checkDistribution(organisation, counts, builders::guide()).deviations.size());
    }));
}

void ExplanationTest::aTalentBoxIsExplained()
{
    for (const Rating performance : allRatings) {
        for (const Potential potential : allPotentials)
            QVERIFY(holds(explainTalent(performance, potential, builders::talent()),
                          talentPlace(performance, potential, builders::talent()).box));
    }
}

void ExplanationTest::anAttainmentIsExplained()
{
    QVERIFY(rc::check([] {
        Measurement m;
        m.targetLow = Decimal(*rc::gen::inRange<qint64>(1, 100'000), 2);
        m.targetHigh = *rc::gen::arbitrary<bool>() ? m.targetLow : m.targetLow.plus(number(10'000, 2)).value();
        m.actual = number(200'000, 2);
        m.direction = *rc::gen::arbitrary<bool>() ? Direction::Up : Direction::Down;
        m.reach = *rc::gen::arbitrary<bool>() ? TargetReach::Open : TargetReach::Maximum;
        const Attainment result = attainment(m, builders::attainment()).value();
        const QJsonObject expected{{u"category"_s, code(result.category, Scheme::Numeric)},
                                   {u"value"_s, result.value.toString()}};
        const Explanation tree = explainAttainment(m, builders::attainment()).value();
        RC_ASSERT(holds(tree, expected));
        RC_ASSERT(tree.parts.first().result == QJsonValue(result.percent.toString()));
    }));
}

void ExplanationTest::anOutcomeIsExplained()
{
    QVERIFY(rc::check([] {
        QList<Predicate> categories;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            categories.append(pick(allPredicates));
        const Outcome result = outcome(categories, builders::outcome()).value();
        RC_ASSERT(holds(explainOutcome(categories, builders::outcome()).value(),
                        QJsonObject{{u"category"_s, code(result.category, Scheme::Numeric)},
                                    {u"value"_s, QString::number(result.value)}}));
    }));
}

void ExplanationTest::anEndValueIsExplained()
{
    QVERIFY(rc::check([] {
        const Decimal skp = number(12'000, 2);
        const Decimal conduct = number(12'000, 2);
        const PeerInput peers = *rc::gen::arbitrary<bool>() ? PeerInput::Heard : PeerInput::None;
        const NewIdea idea = *rc::gen::arbitrary<bool>() ? NewIdea::Recorded : NewIdea::None;
        const Nkp result = nkp(skp, conduct, peers, idea, builders::nkp()).value();
        RC_ASSERT(holds(explainNkp(skp, conduct, peers, idea, builders::nkp()).value(),
                        QJsonObject{{u"value"_s, result.value.toString()},
                                    {u"predicate"_s, code(result.predicate, Scheme::Numeric)}}));
    }));
}

void ExplanationTest::extraWorkIsExplained()
{
    QVERIFY(rc::check([] {
        QList<ExtraWork> items;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
            items.append({pick(allPredicates), number(800, 2), number(12'000, 2)});
        RC_ASSERT(holds(explainExtra(items, builders::extra()).value(), extraValue(items, builders::extra())->toString()));
    }));
}

void ExplanationTest::creditAndItsClosingAreExplained()
{
    const CreditRule rule = builders::credit();
    for (const FunctionalLevel level : allFunctionalLevels) {
        for (const Predicate predicate : allPredicates) {
            for (int months = 1; months <= 12; ++months)
                QVERIFY(holds(explainCredit(level, predicate, months, rule).value(),
                              credit(level, predicate, months, rule)->toString()));
            const Decimal issued(5, 1);
            const Explanation closing = explainClosingCredit(level, predicate, 12, issued, rule).value();
            QVERIFY(holds(closing, closingCredit(level, predicate, 12, issued, rule)->toString()));
            QCOMPARE(closing.parts.size(), 1);
        }
    }
}

void ExplanationTest::aPromotionIsExplained()
{
    QVERIFY(rc::check([] {
        const auto level = pick(allFunctionalLevels);
        const Decimal credit = number(500'000, 3);
        const std::array lastTwo = {pick(allPredicates), pick(allPredicates)};
        RC_ASSERT(holds(explainPromotion(level, credit, lastTwo, builders::credit()).value(),
                        toJson(promotionOutlook(level, credit, lastTwo, builders::credit()).value())));
    }));
}

void ExplanationTest::aWeightedResultIsExplained()
{
    QVERIFY(rc::check([] {
        const Decimal scale(*rc::gen::inRange<qint64>(1, 101), 0);
        WeightedSheet given;
        given.goals = sheet(scale);
        if (*rc::gen::arbitrary<bool>())
            given.self = sheet(Decimal(1, 0));
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            given.feedback.append(sheet(Decimal(1, 0)));
        const WeightedRule rule{scale, *rc::gen::arbitrary<bool>() ? MissingPart::Skip : MissingPart::Zero};
        RC_ASSERT(holds(explainWeighted(given, rule, u"local"_s).value(), weightedResult(given, rule)->final.toString()));
    }));
}

void ExplanationTest::goalProgressIsExplained()
{
    QVERIFY(rc::check([] {
        const GoalProgress tree = goal(4);
        RC_ASSERT(holds(explainGoalProgress(tree, u"local"_s).value(), goalProgress(tree)->toString()));
    }));
}

void ExplanationTest::findsAChangedResult()
{
    Explanation tree = explainCredit(FunctionalLevel::AhliMadya, Predicate::VeryGood, 7, builders::credit()).value();
    tree.result = u"32.814"_s;
    const auto faults = recompute(tree, ruleEvaluators());
    QCOMPARE(faults, QList<ExplanationFault>({{ExplanationFault::Kind::WrongResult, QString()}}));
}

void ExplanationTest::findsAChangedInput()
{
    Explanation tree = explainCredit(FunctionalLevel::AhliMadya, Predicate::VeryGood, 7, builders::credit()).value();
    tree.inputs.insert(u"percent"_s, 100);
    QCOMPARE(recompute(tree, ruleEvaluators()).first().kind, ExplanationFault::Kind::WrongResult);
    tree.inputs.insert(u"percent"_s, u"150"_s);
    QCOMPARE(recompute(tree, ruleEvaluators()).first().kind, ExplanationFault::Kind::WrongInputs);
}

void ExplanationTest::findsAChangedPart()
{
    Explanation tree =
        explainClosingCredit(FunctionalLevel::AhliMadya, Predicate::VeryGood, 12, Decimal(10, 0), builders::credit()).value();
    tree.parts[0] = explainCredit(FunctionalLevel::AhliMadya, Predicate::Good, 12, builders::credit()).value();
    tree.parts[0].name = u"year"_s;
    QCOMPARE(recompute(tree, ruleEvaluators()),
             QList<ExplanationFault>({{ExplanationFault::Kind::WrongPart, u"parts[0]"_s}}));
    tree.parts[0].name = u"another"_s;
    QCOMPARE(recompute(tree, ruleEvaluators()).first().kind, ExplanationFault::Kind::WrongPart);
}

void ExplanationTest::findsAnUnknownRule()
{
    Explanation tree = explainCredit(FunctionalLevel::AhliMadya, Predicate::Good, 12, builders::credit()).value();
    tree.rule = u"credit.invented"_s;
    QCOMPARE(recompute(tree, ruleEvaluators()),
             QList<ExplanationFault>({{ExplanationFault::Kind::UnknownRule, QString()}}));
}

void ExplanationTest::refusesWhatIsNoTree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no result") << QByteArray(R"({"rule":"a","source":"b","inputs":{},"parts":[]})");
    QTest::newRow("unknown key") << QByteArray(R"({"rule":"a","source":"b","inputs":{},"result":1,"parts":[],"x":1})");
    QTest::newRow("part is a number") << QByteArray(R"({"rule":"a","source":"b","inputs":{},"result":1,"parts":[1]})");
    QByteArray deep = R"({"rule":"a","source":"b","inputs":{},"result":1,"parts":[]})";
    for (int i = 0; i < 250; ++i)
        deep = R"({"rule":"a","source":"b","inputs":{},"result":1,"parts":[)" + deep + "]}";
    QTest::newRow("too deep") << deep;
}

void ExplanationTest::refusesWhatIsNoTree()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QVERIFY(!Explanation::fromJson(document.object()));
}

void ExplanationTest::citesDoubtWhereThereIsDoubt()
{
    QCOMPARE((Basis{u"SE 3/2023"_s, Mark::Confirmed}).citation(), u"SE 3/2023"_s);
    QVERIFY((Basis{u"SE 3/2023"_s, Mark::Memory}).citation() != u"SE 3/2023"_s);
    QVERIFY((Basis{u"SE 3/2023"_s, Mark::Own}).citation().contains(u"bukan peraturan"));
    QVERIFY((Basis{}).citation().contains(u"bukan peraturan"));
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
