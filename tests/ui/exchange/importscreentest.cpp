#include "core/exchange/exporter.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/notice.h"
#include "ui/common/recordtable.h"
#include "ui/exchange/importscreen.h"
#include "ui/exchange/judgedmodel.h"
#include "ui/exchange/judgedpanel.h"
#include "ui/exchange/mappingpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

using Phase = ImportScreen::Phase;

const QString folder = QStringLiteral(TEST_DATA "/kantor/");
constexpr int patience = 60'000;

/// The screen on an office, ready to be used.
struct Page {
    explicit Page(WorkspaceFixture::Office office) : fixture(office), screen(fixture.workspace())
    {
        screen.resize(1158, 680);
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, [this](const Changes &changes) { screen.refresh(changes); });
        screen.open({});
        screen.show();
    }

    template <class T>
    T *part(const QString &name) const
    {
        T *const found = screen.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString text(const QString &name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] bool shows(const QString &name) const { return part<QWidget>(name)->isVisible(); }
    [[nodiscard]] QPushButton *primary() const { return part<QPushButton>(u"importRowsButton"_s); }
    [[nodiscard]] bool isJudged() const { return shows(u"chipAll"_s); }

    void choose(const QString &path)
    {
        fixture.prompt().giveFile(path);
        press(screen.phase() == Phase::Empty ? u"chooseFile"_s : u"otherFile"_s);
    }
    QString written(const QString &name, QByteArrayView bytes) const
    {
        QFile file(fixture.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QByteArray exported(ExportKind kind)
    {
        const QString to = fixture.path(u"keluar.csv"_s);
        fixture.onStore<qint64>([kind, to](Store &store) {
            Progress progress;
            return Exporter(store).run({kind}, to, progress);
        });
        QFile file(to);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    WorkspaceFixture fixture;
    ImportScreen screen;
};

constexpr char people[] = "NIP;Nama;Kode Unit;Tanggal Lahir\n198002292005011007;Orang Satu;3.14;29-02-1980\n199003152015032004;Orang Dua;9.9;15-03-1990\n"
                          "198002292005011007;Orang Satu;3.14;29-02-1980\n";

class ImportScreenTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageSaysWhichFilesThereAreInWhichOrder();
    void aFileIsRecognisedJudgedImportedAndTakenBack();
    void aDroppedFileIsRead();
    void refusedRowsShowRowColumnValueAndAdvice();
    void refusedRowsAreSaved();
    void columnsUnderOtherNamesAreChosenAndRemembered();
    void anotherKindCanBeChosenAndIsRemembered();
    void anotherHeadingRowCanBeChosen();
    void aWronglyGuessedSeparatorIsPutRightAndRemembered();
    void aWronglyGuessedEncodingIsPutRight();
    void aReadingThatCannotBeLeavesTheFileAsItWas();
    void aWorkbookHasNoEncodingToChoose();
    void aWrongFileIsExplainedOnThePage_data();
    void aWrongFileIsExplainedOnThePage();
    void afterAWrongFileTheOneBeforeIsNotImportedByMistake();
    void oneCauseOfManyRefusalsIsSaidOnce();
    void rowsThatAreHereAlreadyAreNotImported();
    void aCancelledImportLeavesNothing();
    void earlierImportsAreTakenBackAfterAQuestion();
    void aTemplateIsSaved();
    void aHiddenPageJudgesWhenItIsShownAgain();
    void aChangeInTheOfficeIsJudgedAnew();
    void aDisabledButtonSaysWhy();
    void judgedRowsAreASoundModel();
    void everyWidgetForTheKeyboardHasANameAndItsText();
    void nothingIsCutAtTwiceTheTextSize();
    void theLoopLivesWhileAHundredThousandRowsComeIn();
    void theAnswerComesWithTheCommitAndTheListOfPeopleFollows();
    void picturesForTheEye();
};

void ImportScreenTest::anEmptyPageSaysWhichFilesThereAreInWhichOrder()
{
    Page page(WorkspaceFixture::Office::Empty);
    QCOMPARE(page.screen.phase(), Phase::Empty);
    QVERIFY(page.shows(u"dropZone"_s));
    QVERIFY(page.shows(u"importGuide"_s));
    QVERIFY(page.shows(u"template-units"_s));
    QVERIFY(page.shows(u"template-recap"_s));
    QVERIFY(!page.shows(u"importRowsButton"_s));
    QVERIFY(!page.shows(u"importHistory"_s));
    QVERIFY(!page.shows(u"exampleFile"_s));
}

void ImportScreenTest::aFileIsRecognisedJudgedImportedAndTakenBack()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QCOMPARE(page.screen.phase(), Phase::Ready);
    QCOMPARE(page.text(u"fileName"_s), u"unit.csv"_s);
    QCOMPARE(page.part<QComboBox>(u"kind"_s)->currentData().toInt(), int(ImportKind::Units));
    QCOMPARE(page.part<QSpinBox>(u"headerRow"_s)->value(), 1);
    QVERIFY(page.text(u"fileFormat"_s).contains(u"CSV"));
    QCOMPARE(page.part<QComboBox>(u"encoding"_s)->currentText(), u"UTF-8"_s);
    QCOMPARE(page.part<QComboBox>(u"separator"_s)->currentData().toChar(), QChar(u';'));
    QVERIFY(!page.part<MappingPanel>(u"mapping"_s)->isUnfolded());
    QVERIFY(page.primary()->isEnabled());
    QVERIFY(page.shows(u"chipNew"_s));
    QVERIFY(!page.shows(u"chipRefused"_s));
    // Judging alone writes nothing.
    QCOMPARE(page.exported(ExportKind::Units).count('\n'), 1);

    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, patience);
    QVERIFY(page.shows(u"importResult"_s));
    QVERIFY(page.exported(ExportKind::Units).contains("Sekretariat"));
    QTRY_VERIFY(page.shows(u"importHistory"_s));
    QVERIFY(!page.text(u"nextText"_s).isEmpty());

    page.press(u"undoThis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QVERIFY(page.primary()->isEnabled());
    QVERIFY(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"unit.csv"));
    QCOMPARE(page.exported(ExportKind::Units).count('\n'), 1);
}

