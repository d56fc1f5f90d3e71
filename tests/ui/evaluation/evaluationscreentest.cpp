#include "core/evaluation/boardstore.h"
#include "core/evaluation/evaluationstore.h"
#include "core/evaluation/recordstore.h"
#include "core/rules/labels.h"
#include "tests/support/workspacefixture.h"
#include "ui/evaluation/evaluationscreen.h"
#include "ui/evaluation/ratinggrid.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

const Period quarter = Period::quarter(2026, 3);

/// The sample office on the page of its evaluation, as the shell shows it.
class Page {
public:
    explicit Page(std::optional<OrganisationPredicate> organisation = OrganisationPredicate::Good, WorkspaceFixture::Office office = WorkspaceFixture::Office::Sample)
        : fixture(office)
    {
        if (organisation)
            setOrganisation(*organisation);
        screen = std::make_unique<EvaluationScreen>(fixture.workspace());
        QObject::connect(&fixture.workspace(), &Workspace::changed, screen.get(), &EvaluationScreen::refresh);
        screen->resize(1158, 680);
        screen->show();
        screen->activateWindow();
    }
    void open(const QString &unitCode = {})
    {
        Place place{Place::Kind::Evaluation};
        if (!unitCode.isEmpty())
            place.unit = unit(unitCode).uuid;
        screen->open(place);
        if (!QTest::qWaitFor([this] { return screen->model().rowCount() > 0; }, 10'000))
            qFatal("no rows");
    }
    UnitId unit(const QString &code)
    {
        return fixture.onStore<UnitId>([code](Store &store) -> Result<UnitId> {
            ASSIGN(const UnitTree tree, store.office().units(quarter.lastDay()));
            return tree.findByCode(code)->lineage;
        });
    }
    void setOrganisation(OrganisationPredicate predicate)
    {
        fixture.onStore<bool>([predicate](Store &store) -> Result<bool> {
            ASSIGN(const UnitTree tree, store.office().units(quarter.lastDay()));
            const UnitId root = tree.rootOf(tree.units().first().lineage)->lineage;
            TRY(store.transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) { return recordOrganisation(writer, root, quarter, predicate, u"alasan"_s); }));
            return true;
        });
    }
    /// What the file holds of a row.
    RatingRecord stored(int row)
    {
        const PlacementId placement = screen->model().row(row).segment.placement;
        return fixture.onStore<RatingRecord>([placement](Store &store) -> Result<RatingRecord> {
            ASSIGN(const auto rating, store.evaluations().rating(placement, quarter));
            return rating.value_or(RatingRecord{});
        });
    }
    RatingGrid &grid() { return *screen->findChild<RatingGrid *>(); }
    template <class W>
    W *find(const QString &name)
    {
        W *const found = screen->findChild<W *>(name);
        if (found == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void go(int row, int column) { grid().setCurrentIndex(screen->model().index(row, column)); }
    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(&grid(), Qt::Key(key), with); }
    const BoardRow &row(int at) { return screen->model().row(at); }
    QString hint() { return find<QLabel>(u"gridHint"_s)->text(); }

    WorkspaceFixture fixture;
    std::unique_ptr<EvaluationScreen> screen;
};

} // namespace

class EvaluationScreenTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theOrganisationIsAskedFirstAndTheGridSaysWhyItWaits()
    {
        Page page(std::nullopt);
        page.open();
        QTRY_VERIFY(page.find<QWidget>(u"organisationPanel"_s)->isVisible());
        page.go(3, RatingModel::Result);
        page.key(Qt::Key_2);
        QVERIFY(!page.row(3).segment.rating.result);
        QVERIFY(!page.hint().isEmpty());
        QVERIFY(!page.find<QPushButton>(u"issue"_s)->isEnabled());
        // Neither a choice without a reason nor a reason without a choice is taken.
        auto *const set = page.find<QPushButton>(u"organisationSet"_s);
        set->click();
        page.find<QRadioButton>(u"organisation-baik"_s)->click();
        set->click();
        QVERIFY(page.find<QWidget>(u"organisationPanel"_s)->isVisible());
        page.find<QPlainTextEdit>(u"organisationReason"_s)->setPlainText(u"11 dari 12 rencana aksi selesai"_s);
        WorkspaceFixture::shot(*page.screen, u"penilaian-organisasi"_s);
        set->click();
        QTRY_VERIFY(page.screen->model().board().isOpen());
        QTRY_VERIFY(!page.find<QWidget>(u"organisationPanel"_s)->isVisible());
        page.go(3, RatingModel::Result);
        page.key(Qt::Key_2);
        QCOMPARE(*page.row(3).segment.rating.result, Rating::Meets);
    }

    void keysRateAndGoDownAndAreSavedBehind()
    {
        Page page;
        page.open();
        const QAbstractItemModelTester tester(page.grid().model());
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_3);
        QCOMPARE(*page.row(4).segment.rating.result, Rating::Above);
        QCOMPARE(page.grid().currentIndex(), page.screen->model().index(5, RatingModel::Result));
        page.go(4, RatingModel::Conduct);
        page.key(Qt::Key_3);
        // The predicate stands before anything is saved.
        QCOMPARE(*page.row(4).segment.predicate, Predicate::VeryGood);
        QTRY_VERIFY(page.screen->isSaved());
        QCOMPARE(*page.stored(4).result, Rating::Above);
        QCOMPARE(*page.stored(4).conduct, Rating::Above);
        QCOMPARE(page.stored(4).source, RatingSource::Paper);
    }

    void oneWriteAtATimeAndTheNewestValueWins()
    {
        Page page;
        page.open();
        page.go(4, RatingModel::Result);
        qsizetype most = 0;
        connect(&page.fixture.workspace(), &Workspace::tasksChanged, this, [&] { most = qMax(most, page.fixture.workspace().tasks().size()); });
        for (int i = 0; i < 40; ++i) {
            page.go(4, RatingModel::Result);
            page.key(i % 2 == 0 ? Qt::Key_1 : Qt::Key_3);
        }
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_2);
        QTRY_VERIFY(page.screen->isSaved());
        QCOMPARE(most, 1);
        QCOMPARE(*page.stored(4).result, Rating::Meets);
    }

    void severalCellsAreRatedAtOnceAndDeleteClearsThem()
    {
        Page page;
        page.open();
        page.grid().selectionModel()->select(QItemSelection(page.screen->model().index(2, RatingModel::Result), page.screen->model().index(6, RatingModel::Conduct)),
                                             QItemSelectionModel::ClearAndSelect);
        page.key(Qt::Key_2);
        for (int row = 2; row <= 6; ++row)
            QCOMPARE(*page.row(row).segment.predicate, Predicate::Good);
        page.key(Qt::Key_Delete);
        for (int row = 2; row <= 6; ++row)
            QVERIFY(!page.row(row).segment.rating.conduct);
    }

    void aColumnFromASpreadsheetIsTakenOver()
    {
        Page page;
        page.open();
        page.go(2, RatingModel::Result);
        QApplication::clipboard()->setText(u"1\t3\nSesuai ekspektasi\tDiatas Ekspektasi\nbagus\t2\n\t1\n"_s);
        page.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(*page.row(2).segment.rating.result, Rating::Below);
        QCOMPARE(*page.row(2).segment.rating.conduct, Rating::Above);
        QCOMPARE(*page.row(3).segment.rating.result, Rating::Meets);
        QVERIFY(!page.row(4).segment.rating.result);
        QCOMPARE(*page.row(4).segment.rating.conduct, Rating::Meets);
        QCOMPARE(*page.row(5).segment.rating.conduct, Rating::Below);
        QVERIFY(page.hint().contains(u"bagus"));
    }

    void aLeaderIsLockedWithTheReason()
    {
        Page page;
        page.open();
        QVERIFY(page.row(0).segment.leads);
        page.go(0, RatingModel::Result);
        page.key(Qt::Key_1);
        QVERIFY(page.hint().contains(page.row(0).name));
        QCOMPARE(*page.row(0).segment.result, Rating::Meets);
        QVERIFY(!page.row(0).segment.rating.result);
    }

    void theSuggestionIsTakenWithControlAndEnter()
    {
        Page page;
        page.open();
        int at = -1;
        for (int row = 1; row < page.screen->model().rowCount() && at < 0; ++row) {
            if (page.row(row).segment.suggestion)
                at = row;
        }
        QVERIFY(at > 0);
        page.go(at, RatingModel::Conduct);
        page.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(*page.row(at).segment.rating.result, page.row(at).segment.suggestion->rating);
        QVERIFY(!page.row(at).segment.rating.conduct);
    }

    void tabGoesThroughTheCellsAndF6Leaves()
    {
        Page page;
        page.open();
        page.grid().setFocus();
        page.go(1, RatingModel::Result);
        page.key(Qt::Key_Tab);
        QCOMPARE(page.grid().currentIndex(), page.screen->model().index(1, RatingModel::Conduct));
        page.key(Qt::Key_Tab);
        QCOMPARE(page.grid().currentIndex(), page.screen->model().index(2, RatingModel::Result));
        page.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(page.grid().currentIndex(), page.screen->model().index(1, RatingModel::Conduct));
        page.key(Qt::Key_Return);
        QCOMPARE(page.grid().currentIndex(), page.screen->model().index(2, RatingModel::Conduct));
        QTRY_VERIFY(page.grid().hasFocus());
        page.key(Qt::Key_F6);
        QVERIFY(!page.grid().hasFocus());
    }

    void undoTakesBackTheLatestRatings()
    {
        Page page;
        page.open();
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_3);
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_1);
        QVERIFY(page.screen->perform(Screen::Command::Undo));
        QCOMPARE(*page.row(4).segment.rating.result, Rating::Above);
        page.screen->perform(Screen::Command::Undo);
        QVERIFY(!page.row(4).segment.rating.result);
        page.screen->perform(Screen::Command::Undo);
        QTRY_VERIFY(page.screen->isSaved());
        QVERIFY(!page.stored(4).result);
    }

    void aNoteIsTypedBelowTheGridAndItsDraftSurvives()
    {
        Page page;
        page.open();
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_F2);
        auto *const note = page.find<QLineEdit>(u"noteText"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"perlu dukungan"_s);
        page.screen->keepDraft();
        // As after a lock: another page finds what was typed.
        EvaluationScreen other(page.fixture.workspace());
        other.show();
        other.open({Place::Kind::Evaluation});
        QTRY_VERIFY(other.model().rowCount() > 0);
        auto *const grid = other.findChild<RatingGrid *>();
        grid->setCurrentIndex(other.model().index(4, RatingModel::Result));
        QTest::keyClick(grid, Qt::Key_F2);
        QCOMPARE(other.findChild<QLineEdit *>(u"noteText"_s)->text(), u"perlu dukungan"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(page.row(4).segment.rating.note, u"perlu dukungan"_s);
        QTRY_VERIFY(page.screen->isSaved());
        QCOMPARE(page.stored(4).note, u"perlu dukungan"_s);
    }

    void whySaysThePredicateTheRuleAndWhatWouldRaiseIt()
    {
        Page page;
        page.open();
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_2);
        page.go(4, RatingModel::Conduct);
        page.key(Qt::Key_3);
        page.go(4, RatingModel::Conduct);
        const auto *const text = page.find<QLabel>(u"whyText"_s);
        QTRY_VERIFY(text->text().contains(u"PermenPANRB 6/2022"));
        QTRY_VERIFY(text->text().contains(label(Predicate::VeryGood)));
        page.find<QPushButton>(u"whyCopy"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(page.row(4).name));
        page.find<QPushButton>(u"whyEvidence"_s)->click();
        QVERIFY(!page.find<QLabel>(u"whyEvidenceText"_s)->text().isEmpty());
    }

    void whatCannotBeSavedComesBackAndIsSaid()
    {
        Page page;
        page.open();
        bool closed = false;
        page.fixture.workspace().close(page.screen.get(), [&] { closed = true; });
        QTRY_VERIFY(closed);
        page.go(4, RatingModel::Result);
        page.key(Qt::Key_3);
        QCOMPARE(*page.row(4).segment.rating.result, Rating::Above);
        QTRY_VERIFY(!page.row(4).segment.rating.result);
        QVERIFY(!page.fixture.workspace().said().isEmpty());
    }

    void aDepartureAsksForItsReasonAndHoldsNobodyUp()
    {
        Page page;
        page.open();
        rateAll(page);
        auto *const reason = waitFor<QLineEdit>(page, u"reason-b-max-70"_s);
        QVERIFY(reason != nullptr);
        QTRY_VERIFY(page.find<QPushButton>(u"issue"_s)->isEnabled());
        QTest::keyClicks(reason, u"semua target tercapai"_s);
        WorkspaceFixture::shot(*page.screen, u"penilaian-sebaran"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!page.screen->model().board().units.first().reasons.isEmpty());
        QCOMPARE(page.screen->model().board().units.first().reasons.value(u"b-max-70"_s), u"semua target tercapai"_s);
    }

    void issuingShowsFirstWhatItDoesAndThenDoesIt()
    {
        Page page;
        page.open();
        rateAll(page);
        // One is left unrated and is named as such.
        page.go(7, RatingModel::Conduct);
        page.key(Qt::Key_Delete);
        auto *const issue = page.find<QPushButton>(u"issue"_s);
        QTRY_VERIFY(issue->text().contains(u"119"));
        issue->click();
        QTRY_VERIFY(page.find<QWidget>(u"issuePanel"_s)->isVisible());
        QVERIFY(page.find<QWidget>(u"issueRefused"_s)->findChild<QLabel *>(u"lines"_s)->text().contains(page.row(7).name));
        QVERIFY(page.find<QWidget>(u"issueUnexplained"_s)->isVisible());
        WorkspaceFixture::shot(*page.screen, u"penilaian-terbit"_s);
        QSignalSpy went(page.screen.get(), &Screen::go);
        page.find<QPushButton>(u"issueGo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.row(8).segment.state, EvaluationState::Issued, 20'000);
        QCOMPARE(page.row(7).segment.state, EvaluationState::Unrated);
        QVERIFY(!page.fixture.workspace().said().isEmpty());
        const Notice notice = page.fixture.workspace().said().first().second;
        QCOMPARE(notice.level, Notice::Level::Success);
        notice.run();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Place>().kind, Place::Kind::Print);
    }

    void aChangeAfterIssuingBecomesARevisionWithItsReason()
    {
        Page page;
        page.open();
        rateAll(page);
        QTRY_VERIFY(page.find<QPushButton>(u"issue"_s)->isEnabled());
        page.find<QPushButton>(u"issue"_s)->click();
        QTRY_VERIFY(page.find<QWidget>(u"issuePanel"_s)->isVisible());
        page.find<QPushButton>(u"issueGo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.row(8).segment.state, EvaluationState::Issued, 20'000);
        page.go(8, RatingModel::Result);
        page.key(Qt::Key_1);
        QVERIFY(page.hint().contains(page.row(8).name));
        QVERIFY(page.row(8).segment.outdated);
        QTRY_VERIFY(page.find<QPushButton>(u"revise"_s)->text().contains(u"1"));
        page.find<QPushButton>(u"revise"_s)->click();
        QTRY_VERIFY(page.find<QWidget>(u"issuePanel"_s)->isVisible());
        page.find<QPushButton>(u"issueGo"_s)->click();
        QVERIFY(page.find<QWidget>(u"issuePanel"_s)->isVisible()); // no reason, no revision
        QTest::keyClicks(page.find<QLineEdit>(u"revisionReason"_s), u"bukti datang terlambat"_s);
        page.find<QPushButton>(u"issueGo"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.row(8).segment.revision, 2, 20'000);
        QVERIFY(!page.row(8).segment.outdated);
        QCOMPARE(*page.row(8).segment.predicate, Predicate::NeedsImprovement);
        WorkspaceFixture::shot(*page.screen, u"penilaian-revisi"_s);
    }

    void anotherUnitAndAnotherPeriodAreShownWhole()
    {
        Page page(OrganisationPredicate::Good, WorkspaceFixture::Office::Practice);
        page.open();
        QSignalSpy renamed(page.screen.get(), &Screen::titleChanged);
        const int all = page.screen->model().rowCount();
        page.fixture.workspace().setPeriod(Period::quarter(2026, 2));
        QTRY_COMPARE(page.screen->model().board().period, Period::quarter(2026, 2));
        QVERIFY(std::any_of(page.screen->model().board().rows.begin(), page.screen->model().board().rows.end(),
                            [](const BoardRow &row) { return row.segment.state == EvaluationState::Issued; }));
        const UnitId part = page.screen->model().board().rows.last().segment.unit;
        Place place{Place::Kind::Evaluation};
        place.unit = part.uuid;
        page.screen->open(place);
        QTRY_VERIFY(page.screen->model().rowCount() < all);
        QTRY_VERIFY(!renamed.isEmpty());
        QVERIFY(page.screen->title().contains(page.screen->model().board().unitName));
        WorkspaceFixture::shot(*page.screen, u"penilaian-latihan"_s);
    }

    void anOfficeWithoutPeopleSaysWhatToDo()
    {
        Page page(std::nullopt, WorkspaceFixture::Office::Empty);
        page.screen->open({Place::Kind::Evaluation});
        QSignalSpy went(page.screen.get(), &Screen::go);
        QTRY_VERIFY(page.find<QPushButton>(u"emptyAction"_s)->isVisible());
        page.find<QPushButton>(u"emptyAction"_s)->click();
        QCOMPARE(went.first().first().value<Place>().kind, Place::Kind::Import);
    }

    void thePageIsWholeOnASmallScreenAndWithLargeType()
    {
        Page page;
        page.open();
        rateSome(page);
        WorkspaceFixture::shot(*page.screen, u"penilaian"_s);
        WorkspaceFixture::shot(*page.screen, u"penilaian-kecil"_s, {816, 612});
        applyLook(*qApp, Theme::Light, 200);
        page.screen->resize(1158, 680);
        QTRY_VERIFY(page.find<QPushButton>(u"issue"_s)->width() >= page.find<QPushButton>(u"issue"_s)->sizeHint().width());
        if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
            page.screen->grab().save(folder + u"/penilaian-200.png"_s);
        applyLook(*qApp, Theme::Light, 100);
    }

private:
    static void rateAll(Page &page)
    {
        page.grid().selectionModel()->select(
            QItemSelection(page.screen->model().index(0, RatingModel::Result), page.screen->model().index(page.screen->model().rowCount() - 1, RatingModel::Conduct)),
            QItemSelectionModel::ClearAndSelect);
        page.key(Qt::Key_2);
        page.grid().clearSelection();
    }
    static void rateSome(Page &page)
    {
        for (int row = 0; row < 30; ++row) {
            for (const int column : {int(RatingModel::Result), int(RatingModel::Conduct)}) {
                page.go(row, column);
                page.key((row * 7 + column) % 5 == 0 ? Qt::Key_1 : (row + column) % 3 == 0 ? Qt::Key_3 : Qt::Key_2);
            }
        }
        page.go(5, RatingModel::Result);
        page.grid().setFocus();
        QTest::qWait(400);
    }
    template <class W>
    static W *waitFor(Page &page, const QString &name)
    {
        return QTest::qWaitFor([&] { return page.screen->findChild<W *>(name) != nullptr; }) ? page.screen->findChild<W *>(name) : nullptr;
    }
};

KINERJA_WIDGET_TEST_MAIN(EvaluationScreenTest)
#include "evaluationscreentest.moc"
