#include "core/table/tableoutput.h"

#include "core/table/celltext.h"
#include "core/table/outputfile.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

class SinkOutput final : public TableOutput {
public:
    explicit SinkOutput(std::unique_ptr<RowSink> sink) : m_sink(std::move(sink)) {}

    Result<void> write(std::span<const Datum> row) override
    {
        m_row.clear();
        for (const Datum &datum : row)
            m_row.push_back(std::visit(Overloaded{[](const Term &term) { return CellValue(term.label); }, [](const auto &value) { return CellValue(value); }}, datum));
        return m_sink->write(m_row);
    }
    Result<void> close() override { return m_sink->close(); }

private:
    std::unique_ptr<RowSink> m_sink;
    std::vector<CellValue> m_row;
};

class JsonOutput final : public TableOutput {
public:
    JsonOutput(std::unique_ptr<OutputFile> file, const QList<OutputColumn> &columns) : m_file(std::move(file))
    {
        for (const OutputColumn &column : columns)
            m_keys.append('"' + QByteArray(column.key.data(), column.key.size()) + "\":");
    }

    Result<void> write(std::span<const Datum> row) override
    {
        m_buffer += m_isFirst ? "[\n{" : ",\n{";
        m_isFirst = false;
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (i > 0)
                m_buffer += ',';
            m_buffer += m_keys[i];
            TRY(append(i < qsizetype(row.size()) ? row[size_t(i)] : Datum()));
        }
        m_buffer += '}';
        return m_buffer.size() < flushFrom ? Result<void>() : flush();
    }
    Result<void> close() override
    {
        m_buffer += m_isFirst ? "[]\n" : "\n]\n";
        TRY(flush());
        return m_file->commit();
    }

private:
    static constexpr qsizetype flushFrom = 64 * 1024;

    Result<void> flush()
    {
        TRY(m_file->write(m_buffer));
        m_buffer.resize(0);
        return {};
    }
    Result<void> append(const Datum &datum)
    {
        return std::visit(Overloaded{
                              [this](std::monostate) { return appendText({}); },
                              [this](const QString &text) { return appendText(text); },
                              [this](Decimal number) { return appendText(number.normalised().toString()); },
                              [this](QDate day) { return appendText(day.isValid() ? day.toString(Qt::ISODate) : QString()); },
                              [this](qint64 count) {
                                  m_buffer += QByteArray::number(count);
                                  return Result<void>();
                              },
                              [this](const Term &term) { return appendText(term.code); },
                          },
                          datum);
    }
    /// RFC 8259: quotation mark, backslash and control characters are escaped, everything else is UTF-8. No text is null.
    Result<void> appendText(const QString &text)
    {
        if (text.isEmpty()) {
            m_buffer += "null";
            return {};
        }
        TRY(checkCellText(text, m_file->path()));
        m_buffer += '"';
        const QByteArray utf8 = text.toUtf8();
        for (const char c : utf8) {
            if (c == '"' || c == '\\') {
                m_buffer += '\\';
                m_buffer += c;
            } else if (c == '\n') {
                m_buffer += "\\n";
            } else if (quint8(c) < 0x20) {
                m_buffer += "\\u00" + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
            } else {
                m_buffer += c;
            }
        }
        m_buffer += '"';
        return {};
    }

    std::unique_ptr<OutputFile> m_file;
    QList<QByteArray> m_keys;
    QByteArray m_buffer;
    bool m_isFirst = true;
};

} // namespace

Result<std::unique_ptr<TableOutput>> TableOutput::create(const QString &path, const QList<OutputColumn> &columns, const QString &sheet)
{
    if (path.endsWith(u".json", Qt::CaseInsensitive)) {
        ASSIGN(auto file, OutputFile::create(path));
        return std::make_unique<JsonOutput>(std::move(file), columns);
    }
    if (!path.endsWith(u".csv", Qt::CaseInsensitive) && !path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "%1 ends neither in .csv nor in .xlsx nor in .json, so it is not clear what to write. Nothing was written. "
                                                "Give the file one of these endings."),
                    u"unknown ending"_s, {path});
    QList<Column> plain;
    for (const OutputColumn &column : columns)
        plain.append({column.heading, column.kind});
    ASSIGN(auto sink, createTable(path, plain, sheet));
    return std::make_unique<SinkOutput>(std::move(sink));
}

} // namespace kinerja
