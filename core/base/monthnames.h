#pragma once

#include <QStringView>

#include <optional>

namespace kinerja {

/// The month that a word names, 1 to 12: names as the forms print them, what offices shorten or spell in the older way (Pebruari,
/// Nopember), and the English ones of a spreadsheet that was never set to Indonesian. Any case; no dot behind it.
[[nodiscard]] std::optional<int> monthByName(QStringView text);

} // namespace kinerja
