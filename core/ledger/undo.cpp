#include "core/ledger/undo.h"

#include <QSet>

#include <algorithm>
#include <iterator>

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

Result<References *> Undo::referencesInto(Table table, const Ledger::Writer &writer)
{
    if (!m_references || m_references->first != table) {
        ASSIGN(References references, References::into(table, writer.database()));
        m_references.emplace(table, std::move(references));
    }
    return &m_references->second;
}

/// Whether what shows now is what undoing these operations put there: followed from undo to undo of it, and so on.
Result<bool> Undo::wasUndone(const Ledger::Writer &writer, const QList<Operation> &history, const QList<Dot> &dots, const QList<Dot> &now)
{
    ASSIGN(Query isUndo, writer.database().prepare("SELECT kind = 'undo' FROM command WHERE i = ?"));
    QList<Dot> step = dots;
    QSet<Dot> seen(dots.begin(), dots.end()); // a tombstone leaves the other groups to what it deletes
    bool undone = false;
    for (;;) {
        const auto isOfStep = [&step](Dot dot) { return std::binary_search(step.begin(), step.end(), dot); };
        if (std::all_of(now.begin(), now.end(), [&seen](Dot dot) { return seen.contains(dot); }))
            return undone;
        const auto next = std::find_if(history.begin(), history.end(), [&](const Operation &operation) {
            return operation.command != 0 && !isOfStep(operation.dot) && std::any_of(operation.basis.begin(), operation.basis.end(), isOfStep);
        });
        if (next == history.end())
            return false;
        ASSIGN(const bool found, isUndo.bind(1, next->command).next());
        if (!found || isUndo.integer(0) == 0)
            return false;
        isUndo.reset();
        QList<Dot> following;
        for (const Operation &operation : history) {
            if (operation.command == next->command)
                following.append(operation.dot);
        }
        std::sort(following.begin(), following.end());
        seen.unite(QSet<Dot>(following.begin(), following.end()));
        step = std::move(following);
        undone = !undone;
    }
}

Result<Undo::Fate> Undo::takeBack(Ledger::Writer &writer, const Touched &touched)
{
    const auto isOurs = [&touched](Dot dot) { return std::binary_search(touched.dots.begin(), touched.dots.end(), dot); };
    ASSIGN(const QList<Operation> history, m_ledger.history(touched.row));
    std::vector<const Operation *> before;
    quint32 groups = 0;
    const Operation *last = nullptr;
    const TableSpec *spec = nullptr;
    for (const Operation &operation : history) {
        if (!isKnown(operation.kind))
            continue;
        if (!isOurs(operation.dot)) {
            before.push_back(&operation);
            continue;
        }
        spec = findTable(operation.table);
        if (spec == nullptr)
            return Fate::Changed;
        groups |= touchedGroups(operation, *spec);
        last = &operation;
    }
    if (last == nullptr)
        return Fate::Changed;
    ASSIGN(const QList<Dot> now, m_ledger.candidates(spec->table, touched.row, groups));
    if (!std::all_of(now.cbegin(), now.cend(), isOurs)) {
        ASSIGN(const bool undone, wasUndone(writer, history, touched.dots, now));
        return undone ? Fate::Undone : Fate::Changed;
    }

    const Operation *const life = m_ledger.winnerOf(candidatesAmong(before, *spec, 0), 0);
    const bool lived = life != nullptr && life->kind != OpKind::Tombstone;
    if (!lived) {
        ASSIGN(References *const references, referencesInto(spec->table, writer));
        ASSIGN(const References::Use use, references->useOf(touched.row));
        if (use != References::Use::None)
            return use == References::Use::Own ? Fate::InUseByItsOwn : Fate::InUse;
        references->gone(touched.row);
    }
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
        TRY(writer.capture(OpKind::Set, spec->table, touched.row, std::move(values), basis, year));
        basis = {writer.m_last};
    }
    if (!lived)
        TRY(writer.capture(OpKind::Tombstone, spec->table, touched.row, {}, basis, year));
    return Fate::TakenBack;
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
    std::vector<Touched> rows;
    for (const Ledger::CommandOperation &operation : operations) {
        if (rows.empty() || rows.back().row != operation.row)
            rows.push_back({Table(operation.table), operation.row, {}});
        rows.back().dots.append(operation.dot);
    }
    // A table comes after those whose rows point into it (the catalogue counts upwards from what is pointed to), and within one
    // what was added last goes first.
    std::reverse(rows.begin(), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [](const Touched &a, const Touched &b) { return a.table > b.table; });

    ASSIGN(Ledger::Writer writer, m_ledger.begin(QStringLiteral("undo"), command->label, author));
    UndoOutcome outcome;
    qint64 done = 0;
    std::vector<Touched> waiting;
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::find_if(begin, rows.end(), [&begin](const Touched &other) { return other.table != begin->table; });
        std::vector<Touched> work{std::make_move_iterator(begin), std::make_move_iterator(end)};
        begin = end;
        // Rows that only rows of their own table point to are tried again for as long as some of those go.
        for (;;) {
            waiting.clear();
            for (Touched &touched : work) {
                if (!progress.step(done, qint64(operations.size())))
                    return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
                ASSIGN(const Fate fate, takeBack(writer, touched));
                if (fate == Fate::InUseByItsOwn) {
                    waiting.push_back(std::move(touched));
                    continue;
                }
                done += touched.dots.size();
                if (fate == Fate::TakenBack)
                    ++outcome.undone;
                else
                    outcome.left.append({touched.table, touched.row,
                                         fate == Fate::InUse    ? LeftBecause::InUse
                                         : fate == Fate::Undone ? LeftBecause::Undone
                                                                : LeftBecause::Changed});
            }
            if (waiting.empty() || waiting.size() == work.size())
                break;
            work.swap(waiting);
        }
        for (const Touched &touched : waiting)
            outcome.left.append({touched.table, touched.row, LeftBecause::InUse});
    }
    m_references.reset();
    if (outcome.undone > 0)
        outcome.command = writer.command();
    ASSIGN(outcome.changes, writer.commit());
    return outcome;
}

} // namespace kinerja
