#pragma once

#include "core/base/result.h"

namespace kinerja {

/// Whether a file can be an office at all, told by its first bytes before anybody is asked about its passphrase: folders, backups, keys
/// files, documents and tables are refused with a sentence each. Invalid; Corrupt where the file is empty; Io.
[[nodiscard]] Result<void> checkLooksLikeOffice(const QString &path);

} // namespace kinerja
