#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/exchange/importtables.h"
#include "core/table/rowsink.h"
#include "tests/core/table/tablesupport.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const QString folder = QStringLiteral(TEST_DATA "/kantor/");

struct Pair {
    ImportKind in;
    ExportKind out;
};
/// In the order in which an empty office can take them.
constexpr std::array pairs = {
    Pair{ImportKind::Units, ExportKind::Units},           Pair{ImportKind::Employees, ExportKind::Employees},
    Pair{ImportKind::Plans, ExportKind::Plans},           Pair{ImportKind::Realisations, ExportKind::Realisations},
    Pair{ImportKind::Activities, ExportKind::Activities}, Pair{ImportKind::Feedback, ExportKind::Feedback},
    Pair{ImportKind::Organisation, ExportKind::Organisation}, Pair{ImportKind::Recap, ExportKind::Recap},
    Pair{ImportKind::Ratings, ExportKind::Ratings},       Pair{ImportKind::Holidays, ExportKind::Holidays},
};

/// The sample office with something of every kind.
void importEverything(const OfficeFixture &office)
{
    office.importSample(OfficeFixture::Sample::Plans);
    office.importText(ImportKind::Plans, "NIP;Tahun;No;Kategori;RHK Pimpinan;RHK Pegawai;Aspek;IKI;Target;Satuan;Arah\n"
                                         "199206212025031005;2026;1;Tambahan;Atas;Panitia, dengan \"tanda\";Waktu;Hari;2-3;hari;turun\n"
                                         "199206212025031005;2026;2;Tambahan;Atas;=1+1;Kualitas;Mutu;Baik sekali;;naik\n"
                                         "197406271996042009;2025;1;Utama;;Tahun lalu;Biaya;Rupiah;1.234.567,5;rupiah;turun\n");
    office.importText(ImportKind::Realisations, "NIP;Periode;No;Aspek;Realisasi;Bukti Dukung;Umpan Balik;Kategori\n"
                                                "199206212025031005;2026-TW1;1;Waktu;2,5;Surat;Pimpinan: cukup;Tambahan\n"
                                                "199206212025031005;2026-TW1;2;Kualitas;Sangat baik;;;\n");
    office.importText(ImportKind::Activities, "NIP;Tanggal;Uraian;No;Aspek;Jumlah;Satuan;Bukti Dukung\n"
                                              "199206212025031005;05-01-2026;Rapat;1;Kuantitas;1,5;jam;Notulen\n"
                                              "199206212025031005;05-01-2026;Rapat;1;Kuantitas;1,5;jam;Notulen\n"
                                              "197406271996042009;06-01-2026;\"Dua\nbaris\";;;;;\n");
    office.importText(ImportKind::Feedback, "NIP;Tanggal;Dari;Uraian;No\n199206212025031005;05-01-2026;Pimpinan;Pertahankan;1\n197406271996042009;06-01-2026;Rekan;Ramah;\n");
    office.importText(ImportKind::Organisation, "Kode Unit;Periode;Predikat;Alasan\n3.14;2026-M03;Baik;Sesuai target\n3.14.1;2026-M03;Istimewa;\n");
    office.import(ImportKind::Recap, folder + u"rekap-ekinerja-2026-03.xlsx"_s);
    office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan\n199206212025031005;2026-TW1;Sesuai;Di atas;Baik\n197406271996042009;2026-TW1;;Sesuai;\n");
    office.importText(ImportKind::Holidays, "Tanggal;Nama\n17-08-2026;Hari Kemerdekaan\n01-01-2026;Tahun Baru\n");
}

class ExportTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedBuildsAnEqualOffice_data();
    void whatIsExportedBuildsAnEqualOffice();
    void whatIsExportedReadsBackUnchanged_data();
    void whatIsExportedReadsBackUnchanged();
    void whatLibreOfficeSavesAgainReadsBackUnchanged();
    void theEmployeesHaveTheHeadingsOfTheSample();
    void aTransferAddsItsColumns();
    void onlyOneUnitIsWritten();
    void onlyOnePeriodIsWritten();
    void machinesGetKeysAndCodes();
    void numbersAreExactForMachines();
    void whatMachinesGetIsKnownAsItsKind();
    void machinesGetTheirDecimalsBack();
    void aListWithoutRowsChangesNothing();
    void namesThatNobodyKnowsAreRefused();
    void aSlipInAFileForMachinesChangesNothing_data();
    void aSlipInAFileForMachinesChangesNothing();
    void refusedRowsOfJsonComeBackAsAWorkbook();
    void evaluationsShowWhereEverybodyStands();
    void whatWasIssuedIsShownAsItWasIssued();
    void theAuditTrailNamesStepsAndTables();
    void somebodysOwnDataAreWhole();
    void whatCannotBeWrittenIsRefused();
    void aCancelledExportLeavesNothing();
    void anyTextComesBackAsItWasTaken();
};

void ExportTest::whatIsExportedBuildsAnEqualOffice_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u".csv"_s;
    QTest::newRow("xlsx") << u".xlsx"_s;
    QTest::newRow("json") << u".json"_s;
}

void ExportTest::whatIsExportedBuildsAnEqualOffice()
{
    QFETCH(QString, ending);
    const OfficeFixture office;
    importEverything(office);
    const OfficeFixture copy(2);
    for (const Pair &pair : pairs) {
        const ExportRequest request{pair.out};
        const ImportOutcome outcome = copy.import(pair.in, office.exportedFile(request, ending));
        QCOMPARE(outcome.refusedCount, 0);
        QVERIFY2(copy.exported(request) == office.exported(request), qPrintable(code(pair.in)));
        QVERIFY2(copy.exported(request, u".xlsx"_s) == office.exported(request, u".xlsx"_s), qPrintable(code(pair.in)));
        QVERIFY2(copy.exported(request, u".json"_s) == office.exported(request, u".json"_s), qPrintable(code(pair.in)));
    }
}

void ExportTest::whatIsExportedReadsBackUnchanged_data()
{
    whatIsExportedBuildsAnEqualOffice_data();
}

void ExportTest::whatIsExportedReadsBackUnchanged()
{
    QFETCH(QString, ending);
    const OfficeFixture office;
    importEverything(office);
    const QByteArray before = must(office.store().ledger().stateDigest());
    for (const Pair &pair : pairs) {
        const ImportOutcome outcome = office.import(pair.in, office.exportedFile({pair.out}, ending));
        QVERIFY2(outcome.rows > 0 && outcome.unchanged == outcome.rows, qPrintable(code(pair.in)));
    }
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
}

void ExportTest::whatLibreOfficeSavesAgainReadsBackUnchanged()
{
    const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
    if (soffice.isEmpty())
        QSKIP("LibreOffice is not installed: nobody has looked at what it makes of our workbooks");
    const OfficeFixture office;
    importEverything(office);
    QDir(office.path({})).mkdir(u"lagi"_s);
    QStringList files;
    for (const Pair &pair : pairs)
        files.append(office.exportedFile({pair.out}, u".xlsx"_s));
    QProcess process;
    process.start(soffice, QStringList{u"-env:UserInstallation=file://"_s + office.path(u"profil"_s), u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
                                       office.path(u"lagi"_s)} + files);
    QVERIFY(process.waitForFinished(180'000));
    for (const Pair &pair : pairs) {
        const ImportOutcome outcome = office.import(pair.in, office.path(u"lagi/keluar-%1.xlsx"_s.arg(code(pair.out))));
        QVERIFY2(outcome.rows > 0 && outcome.unchanged == outcome.rows, qPrintable(code(pair.in)));
    }
}

void ExportTest::theEmployeesHaveTheHeadingsOfTheSample()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    QList<QByteArray> exported = office.exported({ExportKind::Employees}).split('\n');
    QList<QByteArray> sample = OfficeFixture::contentOf(folder + u"pegawai.csv"_s).split('\n');
    const auto trim = [](QList<QByteArray> &lines) {
        for (QByteArray &line : lines)
            line = line.trimmed().replace('"', "");
    };
    trim(exported);
    trim(sample);
    QCOMPARE(exported.first(), sample.first());
    // The same people, line by line; only the order is ours.
    std::sort(exported.begin(), exported.end());
    std::sort(sample.begin(), sample.end());
    QCOMPARE(exported, sample);
}

void ExportTest::aTransferAddsItsColumns()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const QByteArray transfer = "NIP;Nama;Gelar Belakang;Kode Unit;Jabatan Aktif;TMT Jabatan\n199206212025031005;Edward Rendra;S.E.;3.14.1;Staf Ahli;01-07-2026\n";
    QCOMPARE(office.importText(ImportKind::Employees, transfer).changed, 1);
    office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan;Segmen\n199206212025031005;2026;S;S;;1\n199206212025031005;2026;DA;S;;2\n");
    QVERIFY(office.exported({ExportKind::Employees}).split('\r').first().endsWith(";TMT Jabatan"));
    QVERIFY(office.exported({ExportKind::Ratings}).split('\r').first().endsWith(";Segmen"));
    for (const Pair &pair : {pairs[1], Pair{ImportKind::Ratings, ExportKind::Ratings}}) {
        const ImportOutcome outcome = office.import(pair.in, office.exportedFile({pair.out}));
        QCOMPARE(outcome.unchanged, outcome.rows);
    }
    // On the last day of June the old post was the present one.
    QVERIFY(office.exported({ExportKind::Employees, {}, Period::quarter(2026, 2)}).contains("Kepala Dinas"));
    QVERIFY(!office.exported({ExportKind::Employees}).contains("Kepala Dinas"));
}

