#pragma once

#include "core/exchange/importer.h"

namespace kinerja {

/// One import that this office remembers.
struct ImportRecord {
    CommandId batch;
    ImportKind kind = ImportKind::Units;
    QString file; ///< its name, without folder
    QDateTime at;
    qint64 operations = 0;
    bool undone = false; ///< taken back since, at least as far as that was possible
};

/// The imports made here, the newest first, at most `most`.
[[nodiscard]] Result<QList<ImportRecord>> importHistory(Store &store, qsizetype most);

} // namespace kinerja
