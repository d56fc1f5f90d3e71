#include "core/db/database.h"

#include "core/base/platform.h"
#include "core/db/sqliteerror.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QThread>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr char plainHeader[] = "SQLite format 3";

// A value that says "ask again soon" costs about 1 % of a scan; Ctrl-C must be obeyed within 250 ms.
constexpr int instructionsBetweenLooks = 20'000;

// How long another connection may hold the file before that is a failure, and how often we look.
constexpr int patienceMs = 2'000;
constexpr int lookEveryMs = 10;

// SQLite shares memory in pieces of this size; a file that is shorter was left by a drive that was full.
constexpr qint64 leastSharedMemory = 32 * 1024;

// Pages a backup copies between two looks at the clock and the wish to stop: 2 MiB.
constexpr int pagesAtOnce = 512;

// Every parameter is pinned: a later default of the library must not make an old office unreadable.
// The log is off because SQLCipher would write to standard error, which belongs to the person at the terminal.
constexpr char cipherPragmas[] = "PRAGMA cipher_log_level=NONE;"
                                 "PRAGMA cipher_page_size=4096;"
                                 "PRAGMA cipher_use_hmac=ON;"
                                 "PRAGMA cipher_hmac_algorithm=HMAC_SHA512;"
                                 "PRAGMA cipher_kdf_algorithm=PBKDF2_HMAC_SHA512;"
                                 "PRAGMA kdf_iter=256000;"
                                 "PRAGMA cipher_plaintext_header_size=0;"
                                 "PRAGMA cipher_memory_security=OFF;"
                                 "PRAGMA temp_store=MEMORY;"
                                 "PRAGMA trusted_schema=OFF;"
                                 "PRAGMA cell_size_check=ON;";

Error notEncrypted(const QString &path)
{
    return {ErrorKind::Corrupt,
            QT_TRANSLATE_NOOP("faults", "The file %1 is not encrypted, so it is not an office of this program. "
                                        "It was left as it is."),
            u"plain SQLite header"_s,
            {QFileInfo(path).fileName()}};
}

Error libraryDoesNotEncrypt()
{
    return {ErrorKind::Internal,
            QT_TRANSLATE_NOOP("faults",
                              "This copy of the program cannot encrypt and refuses to work. No file was touched. "
                              "Install the program again."),
            u"PRAGMA cipher_version is empty"_s};
}

bool startsPlain(const QString &path)
{
    QFile head(path);
    return head.open(QIODevice::ReadOnly) && head.read(15) == QByteArrayView(plainHeader, 15);
}

QString logOf(const QString &path)
{
    return path + u"-wal"_s;
}

QString sharedMemoryOf(const QString &path)
{
    return path + u"-shm"_s;
}

void removeWithCompanions(const QString &path)
{
    QFile::remove(path);
    QFile::remove(logOf(path));
    QFile::remove(sharedMemoryOf(path));
    QFile::remove(path + u"-journal"_s);
}

// SQLite reads ?, # and % in a file name as its own where URIs are on; without an authority a Windows share keeps its host.
QByteArray uriOf(const QString &path)
{
    return (path.startsWith(u'/') ? "file://" : "file:///") + QUrl::toPercentEncoding(path, "/:");
}

} // namespace

struct Database::Connection {
    sqlite3 *handle = nullptr;
    QString path;
    Mode mode = Mode::ReadWrite;
    // On the heap and freed by SQLite: the function that reads it lives as long as the last statement.
    bool *doorOpen = nullptr;
    Progress *progress = nullptr;

    ~Connection()
    {
        if (handle == nullptr)
            return;
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
        sqlite3_busy_handler(handle, nullptr, nullptr);
        // A statement that outlives its connection is a defect, but it must not keep a snapshot or a lock.
        for (sqlite3_stmt *left = sqlite3_next_stmt(handle, nullptr); left != nullptr;
             left = sqlite3_next_stmt(handle, left))
            sqlite3_reset(left);
        sqlite3_close_v2(handle);
    }

