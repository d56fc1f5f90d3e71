#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/epochs.h"
#include "core/ledger/operation.h"
#include "core/ledger/reducer.h"

#include <QHash>

#include <functional>
#include <memory>

namespace kinerja {

/// What one commit did to the rows: refreshes screens, is what undo starts from.
struct Change {
    Table table = Table::Unit;
    Uuid row;
    Reducer::Effect effect = Reducer::Effect::Nothing;
};
struct ChangeSet {
    CommandId command;
    QList<Change> changes;
};

/// A group of operations made by one act of one person: a save, an import, an undo.
struct Command {
    CommandId id;
    QString kind;  ///< short code: "import", "undo", "issue"
    QString label; ///< what people are shown: the file's name, never a person's
    QDateTime at;
    UserId author;
    Dot first = noDot;
    Dot last = noDot;
};

/// Where an operation belongs when it travels: office × class × year (0 for master data).
struct ScopeKey {
    Uuid office;
    QByteArray scopeClass;
    int year = 0;
    /// BLAKE2b-128 over network, office, class and year.
    [[nodiscard]] Uuid idIn(const NetworkId &network) const;
    friend bool operator==(const ScopeKey &, const ScopeKey &) = default;
};

/// An operation as it travels, in names that mean the same everywhere. Fields ascend by number.
struct WireOperation {
    struct Position {
        Uuid epoch;
        qint64 n = 0;
        friend auto operator<=>(const Position &, const Position &) = default;
    };
    Uuid device;
    Position position;
    Position parent; ///< where this epoch branched off, null for a device's first
    OpKind kind = OpKind::Insert;
    quint8 table = 0;
    Uuid row;
    ScopeKey scope;
    UserId author;
    CommandId command;
    qint64 hlc = 0;
    FieldValues fields;
    QList<Position> basis;
    friend bool operator==(const WireOperation &, const WireOperation &) = default;
};

/// One entry of the audit trail.
struct AuditEntry {
    qint64 seq = 0;
    QDateTime at;
    QString event;  ///< a local event, or empty where an operation arrived
    Dot dot = noDot;
};
struct AuditVerdict {
    qint64 entries = 0;
    bool ok = true;
    /// What was found where, in English: "entry 17: …"; empty while ok.
    QString problem;
};

/// The one spine: every change of office data is an operation that is kept, applied by the reducer and hashed into the
/// audit trail, all in one transaction. Owned by the store, used on the store's thread; makes no rules.
class Ledger {
public:
    struct Identity {
        NetworkId network;
        OfficeId office;
        DeviceId device;
    };

    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const Database &database, const Identity &identity, const Clock &clock,
                                                              IdSource &ids);
    ~Ledger();

    /// An act in progress. What is not committed is rolled back, and the ledger is as before. After a step that failed it
    /// can only be given up: part of that step may stand in the transaction.
    class Writer {
    public:
        ~Writer();
        Writer(Writer &&other) noexcept;
        Writer &operator=(Writer &&) = delete;

        /// `year` is the period's for appraisal and daily work; it is not looked at for master data.
        [[nodiscard]] Result<void> insert(Table table, const Uuid &row, FieldValues fields, int year = 0);
        /// Sets whole groups; `fields` names every field of each group it touches.
        [[nodiscard]] Result<void> set(Table table, const Uuid &row, FieldValues fields, QList<Dot> basis, int year = 0);
        /// The row, deleted before, is back with these fields (an empty basis: it was never here).
        [[nodiscard]] Result<void> revive(Table table, const Uuid &row, FieldValues fields, int year = 0);
        [[nodiscard]] Result<void> erase(Table table, const Uuid &row, QList<Dot> basis, int year = 0);
        /// What `upsert` found and did.
        enum class Upsert { Created, Revived, Changed, Unchanged };
        /// Makes the row hold these fields, whatever it held: inserts it, brings it back, sets the groups that differ, or
        /// does nothing. Fields that are not named keep their value. For files and forms whose author sees everything here.
        [[nodiscard]] Result<Upsert> upsert(Table table, const Uuid &row, const FieldValues &fields, int year = 0);
        /// What a change of these fields' groups, made now with everything in view, names as its basis.
        [[nodiscard]] Result<QList<Dot>> basisOf(Table table, const Uuid &row, const FieldValues &fields);
        [[nodiscard]] Result<QList<Dot>> basisOfRow(Table table, const Uuid &row);

        enum class Receipt {
            Applied,
            Known, ///< seen before; nothing happened
            Gap,   ///< an earlier operation of its epoch is missing; nothing happened
        };
        /// An operation from another file. Corrupt where it cannot be one: names that are no names, a field twice, a basis
        /// in its own future, a number of this very opening.
        [[nodiscard]] Result<Receipt> receive(const WireOperation &operation);

        /// A local event for the audit trail; English, without personal data.
        [[nodiscard]] Result<void> event(const QString &text);

        [[nodiscard]] CommandId command() const { return m_command; }
        [[nodiscard]] qint64 count() const { return m_changes.changes.size(); }
        [[nodiscard]] const Database &database() const;
        [[nodiscard]] IdSource &ids() const;
        [[nodiscard]] QDate today() const;
        [[nodiscard]] Result<ChangeSet> commit();

