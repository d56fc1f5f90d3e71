#include "core/base/hash.h"
#include "core/policy/indicatorlibrary.h"
#include "core/policy/policyset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileNamed(const QString &name)
{
    QFile file(QStringLiteral(POLICIES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject p6()
{
    return QJsonDocument::fromJson(fileNamed(u"p6.json"_s)).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// `root` with the value at `path` ("distribution.guide.baik[0].percent") replaced, or taken out where it is undefined.
QJsonValue changed(const QJsonValue &root, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.front() == u'[') {
        const qsizetype end = path.indexOf(u']');
        const int index = path.sliced(1, end - 1).toInt();
        QStringView rest = path.sliced(end + 1);
        if (rest.startsWith(u'.'))
            rest = rest.sliced(1);
        QJsonArray array = root.toArray();
        array[index] = changed(array.at(index), rest, value);
        return array;
    }
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    const QString key = path.first(end).toString();
    QStringView rest = path.sliced(end);
    if (rest.startsWith(u'.'))
        rest = rest.sliced(1);
    QJsonObject object = root.toObject();
    if (rest.isEmpty() && value.isUndefined())
        object.remove(key);
    else
        object.insert(key, changed(object.value(key), rest, value));
    return object;
}

} // namespace

class PackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInPacksAreRead();
    void p6HoldsTheRulesOfItsRegime();
    void p8HoldsTheRulesOfItsRegime();
    void pp46HoldsTheRulesOfItsRegime();
    void theYear2021JoinsItsHalves();
    void p6HoldsWhatTheRegulationsLeaveOpen();
    void aPackThatDocumentsNameIsKept();
    void allowancesAreEstimatesThatNobodyGetsByItself();
    void allowancesFollowTheRuleOfTheirAgency_data();
    void allowancesFollowTheRuleOfTheirAgency();
    void thresholdsMayBeAdded();
    void tellsWhereTwoPacksDiffer();
    void theLibraryHoldsTheExamplesOfPublicService();
    void refusesAnIncompleteLibrary_data();
    void refusesAnIncompleteLibrary();
    void nothingThatIsNotConfirmedIsMarkedAsLaw();
    void everyFaultIsToldWithItsPath_data();
    void everyFaultIsToldWithItsPath();
    void severalFaultsAreToldAtOnce();
    void refusesRepeatedKeys();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();
    void theHashDoesNotDependOnSpacesOrOrder();
    void theHashChangesWithAnyValue();
    void theHashIsOfTheCanonicalForm();
    void canonicalTextIsInNfcAndEscaped();
    void canonicalFormHasWholeNumbersAndOneOfEachKey();
    void theSchemaNamesTheSameSections();
    void choosesByPeriod_data();
    void choosesByPeriod();
    void refusesAnotherPackOfTheSameVersion();
    void takesTheNewestVersion();
    void findsAPackByItsHash();
};

void PackTest::theBuiltInPacksAreRead()
{
    const Result<PolicySet> set = PolicySet::builtIn();
    QVERIFY2(set.has_value(), qUtf8Printable(set ? QString() : set.error().detail));
    QCOMPARE(set->packs().size(), 11);
    for (const PolicyPack &pack : set->packs())
        QCOMPARE(pack.hash.size(), 32);
    QCOMPARE(set->find(u"P7").error().kind, ErrorKind::NotFound);
}

void PackTest::p6HoldsTheRulesOfItsRegime()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"P6").value();
    QCOMPARE(pack.regime, u"P6"_s);
    QCOMPARE(pack.from, QDate(2022, 1, 1));
    QVERIFY(!pack.to);
    QCOMPARE(pack.predicate->matrix.at(Rating::Above, Rating::Below), Predicate::Poor);
    QCOMPARE(pack.predicate->matrix.at(Rating::Below, Rating::Above), Predicate::NeedsImprovement);
    QCOMPARE(pack.predicate->matrix.at(Rating::Below, Rating::Below), Predicate::VeryPoor);
    QCOMPARE(pack.predicate->leader.at(OrganisationPredicate::Excellent), Rating::Above);
    QCOMPARE(pack.predicate->leader.at(OrganisationPredicate::Good), Rating::Meets);
    QCOMPARE(pack.predicate->leader.at(OrganisationPredicate::VeryPoor), Rating::Below);
    QCOMPARE(pack.distribution->leastEmployees, 5);
    QCOMPARE(pack.distribution->mode, DistributionGuide::Mode::Reason);
    QStringList rules;
    for (const auto &constraints : pack.distribution->constraints) {
        for (const DistributionConstraint &constraint : constraints)
            rules.append(constraint.rule);
    }
    rules.removeDuplicates();
    QCOMPARE(rules.join(u' '), u"sb-bulk sb-max-70 b-bulk b-max-70 bp-or-k-min-1 bp-min-60 sb-max-10 k-min-60 bp-min-10 "
                               "sk-min-60 k-or-bp-min-10 sb-zero"_s);
    QCOMPARE(pack.deadline(u"objection")->last(QDate(2026, 1, 15), {}).value(), QDate(2026, 1, 29));
    QCOMPARE(pack.deadline(u"annual-evaluation")->last(QDate(2025, 12, 31), {}).value(), QDate(2026, 1, 31));
    QCOMPARE(pack.deadline(u"plan-set")->last(QDate(2026, 1, 1), {}).value(), QDate(2026, 1, 31));
    QVERIFY(!pack.deadline(u"no-such-event"));
    QCOMPARE(pack.merge, SegmentMerge::Longest);
    QCOMPARE(talentPlace(Rating::Above, Potential::Low, *pack.talent).box, 4);
    QCOMPARE(pack.talent->performance[indexOf(Predicate::NeedsImprovement)], Rating::Below);
    QCOMPARE(credit(FunctionalLevel::AhliMadya, Predicate::VeryGood, 7, *pack.credit)->toString(), u"32.813"_s);
    QVERIFY(!pack.credit->levels[indexOf(FunctionalLevel::Penyelia)].levelNeeded);
    QCOMPARE(pack.yearClosing, PolicyPack::YearClosing::Difference);
    QCOMPARE(pack.pppkCodes, QStringList({u"21"_s}));
    QCOMPARE(parseRating(u"Diatas Ekspektasi", pack.synonyms), Rating::Above);
    QCOMPARE(pack.numericScore, PolicyPack::NumericScore::Off);
    QCOMPARE(pack.periodKinds.size(), 4);
    QVERIFY(!pack.attainment && !pack.nkp && !pack.weighted);
}

