#include "core/policy/whatif.h"
#include "core/policy/policyset.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

PolicyPack pack(QStringView id)
{
    return PolicySet::builtIn()->find(id).value();
}

template <class Term, size_t N>
Term nth(const std::array<Term, N> &terms, int n)
{
    return terms[size_t(n) % N];
}

/// An office of `size` people in units of fifty, each with a leader; everybody is rated in some way.
QList<WhatIfPerson> staff(int size)
{
    QList<WhatIfPerson> people;
    for (int i = 0; i < size; ++i) {
        WhatIfPerson person;
        person.key = QString::number(i);
        person.unit = i / 50;
        person.leader = i % 50 == 0;
        person.result = nth(allRatings, i * 7 / 3);
        person.conduct = nth(allRatings, i * 5 / 4 + 1);
        person.potential = nth(allPotentials, i);
        person.level = nth(allFunctionalLevels, i);
        person.credit = Decimal(i % 40, 0);
        person.before = nth(allPredicates, i / 9);
        person.allowanceBase = Decimal::fromInt(3'000'000 + i);
        people.append(person);
    }
    return people;
}

QList<WhatIfUnit> units(int count)
{
    QList<WhatIfUnit> list;
    for (int i = 0; i < count; ++i)
        list.append({QString::number(i), nth(allOrganisationPredicates, i)});
    return list;
}

} // namespace

class WhatIfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEverythingThatFollowsFromAPredicate();
    void countsTheUnitWithoutItsLeader();
    void aLeaderFollowsTheOrganisation();
    void whatIsMissingStaysMissing();
    void aChangeTellsWhomItMoved();
    void aTrialChangesNothingOutsideItself();
    void refusesPlacesThatDoNotExist();
    void anotherPackMovesEverybody();
    void changesComeToTheSameAsABeginning();
    void aThousandPeopleAnswerAtOnce();
};

void WhatIfTest::tellsEverythingThatFollowsFromAPredicate()
{
    WhatIfPerson person;
    person.result = Rating::Above;
    person.conduct = Rating::Above;
    person.potential = Potential::Medium;
    person.level = FunctionalLevel::AhliPertama;
    person.credit = Decimal(40, 0);
    person.before = Predicate::Good;
    person.allowanceBase = Decimal::fromInt(4'595'150);
    const PolicyPack allowances = pack(u"TUKIN-KEMNAKER");
    WhatIf trial =
        WhatIf::make({person}, {{u"a"_s, OrganisationPredicate::Good}}, pack(u"P6"), today, &allowances).value();
    const WhatIfOutcome outcome = trial.outcomes().first();
    QCOMPARE(outcome.predicate, Predicate::VeryGood);
    QCOMPARE(outcome.yearCredit->toString(), u"18.750"_s);
    QCOMPARE(outcome.rankMonth, QDate(2027, 6, 1)); // 10 of 18.75 a year: seven months
    QCOMPARE(outcome.levelMonth, QDate(2030, 2, 1)); // 60 of them: 39 months
    QCOMPARE(outcome.predicatesEnough, true);
    QCOMPARE(outcome.talent->box, 7);
    QVERIFY(outcome.talent->pool);
    QCOMPARE(outcome.allowance->amount.toString(), u"4595150"_s);

    QVERIFY(trial.setRatings(0, Rating::Below, Rating::Meets).has_value());
    const WhatIfOutcome worse = trial.outcomes().first();
    QCOMPARE(worse.predicate, Predicate::NeedsImprovement);
    QCOMPARE(worse.yearCredit->toString(), u"9.375"_s);
    QCOMPARE(worse.predicatesEnough, false);
    QCOMPARE(worse.talent->box, 3);
    QCOMPARE(worse.allowance->amount.toString(), u"4112659"_s);
}

