// A plan's editor as its tests use it.
#pragma once

#include "core/plan/planeditstore.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/labels.h"
#include "ui/plan/planscreen.h"

namespace kinerja {

inline constexpr int planYear = 2026;

/// A screen on the plan of one sample employee.
class Editor {
public:
    explicit Editor(WorkspaceFixture &fixture, const QString &ofNip = QStringLiteral("198305142009121007"), int ofYear = planYear) : screen(fixture.workspace()), m_fixture(fixture)
    {
        placement = fixture.onStore<PlacementId>([ofNip](Store &store) -> Result<PlacementId> {
            ASSIGN(const auto employee, store.office().employeeByNip(ofNip));
            ASSIGN(const auto post, store.office().placementOn(employee->id, QDate(planYear, 6, 1)));
            return post->id;
        });
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, &PlanScreen::refresh);
        screen.resize(1158, 680);
        Place place;
        place.kind = Place::Kind::Plan;
        place.subject = placement.uuid;
        place.year = ofYear;
        screen.show();
        screen.open(place);
        wait();
    }
    /// Until what was asked is answered.
    void wait()
    {
        const QString want = QStringLiteral("planState");
        if (!QTest::qWaitFor([&] { return !find<QLabel>(want)->text().isEmpty(); }, 5000))
            qFatal("the plan did not load");
    }
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *const found = screen.findChild<T *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] QString state() const { return find<QLabel>(QStringLiteral("planState"))->text(); }
    [[nodiscard]] WorkPlan stored() const
    {
        return m_fixture.onStore<OpenedPlan>([this](Store &store) { return PlanEditStore(store.database(), store.ledger()).open(placement, screen.document().plan().year); }).plan;
    }
    void revise()
    {
        click(QStringLiteral("revisePlan"));
        QVERIFY(QTest::qWaitFor([&] { return state() == stateText(PlanState::Revised) && find<QAbstractButton>(QStringLiteral("nextStep"))->isEnabled(); }));
    }
    [[nodiscard]] GrowingEdit *text(int item) const { return find<GrowingEdit>(QStringLiteral("item%1.text").arg(item)); }
    template <class T>
    [[nodiscard]] T *field(int item, int indicator, const QString &name) const
    {
        return find<T>(QStringLiteral("item%1.indicator%2.%3").arg(item).arg(indicator).arg(name));
    }
    static void type(QPlainTextEdit *edit, const QString &words)
    {
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    [[nodiscard]] std::optional<Draft> draft() const
    {
        struct Answer {
            std::optional<Draft> draft;
        };
        return m_fixture
            .onStore<Answer>([this](Store &store) -> Result<Answer> {
                ASSIGN(auto found, DraftStore(store.database(), store.session().user).load(planDraftForm(), planRow(placement, screen.document().plan().year)));
                return Answer{std::move(found)};
            })
            .draft;
    }

    PlanScreen screen;
    PlacementId placement;

private:
    WorkspaceFixture &m_fixture;
};

} // namespace kinerja
