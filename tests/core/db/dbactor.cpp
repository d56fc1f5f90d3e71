// What the tests of this room make another process do: dbactor TASK FILE [NUMBER].
// Exits 0 when the task is done; otherwise prints the kind of the failure and exits 3.
#include "core/db/database.h"
#include "core/db/migrations.h"
#include "tests/core/db/testkey.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sqlite3.h>

#include <cstdlib>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

QByteArray withCanary(const char *sql)
{
    return QByteArray(sql).replace("CANARY", canary);
}

Result<void> create(const QString &path)
{
    ASSIGN(const Database database, Database::open(path, testKey, Database::Mode::Create));
    return database.execute(withCanary("CREATE TABLE t(x); INSERT INTO t VALUES('CANARY')"));
}

// Grouping, sorting and a temporary table, each well beyond what SQLite keeps in memory by itself.
Result<void> sort(const QString &path, const char *firstPragma)
{
    ASSIGN(const Database database, Database::open(path, testKey, Database::Mode::ReadWrite));
    TRY(database.execute(firstPragma));
    TRY(database.execute("PRAGMA cache_size=-64"));
    TRY(database.execute("CREATE TEMP TABLE copied AS SELECT name, n FROM person ORDER BY name DESC, n"));
    TRY(database.execute("SELECT name, count(*) FROM copied GROUP BY name || n % 5000 ORDER BY 2, 1"));
    return database.execute("CREATE INDEX person_name ON person(name)");
}

Result<void> fill(const QString &path)
{
    ASSIGN(const Database database, Database::open(path, testKey, Database::Mode::ReadWrite));
    for (;;)
        TRY(database.execute(
            "INSERT INTO t SELECT hex(randomblob(2000)) FROM (VALUES(1),(2),(3),(4),(5),(6),(7),(8))"));
}

// Ends the process without a goodbye in the middle of a migration, after `ticks` looks of SQLite at its progress.
Result<void> dieMigrating(const QString &path, int ticks)
{
    ASSIGN(const Database database, Database::open(path, testKey, Database::Mode::ReadWrite));
    sqlite3_progress_handler(
        database.handle(), 20,
        [](void *left) {
            if (--*static_cast<int *>(left) < 0)
                std::_Exit(9);
            return 0;
        },
        &ticks);
    return migrate(database);
}

Result<void> run(const QString &task, const QString &path, int number)
{
    if (task == u"create")
        return create(path);
    if (task == u"sort")
        return sort(path, "SELECT 1");
    if (task == u"sort-spilling")
        return sort(path, "PRAGMA temp_store=FILE");
    if (task == u"fill")
        return fill(path);
    if (task == u"die-migrating")
        return dieMigrating(path, number);
    return fail(ErrorKind::Invalid, "", task);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const Result<void> done = run(arguments[1], arguments[2], arguments.value(3).toInt());
    if (done)
        return 0;
    QTextStream(stdout) << kindCode(done.error().kind) << u' ' << done.error().detail << Qt::endl;
    return 3;
}
