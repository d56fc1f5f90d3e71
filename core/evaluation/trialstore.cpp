#include "core/evaluation/trialstore.h"

#include "core/evaluation/boardstore.h"
#include "core/rules/labels.h"

namespace kinerja {

namespace {

/// The annual predicate that everybody had a year before.
Result<QHash<EmployeeId, Predicate>> predicatesOfYear(const Database &database, int year)
{
    const Period annual = Period::annual(year);
    QHash<EmployeeId, Predicate> predicates;
    ASSIGN(const auto issues, EvaluationStore(database).issues(annual));
    if (issues.isEmpty())
        return predicates;
    TRY(OfficeStore(database).eachPlacement(annual.firstDay(), annual.lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
        if (const auto head = issues.constFind(placement.id); head != issues.constEnd() && head->predicate)
            predicates.insert(placement.employee, *head->predicate);
        return {};
    }));
    return predicates;
}

} // namespace

Result<TrialStart> TrialStore::start(const Period &period, UnitId unit, const EvaluationRules &rules, Progress &progress) const
{
    const BoardStore boards(m_database, rules);
    ASSIGN(EvaluationBoard board, boards.load(period, unit, progress));
    // Where the predicate of a unit further up applies, its distribution is that of all its people.
    if (!unit.isNull() && !board.rows.isEmpty()) {
        ASSIGN(const UnitTree tree, OfficeStore(m_database).units(period.lastDay()));
        const QSet<UnitId> below = tree.subtree(unit);
        for (const BoardRow &row : std::as_const(board.rows)) {
            if (!below.contains(row.segment.organisationUnit)) {
                ASSIGN(board, boards.load(period, row.segment.organisationUnit, progress));
                break;
            }
        }
    }
    TrialStart start;
    start.period = period;
    start.unit = board.unit;
    start.unitName = board.unitName;
    QHash<UnitId, int> places;
    for (const EvaluatedUnit &each : std::as_const(board.units)) {
        places.insert(each.unit, int(start.units.size()));
        start.units.append({each.unit.uuid.toString(), each.organisation ? std::optional(each.organisation->predicate) : std::nullopt});
        start.unitNames.append(board.unitNames.value(each.unit));
    }
    ASSIGN(const auto positions, OfficeStore(m_database).positions(period.lastDay()));
    QHash<PlacementId, PositionId> posts;
    TRY(OfficeStore(m_database).eachPlacement(period.firstDay(), period.lastDay(), [&](const Placement &placement, const QString &) -> Result<void> {
        posts.insert(placement.id, placement.position);
        return {};
    }));
    ASSIGN(const auto before, predicatesOfYear(m_database, period.year - 1));
    for (const BoardRow &row : std::as_const(board.rows)) {
        const EvaluatedSegment &segment = row.segment;
        const auto place = places.constFind(segment.organisationUnit);
        if (place == places.constEnd())
            continue;
        WhatIfPerson person;
        person.key = segment.placement.uuid.toString();
        person.unit = *place;
        person.leader = segment.leads;
        person.result = segment.rating.result;
        person.conduct = segment.rating.conduct;
        person.level = parseFunctionalLevel(positions.value(posts.value(segment.placement)).level);
        if (const auto last = before.constFind(segment.employee); last != before.constEnd())
            person.before = *last;
        start.people.append(person);
        start.names.append(row.name);
        start.posts.append(row.position);
    }
    return start;
}

} // namespace kinerja
