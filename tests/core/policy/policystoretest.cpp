#include "core/evaluation/evaluationstore.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/rulescomparisonstore.h"
#include "core/evaluation/snapshot.h"
#include "core/evaluation/trialstore.h"
#include "core/policy/policystore.h"
#include "tests/support/localpack.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

const Period quarter = Period::quarter(2026, 3);

Result<ChangeSet> taken(const OfficeFixture &office, const PolicyPack &pack)
{
    ASSIGN(const PolicySet known, office.store().policies());
    ASSIGN(auto done, office.store().transact(u"policy"_s, pack.id, [&](Ledger::Writer &writer) -> Result<bool> {
        TRY(PolicyStore::take(writer, pack, known));
        return true;
    }));
    return std::move(done.second);
}

Result<void> removed(const OfficeFixture &office, const PolicyPack &pack)
{
    ASSIGN([[maybe_unused]] const auto done, office.store().transact(u"policy"_s, pack.id, [&](Ledger::Writer &writer) -> Result<bool> {
        TRY(PolicyStore::remove(writer, pack));
        return true;
    }));
    return {};
}

QStringList pathsOf(const QList<PackProblem> &problems)
{
    QStringList paths;
    for (const PackProblem &problem : problems)
        paths.append(problem.path);
    return paths;
}

/// The sample office, everybody above expectation with conduct as expected.
void rateEverybody(const OfficeFixture &office)
{
    office.importSample(OfficeFixture::Sample::Plans);
    QByteArray csv = "NIP;Periode;Hasil;Perilaku;Catatan\n";
    must(office.store().office().eachEmployee([&](const Employee &employee) -> Result<void> {
        csv += '\'' + employee.nip.toUtf8() + ";2026-Q3;Di atas ekspektasi;Sesuai ekspektasi;\n";
        return {};
    }));
    office.importText(ImportKind::Ratings, csv);
    const UnitTree tree = must(office.store().office().units(quarter.lastDay()));
    const UnitId root = tree.rootOf(tree.units().first().lineage)->lineage;
    must(office.store().transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) { return recordOrganisation(writer, root, quarter, OrganisationPredicate::Good, u"alasan"_s); }));
}

void issueEverybody(const OfficeFixture &office)
{
    const EvaluationRules rules = must(office.store().rulesFor(quarter));
    Progress progress;
    const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
    const IssueOutcome outcome =
        must(office.store().transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, office.store().session(), rules).run(evaluation, {}, progress); })).first;
    QVERIFY(!outcome.issued.isEmpty());
}

RulesComparison comparison(const OfficeFixture &office, const PolicyPack &under)
{
    Progress progress;
    return must(RulesComparisonStore(office.store().database())
                    .compare(quarter, {}, must(office.store().rulesFor(quarter)), must(evaluationRules(under)), progress));
}

} // namespace

class PolicyStoreTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aPackThatWasTakenInAppliesFromItsFirstDay()
    {
        const OfficeFixture office;
        const PolicyPack pack = packOf(localPack());
        must(taken(office, pack));
        QCOMPARE(must(PolicyStore(office.store().database()).load()), QList<PolicyPack>{pack});
        QCOMPARE(must(office.store().rulesFor(Period::quarter(2027, 1))).packHash, pack.hash);
        QCOMPARE(must(office.store().rulesFor(quarter)).packId, u"P6"_s);
    }

    void aPackIsTakenBackLikeAnyOtherChange()
    {
        const OfficeFixture office;
        const ChangeSet changes = must(taken(office, packOf(localPack())));
        office.undo(changes.command);
        QVERIFY(must(PolicyStore(office.store().database()).load()).isEmpty());
        QCOMPARE(must(office.store().rulesFor(Period::quarter(2027, 1))).packId, u"P6"_s);
    }

    void aPackThatCannotStandBesideTheOthersIsRefused()
    {
        const OfficeFixture office;
        const PolicySet known = must(office.store().policies());
        QCOMPARE(takingProblems(packOf(localPack()), known), QList<PackProblem>());
        QCOMPARE(pathsOf(takingProblems(packOf(localPack(u"2022-01-01"_s)), known)), QStringList{u"from"_s});
        QJsonObject stranger = localPack();
        stranger.insert(u"id"_s, u"P6"_s);
        stranger.insert(u"version"_s, 9);
        QCOMPARE(pathsOf(takingProblems(packOf(stranger), known)), QStringList{u"id"_s});
        QJsonObject poor = localPack();
        poor.remove(u"predicate"_s);
        QCOMPARE(pathsOf(takingProblems(packOf(poor), known)), QStringList{u"predicate"_s});
        poor.insert(u"selection"_s, u"by-name"_s);
        QCOMPARE(takingProblems(packOf(poor), known), QList<PackProblem>());
        QCOMPARE(takingProblems(must(known.find(u"P8")), known).size(), 1);

        must(taken(office, packOf(localPack())));
        QJsonObject again = localPack();
        again.insert(u"name"_s, u"nama lain"_s);
        QCOMPARE(pathsOf(takingProblems(packOf(again), must(office.store().policies()))), QStringList{u"version"_s});
        const Result<ChangeSet> refused = taken(office, packOf(again));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        again.insert(u"version"_s, 2);
        must(taken(office, packOf(again)));
        QCOMPARE(must(office.store().rulesFor(Period::quarter(2027, 1))).packHash, packOf(again).hash);
    }

    void whatWasIssuedIsNotAlteredByAChangeOfPack()
    {
        const OfficeFixture office;
        rateEverybody(office);
        issueEverybody(office);
        QList<QByteArray> before;
        const auto bodies = [&] {
            QList<QByteArray> all;
            must(office.store().evaluations().eachIssue(quarter, [&](const EvaluationStore::IssueLine &line) -> Result<void> {
                all.append(line.body);
                return {};
            }));
            return all;
        };
        before = bodies();
        QVERIFY(!before.isEmpty());
        // In force for the period itself: whoever is not issued would be judged by it.
        const PolicyPack pack = packOf(localPack(u"2026-01-01"_s));
        must(taken(office, pack));
        const EvaluationRules rules = must(office.store().rulesFor(quarter));
        QCOMPARE(rules.packHash, pack.hash);
        QCOMPARE(bodies(), before);
        Progress progress;
        const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
        for (const EvaluatedSegment &segment : evaluation.segments) {
            QCOMPARE(segment.state, EvaluationState::Issued);
            if (!segment.leads)
                QCOMPARE(*segment.predicate, Predicate::Good);
        }
    }

    void aPackUnderWhichSomethingWasIssuedStays()
    {
        const OfficeFixture office;
        rateEverybody(office);
        const PolicyPack pack = packOf(localPack(u"2026-01-01"_s));
        must(taken(office, pack));
        must(removed(office, pack));
        QVERIFY(must(PolicyStore(office.store().database()).load()).isEmpty());
        const Result<void> gone = removed(office, pack);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
        must(taken(office, pack));
        issueEverybody(office);
        const Result<void> kept = removed(office, pack);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Conflict);
    }

    void bothResultsStandBesideEachOtherAndNothingIsWritten()
    {
        const OfficeFixture office;
        rateEverybody(office);
        issueEverybody(office);
        const qint64 operations = must(office.store().info()).operations;
        const PolicyPack pack = packOf(localPack(u"2026-01-01"_s));
        const RulesComparison found = comparison(office, pack);
        QCOMPARE(found.now.rows.size(), found.then.rows.size());
        int leaders = 0;
        for (qsizetype row = 0; row < found.now.rows.size(); ++row) {
            const EvaluatedSegment &now = found.now.rows[row].segment;
            const EvaluatedSegment &then = found.then.rows[row].segment;
            QCOMPARE(then.placement, now.placement);
            QCOMPARE(now.state, EvaluationState::Issued);
            QVERIFY(then.state != EvaluationState::Issued);
            leaders += now.leads;
            QCOMPARE(*now.predicate, Predicate::Good);
            // The head's results are those of the organisation, which is as expected.
            QCOMPARE(*then.predicate, now.leads ? Predicate::Good : Predicate::VeryGood);
        }
        QCOMPARE(found.moved().size(), found.now.rows.size() - leaders);
        const PredicateCounts counts = found.then.units.first().counts;
        QCOMPARE(counts.of(Predicate::VeryGood), int(found.moved().size()));
        QVERIFY(!found.then.units.first().finding.deviations.isEmpty());
        QCOMPARE(must(office.store().info()).operations, operations);
    }

    void whatWasIssuedIsRecomputedFromWhatItWasIssuedWith()
    {
        const OfficeFixture office;
        rateEverybody(office);
        issueEverybody(office);
        const RulesComparison before = comparison(office, packOf(localPack(u"2026-01-01"_s)));
        // Somebody records other ratings afterwards.
        const PlacementId somebody = before.now.rows.last().segment.placement;
        RatingRecord other;
        other.result = Rating::Below;
        other.conduct = Rating::Below;
        must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) { return recordRating(writer, somebody, {}, quarter, other); }));
        const RulesComparison after = comparison(office, packOf(localPack(u"2026-01-01"_s)));
        QVERIFY(after.now.rows.last().segment.outdated);
        QCOMPARE(*after.then.rows.last().segment.predicate, *before.then.rows.last().segment.predicate);
        QCOMPARE(after.then.units.first().counts, before.then.units.first().counts);
    }

    void underTheRulesThatApplyNothingMoves()
    {
        const OfficeFixture office;
        rateEverybody(office);
        issueEverybody(office);
        QVERIFY(comparison(office, must(must(office.store().policies()).find(u"P6"))).moved().isEmpty());
    }

    void aTrialBeginsWithWhatStands()
    {
        const OfficeFixture office;
        rateEverybody(office);
        Progress progress;
        const EvaluationRules rules = must(office.store().rulesFor(quarter));
        const TrialStart start = must(TrialStore(office.store().database()).start(quarter, {}, rules, progress));
        QCOMPARE(start.names.size(), start.people.size());
        QCOMPARE(start.unitNames.size(), start.units.size());
        const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
        QCOMPARE(start.people.size(), evaluation.segments.size());
        const WhatIf trial = must(WhatIf::make(start.people, start.units, must(must(office.store().policies()).find(u"P6")), QDate(2026, 11, 24)));
        QCOMPARE(trial.unitOutcomes().first().counts, evaluation.units.first().counts);
        QVERIFY(std::any_of(start.people.begin(), start.people.end(), [](const WhatIfPerson &person) { return person.leader; }));
    }

    void aTrialOfAPartHoldsTheWholeDistribution()
    {
        const OfficeFixture office;
        rateEverybody(office);
        Progress progress;
        const EvaluationRules rules = must(office.store().rulesFor(quarter));
        const UnitTree tree = must(office.store().office().units(quarter.lastDay()));
        UnitId part;
        for (const Unit &unit : tree.units()) {
            if (tree.pathToRoot(unit.lineage).size() > 1)
                part = unit.lineage;
        }
        QVERIFY(!part.isNull());
        const TrialStore trials(office.store().database());
        QCOMPARE(must(trials.start(quarter, part, rules, progress)).people.size(), must(trials.start(quarter, {}, rules, progress)).people.size());
    }
};

QTEST_GUILESS_MAIN(PolicyStoreTest)
#include "policystoretest.moc"
