#include "core/office/holidaystore.h"
#include "core/office/officesettingsstore.h"
#include "tests/support/workspacefixture.h"
#include "ui/office/officesettingsscreen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

struct Stage {
    explicit Stage(WorkspaceFixture::Office office, const QString &section = u"letterhead"_s) : fixture(office), screen(fixture.workspace())
    {
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, &Screen::refresh);
        QObject::connect(&fixture.workspace(), &Workspace::noticeSaid, &screen, [this](const Notice &notice) { said.append(notice); });
        QObject::connect(&screen, &Screen::go, &screen, [this](const Place &to) { gone.append(to); });
        screen.resize(1158, 680);
        screen.show();
        show(section);
    }
    void show(const QString &section)
    {
        screen.open({Place::Kind::Settings, {}, {}, 0, section});
        // The first reading has come when what is written behind the screen's back has.
        (void)settings();
        QCoreApplication::sendPostedEvents();
        QTest::qWait(50);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name)
    {
        return screen.findChild<W *>(name);
    }
    [[nodiscard]] OfficeSettings settings()
    {
        return fixture.onStore<OfficeSettings>([](Store &store) { return OfficeSettingsStore(store.database()).load(); });
    }
    void type(const QString &name, const QString &text)
    {
        auto *const edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    WorkspaceFixture fixture;
    OfficeSettingsScreen screen;
    QList<Notice> said;
    QList<Place> gone;
};

QString emblemFile(const WorkspaceFixture &fixture)
{
    QImage image(240, 280, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x0B, 0x5E, 0x8A));
    painter.drawPolygon(QPolygon({{20, 20}, {220, 20}, {220, 180}, {120, 270}, {20, 180}}));
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPoint(120, 110), 50, 50);
    painter.end();
    image.save(fixture.path(u"lambang.png"_s));
    return fixture.path(u"lambang.png"_s);
}

} // namespace

class OfficeSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatIsLeftIsSavedAndSaysSo()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"signing"_s);
        QVERIFY(!stage.find<QLabel>(u"savedWords"_s)->isVisibleTo(&stage.screen));
        stage.type(u"place"_s, u"  Kota  Cakranegara "_s);
        QTRY_COMPARE(stage.settings().place, u"Kota Cakranegara"_s);
        QTRY_VERIFY(stage.find<QLabel>(u"savedWords"_s)->isVisibleTo(&stage.screen));
        QTRY_COMPARE(stage.find<QLineEdit>(u"place"_s)->text(), u"Kota Cakranegara"_s);
    }

    void aSaveIsTakenBack()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"signing"_s);
        stage.type(u"place"_s, u"Cakranegara"_s);
        QTRY_VERIFY(stage.find<QPushButton>(u"undoSave"_s)->isVisibleTo(&stage.screen));
        QVERIFY(stage.screen.perform(Screen::Command::Undo));
        QTRY_VERIFY(stage.settings().place.isEmpty());
        QTRY_VERIFY(stage.find<QLineEdit>(u"place"_s)->text().isEmpty());
        QVERIFY(!stage.screen.perform(Screen::Command::Undo));
    }

    void whatIsWrongIsSaidBesideTheFieldAndNotSaved()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"signing"_s);
        stage.type(u"headName"_s, u"Contoh Kepala"_s);
        QTRY_COMPARE(stage.settings().head.name, u"Contoh Kepala"_s);
        stage.type(u"headNip"_s, u"1972"_s);
        auto *const nip = stage.find<QLineEdit>(u"headNip"_s);
        QVERIFY(nip->property("problem").toBool());
        QVERIFY(!nip->accessibleDescription().isEmpty());
        QCOMPARE(stage.settings().head.nip, QString());
        QCOMPARE(nip->text(), u"1972"_s);
        stage.type(u"headNip"_s, u"197203121998031004"_s);
        QTRY_COMPARE(stage.settings().head.nip, u"197203121998031004"_s);
        QVERIFY(!nip->property("problem").toBool());
        QTRY_COMPARE(nip->text(), u"19720312 199803 1 004"_s);
    }

    void theLetterheadIsSavedWhenItIsLeft()
    {
        Stage stage(WorkspaceFixture::Office::Empty);
        auto *const lines = stage.find<QPlainTextEdit>(u"letterhead"_s);
        lines->setFocus();
        QTest::keyClicks(lines, u"PEMERINTAH KOTA CAKRANEGARA"_s);
        QTest::keyClick(lines, Qt::Key_Return);
        QTest::keyClicks(lines, u"DINAS PELAYANAN TERPADU"_s);
        stage.find<QListWidget>(u"sections"_s)->setFocus();
        QTRY_COMPARE(stage.settings().letterhead, (QStringList{u"PEMERINTAH KOTA CAKRANEGARA"_s, u"DINAS PELAYANAN TERPADU"_s}));
        QVERIFY(stage.find<QWidget>(u"letterheadPreview"_s)->accessibleName().contains(u"CAKRANEGARA"));
    }

    void anEmblemIsTakenAndSomethingElseIsNot()
    {
        Stage stage(WorkspaceFixture::Office::Empty);
        QVERIFY(!stage.find<QPushButton>(u"removeEmblem"_s)->isEnabled());
        stage.fixture.prompt().giveFile(emblemFile(stage.fixture));
        stage.find<QPushButton>(u"chooseEmblem"_s)->click();
        QTRY_VERIFY(!stage.settings().emblem.isEmpty());
        QFile wrong(stage.fixture.path(u"salah.png"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("bukan gambar");
        wrong.close();
        const QByteArray before = stage.settings().emblem;
        stage.fixture.prompt().giveFile(wrong.fileName());
        stage.find<QPushButton>(u"chooseEmblem"_s)->click();
        QTRY_COMPARE(stage.find<QLabel>(u"emblemWords"_s)->property("kind").toString(), u"problem"_s);
        QCOMPARE(stage.settings().emblem, before);
        stage.find<QPushButton>(u"removeEmblem"_s)->click();
        QTRY_VERIFY(stage.settings().emblem.isEmpty());
    }

    void paperAndPeriodAreChosenAtOnce()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"paper"_s);
        QVERIFY(stage.find<QRadioButton>(u"a4"_s)->isChecked());
        stage.find<QRadioButton>(u"f4"_s)->click();
        stage.find<QRadioButton>(u"monthly"_s)->click();
        QTRY_VERIFY(stage.settings().cycle == EvaluationCycle::Monthly);
        QVERIFY(stage.settings().paper == OfficePaper::F4);
    }

    void holidaysAreAddedRemovedAndTakenBack()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"holidays"_s);
        auto *const table = stage.find<QTableView>(u"holidays"_s);
        const QAbstractItemModelTester tester(table->model());
        stage.find<QPushButton>(u"addHoliday"_s)->click();
        QVERIFY(stage.find<QLineEdit>(u"holidayName"_s)->property("problem").toBool());
        stage.find<QDateEdit>(u"holidayDay"_s)->setDate(QDate(2026, 8, 17));
        stage.type(u"holidayName"_s, u"Hari Kemerdekaan"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        stage.find<QDateEdit>(u"holidayDay"_s)->setDate(QDate(2027, 1, 1));
        stage.type(u"holidayName"_s, u"Tahun Baru"_s);
        QTRY_COMPARE(stage.find<QComboBox>(u"holidayYear"_s)->currentData().toInt(), 2027);
        QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"Tahun Baru"_s);
        QVERIFY(!stage.find<QPushButton>(u"removeHoliday"_s)->isEnabled());
        table->selectRow(0);
        QVERIFY(stage.find<QPushButton>(u"removeHoliday"_s)->isEnabled());
        stage.find<QPushButton>(u"removeHoliday"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        stage.find<QPushButton>(u"undoSave"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        stage.find<QPushButton>(u"importHolidays"_s)->click();
        QCOMPARE(stage.gone.size(), 1);
        QVERIFY(stage.gone.first().kind == Place::Kind::Import);
    }

    void aBackupIsMadeRememberedAndBroughtBack()
    {
        Stage stage(WorkspaceFixture::Office::Sample, u"backup"_s);
        const QString before = stage.find<QLabel>(u"lastBackup"_s)->text();
        const QString file = stage.fixture.path(u"a.kinerja-cadangan"_s);
        stage.fixture.prompt().giveFile(file);
        stage.find<QPushButton>(u"backupNow"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.size(), 1, 30'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        QVERIFY(QFile::exists(file));
        QVERIFY(stage.find<QLabel>(u"lastBackup"_s)->text() != before);
        QVERIFY(stage.find<QPushButton>(u"backupNow"_s)->isEnabled());
        const QString copy = stage.fixture.path(u"b.kinerja"_s);
        stage.fixture.prompt().giveFile(file);
        stage.fixture.prompt().giveFile(copy);
        stage.find<QPushButton>(u"restoreBackup"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.size(), 2, 30'000);
        QVERIFY2(stage.said.last().level == Notice::Level::Success, qPrintable(stage.said.last().text));
        QVERIFY(QFile::exists(copy) && QFile::exists(keysPath(copy)));
    }

    void thePassphraseIsChangedOnlyWithThePresentOne()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"passphrase"_s);
        auto *const change = stage.find<QPushButton>(u"changePassphrase"_s);
        QVERIFY(!change->isEnabled() && !change->toolTip().isEmpty());
        const QString next = u"payung kuning berlari gunung teh sore"_s;
        QTest::keyClicks(stage.find<QLineEdit>(u"currentPassphrase"_s), u"bukan kata sandi yang benar"_s);
        QTest::keyClicks(stage.find<QLineEdit>(u"nextPassphrase"_s), next);
        QTest::keyClicks(stage.find<QLineEdit>(u"againPassphrase"_s), next);
        QVERIFY2(change->isEnabled(), qPrintable(change->toolTip()));
        change->click();
        QTRY_VERIFY_WITH_TIMEOUT(stage.find<QLineEdit>(u"currentPassphrase"_s)->property("problem").toBool(), 20'000);
        stage.find<QLineEdit>(u"currentPassphrase"_s)->setText(QString::fromLatin1(WorkspaceFixture::passphrase()));
        change->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.size(), 1, 20'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        QVERIFY(stage.find<QLineEdit>(u"nextPassphrase"_s)->text().isEmpty());
    }

    void aRecoverySheetIsMadeAgain()
    {
        Stage stage(WorkspaceFixture::Office::Empty, u"passphrase"_s);
        const QString file = stage.fixture.path(u"pemulihan.pdf"_s);
        stage.fixture.prompt().giveFile(file);
        stage.find<QPushButton>(u"recoverySheet"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.size(), 1, 20'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        QVERIFY(QFileInfo(file).size() > 1000);
        QVERIFY(stage.fixture.onStore<bool>([](Store &store) -> Result<bool> {
            ASSIGN(const OfficeInfo info, store.info());
            return info.recoveryMade;
        }));
    }

    void thePagesForTheEye()
    {
        Stage stage(WorkspaceFixture::Office::Practice, u"signing"_s);
        stage.type(u"place"_s, u"Cakranegara"_s);
        stage.type(u"appraiserName"_s, u"Contoh Wali Kota"_s);
        stage.type(u"appraiserPosition"_s, u"Wali Kota Cakranegara"_s);
        QTRY_COMPARE(stage.settings().headAppraiser.position, u"Wali Kota Cakranegara"_s);
        WorkspaceFixture::shot(stage.screen, u"settings-signing"_s);
        stage.show(u"letterhead"_s);
        auto *const lines = stage.find<QPlainTextEdit>(u"letterhead"_s);
        lines->setPlainText(u"PEMERINTAH KOTA CAKRANEGARA\nDINAS PELAYANAN TERPADU SATU PINTU\nJalan Melati Nomor 12, Cakranegara 83231"_s);
        stage.fixture.prompt().giveFile(emblemFile(stage.fixture));
        stage.find<QPushButton>(u"chooseEmblem"_s)->click();
        QTRY_COMPARE(stage.settings().letterhead.size(), 3);
        QTRY_VERIFY(!stage.settings().emblem.isEmpty());
        for (const QString &section : {u"letterhead"_s, u"paper"_s, u"holidays"_s, u"backup"_s, u"passphrase"_s}) {
            stage.show(section);
            WorkspaceFixture::shot(stage.screen, u"settings-"_s + section);
        }
    }

    void nothingIsCutAtTwiceTheTextSize()
    {
        applyLook(*qApp, Theme::Light, 200);
        {
            Stage stage(WorkspaceFixture::Office::Practice, u"signing"_s);
            for (const QString &section : {u"letterhead"_s, u"signing"_s, u"paper"_s, u"holidays"_s, u"backup"_s, u"passphrase"_s}) {
                stage.screen.resize(816, 612);
                stage.show(section);
                const auto *const area = qobject_cast<QScrollArea *>(stage.screen.findChild<QStackedWidget *>()->currentWidget());
                QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                         qPrintable(u"%1: %2 of %3"_s.arg(section).arg(area->widget()->minimumSizeHint().width()).arg(area->viewport()->width())));
                if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
                    stage.screen.grab().save(QDir(folder).filePath(u"settings-200-"_s + section + u".png"_s));
            }
            QVERIFY2(stage.screen.minimumSizeHint().width() <= 816, qPrintable(QString::number(stage.screen.minimumSizeHint().width())));
            QVERIFY2(stage.screen.minimumSizeHint().height() <= 612, qPrintable(QString::number(stage.screen.minimumSizeHint().height())));
        }
        applyLook(*qApp, Theme::Light, 100);
    }
};

KINERJA_WIDGET_TEST_MAIN(OfficeSettingsTest)
#include "officesettingstest.moc"