void WhatIfTest::countsTheUnitWithoutItsLeader()
{
    QList<WhatIfPerson> people(11);
    for (WhatIfPerson &person : people) {
        person.result = Rating::Meets;
        person.conduct = Rating::Meets;
    }
    people[0].leader = true;
    people[10].conduct.reset();
    WhatIf trial = WhatIf::make(people, {{u"a"_s, OrganisationPredicate::Good}}, pack(u"P6"), today).value();
    QCOMPARE(trial.unitOutcomes().first().counts.of(Predicate::Good), 9);
    QCOMPARE(trial.unitOutcomes().first().rated, 9);
    QCOMPARE(trial.unitOutcomes().first().unrated, 1);
    QCOMPARE(trial.unitOutcomes().first().finding->deviations.size(), 2); // nobody below, and more than 70 %
    QVERIFY(trial.unitOutcomes().first().finding->binding);
    QVERIFY(trial.setRatings(10, Rating::Below, Rating::Meets).has_value());
    QCOMPARE(trial.unitOutcomes().first().unrated, 0);
    QCOMPARE(trial.unitOutcomes().first().finding->deviations.size(), 1);
}

void WhatIfTest::aLeaderFollowsTheOrganisation()
{
    WhatIfPerson leader;
    leader.leader = true;
    leader.result = Rating::Below;
    leader.conduct = Rating::Above;
    WhatIf trial = WhatIf::make({leader}, {{u"a"_s, OrganisationPredicate::Excellent}}, pack(u"P6"), today).value();
    QCOMPARE(trial.outcomes().first().predicate, Predicate::VeryGood);
    QVERIFY(!trial.setRatings(0, Rating::Above, Rating::Above));
    QVERIFY(trial.setRatings(0, Rating::Below, Rating::Below).has_value());
    QCOMPARE(trial.outcomes().first().predicate, Predicate::Poor);
    const WhatIfChange change = trial.setOrganisation(0, OrganisationPredicate::VeryPoor).value();
    QCOMPARE(change.people, QList<int>{0});
    QCOMPARE(trial.outcomes().first().predicate, Predicate::VeryPoor);
    QVERIFY(trial.setOrganisation(0, std::nullopt).has_value());
    QVERIFY(!trial.unitOutcomes().first().finding);
    QVERIFY(trial.setRatings(0, Rating::Above, Rating::Above).has_value());
    QCOMPARE(trial.outcomes().first().predicate, Predicate::VeryGood);
}

void WhatIfTest::whatIsMissingStaysMissing()
{
    WhatIfPerson person;
    person.result = Rating::Above;
    WhatIf trial = WhatIf::make({person}, units(1), pack(u"P6"), today).value();
    QCOMPARE(trial.outcomes().first(), WhatIfOutcome());
    QVERIFY(trial.setRatings(0, Rating::Above, Rating::Below).has_value());
    const WhatIfOutcome outcome = trial.outcomes().first();
    QCOMPARE(outcome.predicate, Predicate::Poor);
    QVERIFY(!outcome.yearCredit && !outcome.rankMonth && !outcome.predicatesEnough && !outcome.talent &&
            !outcome.allowance);
}

void WhatIfTest::aChangeTellsWhomItMoved()
{
    WhatIf trial = WhatIf::make(staff(200), units(4), pack(u"P6"), today).value();
    WhatIfChange change = trial.setRatings(60, trial.people()[60].result, trial.people()[60].conduct).value();
    QCOMPARE(change, WhatIfChange());
    const Rating conduct = trial.people()[60].conduct == Rating::Below ? Rating::Above : Rating::Below;
    change = trial.setRatings(60, trial.people()[60].result, conduct).value();
    QCOMPARE(change.people, QList<int>{60});
    QCOMPARE(change.units, QList<int>{1});
    change = trial.setPotential(60, trial.people()[60].potential == Potential::Low ? Potential::High : Potential::Low)
                 .value();
    QCOMPARE(change.people, QList<int>{60});
}

void WhatIfTest::aTrialChangesNothingOutsideItself()
{
    const QList<WhatIfPerson> people = staff(100);
    const QList<WhatIfPerson> before = people;
    WhatIf trial = WhatIf::make(people, units(2), pack(u"P6"), today).value();
    const WhatIf kept = trial;
    for (int i = 0; i < 100; ++i)
        (void)trial.setRatings(i, people[i].leader ? people[i].result : Rating::Below, Rating::Below);
    QCOMPARE(people, before);
    QCOMPARE(kept.people(), before);
    QVERIFY(kept.outcomes() != trial.outcomes());
}