void ImportScreenTest::aDroppedFileIsRead()
{
    Page page(WorkspaceFixture::Office::Empty);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder + u"unit.csv"_s)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.screen, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page.screen, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    // Two files at once are not one file.
    data.setUrls({QUrl::fromLocalFile(folder + u"unit.csv"_s), QUrl::fromLocalFile(folder + u"skp.csv"_s)});
    QDragEnterEvent two(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    two.ignore();
    QCoreApplication::sendEvent(&page.screen, &two);
    QVERIFY(!two.isAccepted());
}

void ImportScreenTest::refusedRowsShowRowColumnValueAndAdvice()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(page.written(u"orang.csv"_s, people));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    page.press(u"chipRefused"_s);
    const auto *const table = page.part<RecordTable>(u"importRemarks"_s);
    QTRY_VERIFY(table->isVisible());
    const QAbstractItemModel &model = *table->model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toInt(), 3);
    QCOMPARE(model.index(0, 2).data().toString(), u"Kode Unit"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"9.9"_s);
    QVERIFY(!model.index(0, 4).data().toString().isEmpty());
    QVERIFY(!model.index(0, 5).data().toString().isEmpty());
    QVERIFY(page.text(u"rowDetail"_s).contains(model.index(0, 4).data().toString()));
    QVERIFY(page.shows(u"saveRefused"_s));
    page.press(u"chipNew"_s);
    const auto *const rows = page.part<RecordTable>(u"importRows"_s);
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->model()->rowCount(), 1);
    QCOMPARE(rows->model()->index(0, JudgedModel::FirstCell + 1).data().toString(), u"Orang Satu"_s);
    page.press(u"chipAll"_s);
    QCOMPARE(rows->model()->rowCount(), 3);
    QVERIFY(!rows->model()->index(1, JudgedModel::FirstCell + 2).data(Qt::ToolTipRole).toString().isEmpty());
}

void ImportScreenTest::refusedRowsAreSaved()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(page.written(u"orang.csv"_s, people));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    const QString to = page.fixture.path(u"ditolak.xlsx"_s);
    page.fixture.prompt().giveFile(to);
    page.press(u"saveRefused"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), patience);
    QTRY_VERIFY(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"ditolak.xlsx"));
}

