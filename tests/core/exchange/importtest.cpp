#include "core/evaluation/evaluationstore.h"
#include "core/exchange/plantext.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

using Lines = QList<QStringList>;

const QString folder = QStringLiteral(TEST_DATA "/kantor/");

QString sampleFile(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units: return folder + u"unit.csv"_s;
    case ImportKind::Employees: return folder + u"pegawai.csv"_s;
    case ImportKind::Plans: return folder + u"skp.csv"_s;
    case ImportKind::Realisations: return folder + u"realisasi.csv"_s;
    default: return folder + u"rekap-ekinerja-2026-03.xlsx"_s;
    }
}

/// What was said of each row: row, column, value, kind.
Lines said(const QList<ImportRemark> &remarks)
{
    Lines lines;
    for (const ImportRemark &remark : remarks)
        lines.append({QString::number(remark.row), remark.column, remark.value, remark.kind});
    return lines;
}

QStringList kindsOf(const QList<ImportRemark> &remarks)
{
    QStringList kinds;
    for (const ImportRemark &remark : remarks)
        kinds.append(remark.kind);
    return kinds;
}

/// created, changed, unchanged, refused.
QList<qint64> counts(const ImportOutcome &outcome)
{
    return {outcome.created, outcome.changed, outcome.unchanged, outcome.refusedCount};
}

/// One unit and two people, of whom the second has two posts in 2026.
void importSmallOffice(const OfficeFixture &office)
{
    office.importText(ImportKind::Units, "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n3.14;Dinas;;Dinas\n3.14.1;Seksi;3.14;Seksi\n");
    office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan;TMT Jabatan\n"
                                             "198002292005011007;Satu;3.14.1;Analis;01-01-2025\n"
                                             "199003152015032004;Dua;3.14.1;Analis;01-01-2025\n");
    office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan;TMT Jabatan\n199003152015032004;Dua;3.14;Arsiparis;01-07-2026\n");
}

constexpr char planHead[] = "NIP;Tahun;No;Kategori;RHK Pimpinan;RHK Pegawai;Aspek;IKI;Target;Satuan;Arah\n";

class ImportTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theSampleOfficeIsTakenWhole();
    void theSameFileAgainChangesNothing();
    void aDryRunSaysTheSameAndChangesNothing();
    void anUndoneImportLeavesAnEqualOffice();
    void anUndoneImportComesBackUnderTheSameRows();
    void aRuinedNipIsRefusedByItsFault_data();
    void aRuinedNipIsRefusedByItsFault();
    void aDuplicateEmployeeIsRefusedWithTheRowBefore();
    void unitsMayStandInAnyOrderAndMayNotCircle();
    void aPlanRowIsReadOrRefused_data();
    void aPlanRowIsReadOrRefused();
    void aTargetIsANumberARangeOrWords_data();
    void aTargetIsANumberARangeOrWords();
    void anImportedPlanIsAgreed();
    void rowsOfOneResultSortedOtherwiseChangeNothing();
    void equalAspectsAreDifferentIndicators();
    void aRealisationNeedsItsPlan();
    void aRealisationOfTheOldPostGoesToTheOldPlan();
    void aRatingGoesToTheLatestPostUnlessASegmentIsNamed();
    void theSameRatingFromAnotherSourceIsNoChange();
    void anUnknownLabelIsRefusedAndNeverGuessed_data();
    void anUnknownLabelIsRefusedAndNeverGuessed();
    void equalActivitiesAreCountedNotJoined();
    void aLongerActivityFileAddsOnlyWhatIsNew();
    void feedbackHolidaysAndOrganisationsAreTaken();
    void accentsInEitherSpellingAreOneText();
    void aGoodRecapIsRecordedAsIssuedElsewhere();
    void aFaultyRecapIsTakenExceptItsFaults();
    void aRecapOfNoPossiblePeriodIsRefusedWhole_data();
    void aRecapOfNoPossiblePeriodIsRefusedWhole();
    void aRecapSaysItsPeriodInManyWays_data();
    void aRecapSaysItsPeriodInManyWays();
    void aChangedRecapBecomesANewRevision();
    void anUndoneRecapCanBeReadAgain();
    void moreRefusalsThanAnyoneReadsAreStillCounted();
    void aFileOfAnotherKindIsRefusedWhole();
    void aColumnThatIsNotThereErasesNothing();
    void aRatingOfAYearWithoutRulesIsRefusedAndBlocksNoExport();
};

void ImportTest::theSampleOfficeIsTakenWhole()
{
    const OfficeFixture office;
    QCOMPARE(counts(office.import(ImportKind::Units, sampleFile(ImportKind::Units))), (QList<qint64>{17, 0, 0, 0}));
    QCOMPARE(counts(office.import(ImportKind::Employees, sampleFile(ImportKind::Employees))), (QList<qint64>{120, 0, 0, 0}));
    QCOMPARE(counts(office.import(ImportKind::Plans, sampleFile(ImportKind::Plans))), (QList<qint64>{1080, 0, 0, 0}));
    QCOMPARE(counts(office.import(ImportKind::Realisations, sampleFile(ImportKind::Realisations))), (QList<qint64>{3240, 0, 0, 0}));
    const auto verdict = [&] {
        Progress progress;
        return must(office.store().ledger().verifyAudit(progress));
    }();
    QVERIFY2(verdict.ok, qPrintable(verdict.problem));
}

