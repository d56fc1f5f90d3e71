#pragma once

#include "core/report/annex.h"
#include "core/rules/explanation.h"

namespace kinerja {

/// The steps of a tree, and under which pack it was computed where the tree says so.
[[nodiscard]] Annex annexOf(const Explanation &tree, const QString &title, const QList<Annex::Fact> &facts);

} // namespace kinerja