void ExportTest::onlyOneUnitIsWritten()
{
    const OfficeFixture office;
    importEverything(office);
    const QString unit = u"3.14.1"_s;
    QCOMPARE(office.exported({ExportKind::Units, unit}).count("\r\n"), 1 + 4);
    for (const ExportKind kind : {ExportKind::Employees, ExportKind::Plans, ExportKind::Realisations, ExportKind::Ratings, ExportKind::Recap, ExportKind::Activities,
                                  ExportKind::Feedback, ExportKind::Evaluations}) {
        const QByteArray table = office.exported({kind, unit});
        QVERIFY2(table.contains("197406271996042009"), qPrintable(code(kind)));
        QVERIFY2(!table.contains("\n'199206212025031005"), qPrintable(code(kind)));
    }
    QCOMPARE(office.exported({ExportKind::Organisation, unit}).count("\r\n"), 2);
}

void ExportTest::onlyOnePeriodIsWritten()
{
    const OfficeFixture office;
    importEverything(office);
    QCOMPARE(office.exported({ExportKind::Realisations, {}, Period::quarter(2026, 2)}).count("\r\n"), 1 + 1080);
    QCOMPARE(office.exported({ExportKind::Plans, {}, Period::annual(2025)}).count("\r\n"), 2);
    QCOMPARE(office.exported({ExportKind::Ratings, {}, Period::quarter(2026, 1)}).count("\r\n"), 3);
    QCOMPARE(office.exported({ExportKind::Holidays, {}, Period::month(2026, 8)}).count("\r\n"), 2);
    QCOMPARE(office.exported({ExportKind::Activities, {}, Period::month(2026, 2)}).count("\r\n"), 1);
}

void ExportTest::machinesGetKeysAndCodes()
{
    const OfficeFixture office;
    importEverything(office);
    const auto rows = [&](const ExportRequest &request) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(office.exported(request, u".json"_s), &error);
        return error.error == QJsonParseError::NoError ? document.array() : QJsonArray();
    };
    const QJsonObject rating = rows({ExportKind::Ratings, {}, Period::quarter(2026, 1)}).at(1).toObject();
    QCOMPARE(rating.value(u"nip").toString(), u"199206212025031005"_s);
    QCOMPARE(rating.value(u"period").toString(), u"2026-Q1"_s);
    QCOMPARE(rating.value(u"result").toString(), u"meets"_s);
    QCOMPARE(rating.value(u"conduct").toString(), u"above"_s);
    QCOMPARE(rating.value(u"segment").toInt(), 1);
    const QJsonObject employee = rows({ExportKind::Employees}).at(0).toObject();
    QVERIFY(employee.value(u"birth_date").toString().size() == 10 && employee.value(u"placed_from").isNull());
    const QJsonObject plan = rows({ExportKind::Plans, {}, Period::annual(2025)}).at(0).toObject();
    QCOMPARE(plan.value(u"target").toString(), u"1234567.5"_s);
    QCOMPARE(plan.value(u"direction").toString(), u"down"_s);
    QCOMPARE(office.exported({ExportKind::Ratings, {}, Period::annual(2020)}, u".json"_s), "[]\n"_ba);
    for (const Pair &pair : pairs)
        QVERIFY2(!rows({pair.out}).isEmpty(), qPrintable(code(pair.out)));
}

