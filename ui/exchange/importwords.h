// What lives here: the page that brings files into the office: what a file is, its columns, its rows judged, the imports made.
// What does not: what rows mean and what a file is recognised by (core/exchange), printing and exports of documents (print).
#pragma once

#include "core/exchange/recognition.h"
#include "core/ledger/undo.h"
#include "ui/common/icons.h"

#include <QList>
#include <QString>

#include <optional>

namespace kinerja {

/// `Daftar pegawai`, as people call such a file.
[[nodiscard]] QString kindTitle(ImportKind kind);
/// One sentence on what it is for and where it comes from.
[[nodiscard]] QString kindPurpose(ImportKind kind);
/// The way a new office takes: each of these needs those before it.
[[nodiscard]] QList<ImportKind> importOrder();
/// What may come at any time.
[[nodiscard]] QList<ImportKind> importExtras();
/// What is imported after this kind; nothing where the evaluation comes next, or nothing.
[[nodiscard]] std::optional<ImportKind> nextImport(ImportKind kind);
/// Whether the evaluation can go on with what this kind brought.
[[nodiscard]] bool leadsToEvaluation(ImportKind kind);

/// `Tabel CSV`.
[[nodiscard]] QString formatText(FileFormat format);
/// `Titik koma ( ; )`.
[[nodiscard]] QString separatorText(QChar separator);
[[nodiscard]] QString encodingText(TextEncoding encoding);
[[nodiscard]] QString verdictText(RowVerdict verdict);
[[nodiscard]] Glyph verdictGlyph(RowVerdict verdict);
/// What an undo did and what it left, and why, in whole sentences.
[[nodiscard]] QString undoneText(const QString &file, const UndoOutcome &outcome);

} // namespace kinerja
