#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/office/directoryindexstore.h"
#include "core/store/draftstore.h"
#include "core/store/plandraft.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/finding.h"
#include "ui/home/homescreen.h"
#include "ui/home/homewords.h"
#include "ui/shell/preferences.h"
#include "ui/home/taskcard.h"
#include "ui/shell/taskstrip.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const Period quarter = Period::quarter(2026, 3);

QString textOf(const QWidget &screen, const QString &name)
{
    const auto *const found = screen.findChild<QLabel *>(name);
    return found != nullptr && !found->isHidden() ? found->text() : QString();
}

/// The home page, shown and read.
struct Home {
    explicit Home(Workspace &workspace) : screen(workspace)
    {
        screen.resize(1158, 680);
        screen.show();
        screen.open({});
    }
    [[nodiscard]] TaskCard *card(int number) { return screen.findChild<TaskCard *>(u"task%1"_s.arg(number)); }

    HomeScreen screen;
};

} // namespace

class UiHomeTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theGreetingGoesByTheHour_data()
    {
        QTest::addColumn<int>("hour");
        QTest::addColumn<QString>("words");
        QTest::newRow("night") << 2 << u"Selamat malam"_s;
        QTest::newRow("morning") << 7 << u"Selamat pagi"_s;
        QTest::newRow("noon") << 11 << u"Selamat siang"_s;
        QTest::newRow("afternoon") << 15 << u"Selamat sore"_s;
        QTest::newRow("evening") << 18 << u"Selamat malam"_s;
    }
    void theGreetingGoesByTheHour()
    {
        QFETCH(const int, hour);
        QFETCH(const QString, words);
        QCOMPARE(greeting(QTime(hour, 0)), words);
    }

    void aDateThatNoRegulationSetsIsSaidAsAdvice()
    {
        DailyFacts facts;
        facts.period = quarter;
        facts.today = QDate(2026, 10, 6);
        facts.due = DailyFacts::Due{QDate(2026, 10, 12), {u"x"_s, Mark::Own}};
        QCOMPARE(standingLine(u"Dinas"_s, facts), u"Dinas · Triwulan III 2026"_s);
        facts.employees = 9;
        QCOMPARE(standingLine(u"Dinas"_s, facts), u"Dinas · Triwulan III 2026 · sebaiknya selesai 12 Oktober 2026 (6 hari lagi)"_s);
        facts.today = QDate(2026, 10, 12);
        QVERIFY(standingLine(u"Dinas"_s, facts).endsWith(u"(hari ini)"_s));
        facts.today = QDate(2026, 10, 14);
        facts.due->basis.mark = Mark::Confirmed;
        QVERIFY(standingLine(u"Dinas"_s, facts).endsWith(u"ditutup 12 Oktober 2026 (2 hari yang lalu)"_s));
    }

    void everyKindOfWorkHasItsWordsAndAPlace()
    {
        DailyFacts facts;
        facts.period = quarter;
        QSet<QString> titles;
        for (int kind = 0; kind <= int(OpenWork::FinishPlans); ++kind) {
            const TaskWords words = wordsOf({OpenWork(kind), 12}, facts);
            for (const QString &text : {words.title, words.sentence, words.button, words.line})
                QVERIFY2(!text.isEmpty(), qPrintable(code(OpenWork(kind))));
            QVERIFY(words.place.kind != Place::Kind::Home);
            titles.insert(words.title);
            QVERIFY(!words.title.contains(u"%1"_s) && !words.sentence.contains(u"%1"_s) && !words.amount.contains(u"%1"_s));
        }
        QCOMPARE(titles.size(), qsizetype(OpenWork::FinishPlans) + 1);
    }

    void anEmptyOfficeIsToldWhatToBringInFirst()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        Home home(fixture.workspace());
        QTRY_VERIFY(!home.card(1)->isHidden());
        QSignalSpy went(&home.screen, &Screen::go);
        QCOMPARE(home.card(1)->title(), u"Masukkan unit kerja"_s);
        QCOMPARE(home.card(1)->button()->property("kind").toString(), u"primary"_s);
        QCOMPARE(home.card(2)->button()->property("kind").toString(), u"quiet"_s);
        QCOMPARE(home.screen.firstFocus(), home.card(1)->button());
        QTest::mouseClick(home.card(1)->button(), Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Place>().kind, Place::Kind::Import);
        // No charts of nothing.
        QVERIFY(home.screen.findChild<QWidget *>(u"homeDistribution"_s)->isHidden() || !home.screen.findChild<QWidget *>(u"homeDistribution"_s)->isVisible());
        WorkspaceFixture::shot(home.screen, u"home-empty"_s);
    }

    void thePracticeOfficeShowsWhatIsOpenWithCountsAsTheOfficeHasThem()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        Home home(fixture.workspace());
        QTRY_VERIFY(!home.card(1)->isHidden());
        const auto reading = fixture.onStore<DailyReading>([](Store &store) {
            Progress progress;
            return DailyFactsStore(store).read(quarter, {}, progress);
        });
        const QList<OpenItem> open = openWork(reading.facts);
        QVERIFY(open.size() >= 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(home.card(i + 1)->title(), wordsOf(open.at(i), reading.facts).title);
        QSignalSpy went(&home.screen, &Screen::go);
        for (int i = 0; i < int(open.size()); ++i) {
            if (open.at(i).count == 0)
                continue;
            auto *const row = home.screen.findChild<QPushButton *>(u"waiting-"_s + code(open.at(i).work));
            QVERIFY2(row != nullptr, qPrintable(code(open.at(i).work)));
            QVERIFY(row->accessibleName().contains(wordsOf(open.at(i), reading.facts).amount));
            QTest::mouseClick(row, Qt::LeftButton);
            QCOMPARE(went.takeLast().first().value<Place>(), wordsOf(open.at(i), reading.facts).place);
        }
        // Nobody is rated yet: the quarter before stands in, and says so.
        QTRY_VERIFY(textOf(home.screen, u"pageSubtitle"_s).contains(u"Triwulan III 2026"_s));
        auto *const chart = home.screen.findChild<QWidget *>(u"homeDistributionTable"_s);
        QVERIFY(chart != nullptr);
        QTRY_VERIFY(chart->isVisible());
        QTest::qWait(50);
        WorkspaceFixture::shot(home.screen, u"home"_s);
        WorkspaceFixture::shot(home.screen, u"home-narrow"_s, QSize(940, 600));
    }

    void typingThatWasNotSavedIsToldAtEachVisitAndOpensItsPlan()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        const auto placement = fixture.onStore<PlacementId>([](Store &store) -> Result<PlacementId> {
            PlacementId found;
            TRY(store.office().eachPlacement(quarter.firstDay(), quarter.lastDay(), [&found](const Placement &post, const QString &) -> Result<void> {
                found = post.id;
                return {};
            }));
            ASSIGN(const OpenedPlan opened, PlanEditStore(store.database(), store.ledger()).open(found, 2026));
            PlanDraft draft{opened, opened.plan};
            draft.edited.expectations = {{u"Loyal"_s, u"Setia"_s}};
            TRY(DraftStore(store.database(), store.session().user).save({planDraftForm(), planRow(found, 2026), encoded(draft), store.clock().now()}));
            return found;
        });
        Home home(fixture.workspace());
        const auto row = [&] { return home.screen.findChild<QPushButton *>(u"waiting-typed"_s); };
        QTRY_VERIFY(row() != nullptr);
        QCOMPARE(home.card(1)->title(), wordsOf({OpenWork::SaveTyping, 1}, {}).title);
        QSignalSpy went(&home.screen, &Screen::go);
        QTest::mouseClick(row(), Qt::LeftButton);
        QCOMPARE(went.size(), 1);
        const Place place = went.first().first().value<Place>();
        QCOMPARE(place.kind, Place::Kind::Plan);
        QCOMPARE(place.subject, placement.uuid);
        QCOMPARE(place.year, 2026);
        WorkspaceFixture::shot(home.screen, u"home-typed"_s);
        // Thrown away elsewhere, without any act of the office.
        fixture.onStore<bool>([placement](Store &store) -> Result<bool> {
            TRY(DraftStore(store.database(), store.session().user).discard(planDraftForm(), planRow(placement, 2026)));
            return true;
        });
        home.screen.open({});
        QTRY_VERIFY(row() == nullptr);
    }

    void aTaskThatIsDoneTicksItselfOffAndTheNextComesAfterItWasSeen()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        Home home(fixture.workspace());
        QTRY_COMPARE(home.card(1)->title().left(17), u"Tetapkan predikat"_s);
        connect(&fixture.workspace(), &Workspace::changed, &home.screen, &Screen::refresh);
        fixture.onStore<bool>([](Store &store) -> Result<bool> {
            Progress progress;
            ASSIGN(const EvaluationRules rules, store.rulesFor(quarter));
            ASSIGN(const PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(quarter, std::nullopt, progress));
            ASSIGN([[maybe_unused]] const auto done, store.transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
                for (const EvaluatedUnit &unit : evaluation.units)
                    TRY(recordOrganisation(writer, unit.unit, quarter, OrganisationPredicate::Good, u"alasan"_s));
                return true;
            }));
            return true;
        });
        QTRY_VERIFY(home.card(1)->button()->isHidden());
        QVERIFY(textOf(home.screen, u"task1Sentence"_s).startsWith(u"Selesai"_s));
        // The next one is the day's first now.
        QCOMPARE(home.card(2)->button()->property("kind").toString(), u"primary"_s);
        home.screen.hide();
        home.screen.show();
        Changes everything;
        everything.tables = ~0u;
        home.screen.refresh(everything);
        QTRY_VERIFY(!home.card(1)->button()->isHidden());
        QVERIFY(!home.card(1)->title().startsWith(u"Tetapkan predikat"_s));
    }

    void theIndicatorThatWasChosenIsRemembered()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        Home home(fixture.workspace());
        auto *const choice = home.screen.findChild<QComboBox *>(u"homeIndicator"_s);
        QTRY_VERIFY(choice->count() > 1);
        choice->setCurrentIndex(1);
        const QString chosen = choice->currentText();
        Home again(fixture.workspace());
        auto *const other = again.screen.findChild<QComboBox *>(u"homeIndicator"_s);
        QTRY_COMPARE(other->currentText(), chosen);
    }

    void homeAtTwiceTheTypeIsReadDownwardsAndNothingIsCut()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Practice);
        applyLook(*qApp, Theme::Light, 200);
        {
            Home home(fixture.workspace());
            QTRY_VERIFY(!home.card(1)->isHidden());
            QTest::qWait(100);
            QVERIFY(home.card(2)->y() > home.card(1)->y());
            for (const QPushButton *const button : home.screen.findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
            }
            if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
                home.screen.grab().save(folder + u"/home-200.png"_s);
        }
        applyLook(*qApp, Theme::Light, 100);
    }

    void aTaskShowsAfterAMomentWithItsCountsAndCanBeCancelled()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        TaskStrip strip(fixture.workspace());
        strip.resize(900, 60);
        QVERIFY(strip.isHidden());
        std::optional<Result<int>> answer;
        fixture.workspace().aside(
            u"Mengimpor pegawai"_s, this,
            [](Progress &progress) -> Result<int> {
                while (progress.step(12'000, 100'000))
                    QThread::msleep(5);
                return fail(ErrorKind::Cancelled, "stopped");
            },
            [&](Result<int> result) { answer = std::move(result); });
        QTest::qWait(120);
        QVERIFY(strip.isHidden());
        QTRY_VERIFY(!strip.isHidden());
        QTRY_COMPARE(textOf(strip, u"taskCounts"_s), u"12.000 dari 100.000"_s);
        QCOMPARE(strip.findChild<QProgressBar *>()->value(), 120);
        WorkspaceFixture::shot(strip, u"taskstrip"_s, QSize(1158, 56));
        auto *const cancel = strip.findChild<QPushButton *>(u"taskCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isEnabled());
        QVERIFY(!cancel->toolTip().isEmpty());
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(strip.isHidden());
        QCOMPARE(strip.lines(), 0);
    }

    void workThatIsOverAtOnceIsNeverShown()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        TaskStrip strip(fixture.workspace());
        bool done = false;
        fixture.workspace().aside(u"Sebentar"_s, this, [](Progress &) -> Result<int> { return 1; }, [&](Result<int>) { done = true; });
        QTRY_VERIFY(done);
        QTest::qWait(300);
        QVERIFY(strip.isHidden());
    }

    void wordsAreFoundByBeginningsThenMiddlesThenLetters()
    {
        const auto score = [](const char16_t *typed, const char16_t *text) { return findScore(searchWords(QString::fromUtf16(typed)), QString::fromUtf16(text)); };
        QVERIFY(score(u"cet", u"Cetak…") != notFound);
        QVERIFY(score(u"peg imp", u"Impor pegawai") != notFound);
        QVERIFY(score(u"impg", u"Impor pegawai") != notFound);
        QCOMPARE(score(u"xyz", u"Impor pegawai"), notFound);
        QCOMPARE(score(u"ip", u"Impor pegawai"), notFound);
        QVERIFY(score(u"pegawai", u"Pegawai") < score(u"pegawai", u"Impor pegawai"));
        QVERIFY(score(u"por", u"Portal") < score(u"por", u"Impor pegawai"));
        QVERIFY(score(u"KUNCI", u"&Kunci") != notFound);
        QVERIFY(score(u"", u"Apa saja") != notFound);
    }

    void thePaletteFindsCommandsPagesAndPeopleByKeyboardAlone()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Sample);
        fixture.onStore<bool>([](Store &store) -> Result<bool> {
            Progress progress;
            TRY(DirectoryIndexStore(store.database()).refresh(store.clock().today(), progress));
            return true;
        });
        QMainWindow window;
        window.resize(1158, 680);
        auto *const before = new QLineEdit(&window);
        window.setCentralWidget(before);
        QAction lock(u"&Kunci"_s);
        lock.setShortcut(QKeySequence(u"Ctrl+L"_s));
        QAction save(u"&Simpan"_s);
        save.setEnabled(false);
        save.setToolTip(u"Tidak ada yang diubah."_s);
        CommandPalette palette(fixture.workspace(), &window);
        window.show();
        window.activateWindow();
        before->setFocus();
        Place people;
        people.kind = Place::Kind::People;
        QSignalSpy went(&palette, &CommandPalette::go);
        QSignalSpy locked(&lock, &QAction::triggered);
        QSignalSpy saved(&save, &QAction::triggered);
        const auto open = [&] { palette.open({&lock, &save}, {{u"Pegawai"_s, Glyph::People, people}}); };

        open();
        auto *const line = palette.findChild<QLineEdit *>(u"paletteLine"_s);
        auto *const list = palette.findChild<QListView *>(u"paletteList"_s);
        const QAbstractItemModelTester tester(list->model());
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::keyClicks(line, u"kun"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(locked.size(), 1);
        QVERIFY(!palette.isVisible());

        // What is not possible now says why and stays open.
        open();
        QTest::keyClicks(line, u"simp"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(saved.size(), 0);
        QVERIFY(palette.isVisible());
        QCOMPARE(textOf(palette, u"paletteHint"_s), u"Tidak ada yang diubah."_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());

        open();
        QTest::keyClicks(line, u"edward"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        WorkspaceFixture::shot(window, u"palette"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Place>().kind, Place::Kind::Person);
        QVERIFY(!went.first().first().value<Place>().subject.isNull());

        open();
        QTest::keyClicks(line, u"peg"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(went.last().first().value<Place>(), people);
    }

    void preferencesApplyAtOnceAndAreKept()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        PreferencesScreen screen(fixture.workspace());
        screen.resize(1158, 680);
        screen.show();
        screen.open({});
        QSignalSpy theme(&screen, &PreferencesScreen::themeChanged);
        QSignalSpy language(&screen, &PreferencesScreen::languageChanged);
        QSignalSpy size(&screen, &PreferencesScreen::textSizeChanged);
        auto *const themes = screen.findChild<QComboBox *>(u"theme"_s);
        themes->setCurrentIndex(themes->findData(u"dark"_s));
        QCOMPARE(theme.size(), 1);
        QCOMPARE(fixture.settings().theme(), Theme::Dark);
        auto *const sizes = screen.findChild<QComboBox *>(u"textSize"_s);
        sizes->setCurrentIndex(sizes->findData(150));
        QCOMPARE(size.size(), 1);
        QCOMPARE(fixture.settings().textPercent(), 150);
        auto *const minutes = screen.findChild<QComboBox *>(u"lockMinutes"_s);
        minutes->setCurrentIndex(minutes->findData(15));
        QCOMPARE(fixture.settings().lockMinutes(), 15);
        auto *const languages = screen.findChild<QComboBox *>(u"language"_s);
        languages->setCurrentIndex(languages->findData(u"en"_s));
        QCOMPARE(language.size(), 1);
        QCOMPARE(fixture.settings().language(), Language::English);
        fixture.settings().setLayout(u"table"_s, "x");

        QTest::mouseClick(screen.findChild<QPushButton *>(u"resetPreferences"_s), Qt::LeftButton);
        QCOMPARE(fixture.settings().theme(), Theme::System);
        QCOMPARE(fixture.settings().textPercent(), 100);
        QCOMPARE(fixture.settings().lockMinutes(), 5);
        QCOMPARE(fixture.settings().language(), Language::Indonesian);
        QVERIFY(fixture.settings().layout(u"table"_s).isEmpty());
        QCOMPARE(languages->currentData().toString(), u"id"_s);
        QCOMPARE(language.size(), 2);
    }

    void preferencesAreFoundByWords()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        PreferencesScreen screen(fixture.workspace());
        screen.resize(1158, 680);
        screen.show();
        screen.open({});
        auto *const search = screen.findChild<QLineEdit *>(u"preferencesSearch"_s);
        search->setText(u"ukuran huruf"_s);
        QVERIFY(screen.findChild<QComboBox *>(u"textSize"_s)->isVisible());
        QVERIFY(!screen.findChild<QComboBox *>(u"language"_s)->isVisible());
        QVERIFY(!screen.findChild<QWidget *>(u"preferencesAbout"_s)->isVisible());
        search->setText(u"qqqq"_s);
        QVERIFY(screen.findChild<QLabel *>(u"preferencesNothing"_s)->isVisible());
        search->clear();
        QVERIFY(screen.findChild<QWidget *>(u"preferencesAbout"_s)->isVisible());
        QTRY_VERIFY(textOf(screen, u"versions"_s).contains(u"SQLCipher"_s));
    }

    void messagesOfLateCanBeReadAgain()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::Empty);
        PreferencesScreen screen(fixture.workspace());
        screen.resize(1158, 680);
        screen.show();
        QVERIFY(screen.findChild<QLabel *>(u"noMessages"_s)->isVisible());
        fixture.workspace().say({Notice::Level::Success, u"120 pegawai diimpor."_s});
        QVERIFY(!screen.findChild<QLabel *>(u"noMessages"_s)->isVisible());
        const auto labels = screen.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *each) { return each->text() == u"120 pegawai diimpor."_s; }));
        screen.open({});
        WorkspaceFixture::shot(screen, u"preferences"_s);
    }

    void everyIconIsThereAndNoTwoLookAlike()
    {
        QHash<QByteArray, QString> seen;
        QImage sheet(10 * 100, 6 * 110, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        for (int i = 0; i <= int(Glyph::ZoomOut); ++i) {
            const auto glyph = Glyph(i);
            const QImage image = icon(glyph).pixmap(QSize(48, 48)).toImage().convertToFormat(QImage::Format_ARGB32);
            QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            QVERIFY2(bytes.count('\0') < bytes.size(), qPrintable(glyphName(glyph)));
            QVERIFY2(!seen.contains(bytes), qPrintable(glyphName(glyph) + u" = "_s + seen.value(bytes)));
            seen.insert(bytes, glyphName(glyph));
            const QPoint at((i % 10) * 100, (i / 10) * 110);
            painter.drawImage(at + QPoint(8, 8), image);
            painter.drawPixmap(at + QPoint(66, 20), icon(glyph).pixmap(QSize(24, 24)));
            painter.drawText(at + QPoint(8, 84), glyphName(glyph));
        }
        painter.end();
        if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
            sheet.save(folder + u"/icons.png"_s);
    }
};

KINERJA_WIDGET_TEST_MAIN(UiHomeTest)
#include "uihometest.moc"
