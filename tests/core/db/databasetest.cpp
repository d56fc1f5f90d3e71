#include "core/db/database.h"
#include "core/db/migrations.h"
#include "core/db/sqliteerror.h"
#include "tests/core/db/testkey.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStandardPaths>

#include <sqlite3.h>

#include <limits>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(kindCode(result.error().kind) + u' ' + result.error().detail));
    return std::move(*result);
}

bool done(const Result<void> &result)
{
    if (!result)
        qInfo().noquote() << kindCode(result.error().kind) << result.error().detail;
    return bool(result);
}

QString kindOf(const auto &result)
{
    return result ? u"none"_s : kindCode(result.error().kind);
}

Database create(const QString &path)
{
    return taken(Database::open(path, testKey, Database::Mode::Create));
}

Database reopen(const QString &path, Database::Mode mode = Database::Mode::ReadWrite)
{
    return taken(Database::open(path, testKey, mode));
}

// `count` people whose names hold the canary.
void addPeople(const Database &database, int count)
{
    QByteArray sql = "CREATE TABLE IF NOT EXISTS person(id INTEGER PRIMARY KEY, name TEXT, n INTEGER);"
                     "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < COUNT) "
                     "INSERT INTO person(name, n) SELECT 'CANARY ' || (i * 7919 % 100003), i FROM c";
    sql.replace("COUNT", QByteArray::number(count)).replace("CANARY", canary);
    QVERIFY(done(database.execute(sql)));
}

QString textOf(const Database &database, QByteArrayView sql)
{
    Query query = taken(database.prepare(sql));
    return taken(query.next()) ? query.text(0) : QString();
}

bool holdsCanary(const QByteArray &bytes)
{
    const QByteArrayView wide(reinterpret_cast<const char *>(QString::fromLatin1(canary).utf16()),
                              2 * qsizetype(qstrlen(canary)));
    return bytes.contains(canary) || bytes.contains(wide) || bytes.contains("person") ||
           bytes.contains("SQLite format");
}

struct Ran {
    int exitCode = -1;
    QString said;
};

Ran actor(const QStringList &arguments, const QStringList &before = {},
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QStringList command = before;
    command << QStringLiteral(DB_ACTOR) << arguments;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAll())};
}

#ifdef Q_OS_UNIX
/// For its life this process may do what an ordinary user may; nothing changes where it is one already.
class OrdinaryUser {
public:
    OrdinaryUser() : m_before(::geteuid())
    {
        if (m_before == 0 && ::seteuid(65534) != 0)
            qFatal("seteuid");
    }
    ~OrdinaryUser()
    {
        if (m_before == 0 && ::seteuid(0) != 0)
            qFatal("seteuid back");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    ::uid_t m_before;
};

/// Takes the right to write a path away and gives it back.
class WriteProtected {
public:
    WriteProtected(const QString &path, ::mode_t without, ::mode_t with) : m_path(QFile::encodeName(path)), m_with(with)
    {
        ::chmod(m_path.constData(), without);
    }
    ~WriteProtected() { ::chmod(m_path.constData(), m_with); }
    Q_DISABLE_COPY_MOVE(WriteProtected)

private:
    QByteArray m_path;
    ::mode_t m_with;
};
#endif

} // namespace

class DatabaseTest : public TestCase {
    Q_OBJECT

    [[nodiscard]] QString base() const { return QFileInfo(path(u"x"_s)).absolutePath(); }

private Q_SLOTS:
    void aNewFileIsEncryptedFromItsFirstByte();
    void aForeignSqliteLoadedFirstNeverLeadsToPlaintext();
    void anUnencryptedFileIsRefusedAndLeftAlone();
    void aMissingFileAndAnExistingOneAreToldApart();
    void aCreateThatFailsLeavesNothing();
    void everyCipherParameterIsPinned();
    void theKeyIsTakenAsItIsAndOpensFast();
    void theSqlcipherShellReadsTheFile();
    void anotherKeyIsCorruptAndSaysNothingOnStandardError();
    void aPathMayHoldAnyCharacter_data();
    void aPathMayHoldAnyCharacter();
    void aLinkLeadsToTheFilesOwnLog();

    void oneFlippedByteOnAnyPageIsFound();
    void aDamagedLogIsNotTakenForData();
    void aShortenedFileIsFound();

    void nothingReadableReachesTheDisk();
    void sortsStayInMemory();

    void aFullDiskIsItsOwnSentenceAndLosesNothing();
    void aFullFileSystemIsItsOwnSentenceAndLosesNothing();
    void aReadOnlyFolderCanBeReadAndIsNotWritten();
    void anUnreadLogInAReadOnlyFolderIsExplained();
    void aReadOnlyFileIsRefusedForWriting();
    void aReadOnlyConnectionChangesNothing();

    void aReaderKeepsItsSnapshotWhileAnotherWrites();
    void aSecondWriterIsToldThatTheFileIsInUse();
    void waitingForAnotherWriterStopsWhenCancelled();
    void theGuardDoorLetsOnlyItsHolderWrite();
    void aStatementThatOutlivesItsConnectionIsHarmless();
    void aTransactionThatIsNotCommittedLeavesNothing();

    void cancellingStopsAStatementWithin250Ms();
    void interruptStopsAStatementFromAnotherThread();

    void aBackupHoldsTheSameAndIsOneFile();
    void aBackupMayHaveAnotherKey();
    void aBackupNeverTouchesAFileThatIsThere();
    void aCancelledBackupLeavesNothing();
    void aFailedBackupLeavesNothing();
    void aDamagedSourceGivesNoBackup();
    void aBackupIsOneMomentWhileAnotherWrites();
    void aCheckpointLeavesOneFile();

    void aMigrationLeadsToTheNewestSchema();
    void aNewerSchemaIsRefusedAndLeftAlone();
    void aKilledMigrationLeavesTheOldSchemaOrTheNew();

