#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/db/migrations.h"
#include "core/ledger/ledger.h"
#include "core/ledger/meta.h"

#include <QDir>
#include <QTemporaryDir>

#include <source_location>

namespace kinerja {

/// The value, or the end of the test program with the reason.
template <class T>
T must(Result<T> result, std::source_location where = std::source_location::current())
{
    if (!result)
        qFatal("%s:%u: %s: %s", where.file_name(), unsigned(where.line()), qPrintable(kindCode(result.error().kind)),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// A folder in memory where the system has one: these tests are about what is computed, not about the disk.
inline QString fastFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/kinerja-ledger-XXXXXX");
}

inline QByteArray ledgerTestKey()
{
    return "x'" + QByteArray(64, '7') + "'";
}

/// Makes an office file that holds what a ledger needs and nothing else, and closes it.
[[nodiscard]] inline Result<void> makeLedgerFile(const QString &path)
{
    ASSIGN(const Database database, Database::open(path, ledgerTestKey(), Database::Mode::Create));
    TRY(database.execute("PRAGMA synchronous=OFF"));
    TRY(migrate(database));
    TRY(setMeta(database, "audit_key", QByteArray(32, 'k')));
    return database.checkpoint();
}

/// One device's office file with its ledger, its own clock and its own seeded ids. Closed until `open`; one thread.
class LedgerFile {
public:
    LedgerFile(QString path, quint32 seed, const Uuid &device, QDateTime now)
        : clock(std::move(now)), ids(clock, seed), m_path(std::move(path))
    {
        identity.network.uuid.bytes.fill(0x11);
        identity.office.uuid.bytes.fill(0x22);
        identity.device.uuid = device;
        author.uuid.bytes.fill(0x33);
    }

    [[nodiscard]] Result<void> open()
    {
        ASSIGN(Database opened, Database::open(m_path, ledgerTestKey(), Database::Mode::ReadWrite));
        m_database = std::make_unique<Database>(std::move(opened));
        // A power cut is not what is tested.
        TRY(m_database->execute("PRAGMA synchronous=OFF"));
        ASSIGN(m_ledger, Ledger::open(*m_database, identity, clock, ids));
        return {};
    }
    void close()
    {
        m_ledger.reset();
        m_database.reset();
    }

    [[nodiscard]] Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<Ledger::Writer> begin() { return m_ledger->begin(QStringLiteral("test"), QStringLiteral("test"), author); }

    FixedClock clock;
    IdSource ids;
    Ledger::Identity identity;
    UserId author;

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace kinerja
