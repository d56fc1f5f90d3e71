#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/plan/workplan.h"

#include <QHash>

#include <functional>

namespace kinerja {

/// Reads plans and realisations. The ledger writes.
class PlanStore {
public:
    explicit PlanStore(const Database &database) : m_database(database) {}

    /// The plan of a placement for a year, with results, indicators and expectations; nothing where none was made.
    [[nodiscard]] Result<std::optional<WorkPlan>> plan(PlacementId placement, int year) const;
    /// The plans of a year without their content.
    struct Head {
        PlanId id;
        PlacementId placement;
        PlanApproach approach = PlanApproach::Quantitative;
        PlanState state = PlanState::Draft;
    };
    [[nodiscard]] Result<void> eachPlan(int year, const std::function<void(const Head &)> &visit) const;
    /// Results and indicators of a year's plans without their content, each plan's in their order; `indicator` is null for a
    /// result that has none.
    struct Outline {
        PlacementId placement;
        PlanItemId item;
        WorkKind category = WorkKind::Main;
        int number = 0;
        IndicatorId indicator;
        QString aspect;
    };
    [[nodiscard]] Result<void> eachOutline(int year, const std::function<void(const Outline &)> &visit) const;
    /// Whether any plan has a result outside the post (tambahan).
    [[nodiscard]] Result<bool> hasExtraItems() const;

    /// One line of a plan as tables show it: a result with one of its indicators, or with none.
    struct Line {
        QString nip;
        PlacementId placement;
        int year = 0;
        PlanItem item;                      ///< without its indicators
        std::optional<Indicator> indicator;
    };
    /// All years, or one; by NIP, year, placement, category, number.
    [[nodiscard]] Result<void> eachLine(std::optional<int> year, const std::function<Result<void>(const Line &)> &visit) const;
    /// One realised indicator as tables show it, by NIP, period, placement, category, number.
    struct RealisedLine {
        QString nip;
        PlacementId placement;
        QString period; ///< by its code
        WorkKind category = WorkKind::Main;
        int number = 0; ///< of the result
        Indicator indicator;
        Realisation realisation;
    };
    /// All periods, or one.
    [[nodiscard]] Result<void> eachRealised(const std::optional<Period> &period, const std::function<Result<void>(const RealisedLine &)> &visit) const;

    /// What was realised of a plan in a period, by indicator.
    [[nodiscard]] Result<QHash<IndicatorId, Realisation>> realisations(PlanId plan, const Period &period) const;

    /// One indicator that has a realisation in the period, with its result's category, ordered by placement and result.
    struct Reached {
        PlacementId placement;
        PlanItemId item;
        WorkKind category = WorkKind::Main;
        Indicator indicator;
        Realisation realisation;
    };
    [[nodiscard]] Result<void> eachReached(const Period &period, const std::function<void(const Reached &)> &visit) const;

private:
    const Database &m_database;
};

} // namespace kinerja
