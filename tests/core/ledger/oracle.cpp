#include "tests/core/ledger/oracle.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

bool touches(const WireOperation &operation, const TableSpec &spec, int group)
{
    if (group == 0 || operation.kind == OpKind::Insert)
        return true;
    if (operation.kind == OpKind::Tombstone)
        return false;
    return std::any_of(operation.fields.begin(), operation.fields.end(),
                       [&](const FieldValue &entry) { return spec.fields[entry.field].group == group; });
}

Value valueOf(const WireOperation &operation, int field)
{
    for (const FieldValue &entry : operation.fields) {
        if (entry.field == field)
            return entry.value;
    }
    return {};
}

/// As SQLite shows the column's bytes; nothing for NULL.
std::optional<QByteArray> columnOf(const Value &value)
{
    const Value::Variant &variant = value.variant();
    if (const auto *text = std::get_if<QString>(&variant))
        return text->toUtf8();
    if (const auto *number = std::get_if<qint64>(&variant))
        return QByteArray::number(*number);
    if (const auto *flag = std::get_if<bool>(&variant))
        return QByteArray(*flag ? "1" : "0");
    if (const auto *decimal = std::get_if<Decimal>(&variant))
        return decimal->toString().toLatin1();
    if (const auto *bytes = std::get_if<QByteArray>(&variant))
        return *bytes;
    if (const auto *id = std::get_if<Uuid>(&variant))
        return id->toBytes();
    return std::nullopt;
}

auto rank(const WireOperation &operation)
{
    return std::tuple(operation.hlc, operation.device, operation.position);
}

QString named(const TableSpec &spec, const Uuid &row)
{
    return QLatin1StringView(spec.name) + u' ' + row.toString();
}

} // namespace

Oracle::Oracle(const std::vector<WireOperation> &operations)
{
    std::map<Uuid, std::vector<const WireOperation *>> byRow;
    std::set<Position> present;
    for (const WireOperation &operation : operations) {
        byRow[operation.row].push_back(&operation);
        present.insert(operation.position);
    }
    for (const auto &[id, all] : byRow) {
        Row row;
        row.table = all.front()->table;
        const TableSpec &spec = *findTable(row.table);
        for (int group = 0; group < spec.groups; ++group) {
            std::vector<const WireOperation *> touching;
            std::set<Position> overtaken;
            for (const WireOperation *const operation : all) {
                if (!touches(*operation, spec, group))
                    continue;
                touching.push_back(operation);
                overtaken.insert(operation->basis.begin(), operation->basis.end());
            }
            for (const Position &position : overtaken) {
                if (!present.contains(position))
                    m_awaited.emplace(id, group, position);
            }
            const WireOperation *winner = nullptr;
            const WireOperation *edit = nullptr;
            std::set<QByteArray> values;
            std::set<Position> &candidates = row.candidates[group];
            for (const WireOperation *const operation : touching) {
                if (overtaken.contains(operation->position))
                    continue;
                candidates.insert(operation->position);
                if (winner == nullptr || rank(*winner) < rank(*operation))
                    winner = operation;
                if (operation->kind != OpKind::Tombstone)
                    edit = operation;
                QByteArray value = group == 0 ? QByteArray(operation->kind == OpKind::Tombstone ? "dead" : "alive") : QByteArray();
                for (size_t i = 0; group != 0 && i < spec.fields.size(); ++i) {
                    if (spec.fields[i].group == group) {
                        const auto column = columnOf(valueOf(*operation, int(i)));
                        value += column ? '=' + column->toHex() : QByteArray("-");
                        value += ',';
                    }
                }
                values.insert(value);
            }
            if (spec.merge == MergeClass::Human && values.size() > 1)
                row.conflicts.insert(group);
            if (group == 0) {
                row.deleted = edit == nullptr;
                continue;
            }
            for (size_t i = 0; winner != nullptr && i < spec.fields.size(); ++i) {
                if (spec.fields[i].group != group)
                    continue;
                if (const auto column = columnOf(valueOf(*winner, int(i))))
                    row.columns.emplace(int(i), *column);
            }
        }
        m_rows.emplace(id, std::move(row));
    }
}