void ImportTest::theSameFileAgainChangesNothing()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::Plans);
    office.import(ImportKind::Recap, sampleFile(ImportKind::Recap));
    const QByteArray before = must(office.store().ledger().stateDigest());
    for (const ImportKind kind : {ImportKind::Units, ImportKind::Employees, ImportKind::Plans, ImportKind::Realisations, ImportKind::Recap}) {
        const ImportOutcome again = office.import(kind, sampleFile(kind));
        QCOMPARE(counts(again), (QList<qint64>{0, 0, again.rows, 0}));
        QVERIFY(again.batch.isNull());
    }
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
}

void ImportTest::aDryRunSaysTheSameAndChangesNothing()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const QByteArray before = must(office.store().ledger().stateDigest());
    const ImportOutcome dry = must(office.tryImport(ImportKind::Plans, sampleFile(ImportKind::Plans), Importer::Mode::DryRun));
    QVERIFY(dry.batch.isNull());
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
    const ImportOutcome wet = office.import(ImportKind::Plans, sampleFile(ImportKind::Plans));
    QCOMPARE(counts(wet), counts(dry));
    QVERIFY(!wet.batch.isNull());
}

void ImportTest::anUndoneImportLeavesAnEqualOffice()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::Plans);
    const ExportRequest people{ExportKind::Employees};
    const ExportRequest plans{ExportKind::Plans};
    const QByteArray peopleBefore = office.exported(people);
    const QByteArray plansBefore = office.exported(plans);

    QByteArray other = OfficeFixture::contentOf(sampleFile(ImportKind::Plans));
    other.replace("Jumlah berkas terkelola;600;berkas", "Jumlah berkas terkelola;650;berkas");
    const ImportOutcome changed = office.importText(ImportKind::Plans, other);
    QVERIFY(changed.changed > 0);
    QVERIFY(office.exported(plans) != plansBefore);
    const ImportOutcome added = office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit\n198002292005011007;Orang Baru;3.14\n");
    QCOMPARE(added.created, 1);
    QVERIFY(office.exported(people) != peopleBefore);

    QCOMPARE(office.undo(changed.batch).left.size(), 0);
    QCOMPARE(office.undo(added.batch).left.size(), 0);
    QCOMPARE(office.exported(plans), plansBefore);
    QCOMPARE(office.exported(people), peopleBefore);
}

void ImportTest::anUndoneImportComesBackUnderTheSameRows()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const QByteArray before = office.exported({ExportKind::Employees});
    const ImportOutcome plans = office.import(ImportKind::Plans, sampleFile(ImportKind::Plans));
    const QByteArray plansBefore = office.exported({ExportKind::Plans});
    office.undo(plans.batch);
    QCOMPARE(office.exported({ExportKind::Plans}).count('\n'), 1);
    QCOMPARE(counts(office.import(ImportKind::Plans, sampleFile(ImportKind::Plans))), (QList<qint64>{1080, 0, 0, 0}));
    QCOMPARE(office.exported({ExportKind::Plans}), plansBefore);
    QCOMPARE(office.exported({ExportKind::Employees}), before);
}

void ImportTest::aRuinedNipIsRefusedByItsFault_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("nip");
    QTest::addColumn<QString>("kind");
    QTest::newRow("sound") << u"PNS"_s << u"'198002292005011007"_s << QString();
    QTest::newRow("sound, grouped") << u"PNS"_s << u"19800229 200501 1 007"_s << QString();
    QTest::newRow("sound PPPK") << u"PPPK"_s << u"199001012024212001"_s << QString();
    QTest::newRow("PPPK as PNS") << u"PNS"_s << u"199001012024212001"_s << u"tmt-month"_s;
    QTest::newRow("notation") << u"PNS"_s << u"\"1,98E+17\""_s << u"scientific"_s;
    QTest::newRow("lost digits") << u"PNS"_s << u"198002290000000000"_s << u"precision-lost"_s;
    QTest::newRow("no such day") << u"PNS"_s << u"198102292005011007"_s << u"birth-date"_s;
    QTest::newRow("too short") << u"PNS"_s << u"19800229200501100"_s << u"length"_s;
    QTest::newRow("a letter") << u"PNS"_s << u"19800229200501100O"_s << u"digits"_s;
    QTest::newRow("nothing") << u"PNS"_s << u""_s << u"empty"_s;
}

void ImportTest::aRuinedNipIsRefusedByItsFault()
{
    QFETCH(QString, status);
    QFETCH(QString, nip);
    QFETCH(QString, kind);
    const OfficeFixture office;
    const ImportOutcome outcome = office.importText(ImportKind::Employees, u"NIP;Nama;Status Pegawai\n%1;Seseorang;%2\n"_s.arg(nip, status).toUtf8());
    QCOMPARE(outcome.created, kind.isEmpty() ? 1 : 0);
    QCOMPARE(kindsOf(outcome.refused), kind.isEmpty() ? QStringList() : QStringList{kind});
    if (!kind.isEmpty()) {
        QCOMPARE(outcome.refused.first().row, 2);
        QCOMPARE(outcome.refused.first().column, u"NIP"_s);
        QVERIFY(!outcome.refused.first().message.isEmpty());
    }
}