void ExportTest::numbersAreExactForMachines()
{
    const OfficeFixture office;
    importEverything(office);
    const QByteArray plans = office.exported({ExportKind::Plans}, u".json"_s);
    QVERIFY(plans.contains(R"("target":"1234567.5")"));
    QVERIFY(plans.contains(R"("target":"2–3")"));
    QVERIFY(office.exported({ExportKind::Realisations}, u".json"_s).contains(R"("value":"2.5")"));
    QVERIFY(office.exported({ExportKind::Activities}, u".json"_s).contains(R"("quantity":"1.5")"));
    ExportRequest request{ExportKind::MyData};
    request.nip = u"199206212025031005"_s;
    const QByteArray own = office.exported(request, u".json"_s);
    QVERIFY(own.contains(R"("item":"Hari","value":"2–3","unit":"hari"})"));
    QVERIFY(own.contains(R"("item":"Hari","value":"2.5","unit":"hari"})"));
    QVERIFY(own.contains(R"("item":"Jumlah","value":"1.5","unit":"jam"})"));
    QVERIFY(office.exported(request).contains("Jumlah;1,5 jam") || office.exported(request).contains("Jumlah;\"1,5 jam\""));
}

void ExportTest::whatMachinesGetIsKnownAsItsKind()
{
    const OfficeFixture office;
    importEverything(office);
    for (const Pair &pair : pairs) {
        const RecognisedTable table = must(recogniseTable(office.exportedFile({pair.out}, u".json"_s)));
        QCOMPARE(table.recognised.format, FileFormat::Json);
        QCOMPARE(code(table.fits.first().kind), code(pair.in));
        QVERIFY2(table.fits.first().isComplete(), qPrintable(code(pair.in)));
        QCOMPARE(table.fits.first().headerRow, 1);
    }
    // A list of employees is no list of ratings, in JSON neither.
    QCOMPARE(office.tryImport(ImportKind::Holidays, office.exportedFile({ExportKind::Employees}, u".json"_s)).error().kind, ErrorKind::Invalid);
}

void ExportTest::machinesGetTheirDecimalsBack()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const auto plan = [](const QByteArray &target) {
        return R"([{"nip":"199206212025031005","year":2026,"number":1,"result":"Hasil","aspect":"Kualitas","indicator":"Mutu","target":)" + target + "}]";
    };
    const auto taken = [&](const QByteArray &target) { return office.import(ImportKind::Plans, office.written(u"skp.json"_s, plan(target))); };
    const auto target = [&] {
        const QJsonDocument document = QJsonDocument::fromJson(office.exported({ExportKind::Plans}, u".json"_s));
        return document.array().first().toObject().value(u"target").toString();
    };
    // For people a point stands between thousands; for machines it never does.
    for (const auto &[written, read] : {std::pair("\"1.234\""_ba, u"1.234"_s), std::pair("1.234"_ba, u"1.234"_s), std::pair("\"1.234–2.5\""_ba, u"1.234–2.5"_s),
                                        std::pair("\"sangat baik\""_ba, u"sangat baik"_s), std::pair("1234"_ba, u"1234"_s)}) {
        QCOMPARE(taken(written).refusedCount, 0);
        QCOMPARE(target(), read);
    }
    for (const auto &[written, problem] : {std::pair("\"1,5\""_ba, u"decimal-point"_s), std::pair("\"1.234.567\""_ba, u"decimal-point"_s),
                                           std::pair("\"1,5–2\""_ba, u"decimal-point"_s), std::pair("1e3"_ba, u"scientific"_s)}) {
        const ImportOutcome outcome = taken(written);
        QVERIFY2(outcome.refusedCount == 1, written.constData());
        QCOMPARE(outcome.refused.first().kind, problem);
        QCOMPARE(outcome.refused.first().row, 2);
    }
    QCOMPARE(target(), u"1234"_s);
}

