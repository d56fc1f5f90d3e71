#pragma once

#include "core/table/rowsource.h"

#include <QIODevice>
#include <QStringDecoder>

#include <optional>

namespace kinerja {

/// Reads CSV (RFC 4180) as offices have it: `;` `,` or tab between cells, UTF-8 with or without BOM, Windows-1252 where it is
/// no UTF-8, UTF-16 where a BOM says so, any line ends, line breaks inside quotes, and Excel's own `sep=;` line.
///
/// One thread; owns its device; holds one piece of the file at a time. It takes off the apostrophe that CsvWriter (and a
/// person who knows spreadsheets) puts before text to be left alone; see celltext.h.
class CsvReader final : public RowSource {
public:
    /// `device` is open and can be read twice. `name` is the file's name for sentences. What `reading` says is taken as it is: a byte
    /// that the chosen encoding does not know becomes U+FFFD, which no field of an import takes.
    /// Io, Corrupt (bytes that break the encoding its BOM promises), Invalid (NUL characters: no text at all).
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device,
                                                                 const QString &name, const TextReading &reading = {});

    /// Invalid: a cell beyond tablelimits::cellCharacters, a row beyond tablelimits::columns, a quotation mark that is never
    /// closed. Rows that were given before stand.
    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] const Recognised &recognised() const override { return m_recognised; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    CsvReader(std::unique_ptr<QIODevice> device, QString name);

    enum class After { Cell, Record, End }; ///< what follows the cell that was just read

    Result<void> recognise(const TextReading &reading);
    Result<TextEncoding> recogniseEncoding();
    TextEncoding chosenEncoding(TextEncoding chosen);
    bool endsInsideCharacter();
    Result<bool> fill();
    Result<After> readCell(Cell &cell);
    Result<After> readQuoted(Cell &cell);
    Result<void> take(Cell &cell, const char16_t *from, const char16_t *to);
    Result<bool> readRecord(Row &row);
    tl::unexpected<Error> ioFailure() const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Recognised m_recognised;
    QStringDecoder m_decoder; ///< invalid for Windows-1252, which is decoded here
    QByteArray m_bytes;
    std::vector<char16_t> m_text;
    const char16_t *m_at = nullptr;
    const char16_t *m_end = nullptr;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal;
    qint64 m_pieceBytes;
    qint64 m_start = 0; ///< bytes of the BOM
    bool m_isChosen = false; ///< nobody looked through the bytes for this encoding
    bool m_isFlushed = false;
    QByteArray m_lastBytes; ///< where the encoding was chosen: the end of what was read
    int m_number = 0;
    std::optional<Error> m_failure;
};

} // namespace kinerja
