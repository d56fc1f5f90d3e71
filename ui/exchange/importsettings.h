#pragma once

#include "core/exchange/recognition.h"
#include "ui/common/settings.h"

#include <optional>

namespace kinerja {

/// What the page remembers of the way somebody read a file: by kind and by the set of its headings, so that the next file of the same
/// making is read alike. Headings only, never a value of the file.
class ImportSettings {
public:
    explicit ImportSettings(Settings &settings) : m_settings(settings) {}

    /// The kind that was chosen for a table with these headings, where it was not the one recognised.
    [[nodiscard]] std::optional<ImportKind> kindFor(const QStringList &headings) const;
    void rememberKind(const QStringList &headings, ImportKind kind);
    /// The columns that were chosen; nothing where the headings' own words are followed.
    [[nodiscard]] std::optional<QList<qsizetype>> columnsFor(ImportKind kind, const QStringList &headings) const;
    void rememberColumns(ImportKind kind, const QStringList &headings, const QList<qsizetype> &columns);
    void forgetColumns(ImportKind kind, const QStringList &headings);

    /// The encoding and separator that were chosen for a file that was taken for `guess` and then had this first row; nothing where the
    /// guess is followed. Another guess is another kind of file, for which nobody has chosen.
    [[nodiscard]] std::optional<TextReading> readingFor(const QStringList &guessedRow, const Recognised &guess) const;
    void rememberReading(const QStringList &guessedRow, const Recognised &guess, const TextReading &reading);
    void forgetReading(const QStringList &guessedRow);

    /// The folder of the file that was read last.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

private:
    Settings &m_settings;
};

} // namespace kinerja
