#include "core/store/store.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/db/migrations.h"
#include "core/keys/identity.h"
#include "core/keys/passphrase.h"
#include "core/ledger/meta.h"
#include "core/office/nip.h"
#include "core/policy/policystore.h"
#include "core/store/backup.h"
#include "core/store/officefile.h"
#include "core/store/outputtarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Result<std::unique_ptr<QLockFile>> lockOffice(const QString &path, Store::Access access)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // Only a process that is gone on this machine loses its lock; time alone never breaks one.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorKind::Locked,
                    QT_TRANSLATE_NOOP("faults", "The office %1 is open in another program. Nothing was changed. Close it there and try again."), {},
                    {QFileInfo(path).fileName()});
    // Nor can a drive that is full, where reading is still possible.
    constexpr qint64 roomForALock = 4096;
    const qint64 room = freeBytes(path);
    if (lock->error() == QLockFile::UnknownError || (room >= 0 && room < roomForALock)) {
        if (access == Store::Access::Read)
            return std::unique_ptr<QLockFile>();
        return fail(ErrorKind::Io,
                    QT_TRANSLATE_NOOP("faults", "The disk is full: %1 could not be written, and what was "
                                                "there before is untouched. Make room on the disk, or choose "
                                                "another place, and try again."),
                    u"lock file, %1 bytes free"_s.arg(room), {QDir::toNativeSeparators(path + u".lock"_s)});
    }
    // A folder that cannot be written cannot hold a lock, and nobody can write the office there either.
    if (access == Store::Access::Read && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return std::unique_ptr<QLockFile>();
    return fail(ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The folder of the office %1 cannot be written. Nothing was changed. "
                                            "Allow writing there, or copy the office to another folder."),
                u"lock file"_s, {QFileInfo(path).fileName()});
}

Result<void> refuseNetworkDrive(const QString &path)
{
    if (!isNetworkDrive(path))
        return {};
    return fail(ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The office %1 lies on a network drive, where it could be damaged. It was not opened. "
                                            "Copy it to a folder of this computer; offices exchange their records by synchronising."),
                {}, {QFileInfo(path).fileName()});
}

Error noSuchOffice(const QString &path)
{
    return {ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no office file %1. Check the name and the folder."), {}, {QFileInfo(path).fileName()}};
}

/// Opens the file for reading and proves that it holds an office at all: an encrypted file without tables is one that was cut off.
Result<Database> openWhole(const QString &path, const Secret &dataKey)
{
    ASSIGN(Database database, Database::open(path, cipherKeyText(dataKey).view(), Database::Mode::ReadOnly));
    ASSIGN(const qint64 tables, database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'"));
    if (tables == 0)
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults", "The office file is incomplete. It was left as it is. "
                                                "If there is a backup (.kinerja-cadangan), restore the latest one."),
                    u"no table meta"_s);
    return database;
}

struct Opened {
    Keyring keyring;
    Secret dataKey;
    Secret userLock; ///< empty after a recovery
    Store::Mended mended = Store::Mended::Nothing;
};

QByteArray userMeta(const QString &login)
{
    return "user_" + login.toUtf8();
}

/// Whether the user's own key, as this state of the office keeps it, opens with what a slot gave.
bool fitsUser(const Database &database, const QString &login, const Secret &userLock)
{
    const auto user = metaValue(database, userMeta(login));
    if (!user)
        return false;
    if (!*user || (*user)->size() <= 16)
        return true;
    const UserId id{Uuid::fromBytes((*user)->first(16)).value_or(Uuid{})};
    return unwrapUserKey(QByteArrayView(**user).sliced(16), id, userLock).has_value();
}