Result<QString> Oracle::differenceTo(const Database &database) const
{
    std::map<qint64, Uuid> epochs;
    ASSIGN(Query epochQuery, database.prepare("SELECT i, id FROM epoch"));
    for (;;) {
        ASSIGN(const bool more, epochQuery.next());
        if (!more)
            break;
        epochs.emplace(epochQuery.integer(0), epochQuery.uuid(1));
    }
    const auto positionOf = [&epochs](qint64 dot) { return Position{epochs[dot >> 40], dot & ((qint64(1) << 40) - 1)}; };

    using Register = std::pair<Uuid, int>;
    std::map<Register, std::set<Position>> several;
    ASSIGN(Query candidateQuery, database.prepare("SELECT row, grp, dot FROM candidate"));
    for (;;) {
        ASSIGN(const bool more, candidateQuery.next());
        if (!more)
            break;
        several[{candidateQuery.uuid(0), int(candidateQuery.integer(1))}].insert(positionOf(candidateQuery.integer(2)));
    }
    std::set<std::tuple<Uuid, int, Position>> superseded;
    ASSIGN(Query supersededQuery, database.prepare("SELECT row, grp, dot FROM superseded"));
    for (;;) {
        ASSIGN(const bool more, supersededQuery.next());
        if (!more)
            break;
        superseded.emplace(supersededQuery.uuid(0), int(supersededQuery.integer(1)), positionOf(supersededQuery.integer(2)));
    }
    if (superseded != m_awaited)
        return u"%1 operations are awaited, %2 should be"_s.arg(superseded.size()).arg(m_awaited.size());
    std::set<Register> conflicts;
    ASSIGN(Query conflictQuery, database.prepare("SELECT row, grp FROM conflict"));
    for (;;) {
        ASSIGN(const bool more, conflictQuery.next());
        if (!more)
            break;
        conflicts.emplace(conflictQuery.uuid(0), int(conflictQuery.integer(1)));
    }

    size_t found = 0;
    for (const TableSpec &spec : allTables()) {
        QByteArray columns;
        for (const Field &field : spec.fields)
            columns += QByteArray(", ") + field.column;
        ASSIGN(Query query, database.prepare("SELECT id, _deleted, _dots" + columns + " FROM " + spec.name));
        for (;;) {
            ASSIGN(const bool more, query.next());
            if (!more)
                break;
            const Uuid id = query.uuid(0);
            const auto expected = m_rows.find(id);
            if (expected == m_rows.end() || expected->second.table != quint8(spec.table))
                return named(spec, id) + u" should not be there"_s;
            ++found;
            const Row &row = expected->second;
            if (row.deleted != (query.integer(1) != 0))
                return named(spec, id) + (row.deleted ? u" should be deleted"_s : u" should live"_s);
            const QByteArray dots = query.bytes(2);
            if (dots.size() != 8 && dots.size() != 8 * spec.groups)
                return named(spec, id) + u": %1 bytes of dots"_s.arg(dots.size());
            for (int group = 0; group < spec.groups; ++group) {
                const qint64 dot = qFromBigEndian<qint64>(dots.constData() + (dots.size() == 8 ? 0 : 8 * group));
                const std::set<Position> &wanted = row.candidates.at(group);
                const auto many = several.find({id, group});
                std::set<Position> held;
                if (dot == -1 && many != several.end())
                    held = many->second;
                else if (dot > 0)
                    held.insert(positionOf(dot));
                if (held != wanted || (dot != -1 && many != several.end()) || (dot == -1) != (wanted.size() > 1))
                    return named(spec, id) + u" group %1: %2 candidates, %3 expected"_s.arg(group).arg(held.size()).arg(wanted.size());
                if (conflicts.contains({id, group}) != row.conflicts.contains(group))
                    return named(spec, id) + u" group %1: conflict or not"_s.arg(group);
            }
            for (size_t i = 0; i < spec.fields.size(); ++i) {
                const auto column = row.columns.find(int(i));
                const bool isNull = query.isNull(3 + int(i));
                if (isNull != (column == row.columns.end()) || (!isNull && query.bytes(3 + int(i)) != column->second))
                    return named(spec, id) + u' ' + QLatin1StringView(spec.fields[i].column) + u" differs"_s;
            }
        }
    }
    return found == m_rows.size() ? QString() : u"%1 rows, %2 expected"_s.arg(found).arg(m_rows.size());
}

} // namespace kinerja
