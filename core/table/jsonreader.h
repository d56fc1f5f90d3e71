#pragma once

#include "core/table/rowsource.h"

#include <QHash>
#include <QIODevice>

#include <optional>
#include <vector>

namespace kinerja {

/// Reads a table out of JSON (RFC 8259) as TableOutput writes it: one list, in it one object for each row.
///
/// The names of the first object come as row 1, the objects from row 2 on, which is their line in a file of ours. Text is
/// Cell::Kind::Exact, a number is Number with the digits that the file has, null is empty. A later object may leave names out; one
/// that the first has not is refused, since there is no column for it.
///
/// One thread; owns its device; holds one piece of the file at a time, and nothing of it nests.
class JsonReader final : public RowSource {
public:
    /// Whether a file that starts like this is JSON, as far as its first two signs say: `[{` `[[` `["` `[]` `{"` `{}`, spaces between.
    [[nodiscard]] static bool isJson(QByteArrayView start);
    /// `device` is open. `name` is the file's name for sentences. Invalid where the file is in UTF-16; Io.
    [[nodiscard]] static Result<std::unique_ptr<RowSource>> open(std::unique_ptr<QIODevice> device, const QString &name);

    /// Corrupt: the file ends too early, a text is no UTF-8 or holds half a character or NUL. Invalid: no list, a row that is no
    /// object, a value that is a list, an object, true or false, a name twice in one object or unknown to the first, a cell or row
    /// beyond tablelimits, and whatever is no JSON. Io. Rows that were given before stand.
    [[nodiscard]] Result<bool> next(Row &row) override;
    [[nodiscard]] const Recognised &recognised() const override { return m_recognised; }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesRead; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    enum class Place { Start, FirstObject, Rows, End };

    JsonReader(std::unique_ptr<QIODevice> device, QString name);

    bool fill();
    int peek();
    int peekPastSpaces();
    Result<bool> readRow(Row &row);
    Result<bool> readStart(Row &row);
    Result<bool> readEnd();
    Result<void> readObject(Row &row);
    Result<qsizetype> columnOf(qsizetype expected);
    Result<void> readValue(Cell &cell, qsizetype column);
    Result<void> readString();
    Result<void> readEscape();
    Result<char16_t> readHex();
    Result<void> readNumber();
    Result<void> readNull();
    Result<void> take(const char *from, const char *to);

    [[nodiscard]] QString rowText() const;
    tl::unexpected<Error> unexpected(const char *detail);
    tl::unexpected<Error> tooLong() const;
    tl::unexpected<Error> damagedText(const char *detail) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Recognised m_recognised;
    QByteArray m_bytes;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    qint64 m_bytesRead = 0;
    qint64 m_bytesTotal;
    qint64 m_pieceBytes;
    QByteArray m_text; ///< of the string or number that was read last, UTF-8
    std::vector<QByteArray> m_names;
    QHash<QByteArray, qsizetype> m_columns;
    std::vector<int> m_seen; ///< for each column the row that named it last
    Row m_first;             ///< the first object, which is read for its names
    Place m_place = Place::Start;
    int m_number = 1; ///< of the object that was begun last; the names are row 1
    bool m_isInside = false;
    std::optional<Error> m_deviceFailure;
    std::optional<Error> m_failure;
};

} // namespace kinerja
