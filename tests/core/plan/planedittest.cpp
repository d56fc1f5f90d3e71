#include "core/evaluation/periodstore.h"
#include "core/evaluation/snapshotstore.h"
#include "core/plan/planeditstore.h"
#include "core/plan/planliststore.h"
#include "core/report/fillforms.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

constexpr int year = 2026;

/// The sample office; its plans were imported as agreed, so that this opens one for revision before it is edited.
struct Planned {
    OfficeFixture office;
    PlacementId placement;
    PlacementId leader; ///< of the appraiser

    explicit Planned(OfficeFixture::Sample sample = OfficeFixture::Sample::Plans)
    {
        office.importSample(sample);
        const auto employee = must(office.store().office().employeeByNip(u"198305142009121007"_s));
        const Placement post = *must(office.store().office().placementOn(employee->id, QDate(year, 6, 1)));
        placement = post.id;
        leader = must(office.store().office().placementOn(post.appraiser, QDate(year, 6, 1)))->id;
    }
    [[nodiscard]] Store &store() const { return office.store(); }
    [[nodiscard]] PlanEditStore edits() const { return PlanEditStore(store().database(), store().ledger()); }
    [[nodiscard]] OpenedPlan open() const { return must(edits().open(placement, year)); }
    CommandId save(const OpenedPlan &opened, const WorkPlan &edited, std::optional<PlanStep> step = std::nullopt) const
    {
        return must(trySave(opened, edited, std::move(step))).second.command;
    }
    [[nodiscard]] Result<std::pair<WorkPlan, ChangeSet>> trySave(const OpenedPlan &opened, const WorkPlan &edited, std::optional<PlanStep> step = std::nullopt) const
    {
        return store().transact(u"plan"_s, {}, [&](Ledger::Writer &writer) { return savePlan(writer, store().session(), opened, edited, step); });
    }
    /// A plan that can be edited.
    OpenedPlan revised() const
    {
        const OpenedPlan opened = open();
        save(opened, opened.plan, PlanStep{PlanAction::Revise});
        return open();
    }
};

Indicator indicatorOf(const QString &text)
{
    Indicator indicator;
    indicator.aspect = u"Waktu"_s;
    indicator.text = text;
    indicator.target = Decimal::fromInt(24);
    indicator.unit = u"jam"_s;
    indicator.direction = Direction::Down;
    return indicator;
}

PlanItem itemOf(const QString &text, WorkKind category = WorkKind::Main)
{
    PlanItem item;
    item.category = category;
    item.text = text;
    item.indicators = {indicatorOf(u"Rata-rata waktu tanggapan"_s)};
    return item;
}

} // namespace