void PackTest::p8HoldsTheRulesOfItsRegime()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"P8").value();
    const std::pair<int, const char *> values[] = {{0, "0.000"},    {59, "49.000"},  {80, "70.000"}, {99, "89.000"},
                                                   {100, "109.000"}, {110, "120.000"}, {150, "120.000"}};
    for (const auto &[percent, value] : values) {
        const Decimal actual = Decimal::fromInt(percent);
        const Measurement measurement{Decimal(100, 0), Decimal(100, 0), actual, Direction::Up, TargetReach::Open};
        QCOMPARE(attainment(measurement, *pack.attainment)->value.toString(), QString::fromLatin1(value));
    }
    QCOMPARE(outcome({Predicate::VeryGood, Predicate::Good, Predicate::NeedsImprovement}, *pack.outcome)->value, 100);
    QCOMPARE(nkp(Decimal(1028, 1), Decimal(100, 0), PeerInput::None, NewIdea::None, *pack.nkp)->value.toString(),
             u"101.960"_s);
    QCOMPARE(extraValue({{Predicate::VeryGood, Decimal(2, 0), Decimal(120, 0)}}, *pack.extra)->toString(), u"2.400"_s);
    QVERIFY(!pack.predicate);
}

void PackTest::pp46HoldsTheRulesOfItsRegime()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"PP46").value();
    QCOMPARE(pack.from, QDate(2014, 1, 1));
    QCOMPARE(pack.to.value(), QDate(2021, 6, 30));
    const auto value = [&](int skp, int conduct) {
        return nkp(Decimal::fromInt(skp), Decimal::fromInt(conduct), PeerInput::None, NewIdea::None, *pack.nkp).value();
    };
    QCOMPARE(value(87, 85).value.toString(), u"86.200"_s);
    QCOMPARE(value(87, 85).predicate, Predicate::Good);
    QCOMPARE(value(91, 91).predicate, Predicate::VeryGood);
    QCOMPARE(value(90, 91).predicate, Predicate::Good);
    QCOMPARE(value(61, 61).predicate, Predicate::NeedsImprovement);
    QCOMPARE(value(50, 51).predicate, Predicate::VeryPoor);
    QCOMPARE(pack.activity->extraSteps.size(), 3);
    QCOMPARE(pack.activity->basis.mark, Mark::Memory);
    QCOMPARE(pack.conduct->most, Decimal(100, 0));
    QCOMPARE(pack.conduct->aspects.last(), u"Kepemimpinan"_s);
    QVERIFY(pack.conduct->leadershipForManagersOnly);
}