void ImportScreenTest::columnsUnderOtherNamesAreChosenAndRemembered()
{
    Page page(WorkspaceFixture::Office::Sample);
    const QString file = page.written(u"lain.csv"_s, "Nomor Pegawai;Nama;Tempat\n198002292005011007;Orang Satu;3.14\n");
    page.choose(file);
    auto *const mapping = page.part<MappingPanel>(u"mapping"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    auto *const kind = page.part<QComboBox>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(ImportKind::Employees)));
    Q_EMIT kind->activated(kind->currentIndex());
    QVERIFY(mapping->isUnfolded());
    QCOMPARE(mapping->missing(), QStringList{u"NIP"_s});
    QVERIFY(!page.primary()->isEnabled());
    QVERIFY(page.primary()->toolTip().contains(u"NIP"));
    QVERIFY(page.shows(u"mappingMissing"_s));
    const auto pick = [&](const QString &name, const QString &field) {
        auto *const choice = page.part<QComboBox>(name);
        choice->setCurrentIndex(choice->findText(field, Qt::MatchStartsWith));
        Q_EMIT choice->activated(choice->currentIndex());
    };
    pick(u"column-0"_s, u"NIP ("_s);
    pick(u"column-2"_s, u"Kode Unit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QVERIFY(page.primary()->isEnabled());
    QVERIFY(!page.shows(u"mappingMissing"_s));
    // The same headings in another file are read alike, in whatever order.
    page.choose(page.written(u"lagi.csv"_s, "Tempat;Nomor Pegawai;Nama\n3.14;199003152015032004;Orang Dua\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.text(u"fileName"_s) == u"lagi.csv", patience);
    QCOMPARE(mapping->columns().value(0), 1);
    QCOMPARE(mapping->columns().value(11), 0);
    QVERIFY(page.primary()->isEnabled());
}

void ImportScreenTest::anotherKindCanBeChosenAndIsRemembered()
{
    Page page(WorkspaceFixture::Office::Sample);
    const QString file = page.written(u"hari.csv"_s, "Tanggal;Nama\n17-08-2026;Hari Kemerdekaan\n");
    page.choose(file);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    auto *const kind = page.part<QComboBox>(u"kind"_s);
    QCOMPARE(kind->currentData().toInt(), int(ImportKind::Holidays));
    kind->setCurrentIndex(kind->findData(int(ImportKind::Units)));
    Q_EMIT kind->activated(kind->currentIndex());
    QVERIFY(!page.part<MappingPanel>(u"mapping"_s)->missing().isEmpty());
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    page.choose(file);
    QTRY_COMPARE_WITH_TIMEOUT(page.text(u"fileName"_s), u"hari.csv"_s, patience);
    QTRY_COMPARE(kind->currentData().toInt(), int(ImportKind::Units));
}

void ImportScreenTest::anotherHeadingRowCanBeChosen()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(page.written(u"dua.csv"_s, "KODE;NAMA UNIT KERJA\nKODE;NAMA UNIT KERJA\n3.1;Satu\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    const QString before = page.part<QPushButton>(u"chipAll"_s)->text();
    page.part<QSpinBox>(u"headerRow"_s)->setValue(2);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.part<QPushButton>(u"chipAll"_s)->text() != before, patience);
}

/// As a person picks an entry.
void pick(QComboBox *choice, int index)
{
    QVERIFY(index >= 0);
    choice->setCurrentIndex(index);
    Q_EMIT choice->activated(index);
}

/// Windows-1252 with tabs; its many degrees make commas look like the separator.
QByteArray tabbedPeople(int first)
{
    QByteArray table = "NIP\tNama\tKode Unit\tTanggal Lahir\n";
    for (int i = first; i < first + 3; ++i)
        table += "19800229200501100" + QByteArray::number(i) + "\tAndr\xE9 Nomor " + QByteArray::number(i) + ", S.E., M.M., M.Si., Ak., CA., CPA.\t3.14\t29-02-1980\n";
    return table;
}

void ImportScreenTest::aWronglyGuessedSeparatorIsPutRightAndRemembered()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(page.written(u"tab.txt"_s, tabbedPeople(1)));
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    auto *const separator = page.part<QComboBox>(u"separator"_s);
    QCOMPARE(page.part<QComboBox>(u"encoding"_s)->currentData().toInt(), int(TextEncoding::Windows1252));
    QCOMPARE(separator->currentData().toChar(), QChar(u','));
    QVERIFY(!page.primary()->isEnabled());
    pick(separator, separator->findData(QChar(u'\t')));
    // The page stays where it is while the file is read anew.
    QVERIFY(page.shows(u"importFile"_s));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    QCOMPARE(page.part<QComboBox>(u"kind"_s)->currentData().toInt(), int(ImportKind::Employees));
    const auto *const rows = page.part<RecordTable>(u"importRows"_s);
    QCOMPARE(rows->model()->index(0, JudgedModel::FirstCell + 1).data().toString(), u"André Nomor 1, S.E., M.M., M.Si., Ak., CA., CPA."_s);
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, patience);
    QVERIFY(page.exported(ExportKind::Employees).contains("André Nomor 3"));

    // Next month's file of the same making is read like that at once.
    page.choose(page.written(u"tab-lagi.txt"_s, tabbedPeople(4)));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.text(u"fileName"_s) == u"tab-lagi.txt", patience);
    QCOMPARE(separator->currentData().toChar(), QChar(u'\t'));
    QVERIFY(page.primary()->isEnabled());
    // Back to the guess, and that is remembered too.
    pick(separator, separator->findData(QChar(u',')));
    QTRY_VERIFY_WITH_TIMEOUT(!page.primary()->isEnabled() && page.shows(u"mappingMissing"_s), patience);
    page.choose(page.written(u"tab.txt"_s, tabbedPeople(1)));
    QTRY_VERIFY_WITH_TIMEOUT(page.text(u"fileName"_s) == u"tab.txt" && page.screen.phase() == Phase::Ready, patience);
    QCOMPARE(separator->currentData().toChar(), QChar(u','));
}

