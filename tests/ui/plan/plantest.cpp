#include "tests/ui/plan/editor.h"
#include "ui/plan/planlistscreen.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

constexpr int year = planYear;
const QString nip = u"198305142009121007"_s;

} // namespace

class PlanScreenTest final : public TestCase {
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceFixture> m_office;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_office = std::make_unique<WorkspaceFixture>(WorkspaceFixture::Office::Sample);
    }
    void cleanup() { m_office.reset(); }

    void theListShowsWhoHasNoPlanFirstAndOpensAPost()
    {
        PlanListScreen list(m_office->workspace());
        list.resize(1158, 680);
        list.show();
        auto *const table = list.findChild<RecordTable *>(u"plans"_s);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Place place;
        place.kind = Place::Kind::Plans;
        place.year = year;
        list.open(place);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        WorkspaceFixture::shot(list, u"plan-list"_s);
        QSignalSpy went(&list, &Screen::go);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        const Place target = went[0][0].value<Place>();
        QCOMPARE(target.kind, Place::Kind::Plan);
        QCOMPARE(target.year, year);
        QVERIFY(!target.subject.isNull());

        list.findChild<QLineEdit *>(u"planSearch"_s)->setText(u"tidak ada orang ini"_s);
        QTRY_VERIFY(list.findChild<QPushButton *>(u"emptyAction"_s)->isVisible());
        list.findChild<QPushButton *>(u"emptyAction"_s)->click();
        QTRY_VERIFY(table->isVisible());
        list.findChild<QPushButton *>(u"filter.missing"_s)->click();
        QTRY_VERIFY(!table->isVisible() || table->model()->index(0, 3).data().toString() == translate("plan", "No plan yet"));
    }

    void anAgreedPlanIsReadAndNotTyped()
    {
        Editor editor(*m_office);
        QCOMPARE(editor.state(), stateText(PlanState::Approved));
        QVERIFY(editor.find<QWidget>(u"planView"_s)->isVisible());
        QVERIFY(!editor.find<QWidget>(u"planForm"_s)->isVisible());
        QVERIFY(editor.find<QWidget>(u"revisePlan"_s)->isVisible());
        WorkspaceFixture::shot(editor.screen, u"plan-read"_s);
        QSignalSpy went(&editor.screen, &Screen::go);
        editor.click(u"nextStep"_s);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<Place>().text, u"d1"_s);
        editor.revise();
        QVERIFY(editor.find<QWidget>(u"planForm"_s)->isVisible());
    }

    void whatIsTypedIsSavedAndOneUndoTakesItBack()
    {
        Editor editor(*m_office);
        editor.revise();
        const WorkPlan before = editor.stored();
        Editor::type(editor.text(0), u"Terjaganya mutu layanan"_s);
        QVERIFY(editor.screen.isChanged());
        QVERIFY(editor.screen.perform(Screen::Command::Save));
        QTRY_VERIFY(!editor.screen.isChanged());
        QTRY_COMPARE(editor.stored().items[0].text, u"Terjaganya mutu layanan"_s);
        // The latest comes first; before it stands the word that the revision began.
        QTRY_COMPARE(m_office->workspace().said().size(), 2);
        m_office->workspace().said().first().second.run();
        QTRY_COMPARE(editor.text(0)->text(), before.items[0].text);
        QCOMPARE(editor.stored(), before);
    }

    void typingIsOneStepAndUndoGoesThroughEveryField()
    {
        Editor editor(*m_office);
        editor.revise();
        const WorkPlan before = editor.screen.document().plan();
        Editor::type(editor.text(0), u"Terjaganya mutu"_s);
        QTest::keyClicks(editor.field<DocumentLine>(0, 0, u"unit"_s), u" kotak"_s);
        QVERIFY(editor.find<QToolButton>(u"undoStep"_s)->isEnabled());
        editor.screen.perform(Screen::Command::Undo);
        QCOMPARE(editor.screen.document().plan().items[0].indicators[0].unit, before.items[0].indicators[0].unit);
        QCOMPARE(editor.field<DocumentLine>(0, 0, u"unit"_s)->text(), before.items[0].indicators[0].unit);
        while (editor.find<QToolButton>(u"undoStep"_s)->isEnabled())
            editor.click(u"undoStep"_s);
        QCOMPARE(editor.screen.document().plan(), before);
        QCOMPARE(editor.text(0)->text(), before.items[0].text);
        editor.click(u"redoStep"_s);
        QVERIFY(editor.screen.isChanged());
    }

    void enterAddsARowAndAltArrowsMoveIt()
    {
        Editor editor(*m_office);
        editor.revise();
        const auto &items = [&]() -> const QList<PlanItem> & { return editor.screen.document().plan().items; };
        const qsizetype count = items()[0].indicators.size();
        QTest::keyClick(editor.field<DocumentLine>(0, 0, u"target"_s), Qt::Key_Return);
        QCOMPARE(items()[0].indicators.size(), count + 1);
        QCOMPARE(editor.screen.focusWidget(), editor.field<GrowingEdit>(0, 1, u"text"_s));
        QTest::keyClicks(editor.screen.focusWidget(), u"Indeks kepuasan"_s);
        QCOMPARE(items()[0].indicators[1].text, u"Indeks kepuasan"_s);
        QTest::keyClick(editor.screen.focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(items()[0].indicators[0].text, u"Indeks kepuasan"_s);
        QCOMPARE(editor.screen.focusWidget(), editor.field<GrowingEdit>(0, 0, u"text"_s));
        QTest::keyClick(editor.screen.focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(items()[0].indicators[0].text, u"Indeks kepuasan"_s);
        editor.click(u"item0.indicator0.remove"_s);
        QCOMPARE(items()[0].indicators.size(), count);
        QVERIFY(items()[0].indicators[0].text != u"Indeks kepuasan"_s);

        const PlanItemId first = items()[0].id;
        editor.click(u"item0.down"_s);
        QCOMPARE(items()[1].id, first);
        QCOMPARE(editor.screen.focusWidget(), editor.text(1));
    }

    void anIndicatorWithRealisationsIsRemovedOnlyAfterAsking()
    {
        Editor editor(*m_office);
        editor.revise();
        const qsizetype count = editor.screen.document().plan().items[0].indicators.size();
        m_office->prompt().answer(Prompt::Answer::Cancel);
        editor.click(u"item0.indicator0.remove"_s);
        QTest::qWait(20);
        QCOMPARE(editor.screen.document().plan().items[0].indicators.size(), count);
        m_office->prompt().answer(Prompt::Answer::Verb);
        editor.click(u"item0.indicator0.remove"_s);
        QTRY_COMPARE(editor.screen.document().plan().items[0].indicators.size(), count - 1);
        QCOMPARE(m_office->prompt().asked().size(), 2);
    }

    void aTargetStaysAsItIsTypedAndSaysWhatIsWrong()
    {
        Editor editor(*m_office);
        editor.revise();
        auto *const target = editor.field<DocumentLine>(0, 0, u"target"_s);
        target->selectAll();
        QTest::keyClicks(target, u"80-90"_s);
        QCOMPARE(target->text(), u"80-90"_s);
        const Indicator indicator = editor.screen.document().plan().items[0].indicators[0];
        QCOMPARE(indicator.target, std::optional(Decimal::fromInt(80)));
        QCOMPARE(indicator.targetHigh, std::optional(Decimal::fromInt(90)));
        target->selectAll();
        QTest::keyClicks(target, u"90-80"_s);
        QCOMPARE(editor.screen.document().plan().items[0].indicators[0].targetText, u"90-80"_s);
        QVERIFY(target->property("problem").toBool());
        QVERIFY(!target->accessibleDescription().isEmpty());
        target->selectAll();
        QTest::keyClicks(target, u"tanpa temuan"_s);
        QVERIFY(!target->property("problem").toBool());
    }

    void theApproachDecidesWhichFieldsThereAre()
    {
        Editor editor(*m_office);
        editor.revise();
        QVERIFY(editor.field<CalmCombo>(0, 0, u"aspect"_s)->isVisible());
        editor.click(u"qualitative"_s);
        QTRY_VERIFY(!editor.field<CalmCombo>(0, 0, u"aspect"_s)->isVisible());
        QCOMPARE(editor.screen.document().plan().approach, PlanApproach::Qualitative);
        WorkspaceFixture::shot(editor.screen, u"plan-qualitative"_s);
        editor.screen.perform(Screen::Command::Undo);
        QVERIFY(editor.field<CalmCombo>(0, 0, u"aspect"_s)->isVisible());
        QVERIFY(editor.find<QAbstractButton>(u"quantitative"_s)->isChecked());
    }

    void aResultServesTheSuperiorsResult()
    {
        Editor editor(*m_office);
        editor.revise();
        auto *const superior = editor.find<CalmCombo>(u"item0.superior"_s);
        QVERIFY(superior->count() > 0);
        const QString theirs = superior->itemText(1);
        superior->setCurrentIndex(1);
        Q_EMIT superior->activated(1);
        QCOMPARE(editor.screen.document().plan().items[0].superiorText, theirs);
        QVERIFY(!editor.screen.document().plan().items[0].superiorItem.isNull());
        // Not by keys: the list of completions is a window, which this platform does not raise.
        superior->lineEdit()->setText(u"Kalimat sendiri"_s);
        Q_EMIT superior->lineEdit()->textEdited(u"Kalimat sendiri"_s);
        QCOMPARE(editor.screen.document().plan().items[0].superiorText, u"Kalimat sendiri"_s);
        QVERIFY(editor.screen.document().plan().items[0].superiorItem.isNull());
    }

    void typingIsKeptWithinFiveSecondsAndRecoveredAfterAKill()
    {
        {
            Editor editor(*m_office);
            editor.revise();
            Editor::type(editor.text(0), u"Belum disimpan"_s);
            QTest::keyClicks(editor.find<GrowingEdit>(u"expectation1"_s), u"Jujur melapor"_s);
            QTRY_VERIFY_WITH_TIMEOUT(editor.draft().has_value(), 5000);
        }
        {
            Editor again(*m_office);
            QTRY_VERIFY(again.find<QWidget>(u"recovery"_s)->isVisible());
            QVERIFY(!again.find<QLabel>(u"recoveryText"_s)->text().contains(u"%1"_s));
            QVERIFY(!again.find<QAbstractButton>(u"nextStep"_s)->isEnabled());
            QVERIFY(!again.find<QWidget>(u"planForm"_s)->isVisible());
            WorkspaceFixture::shot(again.screen, u"plan-recovery"_s);
            again.click(u"restoreDraft"_s);
            QCOMPARE(again.text(0)->text(), u"Belum disimpan"_s);
            QCOMPARE(again.find<GrowingEdit>(u"expectation1"_s)->text(), u"Jujur melapor"_s);
            QVERIFY(again.screen.isChanged());
            QVERIFY(again.stored().items[0].text != u"Belum disimpan"_s);
        }
        {
            Editor third(*m_office);
            QTRY_VERIFY(third.find<QWidget>(u"recovery"_s)->isVisible());
            third.click(u"discardDraft"_s);
            QVERIFY(third.text(0)->text() != u"Belum disimpan"_s);
            QTRY_VERIFY(!third.draft().has_value());
        }
        Editor last(*m_office);
        QVERIFY(!last.find<QWidget>(u"recovery"_s)->isVisible());
    }

    void typingSurvivesALock()
    {
        Editor editor(*m_office);
        editor.revise();
        Editor::type(editor.text(0), u"Sebelum terkunci"_s);
        editor.screen.keepDraft();
        bool closed = false;
        m_office->workspace().close(&editor.screen, [&] { closed = true; });
        QTRY_VERIFY(closed);
        m_office->open();
        QCOMPARE(editor.text(0)->text(), u"Sebelum terkunci"_s);
        QVERIFY(editor.draft().has_value());
        QVERIFY(editor.screen.perform(Screen::Command::Save));
        QTRY_COMPARE(editor.stored().items[0].text, u"Sebelum terkunci"_s);
        QTRY_VERIFY(!editor.draft().has_value());
    }

    void undoingEverythingTakesTheDraftAway()
    {
        Editor editor(*m_office);
        editor.revise();
        Editor::type(editor.text(0), u"Sekejap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(editor.draft().has_value(), 5000);
        while (editor.find<QToolButton>(u"undoStep"_s)->isEnabled())
            editor.click(u"undoStep"_s);
        QTRY_VERIFY(!editor.draft().has_value());
    }

    void whatSomebodyElseSavesNeverTakesThePlaceOfTyping()
    {
        Editor editor(*m_office);
        editor.revise();
        Editor::type(editor.text(0), u"Kalimat saya"_s);
        m_office->onStore<bool>([&](Store &store) -> Result<bool> {
            ASSIGN(const OpenedPlan opened, PlanEditStore(store.database(), store.ledger()).open(editor.placement, year));
            WorkPlan theirs = opened.plan;
            theirs.items[0].text = u"Kalimat mereka"_s;
            TRY(store.transact(u"plan"_s, {}, [&](Ledger::Writer &writer) { return savePlan(writer, store.session(), opened, theirs); }));
            return true;
        });
        QTRY_VERIFY(editor.find<QWidget>(u"planNotice"_s)->isVisible());
        QCOMPARE(editor.text(0)->text(), u"Kalimat saya"_s);
        QVERIFY(editor.screen.perform(Screen::Command::Save));
        QTRY_VERIFY(!editor.screen.isChanged());
        const auto opened = m_office->onStore<OpenedPlan>([&](Store &store) { return PlanEditStore(store.database(), store.ledger()).open(editor.placement, year); });
        QCOMPARE(opened.conflicts, 1);
    }

    void whatSomebodyElseSavesIsShownWhereNothingIsTyped()
    {
        Editor editor(*m_office);
        editor.revise();
        m_office->onStore<bool>([&](Store &store) -> Result<bool> {
            ASSIGN(const OpenedPlan opened, PlanEditStore(store.database(), store.ledger()).open(editor.placement, year));
            WorkPlan theirs = opened.plan;
            theirs.items[0].text = u"Kalimat mereka"_s;
            TRY(store.transact(u"plan"_s, {}, [&](Ledger::Writer &writer) { return savePlan(writer, store.session(), opened, theirs); }));
            return true;
        });
        QTRY_COMPARE(editor.text(0)->text(), u"Kalimat mereka"_s);
        QVERIFY(!editor.screen.isChanged());
    }

    void thePlanGoesFromDraftToAgreementAndBackWithAReason()
    {
        Editor editor(*m_office);
        editor.revise();
        editor.click(u"nextStep"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Submitted));
        QTRY_VERIFY(editor.find<QWidget>(u"beginReturn"_s)->isEnabled());
        editor.click(u"beginReturn"_s);
        QVERIFY(editor.find<QWidget>(u"returnBar"_s)->isVisible());
        WorkspaceFixture::shot(editor.screen, u"plan-return"_s);
        editor.click(u"returnPlan"_s);
        QCOMPARE(editor.stored().state, PlanState::Submitted);
        QTest::keyClicks(editor.find<GrowingEdit>(u"returnReason"_s), u"Tambahkan target"_s);
        editor.click(u"returnPlan"_s);
        QTRY_COMPARE(editor.state(), stateText(PlanState::Returned));

        Editor employee(*m_office);
        QTRY_VERIFY(employee.find<QWidget>(u"planNotice"_s)->isVisible());
        QVERIFY(employee.find<QWidget>(u"planNotice"_s)->accessibleName().contains(u"Tambahkan target"_s));
        Editor::type(employee.text(0), u"Terjaganya mutu"_s);
        employee.click(u"nextStep"_s);
        QTRY_COMPARE(employee.state(), stateText(PlanState::Submitted));
        QTRY_VERIFY(employee.find<QAbstractButton>(u"nextStep"_s)->isEnabled());
        QCOMPARE(employee.stored().items[0].text, u"Terjaganya mutu"_s);
        employee.click(u"nextStep"_s);
        QTRY_COMPARE(employee.state(), stateText(PlanState::Approved));
    }

    void aPlanBeginsEmptyOrAsLastYears()
    {
        Editor editor(*m_office, nip, year + 1);
        QVERIFY(editor.find<QWidget>(u"beginPlan"_s)->isVisible());
        WorkspaceFixture::shot(editor.screen, u"plan-none"_s);
        QVERIFY(editor.find<QAbstractButton>(u"copyPlan"_s)->isEnabled());
        editor.click(u"copyPlan"_s);
        QVERIFY(editor.screen.document().plan().items.size() > 1);
        QVERIFY(editor.screen.perform(Screen::Command::Save));
        QTRY_COMPARE(editor.stored().state, PlanState::Draft);
        QTRY_VERIFY(!editor.stored().id.isNull());

        Editor first(*m_office, u"197406271996042009"_s, year - 1);
        QVERIFY(!first.find<QAbstractButton>(u"copyPlan"_s)->isEnabled());
        QVERIFY(!first.find<QAbstractButton>(u"copyPlan"_s)->toolTip().isEmpty());
        first.click(u"beginPlan"_s);
        QCOMPARE(first.screen.focusWidget(), first.text(0));
        QTest::keyClicks(first.text(0), u"Tersusunnya laporan"_s);
        QVERIFY(first.screen.perform(Screen::Command::Save));
        QTRY_VERIFY(!first.stored().id.isNull());
        QCOMPARE(first.stored().items[0].text, u"Tersusunnya laporan"_s);
    }

    void adviceLeadsToItsField()
    {
        Editor editor(*m_office);
        editor.revise();
        editor.field<DocumentLine>(0, 0, u"unit"_s)->selectAll();
        QTest::keyClick(editor.field<DocumentLine>(0, 0, u"unit"_s), Qt::Key_Delete);
        Editor::type(editor.text(1), u"Menyusun laporan layanan"_s);
        WorkspaceFixture::shot(editor.screen, u"plan-edit"_s);
        auto *const list = editor.find<QListWidget>(u"adviceList"_s);
        const auto items = list->findItems(translate("planlint", "The number has no unit. Say of what: documents, %, hours, rupiah …"), Qt::MatchExactly);
        QVERIFY(!items.isEmpty());
        editor.text(1)->setFocus();
        list->setCurrentItem(items.first());
        Q_EMIT list->itemActivated(items.first());
        QCOMPARE(editor.screen.focusWidget(), editor.field<DocumentLine>(0, 0, u"unit"_s));
        QVERIFY(!list->findItems(u"Tersusunnya"_s, Qt::MatchContains).isEmpty());
    }

    void anExampleFillsTheEmptyRow()
    {
        Editor editor(*m_office);
        editor.revise();
        editor.click(u"item0.addIndicator"_s);
        const qsizetype count = editor.screen.document().plan().items[0].indicators.size();
        for (const char *const unable : {"This plugin does not support raise()", "This plugin does not support grabbing the keyboard"})
            QTest::ignoreMessage(QtWarningMsg, unable);
        editor.click(u"item0.examples"_s);
        QMenu *const menu = editor.find<QMenu>(u"examples"_s);
        int examples = 0;
        for (QAction *const group : menu->actions())
            examples += int(group->menu()->actions().size());
        QVERIFY(examples >= 14);
        QAction *const first = menu->actions()[0]->menu()->actions()[0];
        menu->close();
        first->trigger();
        const auto indicators = editor.screen.document().plan().items[0].indicators;
        QCOMPARE(indicators.size(), count);
        QCOMPARE(indicators.last().text, u"Rata-rata waktu tanggapan pengaduan"_s);
        QCOMPARE(indicators.last().direction, Direction::Down);
        QVERIFY(!indicators.last().target);
    }

    void tabGoesThroughTheFormInReadingOrder()
    {
        Editor editor(*m_office);
        editor.revise();
        editor.click(u"item0.addIndicator"_s);
        auto *const form = editor.find<QWidget>(u"planForm"_s);
        QTest::qWait(50);
        QWidget *at = editor.text(0);
        int last = -1;
        int seen = 0;
        for (; at != nullptr && form->isAncestorOf(at) && seen < 200; at = at->nextInFocusChain()) {
            if (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible())
                continue;
            // By line: a field never comes after one that stands well below it.
            const int top = at->mapTo(form, QPoint(0, 0)).y();
            QVERIFY2(top >= last - at->fontMetrics().height() * 3, qPrintable(at->objectName()));
            last = top;
            ++seen;
        }
        QVERIFY(seen > 30);
    }

    void everyFieldHasANameAndEveryDisabledOneAReason()
    {
        Editor editor(*m_office);
        editor.revise();
        for (QWidget *const widget : editor.screen.findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(&editor.screen) || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *const spoken = QAccessible::queryAccessibleInterface(widget);
            const bool named = spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty();
            // A combo box speaks for the line inside it.
            const bool spokenFor = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr;
            QVERIFY2(named || spokenFor,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
            QVERIFY2(widget->isEnabled() || !widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void nothingIsWiderThanASmallScreenAtTwiceTheSize()
    {
        for (const int percent : {100, 200}) {
            applyLook(*qApp, Theme::Light, percent);
            Editor editor(*m_office);
            if (editor.state() == stateText(PlanState::Approved))
                editor.revise();
            editor.screen.resize(percent == 100 ? QSize(816, 600) : QSize(960, 600));
            QTest::qWait(50);
            auto *const form = editor.find<QWidget>(u"planForm"_s);
            auto *const area = qobject_cast<QScrollArea *>(form->parentWidget()->parentWidget());
            QVERIFY2(editor.screen.minimumSizeHint().width() <= (percent == 100 ? 816 : 960), qPrintable(QString::number(editor.screen.minimumSizeHint().width())));
            QVERIFY2(form->width() <= area->viewport()->width(), qPrintable(u"%1 %: %2 in %3"_s.arg(percent).arg(form->width()).arg(area->viewport()->width())));
            WorkspaceFixture::shot(editor.screen, u"plan-%1"_s.arg(percent), editor.screen.size());
        }
        applyLook(*qApp, Theme::Light, 100);
    }

    void twoHundredStepsGoBackToTheBeginning()
    {
        PlanDocument document;
        WorkPlan plan;
        plan.year = year;
        document.load(plan);
        QRandomGenerator random(7);
        int steps = 0;
        QList<WorkPlan> states{document.plan()};
        while (steps < 200) {
            const auto &items = document.plan().items;
            const int item = items.isEmpty() ? 0 : int(random.bounded(quint32(items.size())));
            const int before = document.steps().index();
            switch (random.bounded(7)) {
            case 0: document.addItem(random.bounded(2) == 0 ? WorkKind::Main : WorkKind::Extra); break;
            case 1:
                if (items.size() > 3)
                    document.removeItem(item);
                break;
            case 2:
                if (!items.isEmpty())
                    document.moveItem(item, random.bounded(2) == 0 ? -1 : 1);
                break;
            case 3:
                if (!items.isEmpty())
                    document.addIndicator(item, 0);
                break;
            case 4:
                if (!items.isEmpty() && items[item].indicators.size() > 1)
                    document.moveIndicator(item, 0, 1);
                break;
            case 5:
                if (!items.isEmpty() && !items[item].indicators.isEmpty())
                    document.removeIndicator(item, 0);
                break;
            default: document.setExpectation(u"Loyal"_s, QString::number(random.generate())); break;
            }
            if (document.steps().index() == before + 1) {
                ++steps;
                states.append(document.plan());
            } else if (document.steps().index() == before) {
                states.last() = document.plan();
            }
        }
        while (document.steps().canUndo()) {
            QCOMPARE(document.plan(), states.takeLast());
            document.steps().undo();
        }
        QCOMPARE(document.plan(), states.first());
    }

    void aDraftIsReadBackAsItWasKept()
    {
        Editor editor(*m_office);
        const auto opened = m_office->onStore<OpenedPlan>([&](Store &store) { return PlanEditStore(store.database(), store.ledger()).open(editor.placement, year); });
        PlanDraft draft{opened, opened.plan};
        draft.edited.items[0].text = u"Lain"_s;
        draft.edited.expectations = {{u"Loyal"_s, u"Setia"_s}};
        const auto read = decodedPlanDraft(encoded(draft));
        QVERIFY(read.has_value());
        QCOMPARE(read->opened.plan, opened.plan);
        QVERIFY(read->opened.basis == opened.basis);
        QCOMPARE(read->edited, draft.edited);
        QVERIFY(!decodedPlanDraft("kacau").has_value());
    }

    void lettersAreShownAtOnceInALongPlan()
    {
        Editor editor(*m_office);
        editor.revise();
        for (int i = 0; i < 12; ++i)
            editor.click(u"addMain"_s);
        QElapsedTimer timer;
        QList<qint64> times;
        for (int i = 0; i < 40; ++i) {
            timer.start();
            QTest::keyClick(editor.text(0), Qt::Key_A);
            QCoreApplication::processEvents();
            times.append(timer.nsecsElapsed() / 1000);
        }
        std::sort(times.begin(), times.end());
        qInfo("a letter in a plan of %lld results: median %lld us, longest %lld us", qlonglong(editor.screen.document().plan().items.size()), qlonglong(times[20]), qlonglong(times.last()));
    }
};

KINERJA_WIDGET_TEST_MAIN(PlanScreenTest)
#include "plantest.moc"
