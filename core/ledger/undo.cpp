#include "core/ledger/undo.h"

#include <QSet>

#include <algorithm>

namespace kinerja {

namespace {

/// The candidates that a group would have if these were all operations of the row.
std::vector<const Operation *> candidatesAmong(std::span<const Operation *const> operations, const TableSpec &spec, int group)
{
    std::vector<const Operation *> touching;
    QSet<Dot> named;
    for (const Operation *const operation : operations) {
        if (!(touchedGroups(*operation, spec) & (1u << group)))
            continue;
        touching.push_back(operation);
        for (const Dot dot : operation->basis)
            named.insert(dot);
    }
    std::erase_if(touching, [&named](const Operation *operation) { return named.contains(operation->dot); });
    return touching;
}

} // namespace

Result<int> Undo::yearOf(qint64 scope)
{
    if (const auto known = m_years.constFind(scope); known != m_years.constEnd())
        return *known;
    ASSIGN(const int year, m_ledger.yearOfScope(scope));
    m_years.insert(scope, year);
    return year;
}

Result<bool> Undo::takeBack(Ledger::Writer &writer, const Uuid &row, std::span<const Dot> dots)
{
    ASSIGN(const QList<Operation> history, m_ledger.history(row));
    std::vector<const Operation *> before;
    quint32 groups = 0;
    const Operation *last = nullptr;
    const TableSpec *spec = nullptr;
    for (const Operation &operation : history) {
        if (!isKnown(operation.kind))
            continue;
        if (!std::binary_search(dots.begin(), dots.end(), operation.dot)) {
            before.push_back(&operation);
            continue;
        }
        spec = findTable(operation.table);
        if (spec == nullptr)
            return false;
        groups |= touchedGroups(operation, *spec);
        last = &operation;
    }
    if (last == nullptr)
        return false;
    ASSIGN(const QList<Dot> now, m_ledger.candidates(spec->table, row, groups));
    const bool untouched = std::all_of(now.cbegin(), now.cend(), [dots](Dot dot) { return std::binary_search(dots.begin(), dots.end(), dot); });
    if (!untouched)
        return false;

    const Operation *const life = m_ledger.winnerOf(candidatesAmong(before, *spec, 0), 0);
    const bool lived = life != nullptr && life->kind != OpKind::Tombstone;
    ASSIGN(const int year, yearOf(last->scope));
    QList<Dot> basis = now;
    if (life != nullptr && (lived || (groups & ~1u) != 0)) {
        FieldValues values;
        std::array<const Operation *, 8> sources = {};
        for (int group = 1; group < spec->groups; ++group)
            sources[size_t(group)] = m_ledger.winnerOf(candidatesAmong(before, *spec, group), group);
        for (size_t i = 0; i < spec->fields.size(); ++i) {
            const quint8 group = spec->fields[i].group;
            if (groups & (1u << group))
                values.append({quint8(i), sources[group] == nullptr ? Value() : fieldOf(*sources[group], int(i))});
        }
        TRY(writer.capture(OpKind::Set, spec->table, row, std::move(values), basis, year));
        basis = {writer.m_last};
    }
    if (!lived)
        TRY(writer.capture(OpKind::Tombstone, spec->table, row, {}, basis, year));
    return true;
}

Result<UndoOutcome> Undo::run(const CommandId &id, const UserId &author, Progress &progress)
{
    ASSIGN(const auto command, m_ledger.command(id));
    if (!command)
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("faults", "There is no step %1 in this office. Nothing was changed. "
                                                "Copy the number from the report of the import."),
                    {}, {id.uuid.toString()});
    ASSIGN(const auto operations, m_ledger.operationsOf(*command));
    ASSIGN(Ledger::Writer writer, m_ledger.begin(QStringLiteral("undo"), command->label, author));
    UndoOutcome outcome;
    std::vector<Dot> dots;
    // Rows backwards, so that what was added last goes first.
    for (auto rowEnd = operations.crbegin(); rowEnd != operations.crend();) {
        const Uuid &row = rowEnd->row;
        const auto rowBegin = std::find_if(rowEnd, operations.crend(), [&row](const auto &operation) { return operation.row != row; });
        dots.clear();
        for (auto at = rowEnd; at != rowBegin; ++at)
            dots.push_back(at->dot);
        std::sort(dots.begin(), dots.end());
        if (!progress.step(rowEnd - operations.crbegin(), qint64(operations.size())))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        ASSIGN(const bool back, takeBack(writer, row, dots));
        if (back)
            ++outcome.undone;
        else
            outcome.left.append({Table(rowEnd->table), row, Reducer::Effect::Changed});
        rowEnd = rowBegin;
    }
    if (outcome.undone > 0)
        outcome.command = writer.command();
    ASSIGN(outcome.changes, writer.commit());
    return outcome;
}

} // namespace kinerja
