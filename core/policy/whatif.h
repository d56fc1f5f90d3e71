#pragma once

#include "core/policy/policypack.h"
#include "core/rules/creditaccount.h"

namespace kinerja {

/// Somebody in a trial calculation. What is missing leaves the results that rest on it missing, too.
struct WhatIfPerson {
    QString key;  ///< whatever the caller knows the person by; not read here
    int unit = 0; ///< index of the unit
    bool leader = false; ///< rated by the organisation's predicate and not counted in the distribution
    std::optional<Rating> result;
    std::optional<Rating> conduct;
    std::optional<Potential> potential;
    std::optional<FunctionalLevel> level;
    Decimal credit;                   ///< so far, before this year
    std::optional<Predicate> before;  ///< of last year
    std::optional<Decimal> allowanceBase;

    friend bool operator==(const WhatIfPerson &, const WhatIfPerson &) = default;
};

struct WhatIfUnit {
    QString key;
    std::optional<OrganisationPredicate> organisation;

    friend bool operator==(const WhatIfUnit &, const WhatIfUnit &) = default;
};

/// What would become of a person.
struct WhatIfOutcome {
    std::optional<Predicate> predicate;
    std::optional<Decimal> yearCredit;  ///< of twelve months with that predicate
    std::optional<QDate> rankMonth;     ///< when the credit of the next rank is reached at that pace
    std::optional<QDate> levelMonth;
    std::optional<bool> predicatesEnough; ///< last year's and this one's, for a promotion
    std::optional<TalentPlace> talent;
    std::optional<Allowance> allowance; ///< an estimate, only with a pack of allowances

    friend bool operator==(const WhatIfOutcome &, const WhatIfOutcome &) = default;
};

/// What would become of a unit.
struct WhatIfUnitOutcome {
    PredicateCounts counts;
    int rated = 0;
    int unrated = 0;
    std::optional<DistributionFinding>
        finding; ///< nothing where the organisation has no predicate or the pack no guide

    friend bool operator==(const WhatIfUnitOutcome &, const WhatIfUnitOutcome &) = default;
};

/// Whose results the last change moved.
struct WhatIfChange {
    QList<int> people;
    QList<int> units;

    friend bool operator==(const WhatIfChange &, const WhatIfChange &) = default;
};

/// A sandbox for the head of a unit: ratings, predicates of organisations or the pack are changed, and everything that follows is
/// computed at once. It never writes and knows no database: what the caller gave is copied in, and nothing comes out but values.
///
/// On one thread, owned by its caller. Indices are those of the lists it was made of; others are refused.
class WhatIf {
public:
    /// `today` is the day from which promotions are counted. Invalid where a person's unit does not exist.
    [[nodiscard]] static Result<WhatIf> make(QList<WhatIfPerson> people, QList<WhatIfUnit> units,
                                             const PolicyPack &pack, QDate today,
                                             const PolicyPack *allowancePack = nullptr);

    [[nodiscard]] const QList<WhatIfPerson> &people() const { return m_people; }
    [[nodiscard]] const QList<WhatIfUnit> &units() const { return m_units; }
    [[nodiscard]] const QList<WhatIfOutcome> &outcomes() const { return m_outcomes; }
    [[nodiscard]] const QList<WhatIfUnitOutcome> &unitOutcomes() const { return m_unitOutcomes; }

    /// Only what the change can touch is computed again. Invalid for an index outside the lists, and for a leader's result
    /// where the organisation's predicate decides it.
    [[nodiscard]] Result<WhatIfChange> setRatings(int person, std::optional<Rating> result,
                                                  std::optional<Rating> conduct);
    [[nodiscard]] Result<WhatIfChange> setPotential(int person, std::optional<Potential> potential);
    /// Credit so far, before this year. Invalid where it is negative.
    [[nodiscard]] Result<WhatIfChange> setCredit(int person, Decimal credit);
    [[nodiscard]] Result<WhatIfChange> setOrganisation(int unit, std::optional<OrganisationPredicate> organisation);
    /// Everything is computed again.
    [[nodiscard]] WhatIfChange setPack(const PolicyPack &pack);
    [[nodiscard]] WhatIfChange setAllowancePack(const PolicyPack *pack);

private:
    WhatIf() = default;

    [[nodiscard]] std::optional<Rating> resultOf(const WhatIfPerson &person) const;
    [[nodiscard]] WhatIfOutcome computed(const WhatIfPerson &person) const;
    /// Computes those people and their units again.
    [[nodiscard]] WhatIfChange recomputed(const QList<int> &people);
    [[nodiscard]] WhatIfChange recomputedAll();
    void recount(int unit);
    void reckonWithout(int person);
    void reckonWith(int person);

    QList<WhatIfPerson> m_people;
    QList<WhatIfUnit> m_units;
    QList<QList<int>> m_leaders; ///< by unit
    QList<WhatIfOutcome> m_outcomes;
    QList<WhatIfUnitOutcome> m_unitOutcomes;
    std::optional<PredicateSection> m_predicate;
    std::optional<DistributionGuide> m_guide;
    std::optional<TalentRule> m_talent;
    std::optional<CreditRule> m_credit;
    std::optional<AllowanceRule> m_allowance;
    QDate m_today;
};

} // namespace kinerja
