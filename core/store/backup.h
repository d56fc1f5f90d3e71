#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"
#include "core/keys/keyring.h"
#include "core/keys/secret.h"

namespace kinerja {

/// Writes a backup: one file with key slots and database, as encrypted as the office itself. It is reopened and checked
/// before it counts, and only then takes the place of `to`.
///
/// The bytes: `KINERJAB`, format (4), length of the slots (4), length of the database (8), all big-endian; slots; database;
/// BLAKE2b-256 of all before it.
[[nodiscard]] Result<void> writeBackup(const Database &database, const Keyring &keyring, const Secret &dataKey, const QString &to, Progress &progress);

/// Makes an office out of a backup at `to`, which must not exist: damage is found before anything is written there.
[[nodiscard]] Result<void> restoreBackup(const QString &from, const QString &to, Progress &progress);

} // namespace kinerja
