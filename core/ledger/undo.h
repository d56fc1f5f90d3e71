#pragma once

#include "core/ledger/ledger.h"
#include "core/ledger/references.h"

#include <QHash>

#include <span>

namespace kinerja {

/// Why an undo left a row as it is.
enum class LeftBecause {
    Changed, ///< somebody changed it since
    InUse,   ///< it would go, but rows that stay point to it
    Undone,  ///< it was taken back already
};

struct LeftRow {
    Table table = Table::Unit;
    Uuid row;
    LeftBecause because = LeftBecause::Changed;

    friend bool operator==(const LeftRow &, const LeftRow &) = default;
};

/// What an undo did: rows brought back to what they were, and rows left.
struct UndoOutcome {
    qint64 undone = 0; ///< rows
    QList<LeftRow> left;
    CommandId command; ///< the undo itself, which can be undone as well; null where nothing was undone
    ChangeSet changes; ///< for screens
};

/// Takes a command back by compensating operations whose basis is what they undo. History keeps both. A row is taken back
/// as a whole or left as a whole, and no row goes that a row which stays points to.
class Undo {
public:
    explicit Undo(Ledger &ledger) : m_ledger(ledger) {}

    /// NotFound where there is no such command here. Undoing twice finds nothing left to undo: every row is then left.
    [[nodiscard]] Result<UndoOutcome> run(const CommandId &id, const UserId &author, Progress &progress);

private:
    /// A row that the command touched, with the command's operations on it, ascending.
    struct Touched {
        Table table;
        Uuid row;
        QList<Dot> dots;
    };
    enum class Fate {
        TakenBack,
        Changed,
        Undone,
        InUse,
        InUseByItsOwn, ///< by rows of its own table alone, which may still go
    };
    [[nodiscard]] Result<Fate> takeBack(Ledger::Writer &writer, const Touched &touched);
    [[nodiscard]] Result<bool> wasUndone(const Ledger::Writer &writer, const QList<Operation> &history, const QList<Dot> &dots, const QList<Dot> &now);
    [[nodiscard]] Result<References *> referencesInto(Table table, const Ledger::Writer &writer);
    [[nodiscard]] Result<int> yearOf(qint64 scope);

    Ledger &m_ledger;
    QHash<qint64, int> m_years;
    std::optional<std::pair<Table, References>> m_references; ///< of the table that is worked on, once it was asked for
};

} // namespace kinerja
