#include "core/report/dailyfactsstore.h"
#include "tests/ui/plan/editor.h"
#include "ui/common/secondclick.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

/// A window with something above the page that takes the keyboard, as the way back to the list does.
struct Frame {
    Frame()
    {
        auto *const column = new QVBoxLayout(&window);
        crumb = new QPushButton(u"SKP"_s, &window);
        column->addWidget(crumb);
        window.resize(1158, 720);
    }
    void take(QWidget &page)
    {
        window.layout()->addWidget(&page);
        window.show();
    }

    QWidget window;
    QPushButton *crumb;
};

/// The words that stand over a field: a visible label above it that begins where it begins.
QString wordsOver(const QWidget &grid, const QWidget &field)
{
    const QPoint at = field.mapTo(&grid, QPoint(0, 0));
    const QLabel *nearest = nullptr;
    for (const QLabel *const label : grid.findChildren<QLabel *>()) {
        const bool over = label->isVisible() && !label->text().isEmpty() && qAbs(label->x() - at.x()) <= 4 && label->y() < at.y();
        if (over && (nearest == nullptr || label->y() > nearest->y()))
            nearest = label;
    }
    return nearest != nullptr ? nearest->text() : QString();
}

} // namespace

class PlanStepsTest final : public TestCase {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceFixture> m_office;

