#pragma once

#include "core/ledger/ledger.h"
#include "core/policy/policyset.h"

namespace kinerja {

/// What keeps an office from taking a sound pack in beside those that it knows; empty where nothing does.
[[nodiscard]] QList<PackProblem> takingProblems(const PolicyPack &pack, const PolicySet &known);

/// The packs that an office took in, each kept word for word as a setting of its own, so that every office of the network computes
/// with the same ones. What was issued names its pack by hash and keeps its inputs: no change here alters it.
class PolicyStore {
public:
    explicit PolicyStore(const Database &database) : m_database(database) {}

    /// By id and version. What cannot be read was written by a newer program and is left out.
    [[nodiscard]] Result<QList<PolicyPack>> load() const;
    /// Puts them beside the ones in `set`; what contradicts one of those is left out, for the program's own packs come first.
    [[nodiscard]] Result<void> addTo(PolicySet &set) const;

    /// Conflict where `takingProblems` finds something.
    [[nodiscard]] static Result<void> take(Ledger::Writer &writer, const PolicyPack &pack, const PolicySet &known);
    /// NotFound where the office has no such pack, Conflict where something issued was computed with it.
    [[nodiscard]] static Result<void> remove(Ledger::Writer &writer, const PolicyPack &pack);

private:
    const Database &m_database;
};

} // namespace kinerja
