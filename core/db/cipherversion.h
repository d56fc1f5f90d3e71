#pragma once

#include "core/db/database.h"

namespace kinerja {

/// The library that encrypts the open file, with its version: `4.6.1 community`.
[[nodiscard]] Result<QString> cipherVersion(const Database &database);

} // namespace kinerja
