#include "core/base/hash.h"
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
    QCOMPARE(set->packs().size(), 3);
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
    for (const QString &name : {u"p6.json"_s, u"p8.json"_s, u"bobot.json"_s}) {
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
    QTest::newRow("two regimes") << u"2021"_s << QString();
    QTest::newRow("before") << u"2019"_s << QString();
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
    QCOMPARE(set.packs().size(), 3);
    const PolicyPack another = readPolicyPack(bytes(changed(p6(), u"name", u"x"_s).toObject())).pack.value();
    QCOMPARE(set.add(another).error().kind, ErrorKind::Conflict);
}

void PackTest::takesTheNewestVersion()
{
    PolicySet set = PolicySet::builtIn().value();
    const PolicyPack newer = readPolicyPack(bytes(changed(p6(), u"version", 2).toObject())).pack.value();
    QVERIFY(set.add(newer));
    QCOMPARE(set.find(u"P6")->version, 2);
    QCOMPARE(set.forPeriod(Period::annual(2026))->version, 2);
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
