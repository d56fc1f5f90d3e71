#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

namespace kinerja {

/// The schema this program writes: the number of the last file in resources/sql.
[[nodiscard]] int newestSchema();

/// The schema of an open file; NewerSchema where a later version of the program wrote it.
[[nodiscard]] Result<int> schemaOf(const Database &database);

/// Brings the file to `newestSchema()`, one transaction a step, so that a kill leaves the old or the new schema.
/// Whoever calls has made and checked a backup first, unless the file is new.
[[nodiscard]] Result<void> migrate(const Database &database);

} // namespace kinerja
