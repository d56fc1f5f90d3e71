#pragma once

#include "ui/common/notice.h"

#include <optional>

namespace kinerja {

/// Opens a file or a folder with the program that this computer has for it. Where there is none, the notice says where it lies.
[[nodiscard]] std::optional<Notice> openOutside(const QString &path);

} // namespace kinerja
