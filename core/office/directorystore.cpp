#include "core/office/directorystore.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace kinerja {

namespace {

constexpr char columns[] = "SELECT p.n, p.employee, p.nip, p.full_name, p.unit, p.unit_code, p.unit_name, p.position, p.grade, p.grade_rank, p.status ";
/// As many as this are read and sorted; of more, the index of the column is walked and what was found is picked out of it.
constexpr qint64 fewEnoughToSort = 2'000;

PersonEntry entryOf(const Query &q)
{
    return {q.integer(0), q.id<EmployeeId>(1), q.text(2), q.text(3), q.id<UnitId>(4), q.text(5), q.text(6), q.text(7), q.text(8), q.integer(9), q.text(10)};
}

Result<QList<PersonEntry>> entriesOf(Query query)
{
    QList<PersonEntry> list;
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append(entryOf(query));
    }
}

Result<QList<qint64>> numbersOf(Query query)
{
    QList<qint64> list;
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append(query.integer(0));
    }
}

QByteArray columnOf(PeopleSort sort)
{
    switch (sort) {
    case PeopleSort::Name: return "n";
    case PeopleSort::Nip: return "nip";
    case PeopleSort::Unit: return "unit_code";
    case PeopleSort::Position: return "position";
    case PeopleSort::Grade: return "grade_rank";
    case PeopleSort::Status: return "status";
    }
    Q_UNREACHABLE();
}

void bindKey(Query &query, int parameter, PeopleSort sort, const PersonEntry &entry)
{
    switch (sort) {
    case PeopleSort::Name: query.bind(parameter, entry.n); break;
    case PeopleSort::Nip: query.bind(parameter, entry.nip); break;
    case PeopleSort::Unit: query.bind(parameter, entry.unitCode); break;
    case PeopleSort::Position: query.bind(parameter, entry.position); break;
    case PeopleSort::Grade: query.bind(parameter, entry.gradeRank); break;
    case PeopleSort::Status: query.bind(parameter, entry.status); break;
    }
}

/// As SQLite compares: text by its UTF-8 bytes.
bool comesBefore(PeopleSort sort, const PersonEntry &a, const PersonEntry &b)
{
    const auto text = [&](const QString &left, const QString &right) {
        const int difference = left.toUtf8().compare(right.toUtf8());
        return difference != 0 ? difference < 0 : a.n < b.n;
    };
    switch (sort) {
    case PeopleSort::Name: break;
    case PeopleSort::Nip: return text(a.nip, b.nip);
    case PeopleSort::Unit: return text(a.unitCode, b.unitCode);
    case PeopleSort::Position: return text(a.position, b.position);
    case PeopleSort::Grade: return a.gradeRank != b.gradeRank ? a.gradeRank < b.gradeRank : a.n < b.n;
    case PeopleSort::Status: return text(a.status, b.status);
    }
    return a.n < b.n;
}

/// The statement's ordered part: behind a key where there is one, both ways through the same index.
struct Way {
    QByteArray where;
    QByteArray order;
};
Way wayOf(PeopleSort sort, Qt::SortOrder order, bool hasAfter)
{
    const QByteArray column = columnOf(sort);
    const QByteArray sign = order == Qt::AscendingOrder ? " > " : " < ";
    const QByteArray direction = order == Qt::AscendingOrder ? "" : " DESC";
    if (sort == PeopleSort::Name)
        return {hasAfter ? "p.n" + sign + "?1 " : QByteArray("1 "), "ORDER BY p.n" + direction + ' '};
    return {hasAfter ? "(p." + column + ", p.n)" + sign + "(?1, ?2) " : QByteArray("1 "), "ORDER BY p." + column + direction + ", p.n" + direction + ' '};
}

void bindWay(Query &query, PeopleSort sort, const std::optional<PersonEntry> &after)
{
    if (!after)
        return;
    bindKey(query, 1, sort, *after);
    if (sort != PeopleSort::Name)
        query.bind(2, after->n);
}

} // namespace

Result<QList<PersonEntry>> DirectoryStore::search(const PeopleFilter &filter, PeopleSort sort, Qt::SortOrder order, const std::optional<PersonEntry> &after,
                                                  int limit) const
{
    const QString match = matchText(filter);
    const Way way = wayOf(sort, order, after.has_value());
    if (match.isEmpty()) {
        ASSIGN(Query query, m_database.prepare(QByteArray(columns) + "FROM person p WHERE " + way.where + way.order + "LIMIT ?3"));
        bindWay(query, sort, after);
        query.bind(3, limit);
        return entriesOf(std::move(query));
    }
    if (sort == PeopleSort::Name) {
        // Row numbers ascend with the names: the index of words gives them in order and stops at the limit.
        const QByteArray sign = order == Qt::AscendingOrder ? " > " : " < ";
        ASSIGN(Query query, m_database.prepare(QByteArray(columns) + "FROM person_words w CROSS JOIN person p ON p.n = w.rowid WHERE w.person_words MATCH ?1 AND w.rowid"
                                               + sign + "?2 ORDER BY w.rowid" + (order == Qt::AscendingOrder ? "" : " DESC") + " LIMIT ?3"));
        const qint64 outside = order == Qt::AscendingOrder ? 0 : std::numeric_limits<qint64>::max();
        query.bind(1, match).bind(2, after ? after->n : outside).bind(3, limit);
        return entriesOf(std::move(query));
    }
    ASSIGN(const QList<qint64> hits, found(match));
    if (hits.size() > fewEnoughToSort) {
        ASSIGN(const QList<qint64> page, walked(hits, sort, order, after, limit));
        return entries(page);
    }
    ASSIGN(QList<PersonEntry> all, entries(hits));
    const auto before = [&](const PersonEntry &a, const PersonEntry &b) { return order == Qt::AscendingOrder ? comesBefore(sort, a, b) : comesBefore(sort, b, a); };
    if (after)
        all.removeIf([&](const PersonEntry &entry) { return !before(*after, entry); });
    const qsizetype wanted = std::min<qsizetype>(limit, all.size());
    std::partial_sort(all.begin(), all.begin() + wanted, all.end(), before);
    all.resize(wanted);
    return all;
}

