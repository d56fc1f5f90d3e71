#pragma once

#include "ui/paper/formparts.h"

#include <QImage>

namespace kinerja::paper {

/// D4, Dokumen Evaluasi Kinerja Pegawai (PermenPANRB 6/2022), portrait: the page for personnel files.
///
/// `emblem` stands on top; without it its place stays free where there is no letterhead either.
[[nodiscard]] FormContent evaluationDocumentContent(const forms::EvaluationDocumentForm &form, Language language,
                                                    const QImage &emblem);

} // namespace kinerja::paper
