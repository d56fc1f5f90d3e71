#include "core/exchange/importhistory.h"
#include "core/exchange/importtables.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const QString folder = QStringLiteral(TEST_DATA "/kantor/");

using Certainty = RecognisedTable::Certainty;

Judgement judged(const OfficeFixture &office, ImportKind kind, const QString &file, Importer::Mode mode = Importer::Mode::DryRun, const ImportOptions &options = {})
{
    Progress progress;
    return must(judgeFile(office.store(), kind, file, mode, options, progress));
}

QList<int> rowsOf(const Judgement &judgement, RowVerdict verdict)
{
    QList<int> rows;
    for (const JudgedRow &row : judgement.rows) {
        if (row.verdict == verdict)
            rows.append(row.row);
    }
    return rows;
}

constexpr char unitTable[] = "KODE;NAMA UNIT KERJA;KODE INDUK\n3.14;Dinas;\n3.14.1;Seksi;3.14\n";
constexpr char peopleHead[] = "NIP;Nama;Kode Unit\n";

class ImportPageTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKnownByItsHeadings_data();
    void aFileIsKnownByItsHeadings();
    void everyTemplateIsKnownAsItsKind();
    void aFileLikeNoOtherIsUnknownAndStillHasColumns();
    void theHeadingRowIsFoundBelowATitle();
    void theSheetsOfAWorkbookAreTold();
    void aTableWithoutTextIsRefused();
    void aTableThatWasLookedAtIsGivenWhole();
    void anImportOpensItsFileOnce_data();
    void anImportOpensItsFileOnce();
    void eachRowGetsItsVerdict();
    void verdictsOfDeferredRowsAreTold();
    void aColumnUnderAnotherNameCanBeChosen();
    void aChosenHeadingRowOverrules();
    void aColumnThatIsLeftOutChangesNothing();
    void samplesAreLimitedAndRefusalsAreNot();
    void rowsWithWarningsKeepTheirVerdict();
    void refusedRowsAreWrittenToBeMendedAndComeBack();
    void refusalsOfAFileSavedSinceAreNotWritten();
    void aNipColumnOfRefusalsIsText();
    void reasonAndAdviceAreSplit_data();
    void reasonAndAdviceAreSplit();
    void theHistoryTellsWhatWasTakenBack();
    void progressCountsRowsWhereTheirNumberIsKnown();
};

void ImportPageTest::aFileIsKnownByItsHeadings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("headerRow");
    QTest::newRow("units") << u"unit.csv"_s << int(ImportKind::Units) << 1;
    QTest::newRow("employees") << u"pegawai.csv"_s << int(ImportKind::Employees) << 1;
    QTest::newRow("plans") << u"skp.csv"_s << int(ImportKind::Plans) << 1;
    QTest::newRow("realisations") << u"realisasi.csv"_s << int(ImportKind::Realisations) << 1;
    QTest::newRow("recap") << u"rekap-ekinerja-2026-03.xlsx"_s << int(ImportKind::Recap) << 5;
}

void ImportPageTest::aFileIsKnownByItsHeadings()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    QFETCH(int, headerRow);
    const RecognisedTable table = must(recogniseTable(folder + file));
    QCOMPARE(table.certainty, Certainty::Certain);
    QCOMPARE(int(table.fits.first().kind), kind);
    QCOMPARE(table.fits.first().headerRow, headerRow);
    QVERIFY(table.fits.first().isComplete());
    QCOMPARE(table.fits.size(), qsizetype(importKinds.size()));
}

void ImportPageTest::everyTemplateIsKnownAsItsKind()
{
    for (const ImportKind kind : importKinds) {
        const QString file = path(u"templat-"_s + code(kind) + u".xlsx"_s);
        must(writeTemplate(kind, file));
        const RecognisedTable table = must(recogniseTable(file));
        QCOMPARE(code(table.fits.first().kind), code(kind));
        // A recap holds all that a rating needs; the two may be taken for each other, and then somebody is asked.
        QVERIFY(table.certainty != Certainty::Unknown);
        QCOMPARE(table.fits.first().known, wantedHeadings(kind).size());
        QVERIFY(table.fits.first().duplicate.isEmpty());
    }
}

