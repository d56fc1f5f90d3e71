#pragma once

#include "core/base/ids.h"

#include <QList>

class QTableView;

namespace kinerja {

class PeopleModel;

/// Where a list of people stood before it was read again: scroll and selection, found again by who it is.
struct ListPlace {
    int scroll = 0;
    QList<std::pair<EmployeeId, int>> people; ///< selected, with their rows, the current one first

    [[nodiscard]] static ListPlace of(const QTableView &table, const PeopleModel &model);
    void restore(QTableView &table, const PeopleModel &model) const;
};

/// The rows that are selected in whole, in order.
[[nodiscard]] QList<int> selectedRows(const QTableView &table);
/// How many that are; quick also where everybody is selected.
[[nodiscard]] qint64 selectedCount(const QTableView &table);

} // namespace kinerja