void PackTest::theYear2021JoinsItsHalves()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"TAHUN-2021").value();
    QCOMPARE(pack.firstHalf, u"PP46"_s);
    QCOMPARE(pack.secondHalf, u"P8"_s);
    QCOMPARE(yearOfHalves(Decimal(862, 1), Decimal(10196, 2), NewIdea::None, *pack.halves)->value.toString(), u"94.080"_s);
    QCOMPARE(pack.halves->basis.mark, Mark::Confirmed);
    QCOMPARE(pack.halves->bandsBasis.mark, Mark::Own);
}

void PackTest::p6HoldsWhatTheRegulationsLeaveOpen()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"P6").value();
    QCOMPARE(pack.rankingRule->mostAbove, 20);
    QCOMPARE(pack.rankingRule->basis.mark, Mark::Memory);
    QCOMPARE(pack.ranking, PolicyPack::Ranking::Off);
    QCOMPARE(pack.organisation.entry, OrganisationRule::Entry::Manual);
    QVERIFY(!pack.talent->thresholds);
    QCOMPARE(pack.credit->studyReturnPercent, 25);
    QCOMPARE(pack.credit->terampilFromIIc.value(), Decimal(40, 0));
    QCOMPARE(pack.credit->basicCredits.value(u"III/d"_s), Decimal(100, 0));
    QCOMPARE(pack.followUps.size(), 5);
    QCOMPARE(pack.followUps[2].predicate, Predicate::NeedsImprovement);
    QCOMPARE(pack.followUps[2].days.value(), 30);
    QVERIFY(!pack.followUps[0].days);
    for (const FollowUp &followUp : pack.followUps)
        QCOMPARE(followUp.basis.mark, Mark::Own);
    const PolicyPack p8 = PolicySet::builtIn()->find(u"P8").value();
    QCOMPARE(p8.planValue->cascade, Cascade::BySuperiorPlan);
    QCOMPARE(p8.planValue->agreementPercent, 60);
    QCOMPARE(p8.planValue->cascadeBasis.mark, Mark::Own);
    QCOMPARE(p8.scopeWeights, QList<ScopeWeight>({{u"unit"_s, Decimal(2, 0)}}));
    QCOMPARE(p8.nkp->ideaBonus, Decimal());
    QCOMPARE(p8.nkp->ideaBasis.mark, Mark::Memory);
}

void PackTest::aPackThatDocumentsNameIsKept()
{
    // What was issued under the first version names this hash; were it lost, nobody could compute the document again.
    const PolicySet set = PolicySet::builtIn().value();
    const PolicyPack first = readPolicyPack(bytes(p6())).pack.value();
    QCOMPARE(first.version, 1);
    QCOMPARE(set.findByHash(first.hash)->version, 1);
    const PolicyPack second = set.find(u"P6").value();
    QCOMPARE(second.predicate, first.predicate);
    QCOMPARE(second.distribution, first.distribution);
}

void PackTest::allowancesAreEstimatesThatNobodyGetsByItself()
{
    const PolicySet set = PolicySet::builtIn().value();
    int allowances = 0;
    for (const PolicyPack &pack : set.packs()) {
        if (!pack.allowance)
            continue;
        ++allowances;
        QCOMPARE(pack.selection, PolicyPack::Selection::ByName);
        QVERIFY(pack.legal.last().says.startsWith(u"Hasilnya perkiraan"));
    }
    QCOMPARE(allowances, 5);
    QCOMPARE(set.forPeriod(Period::annual(2026))->id, u"P6"_s);
}

