#pragma once

#include "core/evaluation/chain.h"
#include "core/evaluation/evaluationstore.h"
#include "core/evaluation/snapshot.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"

namespace kinerja {

/// Gathers what one evaluation document says, as things stand now. Keeps the period's units and posts while it lives, so that
/// a whole unit is gathered quickly; reads only.
class SnapshotStore {
public:
    [[nodiscard]] static Result<SnapshotStore> open(const Database &database, const Period &period, const EvaluationRules &rules);

    [[nodiscard]] Result<EvaluationSnapshot> make(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const;
    /// The same chain that a snapshot stores.
    [[nodiscard]] Result<Explanation> explain(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const;
    /// Of an issued one the chain that was issued, whatever was recorded since (see changedSinceSentence); else `explain`.
    [[nodiscard]] Result<Explanation> explainShown(const EvaluatedSegment &segment, const EvaluatedUnit &unit) const;
    /// Plan and realisations of one placement.
    [[nodiscard]] Result<Evidence> evidence(PlacementId placement) const;

    [[nodiscard]] const UnitTree &units() const { return m_units; }

private:
    SnapshotStore(const Database &database, const Period &period, const EvaluationRules &rules)
        : m_office(database), m_plans(database), m_store(database), m_period(period), m_rules(&rules)
    {
    }
    [[nodiscard]] Result<PartySnapshot> party(const Employee &employee, const Placement &placement) const;
    /// The party of somebody's post at the end of the period, and who appraises that person.
    struct Officer {
        PartySnapshot party;
        EmployeeId appraiser;
        bool headsTheOffice = false;
    };
    /// A leader whom nobody among the employees appraises.
    [[nodiscard]] bool headsTheOffice(const Placement &placement) const;
    [[nodiscard]] Result<Officer> officer(EmployeeId id) const;
    [[nodiscard]] QString unitName(UnitId unit) const;

    OfficeStore m_office;
    PlanStore m_plans;
    EvaluationStore m_store;
    Period m_period;
    const EvaluationRules *m_rules;
    UnitTree m_units;
    QHash<PositionId, Position> m_positions;
    PartySnapshot m_headAppraiser; ///< as the office set it; empty where it did not
};

} // namespace kinerja