void WhatIfTest::refusesPlacesThatDoNotExist()
{
    WhatIfPerson lost;
    lost.unit = 1;
    QVERIFY(!WhatIf::make({lost}, units(1), pack(u"P6"), today));
    lost.unit = -1;
    QVERIFY(!WhatIf::make({lost}, units(1), pack(u"P6"), today));
    WhatIf trial = WhatIf::make(staff(10), units(1), pack(u"P6"), today).value();
    for (const int wrong : {-1, 10}) {
        QVERIFY(!trial.setRatings(wrong, Rating::Above, Rating::Above));
        QVERIFY(!trial.setPotential(wrong, Potential::Low));
    }
    for (const int wrong : {-1, 1})
        QVERIFY(!trial.setOrganisation(wrong, OrganisationPredicate::Good));
}

void WhatIfTest::anotherPackMovesEverybody()
{
    WhatIf trial = WhatIf::make(staff(100), units(2), pack(u"P6"), today).value();
    const auto before = trial.outcomes();
    const WhatIfChange gone = trial.setPack(pack(u"P8")); // it knows no predicates by rating
    QCOMPARE(gone.people.size(), 100);
    QVERIFY(!trial.outcomes().first().predicate);
    QCOMPARE(trial.unitOutcomes().first().unrated, 49);
    const WhatIfChange back = trial.setPack(pack(u"P6"));
    QCOMPARE(back.people.size(), 100);
    QCOMPARE(trial.outcomes(), before);
    const PolicyPack allowances = pack(u"TUKIN-KEMENAG");
    QCOMPARE(trial.setAllowancePack(&allowances).people.size(), 100);
    QCOMPARE(trial.setAllowancePack(nullptr).people.size(), 100);
    QCOMPARE(trial.outcomes(), before);
}

void WhatIfTest::changesComeToTheSameAsABeginning()
{
    const PolicyPack p6 = pack(u"P6");
    QVERIFY(rc::check([&] {
        WhatIf trial = WhatIf::make(staff(120), units(3), p6, today).value();
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
            const int person = *rc::gen::inRange(0, 120);
            const auto rating = [] { return std::optional(allRatings[*rc::gen::inRange<size_t>(0, 3)]); };
            if (*rc::gen::inRange(0, 4) == 0)
                (void)trial.setOrganisation(*rc::gen::inRange(0, 3),
                                            allOrganisationPredicates[*rc::gen::inRange<size_t>(0, 5)]);
            else
                (void)trial.setRatings(person, trial.people()[person].leader ? trial.people()[person].result : rating(),
                                       *rc::gen::inRange(0, 5) == 0 ? std::nullopt : rating());
        }
        const WhatIf fresh = WhatIf::make(trial.people(), trial.units(), p6, today).value();
        RC_ASSERT(fresh.outcomes() == trial.outcomes());
        RC_ASSERT(fresh.unitOutcomes() == trial.unitOutcomes());
    }));
}

void WhatIfTest::aThousandPeopleAnswerAtOnce()
{
    constexpr qint64 atOnce = 50'000'000; // nanoseconds
    const PolicyPack p6 = pack(u"P6");
    const PolicyPack allowances = pack(u"TUKIN-KEMNAKER");
    WhatIf trial = WhatIf::make(staff(1000), units(20), p6, today, &allowances).value();
    QElapsedTimer timer;
    // The best of a few, since a busy machine says little about the program.
    const auto fastest = [&](auto change) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            timer.start();
            change(i);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 ratings =
        fastest([&](int i) { (void)trial.setRatings(77, nth(allRatings, i), nth(allRatings, i + 1)); });
    const qint64 organisation =
        fastest([&](int i) { (void)trial.setOrganisation(3, nth(allOrganisationPredicates, i)); });
    const qint64 everything = fastest([&](int) { (void)trial.setPack(p6); });
    qInfo("a rating %lld µs, an organisation %lld µs, a pack %lld µs", ratings / 1000, organisation / 1000,
          everything / 1000);
    QVERIFY(ratings < atOnce);
    QVERIFY(organisation < atOnce);
    QVERIFY(everything < atOnce);
}

QTEST_APPLESS_MAIN(WhatIfTest)
#include "whatiftest.moc"
