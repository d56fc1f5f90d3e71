#pragma once

#include "core/plan/workplan.h"

#include <QList>
#include <QString>

#include <optional>

namespace kinerja {

/// A place in a plan, by where it stands in the form.
struct PlanPlace {
    enum class Part { Plan, Result, Superior, Indicators, Aspect, Indicator, Target, Unit, Direction, Expectation };
    Part part = Part::Plan;
    int item = -1;      ///< place in WorkPlan::items
    int indicator = -1; ///< place in the item's indicators
    QString value = {}; ///< the core value of an expectation

    friend bool operator==(const PlanPlace &, const PlanPlace &) = default;
};

/// What would make a plan better, and where.
struct PlanAdvice {
    enum class Severity {
        Advice,  ///< could be better
        Warning, ///< will hinder the appraisal later
    };
    Severity severity = Severity::Advice;
    QString code; ///< stable: "target-unit"
    PlanPlace place;
    QString text; ///< translated: what would be better
};

/// What the linter knows beside the plan.
struct LintContext {
    PlanAudience audience = PlanAudience::Staff;
    bool hasSuperior = false;                    ///< somebody appraises this post, whose results can be served
    std::optional<WorkPlan> superior = {};       ///< that plan, where there is one
};

/// Reads a plan as a kind colleague would and says what would be better, in the order of the form. It never stops anybody: a plan with
/// every advice open can be saved, submitted and agreed on. Pure.
///
/// After PermenPANRB 6/2022 (results instead of activities, at least one main result, indicator with target, the superior's result that is
/// served) and our own defaults: 3 to 10 results, at most 250 characters a result and 200 an indicator.
[[nodiscard]] QList<PlanAdvice> lint(const WorkPlan &plan, const LintContext &context);

/// The result that an activity leads to: "Terlaksananya …" for "Melaksanakan …"; empty where we do not know.
[[nodiscard]] QString resultFor(const QString &activity);

} // namespace kinerja
