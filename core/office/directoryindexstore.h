#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QDate>

namespace kinerja {

/// Keeps the list of people (tables person and person_words, of this file alone) true to employees, placements, units and
/// positions. It knows how far into the order of arrival it has looked, so it also catches up with what was written without
/// it. Writes in transactions of its own, never a synced table; on the thread that writes.
class DirectoryIndexStore {
public:
    explicit DirectoryIndexStore(const Database &database) : m_database(database) {}

    enum class Refreshed {
        Nothing,
        Some,
        Whole,
        Later, ///< it would take longer than Extent::Quick allows; the list is as it was
    };
    enum class Extent {
        Quick, ///< at most some dozens of milliseconds, for whoever waits for something else
        Any,
    };
    /// Brings the list up to date for the day `today`: a few people one by one, or everybody anew where much has changed.
    /// Cancelled and failed ones leave the list as it was; the next call catches up.
    [[nodiscard]] Result<Refreshed> refresh(QDate today, Progress &progress, Extent extent = Extent::Any) const;

private:
    const Database &m_database;
};

} // namespace kinerja