    Result<void> connect(QByteArrayView keyText, const QByteArray &uri);
};

// The handle with its key and its function. Nothing has been read yet: whether the key fits is still open.
Result<void> Database::Connection::connect(QByteArrayView keyText, const QByteArray &uri)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    int code = sqlite3_open_v2(uri.constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, handle));
    // As SQLite's own timeout, but it listens to the wish to stop.
    sqlite3_busy_handler(
        handle,
        [](void *waiting, int count) {
            const auto *const self = static_cast<const Connection *>(waiting);
            if (count >= patienceMs / lookEveryMs || (self->progress != nullptr && self->progress->cancelled()))
                return 0;
            QThread::msleep(lookEveryMs);
            return 1;
        },
        this);
    code = sqlite3_key_v2(handle, "main", keyText.data(), int(keyText.size()));
    if (code != SQLITE_OK)
        return fail(sqliteError(code, handle));

    doorOpen = new bool(false);
    code = sqlite3_create_function_v2(
        handle, "kinerja_door_open", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, doorOpen,
        [](sqlite3_context *context, int, sqlite3_value **) {
            sqlite3_result_int(context, *static_cast<bool *>(sqlite3_user_data(context)) ? 1 : 0);
        },
        nullptr, nullptr, [](void *door) { delete static_cast<bool *>(door); });
    if (code != SQLITE_OK)
        return fail(sqliteError(code, handle));
    return {};
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Result<Database> Database::open(const QString &path, QByteArrayView keyText, Mode mode)
{
    Q_ASSERT(keyText.size() == 67);
    const QFileInfo file(path);
    if (mode == Mode::Create && file.exists())
        return fail(
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("faults", "There is already a file %1. It was left as it is. Choose another name."), {},
            {file.fileName()});
    if (mode != Mode::Create && !file.exists())
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("faults", "There is no office file %1. Check the name and the folder."), {},
                    {file.fileName()});
    // SQLite keeps its companions beside the file itself, not beside a link to it.
    const QString real = mode == Mode::Create ? file.absoluteFilePath() : file.canonicalFilePath();
    if (mode != Mode::Create) {
        if (QFile head(real); !head.open(QIODevice::ReadOnly))
            return fail(fileError(path, lastSystemCode()));
        if (startsPlain(real))
            return fail(notEncrypted(path));
    }

    Result<Database> opened = openAt(path, real, keyText, mode, {});
    // A write-ahead log needs files beside the database, and this folder takes none, or its drive is full. Where they are missing
    // (or what there is of them is less than anybody could use) nobody has the file open, so that it cannot change under us either
    // and needs no log.
    if (mode == Mode::ReadOnly && !opened && opened.error().kind == ErrorKind::Io &&
        QFileInfo(sharedMemoryOf(real)).size() < leastSharedMemory) {
        if (QFileInfo(logOf(real)).size() == 0)
            return openAt(path, real, keyText, mode, "?immutable=1");
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults",
                                      "The latest changes of the office lie in a second file beside it, and this "
                                      "folder cannot be written, so they cannot be read. Nothing was changed. "
                                      "Copy the whole folder to where you may write, and open the office there."),
                    opened.error().detail);
    }
    if (mode == Mode::Create && !opened)
        removeWithCompanions(real);
    return opened;
}

