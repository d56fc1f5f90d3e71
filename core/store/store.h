// What lives here: an open office: its file, keys, ledger and readers as one object, and the one way to write. What does not:
// what the rooms mean, files of other programs (exchange), transport (sync).
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/db/database.h"
#include "core/evaluation/evaluationstore.h"
#include "core/keys/keyring.h"
#include "core/keys/secret.h"
#include "core/ledger/ledger.h"
#include "core/office/directoryindexstore.h"
#include "core/office/directorystore.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"
#include "core/policy/policyset.h"

#include <QLockFile>

#include <memory>

namespace kinerja {

/// What an office says about itself.
struct OfficeInfo {
    QString name;
    QString unitCode;
    NetworkId network;
    OfficeId office;
    DeviceId device;
    QDateTime created;
    int schema = 0;
    bool practice = false;      ///< the practice office (Latihan): watermark on paper, never mixed with real data
    QDate practiceDay;          ///< the practice office's "today", where its year ends; else invalid
    bool recoveryMade = false;  ///< whether a recovery sheet was ever made
    qint64 employees = 0;
    qint64 units = 0;
    qint64 operations = 0;
    int keySlots = 0;
};

/// How somebody proves to belong to an office.
struct Credentials {
    QString login = QStringLiteral("kantor");
    Secret passphrase; ///< empty where `recovery` is given
    Secret recovery;   ///< the data key off the recovery sheet
};

/// An office while it is open. Owns connection, lock, ledger and keys; lives on one thread; closing checkpoints the file.
class Store {
public:
    struct NewOffice {
        QString name;
        QString unitCode;
        QString adminNip;
        bool practice = false;
        QDate practiceDay = {}; ///< see OfficeInfo
    };
    enum class Access {
        Write,
        Read, ///< nothing is written, also where the folder is read-only
    };
    /// What opening had to mend on the way; opened for reading, it is mended by whoever writes next.
    enum class Mended { Nothing, KeysFile };

    /// Makes the file, its key slots beside it, network id, device and user keys and roster entry 0; leaves it open.
    /// Invalid for a passphrase that is too easy, Io where a file stands there already.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const NewOffice &office, const Secret &passphrase,
                                                               const Clock &clock, IdSource &ids);
    /// WrongKey, Locked (another program), NotFound, Corrupt, NewerSchema, Io: each its own sentence.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const Credentials &credentials, Access access,
                                                             const Clock &clock, IdSource &ids);
    /// The same office once more for reading, on a connection of its own: screens read while this one writes. `twin` may live on
    /// another thread; it dies before this one does.
    [[nodiscard]] Result<std::unique_ptr<Store>> twin(const Clock &clock, IdSource &ids) const;
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const Database &database() const { return m_database; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    /// What comes with the program and what this office took in, as it stands now.
    [[nodiscard]] Result<PolicySet> policies() const;
    [[nodiscard]] OfficeStore office() const { return OfficeStore(m_database); }
    [[nodiscard]] DirectoryStore directory() const { return DirectoryStore(m_database); }
    [[nodiscard]] PlanStore plans() const { return PlanStore(m_database); }
    [[nodiscard]] EvaluationStore evaluations() const { return EvaluationStore(m_database); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] IdSource &ids() const { return m_ids; }
    [[nodiscard]] Access access() const { return m_access; }
    [[nodiscard]] Mended mended() const { return m_mended; }
    [[nodiscard]] Result<OfficeInfo> info() const;

    /// The rules for a period, out of the pack in force; a pack chosen by name where `packId` is given.
    [[nodiscard]] Result<EvaluationRules> rulesFor(const Period &period, const QString &packId = {}) const;

    /// Runs `change` with a writer and commits what it wrote; on failure everything is rolled back. The only way to write.
    template <class Change>
    [[nodiscard]] auto transact(const QString &kind, const QString &label, Change change)
        -> Result<std::pair<typename std::invoke_result_t<Change, Ledger::Writer &>::value_type, ChangeSet>>
    {
        TRY(requireWrite());
        ASSIGN(Ledger::Writer writer, m_ledger->begin(kind, label, m_session.user));
        ASSIGN(auto value, change(writer));
        ASSIGN(ChangeSet changes, writer.commit());
        return std::pair(std::move(value), std::move(changes));
    }

    /// Notes something in the audit trail that is no change: a wrong passphrase, a print, an export. English, no personal data.
    [[nodiscard]] Result<void> note(const QString &event);

    /// Brings the list of people up to what the office holds today; after writing, never a part of it. Nothing where the office was
    /// opened for reading only.
    [[nodiscard]] Result<DirectoryIndexStore::Refreshed> refreshDirectory(Progress &progress, DirectoryIndexStore::Extent extent = DirectoryIndexStore::Extent::Any);

    /// Wraps the same data key under a new passphrase, in the file of key slots and in its copies.
    [[nodiscard]] Result<void> changePassphrase(const Secret &current, const Secret &next);
    /// A new passphrase for the login after a recovery, which proved the right to it by the data key. A user's own signing
    /// key is lost with the old passphrase; a new one is made.
    [[nodiscard]] Result<void> resetPassphrase(const Secret &next);
    /// Notes that a recovery sheet was made; the sheet itself comes from `dataKey()`.
    [[nodiscard]] Result<void> noteRecoveryMade();
    [[nodiscard]] const Secret &dataKey() const { return m_dataKey; }
    [[nodiscard]] const Keyring &keyring() const { return m_keyring; }
    [[nodiscard]] QString path() const { return m_path; }

private:
    Store(Database database, Keyring keyring, Secret dataKey, std::unique_ptr<QLockFile> lock, QString path, Access access,
          const Clock &clock, IdSource &ids);
    [[nodiscard]] Result<void> requireWrite() const;
    [[nodiscard]] Result<void> begin(const QString &login, const Secret *userLock);
    [[nodiscard]] Result<void> saveKeys();
    [[nodiscard]] Result<QStringList> passphraseContext() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Database m_database;
    Keyring m_keyring;
    Secret m_dataKey;
    Access m_access;
    Mended m_mended = Mended::Nothing;
    const Clock &m_clock;
    IdSource &m_ids;
    std::unique_ptr<Ledger> m_ledger;
    PolicySet m_policies; ///< what comes with the program
    Session m_session;
};

/// What an evaluation takes of a pack. Invalid where the pack knows no predicates by rating.
[[nodiscard]] Result<EvaluationRules> evaluationRules(const PolicyPack &pack);

/// NAME.kinerja-keys, beside NAME.kinerja.
[[nodiscard]] QString keysPath(const QString &officePath);

} // namespace kinerja
