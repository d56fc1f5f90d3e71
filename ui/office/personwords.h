#pragma once

#include "core/evaluation/personstore.h"

#include <QStringList>

namespace kinerja {

/// What was done, in one line: "Import of pegawai.csv".
[[nodiscard]] QString actText(const PersonEvent &event);
/// What became of it for the person: changed values first, then counts.
[[nodiscard]] QStringList effectTexts(const PersonEvent &event);
/// From when to when a post lasted.
[[nodiscard]] QString spanText(const Placement &placement);

} // namespace kinerja
