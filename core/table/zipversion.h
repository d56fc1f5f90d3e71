#pragma once

#include <QString>

namespace kinerja {

/// The version of libzip, which opens and packs spreadsheet files.
[[nodiscard]] QString zipVersion();

} // namespace kinerja
