#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/fraction.h"
#include "core/rules/terms.h"

namespace kinerja {

/// Whether more or less is better (kondisi normal, kondisi khusus; PermenPANRB 8/2021).
enum class Direction { Up, Down };
[[nodiscard]] QString code(Direction direction); ///< up down
[[nodiscard]] std::optional<Direction> directionFromCode(QStringView code);

/// Whether the target is the most that can be reached, for example "100 % without findings": then reaching it is VeryGood.
enum class TargetReach { Open, Maximum };

/// An indicator with its target and what was reached, in the indicator's own unit; none negative.
struct Measurement {
    Decimal targetLow;  ///< equal to targetHigh for a single target
    Decimal targetHigh;
    Decimal actual;
    Direction direction = Direction::Up;
    TargetReach reach = TargetReach::Open;

    friend bool operator==(const Measurement &, const Measurement &) = default;
};

/// One band of whole percents with its category and its straight line to the value: base + slope × (c − from), at most cap.
struct AttainmentBand {
    int from = 0; ///< whole percent, the band reaches up to the next one
    Predicate category = Predicate::VeryPoor;
    Decimal base;
    Fraction slope;
    Decimal cap;

    friend bool operator==(const AttainmentBand &, const AttainmentBand &) = default;
};

/// The bands of PermenPANRB 8/2021, ascending and without holes: the first begins at 0.
struct AttainmentRule {
    QList<AttainmentBand> bands;
    Decimal maximumValue; ///< of a target that is the attainable maximum and is reached exactly
    Basis basis;

    friend bool operator==(const AttainmentRule &, const AttainmentRule &) = default;
};

struct Attainment {
    Decimal percent; ///< rounded half up to a whole percent, never negative
    Predicate category = Predicate::VeryPoor;
    Decimal value;   ///< on the scale of leaders (JPT), 0 to 120, three decimals

    friend bool operator==(const Attainment &, const Attainment &) = default;
};

/// Invalid for negative numbers, a range upside down, a target of zero (unless less is better and nothing was spent), or
/// an attainment that is too large to be meant.
[[nodiscard]] Result<Attainment> attainment(const Measurement &measurement, const AttainmentRule &rule);
[[nodiscard]] Result<Explanation> explainAttainment(const Measurement &measurement, const AttainmentRule &rule);

/// The same for very many measurements under one rule: what every whole percent is worth is computed once.
///
/// A plain value, shared freely between threads once it is made.
class AttainmentTable {
public:
    explicit AttainmentTable(AttainmentRule rule);

    /// As `attainment`, to the last digit.
    [[nodiscard]] Result<Attainment> at(const Measurement &measurement) const;

private:
    AttainmentRule m_rule;
    QList<Attainment> m_byPercent; ///< from 0 on, as far as bands begin; above it nothing changes category
};

/// What a plan of one to four categories is worth (JA/JF), with the points of each category.
struct OutcomeRule {
    std::array<int, 5> values = {}; ///< by Predicate: 120 100 80 60 25
    Basis basis;

    friend bool operator==(const OutcomeRule &, const OutcomeRule &) = default;
};

struct Outcome {
    Predicate category = Predicate::VeryPoor;
    int value = 0;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Invalid for no category or more than four.
[[nodiscard]] Result<Outcome> outcome(const QList<Predicate> &categories, const OutcomeRule &rule);
[[nodiscard]] Result<Explanation> explainOutcome(const QList<Predicate> &categories, const OutcomeRule &rule);

[[nodiscard]] QList<Evaluator> attainmentEvaluators();

} // namespace kinerja
