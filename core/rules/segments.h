#pragma once

#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// How several plans of one year (segmen SKP, after a transfer) become one annual result.
enum class SegmentMerge {
    Longest,       ///< the segment with most months; a tie goes to the latest
    Last,          ///< the latest segment
    WeightedMode,  ///< the predicate with most months; a tie goes to the latest
};
[[nodiscard]] QString code(SegmentMerge merge); ///< longest last weighted-mode
[[nodiscard]] std::optional<SegmentMerge> segmentMergeFromCode(QStringView code);

/// A stretch of the year in one post, with its predicate.
struct Segment {
    int months = 1; ///< 1 to 12
    Predicate predicate = Predicate::Good;

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// The annual predicate of segments in the order of the year. Invalid for no segment, or more than twelve months together.
/// PermenPANRB 6/2022 gives no formula: it is a proposal that the appraiser confirms.
[[nodiscard]] Result<Predicate> mergedPredicate(const QList<Segment> &segments, SegmentMerge merge);
[[nodiscard]] Result<Explanation> explainMergedPredicate(const QList<Segment> &segments, SegmentMerge merge,
                                                         const QString &source);

[[nodiscard]] QList<Evaluator> segmentEvaluators();

} // namespace kinerja
