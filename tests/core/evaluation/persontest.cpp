#include "core/evaluation/periodstore.h"
#include "core/evaluation/personstore.h"
#include "core/rules/labels.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace kinerja;
using namespace Qt::StringLiterals;

/// What is read of one person against what was brought in about them, and against the evaluation of the whole period.
class PersonTest : public TestCase {
    Q_OBJECT

private:
    static constexpr char heading[] = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan;Golongan;TMT Jabatan;NIP Pejabat Penilai\n";

    static PersonStore::RulesFor rulesOf(const OfficeFixture &office)
    {
        return [&office](const Period &period) { return office.store().rulesFor(period); };
    }
    static void fill(const OfficeFixture &office)
    {
        office.importText(ImportKind::Units, "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n1;Dinas Contoh;;Dinas\n1.1;Bidang Layanan;1;Bidang\n");
        office.importText(ImportKind::Employees, QByteArray(heading) + "'197003122000011001;Sari Melati;1;Kepala Dinas;JPT Pratama;IV/c;2020-01-01;\n"
                                                                       "'198503122010011002;Bagus Rahmat;1.1;Analis;Pelaksana;III/a;2024-01-01;'197003122000011001\n");
    }
    static EmployeeId bagus(const OfficeFixture &office) { return must(office.store().office().employeeByNip(u"198503122010011002"_s))->id; }
    static void rate(const OfficeFixture &office)
    {
        office.importText(ImportKind::Organisation, "Kode Unit;Periode;Predikat;Alasan\n1;2026-Q3;istimewa;Target tercapai\n");
        office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan\n'198503122010011002;2026-Q3;Di atas ekspektasi;Sesuai ekspektasi;\n"
                                               "'198503122010011002;2026-Q2;Sesuai ekspektasi;Sesuai ekspektasi;\n"
                                               "'197003122000011001;2026-Q3;Sesuai ekspektasi;Di atas ekspektasi;\n");
    }

private Q_SLOTS:
    void postsBearTheirNamesAndDaysTheLatestFirst()
    {
        const OfficeFixture office;
        fill(office);
        office.importText(ImportKind::Employees, QByteArray(heading) + "'198503122010011002;Bagus Rahmat;1;Arsiparis;Pelaksana;III/b;2026-07-01;'197003122000011001\n");
        const auto file = must(PersonStore(office.store().database()).file(bagus(office), rulesOf(office)));
        QVERIFY(file);
        QCOMPARE(file->employee.grade, u"III/b"_s);
        QCOMPARE(file->posts.size(), 2);
        QCOMPARE(file->posts[0].position, u"Arsiparis"_s);
        QCOMPARE(file->posts[0].unitName, u"Dinas Contoh"_s);
        QCOMPARE(file->posts[0].appraiserName, u"Sari Melati"_s);
        QCOMPARE(file->posts[1].position, u"Analis"_s);
        QCOMPARE(file->posts[1].placement.validTo, QDate(2026, 6, 30));
        QCOMPARE(file->postOn(QDate(2026, 3, 1)), &file->posts[1]);
        QCOMPARE(file->postOn(QDate(2026, 11, 24)), &file->posts[0]);
    }

    void evaluationsAreThoseOfTheWholePeriod()
    {
        const OfficeFixture office;
        fill(office);
        rate(office);
        const EvaluationRules rules = must(office.store().rulesFor(Period::quarter(2026, 3)));
        Progress progress;
        const PeriodEvaluation whole = must(PeriodStore(office.store().database(), rules).evaluate(Period::quarter(2026, 3), std::nullopt, progress));
        QCOMPARE(whole.segments.size(), 2);
        for (const EvaluatedSegment &segment : whole.segments) {
            const auto file = must(PersonStore(office.store().database()).file(segment.employee, rulesOf(office)));
            const EvaluatedSegment &own = file->evaluations.first().segment;
            QCOMPARE(file->evaluations.first().period, Period::quarter(2026, 3));
            QVERIFY(own.predicate.has_value());
            QCOMPARE(own.predicate, segment.predicate);
            QCOMPARE(own.result, segment.result);
            QCOMPARE(own.leads, segment.leads);
            QCOMPARE(own.organisationUnit, segment.organisationUnit);
            QCOMPARE(own.state, segment.state);
        }
        const auto file = must(PersonStore(office.store().database()).file(bagus(office), rulesOf(office)));
        QCOMPARE(file->evaluations.size(), 2);
        QCOMPARE(file->evaluations[1].period, Period::quarter(2026, 2));
    }

    void plansAreCounted()
    {
        const OfficeFixture office;
        office.importSample(OfficeFixture::Sample::Plans);
        const auto employee = must(office.store().office().employeeByNip(u"197406271996042009"_s));
        const auto file = must(PersonStore(office.store().database()).file(employee->id, rulesOf(office)));
        QCOMPARE(file->plans.size(), 1);
        const auto plan = must(office.store().plans().plan(file->plans[0].placement, file->plans[0].year));
        QCOMPARE(file->plans[0].results, int(plan->items.size()));
        int indicators = 0;
        for (const PlanItem &item : plan->items)
            indicators += int(item.indicators.size());
        QVERIFY(indicators > 0);
        QCOMPARE(file->plans[0].indicators, indicators);
    }

    void theHistoryTellsWhatBecameWhatAndByWhichAct()
    {
        OfficeFixture office;
        fill(office);
        office.clock.advance(60'000);
        office.importText(ImportKind::Employees, QByteArray(heading) + "'198503122010011002;Bagus Rahmat;1.1;Analis;Pelaksana;III/b;2024-01-01;'197003122000011001\n");
        office.clock.advance(60'000);
        rate(office);
        const QList<PersonEvent> events = must(PersonStore(office.store().database()).history(bagus(office), office.store().ledger(), 100));
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0].kind, u"import-ratings"_s);
        QCOMPARE(events[0].label, u"masuk.csv"_s);
        QCOMPARE(events[0].counts.size(), 1);
        QCOMPARE(events[0].counts[0].rows, 2);
        QCOMPARE(events[0].author, office.store().session().user);
        QCOMPARE(events[1].kind, u"import-employees"_s);
        QCOMPARE(events[1].edits.size(), 1);
        QCOMPARE(events[1].edits[0].field, int(EmployeeField::Grade));
        QCOMPARE(events[1].edits[0].before, u"III/a"_s);
        QCOMPARE(events[1].edits[0].after, u"III/b"_s);
        QVERIFY(events[1].at > events[2].at);
        QCOMPARE(must(PersonStore(office.store().database()).history(bagus(office), office.store().ledger(), 1)).size(), 1);
    }

    void whoIsNotHereHasNoFile()
    {
        const OfficeFixture office;
        EmployeeId nobody;
        nobody.uuid.bytes.fill(7);
        QVERIFY(!must(PersonStore(office.store().database()).file(nobody, rulesOf(office))));
        QVERIFY(must(PersonStore(office.store().database()).history(nobody, office.store().ledger(), 10)).isEmpty());
    }
};

KINERJA_TEST_MAIN(PersonTest)
#include "persontest.moc"
