#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

#include <span>

namespace kinerja {

/// What an undo did: rows brought back to what they were, and rows left because somebody changed them since.
struct UndoOutcome {
    qint64 undone = 0; ///< rows
    QList<Change> left;
    CommandId command; ///< the undo itself, which can be undone as well; null where nothing was undone
    ChangeSet changes; ///< for screens
};

/// Takes a command back by compensating operations whose basis is what they undo. History keeps both. A row is taken back
/// as a whole or left as a whole.
class Undo {
public:
    explicit Undo(Ledger &ledger) : m_ledger(ledger) {}

    /// NotFound where there is no such command here. Undoing twice finds nothing left to undo: every row is then left.
    [[nodiscard]] Result<UndoOutcome> run(const CommandId &id, const UserId &author, Progress &progress);

private:
    [[nodiscard]] Result<bool> takeBack(Ledger::Writer &writer, const Uuid &row, std::span<const Dot> dots);
    [[nodiscard]] Result<int> yearOf(qint64 scope);

    Ledger &m_ledger;
    QHash<qint64, int> m_years;
};

} // namespace kinerja
