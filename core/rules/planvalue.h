#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

#include <QStringList>

namespace kinerja {

/// How the values of several plans become one (Anak Lampiran 6 of PermenPANRB 8/2021 averages direct and non-direct cascading
/// in ways that we have not read).
enum class Cascade {
    BySuperiorPlan, ///< first the mean of the plans that serve one plan of the superior, then the mean of those means
    AllPlans, ///< the mean of all plans
};
[[nodiscard]] QString code(Cascade cascade); ///< by-superior-plan all-plans
[[nodiscard]] std::optional<Cascade> cascadeFromCode(QStringView code);

/// How the value of a plan (nilai SKP) comes about under PermenPANRB 8/2021.
struct PlanValueRule {
    Cascade cascade = Cascade::BySuperiorPlan;
    int agreementPercent =
        60; ///< leaders: share of performance agreement and directives; strategic initiatives have the rest
    Decimal most = Decimal(120, 0); ///< of each plan's value, and of the sum with extra work
    Basis basis;
    Basis cascadeBasis;
    Basis leaderBasis;
    Basis capBasis;

    friend bool operator==(const PlanValueRule &, const PlanValueRule &) = default;
};

/// What one plan is worth, and which plan of the superior it serves.
struct PlanValue {
    QString superior; ///< any name that is the same for the same plan of the superior; empty: it stands for itself
    Decimal value; ///< 0 to the most

    friend bool operator==(const PlanValue &, const PlanValue &) = default;
};

/// The value of the main work of administrators and functional officials, three decimals half up, rounded once. Invalid for no
/// plan or a value outside the scale.
[[nodiscard]] Result<Decimal> mainValue(const QList<PlanValue> &plans, const PlanValueRule &rule);
[[nodiscard]] Result<Explanation> explainMainValue(const QList<PlanValue> &plans, const PlanValueRule &rule);

/// The two kinds of plans that a leader has; one of them may be missing, which is never a zero.
struct LeaderPlans {
    QList<Decimal> agreement; ///< perjanjian kinerja and directives
    QList<Decimal> initiatives; ///< inisiatif strategis

    friend bool operator==(const LeaderPlans &, const LeaderPlans &) = default;
};

/// The value of a leader's main work (JPT, pimpinan unit), three decimals half up, rounded once. Invalid for no plan at all.
[[nodiscard]] Result<Decimal> leaderValue(const LeaderPlans &plans, const PlanValueRule &rule);
[[nodiscard]] Result<Explanation> explainLeaderValue(const LeaderPlans &plans, const PlanValueRule &rule);

/// Main and extra work together, at most the end of the scale of PP 30/2019. Invalid for negative values or more main work
/// than the scale has.
[[nodiscard]] Result<Decimal> skpValue(Decimal main, Decimal extra, const PlanValueRule &rule);
[[nodiscard]] Result<Explanation> explainSkpValue(Decimal main, Decimal extra, const PlanValueRule &rule);

/// Conduct as the mean of its aspects (perilaku kerja), three decimals half up.
struct ConductRule {
    Decimal most = Decimal(120, 0);
    QStringList aspects; ///< their names; leadership last
    bool leadershipForManagersOnly = true;
    Basis basis;

    friend bool operator==(const ConductRule &, const ConductRule &) = default;
};

/// Invalid for no aspect or a value outside the scale. A missing aspect is left out by the caller.
[[nodiscard]] Result<Decimal> conductValue(const QList<Decimal> &aspects, const ConductRule &rule);
[[nodiscard]] Result<Explanation> explainConductValue(const QList<Decimal> &aspects, const ConductRule &rule);

[[nodiscard]] QList<Evaluator> planValueEvaluators();

} // namespace kinerja