    void queryGivesBackWhatWasBound_data();
    void queryGivesBackWhatWasBound();
    void emptyIsNotNull();
    void bindingOnARowBeginsAnew();
    void aBindingThatCannotBeFailsTheStep();
    void aMovedQueryKeepsItsTexts();
    void aBrokenConstraintIsNamedWithoutItsValues();
    void aSearchTextNeverEntersTheLog();
};

void DatabaseTest::aNewFileIsEncryptedFromItsFirstByte()
{
    const QString file = path(u"new.kinerja"_s);
    const Database database = create(file);
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.size() >= 4096);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!textOf(database, "PRAGMA cipher_version").isEmpty());
}

void DatabaseTest::aForeignSqliteLoadedFirstNeverLeadsToPlaintext()
{
#ifdef Q_OS_LINUX
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, u"libsqlite3.so.0"_s);
    const QString file = path(u"guard.kinerja"_s);
    const Ran ran = actor({u"create"_s, file}, {}, environment);
    if (ran.said.contains(u"cannot be preloaded"))
        QSKIP("libsqlite3.so.0 is not installed: the guard was not tried");
    if (ran.said.contains(u"ASan runtime"))
        QSKIP("the address sanitizer lets no library come first: the guard was not tried");
    QVERIFY2(ran.exitCode == 0 || (ran.exitCode == 3 && ran.said.startsWith(u"Internal")), qPrintable(ran.said));
    if (QFile::exists(file))
        QVERIFY(!holdsCanary(contentOf(file)));
    if (ran.exitCode == 0)
        QCOMPARE(textOf(reopen(file), "SELECT x FROM t"), QString::fromLatin1(canary));
#else
    QSKIP("LD_PRELOAD is Linux's");
#endif
}

void DatabaseTest::anUnencryptedFileIsRefusedAndLeftAlone()
{
    const QString file = path(u"plain.kinerja"_s);
    sqlite3 *plain = nullptr;
    sqlite3_open(file.toUtf8().constData(), &plain);
    sqlite3_exec(plain, "CREATE TABLE t(x)", nullptr, nullptr, nullptr);
    sqlite3_close(plain);
    const QByteArray before = contentOf(file);
    QVERIFY(before.startsWith("SQLite format 3"));
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const auto opened = Database::open(file, testKey, mode);
        QCOMPARE(kindOf(opened), u"Corrupt"_s);
        QVERIFY(errorText(opened.error()).contains(u"plain.kinerja"));
    }
    QCOMPARE(contentOf(file), before);
}

void DatabaseTest::aMissingFileAndAnExistingOneAreToldApart()
{
    const QString file = path(u"told.kinerja"_s);
    QCOMPARE(kindOf(Database::open(file, testKey, Database::Mode::ReadWrite)), u"NotFound"_s);
    QCOMPARE(kindOf(Database::open(file, testKey, Database::Mode::ReadOnly)), u"NotFound"_s);
    QVERIFY(!QFile::exists(file));
    written(u"told.kinerja"_s, "somebody's");
    QCOMPARE(kindOf(Database::open(file, testKey, Database::Mode::Create)), u"Io"_s);
    QCOMPARE(contentOf(file), QByteArray("somebody's"));
}

void DatabaseTest::aCreateThatFailsLeavesNothing()
{
    const auto opened = Database::open(path(u"nowhere/new.kinerja"_s), testKey, Database::Mode::Create);
    QCOMPARE(kindOf(opened), u"Io"_s);
    QVERIFY(!QFile::exists(path(u"nowhere"_s)));
}

void DatabaseTest::everyCipherParameterIsPinned()
{
    const Database database = create(path(u"pinned.kinerja"_s));
    QCOMPARE(textOf(database, "PRAGMA cipher_page_size"), u"4096"_s);
    QCOMPARE(textOf(database, "PRAGMA cipher_use_hmac"), u"1"_s);
    QCOMPARE(textOf(database, "PRAGMA cipher_hmac_algorithm"), u"HMAC_SHA512"_s);
    QCOMPARE(textOf(database, "PRAGMA cipher_kdf_algorithm"), u"PBKDF2_HMAC_SHA512"_s);
    QCOMPARE(textOf(database, "PRAGMA kdf_iter"), u"256000"_s);
    QCOMPARE(textOf(database, "PRAGMA cipher_plaintext_header_size"), u"0"_s);
    QCOMPARE(textOf(database, "PRAGMA cipher_memory_security"), u"0"_s);
    QCOMPARE(textOf(database, "PRAGMA page_size"), u"4096"_s);
    QCOMPARE(textOf(database, "PRAGMA temp_store"), u"2"_s);
    QCOMPARE(textOf(database, "PRAGMA journal_mode"), u"wal"_s);
    QCOMPARE(textOf(database, "PRAGMA synchronous"), u"2"_s);
    QCOMPARE(textOf(database, "PRAGMA trusted_schema"), u"0"_s);
    QCOMPARE(textOf(database, "PRAGMA cell_size_check"), u"1"_s);
}

void DatabaseTest::theKeyIsTakenAsItIsAndOpensFast()
{
    const QString file = path(u"fast.kinerja"_s);
    addPeople(create(file), 1000);
    qint64 fastest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Database database = reopen(file);
        QCOMPARE(taken(database.integer("SELECT count(*) FROM person")), 1000);
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    // A passphrase, or a key that was taken for one, costs 120 ms and more.
    QVERIFY2(fastest < 20'000'000, qPrintable(u"%1 ms"_s.arg(fastest / 1'000'000)));
}

