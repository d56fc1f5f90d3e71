#include "core/rules/labels.h"
#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

template <class Term, size_t N>
rc::Gen<Term> anyOf(const std::array<Term, N> &terms)
{
    return rc::gen::elementOf(std::vector<Term>(terms.begin(), terms.end()));
}

QString codes(const DistributionFinding &finding)
{
    QStringList list;
    for (const DistributionDeviation &each : finding.deviations)
        list.append(u"%1 %2/%3"_s.arg(each.rule).arg(each.count).arg(each.limit));
    return list.join(u", "_s);
}

} // namespace

class OrdinalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMatrixHasTheseNineCells_data();
    void theMatrixHasTheseNineCells();
    void aBetterRatingNeverGivesAWorsePredicate();
    void theNextBetterCellIsTheNearest_data();
    void theNextBetterCellIsTheNearest();
    void whatIsSaidToRaiseAPredicateRaisesIt();
    void suggestsFromTheSharesOfItems_data();
    void suggestsFromTheSharesOfItems();
    void aPlanWithoutMainItemsGetsNoSuggestion();
    void everySuggestionSaysWhy();
    void countsOfTheGuideRoundToWholePeople_data();
    void countsOfTheGuideRoundToWholePeople();
    void theGuideFindsTheseDeviations_data();
    void theGuideFindsTheseDeviations();
    void fewEmployeesAreReportedOnly();
    void nobodyRatedIsNoDeviation();
    void deviationsDoNotDependOnTheOrderOfClasses();
    void everyDeviationHasASentence();
    void theNineBoxesAreNumbered_data();
    void theNineBoxesAreNumbered();
    void everyCodeIsReadBack();
    void codesAreExact();
    void readsTheSpellingsInUse_data();
    void readsTheSpellingsInUse();
    void neverGuessesALabel_data();
    void neverGuessesALabel();
    void readsSpellingsThatAPackAdds();
    void everyLabelIsReadBack();
};

void OrdinalTest::theMatrixHasTheseNineCells_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("conduct");
    QTest::addColumn<QString>("predicate");
    const std::array<const char *, 3> rows[] = {
        {"above", "below", "K"},  {"above", "meets", "B"},  {"above", "above", "SB"},
        {"meets", "below", "K"},  {"meets", "meets", "B"},  {"meets", "above", "B"},
        {"below", "below", "SK"}, {"below", "meets", "BP"}, {"below", "above", "BP"},
    };
    for (const auto &row : rows)
        QTest::addRow("%s %s", row[0], row[1])
            << QString::fromLatin1(row[0]) << QString::fromLatin1(row[1]) << QString::fromLatin1(row[2]);
}

void OrdinalTest::theMatrixHasTheseNineCells()
{
    QFETCH(QString, result);
    QFETCH(QString, conduct);
    const Rating results = ratingFromCode(result).value();
    const Rating conducts = ratingFromCode(conduct).value();
    QTEST(code(builders::matrix().at(results, conducts)), "predicate");
    QTEST(explainPredicate(results, conducts, builders::matrix()).result.toString(), "predicate");
}

void OrdinalTest::aBetterRatingNeverGivesAWorsePredicate()
{
    QVERIFY(rc::check([] {
        const Rating better = *anyOf(allRatings);
        const Rating worse = *anyOf(allRatings);
        const Rating other = *anyOf(allRatings);
        RC_PRE(better < worse);
        const PredicateMatrix matrix = builders::matrix();
        RC_ASSERT(matrix.at(better, other) <= matrix.at(worse, other));
        RC_ASSERT(matrix.at(other, better) <= matrix.at(other, worse));
    }));
}

void OrdinalTest::theNextBetterCellIsTheNearest_data()
{
    QTest::addColumn<Rating>("result");
    QTest::addColumn<Rating>("conduct");
    QTest::addColumn<bool>("resultMoves");
    QTest::addColumn<QString>("expected"); // predicate result conduct
    using enum Rating;
    QTest::newRow("the top") << Above << Above << true << QString();
    QTest::newRow("conduct alone") << Above << Meets << true << u"SB - above"_s;
    QTest::newRow("results alone") << Meets << Above << true << u"SB above -"_s;
    QTest::newRow("both") << Meets << Meets << true << u"SB above above"_s;
    QTest::newRow("results first") << Below << Above << true << u"B meets -"_s;
    QTest::newRow("misconduct") << Above << Below << true << u"B - meets"_s;
    QTest::newRow("the bottom: the better of two single steps") << Below << Below << true << u"BP - meets"_s;
    QTest::newRow("a leader's conduct") << Meets << Below << false << u"B - meets"_s;
    QTest::newRow("a leader who can only wait for the organisation") << Meets << Meets << false << QString();
}

