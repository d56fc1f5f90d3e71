#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/database.h"

#include <QList>
#include <QString>

namespace kinerja {

/// Something in the records that cannot be right, though the file is whole.
struct InvariantFault {
    QString rule;  ///< duplicate-nip appraiser-self appraiser-circle issue-content issue-revision candidate-lost, and for what points
                   ///< to a record that is gone placement-without-employee plan-without-placement rating-without-placement …
    qint64 count = 0;
    QString message; ///< translated
};

/// Looks for records that contradict each other. Reads only; a large office takes seconds.
[[nodiscard]] Result<QList<InvariantFault>> checkInvariants(const Database &database, Progress &progress);

} // namespace kinerja
