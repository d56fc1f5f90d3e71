#pragma once

#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// How many rated employees of a unit have each predicate; its leader is not among them.
struct PredicateCounts {
    std::array<int, 5> counts = {}; ///< by Predicate; none negative

    friend bool operator==(const PredicateCounts &, const PredicateCounts &) = default;

    [[nodiscard]] int &of(Predicate predicate) { return counts[indexOf(predicate)]; }
    [[nodiscard]] int of(Predicate predicate) const { return counts[indexOf(predicate)]; }
    [[nodiscard]] int total() const;
};

/// One line of the distribution guide (pola distribusi; SE MenPANRB 3/2023), for example "SB at most 70 %".
struct DistributionConstraint {
    enum class Kind {
        Bulk,         ///< the classes together are at least as many as any other class
        AtMost,       ///< at most `percent`, rounded down to whole people
        AtLeast,      ///< at least `percent`, rounded up to whole people
        AtLeastCount, ///< at least `count` people
        None,         ///< nobody
    };
    QString rule;             ///< its code, for example "sb-max-70"
    Kind kind = Kind::Bulk;
    QList<Predicate> classes; ///< counted together, at least one
    int percent = 0;          ///< 0 to 100, for AtMost and AtLeast
    int count = 0;            ///< for AtLeastCount

    friend bool operator==(const DistributionConstraint &, const DistributionConstraint &) = default;
};

/// The guide for each predicate of the organisation. It is to be considered, not a quota: deviations want a reason.
struct DistributionGuide {
    /// What a deviation means to those who issue.
    enum class Mode { Off, Warn, Reason };
    std::array<QList<DistributionConstraint>, 5> constraints; ///< by OrganisationPredicate, in the order of the guide
    int leastEmployees = 5; ///< with fewer rated employees deviations are reported only
    Mode mode = Mode::Reason;
    Basis basis;      ///< of the guide
    Basis rounding;   ///< of floor, ceiling and least number

    friend bool operator==(const DistributionGuide &, const DistributionGuide &) = default;
};
[[nodiscard]] QString code(DistributionGuide::Mode mode); ///< off warn reason
[[nodiscard]] std::optional<DistributionGuide::Mode> distributionModeFromCode(QStringView code);

/// A line of the guide that the counts do not follow.
struct DistributionDeviation {
    QString rule;
    int limit = 0; ///< the most or the least that would do; for the bulk, the size of the largest other class
    int count = 0; ///< what there is

    friend bool operator==(const DistributionDeviation &, const DistributionDeviation &) = default;
};

/// What the guide says to the counts of one unit.
struct DistributionFinding {
    bool binding = true; ///< false below the least number of employees: deviations are reported only
    QList<DistributionDeviation> deviations; ///< in the order of the guide; none where nobody is rated

    friend bool operator==(const DistributionFinding &, const DistributionFinding &) = default;
};

[[nodiscard]] DistributionFinding checkDistribution(OrganisationPredicate organisation, const PredicateCounts &counts,
                                                    const DistributionGuide &guide);
/// What a deviation means, as one sentence for the leader, translated.
[[nodiscard]] QString deviationText(const DistributionDeviation &deviation, const DistributionConstraint &constraint);
[[nodiscard]] Explanation explainDistribution(OrganisationPredicate organisation, const PredicateCounts &counts,
                                              const DistributionGuide &guide);

[[nodiscard]] QList<Evaluator> distributionEvaluators();

/// A line of the guide as policy packs and explanations write it: `{"rule","kind","of":[…][,"percent"][,"count"]}`.
[[nodiscard]] QJsonObject toJson(const DistributionConstraint &constraint);
[[nodiscard]] QString code(DistributionConstraint::Kind kind); ///< bulk at-most at-least at-least-count none
[[nodiscard]] std::optional<DistributionConstraint::Kind> constraintKindFromCode(QStringView code);

} // namespace kinerja
