#pragma once

#include "core/db/database.h"
#include "core/ledger/tables.h"

#include <QHash>
#include <QSet>

namespace kinerja {

/// Which rows of one table living rows point to, as the catalogue names its references.
///
/// Reads once, when it is made, in the transaction of its maker; rows of the same table that are deleted afterwards are told by
/// `gone`. It lives as long as one undo works on one table; one thread.
class References {
public:
    [[nodiscard]] static Result<References> into(Table table, const Database &database);

    enum class Use {
        None,
        Own,    ///< only rows of the same table point to it
        Others, ///< rows of another table do
    };
    /// How a living row is used. A unit or position is not used as long as another living version of its lineage stays.
    [[nodiscard]] Result<Use> useOf(const Uuid &row);
    void gone(const Uuid &row);

private:
    References(Table table, const Database &database) : m_table(table), m_database(&database) {}
    [[nodiscard]] Result<std::optional<Uuid>> nameOf(const Uuid &row);

    Table m_table;
    const Database *m_database;
    QSet<Uuid> m_fromOthers;
    QHash<Uuid, int> m_fromOwn;            ///< by target, how many living rows point there
    QHash<Uuid, QList<Uuid>> m_ownTargets; ///< by row
};

} // namespace kinerja
