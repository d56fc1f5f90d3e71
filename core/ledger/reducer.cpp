#include "core/ledger/reducer.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

void bindValue(Query &query, int parameter, const Value &value)
{
    const Value::Variant &variant = value.variant();
    if (const auto *text = std::get_if<QString>(&variant))
        query.bind(parameter, *text);
    else if (const auto *number = std::get_if<qint64>(&variant))
        query.bind(parameter, *number);
    else if (const auto *id = std::get_if<Uuid>(&variant))
        query.bind(parameter, *id);
    else if (const auto *flag = std::get_if<bool>(&variant))
        query.bind(parameter, qint64(*flag));
    else if (const auto *decimal = std::get_if<Decimal>(&variant))
        query.bind(parameter, decimal->toString());
    else if (const auto *bytes = std::get_if<QByteArray>(&variant))
        query.bindBlob(parameter, *bytes);
    else
        query.bindNull(parameter);
}

/// 8 bytes where all groups have one dot, else 8 a group.
QByteArray packDots(std::span<const Dot> dots)
{
    const bool equal = std::all_of(dots.begin(), dots.end(), [&](Dot dot) { return dot == dots[0]; });
    const size_t count = equal ? 1 : dots.size();
    QByteArray bytes(qsizetype(8 * count), Qt::Uninitialized);
    for (size_t i = 0; i < count; ++i)
        qToBigEndian(dots[i], bytes.data() + 8 * i);
    return bytes;
}

} // namespace

Result<Reducer::Statements *> Reducer::statementsOf(const TableSpec &spec)
{
    const auto found = m_statements.find(int(spec.table));
    if (found != m_statements.end())
        return &found->second;
    QByteArray columns;
    QByteArray marks;
    for (const Field &field : spec.fields) {
        columns += QByteArray(", ") + field.column;
        marks += ", ?";
    }
    Statements statements;
    ASSIGN(statements.insert, m_database.prepare("INSERT INTO " + QByteArray(spec.name) + "(id, _dots, _deleted" + columns +
                                                 ") VALUES(?, ?, ?" + marks + ") ON CONFLICT DO NOTHING"));
    ASSIGN(statements.dots, m_database.prepare("SELECT _dots, _deleted FROM " + QByteArray(spec.name) + " WHERE id = ?"));
    return &m_statements.emplace(int(spec.table), std::move(statements)).first->second;
}

Result<Query *> Reducer::updateOf(const TableSpec &spec, Statements &statements, quint32 groups)
{
    const auto found = statements.update.find(groups);
    if (found != statements.update.end())
        return &found->second;
    QByteArray assignments;
    for (const Field &field : spec.fields) {
        if (groups & (1u << field.group))
            assignments += QByteArray(", ") + field.column + " = ?";
    }
    ASSIGN(Query query, m_database.prepare("UPDATE " + QByteArray(spec.name) + " SET _dots = ?, _deleted = ?" + assignments +
                                           " WHERE id = ?"));
    return &statements.update.emplace(groups, std::move(query)).first->second;
}

Result<Query *> Reducer::cached(Query &slot, QByteArrayView sql)
{
    if (slot.statement() == nullptr) {
        ASSIGN(slot, m_database.prepare(sql));
    }
    return &slot;
}

Result<Reducer::RowState> Reducer::rowState(const TableSpec &spec, Statements &statements, const Uuid &row)
{
    RowState state;
    ASSIGN(state.exists, statements.dots.bind(1, row).next());
    if (state.exists) {
        const QByteArrayView packed = statements.dots.view(0);
        for (int group = 0; group < spec.groups; ++group) {
            const qsizetype at = packed.size() == 8 ? 0 : 8 * group;
            if (at + 8 <= packed.size())
                state.dots[size_t(group)] = qFromBigEndian<Dot>(packed.data() + at);
        }
        state.deleted = statements.dots.integer(1) != 0;
        statements.dots.reset();
    }
    return state;
}

