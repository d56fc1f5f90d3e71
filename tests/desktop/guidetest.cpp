#include "tests/desktop/desktopfixture.h"

#include "core/plan/planstore.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/help/guidekeeper.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace kinerja {

/// Every guide is gone through as somebody who follows it would, so that none of them points at what is not there any more.
class GuideTest : public TestCase {
    Q_OBJECT

private:
    static GuideOverlay &overlay(DesktopFixture &desktop) { return desktop.window().view().guides().overlay(); }
    static QWidget *named(DesktopFixture &desktop, const QString &name)
    {
        for (QWidget *const each : desktop.window().findChildren<QWidget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    static Guide guideNamed(const QString &name)
    {
        for (const Guide &guide : loadGuides(Language::Indonesian)) {
            if (guide.name == name)
                return guide;
        }
        return {};
    }
    static Place placeOf(const QString &page)
    {
        const QHash<QString, Place::Kind> kinds{{u"import"_s, Place::Kind::Import}, {u"evaluation"_s, Place::Kind::Evaluation}, {u"print"_s, Place::Kind::Print}, {u"plans"_s, Place::Kind::Plans}};
        Place place;
        place.kind = kinds.value(page);
        return place;
    }

    /// What a step asks for, done by hand.
    void follow(DesktopFixture &desktop, const Guide::Step &step)
    {
        QWidget *const target = overlay(desktop).target();
        if (step.target == u"chooseFile") {
            desktop.office().prompt().giveFile(QStringLiteral(TEST_DATA "/kantor/unit.csv"));
        } else if (step.target == u"organisationPanel") {
            target->findChild<QRadioButton *>(u"organisation-baik"_s)->click();
            target->findChild<QPlainTextEdit *>(u"organisationReason"_s)->setPlainText(u"11 dari 12 rencana aksi selesai"_s);
            return target->findChild<QPushButton *>(u"organisationSet"_s)->click();
        } else if (step.target == u"issue") {
            auto *const grid = desktop.window().findChild<RatingGrid *>();
            grid->selectionModel()->select(QItemSelection(grid->model()->index(0, RatingModel::Result), grid->model()->index(grid->model()->rowCount() - 1, RatingModel::Conduct)),
                                           QItemSelectionModel::ClearAndSelect);
            QTest::keyClick(grid, Qt::Key_2);
            QTRY_VERIFY(target->isEnabled());
            desktop.settle();
        } else if (step.target == u"plans") {
            auto *const table = qobject_cast<QTableView *>(target);
            QTRY_VERIFY(table->model()->rowCount() > 0);
            table->setCurrentIndex(table->model()->index(0, 0));
            QTest::keyClick(table, Qt::Key_Return);
            return;
        } else if (step.target == u"savePdf") {
            QTRY_VERIFY_WITH_TIMEOUT(target->isEnabled(), 60'000);
            desktop.office().prompt().answer(Prompt::Answer::Verb);
            desktop.office().prompt().giveFile(path(u"lembar"_s));
        }
        switch (step.until) {
        case Guide::Step::Until::Key: QTest::keyClick(target, Qt::Key_2); return;
        case Guide::Step::Until::Fill:
            target->setFocus();
            QTest::keyClicks(target, step.target.endsWith(u"target") ? u"24"_s : u"Terselesaikannya pengaduan tepat waktu"_s);
            QTest::keyClick(target, Qt::Key_Tab);
            return;
        case Guide::Step::Until::Look: QTest::mouseClick(qobject_cast<QPushButton *>(named(desktop, u"guideNext"_s)), Qt::LeftButton); return;
        case Guide::Step::Until::Press:
        case Guide::Step::Until::Gone:
            QTRY_VERIFY_WITH_TIMEOUT(target->isEnabled(), 30'000);
            QTest::mouseClick(target, Qt::LeftButton);
            return;
        }
    }

private Q_SLOTS:
    void everyGuideIsShortAndWholeInBothLanguages()
    {
        const QList<Guide> indonesian = loadGuides(Language::Indonesian);
        const QList<Guide> english = loadGuides(Language::English);
        QCOMPARE(indonesian.size(), 4);
        QCOMPARE(english.size(), indonesian.size());
        for (qsizetype i = 0; i < indonesian.size(); ++i) {
            QVERIFY(!indonesian[i].title.isEmpty() && !english[i].title.isEmpty() && !indonesian[i].pages.isEmpty());
            QVERIFY(indonesian[i].steps.size() >= 2 && indonesian[i].steps.size() <= 7);
            for (qsizetype k = 0; k < indonesian[i].steps.size(); ++k) {
                QVERIFY(!indonesian[i].steps[k].text.isEmpty() && !english[i].steps[k].text.isEmpty());
                QVERIFY(indonesian[i].steps[k].text != english[i].steps[k].text);
            }
        }
    }

    void everyGuideLeadsToItsEnd_data()
    {
        QTest::addColumn<QString>("name");
        for (const Guide &guide : loadGuides(Language::Indonesian))
            QTest::newRow(qPrintable(guide.name)) << guide.name;
    }
    void everyGuideLeadsToItsEnd()
    {
        QFETCH(const QString, name);
        const Guide guide = guideNamed(name);
        DesktopFixture desktop(name == u"import" ? WorkspaceFixture::Office::Empty : WorkspaceFixture::Office::Practice);
        if (name == u"plan") {
            desktop.office().onStore<bool>([](Store &store) -> Result<bool> {
                PlanId plan;
                TRY(store.plans().eachPlan(2026, [&](const PlanStore::Head &head) { plan = head.id; }));
                ASSIGN([[maybe_unused]] const auto written, store.transact(u"plan"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
                    ASSIGN(const QList<Dot> basis, writer.basisOfRow(Table::Plan, plan.uuid));
                    TRY(writer.erase(Table::Plan, plan.uuid, basis, 2026));
                    return true;
                }));
                return true;
            });
        }
        desktop.show(placeOf(guide.pages.first()));
        bool ended = false;
        connect(&overlay(desktop), &GuideOverlay::finished, this, [&] { ended = true; });
        desktop.window().view().toggleGuide();
        int shot = 0;
        while (!ended) {
            const int at = overlay(desktop).step();
            const Guide::Step &step = guide.steps.at(at);
            QTRY_VERIFY2_WITH_TIMEOUT(overlay(desktop).target() != nullptr && overlay(desktop).step() == at, qPrintable(step.target), 30'000);
            QCOMPARE(overlay(desktop).target()->objectName(), step.target);
            QTRY_VERIFY2(named(desktop, u"guideOutline"_s) != nullptr, qPrintable(step.target));
            const QWidget *const card = named(desktop, u"guideCard"_s);
            QVERIFY(card != nullptr && card->parentWidget()->rect().contains(card->geometry()));
            QCOMPARE(card->findChild<QLabel *>(u"guideText"_s)->text(), step.text);
            desktop.settle();
            if (!qEnvironmentVariableIsEmpty("KINERJA_SHOTS"))
                WorkspaceFixture::shot(desktop.window(), u"guide-%1-%2"_s.arg(name).arg(++shot), QSize(1366, 728));
            follow(desktop, step);
            if (QTest::currentTestFailed())
                return;
            QTRY_VERIFY2_WITH_TIMEOUT(ended || overlay(desktop).step() > at, qPrintable(step.target), 60'000);
        }
        QVERIFY(!overlay(desktop).isRunning());
        QVERIFY(named(desktop, u"guideCard"_s) == nullptr && named(desktop, u"guideOutline"_s) == nullptr);
        desktop.settle();
        QCOMPARE(desktop.office().settings().value(u"guide/"_s + name).toString(), u"done"_s);
    }

    void aGuideIsOfferedQuietlyOnceAndTheKeyboardStaysWhereItWas()
    {
        DesktopFixture desktop;
        desktop.show(placeOf(u"print"_s));
        auto *const offer = qobject_cast<QPushButton *>(named(desktop, u"noticeAction"_s));
        QVERIFY(offer != nullptr && offer->isVisible());
        QVERIFY(!overlay(desktop).isRunning());
        // It stands below the page, and covers nothing of it.
        QWidget *const bar = named(desktop, u"guideOffer"_s);
        QWidget *const pages = named(desktop, u"pages"_s);
        QVERIFY(bar != nullptr && bar->isAncestorOf(offer));
        QTRY_VERIFY(bar->y() >= pages->y() + pages->height());
        QWidget *const before = desktop.window().focusWidget();
        QVERIFY(before != nullptr);
        overlay(desktop).start(guideNamed(u"print"_s));
        QTRY_VERIFY(named(desktop, u"guideCard"_s) != nullptr);
        QCOMPARE(desktop.window().focusWidget(), before);
        // The card is reached by Tab, and Esc on it leaves.
        auto *const later = qobject_cast<QPushButton *>(named(desktop, u"guideLater"_s));
        QVERIFY((later->focusPolicy() & Qt::TabFocus) != 0);
        later->setFocus();
        QTest::keyClick(later, Qt::Key_Escape);
        QVERIFY(!overlay(desktop).isRunning());
        // It was seen: nobody is asked again, but for going on where it was left.
        desktop.remake();
        desktop.show(placeOf(u"print"_s));
        auto *const again = qobject_cast<QPushButton *>(named(desktop, u"noticeAction"_s));
        QVERIFY(again != nullptr);
        again->click();
        QVERIFY(overlay(desktop).isRunning());
        overlay(desktop).leave();
        desktop.office().settings().setValue(u"guide/print"_s, u"done"_s);
        desktop.remake();
        desktop.show(placeOf(u"print"_s));
        QVERIFY(named(desktop, u"noticeAction"_s) == nullptr);
    }

    void aGuideGoesOnWhereItWasLeftAndWaitsOnOtherPages()
    {
        DesktopFixture desktop;
        desktop.show(placeOf(u"print"_s));
        QVERIFY(named(desktop, u"guideOffer"_s) != nullptr);
        desktop.window().view().toggleGuide();
        QVERIFY(named(desktop, u"guideOffer"_s) == nullptr);
        QTRY_VERIFY(overlay(desktop).target() != nullptr);
        QTest::mouseClick(named(desktop, u"guideNext"_s), Qt::LeftButton);
        QTRY_COMPARE(overlay(desktop).step(), 1);
        desktop.show({.kind = Place::Kind::Home});
        QTRY_VERIFY(named(desktop, u"guideCard"_s) == nullptr);
        QVERIFY(overlay(desktop).isRunning());
        desktop.show(placeOf(u"print"_s));
        QTRY_VERIFY(named(desktop, u"guideCard"_s) != nullptr);
        QTest::mouseClick(named(desktop, u"guideLater"_s), Qt::LeftButton);
        QVERIFY(!overlay(desktop).isRunning());
        QCOMPARE(desktop.office().settings().value(u"guide/print"_s).toString(), u"left:1"_s);
        desktop.window().view().toggleGuide();
        QCOMPARE(overlay(desktop).step(), 1);
    }

    void nothingIsPointedAtWhileTheOfficeIsLocked()
    {
        DesktopFixture desktop;
        desktop.show(placeOf(u"evaluation"_s));
        desktop.window().view().toggleGuide();
        QTRY_VERIFY(named(desktop, u"guideCard"_s) != nullptr);
        desktop.window().lock();
        QVERIFY(named(desktop, u"guideCard"_s) == nullptr);
        QTRY_VERIFY(!overlay(desktop).isRunning());
        QVERIFY(named(desktop, u"guideOutline"_s) == nullptr);
    }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::GuideTest)
#include "guidetest.moc"
