#include "core/table/csvwriter.h"

#include "core/table/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qsizetype flushFrom = 64 * 1024;

/// Any separator is quoted, not only ours, so that no reader mistakes a decimal comma for one.
bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    return text.front().isSpace() || text.back().isSpace() || text.startsWith("sep="_L1, Qt::CaseInsensitive) ||
           std::any_of(text.begin(), text.end(), [](QChar c) {
               return c == u';' || c == u',' || c == u'\t' || c == u'"' || c == u'\r' || c == u'\n';
           });
}

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<OutputFile> file, qsizetype columns) : m_file(std::move(file)), m_columns(columns)
{}

Result<std::unique_ptr<RowSink>> CsvWriter::create(const QString &path, const QList<Column> &columns)
{
    ASSIGN(auto file, OutputFile::create(path));
    auto writer = std::unique_ptr<CsvWriter>(new CsvWriter(std::move(file), columns.size()));
    writer->m_buffer = "\xEF\xBB\xBF"_ba;
    std::vector<CellValue> headings;
    for (const Column &column : columns)
        headings.emplace_back(column.heading);
    TRY(writer->write(headings));
    return std::unique_ptr<RowSink>(std::move(writer));
}

Result<void> CsvWriter::flush()
{
    TRY(m_file->write(m_buffer));
    m_buffer.resize(0);
    return {};
}

Result<void> CsvWriter::appendText(const QString &text)
{
    const QString safe = guarded(text);
    TRY(checkCellText(safe, m_file->path()));
    if (!needsQuotes(safe)) {
        m_buffer += safe.toUtf8();
        return {};
    }
    m_buffer += '"';
    m_buffer += safe.toUtf8().replace('"', "\"\"");
    m_buffer += '"';
    return {};
}

Result<void> CsvWriter::write(std::span<const CellValue> row)
{
    if (qsizetype(row.size()) > m_columns) {
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP(
                        "faults", "The table could not be written because of a mistake in this program; nothing was "
                                  "changed. Please report it."),
                    u"more values than columns"_s);
    }
    for (qsizetype i = 0; i < m_columns; ++i) {
        if (i > 0)
            m_buffer += ';';
        if (i >= qsizetype(row.size()))
            continue;
        const CellValue &value = row[size_t(i)];
        if (const auto *text = std::get_if<QString>(&value)) {
            TRY(appendText(*text));
        } else if (const auto *number = std::get_if<Decimal>(&value)) {
            const QByteArray written = number->toLocalText().toUtf8();
            m_buffer += written.contains(',') ? '"' + written + '"' : written;
        } else if (const auto *date = std::get_if<QDate>(&value)) {
            if (date->isValid())
                m_buffer += date->toString(u"dd-MM-yyyy"_s).toUtf8();
        } else if (const auto *count = std::get_if<qint64>(&value)) {
            m_buffer += QByteArray::number(*count);
        }
    }
    m_buffer += "\r\n";
    return m_buffer.size() < flushFrom ? Result<void>() : flush();
}

Result<void> CsvWriter::close()
{
    TRY(flush());
    return m_file->commit();
}

} // namespace kinerja