Result<QList<Dot>> Reducer::candidates(const Uuid &row, int group, Dot dot)
{
    QList<Dot> list;
    if (dot == noDot)
        return list;
    if (dot != many) {
        list.append(dot);
        return list;
    }
    ASSIGN(Query *const query, cached(m_loadCandidates, "SELECT dot FROM candidate WHERE row = ? AND grp = ?"));
    query->bind(1, row).bind(2, group);
    for (;;) {
        ASSIGN(const bool more, query->next());
        if (!more)
            return list;
        list.append(query->integer(0));
    }
}

Result<void> Reducer::storeCandidates(const Uuid &row, int group, const QList<Dot> &list, Dot before)
{
    if (before == many) {
        ASSIGN(Query *const clear, cached(m_clearCandidates, "DELETE FROM candidate WHERE row = ? AND grp = ?"));
        TRY(clear->bind(1, row).bind(2, group).run());
    }
    if (list.size() < 2)
        return {};
    ASSIGN(Query *const add, cached(m_addCandidate, "INSERT INTO candidate(row, grp, dot) VALUES(?, ?, ?)"));
    for (const Dot dot : list)
        TRY(add->bind(1, row).bind(2, group).bind(3, dot).run());
    return {};
}

Result<bool> Reducer::anySuperseded()
{
    if (!m_supersededKnown) {
        ASSIGN(const qint64 found, m_database.integer("SELECT EXISTS(SELECT 1 FROM superseded)"));
        m_superseded = found != 0;
        m_supersededKnown = true;
    }
    return m_superseded;
}

Result<quint32> Reducer::takeSuperseded(const Uuid &row, Dot dot)
{
    quint32 groups = 0;
    ASSIGN(const bool any, anySuperseded());
    if (!any)
        return groups;
    ASSIGN(Query *const take, cached(m_takeSuperseded, "DELETE FROM superseded WHERE row = ? AND dot = ? RETURNING grp"));
    take->bind(1, row).bind(2, dot);
    for (;;) {
        ASSIGN(const bool more, take->next());
        if (!more)
            return groups;
        groups |= 1u << take->integer(0);
    }
}

namespace {

constexpr char operationColumns[] = "SELECT kind, tbl, row, scope, author, hlc, command, body, dot FROM op WHERE ";

Result<Operation> operationOf(const Query &query)
{
    Operation operation;
    operation.kind = OpKind(query.integer(0));
    operation.table = quint8(query.integer(1));
    operation.row = query.uuid(2);
    operation.scope = query.integer(3);
    operation.author = query.integer(4);
    operation.hlc = query.integer(5);
    operation.command = query.integer(6);
    operation.dot = query.integer(8);
    TRY(decodeBody(query.view(7), operation.fields, operation.basis));
    return operation;
}

} // namespace

Result<Operation> Reducer::load(Dot dot)
{
    ASSIGN(Query *const query, cached(m_loadOp, QByteArray(operationColumns) + "dot = ?"));
    ASSIGN(const bool found, query->bind(1, dot).next());
    if (!found)
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults", "A change is missing from the history. Nothing was changed. "
                                                "Run the check of the office and restore a backup where it says so."),
                    u"no operation %1/%2"_s.arg(epochOf(dot)).arg(numberOf(dot)));
    Result<Operation> operation = operationOf(*query);
    query->reset();
    return operation;
}

Result<QList<Operation>> Reducer::operationsOf(const Uuid &row)
{
    ASSIGN(Query *const query, cached(m_loadRow, QByteArray(operationColumns) + "row = ?"));
    query->bind(1, row);
    QList<Operation> list;
    for (;;) {
        ASSIGN(const bool more, query->next());
        if (!more)
            break;
        Result<Operation> operation = operationOf(*query);
        if (!operation) {
            query->reset();
            return fail(std::move(operation).error());
        }
        list.append(*std::move(operation));
    }
    std::sort(list.begin(), list.end(), [this](const Operation &a, const Operation &b) { return later(b, a); });
    return list;
}