void OrdinalTest::theNextBetterCellIsTheNearest()
{
    QFETCH(Rating, result);
    QFETCH(Rating, conduct);
    QFETCH(bool, resultMoves);
    QFETCH(QString, expected);
    const auto better = nextBetter(result, conduct, builders::matrix(), resultMoves ? Movable::Both : Movable::ConductOnly);
    const auto word = [](const std::optional<Rating> &rating) { return rating ? code(*rating) : u"-"_s; };
    const QString found = better ? code(better->predicate) + u' ' + word(better->result) + u' ' + word(better->conduct) : QString();
    QCOMPARE(found, expected);
}

void OrdinalTest::whatIsSaidToRaiseAPredicateRaisesIt()
{
    const PredicateMatrix matrix = builders::matrix();
    for (const Rating result : allRatings) {
        for (const Rating conduct : allRatings) {
            const auto better = nextBetter(result, conduct, matrix);
            QCOMPARE(better.has_value(), matrix.at(result, conduct) != Predicate::VeryGood);
            if (!better)
                continue;
            QCOMPARE(matrix.at(better->result.value_or(result), better->conduct.value_or(conduct)), better->predicate);
            QVERIFY(indexOf(better->predicate) < indexOf(matrix.at(result, conduct)));
            QVERIFY(improvementText(*better).contains(label(better->predicate)));
        }
    }
}

void OrdinalTest::suggestsFromTheSharesOfItems_data()
{
    QTest::addColumn<QString>("items"); // capital: main; a above, m meets, b below
    QTest::addColumn<QString>("rating");
    QTest::newRow("one that meets") << u"M"_s << u"meets"_s;
    QTest::newRow("one above") << u"A"_s << u"above"_s;
    QTest::newRow("one below") << u"B"_s << u"below"_s;
    QTest::newRow("half above is not more than half") << u"AM"_s << u"meets"_s;
    QTest::newRow("more than half above") << u"AAM"_s << u"above"_s;
    QTest::newRow("more than half above, one main below") << u"AAAAB"_s << u"meets"_s;
    QTest::newRow("an extra below does not keep from above") << u"AAAb"_s << u"above"_s;
    QTest::newRow("half of the main below") << u"BM"_s << u"below"_s;
    QTest::newRow("less than half of the main below") << u"BMM"_s << u"meets"_s;
    QTest::newRow("extras below do not count") << u"Mbbb"_s << u"meets"_s;
    QTest::newRow("extras above count for the share") << u"Maaa"_s << u"above"_s;
    QTest::newRow("half of the main below in spite of many above") << u"BAaaaaa"_s << u"below"_s;
}

void OrdinalTest::suggestsFromTheSharesOfItems()
{
    QFETCH(QString, items);
    QList<RatedItem> list;
    for (const QChar c : items) {
        const QChar lower = c.toLower();
        list.append({c.isUpper() ? WorkKind::Main : WorkKind::Extra,
                     lower == u'a' ? Rating::Above : lower == u'm' ? Rating::Meets : Rating::Below});
    }
    const SuggestionRule rule{50, 50, builders::basis};
    QTEST(code(suggestRating(list, rule).value().rating), "rating");
    QTEST(explainSuggestion(list, rule).value().result.toString(), "rating");
}

void OrdinalTest::aPlanWithoutMainItemsGetsNoSuggestion()
{
    QCOMPARE(suggestRating({{WorkKind::Extra, Rating::Above}}, {}).error().kind, ErrorKind::Invalid);
    QCOMPARE(suggestRating({}, {}).error().kind, ErrorKind::Invalid);
}

void OrdinalTest::everySuggestionSaysWhy()
{
    Suggestion suggestion;
    QSet<QString> sentences;
    for (const auto reason : {Suggestion::Reason::MainlyBelow, Suggestion::Reason::MainlyAbove,
                              Suggestion::Reason::AboveButMainBelow, Suggestion::Reason::NeitherSide}) {
        suggestion.reason = reason;
        sentences.insert(reasonText(suggestion));
    }
    QCOMPARE(sentences.size(), 4);
    suggestion = suggestRating({{WorkKind::Main, Rating::Below}, {WorkKind::Main, Rating::Meets}}, {}).value();
    QVERIFY2(reasonText(suggestion).contains(u"1 of 2"), qUtf8Printable(reasonText(suggestion)));
}

