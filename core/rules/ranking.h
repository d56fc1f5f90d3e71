#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// The shares of the three ranks (pemeringkatan kinerja; PP 30/2019): a report of its own beside the distribution guide, which it
/// contradicts. Its numbers are not confirmed.
struct RankingRule {
    int mostAbove = 20; ///< percent of the staff, rounded down to whole people
    int leastMeets = 60; ///< percent, rounded up
    int mostMeets = 70;
    int mostBelow = 20;
    Basis basis;

    friend bool operator==(const RankingRule &, const RankingRule &) = default;
};

struct RankingDeviation {
    QString rule; ///< above-max meets-min meets-max below-max
    int limit = 0;
    int count = 0;

    friend bool operator==(const RankingDeviation &, const RankingDeviation &) = default;
};

/// How many have each rank, by Rating; none negative. Nobody at all is no deviation.
[[nodiscard]] QList<RankingDeviation> checkRanking(std::array<int, 3> counts, const RankingRule &rule);
[[nodiscard]] Explanation explainRanking(std::array<int, 3> counts, const RankingRule &rule);

/// What the predicate of an organisation would be by its attainment, where an office has set thresholds. No regulation gives any:
/// a person sets the predicate, this only proposes.
struct OrganisationRule {
    enum class Entry { Manual, Thresholds };
    Entry entry = Entry::Manual;
    std::array<Decimal, 4> least = {}; ///< least percent for Excellent, Good, NeedsImprovement, Poor
    Basis basis;

    friend bool operator==(const OrganisationRule &, const OrganisationRule &) = default;
};
/// Nothing where a person sets it without thresholds. Invalid for a negative percent.
[[nodiscard]] Result<std::optional<OrganisationPredicate>> proposedOrganisation(Decimal percent,
                                                                                const OrganisationRule &rule);
[[nodiscard]] Result<Explanation> explainProposedOrganisation(Decimal percent, const OrganisationRule &rule);

[[nodiscard]] QList<Evaluator> rankingEvaluators();

} // namespace kinerja
