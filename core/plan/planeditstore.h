#pragma once

#include "core/ledger/ledger.h"
#include "core/office/employee.h"
#include "core/plan/planstates.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <array>

namespace kinerja {

/// What the rows of a plan were when a form read them: their candidates, group by group. A save names them, so that what somebody else
/// changed meanwhile becomes a conflict for a person and is never overwritten.
struct PlanBasis {
    struct Row {
        Table table = Table::Plan;
        std::array<QList<Dot>, 4> groups; ///< each with those of the row's life
        friend bool operator==(const Row &, const Row &) = default;
    };
    QHash<Uuid, Row> rows;
    friend bool operator==(const PlanBasis &, const PlanBasis &) = default;
};

/// What was last decided about a plan.
struct PlanDecision {
    PlanAction action = PlanAction::Submit;
    QString reason;
    QDate day;
    friend bool operator==(const PlanDecision &, const PlanDecision &) = default;
};

/// A plan as a form opens it.
struct OpenedPlan {
    WorkPlan plan;           ///< its id is null where no plan is stored yet
    PlanBasis basis;
    qint64 conflicts = 0;    ///< fields of it on which two offices disagree
    std::optional<PlanDecision> decision;
};

/// The superior's results of the same year: what a result can serve (RHK pimpinan yang diintervensi).
struct SuperiorPlan {
    QString name; ///< of the appraiser, with titles
    std::optional<WorkPlan> plan;
};

/// Whose plan it is, as the head of the form says it.
struct PlanSubject {
    Employee employee;
    Placement placement;
    Position position;
    QString unit;
    QString appraiser; ///< with titles; empty for the head of the office
};

/// Reads what editing a plan needs. Writes only through `savePlan`.
class PlanEditStore {
public:
    PlanEditStore(const Database &database, Ledger &ledger) : m_database(database), m_ledger(ledger) {}

    /// NotFound where the placement is gone.
    [[nodiscard]] Result<PlanSubject> subject(PlacementId placement, int year) const;
    [[nodiscard]] Result<OpenedPlan> open(PlacementId placement, int year) const;
    /// The plan that the same person had in the latest year before this one, in whatever post.
    [[nodiscard]] Result<std::optional<WorkPlan>> previous(PlacementId placement, int year) const;
    /// The plan of the appraiser's post in that year; where there were several posts, of the latest that has one.
    [[nodiscard]] Result<SuperiorPlan> superior(PlacementId placement, int year) const;
    /// Indicators of the plan for which something was realised already, in a month, quarter, half-year or the year.
    [[nodiscard]] Result<QSet<IndicatorId>> realised(const WorkPlan &plan) const;

private:
    [[nodiscard]] Result<PlanBasis> basisOf(const WorkPlan &plan) const;

    const Database &m_database;
    Ledger &m_ledger;
};

/// Saves what a form made of `opened`, and takes `step` where one is given: rows added, changed, moved and removed, the new state and
/// the decision, all in the writer's one act. Rows without an id get one; a row that was removed and is back is revived.
///
/// Denied or Invalid as planstates says, before anything is written. Gives the plan as it was written.
[[nodiscard]] Result<WorkPlan> savePlan(Ledger::Writer &writer, const Session &session, const OpenedPlan &opened, WorkPlan edited,
                                        const std::optional<PlanStep> &step = std::nullopt);

} // namespace kinerja
