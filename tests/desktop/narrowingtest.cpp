#include "tests/desktop/desktopfixture.h"

#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/report/dailyfactsstore.h"
#include "ui/common/labels.h"
#include "ui/common/narrowbar.h"
#include "ui/evaluation/evaluationscreen.h"
#include "ui/evaluation/waitingunittable.h"
#include "ui/home/homewords.h"
#include "ui/print/pagesource.h"
#include "ui/print/printscreen.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// An office in which something of this kind is open.
enum class Stage {
    Fresh,     ///< the third quarter recorded, nobody rated, no organisation
    ByUnit,    ///< some units have their predicate, plans are in the middle of their way
    WholeOffice, ///< one predicate for all; rated, issued, some changed since
    NextQuarter, ///< of the running quarter nothing is recorded, and somebody has begun to rate
};

Result<void> recordRatings(Store &store, const Period &period, int skip)
{
    Progress progress;
    ASSIGN(const EvaluationRules rules, store.rulesFor(period));
    ASSIGN(const PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, std::nullopt, progress));
    ASSIGN([[maybe_unused]] const auto written, store.transact(u"rating"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
        for (qsizetype i = 0; i < evaluation.segments.size() - skip; ++i)
            TRY(recordRating(writer, evaluation.segments[i].placement, {}, period, {Rating::Meets, Rating::Meets, {}, RatingSource::Paper}));
        return true;
    }));
    return {};
}

Result<bool> prepare(Store &store, Stage stage)
{
    const Period quarter = Period::quarter(2026, 3);
    Progress progress;
    ASSIGN(const EvaluationRules rules, store.rulesFor(quarter));
    ASSIGN(const PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(quarter, std::nullopt, progress));
    ASSIGN(const UnitTree tree, store.office().units(quarter.lastDay()));
    const UnitId root = tree.rootOf(tree.units().first().lineage)->lineage;
    const auto setOrganisations = [&](const QList<UnitId> &units) -> Result<void> {
        ASSIGN([[maybe_unused]] const auto written2, store.transact(u"organisation"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
            for (const UnitId &unit : units)
                TRY(recordOrganisation(writer, unit, quarter, OrganisationPredicate::Good, u"alasan"_s));
            return true;
        }));
        return {};
    };
    switch (stage) {
    case Stage::Fresh: return true;
    case Stage::ByUnit: {
        TRY(setOrganisations({evaluation.units.last().unit}));
        TRY(recordRatings(store, quarter, 11));
        QList<PlanStore::Head> plans;
        TRY(store.plans().eachPlan(2026, [&](const PlanStore::Head &head) { plans.append(head); }));
        ASSIGN([[maybe_unused]] const auto written3, store.transact(u"plan"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
            for (int i = 0; i < 9; ++i) {
                ASSIGN(const QList<Dot> basis, writer.basisOfRow(Table::Plan, plans[i].id.uuid));
                if (i < 4) {
                    TRY(writer.erase(Table::Plan, plans[i].id.uuid, basis, 2026));
                } else {
                    TRY(writer.set(Table::Plan, plans[i].id.uuid, {{PlanField::State, Value(i < 6 ? u"submitted"_s : u"returned"_s)}}, basis, 2026));
                }
            }
            return true;
        }));
        return true;
    }
    case Stage::WholeOffice: {
        TRY(setOrganisations({root}));
        TRY(recordRatings(store, quarter, 0));
        ASSIGN(PeriodEvaluation rated, PeriodStore(store.database(), rules).evaluate(quarter, std::nullopt, progress));
        rated.segments.resize(20);
        ASSIGN([[maybe_unused]] const auto written4, store.transact(u"issue"_s, {}, [&](Ledger::Writer &writer) { return IssueStore(writer, store.session(), rules).run(rated, {}, progress); }));
        ASSIGN([[maybe_unused]] const auto written5, store.transact(u"rating"_s, {}, [&](Ledger::Writer &writer) -> Result<bool> {
            for (int i = 3; i < 8; ++i)
                TRY(recordRating(writer, rated.segments[i].placement, {}, quarter, {Rating::Meets, Rating::Below, {}, RatingSource::Paper}));
            return true;
        }));
        return true;
    }
    case Stage::NextQuarter: TRY(recordRatings(store, Period::quarter(2026, 4), 30)); return true;
    }
    Q_UNREACHABLE();
}

} // namespace

