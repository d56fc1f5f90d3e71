#pragma once

#include "core/table/outputfile.h"
#include "core/table/rowsink.h"

namespace kinerja {

/// Writes a workbook with one sheet: the heading row bold and always in view, texts as texts (a NIP keeps its 18 digits, `=1+1`
/// stays four characters, also after somebody edits the cell), numbers and dates as what they are.
///
/// Why not libxlsxwriter: it prints numbers with the C library's comma where the system speaks Indonesian, which makes the
/// file unreadable; gives 8,95 as 8.949999999999999; and takes its file names as bytes. Numbers here never pass through a
/// binary fraction. A Decimal of more than 15 digits, which a spreadsheet would cut, is written as text.
///
/// The sheet waits in a second file beside the first until close() packs it; both are gone if that does not happen.
class XlsxWriter final : public RowSink {
public:
    static constexpr qsizetype cellCharacters = 32'767; ///< of a cell in a workbook (Excel's own limit)

    [[nodiscard]] static Result<std::unique_ptr<RowSink>> create(const QString &path, const QList<Column> &columns,
                                                                 const QString &sheet);

    [[nodiscard]] Result<void> write(std::span<const CellValue> row) override;
    [[nodiscard]] Result<void> close() override;

private:
    XlsxWriter(std::unique_ptr<OutputFile> file, std::unique_ptr<OutputFile> rows, QList<Column> columns,
               QString sheet);

    enum class RowLook { Heading, Body };

    void begin();
    Result<void> writeRow(std::span<const CellValue> row, RowLook look);
    Result<void> appendText(qsizetype column, int style, const QString &text);
    void appendNumber(qsizetype column, int style, QByteArrayView number);
    void openCell(qsizetype column, int style);
    Result<void> flush();

    std::unique_ptr<OutputFile> m_file;
    std::unique_ptr<OutputFile> m_rows;
    QList<Column> m_columns;
    QList<QByteArray> m_letters; ///< of the columns
    QString m_sheet;
    QByteArray m_buffer;
    QByteArray m_rowText;
    int m_row = 0;
};

} // namespace kinerja