void ImportTest::aDuplicateEmployeeIsRefusedWithTheRowBefore()
{
    const OfficeFixture office;
    const ImportOutcome outcome = office.importText(ImportKind::Employees, "NIP;Nama\n198002292005011007;Satu\n\n'198002292005011007;Satu Lagi\n");
    QCOMPARE(said(outcome.refused), (Lines{{u"4"_s, u"NIP"_s, u"198002292005011007"_s, u"duplicate"_s}}));
    QVERIFY(outcome.refused.first().message.contains(u'2'));
}

void ImportTest::unitsMayStandInAnyOrderAndMayNotCircle()
{
    const OfficeFixture office;
    const ImportOutcome outcome = office.importText(ImportKind::Units, "KODE;NAMA UNIT KERJA;KODE INDUK\n"
                                                                       "1.1.1;Subbagian;1.1\n1.1;Bagian;1\n1;Dinas;\n"
                                                                       "2;Dua;3\n3;Tiga;2\n4;Empat;9\n1;Dinas lagi;\n");
    QCOMPARE(outcome.created, 3);
    QCOMPARE(said(outcome.refused), (Lines{{u"5"_s, u"KODE INDUK"_s, u"3"_s, u"unit-circle"_s},
                                           {u"6"_s, u"KODE INDUK"_s, u"2"_s, u"unit-circle"_s},
                                           {u"7"_s, u"KODE INDUK"_s, u"9"_s, u"unit-unknown"_s},
                                           {u"8"_s, u"KODE"_s, u"1"_s, u"duplicate"_s}}));
}

void ImportTest::aPlanRowIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("warned");
    const QByteArray who = "198002292005011007;2026;";
    QTest::newRow("sound") << who + "1;Utama;;Tersusunnya laporan;Kuantitas;Jumlah laporan;12;laporan;naik" << u""_s << u""_s;
    QTest::newRow("no direction") << who + "1;Utama;;Tersusunnya laporan;Waktu;Jam;24;jam;" << u""_s << u""_s;
    QTest::newRow("extra") << who + "1;TAMBAHAN;;Tersusunnya laporan;kualitas;Mutu;98,5;%;turun" << u""_s << u""_s;
    QTest::newRow("words") << who + "1;Utama;;Tersusunnya laporan;Kualitas;Mutu;Baik sekali;;naik" << u""_s << u"target-in-words"_s;
    QTest::newRow("no indicator yet") << who + "1;Utama;;Tersusunnya laporan;;;;;" << u""_s << u"indicator-missing"_s;
    QTest::newRow("in words throughout") << who + "1;Utama;;Tersusunnya laporan;;Laporan selesai tepat waktu;;;" << u""_s << u""_s;
    QTest::newRow("year") << who.chopped(5) + "26;1;Utama;;Laporan;Waktu;Jam;24;jam;" << u"whole"_s << u""_s;
    QTest::newRow("number") << who + "satu;Utama;;Laporan;Waktu;Jam;24;jam;" << u"number"_s << u""_s;
    QTest::newRow("category") << who + "1;Penting;;Laporan;Waktu;Jam;24;jam;" << u"category"_s << u""_s;
    QTest::newRow("result") << who + "1;Utama;;;Waktu;Jam;24;jam;" << u"empty"_s << u""_s;
    QTest::newRow("aspect") << who + "1;Utama;;Laporan;Cepat;Jam;24;jam;" << u"aspect"_s << u""_s;
    QTest::newRow("indicator") << who + "1;Utama;;Laporan;Waktu;;24;jam;" << u"empty"_s << u""_s;
    QTest::newRow("target") << who + "1;Utama;;Laporan;Waktu;Jam;90-80;jam;" << u"target-range"_s << u""_s;
    QTest::newRow("direction") << who + "1;Utama;;Laporan;Waktu;Jam;24;jam;miring" << u"direction"_s << u""_s;
    QTest::newRow("nobody") << "198202202013041003;2026;1;Utama;;Laporan;Waktu;Jam;24;jam;"_ba << u"employee-unknown"_s << u""_s;
    QTest::newRow("no post then") << "198002292005011007;2020;1;Utama;;Laporan;Waktu;Jam;24;jam;"_ba << u"no-placement"_s << u""_s;
}

void ImportTest::aPlanRowIsReadOrRefused()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, refused);
    QFETCH(QString, warned);
    const OfficeFixture office;
    importSmallOffice(office);
    const ImportOutcome outcome = office.importText(ImportKind::Plans, planHead + row);
    QCOMPARE(kindsOf(outcome.refused), refused.isEmpty() ? QStringList() : QStringList{refused});
    QCOMPARE(kindsOf(outcome.warnings), warned.isEmpty() ? QStringList() : QStringList{warned});
    QCOMPARE(outcome.created, refused.isEmpty() ? 1 : 0);
    QCOMPARE(office.importText(ImportKind::Plans, planHead + row).unchanged, outcome.created);
}

