#pragma once

#include "core/office/employee.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace kinerja {

/// The units of an office on one day, by lineage. A value; cycles and lost parents are kept at the top, never dropped.
class UnitTree {
public:
    UnitTree() = default;
    explicit UnitTree(QList<Unit> units);

    [[nodiscard]] const QList<Unit> &units() const { return m_units; } ///< by code
    [[nodiscard]] const Unit *find(UnitId lineage) const;
    [[nodiscard]] const Unit *findByCode(const QString &code) const;
    /// The unit itself and all below it.
    [[nodiscard]] QSet<UnitId> subtree(UnitId lineage) const;
    /// The unit itself, then upwards to the root; every unit once.
    [[nodiscard]] QList<UnitId> pathToRoot(UnitId lineage) const;
    /// The topmost unit above.
    [[nodiscard]] const Unit *rootOf(UnitId lineage) const;

private:
    QList<Unit> m_units;
    QHash<UnitId, qsizetype> m_byLineage;
    QHash<QString, qsizetype> m_byCode;
    QHash<UnitId, QList<UnitId>> m_children;
};

} // namespace kinerja
