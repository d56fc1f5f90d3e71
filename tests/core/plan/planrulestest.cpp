#include "core/plan/planlint.h"
#include "core/plan/planstates.h"
#include "core/report/indicatorexamples.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

Indicator indicatorOf(const QString &aspect, const QString &text)
{
    Indicator indicator;
    indicator.aspect = aspect;
    indicator.text = text;
    indicator.target = Decimal::fromInt(80);
    indicator.targetHigh = Decimal::fromInt(90);
    indicator.unit = u"berkas"_s;
    return indicator;
}

/// A plan that the linter has nothing to say about.
WorkPlan soundPlan()
{
    WorkPlan plan;
    plan.year = 2026;
    for (const QString &text : {u"Terselesaikannya pengaduan masyarakat"_s, u"Tersusunnya laporan layanan"_s, u"Meningkatnya kepuasan pengguna"_s}) {
        PlanItem item;
        item.text = text;
        item.superiorText = u"Meningkatnya mutu layanan"_s;
        item.indicators = {indicatorOf(u"Kuantitas"_s, u"Jumlah berkas"_s), indicatorOf(u"Kualitas"_s, u"Ketepatan berkas"_s)};
        plan.items.append(item);
    }
    return plan;
}

Session sessionOf(Role role)
{
    Session session;
    session.role = role;
    return session;
}

QStringList codesOf(const QList<PlanAdvice> &advice)
{
    QStringList codes;
    for (const PlanAdvice &one : advice)
        codes.append(one.code);
    return codes;
}

using PlanChange = std::function<void(WorkPlan &, LintContext &)>;

} // namespace

Q_DECLARE_METATYPE(PlanChange)

