// What lives here: tables for tests, made from bytes or parts, and read back whole.
// What does not: anything about an office.
#pragma once

#include "core/table/rowsink.h"
#include "core/table/rowsource.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QStringList>

#include <rapidcheck.h>

#include <ostream>

/// How a counterexample is printed.
void showValue(const QString &text, std::ostream &to);

namespace kinerja::test {

/// All rows of a source as texts, each preceded by its number: `{"3", "a", "b"}`.
Result<QList<QStringList>> allRows(RowSource &source);

/// Reads bytes as CSV / as a workbook / as JSON.
Result<std::unique_ptr<RowSource>> csv(const QByteArray &bytes, const TextReading &reading = {});
Result<std::unique_ptr<RowSource>> xlsx(const QByteArray &bytes, const QString &sheet = {});
Result<std::unique_ptr<RowSource>> json(const QByteArray &bytes);
Result<QList<QStringList>> csvRows(const QByteArray &bytes);

/// The sentence of a failure with its arguments; "no failure" where there is none.
template <class T>
QString sentence(const Result<T> &result)
{
    return result ? QStringLiteral("no failure") : errorText(result.error());
}

/// The smallest workbook with what `sheetData` and `sharedStrings` hold; `extra` parts replace or join its own.
struct WorkbookParts {
    QByteArray sheetData = {};
    QByteArray sharedStrings = {}; ///< `<si>…` elements
    QByteArray cellFormats = {};   ///< `<xf …/>` elements
    QByteArray numberFormats = {}; ///< `<numFmt …/>` elements
    QByteArray workbookProperties = {};
    QList<QPair<QString, QByteArray>> extra = {};
};
QByteArray workbook(const WorkbookParts &parts);
/// An archive of these entries.
QByteArray archive(const QList<QPair<QString, QByteArray>> &entries);

/// Any text that a table can hold: valid Unicode without NUL, with a taste for what hurts (quotes, separators, formulas,
/// apostrophes, line breaks, escapes, digits).
rc::Gen<QString> hurtfulText();

} // namespace kinerja::test
