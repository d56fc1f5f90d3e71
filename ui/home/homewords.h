#pragma once

#include "core/report/dailytasks.h"
#include "ui/common/place.h"

#include <QTime>

namespace kinerja {

/// How a piece of open work is said, and where it is done.
struct TaskWords {
    QString title;    ///< "Rate 12 employees"
    QString sentence; ///< why, or what it is about
    QString button;   ///< a verb
    QString line;     ///< the same in a list: "Not rated yet"
    QString amount;   ///< "12 employees"; empty where nothing is counted
    Place place;
};
[[nodiscard]] TaskWords wordsOf(const OpenItem &item, const DailyFacts &facts);

/// `Good morning`, by the hour as Indonesian has it: pagi, siang, sore, malam.
[[nodiscard]] QString greeting(QTime time);
/// The office, its period, and until when: `Dinas … · Quarter III of 2026 · best closed by 12 October 2026 (6 days left)`.
[[nodiscard]] QString standingLine(const QString &office, const DailyFacts &facts);

} // namespace kinerja
