#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/keys/identity.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const QString kantor = QStringLiteral(TEST_DATA "/kantor/");
const Period quarter = Period::quarter(2026, 3);

/// The sample office with everybody rated; the unit below it has a predicate of its own.
struct Rated {
    OfficeFixture office;
    EvaluationRules rules = must(office.store().rulesFor(quarter));

    Rated()
    {
        office.import(ImportKind::Units, kantor + u"unit.csv"_s);
        office.import(ImportKind::Employees, kantor + u"pegawai.csv"_s);
        office.import(ImportKind::Plans, kantor + u"skp.csv"_s);
        office.import(ImportKind::Realisations, kantor + u"realisasi.csv"_s);
        QByteArray csv = "NIP;Periode;Hasil;Perilaku;Catatan\n";
        must(office.store().office().eachEmployee([&](const Employee &employee) -> Result<void> {
            csv += '\'' + employee.nip.toUtf8() + ";2026-Q3;Sesuai ekspektasi;Di atas ekspektasi;\n";
            return {};
        }));
        office.importText(ImportKind::Ratings, csv);
    }

    void setOrganisation(const QString &code, OrganisationPredicate predicate)
    {
        const UnitId unit = must(office.store().office().units(quarter.lastDay())).findByCode(code)->lineage;
        must(office.store().transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) { return recordOrganisation(writer, unit, quarter, predicate, u"alasan"_s); }));
    }
    PeriodEvaluation evaluate(std::optional<UnitId> unit = std::nullopt) const
    {
        Progress progress;
        return must(PeriodStore(office.store().database(), rules).evaluate(quarter, unit, progress));
    }
    IssueOutcome issue(const IssueRequest &request = {})
    {
        const PeriodEvaluation evaluation = evaluate();
        Progress progress;
        return must(office.store().transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, office.store().session(), rules).run(evaluation, request, progress); })).first;
    }
};

} // namespace

class EvaluationTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void thePredicateComesFromTheMatrixAndTheLeaderFromTheOrganisation()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Excellent);
        const PeriodEvaluation evaluation = rated.evaluate();
        QCOMPARE(evaluation.segments.size(), 120);
        QCOMPARE(evaluation.units.size(), 1);
        int leaders = 0;
        for (const EvaluatedSegment &segment : evaluation.segments) {
            leaders += segment.leads;
            QCOMPARE(*segment.result, segment.leads ? Rating::Above : Rating::Meets);
            QCOMPARE(*segment.predicate, segment.leads ? Predicate::VeryGood : Predicate::Good);
        }
        QCOMPARE(leaders, 1);
        QCOMPARE(evaluation.units.first().counts.total(), 119);
    }

    void theNearestUnitWithAPredicateDecides()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        rated.setOrganisation(u"3.14.2"_s, OrganisationPredicate::Poor);
        const PeriodEvaluation evaluation = rated.evaluate();
        QCOMPARE(evaluation.units.size(), 2);
        QCOMPARE(evaluation.units[0].organisation->predicate, OrganisationPredicate::Good);
        QCOMPARE(evaluation.units[1].organisation->predicate, OrganisationPredicate::Poor);
        QCOMPARE(evaluation.units[0].counts.total() + evaluation.units[1].counts.total(), 118);
        QVERIFY(!evaluation.units[1].isExplained());
        // Asked for one unit, the counts are still the whole unit's.
        const UnitId part = must(rated.office.store().office().units(quarter.lastDay())).findByCode(u"3.14.2.1"_s)->lineage;
        const PeriodEvaluation narrow = rated.evaluate(part);
        QVERIFY(narrow.segments.size() < evaluation.segments.size());
        QCOMPARE(narrow.units.first().counts, evaluation.units[1].counts);
    }

    void whatIsIssuedRecomputesFromItsOwnInputs()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        QCOMPARE(rated.issue().issued.size(), 120);
        const QList<Evaluator> evaluators = evaluationEvaluators() + ruleEvaluators();
        const PeriodEvaluation evaluation = rated.evaluate();
        for (const EvaluatedSegment &segment : evaluation.segments) {
            const QByteArray body = must(rated.office.store().evaluations().issueBody(segment.placement, quarter, 1));
            const EvaluationSnapshot snapshot = must(EvaluationSnapshot::fromCbor(body));
            QCOMPARE(snapshot.toCbor(), body);
            QCOMPARE(snapshot.packHash, rated.rules.packHash);
            const Explanation chain = must(Explanation::fromJson(snapshot.explanation));
            const QList<ExplanationFault> faults = recompute(chain, evaluators);
            QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().path));
            QCOMPARE(chain.result.toString(), code(*snapshot.predicate));
            QVERIFY(!explanationSentences(chain).isEmpty());
        }
    }

    void aTamperedChainDoesNotRecompute()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        const PeriodEvaluation evaluation = rated.evaluate();
        const SnapshotStore snapshots = must(SnapshotStore::open(rated.office.store().database(), quarter, rated.rules));
        Explanation chain = must(snapshots.explain(evaluation.segments[5], evaluation.units.first()));
        QVERIFY(recompute(chain, evaluationEvaluators() + ruleEvaluators()).isEmpty());
        chain.inputs.insert(u"predicate"_s, u"SK"_s);
        chain.result = u"SK"_s;
        QVERIFY(!recompute(chain, evaluationEvaluators() + ruleEvaluators()).isEmpty());
    }

    void laterChangesLeaveAnIssuedDocumentAsItWas()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        rated.issue();
        const EvaluatedSegment segment = rated.evaluate().segments[3];
        const QByteArray before = must(rated.office.store().evaluations().issueBody(segment.placement, quarter, 1));
        QByteArray staff = OfficeFixture::contentOf(kantor + u"pegawai.csv"_s);
        rated.office.importText(ImportKind::Employees, staff.replace(";Penata;", ";Pembina;"));
        QCOMPARE(must(rated.office.store().evaluations().issueBody(segment.placement, quarter, 1)), before);
        QCOMPARE(rated.issue().issued.size(), 0);
    }

    void aRevisionNeedsAReasonAndIsSigned()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        rated.issue();
        const EvaluatedSegment segment = rated.evaluate().segments[3];
        must(rated.office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) {
            return recordRating(writer, segment.placement, {}, quarter, {Rating::Below, Rating::Meets, u"perlu dukungan"_s, RatingSource::Paper});
        }));
        QVERIFY(rated.evaluate().segments[3].outdated);
        QCOMPARE(rated.issue().refused.size(), 1);
        const IssueOutcome revised = rated.issue({IssueRequest::Mode::Revise, u"penilai memperbaiki"_s});
        QVERIFY(std::any_of(revised.issued.begin(), revised.issued.end(), [&](const auto &entry) { return entry.nip == segment.nip && entry.revision == 2; }));
        QCOMPARE(*rated.evaluate().segments[3].predicate, Predicate::NeedsImprovement);
        QCOMPARE(must(rated.office.store().database().integer("SELECT count(*) FROM decision WHERE length(signature) <> 64")), 0);
    }

    void aSnapshotThatIsNoneIsRefused()
    {
        QVERIFY(!EvaluationSnapshot::fromCbor("nothing"));
        QCOMPARE(EvaluationSnapshot::fromCbor(QByteArray(100, '\xff')).error().kind, ErrorKind::Corrupt);
    }
};

KINERJA_TEST_MAIN(EvaluationTest)
#include "evaluationtest.moc"