    static SecondClick &guard(const Editor &editor) { return *editor.screen.findChild<SecondClick *>(); }
    static QPushButton *primary(const Editor &editor) { return editor.find<QPushButton>(u"nextStep"_s); }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_office = std::make_unique<WorkspaceFixture>(WorkspaceFixture::Office::Sample);
    }
    void cleanup() { m_office.reset(); }

    void aDoubleClickOnSubmitLeavesThePlanSubmitted()
    {
        Editor editor(*m_office);
        editor.revise();
        guard(editor).setLength(0);
        QTest::mouseClick(primary(editor), Qt::LeftButton);
        guard(editor).setLength(60'000);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QTRY_VERIFY(primary(editor)->isEnabled());
        // The second half comes late, and then the keyboard's.
        QTest::mouseDClick(primary(editor), Qt::LeftButton);
        QTest::mouseClick(primary(editor), Qt::LeftButton);
        QTest::keyClick(primary(editor), Qt::Key_Space);
        QVERIFY(primary(editor)->isEnabled());
        QCOMPARE(editor.state(), stateText(PlanState::Submitted));
        QCOMPARE(editor.stored().state, PlanState::Submitted);

        guard(editor).setLength(0);
        QTest::mouseClick(primary(editor), Qt::LeftButton);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Approved));
    }

    void afterAMomentTheNextStepTakesAClick()
    {
        Editor editor(*m_office);
        editor.revise();
        QVERIFY(guard(editor).isResting());
        QTRY_VERIFY_WITH_TIMEOUT(!guard(editor).isResting(), 3000);
        QTest::mouseClick(primary(editor), Qt::LeftButton);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
    }

    void theKeyboardStaysWithTheWorkAfterEachStep()
    {
        Frame frame;
        Editor editor(*m_office);
        frame.take(editor.screen);
        frame.crumb->setFocus();
        const auto focus = [&] { return frame.window.focusWidget(); };
        const auto press = [&](const QString &name) {
            auto *const button = editor.find<QPushButton>(name);
            QTRY_VERIFY(button->isEnabled());
            guard(editor).setLength(0);
            button->setFocus();
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(focus() != frame.crumb);
        };
        press(u"revisePlan"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Revised));
        QTRY_COMPARE(focus(), editor.text(0));

        // Who only saves goes on in the field that was typed in.
        editor.text(1)->setFocus();
        Editor::type(editor.text(1), u"Tersusunnya laporan"_s);
        press(u"savePlan"_s);
        QTRY_VERIFY(!editor.screen.isChanged());
        QTRY_COMPARE(focus(), editor.text(1));

        press(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QTRY_COMPARE(focus(), primary(editor));

        press(u"beginReturn"_s);
        QCOMPARE(focus(), editor.find<GrowingEdit>(u"returnReason"_s));
        editor.click(u"returnCancel"_s);
        QCOMPARE(focus(), primary(editor));
        press(u"beginReturn"_s);
        QTest::keyClicks(editor.find<GrowingEdit>(u"returnReason"_s), u"Tambahkan target"_s);
        press(u"returnPlan"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Returned));
        QTRY_COMPARE(focus(), editor.text(0));

        press(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QTRY_COMPARE(focus(), primary(editor));
        press(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Approved));
        QTRY_COMPARE(focus(), primary(editor));
        // Taken back, the same.
        frame.crumb->setFocus();
        m_office->workspace().said().first().second.run();
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QTRY_COMPARE(focus(), primary(editor));
    }

    void whyAPlanWasReturnedStaysInSightWhileItIsWorkedOn()
    {
        Editor editor(*m_office);
        editor.revise();
        const auto notice = [&] { return editor.find<QWidget>(u"planNotice"_s); };
        editor.click(u"nextStep"_s);
        QTRY_VERIFY(editor.find<QWidget>(u"beginReturn"_s)->isEnabled() && editor.find<QWidget>(u"beginReturn"_s)->isVisible());
        QVERIFY(!notice()->isVisible());
        editor.click(u"beginReturn"_s);
        QTest::keyClicks(editor.find<GrowingEdit>(u"returnReason"_s), u"Target hasil kerja 1 belum terukur; tambahkan jumlah dan satuannya."_s);
        editor.click(u"returnPlan"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Returned));
        QTRY_VERIFY(notice()->isVisible());
        QVERIFY(notice()->accessibleName().contains(u"belum terukur"_s));
        WorkspaceFixture::shot(editor.screen, u"plan-returned"_s);
        WorkspaceFixture::shot(editor.screen, u"plan-returned-narrow"_s, QSize(864, 680));
        // Saved, it is a draft again, and the reason is still wanted.
        Editor::type(editor.text(0), u"Terjaganya mutu layanan"_s);
        editor.click(u"savePlan"_s);
        QTRY_VERIFY(!editor.screen.isChanged());
        QVERIFY(notice()->isVisible());
        QTRY_VERIFY(primary(editor)->isEnabled());
        editor.click(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QVERIFY(!notice()->isVisible());
    }

    void aPlanInWordsIsWrittenSavedAndReadAgain()
    {
        Editor editor(*m_office);
        editor.revise();
        editor.click(u"qualitative"_s);
        QCOMPARE(editor.screen.document().plan().approach, PlanApproach::Qualitative);
        QVERIFY(!editor.field<QWidget>(0, 0, u"aspect"_s)->isVisible());
        QVERIFY(!editor.field<QWidget>(0, 0, u"direction"_s)->isVisible());
        QVERIFY(editor.field<QWidget>(0, 0, u"target"_s)->isVisible());
        Editor::type(editor.field<GrowingEdit>(0, 0, u"text"_s), u"Warga menerima jawaban yang jelas dan sopan"_s);
        WorkspaceFixture::shot(editor.screen, u"plan-qualitative"_s);
        WorkspaceFixture::shot(editor.screen, u"plan-qualitative-narrow"_s, QSize(864, 680));
        editor.click(u"savePlan"_s);
        QTRY_VERIFY(!editor.screen.isChanged());
        QCOMPARE(editor.stored().approach, PlanApproach::Qualitative);
        QCOMPARE(editor.stored().items[0].indicators[0].text, u"Warga menerima jawaban yang jelas dan sopan"_s);
        QTRY_VERIFY(primary(editor)->isEnabled());
        editor.click(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        WorkspaceFixture::shot(editor.screen, u"plan-qualitative-read"_s);
        // Nothing that only the other approach shows is lost.
        QVERIFY(!editor.stored().items[0].indicators[0].aspect.isEmpty());
    }

    void everyFieldHasItsNameOverItAtEveryWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {740, 816, 864, 940, 1024, 1072, 1158, 1400})
            QTest::addRow("%d", width) << width;
    }
    void everyFieldHasItsNameOverItAtEveryWidth()
    {
        QFETCH(const int, width);
        Editor editor(*m_office);
        editor.revise();
        editor.screen.resize(width, 680);
        for (const QString &approach : {u"quantitative"_s, u"qualitative"_s}) {
            editor.click(approach);
            QTest::qWait(30);
            auto *const grid = editor.find<QWidget>(u"indicators0"_s);
            QCOMPARE(wordsOver(*grid, *editor.field<QWidget>(0, 0, u"target"_s)), translate("plan", "Target"));
            QCOMPARE(wordsOver(*grid, *editor.field<QWidget>(0, 0, u"unit"_s)), translate("plan", "Unit"));
            QVERIFY(!wordsOver(*grid, *editor.field<QWidget>(0, 0, u"text"_s)).isEmpty());
            if (approach == u"quantitative"_s) {
                QCOMPARE(wordsOver(*grid, *editor.field<QWidget>(0, 0, u"aspect"_s)), translate("plan", "Aspect"));
                QCOMPARE(wordsOver(*grid, *editor.field<QWidget>(0, 0, u"direction"_s)), translate("plan", "Better is"));
            }
        }
        editor.click(u"quantitative"_s);
        WorkspaceFixture::shot(editor.screen, u"plan-width-%1"_s.arg(width), QSize(width, 680));
    }

    void unsavedTypingIsCountedUntilItIsSaved()
    {
        const auto typed = [&] {
            return m_office->onStore<QList<DailyFacts::TypedPlan>>([](Store &store) { return DailyFactsStore(store).typedPlans(); });
        };
        Editor editor(*m_office);
        editor.revise();
        QVERIFY(typed().isEmpty());
        Editor::type(editor.text(0), u"Belum disimpan"_s);
        editor.screen.keepDraft();
        QTRY_VERIFY(editor.draft().has_value());
        QCOMPARE(typed(), (QList<DailyFacts::TypedPlan>{{editor.placement, planYear}}));
        QVERIFY(editor.screen.perform(Screen::Command::Save));
        QTRY_VERIFY(!editor.screen.isChanged());
        QTRY_VERIFY(typed().isEmpty());

        // A plan that is not stored yet has typing too.
        Editor next(*m_office, u"198305142009121007"_s, planYear + 1);
        next.click(u"copyPlan"_s);
        next.screen.keepDraft();
        QTRY_COMPARE(typed(), (QList<DailyFacts::TypedPlan>{{next.placement, planYear + 1}}));
    }
};

KINERJA_WIDGET_TEST_MAIN(PlanStepsTest)
#include "planstepstest.moc"