bool Reducer::later(const Operation &a, const Operation &b) const
{
    const auto rank = [this](const Operation &operation) {
        const int epoch = epochOf(operation.dot);
        return std::tuple(operation.hlc, m_epochs.deviceOf(epoch), m_epochs.idOf(epoch), numberOf(operation.dot));
    };
    return rank(a) > rank(b);
}

const Operation *Reducer::winnerOf(std::span<const Operation *const> candidates, int group) const
{
    const auto dead = [group](const Operation &operation) { return group == 0 && operation.kind == OpKind::Tombstone; };
    const Operation *best = nullptr;
    for (const Operation *const operation : candidates) {
        if (best == nullptr || (dead(*operation) == dead(*best) ? later(*operation, *best) : dead(*best)))
            best = operation;
    }
    return best;
}

Result<Dot> Reducer::winner(const QList<Dot> &list, int group)
{
    if (list.size() < 2)
        return list.isEmpty() ? noDot : list.first();
    std::vector<Operation> operations;
    for (const Dot dot : list) {
        ASSIGN(Operation operation, load(dot));
        operations.push_back(std::move(operation));
    }
    std::vector<const Operation *> candidates;
    for (const Operation &operation : operations)
        candidates.push_back(&operation);
    return winnerOf(candidates, group)->dot;
}

Result<void> Reducer::noteConflict(const TableSpec &spec, const Uuid &row, int group, const QList<Dot> &list, Dot before)
{
    // Only several candidates can differ, before this operation or after it.
    if (spec.merge != MergeClass::Human || (list.size() < 2 && before != many))
        return {};
    bool differ = false;
    if (list.size() > 1) {
        std::optional<QByteArray> first;
        for (const Dot dot : list) {
            ASSIGN(const Operation operation, load(dot));
            QByteArray value(1, operation.kind == OpKind::Tombstone ? 'd' : 'a');
            if (group != 0) {
                FieldValues fields;
                for (size_t i = 0; i < spec.fields.size(); ++i) {
                    if (spec.fields[i].group == group)
                        fields.append({quint8(i), fieldOf(operation, int(i))});
                }
                value = encodeFields(fields);
            }
            differ = differ || (first && *first != value);
            first = std::move(value);
        }
    }
    if (differ) {
        ASSIGN(Query *const add, cached(m_addConflict, "INSERT INTO conflict(row, grp, tbl) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"));
        return add->bind(1, row).bind(2, group).bind(3, int(spec.table)).run();
    }
    ASSIGN(Query *const clear, cached(m_clearConflict, "DELETE FROM conflict WHERE row = ? AND grp = ?"));
    return clear->bind(1, row).bind(2, group).run();
}

Result<Reducer::Effect> Reducer::insertNew(const Operation &operation, const TableSpec &spec, Statements &statements)
{
    Query &insert = statements.insert;
    const QByteArray dots = packDots(std::array{operation.dot});
    insert.bind(1, operation.row).bindBlob(2, dots).bind(3, 0);
    const int count = int(spec.fields.size());
    for (int i = 0; i < count; ++i)
        insert.bindNull(4 + i);
    for (const FieldValue &entry : operation.fields) {
        if (entry.field < count)
            bindValue(insert, 4 + entry.field, entry.value);
    }
    TRY(insert.run());
    return m_database.changes() > 0 ? Effect::Inserted : Effect::Nothing;
}

