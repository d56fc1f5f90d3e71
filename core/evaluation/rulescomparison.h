#pragma once

#include "core/evaluation/board.h"

namespace kinerja {

/// What an issued evaluation was computed from.
struct IssuedInputs {
    RatingRecord rating;
    std::optional<OrganisationRecord> organisation;
};

/// What `evaluation` comes to where nothing counts as issued and everybody is judged by `rules`: ratings, results of heads, predicates,
/// counts and findings. `issued` says what issued ones were computed from, which later records do not change. Pure; the whole of each
/// unit must be in it, or its counts are those of a part.
[[nodiscard]] PeriodEvaluation underRules(PeriodEvaluation evaluation, const QHash<PlacementId, IssuedInputs> &issued, const EvaluationRules &rules);

/// A period of a unit as it stands and as it would be under other rules: the same people in the same order.
struct RulesComparison {
    EvaluationBoard now;  ///< what was issued stands as it was issued
    EvaluationBoard then; ///< nothing of it is stored anywhere

    /// Whose predicate is another one, by their place on the boards; nobody who has none on either side.
    [[nodiscard]] QList<qsizetype> moved() const;
};

} // namespace kinerja
