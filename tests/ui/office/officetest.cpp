#include "core/exchange/importer.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/card.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"
#include "ui/office/peoplemodel.h"
#include "ui/office/peoplescreen.h"
#include "ui/office/personscreen.h"
#include "ui/office/unitlist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QThread>
#include <QToolButton>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T *the(QWidget &screen, const char *name)
{
    T *const found = screen.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

/// Brings a table in through the office's own writing lane, as the import page does.
void bringIn(WorkspaceFixture &fixture, ImportKind kind, const QByteArray &csv)
{
    const QString path = fixture.path(u"masuk.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(csv);
    file.close();
    fixture.onStore<qint64>([kind, path](Store &store) -> Result<qint64> {
        Progress progress;
        ASSIGN(const ImportOutcome outcome, Importer(store).run(kind, path, Importer::Mode::Commit, progress));
        return outcome.created;
    });
}

} // namespace

class OfficeTest : public TestCase {
    Q_OBJECT

private:
    /// The list as it is first opened, with everybody in it.
    static void openList(PeopleScreen &screen, qsizetype everybody)
    {
        screen.resize(1158, 680);
        screen.show();
        screen.open(Place{Place::Kind::People});
        QTRY_COMPARE(the<RecordTable>(screen, "peopleTable")->model()->rowCount(), int(everybody));
        QTRY_VERIFY(the<QLabel>(screen, "peopleHits")->text().contains(QString::number(everybody)));
    }
    static QString cell(PeopleScreen &screen, int row, int column = PeopleModel::Name) { return the<RecordTable>(screen, "peopleTable")->model()->index(row, column).data().toString(); }

private Q_SLOTS:
    void everybodyIsThereInTheOrderOfNames()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        auto *const model = the<RecordTable>(screen, "peopleTable")->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openList(screen, 120);
        QStringList names;
        for (int row = 0; row < 100; ++row)
            names.append(cell(screen, row).section(u',', 0, 0).section(u". "_s, -1));
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
        fixture.shot(screen, u"pegawai"_s);
    }

    void eachKeyNarrowsTheListAndTheCountSaysSo()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        const QAbstractItemModelTester tester(the<RecordTable>(screen, "peopleTable")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        openList(screen, 120);
        auto *const filter = the<QLineEdit>(screen, "peopleFilter");
        QTest::keyClicks(filter, u"kepala seksi"_s);
        auto *const table = the<RecordTable>(screen, "peopleTable");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 60);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(cell(screen, row, PeopleModel::Position).contains(u"Kepala Seksi"_s));
        QTRY_VERIFY(the<QLabel>(screen, "peopleHits")->text().contains(QString::number(table->model()->rowCount())));
        QVERIFY(screen.findChild<QToolButton *>(u"chipText"_s) != nullptr);
        table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(3, 0)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(the<QLabel>(screen, "peopleSelected")->text().contains(u'4'));
        fixture.shot(screen, u"pegawai-cari"_s);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 120);
    }

    void aUnitNarrowsTheListAndItsChipTakesThatBack()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        openList(screen, 120);
        const UnitId unit = fixture.onStore<UnitId>([](Store &store) -> Result<UnitId> {
            ASSIGN(const UnitTree tree, store.office().units(store.clock().today()));
            return tree.findByCode(u"3.14.3"_s)->lineage;
        });
        Place place{Place::Kind::People};
        place.unit = unit.uuid;
        screen.open(place);
        auto *const table = the<RecordTable>(screen, "peopleTable");
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < 120);
        QVERIFY(the<UnitList>(screen, "unitList")->chosen() == std::optional(unit));
        auto *const chip = the<QToolButton>(screen, "chipUnit");
        QCOMPARE(chip->text(), u"Bidang Perizinan"_s);
        fixture.shot(screen, u"pegawai-unit"_s);
        if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty()) {
            applyLook(*qApp, Theme::Light, 200);
            screen.resize(1024, 660);
            QTest::qWait(50);
            screen.grab().save(folder + u"/pegawai-200.png"_s);
            applyLook(*qApp, Theme::Light, 100);
            screen.resize(1158, 680);
        }
        chip->click();
        QTRY_COMPARE(table->model()->rowCount(), 120);
        QVERIFY(!the<UnitList>(screen, "unitList")->chosen());
    }

    void aColumnSortsBothWaysAndStaysSorted()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        {
            PeopleScreen screen(fixture.workspace());
            openList(screen, 120);
            auto *const table = the<RecordTable>(screen, "peopleTable");
            table->horizontalHeader()->setSortIndicator(PeopleModel::Nip, Qt::DescendingOrder);
            QTRY_VERIFY(cell(screen, 0, PeopleModel::Nip) > cell(screen, 50, PeopleModel::Nip) && cell(screen, 50, PeopleModel::Nip) > cell(screen, 99, PeopleModel::Nip));
        }
        PeopleScreen again(fixture.workspace());
        openList(again, 120);
        QCOMPARE(the<RecordTable>(again, "peopleTable")->horizontalHeader()->sortIndicatorSection(), int(PeopleModel::Nip));
        QTRY_VERIFY(cell(again, 0, PeopleModel::Nip) > cell(again, 50, PeopleModel::Nip));
    }

    void aLongListIsReadPageByPageWhereItIsLookedAt()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        QByteArray many = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan\n";
        for (int i = 0; i < 3'000; ++i) {
            const QDate born = QDate(1970, 1, 1).addDays(i * 3);
            many += '\'' + born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 25) + "011777;Warga " + QByteArray::number(i).rightJustified(4, '0') +
                    ";3.14.1;Analis;Pelaksana\n";
        }
        bringIn(fixture, ImportKind::Employees, many);
        PeopleScreen screen(fixture.workspace());
        auto *const table = the<RecordTable>(screen, "peopleTable");
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.resize(1158, 680);
        screen.show();
        screen.open(Place{Place::Kind::People});
        QTRY_COMPARE(table->model()->rowCount(), 3'120);
        QTRY_VERIFY(table->verticalScrollBar()->maximum() > 3'000);
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(table->rowAt(100) > 1'000);
        const int middle = table->rowAt(100);
        QTRY_VERIFY(cell(screen, middle) != u"…"_s && !cell(screen, middle).isEmpty());
        QVERIFY(cell(screen, middle) < cell(screen, middle + 3));

        // What is copied does not depend on what was looked at.
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3'120);
        QVERIFY(QApplication::clipboard()->text().contains(u"Warga 2999"_s));
    }

    void whatOthersWriteComesInAndTheSelectionStays()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        connect(&fixture.workspace(), &Workspace::changed, &screen, [&](const Changes &changes) { screen.refresh(changes); });
        openList(screen, 120);
        auto *const table = the<RecordTable>(screen, "peopleTable");
        table->selectRow(10);
        const QString selected = cell(screen, 10);
        bringIn(fixture, ImportKind::Employees, "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan\n'198503122010011001;Aaron Contoh;3.14.1;Analis;Pelaksana\n");
        QTRY_COMPARE(table->model()->rowCount(), 121);
        QTRY_COMPARE(cell(screen, 0), u"Aaron Contoh"_s);
        QTRY_COMPARE(table->currentIndex().row(), 11);
        QCOMPARE(cell(screen, 11), selected);
        QVERIFY(the<QLabel>(screen, "peopleHits")->text().contains(u"121"_s));
    }

    void anEmptyOfficeLeadsToTheImportAndAnEmptySearchBack()
    {
        WorkspaceFixture empty(WorkspaceFixture::Office::Empty);
        PeopleScreen screen(empty.workspace());
        QSignalSpy went(&screen, &Screen::go);
        screen.resize(1158, 680);
        screen.show();
        screen.open(Place{Place::Kind::People});
        auto *const import = the<QPushButton>(screen, "peopleEmptyImport");
        QTRY_VERIFY(import->isVisible());
        QVERIFY(!the<QPushButton>(screen, "peopleExport")->isEnabled());
        QVERIFY(!the<QPushButton>(screen, "peopleExport")->toolTip().isEmpty());
        empty.shot(screen, u"pegawai-kosong"_s);
        import->click();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<Place>().kind, Place::Kind::Import);
        QCOMPARE(screen.firstFocus(), import);

        WorkspaceFixture sample(WorkspaceFixture::Office::Sample);
        PeopleScreen full(sample.workspace());
        openList(full, 120);
        the<QLineEdit>(full, "peopleFilter")->setText(u"tidak ada orang begini"_s);
        auto *const clear = the<QPushButton>(full, "peopleClearFilter");
        QTRY_VERIFY(clear->isVisible());
        sample.shot(full, u"pegawai-nihil"_s);
        clear->click();
        QTRY_COMPARE(the<RecordTable>(full, "peopleTable")->model()->rowCount(), 120);
        QVERIFY(the<QLineEdit>(full, "peopleFilter")->text().isEmpty());
    }

    void aListThatIsBeingMadeSaysSoAndFills()
    {
        constexpr int many = 1'500;
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        bringIn(fixture, ImportKind::Units, "KODE;NAMA UNIT KERJA\n1;Dinas\n");
        PeopleScreen screen(fixture.workspace());
        connect(&fixture.workspace(), &Workspace::changed, &screen, [&](const Changes &changes) { screen.refresh(changes); });
        screen.resize(1158, 680);
        screen.show();
        screen.open(Place{Place::Kind::People});
        QTRY_VERIFY(the<QPushButton>(screen, "peopleEmptyImport")->isVisible());
        QByteArray table = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan\n";
        for (int i = 0; i < many; ++i) {
            const QDate born = QDate(1970, 1, 1).addDays(i * 3);
            table += '\'' + born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 25) + "011777;Warga " + QByteArray::number(i) + ";1;Analis;Pelaksana\n";
        }
        const QString path = fixture.path(u"warga.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
        file.close();
        std::atomic_bool goOn = false;
        StoreThread &thread = fixture.workspace().thread();
        thread.run<ImportOutcome>(
            StoreThread::Lane::Write, &screen, [path](Store &store, Progress &progress) { return Importer(store).run(ImportKind::Employees, path, Importer::Mode::Commit, progress); },
            [](const Result<ImportOutcome> &) {});
        // Whoever writes next goes before the list.
        thread.run<bool>(
            StoreThread::Lane::Write, &screen,
            [&goOn](Store &, Progress &) -> Result<bool> {
                while (!goOn.load())
                    QThread::msleep(1);
                return true;
            },
            [](const Result<bool> &) {});
        QTRY_VERIFY(the<QWidget>(screen, "peopleListingPage")->isVisible());
        QVERIFY(!the<QPushButton>(screen, "peopleEmptyImport")->isVisible());
        QVERIFY(the<QLabel>(screen, "peopleListing")->isVisible());
        fixture.shot(screen, u"pegawai-disiapkan"_s);
        goOn.store(true);
        QTRY_COMPARE(the<RecordTable>(screen, "peopleTable")->model()->rowCount(), many);
        QTRY_VERIFY(the<RecordTable>(screen, "peopleTable")->isVisible());
        QVERIFY(!the<QLabel>(screen, "peopleListing")->isVisible());
    }

    void aPersonsPageBeginsAtItsFirstUsefulButton()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        const EmployeeId employee = fixture.onStore<EmployeeId>([](Store &store) -> Result<EmployeeId> {
            ASSIGN(const auto people, store.directory().search({}, PeopleSort::Name, Qt::AscendingOrder, {}, 5));
            return people.last().employee;
        });
        PersonScreen screen(fixture.workspace());
        screen.resize(1158, 680);
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        Place place{Place::Kind::Person};
        place.subject = employee.uuid;
        screen.open(place);
        // As the window does, while nothing on the page can be used yet.
        screen.firstFocus()->setFocus(Qt::OtherFocusReason);
        auto *const plan = the<QPushButton>(screen, "personPlan");
        QTRY_VERIFY(plan->isEnabled());
        QTRY_VERIFY(plan->hasFocus());
    }

    void enterOpensThePersonFromTheKeyboardAlone()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        QSignalSpy went(&screen, &Screen::go);
        openList(screen, 120);
        QVERIFY(screen.perform(Screen::Command::Find));
        auto *const filter = the<QLineEdit>(screen, "peopleFilter");
        QTest::keyClicks(filter, u"edward"_s);
        QTRY_COMPARE(the<RecordTable>(screen, "peopleTable")->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<Place>().kind, Place::Kind::Person);
        QTest::keyClick(filter, Qt::Key_Down);
        QTest::keyClick(the<RecordTable>(screen, "peopleTable"), Qt::Key_Return);
        QCOMPARE(went.size(), 2);
        QCOMPARE(went[1][0].value<Place>(), went[0][0].value<Place>());
    }

    void theExportHoldsWhatTheListShows()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PeopleScreen screen(fixture.workspace());
        openList(screen, 120);
        the<QLineEdit>(screen, "peopleFilter")->setText(u"kepala"_s);
        auto *const table = the<RecordTable>(screen, "peopleTable");
        QTRY_VERIFY(table->model()->rowCount() < 60);
        const int found = table->model()->rowCount();
        const QString path = fixture.path(u"daftar.csv"_s);
        fixture.prompt().giveFile(path);
        QSignalSpy said(&fixture.workspace(), &Workspace::noticeSaid);
        the<QPushButton>(screen, "peopleExport")->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(contentOf(path).count('\n'), found + 1);
    }

    void aPersonsPageShowsPostsPlansEvaluationsAndWhatWasChanged()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        const EmployeeId employee = fixture.onStore<EmployeeId>([](Store &store) -> Result<EmployeeId> {
            ASSIGN(const auto people, store.directory().search({}, PeopleSort::Name, Qt::AscendingOrder, {}, 5));
            return people.last().employee;
        });
        PersonScreen screen(fixture.workspace());
        QSignalSpy went(&screen, &Screen::go);
        screen.resize(1158, 680);
        screen.show();
        Place place{Place::Kind::Person};
        place.subject = employee.uuid;
        screen.open(place);
        QTRY_VERIFY(!the<QLabel>(screen, "personPosition")->text().isEmpty() && the<QLabel>(screen, "personPosition")->text() != u"—"_s);
        QTRY_VERIFY(screen.findChild<QPushButton *>(u"why2026-Q2"_s) != nullptr);
        const int year = fixture.workspace().period().year;
        QCOMPARE(year, 2026);
        the<QPushButton>(screen, "why2026-Q2")->click();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<Place>().kind, Place::Kind::Evaluation);
        QVERIFY(!went[0][0].value<Place>().unit.isNull());
        QCOMPARE(fixture.workspace().period(), Period::quarter(2026, 2));
        the<QPushButton>(screen, "openPlan2026")->click();
        QCOMPARE(went[1][0].value<Place>().kind, Place::Kind::Plan);
        the<QPushButton>(screen, "printPlan2026")->click();
        QCOMPARE(went[2][0].value<Place>().kind, Place::Kind::Print);
        QCOMPARE(went[2][0].value<Place>().text, u"d1"_s);
        QTRY_VERIFY(the<QWidget>(screen, "personHistory")->findChildren<QLabel *>().size() > 6);
        fixture.shot(screen, u"orang"_s);
        fixture.shot(screen, u"orang-tinggi"_s, QSize(1158, 1500));
        fixture.shot(screen, u"orang-sempit"_s, QSize(800, 1500));
        applyLook(*qApp, Theme::Light, 200);
        screen.resize(1024, 660);
        QTest::qWait(20);
        // Nothing is wider than the window: the page never scrolls sideways, so what is wider is cut.
        for (const QPushButton *const one : screen.findChildren<QPushButton *>()) {
            if (one->isVisibleTo(&screen))
                QVERIFY2(one->mapTo(&screen, QPoint(one->width(), 0)).x() <= screen.width(), qPrintable(one->objectName()));
        }
        if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
            screen.grab().save(folder + u"/orang-200.png"_s);
        applyLook(*qApp, Theme::Light, 100);
    }

    void openingAPageIsNotedWithoutANameAndTheCopyHoldsThePerson()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        const PersonEntry person = fixture.onStore<PersonEntry>([](Store &store) -> Result<PersonEntry> {
            ASSIGN(const auto people, store.directory().search({u"edward"_s}, PeopleSort::Name, Qt::AscendingOrder, {}, 1));
            return people.first();
        });
        PersonScreen screen(fixture.workspace());
        screen.show();
        Place place{Place::Kind::Person};
        place.subject = person.employee.uuid;
        screen.open(place);
        QTRY_VERIFY(the<QPushButton>(screen, "personCopy")->isEnabled());
        const QString note = fixture.onStore<QString>([](Store &store) -> Result<QString> {
            ASSIGN(const auto entries, store.ledger().auditEntries(0, 1'000'000));
            return entries.last().event;
        });
        QVERIFY2(note.startsWith(u"file of a person opened: "_s), qPrintable(note));
        QVERIFY(!note.contains(u"Edward"_s) && !note.contains(person.nip));

        const QString path = fixture.path(u"salinan.json"_s);
        fixture.prompt().giveFile(path);
        QSignalSpy said(&fixture.workspace(), &Workspace::noticeSaid);
        the<QPushButton>(screen, "personCopy")->click();
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(contentOf(path).contains(person.nip.toUtf8()));
    }

    void whoIsGoneIsSaidToBeGone()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        PersonScreen screen(fixture.workspace());
        QSignalSpy went(&screen, &Screen::go);
        screen.show();
        Place place{Place::Kind::Person};
        place.subject.bytes.fill(0x42);
        screen.open(place);
        auto *const back = the<QPushButton>(screen, "personBack");
        QTRY_VERIFY(back->isVisible());
        back->click();
        QCOMPARE(went.last()[0].value<Place>().kind, Place::Kind::People);
    }

};

KINERJA_WIDGET_TEST_MAIN(OfficeTest)
#include "officetest.moc"
