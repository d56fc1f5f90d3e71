#pragma once

#include "ui/paper/formparts.h"

namespace kinerja::paper {

/// D1, Sasaran Kinerja Pegawai (PermenPANRB 6/2022), landscape.
[[nodiscard]] FormContent skpContent(const forms::SkpForm &form, Language language);

} // namespace kinerja::paper