void PackTest::allowancesFollowTheRuleOfTheirAgency_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("amounts"); // of a million by predicate
    QTest::newRow("Bakamla") << u"TUKIN-BAKAMLA"_s << u"1000000 1000000 1000000 990000 980000"_s;
    QTest::newRow("KLH") << u"TUKIN-KLH"_s << u"1000000 1000000 900000 850000 800000"_s;
    QTest::newRow("Kemnaker") << u"TUKIN-KEMNAKER"_s << u"1000000 1000000 895000 720000 720000"_s;
    QTest::newRow("Kemenag") << u"TUKIN-KEMENAG"_s << u"1000000 1000000 750000 500000 250000"_s;
    QTest::newRow("Kementan") << u"TUKIN-KEMENTAN"_s << u"1000000 1000000 1000000 1000000 1000000"_s;
}

void PackTest::allowancesFollowTheRuleOfTheirAgency()
{
    QFETCH(QString, id);
    const PolicyPack pack = PolicySet::builtIn()->find(id).value();
    QStringList amounts;
    for (const Predicate predicate : allPredicates) {
        AllowanceCase given;
        given.base = Decimal::fromInt(1'000'000);
        given.predicate = predicate;
        amounts.append(allowance(given, *pack.allowance)->amount.toString());
    }
    QTEST(amounts.join(u' '), "amounts");
    AllowanceCase absent;
    absent.base = Decimal::fromInt(4'595'150);
    absent.attendance = {{u"absent-day"_s, 1}};
    if (id == u"TUKIN-KEMNAKER")
        QCOMPARE(allowance(absent, *pack.allowance)->exact.toString(), u"4553793.65"_s);
    if (id == u"TUKIN-KEMENTAN")
        QCOMPARE(allowance(absent, *pack.allowance)->exact.toString(), u"4411344"_s);
}

void PackTest::thresholdsMayBeAdded()
{
    const QJsonObject basis{{u"source"_s, u"Keputusan daerah"_s}, {u"mark"_s, u"own"_s}};
    QJsonObject pack = changed(p6(), u"talent.thresholds",
                               QJsonObject{{u"performance_meets"_s, u"72"_s},
                                           {u"performance_above"_s, u"80"_s},
                                           {u"potential_medium"_s, u"70"_s},
                                           {u"potential_high"_s, u"90"_s},
                                           {u"basis"_s, basis}})
                           .toObject();
    pack.insert(u"organisation"_s, QJsonObject{{u"entry"_s, u"thresholds"_s},
                                               {u"least"_s, QJsonObject{{u"istimewa"_s, u"110"_s},
                                                                        {u"baik"_s, u"90"_s},
                                                                        {u"butuh-perbaikan"_s, u"70"_s},
                                                                        {u"kurang"_s, u"50"_s}}},
                                               {u"basis"_s, basis}});
    const PackReading reading = readPolicyPack(bytes(pack));
    QVERIFY2(reading.pack.has_value(), reading.problems.isEmpty() ? "" : qUtf8Printable(reading.problems.first().path));
    const TalentThresholds thresholds = reading.pack->talent->thresholds.value();
    QCOMPARE(thresholds.performanceAt(Decimal(80, 0)), Rating::Above);
    QCOMPARE(thresholds.performanceAt(Decimal(7999, 2)), Rating::Meets);
    QCOMPARE(thresholds.performanceAt(Decimal(72, 0)), Rating::Meets);
    QCOMPARE(thresholds.performanceAt(Decimal(719, 1)), Rating::Below);
    QCOMPARE(thresholds.potentialAt(Decimal(90, 0)), Potential::High);
    QCOMPARE(thresholds.potentialAt(Decimal(70, 0)), Potential::Medium);
    QCOMPARE(thresholds.potentialAt(Decimal(6999, 2)), Potential::Low);
    QCOMPARE(proposedOrganisation(Decimal(95, 0), reading.pack->organisation)->value(), OrganisationPredicate::Good);
}