Result<QList<qint64>> DirectoryStore::found(const QString &match) const
{
    ASSIGN(Query query, m_database.prepare("SELECT rowid FROM person_words WHERE person_words MATCH ?1 ORDER BY rowid"));
    query.bind(1, match);
    return numbersOf(std::move(query));
}

Result<QList<qint64>> DirectoryStore::walked(const QList<qint64> &found, PeopleSort sort, Qt::SortOrder order, const std::optional<PersonEntry> &after,
                                             qint64 limit) const
{
    if (found.isEmpty())
        return QList<qint64>();
    std::vector<bool> wanted(size_t(found.last()) + 1);
    for (const qint64 n : found)
        wanted[size_t(n)] = true;
    const Way way = wayOf(sort, order, after.has_value());
    ASSIGN(Query query, m_database.prepare("SELECT p.n FROM person p WHERE " + way.where + way.order));
    bindWay(query, sort, after);
    QList<qint64> list;
    while (limit < 0 || list.size() < limit) {
        ASSIGN(const bool more, query.next());
        if (!more)
            break;
        const qint64 n = query.integer(0);
        if (size_t(n) < wanted.size() && wanted[size_t(n)])
            list.append(n);
    }
    return list;
}

Result<qint64> DirectoryStore::count(const PeopleFilter &filter) const
{
    const QString match = matchText(filter);
    if (match.isEmpty())
        return m_database.integer("SELECT count(*) FROM person");
    ASSIGN(Query query, m_database.prepare("SELECT count(*) FROM person_words WHERE person_words MATCH ?1"));
    ASSIGN([[maybe_unused]] const bool row, query.bind(1, match).next());
    return query.integer(0);
}

Result<QList<qint64>> DirectoryStore::numbers(const PeopleFilter &filter, PeopleSort sort, Qt::SortOrder order) const
{
    const QString match = matchText(filter);
    if (match.isEmpty()) {
        ASSIGN(Query query, m_database.prepare("SELECT p.n FROM person p " + wayOf(sort, order, false).order));
        return numbersOf(std::move(query));
    }
    ASSIGN(QList<qint64> hits, found(match));
    if (sort == PeopleSort::Name) {
        if (order == Qt::DescendingOrder)
            std::reverse(hits.begin(), hits.end());
        return hits;
    }
    if (hits.size() > fewEnoughToSort)
        return walked(hits, sort, order, {}, -1);
    ASSIGN(QList<PersonEntry> all, entries(hits));
    std::sort(all.begin(), all.end(), [&](const PersonEntry &a, const PersonEntry &b) { return order == Qt::AscendingOrder ? comesBefore(sort, a, b) : comesBefore(sort, b, a); });
    QList<qint64> list;
    list.reserve(all.size());
    for (const PersonEntry &entry : std::as_const(all))
        list.append(entry.n);
    return list;
}

Result<QList<PersonEntry>> DirectoryStore::entries(std::span<const qint64> numbers) const
{
    QList<PersonEntry> list;
    list.reserve(qsizetype(numbers.size()));
    ASSIGN(Query query, m_database.prepare(QByteArray(columns) + "FROM person p WHERE p.n = ?1"));
    for (const qint64 n : numbers) {
        ASSIGN(const bool there, query.bind(1, n).next());
        list.append(there ? entryOf(query) : PersonEntry{});
    }
    return list;
}

Result<std::optional<PersonEntry>> DirectoryStore::person(EmployeeId employee) const
{
    ASSIGN(Query query, m_database.prepare(QByteArray(columns) + "FROM person p WHERE p.employee = ?1"));
    ASSIGN(const bool there, query.bind(1, employee).next());
    return there ? std::optional(entryOf(query)) : std::nullopt;
}

Result<QHash<UnitId, qint64>> DirectoryStore::countsByUnit() const
{
    QHash<UnitId, qint64> counts;
    ASSIGN(Query query, m_database.prepare("SELECT unit, count(*) FROM person GROUP BY unit_code, unit"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return counts;
        counts[query.id<UnitId>(0)] += query.integer(1);
    }
}

Result<QList<std::pair<QString, qint64>>> DirectoryStore::countsByStatus() const
{
    QList<std::pair<QString, qint64>> counts;
    ASSIGN(Query query, m_database.prepare("SELECT status, count(*) FROM person GROUP BY status ORDER BY status"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return counts;
        counts.append({query.text(0), query.integer(1)});
    }
}

} // namespace kinerja