Result<Database> Database::openAt(const QString &path, const QString &real, QByteArrayView keyText, Mode mode,
                                  const QByteArray &uriParameters)
{
    Database database(std::make_unique<Connection>());
    database.m_connection->path = path;
    database.m_connection->mode = mode;
    TRY(database.m_connection->connect(keyText, uriOf(real) + uriParameters));
    {
        // Empty where libsqlite3 took SQLCipher's place: then nothing would be encrypted, silently.
        ASSIGN(Query version, database.prepare("PRAGMA cipher_version"));
        ASSIGN(const bool answered, version.next());
        if (!answered || version.view(0).isEmpty())
            return fail(libraryDoesNotEncrypt());
    }
    TRY(database.execute(cipherPragmas));
    TRY(database.integer("SELECT count(*) FROM sqlite_master"));
    TRY(database.execute("PRAGMA cache_size=-32768; PRAGMA foreign_keys=OFF; PRAGMA recursive_triggers=ON;"));
    if (mode == Mode::ReadOnly) {
        TRY(database.execute("PRAGMA query_only=ON"));
        return database;
    }
    // SQLite opens a write-protected file without a word and fails at the first change.
    if (sqlite3_db_readonly(database.handle(), "main") == 1)
        return fail(sqliteError(SQLITE_READONLY, nullptr));
    TRY(database.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;"));
    if (mode == Mode::Create) {
        // Written at once, so that the first bytes on disk can be looked at before anything personal follows.
        TRY(database.execute("PRAGMA user_version=0; CREATE TABLE proof(x); DROP TABLE proof;"));
        TRY(database.checkpoint());
        if (QFileInfo(real).size() == 0 || startsPlain(real))
            return fail(libraryDoesNotEncrypt());
    }
    return database;
}

Result<Query> Database::prepare(QByteArrayView sql) const
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection->handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(code, m_connection->handle));
    return Query(statement);
}

Result<void> Database::execute(QByteArrayView sql) const
{
    const char *rest = sql.data();
    const char *const end = sql.data() + sql.size();
    while (rest < end) {
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v2(m_connection->handle, rest, int(end - rest), &statement, &rest);
        if (code != SQLITE_OK)
            return fail(sqliteError(code, m_connection->handle));
        if (statement == nullptr)
            continue;
        TRY(Query(statement).run());
    }
    return {};
}

Result<qint64> Database::integer(QByteArrayView sql, qint64 fallback) const
{
    ASSIGN(Query query, prepare(sql));
    ASSIGN(const bool found, query.next());
    return found ? query.integer(0) : fallback;
}

Database::Mode Database::mode() const
{
    return m_connection->mode;
}

QString Database::path() const
{
    return m_connection->path;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_connection->handle);
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

Database::WriteDoor::WriteDoor(const Database &database)
    : m_open(database.m_connection->doorOpen)
    , m_before(std::exchange(*m_open, true))
{}

Database::WriteDoor::~WriteDoor()
{
    *m_open = m_before;
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_connection->handle);
}

void Database::watch(Progress *progress) const
{
    m_connection->progress = progress;
    sqlite3_progress_handler(
        m_connection->handle, progress != nullptr ? instructionsBetweenLooks : 0,
        [](void *watched) { return static_cast<Progress *>(watched)->cancelled() ? 1 : 0; }, progress);
}

Result<void> Database::checkpoint() const
{
    if (m_connection->mode == Mode::ReadOnly)
        return {};
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    // A reader that still holds an old snapshot only postpones the work.
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED)
        return fail(sqliteError(code, m_connection->handle));
    return {};
}

Result<void> Database::checkIntegrity() const
{
    const auto damaged = [](const QString &detail) {
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults", "A part of the office file is damaged. The file was left as it is. "
                                                "If there is a backup (.kinerja-cadangan), restore the latest one."),
                    detail);
    };
    QString problem;
    // The check of the HMACs reads the file past SQLite's locks, so a checkpoint by the other connection may show it half a
    // page. A damaged page is still damaged at the second look.
    for (int look = 0; look < 2; ++look) {
        ASSIGN(Query pages, prepare("PRAGMA cipher_integrity_check"));
        ASSIGN(const bool found, pages.next());
        if (!found) {
            problem.clear();
            break;
        }
        const QString before = std::exchange(problem, pages.text(0));
        if (before == problem)
            return damaged(problem);
    }
    if (!problem.isEmpty())
        return damaged(problem);
    ASSIGN(Query trees, prepare("PRAGMA integrity_check(1)"));
    ASSIGN(const bool answered, trees.next());
    if (!answered || trees.view(0) != "ok")
        return damaged(u"b-tree: "_s + trees.text(0));
    return {};
}

