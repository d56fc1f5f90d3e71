#pragma once

#include "core/rules/attainment.h"
#include "core/rules/credit.h"
#include "core/rules/distribution.h"
#include "core/rules/indicatormodel.h"
#include "core/rules/nkp.h"
#include "core/rules/predicate.h"
#include "core/rules/talent.h"

#include <QJsonArray>

namespace kinerja {

/// What would raise it: the smallest change of one input alone that moves the outcome to a better one.
struct Raise {
    QString input;     ///< by the name it has in the rule's explanation: `conduct`, `categories[2]`, `skp`
    QJsonValue from;
    QJsonValue to;
    QString reaches;   ///< code of the outcome then: a predicate, a category, a rating; `rank`, `level`, `pool`

    friend bool operator==(const Raise &, const Raise &) = default;
};

/// One for each input that can do it alone, in the order of the inputs; nothing where no single input can. Ratings and
/// categories move by whole steps, numbers by the last decimal that they are written with (values by no less than two).
/// All of them take sound inputs: what the rule itself refuses gives an empty list.

[[nodiscard]] QList<Raise> raisePredicate(Rating result, Rating conduct, const PredicateMatrix &matrix);
/// Where no single item suffices, `items` says how many must be rated above at least.
[[nodiscard]] QList<Raise> raiseSuggestion(const QList<RatedItem> &items, const SuggestionRule &rule);
[[nodiscard]] QList<Raise> raiseAttainment(const Measurement &measurement, const AttainmentRule &rule);
[[nodiscard]] QList<Raise> raiseOutcome(const QList<Predicate> &categories, const OutcomeRule &rule);
[[nodiscard]] QList<Raise> raiseNkp(Decimal skp, Decimal conduct, PeerInput peers, NewIdea idea, const NkpRule &rule);
[[nodiscard]] QList<Raise> raiseYearOfHalves(Decimal first, Decimal second, NewIdea idea, const HalvesRule &rule);
/// The credit that is missing for the next rank and the next level.
[[nodiscard]] QList<Raise> raisePromotion(FunctionalLevel level, Decimal credit, const CreditRule &rule);
/// What would bring somebody into the talent pool.
[[nodiscard]] QList<Raise> raiseTalent(Rating performance, Potential potential, const TalentRule &rule);
/// What one employee with another predicate, by the fewest steps, brings the distribution to its guide: `counts`, from and to are
/// predicates, reaches `guide`. It tells where the counts stand, and is no reason to rate anybody otherwise.
[[nodiscard]] QList<Raise> raiseDistribution(OrganisationPredicate organisation, const PredicateCounts &counts, const DistributionGuide &guide);
/// What a measured value would have to be for its target; nothing where it is reached, and for models whose target is no value (milestones
/// are dates, scales are words, composites and means move by their parts). Reaches `target`.
[[nodiscard]] QList<Raise> raiseIndicator(const IndicatorMeasurement &measurement);

/// `[{"input","from","to","reaches"}]`
[[nodiscard]] QJsonArray toJson(const QList<Raise> &raises);

} // namespace kinerja
