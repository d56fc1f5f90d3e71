#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QList>
#include <QString>

namespace kinerja {

/// Something in the records that cannot be right, though the file is whole.
struct InvariantFault {
    QString rule;  ///< duplicate-nip placement-without-employee placement-without-unit rating-without-placement
                   ///< issue-content issue-revision appraiser-circle appraiser-self candidate-lost
    qint64 count = 0;
    QString message; ///< translated
};

/// Looks for records that contradict each other. Reads only; a large office takes seconds.
[[nodiscard]] Result<QList<InvariantFault>> checkInvariants(const Database &database, Progress &progress);

} // namespace kinerja
