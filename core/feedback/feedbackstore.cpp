#include "core/feedback/feedbackstore.h"

namespace kinerja {

namespace {

constexpr char columns[] = "SELECT f.employee, f.day, f.giver, f.text, f.item, e.nip FROM feedback f "
                           "JOIN employee e ON e.id = f.employee AND e._deleted = 0 WHERE f._deleted = 0 ";
// The first looks at one person's rows, the second makes one list for the whole table.
constexpr char stillOfOne[] = "AND NOT EXISTS(SELECT 1 FROM feedback r WHERE r.employee = f.employee AND r.replaces = f.id AND r._deleted = 0) ";
constexpr char stillOfAll[] = "AND f.id NOT IN (SELECT replaces FROM feedback WHERE replaces IS NOT NULL AND _deleted = 0) ";

Feedback feedbackOf(const Query &q)
{
    return {q.id<EmployeeId>(0), q.date(1), q.text(2), q.text(3), int(q.integer(4))};
}

} // namespace

Result<QList<Feedback>> FeedbackStore::on(EmployeeId employee, QDate day)
{
    if (m_onDay.statement() == nullptr) {
        ASSIGN(m_onDay, m_database.prepare(QByteArray(columns) + stillOfOne + "AND f.employee = ? AND f.day = ?"));
    }
    m_onDay.bind(1, employee).bind(2, day);
    QList<Feedback> list;
    for (;;) {
        ASSIGN(const bool more, m_onDay.next());
        if (!more)
            return list;
        list.append(feedbackOf(m_onDay));
    }
}

Result<void> FeedbackStore::each(QDate first, QDate last, const std::function<Result<void>(const QString &nip, const Feedback &)> &visit) const
{
    // By what they say and not by id: two offices with the same feedback give it in the same order.
    ASSIGN(Query q, m_database.prepare(QByteArray(columns) + stillOfAll + "AND (?1 IS NULL OR f.day >= ?1) AND (?2 IS NULL OR f.day <= ?2) "
                                                             "ORDER BY e.nip, f.day, f.giver, f.text, f.item"));
    // An invalid day is NULL: that end is open.
    q.bind(1, first).bind(2, last);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit(q.text(5), feedbackOf(q)));
    }
}

} // namespace kinerja