void ImportScreenTest::aWronglyGuessedEncodingIsPutRight()
{
    Page page(WorkspaceFixture::Office::Sample);
    // By chance these two bytes are one character of UTF-8.
    page.choose(page.written(u"orang.csv"_s, "NIP;Nama;Kode Unit;Tanggal Lahir\n198002292005011007;Orang \xC3\xA9;3.14;29-02-1980\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    auto *const encoding = page.part<QComboBox>(u"encoding"_s);
    QCOMPARE(encoding->currentData().toInt(), int(TextEncoding::Utf8));
    const auto *const rows = page.part<RecordTable>(u"importRows"_s);
    const auto name = [rows] { return rows->model()->index(0, JudgedModel::FirstCell + 1).data().toString(); };
    QCOMPARE(name(), u"Orang é"_s);
    pick(encoding, encoding->findData(int(TextEncoding::Windows1252)));
    QTRY_COMPARE_WITH_TIMEOUT(name(), u"Orang Ã©"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    QCOMPARE(page.screen.phase(), Phase::Ready);

    // Text in Windows-1252 read as UTF-8: what cannot be read is refused, row by row.
    page.choose(page.written(u"lama.csv"_s, "NIP;Nama;Kode Unit;Tanggal Lahir\n198002292005011007;Orang \xE9;3.14;29-02-1980\n199003152015032004;Orang Dua;3.14;15-03-1990\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.text(u"fileName"_s) == u"lama.csv", patience);
    pick(encoding, encoding->findData(int(TextEncoding::Utf8)));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.shows(u"chipRefused"_s), patience);
    QVERIFY(page.shows(u"chipNew"_s));
}

void ImportScreenTest::aReadingThatCannotBeLeavesTheFileAsItWas()
{
    Page page(WorkspaceFixture::Office::Empty);
    QByteArray table("\xFF\xFE", 2);
    for (const QChar c : u"KODE;NAMA UNIT KERJA\n3.1;Satu\n"_s)
        table.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    page.choose(page.written(u"unicode.csv"_s, table));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    auto *const encoding = page.part<QComboBox>(u"encoding"_s);
    QCOMPARE(encoding->currentData().toInt(), int(TextEncoding::Utf16LittleEndian));
    pick(encoding, encoding->findData(int(TextEncoding::Utf8)));
    QTRY_VERIFY_WITH_TIMEOUT(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"unicode.csv"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    QCOMPARE(encoding->currentData().toInt(), int(TextEncoding::Utf16LittleEndian));
    QVERIFY(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"unicode.csv"));
}

void ImportScreenTest::aWorkbookHasNoEncodingToChoose()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(folder + u"rekap-bermasalah-V.xlsx"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    QVERIFY(!page.shows(u"encoding"_s));
    QVERIFY(!page.shows(u"separator"_s));
}

void ImportScreenTest::aWrongFileIsExplainedOnThePage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << u"kosong.csv"_s << QByteArray();
    QTest::newRow("pdf") << u"surat.pdf"_s << QByteArray("%PDF-1.4\n...");
    QTest::newRow("xls") << u"lama.xls"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2000, '\0');
    QTest::newRow("no text") << u"hampa.csv"_s << QByteArray(";;;\n;;\n");
    QTest::newRow("damaged workbook") << u"rusak.xlsx"_s << QByteArray("PK\x03\x04 not a zip at all");
}

void ImportScreenTest::aWrongFileIsExplainedOnThePage()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(page.written(name, bytes));
    QTRY_VERIFY_WITH_TIMEOUT(page.part<NoticeBar>(u"importNotice"_s)->text().contains(name), patience);
    QCOMPARE(page.screen.phase(), Phase::Empty);
    QVERIFY(page.part<QPushButton>(u"chooseFile"_s)->isEnabled());
}

void ImportScreenTest::afterAWrongFileTheOneBeforeIsNotImportedByMistake()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    page.choose(page.written(u"kosong.csv"_s, ""));
    QTRY_VERIFY_WITH_TIMEOUT(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"kosong.csv"), patience);
    QCOMPARE(page.screen.phase(), Phase::Empty);
    QVERIFY(!page.primary()->isEnabled() || page.primary()->isHidden());
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    QCOMPARE(page.text(u"fileName"_s), u"unit.csv"_s);
}

