#pragma once

#include "core/base/period.h"
#include "core/office/officesettings.h"

#include <QList>

namespace kinerja {

/// The periods that somebody may choose to evaluate, the latest first within each year: of the year of `current` and of today, and the
/// year before, those of the office's cycle and the year itself (SE MenPANRB 3/2023 leaves the cycle to the agency; the year is
/// evaluated by all), as far as they have begun; then others in which something is `recorded`, and `current` in any case. Another
/// cycle's periods stay choosable where they hold something: an office may have changed its cycle.
[[nodiscard]] QList<Period> periodsToChoose(EvaluationCycle cycle, const QList<Period> &recorded, const Period &current, QDate today);

} // namespace kinerja