void DatabaseTest::theSqlcipherShellReadsTheFile()
{
    const QString shell = QStandardPaths::findExecutable(u"sqlcipher"_s);
    if (shell.isEmpty())
        QSKIP("the sqlcipher shell is not installed: the format was not proved");
    const QString file = path(u"shell.kinerja"_s);
    addPeople(create(file), 7);
    QProcess process;
    process.start(shell, {file});
    process.write("PRAGMA key=\"" + testKey.toByteArray() + "\";\nSELECT count(*), min(name) FROM person;\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains(QByteArray("7|") + canary), said.constData());
}

void DatabaseTest::anotherKeyIsCorruptAndSaysNothingOnStandardError()
{
    const QString file = path(u"otherkey.kinerja"_s);
    addPeople(create(file), 10);
    const QByteArray before = contentOf(file);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
        QCOMPARE(kindOf(Database::open(file, otherKey, mode)), u"Corrupt"_s);
    QCOMPARE(contentOf(file), before);
    // The library's own log would appear among the tool's output.
    const QString damaged = written(u"noise.kinerja"_s, QByteArray(8192, 'x'));
    const Ran ran = actor({u"sort"_s, damaged});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.said.trimmed().count(u'\n'), 0);
}

void DatabaseTest::aPathMayHoldAnyCharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << u"dinas perhubungan kota.kinerja"_s;
    QTest::newRow("question mark") << u"apa?mode=ro.kinerja"_s;
    QTest::newRow("hash") << u"nomor#1.kinerja"_s;
    QTest::newRow("percent") << u"50%41.kinerja"_s;
    QTest::newRow("ampersand") << u"a&b=c;d+e.kinerja"_s;
    QTest::newRow("quotes") << u"'a\"b`.kinerja"_s;
    QTest::newRow("accents") << u"Kantör é.kinerja"_s;
    QTest::newRow("beyond the BMP") << u"kantor \U0001F3E2 部.kinerja"_s;
    QTest::newRow("colon") << u"file:x.kinerja"_s;
    QTest::newRow("memory") << u":memory:"_s;
}

