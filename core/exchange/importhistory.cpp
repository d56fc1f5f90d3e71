#include "core/exchange/importhistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto importPrefix = "import-"_L1;

bool holds(const Command &command, Dot dot)
{
    return command.first != noDot && epochOf(command.first) == epochOf(dot) && command.first <= dot && dot <= command.last;
}

} // namespace

Result<QList<ImportRecord>> importHistory(Store &store, qsizetype most)
{
    ASSIGN(const QList<Command> commands, store.ledger().commands());
    QList<bool> undone(commands.size(), false);
    // From the newest on: an undo that was itself undone has taken nothing back.
    for (qsizetype i = commands.size() - 1; i >= 0; --i) {
        if (commands[i].kind != u"undo" || undone[i] || commands[i].first == noDot)
            continue;
        // An undo names what it takes back as the basis of each of its operations.
        ASSIGN(const Operation operation, store.ledger().operation(commands[i].first));
        for (qsizetype k = 0; k < i && !operation.basis.isEmpty(); ++k) {
            if (holds(commands[k], operation.basis.first()))
                undone[k] = true;
        }
    }
    QList<ImportRecord> records;
    for (qsizetype i = commands.size() - 1; i >= 0 && records.size() < most; --i) {
        const Command &command = commands[i];
        if (!command.kind.startsWith(importPrefix) || command.first == noDot)
            continue;
        const auto kind = importKindFromCode(QStringView(command.kind).sliced(importPrefix.size()));
        if (!kind)
            continue;
        records.append({command.id, *kind, command.label, command.at, numberOf(command.last) - numberOf(command.first) + 1, undone[i]});
    }
    return records;
}

} // namespace kinerja
