#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/ledger/operation.h"

#include <QHash>

#include <vector>

namespace kinerja {

/// The epochs this file knows, by their local numbers: whose they are, and how far each has been seen (the version vector).
///
/// An epoch is one device's run of operations between two openings of a file, numbered 1, 2, 3 … without holes. Kept in
/// memory beside its table; the ledger's thread owns it.
class Epochs {
public:
    [[nodiscard]] Result<void> load(const Database &database);

    /// The local number of an epoch, made where it is new. `device` may be null where only a basis mentions it.
    [[nodiscard]] Result<int> intern(const Database &database, const Uuid &id, const Uuid &device, Dot parent = noDot);
    [[nodiscard]] std::optional<int> find(const Uuid &id) const;

    [[nodiscard]] bool seen(Dot dot) const { return numberOf(dot) <= m_epochs[size_t(epochOf(dot))].seen; }
    [[nodiscard]] qint64 seenOf(int epoch) const { return m_epochs[size_t(epoch)].seen; }
    void advance(Dot dot);
    /// Writes what has advanced since the last time.
    [[nodiscard]] Result<void> save(const Database &database);

    [[nodiscard]] const Uuid &idOf(int epoch) const { return m_epochs[size_t(epoch)].id; }
    [[nodiscard]] const Uuid &deviceOf(int epoch) const { return m_epochs[size_t(epoch)].device; }
    [[nodiscard]] Dot parentOf(int epoch) const { return m_epochs[size_t(epoch)].parent; }
    [[nodiscard]] int count() const { return int(m_epochs.size()); }

private:
    struct Entry {
        Uuid id;
        Uuid device;
        Dot parent = noDot;
        qint64 seen = 0;
        bool dirty = false;
    };
    // Number 0 stays empty, so that no dot is 0.
    std::vector<Entry> m_epochs = std::vector<Entry>(1);
    QHash<Uuid, int> m_numbers;
};

/// The local number of an id in one of the small tables device, author; made where it is new.
[[nodiscard]] Result<qint64> internId(const Database &database, QByteArrayView table, const Uuid &id);

} // namespace kinerja
