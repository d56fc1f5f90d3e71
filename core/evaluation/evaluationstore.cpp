#include "core/evaluation/evaluationstore.h"

namespace kinerja {

namespace {

RatingRecord ratingOf(const Query &q, int at)
{
    return {ratingFromCode(q.text(at)), ratingFromCode(q.text(at + 1)), q.text(at + 2),
            ratingSourceFromCode(q.text(at + 3)).value_or(RatingSource::Import)};
}

} // namespace

Result<QHash<PlacementId, RatingRecord>> EvaluationStore::ratings(const Period &period) const
{
    QHash<PlacementId, RatingRecord> ratings;
    ASSIGN(Query q, m_database.prepare("SELECT placement, result, conduct, note, source FROM rating WHERE period = ? AND _deleted = 0"));
    q.bind(1, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return ratings;
        ratings.insert(q.id<PlacementId>(0), ratingOf(q, 1));
    }
}

Result<std::optional<RatingRecord>> EvaluationStore::rating(PlacementId placement, const Period &period) const
{
    ASSIGN(Query q, m_database.prepare("SELECT result, conduct, note, source FROM rating WHERE period = ? AND placement = ? AND _deleted = 0"));
    ASSIGN(const bool found, q.bind(1, period.code()).bind(2, placement).next());
    return found ? std::optional(ratingOf(q, 0)) : std::nullopt;
}

Result<QHash<UnitId, OrganisationRecord>> EvaluationStore::organisations(const Period &period) const
{
    QHash<UnitId, OrganisationRecord> organisations;
    ASSIGN(Query q, m_database.prepare("SELECT unit, predicate, reason FROM organisation WHERE period = ? AND _deleted = 0"));
    q.bind(1, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return organisations;
        if (const auto predicate = organisationFromCode(q.text(1)))
            organisations.insert(q.id<UnitId>(0), {*predicate, q.text(2)});
    }
}

Result<QHash<UnitId, QHash<QString, QString>>> EvaluationStore::reasons(const Period &period) const
{
    QHash<UnitId, QHash<QString, QString>> reasons;
    ASSIGN(Query q, m_database.prepare("SELECT unit, rule, reason FROM deviation WHERE period = ? AND _deleted = 0"));
    q.bind(1, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return reasons;
        reasons[q.id<UnitId>(0)].insert(q.text(1), q.text(2));
    }
}

Result<QHash<PlacementId, IssueHead>> EvaluationStore::issues(const Period &period) const
{
    QHash<PlacementId, IssueHead> heads;
    ASSIGN(Query q, m_database.prepare("SELECT placement, revision, source, predicate, content_hash FROM issue WHERE period = ? AND _deleted = 0"));
    q.bind(1, period.code());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return heads;
        IssueHead &head = heads[q.id<PlacementId>(0)];
        if (int(q.integer(1)) < head.revision)
            continue;
        const RatingSource source = ratingSourceFromCode(q.text(2)).value_or(RatingSource::Import);
        head = {int(q.integer(1)), source, source == RatingSource::Recap, predicateFromCode(q.text(3)), q.bytes(4)};
    }
}

Result<QByteArray> EvaluationStore::issueBody(PlacementId placement, const Period &period, int revision) const
{
    ASSIGN(Query q, m_database.prepare("SELECT body FROM issue WHERE period = ? AND placement = ? AND revision = ? AND _deleted = 0"));
    ASSIGN(const bool found, q.bind(1, period.code()).bind(2, placement).bind(3, revision).next());
    if (!found)
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("faults", "There is no issued evaluation of that period. Nothing was changed. Issue it first."));
    return q.bytes(0);
}

Result<QStringList> EvaluationStore::periods() const
{
    QStringList periods;
    ASSIGN(Query q, m_database.prepare("SELECT period FROM rating WHERE _deleted = 0 UNION SELECT period FROM issue WHERE _deleted = 0 ORDER BY 1"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return periods;
        periods.append(q.text(0));
    }
}

Result<void> EvaluationStore::eachRating(const std::optional<Period> &period, const std::function<Result<void>(const RatingLine &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT e.nip, s.id, r.period, r.result, r.conduct, r.note, r.source FROM rating r "
                                       "JOIN placement s ON s.id = r.placement AND s._deleted = 0 "
                                       "JOIN employee e ON e.id = s.employee AND e._deleted = 0 "
                                       "WHERE r._deleted = 0 AND (?1 = '' OR r.period = ?1) ORDER BY e.nip, r.period, s.valid_from, s.id"));
    q.bind(1, period ? period->code() : QString());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit({q.text(0), q.id<PlacementId>(1), q.text(2), ratingOf(q, 3)}));
    }
}

Result<void> EvaluationStore::eachIssue(const std::optional<Period> &period, const std::function<Result<void>(const IssueLine &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT e.nip, s.id, i.period, i.revision, i.body FROM issue i "
                                       "JOIN placement s ON s.id = i.placement AND s._deleted = 0 "
                                       "JOIN employee e ON e.id = s.employee AND e._deleted = 0 "
                                       "WHERE i._deleted = 0 AND (?1 = '' OR i.period = ?1) AND i.revision = (SELECT max(l.revision) FROM issue l "
                                       "WHERE l.period = i.period AND l.placement = i.placement AND l._deleted = 0) "
                                       "ORDER BY e.nip, i.period, s.valid_from, s.id"));
    q.bind(1, period ? period->code() : QString());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        TRY(visit({q.text(0), q.id<PlacementId>(1), q.text(2), int(q.integer(3)), q.bytes(4)}));
    }
}

Result<void> EvaluationStore::eachOrganisation(const std::optional<Period> &period,
                                               const std::function<void(UnitId, const QString &period, const OrganisationRecord &)> &visit) const
{
    ASSIGN(Query q, m_database.prepare("SELECT unit, period, predicate, reason FROM organisation "
                                       "WHERE _deleted = 0 AND (?1 = '' OR period = ?1) ORDER BY unit, period"));
    q.bind(1, period ? period->code() : QString());
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return {};
        if (const auto predicate = organisationFromCode(q.text(2)))
            visit(q.id<UnitId>(0), q.text(1), {*predicate, q.text(3)});
    }
}

Result<qint64> EvaluationStore::conflicts(Uuid row) const
{
    ASSIGN(Query q, m_database.prepare("SELECT count(*) FROM conflict WHERE row = ?"));
    ASSIGN(const bool found, q.bind(1, row).next());
    return found ? q.integer(0) : 0;
}

Result<QSet<Uuid>> EvaluationStore::conflictedRows() const
{
    QSet<Uuid> rows;
    ASSIGN(Query q, m_database.prepare("SELECT DISTINCT row FROM conflict"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return rows;
        rows.insert(q.id<Id<struct ConflictedTag>>(0).uuid);
    }
}

Result<QList<EvaluationStore::FeedbackLine>> EvaluationStore::feedback(EmployeeId employee, QDate first, QDate last) const
{
    QList<FeedbackLine> lines;
    ASSIGN(Query q, m_database.prepare("SELECT item, giver, text FROM feedback WHERE employee = ? AND day BETWEEN ? AND ? AND _deleted = 0 "
                                       "AND id NOT IN (SELECT replaces FROM feedback WHERE replaces IS NOT NULL AND _deleted = 0) ORDER BY day, id"));
    q.bind(1, employee).bind(2, first).bind(3, last);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return lines;
        lines.append({int(q.integer(0)), q.text(1), q.text(2)});
    }
}

} // namespace kinerja
