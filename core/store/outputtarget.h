#pragma once

#include "core/base/result.h"

#include <QString>

namespace kinerja {

/// What is about to be written beside an office: decides which file of that name may be replaced.
enum class OutputKind {
    Pdf,
    Backup,
    Csv,
    Workbook,      ///< .xlsx
    Json,
    RecoverySheet, ///< the .txt
};

/// Before anything is written to `to`: it is none of the files that make up the office at `officePath` (by whatever name or link),
/// none that another office keeps beside itself, and a file that is replaced there is one of the same kind or empty.
///
/// Invalid with a sentence of its own for each; Io where the folder is missing. `officePath` may be empty where no office is open.
/// Looks only, so that what is written still has to be put in place in one step.
[[nodiscard]] Result<void> checkOutputTarget(const QString &officePath, const QString &to, OutputKind kind);

/// The first half of it: Invalid where `to` is a file that an office needs for itself.
[[nodiscard]] Result<void> checkNotOfAnOffice(const QString &officePath, const QString &to);

/// Before an office is made at `path`: neither it nor anything that belongs beside it is there. Io, or Invalid where `path` is
/// a name that another office needs for itself. A log that an earlier office left would be read into the new one.
[[nodiscard]] Result<void> checkNewOffice(const QString &path);

} // namespace kinerja
