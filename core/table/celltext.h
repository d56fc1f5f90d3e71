#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace kinerja {

/// How text is kept from being taken for something else by a spreadsheet that opens a CSV file.
///
/// A text that would become a formula (`=` `+` `-` `@`, tab, line break, or a full-width twin, also behind spaces and
/// apostrophes), or digits that would lose their leading zeros or their end (a NIP, a telephone number), is written with one
/// apostrophe before it. Reading takes exactly that one off again, so `unguarded(guarded(t)) == t` for every text.
[[nodiscard]] QString guarded(const QString &text);
/// Whether `guarded` adds the apostrophe.
[[nodiscard]] bool needsGuard(QStringView text);
/// Whether the first character is an apostrophe that a reader takes off.
[[nodiscard]] bool isGuarded(QStringView text);

/// Nothing where a table can keep the text and read it back; Invalid, with a sentence that names the file at `path`, for a NUL
/// character and for more than tablelimits::cellCharacters.
[[nodiscard]] Result<void> checkCellText(const QString &text, const QString &path);

} // namespace kinerja
