#pragma once

#include "core/report/forms.h"
#include "ui/paper/layout.h"

namespace kinerja::paper {

/// The distribution of predicates as bars under a curve: Sangat Kurang at the left to Sangat Baik at the right, upwards
/// "Frekuensi Pegawai". Without a curve only the axes are drawn, to draw on by hand.
[[nodiscard]] Figure distributionFigure(const PaperFonts &fonts, const std::optional<forms::DistributionCurve> &curve,
                                        const QString &title);

} // namespace kinerja::paper
