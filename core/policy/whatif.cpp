#include "core/policy/whatif.h"

#include <utility>

namespace kinerja {

namespace {

auto noSuchPlace()
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("faults",
                          "This trial calculation does not hold that person or unit. Nothing was changed. Begin the "
                          "trial again."),
        QStringLiteral("index outside the trial calculation"));
}

/// The line of a radar for one predicate; the radar has none for the worst ones, which no promotion follows.
std::optional<RadarLine> lineFor(Predicate predicate, const QList<RadarLine> &lines)
{
    for (const RadarLine &line : lines) {
        if (line.predicate == predicate)
            return line;
    }
    return std::nullopt;
}

} // namespace

Result<WhatIf> WhatIf::make(QList<WhatIfPerson> people, QList<WhatIfUnit> units, const PolicyPack &pack, QDate today,
                            const PolicyPack *allowancePack)
{
    WhatIf trial;
    trial.m_leaders.resize(units.size());
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].unit < 0 || people[i].unit >= units.size())
            return noSuchPlace();
        if (people[i].leader)
            trial.m_leaders[people[i].unit].append(int(i));
    }
    trial.m_people = std::move(people);
    trial.m_units = std::move(units);
    trial.m_today = today;
    trial.m_outcomes.resize(trial.m_people.size());
    trial.m_unitOutcomes.resize(trial.m_units.size());
    if (allowancePack != nullptr)
        trial.m_allowance = allowancePack->allowance;
    (void)trial.setPack(pack);
    return trial;
}

std::optional<Rating> WhatIf::resultOf(const WhatIfPerson &person) const
{
    const auto organisation = m_units[person.unit].organisation;
    if (person.leader && organisation && m_predicate)
        return m_predicate->leader.at(*organisation);
    return person.result;
}

WhatIfOutcome WhatIf::computed(const WhatIfPerson &person) const
{
    WhatIfOutcome outcome;
    const auto result = resultOf(person);
    if (!m_predicate || !result || !person.conduct)
        return outcome;
    const Predicate predicate = m_predicate->matrix.at(*result, *person.conduct);
    outcome.predicate = predicate;
    if (m_credit && person.level) {
        const Result<Decimal> year = kinerja::credit(*person.level, predicate, 12, *m_credit);
        if (year)
            outcome.yearCredit = *year;
        const Result<QList<RadarLine>> radar = promotionRadar(*person.level, person.credit, m_today, *m_credit);
        if (const auto line = radar ? lineFor(predicate, *radar) : std::nullopt) {
            outcome.rankMonth = line->rank;
            outcome.levelMonth = line->level;
        }
        if (person.before)
            outcome.predicatesEnough =
                predicate <= m_credit->leastForPromotion && *person.before <= m_credit->leastForPromotion;
    }
    if (m_talent && person.potential)
        outcome.talent = talentPlace(m_talent->performance[indexOf(predicate)], *person.potential, *m_talent);
    if (m_allowance && person.allowanceBase) {
        AllowanceCase given;
        given.base = *person.allowanceBase;
        given.predicate = predicate;
        const Result<Allowance> estimate = kinerja::allowance(given, *m_allowance);
        if (estimate)
            outcome.allowance = *estimate;
    }
    return outcome;
}

void WhatIf::reckonWithout(int person)
{
    if (m_people[person].leader)
        return;
    WhatIfUnitOutcome &unit = m_unitOutcomes[m_people[person].unit];
    if (const auto predicate = m_outcomes[person].predicate) {
        --unit.counts.of(*predicate);
        --unit.rated;
    } else {
        --unit.unrated;
    }
}

void WhatIf::reckonWith(int person)
{
    if (m_people[person].leader)
        return;
    WhatIfUnitOutcome &unit = m_unitOutcomes[m_people[person].unit];
    if (const auto predicate = m_outcomes[person].predicate) {
        ++unit.counts.of(*predicate);
        ++unit.rated;
    } else {
        ++unit.unrated;
    }
}

