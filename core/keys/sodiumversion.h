#pragma once

#include <QString>

namespace kinerja {

/// The version of libsodium that runs.
[[nodiscard]] QString sodiumVersion();

} // namespace kinerja