void ExportTest::aListWithoutRowsChangesNothing()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const QByteArray before = must(office.store().ledger().stateDigest());
    const ImportOutcome outcome = office.import(ImportKind::Ratings, office.exportedFile({ExportKind::Ratings}, u".json"_s));
    QCOMPARE(outcome.rows, 0);
    QVERIFY(outcome.batch.isNull());
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
}

void ExportTest::namesThatNobodyKnowsAreRefused()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const auto refused = [&](const QByteArray &json) {
        return test::sentence(office.tryImport(ImportKind::Employees, office.written(u"a.json"_s, json)));
    };
    QVERIFY(refused(R"([{"nip":"198002292005011007","name":"Satu","placed_form":"2026-01-01"}])").contains(u"placed_form"));
    QVERIFY(refused(R"([{"nip":"198002292005011007","name":"Satu","":"x"}])").contains(u"without a name"));
    QVERIFY(refused(R"([{"nip":"198002292005011007","name":"Satu","!":"x"}])").contains(u"does not know: !"));
    QVERIFY(refused(R"([{"nip":"198002292005011007"}])").contains(u"lack: name"));
    QVERIFY(refused(R"([{"barang":"Meja"}])").contains(u"lack: nip, name"));
    QCOMPARE(office.importText(ImportKind::Employees, "NIP;Nama;Hobi\n198002292005011007;Satu;Catur\n").created, 1);
    // Whoever has looked at the columns has seen which are left out.
    ImportOptions options;
    options.headerRow = 1;
    Progress progress;
    const QString file = office.written(u"b.json"_s, R"([{"nip":"198002292005011007","name":"Satu","hobi":"Catur"}])");
    QCOMPARE(must(Importer(office.store()).run(ImportKind::Employees, file, Importer::Mode::DryRun, progress, options)).unchanged, 1);
}

void ExportTest::aSlipInAFileForMachinesChangesNothing_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("cut short") << "{\"nip\":\"198002292005011007\",\"na"_ba;
    QTest::newRow("a list for a name") << R"({"nip":"198002292005011007","name":["Satu"]}])"_ba;
    QTest::newRow("a name twice") << R"({"nip":"198002292005011007","name":"Satu","name":"Dua"}])"_ba;
    QTest::newRow("a new name") << R"({"nip":"198002292005011007","name":"Satu","rank":"x"}])"_ba;
    QTest::newRow("text that is no UTF-8") << "{\"nip\":\"198002292005011007\",\"name\":\"Andr\xE9\"}]"_ba;
}

void ExportTest::aSlipInAFileForMachinesChangesNothing()
{
    QFETCH(QByteArray, last);
    const OfficeFixture office;
    const QByteArray before = must(office.store().ledger().stateDigest());
    const QByteArray good = R"([{"nip":"199206212025031005","name":"Nol"},)"_ba;
    const auto outcome = office.tryImport(ImportKind::Employees, office.written(u"a.json"_s, good + last));
    QVERIFY(!outcome);
    QVERIFY2(test::sentence(outcome).contains(u"othing was changed"), qPrintable(test::sentence(outcome)));
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
}

void ExportTest::refusedRowsOfJsonComeBackAsAWorkbook()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const QString file = office.written(u"skp.json"_s, R"([
{"nip":"199206212025031005","year":2026,"number":1,"category":"main","result":"Hasil 3.10","aspect":"Kualitas","indicator":"Mutu","target":"1.234","direction":"up"},
{"nip":"199206212025031005","year":2026,"number":0,"category":"extra","result":"3.10","aspect":"Kualitas","indicator":"Mutu","target":"1.234–2","direction":"down"},
{"nip":"199206212025031005","year":2026,"number":0,"category":"main","result":"Dua","aspect":"Waktu","indicator":"Hari","target":"1.234","direction":"up"}
])");
    Progress progress;
    ImportOptions options;
    options.headerRow = 1;
    const Judgement judgement = must(judgeFile(office.store(), ImportKind::Plans, file, Importer::Mode::DryRun, options, progress));
    QCOMPARE(judgement.outcome.refusedCount, 2);
    const QString workbook = office.path(u"ditolak.xlsx"_s);
    QCOMPARE(must(writeRefusals(file, {}, judgement, workbook, progress)), 2);
    const auto table = must(openTable(workbook));
    const auto rows = must(test::allRows(*table));
    QCOMPARE(rows[0].mid(1, 9), (QStringList{u"NIP"_s, u"Tahun"_s, u"No"_s, u"Kategori"_s, u"RHK Pegawai"_s, u"Aspek"_s, u"IKI"_s, u"Target"_s, u"Arah"_s}));
    // Amounts are what they were, in the way of spreadsheets; texts that look like numbers keep their zeros.
    QCOMPARE(rows[1][8], u"1,234–2"_s);
    QCOMPARE(rows[1][5], u"3.10"_s);
    QCOMPARE(rows[2][8], u"1,234"_s);
    QCOMPARE(code(must(recogniseTable(workbook)).fits.first().kind), code(ImportKind::Plans));
}

