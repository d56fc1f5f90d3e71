#include "core/ledger/references.h"

namespace kinerja {

Result<References> References::into(Table table, const Database &database)
{
    References references(table, database);
    for (const TableSpec &spec : allTables()) {
        for (const Field &field : spec.fields) {
            if (field.target != table)
                continue;
            const QByteArray column = field.column;
            if (spec.table == table) {
                ASSIGN(Query query, database.prepare("SELECT id, " + column + " FROM " + spec.name + " WHERE _deleted = 0 AND " + column + " IS NOT NULL AND " +
                                                     column + " IS NOT " + referredColumn(table)));
                for (;;) {
                    ASSIGN(const bool more, query.next());
                    if (!more)
                        break;
                    ++references.m_fromOwn[query.uuid(1)];
                    references.m_ownTargets[query.uuid(0)].append(query.uuid(1));
                }
                continue;
            }
            ASSIGN(Query query, database.prepare("SELECT DISTINCT " + column + " FROM " + spec.name + " WHERE _deleted = 0 AND " + column + " IS NOT NULL"));
            for (;;) {
                ASSIGN(const bool more, query.next());
                if (!more)
                    break;
                references.m_fromOthers.insert(query.uuid(0));
            }
        }
    }
    return references;
}

Result<std::optional<Uuid>> References::nameOf(const Uuid &row)
{
    if (qstrcmp(referredColumn(m_table), "id") == 0)
        return row;
    const QByteArray name = specOf(m_table).name;
    ASSIGN(Query query, m_database->prepare("SELECT lineage, EXISTS(SELECT 1 FROM " + name + " o WHERE o.lineage = r.lineage AND o._deleted = 0 AND o.id <> r.id) FROM " +
                                            name + " r WHERE r.id = ?"));
    ASSIGN(const bool found, query.bind(1, row).next());
    if (!found || query.isNull(0) || query.integer(1) != 0)
        return std::nullopt;
    return query.uuid(0);
}

Result<References::Use> References::useOf(const Uuid &row)
{
    if (m_fromOthers.isEmpty() && m_fromOwn.isEmpty())
        return Use::None;
    ASSIGN(const auto name, nameOf(row));
    if (!name)
        return Use::None;
    if (m_fromOthers.contains(*name))
        return Use::Others;
    return m_fromOwn.value(*name) > 0 ? Use::Own : Use::None;
}

void References::gone(const Uuid &row)
{
    const QList<Uuid> targets = m_ownTargets.take(row);
    for (const Uuid &target : targets)
        --m_fromOwn[target];
}

} // namespace kinerja
