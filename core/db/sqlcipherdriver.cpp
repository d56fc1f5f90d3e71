#include "core/db/sqlcipherdriver.h"

#include "core/db/sqliteerror.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUuid>

#include <sqlite3.h>

#include <cstring>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QSqlError qtError(QSqlError::ErrorType type, int code, sqlite3 *database)
{
    const int native = database != nullptr ? sqlite3_extended_errcode(database) : code;
    return QSqlError(errorText(sqliteError(code, database)),
                     QString::fromUtf8(database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code)), type,
                     QString::number(native));
}

// Qt's queries take a null string, date or byte array for NULL, though the QVariant around it is not null.
bool isNullValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString: return static_cast<const QString *>(value.constData())->isNull();
    case QMetaType::QByteArray: return static_cast<const QByteArray *>(value.constData())->isNull();
    case QMetaType::QDate: return value.toDate().isNull();
    case QMetaType::QTime: return value.toTime().isNull();
    case QMetaType::QDateTime: return value.toDateTime().isNull();
    case QMetaType::QUuid: return value.toUuid().isNull();
    default: return value.isNull();
    }
}

// How what SQLite has no type for is written: ISO 8601, sortable as text.
QString storedText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime: return value.toDateTime().toString(Qt::ISODateWithMs);
    case QMetaType::QTime: return value.toTime().toString(u"hh:mm:ss.zzz");
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    default: return value.toString();
    }
}

QMetaType::Type typeOfDeclaration(QStringView declared)
{
    const auto is = [&](auto... names) { return ((declared.compare(names, Qt::CaseInsensitive) == 0) || ...); };
    const qsizetype bracket = declared.indexOf(u'(');
    declared = (bracket < 0 ? declared : declared.left(bracket)).trimmed();
    if (is("INTEGER"_L1, "INT"_L1))
        return QMetaType::LongLong;
    if (is("REAL"_L1, "DOUBLE"_L1, "FLOAT"_L1, "NUMERIC"_L1))
        return QMetaType::Double;
    if (is("BLOB"_L1))
        return QMetaType::QByteArray;
    if (is("BOOLEAN"_L1, "BOOL"_L1))
        return QMetaType::Bool;
    return QMetaType::QString;
}

QString quoted(const QString &text, QChar quote)
{
    return quote + QString(text).replace(quote, QString(2, quote)) + quote;
}

QString unquoted(const QString &identifier)
{
    const QChar first = identifier.isEmpty() ? QChar() : identifier.front();
    const QChar last = first == u'[' ? QChar(u']') : first;
    const bool isQuoted =
        identifier.size() >= 2 && (first == u'"' || first == u'`' || first == u'[') && identifier.back() == last;
    return isQuoted ? identifier.sliced(1, identifier.size() - 2).replace(QString(2, last), QString(last)) : identifier;
}

struct TablePlace {
    QString schema;
    QString table;
};

// "main"."a.b" is the table a.b of main; main.employee is what it looks like.
TablePlace tablePlace(const QString &name)
{
    QChar within;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!within.isNull())
            within = c == within ? QChar() : within;
        else if (c == u'"' || c == u'`' || c == u'[')
            within = c == u'[' ? QChar(u']') : c;
        else if (c == u'.')
            return {unquoted(name.left(i)), unquoted(name.sliced(i + 1))};
    }
    return {u"main"_s, unquoted(name)};
}

} // namespace

