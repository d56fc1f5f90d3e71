#include "core/office/officestore.h"

namespace kinerja {

namespace {

constexpr char employeeColumns[] = "SELECT id, nip, name, title_before, title_after, birth_place, birth_date, sex, status, tmt_cpns, rank, grade "
                                   "FROM employee WHERE _deleted = 0 ";
constexpr char placementColumns[] = "SELECT p.id, p.employee, p.unit, p.position, p.appraiser, p.valid_from, p.valid_to, e.nip FROM placement p "
                                    "JOIN employee e ON e.id = p.employee AND e._deleted = 0 WHERE p._deleted = 0 ";

Employee employeeOf(const Query &q)
{
    return {q.id<EmployeeId>(0), q.text(1), q.text(2), q.text(3), q.text(4), q.text(5), q.date(6), q.text(7), q.text(8), q.date(9), q.text(10), q.text(11)};
}

Placement placementOf(const Query &q)
{
    return {q.id<PlacementId>(0), q.id<EmployeeId>(1), q.id<UnitId>(2), q.id<PositionId>(3), q.id<EmployeeId>(4), q.date(5), q.date(6)};
}

Result<std::optional<Employee>> firstEmployee(Query query)
{
    ASSIGN(const bool found, query.next());
    return found ? std::optional(employeeOf(query)) : std::nullopt;
}

} // namespace

Result<UnitTree> OfficeStore::units(QDate day) const
{
    QList<Unit> units;
    ASSIGN(Query q, m_database.prepare("SELECT id, lineage, code, name, parent, kind, valid_from, valid_to FROM unit WHERE _deleted = 0 "
                                       "AND (valid_from IS NULL OR valid_from <= ?1) AND (valid_to IS NULL OR valid_to >= ?1)"));
    q.bind(1, day);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return UnitTree(std::move(units));
        units.append({q.id<UnitId>(0), q.id<UnitId>(1), q.text(2), q.text(3), q.id<UnitId>(4), q.text(5), q.date(6), q.date(7)});
    }
}

Result<QHash<PositionId, Position>> OfficeStore::positions(QDate day) const
{
    QHash<PositionId, Position> positions;
    ASSIGN(Query q, m_database.prepare("SELECT id, lineage, title, kind, level, valid_from, valid_to FROM position WHERE _deleted = 0 "
                                       "AND (valid_from IS NULL OR valid_from <= ?1) AND (valid_to IS NULL OR valid_to >= ?1)"));
    q.bind(1, day);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return positions;
        const Position position{q.id<PositionId>(0), q.id<PositionId>(1), q.text(2), q.text(3), q.text(4), q.date(5), q.date(6)};
        positions.insert(position.lineage, position);
    }
}

Result<QSet<QDate>> OfficeStore::holidays() const
{
    QSet<QDate> days;
    ASSIGN(Query q, m_database.prepare("SELECT day FROM holiday WHERE _deleted = 0"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return days;
        days.insert(q.date(0));
    }
}

Result<std::optional<Employee>> OfficeStore::employee(EmployeeId id) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(employeeColumns) + "AND id = ?"));
    q.bind(1, id);
    return firstEmployee(std::move(q));
}

Result<std::optional<Employee>> OfficeStore::employeeByNip(const QString &nip) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(employeeColumns) + "AND nip = ? ORDER BY id"));
    q.bind(1, nip);
    return firstEmployee(std::move(q));
}

Result<qint64> OfficeStore::employeeCount() const
{
    return m_database.integer("SELECT count(*) FROM employee WHERE _deleted = 0");
}

Result<void> OfficeStore::eachNip(const std::function<void(EmployeeId, const QString &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT id, nip FROM employee ORDER BY _deleted DESC, id DESC"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        visit(q.id<EmployeeId>(0), q.text(1));
    }
}

