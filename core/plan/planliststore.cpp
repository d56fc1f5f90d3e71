#include "core/plan/planliststore.h"

#include "core/office/officestore.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Posts of the year ?1 (days ?2 to ?3) in the unit ?4 and below with their plan and how early they come in the list; NULL is every unit.
constexpr char posts[] =
    "SELECT s.id AS id, s.unit AS unit, s.position AS position, e.id AS employee, e.name AS name, e.nip AS nip, p.id AS plan, p.state AS state, s.valid_from AS since, s.valid_to AS until, "
    "CASE WHEN p.id IS NULL THEN 0 ELSE CASE p.state WHEN 'returned' THEN 1 WHEN 'draft' THEN 2 WHEN 'revised' THEN 3 WHEN 'submitted' THEN 4 ELSE 5 END END AS rank "
    "FROM placement s JOIN employee e ON e.id = s.employee AND e._deleted = 0 "
    "LEFT JOIN plan p ON p.placement = s.id AND p.year = ?1 AND p._deleted = 0 "
    "WHERE s._deleted = 0 AND (s.valid_from IS NULL OR s.valid_from <= ?3) AND (s.valid_to IS NULL OR s.valid_to >= ?2) "
    "AND (?4 IS NULL OR s.unit IN (WITH RECURSIVE below(lineage) AS (SELECT ?4 UNION SELECT u.lineage FROM unit u JOIN below b ON u.parent = b.lineage WHERE u._deleted = 0 "
    "AND (u.valid_from IS NULL OR u.valid_from <= ?3) AND (u.valid_to IS NULL OR u.valid_to >= ?3)) SELECT lineage FROM below))";

/// Of such a post w: its plan has no realisation in the period ?13, whose first and last day are ?14 and ?15, or ?13 is empty. Stops at the
/// first one of a plan; everybody's realisations of a period would be many times as many rows.
constexpr char unrealised[] =
    "(?13 = '' OR ((w.since IS NULL OR w.since <= ?15) AND (w.until IS NULL OR w.until >= ?14) "
    "AND NOT EXISTS(SELECT 1 FROM plan_item i CROSS JOIN indicator n ON n.item = i.id AND n._deleted = 0 "
    "CROSS JOIN realisation r ON r.period = ?13 AND r.indicator = n.id AND r._deleted = 0 WHERE i.plan = w.plan AND i._deleted = 0))) ";

void bindPeriod(Query &q, const std::optional<Period> &period)
{
    q.bind(13, period ? period->code() : u""_s).bind(14, period ? period->firstDay() : QDate()).bind(15, period ? period->lastDay() : QDate());
}

void bindYear(Query &q, int year, UnitId unit)
{
    q.bind(1, year).bind(2, QDate(year, 1, 1)).bind(3, QDate(year, 12, 31)).bind(4, unit);
}

/// The ranks that a filter shows: first and last.
std::pair<int, int> ranksOf(PlanFilter filter)
{
    switch (filter) {
    case PlanFilter::All: return {0, 5};
    case PlanFilter::Missing: return {0, 0};
    case PlanFilter::Open: return {1, 3};
    case PlanFilter::Submitted: return {4, 4};
    case PlanFilter::Agreed:
    case PlanFilter::WithoutRealisation: return {5, 5};
    }
    Q_UNREACHABLE();
}

/// What LIKE would take for a sign of its own stands for itself.
QString literally(QString text)
{
    for (const QChar sign : {u'\\', u'%', u'_'})
        text.replace(sign, QString(u'\\') + sign);
    return text;
}

} // namespace

