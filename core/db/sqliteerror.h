#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace kinerja {

/// Whose words SQLite's message holds: while a statement is compiled they are about our SQL; while it runs they may quote
/// what a person typed (a full-text search), which never enters the log.
enum class Words { OfCompiling, OfRunning };

/// What a SQLite result code means to a person: disk full, damaged, in use, read-only … each its own sentence and kind.
/// `database` may be null: then `code` is all that is known.
[[nodiscard]] Error sqliteError(int code, sqlite3 *database, Words words = Words::OfCompiling);

} // namespace kinerja
