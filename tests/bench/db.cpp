// One million rows in and out: Query against SQLite's C interface, both on SQLCipher; our driver under QSqlQuery against
// Qt's own on a plain file in a process of its own (qsqlitepeer).
#include "core/db/database.h"
#include "core/db/sqlcipherdriver.h"
#include "tests/bench/ratio.h"
#include "tests/bench/sqlworkload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

constexpr char keyText[] = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";
constexpr int repetitions = 5;

void must(const Result<void> &result)
{
    if (!result)
        stop(result.error().detail);
}

template <class T>
T taken(Result<T> result)
{
    if (!result)
        stop(result.error().detail);
    return std::move(*result);
}

class Bench {
public:
    /// A new encrypted file; what was there is gone.
    Database created() const
    {
        const QString path = m_folder.filePath(u"insert.kinerja"_s);
        for (const auto &tail : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + tail);
        return taken(Database::open(path, QByteArrayView(keyText, 67), Database::Mode::Create));
    }

    /// The file that is read, filled at the first call.
    Database filled() const
    {
        const QString path = m_folder.filePath(u"scan.kinerja"_s);
        if (!QFile::exists(path)) {
            const Database database = taken(Database::open(path, QByteArrayView(keyText, 67), Database::Mode::Create));
            const SqlConnection connection(database, u"fill"_s);
            insertBatch(connection.database());
        }
        return taken(Database::open(path, QByteArrayView(keyText, 67), Database::Mode::ReadWrite));
    }

    qint64 peer(const QString &work) const
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/qsqlitepeer"_s, {work, m_folder.path()});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            stop(u"qsqlitepeer: "_s + QString::fromUtf8(process.readAllStandardError()));
        return process.readAllStandardOutput().trimmed().toLongLong();
    }

private:
    QTemporaryDir m_folder;
};

enum class Text { Bytes, Strings };

// Rows as UTF-8, for the C interface at its best.
struct Utf8Row {
    QByteArray number;
    QByteArray name;
    QByteArray note;
};

const QList<Utf8Row> &utf8Rows()
{
    static const QList<Utf8Row> made = [] {
        QList<Utf8Row> list;
        for (const Row &row : rows())
            list.append({row.number.toUtf8(), row.name.toUtf8(), row.note.toUtf8()});
        return list;
    }();
    return made;
}

qint64 insertThroughC(const Database &database, Text text)
{
    sqlite3 *const handle = database.handle();
    must(database.execute(createTable));
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(handle, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(handle, insertRow, -1, &insert, nullptr);
    const auto bindBytes = [&](int parameter, const QByteArray &value) {
        sqlite3_bind_text(insert, parameter, value.constData(), int(value.size()), SQLITE_STATIC);
    };
    const auto bindString = [&](int parameter, const QString &value) {
        sqlite3_bind_text16(insert, parameter, value.utf16(), int(value.size() * 2), SQLITE_STATIC);
    };
    for (int i = 0; i < rowCount; ++i) {
        const Row &row = rows()[i % variety];
        if (text == Text::Bytes) {
            const Utf8Row &utf8 = utf8Rows()[i % variety];
            bindBytes(1, utf8.number);
            bindBytes(2, utf8.name);
            bindBytes(5, utf8.note);
        } else {
            bindString(1, row.number);
            bindString(2, row.name);
            bindString(5, row.note);
        }
        sqlite3_bind_int64(insert, 3, row.born);
        sqlite3_bind_int64(insert, 4, row.score);
        if (sqlite3_step(insert) != SQLITE_DONE)
            stop(QString::fromUtf8(sqlite3_errmsg(handle)));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    if (sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(handle)));
    return timer.nsecsElapsed();
}

qint64 insertThroughQuery(const Database &database, Text text)
{
    must(database.execute(createTable));
    QElapsedTimer timer;
    timer.start();
    Transaction transaction = taken(Transaction::begin(database));
    {
        Query insert = taken(database.prepare(insertRow));
        for (int i = 0; i < rowCount; ++i) {
            const Row &row = rows()[i % variety];
            if (text == Text::Bytes) {
                const Utf8Row &utf8 = utf8Rows()[i % variety];
                insert.bindText(1, utf8.number).bindText(2, utf8.name).bindText(5, utf8.note);
            } else {
                insert.bind(1, row.number).bind(2, row.name).bind(5, row.note);
            }
            insert.bind(3, row.born).bind(4, row.score);
            must(insert.run());
        }
    }
    must(transaction.commit());
    return timer.nsecsElapsed();
}

void checkScan(int count, qint64 sum)
{
    if (count != rowCount || sum == 0)
        stop(u"the scan found %1 rows"_s.arg(count));
}

qint64 scanThroughC(const Database &database, Text text)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3_stmt *query = nullptr;
    sqlite3_prepare_v2(database.handle(), selectAll, -1, &query, nullptr);
    const auto sizeOf = [&](int column) {
        if (text == Text::Bytes) {
            benchmark::DoNotOptimize(sqlite3_column_text(query, column));
            return qint64(sqlite3_column_bytes(query, column));
        }
        const void *const utf16 = sqlite3_column_text16(query, column);
        const QString string(static_cast<const QChar *>(utf16), sqlite3_column_bytes16(query, column) / 2);
        return qint64(string.size());
    };
    qint64 sum = 0;
    int count = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        sum += sqlite3_column_int64(query, 0) + sizeOf(1) + sizeOf(2) + sqlite3_column_int64(query, 3) +
               sqlite3_column_int64(query, 4) + sizeOf(5);
        ++count;
    }
    sqlite3_finalize(query);
    checkScan(count, sum);
    return timer.nsecsElapsed();
}

