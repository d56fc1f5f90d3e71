// What lives here: the evaluation of a period: organisation predicate, ratings, predicates, distribution, issued documents.
// What does not: the rules themselves (rules), plans (plan), forms (report), objections (objection).
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/rules/distribution.h"
#include "core/rules/predicate.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace kinerja {

/// What of a policy an evaluation needs, with the name of the policy it is taken from.
struct EvaluationRules {
    QString packId;
    QByteArray packHash;
    PredicateMatrix matrix;
    SuggestionRule suggestion;
    LeaderRule leader;
    DistributionGuide distribution;
};

/// Where an evaluation stands (BELUM, DINILAI, DITERBITKAN).
enum class EvaluationState { Unrated, Rated, Issued };
[[nodiscard]] QString code(EvaluationState state); ///< unrated rated issued

/// Where a rating or an issued evaluation came from.
enum class RatingSource {
    Paper,  ///< recorded by an operator as the appraiser's
    Import, ///< out of a file of ratings
    Recap,  ///< out of an e-Kinerja recap: issued elsewhere
};
[[nodiscard]] QString code(RatingSource source); ///< paper import recap
[[nodiscard]] std::optional<RatingSource> ratingSourceFromCode(QStringView code);

/// The appraiser's ratings of one placement in one period.
struct RatingRecord {
    std::optional<Rating> result;
    std::optional<Rating> conduct;
    QString note;
    RatingSource source = RatingSource::Import;

    friend bool operator==(const RatingRecord &, const RatingRecord &) = default;
};

/// The predicate that the next higher leader gave an organisation for a period, and why.
struct OrganisationRecord {
    OrganisationPredicate predicate = OrganisationPredicate::Good;
    QString reason;
};

/// The latest revision of an issued evaluation, without its body.
struct IssueHead {
    int revision = 0;
    RatingSource source = RatingSource::Import;
    bool fromRecap = false;
    std::optional<Predicate> predicate;
    QByteArray contentHash;
};

/// One segment of one employee in a period, evaluated.
struct EvaluatedSegment {
    PlacementId placement;
    EmployeeId employee;
    QString nip;
    int segment = 1;         ///< counts the employee's placements in the period, the earliest first
    UnitId unit;             ///< where the employee works
    UnitId organisationUnit; ///< whose predicate and guide apply: the nearest unit upwards that has a predicate, else the own
    bool leads = false;      ///< the head of `organisationUnit`: rated by its predicate, not counted in its distribution
    RatingRecord rating;     ///< as recorded
    std::optional<Rating> result; ///< what counts: the leader rule's where `leads`, else the recorded one
    std::optional<Suggestion> suggestion;
    std::optional<Predicate> predicate; ///< issued where issued, else from the matrix
    EvaluationState state = EvaluationState::Unrated;
    int revision = 0;
    bool issuedElsewhere = false; ///< in e-Kinerja, brought in by its recap
    /// Issued, but the ratings have been changed since: a revision is due.
    bool outdated = false;
};

/// What the ratings of a segment give, in the order of PermenPANRB 6/2022: the leader's results are those of the organisation, the
/// matrix gives the predicate, an issued predicate stands until a revision. One computation for what is stored and for what somebody
/// types just now. `organisation` is null where the unit has no predicate yet.
void applyRatings(EvaluatedSegment &segment, const OrganisationRecord *organisation, const EvaluationRules &rules);

/// Why an evaluation cannot be issued.
struct IssueRefusal {
    QString code;    ///< unrated no-organisation conflict
    QString message; ///< translated
};
/// Whether two offices recorded different ratings and nobody has decided yet.
enum class Dispute { None, Open };
[[nodiscard]] std::optional<IssueRefusal> issueRefusal(const EvaluatedSegment &segment, const OrganisationRecord *organisation, Dispute dispute);

/// A unit with its own predicate (or, without any above it, just the unit) and the distribution of its people.
struct EvaluatedUnit {
    UnitId unit;
    std::optional<OrganisationRecord> organisation;
    PredicateCounts counts;
    DistributionFinding finding;
    QHash<QString, QString> reasons; ///< written reason by rule

    /// Whether every binding deviation has its written reason.
    [[nodiscard]] bool isExplained() const;
};

struct PeriodEvaluation {
    Period period;
    QList<EvaluatedSegment> segments; ///< by NIP, then by segment
    QList<EvaluatedUnit> units;       ///< by code
};

/// The rating of one planned result from how its indicators stand; our own default, a hint for the appraiser.
/// Below where at least half of the indicators fall short, above where more than half are better and none falls short.
[[nodiscard]] std::optional<Rating> itemRating(int better, int reached, int fallenShort);

} // namespace kinerja