void ImportTest::aTargetIsANumberARangeOrWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<QString>("words");
    QTest::newRow("whole") << u"98"_s << u"98"_s << u""_s << u""_s;
    QTest::newRow("comma") << u"87,50"_s << u"87.5"_s << u""_s << u""_s;
    QTest::newRow("thousands") << u"40.000.000"_s << u"40000000"_s << u""_s << u""_s;
    QTest::newRow("below nought") << u"-5"_s << u"-5"_s << u""_s << u""_s;
    QTest::newRow("hyphen") << u"80-90"_s << u"80"_s << u"90"_s << u""_s;
    QTest::newRow("dash and spaces") << u"80,5 – 90"_s << u"80.5"_s << u"90"_s << u""_s;
    QTest::newRow("words between") << u"7 s.d. 8"_s << u"7"_s << u"8"_s << u""_s;
    QTest::newRow("a range of one") << u"80-80"_s << u"80"_s << u""_s << u""_s;
    QTest::newRow("words") << u"12 laporan"_s << u""_s << u""_s << u"12 laporan"_s;
    QTest::newRow("a date is no range") << u"1-2-2026"_s << u""_s << u""_s << u"1-2-2026"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s;
}

void ImportTest::aTargetIsANumberARangeOrWords()
{
    QFETCH(QString, text);
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(QString, words);
    const auto target = readTarget({text, text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text});
    QVERIFY(target);
    const auto written = [](const std::optional<Decimal> &number) { return number ? number->normalised().toString() : QString(); };
    QCOMPARE(written(target->low), low);
    QCOMPARE(written(target->high), high);
    QCOMPARE(target->words, words);
}

void ImportTest::anImportedPlanIsAgreed()
{
    const OfficeFixture office;
    importSmallOffice(office);
    office.importText(ImportKind::Plans, planHead + "198002292005011007;2026;1;Utama;Pimpinan;Laporan;Waktu;Jam;20-24;jam;turun\n"_ba);
    const auto employee = must(office.store().office().employeeByNip(u"198002292005011007"_s));
    const auto placement = must(office.store().office().latestPlacement(employee->id));
    const auto plan = must(office.store().plans().plan(placement->id, 2026));
    QVERIFY(plan);
    QCOMPARE(plan->state, PlanState::Approved);
    QCOMPARE(plan->items.size(), 1);
    QCOMPARE(plan->items.first().superiorText, u"Pimpinan"_s);
    QCOMPARE(targetText(plan->items.first().indicators.first()), u"20–24 jam"_s);
    QCOMPARE(plan->items.first().indicators.first().direction, Direction::Down);
}

void ImportTest::rowsOfOneResultSortedOtherwiseChangeNothing()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray one = "198002292005011007;2026;1;Utama;;Laporan;Kuantitas;Jumlah;12;laporan;naik\n";
    const QByteArray two = "198002292005011007;2026;1;Utama;;Laporan;Kualitas;Mutu;98;%;naik\n";
    QCOMPARE(office.importText(ImportKind::Plans, planHead + one + two).created, 2);
    QCOMPARE(counts(office.importText(ImportKind::Plans, planHead + two + one)), (QList<qint64>{0, 0, 2, 0}));
    const ImportOutcome differs = office.importText(ImportKind::Plans, planHead + one + QByteArray(two).replace("Laporan;K", "Laporan lain;K"));
    QCOMPARE(said(differs.refused), (Lines{{u"3"_s, u"RHK Pegawai"_s, u"Laporan lain"_s, u"result-differs"_s}}));
}

void ImportTest::equalAspectsAreDifferentIndicators()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray rows = "198002292005011007;2026;1;Utama;;Laporan;Kuantitas;Jumlah laporan;12;laporan;naik\n"
                            "198002292005011007;2026;1;Utama;;Laporan;Kuantitas;Jumlah pembaca;100;orang;naik\n";
    QCOMPARE(office.importText(ImportKind::Plans, planHead + rows).created, 2);
    const QByteArray reached = "NIP;Periode;No;Aspek;Realisasi\n"
                               "198002292005011007;2026-TW1;1;Kuantitas;3\n198002292005011007;2026-TW1;1;Kuantitas;30\n"
                               "198002292005011007;2026-TW1;1;Kuantitas;300\n";
    const ImportOutcome outcome = office.importText(ImportKind::Realisations, reached);
    QCOMPARE(outcome.created, 2);
    QCOMPARE(kindsOf(outcome.refused), QStringList{u"duplicate"_s});
    QVERIFY(office.exported({ExportKind::Realisations}).contains("2026-Q1;1;Kuantitas;30;"));
}

