#include "core/table/csvreader.h"

#include "core/base/platform.h"
#include "core/table/celltext.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qint64 largestPiece = 256 * 1024;
constexpr qsizetype sampleCharacters = 64 * 1024;
constexpr int sampleRecords = 100;
constexpr qsizetype longestUnfinished = 3; ///< bytes of a UTF-8 character without its last

/// What Windows-1252 has at 0x80 to 0x9F; the five places it leaves open stay control characters.
constexpr std::array<char16_t, 32> windows1252High = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

constexpr char16_t fromWindows1252(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 && code < 0xA0 ? windows1252High[code - 0x80u] : code;
}

/// How many bytes at the end are the beginning of a UTF-8 character that goes on in the next piece.
qsizetype unfinishedTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min(longestUnfinished, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return needed > back ? back : 0;
        }
    }
    return 0;
}

/// How well a separator explains a sample.
struct Fit {
    bool isClean = true; ///< every quotation mark opens or closes a cell, or is doubled inside one
    qint64 value = 0;    ///< records that agree on their number of columns, times columns
};

Fit fit(QStringView sample, QChar separator, bool isWhole)
{
    Fit result;
    QList<int> columns;
    qsizetype i = 0;
    while (i < sample.size() && columns.size() < sampleRecords) {
        int count = 1;
        bool ended = false;
        bool atCellStart = true;
        bool hasText = false;
        while (i < sample.size() && !ended) {
            const QChar c = sample[i++];
            if (c == u'"' && atCellStart) {
                for (; i < sample.size(); ++i) {
                    if (sample[i] != u'"')
                        continue;
                    if (i + 1 < sample.size() && sample[i + 1] == u'"')
                        ++i;
                    else
                        break;
                }
                ++i;
                atCellStart = false;
                hasText = true;
                const QChar after = i < sample.size() ? sample[i] : separator;
                result.isClean = result.isClean && (after == separator || after == u'\n' || after == u'\r');
            } else if (c == separator) {
                ++count;
                atCellStart = true;
            } else if (c == u'\n' || c == u'\r') {
                if (c == u'\r' && i < sample.size() && sample[i] == u'\n')
                    ++i;
                ended = true;
            } else {
                atCellStart = false;
                hasText = true;
                result.isClean = result.isClean && c != u'"';
            }
        }
        if (hasText && (ended || isWhole))
            columns.append(count);
    }
    std::sort(columns.begin(), columns.end());
    for (qsizetype from = 0; from < columns.size();) {
        qsizetype to = from;
        while (to < columns.size() && columns[to] == columns[from])
            ++to;
        // Squared: many rows that agree on two columns are worth more than one row with many.
        result.value = std::max(result.value, qint64(to - from) * (to - from) * (columns[from] - 1));
        from = to;
    }
    return result;
}

constexpr std::array<char16_t, 3> separators = {u';', u',', u'\t'};

QChar likelySeparator(QStringView sample, bool isWhole)
{
    QChar likely = u';';
    Fit best = {false, 0};
    for (const char16_t candidate : separators) {
        const Fit found = fit(sample, candidate, isWhole);
        if (found.value > 0 &&
            (best.value == 0 || std::pair(found.isClean, found.value) > std::pair(best.isClean, best.value))) {
            likely = candidate;
            best = found;
        }
    }
    return likely;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, QString name)
    : m_device(std::move(device))
    , m_name(std::move(name))
    , m_bytesTotal(m_device->size())
    , m_pieceBytes(std::clamp<qint64>(m_bytesTotal, 1, largestPiece))
{}

Result<std::unique_ptr<RowSource>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString &name, const TextReading &reading)
{
    auto reader = std::unique_ptr<CsvReader>(new CsvReader(std::move(device), name));
    TRY(reader->recognise(reading));
    return std::unique_ptr<RowSource>(std::move(reader));
}

