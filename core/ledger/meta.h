#pragma once

#include "core/base/result.h"
#include "core/db/database.h"

#include <QByteArray>

#include <optional>

namespace kinerja {

/// Small facts of this file alone (its names, keys, counters), never synced.
[[nodiscard]] Result<std::optional<QByteArray>> metaValue(const Database &database, QByteArrayView key);
/// Like `metaValue`, but a missing one is damage.
[[nodiscard]] Result<QByteArray> requiredMeta(const Database &database, QByteArrayView key);
[[nodiscard]] Result<void> setMeta(const Database &database, QByteArrayView key, QByteArrayView value);

} // namespace kinerja