void PackTest::tellsWhereTwoPacksDiffer()
{
    const PolicyPack left = readPolicyPack(bytes(p6())).pack.value();
    QCOMPARE(differences(left, left), QList<PackDifference>());
    QJsonObject other = changed(p6(), u"distribution.min_n", 6).toObject();
    other.remove(u"pppk"_s);
    const QList<PackDifference> found = differences(left, readPolicyPack(bytes(other)).pack.value());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].path, u"distribution.min_n"_s);
    QCOMPARE(found[0].left.toInt(), 5);
    QCOMPARE(found[0].right.toInt(), 6);
    QCOMPARE(found[1].path, u"pppk"_s);
    QVERIFY(found[1].right.isUndefined());
    const QJsonObject shorter = changed(p6(), u"talent.pool", QJsonArray{7, 8}).toObject();
    const QList<PackDifference> pool = differences(left, readPolicyPack(bytes(shorter)).pack.value());
    QCOMPARE(pool.size(), 1);
    QCOMPARE(pool[0].path, u"talent.pool[2]"_s);
}

void PackTest::theLibraryHoldsTheExamplesOfPublicService()
{
    const Result<QList<LibraryIndicator>> library = builtInIndicators();
    QVERIFY2(library.has_value(), library ? "" : qUtf8Printable(library.error().detail));
    const auto named = [&](QStringView id) {
        const auto found = std::find_if(library->begin(), library->end(), [&](const LibraryIndicator &each) { return each.id == id; });
        return found == library->end() ? LibraryIndicator() : *found;
    };
    const LibraryIndicator response = named(u"complaint-response-time");
    QCOMPARE(response.model, IndicatorModel::RunningMean);
    QCOMPARE(response.direction, Direction::Down);
    QCOMPARE(response.aggregation, Aggregation::WeightedMean);
    QVERIFY(!response.weight.isEmpty());
    const LibraryIndicator satisfaction = named(u"user-satisfaction");
    QCOMPARE(satisfaction.model, IndicatorModel::RunningMean);
    QCOMPARE(satisfaction.direction, Direction::Up);
    for (const IndicatorModel model : allIndicatorModels)
        QVERIFY2(std::any_of(library->begin(), library->end(), [&](const LibraryIndicator &each) { return each.model == model; }),
                 qUtf8Printable(code(model)));
    for (const Aggregation aggregation : allAggregations)
        QVERIFY2(std::any_of(library->begin(), library->end(),
                             [&](const LibraryIndicator &each) { return each.aggregation == aggregation; }),
                 qUtf8Printable(code(aggregation)));
}

void PackTest::refusesAnIncompleteLibrary_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue gone(QJsonValue::Undefined);
    const std::pair<const char *, QJsonValue> rows[] = {
        {"indicators", gone},
        {"indicators[0].id", gone},
        {"indicators[0].id", u"user-satisfaction"_s},
        {"indicators[0].name", u""_s},
        {"indicators[0].unit", 1},
        {"indicators[0].model", u"guess"_s},
        {"indicators[0].direction", u"sideways"_s},
        {"indicators[0].aggregation", u"median"_s},
        {"indicators[0].weight", u""_s},
        {"indicators[0].says", gone},
        {"indicators[0].aspect", u""_s},
        {"indicators[0].colour", u"red"_s},
    };
    for (const auto &[path, value] : rows)
        QTest::addRow("%s %s", path, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
            << QString::fromLatin1(path) << value;
}

void PackTest::refusesAnIncompleteLibrary()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonObject library = QJsonDocument::fromJson(fileNamed(u"indicators.json"_s)).object();
    QVERIFY(readIndicatorLibrary(bytes(library)).has_value());
    QVERIFY(!readIndicatorLibrary(bytes(changed(library, path, value).toObject())));
}

void PackTest::nothingThatIsNotConfirmedIsMarkedAsLaw()
{
    const PolicyPack pack = PolicySet::builtIn()->find(u"P6").value();
    for (const Basis &own : {pack.predicate->suggestion.basis, pack.predicate->leader.basis, pack.distribution->rounding,
                             pack.talent->performanceBasis, pack.credit->closingBasis, pack.mergeBasis, pack.dayUnitBasis,
                             pack.numericScoreBasis, pack.organisationBasis, pack.deadline(u"periodic-close")->basis,
                             pack.deadline(u"final-without-reaction")->basis})
        QCOMPARE(own.mark, Mark::Own);
    for (const Basis &memory :
         {pack.pppkBasis, pack.deadline(u"plan-set")->basis, pack.deadline(u"annual-evaluation")->basis})
        QCOMPARE(memory.mark, Mark::Memory);
    for (const Basis &law : {pack.predicate->matrix.basis, pack.distribution->basis, pack.credit->basis, pack.talent->basis,
                             pack.deadline(u"objection")->basis})
        QCOMPARE(law.mark, Mark::Confirmed);
}