tl::unexpected<Error> CsvReader::ioFailure() const
{
    const int code = lastSystemCode();
    if (const auto *file = qobject_cast<const QFile *>(m_device.get()))
        return fail(fileError(file->fileName(), code));
    return fail(fileError(m_name, code));
}

Result<TextEncoding> CsvReader::recogniseEncoding()
{
    const QByteArray start = m_device->peek(3);
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")) {
        m_start = 2;
        if (m_bytesTotal % 2 != 0) {
            return fail(ErrorKind::Corrupt,
                        QT_TRANSLATE_NOOP("faults",
                                          "The file %1 was not copied completely; nothing was changed. Copy or save it "
                                          "again, and choose it again."),
                        u"UTF-16 with an odd number of bytes"_s, {m_name});
        }
        return start.startsWith("\xFF\xFE") ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    }
    const bool hasBom = start.startsWith("\xEF\xBB\xBF");
    m_start = hasBom ? 3 : 0;

    bool isUtf8 = true;
    QByteArray window;
    for (;;) {
        const QByteArray piece = m_device->read(m_pieceBytes);
        if (piece.isEmpty()) {
            if (!m_device->atEnd())
                return ioFailure();
            break;
        }
        if (std::memchr(piece.constData(), 0, size_t(piece.size())) != nullptr) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults",
                                          "%1 is not a text file, so it cannot be a CSV table; nothing was changed. "
                                          "Open it in the program it comes from, save it as Excel Workbook (.xlsx) or "
                                          "CSV, and choose that file."),
                        u"NUL byte"_s, {m_name});
        }
        if (!isUtf8)
            continue;
        window += piece;
        const qsizetype tail = unfinishedTail(window);
        isUtf8 = QByteArrayView(window).chopped(tail).isValidUtf8();
        window = window.last(tail);
    }
    isUtf8 = isUtf8 && window.isEmpty();
    if (hasBom && !isUtf8) {
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults",
                                      "The text in %1 is damaged: some characters cannot be read. Nothing was changed. "
                                      "Save the table again as CSV UTF-8, and choose it again."),
                    u"UTF-8 BOM, but not UTF-8"_s, {m_name});
    }
    return !isUtf8 ? TextEncoding::Windows1252 : hasBom ? TextEncoding::Utf8Bom : TextEncoding::Utf8;
}

/// The encoding that somebody chose; a mark at the start that fits it is left out.
TextEncoding CsvReader::chosenEncoding(TextEncoding chosen)
{
    m_isChosen = true;
    const QByteArray start = m_device->peek(3);
    switch (chosen) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom: m_start = start.startsWith("\xEF\xBB\xBF") ? 3 : 0; return m_start > 0 ? TextEncoding::Utf8Bom : TextEncoding::Utf8;
    case TextEncoding::Utf16LittleEndian: m_start = start.startsWith("\xFF\xFE") ? 2 : 0; break;
    case TextEncoding::Utf16BigEndian: m_start = start.startsWith("\xFE\xFF") ? 2 : 0; break;
    case TextEncoding::Windows1252: break;
    }
    return chosen;
}

