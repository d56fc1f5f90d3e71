// What lives here: the people of the office on screen: their list, one person's page, what the office sets. What does not: plans and
// ratings (plan, evaluation), reading files in (exchange), what is allowed (core).
#pragma once

#include "core/office/directory.h"
#include "ui/common/workspace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace kinerja {

/// A list of people of any length: the first page comes at once, then everybody's number in order, and with it the true length;
/// each page is read when it is first shown, and the longest unseen are forgotten. Main thread; owned by its screen.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Nip, Position, Unit, Grade, Status, ColumnCount };

    explicit PeopleModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows who is found, from the beginning; an older search that still runs is stopped.
    void search(const PeopleFilter &filter);
    /// Reads again what is shown; the length may change, the place on screen stays.
    void reload();
    [[nodiscard]] const PeopleFilter &filter() const { return m_filter; }
    [[nodiscard]] PeopleSort sortedBy() const { return m_sort; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] static PeopleSort sortOf(int column);

    /// How many are found; −1 while that is not known.
    [[nodiscard]] qint64 found() const { return m_counted ? m_rows : -1; }
    /// Null where that page is not here yet.
    [[nodiscard]] const PersonEntry *entry(int row) const;
    /// Numbers of rows, for reading them elsewhere; those that are known.
    [[nodiscard]] QList<qint64> numbers(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// The words of one person's cell, for whoever copies.
    [[nodiscard]] static QString cellText(const PersonEntry &entry, int column);

Q_SIGNALS:
    /// The first page or the whole length has come.
    void shown();
    void failed(const kinerja::Error &error);

private:
    void askFirst();
    void askNumbers();
    void takeNumbers(const QList<qint64> &numbers);
    void wantPage(int page) const;
    void askPages();
    void keep(int page, QList<PersonEntry> entries);

    Workspace &m_workspace;
    PeopleFilter m_filter;
    PeopleSort m_sort = PeopleSort::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    qint64 m_rows = 0;
    bool m_counted = false;
    QList<qint64> m_numbers;
    QHash<int, QList<PersonEntry>> m_pages;
    QList<int> m_seen;             ///< pages that are here, the one unseen for longest first
    mutable QList<int> m_wanted;   ///< pages that were shown and are not here, the latest last
    mutable bool m_asking = false; ///< a page is on its way, or about to be asked for
    Question m_firstQuestion;
    Question m_numbersQuestion;
    Question m_pagesQuestion;
};

} // namespace kinerja
