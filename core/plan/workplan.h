// What lives here: the work plan (SKP): results, indicators, targets, and what was realised. What does not: ratings and
// predicates (evaluation), the formulas of attainment (rules), forms (report).
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/rules/attainment.h"
#include "core/rules/predicate.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kinerja {

/// How a plan states its targets (pendekatan hasil kerja kuantitatif, kualitatif).
enum class PlanApproach { Quantitative, Qualitative };
[[nodiscard]] QString code(PlanApproach approach); ///< quantitative qualitative
[[nodiscard]] std::optional<PlanApproach> planApproachFromCode(QStringView code);

/// Where a plan stands: DRAFT, DIAJUKAN, DIKEMBALIKAN, DISETUJUI, BERJALAN, REVISI, DITUTUP.
enum class PlanState { Draft, Submitted, Returned, Approved, Running, Revised, Closed };
[[nodiscard]] QString code(PlanState state); ///< draft submitted returned approved running revised closed
[[nodiscard]] std::optional<PlanState> planStateFromCode(QStringView code);
/// Whether employee and appraiser have agreed on it; before that it prints KONSEP.
[[nodiscard]] bool isAgreed(PlanState state);

/// An indicator (indikator kinerja individu) of one result, by one aspect (kuantitas, kualitas, waktu, biaya).
struct Indicator {
    IndicatorId id;
    int number = 0; ///< its place in the result, from 1
    QString aspect;
    QString text;
    std::optional<Decimal> target;     ///< or the lower end of a range
    std::optional<Decimal> targetHigh; ///< the upper end of a range
    QString targetText;                ///< a target in words, where it is no number
    QString unit;                      ///< satuan
    Direction direction = Direction::Up;
    bool attainableMaximum = false;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// A planned result (rencana hasil kerja).
struct PlanItem {
    PlanItemId id;
    int number = 0;
    WorkKind category = WorkKind::Main;
    QString superiorText; ///< the superior's result that it serves (RHK pimpinan yang diintervensi)
    QString text;
    QList<Indicator> indicators;
    PlanItemId superiorItem = {}; ///< that result itself where it was chosen from the superior's plan; null where it is only words

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

/// What the leader specially expects of one core value (ekspektasi khusus pimpinan).
struct Expectation {
    QString value; ///< by its official name, "Akuntabel"
    QString text;

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

struct WorkPlan {
    PlanId id;
    PlacementId placement;
    int year = 0;
    PlanApproach approach = PlanApproach::Quantitative;
    PlanState state = PlanState::Draft;
    QList<PlanItem> items; ///< main before extra, by number
    QList<Expectation> expectations = {}; ///< by value; a value without words is left out

    friend bool operator==(const WorkPlan &, const WorkPlan &) = default;
};

/// Whether two plans say the same, whatever their state.
[[nodiscard]] bool sameContent(const WorkPlan &a, const WorkPlan &b);
/// As it is stored: main results before extra ones, results and indicators numbered in the order in which they stand, values without an
/// expectation left out. Numbers stay as long as the order does, for daily work, feedback and files name results by them.
[[nodiscard]] WorkPlan numbered(WorkPlan plan);
/// The plan as the first draft of another year: the same words and targets, new rows, no link to a superior's result of the year before.
[[nodiscard]] WorkPlan copiedFor(WorkPlan plan, PlacementId placement, int year);
/// The row of the plan that a placement has in a year: two offices that begin it apart meet in it.
[[nodiscard]] Uuid planRow(PlacementId placement, int year);

/// Aspects in the order of the forms (PermenPANRB 6/2022), or the perspectives that plans of senior executives have in their place.
enum class PlanAudience { Staff, SeniorExecutive };
[[nodiscard]] QStringList aspectNames(PlanAudience audience);

/// What was reached of an indicator in a period, with its evidence and the feedback on it.
struct Realisation {
    IndicatorId indicator;
    std::optional<Decimal> value;
    QString valueText; ///< in words, where it is no number
    QString evidence;
    QString feedback; ///< "Pimpinan: …"

    friend bool operator==(const Realisation &, const Realisation &) = default;
};

/// How a realisation stands to its target; nothing where one of them is missing or in words.
enum class Standing { Better, Reached, Short };
[[nodiscard]] std::optional<Standing> standing(const Indicator &indicator, const Realisation &realisation);

/// `80–90`, `24 jam`, `40.000.000 rupiah`: the target as forms print it.
[[nodiscard]] QString targetText(const Indicator &indicator);
/// The realised value with the indicator's unit.
[[nodiscard]] QString realisationText(const Indicator &indicator, const Realisation &realisation);

} // namespace kinerja
