#pragma once

#include "core/base/period.h"
#include "core/base/tr.h"
#include "core/evaluation/evaluation.h"
#include "core/plan/workplan.h"

#include <QDate>
#include <QString>

namespace kinerja {

/// Words that several pages use for the same thing, translated. Official terms of ratings and predicates are core's (rules/labels.h).

/// `Triwulan III 2026`, `Mei 2026`, `Tahun 2026`.
[[nodiscard]] QString periodText(const Period &period);
/// `5 Januari 2026`: as letters write it.
[[nodiscard]] QString dateText(QDate day);
/// `5 Jan 2026, 08.10`, in the computer's own time.
[[nodiscard]] QString momentText(const QDateTime &at);
/// `12.345`
[[nodiscard]] QString countText(qint64 count);
/// `rekap.xlsx (di folder /home/ani/Dokumen)`: where a file that was just written is to be found.
[[nodiscard]] QString placeText(const QString &path);
[[nodiscard]] QString stateText(PlanState state);
[[nodiscard]] QString stateText(EvaluationState state);

} // namespace kinerja