void ExportTest::evaluationsShowWhereEverybodyStands()
{
    const OfficeFixture office;
    importEverything(office);
    const QByteArray march = office.exported({ExportKind::Evaluations, {}, Period::month(2026, 3)});
    QCOMPARE(march.count("\r\n"), 121);
    QVERIFY(march.contains(";Diterbitkan;1;Rekap\r\n"));
    const QByteArray quarter = office.exported({ExportKind::Evaluations, {}, Period::quarter(2026, 1)});
    QVERIFY(quarter.contains(";Belum;0;\r\n"));
    QCOMPARE(office.exported({ExportKind::Evaluations}).count("\r\n"), march.count("Diterbitkan") + quarter.count("Dinilai") + 1);
}

void ExportTest::whatWasIssuedIsShownAsItWasIssued()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const Period quarter = Period::quarter(2026, 1);
    office.importText(ImportKind::Organisation, "Kode Unit;Periode;Predikat;Alasan\n3.14;2026-Q1;Baik;Sesuai target\n");
    office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan\n197406271996042009;2026-TW1;Sesuai;Di atas;\n");
    const EvaluationRules rules = must(office.store().rulesFor(quarter));
    Progress progress;
    const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
    const IssueOutcome issued =
        must(office.store().transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, office.store().session(), rules).run(evaluation, {}, progress); })).first;
    QCOMPARE(issued.issued.size(), 1);
    const QByteArray before = office.exported({ExportKind::Evaluations});
    QVERIFY(before.contains(";Sesuai ekspektasi;Di atas ekspektasi;;Baik;Diterbitkan;1;Impor\r\n"));
    // Recorded afterwards, on paper, and not issued yet: the table still says what stands.
    must(office.store().transact(u"rating"_s, {}, [&](Ledger::Writer &writer) {
        return recordRating(writer, std::find_if(evaluation.segments.begin(), evaluation.segments.end(), [](const EvaluatedSegment &one) { return one.rating.result; })->placement, {},
                            quarter, {Rating::Below, Rating::Below, {}, RatingSource::Paper});
    }));
    const PeriodEvaluation changed = must(PeriodStore(office.store().database(), rules).evaluate(quarter, std::nullopt, progress));
    QVERIFY(std::any_of(changed.segments.begin(), changed.segments.end(), [](const EvaluatedSegment &one) { return one.outdated; }));
    QCOMPARE(office.exported({ExportKind::Evaluations}), before);
    QVERIFY(office.exported({ExportKind::Ratings}).contains(";Di bawah ekspektasi;Di bawah ekspektasi;"));
}

void ExportTest::theAuditTrailNamesStepsAndTables()
{
    const OfficeFixture office;
    importEverything(office);
    const QByteArray trail = office.exported({ExportKind::Audit});
    QVERIFY(trail.contains("1;2026-11-24T03:04:05Z;office created;;;;\r\n"));
    QVERIFY(trail.contains(";import-plans;skp.csv;insert;indicator\r\n"));
    QVERIFY(trail.contains(";import-recap;rekap-ekinerja-2026-03.xlsx;insert;decision\r\n"));
    QVERIFY(!trail.contains("Edward"));
}

