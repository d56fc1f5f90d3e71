#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/db/parametertext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace kinerja {

/// A prepared statement: forward only, typed, without QVariant. Lives no longer than its Database; one thread.
///
/// Parameters count from 1 and columns from 0, as SQLite counts. Dates are stored as the number yyyymmdd, Uuids as 16 bytes.
/// `next()` after the last row resets the statement; bound values stay until they are bound again. Binding while rows are
/// left begins anew. A binding that cannot be (no such parameter, more than SQLite's 10^9 bytes) fails the next step.
class Query {
public:
    Query() = default;
    explicit Query(sqlite3_stmt *statement) : m_statement(statement) {}
    ~Query();
    Query(Query &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
        , m_state(other.m_state)
        , m_failedBinding(other.m_failedBinding)
        , m_texts(std::move(other.m_texts))
    {}
    Query &operator=(Query &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        std::swap(m_state, other.m_state);
        std::swap(m_failedBinding, other.m_failedBinding);
        std::swap(m_texts, other.m_texts);
        return *this;
    }

    Query &bind(int parameter, qint64 value);
    Query &bind(int parameter, int value) { return bind(parameter, qint64(value)); }
    /// Never NULL: a null string is stored as an empty one. The text is copied.
    Query &bind(int parameter, QStringView value);
    Query &bind(int parameter, const QString &value) { return bind(parameter, QStringView(value)); }
    /// NULL where the id is null.
    Query &bind(int parameter, const Uuid &value);
    template <class Tag>
    Query &bind(int parameter, const Id<Tag> &value)
    {
        return bind(parameter, value.uuid);
    }
    /// NULL where the date is not valid.
    Query &bind(int parameter, QDate value);
    /// Never NULL; the text is copied.
    Query &bindText(int parameter, QByteArrayView utf8);
    /// Bytes that outlive the next `next()` or `run()`: they are not copied. Never NULL.
    Query &bindBlob(int parameter, QByteArrayView bytes);
    Query &bindNull(int parameter);

    /// Steps to the next row: true where there is one.
    [[nodiscard]] Result<bool> next();
    /// Runs a statement without rows of interest to its end and makes it ready for the next binding.
    [[nodiscard]] Result<void> run();
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{uuid(column)};
    }
    /// An invalid date for NULL.
    [[nodiscard]] QDate date(int column) const;
    /// The column's bytes as SQLite holds them, until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;

    [[nodiscard]] sqlite3_stmt *statement() const { return m_statement; }

private:
    enum class State { Reset, OnRow };

    void rewind();
    ParameterText &textOf(int parameter);
    Query &noted(int code);

    sqlite3_stmt *m_statement = nullptr;
    State m_state = State::Reset;
    int m_failedBinding = 0;
    std::vector<ParameterText> m_texts;
};

} // namespace kinerja