void ImportPageTest::aFileLikeNoOtherIsUnknownAndStillHasColumns()
{
    const RecognisedTable table = must(recogniseTable(written(u"asing.csv"_s, "Daftar barang\nKode Barang;Harga;Jumlah Stok\nB1;1000;3\nB2;2000;4\n")));
    QCOMPARE(table.certainty, Certainty::Unknown);
    QVERIFY(!table.fits.first().isComplete());
    const KindFit fit = fitOf(table, ImportKind::Employees);
    QCOMPARE(fit.headerRow, 2);
    QCOMPARE(fit.missing, (QStringList{u"NIP"_s, u"Nama"_s}));
    QCOMPARE(table.cellsOf(fit.headerRow), (QStringList{u"Kode Barang"_s, u"Harga"_s, u"Jumlah Stok"_s}));
    QCOMPARE(table.samplesOf(0, fit.headerRow, 3), (QStringList{u"B1"_s, u"B2"_s}));
    QCOMPARE(table.width(1), 3);
}

void ImportPageTest::theHeadingRowIsFoundBelowATitle()
{
    const RecognisedTable table = must(recogniseTable(written(u"judul.csv"_s, "DAFTAR PEGAWAI\nDinas Contoh\n\nNo.;NIP;Nama\n1;198002292005011007;Satu\n")));
    QCOMPARE(int(table.fits.first().kind), int(ImportKind::Employees));
    QCOMPARE(table.fits.first().headerRow, 4);
    QCOMPARE(table.fits.first().columns.mid(0, 2), (QList<qsizetype>{1, 2}));
    QCOMPARE(table.recognised.separator, QChar(u';'));
}

void ImportPageTest::theSheetsOfAWorkbookAreTold()
{
    const RecognisedTable table = must(recogniseTable(folder + u"rekap-ekinerja-2026-03.xlsx"_s));
    QVERIFY(!table.sheets.isEmpty());
    QVERIFY(table.sheets.contains(table.recognised.sheet));
    const RecognisedTable same = must(recogniseTable(folder + u"rekap-ekinerja-2026-03.xlsx"_s, table.sheets.first()));
    QCOMPARE(same.recognised.sheet, table.sheets.first());
    QCOMPARE(must(recogniseTable(folder + u"unit.csv"_s)).sheets, QStringList());
}

void ImportPageTest::aTableWithoutTextIsRefused()
{
    const auto table = recogniseTable(written(u"kosong.csv"_s, ";;;\n\n;;\n"));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Invalid);
    QVERIFY(errorText(table.error()).contains(u"kosong.csv"));
}

void ImportPageTest::aTableThatWasLookedAtIsGivenWhole()
{
    // More rows than are looked at, and a blank one among them.
    QByteArray csv = "KODE;NAMA UNIT KERJA\n\n";
    for (int i = 0; i < 200; ++i)
        csv += QByteArray::number(i) + ";Unit " + QByteArray::number(i) + '\n';
    const QString file = written(u"banyak.csv"_s, csv);
    const auto seen = must(SeenTable::open(file));
    QCOMPARE(code(must(seen->seen()).fits.first().kind), code(ImportKind::Units));
    const auto plain = must(openTable(file));
    QCOMPARE(seen->recognised(), plain->recognised());
    Row row;
    Row same;
    for (int count = 0;; ++count) {
        const bool more = must(seen->next(row));
        QCOMPARE(more, must(plain->next(same)));
        if (!more) {
            QCOMPARE(count, 201);
            break;
        }
        QCOMPARE(row.number, same.number);
        QCOMPARE(row.size(), same.size());
        for (qsizetype i = 0; i < row.size(); ++i)
            QCOMPARE(row.at(i), same.at(i));
    }
    // A row that cannot be read is said where it comes, whether it was looked at or not.
    const auto broken = must(SeenTable::open(written(u"rusak.csv"_s, "KODE;NAMA UNIT KERJA\n1;Satu\n2;\"Dua\n")));
    QVERIFY(!broken->seen());
    QVERIFY(must(broken->next(row)) && must(broken->next(row)));
    QVERIFY(!broken->next(row));
}

void ImportPageTest::anImportOpensItsFileOnce_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u".csv"_s;
    QTest::newRow("xlsx") << u".xlsx"_s;
    QTest::newRow("json") << u".json"_s;
}

