#include "core/plan/planstore.h"

namespace kinerja {

namespace {

std::optional<Decimal> decimalOf(const Query &q, int column)
{
    return q.isNull(column) ? std::nullopt : Decimal::fromString(q.text(column));
}

/// Columns from `at`: id, number, aspect, text, target, target_high, target_text, unit, direction, attainable_maximum.
Indicator indicatorOf(const Query &q, int at)
{
    return {q.id<IndicatorId>(at),
            int(q.integer(at + 1)),
            q.text(at + 2),
            q.text(at + 3),
            decimalOf(q, at + 4),
            decimalOf(q, at + 5),
            q.text(at + 6),
            q.text(at + 7),
            directionFromCode(q.text(at + 8)).value_or(Direction::Up),
            q.integer(at + 9) != 0};
}

/// Columns from `at`: indicator, value, value_text, evidence, feedback.
Realisation realisationOf(const Query &q, int at)
{
    return {q.id<IndicatorId>(at), decimalOf(q, at + 1), q.text(at + 2), q.text(at + 3), q.text(at + 4)};
}

} // namespace

Result<std::optional<WorkPlan>> PlanStore::plan(PlacementId placement, int year) const
{
    ASSIGN(Query head, m_database.prepare("SELECT id, approach, state FROM plan WHERE placement = ? AND year = ? AND _deleted = 0 ORDER BY id"));
    ASSIGN(const bool found, head.bind(1, placement).bind(2, year).next());
    if (!found)
        return std::nullopt;
    WorkPlan plan;
    plan.id = head.id<PlanId>(0);
    plan.placement = placement;
    plan.year = year;
    plan.approach = planApproachFromCode(head.text(1)).value_or(PlanApproach::Quantitative);
    plan.state = planStateFromCode(head.text(2)).value_or(PlanState::Draft);

    ASSIGN(Query rows, m_database.prepare(
                           "SELECT i.id, i.number, i.category, i.superior_text, i.text, i.superior_item, "
                           "n.id, n.number, n.aspect, n.text, n.target, n.target_high, n.target_text, n.unit, n.direction, n.attainable_maximum "
                           "FROM plan_item i LEFT JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
                           "WHERE i.plan = ? AND i._deleted = 0 ORDER BY i.category = 'extra', i.number, i.id, n.number, n.id"));
    rows.bind(1, plan.id);
    for (;;) {
        ASSIGN(const bool more, rows.next());
        if (!more)
            break;
        const auto id = rows.id<PlanItemId>(0);
        if (plan.items.isEmpty() || plan.items.last().id != id)
            plan.items.append({id, int(rows.integer(1)), workKindFromCode(rows.text(2)).value_or(WorkKind::Main), rows.text(3), rows.text(4), {}, rows.id<PlanItemId>(5)});
        if (!rows.isNull(6))
            plan.items.last().indicators.append(indicatorOf(rows, 6));
    }

    ASSIGN(Query expected, m_database.prepare("SELECT value, text FROM expectation WHERE plan = ? AND _deleted = 0 AND text <> '' ORDER BY value, id"));
    expected.bind(1, plan.id);
    for (;;) {
        ASSIGN(const bool more, expected.next());
        if (!more)
            return plan;
        plan.expectations.append({expected.text(0), expected.text(1)});
    }
}

Result<void> PlanStore::eachPlan(int year, const std::function<void(const Head &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT id, placement, approach, state FROM plan WHERE year = ? AND _deleted = 0 ORDER BY id"));
    q.bind(1, year);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        visit({q.id<PlanId>(0), q.id<PlacementId>(1), planApproachFromCode(q.text(2)).value_or(PlanApproach::Quantitative),
               planStateFromCode(q.text(3)).value_or(PlanState::Draft)});
    }
}

Result<void> PlanStore::eachOutline(int year, const std::function<void(const Outline &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT p.placement, i.id, i.category, i.number, n.id, n.aspect FROM plan p "
                                       "JOIN plan_item i ON i.plan = p.id AND i._deleted = 0 "
                                       "LEFT JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
                                       "WHERE p.year = ? AND p._deleted = 0 ORDER BY p.id, i.number, i.id, n.number, n.id"));
    q.bind(1, year);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        visit({q.id<PlacementId>(0), q.id<PlanItemId>(1), workKindFromCode(q.text(2)).value_or(WorkKind::Main), int(q.integer(3)),
               q.id<IndicatorId>(4), q.text(5)});
    }
}

Result<bool> PlanStore::hasExtraItems() const
{
    ASSIGN(const qint64 found, m_database.integer("SELECT EXISTS(SELECT 1 FROM plan_item WHERE category = 'extra' AND _deleted = 0)"));
    return found != 0;
}