Result<void> Database::backupTo(const QString &path, QByteArrayView keyText, Progress &progress) const
{
    // Before the first thing that would have to be cleared away: what stands there already is somebody's file.
    if (const QFileInfo file(path); file.exists())
        return fail(
            ErrorKind::Io,
            QT_TRANSLATE_NOOP("faults", "There is already a file %1. It was left as it is. Choose another name."), {},
            {file.fileName()});
    const Result<void> copied = copyTo(path, keyText, progress);
    if (!copied) {
        removeWithCompanions(path);
        return copied;
    }
    const auto proved = [&]() -> Result<void> {
        ASSIGN(const Database target, open(path, keyText, Mode::ReadOnly));
        target.watch(&progress);
        return target.checkIntegrity();
    }();
    if (!proved)
        removeWithCompanions(path);
    return proved;
}

Result<void> Database::copyTo(const QString &path, QByteArrayView keyText, Progress &progress) const
{
    ASSIGN(const Database target, open(path, keyText, Mode::Create));
    // The copy counts only when it is whole, so its own way back would be written for nothing.
    TRY(target.execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF;"));

    // One snapshot for all of it: another connection's commits would otherwise start the copy over and over.
    const bool ours = sqlite3_get_autocommit(handle()) != 0;
    if (ours)
        TRY(execute("BEGIN; SELECT count(*) FROM sqlite_master;"));
    const auto end = qScopeGuard([&] {
        if (ours) [[maybe_unused]]
            const auto ignored = execute("ROLLBACK");
    });

    sqlite3_backup *const backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (backup == nullptr)
        return fail(sqliteError(sqlite3_errcode(target.handle()), target.handle()));
    int code = SQLITE_OK;
    QElapsedTimer waiting;
    while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            if (!waiting.isValid())
                waiting.start();
            if (waiting.elapsed() > patienceMs)
                break;
            QThread::msleep(lookEveryMs);
        } else {
            waiting.invalidate();
        }
        const int total = sqlite3_backup_pagecount(backup);
        if (!progress.step(total - sqlite3_backup_remaining(backup), total)) {
            code = SQLITE_INTERRUPT;
            break;
        }
    }
    sqlite3_backup_finish(backup);
    // A page of ours whose HMAC is wrong comes back as an error without a name.
    if (code == SQLITE_ERROR)
        TRY(checkIntegrity());
    if (code != SQLITE_DONE)
        return fail(sqliteError(code, nullptr));
    // The header came with the pages and asks for a log; a backup is one file that may lie in a read-only folder.
    TRY(target.execute("PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL; PRAGMA journal_mode=DELETE;"));
    QFile written(path);
    if (!written.open(QIODevice::ReadWrite))
        return fail(fileError(path, lastSystemCode()));
    TRY(syncFile(written));
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<Transaction> Transaction::begin(const Database &database)
{
    TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::rollBack()
{
    if (m_database == nullptr)
        return;
    // After some failures SQLite has rolled back by itself, and a second ROLLBACK would be an error nobody needs.
    if (sqlite3_get_autocommit(m_database->handle()) == 0) [[maybe_unused]]
        const auto ignored = m_database->execute("ROLLBACK");
    m_database = nullptr;
}

Result<void> Transaction::commit()
{
    TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

Result<Snapshot> Snapshot::begin(const Database &database)
{
    TRY(database.execute("BEGIN"));
    return Snapshot(database);
}

Snapshot::~Snapshot()
{
    if (m_database != nullptr)
        [[maybe_unused]] const auto ended = m_database->execute("ROLLBACK");
}

} // namespace kinerja