void ImportPageTest::anImportOpensItsFileOnce()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, ending);
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    const QString file = office.exportedFile({ExportKind::Units}, ending);
    const int notifier = inotify_init1(IN_NONBLOCK);
    QVERIFY(notifier >= 0);
    const auto closed = qScopeGuard([&] { ::close(notifier); });
    // Closings too: of equal events in a row the kernel tells one.
    QVERIFY(inotify_add_watch(notifier, file.toLocal8Bit().constData(), IN_OPEN | IN_CLOSE_NOWRITE) >= 0);
    const auto openings = [&] {
        alignas(inotify_event) char events[64 * sizeof(inotify_event)];
        qsizetype count = 0;
        for (ssize_t size = 0; (size = ::read(notifier, events, sizeof events)) > 0;) {
            for (ssize_t at = 0; at < size; at += ssize_t(sizeof(inotify_event)))
                count += (reinterpret_cast<const inotify_event *>(events + at)->mask & IN_OPEN) != 0;
        }
        return count;
    };
    // A workbook is opened as a file to see what it is, and as an archive to read it.
    must(openTable(file));
    const qsizetype once = openings();
    QVERIFY(once > 0);
    QCOMPARE(office.import(ImportKind::Units, file).unchanged, 2);
    QCOMPARE(openings(), once);
#else
    QSKIP("Linux only");
#endif
}

void ImportPageTest::eachRowGetsItsVerdict()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    office.importText(ImportKind::Employees, QByteArray(peopleHead) + "198002292005011007;Satu;3.14\n199003152015032004;Dua;3.14.1\n");
    const QString file = office.written(u"baru.csv"_s, QByteArray(peopleHead) + "198002292005011007;Satu;3.14\n199003152015032004;Dua Baru;3.14.1\n"
                                                                                "198002292005011008;Tiga;3.14\n199107082016021003;Empat;9.9\n");
    const Judgement judgement = judged(office, ImportKind::Employees, file);
    QCOMPARE(rowsOf(judgement, RowVerdict::Unchanged), QList<int>{2});
    QCOMPARE(rowsOf(judgement, RowVerdict::Changed), QList<int>{3});
    QCOMPARE(rowsOf(judgement, RowVerdict::New), QList<int>{4});
    QCOMPARE(rowsOf(judgement, RowVerdict::Refused), QList<int>{5});
    QCOMPARE(judgement.headings, (QStringList{u"NIP"_s, u"Nama"_s, u"Kode Unit"_s}));
    QCOMPARE(judgement.rows[1].cells, (QStringList{u"199003152015032004"_s, u"Dua Baru"_s, u"3.14.1"_s}));
    QCOMPARE(judgement.rows[3].remarks.size(), 1);
    QCOMPARE(judgement.rows[3].columns, QList<qsizetype>{2});
    QVERIFY(judgement.outcome.batch.isNull());
    // The import then does what was foreseen.
    const Judgement done = judged(office, ImportKind::Employees, file, Importer::Mode::Commit);
    QCOMPARE(rowsOf(done, RowVerdict::New), QList<int>{4});
    QVERIFY(!done.outcome.batch.isNull());
}

void ImportPageTest::verdictsOfDeferredRowsAreTold()
{
    const OfficeFixture office;
    const Judgement judgement = judged(office, ImportKind::Units, office.written(u"unit.csv"_s, "KODE;NAMA UNIT KERJA;KODE INDUK\n3.1;Bawah;3\n3;Atas;\n4.1;Lain;4\n"));
    QCOMPARE(rowsOf(judgement, RowVerdict::New), (QList<int>{2, 3}));
    QCOMPARE(rowsOf(judgement, RowVerdict::Refused), QList<int>{4});
    QCOMPARE(judgement.rows.last().cells.first(), u"4.1"_s);
}

void ImportPageTest::aColumnUnderAnotherNameCanBeChosen()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    const QString file = office.written(u"lain.csv"_s, "Nomor Induk;Nama Pegawai;Tempat\n198002292005011007;Satu;3.14\n");
    QVERIFY(!office.tryImport(ImportKind::Employees, file, Importer::Mode::DryRun));
    ImportOptions options;
    options.headerRow = 1;
    options.columns.fill(-1, wantedHeadings(ImportKind::Employees).size());
    options.columns[0] = 0;
    options.columns[1] = 1;
    options.columns[11] = 2;
    const Judgement done = judged(office, ImportKind::Employees, file, Importer::Mode::Commit, options);
    QCOMPARE(done.outcome.created, 1);
    QCOMPARE(must(office.store().office().units(QDate(2026, 11, 24))).findByCode(u"3.14"_s)->name, u"Dinas"_s);
    QVERIFY(office.exported({ExportKind::Employees}).contains("3.14"));
}

void ImportPageTest::aChosenHeadingRowOverrules()
{
    const OfficeFixture office;
    const QString file = office.written(u"dua.csv"_s, "KODE;NAMA UNIT KERJA\nKODE;NAMA UNIT KERJA\n3.1;Satu\n");
    ImportOptions options;
    options.headerRow = 2;
    const Judgement below = judged(office, ImportKind::Units, file, Importer::Mode::DryRun, options);
    QCOMPARE(below.outcome.rows, 1);
    QCOMPARE(judged(office, ImportKind::Units, file).outcome.rows, 2);
    options.headerRow = 40;
    Progress progress;
    QVERIFY(!Importer(office.store()).run(ImportKind::Units, file, Importer::Mode::DryRun, progress, options));
}