void ImportTest::aRealisationNeedsItsPlan()
{
    const OfficeFixture office;
    importSmallOffice(office);
    office.importText(ImportKind::Plans, planHead + "198002292005011007;2026;1;Utama;;Laporan;Waktu;Jam;24;jam;turun\n"_ba);
    const ImportOutcome outcome = office.importText(ImportKind::Realisations, "NIP;Periode;No;Aspek;Realisasi;Bukti Dukung;Umpan Balik\n"
                                                                              "198002292005011007;2026-TW1;1;Waktu;20;Laporan;Pimpinan: lebih cepat\n"
                                                                              "198002292005011007;2026-TW1;2;Waktu;20;;\n"
                                                                              "198002292005011007;2026-TW1;1;Biaya;20;;\n"
                                                                              "198002292005011007;2025-TW1;1;Waktu;20;;\n"
                                                                              "198002292005011007;2026-TW9;1;Waktu;20;;\n"
                                                                              "198002292005011007;2026-TW2;1;Waktu;lebih cepat;;\n"
                                                                              "198002292005011007;2026-TW3;1;Waktu;;;\n");
    QCOMPARE(outcome.created, 2);
    QCOMPARE(said(outcome.refused), (Lines{{u"3"_s, u"No"_s, u"2"_s, u"plan-unknown"_s},
                                           {u"4"_s, u"No"_s, u"1"_s, u"plan-unknown"_s},
                                           {u"5"_s, u"No"_s, u"1"_s, u"plan-unknown"_s},
                                           {u"6"_s, u"Periode"_s, u"2026-TW9"_s, u"period"_s},
                                           {u"8"_s, u"Realisasi"_s, u""_s, u"empty"_s}}));
    QCOMPARE(kindsOf(outcome.warnings), QStringList{u"value-in-words"_s});
    QVERIFY(office.exported({ExportKind::Realisations}).contains("Pimpinan: lebih cepat"));
}

void ImportTest::aRealisationOfTheOldPostGoesToTheOldPlan()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray head = QByteArray(planHead).replace("Arah", "Arah;Segmen");
    const ImportOutcome plans = office.importText(ImportKind::Plans, head + "199003152015032004;2026;1;Utama;;Lama;Waktu;Jam;24;jam;turun;1\n"
                                                                            "199003152015032004;2026;1;Utama;;Baru;Biaya;Rupiah;24;rupiah;turun;\n");
    QCOMPARE(plans.created, 2);
    QCOMPARE(kindsOf(plans.warnings), QStringList{u"several-segments"_s});
    const ImportOutcome reached = office.importText(ImportKind::Realisations, "NIP;Periode;No;Aspek;Realisasi\n"
                                                                              "199003152015032004;2026-TW1;1;Waktu;20\n"
                                                                              "199003152015032004;2026-TW4;1;Biaya;20\n"
                                                                              "199003152015032004;2026-TW1;1;Biaya;20\n");
    QCOMPARE(reached.created, 2);
    QCOMPARE(kindsOf(reached.refused), QStringList{u"plan-unknown"_s});
}

void ImportTest::aRatingGoesToTheLatestPostUnlessASegmentIsNamed()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const ImportOutcome outcome = office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan;Segmen\n"
                                                                         "199003152015032004;2026;Diatas Ekspektasi;sesuai;Bagus;\n"
                                                                         "199003152015032004;2026;DB;Sesuai Ekspektasi;;1\n"
                                                                         "199003152015032004;2026;DA;DA;;2\n"
                                                                         "199003152015032004;2026;DA;DA;;3\n"
                                                                         "199003152015032004;2026-TW1;;S;;\n"
                                                                         "198002292005011007;2026;;;;\n");
    QCOMPARE(outcome.created, 3);
    QCOMPARE(kindsOf(outcome.warnings), QStringList{u"several-segments"_s});
    QCOMPARE(said(outcome.refused), (Lines{{u"4"_s, u"NIP"_s, u"199003152015032004"_s, u"duplicate"_s},
                                           {u"5"_s, u"Segmen"_s, u"3"_s, u"segment-unknown"_s},
                                           {u"7"_s, u"Hasil"_s, u""_s, u"empty"_s}}));
    const QByteArray table = office.exported({ExportKind::Ratings});
    QVERIFY(table.contains("2026;Di bawah ekspektasi;Sesuai ekspektasi;;1\r\n"));
    QVERIFY(table.contains("2026;Di atas ekspektasi;Sesuai ekspektasi;Bagus;2\r\n"));
    QVERIFY(table.contains("2026-Q1;;Sesuai ekspektasi;;1\r\n"));
}

void ImportTest::theSameRatingFromAnotherSourceIsNoChange()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    office.import(ImportKind::Recap, sampleFile(ImportKind::Recap));
    const QString file = office.exportedFile({ExportKind::Ratings});
    const ImportOutcome outcome = office.import(ImportKind::Ratings, file);
    QCOMPARE(counts(outcome), (QList<qint64>{0, 0, outcome.rows, 0}));
}

void ImportTest::anUnknownLabelIsRefusedAndNeverGuessed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("kind");
    QTest::newRow("rating") << "198002292005011007;2026-M03;Istimewa;Sesuai;"_ba << u"rating-unknown"_s;
    QTest::newRow("a predicate is no rating") << "198002292005011007;2026-M03;Sesuai;Baik;"_ba << u"rating-unknown"_s;
    QTest::newRow("period") << "198002292005011007;Bulan XIII 2026;Sesuai;Sesuai;"_ba << u"period"_s;
    QTest::newRow("period without year") << "198002292005011007;Triwulan I;Sesuai;Sesuai;"_ba << u"period"_s;
}

