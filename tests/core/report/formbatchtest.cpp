#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/office/directory.h"
#include "core/office/officesettingsstore.h"
#include "core/report/documents.h"
#include "core/report/formbatch.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const Period quarter = Period::quarter(2026, 3);

FormBatch gathered(const OfficeFixture &office, const FormRequest &request)
{
    Progress progress;
    return must(gatherForms(office.store(), request, progress));
}

FormRequest requestFor(const QString &form)
{
    FormRequest request;
    request.form = form;
    request.period = quarter;
    return request;
}

void set(const OfficeFixture &office, const OfficeSettings &settings)
{
    must(office.store().transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, {}, settings); }));
}

QList<FormGap::Kind> kindsOf(const QList<FormGap> &gaps, EmployeeId employee)
{
    QList<FormGap::Kind> kinds;
    for (const FormGap &gap : gaps) {
        if (gap.employee == employee)
            kinds.append(gap.kind);
    }
    return kinds;
}

} // namespace

class FormBatchTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everybodysDocumentsComeInTheOrderOfTheirNames()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        const FormBatch batch = gathered(office, requestFor(u"d4"_s));
        QCOMPARE(batch.documents.size(), 120);
        for (qsizetype i = 1; i < batch.documents.size(); ++i)
            QVERIFY(sortName(batch.documents[i - 1].name) <= sortName(batch.documents[i].name));
        const FormDocument &first = batch.documents.first();
        QCOMPARE(first.fileName, u"D4_"_s + first.nip + u"_2026-Q3.pdf"_s);
        QVERIFY(first.draft && first.mark.standing == forms::Standing::Draft);
        QCOMPARE(first.name, forms::formHeader(first.form).employee.name);
        QVERIFY(first.mark.registration == forms::Register::Registered);
        QVERIFY(first.mark.origin == forms::Origin::Office);
        QVERIFY(kindsOf(batch.gaps, first.employee).contains(FormGap::Kind::NotRated));
    }

    void aUnitGivesItsPeopleAndOnePersonOneDocument()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        FormRequest request = requestFor(u"d3"_s);
        request.unit = must(office.store().office().units(quarter.lastDay())).findByCode(u"3.14.2"_s)->lineage;
        const FormBatch unit = gathered(office, request);
        QVERIFY(unit.documents.size() > 1 && unit.documents.size() < 120);
        request.employee = unit.documents.last().employee;
        const FormBatch person = gathered(office, request);
        QCOMPARE(person.documents.size(), 1);
        QCOMPARE(person.documents.first().nip, unit.documents.last().nip);
    }

    void aWorkPlanIsTheYearsAndWhoHasNoneIsNamed()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::People);
        FormBatch batch = gathered(office, requestFor(u"d1"_s));
        QVERIFY(batch.documents.isEmpty());
        QCOMPARE(batch.gaps.size(), 120);
        QVERIFY(batch.gaps.first().kind == FormGap::Kind::NoPlan && !batch.gaps.first().prints());
        QVERIFY(!batch.gaps.first().name.isEmpty() && !gapText(batch.gaps.first().kind).isEmpty());
        office.importSample(OfficeFixture::Sample::Plans);
        batch = gathered(office, requestFor(u"d1"_s));
        QVERIFY(!batch.documents.isEmpty());
        QCOMPARE(batch.request.period, Period::annual(2026));
        QVERIFY(batch.documents.first().fileName.endsWith(u"_2026.pdf"));
    }

    void placeDateAndLetterheadAreTheOnesGiven()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        FormRequest request = requestFor(u"d4"_s);
        request.place = u"Cakranegara"_s;
        request.date = QDate(2026, 10, 5);
        const auto letterhead = [](const FormBatch &batch) { return std::get<forms::EvaluationDocumentForm>(batch.documents.first().form).letterhead; };
        const FormBatch plain = gathered(office, request);
        QVERIFY(!letterhead(plain).isEmpty());
        QCOMPARE(forms::formHeader(plain.documents.first().form).place, u"Cakranegara"_s);
        QCOMPARE(forms::formHeader(plain.documents.first().form).date, QDate(2026, 10, 5));
        OfficeSettings settings;
        settings.letterhead = {u"PEMERINTAH KOTA CAKRANEGARA"_s, u"DINAS PELAYANAN TERPADU"_s};
        set(office, settings);
        QCOMPARE(letterhead(gathered(office, request)), settings.letterhead);
    }

    void theHeadsAppraiserIsTheOneThatTheOfficeNamed()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        const auto withoutAppraiser = [](const FormBatch &batch) {
            QList<EmployeeId> found;
            for (const FormGap &gap : batch.gaps) {
                if (gap.kind == FormGap::Kind::NoAppraiser)
                    found.append(gap.employee);
            }
            return found;
        };
        const QList<EmployeeId> heads = withoutAppraiser(gathered(office, requestFor(u"d4"_s)));
        QCOMPARE(heads.size(), 1);
        OfficeSettings settings;
        settings.headAppraiser = {u"Contoh Wali Kota"_s, {}, {}, u"Wali Kota Cakranegara"_s, u"Pemerintah Kota Cakranegara"_s};
        set(office, settings);
        const FormBatch batch = gathered(office, requestFor(u"d4"_s));
        QVERIFY(withoutAppraiser(batch).isEmpty());
        int superior = 0;
        for (const FormDocument &document : batch.documents) {
            const auto &form = std::get<forms::EvaluationDocumentForm>(document.form);
            QCOMPARE(form.header.appraiser.name == settings.headAppraiser.name, document.employee == heads.first());
            if (form.superior.name == settings.headAppraiser.name) {
                ++superior;
                QVERIFY(form.superior.kind == forms::Party::Kind::StateOfficial);
            }
        }
        QVERIFY(superior > 0 && superior < 20);
    }

    void registeredPaperIsFoundByItsCodeAndAFileByItsContent()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        FormRequest request = requestFor(u"d4"_s);
        request.employee = gathered(office, request).documents.at(4).employee;
        const FormBatch batch = gathered(office, request);
        const auto add = [&](const QList<QByteArray> &hashes) {
            must(office.store().transact(u"print"_s, u"d4"_s, [&](Ledger::Writer &writer) -> Result<bool> {
                TRY(registerForms(writer, batch.documents, hashes));
                return true;
            }));
        };
        const Documents documents(office.store());
        Progress progress;
        const forms::DocumentMark mark = batch.documents.first().mark;
        QVERIFY(!must(documents.byMark({mark.documentId, mark.fingerprint}, progress)));
        add({});
        QVERIFY(must(documents.byMark({mark.documentId, mark.fingerprint}, progress)));
        const QByteArray hash(32, 'h');
        QVERIFY(!must(documents.byFile(hash, progress)));
        add({hash});
        QVERIFY(must(documents.byFile(hash, progress)));
    }

    void onlyWhatWasIssuedAndNeverPrintedIsGatheredWhereThatIsAskedFor()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        FormRequest request = requestFor(u"d4"_s);
        request.choice = FormChoice::Unprinted;
        QCOMPARE(gathered(office, request).documents.size(), 0); // nothing is issued
        const EvaluationRules rules = must(office.store().rulesFor(quarter));
        Progress progress;
        const UnitId root = must(office.store().office().units(quarter.lastDay())).findByCode(u"3.14"_s)->lineage;
        must(office.store().transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) { return recordOrganisation(writer, root, quarter, OrganisationPredicate::Good, u"alasan"_s); }));
        const auto evaluated = [&] { return must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress)); };
        must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
            for (const EvaluatedSegment &segment : evaluated().segments.first(9))
                TRY(recordRating(writer, segment.placement, {}, quarter, {Rating::Meets, Rating::Meets, {}, RatingSource::Paper}));
            return true;
        }));
        must(office.store().transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, office.store().session(), rules).run(evaluated(), {}, progress); }));
        FormBatch batch = gathered(office, request);
        QCOMPARE(batch.documents.size(), 9);
        QVERIFY(batch.gaps.isEmpty());
        // D3 of two of them: these are on paper, whichever form it was.
        FormRequest other = request;
        other.form = u"d3"_s;
        FormBatch printed = gathered(office, other);
        printed.documents.resize(2);
        must(office.store().transact(u"print"_s, u"d3"_s, [&](Ledger::Writer &writer) -> Result<bool> {
            TRY(registerForms(writer, printed.documents, {}));
            return true;
        }));
        QCOMPARE(gathered(office, request).documents.size(), 7);
        QCOMPARE(must(Documents(office.store()).unprinted(evaluated())).size(), 7);
    }

    void aFormThatIsNoneIsRefusedAndAStoppedGatheringGivesNothing()
    {
        OfficeFixture office;
        office.importSample(OfficeFixture::Sample::People);
        Progress progress;
        const auto unknown = gatherForms(office.store(), requestFor(u"d99"_s), progress);
        QVERIFY(!unknown && unknown.error().kind == ErrorKind::NotFound);
        progress.cancel();
        const auto stopped = gatherForms(office.store(), requestFor(u"d4"_s), progress);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }
};

KINERJA_TEST_MAIN(FormBatchTest)
#include "formbatchtest.moc"
