#include "core/plan/workplan.h"

#include "core/base/hash.h"

#include <algorithm>
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

QString numberText(Decimal value)
{
    return value.normalised().toLocalText(Decimal::Grouping::On);
}

/// Numbers from 1 in the order in which they stand. As long as that is the order they had, what has a number keeps it, since daily work,
/// feedback and files name results by it.
template <class Iterator>
void number(Iterator first, Iterator last)
{
    int highest = 0;
    bool ascends = true;
    for (auto row = first; row != last; ++row) {
        if (row->number == 0)
            continue;
        ascends = ascends && row->number > highest;
        highest = row->number;
    }
    int before = 0;
    for (auto row = first; row != last; ++row) {
        row->number = ascends ? qMax(row->number, before + 1) : before + 1;
        before = row->number;
    }
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

bool sameContent(const WorkPlan &a, const WorkPlan &b)
{
    return a.approach == b.approach && a.items == b.items && a.expectations == b.expectations;
}

WorkPlan numbered(WorkPlan plan)
{
    const auto firstExtra = std::stable_partition(plan.items.begin(), plan.items.end(), [](const PlanItem &item) { return item.category == WorkKind::Main; });
    number(plan.items.begin(), firstExtra);
    number(firstExtra, plan.items.end());
    for (PlanItem &item : plan.items)
        number(item.indicators.begin(), item.indicators.end());
    plan.expectations.removeIf([](const Expectation &expectation) { return expectation.text.isEmpty(); });
    std::sort(plan.expectations.begin(), plan.expectations.end(), [](const Expectation &a, const Expectation &b) { return a.value < b.value; });
    return plan;
}

WorkPlan copiedFor(WorkPlan plan, PlacementId placement, int year)
{
    plan.id = {};
    plan.placement = placement;
    plan.year = year;
    plan.state = PlanState::Draft;
    for (PlanItem &item : plan.items) {
        item.id = {};
        item.number = 0;
        item.superiorItem = {};
        for (Indicator &indicator : item.indicators) {
            indicator.id = {};
            indicator.number = 0;
        }
    }
    return plan;
}

Uuid planRow(PlacementId placement, int year)
{
    return derivedId(placement.uuid, "plan|" + QByteArray::number(year));
}

QStringList aspectNames(PlanAudience audience)
{
    if (audience == PlanAudience::SeniorExecutive)
        return {u"Penerima Layanan"_s, u"Proses Bisnis"_s, u"Penguatan Internal"_s, u"Anggaran"_s};
    return {u"Kuantitas"_s, u"Kualitas"_s, u"Waktu"_s, u"Biaya"_s};
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
    QString text = numberText(*indicator.target);
    if (indicator.targetHigh)
        text += u'–' + numberText(*indicator.targetHigh);
    return withUnit(text, indicator.unit);
}

QString realisationText(const Indicator &indicator, const Realisation &realisation)
{
    return realisation.value ? withUnit(numberText(*realisation.value), indicator.unit) : realisation.valueText;
}

} // namespace kinerja
