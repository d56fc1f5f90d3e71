// What lives here: the one way to an encrypted database file: opening, keys, pragmas, statements, transactions, migrations,
// backup, and Qt's SQL driver on top. What does not: what the tables mean (ledger and stores), where keys come from (keys).
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/db/query.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <utility>

struct sqlite3;

namespace kinerja {

/// One connection to one SQLCipher file. Owns the handle; movable, not copyable; used from one thread only
/// (`interrupt()` excepted). It never opens a file that is not encrypted and never lets temporary data reach the disk.
class Database {
public:
    enum class Mode {
        Create, ///< a new file; refuses one that exists
        ReadWrite, ///< an existing file
        ReadOnly, ///< an existing file, also in a folder that cannot be written
    };

    /// Opens `path` with `keyText`: the 67 characters x'<64 hex>' of a raw 256-bit key.
    ///
    /// Fails with NotFound, Io, Locked, Corrupt (damaged, or another key: whoever calls has proved the key by its slot),
    /// Internal where the program was linked to a library that does not encrypt. A Create that fails leaves no file.
    [[nodiscard]] static Result<Database> open(const QString &path, QByteArrayView keyText, Mode mode);

    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    [[nodiscard]] Result<Query> prepare(QByteArrayView sql) const;
    /// Runs one or more statements that return nothing of interest.
    [[nodiscard]] Result<void> execute(QByteArrayView sql) const;
    /// The first column of the first row as an integer; `fallback` where there is no row.
    [[nodiscard]] Result<qint64> integer(QByteArrayView sql, qint64 fallback = 0) const;

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 changes() const;

    /// Lets statements write the synced tables while it lives; their guard triggers abort everyone else. May be nested; lives
    /// no longer than its Database.
    class WriteDoor {
    public:
        explicit WriteDoor(const Database &database);
        ~WriteDoor();
        WriteDoor(const WriteDoor &) = delete;
        WriteDoor &operator=(const WriteDoor &) = delete;

    private:
        bool *m_open;
        bool m_before;
    };

    /// Stops the running statement soon; from any thread.
    void interrupt() const;
    /// While set, statements stop within milliseconds of `progress` being cancelled and fail with Cancelled; waiting for
    /// another connection stops as well and fails with Locked. `progress` outlives the watch; null ends it. Two things run to their end: the check of the HMACs
    /// (about a second a gigabyte) and one sort in memory.
    void watch(Progress *progress) const;

    /// Moves what is in the write-ahead log into the file, so that the file alone is the whole office.
    [[nodiscard]] Result<void> checkpoint() const;
    /// Reads every page: HMACs, then b-trees. Corrupt names the first problem.
    [[nodiscard]] Result<void> checkIntegrity() const;
    /// Copies the whole database as it is now, encrypted to encrypted, into `path`, which must not exist; `keyText` is the
    /// copy's key. Other connections read and write on meanwhile; their commits are not in the copy.
    /// The copy is one file, forced to the drive, reopened and checked before this returns; where that fails or `progress` is
    /// cancelled nothing is left at `path`. Fails with Io, Locked, Corrupt, Cancelled.
    [[nodiscard]] Result<void> backupTo(const QString &path, QByteArrayView keyText, Progress &progress) const;

    /// The handle, for the driver in this room and for its benches.
    [[nodiscard]] sqlite3 *handle() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] static Result<Database> openAt(const QString &path, const QString &real, QByteArrayView keyText,
                                                 Mode mode, const QByteArray &uriParameters);
    [[nodiscard]] Result<void> copyTo(const QString &path, QByteArrayView keyText, Progress &progress) const;
    std::unique_ptr<Connection> m_connection;
};

/// BEGIN IMMEDIATE … COMMIT around a scope; what was not committed is rolled back.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();
    /// Takes everything back now instead of at the end of the scope.
    void rollBack();

private:
    explicit Transaction(const Database &database) : m_database(&database) {}
    const Database *m_database;
};

/// One unchanging view of the file for several questions in a row, on a connection that only reads.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> begin(const Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;

private:
    explicit Snapshot(const Database &database) : m_database(&database) {}
    const Database *m_database;
};

} // namespace kinerja
