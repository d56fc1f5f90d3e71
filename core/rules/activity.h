#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/fraction.h"
#include "core/rules/terms.h"

namespace kinerja {

/// A target and what was done, in any unit.
struct TargetActual {
    Decimal target; ///< above zero
    Decimal actual; ///< zero or more

    friend bool operator==(const TargetActual &, const TargetActual &) = default;
};

/// An activity of a plan under PP 46/2011 (kegiatan tugas jabatan), by its aspects; a plan without money has no cost.
struct PlannedActivity {
    TargetActual quantity;
    TargetActual quality;
    TargetActual time;
    std::optional<TargetActual> cost;

    friend bool operator==(const PlannedActivity &, const PlannedActivity &) = default;
};

/// Points for a number of pieces of work beside the plan: from so many, this much.
struct PointStep {
    int from = 1;
    int points = 0;

    friend bool operator==(const PointStep &, const PointStep &) = default;
};

/// The formulas of Perka BKN 1/2013. Saving up to `savingLimit` percent of time or cost is worth more, saving beyond it less
/// again, since the target was then too easy.
struct ActivityRule {
    Decimal savingBase = Decimal(176, 2); ///< 1,76
    int savingLimit = 24; ///< percent
    int overBase = 76; ///< what a saving at the limit is measured from
    QList<PointStep> extraSteps; ///< tugas tambahan, ascending
    QList<int> creativityPoints; ///< what one piece of kreativitas may be worth
    Basis basis;

    friend bool operator==(const ActivityRule &, const ActivityRule &) = default;
};

/// The mean of the percents of its aspects, three decimals half up. Invalid for a target of zero or negative numbers.
[[nodiscard]] Result<Decimal> activityValue(const PlannedActivity &activity, const ActivityRule &rule);
[[nodiscard]] Result<Explanation> explainActivityValue(const PlannedActivity &activity, const ActivityRule &rule);

/// The whole plan: the mean of its activities from their exact values, plus points for extra tasks and creativity; three
/// decimals half up, rounded once. Invalid for no activity, or points that the rule does not know.
[[nodiscard]] Result<Decimal> activitiesValue(const QList<PlannedActivity> &activities, int extraTasks, int creativity,
                                              const ActivityRule &rule);
[[nodiscard]] Result<Explanation> explainActivitiesValue(const QList<PlannedActivity> &activities, int extraTasks,
                                                         int creativity, const ActivityRule &rule);

[[nodiscard]] QList<Evaluator> activityEvaluators();

} // namespace kinerja