void ImportScreenTest::oneCauseOfManyRefusalsIsSaidOnce()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(folder + u"pegawai.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    // No unit is here yet, so that every row is refused for the same reason.
    QVERIFY(page.shows(u"commonReason"_s));
    QVERIFY(page.text(u"commonReason"_s).contains(u"Unit"_s, Qt::CaseInsensitive));
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.primary()->isEnabled(), patience);
    QVERIFY(!page.shows(u"commonReason"_s));
}

void ImportScreenTest::rowsThatAreHereAlreadyAreNotImported()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QVERIFY(!page.primary()->isEnabled());
    QVERIFY(!page.primary()->toolTip().isEmpty());
    QVERIFY(page.shows(u"chipUnchanged"_s));
    QVERIFY(!page.shows(u"chipNew"_s));
}

QByteArray manyHolidays(int rows)
{
    QByteArray table = "Tanggal;Nama\n";
    const QDate first(1900, 1, 1);
    for (int i = 0; i < rows; ++i)
        table += first.addDays(i).toString(Qt::ISODate).toLatin1() + ";Libur Nomor " + QByteArray::number(i) + '\n';
    return table;
}

void ImportScreenTest::aCancelledImportLeavesNothing()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(page.written(u"libur.csv"_s, manyHolidays(20'000)));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QCOMPARE(page.screen.phase(), Phase::Importing);
    QVERIFY(page.shows(u"importRunning"_s));
    QCOMPARE(page.fixture.workspace().tasks().size(), 1);
    page.press(u"cancelImport"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    QVERIFY(!page.part<NoticeBar>(u"importNotice"_s)->text().isEmpty());
    QCOMPARE(page.exported(ExportKind::Holidays).count('\n'), 1);
    // It can be tried again at once.
    QVERIFY(page.primary()->isEnabled());
}

void ImportScreenTest::earlierImportsAreTakenBackAfterAQuestion()
{
    Page page(WorkspaceFixture::Office::Sample);
    QTRY_VERIFY(page.shows(u"importHistory"_s));
    auto *const table = page.part<RecordTable>(u"importHistoryTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    QVERIFY(!page.part<QPushButton>(u"undoImport"_s)->isEnabled());
    table->selectRow(0);
    QVERIFY(page.part<QPushButton>(u"undoImport"_s)->isEnabled());
    page.fixture.prompt().answer(Prompt::Answer::Cancel);
    page.press(u"undoImport"_s);
    QTRY_COMPARE(page.fixture.prompt().asked().size(), 1);
    QVERIFY(page.fixture.prompt().asked().first().text.contains(u"realisasi.csv"));
    page.fixture.prompt().answer(Prompt::Answer::Verb);
    page.press(u"undoImport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"realisasi.csv"), patience);
    QCOMPARE(page.exported(ExportKind::Realisations).count('\n'), 1);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectRow(0);
    QTRY_VERIFY(!page.part<QPushButton>(u"undoImport"_s)->isEnabled());
}

void ImportScreenTest::aTemplateIsSaved()
{
    Page page(WorkspaceFixture::Office::Empty);
    const QString to = page.fixture.path(u"templat.xlsx"_s);
    page.fixture.prompt().giveFile(to);
    page.press(u"template-employees"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(to), patience);
    QTRY_VERIFY(page.part<NoticeBar>(u"importNotice"_s)->text().contains(u"templat.xlsx"));
}

void ImportScreenTest::aHiddenPageJudgesWhenItIsShownAgain()
{
    Page page(WorkspaceFixture::Office::Empty);
    page.choose(page.written(u"libur.csv"_s, manyHolidays(20'000)));
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    page.screen.hide();
    QVERIFY(!page.primary()->isEnabled());
    // The writing thread is free at once.
    page.fixture.onStore<qint64>([](Store &) -> Result<qint64> { return 1; });
    page.screen.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QVERIFY(page.primary()->isEnabled());
}

void ImportScreenTest::aChangeInTheOfficeIsJudgedAnew()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(page.written(u"orang.csv"_s, "NIP;Nama;Kode Unit\n198002292005011007;Orang Satu;8.8\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QVERIFY(page.shows(u"chipRefused"_s));
    const QString units = page.written(u"unit.csv"_s, "KODE;NAMA UNIT KERJA\n8.8;Unit Baru\n");
    page.fixture.onStore<ImportOutcome>([units](Store &store) {
        Progress progress;
        return Importer(store).run(ImportKind::Units, units, Importer::Mode::Commit, progress);
    });
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged() && page.shows(u"chipNew"_s) && !page.shows(u"chipRefused"_s), patience);
}

void ImportScreenTest::aDisabledButtonSaysWhy()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(folder + u"unit.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    for (const QPushButton *const button : page.screen.findChildren<QPushButton *>()) {
        if (!button->isEnabled() && button->isVisible())
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
}

void ImportScreenTest::judgedRowsAreASoundModel()
{
    JudgedModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRaw({u"A"_s, u"B"_s}, {{2, {u"1"_s, u"2"_s}}, {3, {u"1"_s, u"2"_s, u"3"_s}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 5);
    QCOMPARE(model.headerData(JudgedModel::FirstCell + 2, Qt::Horizontal).toString(), u"C"_s);
    QList<JudgedRow> rows;
    for (const RowVerdict verdict : rowVerdicts)
        rows.append({int(verdict) + 2, verdict, {u"x"_s}, {}, {}});
    rows[0].remarks.append({2, u"A"_s, u"x"_s, u"k"_s, u"Look. Do."_s});
    rows[0].columns.append(0);
    model.setJudged({u"A"_s}, rows);
    for (const auto &[filter, count] : {std::pair(RowFilter::All, 4), std::pair(RowFilter::New, 1), std::pair(RowFilter::Refused, 1), std::pair(RowFilter::Look, 1)}) {
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), count);
    }
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ImportScreenTest::everyWidgetForTheKeyboardHasANameAndItsText()
{
    Page page(WorkspaceFixture::Office::Sample);
    page.choose(page.written(u"lain.csv"_s, "Nomor Pegawai;Nama;Tempat\n198002292005011007;Orang Satu;3.14\n"));
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    for (const QWidget *const widget : page.screen.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_") || qobject_cast<const QLineEdit *>(widget))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *const push = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (push && !push->text().isEmpty()), qPrintable(widget->objectName()));
    }
}

void ImportScreenTest::nothingIsCutAtTwiceTheTextSize()
{
    applyLook(*qApp, Theme::Light, 200);
    {
        Page page(WorkspaceFixture::Office::Sample);
        page.screen.resize(1024 - 64, 660);
        QVERIFY2(page.screen.minimumSizeHint().width() <= 960, qPrintable(QString::number(page.screen.minimumSizeHint().width())));
        page.choose(page.written(u"orang.csv"_s, people));
        QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
        QTest::qWait(50);
        for (const QPushButton *const button : page.screen.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() + 1 >= button->minimumSizeHint().width(), qPrintable(button->objectName() + u": "_s + button->text()));
        }
        for (const QWidget *const part : page.screen.findChildren<QWidget *>(QRegularExpression(u"^(chip.*|kind|fileName|certainty|saveRefused)$"_s)))
            QVERIFY2(!part->isVisible() || part->mapTo(&page.screen, QPoint(part->width(), 0)).x() <= page.screen.width(), qPrintable(part->objectName()));
        if (const QString pictures = qEnvironmentVariable("KINERJA_SHOTS"); !pictures.isEmpty())
            page.screen.grab().save(pictures + u"/import-200.png"_s);
    }
    applyLook(*qApp, Theme::Light, 100);
}

void ImportScreenTest::theLoopLivesWhileAHundredThousandRowsComeIn()
{
    constexpr int rows = 100'000;
    Page page(WorkspaceFixture::Office::Empty);
    QByteArray table = "KODE;NAMA UNIT KERJA;KODE INDUK;JENIS\n";
    for (int i = 0; i < rows; ++i)
        table += "9." + QByteArray::number(i) + ";Unit Kerja Nomor " + QByteArray::number(i) + ';' + (i == 0 ? QByteArray() : "9." + QByteArray::number((i - 1) / 8)) + ";Seksi\n";
    const QString file = page.written(u"banyak.csv"_s, table);

    QElapsedTimer since;
    qint64 widest = 0;
    int ticks = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    heart.setInterval(10);
    QObject::connect(&heart, &QTimer::timeout, &page.screen, [&] {
        widest = qMax(widest, since.restart());
        ++ticks;
    });
    since.start();
    heart.start();
    QElapsedTimer whole;
    whole.start();
    page.choose(file);
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    const qint64 judgedAfter = whole.elapsed();
    const qint64 widestJudging = widest;
    widest = 0;
    ticks = 0;
    whole.restart();
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, 5 * patience);
    const qint64 importedAfter = whole.elapsed();
    heart.stop();
    qInfo("100,000 rows: judged in %lld ms, widest pause %lld ms; imported in %lld ms, widest pause %lld ms", judgedAfter, widestJudging, importedAfter, widest);
    // The loop was alive all along: had it waited for the import, it would have ticked once or twice.
    QVERIFY(ticks > importedAfter / 10 / 20);
    QVERIFY(page.part<RecordTable>(u"importRows"_s)->model()->rowCount() < 5'000);
    if (qEnvironmentVariableIsSet("KINERJA_TIMING"))
        QVERIFY2(qMax(widest, widestJudging) <= 100, qPrintable(QString::number(qMax(widest, widestJudging))));
}

void ImportScreenTest::theAnswerComesWithTheCommitAndTheListOfPeopleFollows()
{
    constexpr int many = 1'500;
    Page page(WorkspaceFixture::Office::Sample);
    const auto listed = [&page] {
        return page.fixture.onStore<qint64>([](Store &store) { return store.directory().count({}); });
    };
    const qint64 before = listed();
    QByteArray table = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan\n";
    for (int i = 0; i < many; ++i) {
        const QDate born = QDate(1970, 1, 1).addDays(i * 3);
        table += '\'' + born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 25) + "011777;Warga " + QByteArray::number(i) + ";3.14.1;Analis;Pelaksana\n";
    }
    page.choose(page.written(u"warga.csv"_s, table));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    QList<Phase> begun;
    QList<Phase> ended;
    QString task;
    Workspace &workspace = page.fixture.workspace();
    QObject::connect(&workspace, &Workspace::listingChanged, &page.screen, [&] {
        (workspace.listing() ? begun : ended).append(page.screen.phase());
        if (workspace.listing())
            task = workspace.tasks().last().label;
    });
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, patience);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(begun, QList<Phase>{Phase::Importing});
    QCOMPARE(ended, QList<Phase>{Phase::Done});
    QVERIFY(!task.isEmpty());
    QCOMPARE(listed(), before + many);

    // Taken back at once after another import, while its list waits to be made.
    page.choose(page.written(u"warga.csv"_s, table.replace("Warga", "Penduduk")));
    QTRY_VERIFY_WITH_TIMEOUT(page.screen.phase() == Phase::Ready && page.isJudged() && page.primary()->isEnabled(), patience);
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, patience);
    page.press(u"undoThis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    QTRY_VERIFY_WITH_TIMEOUT(workspace.listing() == nullptr && ended.size() == begun.size(), patience);
    QCOMPARE(listed(), before + many);
    const auto named = page.fixture.onStore<qint64>([](Store &store) { return store.directory().count({u"penduduk"_s, {}, {}}); });
    QCOMPARE(named, 0);
}

void ImportScreenTest::picturesForTheEye()
{
    if (qEnvironmentVariableIsEmpty("KINERJA_SHOTS"))
        QSKIP("KINERJA_SHOTS names no folder");
    {
        Page page(WorkspaceFixture::Office::Practice);
        QTest::qWait(300);
        WorkspaceFixture::shot(page.screen, u"import-kosong"_s);
    }
    Page page(WorkspaceFixture::Office::Sample);
    QFile sample(folder + u"pegawai.csv"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QByteArray table = sample.readAll();
    const auto lines = table.split('\n');
    table.replace(lines[5].mid(20, 12), "Nama Pengganti, ");
    table += "'198002292005011007;Orang Satu;;;Buol;29-02-1980;L;PNS;01-01-2005;;;3.14;Analis;Fungsional;;Penata;III/c;\n"
             "1,98E+17;Orang Dua;;;Buol;29-02-1980;L;PNS;01-01-2005;;;3.14;Analis;Fungsional;;Penata;III/c;\n"
             "'199003152015032004;Orang Tiga;;;Buol;15-03-1990;P;PNS;01-03-2015;;;9.9;Analis;Fungsional;;Penata;III/c;\n"
             "'199107082016021003;Orang Empat;;;Buol;08-09-1991;L;PNS;01-02-2016;;;3.14;Analis;Fungsional;;Penata;III/c;\n";
    page.choose(page.written(u"pegawai-oktober.csv"_s, table));
    QTRY_VERIFY_WITH_TIMEOUT(page.isJudged(), patience);
    WorkspaceFixture::shot(page.screen, u"import-dinilai"_s);
    page.press(u"chipRefused"_s);
    WorkspaceFixture::shot(page.screen, u"import-ditolak"_s);
    page.part<MappingPanel>(u"mapping"_s)->setUnfolded(true);
    WorkspaceFixture::shot(page.screen, u"import-kolom"_s);
    page.part<MappingPanel>(u"mapping"_s)->setUnfolded(false);
    QTest::mouseClick(page.primary(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Done, patience);
    QTest::qWait(200);
    WorkspaceFixture::shot(page.screen, u"import-selesai"_s);
    page.choose(page.written(u"lain.csv"_s, "Daftar barang\nKode Barang;Harga;Jumlah Stok\nB1;1000;3\nB2;2000;4\n"));
    QTRY_COMPARE_WITH_TIMEOUT(page.screen.phase(), Phase::Ready, patience);
    WorkspaceFixture::shot(page.screen, u"import-asing"_s);
}

} // namespace

KINERJA_WIDGET_TEST_MAIN(ImportScreenTest)
#include "importscreentest.moc"
