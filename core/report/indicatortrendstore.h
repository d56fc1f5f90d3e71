#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/report/report.h"
#include "core/rules/attainment.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace kinerja {

/// How an indicator of those who lead went over a year, period by period, beside its target: the response time to complaints, the
/// satisfaction of users. The mean of the leaders who have it; one person's own value where only one has it.
struct IndicatorTrend {
    struct Point {
        Period period;
        Decimal mean;
        int values = 0;
    };
    QString text;
    QString unit; ///< satuan
    Direction direction = Direction::Up;
    std::optional<Decimal> target; ///< where all of them have the same
    QList<Point> points;           ///< in the order of time, at least two
    bool ofHead = false;           ///< the head of the office answers for it
};

/// The trend as a chart and its table: one value a period, the target drawn across each.
[[nodiscard]] Report trendReport(const IndicatorTrend &trend);

/// Reads what leaders' indicators reached. Reads only.
class IndicatorTrendStore {
public:
    explicit IndicatorTrendStore(const Store &store) : m_store(store) {}

    /// Those with values in two periods or more, the office's own first, then those of most leaders; at most `most`. Periods of
    /// the kind and year of `period`, none after it.
    [[nodiscard]] Result<QList<IndicatorTrend>> trends(const Period &period, int most, Progress &progress) const;

private:
    const Store &m_store;
};

} // namespace kinerja