Result<void> CsvReader::recognise(const TextReading &reading)
{
    if (reading.encoding) {
        m_recognised.encoding = chosenEncoding(*reading.encoding);
    } else {
        ASSIGN(m_recognised.encoding, recogniseEncoding());
    }
    m_recognised.format = FileFormat::Csv;
    // A second BOM is a character of the first cell, not a mark.
    constexpr auto keepsAll = QStringDecoder::Flag::ConvertInitialBom;
    switch (m_recognised.encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf8Bom: m_decoder = QStringDecoder(QStringDecoder::Utf8, keepsAll); break;
    case TextEncoding::Utf16LittleEndian: m_decoder = QStringDecoder(QStringDecoder::Utf16LE, keepsAll); break;
    case TextEncoding::Utf16BigEndian: m_decoder = QStringDecoder(QStringDecoder::Utf16BE, keepsAll); break;
    case TextEncoding::Windows1252: break;
    }
    if (!m_device->seek(m_start))
        return ioFailure();
    m_bytesRead = m_start;
    TRY(fill());

    const QStringView text(m_at, m_end - m_at);
    if (text.size() >= 5 && text.first(4).compare("sep="_L1, Qt::CaseInsensitive) == 0 &&
        std::find(separators.begin(), separators.end(), text[4].unicode()) != separators.end() &&
        (text.size() == 5 || text[5] == u'\r' || text[5] == u'\n')) {
        // Spreadsheets take this line for themselves; the next one is their row 1.
        m_recognised.separator = text[4];
        m_at += 5;
        if (m_at != m_end && *m_at == u'\r')
            ++m_at;
        if (m_at != m_end && *m_at == u'\n')
            ++m_at;
    } else {
        const bool isWhole = m_bytesRead == m_bytesTotal && text.size() <= sampleCharacters;
        m_recognised.separator = likelySeparator(text.first(std::min(text.size(), sampleCharacters)), isWhole);
    }
    if (!reading.separator.isNull())
        m_recognised.separator = reading.separator;
    return {};
}

/// Where a chosen encoding has the file end within a character, that one is said to be unreadable instead of left out.
bool CsvReader::endsInsideCharacter()
{
    const bool isUtf8 = m_recognised.encoding == TextEncoding::Utf8 || m_recognised.encoding == TextEncoding::Utf8Bom;
    if (!m_isChosen || !isUtf8 || unfinishedTail(m_lastBytes) == 0 || std::exchange(m_isFlushed, true))
        return false;
    m_text.resize(1);
    m_text[0] = u'�';
    m_at = m_text.data();
    m_end = m_at + 1;
    return true;
}

/// Makes the next piece of text ready; false where there is none.
Result<bool> CsvReader::fill()
{
    m_bytes.resize(m_pieceBytes);
    for (;;) {
        const qint64 count = m_device->read(m_bytes.data(), m_pieceBytes);
        if (count < 0)
            return ioFailure();
        if (count == 0) {
            m_at = m_end = nullptr;
            return endsInsideCharacter();
        }
        m_bytesRead += count;
        const QByteArrayView bytes = QByteArrayView(m_bytes).first(count);
        if (m_isChosen) {
            m_lastBytes += bytes.last(std::min<qsizetype>(longestUnfinished, bytes.size())).toByteArray();
            m_lastBytes = m_lastBytes.last(std::min<qsizetype>(longestUnfinished, m_lastBytes.size()));
        }
        qsizetype length = 0;
        if (m_recognised.encoding == TextEncoding::Windows1252) {
            m_text.resize(size_t(count));
            std::transform(bytes.begin(), bytes.end(), m_text.begin(), fromWindows1252);
            length = count;
        } else {
            m_text.resize(size_t(m_decoder.requiredSpace(count)));
            auto *const first = reinterpret_cast<QChar *>(m_text.data());
            length = m_decoder.appendToBuffer(first, bytes) - first;
        }
        const bool isUtf16 = m_recognised.encoding == TextEncoding::Utf16LittleEndian ||
                             m_recognised.encoding == TextEncoding::Utf16BigEndian;
        if ((isUtf16 || m_isChosen) && std::find(m_text.data(), m_text.data() + length, u'\0') != m_text.data() + length) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP("faults",
                                          "%1 is not a text file, so it cannot be a CSV table; nothing was "
                                          "changed. Open it in the program it comes from, save it as Excel "
                                          "Workbook (.xlsx) or CSV, and choose that file."),
                        u"NUL character"_s, {m_name});
        }
        if (length > 0) {
            m_at = m_text.data();
            m_end = m_at + length;
            return true;
        }
    }
}

