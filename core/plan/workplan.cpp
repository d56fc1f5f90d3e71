#include "core/plan/workplan.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

template <class Term, size_t n>
std::optional<Term> termOf(const std::array<std::pair<Term, QLatin1StringView>, n> &table, QStringView code)
{
    for (const auto &[term, name] : table) {
        if (code == name)
            return term;
    }
    return std::nullopt;
}

template <class Term, size_t n>
QString codeOf(const std::array<std::pair<Term, QLatin1StringView>, n> &table, Term term)
{
    return table[size_t(term)].second;
}

constexpr std::array approaches = {std::pair(PlanApproach::Quantitative, "quantitative"_L1), std::pair(PlanApproach::Qualitative, "qualitative"_L1)};
constexpr std::array states = {
    std::pair(PlanState::Draft, "draft"_L1),     std::pair(PlanState::Submitted, "submitted"_L1), std::pair(PlanState::Returned, "returned"_L1),
    std::pair(PlanState::Approved, "approved"_L1), std::pair(PlanState::Running, "running"_L1),   std::pair(PlanState::Revised, "revised"_L1),
    std::pair(PlanState::Closed, "closed"_L1),
};

QString withUnit(const QString &text, const QString &unit)
{
    if (unit.isEmpty() || text.isEmpty())
        return text;
    return text + u' ' + unit;
}

QString number(Decimal value)
{
    return value.normalised().toLocalText(Decimal::Grouping::On);
}

} // namespace

QString code(PlanApproach approach) { return codeOf(approaches, approach); }
QString code(PlanState state) { return codeOf(states, state); }
std::optional<PlanApproach> planApproachFromCode(QStringView code) { return termOf(approaches, code); }
std::optional<PlanState> planStateFromCode(QStringView code) { return termOf(states, code); }

bool isAgreed(PlanState state)
{
    return state == PlanState::Approved || state == PlanState::Running || state == PlanState::Closed;
}

std::optional<Standing> standing(const Indicator &indicator, const Realisation &realisation)
{
    if (!indicator.target || !realisation.value)
        return std::nullopt;
    const Decimal low = *indicator.target;
    const Decimal high = indicator.targetHigh.value_or(low);
    const Decimal actual = *realisation.value;
    if (actual >= low && actual <= high)
        return Standing::Reached;
    const bool above = actual > high;
    return above == (indicator.direction == Direction::Up) ? Standing::Better : Standing::Short;
}

QString targetText(const Indicator &indicator)
{
    if (!indicator.target)
        return indicator.targetText;
    QString text = number(*indicator.target);
    if (indicator.targetHigh)
        text += u'–' + number(*indicator.targetHigh);
    return withUnit(text, indicator.unit);
}

QString realisationText(const Indicator &indicator, const Realisation &realisation)
{
    return realisation.value ? withUnit(number(*realisation.value), indicator.unit) : realisation.valueText;
}

} // namespace kinerja