/// What one copy of the slots opens, if that is this very file in this very state; nothing where it is another office's.
Result<std::optional<Opened>> openWithCopy(const QString &path, const Credentials &credentials, const DevicesCopy &kept)
{
    const Keyring &copy = kept.keyring;
    Result<Unlocked> unlocked = copy.unlock(credentials.login, credentials.passphrase);
    if (!unlocked)
        return unlocked.error().kind == ErrorKind::WrongKey || unlocked.error().kind == ErrorKind::NotFound ? Result<std::optional<Opened>>(std::nullopt) : fail(unlocked.error());
    const Result<Database> database = openWhole(path, unlocked->dataKey);
    if (!database)
        return std::nullopt;
    // The office itself keeps its slots as of its last change: they know best whose passphrase opens it.
    const auto bytes = metaValue(*database, "key_slots");
    if (bytes && *bytes) {
        const Result<Keyring> own = Keyring::parse(**bytes);
        if (own && own->toBytes() != copy.toBytes()) {
            if (Result<Unlocked> again = own->unlock(credentials.login, credentials.passphrase))
                return Opened{*own, std::move(again->dataKey), std::move(again->userLock), Store::Mended::KeysFile};
            // Newer than the file itself is what this place had before an older file was put back here; elsewhere it is another's.
            if (own->generation() >= copy.generation() || !kept.isOfThisPlace)
                return std::nullopt;
        }
    }
    if (!fitsUser(*database, credentials.login, unlocked->userLock))
        return std::nullopt;
    return Opened{copy, std::move(unlocked->dataKey), std::move(unlocked->userLock), Store::Mended::KeysFile};
}

/// The keys beside the office do not open it: whether they are another office's can be told where this device knows what lay here.
std::optional<Error> foreignKeys(const QString &path, const Credentials &credentials, const Keyring &beside)
{
    const QList<DevicesCopy> copies = devicesCopies(path);
    for (const DevicesCopy &copy : copies) {
        if (!copy.isOfThisPlace || copy.keyring.networkId() == beside.networkId())
            continue;
        const auto opened = openWithCopy(path, credentials, copy);
        if (opened && *opened)
            return Error{ErrorKind::Conflict,
                         QT_TRANSLATE_NOOP("faults", "The keys file %1 belongs to another office (%2). Nothing was changed. Move it to a safe place, where its own office may "
                                                     "need it; this office then opens with the copy of its keys that this computer keeps."),
                         u"keys file of another network"_s, {QFileInfo(keysPath(path)).fileName(), beside.networkId().uuid.toString()}};
    }
    return std::nullopt;
}

/// The keys file is lost or ruined: what this device keeps may still open the office.
Result<Opened> unlockWithCopies(const QString &path, const Credentials &credentials, const Error &lost)
{
    const QList<DevicesCopy> copies = devicesCopies(path);
    bool hasOwn = false;
    for (const DevicesCopy &copy : copies) {
        if (!copy.keyring.hasSlot(credentials.login))
            continue;
        hasOwn = hasOwn || copy.isOfThisPlace;
        ASSIGN(std::optional<Opened> opened, openWithCopy(path, credentials, copy));
        if (opened)
            return *std::move(opened);
    }
    if (!hasOwn)
        return fail(lost);
    return fail(ErrorKind::WrongKey,
                QT_TRANSLATE_NOOP("faults", "The keys file %1 is lost or damaged. This computer keeps a copy of it, but with this passphrase the copy does not belong to this "
                                            "state of the office. Nothing was changed. Type the passphrase again, put the keys file back, or use the recovery sheet."),
                lost.detail, {QFileInfo(keysPath(path)).fileName()});
}

/// Tries the slots beside the office, then (where that file is lost or ruined) what this device keeps.
Result<Opened> unlock(const QString &path, const Credentials &credentials)
{
    const Result<Keyring> beside = Keyring::load(keysPath(path));
    if (!beside) {
        if (beside.error().kind != ErrorKind::NotFound && beside.error().kind != ErrorKind::Corrupt)
            return fail(beside.error());
        return unlockWithCopies(path, credentials, beside.error());
    }
    Result<Unlocked> unlocked = beside->unlock(credentials.login, credentials.passphrase);
    // Whether a login exists is nobody's business who cannot open it: both are the wrong key.
    if (!unlocked && unlocked.error().kind == ErrorKind::NotFound)
        unlocked.error().kind = ErrorKind::WrongKey;
    const Result<Database> database = unlocked ? openWhole(path, unlocked->dataKey) : Result<Database>(fail(unlocked.error()));
    if (!database) {
        if (database.error().kind == ErrorKind::WrongKey || database.error().kind == ErrorKind::Corrupt) {
            if (auto foreign = foreignKeys(path, credentials, *beside))
                return fail(*std::move(foreign));
        }
        return fail(database.error());
    }
    const auto mended = beside->copies() == Keyring::Copies::BothWhole ? Store::Mended::Nothing : Store::Mended::KeysFile;
    return Opened{*beside, std::move(unlocked->dataKey), std::move(unlocked->userLock), mended};
}