Result<void> PlanStore::eachLine(std::optional<int> year, const std::function<Result<void>(const Line &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare(
                        "SELECT e.nip, s.id, p.year, i.id, i.number, i.category, i.superior_text, i.text, "
                        "n.id, n.number, n.aspect, n.text, n.target, n.target_high, n.target_text, n.unit, n.direction, n.attainable_maximum "
                        "FROM plan p JOIN placement s ON s.id = p.placement AND s._deleted = 0 "
                        "JOIN employee e ON e.id = s.employee AND e._deleted = 0 JOIN plan_item i ON i.plan = p.id AND i._deleted = 0 "
                        "LEFT JOIN indicator n ON n.item = i.id AND n._deleted = 0 WHERE p._deleted = 0 AND (?1 = 0 OR p.year = ?1) "
                        "ORDER BY e.nip, p.year, s.valid_from, s.id, i.category = 'extra', i.number, i.id, n.number, n.id"));
    q.bind(1, year.value_or(0));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        Line line{q.text(0), q.id<PlacementId>(1), int(q.integer(2)), {}, {}};
        line.item = {q.id<PlanItemId>(3), int(q.integer(4)), workKindFromCode(q.text(5)).value_or(WorkKind::Main), q.text(6), q.text(7), {}};
        if (!q.isNull(8))
            line.indicator = indicatorOf(q, 8);
        TRY(visit(line));
    }
}

Result<void> PlanStore::eachRealised(const std::optional<Period> &period, const std::function<Result<void>(const RealisedLine &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare(
                        "SELECT e.nip, s.id, r.period, i.category, i.number, "
                        "n.id, n.number, n.aspect, n.text, n.target, n.target_high, n.target_text, n.unit, n.direction, n.attainable_maximum, "
                        "r.indicator, r.value, r.value_text, r.evidence, r.feedback "
                        "FROM realisation r JOIN indicator n ON n.id = r.indicator AND n._deleted = 0 "
                        "JOIN plan_item i ON i.id = n.item AND i._deleted = 0 JOIN plan p ON p.id = i.plan AND p._deleted = 0 "
                        "JOIN placement s ON s.id = p.placement AND s._deleted = 0 JOIN employee e ON e.id = s.employee AND e._deleted = 0 "
                        "WHERE r._deleted = 0 AND (?1 = '' OR r.period = ?1) "
                        "ORDER BY e.nip, r.period, s.valid_from, s.id, i.category = 'extra', i.number, i.id, n.number, n.id"));
    q.bind(1, period ? period->code() : QString());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit({q.text(0), q.id<PlacementId>(1), q.text(2), workKindFromCode(q.text(3)).value_or(WorkKind::Main), int(q.integer(4)),
                   indicatorOf(q, 5), realisationOf(q, 15)}));
    }
}

Result<QHash<IndicatorId, Realisation>> PlanStore::realisations(PlanId plan, const Period &period) const
{
    QHash<IndicatorId, Realisation> reached;
    // CROSS JOIN keeps the order: SQLite would begin with everybody's realisations of the period.
    ASSIGN(Query q, m_database.prepare("SELECT r.indicator, r.value, r.value_text, r.evidence, r.feedback FROM plan_item i "
                                       "CROSS JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
                                       "CROSS JOIN realisation r ON r.indicator = n.id AND r.period = ?2 AND r._deleted = 0 "
                                       "WHERE i.plan = ?1 AND i._deleted = 0"));
    q.bind(1, plan).bind(2, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return reached;
        const Realisation realisation = realisationOf(q, 0);
        reached.insert(realisation.indicator, realisation);
    }
}

Result<void> PlanStore::eachReached(const Period &period, const std::function<void(const Reached &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare(
                        "SELECT p.placement, i.id, i.category, "
                        "n.id, n.number, n.aspect, n.text, n.target, n.target_high, n.target_text, n.unit, n.direction, n.attainable_maximum, "
                        "r.indicator, r.value, r.value_text, r.evidence, r.feedback "
                        "FROM realisation r JOIN indicator n ON n.id = r.indicator AND n._deleted = 0 "
                        "JOIN plan_item i ON i.id = n.item AND i._deleted = 0 JOIN plan p ON p.id = i.plan AND p._deleted = 0 "
                        "WHERE r.period = ? AND r._deleted = 0 ORDER BY p.placement, i.id, n.id"));
    q.bind(1, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        visit({q.id<PlacementId>(0), q.id<PlanItemId>(1), workKindFromCode(q.text(2)).value_or(WorkKind::Main), indicatorOf(q, 3),
               realisationOf(q, 13)});
    }
}

} // namespace kinerja
