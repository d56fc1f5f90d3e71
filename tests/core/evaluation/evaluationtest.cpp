#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/keys/identity.h"
#include "core/report/fillforms.h"
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
    void rate(const EvaluatedSegment &segment, const RatingRecord &record)
    {
        must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) { return recordRating(writer, segment.placement, {}, quarter, record); }));
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
        rated.rate(segment, {Rating::Below, Rating::Meets, u"perlu dukungan"_s, RatingSource::Paper});
        QVERIFY(rated.evaluate().segments[3].outdated);
        QCOMPARE(rated.issue().refused.size(), 1);
        const IssueOutcome revised = rated.issue({IssueRequest::Mode::Revise, u"penilai memperbaiki"_s});
        QVERIFY(std::any_of(revised.issued.begin(), revised.issued.end(), [&](const auto &entry) { return entry.nip == segment.nip && entry.revision == 2; }));
        QCOMPARE(*rated.evaluate().segments[3].predicate, Predicate::NeedsImprovement);
        QCOMPARE(must(rated.office.store().database().integer("SELECT count(*) FROM decision WHERE length(signature) <> 64")), 0);
    }

    void aRevisionOfAUnitLeavesThoseAloneWhoseOwnResultIsTheSame()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        rated.issue();
        const EvaluatedSegment segment = rated.evaluate().segments[3];
        rated.rate(segment, {Rating::Below, Rating::Meets, u"perlu dukungan"_s, RatingSource::Paper});
        const IssueOutcome revised = rated.issue({IssueRequest::Mode::Revise, u"penilai memperbaiki"_s});
        // Everybody's colleague has another predicate now, and with it the distribution of the unit is another.
        QCOMPARE(revised.issued.size(), 1);
        QCOMPARE(revised.issued.first().nip, segment.nip);
        QCOMPARE(revised.unchanged.size(), 119);
        QVERIFY(rated.issue({IssueRequest::Mode::Revise, u"sekali lagi"_s}).issued.isEmpty());
        // What is said of a person besides the predicate is the person's own: it makes a revision.
        rated.rate(rated.evaluate().segments[7], {Rating::Meets, Rating::Above, u"catatan baru"_s, RatingSource::Paper});
        QCOMPARE(rated.issue({IssueRequest::Mode::Revise, u"catatan"_s}).issued.size(), 1);
        // So does another predicate of the organisation, which every document names.
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Excellent);
        QCOMPARE(rated.issue({IssueRequest::Mode::Revise, u"organisasi"_s}).issued.size(), 120);
    }

    void theRevisedFormShowsTheDistributionThatTheRevisionMakes()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        rated.issue();
        const EvaluatedSegment segment = rated.evaluate().segments[3];
        const auto curve = [&](int revision) {
            const QByteArray body = must(rated.office.store().evaluations().issueBody(segment.placement, quarter, revision));
            return periodicEvaluationForm(must(EvaluationSnapshot::fromCbor(body)), {}).curve.value_or(forms::DistributionCurve{}).values;
        };
        // From Sangat Kurang to Sangat Baik; the head of the unit is not counted.
        QCOMPARE(curve(1), (decltype(curve(1)){0, 0, 0, 119, 0}));
        rated.rate(segment, {Rating::Below, Rating::Meets, {}, RatingSource::Paper});
        QCOMPARE(rated.issue({IssueRequest::Mode::Revise, u"penilai memperbaiki"_s}).issued.size(), 1);
        QCOMPARE(curve(1), (decltype(curve(1)){0, 0, 0, 119, 0}));
        QCOMPARE(curve(2), (decltype(curve(2)){0, 0, 1, 118, 0}));
    }

    void whatWasIssuedIsExplainedAsItWasIssued()
    {
        Rated rated;
        rated.setOrganisation(u"3.14"_s, OrganisationPredicate::Good);
        const SnapshotStore snapshots = must(SnapshotStore::open(rated.office.store().database(), quarter, rated.rules));
        const auto shown = [&](const PeriodEvaluation &evaluation) { return must(snapshots.explainShown(evaluation.segments[3], evaluation.units.first())); };
        rated.issue();
        const PeriodEvaluation before = rated.evaluate();
        const Explanation issued = shown(before);
        QCOMPARE(changedSinceSentence(before.segments[3]), QString());
        rated.rate(before.segments[3], {Rating::Below, Rating::Below, {}, RatingSource::Paper});
        const PeriodEvaluation after = rated.evaluate();
        QVERIFY(after.segments[3].outdated);
        QCOMPARE(shown(after), issued);
        QCOMPARE(issued.result.toString(), code(Predicate::Good));
        QVERIFY(changedSinceSentence(after.segments[3]).contains(u"have been changed since"));
        // Revised, it is explained by what was revised.
        rated.issue({IssueRequest::Mode::Revise, u"penilai memperbaiki"_s});
        const PeriodEvaluation revised = rated.evaluate();
        QVERIFY(shown(revised).result.toString() != issued.result.toString());
        QCOMPARE(changedSinceSentence(revised.segments[3]), QString());
    }

    void aRecapThatContradictsItsRatingsIsExplainedWithBoth()
    {
        const OfficeFixture office;
        office.importSample(OfficeFixture::Sample::People);
        const Period month = Period::month(2026, 3);
        const ImportOutcome outcome = office.importText(ImportKind::Recap, "NIP;Rating Hasil Kinerja;Rating Perilaku Kerja;Predikat Kinerja Periodik;Periode\n"
                                                                           "197406271996042009;Di Atas Ekspektasi;Di Atas Ekspektasi;Kurang;2026-M03\n"
                                                                           "199206212025031005;Sesuai Ekspektasi;Sesuai Ekspektasi;Baik;2026-M03\n");
        QCOMPARE(outcome.created, 2);
        QCOMPARE(outcome.warningCount, 1);
        const EvaluationRules rules = must(office.store().rulesFor(month));
        Progress progress;
        const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(month, std::nullopt, progress));
        const SnapshotStore snapshots = must(SnapshotStore::open(office.store().database(), month, rules));
        int issued = 0;
        for (const EvaluatedSegment &segment : evaluation.segments) {
            if (segment.state != EvaluationState::Issued)
                continue;
            ++issued;
            const bool contradicts = segment.nip == u"197406271996042009";
            const Explanation chain = must(snapshots.explainShown(segment, evaluation.units.first()));
            QVERIFY(recompute(chain, evaluationEvaluators() + ruleEvaluators()).isEmpty());
            QCOMPARE(chain.result.toString(), contradicts ? code(Predicate::Poor) : code(Predicate::Good));
            const QStringList lines = explanationSentences(chain);
            QCOMPARE(lines.first(), contradicts ? u"The predicate is Kurang/misconduct."_s : u"The predicate is Baik."_s);
            QVERIFY2(lines[1].contains(contradicts ? u"the matrix says Sangat Baik"_s : u"the matrix says Baik"_s), qPrintable(lines[1]));
            const QString both = u"It was issued elsewhere as Kurang/misconduct, which these ratings do not give"_s;
            QCOMPARE(lines.join(u'\n').contains(both), contradicts);
        }
        QCOMPARE(issued, 2);
    }

    void aSnapshotThatIsNoneIsRefused()
    {
        QVERIFY(!EvaluationSnapshot::fromCbor("nothing"));
        QCOMPARE(EvaluationSnapshot::fromCbor(QByteArray(100, '\xff')).error().kind, ErrorKind::Corrupt);
    }
};

KINERJA_TEST_MAIN(EvaluationTest)
#include "evaluationtest.moc"