Result<Opened> recover(const QString &path, const Credentials &credentials)
{
    const Result<Keyring> beside = Keyring::load(keysPath(path));
    if (beside) {
        if (!beside->isDataKey(credentials.recovery))
            return fail(ErrorKind::WrongKey, QT_TRANSLATE_NOOP("faults", "This recovery code belongs to another office. Nothing was changed. "
                                                                         "Compare the name of the office on the sheet."));
        return Opened{*beside, credentials.recovery.clone(), {}, Store::Mended::Nothing};
    }
    if (beside.error().kind == ErrorKind::NewerSchema)
        return fail(beside.error());
    const Result<Database> database = openWhole(path, credentials.recovery);
    if (!database)
        return fail(database.error().kind == ErrorKind::Corrupt
                        ? Error{ErrorKind::WrongKey, QT_TRANSLATE_NOOP("faults", "This recovery code does not open the office, or the office file is damaged. "
                                                                                 "Nothing was changed. Compare the name of the office on the sheet."),
                                database.error().detail}
                        : database.error());
    ASSIGN(const QByteArray copy, requiredMeta(*database, "key_slots"));
    ASSIGN(Keyring keyring, Keyring::parse(copy));
    return Opened{std::move(keyring), credentials.recovery.clone(), {}, Store::Mended::KeysFile};
}

} // namespace

QString keysPath(const QString &officePath)
{
    return officePath + u"-keys"_s;
}

Store::Store(Database database, Keyring keyring, Secret dataKey, std::unique_ptr<QLockFile> lock, QString path, Access access, const Clock &clock,
             IdSource &ids)
    : m_path(std::move(path)), m_lock(std::move(lock)), m_database(std::move(database)), m_keyring(std::move(keyring)),
      m_dataKey(std::move(dataKey)), m_access(access), m_clock(clock), m_ids(ids)
{
}