void OrdinalTest::countsOfTheGuideRoundToWholePeople_data()
{
    QTest::addColumn<int>("employees");
    QTest::addColumn<int>("most70");
    QTest::addColumn<int>("least60");
    QTest::addColumn<int>("most10");
    QTest::addColumn<int>("least10");
    const std::array<int, 5> rows[] = {{1, 0, 1, 0, 1},  {2, 1, 2, 0, 1},    {3, 2, 2, 0, 1},    {5, 3, 3, 0, 1},
                                       {10, 7, 6, 1, 1}, {17, 11, 11, 1, 2}, {40, 28, 24, 4, 4}};
    for (const auto &row : rows)
        QTest::addRow("%d", row[0]) << row[0] << row[1] << row[2] << row[3] << row[4];
}

void OrdinalTest::countsOfTheGuideRoundToWholePeople()
{
    QFETCH(int, employees);
    QFETCH(int, most70);
    QFETCH(int, least60);
    QFETCH(int, most10);
    QFETCH(int, least10);
    DistributionGuide guide = builders::guide();
    guide.leastEmployees = 0;
    const auto allows = [&](OrganisationPredicate organisation, const PredicateCounts &counts, const QString &rule) {
        const DistributionFinding finding = checkDistribution(organisation, counts, guide);
        return std::none_of(finding.deviations.begin(), finding.deviations.end(),
                            [&](const DistributionDeviation &each) { return each.rule == rule; });
    };
    using enum OrganisationPredicate;
    const int n = employees;
    QVERIFY(allows(Excellent, builders::counts(most70, n - most70, 0, 0, 0), u"sb-max-70"_s));
    QVERIFY(!allows(Excellent, builders::counts(most70 + 1, n - most70 - 1, 0, 0, 0), u"sb-max-70"_s));
    QVERIFY(allows(VeryPoor, builders::counts(0, n - least60, 0, 0, least60), u"sk-min-60"_s));
    QVERIFY(!allows(VeryPoor, builders::counts(0, n - least60 + 1, 0, 0, least60 - 1), u"sk-min-60"_s));
    QVERIFY(allows(Poor, builders::counts(most10, n - most10, 0, 0, 0), u"sb-max-10"_s));
    QVERIFY(!allows(Poor, builders::counts(most10 + 1, n - most10 - 1, 0, 0, 0), u"sb-max-10"_s));
    QVERIFY(allows(Poor, builders::counts(0, n - least10, least10, 0, 0), u"bp-min-10"_s));
    QVERIFY(!allows(Poor, builders::counts(0, n - least10 + 1, least10 - 1, 0, 0), u"bp-min-10"_s));
}

void OrdinalTest::theGuideFindsTheseDeviations_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("found");
    QTest::newRow("good, followed") << u"baik"_s << QList<int>{2, 7, 1, 0, 0} << QString();
    QTest::newRow("good, all good") << u"baik"_s << QList<int>{0, 10, 0, 0, 0} << u"b-max-70 10/7, bp-or-k-min-1 0/1"_s;
    QTest::newRow("good, bulk is very good") << u"baik"_s << QList<int>{6, 3, 1, 0, 0} << u"b-bulk 3/6"_s;
    QTest::newRow("good, a tie is modal") << u"baik"_s << QList<int>{5, 5, 0, 1, 0} << QString();
    QTest::newRow("excellent, followed") << u"istimewa"_s << QList<int>{7, 3, 0, 0, 0} << QString();
    QTest::newRow("excellent, too many") << u"istimewa"_s << QList<int>{8, 2, 0, 0, 0} << u"sb-max-70 8/7"_s;
    QTest::newRow("excellent, no bulk") << u"istimewa"_s << QList<int>{3, 7, 0, 0, 0} << u"sb-bulk 3/7"_s;
    QTest::newRow("needs improvement") << u"butuh-perbaikan"_s << QList<int>{2, 3, 5, 0, 0}
                                       << u"bp-min-60 5/6, sb-max-10 2/1"_s;
    QTest::newRow("poor") << u"kurang"_s << QList<int>{2, 8, 0, 0, 0} << u"k-min-60 0/6, bp-min-10 0/1, sb-max-10 2/1"_s;
    QTest::newRow("very poor") << u"sangat-kurang"_s << QList<int>{1, 9, 0, 0, 0}
                               << u"sk-min-60 0/6, k-or-bp-min-10 0/1, sb-zero 1/0"_s;
    QTest::newRow("very poor, followed") << u"sangat-kurang"_s << QList<int>{0, 3, 1, 0, 6} << QString();
}

