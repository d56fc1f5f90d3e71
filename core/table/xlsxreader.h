#pragma once

#include "core/table/rowsource.h"
#include "core/table/sheetnumber.h"
#include "core/table/zippackage.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kinerja {

/// Reads one sheet of a workbook (ECMA-376 .xlsx, .xlsm without its macros) as Excel, LibreOffice, openpyxl, libxlsxwriter and
/// the web portals write it: shared and inline strings, missing references, dates by their number format, formulas by their
/// last result, hidden rows like others.
///
/// One thread; owns the open file; holds the shared strings and one piece of the sheet. It computes nothing, follows no link
/// out of the file and runs nothing.
class XlsxReader final : public RowSource {
public:
    static constexpr qint64 maxCells = 10'000'000;
    static constexpr qint64 maxSharedStringBytes = 64LL * 1024 * 1024; ///< of UTF-8 text

    /// `sheet`: its name; empty is the first visible one. NotFound where there is no such sheet.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(const QString &path, const QString &sheet = {});
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString &name,
                                                                 const QString &sheet = {});

    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] const Recognised &recognised() const override { return m_recognised; }
    [[nodiscard]] QStringList sheets() const override { return m_sheets; }
    [[nodiscard]] qint64 bytesRead() const override { return m_sheet.entry->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_sheet.entry->bytesTotal(); }

private:
    struct Link {
        QString type;
        QString target;
    };
    using Links = QHash<QString, Link>;

    explicit XlsxReader(std::unique_ptr<ZipPackage> package);

    /// One part of the workbook being scanned.
    struct Part {
        std::unique_ptr<ZipPackage::Entry> entry;
        std::unique_ptr<XmlScanner> scanner;
    };

    Result<void> prepare(const QString &sheet);
    Result<QString> workbookPart();
    Result<Part> scan(const QString &name);
    Result<Links> links(const QString &part);
    Result<QString> readWorkbook(const QString &part, const Links &links, const QString &wanted);
    Result<void> readStyles(const QString &name);
    Result<void> readSharedStrings(const QString &name);

    Result<bool> readRow(Row &row);
    Result<void> readCells(Row &row);
    Result<void> readCell(Row &row, qsizetype column);
    Result<void> settle(Cell &cell, QByteArrayView type, qint64 style, bool hasFormula, bool hasValue);
    /// The text inside the element that just started, to m_value; phonetic guides are left out. False where scanning fails.
    bool readRichText(XmlScanner &scanner);
    bool readPlainText(XmlScanner &scanner);

    /// Why a scanner gave Failed, or Done where more was expected.
    Error failureOf(const Part &part) const;
    Error cellTooLong(int row) const;

    std::unique_ptr<ZipPackage> m_package;
    Recognised m_recognised;
    QStringList m_sheets; ///< those that show
    DateSystem m_dates = DateSystem::From1900;
    std::vector<NumberLook> m_looks; ///< by style number
    std::vector<char16_t> m_strings; ///< the shared strings, one after the other
    std::vector<quint32> m_stringEnds;
    Part m_sheet;
    QByteArray m_value;
    int m_number = 0;
    qint64 m_cells = 0;
    bool m_isTooLong = false; ///< m_value would have been
    bool m_isOver = false;
    std::optional<Error> m_failure;
};

} // namespace kinerja
