#pragma once

#include "core/table/outputfile.h"
#include "core/table/rowsink.h"

namespace kinerja {

/// Writes CSV as a spreadsheet set to Indonesian opens it by a double click: `;` between cells, a decimal comma, dates
/// `31-12-2026`, UTF-8 with a BOM (without it Excel guesses), CRLF at line ends (RFC 4180 asks for it, and so do the portals'
/// own files). Text that a spreadsheet would ruin or run is guarded; see celltext.h.
class CsvWriter final : public RowSink {
public:
    [[nodiscard]] static Result<std::unique_ptr<RowSink>> create(const QString &path, const QList<Column> &columns);

    [[nodiscard]] Result<void> write(std::span<const CellValue> row) override;
    [[nodiscard]] Result<void> close() override;

private:
    CsvWriter(std::unique_ptr<OutputFile> file, qsizetype columns);

    Result<void> appendText(const QString &text);
    Result<void> flush();

    std::unique_ptr<OutputFile> m_file;
    qsizetype m_columns;
    QByteArray m_buffer;
};

} // namespace kinerja