Store::~Store()
{
    m_ledger.reset();
    // The file alone is then the whole office; where that fails, the log beside it still holds everything.
    [[maybe_unused]] const auto ignored = m_database.checkpoint();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const NewOffice &office, const Secret &passphrase, const Clock &clock, IdSource &ids)
{
    if (office.name.trimmed().isEmpty() || office.unitCode.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "An office needs a name and the code of its unit. Nothing was made. Give both and try again."));
    constexpr qsizetype longestName = 200;
    for (const QString &word : {office.name, office.unitCode}) {
        const bool hasControls = std::any_of(word.begin(), word.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (hasControls || word.size() > longestName)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The name of an office and the code of its unit are one line of at most %1 characters. "
                                                                        "Nothing was made. Shorten them and try again."),
                        {}, {QString::number(longestName)});
    }
    if (!office.adminNip.isEmpty() && !readNip(office.adminNip, EmploymentStatus::Pns, clock.today()).nip && !readNip(office.adminNip, EmploymentStatus::Pppk, clock.today()).nip)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "“%1” is no NIP. Nothing was made. Write its 18 digits, or leave it out."), {}, {office.adminNip});
    TRY(checkNewOffice(path));
    TRY(refuseNetworkDrive(path));
    const QStringList context{office.name, office.unitCode, office.adminNip, u"kantor"_s};
    TRY(checkNewPassphrase(passphrase, context));

    ASSIGN(auto lock, lockOffice(path, Access::Write));
    const auto made = [&]() -> Result<std::unique_ptr<Store>> {
        const auto network = ids.nextId<struct NetworkTag>();
        const auto officeId = ids.nextId<struct OfficeTag>();
        const auto user = ids.nextId<struct UserTag>();
        Secret dataKey = newDataKey();
        ASSIGN(Keyring keyring, Keyring::create(network, dataKey, u"kantor"_s, passphrase, costForThisMachine()));
        // The slots come first: an office without its keys would be lost, keys without an office are only a file too many.
        TRY(keyring.save(keysPath(path)));
        ASSIGN(Database database, Database::open(path, cipherKeyText(dataKey).view(), Database::Mode::Create));
        TRY(migrate(database));

        const DeviceKeys device = DeviceKeys::generate();
        const SigningKey root = SigningKey::generate();
        const SigningKey userKey = SigningKey::generate();
        ASSIGN(const Unlocked unlocked, keyring.unlock(u"kantor"_s, passphrase));
        RosterEntry entry;
        entry.network = network;
        entry.rootKeys = {root.publicKey()};
        entry.units = {{UnitId{officeId.uuid}, {}, office.unitCode, office.name}};
        entry.devices = {{device.signing().publicKey(), device.boxKey(), u"1"_s, UnitId{officeId.uuid}}};
        entry.users = {{user, userKey.publicKey(), UnitId{officeId.uuid}}};
        entry.grants = {{user, code(Role::Operator), UnitId{officeId.uuid}, {u"ref"_s, u"eval"_s, u"act"_s, u"file"_s}, clock.today(), {}}};

        {
            ASSIGN(Transaction transaction, Transaction::begin(database));
            const std::initializer_list<std::pair<QByteArray, QByteArray>> facts = {
                {"name", office.name.toUtf8()},
                {"unit_code", office.unitCode.toUtf8()},
                {"admin_nip", office.adminNip.toUtf8()},
                {"practice", office.practice ? "1" : "0"},
                {"practice_day", office.practiceDay.toString(Qt::ISODate).toUtf8()},
                {"created", clock.now().toString(Qt::ISODate).toUtf8()},
                {"network_id", network.uuid.toBytes()},
                {"office_id", officeId.uuid.toBytes()},
                {"device_id", device.id().uuid.toBytes()},
                {"device_keys", device.toSecret().view().toByteArray()},
                {"root_key", root.seed().view().toByteArray()},
                {"audit_key", newDataKey().view().toByteArray()},
                {"roster_0", rosterToBytes(signRoster(entry, root))},
                {userMeta(u"kantor"_s), user.uuid.toBytes() + wrapUserKey(userKey, user, unlocked.userLock)},
                {"key_slots", keyring.toBytes()},
            };
            for (const auto &[key, value] : facts)
                TRY(setMeta(database, key, value));
            TRY(transaction.commit());
        }
        std::unique_ptr<Store> store(new Store(std::move(database), std::move(keyring), std::move(dataKey), std::move(lock), path, Access::Write, clock, ids));
        TRY(store->begin(u"kantor"_s, &unlocked.userLock));
        TRY(store->saveKeys());
        TRY(store->note(u"office created"_s));
        return store;
    }();
    if (!made) {
        // Nobody has seen a passphrase for it yet: what was begun is removed.
        for (const QString &part : {path, path + u"-wal"_s, path + u"-shm"_s, keysPath(path)})
            QFile::remove(part);
        return fail(made.error());
    }
    return std::move(const_cast<std::unique_ptr<Store> &>(*made));
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Credentials &credentials, Access access, const Clock &clock, IdSource &ids)
{
    if (!QFileInfo::exists(path))
        return fail(noSuchOffice(path));
    TRY(refuseNetworkDrive(path));
    TRY(checkLooksLikeOffice(path));
    ASSIGN(auto lock, lockOffice(path, access));
    ASSIGN(Opened opened, credentials.recovery.isEmpty() ? unlock(path, credentials) : recover(path, credentials));
    const auto mode = access == Access::Write ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    {
        // A newer file is refused and an older one backed up before the first byte is written.
        ASSIGN(const Database database, openWhole(path, opened.dataKey));
        ASSIGN(const int schema, schemaOf(database));
        if (schema < newestSchema() && access == Access::Write) {
            Progress progress;
            TRY(writeBackup(database, opened.keyring, opened.dataKey, path + u".sebelum-%1.kinerja-cadangan"_s.arg(newestSchema()), progress));
        }
    }
    ASSIGN(Database database, Database::open(path, cipherKeyText(opened.dataKey).view(), mode));
    if (access == Access::Write)
        TRY(migrate(database));
    std::unique_ptr<Store> store(
        new Store(std::move(database), std::move(opened.keyring), std::move(opened.dataKey), std::move(lock), path, access, clock, ids));
    store->m_mended = opened.mended;
    TRY(store->begin(credentials.login, opened.userLock.isEmpty() ? nullptr : &opened.userLock));
    if (opened.mended == Mended::KeysFile && access == Access::Write) {
        TRY(store->saveKeys());
        TRY(store->note(u"key slots file mended"_s));
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::twin(const Clock &clock, IdSource &ids) const
{
    ASSIGN(Database database, Database::open(m_path, cipherKeyText(m_dataKey).view(), Database::Mode::ReadOnly));
    std::unique_ptr<Store> store(new Store(std::move(database), m_keyring, m_dataKey.clone(), {}, m_path, Access::Read, clock, ids));
    TRY(store->begin(m_session.login, nullptr));
    return store;
}

Result<void> Store::begin(const QString &login, const Secret *userLock)
{
    const auto id = [this](QByteArrayView key) -> Result<Uuid> {
        ASSIGN(const QByteArray bytes, requiredMeta(m_database, key));
        return Uuid::fromBytes(bytes).value_or(Uuid{});
    };
    ASSIGN(const Uuid network, id("network_id"));
    ASSIGN(const Uuid office, id("office_id"));
    ASSIGN(const Uuid device, id("device_id"));
    ASSIGN(m_ledger, Ledger::open(m_database, {NetworkId{network}, OfficeId{office}, DeviceId{device}}, m_clock, m_ids));
    ASSIGN(m_policies, PolicySet::builtIn());
    m_session.login = login;
    ASSIGN(const auto user, metaValue(m_database, userMeta(login)));
    if (user && user->size() > 16) {
        m_session.user = UserId{Uuid::fromBytes(user->first(16)).value_or(Uuid{})};
        if (userLock != nullptr) {
            ASSIGN(SigningKey key, unwrapUserKey(QByteArrayView(*user).sliced(16), m_session.user, *userLock));
            // std::function wants to copy its content; the key itself is never copied.
            auto shared = std::make_shared<SigningKey>(std::move(key));
            m_session.sign = [shared](QByteArrayView bytes) { return shared->sign(bytes); };
        }
    }
    return {};
}

Result<void> Store::requireWrite() const
{
    if (m_access == Access::Write)
        return {};
    return fail(ErrorKind::Denied, QT_TRANSLATE_NOOP("faults", "The office was opened for reading only. Nothing was changed."));
}

Result<OfficeInfo> Store::info() const
{
    OfficeInfo info;
    ASSIGN(const QByteArray name, requiredMeta(m_database, "name"));
    ASSIGN(const QByteArray unitCode, requiredMeta(m_database, "unit_code"));
    ASSIGN(const auto created, metaValue(m_database, "created"));
    ASSIGN(const auto practice, metaValue(m_database, "practice"));
    ASSIGN(const auto practiceDay, metaValue(m_database, "practice_day"));
    ASSIGN(const auto recovery, metaValue(m_database, "recovery_made"));
    info.name = QString::fromUtf8(name);
    info.unitCode = QString::fromUtf8(unitCode);
    info.created = QDateTime::fromString(QString::fromUtf8(created.value_or(QByteArray())), Qt::ISODate);
    info.practice = practice == "1";
    info.practiceDay = QDate::fromString(QString::fromUtf8(practiceDay.value_or(QByteArray())), Qt::ISODate);
    info.recoveryMade = recovery.has_value();
    info.network = m_ledger->identity().network;
    info.office = m_ledger->identity().office;
    info.device = m_ledger->identity().device;
    ASSIGN(info.schema, schemaOf(m_database));
    ASSIGN(info.employees, office().employeeCount());
    ASSIGN(const UnitTree tree, office().units(m_clock.today()));
    info.units = tree.units().size();
    ASSIGN(info.operations, m_database.integer("SELECT count(*) FROM op"));
    info.keySlots = m_keyring.slotCount();
    return info;
}

Result<PolicySet> Store::policies() const
{
    PolicySet known = m_policies;
    TRY(PolicyStore(m_database).addTo(known));
    return known;
}

Result<EvaluationRules> Store::rulesFor(const Period &period, const QString &packId) const
{
    ASSIGN(const PolicySet known, policies());
    ASSIGN(const PolicyPack pack, packId.isEmpty() ? known.forPeriod(period) : known.find(packId));
    return evaluationRules(pack);
}

Result<EvaluationRules> evaluationRules(const PolicyPack &pack)
{
    if (!pack.predicate || !pack.distribution)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The rules %1 know no predicates by rating, so this period cannot be evaluated with them. "
                                                "Nothing was changed. Choose a period from 2022 on."),
                    {}, {pack.id});
    return EvaluationRules{pack.id, pack.hash, pack.predicate->matrix, pack.predicate->suggestion, pack.predicate->leader, *pack.distribution};
}