void OrdinalTest::theGuideFindsTheseDeviations()
{
    QFETCH(QString, organisation);
    QFETCH(QList<int>, counts);
    const auto predicate = organisationFromCode(organisation).value();
    const PredicateCounts given = builders::counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    const DistributionFinding finding = checkDistribution(predicate, given, builders::guide());
    QVERIFY(finding.binding);
    QTEST(codes(finding), "found");
}

void OrdinalTest::fewEmployeesAreReportedOnly()
{
    const DistributionFinding finding =
        checkDistribution(OrganisationPredicate::Good, builders::counts(0, 1, 0, 0, 0), builders::guide());
    QVERIFY(!finding.binding);
    QCOMPARE(codes(finding), u"b-max-70 1/0, bp-or-k-min-1 0/1"_s);
    QVERIFY(checkDistribution(OrganisationPredicate::Good, builders::counts(0, 5, 0, 0, 0), builders::guide()).binding);
}

void OrdinalTest::nobodyRatedIsNoDeviation()
{
    for (const OrganisationPredicate organisation : allOrganisationPredicates)
        QVERIFY(checkDistribution(organisation, {}, builders::guide()).deviations.isEmpty());
}

void OrdinalTest::deviationsDoNotDependOnTheOrderOfClasses()
{
    QVERIFY(rc::check([] {
        std::vector<int> people;
        for (int i = 0; i < *rc::gen::inRange(1, 60); ++i)
            people.push_back(*rc::gen::inRange(0, 5));
        PredicateCounts forward;
        PredicateCounts backward;
        for (const int each : people)
            ++forward.counts[size_t(each)];
        std::reverse(people.begin(), people.end());
        for (const int each : people)
            ++backward.counts[size_t(each)];
        const auto organisation = *anyOf(allOrganisationPredicates);
        RC_ASSERT(checkDistribution(organisation, forward, builders::guide())
                  == checkDistribution(organisation, backward, builders::guide()));
        DistributionGuide swapped = builders::guide();
        for (auto &constraints : swapped.constraints) {
            for (DistributionConstraint &constraint : constraints)
                std::reverse(constraint.classes.begin(), constraint.classes.end());
        }
        RC_ASSERT(checkDistribution(organisation, forward, swapped)
                  == checkDistribution(organisation, forward, builders::guide()));
    }));
}

void OrdinalTest::everyDeviationHasASentence()
{
    for (const auto &constraints : builders::guide().constraints) {
        for (const DistributionConstraint &constraint : constraints) {
            const QString text = deviationText({constraint.rule, 41, 42}, constraint);
            QVERIFY2(text.contains(u"42") && text.contains(label(constraint.classes.first())), qUtf8Printable(text));
        }
    }
}

void OrdinalTest::theNineBoxesAreNumbered_data()
{
    QTest::addColumn<QString>("performance");
    QTest::addColumn<QString>("potential");
    QTest::addColumn<int>("box");
    QTest::addColumn<bool>("pool");
    const std::tuple<const char *, const char *, int, bool> rows[] = {
        {"above", "low", 4, false}, {"above", "medium", 7, true},  {"above", "high", 9, true},
        {"meets", "low", 2, false}, {"meets", "medium", 5, false}, {"meets", "high", 8, true},
        {"below", "low", 1, false}, {"below", "medium", 3, false}, {"below", "high", 6, false},
    };
    for (const auto &[performance, potential, box, pool] : rows)
        QTest::addRow("%s %s", performance, potential)
            << QString::fromLatin1(performance) << QString::fromLatin1(potential) << box << pool;
}

void OrdinalTest::theNineBoxesAreNumbered()
{
    QFETCH(QString, performance);
    QFETCH(QString, potential);
    const TalentPlace place = talentPlace(ratingFromCode(performance).value(), potentialFromCode(potential).value(),
                                          builders::talent());
    QTEST(place.box, "box");
    QTEST(place.pool, "pool");
}