void ImportTest::anUnknownLabelIsRefusedAndNeverGuessed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, kind);
    const OfficeFixture office;
    importSmallOffice(office);
    const ImportOutcome outcome = office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan\n" + row);
    QCOMPARE(outcome.created, 0);
    QCOMPARE(kindsOf(outcome.refused), QStringList{kind});
}

void ImportTest::equalActivitiesAreCountedNotJoined()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray head = "NIP;Tanggal;Uraian;No;Aspek;Jumlah;Satuan;Bukti Dukung\n";
    const QByteArray row = "198002292005011007;05-01-2026;Melayani pemohon;1;Kuantitas;3;orang;Buku tamu\n";
    QCOMPARE(counts(office.importText(ImportKind::Activities, head + row + row)), (QList<qint64>{2, 0, 0, 0}));
    QCOMPARE(counts(office.importText(ImportKind::Activities, head + row + row)), (QList<qint64>{0, 0, 2, 0}));
    QCOMPARE(counts(office.importText(ImportKind::Activities, head + row + row + row)), (QList<qint64>{1, 0, 2, 0}));
    const ImportOutcome faulty = office.importText(ImportKind::Activities, head + "198002292005011007;31-02-2026;Rapat;;;;;\n"
                                                                                  "198002292005011007;05-01-2026;;;;;;\n"
                                                                                  "198002292005011007;05-01-2026;Rapat;0;;;;\n"
                                                                                  "198002292005011007;05-01-2026;Rapat;;;banyak;;\n"
                                                                                  "198002292005011007;05-01-2027;Rapat;;;;;\n");
    QCOMPARE(kindsOf(faulty.refused), (QStringList{u"date"_s, u"empty"_s, u"whole"_s, u"number"_s}));
    QCOMPARE(kindsOf(faulty.warnings), QStringList{u"date-future"_s});
}

void ImportTest::aLongerActivityFileAddsOnlyWhatIsNew()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray january = "NIP;Tanggal;Uraian\n198002292005011007;05-01-2026;Rapat\n198002292005011007;06-01-2026;Rapat\n";
    const ImportOutcome first = office.importText(ImportKind::Activities, january);
    QCOMPARE(first.created, 2);
    QCOMPARE(counts(office.importText(ImportKind::Activities, january + "198002292005011007;02-02-2026;Rapat\n")), (QList<qint64>{1, 0, 2, 0}));
    office.undo(first.batch);
    QCOMPARE(counts(office.importText(ImportKind::Activities, january)), (QList<qint64>{2, 0, 0, 0}));
}

void ImportTest::feedbackHolidaysAndOrganisationsAreTaken()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray feedback = "NIP;Tanggal;Dari;Uraian;No\n198002292005011007;05-01-2026;Pimpinan;Pertahankan;1\n198002292005011007;05-01-2026;Rekan kerja;Ramah;\n";
    QCOMPARE(office.importText(ImportKind::Feedback, feedback).created, 2);
    QCOMPARE(counts(office.importText(ImportKind::Feedback, feedback)), (QList<qint64>{0, 0, 2, 0}));

    QCOMPARE(office.importText(ImportKind::Holidays, "Tanggal;Nama\n17 Agustus 2026;Hari Kemerdekaan\n01-01-2026;Tahun Baru\n").created, 2);
    const ImportOutcome renamed = office.importText(ImportKind::Holidays, "Tanggal;Nama\n01-01-2026;Tahun Baru Masehi\n01/01/2026;Lagi\n");
    QCOMPARE(counts(renamed), (QList<qint64>{0, 1, 0, 1}));
    QCOMPARE(must(office.store().office().holidays()).size(), 2);

    const QByteArray head = "Kode Unit;Periode;Predikat;Alasan\n";
    const ImportOutcome organisation = office.importText(ImportKind::Organisation, head + "3.14;2026-TW1;Istimewa;Melampaui target\n"
                                                                                          "3.14.1;2026-TW1;PERLU PERBAIKAN;\n"
                                                                                          "3.14;2026-TW1;Baik;\n"
                                                                                          "9;2026-TW1;Baik;\n"
                                                                                          "3.14;2026-TW2;Sangat Baik;\n");
    QCOMPARE(organisation.created, 2);
    QCOMPARE(kindsOf(organisation.refused), (QStringList{u"duplicate"_s, u"unit-unknown"_s, u"predicate-unknown"_s}));
    QCOMPARE(office.importText(ImportKind::Organisation, head + "3.14;2026-TW1;Baik;Ditinjau kembali\n").changed, 1);
}

void ImportTest::accentsInEitherSpellingAreOneText()
{
    const OfficeFixture office;
    QCOMPARE(office.importText(ImportKind::Employees, u"NIP;Nama\n198002292005011007;Andr\u00E9\n"_s.toUtf8()).created, 1);
    QCOMPARE(office.importText(ImportKind::Employees, u"NIP;Nama\n198002292005011007;Andre\u0301\n"_s.toUtf8()).unchanged, 1);
}