qint64 scanThroughQuery(const Database &database, Text text)
{
    QElapsedTimer timer;
    timer.start();
    Query query = taken(database.prepare(selectAll));
    const auto sizeOf = [&](int column) {
        return text == Text::Bytes ? qint64(query.view(column).size()) : qint64(query.text(column).size());
    };
    qint64 sum = 0;
    int count = 0;
    while (taken(query.next())) {
        sum += query.integer(0) + sizeOf(1) + sizeOf(2) + query.integer(3) + query.integer(4) + sizeOf(5);
        ++count;
    }
    checkScan(count, sum);
    return timer.nsecsElapsed();
}

void timed(const std::string &name, const std::function<qint64()> &work)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [work](benchmark::State &state) {
                                     for ([[maybe_unused]] auto _ : state)
                                         state.SetIterationTime(double(work()) * 1e-9);
                                     state.SetItemsProcessed(rowCount);
                                 })
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->Unit(benchmark::kMillisecond);
}

} // namespace
} // namespace kinerja::bench

int main(int argc, char **argv)
{
    using namespace kinerja;
    using namespace kinerja::bench;
    const QCoreApplication application(argc, argv);
    // Rivals take turns, so that what else the machine does falls on both.
    std::vector<char *> arguments(argv, argv + argc);
    std::string interleaved = "--benchmark_enable_random_interleaving=true";
    arguments.insert(arguments.begin() + 1, interleaved.data());
    int count = int(arguments.size());
    benchmark::Initialize(&count, arguments.data());

    const Bench bench;
    std::vector<Ratio> ratios;
    for (const Text text : {Text::Bytes, Text::Strings}) {
        const std::string kind = text == Text::Bytes ? "utf8" : "strings";
        timed("c-insert-" + kind, [&bench, text] { return insertThroughC(bench.created(), text); });
        timed("query-insert-" + kind, [&bench, text] { return insertThroughQuery(bench.created(), text); });
        timed("c-scan-" + kind, [&bench, text] { return scanThroughC(bench.filled(), text); });
        timed("query-scan-" + kind, [&bench, text] { return scanThroughQuery(bench.filled(), text); });
        for (const std::string work : {"insert-", "scan-"})
            ratios.push_back({"query-" + work + kind, "query-" + work + kind, "c-" + work + kind, 1.25});
    }
    for (const std::string work : {"insert", "insert-named", "insert-batch", "scan", "scan-scrollable"}) {
        const QString name = QString::fromStdString(work);
        timed("driver-" + work, [&bench, name] {
            const Database database = name.startsWith(u"scan") ? bench.filled() : bench.created();
            const SqlConnection connection(database, u"bench"_s);
            return run(name, connection.database());
        });
        timed("qsqlite-" + work, [&bench, name] { return bench.peer(name); });
        ratios.push_back({"driver-" + work, "driver-" + work, "qsqlite-" + work, 1.0});
    }

    FastestReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.print(ratios);
    return 0;
}
