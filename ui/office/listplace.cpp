#include "ui/office/listplace.h"

#include "ui/office/peoplemodel.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace kinerja {

namespace {

constexpr qsizetype mostKept = 200;
/// Whoever moved a little in the list is still the one who was selected.
constexpr int furthest = 100;

} // namespace

QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

qint64 selectedCount(const QTableView &table)
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : table.selectionModel()->selection())
        count += range.height();
    return count;
}

ListPlace ListPlace::of(const QTableView &table, const PeopleModel &model)
{
    ListPlace place{table.verticalScrollBar()->value(), {}};
    QList<int> rows = selectedRows(table);
    if (const QModelIndex current = table.currentIndex(); current.isValid() && !rows.contains(current.row()))
        rows.prepend(current.row());
    for (const int row : rows.first(qMin(rows.size(), mostKept))) {
        if (const PersonEntry *const entry = model.entry(row))
            place.people.append({entry->employee, row});
    }
    return place;
}

void ListPlace::restore(QTableView &table, const PeopleModel &model) const
{
    QItemSelection selection;
    QModelIndex current;
    for (const auto &[employee, before] : people) {
        for (int distance = 0; distance < furthest; ++distance) {
            const PersonEntry *const below = model.entry(before + distance);
            const PersonEntry *const above = before >= distance ? model.entry(before - distance) : nullptr;
            const int row = below && below->employee == employee ? before + distance : above && above->employee == employee ? before - distance : -1;
            if (row < 0)
                continue;
            selection.select(model.index(row, 0), model.index(row, PeopleModel::ColumnCount - 1));
            if (!current.isValid())
                current = model.index(row, 0);
            break;
        }
    }
    if (current.isValid())
        table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table.verticalScrollBar()->setValue(scroll);
}

} // namespace kinerja
