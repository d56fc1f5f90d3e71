#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/epochs.h"
#include "core/ledger/operation.h"

#include <array>
#include <map>
#include <span>

namespace kinerja {

/// Turns operations into rows: one multi-value register a (row, group), fed by causality and never by clocks.
///
/// A candidate is an operation that touches the group and that no other operation on the group names in its basis. One
/// candidate is the ordinary case and costs no extra row. Two or more: the latest (hlc, device) shows; in tables of class
/// Human different values are a conflict for a person. A row is deleted when every candidate of its life is a tombstone.
///
/// Works inside the caller's transaction and with the door open; one thread; never decides what is allowed.
class Reducer {
public:
    Reducer(const Database &database, const Epochs &epochs) : m_database(database), m_epochs(epochs) {}

    /// What happened to the row, for screens.
    enum class Effect { Inserted, Changed, Deleted, Nothing };

    /// Applies an operation that has not been seen yet and that already stands in table op.
    [[nodiscard]] Result<Effect> apply(const Operation &operation);

    /// The present candidates of the touched groups: what a change made now, seeing everything, names as its basis.
    [[nodiscard]] Result<QList<Dot>> basisOf(Table table, const Uuid &row, quint32 groups);

    /// Forgets what is cached about the file, after a rollback.
    void forget() { m_supersededKnown = false; }

    /// An operation out of table op.
    [[nodiscard]] Result<Operation> load(Dot dot);
    /// All operations of a row that this file has, by their time.
    [[nodiscard]] Result<QList<Operation>> operationsOf(const Uuid &row);

    /// Which of a group's candidates shows: the latest by (hlc, device); in the life group (0) any edit outlives a deletion
    /// made without knowing of it. Null where there is none.
    [[nodiscard]] const Operation *winnerOf(std::span<const Operation *const> candidates, int group) const;

private:
    static constexpr int maxGroups = 8;
    static constexpr Dot many = -1;
    struct RowState {
        bool exists = false;
        std::array<Dot, maxGroups> dots = {};
        bool deleted = false;
    };
    struct Statements {
        Query insert;
        Query dots;
        std::map<quint32, Query> update;
    };

    [[nodiscard]] Result<Statements *> statementsOf(const TableSpec &spec);
    [[nodiscard]] Result<Query *> updateOf(const TableSpec &spec, Statements &statements, quint32 groups);
    [[nodiscard]] Result<Query *> cached(Query &slot, QByteArrayView sql);
    [[nodiscard]] Result<Effect> insertNew(const Operation &operation, const TableSpec &spec, Statements &statements);
    [[nodiscard]] Result<RowState> rowState(const TableSpec &spec, Statements &statements, const Uuid &row);
    [[nodiscard]] Result<QList<Dot>> candidates(const Uuid &row, int group, Dot dot);
    [[nodiscard]] Result<void> storeCandidates(const Uuid &row, int group, const QList<Dot> &list, Dot before);
    /// The groups in which a successor of this operation arrived first; forgets them.
    [[nodiscard]] Result<quint32> takeSuperseded(const Uuid &row, Dot dot);
    [[nodiscard]] Result<bool> anySuperseded();
    [[nodiscard]] Result<Dot> winner(const QList<Dot> &list, int group);
    [[nodiscard]] Result<void> noteConflict(const TableSpec &spec, const Uuid &row, int group, const QList<Dot> &list, Dot before);
    [[nodiscard]] bool later(const Operation &a, const Operation &b) const;

    const Database &m_database;
    const Epochs &m_epochs;
    std::map<int, Statements> m_statements;
    Query m_loadOp;
    Query m_loadRow;
    Query m_loadCandidates;
    Query m_clearCandidates;
    Query m_addCandidate;
    Query m_addSuperseded;
    Query m_takeSuperseded;
    Query m_addConflict;
    Query m_clearConflict;
    bool m_supersededKnown = false;
    bool m_superseded = false;
};

} // namespace kinerja
