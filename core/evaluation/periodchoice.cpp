#include "core/evaluation/periodchoice.h"

#include <algorithm>
#include <set>

namespace kinerja {

QList<Period> periodsToChoose(EvaluationCycle cycle, const QList<Period> &recorded, const Period &current, QDate today)
{
    QList<Period> periods;
    const auto add = [&](const Period &period) {
        if (period.firstDay() <= today && !periods.contains(period))
            periods.append(period);
    };
    const int last = today.year();
    std::set<int, std::greater<>> years{last, last - 1, current.year};
    for (const int year : years) {
        add(Period::annual(year));
        const bool monthly = cycle == EvaluationCycle::Monthly;
        for (int n = monthly ? 12 : 4; n >= 1; --n)
            add(monthly ? Period::month(year, n) : Period::quarter(year, n));
    }
    QList<Period> others = recorded;
    others.append(current);
    std::stable_sort(others.begin(), others.end(), [](const Period &a, const Period &b) { return a.lastDay() > b.lastDay(); });
    for (const Period &period : std::as_const(others)) {
        if (!periods.contains(period))
            periods.append(period);
    }
    return periods;
}

} // namespace kinerja
