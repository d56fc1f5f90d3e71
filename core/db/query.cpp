#include "core/db/query.h"

#include "core/db/sqliteerror.h"

#include <sqlite3.h>

namespace kinerja {

namespace {
int storedDate(QDate date)
{
    return date.year() * 10000 + date.month() * 100 + date.day();
}
} // namespace

Query::~Query()
{
    sqlite3_finalize(m_statement);
}

void Query::rewind()
{
    // SQLite refuses to bind a statement that stands on a row; the old values would stay, unseen.
    if (m_state == State::OnRow)
        reset();
}

ParameterText &Query::textOf(int parameter)
{
    // All at once: what is bound must stay where it is. The first belongs to numbers that no parameter has, which SQLite
    // will refuse.
    const int count = sqlite3_bind_parameter_count(m_statement);
    if (m_texts.empty())
        m_texts.resize(size_t(count) + 1);
    return m_texts[parameter > 0 && parameter <= count ? size_t(parameter) : 0];
}

Query &Query::noted(int code)
{
    if (code != SQLITE_OK) [[unlikely]]
        m_failedBinding = code;
    return *this;
}

Query &Query::bind(int parameter, qint64 value)
{
    rewind();
    return noted(sqlite3_bind_int64(m_statement, parameter, value));
}

Query &Query::bind(int parameter, QStringView value)
{
    rewind();
    const QByteArrayView utf8 = textOf(parameter).encode(value);
    return noted(
        sqlite3_bind_text64(m_statement, parameter, utf8.data(), quint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Query &Query::bind(int parameter, const Uuid &value)
{
    if (value.isNull())
        return bindNull(parameter);
    rewind();
    const QByteArrayView bytes = textOf(parameter).copy(QByteArrayView(value.bytes));
    return noted(sqlite3_bind_blob(m_statement, parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC));
}

Query &Query::bind(int parameter, QDate value)
{
    return value.isValid() ? bind(parameter, qint64(storedDate(value))) : bindNull(parameter);
}

Query &Query::bindText(int parameter, QByteArrayView utf8)
{
    rewind();
    const QByteArrayView copy = textOf(parameter).copy(utf8);
    return noted(
        sqlite3_bind_text64(m_statement, parameter, copy.data(), quint64(copy.size()), SQLITE_STATIC, SQLITE_UTF8));
}

Query &Query::bindBlob(int parameter, QByteArrayView bytes)
{
    rewind();
    // A null pointer would bind NULL; an empty blob is not NULL.
    return noted(sqlite3_bind_blob64(m_statement, parameter, bytes.isEmpty() ? "" : bytes.data(), quint64(bytes.size()),
                                     SQLITE_STATIC));
}

Query &Query::bindNull(int parameter)
{
    rewind();
    return noted(sqlite3_bind_null(m_statement, parameter));
}

Result<bool> Query::next()
{
    if (m_failedBinding != SQLITE_OK) [[unlikely]] {
        reset();
        return fail(sqliteError(std::exchange(m_failedBinding, SQLITE_OK), nullptr));
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_state = State::OnRow;
        return true;
    }
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error =
        sqliteError(code, m_statement == nullptr ? nullptr : sqlite3_db_handle(m_statement), Words::OfRunning);
    reset();
    return fail(std::move(error));
}

Result<void> Query::run()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
    }
}

void Query::reset()
{
    m_state = State::Reset;
    sqlite3_reset(m_statement);
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::bytes(int column) const
{
    return view(column).toByteArray();
}

Uuid Query::uuid(int column) const
{
    return Uuid::fromBytes(view(column)).value_or(Uuid{});
}

QDate Query::date(int column) const
{
    const int stored = int(integer(column));
    return stored == 0 ? QDate() : QDate(stored / 10000, stored / 100 % 100, stored % 100);
}

QByteArrayView Query::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

} // namespace kinerja