Result<void> OfficeStore::eachDeletedUnit(const std::function<void(const Unit &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT id, lineage, code, name, parent, kind, valid_from, valid_to FROM unit WHERE _deleted = 1 ORDER BY id"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        visit({q.id<UnitId>(0), q.id<UnitId>(1), q.text(2), q.text(3), q.id<UnitId>(4), q.text(5), q.date(6), q.date(7)});
    }
}

Result<std::optional<Placement>> OfficeStore::latestPlacement(EmployeeId employee) const
{
    ASSIGN(Query q, m_database.prepare("SELECT id, employee, unit, position, appraiser, valid_from, valid_to FROM placement WHERE employee = ? "
                                       "ORDER BY _deleted, valid_from DESC, id DESC LIMIT 1"));
    ASSIGN(const bool found, q.bind(1, employee).next());
    return found ? std::optional(placementOf(q)) : std::nullopt;
}

Result<void> OfficeStore::eachEmployee(const std::function<Result<void>(const Employee &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(employeeColumns) + "ORDER BY nip, id"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit(employeeOf(q)));
    }
}

Result<void> OfficeStore::eachEmployment(const std::function<void(EmployeeId, const QString &nip, const Placement *)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT p.id, p.employee, p.unit, p.position, p.appraiser, p.valid_from, p.valid_to, e.nip, e.id "
                                       "FROM employee e LEFT JOIN placement p ON p.employee = e.id AND p._deleted = 0 "
                                       "WHERE e._deleted = 0 ORDER BY e.nip, e.id, p.valid_from, p.id"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        const Placement placement = placementOf(q);
        visit(q.id<EmployeeId>(8), q.text(7), q.isNull(0) ? nullptr : &placement);
    }
}

Result<void> OfficeStore::eachHoliday(const std::function<Result<void>(QDate, const QString &name)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT day, name FROM holiday WHERE _deleted = 0 ORDER BY day, name"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit(q.date(0), q.text(1)));
    }
}

Result<void> OfficeStore::eachPlacement(QDate first, QDate last,
                                        const std::function<Result<void>(const Placement &, const QString &nip)> &visit) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(placementColumns) + "AND (p.valid_from IS NULL OR p.valid_from <= ?1) "
                                                                      "AND (p.valid_to IS NULL OR p.valid_to >= ?2) "
                                                                      "ORDER BY e.nip, e.id, p.valid_from, p.id"));
    q.bind(1, last).bind(2, first);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit(placementOf(q), q.text(7)));
    }
}

Result<QList<Placement>> OfficeStore::segments(EmployeeId employee, const Period &period) const
{
    QList<Placement> list;
    ASSIGN(Query q, m_database.prepare(QByteArray(placementColumns) + "AND p.employee = ?3 AND (p.valid_from IS NULL OR p.valid_from <= ?1) "
                                                                      "AND (p.valid_to IS NULL OR p.valid_to >= ?2) "
                                                                      "ORDER BY p.valid_from, p.id"));
    q.bind(1, period.lastDay()).bind(2, period.firstDay()).bind(3, employee);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return list;
        list.append(placementOf(q));
    }
}

Result<std::optional<Placement>> OfficeStore::placement(PlacementId id) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(placementColumns) + "AND p.id = ?"));
    ASSIGN(const bool found, q.bind(1, id).next());
    return found ? std::optional(placementOf(q)) : std::nullopt;
}

Result<std::optional<Placement>> OfficeStore::placementOn(EmployeeId employee, QDate day) const
{
    ASSIGN(Query q, m_database.prepare(QByteArray(placementColumns) + "AND p.employee = ?1 AND (p.valid_from IS NULL OR p.valid_from <= ?2) "
                                                                      "ORDER BY p.valid_from DESC, p.id DESC LIMIT 1"));
    ASSIGN(const bool found, q.bind(1, employee).bind(2, day).next());
    return found ? std::optional(placementOf(q)) : std::nullopt;
}

} // namespace kinerja
