#include "core/base/hash.h"
#include "core/office/officesettingsstore.h"
#include "core/report/documents.h"
#include "tests/support/workspacefixture.h"
#include "ui/print/gaplist.h"
#include "ui/print/pagepreview.h"
#include "ui/print/pagesource.h"
#include "ui/print/printchoice.h"
#include "ui/print/printrun.h"
#include "ui/print/printscreen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

/// The screen over an office, as the shell would have it.
struct Stage {
    explicit Stage(WorkspaceFixture::Office office, const Place &place = {Place::Kind::Print, {}, {}, 0, u"d4"_s}) : fixture(office), screen(fixture.workspace())
    {
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, &Screen::refresh);
        QObject::connect(&fixture.workspace(), &Workspace::noticeSaid, &screen, [this](const Notice &notice) { said.append(notice); });
        QObject::connect(&screen, &Screen::go, &screen, [this](const Place &to) { gone.append(to); });
        screen.resize(1158, 680);
        screen.show();
        screen.open(place);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name)
    {
        return screen.findChild<W *>(name);
    }
    [[nodiscard]] PageSource &source() { return *screen.findChild<PageSource *>(); }
    [[nodiscard]] PagePreview &preview() { return *screen.findChild<PagePreview *>(); }
    [[nodiscard]] QPushButton &printButton() { return *find<QPushButton>(u"print"_s); }
    [[nodiscard]] bool ready() { return printButton().isEnabled() && source().isCounted() && source().pageCount() > 0; }
    [[nodiscard]] QString subtitle() { return find<QLabel>(u"pageSubtitle"_s)->text(); }

    WorkspaceFixture fixture;
    PrintScreen screen;
    QList<Notice> said;
    QList<Place> gone;
};

int pdfPages(const QByteArray &pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b(?!s)"_s);
    int pages = 0;
    for (auto each = page.globalMatch(QString::fromLatin1(pdf)); each.hasNext(); each.next())
        ++pages;
    return pages;
}

