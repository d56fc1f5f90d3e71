#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

#include <QStringList>

namespace kinerja {

/// A cut for something that is counted: days absent, times late, minutes. `percent` is of the attendance part, for each.
struct AttendanceCut {
    QString event;
    Decimal percent;
    QStringList countsAgain; ///< events that count the same minutes: given together, they would be cut twice

    friend bool operator==(const AttendanceCut &, const AttendanceCut &) = default;
};

/// A cut of the whole allowance while somebody is on leave or disciplined. `percent` is what is cut, never what is paid.
struct StateCut {
    QString state;
    int percent = 0;

    friend bool operator==(const StateCut &, const StateCut &) = default;
};

/// How one agency makes the performance allowance (tunjangan kinerja) from predicate and attendance. There is no national
/// formula, and what comes out is an estimate.
struct AllowanceRule {
    enum class Applies { SamePeriod, NextYear };

    int performancePercent = 100; ///< share of the allowance that follows the predicate
    int attendancePercent = 0; ///< share that follows attendance; the two sum to 100
    std::array<int, 5> percents = {}; ///< by Predicate: what is paid of the performance part
    int noReportCut = 0; ///< percent of the performance part where no report was made
    int probationPercent = 100; ///< what is paid of the whole in probation (CPNS)
    int studyPercent = 80; ///< what is paid of the whole in a study assignment (tugas belajar)
    QList<AttendanceCut> attendance;
    QList<StateCut> states;
    Rounding rounding = Rounding::HalfUp; ///< to whole rupiah
    Applies applies = Applies::SamePeriod;
    Basis basis;
    Basis shareBasis; ///< of the two shares
    Basis roundingBasis;

    friend bool operator==(const AllowanceRule &, const AllowanceRule &) = default;
};
[[nodiscard]] QString code(AllowanceRule::Applies applies); ///< same-period next-year
[[nodiscard]] std::optional<AllowanceRule::Applies> allowanceAppliesFromCode(QStringView code);

struct AttendanceCount {
    QString event;
    int count = 0;

    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;
};

/// What an allowance is estimated from.
struct AllowanceCase {
    Decimal base; ///< rupiah of the post's class
    Predicate predicate = Predicate::Good;
    QList<AttendanceCount> attendance;
    QString state; ///< leave or discipline by the rule's name; empty: none
    bool reported = true;
    bool probation = false;
    bool studying = false;

    friend bool operator==(const AllowanceCase &, const AllowanceCase &) = default;
};

struct Allowance {
    Decimal exact; ///< all digits
    Decimal amount; ///< whole rupiah

    friend bool operator==(const Allowance &, const Allowance &) = default;
};

/// base × (performance share × percent + attendance share × what the cuts leave, at least nothing), then leave or discipline,
/// then probation and study; rounded once. Invalid for a negative base or count, an event or state that the rule does not
/// know, and events that count the same minutes twice.
[[nodiscard]] Result<Allowance> allowance(const AllowanceCase &given, const AllowanceRule &rule);
[[nodiscard]] Result<Explanation> explainAllowance(const AllowanceCase &given, const AllowanceRule &rule);

[[nodiscard]] QList<Evaluator> allowanceEvaluators();

} // namespace kinerja