void WhatIf::recount(int unit)
{
    WhatIfUnitOutcome &outcome = m_unitOutcomes[unit];
    outcome.finding.reset();
    if (const auto organisation = m_units[unit].organisation;
        organisation && m_guide && m_guide->mode != DistributionGuide::Mode::Off)
        outcome.finding = checkDistribution(*organisation, outcome.counts, *m_guide);
}

WhatIfChange WhatIf::recomputed(const QList<int> &people)
{
    WhatIfChange change;
    for (const int person : people) {
        WhatIfOutcome outcome = computed(m_people[person]);
        if (outcome == m_outcomes[person])
            continue;
        reckonWithout(person);
        m_outcomes[person] = std::move(outcome);
        reckonWith(person);
        change.people.append(person);
        const int unit = m_people[person].unit;
        if (!m_people[person].leader && !change.units.contains(unit))
            change.units.append(unit);
    }
    for (const int unit : std::as_const(change.units))
        recount(unit);
    return change;
}

WhatIfChange WhatIf::recomputedAll()
{
    WhatIfChange change;
    const QList<WhatIfUnitOutcome> before = m_unitOutcomes;
    m_unitOutcomes = QList<WhatIfUnitOutcome>(m_units.size());
    for (int person = 0; person < m_people.size(); ++person) {
        WhatIfOutcome outcome = computed(m_people[person]);
        if (outcome != m_outcomes[person]) {
            m_outcomes[person] = std::move(outcome);
            change.people.append(person);
        }
        reckonWith(person);
    }
    for (int unit = 0; unit < m_units.size(); ++unit) {
        recount(unit);
        if (m_unitOutcomes[unit] != before[unit])
            change.units.append(unit);
    }
    return change;
}

Result<WhatIfChange> WhatIf::setRatings(int person, std::optional<Rating> result, std::optional<Rating> conduct)
{
    if (person < 0 || person >= m_people.size())
        return noSuchPlace();
    WhatIfPerson &given = m_people[person];
    if (given.leader && m_units[given.unit].organisation && result != given.result)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults",
                              "The predicate of the organisation is the rating of its leader's results. Change that "
                              "predicate instead."),
            QStringLiteral("result of a leader"));
    given.result = result;
    given.conduct = conduct;
    return recomputed({person});
}

Result<WhatIfChange> WhatIf::setPotential(int person, std::optional<Potential> potential)
{
    if (person < 0 || person >= m_people.size())
        return noSuchPlace();
    m_people[person].potential = potential;
    return recomputed({person});
}

Result<WhatIfChange> WhatIf::setCredit(int person, Decimal credit)
{
    if (person < 0 || person >= m_people.size())
        return noSuchPlace();
    if (credit < Decimal())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "Credit so far cannot be less than nothing. Write it as it stands on the last document."),
                    QStringLiteral("negative credit"));
    m_people[person].credit = credit;
    return recomputed({person});
}

Result<WhatIfChange> WhatIf::setOrganisation(int unit, std::optional<OrganisationPredicate> organisation)
{
    if (unit < 0 || unit >= m_units.size())
        return noSuchPlace();
    m_units[unit].organisation = organisation;
    WhatIfChange change = recomputed(m_leaders[unit]);
    const auto before = m_unitOutcomes[unit].finding;
    recount(unit);
    if (m_unitOutcomes[unit].finding != before && !change.units.contains(unit))
        change.units.append(unit);
    return change;
}

WhatIfChange WhatIf::setPack(const PolicyPack &pack)
{
    m_predicate = pack.predicate;
    m_guide = pack.distribution;
    m_talent = pack.talent;
    m_credit = pack.credit;
    return recomputedAll();
}

WhatIfChange WhatIf::setAllowancePack(const PolicyPack *pack)
{
    m_allowance = pack != nullptr ? pack->allowance : std::nullopt;
    return recomputedAll();
}

} // namespace kinerja