void ImportTest::aGoodRecapIsRecordedAsIssuedElsewhere()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const ImportOutcome outcome = office.import(ImportKind::Recap, sampleFile(ImportKind::Recap));
    QCOMPARE(outcome.period, u"2026-M03"_s);
    QCOMPARE(outcome.headerRow, 5);
    QCOMPARE(outcome.created, outcome.rows);
    QCOMPARE(outcome.warningCount, 0);
    const Period march = Period::month(2026, 3);
    const auto heads = must(office.store().evaluations().issues(march));
    QCOMPARE(heads.size(), outcome.rows);
    const auto ratings = must(office.store().evaluations().ratings(march));
    for (auto head = heads.begin(); head != heads.end(); ++head) {
        QVERIFY(head->fromRecap);
        QCOMPARE(head->revision, 1);
        QCOMPARE(ratings.value(head.key()).source, RatingSource::Recap);
    }
}

void ImportTest::aFaultyRecapIsTakenExceptItsFaults()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const ImportOutcome outcome = office.import(ImportKind::Recap, folder + u"rekap-bermasalah-V.xlsx"_s);
    QCOMPARE(outcome.period, u"2026-M05"_s);
    QCOMPARE(outcome.headerRow, 7);
    const Lines refused{{u"11"_s, u"NIP"_s, u"198111062011032000"_s, u"precision-lost"_s},
                        {u"13"_s, u"NIP"_s, u"1,98E+17"_s, u"scientific"_s},
                        {u"15"_s, u"Predikat Kinerja Periodik"_s, u"ISTIMEWA"_s, u"predicate-unknown"_s},
                        {u"19"_s, u"NIP"_s, u""_s, u"empty"_s}};
    QCOMPARE(said(outcome.refused), refused);
    QCOMPARE(said(outcome.warnings), (Lines{{u"17"_s, u"Predikat Kinerja Periodik"_s, u"SANGAT BAIK"_s, u"predicate-contradicts"_s}}));
    QCOMPARE(outcome.created, outcome.rows - 4);
}

void ImportTest::aRecapOfNoPossiblePeriodIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("predicate");
    QTest::newRow("no such month") << "Periode Bulanan XIII Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("no Roman number") << "Periode Bulanan IIII Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("no year") << "Periode Bulanan V"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("no month") << "Periode Bulanan Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("no period") << "Dinas Pelayanan"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("a year with periodic predicates") << "Periode Tahunan 2026"_ba << "Predikat Kinerja Periodik"_ba;
    QTest::newRow("a year that does not say so") << "Periode Tahun 2026"_ba << "Predikat Kinerja"_ba;
    QTest::newRow("a month with annual predicates") << "Periode Bulanan 5 Tahun 2026"_ba << "Predikat Kinerja Tahunan"_ba;
}

void ImportTest::aRecapOfNoPossiblePeriodIsRefusedWhole()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, predicate);
    const OfficeFixture office;
    importSmallOffice(office);
    const QByteArray before = must(office.store().ledger().stateDigest());
    const QString file = office.written(u"rekap.csv"_s, "7171 - Pemerintah Cakranegara;;;\nDinas;;;\n" + above + ";;;\n\nNIP;Rating Hasil Kinerja;Rating Perilaku Kerja;" + predicate +
                                                            "\n198002292005011007;Sesuai Ekspektasi;Sesuai Ekspektasi;BAIK\n");
    const auto outcome = office.tryImport(ImportKind::Recap, file);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(must(office.store().ledger().stateDigest()), before);
    QVERIFY(must(office.store().ledger().commands()).last().kind != u"import-recap");
}

void ImportTest::aRecapSaysItsPeriodInManyWays_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("predicate");
    QTest::addColumn<QString>("period");
    QTest::newRow("number") << "Periode Bulanan 6 Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba << u"2026-M06"_s;
    QTest::newRow("Roman") << "Periode Bulanan V Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba << u"2026-M05"_s;
    QTest::newRow("quarter") << "Periode Triwulan II Tahun 2026"_ba << "Predikat Kinerja Periodik"_ba << u"2026-Q2"_s;
    QTest::newRow("year") << "Periode Tahunan 2025"_ba << "Predikat Kinerja Tahunan"_ba << u"2025"_s;
    QTest::newRow("value in the next cell") << "Periode;Bulanan 7 Tahun 2026"_ba << "Predikat Kinerja"_ba << u"2026-M07"_s;
}

void ImportTest::aRecapSaysItsPeriodInManyWays()
{
    QFETCH(QByteArray, above);
    QFETCH(QByteArray, predicate);
    QFETCH(QString, period);
    const OfficeFixture office;
    importSmallOffice(office);
    const ImportOutcome outcome = office.importText(ImportKind::Recap, "7171 - Pemerintah Cakranegara;;;\n" + above + ";;;\nNIP;Rating Hasil Kinerja;Rating Perilaku Kerja;" +
                                                                           predicate + "\n198002292005011007;Sesuai Ekspektasi;Sesuai Ekspektasi;BAIK\n");
    QCOMPARE(outcome.period, period);
    QCOMPARE(outcome.created, 1);
}

