#include "core/activity/activitystore.h"

namespace kinerja {

namespace {

constexpr char columns[] = "SELECT a.employee, a.day, a.text, a.item, a.aspect, a.quantity, a.unit, a.evidence, e.nip FROM activity a "
                           "JOIN employee e ON e.id = a.employee AND e._deleted = 0 WHERE a._deleted = 0 ";
// The first looks at one person's rows, the second makes one list for the whole table.
constexpr char stillOfOne[] = "AND NOT EXISTS(SELECT 1 FROM activity r WHERE r.employee = a.employee AND r.replaces = a.id AND r._deleted = 0) ";
constexpr char stillOfAll[] = "AND a.id NOT IN (SELECT replaces FROM activity WHERE replaces IS NOT NULL AND _deleted = 0) ";

ActivityReport reportOf(const Query &q)
{
    return {q.id<EmployeeId>(0),
            q.date(1),
            q.text(2),
            int(q.integer(3)),
            q.text(4),
            q.isNull(5) ? std::nullopt : Decimal::fromString(q.text(5)),
            q.text(6),
            q.text(7)};
}

} // namespace

Result<QList<ActivityReport>> ActivityStore::on(EmployeeId employee, QDate day)
{
    if (m_onDay.statement() == nullptr) {
        ASSIGN(m_onDay, m_database.prepare(QByteArray(columns) + stillOfOne + "AND a.employee = ? AND a.day = ?"));
    }
    m_onDay.bind(1, employee).bind(2, day);
    QList<ActivityReport> list;
    for (;;) {
        ASSIGN(const bool more, m_onDay.next());
        if (!more)
            return list;
        list.append(reportOf(m_onDay));
    }
}

Result<void> ActivityStore::each(QDate first, QDate last, const std::function<Result<void>(const QString &nip, const ActivityReport &)> &visit) const
{
    // By what they say and not by id: two offices with the same reports give them in the same order.
    ASSIGN(Query q, m_database.prepare(QByteArray(columns) + stillOfAll + "AND (?1 IS NULL OR a.day >= ?1) AND (?2 IS NULL OR a.day <= ?2) "
                                                             "ORDER BY e.nip, a.day, a.text, a.item, a.aspect, a.quantity, a.unit, a.evidence"));
    // An invalid day is NULL: that end is open.
    q.bind(1, first).bind(2, last);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit(q.text(8), reportOf(q)));
    }
}

} // namespace kinerja
