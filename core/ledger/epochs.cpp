#include "core/ledger/epochs.h"

namespace kinerja {

Result<void> Epochs::load(const Database &database)
{
    m_epochs.assign(1, Entry{});
    m_numbers.clear();
    ASSIGN(Query query, database.prepare("SELECT e.i, e.id, d.id, e.parent, e.seen FROM epoch e "
                                         "LEFT JOIN device d ON d.i = e.device ORDER BY e.i"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return {};
        const auto number = size_t(query.integer(0));
        m_epochs.resize(qMax(m_epochs.size(), number + 1));
        m_epochs[number] = {query.uuid(1), query.uuid(2), query.integer(3), query.integer(4), false};
        m_numbers.insert(query.uuid(1), int(number));
    }
}

std::optional<int> Epochs::find(const Uuid &id) const
{
    const auto found = m_numbers.constFind(id);
    return found == m_numbers.constEnd() ? std::nullopt : std::optional(*found);
}

Result<int> Epochs::intern(const Database &database, const Uuid &id, const Uuid &device, Dot parent)
{
    const auto known = find(id);
    const int number = known ? *known : count();
    if (!known) {
        ASSIGN(Query insert, database.prepare("INSERT INTO epoch(i, id) VALUES(?, ?)"));
        TRY(insert.bind(1, number).bind(2, id).run());
        m_epochs.push_back({id, {}, noDot, 0, false});
        m_numbers.insert(id, number);
    }
    Entry &entry = m_epochs[size_t(number)];
    if (entry.device.isNull() && !device.isNull()) {
        ASSIGN(const qint64 deviceNumber, internId(database, "device", device));
        ASSIGN(Query update, database.prepare("UPDATE epoch SET device = ?, parent = ? WHERE i = ?"));
        TRY(update.bind(1, deviceNumber).bind(2, parent).bind(3, number).run());
        entry.device = device;
        entry.parent = parent;
    }
    return number;
}

void Epochs::advance(Dot dot)
{
    Entry &entry = m_epochs[size_t(epochOf(dot))];
    Q_ASSERT(numberOf(dot) == entry.seen + 1);
    entry.seen = numberOf(dot);
    entry.dirty = true;
}

Result<void> Epochs::save(const Database &database)
{
    ASSIGN(Query update, database.prepare("UPDATE epoch SET seen = ? WHERE i = ?"));
    for (size_t i = 1; i < m_epochs.size(); ++i) {
        if (!m_epochs[i].dirty)
            continue;
        TRY(update.bind(1, m_epochs[i].seen).bind(2, qint64(i)).run());
        m_epochs[i].dirty = false;
    }
    return {};
}

Result<qint64> internId(const Database &database, QByteArrayView table, const Uuid &id)
{
    ASSIGN(Query find, database.prepare("SELECT i FROM " + table.toByteArray() + " WHERE id = ?"));
    ASSIGN(const bool known, find.bind(1, id).next());
    if (known)
        return find.integer(0);
    ASSIGN(Query insert, database.prepare("INSERT INTO " + table.toByteArray() + "(id) VALUES(?) RETURNING i"));
    ASSIGN(const bool made, insert.bind(1, id).next());
    Q_ASSERT(made);
    const qint64 number = insert.integer(0);
    TRY(insert.run());
    return number;
}

} // namespace kinerja
