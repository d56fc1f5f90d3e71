#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kinerja {

/// What somebody typed and has not saved yet, as one form keeps it.
struct Draft {
    QString form;    ///< which form: "plan", "ratings"
    Uuid subject;    ///< what it is about; null where the form has only one
    QByteArray body; ///< whatever the form needs to show it again
    QDateTime at;    ///< when it was kept, UTC

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Keeps one person's unsaved typing, a draft for each form and subject, so that a power cut costs seconds. Local to this file and as
/// encrypted as the rest of it: drafts are neither in the ledger nor synced, and nothing is decided by them. Each call stands
/// alone on disk when it returns; it must not be made inside an act of the ledger, which could take it back.
class DraftStore {
public:
    DraftStore(const Database &database, UserId user) : m_database(database), m_user(user) {}

    /// In place of what was kept for this form and subject.
    [[nodiscard]] Result<void> save(const Draft &draft) const;
    [[nodiscard]] Result<std::optional<Draft>> load(const QString &form, const Uuid &subject) const;
    /// The latest first; of one form, or of all where none is named.
    [[nodiscard]] Result<QList<Draft>> list(const QString &form = {}) const;
    /// Does nothing where there is none.
    [[nodiscard]] Result<void> discard(const QString &form, const Uuid &subject) const;

private:
    const Database &m_database;
    UserId m_user;
};

} // namespace kinerja