QSizeF mediaBox(const QByteArray &pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[\\s*0(?:\\.0+)? 0(?:\\.0+)? ([0-9.]+) ([0-9.]+)"_s);
    const auto match = box.match(QString::fromLatin1(pdf));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The QR text's answer: whether the office knows this printing.
bool isRegistered(WorkspaceFixture &fixture, const FormDocument &document)
{
    return fixture.onStore<bool>([mark = document.mark](Store &store) -> Result<bool> {
        Progress progress;
        ASSIGN(const auto known, Documents(store).byMark({mark.documentId, mark.fingerprint}, progress));
        return known.has_value();
    });
}

} // namespace

class PrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePagesAreCountedBeforeAnythingIsPrinted()
    {
        WorkspaceFixture warm(WorkspaceFixture::Office::Sample);
        QElapsedTimer time;
        time.start();
        Stage stage(WorkspaceFixture::Office::Sample, {Place::Kind::Print, {}, {}, 0, u"d3"_s});
        const qint64 opened = time.elapsed();
        qint64 gathered = 0;
        qint64 seen = 0;
        connect(&stage.source(), &PageSource::shown, this, [&] { gathered = gathered == 0 ? time.elapsed() : gathered; });
        connect(&stage.source(), &PageSource::painted, this, [&] { seen = seen == 0 ? time.elapsed() : seen; });
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        const qsizetype documents = stage.source().documents().size();
        qInfo("%lld documents: gathered after %lld ms, the first page seen after %lld ms, all %d pages counted after %lld ms", static_cast<long long>(documents),
              static_cast<long long>(gathered - opened), static_cast<long long>(seen - opened), stage.source().pageCount(), static_cast<long long>(time.elapsed() - opened));
        QVERIFY(documents > 1);
        QVERIFY2(stage.subtitle().contains(QString::number(documents)), qPrintable(stage.subtitle()));
        QVERIFY2(stage.subtitle().contains(QLocale().toString(stage.source().pageCount())), qPrintable(stage.subtitle()));

        // The same count comes out of the file.
        stage.fixture.prompt().answer(Prompt::Answer::Other);
        const QString file = stage.fixture.path(u"semua.pdf"_s);
        stage.fixture.prompt().giveFile(file);
        const int counted = stage.source().pageCount();
        stage.find<QPushButton>(u"savePdf"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.said.isEmpty(), 60'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        QCOMPARE(pdfPages(contentOf(file)), counted);
    }

    void thePreviewPaintsWhatIsInViewAndTurnsPagesByKey()
    {
        Stage stage(WorkspaceFixture::Office::Practice, {Place::Kind::Print, {}, {}, 0, u"d3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        PagePreview &preview = stage.preview();
        QTRY_VERIFY_WITH_TIMEOUT(preview.isReady(), 10'000);
        QCOMPARE(preview.currentPage(), 0);
        WorkspaceFixture::shot(stage.screen, u"print-d3"_s);
        preview.setFocus();
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QCOMPARE(preview.currentPage(), 1);
        QVERIFY(stage.find<QLabel>(u"where"_s)->text().contains(u"2"));
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), stage.source().pageCount() - 1);
        QVERIFY(!stage.find<QToolButton>(u"nextPage"_s)->isEnabled());
        QVERIFY(!stage.find<QToolButton>(u"nextPage"_s)->toolTip().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(preview.isReady(), 10'000);
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        const int before = preview.zoom();
        QTest::keyClick(&preview, Qt::Key_Plus);
        QVERIFY(preview.zoom() > before);
        QTest::keyClick(&preview, Qt::Key_0);
        QCOMPARE(preview.zoom(), before);
        QVERIFY(!preview.accessibleName().isEmpty());
    }

    void aFileEachIsWrittenWithPredictableNamesAndRegistered()
    {
        Stage stage(WorkspaceFixture::Office::Sample);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        const QList<FormDocument> documents = stage.source().documents();
        QVERIFY(!isRegistered(stage.fixture, documents.first()));
        const QString folder = stage.fixture.path(u"lembar"_s);
        stage.fixture.prompt().answer(Prompt::Answer::Verb);
        stage.fixture.prompt().giveFile(folder);
        stage.find<QPushButton>(u"savePdf"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.said.isEmpty(), 120'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), documents.size());
        QCOMPARE(documents.first().fileName, u"D4_"_s + documents.first().nip + u"_2026-Q3.pdf"_s);
        QVERIFY(QFile::exists(QDir(folder).filePath(documents.first().fileName)));
        QVERIFY(isRegistered(stage.fixture, documents.first()));
        QVERIFY(isRegistered(stage.fixture, documents.last()));
        QVERIFY(stage.fixture.workspace().tasks().isEmpty());
        QVERIFY(stage.printButton().isEnabled());

        // And is told from a changed one.
        QFile copy(stage.fixture.path(u"palsu.pdf"_s));
        QByteArray bytes = contentOf(QDir(folder).filePath(documents.first().fileName));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(bytes);
        copy.close();
        stage.said.clear();
        stage.fixture.prompt().giveFile(QDir(folder).filePath(documents.first().fileName));
        stage.find<QPushButton>(u"verify"_s)->click();
        QTRY_COMPARE(stage.said.size(), 1);
        QVERIFY(stage.said.first().level == Notice::Level::Success);
        stage.fixture.prompt().giveFile(copy.fileName());
        stage.find<QPushButton>(u"verify"_s)->click();
        QTRY_COMPARE(stage.said.size(), 2);
        QVERIFY(stage.said.last().level == Notice::Level::Attention);
    }

    void aStoppedBatchRegistersNothing()
    {
        Stage stage(WorkspaceFixture::Office::Sample);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        const QList<FormDocument> documents = stage.source().documents();
        const QString folder = stage.fixture.path(u"lembar"_s);
        stage.fixture.prompt().answer(Prompt::Answer::Verb);
        stage.fixture.prompt().giveFile(folder);
        stage.find<QPushButton>(u"savePdf"_s)->click();
        Workspace &workspace = stage.fixture.workspace();
        QTRY_COMPARE(workspace.tasks().size(), 1);
        QVERIFY(!stage.printButton().isEnabled());
        QVERIFY(!stage.printButton().toolTip().isEmpty());
        const JobHandle job = workspace.tasks().first().job;
        QTRY_VERIFY_WITH_TIMEOUT(job->done.load() > 0, 10'000);
        job->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(stage.said.size(), 1, 10'000);
        QVERIFY(stage.said.first().level == Notice::Level::Attention);
        QVERIFY(QDir(folder).entryList(QDir::Files).size() < documents.size());
        QVERIFY(QDir(folder).entryList({u"*.part"_s}, QDir::Files).isEmpty());
        QVERIFY(!isRegistered(stage.fixture, documents.first()));
        QTRY_VERIFY(workspace.tasks().isEmpty());
    }

    void f4SheetsReachThePrinterAtTheirExactSize()
    {
        Stage stage(WorkspaceFixture::Office::Practice, {Place::Kind::Print, {}, {}, 0, u"d4"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        auto *const paper = stage.find<QComboBox>(u"paper"_s);
        paper->setCurrentIndex(paper->findData(u"f4"_s));
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        const int pages = stage.source().pageCount();
        const QString file = stage.fixture.path(u"pencetak.pdf"_s);
        stage.screen.run().setPrinterChooser([&](QWidget *, QPrinter &printer, const std::function<void()> &accepted) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            accepted();
        });
        stage.printButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.said.isEmpty(), 60'000);
        QVERIFY2(stage.said.first().level == Notice::Level::Success, qPrintable(stage.said.first().text));
        const QByteArray pdf = contentOf(file);
        QCOMPARE(pdfPages(pdf), pages);
        // 215 × 330 mm in points, as whole points.
        QVERIFY2(qAbs(mediaBox(pdf).width() - 609.4) <= 1 && qAbs(mediaBox(pdf).height() - 935.4) <= 1, qPrintable(u"%1 × %2"_s.arg(mediaBox(pdf).width()).arg(mediaBox(pdf).height())));
        QVERIFY(isRegistered(stage.fixture, stage.source().documents().first()));
    }

    void aPrinterThatIsNotChosenPrintsNothing()
    {
        Stage stage(WorkspaceFixture::Office::Practice);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        stage.screen.run().setPrinterChooser([](QWidget *, QPrinter &, const std::function<void()> &) {});
        stage.printButton().click();
        QVERIFY(stage.fixture.workspace().tasks().isEmpty());
        QVERIFY(stage.printButton().isEnabled());
    }

    void onePersonIsFoundByNameAndPrintsAlone()
    {
        Stage stage(WorkspaceFixture::Office::Practice, {Place::Kind::Print, {}, {}, 0, u"d1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        auto *const people = stage.find<QListView>(u"people"_s);
        const QAbstractItemModelTester tester(people->model());
        const FormDocument wanted = stage.source().documents().at(5);
        QTest::keyClicks(stage.find<QLineEdit>(u"personSearch"_s), wanted.nip);
        QCOMPARE(people->model()->rowCount(), 1);
        QTest::keyClick(stage.find<QLineEdit>(u"personSearch"_s), Qt::Key_Return);
        QTRY_COMPARE(stage.source().documents().size(), 1);
        QCOMPARE(stage.source().documents().first().nip, wanted.nip);
        QTRY_VERIFY(stage.ready());
        QVERIFY(stage.source().pageCount() >= 1);
    }

    void aPlaceThatNamesAPersonShowsThatPerson()
    {
        Stage all(WorkspaceFixture::Office::Practice);
        QTRY_VERIFY_WITH_TIMEOUT(all.ready(), 30'000);
        const FormDocument wanted = all.source().documents().at(3);
        all.screen.open({Place::Kind::Print, wanted.employee.uuid, {}, 0, u"d3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(all.source().documents().size() == 1 && all.source().documents().first().employee == wanted.employee && all.ready(), 30'000);
        QCOMPARE(all.find<QComboBox>(u"form"_s)->currentData().toString(), u"d3"_s);
    }

    void whatIsMissingIsListedWithTheWayToMendIt()
    {
        Stage stage(WorkspaceFixture::Office::Sample);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        auto *const gaps = stage.screen.findChild<GapList *>();
        auto *const tabs = stage.find<QTabBar>(u"peopleOrGaps"_s);
        QVERIFY(tabs->isTabEnabled(1) && tabs->tabText(1).contains(QString::number(gaps->gaps().size())));
        tabs->setCurrentIndex(1);
        QVERIFY(gaps->isVisibleTo(&stage.screen));
        WorkspaceFixture::shot(stage.screen, u"print-gaps"_s);
        auto *const list = stage.find<QListView>(u"gaps"_s);
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->model()->rowCount(), gaps->gaps().size());
        QVERIFY(gaps->gaps().size() >= stage.source().documents().size());
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(stage.gone.size(), 1);
        QVERIFY(stage.gone.first().kind == Place::Kind::Evaluation || stage.gone.first().kind == Place::Kind::Person);
    }

    void theOfficesPaperAndPlaceAreOffered()
    {
        Stage stage(WorkspaceFixture::Office::Practice);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        stage.fixture.onStore<int>([](Store &store) -> Result<int> {
            OfficeSettings settings;
            settings.paper = OfficePaper::F4;
            settings.place = u"Cakranegara"_s;
            settings.letterhead = {u"PEMERINTAH KOTA CAKRANEGARA"_s};
            ASSIGN(const auto done, store.transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, {}, settings); }));
            return done.first;
        });
        QTRY_COMPARE_WITH_TIMEOUT(stage.find<QComboBox>(u"paper"_s)->currentData().toString(), u"f4"_s, 10'000);
        QCOMPARE(stage.find<QLineEdit>(u"place"_s)->text(), u"Cakranegara"_s);
        const forms::Form form = stage.source().documents().first().form;
        QCOMPARE(forms::formHeader(form).place, u"Cakranegara"_s);
        QCOMPARE(std::get<forms::EvaluationDocumentForm>(form).letterhead, QStringList{u"PEMERINTAH KOTA CAKRANEGARA"_s});
    }

    void anEmptyOfficeSaysWhatToDo()
    {
        Stage stage(WorkspaceFixture::Office::Empty);
        QTRY_VERIFY(stage.find<QPushButton>(u"emptyAction"_s)->isVisibleTo(&stage.screen));
        QVERIFY(!stage.printButton().isEnabled());
        QVERIFY(!stage.printButton().toolTip().isEmpty());
        stage.find<QPushButton>(u"emptyAction"_s)->click();
        QCOMPARE(stage.gone.size(), 1);
        QVERIFY(stage.gone.first().kind == Place::Kind::Import);
    }

    void theWindowStaysLiveWhileABatchIsWritten()
    {
        Stage stage(WorkspaceFixture::Office::Sample, {Place::Kind::Print, {}, {}, 0, u"d3"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        QElapsedTimer since;
        qint64 widest = 0;
        QTimer heartbeat;
        connect(&heartbeat, &QTimer::timeout, this, [&] { widest = qMax(widest, since.restart()); });
        stage.fixture.prompt().answer(Prompt::Answer::Verb);
        stage.fixture.prompt().giveFile(stage.fixture.path(u"lembar"_s));
        since.start();
        heartbeat.start(5);
        stage.find<QPushButton>(u"savePdf"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.said.isEmpty(), 120'000);
        heartbeat.stop();
        qInfo("widest gap while %lld documents were written: %lld ms", static_cast<long long>(stage.source().documents().size()), static_cast<long long>(widest));
        QVERIFY(widest < 500);
    }

    void thePagesForTheEye()
    {
        Stage stage(WorkspaceFixture::Office::Practice);
        QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(stage.preview().isReady(), 10'000);
        WorkspaceFixture::shot(stage.screen, u"print-d4"_s);
        stage.preview().setFit(PagePreview::Fit::Page);
        QTRY_VERIFY_WITH_TIMEOUT(stage.preview().isReady(), 10'000);
        WorkspaceFixture::shot(stage.screen, u"print-d4-whole"_s);
        WorkspaceFixture::shot(stage.screen, u"print-d4-small"_s, QSize(816, 612));
    }

    void nothingIsCutAtTwiceTheTextSize()
    {
        applyLook(*qApp, Theme::Light, 200);
        {
            Stage stage(WorkspaceFixture::Office::Practice);
            QTRY_VERIFY_WITH_TIMEOUT(stage.ready(), 30'000);
            stage.screen.resize(816, 612);
            QTest::qWait(50);
            QVERIFY2(stage.screen.minimumSizeHint().width() <= 816, qPrintable(QString::number(stage.screen.minimumSizeHint().width())));
            QVERIFY2(stage.screen.minimumSizeHint().height() <= 612, qPrintable(QString::number(stage.screen.minimumSizeHint().height())));
            auto *const choice = stage.screen.findChild<PrintChoice *>();
            QVERIFY2(choice->minimumSizeHint().width() <= choice->width(), qPrintable(u"%1 of %2"_s.arg(choice->minimumSizeHint().width()).arg(choice->width())));
            if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
                stage.screen.grab().save(QDir(folder).filePath(u"print-200.png"_s));
        }
        applyLook(*qApp, Theme::Light, 100);
    }
};

KINERJA_WIDGET_TEST_MAIN(PrintTest)
#include "printtest.moc"
