#pragma once

#include "ui/paper/formparts.h"

namespace kinerja::paper {

/// D3, Evaluasi Kinerja Pegawai, periodic or annual (PermenPANRB 6/2022), landscape.
[[nodiscard]] FormContent evaluationContent(const forms::PeriodicEvaluationForm &form, Language language,
                                            const PaperFonts &fonts);

} // namespace kinerja::paper