class PlanEditTest final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aNewPlanIsStoredWholeAndReadBackTheSame()
    {
        const Planned office(OfficeFixture::Sample::People);
        OpenedPlan opened = office.open();
        QVERIFY(opened.plan.id.isNull());
        WorkPlan plan = opened.plan;
        plan.approach = PlanApproach::Qualitative;
        plan.items = {itemOf(u"Tersedianya bantuan lain"_s, WorkKind::Extra), itemOf(u"Tersusunnya rencana"_s)};
        plan.items[1].superiorText = u"Meningkatnya layanan"_s;
        plan.expectations = {{u"Loyal"_s, u"Menjaga nama baik."_s}, {u"Akuntabel"_s, u"Melapor tepat waktu."_s}, {u"Adaptif"_s, {}}};
        const WorkPlan written = must(office.trySave(opened, plan)).first;
        const WorkPlan read = office.open().plan;
        QCOMPARE(read, written);
        QCOMPARE(read.id.uuid, planRow(office.placement, year));
        QCOMPARE(read.items[0].text, u"Tersusunnya rencana"_s);
        QCOMPARE(read.items[0].number, 1);
        QCOMPARE(read.items[1].number, 1);
        QCOMPARE(read.expectations.size(), 2);
        QCOMPARE(read.expectations[0].value, u"Akuntabel"_s);
        QCOMPARE(read.state, PlanState::Draft);
    }

    void savingWhatWasNotChangedWritesNothing()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        const qint64 before = must(office.store().info()).operations;
        office.save(opened, opened.plan);
        QCOMPARE(must(office.store().info()).operations, before);
    }

    void removingMovingAndAddingKeepEveryRowsName()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan plan = opened.plan;
        QVERIFY(plan.items.size() >= 2 && plan.items[0].indicators.size() >= 2);
        const PlanItemId moved = plan.items[1].id;
        const IndicatorId kept = plan.items[0].indicators[1].id;
        plan.items.swapItemsAt(0, 1);
        plan.items[1].indicators.removeFirst();
        plan.items[1].indicators.append(indicatorOf(u"Indikator baru"_s));
        office.save(opened, plan);
        const WorkPlan read = office.open().plan;
        QCOMPARE(read.items[0].id, moved);
        QCOMPARE(read.items[0].number, 1);
        QCOMPARE(read.items[1].indicators.first().id, kept);
        QCOMPARE(read.items[1].indicators.first().number, opened.plan.items[0].indicators[1].number);
        QCOMPARE(read.items[1].indicators.last().text, u"Indikator baru"_s);
        QVERIFY(!read.items[1].indicators.last().id.isNull());
    }

    void aRemovedResultTakesItsIndicatorsAlong()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan plan = opened.plan;
        const PlanItem gone = plan.items.takeFirst();
        office.save(opened, plan);
        QVERIFY(must(office.store().ledger().shown(Table::PlanItem, gone.id.uuid))->deleted);
        for (const Indicator &indicator : gone.indicators)
            QVERIFY(must(office.store().ledger().shown(Table::Indicator, indicator.id.uuid))->deleted);
    }

    void whatWasRemovedAndIsBackIsRevived()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan without = opened.plan;
        without.items.removeFirst();
        office.save(opened, without);
        office.save(office.open(), opened.plan);
        QCOMPARE(office.open().plan, opened.plan);
    }

    void oneUndoTakesAWholeSaveBack()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan plan = opened.plan;
        plan.items.removeFirst();
        plan.items.append(itemOf(u"Tersusunnya hal baru"_s));
        plan.items[0].text = u"Terjaganya mutu"_s;
        plan.expectations = {{u"Loyal"_s, u"Setia."_s}};
        plan.approach = PlanApproach::Qualitative;
        const CommandId command = office.save(opened, plan);
        QVERIFY(office.open().plan != opened.plan);
        const UndoOutcome outcome = office.office.undo(command);
        QVERIFY(outcome.left.isEmpty());
        QCOMPARE(office.open().plan, opened.plan);
    }

    void whatSomebodyElseChangedMeanwhileIsKeptAsAConflict()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan theirs = opened.plan;
        theirs.items[0].text = u"Kalimat mereka"_s;
        office.save(opened, theirs);
        WorkPlan mine = opened.plan;
        mine.items[0].text = u"Kalimat saya"_s;
        office.save(opened, mine);
        const OpenedPlan after = office.open();
        QCOMPARE(after.conflicts, 1);
        const auto candidates = must(office.store().ledger().candidates(Table::PlanItem, opened.plan.items[0].id.uuid, 1u << 2));
        QStringList texts;
        for (const Dot dot : candidates)
            texts.append(std::get<QString>(fieldOf(must(office.store().ledger().operation(dot)), PlanItemField::Text).variant()));
        QVERIFY2(texts.contains(u"Kalimat mereka"_s) && texts.contains(u"Kalimat saya"_s), qPrintable(texts.join(u'|')));
    }

    void changesOfDifferentThingsDoNotMeet()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan theirs = opened.plan;
        theirs.items[0].indicators[0].target = Decimal::fromInt(77);
        office.save(opened, theirs);
        WorkPlan mine = opened.plan;
        mine.items[0].text = u"Kalimat saya"_s;
        office.save(opened, mine);
        const OpenedPlan after = office.open();
        QCOMPARE(after.conflicts, 0);
        QCOMPARE(after.plan.items[0].text, u"Kalimat saya"_s);
        QCOMPARE(after.plan.items[0].indicators[0].target, std::optional(Decimal::fromInt(77)));
    }

    void theWayFromDraftToAgreementIsDecidedAndKept()
    {
        const Planned office(OfficeFixture::Sample::People);
        OpenedPlan opened = office.open();
        WorkPlan plan = opened.plan;
        plan.items = {itemOf(u"Tersusunnya rencana"_s)};
        office.save(opened, plan, PlanStep{PlanAction::Submit});
        opened = office.open();
        QCOMPARE(opened.plan.state, PlanState::Submitted);
        QCOMPARE(opened.decision->action, PlanAction::Submit);

        // Nobody writes into what the appraiser reads.
        plan = opened.plan;
        plan.items[0].text = u"Lain"_s;
        QCOMPARE(office.trySave(opened, plan).error().kind, ErrorKind::Denied);

        QCOMPARE(office.trySave(opened, opened.plan, PlanStep{PlanAction::Return}).error().kind, ErrorKind::Invalid);
        office.save(opened, opened.plan, PlanStep{PlanAction::Return, u"Targetnya belum ada."_s});
        opened = office.open();
        QCOMPARE(opened.plan.state, PlanState::Returned);
        QCOMPARE(opened.decision, (std::optional(PlanDecision{PlanAction::Return, u"Targetnya belum ada."_s, office.office.clock.today()})));

        plan = opened.plan;
        plan.items[0].text = u"Tersusunnya rencana yang lebih baik"_s;
        office.save(opened, plan);
        QCOMPARE(office.open().plan.state, PlanState::Draft);
        QCOMPARE(office.open().decision->reason, u"Targetnya belum ada."_s);
        opened = office.open();
        office.save(opened, opened.plan, PlanStep{PlanAction::Submit});
        opened = office.open();
        office.save(opened, opened.plan, PlanStep{PlanAction::Approve});
        QCOMPARE(office.open().plan.state, PlanState::Approved);
    }

    void theStoreAsksTheRulesAgain()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        Session auditor = office.store().session();
        auditor.role = Role::Auditor;
        WorkPlan plan = opened.plan;
        plan.items.removeLast();
        const auto refused = office.store().transact(u"plan"_s, {}, [&](Ledger::Writer &writer) { return savePlan(writer, auditor, opened, plan); });
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(office.open().plan, opened.plan);
    }

    void theSuperiorsResultsAreThoseOfTheAppraisersPost()
    {
        const Planned office;
        const SuperiorPlan superior = must(office.edits().superior(office.placement, year));
        QCOMPARE(superior.name, u"Nilam Aurelia, A.Md."_s);
        QCOMPARE(superior.plan, must(office.store().plans().plan(office.leader, year)));
        QVERIFY(superior.plan->items.size() > 0);
        const SuperiorPlan none = must(office.edits().superior(must(office.store().office().placementOn(must(office.store().office().employeeByNip(u"199206212025031005"_s))->id, QDate(year, 6, 1)))->id, year));
        QVERIFY(!none.plan && none.name.isEmpty());
    }

    void lastYearsPlanBecomesADraftOfItsOwn()
    {
        const Planned office;
        QVERIFY(!must(office.edits().previous(office.placement, year)));
        const WorkPlan last = *must(office.edits().previous(office.placement, year + 1));
        QCOMPARE(last.year, year);
        OpenedPlan opened = must(office.edits().open(office.placement, year + 1));
        const WorkPlan copy = must(office.trySave(opened, copiedFor(last, office.placement, year + 1))).first;
        QCOMPARE(copy.year, year + 1);
        QCOMPARE(copy.state, PlanState::Draft);
        QCOMPARE(copy.items.size(), last.items.size());
        QVERIFY(copy.items[0].id != last.items[0].id);
        QCOMPARE(must(office.store().plans().plan(office.placement, year)), std::optional(last));
    }

    void indicatorsWithRealisationsAreKnown()
    {
        const Planned office;
        const OpenedPlan opened = office.open();
        const QSet<IndicatorId> realised = must(office.edits().realised(opened.plan));
        QVERIFY(realised.contains(opened.plan.items[0].indicators[0].id));
        QVERIFY(!realised.contains(IndicatorId{}));
    }

    void theListHasWhoeverHasNoPlanFirst()
    {
        const Planned office;
        office.revised();
        const PlanListStore list(office.store().database());
        const PlanCounts counts = must(list.counts(year));
        QCOMPARE(counts.open, 1);
        QCOMPARE(counts.all, counts.missing + counts.open + counts.submitted + counts.agreed);
        QCOMPARE(must(list.counts(year + 1)).missing, counts.all);

        PlanListQuery query;
        query.year = year;
        query.limit = 7;
        QList<PlanListRow> rows;
        for (;;) {
            const PlanListPage page = must(list.page(query));
            rows += page.rows;
            if (!page.next)
                break;
            query.after = page.next;
        }
        QCOMPARE(rows.size(), counts.all);
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const PlanListRow &row) { return row.placement == office.placement; });
        QCOMPARE(found - rows.cbegin(), counts.missing);
        QCOMPARE(found->state, std::optional(PlanState::Revised));
        QCOMPARE(found->name, u"Kayun Nababan, S.H., M.H."_s);
        QCOMPARE(found->results, office.open().plan.items.size());
        QVERIFY(found->isComplete());
    }

    void postsOfWhichNothingIsRecordedAreListedAsTheyAreCounted()
    {
        const Planned office;
        const PlanListStore list(office.store().database());
        for (const Period &period : {Period::quarter(year, 3), Period::quarter(year, 4), Period::month(year, 2)}) {
            // Counted another way: agreed plans of people who work in the period, less those with any realisation.
            QSet<PlacementId> wanted;
            must(office.store().plans().eachPlan(year, [&](const PlanStore::Head &head) {
                if (isAgreed(head.state))
                    wanted.insert(head.placement);
            }));
            QSet<PlacementId> present;
            must(office.store().office().eachPlacement(period.firstDay(), period.lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
                present.insert(placement.id);
                return {};
            }));
            wanted.intersect(present);
            must(office.store().plans().eachReached(period, [&](const PlanStore::Reached &reached) { wanted.remove(reached.placement); }));

            PlanListQuery query;
            query.year = year;
            query.filter = PlanFilter::WithoutRealisation;
            query.period = period;
            query.limit = 1'000;
            QSet<PlacementId> listed;
            for (const PlanListRow &row : must(list.page(query)).rows)
                listed.insert(row.placement);
            QCOMPARE(listed, wanted);
            QCOMPARE(must(list.withoutRealisation(period)), wanted.size());
        }
        QVERIFY(must(list.withoutRealisation(Period::quarter(year, 4))) > must(list.withoutRealisation(Period::quarter(year, 3))));
    }

    void theListFindsByNameAndNip()
    {
        const Planned office;
        const PlanListStore list(office.store().database());
        PlanListQuery query;
        query.year = year;
        query.text = u"naba"_s;
        const auto rows = must(list.page(query)).rows;
        QVERIFY(std::all_of(rows.cbegin(), rows.cend(), [](const PlanListRow &row) { return row.name.contains(u"naba"_s, Qt::CaseInsensitive); }));
        QVERIFY(!rows.isEmpty());
        query.text = u"1983051420"_s;
        QCOMPARE(must(list.page(query)).rows.size(), 1);
        query.text = u"%"_s;
        QCOMPARE(must(list.page(query)).rows.size(), 0);
    }

    void specialExpectationsStandOnBothForms()
    {
        const Planned office;
        const OpenedPlan opened = office.revised();
        WorkPlan plan = opened.plan;
        plan.expectations = {{u"Akuntabel"_s, u"Melaporkan kendala pada hari yang sama."_s}};
        office.save(opened, plan);

        const Period period = Period::quarter(year, 3);
        const EvaluationRules rules = must(office.store().rulesFor(period));
        Progress progress;
        const PeriodEvaluation evaluation = must(PeriodStore(office.store().database(), rules).evaluate(period, std::nullopt, progress));
        const auto segment = std::find_if(evaluation.segments.cbegin(), evaluation.segments.cend(), [&](const EvaluatedSegment &one) { return one.placement == office.placement; });
        QVERIFY(segment != evaluation.segments.cend());
        const SnapshotStore snapshots = must(SnapshotStore::open(office.store().database(), period, rules));
        const EvaluationSnapshot snapshot = must(snapshots.make(*segment, {}));
        QCOMPARE(must(EvaluationSnapshot::fromCbor(snapshot.toCbor())), snapshot);

        FormContext context;
        context.conduct = must(forms::builtInConductGuide());
        const auto d1 = workPlanForm(snapshot, context).conduct;
        const auto d3 = periodicEvaluationForm(snapshot, context).conduct;
        QCOMPARE(d1.size(), 7);
        for (qsizetype i = 0; i < d1.size(); ++i) {
            const QString wanted = d1[i].value.name == u"Akuntabel"_s ? u"Melaporkan kendala pada hari yang sama."_s : QString();
            QCOMPARE(d1[i].expectation, wanted);
            QCOMPARE(d3[i].expectation, wanted);
        }
    }

    void aBodyWithoutExpectationsKeepsItsBytes()
    {
        EvaluationSnapshot snapshot;
        snapshot.period = Period::quarter(year, 1);
        const QByteArray before = snapshot.toCbor();
        QVERIFY(!before.contains("expectations"));
        QVERIFY(must(EvaluationSnapshot::fromCbor(before)).expectations.isEmpty());
        snapshot.expectations = {{u"Loyal"_s, u"Setia."_s}};
        QVERIFY(snapshot.toCbor() != before);
    }
};

KINERJA_TEST_MAIN(PlanEditTest)
#include "planedittest.moc"
