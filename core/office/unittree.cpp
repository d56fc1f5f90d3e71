#include "core/office/unittree.h"

#include <algorithm>

namespace kinerja {

UnitTree::UnitTree(QList<Unit> units) : m_units(std::move(units))
{
    std::sort(m_units.begin(), m_units.end(), [](const Unit &a, const Unit &b) { return a.code < b.code; });
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        m_byLineage.insert(unit.lineage, i);
        m_byCode.insert(unit.code, i);
        m_children[unit.parent].append(unit.lineage);
    }
}

const Unit *UnitTree::find(UnitId lineage) const
{
    const auto found = m_byLineage.constFind(lineage);
    return found == m_byLineage.constEnd() ? nullptr : &m_units[*found];
}

const Unit *UnitTree::findByCode(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_units[*found];
}

QSet<UnitId> UnitTree::subtree(UnitId lineage) const
{
    QSet<UnitId> reached{lineage};
    QList<UnitId> open{lineage};
    while (!open.isEmpty()) {
        const QList<UnitId> children = m_children.value(open.takeLast());
        for (const UnitId &child : children) {
            if (!reached.contains(child)) {
                reached.insert(child);
                open.append(child);
            }
        }
    }
    return reached;
}

QList<UnitId> UnitTree::pathToRoot(UnitId lineage) const
{
    QList<UnitId> path;
    for (const Unit *unit = find(lineage); unit != nullptr && !path.contains(unit->lineage); unit = find(unit->parent))
        path.append(unit->lineage);
    return path;
}

const Unit *UnitTree::rootOf(UnitId lineage) const
{
    const QList<UnitId> path = pathToRoot(lineage);
    return path.isEmpty() ? nullptr : find(path.last());
}

} // namespace kinerja