Result<PlanListPage> PlanListStore::page(const PlanListQuery &query) const
{
    const OfficeStore office(m_database);
    const QDate day(query.year, 12, 31);
    ASSIGN(const UnitTree units, office.units(day));
    ASSIGN(const auto positions, office.positions(day));
    // Counts only for what is shown: they would otherwise be made for everybody before the sort.
    const QByteArray sql = QByteArray("SELECT x.id, x.unit, x.position, x.name, x.nip, x.plan, x.state, x.rank, e.title_before, e.title_after, "
                                      "(SELECT count(*) FROM plan_item i WHERE i.plan = x.plan AND i._deleted = 0), "
                                      "(SELECT count(*) FROM plan_item i JOIN indicator n ON n.item = i.id AND n._deleted = 0 WHERE i.plan = x.plan AND i._deleted = 0), "
                                      "(SELECT count(*) FROM plan_item i WHERE i.plan = x.plan AND i._deleted = 0 "
                                      "AND NOT EXISTS(SELECT 1 FROM indicator n WHERE n.item = i.id AND n._deleted = 0)), "
                                      "(SELECT count(*) FROM plan_item i JOIN indicator n ON n.item = i.id AND n._deleted = 0 WHERE i.plan = x.plan AND i._deleted = 0 "
                                      "AND n.target IS NULL AND (n.target_text IS NULL OR n.target_text = '')) "
                                      "FROM (SELECT * FROM (")
                           + posts
                           + ") w WHERE rank BETWEEN ?5 AND ?6 AND (?7 = '' OR name LIKE '%' || ?7 || '%' ESCAPE '\\' OR nip LIKE ?7 || '%' ESCAPE '\\') "
                             "AND "
                           + unrealised
                           + "AND (?8 = 0 OR (rank, name, id) > (?9, ?10, ?11)) ORDER BY rank, name, id LIMIT ?12) x JOIN employee e ON e.id = x.employee "
                             "ORDER BY x.rank, x.name, x.id";
    ASSIGN(Query q, m_database.prepare(sql));
    bindYear(q, query.year, query.unit);
    const auto [first, last] = ranksOf(query.filter);
    const PlanListQuery::Cursor after = query.after.value_or(PlanListQuery::Cursor{});
    q.bind(5, first).bind(6, last).bind(7, literally(query.text.trimmed()));
    // One more than asked for says whether there is another page.
    q.bind(8, query.after ? 1 : 0).bind(9, after.rank).bind(10, after.name).bind(11, after.placement).bind(12, query.limit + 1);
    bindPeriod(q, query.filter == PlanFilter::WithoutRealisation ? std::optional(query.period) : std::nullopt);
    PlanListPage page;
    PlanListQuery::Cursor reached;
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return page;
        if (page.rows.size() == query.limit) {
            page.next = reached;
            return page;
        }
        PlanListRow row;
        row.placement = q.id<PlacementId>(0);
        const Unit *const unit = units.find(q.id<UnitId>(1));
        row.unit = unit ? unit->name : QString();
        row.position = positions.value(q.id<PositionId>(2)).title;
        Employee employee;
        employee.name = q.text(3);
        employee.titleBefore = q.text(8);
        employee.titleAfter = q.text(9);
        row.name = fullName(employee);
        row.nip = q.text(4);
        if (!q.isNull(5))
            row.state = planStateFromCode(q.text(6)).value_or(PlanState::Draft);
        row.results = int(q.integer(10));
        row.indicators = int(q.integer(11));
        row.withoutIndicator = int(q.integer(12));
        row.withoutTarget = int(q.integer(13));
        reached = {int(q.integer(7)), employee.name, row.placement};
        page.rows.append(std::move(row));
    }
}

Result<PlanCounts> PlanListStore::counts(int year, UnitId unit) const
{
    PlanCounts counts;
    ASSIGN(Query q, m_database.prepare(QByteArray("SELECT rank, count(*) FROM (") + posts + ") GROUP BY rank"));
    bindYear(q, year, unit);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return counts;
        const qint64 rank = q.integer(0);
        const qint64 count = q.integer(1);
        counts.all += count;
        (rank == 0 ? counts.missing : rank <= 3 ? counts.open : rank == 4 ? counts.submitted : counts.agreed) += count;
    }
}

Result<qint64> PlanListStore::withoutRealisation(const Period &period, UnitId unit) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray("SELECT count(*) FROM (") + posts + ") w WHERE rank = 5 AND " + unrealised));
    bindYear(q, period.year, unit);
    bindPeriod(q, period);
    ASSIGN([[maybe_unused]] const bool any, q.next());
    return q.integer(0);
}

} // namespace kinerja