/// What the home page counts is what its pages then show.
class NarrowingTest : public TestCase {
    Q_OBJECT

private:
    /// Rows on the page in front: people, units, posts or documents.
    static int rowsShown(Screen *screen)
    {
        if (const auto *const units = screen->findChild<WaitingUnitTable *>(); units != nullptr && units->isVisibleTo(screen))
            return units->model()->rowCount();
        if (const auto *const print = qobject_cast<PrintScreen *>(screen))
            return int(print->findChild<PageSource *>()->documents().size());
        for (const auto *const table : screen->findChildren<QTableView *>()) {
            if (table->isVisibleTo(screen))
                return table->model()->rowCount();
        }
        return 0;
    }

    QSet<OpenWork> m_seen;
private Q_SLOTS:
    void everyCountOpensExactlyItsRows_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("nothing is done") << int(Stage::Fresh);
        QTest::newRow("unit by unit") << int(Stage::ByUnit);
        QTest::newRow("the whole office") << int(Stage::WholeOffice);
        QTest::newRow("the next quarter") << int(Stage::NextQuarter);
    }
    void everyCountOpensExactlyItsRows()
    {
        QFETCH(const int, stage);
        DesktopFixture desktop;
        desktop.office().onStore<bool>([stage](Store &store) { return prepare(store, Stage(stage)); });
        if (Stage(stage) == Stage::NextQuarter)
            desktop.office().workspace().setPeriod(Period::quarter(2026, 4));
        const Period period = desktop.office().workspace().period();
        const DailyFacts facts = desktop.office().onStore<DailyFacts>([period](Store &store) -> Result<DailyFacts> {
            Progress progress;
            ASSIGN(DailyReading reading, DailyFactsStore(store).read(period, {}, progress));
            return reading.facts;
        });
        const QList<OpenItem> open = openWork(facts);
        for (const OpenItem &item : open) {
            if (item.count == 0 || item.work == OpenWork::MakeBackup)
                continue;
            m_seen.insert(item.work);
            desktop.show({.kind = Place::Kind::Home});
            const auto waiting = [&] { return desktop.window().view().screen()->findChild<QPushButton *>(u"waiting-"_s + code(item.work)); };
            QTRY_VERIFY2(waiting() != nullptr, qPrintable(code(item.work)));
            QPushButton *const row = waiting();
            QVERIFY2(row->accessibleName().contains(countText(item.count)), qPrintable(code(item.work)));
            row->click();
            desktop.settle();
            Screen *const screen = desktop.window().view().screen();
            auto *const bar = screen->findChild<NarrowBar *>();
            QVERIFY2(bar != nullptr, qPrintable(code(item.work)));
            QTRY_VERIFY2(bar->isVisible(), qPrintable(code(item.work)));
            QTRY_COMPARE_WITH_TIMEOUT(rowsShown(screen), int(item.count), 20'000);
            QTRY_VERIFY2(bar->text().contains(countText(item.count)), qPrintable(bar->text()));
            if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty()) {
                WorkspaceFixture::shot(desktop.window(), u"narrow-%1-%2"_s.arg(stage).arg(code(item.work)), QSize(1366, 728));
            }
            // And what it hides comes back.
            bar->findChild<QPushButton *>(u"narrowAll"_s)->click();
            desktop.settle();
            QTRY_VERIFY(!bar->isVisible());
            QVERIFY2(rowsShown(screen) > 0, qPrintable(code(item.work)));
        }
    }

    void everyKindOfWorkWasAmongThem()
    {
        for (const OpenWork work : {OpenWork::ApprovePlans, OpenWork::WritePlans, OpenWork::FillRealisations, OpenWork::SetOrganisations, OpenWork::Rate,
                                    OpenWork::ExplainDistribution, OpenWork::Issue, OpenWork::Revise, OpenWork::Print, OpenWork::FinishPlans})
            QVERIFY2(m_seen.contains(work), qPrintable(code(work)));
    }

    void theThreeThingsForTodayOpenTheSameRows()
    {
        DesktopFixture desktop;
        desktop.show({.kind = Place::Kind::Home});
        auto *const button = desktop.window().view().screen()->findChild<QPushButton *>(u"task1Button"_s);
        QTRY_VERIFY(button->isVisible());
        button->click();
        desktop.settle();
        QVERIFY(desktop.window().view().place().only != Narrowing::None);
        QTRY_VERIFY(desktop.window().view().screen()->findChild<NarrowBar *>()->isVisible());
        // The entry of the navigation is the whole page again.
        desktop.show({.kind = desktop.window().view().place().kind});
        QTRY_VERIFY(!desktop.window().view().screen()->findChild<NarrowBar *>()->isVisible());
    }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::NarrowingTest)
#include "narrowingtest.moc"