/// One query of Qt's on one prepared statement.
///
/// Forward only: `data()` reads straight from SQLite's row and nothing is kept. Otherwise rows that were passed are kept,
/// sixteen bytes a value plus the bytes of texts and blobs. Owned by a QSqlQuery, which may outlive the driver.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    /// Ends the statement; the query can be prepared again.
    void finalize();
    /// The driver dies before the query, which stays, empty.
    void abandon();

    [[nodiscard]] QVariant handle() const override;

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    bool execBatch(bool arrayBind) override;
    using QSqlResult::bindValue;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type) override;

    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchPrevious() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Rows { None, Waiting, Current, Ended };
    enum class Reading { Direct, Kept };
    enum class LastBinding { Unknown, Positional };

    struct Value {
        union {
            qint64 integer;
            double real;
            const char *bytes;
        };
        quint32 size;
        quint8 type;
    };

    /// The rows that were passed, in the order of reading.
    class RowStore {
    public:
        void clear();
        void append(sqlite3_stmt *statement, int columns);
        [[nodiscard]] const Value &value(int row, int column, int columns) const
        {
            return m_values[size_t(row) * size_t(columns) + size_t(column)];
        }
        [[nodiscard]] int rows() const { return m_rows; }

    private:
        const char *keep(const void *bytes, quint32 size);

        // Blocks never move, so values point into them.
        static constexpr size_t blockSize = size_t(256) * 1024;
        std::vector<Value> m_values;
        std::vector<std::unique_ptr<char[]>> m_blocks;
        char *m_free = nullptr;
        size_t m_left = 0;
        int m_rows = 0;
    };

    [[nodiscard]] sqlite3 *connection() const;
    bool failed(QSqlError::ErrorType type, int code);
    bool refuse(const QString &why);
    void rewind();
    bool locateParameters();
    int bindOne(int parameter, const QVariant &value);
    bool begin();
    bool step();
    [[nodiscard]] QVariant real(double value) const;

    SqlCipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    int m_columns = 0;
    Rows m_rows = Rows::None;
    Reading m_reading = Reading::Direct;
    LastBinding m_lastBinding = LastBinding::Unknown;

    // For each parameter of SQLite's the index of its value in Qt's list; empty until the first run.
    std::vector<int> m_valueOf;
    qsizetype m_locatedFor = -1;
    std::vector<ParameterText> m_texts;
    // Byte arrays are bound without copying; SQLite may look at them until the next run.
    std::vector<QByteArray> m_blobs;

    RowStore m_kept;
    int m_changes = -1;
    qint64 m_lastId = 0;
    mutable QSqlRecord m_record;
    mutable int m_recordOfPreparation = -1;
};

void SqlCipherResult::RowStore::clear()
{
    m_values.clear();
    m_blocks.clear();
    m_free = nullptr;
    m_left = 0;
    m_rows = 0;
}

const char *SqlCipherResult::RowStore::keep(const void *bytes, quint32 size)
{
    if (size > blockSize / 4) {
        // A block of its own, without giving up the one that is being filled.
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(size));
        std::memcpy(m_blocks.back().get(), bytes, size);
        return m_blocks.back().get();
    }
    if (size > m_left) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockSize));
        m_free = m_blocks.back().get();
        m_left = blockSize;
    }
    if (size != 0)
        std::memcpy(m_free, bytes, size);
    m_left -= size;
    return std::exchange(m_free, m_free + size);
}

void SqlCipherResult::RowStore::append(sqlite3_stmt *statement, int columns)
{
    for (int i = 0; i < columns; ++i) {
        Value value{.integer = 0, .size = 0, .type = quint8(sqlite3_column_type(statement, i))};
        switch (value.type) {
        case SQLITE_INTEGER: value.integer = sqlite3_column_int64(statement, i); break;
        case SQLITE_FLOAT: value.real = sqlite3_column_double(statement, i); break;
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            const void *const bytes = sqlite3_column_blob(statement, i);
            value.size = quint32(sqlite3_column_bytes(statement, i));
            value.bytes = keep(bytes, value.size);
            break;
        }
        default: break;
        }
        m_values.push_back(value);
    }
    ++m_rows;
}

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(const_cast<SqlCipherDriver *>(driver))
{
    m_driver->m_results.insert(this);
}

SqlCipherResult::~SqlCipherResult()
{
    if (m_driver != nullptr)
        m_driver->m_results.remove(this);
    finalize();
}

void SqlCipherResult::abandon()
{
    finalize();
    m_driver = nullptr;
}