Result<void> Store::note(const QString &event)
{
    TRY(requireWrite());
    ASSIGN(Ledger::Writer writer, m_ledger->beginReceiving());
    TRY(writer.event(event));
    TRY(writer.commit());
    return {};
}

Result<DirectoryIndexStore::Refreshed> Store::refreshDirectory(Progress &progress, DirectoryIndexStore::Extent extent)
{
    if (m_access != Access::Write)
        return DirectoryIndexStore::Refreshed::Nothing;
    return DirectoryIndexStore(m_database).refresh(m_clock.today(), progress, extent);
}

Result<QStringList> Store::passphraseContext() const
{
    ASSIGN(const QByteArray name, requiredMeta(m_database, "name"));
    ASSIGN(const QByteArray unitCode, requiredMeta(m_database, "unit_code"));
    ASSIGN(const auto nip, metaValue(m_database, "admin_nip"));
    QStringList context{QString::fromUtf8(name), QString::fromUtf8(unitCode), QString::fromUtf8(nip.value_or(QByteArray())), m_session.login};
    ASSIGN(const UnitTree tree, office().units(m_clock.today()));
    for (const Unit &unit : tree.units())
        context.append(unit.name);
    return context;
}

Result<void> Store::changePassphrase(const Secret &current, const Secret &next)
{
    TRY(requireWrite());
    ASSIGN(const QStringList context, passphraseContext());
    TRY(checkNewPassphrase(next, context));
    TRY(m_keyring.changePassphrase(m_session.login, current, next, costForThisMachine()));
    TRY(saveKeys());
    return note(u"passphrase changed"_s);
}

