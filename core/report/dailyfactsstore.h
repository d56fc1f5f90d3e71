#pragma once

#include "core/base/progress.h"
#include "core/evaluation/evaluation.h"
#include "core/report/dailytasks.h"
#include "core/report/report.h"
#include "core/store/store.h"

#include <QDateTime>

namespace kinerja {

/// How the people of one unit with an organisation's predicate are spread.
struct UnitDistribution {
    UnitId unit;
    QString name;
    int rated = 0;
    bool unexplained = false; ///< departs from the guide without a written reason
    Report report;
};

/// What the first page of an office is made of.
struct DailyReading {
    DailyFacts facts;
    QList<UnitDistribution> distributions; ///< units in which anybody is rated: unexplained ones first, then the larger
};

/// Counts what is open. Reads only; one pass over the period.
class DailyFactsStore {
public:
    explicit DailyFactsStore(const Store &store) : m_store(store) {}

    /// `lastBackup`: as the computer remembers it; invalid where it remembers none.
    [[nodiscard]] Result<DailyReading> read(const Period &period, const QDateTime &lastBackup, Progress &progress) const;
    /// The plans of `read` alone that were typed into and not saved: quick, for they come and go without an act of the office.
    [[nodiscard]] Result<QList<DailyFacts::TypedPlan>> typedPlans() const;
    /// Of the latest period of that kind before `period` in which anybody was rated: its period, counts of the evaluation and
    /// distributions alone; nothing where there is none.
    [[nodiscard]] Result<std::optional<DailyReading>> earlier(const Period &period, Progress &progress) const;

private:
    [[nodiscard]] Result<PeriodEvaluation> evaluate(DailyReading &reading, Progress &progress) const;
    [[nodiscard]] Result<void> countPlans(DailyFacts &facts) const;
    [[nodiscard]] Result<void> countPrints(DailyFacts &facts, const PeriodEvaluation &evaluation) const;
    [[nodiscard]] Result<std::optional<DailyFacts::Due>> due(const Period &period) const;

    const Store &m_store;
};

} // namespace kinerja
