#pragma once

#include "core/evaluation/evaluation.h"
#include "core/plan/workplan.h"
#include "core/rules/explanation.h"

#include <QHash>

namespace kinerja {

/// What an appraiser had in view: the plan and what was realised of it in the period.
struct Evidence {
    std::optional<WorkPlan> plan;
    QHash<IndicatorId, Realisation> realisations;
};

/// The whole chain of one evaluation: evidence → items → suggestion → ratings → cell of the matrix → organisation and its
/// guide, each with its rule and article. Recomputes with `evaluationEvaluators()` and `ruleEvaluators()`.
[[nodiscard]] Explanation explainSegment(const EvaluatedSegment &segment, const EvaluatedUnit &unit, const Evidence &evidence,
                                         const EvaluationRules &rules);

/// The same chain as plain sentences, translated, the result first.
[[nodiscard]] QStringList explanationSentences(const Explanation &chain);
/// What single change of the evidence would raise the suggestion for the results, as sentences, the smallest first; none where the chain
/// has no suggestion or nothing alone would do.
[[nodiscard]] QStringList raiseSentences(const Explanation &chain, const SuggestionRule &rule);
/// Says that the ratings were changed after `segment` was issued; empty where they were not.
[[nodiscard]] QString changedSinceSentence(const EvaluatedSegment &segment);

[[nodiscard]] QList<Evaluator> evaluationEvaluators();

} // namespace kinerja
