#pragma once

#include "core/ledger/ledger.h"
#include "core/office/officesettings.h"

namespace kinerja {

/// Reads and saves what the office sets.
class OfficeSettingsStore {
public:
    explicit OfficeSettingsStore(const Database &database) : m_database(database) {}

    /// What was never set has its default.
    [[nodiscard]] Result<OfficeSettings> load() const;

    /// Writes the settings in which `after` differs from `before`, which is what the form was loaded with: what somebody else
    /// changed meanwhile and this form did not touch stays. Gives how many were written. Invalid where `issuesOf` finds something.
    [[nodiscard]] static Result<int> save(Ledger::Writer &writer, const OfficeSettings &before, const OfficeSettings &after);

private:
    const Database &m_database;
};

/// The row of a setting: one a name, in every office of the network.
[[nodiscard]] Uuid settingRow(const QString &name);

} // namespace kinerja
