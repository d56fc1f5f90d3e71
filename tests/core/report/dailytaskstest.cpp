#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/report/dailyfactsstore.h"
#include "core/report/indicatortrendstore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const Period quarter = Period::quarter(2026, 3);

/// An office of a hundred with nothing open on 12 October 2026.
DailyFacts settled()
{
    DailyFacts facts;
    facts.today = QDate(2026, 10, 12);
    facts.period = quarter;
    facts.units = 9;
    facts.employees = 100;
    facts.segments = 100;
    facts.issued = 100;
    facts.recoveryMade = true;
    return facts;
}

QList<OpenWork> kinds(const DailyFacts &facts)
{
    QList<OpenWork> found;
    for (const OpenItem &item : openWork(facts))
        found.append(item.work);
    return found;
}

DailyReading readingOf(const Store &store, const QDateTime &lastBackup = {}, const Period &period = quarter)
{
    Progress progress;
    return must(DailyFactsStore(store).read(period, lastBackup, progress));
}

PeriodEvaluation evaluated(const Store &store)
{
    Progress progress;
    const EvaluationRules rules = must(store.rulesFor(quarter));
    return must(PeriodStore(store.database(), rules).evaluate(quarter, std::nullopt, progress));
}

} // namespace

class DailyTasksTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aSettledOfficeHasNothingOpen()
    {
        QCOMPARE(openWork(settled()), QList<OpenItem>());
    }

    void anEmptyOfficeBeginsWithUnitsPeopleAndTheRecoverySheet()
    {
        DailyFacts facts;
        facts.today = QDate(2026, 10, 12);
        facts.period = quarter;
        facts.daysUnsaved = 90;
        QCOMPARE(kinds(facts), (QList{OpenWork::ImportUnits, OpenWork::ImportEmployees, OpenWork::MakeRecoverySheet}));
    }

    void eachKindOfOpenWorkIsToldWithItsCount_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<qint64 DailyFacts::*>("field");
        const auto row = [](OpenWork work, qint64 DailyFacts::*field) { QTest::newRow(qPrintable(code(work))) << int(work) << field; };
        row(OpenWork::ApprovePlans, &DailyFacts::submittedPlans);
        row(OpenWork::FinishPlans, &DailyFacts::openPlans);
        row(OpenWork::WritePlans, &DailyFacts::withoutPlan);
        row(OpenWork::FillRealisations, &DailyFacts::withoutRealisation);
        row(OpenWork::SetOrganisations, &DailyFacts::withoutOrganisation);
        row(OpenWork::Rate, &DailyFacts::unrated);
        row(OpenWork::ExplainDistribution, &DailyFacts::unexplained);
        row(OpenWork::Issue, &DailyFacts::ready);
        row(OpenWork::Revise, &DailyFacts::outdated);
        row(OpenWork::Print, &DailyFacts::unprinted);
    }
    void eachKindOfOpenWorkIsToldWithItsCount()
    {
        QFETCH(int, work);
        QFETCH(qint64 DailyFacts::*, field);
        for (const qint64 count : {3, 40}) {
            DailyFacts facts = settled();
            facts.*field = count;
            QCOMPARE(openWork(facts), (QList<OpenItem>{{OpenWork(work), count}}));
        }
    }

    void theOrganisationComesBeforeItsPeopleAndIssuingAfterThem()
    {
        DailyFacts facts = settled();
        facts.withoutOrganisation = 2;
        facts.unrated = 30;
        facts.ready = 5;
        facts.unexplained = 1;
        QCOMPARE(kinds(facts), (QList{OpenWork::SetOrganisations, OpenWork::Rate, OpenWork::ExplainDistribution, OpenWork::Issue}));
    }

    void typingThatIsNotSavedComesBeforeWhatOthersWaitFor()
    {
        DailyFacts facts = settled();
        facts.submittedPlans = 4;
        facts.typedPlans = {{PlacementId{}, 2026}, {PlacementId{}, 2025}};
        QCOMPARE(openWork(facts), (QList<OpenItem>{{OpenWork::SaveTyping, 2}, {OpenWork::ApprovePlans, 4}}));
    }

    void whatAFewLackDoesNotHoldTheOthersUp()
    {
        DailyFacts facts = settled();
        facts.unrated = 30;
        facts.withoutPlan = 9;
        facts.withoutRealisation = 9;
        QCOMPARE(kinds(facts), (QList{OpenWork::Rate, OpenWork::WritePlans, OpenWork::FillRealisations}));
        facts.withoutPlan = 10;
        facts.withoutRealisation = 10;
        QCOMPARE(kinds(facts), (QList{OpenWork::WritePlans, OpenWork::FillRealisations, OpenWork::Rate}));
    }

    void nothingOfTheEvaluationIsAskedForWhileThePeriodRuns()
    {
        DailyFacts facts = settled();
        facts.today = quarter.lastDay();
        facts.issued = 0;
        facts.unrated = 100;
        facts.withoutOrganisation = 3;
        QCOMPARE(kinds(facts), QList<OpenWork>());
        facts.unrated = 99; // somebody has begun
        QCOMPARE(kinds(facts), (QList{OpenWork::SetOrganisations, OpenWork::Rate}));
    }

    void aBackupIsAskedForAfterAWeekButNotOfThePracticeOffice()
    {
        DailyFacts facts = settled();
        facts.daysUnsaved = backupDays - 1;
        QVERIFY(openWork(facts).isEmpty());
        facts.daysUnsaved = backupDays;
        QCOMPARE(openWork(facts), (QList<OpenItem>{{OpenWork::MakeBackup, backupDays}}));
        facts.recoveryMade = false;
        QCOMPARE(kinds(facts), (QList{OpenWork::MakeRecoverySheet, OpenWork::MakeBackup}));
        facts.practice = true;
        QVERIFY(openWork(facts).isEmpty());
    }

    void theSampleOfficeIsCountedAsItsRowsSay()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        const DailyReading reading = readingOf(office.store());
        const DailyFacts &facts = reading.facts;
        QCOMPARE(facts.employees, 120);
        QCOMPARE(facts.segments, 120);
        QCOMPARE(facts.unrated, 120);
        QCOMPARE(facts.ready, 0);
        QVERIFY(facts.withoutOrganisation > 0);
        // The tenth day after the quarter is a Saturday; the term rolls to Monday and is our own choice, no law.
        QVERIFY(facts.due.has_value());
        QCOMPARE(facts.due->day, QDate(2026, 10, 12));
        QCOMPARE(facts.due->basis.mark, Mark::Own);
        QVERIFY(!facts.recoveryMade);
        QCOMPARE(facts.daysUnsaved, 0);
    }

    void aRatingAPredicateAndAnIssueEachMoveTheirCount()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        const DailyReading before = readingOf(office.store());
        const EvaluatedSegment first = evaluated(office.store()).segments.first();
        must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) {
            return recordRating(writer, first.placement, {}, quarter, {Rating::Meets, Rating::Meets, {}, RatingSource::Paper});
        }));
        DailyReading after = readingOf(office.store());
        QCOMPARE(after.facts.unrated, before.facts.unrated - 1);
        QCOMPARE(after.facts.ready, 0); // the organisation has no predicate yet
        const UnitId root = must(office.store().office().units(quarter.lastDay())).findByCode(u"3.14"_s)->lineage;
        must(office.store().transact(u"organisation"_s, {},
                                     [&](Ledger::Writer &writer) { return recordOrganisation(writer, root, quarter, OrganisationPredicate::Good, u"alasan"_s); }));
        after = readingOf(office.store());
        QCOMPARE(after.facts.withoutOrganisation, 0);
        QCOMPARE(after.facts.ready, 1);
        // One unit with its organisation's predicate, and its own distribution.
        QCOMPARE(after.distributions.size(), 1);
        QCOMPARE(after.distributions.first().unit, root);
        QCOMPARE(after.distributions.first().name, u"Dinas Pelayanan Terpadu Kota Cakranegara"_s);
        QCOMPARE(after.distributions.first().rated, 1);
        QCOMPARE(after.distributions.first().report.series.first().values.value(1), Decimal::fromInt(1));
    }

    void daysWithoutABackupAreCountedFromTheLastOneOrFromTheBeginning()
    {
        OfficeFixture office;
        office.clock.set(office.clock.now().addDays(9));
        QCOMPARE(readingOf(office.store()).facts.daysUnsaved, 9); // since the office was made
        QCOMPARE(readingOf(office.store(), office.clock.now().addDays(-3)).facts.daysUnsaved, 3);
    }

    void anEarlierPeriodStandsInWhereNobodyIsRatedYet()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        Progress progress;
        QVERIFY(!must(DailyFactsStore(office.store()).earlier(quarter, progress)));
        const PlacementId somebody = evaluated(office.store()).segments.first().placement;
        for (const Period &period : {Period::quarter(2026, 1), Period::quarter(2026, 2), quarter, Period::month(2026, 6)}) {
            must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) {
                return recordRating(writer, somebody, {}, period, {Rating::Meets, Rating::Meets, {}, RatingSource::Paper});
            }));
        }
        const auto earlier = must(DailyFactsStore(office.store()).earlier(quarter, progress));
        QVERIFY(earlier.has_value());
        QCOMPARE(earlier->facts.period, Period::quarter(2026, 2));
        QCOMPARE(earlier->facts.unrated, earlier->facts.segments - 1);
    }

    void theOfficesOwnIndicatorComesFirstWithItsMeanAndTarget()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        Progress progress;
        const QList<IndicatorTrend> trends = must(IndicatorTrendStore(office.store()).trends(quarter, 12, progress));
        QVERIFY(!trends.isEmpty());
        const IndicatorTrend &first = trends.first();
        QVERIFY(first.ofHead);
        QVERIFY(first.points.size() >= 2);
        for (qsizetype i = 1; i < first.points.size(); ++i)
            QVERIFY(first.points[i - 1].period.lastDay() < first.points[i].period.firstDay());
        QVERIFY(first.points.last().period.lastDay() <= quarter.lastDay());
        // Nothing of a later period is foretold.
        const QList<IndicatorTrend> earlier = must(IndicatorTrendStore(office.store()).trends(Period::quarter(2026, 2), 12, progress));
        for (const IndicatorTrend &trend : earlier)
            QCOMPARE(trend.points.size(), 2);
        QVERIFY(must(IndicatorTrendStore(office.store()).trends(Period::annual(2026), 12, progress)).isEmpty());
    }
};

KINERJA_TEST_MAIN(DailyTasksTest)
#include "dailytaskstest.moc"
