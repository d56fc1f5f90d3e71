#pragma once

#include "core/base/result.h"
#include "core/rules/explanation.h"
#include "core/rules/terms.h"

namespace kinerja {

/// The 3×3 matrix from rating of results and rating of conduct to the predicate (PermenPANRB 6/2022).
/// It is not symmetric: bad conduct with good results is Poor, bad results with good conduct is NeedsImprovement.
struct PredicateMatrix {
    std::array<std::array<Predicate, 3>, 3> cells = {}; ///< [result][conduct]
    Basis basis;

    friend bool operator==(const PredicateMatrix &, const PredicateMatrix &) = default;

    [[nodiscard]] Predicate at(Rating result, Rating conduct) const { return cells[indexOf(result)][indexOf(conduct)]; }
};

/// The shortest way to a better predicate: what the ratings would have to be.
struct Improvement {
    Predicate predicate = Predicate::VeryGood;
    std::optional<Rating> result;  ///< nothing where it may stay as it is
    std::optional<Rating> conduct;

    friend bool operator==(const Improvement &, const Improvement &) = default;
};
/// What may move: a leader's results are those of the organisation and stay.
enum class Movable { Both, ConductOnly };
/// The cell of a better predicate that is the fewest steps away, among those the best; nothing where none is better.
[[nodiscard]] std::optional<Improvement> nextBetter(Rating result, Rating conduct, const PredicateMatrix &matrix, Movable movable = Movable::Both);
/// `It becomes Sangat Baik when results are rated “Di atas ekspektasi”.`, translated.
[[nodiscard]] QString improvementText(const Improvement &improvement);

[[nodiscard]] Explanation explainPredicate(Rating result, Rating conduct, const PredicateMatrix &matrix);

/// A piece of work in a plan: in the post (hasil kerja utama) or agreed beside it (hasil kerja tambahan).
enum class WorkKind { Main, Extra };
[[nodiscard]] QString code(WorkKind kind); ///< main extra
[[nodiscard]] std::optional<WorkKind> workKindFromCode(QStringView code);

struct RatedItem {
    WorkKind kind = WorkKind::Main;
    Rating rating = Rating::Meets;

    friend bool operator==(const RatedItem &, const RatedItem &) = default;
};

/// When the suggestion leaves "meets". The regulation says "most" and "a small part"; the numbers are ours.
struct SuggestionRule {
    int aboveMoreThanPercent = 50;   ///< above: more than this share of all items is above, and no main item is below
    int belowAtLeastPercent = 50;    ///< below: at least this share of the main items is below
    Basis basis;

    friend bool operator==(const SuggestionRule &, const SuggestionRule &) = default;
};

/// What the appraiser is offered, with the counts that led to it. A hint: the appraiser confirms or says why not.
struct Suggestion {
    /// The condition that decided.
    enum class Reason {
        MainlyBelow,       ///< enough of the main items are below
        MainlyAbove,       ///< enough of all items are above, no main item is below
        AboveButMainBelow, ///< enough of all items are above, but a main item is below
        NeitherSide,       ///< not enough on either side
    };
    Rating rating = Rating::Meets;
    Reason reason = Reason::NeitherSide;
    int items = 0;
    int itemsAbove = 0;
    int mainItems = 0;
    int mainItemsBelow = 0;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Invalid where there is no main item.
[[nodiscard]] Result<Suggestion> suggestRating(const QList<RatedItem> &items, const SuggestionRule &rule);
/// Why, as one sentence for the appraiser, translated.
[[nodiscard]] QString reasonText(const Suggestion &suggestion);
[[nodiscard]] Result<Explanation> explainSuggestion(const QList<RatedItem> &items, const SuggestionRule &rule);

/// The head of an organisation is rated by its predicate: five values to three (PermenPANRB 6/2022 gives no mapping).
struct LeaderRule {
    std::array<Rating, 5> ratings = {}; ///< by OrganisationPredicate
    Basis basis;

    friend bool operator==(const LeaderRule &, const LeaderRule &) = default;

    [[nodiscard]] Rating at(OrganisationPredicate predicate) const { return ratings[indexOf(predicate)]; }
};

[[nodiscard]] Explanation explainLeader(OrganisationPredicate predicate, const LeaderRule &rule);

[[nodiscard]] QList<Evaluator> predicateEvaluators();

} // namespace kinerja
