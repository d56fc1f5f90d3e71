#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/office/directory.h"

#include <QHash>
#include <QList>

#include <span>

namespace kinerja {

/// Reads the list of people as `DirectoryIndexStore` keeps it: by words, by unit, in any order, a page at a time and without
/// counting what stands before the page. For lists of 100,000: a page takes a few milliseconds.
class DirectoryStore {
public:
    explicit DirectoryStore(const Database &database) : m_database(database) {}

    /// The first `limit` people, or those behind `after`.
    [[nodiscard]] Result<QList<PersonEntry>> search(const PeopleFilter &filter, PeopleSort sort, Qt::SortOrder order, const std::optional<PersonEntry> &after,
                                                    int limit) const;
    [[nodiscard]] Result<qint64> count(const PeopleFilter &filter) const;
    /// The numbers of everybody found, in order: with them any part of the list is read at once (`entries`). Takes longer than a
    /// page; stops with Cancelled.
    [[nodiscard]] Result<QList<qint64>> numbers(const PeopleFilter &filter, PeopleSort sort, Qt::SortOrder order) const;
    /// One entry a number, in their order; an empty one where nobody has it any more.
    [[nodiscard]] Result<QList<PersonEntry>> entries(std::span<const qint64> numbers) const;

    [[nodiscard]] Result<std::optional<PersonEntry>> person(EmployeeId employee) const;
    /// How many people each unit has itself, without those below; under the null id who has none.
    [[nodiscard]] Result<QHash<UnitId, qint64>> countsByUnit() const;
    [[nodiscard]] Result<QList<std::pair<QString, qint64>>> countsByStatus() const;

private:
    [[nodiscard]] Result<QList<qint64>> found(const QString &match) const;
    [[nodiscard]] Result<QList<qint64>> walked(const QList<qint64> &found, PeopleSort sort, Qt::SortOrder order, const std::optional<PersonEntry> &after,
                                               qint64 limit) const;
    const Database &m_database;
};

} // namespace kinerja
