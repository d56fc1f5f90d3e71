#pragma once

#include "core/db/database.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlDriver>

namespace kinerja {

class SqlCipherResult;

/// Qt's SQL classes on the handle of a Database, by Qt's public interface alone.
///
/// Borrows the Database, which outlives it, and shares its thread. It opens no file and closes none: `close()` ends the
/// statements of its queries and nothing else. Statements go through the same guard triggers as everyone's.
///
/// What differs from Qt's own SQLite driver: a batch is whole or nothing; `lastInsertId()` and
/// `numRowsAffected()` are those of the query itself, whatever ran on the connection since; an unsigned number beyond
/// 2^63 − 1 is stored as text, exactly; SQLite's internal tables are system tables.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT

public:
    explicit SqlCipherDriver(const Database &database, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// Takes no file name or password: the file is open. True again after `close()`.
    bool open(const QString &name, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    /// The `sqlite3 *`.
    [[nodiscard]] QVariant handle() const override;

    /// BEGIN IMMEDIATE, so that two writers meet here and not halfway.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    /// Names may carry a schema ("main.employee") and quotes.
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    /// The primary key's columns in the key's order; empty where there is none.
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings = false) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;

    /// Stops the running statement soon; from any thread.
    bool cancelQuery() override;

private:
    friend class SqlCipherResult;

    bool control(const char *sql);

    const Database *m_database;
    // Qt creates results through a const function.
    mutable QSet<SqlCipherResult *> m_results;
};

/// A Database under a name of Qt's connection table: while this lives, `QSqlDatabase::database(name)` finds it.
///
/// Lives shorter than the Database and in its thread; queries still alive at its end are finished and answer no more.
class SqlConnection {
public:
    SqlConnection(const Database &database, const QString &name);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    [[nodiscard]] QSqlDatabase database() const;

private:
    QString m_name;
};

} // namespace kinerja

struct sqlite3;
Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)