Result<Reducer::Effect> Reducer::apply(const Operation &operation)
{
    // What this version does not know stays in table op.
    const TableSpec *const known = findTable(operation.table);
    if (known == nullptr || !isKnown(operation.kind))
        return Effect::Nothing;
    const TableSpec &spec = *known;
    ASSIGN(Statements *const statements, statementsOf(spec));

    if (operation.kind == OpKind::Insert && operation.basis.isEmpty()) {
        ASSIGN(const bool superseded, anySuperseded());
        if (!superseded) {
            ASSIGN(const Effect effect, insertNew(operation, spec, *statements));
            if (effect == Effect::Inserted)
                return effect;
        }
    }

    ASSIGN(RowState state, rowState(spec, *statements, operation.row));
    const bool existed = state.exists && !state.deleted;
    const quint32 groups = touchedGroups(operation, spec);
    ASSIGN(const quint32 overtaken, takeSuperseded(operation.row, operation.dot));
    std::array<Dot, maxGroups> winners = {};
    for (int group = 0; group < spec.groups; ++group) {
        if (!(groups & (1u << group)))
            continue;
        Dot &dot = state.dots[size_t(group)];
        ASSIGN(QList<Dot> list, candidates(operation.row, group, dot));
        for (const Dot named : operation.basis) {
            if (list.removeOne(named) || m_epochs.seen(named))
                continue;
#ifndef KINERJA_MUTANT_NO_SUPERSEDED
            ASSIGN(Query *const add,
                   cached(m_addSuperseded, "INSERT INTO superseded(row, grp, dot) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"));
            TRY(add->bind(1, operation.row).bind(2, group).bind(3, named).run());
            m_superseded = m_supersededKnown = true;
#endif
        }
        if (!(overtaken & (1u << group)))
            list.append(operation.dot);
        TRY(storeCandidates(operation.row, group, list, dot));
        ASSIGN(winners[size_t(group)], winner(list, group));
        TRY(noteConflict(spec, operation.row, group, list, dot));
        dot = list.isEmpty() ? noDot : list.size() == 1 ? list.first() : many;
    }

    if (winners[0] == operation.dot) {
        state.deleted = operation.kind == OpKind::Tombstone;
    } else if (winners[0] == noDot) {
        // Two forged operations that name each other leave nobody who says that the row lives.
        state.deleted = true;
    } else {
        ASSIGN(const Operation life, load(winners[0]));
        state.deleted = life.kind == OpKind::Tombstone;
    }
    const QByteArray dots = packDots(std::span(state.dots).first(spec.groups));
    if (!state.exists) {
        // A row's first operation meets no other candidate: a group shows this operation or nothing.
        Query &insert = statements->insert;
        insert.bind(1, operation.row).bindBlob(2, dots).bind(3, int(state.deleted));
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            const bool shows = winners[spec.fields[i].group] == operation.dot;
            bindValue(insert, 4 + int(i), shows ? fieldOf(operation, int(i)) : Value());
        }
        TRY(insert.run());
    } else {
        ASSIGN(Query *const update, updateOf(spec, *statements, groups));
        update->bindBlob(1, dots).bind(2, int(state.deleted));
        int parameter = 3;
        std::map<Dot, Operation> sources;
        for (size_t i = 0; i < spec.fields.size(); ++i) {
            const quint8 group = spec.fields[i].group;
            if (!(groups & (1u << group)))
                continue;
            const Dot dot = winners[group];
            if (dot == operation.dot) {
                bindValue(*update, parameter, fieldOf(operation, int(i)));
            } else if (dot == noDot) {
                update->bindNull(parameter);
            } else {
                auto found = sources.find(dot);
                if (found == sources.end()) {
                    ASSIGN(Operation source, load(dot));
                    found = sources.emplace(dot, std::move(source)).first;
                }
                bindValue(*update, parameter, fieldOf(found->second, int(i)));
            }
            ++parameter;
        }
        TRY(update->bind(parameter, operation.row).run());
    }
    if (state.deleted)
        return existed ? Effect::Deleted : Effect::Nothing;
    return existed ? Effect::Changed : Effect::Inserted;
}

Result<QList<Dot>> Reducer::basisOf(Table table, const Uuid &row, quint32 groups)
{
    const TableSpec &spec = specOf(table);
    ASSIGN(Statements *const statements, statementsOf(spec));
    ASSIGN(const RowState state, rowState(spec, *statements, row));
    QList<Dot> basis;
    for (int group = 0; group < spec.groups; ++group) {
        if (!(groups & (1u << group)) && group != 0)
            continue;
        ASSIGN(const QList<Dot> list, candidates(row, group, state.dots[size_t(group)]));
        for (const Dot dot : list) {
            if (!basis.contains(dot))
                basis.append(dot);
        }
    }
    std::sort(basis.begin(), basis.end());
    return basis;
}

} // namespace kinerja
