#pragma once

#include "core/office/unittree.h"

#include <QStandardItemModel>
#include <QTreeView>

namespace kinerja {

/// The units of the office as a tree with the number of people in and below each; the first line is everybody. Choosing one says so.
class UnitList : public QTreeView {
    Q_OBJECT

public:
    explicit UnitList(QWidget *parent = nullptr);

    /// `counts` are each unit's own people, as `DirectoryStore::countsByUnit` has them. What is chosen and open stays.
    void setUnits(const UnitTree &units, const QHash<UnitId, qint64> &counts);
    /// Nothing: everybody. The null id: those without a unit. Does not say so by `unitChosen`.
    void choose(const std::optional<UnitId> &unit);
    [[nodiscard]] std::optional<UnitId> chosen() const;
    /// The name of a unit of the tree; empty where it is not there.
    [[nodiscard]] QString nameOf(UnitId unit) const;
    [[nodiscard]] qint64 everybody() const { return m_everybody; }

Q_SIGNALS:
    void unitChosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemOf(const std::optional<UnitId> &unit) const;
    void fit();

    QStandardItemModel m_model;
    QHash<UnitId, QStandardItem *> m_items;
    qint64 m_everybody = 0;
    bool m_silent = false;
};

} // namespace kinerja