void DatabaseTest::aPathMayHoldAnyCharacter()
{
    QFETCH(QString, name);
    // Not by path(), which takes a leading colon for a resource.
    const QString file = base() + u'/' + name;
    {
        const Database database = create(file);
        QVERIFY(done(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(42)")));
        QVERIFY(QFile::exists(file + u"-wal"_s));
    }
    QVERIFY(QFile::exists(file));
    QCOMPARE(taken(reopen(file, Database::Mode::ReadOnly).integer("SELECT x FROM t")), 42);
}

void DatabaseTest::aLinkLeadsToTheFilesOwnLog()
{
#ifdef Q_OS_UNIX
    QDir().mkpath(path(u"far"_s));
    const QString file = path(u"far/linked.kinerja"_s);
    const QString link = path(u"link.kinerja"_s);
    const Database writer = create(file);
    QVERIFY(done(writer.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)")));
    QVERIFY(QFile::link(file, link));
    const Database other = reopen(link);
    QVERIFY(done(other.execute("INSERT INTO t VALUES(2)")));
    QCOMPARE(taken(writer.integer("SELECT sum(x) FROM t")), 3);
    QVERIFY(!QFile::exists(link + u"-wal"_s));
#endif
}

void DatabaseTest::oneFlippedByteOnAnyPageIsFound()
{
    const QString file = path(u"whole.kinerja"_s);
    {
        const Database database = create(file);
        addPeople(database, 3000);
        QVERIFY(
            done(database.execute("CREATE INDEX person_name ON person(name); CREATE TABLE gone AS SELECT * FROM person;"
                                  "DROP TABLE gone")));
        QVERIFY(done(database.checkIntegrity()));
    }
    const QByteArray whole = contentOf(file);
    const qsizetype pages = whole.size() / 4096;
    QVERIFY(pages > 50);
    QRandomGenerator random(20260115);
    for (qsizetype page = 0; page < pages; ++page) {
        QByteArray bytes = whole;
        const qsizetype at = page * 4096 + random.bounded(4096);
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        const QString damaged = written(u"damaged.kinerja"_s, bytes);
        const auto where = qPrintable(u"page %1, byte %2"_s.arg(page + 1).arg(at % 4096));
        const auto opened = Database::open(damaged, testKey, Database::Mode::ReadOnly);
        if (!opened) {
            QVERIFY2(page == 0 && opened.error().kind == ErrorKind::Corrupt, where);
            continue;
        }
        const Result<void> checked = opened->checkIntegrity();
        QVERIFY2(!checked && checked.error().kind == ErrorKind::Corrupt, where);
        // Reading all of it fails or gives the truth; it never crashes and never invents.
        const Result<qint64> sum = opened->integer("SELECT sum(n) FROM person");
        QVERIFY2(sum ? *sum == 3000LL * 3001 / 2 : sum.error().kind == ErrorKind::Corrupt, where);
    }
}

void DatabaseTest::aDamagedLogIsNotTakenForData()
{
    const QString file = path(u"log.kinerja"_s);
    const Database database = create(file);
    QVERIFY(done(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)")));
    QVERIFY(done(database.checkpoint()));
    QVERIFY(done(database.execute("INSERT INTO t VALUES(2)")));
    // A copy as a crash would leave it, with one byte of the log changed.
    const QByteArray log = contentOf(file + u"-wal"_s);
    QRandomGenerator random(7);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes = log;
        const qsizetype at = random.bounded(int(log.size()));
        bytes[at] = char(bytes[at] ^ 0x10);
        const QString copy = written(u"crashed.kinerja"_s, contentOf(file));
        written(u"crashed.kinerja-wal"_s, bytes);
        QFile::remove(copy + u"-shm"_s);
        const auto opened = Database::open(copy, testKey, Database::Mode::ReadWrite);
        QVERIFY(opened || opened.error().kind == ErrorKind::Corrupt);
        if (!opened)
            continue;
        const Result<qint64> sum = opened->integer("SELECT sum(x) FROM t");
        QVERIFY(sum ? (*sum == 1 || *sum == 3) : sum.error().kind == ErrorKind::Corrupt);
    }
}

void DatabaseTest::aShortenedFileIsFound()
{
    const QString file = path(u"long.kinerja"_s);
    addPeople(create(file), 3000);
    const QByteArray whole = contentOf(file);
    for (const qsizetype left :
         {whole.size() - 1, whole.size() - 4096, whole.size() / 2, qsizetype(4096), qsizetype(100)}) {
        const QString cut = written(u"short.kinerja"_s, whole.first(left));
        const auto opened = Database::open(cut, testKey, Database::Mode::ReadOnly);
        const Result<void> checked = opened ? opened->checkIntegrity() : Result<void>(tl::unexpect, opened.error());
        QVERIFY2(!checked && checked.error().kind == ErrorKind::Corrupt, qPrintable(QString::number(left)));
    }
}

void DatabaseTest::nothingReadableReachesTheDisk()
{
    const QString file = path(u"secret.kinerja"_s);
    const QString copy = path(u"secret.kinerja-cadangan"_s);
    const Database database = create(file);
    addPeople(database, 5000);
    QVERIFY(done(database.execute("CREATE INDEX person_name ON person(name); DELETE FROM person WHERE id % 2 = 0")));
    Progress progress;
    QVERIFY(done(database.backupTo(copy, testKey, progress)));
    const QByteArray log = contentOf(file + u"-wal"_s);
    QVERIFY(log.size() > 100'000);
    QVERIFY(!holdsCanary(log));
    QVERIFY(!holdsCanary(contentOf(file + u"-shm"_s)));
    QVERIFY(!holdsCanary(contentOf(copy)));
    QVERIFY(done(database.checkpoint()));
    QVERIFY(contentOf(file).size() > 100'000);
    QVERIFY(!holdsCanary(contentOf(file)));
    QCOMPARE(taken(database.integer("SELECT count(*) FROM person")), 2500);
}

void DatabaseTest::sortsStayInMemory()
{
#ifdef Q_OS_LINUX
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed: temporary files were NOT looked for");
    const QString file = path(u"sorted.kinerja"_s);
    addPeople(create(file), 60'000);
    const QString folder = path(u"sqlitetmp"_s);
    QVERIFY(QDir().mkpath(folder));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SQLITE_TMPDIR"_s, folder);
    const auto traced = [&](const QString &task) {
        const QString trace = path(u"trace.txt"_s);
        const Ran ran = actor({task, file},
                              {strace, u"-f"_s, u"-s"_s, u"4200"_s, u"-e"_s,
                               u"trace=open,openat,write,pwrite64,writev,pwritev"_s, u"-o"_s, trace},
                              environment);
        return ran.exitCode == 0 ? contentOf(trace) : QByteArray();
    };
    // First the proof that this trace would show it: the same work with SQLCipher's own setting.
    const QByteArray spilling = traced(u"sort-spilling"_s);
    if (spilling.isEmpty())
        QSKIP("strace may not trace here: temporary files were NOT looked for");
    QVERIFY(spilling.contains("etilqs_"));
    QVERIFY(spilling.contains(canary));

    QVERIFY(done(reopen(file).execute("DROP INDEX person_name")));
    const QByteArray trace = traced(u"sort"_s);
    QVERIFY(trace.contains("pwrite64"));
    QVERIFY(!trace.contains("etilqs_"));
    QVERIFY(!trace.contains(canary));
#else
    QSKIP("strace is Linux's: temporary files were NOT looked for");
#endif
}

void DatabaseTest::aFullDiskIsItsOwnSentenceAndLosesNothing()
{
    const QString file = path(u"full.kinerja"_s);
    const Database database = create(file);
    QVERIFY(done(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1); PRAGMA max_page_count=30")));
    {
        Transaction transaction = taken(Transaction::begin(database));
        QVERIFY(done(database.execute("INSERT INTO t VALUES(2)")));
        const Result<void> filled =
            database.execute("WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 1000) "
                             "INSERT INTO t SELECT hex(randomblob(500)) FROM c");
        QCOMPARE(kindOf(filled), u"Io"_s);
        QVERIFY(QByteArrayView(filled.error().sentence).contains("disk is full"));
    }
    QCOMPARE(taken(database.integer("SELECT sum(x) FROM t")), 1);
    QVERIFY(done(database.execute("INSERT INTO t VALUES(5)")));
    QVERIFY(done(database.checkIntegrity()));
}

void DatabaseTest::aFullFileSystemIsItsOwnSentenceAndLosesNothing()
{
#ifdef Q_OS_LINUX
    // A small file system of this test's own, seen by the other process alone.
    QVERIFY(QDir().mkpath(path(u"small"_s)));
    const QString saved = path(u"saved.kinerja"_s);
    const QString script =
        u"mount -t tmpfs -o size=3m none \"$1\" || exit 99\n"
        "\"$2\" create \"$1/a.kinerja\" || exit 98\n"
        "\"$2\" fill \"$1/a.kinerja\"; code=$?\n"
        "cat \"$1/a.kinerja\" >\"$3\"; [ -e \"$1/a.kinerja-wal\" ] && cat \"$1/a.kinerja-wal\" >\"$3-wal\"\n"
        "exit $code"_s;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unshare"_s,
                  {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, path(u"small"_s), QStringLiteral(DB_ACTOR), saved});
    process.waitForFinished(120'000);
    const QByteArray said = process.readAll();
    if (process.error() == QProcess::FailedToStart || process.exitCode() == 99 || process.exitCode() == 1)
        QSKIP("no file system may be mounted here: a full one was NOT tried");
    QCOMPARE(process.exitCode(), 3);
    QVERIFY2(said.startsWith("Io sqlite 13"), said.constData());
    const Database database = reopen(saved);
    QVERIFY(done(database.checkIntegrity()));
    QCOMPARE(taken(database.integer("SELECT count(*) % 8 FROM t")), 1);
#else
    QSKIP("a full file system is tried on Linux only");
#endif
}

void DatabaseTest::aReadOnlyFolderCanBeReadAndIsNotWritten()
{
#ifdef Q_OS_UNIX
    const QString folder = path(u"readonly"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/office.kinerja"_s;
    addPeople(create(file), 100);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    ::chmod(QFile::encodeName(base()).constData(), 0755);
    const WriteProtected guard(folder, 0555, 0755);
    const OrdinaryUser user;
    if (!QFile(file).open(QIODevice::ReadOnly))
        QSKIP("the folder for temporary files is closed to ordinary users: NOT tried");
    {
        const Database database = reopen(file, Database::Mode::ReadOnly);
        QCOMPARE(taken(database.integer("SELECT count(*) FROM person")), 100);
        QVERIFY(done(database.checkIntegrity()));
        QVERIFY(done(database.checkpoint()));
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"office.kinerja"_s});
    const auto refused = Database::open(folder + u"/new.kinerja"_s, testKey, Database::Mode::Create);
    QCOMPARE(kindOf(refused), u"Io"_s);
#else
    QSKIP("permissions of folders are Unix's");
#endif
}

void DatabaseTest::anUnreadLogInAReadOnlyFolderIsExplained()
{
#ifdef Q_OS_UNIX
    const QString folder = path(u"unread"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString source = path(u"running.kinerja"_s);
    const Database running = create(source);
    QVERIFY(done(running.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)")));
    // What a crash leaves behind, copied to a write-protected folder.
    const QString file = folder + u"/office.kinerja"_s;
    QVERIFY(QFile::copy(source, file));
    QVERIFY(QFile::copy(source + u"-wal"_s, file + u"-wal"_s));
    ::chmod(QFile::encodeName(base()).constData(), 0755);
    const WriteProtected guard(folder, 0555, 0755);
    const OrdinaryUser user;
    if (!QFile(file).open(QIODevice::ReadOnly))
        QSKIP("the folder for temporary files is closed to ordinary users: NOT tried");
    const auto opened = Database::open(file, testKey, Database::Mode::ReadOnly);
    QCOMPARE(kindOf(opened), u"Io"_s);
    QVERIFY(errorText(opened.error()).contains(u"second file"));
#else
    QSKIP("permissions of folders are Unix's");
#endif
}

void DatabaseTest::aReadOnlyFileIsRefusedForWriting()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"protected.kinerja"_s);
    addPeople(create(file), 10);
    ::chmod(QFile::encodeName(base()).constData(), 0777);
    const auto back = qScopeGuard([this] { ::chmod(QFile::encodeName(base()).constData(), 0755); });
    const WriteProtected guard(file, 0444, 0644);
    const OrdinaryUser user;
    if (!QFile(file).open(QIODevice::ReadOnly))
        QSKIP("the folder for temporary files is closed to ordinary users: NOT tried");
    const auto opened = Database::open(file, testKey, Database::Mode::ReadWrite);
    QCOMPARE(kindOf(opened), u"Io"_s);
    QVERIFY(errorText(opened.error()).contains(u"read-only"));
    QCOMPARE(taken(reopen(file, Database::Mode::ReadOnly).integer("SELECT count(*) FROM person")), 10);
#else
    QSKIP("permissions of files are Unix's");
#endif
}

void DatabaseTest::aReadOnlyConnectionChangesNothing()
{
    const QString file = path(u"ro.kinerja"_s);
    addPeople(create(file), 10);
    const Database database = reopen(file, Database::Mode::ReadOnly);
    QCOMPARE(kindOf(database.execute("DELETE FROM person")), u"Io"_s);
    QCOMPARE(taken(database.integer("SELECT count(*) FROM person")), 10);
}

void DatabaseTest::aReaderKeepsItsSnapshotWhileAnotherWrites()
{
    const QString file = path(u"two.kinerja"_s);
    const Database writer = create(file);
    addPeople(writer, 100);
    const Database reader = reopen(file, Database::Mode::ReadOnly);
    Query reading = taken(reader.prepare("SELECT n FROM person"));
    QVERIFY(taken(reading.next()));
    addPeople(writer, 50);
    QVERIFY(done(writer.checkpoint()));
    int seen = 1;
    while (taken(reading.next()))
        ++seen;
    QCOMPARE(seen, 100);
    QCOMPARE(taken(reader.integer("SELECT count(*) FROM person")), 150);
}

void DatabaseTest::aSecondWriterIsToldThatTheFileIsInUse()
{
    const QString file = path(u"busy.kinerja"_s);
    const Database first = create(file);
    const Database second = reopen(file);
    const Transaction held = taken(Transaction::begin(first));
    QElapsedTimer timer;
    timer.start();
    const auto refused = Transaction::begin(second);
    QCOMPARE(kindOf(refused), u"Locked"_s);
    QVERIFY(timer.elapsed() >= 1500);
    QVERIFY(timer.elapsed() < 10'000);
}

void DatabaseTest::waitingForAnotherWriterStopsWhenCancelled()
{
    const QString file = path(u"wait.kinerja"_s);
    const Database first = create(file);
    const Database second = reopen(file);
    const Transaction held = taken(Transaction::begin(first));
    Progress progress;
    second.watch(&progress);
    progress.cancel();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!Transaction::begin(second));
    QVERIFY(timer.elapsed() < 250);
    second.watch(nullptr);
}

void DatabaseTest::theGuardDoorLetsOnlyItsHolderWrite()
{
    std::optional<Database> moved;
    Database database = create(path(u"door.kinerja"_s));
    QVERIFY(done(
        database.execute("CREATE TABLE t(x); CREATE TRIGGER t_guard BEFORE INSERT ON t WHEN kinerja_door_open() = 0 "
                         "BEGIN SELECT RAISE(ABORT, 'only the ledger writes here'); END")));
    Query insert = taken(database.prepare("INSERT INTO t VALUES(1)"));
    QCOMPARE(kindOf(insert.run()), u"Internal"_s);
    {
        const Database::WriteDoor door(database);
        QVERIFY(done(insert.run()));
        {
            const Database::WriteDoor inner(database);
            QVERIFY(done(insert.run()));
        }
        QVERIFY(done(insert.run()));
        // The door belongs to the connection, wherever the object that owns it moves.
        moved = std::move(database);
        QVERIFY(done(insert.run()));
    }
    QCOMPARE(kindOf(insert.run()), u"Internal"_s);
    const Database again = reopen(path(u"door.kinerja"_s));
    const Result<void> refused = again.execute("INSERT INTO t VALUES(1)");
    QCOMPARE(kindOf(refused), u"Internal"_s);
    QVERIFY(refused.error().detail.contains(u"only the ledger writes here"));
    QCOMPARE(taken(again.integer("SELECT count(*) FROM t")), 4);
}

void DatabaseTest::aStatementThatOutlivesItsConnectionIsHarmless()
{
    const QString file = path(u"outlived.kinerja"_s);
    Query left;
    {
        const Database database = create(file);
        QVERIFY(done(database.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1),(2)")));
        Progress progress;
        database.watch(&progress);
        left = taken(database.prepare("SELECT x + kinerja_door_open() FROM t"));
        QVERIFY(taken(left.next()));
    }
    QVERIFY(taken(left.next()));
    QCOMPARE(left.integer(0), 1);
    QVERIFY(done(reopen(file).execute("INSERT INTO t VALUES(3)")));
}

void DatabaseTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    const Database database = create(path(u"rollback.kinerja"_s));
    QVERIFY(done(database.execute("CREATE TABLE t(x)")));
    {
        const Transaction transaction = taken(Transaction::begin(database));
        QVERIFY(done(database.execute("INSERT INTO t VALUES(1)")));
    }
    QCOMPARE(taken(database.integer("SELECT count(*) FROM t")), 0);
    Transaction transaction = taken(Transaction::begin(database));
    QVERIFY(done(database.execute("INSERT INTO t VALUES(1)")));
    QVERIFY(done(transaction.commit()));
    QCOMPARE(taken(database.integer("SELECT count(*) FROM t")), 1);
}

void DatabaseTest::cancellingStopsAStatementWithin250Ms()
{
    const Database database = create(path(u"cancel.kinerja"_s));
    addPeople(database, 20'000);
    for (const char *sql : {"WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c",
                            "SELECT count(*) FROM person a, person b WHERE a.name < b.name",
                            "INSERT INTO person(name, n) SELECT a.name, b.n FROM person a, person b"}) {
        Progress progress;
        database.watch(&progress);
        QElapsedTimer sinceCancel;
        std::thread canceller([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            sinceCancel.start();
            progress.cancel();
        });
        const Result<void> stopped = database.execute(sql);
        canceller.join();
        database.watch(nullptr);
        QCOMPARE(kindOf(stopped), u"Cancelled"_s);
        QVERIFY2(sinceCancel.elapsed() < 250, qPrintable(QString::number(sinceCancel.elapsed())));
    }
    QCOMPARE(taken(database.integer("SELECT count(*) FROM person")), 20'000);
}

void DatabaseTest::interruptStopsAStatementFromAnotherThread()
{
    const Database database = create(path(u"interrupt.kinerja"_s));
    std::thread interrupter([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        database.interrupt();
    });
    const Result<void> stopped =
        database.execute("WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c");
    interrupter.join();
    QCOMPARE(kindOf(stopped), u"Cancelled"_s);
    QCOMPARE(taken(database.integer("SELECT 1")), 1);
}

void DatabaseTest::aBackupHoldsTheSameAndIsOneFile()
{
    const Database database = create(path(u"source.kinerja"_s));
    addPeople(database, 20'000);
    QVERIFY(QDir().mkpath(path(u"backups"_s)));
    const QString copy = path(u"backups/copy.kinerja-cadangan"_s);
    qint64 reports = 0;
    qint64 lastDone = 0;
    qint64 lastTotal = 0;
    Progress progress([&](qint64 doneSoFar, qint64 total) {
        ++reports;
        QVERIFY(doneSoFar >= lastDone);
        lastDone = doneSoFar;
        lastTotal = total;
    });
    QVERIFY(done(database.backupTo(copy, testKey, progress)));
    QVERIFY(reports > 0);
    QCOMPARE(lastDone, lastTotal);
    QCOMPARE(QDir(path(u"backups"_s)).entryList(QDir::Files), QStringList{u"copy.kinerja-cadangan"_s});
    const Database backup = reopen(copy, Database::Mode::ReadOnly);
    QCOMPARE(textOf(backup, "PRAGMA journal_mode"), u"delete"_s);
    QCOMPARE(taken(backup.integer("SELECT sum(n * id) FROM person")),
             taken(database.integer("SELECT sum(n * id) FROM person")));
    // Reading it made no companions either.
    QCOMPARE(QDir(path(u"backups"_s)).entryList(QDir::Files).size(), 1);
    QVERIFY(done(database.execute("INSERT INTO person(name) VALUES('still writable')")));
}

void DatabaseTest::aBackupMayHaveAnotherKey()
{
    const Database database = create(path(u"keys.kinerja"_s));
    addPeople(database, 100);
    const QString copy = path(u"keys.kinerja-cadangan"_s);
    Progress progress;
    QVERIFY(done(database.backupTo(copy, otherKey, progress)));
    QCOMPARE(kindOf(Database::open(copy, testKey, Database::Mode::ReadOnly)), u"Corrupt"_s);
    const Database backup = taken(Database::open(copy, otherKey, Database::Mode::ReadOnly));
    QCOMPARE(taken(backup.integer("SELECT count(*) FROM person")), 100);
}

void DatabaseTest::aBackupNeverTouchesAFileThatIsThere()
{
    const Database database = create(path(u"careful.kinerja"_s));
    const QString there = written(u"there.kinerja-cadangan"_s, "last year's backup");
    Progress progress;
    QCOMPARE(kindOf(database.backupTo(there, testKey, progress)), u"Io"_s);
    QCOMPARE(contentOf(there), QByteArray("last year's backup"));
}

void DatabaseTest::aCancelledBackupLeavesNothing()
{
    const Database database = create(path(u"stop.kinerja"_s));
    addPeople(database, 60'000);
    QVERIFY(QDir().mkpath(path(u"cancelled"_s)));
    for (int after = 0; after < 2; ++after) {
        int steps = 0;
        Progress stopping([&](qint64, qint64) {
            if (++steps > after)
                stopping.cancel();
        });
        QCOMPARE(kindOf(database.backupTo(path(u"cancelled/copy"_s), testKey, stopping)), u"Cancelled"_s);
        QVERIFY(QDir(path(u"cancelled"_s)).isEmpty());
    }
    QVERIFY(done(database.execute("INSERT INTO person(name) VALUES('still writable')")));
}

void DatabaseTest::aFailedBackupLeavesNothing()
{
    const Database database = create(path(u"unlucky.kinerja"_s));
    Progress progress;
    QCOMPARE(kindOf(database.backupTo(path(u"no such folder/copy"_s), testKey, progress)), u"Io"_s);
    QVERIFY(!QFile::exists(path(u"no such folder"_s)));
}

void DatabaseTest::aDamagedSourceGivesNoBackup()
{
    const QString file = path(u"hurt.kinerja"_s);
    addPeople(create(file), 3000);
    QByteArray bytes = contentOf(file);
    bytes[20 * 4096 + 100] = char(bytes[20 * 4096 + 100] ^ 1);
    const QString damaged = written(u"hurt2.kinerja"_s, bytes);
    const Database database = reopen(damaged);
    Progress progress;
    QCOMPARE(kindOf(database.backupTo(path(u"hurt.kinerja-cadangan"_s), testKey, progress)), u"Corrupt"_s);
    QVERIFY(!QFile::exists(path(u"hurt.kinerja-cadangan"_s)));
}

void DatabaseTest::aBackupIsOneMomentWhileAnotherWrites()
{
    const QString file = path(u"moving.kinerja"_s);
    const Database writer = create(file);
    addPeople(writer, 60'000);
    const Database reader = reopen(file, Database::Mode::ReadOnly);
    int steps = 0;
    Progress progress([&](qint64, qint64) {
        ++steps;
        QVERIFY(done(writer.execute("INSERT INTO person(name, n) VALUES('later', 0)")));
    });
    const QString copy = path(u"moment.kinerja-cadangan"_s);
    QVERIFY(done(reader.backupTo(copy, testKey, progress)));
    QVERIFY(steps > 1);
    const Database backup = reopen(copy, Database::Mode::ReadOnly);
    QCOMPARE(taken(backup.integer("SELECT count(*) FROM person")), 60'000);
}

void DatabaseTest::aCheckpointLeavesOneFile()
{
    const QString file = path(u"single.kinerja"_s);
    {
        const Database database = create(file);
        addPeople(database, 1000);
        QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
        QVERIFY(done(database.checkpoint()));
        QCOMPARE(QFileInfo(file + u"-wal"_s).size(), 0);
        const QString copy = path(u"copied.kinerja"_s);
        QVERIFY(QFile::copy(file, copy));
        QCOMPARE(taken(reopen(copy).integer("SELECT count(*) FROM person")), 1000);
        addPeople(database, 1);
    }
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    QVERIFY(!QFile::exists(file + u"-shm"_s));
    QCOMPARE(taken(reopen(file).integer("SELECT count(*) FROM person")), 1001);
}

void DatabaseTest::aMigrationLeadsToTheNewestSchema()
{
    const Database database = create(path(u"migrated.kinerja"_s));
    QVERIFY(newestSchema() >= 1);
    QCOMPARE(taken(schemaOf(database)), 0);
    QVERIFY(done(migrate(database)));
    QCOMPARE(taken(schemaOf(database)), newestSchema());
    QVERIFY(taken(database.integer("SELECT count(*) FROM sqlite_master WHERE type='table'")) > 10);
    QVERIFY(done(migrate(database)));
    QVERIFY(done(database.checkIntegrity()));
}

void DatabaseTest::aNewerSchemaIsRefusedAndLeftAlone()
{
    const QString file = path(u"newer.kinerja"_s);
    {
        const Database database = create(file);
        QVERIFY(done(database.execute("PRAGMA user_version=" + QByteArray::number(newestSchema() + 1))));
    }
    const QByteArray before = contentOf(file);
    {
        const Database database = reopen(file);
        QCOMPARE(kindOf(schemaOf(database)), u"NewerSchema"_s);
        QCOMPARE(kindOf(migrate(database)), u"NewerSchema"_s);
    }
    QCOMPARE(contentOf(file), before);
}

void DatabaseTest::aKilledMigrationLeavesTheOldSchemaOrTheNew()
{
    const QString file = path(u"killed.kinerja"_s);
    QVERIFY(done(create(file).execute("CREATE TABLE kept(x); INSERT INTO kept VALUES(1), (2), (3)")));
    int kills = 0;
    for (int ticks = 0;; ticks += 23) {
        const Ran ran = actor({u"die-migrating"_s, file, QString::number(ticks)});
        const Database database = reopen(file);
        QCOMPARE(taken(database.integer("SELECT count(*) FROM kept")), 3);
        if (ran.exitCode == 0) {
            QCOMPARE(taken(schemaOf(database)), newestSchema());
            break;
        }
        QCOMPARE(ran.exitCode, 9);
        ++kills;
        // Each step is whole or was never begun.
        const int schema = taken(schemaOf(database));
        QVERIFY(schema < newestSchema());
        QCOMPARE(taken(database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'employee'")), schema >= 1 ? 1 : 0);
        QCOMPARE(taken(database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'setting'")), schema >= 2 ? 1 : 0);
        if (schema == 0)
            QCOMPARE(taken(database.integer("SELECT count(*) FROM sqlite_master")), 1);
    }
    QVERIFY(kills > 3);
    QVERIFY(done(reopen(file).checkIntegrity()));
}

void DatabaseTest::queryGivesBackWhatWasBound_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << u"Dinas Kesehatan"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("accents") << u"Kéupala Dinas é à ü"_s;
    QTest::newRow("script beyond the BMP") << u"\U0001F600 \u90E8"_s;
    QTest::newRow("NUL inside") << u"a\0b"_s;
    QTest::newRow("long") << QString(100'000, u'é');
}

void DatabaseTest::queryGivesBackWhatWasBound()
{
    QFETCH(QString, text);
    const Database database = create(path(u"bound-%1.kinerja"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY(done(database.execute("CREATE TABLE t(a, b, c, d, e, f)")));
    const Uuid id{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0}};
    const QByteArray bytes = text.toUtf8();
    Query insert = taken(database.prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?, ?)"));
    insert.bind(1, text)
        .bind(2, std::numeric_limits<qint64>::min())
        .bind(3, id)
        .bind(4, QDate(2024, 2, 29))
        .bindBlob(5, bytes);
    insert.bindText(6, bytes);
    QVERIFY(done(insert.run()));
    Query select = taken(
        database.prepare("SELECT a, b, c, d, e, f, typeof(a), typeof(c), typeof(d), typeof(e), typeof(f) FROM t"));
    QVERIFY(taken(select.next()));
    QCOMPARE(select.columnCount(), 11);
    QCOMPARE(select.text(0), text);
    QCOMPARE(select.integer(1), std::numeric_limits<qint64>::min());
    QCOMPARE(select.uuid(2), id);
    QCOMPARE(select.date(3), QDate(2024, 2, 29));
    QCOMPARE(select.bytes(4), bytes);
    QCOMPARE(select.view(5), QByteArrayView(bytes));
    const QStringList types{select.text(6), select.text(7), select.text(8), select.text(9), select.text(10)};
    QCOMPARE(types, (QStringList{u"text"_s, u"blob"_s, u"integer"_s, u"blob"_s, u"text"_s}));
    QVERIFY(!taken(select.next()));
}

void DatabaseTest::emptyIsNotNull()
{
    const Database database = create(path(u"empty.kinerja"_s));
    QVERIFY(done(database.execute("CREATE TABLE t(a, b, c, d, e, f)")));
    Query insert = taken(database.prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?, ?)"));
    insert.bind(1, QString()).bindText(2, {}).bindBlob(3, {}).bind(4, QDate()).bind(5, Uuid{}).bindNull(6);
    QVERIFY(done(insert.run()));
    Query select = taken(database.prepare("SELECT * FROM t"));
    QVERIFY(taken(select.next()));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(select.isNull(i), i >= 3);
    QVERIFY(!select.date(3).isValid());
    QVERIFY(select.uuid(4).isNull());
}

void DatabaseTest::bindingOnARowBeginsAnew()
{
    const Database database = create(path(u"anew.kinerja"_s));
    addPeople(database, 10);
    Query query = taken(database.prepare("SELECT n FROM person WHERE n >= ? ORDER BY n"));
    query.bind(1, 3);
    QVERIFY(taken(query.next()));
    QCOMPARE(query.integer(0), 3);
    query.bind(1, 7);
    QVERIFY(taken(query.next()));
    QCOMPARE(query.integer(0), 7);
}

void DatabaseTest::aBindingThatCannotBeFailsTheStep()
{
    const Database database = create(path(u"range.kinerja"_s));
    Query query = taken(database.prepare("SELECT ?"));
    for (const int parameter : {0, -1, 2, 40'000}) {
        query.bind(parameter, u"x"_s);
        QCOMPARE(kindOf(query.next()), u"Internal"_s);
        query.bind(1, u"y"_s);
        QVERIFY(taken(query.next()));
        QCOMPARE(query.text(0), u"y"_s);
    }
}

void DatabaseTest::aMovedQueryKeepsItsTexts()
{
    const Database database = create(path(u"moved.kinerja"_s));
    Query first = taken(database.prepare("SELECT ? || ?"));
    first.bind(1, u"se"_s).bind(2, u"lesai"_s);
    Query second = std::move(first);
    Query third = taken(database.prepare("SELECT 'lain'"));
    third = std::move(second);
    QVERIFY(taken(third.next()));
    QCOMPARE(third.text(0), u"selesai"_s);
}

void DatabaseTest::aBrokenConstraintIsNamedWithoutItsValues()
{
    const Database database = create(path(u"constraint.kinerja"_s));
    QVERIFY(done(database.execute("CREATE TABLE staff(number TEXT UNIQUE)")));
    Query insert = taken(database.prepare("INSERT INTO staff VALUES(?)"));
    insert.bind(1, QString::fromLatin1(canary));
    QVERIFY(done(insert.run()));
    const Result<void> refused = insert.run();
    QCOMPARE(kindOf(refused), u"Internal"_s);
    QVERIFY(refused.error().detail.contains(u"staff.number"));
    QVERIFY(!refused.error().detail.contains(QString::fromLatin1(canary)));
}

void DatabaseTest::aSearchTextNeverEntersTheLog()
{
    const Database database = create(path(u"search.kinerja"_s));
    QVERIFY(done(database.execute("CREATE VIRTUAL TABLE names USING fts5(name)")));
    for (const auto &typed : {QString::fromLatin1(canary) + u":x"_s, u"\""_s + QString::fromLatin1(canary),
                              QString::fromLatin1(canary) + u" )"_s}) {
        Query query = taken(database.prepare("SELECT * FROM names WHERE names MATCH ?"));
        query.bind(1, typed);
        const Result<bool> refused = query.next();
        QVERIFY(!refused);
        QVERIFY2(!refused.error().detail.contains(QString::fromLatin1(canary)), qPrintable(refused.error().detail));
    }
}

KINERJA_TEST_MAIN(DatabaseTest)
#include "databasetest.moc"