void PackTest::everyFaultIsToldWithItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue gone(QJsonValue::Undefined);
    const std::pair<const char *, QJsonValue> rows[] = {
        {"colour", u"red"_s},
        {"predicate.matrix.above.colour", 1},
        {"distribution.guide.baik[1].colour", 1},
        {"credit.levels.pemula.bonus", u"1"_s},
        {"deadlines.objection.hours", 3},
        {"id", gone},
        {"id", u"p6"_s},
        {"id", u""_s},
        {"version", 0},
        {"name", 3},
        {"regime", u"P9"_s},
        {"selection", u"always"_s},
        {"from", u"2022-13-01"_s},
        {"from", u"1 Januari 2022"_s},
        {"to", u"2021-12-31"_s},
        {"legal", gone},
        {"legal[0].mark", u"sure"_s},
        {"predicate.matrix.meets.below", u"Z"_s},
        {"predicate.matrix.meets.below", gone},
        {"predicate.matrix.basis", gone},
        {"predicate.suggestion.below_at_least_percent", 0},
        {"predicate.leader.kurang", u"good"_s},
        {"distribution.mode", u"block"_s},
        {"distribution.guide.baik[1].percent", 101},
        {"distribution.guide.baik[1].percent", gone},
        {"distribution.guide.baik[0].percent", 70},
        {"distribution.guide.baik[0].kind", u"most"_s},
        {"distribution.guide.baik[0].of", QJsonArray()},
        {"distribution.guide.baik[2].count", 0},
        {"deadlines.unit", u"weeks"_s},
        {"deadlines.objection.days", 0},
        {"deadlines.plan-set.by.month", 13},
        {"segments.merge", u"mean"_s},
        {"talent.boxes.above.high", 4},
        {"talent.pool[0]", 10},
        {"credit.levels.mahir.coefficient", 12},
        {"credit.levels.mahir.coefficient", u"12,5"_s},
        {"credit.levels.mahir.coefficient", u"-1"_s},
        {"credit.percents.SB", u"150"_s},
        {"credit.closing", u"sum"_s},
        {"periods.kinds[0]", u"week"_s},
        {"synonyms.rating.above", u"x"_s},
        {"pppk.codes", 21},
        {"rounding[0].mode", u"even"_s},
        {"numeric_score.mode", u"on"_s},
        {"organisation.entry", u"computed"_s},
        {"organisation.least", u"90"_s},
        {"ranking_pp30.shares", QJsonObject{{u"most_above"_s, 20}}},
        {"talent.thresholds", QJsonObject{{u"performance_meets"_s, u"80"_s},
                                          {u"performance_above"_s, u"72"_s},
                                          {u"potential_medium"_s, u"70"_s},
                                          {u"potential_high"_s, u"90"_s},
                                          {u"basis"_s, QJsonObject{{u"source"_s, u"x"_s}, {u"mark"_s, u"own"_s}}}}},
        {"credit.study_return_percent", 101},
        {"credit.basic", QJsonObject{{u"grades"_s, 1}}},
        {"follow_up", QJsonObject{{u"SB"_s, 1}}},
        {"allowance", QJsonObject{{u"performance_percent"_s, 70}, {u"attendance_percent"_s, 31}}},
        {"plan_value", QJsonObject{{u"cascade"_s, u"median"_s}}},
        {"conduct", QJsonObject{{u"leadership"_s, u"nobody"_s}}},
        {"activity", QJsonObject{{u"extra_points"_s, 3}}},
        {"halves", QJsonObject{{u"second_percent"_s, 101}}},
    };
    for (const auto &[path, value] : rows)
        QTest::addRow("%s %s", path, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
            << QString::fromLatin1(path) << value;
}

