#include "ui/office/unitlist.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr int everybodyRole = Qt::UserRole + 40;
constexpr int unitRole = Qt::UserRole + 41;
/// As many levels are open at first.
constexpr int openLevels = 2;
} // namespace

UnitList::UnitList(QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"unitList"_s);
    setAccessibleName(translate("office", "Units"));
    setModel(&m_model);
    setItemDelegate(new CellDelegate(this));
    m_model.setColumnCount(2);
    setHeaderHidden(true);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(10);
}

void UnitList::setUnits(const UnitTree &units, const QHash<UnitId, qint64> &counts)
{
    const std::optional<UnitId> before = chosen();
    const bool first = m_items.isEmpty();
    QSet<UnitId> open;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (isExpanded((*it)->index()))
            open.insert(it.key());
    }

    m_silent = true;
    m_model.removeRows(0, m_model.rowCount());
    m_items.clear();
    m_everybody = 0;
    for (const qint64 own : counts)
        m_everybody += own;

    const auto add = [this](QStandardItem *parent, const QString &name, qint64 count) {
        auto *const item = new QStandardItem(name);
        auto *const number = new QStandardItem(countText(count));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        number->setData(true, MutedRole);
        item->setToolTip(name);
        item->setAccessibleText(filled(translate("office", "%1, %2 people"), {name, countText(count)}));
        parent->appendRow({item, number});
        return item;
    };
    QStandardItem *const everybody = add(m_model.invisibleRootItem(), translate("office", "All units"), m_everybody);
    everybody->setData(true, everybodyRole);

    QHash<UnitId, QList<const Unit *>> children;
    QList<const Unit *> tops;
    for (const Unit &unit : units.units()) {
        // A unit whose parent is lost, or that would hold itself, stands at the top.
        const QList<UnitId> path = units.pathToRoot(unit.lineage);
        const Unit *const parent = units.find(unit.parent);
        if (parent == nullptr || (path.size() > 1 && units.find(path.last())->parent == unit.lineage))
            tops.append(&unit);
        else
            children[unit.parent].append(&unit);
    }
    const std::function<qint64(UnitId)> countBelow = [&](UnitId unit) {
        qint64 count = counts.value(unit);
        const auto below = children.constFind(unit);
        if (below != children.constEnd()) {
            for (const Unit *const child : *below)
                count += countBelow(child->lineage);
        }
        return count;
    };
    const std::function<void(QStandardItem *, const Unit &, int)> place = [&](QStandardItem *parent, const Unit &unit, int level) {
        QStandardItem *const item = add(parent, unit.name, countBelow(unit.lineage));
        item->setData(unit.lineage.uuid.toBytes(), unitRole);
        m_items.insert(unit.lineage, item);
        const auto below = children.constFind(unit.lineage);
        if (below != children.constEnd()) {
            for (const Unit *const child : *below)
                place(item, *child, level + 1);
        }
        if (first ? level < openLevels : open.contains(unit.lineage))
            setExpanded(item->index(), true);
    };
    for (const Unit *const top : std::as_const(tops))
        place(m_model.invisibleRootItem(), *top, 1);
    if (const qint64 without = counts.value(UnitId{}); without > 0) {
        QStandardItem *const item = add(m_model.invisibleRootItem(), translate("office", "Without a unit"), without);
        item->setData(UnitId{}.uuid.toBytes(), unitRole);
        m_items.insert(UnitId{}, item);
    }
    m_silent = false;
    choose(before);
    fit();
}

QStandardItem *UnitList::itemOf(const std::optional<UnitId> &unit) const
{
    QStandardItem *const everybody = m_model.item(0);
    return unit ? m_items.value(*unit, everybody) : everybody;
}

void UnitList::choose(const std::optional<UnitId> &unit)
{
    QStandardItem *const item = itemOf(unit);
    if (item == nullptr)
        return;
    m_silent = true;
    setCurrentIndex(item->index());
    scrollTo(item->index());
    m_silent = false;
}

std::optional<UnitId> UnitList::chosen() const
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    const QByteArray bytes = index.data(unitRole).toByteArray();
    const auto unit = Uuid::fromBytes(bytes);
    return unit ? std::optional(UnitId{*unit}) : std::nullopt;
}

QString UnitList::nameOf(UnitId unit) const
{
    const QStandardItem *const item = m_items.value(unit);
    return item == nullptr ? QString() : item->text();
}

void UnitList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_silent && current.row() >= 0 && (current.row() != previous.row() || current.parent() != previous.parent()))
        Q_EMIT unitChosen();
}

void UnitList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fit();
}

void UnitList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void UnitList::fit()
{
    const int number = fontMetrics().horizontalAdvance(countText(qMax<qint64>(m_everybody, 10'000))) + 20;
    header()->resizeSection(1, number);
    header()->resizeSection(0, qMax(number, viewport()->width() - number));
}

} // namespace kinerja