QByteArray recapOf(QByteArrayView result, QByteArrayView predicate)
{
    return "Periode Bulanan 3 Tahun 2026;;;\nNIP;Rating Hasil Kinerja;Rating Perilaku Kerja;Predikat Kinerja Periodik\n198002292005011007;" + result.toByteArray() +
           ";Sesuai Ekspektasi;" + predicate.toByteArray() + '\n';
}

void ImportTest::aChangedRecapBecomesANewRevision()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const Period march = Period::month(2026, 3);
    QCOMPARE(counts(office.importText(ImportKind::Recap, recapOf("Sesuai Ekspektasi", "BAIK"))), (QList<qint64>{1, 0, 0, 0}));
    QCOMPARE(counts(office.importText(ImportKind::Recap, recapOf("Sesuai Ekspektasi", "BAIK"))), (QList<qint64>{0, 0, 1, 0}));
    const ImportOutcome changed = office.importText(ImportKind::Recap, recapOf("Dibawah Ekspektasi", "BUTUH PERBAIKAN"));
    QCOMPARE(counts(changed), (QList<qint64>{0, 1, 0, 0}));
    QCOMPARE(must(office.store().evaluations().issues(march)).begin()->revision, 2);
    QCOMPARE(must(office.store().evaluations().issues(march)).begin()->predicate, Predicate::NeedsImprovement);
    // The same predicate out of other ratings is another evaluation all the same.
    QCOMPARE(counts(office.importText(ImportKind::Recap, recapOf("Diatas Ekspektasi", "BUTUH PERBAIKAN"))), (QList<qint64>{0, 1, 0, 0}));
    QCOMPARE(must(office.store().evaluations().issues(march)).begin()->revision, 3);
}

void ImportTest::anUndoneRecapCanBeReadAgain()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const Period march = Period::month(2026, 3);
    const ImportOutcome first = office.importText(ImportKind::Recap, recapOf("Sesuai Ekspektasi", "BAIK"));
    QCOMPARE(office.undo(first.batch).left.size(), 0);
    QCOMPARE(must(office.store().evaluations().issues(march)).size(), 0);
    QCOMPARE(counts(office.importText(ImportKind::Recap, recapOf("Dibawah Ekspektasi", "BUTUH PERBAIKAN"))), (QList<qint64>{1, 0, 0, 0}));
    const auto heads = must(office.store().evaluations().issues(march));
    QCOMPARE(heads.begin()->revision, 1);
    QCOMPARE(heads.begin()->predicate, Predicate::NeedsImprovement);
    const auto conflicts = must(office.store().database().integer("SELECT count(*) FROM candidate"));
    QCOMPARE(conflicts, 0);
}

void ImportTest::moreRefusalsThanAnyoneReadsAreStillCounted()
{
    const OfficeFixture office;
    QByteArray table = "NIP;Nama\n";
    constexpr int rows = 12'345;
    for (int i = 0; i < rows; ++i)
        table += "1,98E+17;Seseorang\n";
    const ImportOutcome outcome = office.importText(ImportKind::Employees, table.replace("1,98E+17", "\"1,98E+17\""));
    QCOMPARE(outcome.rows, rows);
    QCOMPARE(outcome.refusedCount, rows);
    QCOMPARE(outcome.refused.size(), ImportRun::mostRemarks);
    QCOMPARE(outcome.refused.last().row, int(ImportRun::mostRemarks) + 1);
}

void ImportTest::aFileOfAnotherKindIsRefusedWhole()
{
    const OfficeFixture office;
    office.importSample(OfficeFixture::Sample::People);
    const auto outcome = office.tryImport(ImportKind::Units, sampleFile(ImportKind::Employees));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(outcome.error().args, (QStringList{u"employees"_s, u"units"_s}));
    QCOMPARE(counts(office.import(ImportKind::Units, sampleFile(ImportKind::Units)))[1], 0);
}

void ImportTest::aColumnThatIsNotThereErasesNothing()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n3.14;Dinas;;Dinas\n");
    office.importText(ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan;Jenis Jabatan;Jenjang\n198002292005011007;Satu;3.14;Analis;Fungsional;Ahli Muda\n");
    const ImportOutcome again = office.importText(ImportKind::Employees, "NIP;Nama;Jabatan\n198002292005011007;Satu;Analis\n");
    QCOMPARE(counts(again), (QList<qint64>{0, 0, 1, 0}));
    QVERIFY(office.exported({ExportKind::Employees}).contains("Fungsional"));
    QVERIFY(office.exported({ExportKind::Employees}).contains("Ahli Muda"));
}

void ImportTest::aRatingOfAYearWithoutRulesIsRefusedAndBlocksNoExport()
{
    const OfficeFixture office;
    importSmallOffice(office);
    const ImportOutcome outcome = office.importText(ImportKind::Ratings, "NIP;Periode;Hasil;Perilaku;Catatan\n198002292005011007;2019-TW3;S;S;\n198002292005011007;2026-TW3;S;S;\n");
    QCOMPARE(kindsOf(outcome.refused), QStringList{u"no-rules"_s});
    QCOMPARE(outcome.created, 1);
    QVERIFY(office.exported({ExportKind::Evaluations}).contains("198002292005011007"));
}

} // namespace

KINERJA_TEST_MAIN(ImportTest)

#include "importtest.moc"