sqlite3 *SqlCipherResult::connection() const
{
    return m_driver != nullptr ? m_driver->m_database->handle() : nullptr;
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

bool SqlCipherResult::failed(QSqlError::ErrorType type, int code)
{
    setLastError(qtError(type, code, connection()));
    return false;
}

bool SqlCipherResult::refuse(const QString &why)
{
    setLastError(QSqlError(why, {}, QSqlError::StatementError));
    return false;
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_rows = Rows::None;
    m_kept.clear();
    m_columns = 0;
    m_valueOf.clear();
    m_locatedFor = -1;
    m_lastBinding = LastBinding::Unknown;
    m_recordOfPreparation = -1;
    m_changes = -1;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

void SqlCipherResult::rewind()
{
    sqlite3_reset(m_statement);
    m_rows = Rows::None;
    if (m_reading == Reading::Kept)
        m_kept.clear();
}

void SqlCipherResult::detachFromResultSet()
{
    rewind();
}

bool SqlCipherResult::prepare(const QString &sql)
{
    finalize();
    setSelect(false);
    if (connection() == nullptr || !m_driver->isOpen())
        return refuse(u"The connection is closed."_s);
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    int code = sqlite3_prepare_v3(connection(), utf8.constData(), int(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                  &m_statement, &rest);
    if (code != SQLITE_OK)
        return failed(QSqlError::StatementError, code);
    if (m_statement == nullptr)
        return refuse(u"There is no statement in this text."_s);
    // What follows may be blanks and comments, which only SQLite can tell from a second statement.
    sqlite3_stmt *second = nullptr;
    while (code == SQLITE_OK && second == nullptr && *rest != '\0')
        code = sqlite3_prepare_v2(connection(), rest, -1, &second, &rest);
    sqlite3_finalize(second);
    if (code != SQLITE_OK || second != nullptr) {
        finalize();
        return refuse(u"There is more than one statement in this text."_s);
    }
    m_columns = sqlite3_column_count(m_statement);
    const auto parameters = size_t(sqlite3_bind_parameter_count(m_statement));
    m_texts.resize(parameters);
    m_blobs.assign(parameters, {});
    setSelect(m_columns > 0);
    return true;
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

void SqlCipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    // Qt's own keeps a table from made-up names to positions, looked up for every value. It is filled by the first row;
    // after that only the value changes.
    auto &values = boundValues();
    if (m_lastBinding == LastBinding::Positional && position < values.size() && type == QSql::In) {
        values[position] = value;
        return;
    }
    QSqlResult::bindValue(position, value, type);
    m_lastBinding = LastBinding::Positional;
}

void SqlCipherResult::bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type)
{
    QSqlResult::bindValue(placeholder, value, type);
    m_lastBinding = LastBinding::Unknown;
}

// Finds out once which of Qt's values belongs to which of SQLite's parameters: a name that occurs twice is one parameter
// for SQLite and two values for Qt.
bool SqlCipherResult::locateParameters()
{
    const qsizetype count = boundValueCount();
    if (m_locatedFor == count)
        return true;
    const int parameters = sqlite3_bind_parameter_count(m_statement);
    m_valueOf.assign(size_t(parameters), -1);
    qsizetype used = 0;
    for (int i = 0; i < parameters; ++i) {
        const char *const name = sqlite3_bind_parameter_name(m_statement, i + 1);
        int &source = m_valueOf[size_t(i)];
        if (name != nullptr && name[0] == ':') {
            const QString wanted = QString::fromUtf8(name);
            for (int j = 0; j < count; ++j) {
                if (boundValueName(j) == wanted) {
                    source = source < 0 ? j : source;
                    ++used;
                }
            }
        } else if (i < count) {
            source = i;
            ++used;
        }
        if (source < 0)
            return refuse(u"A parameter of the statement has no value."_s);
    }
    if (used < count && bindingSyntax() == PositionalBinding)
        return refuse(u"There are more values than the statement has parameters."_s);
    m_locatedFor = count;
    return true;
}

int SqlCipherResult::bindOne(int parameter, const QVariant &value)
{
    const auto text = [&](QStringView utf16) {
        const QByteArrayView utf8 = m_texts[size_t(parameter)].encode(utf16);
        return sqlite3_bind_text64(m_statement, parameter + 1, utf8.data(), quint64(utf8.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    };
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto *const string = static_cast<const QString *>(value.constData());
        return string->isNull() ? sqlite3_bind_null(m_statement, parameter + 1) : text(*string);
    }
    case QMetaType::Int:
        if (!value.isNull())
            return sqlite3_bind_int64(m_statement, parameter + 1, *static_cast<const int *>(value.constData()));
        break;
    case QMetaType::LongLong:
        if (!value.isNull())
            return sqlite3_bind_int64(m_statement, parameter + 1, *static_cast<const qlonglong *>(value.constData()));
        break;
    default: break;
    }
    if (isNullValue(value))
        return sqlite3_bind_null(m_statement, parameter + 1);
    switch (value.typeId()) {
    case QMetaType::QByteArray: {
        QByteArray &bytes = m_blobs[size_t(parameter)];
        bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(m_statement, parameter + 1, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::Double:
    case QMetaType::Float: return sqlite3_bind_double(m_statement, parameter + 1, value.toDouble());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() > quint64(std::numeric_limits<qint64>::max()))
            return text(QString::number(value.toULongLong()));
        return sqlite3_bind_int64(m_statement, parameter + 1, value.toLongLong());
    case QMetaType::Bool:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::UInt:
    case QMetaType::Long: return sqlite3_bind_int64(m_statement, parameter + 1, value.toLongLong());
    default: return text(storedText(value));
    }
}

// The first step: it does all the work of a change, and finds the first row of a question.
bool SqlCipherResult::begin()
{
    setAt(QSql::BeforeFirstRow);
    m_reading = isForwardOnly() ? Reading::Direct : Reading::Kept;
    sqlite3 *const database = connection();
    const qint64 before = m_columns == 0 ? sqlite3_total_changes64(database) : 0;
    m_rows = Rows::Waiting;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        failed(QSqlError::StatementError, code);
        rewind();
        setActive(false);
        return false;
    }
    if (code == SQLITE_DONE) {
        m_rows = Rows::Ended;
        if (m_columns == 0) {
            // SQLite goes on answering with the last change's count after a statement that changes no rows.
            m_changes = sqlite3_total_changes64(database) == before ? 0 : int(sqlite3_changes64(database));
        }
        sqlite3_reset(m_statement);
    }
    m_lastId = sqlite3_last_insert_rowid(database);
    // SQLite may have compiled the statement anew, after a change of the schema, to other columns.
    m_columns = sqlite3_column_count(m_statement);
    setActive(true);
    return true;
}

bool SqlCipherResult::exec()
{
    if (m_statement == nullptr)
        return refuse(u"There is no prepared statement."_s);
    rewind();
    if (!locateParameters())
        return false;
    const auto &values = boundValues();
    for (size_t i = 0; i < m_valueOf.size(); ++i) {
        const int code = bindOne(int(i), values[m_valueOf[i]]);
        if (code != SQLITE_OK)
            return failed(QSqlError::StatementError, code);
    }
    return begin();
}

bool SqlCipherResult::execBatch(bool)
{
    if (m_statement == nullptr)
        return refuse(u"There is no prepared statement."_s);
    rewind();
    if (!locateParameters())
        return false;
    std::vector<QVariantList> lists;
    for (const int source : m_valueOf)
        lists.push_back(std::as_const(boundValues())[source].toList());
    const qsizetype rows = lists.empty() ? 0 : lists.front().size();
    for (const QVariantList &list : lists) {
        if (list.size() != rows)
            return refuse(u"The lists of a batch differ in length."_s);
    }
    // One point to go back to, inside a transaction or not: half a batch helps nobody.
    if (!m_driver->control("SAVEPOINT kinerja_batch")) {
        setLastError(m_driver->lastError());
        return false;
    }
    sqlite3 *const database = connection();
    const qint64 before = sqlite3_total_changes64(database);
    int code = SQLITE_DONE;
    for (qsizetype row = 0; row < rows && code == SQLITE_DONE; ++row) {
        code = SQLITE_OK;
        for (size_t i = 0; i < lists.size() && code == SQLITE_OK; ++i)
            code = bindOne(int(i), std::as_const(lists[i])[row]);
        if (code != SQLITE_OK)
            break;
        while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
        }
        if (code == SQLITE_DONE)
            sqlite3_reset(m_statement);
    }
    if (code != SQLITE_DONE)
        failed(QSqlError::StatementError, code);
    sqlite3_reset(m_statement);
    // What was bound lies in buffers that the next use fills again.
    sqlite3_clear_bindings(m_statement);
    m_changes = int(sqlite3_total_changes64(database) - before);
    m_lastId = sqlite3_last_insert_rowid(database);
    if (code == SQLITE_DONE && !m_driver->control("RELEASE kinerja_batch")) {
        setLastError(m_driver->lastError());
        code = SQLITE_ERROR;
    }
    if (code != SQLITE_DONE) {
        // Some failures, a full disk for one, have rolled everything back already.
        if (sqlite3_get_autocommit(database) == 0)
            sqlite3_exec(database, "ROLLBACK TO kinerja_batch; RELEASE kinerja_batch", nullptr, nullptr, nullptr);
        setActive(false);
        return false;
    }
    m_rows = Rows::Ended;
    setAt(QSql::BeforeFirstRow);
    setActive(true);
    return true;
}

// Onto the next row SQLite has, keeping it where rows are kept.
bool SqlCipherResult::step()
{
    if (m_rows == Rows::Current) {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW) {
            m_rows = Rows::Ended;
            if (code != SQLITE_DONE)
                failed(QSqlError::StatementError, code);
            sqlite3_reset(m_statement);
            return false;
        }
    } else if (m_rows == Rows::Waiting) {
        m_rows = Rows::Current;
    } else {
        return false;
    }
    if (m_reading == Reading::Kept)
        m_kept.append(m_statement, m_columns);
    return true;
}