    private:
        friend class Ledger;
        friend class Undo;
        Writer(Ledger &ledger, Transaction transaction);
        [[nodiscard]] Result<void> capture(OpKind kind, Table table, const Uuid &row, FieldValues fields, QList<Dot> basis, int year);
        [[nodiscard]] Result<void> record(const Operation &operation, const CommandId &command);
        [[nodiscard]] Result<Receipt> take(const WireOperation &operation);
        [[nodiscard]] Result<qint64> receivedCommand(const WireOperation &operation, Dot dot, qint64 author);
        [[nodiscard]] Result<void> closeReceivedCommand();

        Ledger *m_ledger;
        Transaction m_transaction;
        std::unique_ptr<Database::WriteDoor> m_door;
        ChangeSet m_changes;
        CommandId m_command;
        qint64 m_commandNumber = 0;
        qint64 m_authorNumber = 0;
        Dot m_first = noDot;
        Dot m_last = noDot;
        struct {
            CommandId id;
            qint64 number = 0;
            Dot last = noDot;
        } m_received;
        enum class State { Sound, Broken, Done };
        State m_state = State::Sound;
    };

    /// Begins an act of `author`. One at a time.
    [[nodiscard]] Result<Writer> begin(const QString &kind, const QString &label, const UserId &author);
    /// Begins taking in operations from elsewhere.
    [[nodiscard]] Result<Writer> beginReceiving();

    [[nodiscard]] Result<QList<Command>> commands() const;
    [[nodiscard]] Result<std::optional<Command>> command(const CommandId &id) const;
    [[nodiscard]] Result<Operation> operation(Dot dot) { return m_reducer.load(dot); }
    /// A row as it shows now, every field in the catalogue's order; `deleted` where its last word is a tombstone.
    struct Shown {
        FieldValues fields;
        bool deleted = false;
    };
    [[nodiscard]] Result<std::optional<Shown>> shown(Table table, const Uuid &row);
    /// The present candidates of these groups of a row.
    [[nodiscard]] Result<QList<Dot>> candidates(Table table, const Uuid &row, quint32 groups)
    {
        return m_reducer.basisOf(table, row, groups);
    }
    /// Every operation of a row, the oldest first, by the time that its author's device gave it.
    [[nodiscard]] Result<QList<Operation>> history(const Uuid &row) { return m_reducer.operationsOf(row); }
    struct CommandOperation {
        Uuid row;
        Dot dot = noDot;
        int table = 0;
    };
    /// What a command did, by row and then in order.
    [[nodiscard]] Result<std::vector<CommandOperation>> operationsOf(const Command &command) const;
    /// See Reducer::winnerOf.
    [[nodiscard]] const Operation *winnerOf(std::span<const Operation *const> candidates, int group) const
    {
        return m_reducer.winnerOf(candidates, group);
    }
    /// The year of a scope by its local number; 0 for master data.
    [[nodiscard]] Result<int> yearOfScope(qint64 scope) const;
    [[nodiscard]] Result<WireOperation> exported(Dot dot);
    /// All operations in the order in which they arrived here.
    [[nodiscard]] Result<QList<Dot>> arrivals() const;

    [[nodiscard]] Result<QList<AuditEntry>> auditEntries(qint64 afterSeq, int limit) const;
    /// Recomputes the chain and holds it against the operations; names the first entry that does not fit.
    [[nodiscard]] Result<AuditVerdict> verifyAudit(Progress &progress) const;

    /// BLAKE2b-256 over rows, candidates, superseded and conflicts, in names that mean the same everywhere: equal for two
    /// files that have seen the same operations.
    [[nodiscard]] Result<QByteArray> stateDigest() const;

    [[nodiscard]] const Identity &identity() const { return m_identity; }

    /// Called after every commit with what it did, on the ledger's thread: how screens learn of changes. One watcher.
    void watchCommits(std::function<void(const ChangeSet &)> watcher) { m_watcher = std::move(watcher); }

private:
    Ledger(const Database &database, const Identity &identity, const Clock &clock, IdSource &ids);
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] Result<int> ownEpoch();
    [[nodiscard]] Result<qint64> scopeNumber(const ScopeKey &key);
    [[nodiscard]] Result<qint64> authorNumber(const Uuid &author);
    [[nodiscard]] qint64 nextHlc();
    void observeHlc(qint64 hlc);
    [[nodiscard]] Result<void> append(const Operation &operation, QByteArrayView body, const CommandId &command);
    [[nodiscard]] Result<void> appendAudit(Dot dot, const QString &event, QByteArrayView bytes);

    const Database &m_database;
    Identity m_identity;
    const Clock &m_clock;
    IdSource &m_ids;
    Epochs m_epochs;
    Reducer m_reducer;
    int m_epoch = 0; ///< this opening's own, 0 until something is captured
    qint64 m_hlc = 0;
    QByteArray m_auditKey;
    QByteArray m_auditHead;
    qint64 m_auditSeq = 0;
    QHash<Uuid, qint64> m_scopes;
    QHash<qint64, Uuid> m_scopeIds;
    std::array<std::pair<int, qint64>, 4> m_scopeCache = {};
    std::pair<ScopeKey, qint64> m_receivedScope;
    QHash<Uuid, qint64> m_authors;
    QHash<qint64, Uuid> m_authorIds;
    std::map<int, Query> m_showRow;
    Query m_insertOp;
    Query m_insertAudit;
    Query m_wireNames;
    std::array<Query, size_t(Table::Setting) + 1> m_rows;
    bool m_stale = false; ///< a rollback could not read the file again
    std::function<void(const ChangeSet &)> m_watcher;
};

} // namespace kinerja
