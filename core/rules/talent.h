#pragma once

#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// The nine talent boxes (PermenPANRB 3/2020) and how the performance axis is read off a predicate.
struct TalentRule {
    std::array<std::array<int, 3>, 3> boxes = {}; ///< [performance as Rating][potential]: 1 to 9
    QList<int> pool;                              ///< the boxes that make the talent pool
    std::array<Rating, 5> performance = {};       ///< by Predicate
    Basis basis;                                  ///< of boxes and pool
    Basis performanceBasis;

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