void ImportPageTest::aColumnThatIsLeftOutChangesNothing()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    const QString file = office.written(u"tanpa.csv"_s, "KODE;NAMA UNIT KERJA;KODE INDUK\n3.14.1;Seksi;\n");
    QCOMPARE(judged(office, ImportKind::Units, file).outcome.changed, 1);
    ImportOptions options;
    options.headerRow = 1;
    options.columns = {0, 1, -1, -1};
    QCOMPARE(judged(office, ImportKind::Units, file, Importer::Mode::DryRun, options).outcome.unchanged, 1);
}

void ImportPageTest::samplesAreLimitedAndRefusalsAreNot()
{
    const OfficeFixture office;
    QByteArray table = "Tanggal;Nama\n";
    const QDate first(2020, 1, 1);
    constexpr int rows = Judgement::mostTaken + 50;
    for (int i = 0; i < rows; ++i)
        table += first.addDays(i).toString(Qt::ISODate).toLatin1() + ";Libur\nkemarin;Libur\n";
    const Judgement judgement = judged(office, ImportKind::Holidays, office.written(u"libur.csv"_s, table));
    QCOMPARE(judgement.outcome.created, rows);
    QCOMPARE(rowsOf(judgement, RowVerdict::New).size(), Judgement::mostTaken);
    QCOMPARE(rowsOf(judgement, RowVerdict::Refused).size(), rows);
    QVERIFY(std::is_sorted(judgement.rows.cbegin(), judgement.rows.cend(), [](const JudgedRow &a, const JudgedRow &b) { return a.row < b.row; }));
    QCOMPARE(judgement.rows.last().cells, (QStringList{u"kemarin"_s, u"Libur"_s}));
}

void ImportPageTest::rowsWithWarningsKeepTheirVerdict()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    office.importText(ImportKind::Employees, QByteArray(peopleHead) + "198002292005011007;Satu;3.14\n");
    const QString file = office.written(u"lahir.csv"_s, "NIP;Nama;Tanggal Lahir\n198002292005011007;Satu;29-02-1980\n199003152015032004;Dua;16-03-1990\n");
    const Judgement judgement = judged(office, ImportKind::Employees, file);
    QCOMPARE(judgement.outcome.warningCount, 1);
    QCOMPARE(judgement.rows.last().verdict, RowVerdict::New);
    QCOMPARE(judgement.rows.last().remarks.size(), 1);
    QCOMPARE(judgement.rows.last().columns, QList<qsizetype>{2});
}

void ImportPageTest::refusedRowsAreWrittenToBeMendedAndComeBack()
{
    const OfficeFixture office;
    office.importText(ImportKind::Units, unitTable);
    const QString file = office.written(u"pegawai.csv"_s, QByteArray("Catatan;") + peopleHead + "a;198002292005011007;Satu;3.14\nb;199003152015032004;Dua;9.9\nc;1,99E+17;Tiga;3.14\n");
    const Judgement judgement = judged(office, ImportKind::Employees, file, Importer::Mode::Commit);
    const QString list = office.path(u"ditolak.csv"_s);
    Progress progress;
    QCOMPARE(must(writeRefusals(file, {}, judgement, list, progress)), 2);
    QByteArray text = OfficeFixture::contentOf(list);
    QVERIFY(text.startsWith("\xEF\xBB\xBF" "Catatan;NIP;Nama;Kode Unit;Baris;Kolom;Nilai;Alasan;Yang harus dilakukan\r\n"));
    QVERIFY(text.contains("b;'199003152015032004;Dua;'9.9;3;Kode Unit;'9.9;") || text.contains("b;'199003152015032004;Dua;9.9;3;Kode Unit;9.9;"));
    text.replace("Dua;9.9", "Dua;3.14.1");
    text.replace("Dua;'9.9", "Dua;3.14.1");
    const ImportOutcome mended = office.importText(ImportKind::Employees, text);
    QCOMPARE(mended.created, 1);
    QCOMPARE(mended.refusedCount, 1);
}