class PlanRulesTest final : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aSoundPlanGetsNoAdvice()
    {
        LintContext context;
        context.hasSuperior = true;
        QCOMPARE(codesOf(lint(soundPlan(), context)), QStringList());
    }

    void theLinterNamesTheFault_data()
    {
        QTest::addColumn<PlanChange>("change");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("part");
        using Part = PlanPlace::Part;
        const auto row = [](const char *code, Part part, PlanChange change) { QTest::newRow(code) << std::move(change) << QString::fromLatin1(code) << int(part); };
        row("no-main", Part::Plan, [](WorkPlan &plan, LintContext &) {
            for (PlanItem &item : plan.items)
                item.category = WorkKind::Extra;
        });
        row("few-results", Part::Plan, [](WorkPlan &plan, LintContext &) { plan.items.removeLast(); });
        row("many-results", Part::Plan, [](WorkPlan &plan, LintContext &) {
            for (int i = 0; i < 8; ++i) {
                plan.items.append(plan.items[0]);
                plan.items.last().text = u"Terjaganya hal "_s + QString::number(i);
            }
        });
        row("result-empty", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"  "_s; });
        row("activity", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"Menyusun laporan layanan"_s; });
        row("no-verb", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"Laporan layanan"_s; });
        row("result-long", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"Tersusunnya "_s + QString(300, u'a'); });
        row("bundle", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"Tersusunnya laporan dan/atau rencana"_s; });
        row("duplicate", Part::Result, [](WorkPlan &plan, LintContext &) { plan.items[1].text = u"terselesaikannya  pengaduan masyarakat."_s; });
        row("superior", Part::Superior, [](WorkPlan &plan, LintContext &) { plan.items[1].superiorText.clear(); });
        row("superior-gone", Part::Superior, [](WorkPlan &plan, LintContext &context) {
            plan.items[1].superiorItem.uuid.bytes.fill(7);
            context.superior = WorkPlan{};
        });
        row("superior-changed", Part::Superior, [](WorkPlan &plan, LintContext &context) {
            PlanItem theirs;
            theirs.id.uuid.bytes.fill(7);
            theirs.text = u"Kalimat baru"_s;
            context.superior = WorkPlan{};
            context.superior->items = {theirs};
            plan.items[1].superiorItem = theirs.id;
        });
        row("no-indicator", Part::Indicators, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators.clear(); });
        row("indicator-empty", Part::Indicator, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].text.clear(); });
        row("indicator-long", Part::Indicator, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].text = QString(201, u'a'); });
        row("indicator-duplicate", Part::Indicator, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].text = u"jumlah berkas"_s; });
        row("target-missing", Part::Target, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].target.reset(); });
        row("target-words", Part::Target, [](WorkPlan &plan, LintContext &) {
            plan.items[1].indicators[1].target.reset();
            plan.items[1].indicators[1].targetText = u"tanpa temuan"_s;
        });
        row("range-reversed", Part::Target, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].targetHigh = Decimal::fromInt(70); });
        row("target-unit", Part::Unit, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].unit.clear(); });
        row("target-percent", Part::Target, [](WorkPlan &plan, LintContext &) {
            plan.items[1].indicators[1].unit = u"%"_s;
            plan.items[1].indicators[1].targetHigh = Decimal::fromInt(120);
        });
        row("direction", Part::Direction, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators[1].unit = u"Hari kerja"_s; });
        row("aspect-empty", Part::Aspect, [](WorkPlan &plan, LintContext &) {
            plan.items[1].indicators[1].aspect.clear();
            plan.items[1].indicators.append(indicatorOf(u"Kualitas"_s, u"Lain"_s));
        });
        row("aspects", Part::Indicators, [](WorkPlan &plan, LintContext &) { plan.items[1].indicators.removeLast(); });
        row("expectation-long", Part::Expectation, [](WorkPlan &plan, LintContext &) { plan.expectations = {{u"Loyal"_s, QString(300, u'a')}}; });
    }
    void theLinterNamesTheFault()
    {
        QFETCH(PlanChange, change);
        QFETCH(QString, code);
        QFETCH(int, part);
        WorkPlan plan = soundPlan();
        LintContext context;
        context.hasSuperior = true;
        change(plan, context);
        const QList<PlanAdvice> advice = lint(plan, context);
        QCOMPARE(codesOf(advice), QStringList{code});
        QCOMPARE(int(advice[0].place.part), part);
        QVERIFY(!advice[0].text.isEmpty());
        if (advice[0].place.item >= 0)
            QCOMPARE(advice[0].place.item, 1);
    }

    void aPlanInWordsAsksForNoAspectAndNoNumber()
    {
        WorkPlan plan = soundPlan();
        plan.approach = PlanApproach::Qualitative;
        for (PlanItem &item : plan.items) {
            item.indicators = {indicatorOf({}, u"Laporan diterima pimpinan"_s)};
            item.indicators[0].target.reset();
            item.indicators[0].targetText = u"tanpa perbaikan"_s;
        }
        QCOMPARE(codesOf(lint(plan, {})), QStringList());
    }

    void anActivityIsTurnedIntoItsResult()
    {
        QCOMPARE(resultFor(u"Menyusun laporan"_s), u"Tersusunnya"_s);
        QCOMPARE(resultFor(u"Terlaksananya rapat"_s), QString());
    }

    void everyStepLeadsWhereTheTableSays()
    {
        const Session session = sessionOf(Role::Operator);
        for (const PlanTransition &step : planTransitions()) {
            WorkPlan plan = soundPlan();
            plan.state = step.from;
            QVERIFY(allowedActions(session, plan).contains(step.action));
            QCOMPARE(must(taken({step.action, u"alasan"_s}, plan, session)).state, step.to);
        }
    }

    void whatIsNotInTheTableIsRefused()
    {
        const Session session = sessionOf(Role::Operator);
        for (const PlanState state : {PlanState::Draft, PlanState::Submitted, PlanState::Returned, PlanState::Approved, PlanState::Running, PlanState::Revised, PlanState::Closed}) {
            WorkPlan plan = soundPlan();
            plan.state = state;
            for (const PlanAction action : {PlanAction::Edit, PlanAction::Submit, PlanAction::Return, PlanAction::Approve, PlanAction::Revise}) {
                const bool allowed = allowedActions(session, plan).contains(action);
                QCOMPARE(taken({action, u"alasan"_s}, plan, session).has_value(), allowed);
            }
        }
        WorkPlan closed = soundPlan();
        closed.state = PlanState::Closed;
        QVERIFY(allowedActions(session, closed).isEmpty());
        QCOMPARE(nextStep(session, closed), std::nullopt);
    }

    void rolesDoWhatIsTheirs()
    {
        WorkPlan plan = soundPlan();
        plan.state = PlanState::Submitted;
        QCOMPARE(allowedActions(sessionOf(Role::Employee), plan), QList<PlanAction>());
        QCOMPARE(nextStep(sessionOf(Role::Appraiser), plan), std::optional(PlanAction::Approve));
        plan.state = PlanState::Draft;
        QCOMPARE(nextStep(sessionOf(Role::Employee), plan), std::optional(PlanAction::Submit));
        QCOMPARE(allowedActions(sessionOf(Role::Auditor), plan), QList<PlanAction>());
        QCOMPARE(approve(plan, sessionOf(Role::Operator)).error().kind, ErrorKind::Denied);
    }

    void anEmptyPlanIsNotSubmitted()
    {
        WorkPlan plan = soundPlan();
        for (PlanItem &item : plan.items)
            item.text = u" "_s;
        QCOMPARE(submit(plan, sessionOf(Role::Operator)).error().kind, ErrorKind::Invalid);
    }

    void numberingPutsMainResultsFirst()
    {
        WorkPlan plan = soundPlan();
        plan.items[0].category = WorkKind::Extra;
        plan.expectations = {{u"Loyal"_s, u"b"_s}, {u"Adaptif"_s, u"a"_s}, {u"Harmonis"_s, {}}};
        plan = numbered(plan);
        QCOMPARE(plan.items.last().category, WorkKind::Extra);
        QCOMPARE(plan.items.last().number, 1);
        QCOMPARE(plan.items[1].number, 2);
        QCOMPARE(plan.items[1].indicators[1].number, 2);
        QCOMPARE(plan.expectations, (QList<Expectation>{{u"Adaptif"_s, u"a"_s}, {u"Loyal"_s, u"b"_s}}));
    }

    void numbersStayAsLongAsTheOrderDoes()
    {
        WorkPlan plan = numbered(soundPlan());
        plan.items.removeFirst();
        plan.items.append(plan.items[0]);
        plan.items.last().number = 0;
        plan = numbered(plan);
        QCOMPARE(plan.items[0].number, 2);
        QCOMPARE(plan.items[1].number, 3);
        QCOMPARE(plan.items[2].number, 4);
        plan.items.swapItemsAt(0, 2);
        plan = numbered(plan);
        QCOMPARE(plan.items[0].number, 1);
        QCOMPARE(plan.items[2].number, 3);
    }

    void theBuiltInExamplesHaveTheirAspects()
    {
        const auto groups = must(forms::builtInIndicatorExamples());
        int count = 0;
        for (const auto &group : groups) {
            for (const auto &example : group.examples) {
                ++count;
                QVERIFY2(aspectNames(PlanAudience::Staff).contains(example.aspect), qPrintable(example.text));
            }
        }
        QVERIFY(count >= 14);
        const QByteArray incomplete = R"({"groups":[{"name":"a","examples":[{"aspect":"Waktu","text":"t","unit":"jam","direction":"sideways"}]}]})";
        QCOMPARE(forms::parseIndicatorExamples(incomplete).error().kind, ErrorKind::Invalid);
    }
};

KINERJA_TEST_MAIN(PlanRulesTest)
#include "planrulestest.moc"