bool SqlCipherResult::fetchNext()
{
    const int next = at() + 1;
    if (m_reading == Reading::Kept && next < m_kept.rows()) {
        setAt(next);
        return true;
    }
    if (!step()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(next);
    return true;
}

bool SqlCipherResult::fetchPrevious()
{
    return at() > 0 && fetch(at() - 1);
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetch(int row)
{
    if (row < 0 || !isActive())
        return false;
    if (m_reading == Reading::Kept) {
        while (m_kept.rows() <= row) {
            if (!step()) {
                setAt(QSql::AfterLastRow);
                return false;
            }
        }
        setAt(row);
        return true;
    }
    const int here = at() < 0 ? -1 : at();
    if (row == here && m_rows == Rows::Current)
        return true;
    if (row < here || at() == QSql::AfterLastRow)
        return false;
    for (int i = here; i < row; ++i) {
        if (!step()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchLast()
{
    if (!isActive())
        return false;
    if (m_reading == Reading::Kept) {
        while (step()) {
        }
        if (m_kept.rows() == 0)
            return false;
        setAt(m_kept.rows() - 1);
        return true;
    }
    // SQLite's last row is gone once it has said that there are no more, and this query may not go back; so each row that
    // may be the last is kept until the next one comes.
    if (at() == QSql::AfterLastRow)
        return false;
    int here = at() < 0 ? -1 : at();
    if (m_rows == Rows::Current) {
        m_kept.clear();
        m_kept.append(m_statement, m_columns);
    }
    while (step()) {
        m_kept.clear();
        m_kept.append(m_statement, m_columns);
        ++here;
    }
    if (m_kept.rows() == 0)
        return false;
    setAt(here);
    return true;
}

QVariant SqlCipherResult::real(double value) const
{
    switch (numericalPrecisionPolicy()) {
    case QSql::LowPrecisionInt32: return int(value);
    case QSql::LowPrecisionInt64: return qlonglong(value);
    case QSql::LowPrecisionDouble:
    case QSql::HighPrecision: break;
    }
    return value;
}

QVariant SqlCipherResult::data(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    if (m_kept.rows() > 0) {
        const int row = m_reading == Reading::Kept ? at() : 0;
        const Value &value = m_kept.value(row, column, m_columns);
        switch (value.type) {
        case SQLITE_INTEGER: return qlonglong(value.integer);
        case SQLITE_FLOAT: return real(value.real);
        case SQLITE_TEXT: return QString::fromUtf8(value.bytes, qsizetype(value.size));
        case SQLITE_BLOB: return QByteArray(value.bytes, qsizetype(value.size));
        default: return QVariant(QMetaType::fromType<QString>());
        }
    }
    if (m_rows != Rows::Current)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return qlonglong(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT: return real(sqlite3_column_double(m_statement, column));
    case SQLITE_TEXT: {
        const auto *const utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default: return QVariant(QMetaType::fromType<QString>());
    }
}

bool SqlCipherResult::isNull(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return true;
    if (m_kept.rows() > 0)
        return m_kept.value(m_reading == Reading::Kept ? at() : 0, column, m_columns).type == SQLITE_NULL;
    return m_rows != Rows::Current || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return m_changes;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastId != 0 ? QVariant(qlonglong(m_lastId)) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    if (m_statement == nullptr || m_columns == 0 || !isActive())
        return {};
    const int preparation = sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_REPREPARE, 0);
    if (m_recordOfPreparation == preparation)
        return m_record;
    m_record = {};
    for (int i = 0; i < m_columns; ++i) {
        const auto utf8 = [](const char *text) { return QString::fromUtf8(text); };
        const QString declared = utf8(sqlite3_column_decltype(m_statement, i));
        QSqlField field(utf8(sqlite3_column_name(m_statement, i)), QMetaType(typeOfDeclaration(declared)));
#ifdef SQLITE_ENABLE_COLUMN_METADATA
        field.setTableName(utf8(sqlite3_column_table_name(m_statement, i)));
#endif
        m_record.append(field);
    }
    m_recordOfPreparation = preparation;
    return m_record;
}

SqlCipherDriver::SqlCipherDriver(const Database &database, QObject *parent) : QSqlDriver(parent), m_database(&database)
{
    setOpen(true);
}

SqlCipherDriver::~SqlCipherDriver()
{
    const QSet<SqlCipherResult *> results = std::exchange(m_results, {});
    for (SqlCipherResult *result : results)
        result->abandon();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case BatchOperations:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery: return true;
    case QuerySize:
    case EventNotifications:
    case MultipleResultSets: return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setOpen(true);
    setOpenError(false);
    return true;
}

void SqlCipherDriver::close()
{
    for (SqlCipherResult *result : std::as_const(m_results))
        result->finalize();
    setOpen(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_database->handle());
}

bool SqlCipherDriver::control(const char *sql)
{
    const int code = sqlite3_exec(m_database->handle(), sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return true;
    setLastError(qtError(QSqlError::TransactionError, code, m_database->handle()));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return isOpen() && control(m_database->mode() == Database::Mode::ReadOnly ? "BEGIN" : "BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    return isOpen() && control("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return isOpen() && control("ROLLBACK");
}

bool SqlCipherDriver::cancelQuery()
{
    m_database->interrupt();
    return true;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    const auto add = [&](const char *sql) {
        Result<Query> query = m_database->prepare(sql);
        while (query && query->next().value_or(false))
            names += query->text(0);
    };
    if ((type & QSql::Tables) != 0)
        add("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
            "UNION ALL SELECT name FROM sqlite_temp_master WHERE type='table' ORDER BY name");
    if ((type & QSql::Views) != 0)
        add("SELECT name FROM sqlite_master WHERE type='view' "
            "UNION ALL SELECT name FROM sqlite_temp_master WHERE type='view' ORDER BY name");
    if ((type & QSql::SystemTables) != 0)
        add("SELECT 'sqlite_master' UNION ALL "
            "SELECT name FROM sqlite_master WHERE type='table' AND name LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1");
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    QSqlRecord record;
    const TablePlace name = tablePlace(table);
    // hidden: 1 a virtual table's own, 2 and 3 generated columns, which are read like others.
    Result<Query> query = m_database->prepare("SELECT name, type, \"notnull\", dflt_value, pk, hidden "
                                              "FROM pragma_table_xinfo(?1, ?2) WHERE hidden <> 1 ORDER BY cid");
    if (!query)
        return record;
    query->bind(1, name.table).bind(2, name.schema);
    const QByteArray schemaUtf8 = name.schema.toUtf8();
    const QByteArray tableUtf8 = name.table.toUtf8();
    while (query->next().value_or(false)) {
        QSqlField field(query->text(0), QMetaType(typeOfDeclaration(query->text(1))), name.table);
        field.setRequired(query->integer(2) != 0);
        field.setReadOnly(query->integer(5) != 0);
        if (!query->isNull(3)) {
            QString preset = query->text(3);
            if (preset.size() >= 2 && preset.front() == u'\'' && preset.back() == u'\'')
                preset = preset.sliced(1, preset.size() - 2).replace(u"''"_s, u"'"_s);
            field.setDefaultValue(preset);
        }
        int automatic = 0;
        sqlite3_table_column_metadata(m_database->handle(), schemaUtf8.constData(), tableUtf8.constData(),
                                      query->view(0).toByteArray().constData(), nullptr, nullptr, nullptr, nullptr,
                                      &automatic);
        field.setAutoValue(automatic != 0);
        record.append(field);
    }
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    const TablePlace name = tablePlace(table);
    QSqlIndex index(name.table);
    const QSqlRecord columns = record(table);
    Result<Query> query = m_database->prepare("SELECT name FROM pragma_table_xinfo(?1, ?2) WHERE pk > 0 ORDER BY pk");
    if (!query)
        return index;
    query->bind(1, name.table).bind(2, name.schema);
    while (query->next().value_or(false))
        index.append(columns.field(query->text(0)));
    return index;
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    const QVariant value = field.value();
    if (isNullValue(value))
        return u"NULL"_s;
    switch (value.typeId()) {
    case QMetaType::Bool: return value.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return QString::number(value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() <= quint64(std::numeric_limits<qint64>::max()))
            return QString::number(value.toULongLong());
        break;
    case QMetaType::Float:
    case QMetaType::Double: {
        // Text that looks whole would become an integer.
        const QString text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return text.contains(u'.') || text.contains(u'e') || text.contains(u'n') ? text : text + u".0"_s;
    }
    case QMetaType::QByteArray: return u"x'"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'\'';
    default: break;
    }
    QString text = storedText(value);
    if (trimStrings) {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
    }
    // SQL text ends at a NUL character.
    if (text.contains(QChar(0)))
        return u"CAST(x'"_s + QString::fromLatin1(text.toUtf8().toHex()) + u"' AS TEXT)"_s;
    return quoted(text, u'\'');
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    if (type == TableName && identifier.contains(u'.'))
        return quoted(identifier.section(u'.', 0, 0), u'"') + u'.' + quoted(identifier.section(u'.', 1), u'"');
    return quoted(identifier, u'"');
}

SqlConnection::SqlConnection(const Database &database, const QString &name) : m_name(name)
{
    QSqlDatabase::addDatabase(new SqlCipherDriver(database), name);
}

SqlConnection::~SqlConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqlConnection::database() const
{
    return QSqlDatabase::database(m_name);
}

} // namespace kinerja
