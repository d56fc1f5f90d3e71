#pragma once

#include "core/report/annex.h"
#include "ui/paper/printer.h"

namespace kinerja::paper {

/// Writes an explanation as a file of its own, beside the document that it explains. Io where it cannot be written; what stood at
/// `path` stays then.
[[nodiscard]] Result<void> writeAnnex(const Annex &annex, const QString &path, const PaperOptions &options);

} // namespace kinerja::paper
