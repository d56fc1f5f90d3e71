#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"

#include <QList>

#include <optional>

namespace kinerja {

/// What a part that nobody filled in means to the end value of a weighted scheme.
enum class MissingPart {
    Skip, ///< the mean of the parts that are there
    Zero, ///< it counts as zero
};
[[nodiscard]] QString code(MissingPart missing); ///< skip zero
[[nodiscard]] std::optional<MissingPart> missingPartFromCode(QStringView code);

/// A local instrument with weights: the end of its scale, and what a missing part means.
struct WeightedRule {
    Decimal scale = Decimal(5, 0); ///< scores go from 0 to here
    MissingPart missing = MissingPart::Skip;

    friend bool operator==(const WeightedRule &, const WeightedRule &) = default;
};

struct WeightedScore {
    Decimal weight; ///< percent; those of one sheet sum to exactly 100
    Decimal score;  ///< goals: 0 to the scale's end; self-review and feedback: a share of the scale, 0 to 1

    friend bool operator==(const WeightedScore &, const WeightedScore &) = default;
};

/// The three parts of a weighted appraisal; an empty list is a part that is missing.
struct WeightedSheet {
    QList<WeightedScore> goals;
    QList<WeightedScore> self;
    QList<QList<WeightedScore>> feedback; ///< one list for each person who gave feedback

    friend bool operator==(const WeightedSheet &, const WeightedSheet &) = default;
};

/// Values on the scale, three decimals half up, each rounded once from the exact value.
struct WeightedResult {
    std::optional<Decimal> goals;
    std::optional<Decimal> self;
    std::optional<Decimal> feedback; ///< mean of those who gave it
    Decimal final;

    friend bool operator==(const WeightedResult &, const WeightedResult &) = default;
};

/// Invalid where weights do not sum to 100, a score leaves its scale, or every part is missing.
[[nodiscard]] Result<WeightedResult> weightedResult(const WeightedSheet &sheet, const WeightedRule &rule);
[[nodiscard]] Result<Explanation> explainWeighted(const WeightedSheet &sheet, const WeightedRule &rule,
                                                  const QString &source);

/// A goal with its own progress or with goals below it.
struct GoalProgress {
    Decimal progress; ///< percent, 0 to 100; counts only where there are no children
    QList<GoalProgress> children;

    friend bool operator==(const GoalProgress &, const GoalProgress &) = default;
};

/// The mean of the children, down to the leaves, rounded once at the top: three decimals half up. Invalid outside 0 to 100
/// and where the tree is too uneven to be computed exactly.
[[nodiscard]] Result<Decimal> goalProgress(const GoalProgress &goal);
[[nodiscard]] Result<Explanation> explainGoalProgress(const GoalProgress &goal, const QString &source);

[[nodiscard]] QList<Evaluator> weightedEvaluators();

} // namespace kinerja