void PackTest::everyFaultIsToldWithItsPath()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const PackReading reading = readPolicyPack(bytes(changed(p6(), path, value).toObject()));
    QVERIFY(!reading.pack);
    QStringList paths;
    for (const PackProblem &problem : reading.problems) {
        QVERIFY(!problem.message.isEmpty());
        paths.append(problem.path);
    }
    QVERIFY2(std::any_of(paths.begin(), paths.end(), [&](const QString &each) { return each.startsWith(path); })
                 || paths.contains(path.section(u'.', 0, -2)),
             qUtf8Printable(paths.join(u' ')));
}

void PackTest::severalFaultsAreToldAtOnce()
{
    QJsonObject pack = p6();
    pack.insert(u"colour"_s, 1);
    pack.insert(u"version"_s, -1);
    pack.insert(u"from"_s, u"soon"_s);
    QCOMPARE(readPolicyPack(bytes(pack)).problems.size(), 3);
}

void PackTest::refusesRepeatedKeys()
{
    QByteArray json = fileNamed(u"p6.json"_s);
    json.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,");
    const PackReading reading = readPolicyPack(json);
    QVERIFY(!reading.pack);
    QCOMPARE(reading.problems.size(), 1);
    // A colon inside a text is no key.
    json = fileNamed(u"p6.json"_s);
    json.replace("\"name\": \"", "\"name\": \"a: \\\" b: ");
    QVERIFY(readPolicyPack(json).pack.has_value());
}

void PackTest::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("cut off") << fileNamed(u"p6.json"_s).chopped(2);
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f", 3);
    QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QByteArray fraction = fileNamed(u"p6.json"_s);
    fraction.replace("\"version\": 1,", "\"version\": 1.5,");
    QTest::newRow("a number that is not whole") << fraction;
}

void PackTest::refusesWhatIsNoPack()
{
    QFETCH(QByteArray, json);
    const PackReading reading = readPolicyPack(json);
    QVERIFY(!reading.pack);
    QVERIFY(!reading.problems.isEmpty());
}

void PackTest::theHashDoesNotDependOnSpacesOrOrder()
{
    const QByteArray spaced = fileNamed(u"p6.json"_s);
    const QByteArray compact = QJsonDocument(p6()).toJson(QJsonDocument::Compact); // sorts the keys as well
    QVERIFY(spaced != compact);
    QCOMPARE(readPolicyPack(spaced).pack->hash, readPolicyPack(compact).pack->hash);
}

void PackTest::theHashChangesWithAnyValue()
{
    const QByteArray hash = readPolicyPack(bytes(p6())).pack->hash;
    const std::pair<const char *, QJsonValue> changes[] = {{"name", u"another"_s},
                                                           {"distribution.min_n", 6},
                                                           {"predicate.matrix.basis.mark", u"memory"_s},
                                                           {"credit.levels.mahir.coefficient", u"12.50"_s}};
    for (const auto &[path, value] : changes) {
        const PackReading reading = readPolicyPack(bytes(changed(p6(), QString::fromLatin1(path), value).toObject()));
        QVERIFY(reading.pack.has_value());
        QVERIFY(reading.pack->hash != hash);
    }
}

void PackTest::theHashIsOfTheCanonicalForm()
{
    QCOMPARE(readPolicyPack(bytes(p6())).pack->hash, blake2b(canonicalJson(p6()).value(), 32));
}

void PackTest::canonicalTextIsInNfcAndEscaped()
{
    const QJsonObject object{{u"b"_s, u"e\u0301\"\\\n/\U0001F600"_s}, {u"a"_s, QJsonArray{true, QJsonValue(), -5, u""_s}}};
    QCOMPARE(canonicalJson(object).value(), QByteArray("{\"a\":[true,null,-5,\"\"],\"b\":\"\u00e9\\\"\\\\\\u000a/\U0001F600\"}"));
}

void PackTest::canonicalFormHasWholeNumbersAndOneOfEachKey()
{
    const QJsonObject half = QJsonDocument::fromJson(R"({"a":[0.5]})").object();
    QVERIFY(!canonicalJson(half));
    const QJsonObject twins{{u"\u00e9"_s, 1}, {u"e\u0301"_s, 2}};
    QVERIFY(!canonicalJson(twins));
    const QJsonObject large = QJsonDocument::fromJson(R"({"a":9007199254740993})").object();
    QCOMPARE(canonicalJson(large).value(), QByteArray(R"({"a":9007199254740993})"));
}

