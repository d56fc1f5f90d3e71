#pragma once

#include "core/plan/planeditstore.h"
#include "core/plan/planlint.h"
#include "core/store/draftstore.h"
#include "core/store/store.h"

namespace kinerja {

/// Everything that the editor of a plan shows, read in one go and of one moment.
struct PlanPage {
    PlanSubject subject;
    OpenedPlan opened;
    SuperiorPlan superior;
    QSet<IndicatorId> realised;
    std::optional<WorkPlan> previous; ///< read where there is no plan yet
    std::optional<Draft> draft;
    Role role = Role::Auditor;

    [[nodiscard]] PlanAudience audience() const;
    [[nodiscard]] LintContext lintContext() const;
    /// "SKP 2026 · post · unit · appraiser: …", translated.
    [[nodiscard]] QString line() const;
};

[[nodiscard]] Result<PlanPage> readPlanPage(Store &store, PlacementId placement, int year);

} // namespace kinerja
