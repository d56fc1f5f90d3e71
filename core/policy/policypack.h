#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/policy/calendar.h"
#include "core/rules/activity.h"
#include "core/rules/allowance.h"
#include "core/rules/attainment.h"
#include "core/rules/credit.h"
#include "core/rules/distribution.h"
#include "core/rules/labels.h"
#include "core/rules/nkp.h"
#include "core/rules/planvalue.h"
#include "core/rules/predicate.h"
#include "core/rules/ranking.h"
#include "core/rules/segments.h"
#include "core/rules/talent.h"
#include "core/rules/weighted.h"

#include <QDate>
#include <QJsonObject>

namespace kinerja {

/// One article that a pack stands on, in our words, with its mark. What is not confirmed is never shown as law.
struct LegalArticle {
    QString article; ///< for example "SE MenPANRB 3/2023"
    QString says;
    Mark mark = Mark::Own;
    QStringList covers; ///< the sections of the pack that rest on it, for example "distribution.guide"

    friend bool operator==(const LegalArticle &, const LegalArticle &) = default;
};

/// A term or a fixed day of the appraisal cycle.
struct Deadline {
    /// "by": a day of the calendar, counted from the period's year.
    struct FixedDay {
        int years = 0; ///< 0 the period's own year, 1 the next
        int month = 1;
        int day = 1;

        friend bool operator==(const FixedDay &, const FixedDay &) = default;
    };
    QString event;            ///< for example "objection"
    int days = 0;             ///< of the term; 0 where `by` is set
    DayUnit unit = DayUnit::Calendar;
    std::optional<FixedDay> by;
    Basis basis;

    friend bool operator==(const Deadline &, const Deadline &) = default;

    /// The last day: from what happened on `start` (a term), or in the year of `start` (a fixed day, which does not roll).
    [[nodiscard]] Result<QDate> last(QDate start, const HolidaySet &holidays) const;
};

/// How a result is rounded, as the pack states it for its readers.
struct RoundingStatement {
    QString what; ///< "credit", "attainment" …
    int scale = 0;
    Rounding mode = Rounding::HalfUp;
    Basis basis;

    friend bool operator==(const RoundingStatement &, const RoundingStatement &) = default;
};

/// What extra work weighs by its scope (bobot lingkup): inside one unit, between units, national, international.
struct ScopeWeight {
    QString scope;
    Decimal weight;

    friend bool operator==(const ScopeWeight &, const ScopeWeight &) = default;
};

/// What follows a predicate (tindak lanjut), in Indonesian, with its mark.
struct FollowUp {
    Predicate predicate = Predicate::Good;
    QString action;
    std::optional<int> days; ///< within how many days, where the pack says so
    Basis basis;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// The predicate rules of an ordinal regime.
struct PredicateSection {
    PredicateMatrix matrix;
    SuggestionRule suggestion;
    LeaderRule leader;

    friend bool operator==(const PredicateSection &, const PredicateSection &) = default;
};

/// Everything that a regime or an office may set, parsed from JSON into what the rules take.
///
/// A plain value. Two packs with the same hash are the same pack; what was computed under a pack names its id and hash.
struct PolicyPack {
    enum class Selection {
        ByPeriod, ///< applies by itself to the periods within its dates
        ByName,   ///< only where an office chooses it
    };
    enum class NumericScore { Off, Legacy, Advisory };
    enum class Ranking { Off, Report };
    enum class YearClosing { None, Difference };

    QString id;      ///< capital letters, digits and hyphens: "P6"
    int version = 1;
    QString name;
    QString regime;  ///< PP46 P8 P6 local
    Selection selection = Selection::ByPeriod;
    QDate from;               ///< first day in force
    std::optional<QDate> to;  ///< last day in force; nothing while it goes on
    QList<LegalArticle> legal;
    QList<RoundingStatement> rounding;

    NumericScore numericScore = NumericScore::Off; ///< regime.numeric_score
    Basis numericScoreBasis;
    Ranking ranking = Ranking::Off; ///< pemeringkatan of PP 30/2019, a report of its own
    Basis rankingBasis;
    std::optional<RankingRule> rankingRule; ///< its shares
    QList<Period::Kind> periodKinds;
    Basis periodBasis;
    Basis organisationBasis; ///< the predicate of an organisation is entered by a person, thresholds only propose
    OrganisationRule organisation;
    DayUnit dayUnit = DayUnit::Calendar; ///< of terms that name no unit of their own
    Basis dayUnitBasis;
    QList<Deadline> deadlines; ///< in the order of the pack's events by name
    SegmentMerge merge = SegmentMerge::Longest;
    Basis mergeBasis;
    Synonyms synonyms;
    QStringList pppkCodes; ///< digits 13–14 that are known; another one is a warning
    Basis pppkBasis;

    std::optional<PredicateSection> predicate;
    std::optional<DistributionGuide> distribution;
    std::optional<TalentRule> talent;
    std::optional<CreditRule> credit;
    YearClosing yearClosing = YearClosing::Difference;
    std::optional<AttainmentRule> attainment;
    std::optional<OutcomeRule> outcome;
    std::optional<NkpRule> nkp;
    std::optional<ExtraRule> extra;
    QList<ScopeWeight> scopeWeights; ///< of extra work, by scope; empty where the pack lists none
    Basis scopeBasis;
    std::optional<PlanValueRule> planValue;
    std::optional<ConductRule> conduct;
    std::optional<ActivityRule> activity;
    std::optional<HalvesRule> halves;
    QString firstHalf;  ///< id of the pack of the first half, where two regimes share a year
    QString secondHalf;
    std::optional<AllowanceRule> allowance; ///< always an estimate, and only where an office chooses the pack
    QList<FollowUp> followUps;              ///< by Predicate: what a predicate suggests next
    std::optional<WeightedRule> weighted;
    Basis weightedBasis;

    QJsonObject json; ///< what was read
    QByteArray hash;  ///< BLAKE2b-256 of the canonical JSON, 32 bytes

    friend bool operator==(const PolicyPack &a, const PolicyPack &b) { return a.hash == b.hash; }

    [[nodiscard]] bool inForce(QDate day) const { return day >= from && (!to || day <= *to); }
    /// Nothing where the pack names no such event.
    [[nodiscard]] std::optional<Deadline> deadline(QStringView event) const;
};

/// Something in a file that keeps it from being a pack.
struct PackProblem {
    QString path;    ///< for example "distribution.guide.baik[0].percent"; empty for the file as a whole
    QString message; ///< what is wrong and what to do, translated

    friend bool operator==(const PackProblem &, const PackProblem &) = default;
};

/// Where two packs differ, by the path of the value; absent values are undefined.
struct PackDifference {
    QString path;
    QJsonValue left;
    QJsonValue right;

    friend bool operator==(const PackDifference &, const PackDifference &) = default;
};
/// Every leaf that differs, in the order of the paths; id, version and name among them.
[[nodiscard]] QList<PackDifference> differences(const PolicyPack &left, const PolicyPack &right);

/// A pack, or every problem found on the way.
struct PackReading {
    std::optional<PolicyPack> pack;
    QList<PackProblem> problems;
};

/// Reads a pack of at most 1 MiB as resources/policies/schema.json describes it. Unknown and repeated keys are refused.
[[nodiscard]] PackReading readPolicyPack(const QByteArray &json);

/// The one form that is hashed: keys in the order of their UTF-16 codes, no spaces, text in NFC, whole numbers only.
/// Nothing where a number is not whole, or where two keys of an object are the same in NFC.
[[nodiscard]] std::optional<QByteArray> canonicalJson(const QJsonObject &object);

} // namespace kinerja
