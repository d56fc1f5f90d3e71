// Qt's own SQLite driver on a plain file, in a process of its own: libsqlite3 never enters a process that encrypts.
// qsqlitepeer WORK FOLDER prints the nanoseconds of the work.
#include "tests/bench/sqlworkload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        kinerja::bench::stop(u"qsqlitepeer WORK FOLDER"_s);
    const QString work = arguments[1];
    const bool reads = work.startsWith(u"scan");
    const QString path = QDir(arguments[2]).filePath(reads ? u"peer-scan.sqlite"_s : u"peer-insert.sqlite"_s);
    const bool filled = reads && QFile::exists(path);
    qint64 spent = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peer"_s);
        database.setDatabaseName(path);
        if (!database.open())
            kinerja::bench::stop(database.lastError().text());
        // As our own connections are set, encryption apart.
        for (const auto &pragma :
             {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA wal_autocheckpoint=4000"_s,
              u"PRAGMA cache_size=-32768"_s, u"PRAGMA temp_store=MEMORY"_s}) {
            QSqlQuery query(database);
            kinerja::bench::must(query.exec(pragma), query);
        }
        if (reads && !filled)
            kinerja::bench::insertBatch(database);
        spent = kinerja::bench::run(work, database);
    }
    QSqlDatabase::removeDatabase(u"peer"_s);
    if (!reads)
        QFile::remove(path);
    std::printf("%lld\n", static_cast<long long>(spent));
    return 0;
}