void ImportPageTest::refusalsOfAFileSavedSinceAreNotWritten()
{
    const OfficeFixture office;
    const QString file = office.written(u"unit.csv"_s, "KODE;NAMA UNIT KERJA\n3.1;\n");
    const Judgement judgement = judged(office, ImportKind::Units, file);
    office.written(u"unit.csv"_s, "KODE;NAMA UNIT KERJA\n3.0;Lain\n3.1;\n");
    Progress progress;
    const auto count = writeRefusals(file, {}, judgement, office.path(u"ditolak.xlsx"_s), progress);
    QVERIFY(!count);
    QCOMPARE(count.error().kind, ErrorKind::Conflict);
    QVERIFY(!QFile::exists(office.path(u"ditolak.xlsx"_s)));
}

void ImportPageTest::aNipColumnOfRefusalsIsText()
{
    const OfficeFixture office;
    const QString file = office.written(u"pegawai.csv"_s, QByteArray(peopleHead) + "199003152015032004;Dua;9.9\n");
    const Judgement judgement = judged(office, ImportKind::Employees, file);
    Progress progress;
    const QString list = office.path(u"ditolak.xlsx"_s);
    QCOMPARE(must(writeRefusals(file, {}, judgement, list, progress)), 1);
    const auto source = must(openTable(list));
    Row row;
    QVERIFY(must(source->next(row)));
    QVERIFY(must(source->next(row)));
    QCOMPARE(row.at(0).kind, Cell::Kind::Text);
    QCOMPARE(row.at(0).text, u"199003152015032004"_s);
    QCOMPARE(row.at(3).kind, Cell::Kind::Number);
    QCOMPARE(row.at(3).text, u"2"_s);
}

void ImportPageTest::reasonAndAdviceAreSplit_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    QTest::newRow("two sentences") << u"No unit has this code. Import the units first."_s << u"No unit has this code."_s << u"Import the units first."_s;
    QTest::newRow("three") << u"A. B. C."_s << u"A."_s << u"B. C."_s;
    QTest::newRow("one") << u"Nothing."_s << u"Nothing."_s << QString();
    QTest::newRow("abbreviation") << u"Not 80 s.d. 90. Mend it."_s << u"Not 80 s.d. 90."_s << u"Mend it."_s;
    QTest::newRow("small letter after") << u"Not s.d. here. Mend it."_s << u"Not s.d. here."_s << u"Mend it."_s;
}

void ImportPageTest::reasonAndAdviceAreSplit()
{
    QFETCH(QString, message);
    QFETCH(QString, reason);
    QFETCH(QString, advice);
    QCOMPARE(reasonAndAdvice(message), std::pair(reason, advice));
}

void ImportPageTest::theHistoryTellsWhatWasTakenBack()
{
    const OfficeFixture office;
    office.import(ImportKind::Units, office.written(u"satu.csv"_s, unitTable));
    const ImportOutcome second = office.import(ImportKind::Employees, office.written(u"dua.csv"_s, QByteArray(peopleHead) + "198002292005011007;Satu;3.14\n"));
    QList<ImportRecord> records = must(importHistory(office.store(), 10));
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].batch, second.batch);
    QCOMPARE(records[0].file, u"dua.csv"_s);
    QCOMPARE(records[0].kind, ImportKind::Employees);
    QCOMPARE(records[1].operations, 2);
    QVERIFY(!records[0].undone && !records[1].undone);
    const UndoOutcome undo = office.undo(second.batch);
    records = must(importHistory(office.store(), 10));
    QVERIFY(records[0].undone);
    QVERIFY(!records[1].undone);
    // An undo taken back brings the import back.
    office.undo(undo.command);
    QVERIFY(!must(importHistory(office.store(), 10))[0].undone);
    QCOMPARE(must(importHistory(office.store(), 1)).size(), 1);
}

void ImportPageTest::progressCountsRowsWhereTheirNumberIsKnown()
{
    const OfficeFixture office;
    QByteArray table = "Tanggal;Nama\n";
    for (int i = 0; i < 600; ++i)
        table += QDate(2020, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ";Libur\n";
    QList<std::pair<qint64, qint64>> reports;
    Progress progress([&](qint64 done, qint64 total) { reports.append({done, total}); });
    ImportOptions options;
    options.expectedRows = 600;
    must(Importer(office.store()).run(ImportKind::Holidays, office.written(u"libur.csv"_s, table), Importer::Mode::DryRun, progress, options));
    QCOMPARE(reports.first(), std::pair(qint64(0), qint64(600)));
    QCOMPARE(reports.last(), std::pair(qint64(512), qint64(600)));
}

} // namespace

KINERJA_TEST_MAIN(ImportPageTest)
#include "importpagetest.moc"