Result<void> Store::resetPassphrase(const Secret &next)
{
    TRY(requireWrite());
    ASSIGN(const QStringList context, passphraseContext());
    TRY(checkNewPassphrase(next, context));
    const SigningKey userKey = SigningKey::generate();
    const UserId user = m_session.user.isNull() ? m_ids.nextId<struct UserTag>() : m_session.user;
    // A slot must stay at every moment: the fresh one goes in under a passing name before the old one goes out.
    Keyring fresh = m_keyring;
    const QString passing = m_session.login + u"+"_s;
    const KdfCost cost = costForThisMachine();
    if (fresh.hasSlot(m_session.login)) {
        TRY(fresh.addSlot(m_dataKey, passing, next, KdfCost::least()));
        TRY(fresh.removeSlot(m_session.login));
    }
    ASSIGN(const Unlocked unlocked, fresh.addSlot(m_dataKey, m_session.login, next, cost));
    if (fresh.hasSlot(passing))
        TRY(fresh.removeSlot(passing));
    m_keyring = std::move(fresh);
    TRY(setMeta(m_database, userMeta(m_session.login), user.uuid.toBytes() + wrapUserKey(userKey, user, unlocked.userLock)));
    TRY(saveKeys());
    return note(u"passphrase reset after a recovery"_s);
}

Result<void> Store::saveKeys()
{
    // First the file that opening reads, then the copies: whichever is newest wins at the next mending.
    TRY(m_keyring.save(keysPath(m_path)));
    TRY(setMeta(m_database, "key_slots", m_keyring.toBytes()));
    const QString copy = devicesCopyPath(m_keyring.networkId(), m_path);
    // The device's own copy is a convenience; a read-only home folder must not keep anybody from work.
    if (QDir().mkpath(QFileInfo(copy).absolutePath()))
        [[maybe_unused]] const auto ignored = m_keyring.save(copy);
    return {};
}

Result<void> Store::noteRecoveryMade()
{
    TRY(requireWrite());
    TRY(setMeta(m_database, "recovery_made", m_clock.now().toString(Qt::ISODate).toUtf8()));
    return note(u"recovery sheet made"_s);
}

} // namespace kinerja