void OrdinalTest::everyCodeIsReadBack()
{
    for (const auto each : allRatings)
        QCOMPARE(ratingFromCode(code(each)), each);
    for (const auto each : allPredicates) {
        QCOMPARE(predicateFromCode(code(each)), each);
        QCOMPARE(predicateFromCode(code(each, Scheme::Numeric)), each);
    }
    for (const auto each : allOrganisationPredicates)
        QCOMPARE(organisationFromCode(code(each)), each);
    for (const auto each : allPotentials)
        QCOMPARE(potentialFromCode(code(each)), each);
    for (const auto each : allFunctionalLevels)
        QCOMPARE(functionalLevelFromCode(code(each)), each);
    for (const auto each : {Mark::Confirmed, Mark::Memory, Mark::Own})
        QCOMPARE(markFromCode(code(each)), each);
    QCOMPARE(code(Predicate::NeedsImprovement, Scheme::Numeric), u"C"_s);
}

void OrdinalTest::codesAreExact()
{
    QVERIFY(!ratingFromCode(u"Above"));
    QVERIFY(!predicateFromCode(u"sb"));
    QVERIFY(!organisationFromCode(u"butuh perbaikan"));
    QVERIFY(!functionalLevelFromCode(u""));
}

void OrdinalTest::readsTheSpellingsInUse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    const std::pair<const char *, const char *> rows[] = {
        {"Di atas ekspektasi", "above"}, {"Diatas Ekspektasi", "above"}, {"DIATAS EKSPEKTASI", "above"},
        {"  Di  Bawah\nEkspektasi ", "below"}, {"Dibawah Ekspektasi", "below"}, {"SESUAI EKSPEKTASI", "meets"},
        {"meets", "meets"},
        {"Sangat Baik", "SB"}, {"sangat  baik", "SB"}, {"Baik", "B"}, {"BUTUH PERBAIKAN", "BP"}, {"Perlu Perbaikan", "BP"},
        {"Cukup", "BP"}, {"Kurang/misconduct", "K"}, {"Kurang / Misconduct", "K"}, {"Kurang (misconduct)", "K"},
        {"misconduct", "K"}, {"Kurang", "K"}, {"Sangat Kurang", "SK"}, {"SK", "SK"}, {"bp", "BP"},
    };
    for (const auto &[text, meaning] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(meaning);
    QTest::newRow("no-break space") << u"Sangat\u00a0Baik"_s << u"SB"_s;
}

void OrdinalTest::readsTheSpellingsInUse()
{
    QFETCH(QString, text);
    const auto rating = parseRating(text);
    const auto predicate = parsePredicate(text);
    QVERIFY(rating.has_value() != predicate.has_value());
    QTEST(rating ? code(*rating) : code(*predicate), "meaning");
}

void OrdinalTest::neverGuessesALabel_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"", " ", "Istimewa", "Buruk", "1", "Sangat", "Baik sekali", "-", "ekspektasi", "Sangat Baik Baik"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void OrdinalTest::neverGuessesALabel()
{
    QFETCH(QString, text);
    QVERIFY(!parseRating(text));
    QVERIFY(!parsePredicate(text));
}

void OrdinalTest::readsSpellingsThatAPackAdds()
{
    Synonyms more;
    more.predicates.insert(normalisedLabel(u"Luar Biasa"), Predicate::VeryGood);
    QVERIFY(!parsePredicate(u"Luar biasa"));
    QCOMPARE(parsePredicate(u"LUAR-BIASA", more), Predicate::VeryGood);
}

void OrdinalTest::everyLabelIsReadBack()
{
    for (const auto each : allRatings)
        QCOMPARE(parseRating(label(each)), each);
    for (const auto each : allPredicates) {
        QCOMPARE(parsePredicate(label(each)), each);
        QCOMPARE(parsePredicate(numericLabel(each)), each);
    }
    for (const auto each : allOrganisationPredicates) {
        QCOMPARE(parseOrganisation(label(each)), each);
        QCOMPARE(parseOrganisation(code(each)), each);
    }
    for (const auto each : allFunctionalLevels) {
        QCOMPARE(parseFunctionalLevel(label(each)), each);
        QCOMPARE(parseFunctionalLevel(code(each)), each);
    }
}

QTEST_APPLESS_MAIN(OrdinalTest)
#include "ordinaltest.moc"