Result<void> CsvReader::take(Cell &cell, const char16_t *from, const char16_t *to)
{
    const qsizetype before = cell.text.size();
    const qsizetype more = to - from;
    if (before + more > tablelimits::cellCharacters) {
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "Row %2 of %1 has a cell with more than %3 characters; nothing was changed. Look "
                                      "there for a quotation mark that is never closed, mend it, and choose the file "
                                      "again."),
                    u"cell too long"_s,
                    {m_name, QString::number(m_number + 1), QString::number(tablelimits::cellCharacters)});
    }
    if (more > 0) {
        cell.text.resize(before + more);
        std::copy(from, to, reinterpret_cast<char16_t *>(cell.text.data()) + before);
    }
    return {};
}

/// Reads from after the opening mark to after the closing one; what stands between that and the separator belongs to the
/// cell as well, as spreadsheets have it.
Result<CsvReader::After> CsvReader::readQuoted(Cell &cell)
{
    for (;;) {
        const char16_t *const mark = std::find(m_at, m_end, u'"');
        TRY(take(cell, m_at, mark));
        m_at = mark;
        if (m_at == m_end) {
            ASSIGN(const bool more, fill());
            if (!more) {
                return fail(ErrorKind::Invalid,
                            QT_TRANSLATE_NOOP("faults",
                                              "Row %2 of %1 has a quotation mark that is never closed; nothing was "
                                              "changed. Close or delete it, and choose the file again."),
                            u"unclosed quote"_s, {m_name, QString::number(m_number + 1)});
            }
            continue;
        }
        ++m_at;
        if (m_at == m_end) {
            ASSIGN(const bool more, fill());
            if (!more)
                return After::End;
        }
        if (*m_at != u'"')
            return After::Cell;
        TRY(take(cell, m_at, m_at + 1));
        ++m_at;
    }
}

Result<CsvReader::After> CsvReader::readCell(Cell &cell)
{
    if (m_at == m_end) {
        ASSIGN(const bool more, fill());
        if (!more)
            return After::End;
    }
    if (*m_at == u'"') {
        ++m_at;
        ASSIGN(const After after, readQuoted(cell));
        if (after == After::End)
            return After::End;
    }
    const char16_t separator = m_recognised.separator.unicode();
    for (;;) {
        const char16_t *p = m_at;
        while (p != m_end && *p != separator && *p != u'\n' && *p != u'\r')
            ++p;
        TRY(take(cell, m_at, p));
        m_at = p;
        if (m_at == m_end) {
            ASSIGN(const bool more, fill());
            if (!more)
                return After::End;
            continue;
        }
        const char16_t c = *m_at++;
        if (c == separator)
            return After::Cell;
        if (c == u'\r') {
            if (m_at == m_end)
                TRY(fill());
            if (m_at != m_end && *m_at == u'\n')
                ++m_at;
        }
        return After::Record;
    }
}

Result<bool> CsvReader::readRecord(Row &row)
{
    row.clear();
    if (m_at == m_end) {
        ASSIGN(const bool more, fill());
        if (!more)
            return false;
    }
    for (;;) {
        if (row.size() == tablelimits::columns) {
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP(
                            "faults", "Row %2 of %1 has more than %3 columns; nothing was changed. Delete the columns "
                                      "that are not needed, and choose the file again."),
                        u"too many columns"_s,
                        {m_name, QString::number(m_number + 1), QString::number(tablelimits::columns)});
        }
        Cell &cell = row.append();
        ASSIGN(const After after, readCell(cell));
        if (isGuarded(cell.text)) {
            // Moved within its memory, which the next row uses again.
            std::copy(cell.text.cbegin() + 1, cell.text.cend(), cell.text.data());
            cell.text.chop(1);
        }
        cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        if (after != After::Cell)
            break;
    }
    row.number = ++m_number;
    return true;
}

Result<bool> CsvReader::next(Row &row)
{
    if (m_failure)
        return fail(*m_failure);
    for (;;) {
        Result<bool> read = readRecord(row);
        if (!read)
            m_failure = read.error();
        if (!read || !*read || !row.isBlank())
            return read;
    }
}

} // namespace kinerja