void ExportTest::somebodysOwnDataAreWhole()
{
    const OfficeFixture office;
    importEverything(office);
    ExportRequest request{ExportKind::MyData};
    request.nip = u"199206212025031005"_s;
    const QByteArray data = office.exported(request);
    for (const char *const word : {"Edward Rendra", "Kepala Dinas", "Panitia, dengan", "Pimpinan: cukup", "Notulen", "Pertahankan", "Predikat (revisi 1)"})
        QVERIFY2(data.contains(word), word);
    QVERIFY(!data.contains("Nilam"));
    request.nip = u"198002292005011007"_s;
    Progress progress;
    QCOMPARE(Exporter(office.store()).run(request, office.path(u"x.csv"_s), progress).error().kind, ErrorKind::NotFound);
}

void ExportTest::whatCannotBeWrittenIsRefused()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    Progress progress;
    Exporter exporter(office.store());
    QCOMPARE(exporter.run({ExportKind::Employees, u"9.9"_s}, office.path(u"x.csv"_s), progress).error().kind, ErrorKind::NotFound);
    QCOMPARE(exporter.run({ExportKind::Employees}, office.path(u"x.ods"_s), progress).error().kind, ErrorKind::Invalid);
    QCOMPARE(exporter.run({ExportKind::Employees}, office.path(u"tidak/ada/x.csv"_s), progress).error().kind, ErrorKind::Io);
    QVERIFY(!QFile::exists(office.path(u"x.csv"_s)));
}

void ExportTest::aCancelledExportLeavesNothing()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::Plans);
    const QString file = office.written(u"lama.csv"_s, "lama");
    for (const QString &ending : {u".csv"_s, u".xlsx"_s, u".json"_s}) {
        Progress progress([&](qint64 done, qint64) {
            if (done >= 512)
                progress.cancel();
        });
        const auto rows = Exporter(office.store()).run({ExportKind::Plans}, ending == u".csv" ? file : office.path(u"baru"_s + ending), progress);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(OfficeFixture::contentOf(file), "lama"_ba);
    QCOMPARE(QDir(office.path({})).entryList({u"baru*"_s, u"*.part-*"_s}).size(), 0);
}

void ExportTest::anyTextComesBackAsItWasTaken()
{
    const OfficeFixture office;
    office.importText(ImportKind::Employees, "NIP;Nama\n198002292005011007;Satu\n");
    const QList<Column> columns = {{u"NIP"_s, ColumnKind::Nip}, {u"Tanggal"_s, ColumnKind::Date}, {u"Dari"_s}, {u"Uraian"_s}};
    const bool holds = rc::check("texts of feedback", [&] {
        const auto texts = *rc::gen::container<std::vector<QString>>(test::hurtfulText());
        const QString ending = *rc::gen::element(u".csv"_s, u".xlsx"_s);
        const QString file = office.path(u"teks"_s + ending);
        const auto sink = must(createTable(file, columns, u"Teks"_s));
        for (const QString &text : texts)
            must(sink->write(std::array<CellValue, 4>{u"198002292005011007"_s, QDate(2026, 1, 5), u"Pimpinan"_s, text}));
        must(sink->close());
        const ImportOutcome first = office.import(ImportKind::Feedback, file);
        RC_ASSERT(first.created + first.unchanged + first.refusedCount == first.rows);
        const ImportOutcome again = office.import(ImportKind::Feedback, file);
        RC_ASSERT(again.unchanged == first.created + first.unchanged);
    });
    QVERIFY(holds);
    const OfficeFixture copy(2);
    copy.importText(ImportKind::Employees, "NIP;Nama\n198002292005011007;Satu\n");
    for (const QString &ending : {u".csv"_s, u".xlsx"_s, u".json"_s}) {
        const QString file = office.exportedFile({ExportKind::Feedback}, ending);
        const ImportOutcome own = office.import(ImportKind::Feedback, file);
        QVERIFY(own.rows > 0);
        QCOMPARE(own.unchanged, own.rows);
        QCOMPARE(copy.import(ImportKind::Feedback, file).refusedCount, 0);
        QCOMPARE(copy.exported({ExportKind::Feedback}), office.exported({ExportKind::Feedback}));
    }
}

} // namespace

KINERJA_TEST_MAIN(ExportTest)

#include "exporttest.moc"
