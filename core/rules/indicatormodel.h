#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/attainment.h"
#include "core/rules/explanation.h"
#include "core/rules/fraction.h"

#include <QDate>

namespace kinerja {

/// How an indicator (IKI) is measured. What is measured with respondents, cases or a date becomes one number of its own unit
/// first, and that number is then compared with the target.
enum class IndicatorModel {
    Up, ///< bigger is better: documents finished
    Down, ///< smaller is better: days needed
    Range, ///< inside a range is reached, outside it is measured from the nearer end
    Maximum, ///< the target is the most that can be reached: 100 % without findings
    Milestone, ///< done by a day
    Scale, ///< a word of a scale, each with its percent
    Ratio, ///< part of a whole, in percent: complaints answered in time of all complaints
    RunningMean, ///< a mean weighted by how many were counted: response time by complaints, satisfaction by respondents
    Composite, ///< several indicators with weights that sum to 100
};
inline constexpr std::array allIndicatorModels = {
    IndicatorModel::Up,      IndicatorModel::Down,        IndicatorModel::Range,
    IndicatorModel::Maximum, IndicatorModel::Milestone,   IndicatorModel::Scale,
    IndicatorModel::Ratio,   IndicatorModel::RunningMean, IndicatorModel::Composite};
[[nodiscard]] QString
code(IndicatorModel model); ///< up down range maximum milestone scale ratio running-mean composite
[[nodiscard]] std::optional<IndicatorModel> indicatorModelFromCode(QStringView code);

/// A value that was observed, and how many observations stand behind it (respondents, complaints).
struct Observation {
    Decimal value;
    qint64 count = 1;

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// A word of a qualitative scale with the percent that it means.
struct ScaleLevel {
    QString word;
    Decimal percent; ///< 0 to 200

    friend bool operator==(const ScaleLevel &, const ScaleLevel &) = default;
};

/// An indicator with all that was measured of it. Only the fields of its model count.
struct IndicatorMeasurement {
    IndicatorModel model = IndicatorModel::Up;
    Decimal targetLow; ///< equal to targetHigh for a single target; not for milestones and scales
    Decimal targetHigh;
    Direction direction = Direction::Up; ///< of ranges, ratios and running means
    std::optional<Decimal> actual; ///< Up, Down, Range, Maximum
    QDate begin; ///< Milestone: from when the days count
    QDate due;
    std::optional<QDate> done; ///< nothing: not done
    QList<ScaleLevel> levels; ///< Scale
    QString level; ///< the word that was reached
    qint64 part = 0; ///< Ratio
    qint64 whole = 0;
    QList<Observation> observations; ///< RunningMean
    QList<IndicatorMeasurement> parts; ///< Composite
    QList<Decimal> weights; ///< of the parts, percent

    /// Written out: a defaulted one would ask a list of measurements whether it compares, which asks this one.
    friend bool operator==(const IndicatorMeasurement &a, const IndicatorMeasurement &b);
};

/// What an indicator says, exactly: rounding is left to who shows it, so that no number is rounded twice.
struct IndicatorReading {
    std::optional<Fraction> reached; ///< in the indicator's own unit; nothing for milestones, scales and composites
    Fraction percent; ///< of the target, never negative

    friend bool operator==(const IndicatorReading &, const IndicatorReading &) = default;
};

/// Invalid where a target is missing or upside down, nothing was counted (that is a missing value, not a zero), a word is not
/// on its scale, weights do not sum to 100, or composites are nested deeper than 8.
[[nodiscard]] Result<IndicatorReading> indicatorReading(const IndicatorMeasurement &measurement);
/// The percent as people read it: three decimals half up, rounded once.
[[nodiscard]] Result<Decimal> indicatorPercent(const IndicatorMeasurement &measurement);
[[nodiscard]] Result<Explanation> explainIndicator(const IndicatorMeasurement &measurement, const QString &source);

[[nodiscard]] QList<Evaluator> indicatorEvaluators();

} // namespace kinerja
