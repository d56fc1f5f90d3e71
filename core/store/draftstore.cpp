#include "core/store/draftstore.h"

#include <QTimeZone>

namespace kinerja {

namespace {

/// Columns from 0: form, subject, body, at.
Draft draftOf(const Query &q)
{
    return {q.text(0), q.uuid(1), q.bytes(2), QDateTime::fromMSecsSinceEpoch(q.integer(3), QTimeZone::utc())};
}

} // namespace

Result<void> DraftStore::save(const Draft &draft) const
{
    ASSIGN(Query q, m_database.prepare("INSERT INTO draft(user, form, subject, body, at) VALUES(?, ?, ?, ?, ?) "
                                       "ON CONFLICT(user, form, subject) DO UPDATE SET body = excluded.body, at = excluded.at"));
    // As bytes: a null id would be bound as NULL, and a form without a subject has a draft too.
    const QByteArray user = m_user.uuid.toBytes();
    const QByteArray subject = draft.subject.toBytes();
    q.bindBlob(1, user).bind(2, draft.form).bindBlob(3, subject).bindBlob(4, draft.body).bind(5, draft.at.toMSecsSinceEpoch());
    return q.run();
}

Result<std::optional<Draft>> DraftStore::load(const QString &form, const Uuid &subject) const
{
    ASSIGN(Query q, m_database.prepare("SELECT form, subject, body, at FROM draft WHERE user = ? AND form = ? AND subject = ?"));
    const QByteArray user = m_user.uuid.toBytes();
    const QByteArray about = subject.toBytes();
    ASSIGN(const bool found, q.bindBlob(1, user).bind(2, form).bindBlob(3, about).next());
    if (!found)
        return std::nullopt;
    return draftOf(q);
}

Result<QList<Draft>> DraftStore::list(const QString &form) const
{
    QList<Draft> drafts;
    ASSIGN(Query q, m_database.prepare("SELECT form, subject, body, at FROM draft WHERE user = ?1 AND (?2 = '' OR form = ?2) ORDER BY at DESC, form, subject"));
    const QByteArray user = m_user.uuid.toBytes();
    q.bindBlob(1, user).bind(2, form);
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return drafts;
        drafts.append(draftOf(q));
    }
}

Result<void> DraftStore::discard(const QString &form, const Uuid &subject) const
{
    ASSIGN(Query q, m_database.prepare("DELETE FROM draft WHERE user = ? AND form = ? AND subject = ?"));
    const QByteArray user = m_user.uuid.toBytes();
    const QByteArray about = subject.toBytes();
    q.bindBlob(1, user).bind(2, form).bindBlob(3, about);
    return q.run();
}

} // namespace kinerja
