#pragma once

#include "core/evaluation/boardstore.h"
#include "ui/common/place.h"

namespace kinerja {

class Store;

/// What the page is to show: a unit and what lies below it, or of the whole office the rows of one narrowing.
struct EvaluationWish {
    Period period;
    UnitId unit; ///< null: where everything begins
    Narrowing only = Narrowing::None;
    QSet<PlacementId> kept = {}; ///< rows that stay, so that nobody vanishes from under the hand that just rated
};

struct EvaluationReading {
    EvaluationWish wish;
    UnitTree tree;
    QList<Period> periods; ///< to choose from
    EvaluationBoard board;
    QHash<UnitId, int> people; ///< of the units that wait, where units are listed
};

/// Where the store is, not on the main thread.
[[nodiscard]] Result<EvaluationReading> readEvaluation(const Store &store, const EvaluationWish &wish, Progress &progress);

/// Whether the page lists units, not people.
[[nodiscard]] bool listsUnits(Narrowing only);
/// `Showing 7 employees who are not rated yet`; how many of them are done since, where any is.
[[nodiscard]] QString narrowingText(Narrowing only, const EvaluationBoard &board);
/// What the page says once nothing is left of a narrowing.
[[nodiscard]] QString nothingLeftText(Narrowing only);

} // namespace kinerja