void PackTest::theSchemaNamesTheSameSections()
{
    const QJsonObject schema = QJsonDocument::fromJson(fileNamed(u"schema.json"_s)).object();
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QStringList names = {u"p6.json"_s,        u"p6-2.json"_s,           u"p8.json"_s,        u"pp46.json"_s,
                               u"tahun2021.json"_s, u"bobot.json"_s,          u"tukin-klh.json"_s, u"tukin-kemnaker.json"_s};
    for (const QString &name : names) {
        const QJsonObject pack = QJsonDocument::fromJson(fileNamed(name)).object();
        for (const QString &key : pack.keys())
            QVERIFY2(properties.contains(key), qUtf8Printable(key));
    }
    // A section that the schema knows and the reader does not would be refused as an unknown key.
    for (const QString &key : properties.keys()) {
        QJsonObject pack = p6();
        pack.insert(key, QJsonValue(true));
        for (const PackProblem &problem : readPolicyPack(bytes(pack)).problems)
            QVERIFY2(!problem.message.contains(u"not known") || problem.path != key, qUtf8Printable(key));
    }
}

void PackTest::choosesByPeriod_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("id");
    QTest::newRow("year") << u"2026"_s << u"P6"_s;
    QTest::newRow("first year") << u"2022"_s << u"P6"_s;
    QTest::newRow("quarter") << u"2025-Q4"_s << u"P6"_s;
    QTest::newRow("second half of 2021") << u"2021-H2"_s << u"P8"_s;
    QTest::newRow("first half of 2021") << u"2021-H1"_s << u"PP46"_s;
    QTest::newRow("a month of 2021") << u"2021-M03"_s << u"PP46"_s;
    QTest::newRow("a quarter of 2021") << u"2021-Q4"_s << u"P8"_s;
    QTest::newRow("two regimes") << u"2021"_s << u"TAHUN-2021"_s;
    QTest::newRow("across the two regimes") << u"2021-M05..M08"_s << QString();
    QTest::newRow("before") << u"2019"_s << u"PP46"_s;
    QTest::newRow("the first year") << u"2014"_s << u"PP46"_s;
    QTest::newRow("before every pack") << u"2013"_s << QString();
}

void PackTest::choosesByPeriod()
{
    QFETCH(QString, period);
    const PolicySet set = PolicySet::builtIn().value();
    const Result<PolicyPack> pack = set.forPeriod(Period::fromCode(period).value());
    QTEST(pack ? pack->id : QString(), "id");
    if (!pack)
        QCOMPARE(pack.error().kind, ErrorKind::NotFound);
}

void PackTest::refusesAnotherPackOfTheSameVersion()
{
    PolicySet set = PolicySet::builtIn().value();
    QVERIFY(set.add(readPolicyPack(bytes(p6())).pack.value()));
    QCOMPARE(set.packs().size(), 11);
    const PolicyPack another = readPolicyPack(bytes(changed(p6(), u"name", u"x"_s).toObject())).pack.value();
    QCOMPARE(set.add(another).error().kind, ErrorKind::Conflict);
}

void PackTest::takesTheNewestVersion()
{
    PolicySet set = PolicySet::builtIn().value();
    QCOMPARE(set.find(u"P6")->version, 2);
    const PolicyPack newer = readPolicyPack(bytes(changed(p6(), u"version", 3).toObject())).pack.value();
    QVERIFY(set.add(newer));
    QCOMPARE(set.find(u"P6")->version, 3);
    QCOMPARE(set.forPeriod(Period::annual(2026))->version, 3);
}

void PackTest::findsAPackByItsHash()
{
    const PolicySet set = PolicySet::builtIn().value();
    const QByteArray hash = set.find(u"P8")->hash;
    QCOMPARE(set.findByHash(hash)->id, u"P8"_s);
    QCOMPARE(set.findByHash(QByteArray(32, 'x')).error().kind, ErrorKind::NotFound);
}

QTEST_APPLESS_MAIN(PackTest)
#include "packtest.moc"
