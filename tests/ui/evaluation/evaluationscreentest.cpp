#include "core/evaluation/boardstore.h"
#include "core/evaluation/evaluationstore.h"
#include "core/evaluation/recordstore.h"
#include "core/office/officesettingsstore.h"
#include "core/rules/labels.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/labels.h"
#include "ui/evaluation/evaluationscreen.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/shell/workview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
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
        // What is missing is marked where it is chosen, not at the reason.
        const auto *const choices = page.find<QWidget>(u"organisationChoices"_s);
        const auto *const problem = page.find<QLabel>(u"organisationChoiceProblem"_s);
        auto *const why = page.find<QPlainTextEdit>(u"organisationReason"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(choices->property("problem").toBool());
        QVERIFY(!why->property("problem").toBool());
        page.find<QRadioButton>(u"organisation-baik"_s)->click();
        QVERIFY(!problem->isVisible());
        QVERIFY(!choices->property("problem").toBool());
        set->click();
        QVERIFY(why->property("problem").toBool());
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

    void aClickOnAHeadingSelectsNobody()
    {
        Page page;
        page.open();
        page.go(4, RatingModel::Result);
        QHeaderView *const header = page.grid().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(RatingModel::Conduct) + 20, header->height() / 2));
        QVERIFY(page.grid().selectionModel()->selectedIndexes().size() <= 1);
        page.key(Qt::Key_1);
        const QList<BoardRow> &rows = page.screen->model().board().rows;
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const BoardRow &row) { return row.segment.rating.conduct.has_value(); }), 0);
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const BoardRow &row) { return row.segment.rating.result.has_value(); }), 1);
    }

    void severalRatingsAtOnceAreSaidWithAWayBack()
    {
        Page page;
        page.open();
        page.go(2, RatingModel::Result);
        page.key(Qt::Key_3);
        QVERIFY(page.fixture.workspace().said().isEmpty()); // one is what was meant
        page.grid().selectionModel()->select(QItemSelection(page.screen->model().index(2, RatingModel::Result), page.screen->model().index(5, RatingModel::Conduct)),
                                             QItemSelectionModel::ClearAndSelect);
        page.key(Qt::Key_1);
        QVERIFY(!page.fixture.workspace().said().isEmpty());
        const Notice notice = page.fixture.workspace().said().first().second;
        QVERIFY2(notice.text.contains(u"8"), qPrintable(notice.text));
        QVERIFY(!notice.action.isEmpty());
        notice.run();
        QCOMPARE(*page.row(2).segment.rating.result, Rating::Above);
        for (int row = 3; row <= 5; ++row)
            QVERIFY(!page.row(row).segment.rating.result && !page.row(row).segment.rating.conduct);
        // Once it is taken back, a second time takes nothing more.
        notice.run();
        QCOMPARE(*page.row(2).segment.rating.result, Rating::Above);
        QTRY_VERIFY(page.screen->isSaved());
        QVERIFY(!page.stored(4).conduct);
    }

    void severalRatingsSayHowManyOfThemWereIssued()
    {
        Page page(OrganisationPredicate::Good, WorkspaceFixture::Office::Practice);
        page.open();
        page.fixture.workspace().setPeriod(Period::quarter(2026, 2));
        QTRY_COMPARE(page.screen->model().board().period, Period::quarter(2026, 2));
        const int at = firstIssued(page);
        QVERIFY(at >= 0);
        const auto other = page.row(at).segment.rating.conduct == Rating::Below ? Qt::Key_3 : Qt::Key_1;
        page.grid().selectionModel()->select(QItemSelection(page.screen->model().index(at, RatingModel::Result), page.screen->model().index(at, RatingModel::Conduct)),
                                             QItemSelectionModel::ClearAndSelect);
        page.key(Qt::Key_2);
        page.key(other);
        QVERIFY(!page.fixture.workspace().said().isEmpty());
        const QString text = page.fixture.workspace().said().first().second.text;
        QVERIFY2(text.contains(u"2") && text.contains(u"1"), qPrintable(text));
    }

    void nothingMovesWhenAnIssuedRowIsChosenOrAMessageComes()
    {
        Page page(OrganisationPredicate::Good, WorkspaceFixture::Office::Practice);
        WorkView view(page.fixture.workspace());
        EvaluationScreen *shown = nullptr;
        view.addPage(Place::Kind::Evaluation, [&](QWidget *parent) { return shown = new EvaluationScreen(page.fixture.workspace(), parent); }, u"Penilaian"_s);
        view.resize(1366, 728);
        static_cast<QWidget &>(view).show();
        page.fixture.workspace().setPeriod(Period::quarter(2026, 2));
        view.go({Place::Kind::Evaluation});
        QTRY_VERIFY(shown->model().rowCount() > 0);
        auto *const grid = shown->findChild<RatingGrid *>();
        const auto place = [&] {
            QTest::qWait(300); // the panels follow after a moment
            return QRect(grid->mapTo(&view, QPoint()), grid->size());
        };
        int issued = -1;
        for (int row = 0; row < shown->model().rowCount() && issued < 0; ++row)
            issued = shown->model().row(row).segment.state == EvaluationState::Issued && !shown->model().row(row).segment.issuedElsewhere ? row : -1;
        QVERIFY(issued >= 0);
        view.findChild<NoticeBar *>()->clear();
        const QRect before = place();
        grid->selectionModel()->select(QItemSelection(shown->model().index(issued, RatingModel::Result), shown->model().index(issued + 3, RatingModel::Result)),
                                       QItemSelectionModel::ClearAndSelect);
        grid->selectionModel()->setCurrentIndex(shown->model().index(issued, RatingModel::Result), QItemSelectionModel::NoUpdate);
        QCOMPARE(place(), before);
        QVERIFY(shown->findChild<QPushButton *>(u"revise"_s)->isEnabled());
        page.fixture.workspace().say({Notice::Level::Info, u"Delapan nilai diubah, dan ini kalimat yang lebih panjang daripada satu baris pesan di atas halaman. "_s.repeated(3)});
        QVERIFY(view.findChild<NoticeBar *>()->isVisible());
        QCOMPARE(place(), before);
        WorkspaceFixture::shot(view, u"penilaian-pesan"_s, {1366, 728});
    }

    void theRowsHaveTheHeightAndNamesAreWhole()
    {
        Page page(OrganisationPredicate::Good, WorkspaceFixture::Office::Practice);
        page.open();
        page.screen->resize(1110, 650);
        QTRY_VERIFY(page.find<QWidget>(u"whyPanel"_s)->isVisible());
        QTest::qWait(300);
        QVERIFY2(page.grid().viewport()->height() / page.grid().rowHeight(0) >= 12, qPrintable(QString::number(page.grid().viewport()->height())));
        // Only the very longest give way, and then nothing beside them has more than its words need.
        constexpr qsizetype usual = 28;
        for (const BoardRow &row : page.screen->model().board().rows) {
            const int lacking = page.grid().fontMetrics().horizontalAdvance(row.name) + 12 - page.grid().columnWidth(RatingModel::Name);
            if (row.name.size() <= usual)
                QVERIFY2(lacking <= 0, qPrintable(u"%1 lacks %2 px"_s.arg(row.name).arg(lacking)));
        }
        QVERIFY(page.grid().columnWidth(RatingModel::PredicateColumn) <= page.grid().fontMetrics().horizontalAdvance(label(Predicate::Poor)) + 60);
        QVERIFY(!page.grid().horizontalScrollBar()->isVisible());
        QVERIFY(page.find<QLabel>(u"pageSubtitle"_s)->text().contains(QString::number(page.screen->model().rowCount())));
        WorkspaceFixture::shot(*page.screen, u"penilaian-60"_s, {1110, 680});
    }

    void rowsKeepTheirOrderWhenTheOrganisationIsRated()
    {
        Page page(std::nullopt);
        page.open();
        const auto order = [&] {
            QList<PlacementId> all;
            for (const BoardRow &row : page.screen->model().board().rows)
                all.append(row.segment.placement);
            return all;
        };
        const QList<PlacementId> before = order();
        page.setOrganisation(OrganisationPredicate::Good);
        QTRY_VERIFY(page.screen->model().board().isOpen());
        QCOMPARE(order(), before);
    }

    void theSuggestionIsTheSameInTheTableAndInItsExplanation()
    {
        Page page;
        page.open();
        const auto *const why = page.find<QLabel>(u"whyText"_s);
        const auto tip = [&](int row) { return page.screen->model().index(row, RatingModel::Suggested).data(Qt::ToolTipRole).toString(); };
        // The head of the unit: in both places it is said why there is none.
        QVERIFY(page.row(0).segment.leads);
        QVERIFY(page.screen->model().suggestion(page.row(0)) == nullptr);
        page.go(0, RatingModel::Result);
        QTRY_VERIFY2(why->text().contains(tip(0)), qPrintable(why->text() + tip(0)));
        int at = 1;
        while (at < page.screen->model().rowCount() && page.screen->model().suggestion(page.row(at)) == nullptr)
            ++at;
        QVERIFY(at < page.screen->model().rowCount());
        page.go(at, RatingModel::Result);
        QTRY_VERIFY(why->text().contains(label(page.row(at).segment.suggestion->rating)));
    }

    void aNameIsFoundByTyping()
    {
        Page page;
        page.open();
        QVERIFY(page.screen->perform(Screen::Command::Find));
        auto *const finder = page.find<QLineEdit>(u"gridFind"_s);
        QTRY_VERIFY(finder->hasFocus());
        const QString name = page.row(37).name;
        QTest::keyClicks(finder, name.toLower());
        QCOMPARE(page.row(page.grid().currentIndex().row()).name, name);
        QTest::keyClick(finder, Qt::Key_Return);
        QVERIFY(page.grid().hasFocus());
        page.screen->perform(Screen::Command::Find);
        QTest::keyClicks(finder, u"tidak ada begini"_s);
        QVERIFY(page.hint().contains(u"tidak ada begini"));
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
        auto *const reason = waitFor<QPlainTextEdit>(page, u"reason-b-max-70"_s);
        QVERIFY(reason != nullptr);
        QTRY_VERIFY(page.find<QPushButton>(u"issue"_s)->isEnabled());
        QTest::keyClicks(reason, u"semua target tercapai"_s);
        WorkspaceFixture::shot(*page.screen, u"penilaian-sebaran"_s);
        // Room for a written sentence, over the whole width.
        QVERIFY(reason->height() >= reason->fontMetrics().lineSpacing() * 3);
        QVERIFY(reason->width() >= page.find<QWidget>(u"distributionPanel"_s)->width() * 3 / 4);
        page.find<QPushButton>(u"reasonSave-b-max-70"_s)->click();
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
        // That a change waits for a revision is over with it.
        QVERIFY2(!page.hint().contains(page.row(8).name), qPrintable(page.hint()));
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

    void aNarrowedPageSaysSoAndWhoIsRatedStaysOnIt()
    {
        Page page;
        Place place{Place::Kind::Evaluation};
        place.only = Narrowing::Unrated;
        page.screen->open(place);
        QTRY_COMPARE(page.screen->model().rowCount(), 120);
        auto *const bar = page.find<QWidget>(u"narrowBar"_s);
        auto *const words = page.find<QLabel>(u"narrowText"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(words->text().contains(u"120"), qPrintable(words->text()));
        for (const int column : {int(RatingModel::Result), int(RatingModel::Conduct)}) {
            page.go(5, column);
            page.key(Qt::Key_2);
        }
        QCOMPARE(page.row(5).segment.state, EvaluationState::Rated);
        // Read again from the office: the row is done, and still under the hand.
        QTRY_VERIFY(page.screen->isSaved());
        QTRY_VERIFY2(words->text().contains(u" 1 "_s), qPrintable(words->text()));
        QTest::qWait(2'000);
        QCOMPARE(page.screen->model().rowCount(), 120);
        WorkspaceFixture::shot(*page.screen, u"penilaian-disaring"_s);
        // Whoever comes again, or reads again, sees what is left.
        page.screen->perform(Screen::Command::Refresh);
        QTRY_COMPARE(page.screen->model().rowCount(), 119);
        QVERIFY(words->text().contains(u"119"));
        page.find<QPushButton>(u"narrowAll"_s)->click();
        QTRY_COMPARE(page.screen->model().rowCount(), 120);
        QVERIFY(!bar->isVisible());
    }

    void unitsThatWaitAreAskedAboutOneAfterAnother()
    {
        Page page(std::nullopt);
        Place place{Place::Kind::Evaluation};
        place.only = Narrowing::WithoutOrganisation;
        page.screen->open(place);
        auto *const units = page.find<QTableView>(u"waitingUnits"_s);
        const QAbstractItemModelTester tester(units->model());
        QTRY_VERIFY(units->model()->rowCount() > 1);
        const int before = units->model()->rowCount();
        QVERIFY(!page.grid().isVisible());
        QVERIFY(page.find<QWidget>(u"organisationPanel"_s)->isVisible());
        // The last one: no other unit lies below it.
        units->setCurrentIndex(units->model()->index(before - 1, 0));
        WorkspaceFixture::shot(*page.screen, u"penilaian-unit"_s);
        page.find<QRadioButton>(u"organisation-baik"_s)->click();
        page.find<QPlainTextEdit>(u"organisationReason"_s)->setPlainText(u"11 dari 12 rencana aksi selesai"_s);
        page.find<QPushButton>(u"organisationSet"_s)->click();
        QTRY_COMPARE(units->model()->rowCount(), before - 1);
        page.setOrganisation(OrganisationPredicate::Good);
        // Nothing is left: the page says so, and gives everybody back.
        QTRY_VERIFY(page.find<QPushButton>(u"emptyAction"_s)->isVisible());
        page.find<QPushButton>(u"emptyAction"_s)->click();
        QTRY_COMPARE(page.screen->model().rowCount(), 120);
        QVERIFY(page.grid().isVisible());
    }

    void aRowThatAPlaceNamesIsTheCurrentOne()
    {
        Page page;
        page.open();
        Place place{Place::Kind::Evaluation};
        place.subject = page.row(7).segment.placement.uuid;
        page.screen->open(place);
        QTRY_COMPARE(page.grid().currentIndex().row(), 7);
    }

    void thePeriodsOfferedAreThoseOfTheOfficesCycle()
    {
        Page page(std::nullopt);
        page.open();
        auto *const chooser = page.find<QComboBox>(u"periodChooser"_s);
        QVERIFY(chooser->findText(periodText(Period::quarter(2026, 2))) >= 0);
        QVERIFY(chooser->findText(periodText(Period::annual(2026))) >= 0);
        QCOMPARE(chooser->findText(periodText(Period::month(2026, 8))), -1);
        // The setting is changed while the page is open: so is what it is about.
        page.fixture.onStore<bool>([](Store &store) -> Result<bool> {
            ASSIGN(const OfficeSettings before, OfficeSettingsStore(store.database()).load());
            OfficeSettings after = before;
            after.cycle = EvaluationCycle::Monthly;
            TRY(store.transact(u"settings"_s, QString(), [&](Ledger::Writer &writer) { return OfficeSettingsStore::save(writer, before, after); }));
            return true;
        });
        QTRY_COMPARE(page.fixture.workspace().period(), Period::month(2026, 9));
        QTRY_COMPARE(page.screen->model().board().period, Period::month(2026, 9));
        QVERIFY(chooser->findText(periodText(Period::month(2026, 8))) >= 0);
        QVERIFY(chooser->findText(periodText(Period::annual(2026))) >= 0);
        QCOMPARE(chooser->findText(periodText(Period::quarter(2026, 2))), -1);
        // A year is chosen by hand; the setting does not take it away.
        chooser->setCurrentIndex(chooser->findText(periodText(Period::annual(2026))));
        Q_EMIT chooser->activated(chooser->currentIndex());
        QTRY_COMPARE(page.screen->model().board().period, Period::annual(2026));
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
    /// The first row that was issued here and can be rated in both ways; -1 where there is none.
    static int firstIssued(Page &page)
    {
        for (int row = 0; row < page.screen->model().rowCount(); ++row) {
            const EvaluatedSegment &segment = page.row(row).segment;
            if (segment.state == EvaluationState::Issued && !segment.issuedElsewhere && !segment.leads)
                return row;
        }
        return -1;
    }
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
