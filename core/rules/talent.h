#pragma once

#include "core/base/decimal.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// Numbers that an instance uses for its own axes instead of the predicate: from here up. They are local (East Kalimantan has
/// 72 and 80 for performance, 70 and 90 for competence), so that no pack of the state has any.
struct TalentThresholds {
    Decimal performanceMeets;
    Decimal performanceAbove;
    Decimal potentialMedium;
    Decimal potentialHigh;
    Basis basis;

    friend bool operator==(const TalentThresholds &, const TalentThresholds &) = default;

    [[nodiscard]] Rating performanceAt(Decimal value) const;
    [[nodiscard]] Potential potentialAt(Decimal value) const;
};

/// The nine talent boxes (PermenPANRB 3/2020) and how the performance axis is read off a predicate.
struct TalentRule {
    std::array<std::array<int, 3>, 3> boxes = {}; ///< [performance as Rating][potential]: 1 to 9
    QList<int> pool;                              ///< the boxes that make the talent pool
    std::array<Rating, 5> performance = {};       ///< by Predicate
    Basis basis;                                  ///< of boxes and pool
    Basis performanceBasis;
    std::optional<TalentThresholds> thresholds = {};

    friend bool operator==(const TalentRule &, const TalentRule &) = default;
};

struct TalentPlace {
    int box = 0; ///< 1 to 9
    bool pool = false;

    friend bool operator==(const TalentPlace &, const TalentPlace &) = default;
};

[[nodiscard]] TalentPlace talentPlace(Rating performance, Potential potential, const TalentRule &rule);
[[nodiscard]] Explanation explainTalent(Rating performance, Potential potential, const TalentRule &rule);

[[nodiscard]] QList<Evaluator> talentEvaluators();

} // namespace kinerja
