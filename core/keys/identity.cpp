#include "core/keys/identity.h"

#include "core/base/hash.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <cstring>
#include <tuple>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int rosterFormat = 1;
constexpr qsizetype longestRoster = 8 * 1024 * 1024;
constexpr qsizetype longestSealed = 64 * 1024;
constexpr qsizetype mostSignatures = 64;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

tl::unexpected<Error> badRoster(QString detail)
{
    return fail(ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP(
                    "faults", "The list of devices and people of this network was damaged or changed by someone who "
                              "may not. It is not used; your own data is untouched. Tell the network's "
                              "administrator."),
                std::move(detail));
}

tl::unexpected<Error> damagedKey(QString detail)
{
    return fail(ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP("faults",
                                  "A stored key is damaged. The records are untouched. Put the office back from a "
                                  "backup."),
                std::move(detail));
}

QByteArray userKeyHeader(UserId user)
{
    return "kinerja user key" + user.uuid.toBytes();
}

/// What the root keys sign: never bare bytes of another kind.
QByteArray rosterStatement(QByteArrayView body)
{
    return QByteArrayView("kinerja-roster/1").toByteArray() + '\0' + rosterHash(body);
}

// Writing ----------------------------------------------------------------------------------------------------------

/// Writes CBOR in the deterministic form; the callers keep the keys of a map in order (shorter first, then by byte).
class CborText {
public:
    explicit CborText(QByteArray *bytes) : m_writer(bytes) {}

    void map(qsizetype size) { m_writer.startMap(quint64(size)); }
    void endMap() { m_writer.endMap(); }
    void array(qsizetype size) { m_writer.startArray(quint64(size)); }
    void endArray() { m_writer.endArray(); }
    void key(QLatin1StringView name) { m_writer.append(name); }
    void number(qint64 value) { m_writer.append(value); }
    void text(const QString &value) { m_writer.append(value.normalized(QString::NormalizationForm_C)); }
    void bytes(const QByteArray &value) { m_writer.append(value); }
    template <class Tag>
    void id(const Id<Tag> &value)
    {
        bytes(value.isNull() ? QByteArray() : value.uuid.toBytes());
    }
    /// yyyymmdd; 0 where there is no date.
    void date(QDate value) { number(value.isValid() ? value.year() * 10000 + value.month() * 100 + value.day() : 0); }

private:
    QCborStreamWriter m_writer;
};

template <class Item, class Less>
QList<Item> sorted(QList<Item> items, Less less)
{
    std::sort(items.begin(), items.end(), less);
    return items;
}

template <class Item, class Less>
bool ascends(const QList<Item> &items, Less less)
{
    return std::adjacent_find(items.begin(), items.end(),
                              [less](const Item &a, const Item &b) { return !less(a, b); }) == items.end();
}

constexpr auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
constexpr auto bySigningKey = [](const RosterDevice &a, const RosterDevice &b) { return a.signing < b.signing; };

bool byGrant(const RosterGrant &a, const RosterGrant &b)
{
    return std::tie(a.user, a.unit, a.role, a.from, a.to, a.classes) <
           std::tie(b.user, b.unit, b.role, b.from, b.to, b.classes);
}

QList<RosterGrant> sortedGrants(QList<RosterGrant> grants)
{
    for (RosterGrant &grant : grants)
        grant.classes.sort();
    return sorted(std::move(grants), byGrant);
}

// Reading ----------------------------------------------------------------------------------------------------------

/// Reads what CborText wrote; after the first thing that is not as expected it only says so. Every length is bounded by the
/// bytes there are.
class CborFields {
public:
    explicit CborFields(const QByteArray &bytes) : m_reader(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    /// Whether all was read and nothing follows.
    [[nodiscard]] bool finished() const { return m_good && m_reader.currentOffset() == m_size; }
    void expectSize(qsizetype size) { m_size = size; }

    void map(quint64 size)
    {
        check(m_reader.isMap() && m_reader.isLengthKnown() && m_reader.length() == size);
        enter();
    }
    void end()
    {
        check(!m_reader.hasNext());
        check(m_good && m_reader.leaveContainer());
    }
    /// The number of items; each takes a byte at least.
    [[nodiscard]] quint64 array()
    {
        check(m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= quint64(longestRoster));
        const quint64 size = m_good ? m_reader.length() : 0;
        enter();
        return size;
    }
    void key(QLatin1StringView name) { check(text() == name); }
    [[nodiscard]] qint64 number()
    {
        check(m_reader.isInteger());
        const qint64 value = m_good ? m_reader.toInteger() : 0;
        check(m_good && m_reader.next());
        return value;
    }
    [[nodiscard]] QString text()
    {
        check(m_reader.isString() && m_reader.isLengthKnown() && m_reader.length() <= 64 * 1024);
        if (!m_good)
            return {};
        const auto chunk = m_reader.readString();
        check(chunk.status == QCborStreamReader::Ok);
        check(m_good && m_reader.readString().status == QCborStreamReader::EndOfString);
        return m_good ? chunk.data : QString();
    }
    [[nodiscard]] QByteArray bytes()
    {
        check(m_reader.isByteArray() && m_reader.isLengthKnown() && m_reader.length() <= quint64(longestRoster));
        if (!m_good)
            return {};
        const auto chunk = m_reader.readByteArray();
        check(chunk.status == QCborStreamReader::Ok);
        check(m_good && m_reader.readByteArray().status == QCborStreamReader::EndOfString);
        return m_good ? chunk.data : QByteArray();
    }
    template <class Tag>
    [[nodiscard]] Id<Tag> id()
    {
        const QByteArray value = bytes();
        const auto uuid = value.isEmpty() ? Uuid{} : Uuid::fromBytes(value);
        check(uuid.has_value());
        return {uuid.value_or(Uuid{})};
    }
    [[nodiscard]] PublicKey publicKey()
    {
        const auto key = PublicKey::fromBytes(bytes());
        check(key.has_value());
        return key.value_or(PublicKey{});
    }
    [[nodiscard]] QDate date()
    {
        const qint64 value = number();
        if (value == 0)
            return {};
        check(value > 0 && value <= 9999'12'31);
        const QDate day = m_good ? QDate(int(value / 10000), int(value / 100 % 100), int(value % 100)) : QDate();
        check(day.isValid());
        return day;
    }
    [[nodiscard]] int smallNumber()
    {
        const qint64 value = number();
        check(value >= 0 && value <= std::numeric_limits<int>::max());
        return m_good ? int(value) : 0;
    }

private:
    void check(bool holds) { m_good = m_good && holds; }
    void enter() { check(m_good && m_reader.enterContainer()); }

    QCborStreamReader m_reader;
    qint64 m_size = 0;
    bool m_good = true;
};

Result<RosterEntry> verifySignatures(const SignedRoster &roster, RosterEntry entry, const QList<PublicKey> &rootKeys,
                                     int needed)
{
    if (needed < 1 || needed > rootKeys.size())
        return badRoster(u"policy asks for %1 of %2 signatures"_s.arg(needed).arg(rootKeys.size()));
    const QByteArray statement = rosterStatement(roster.body);
    QList<PublicKey> signers;
    for (const RosterSignature &one : roster.signatures) {
        if (rootKeys.contains(one.key) && !signers.contains(one.key) && verify(statement, one.signature, one.key))
            signers += one.key;
    }
    if (signers.size() < needed)
        return badRoster(u"%1 valid root signatures of %2"_s.arg(signers.size()).arg(needed));
    return entry;
}

} // namespace

QByteArray PublicKey::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

std::optional<PublicKey> PublicKey::fromBytes(QByteArrayView bytes)
{
    PublicKey key;
    if (bytes.size() != qsizetype(key.bytes.size()))
        return std::nullopt;
    std::memcpy(key.bytes.data(), bytes.data(), key.bytes.size());
    return key;
}

bool verify(QByteArrayView bytes, QByteArrayView signature, const PublicKey &key)
{
    prepareSodium();
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes),
                                       static_cast<unsigned long long>(bytes.size()), key.bytes.data()) == 0;
}

SigningKey SigningKey::generate()
{
    return *fromSeed(Secret::random(seedSize));
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    if (seed.size() != seedSize)
        return damagedKey(u"signing seed of %1 bytes"_s.arg(seed.size()));
    SigningKey key;
    key.m_seed = seed.clone();
    key.m_secret = Secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(key.m_public.bytes.data(), key.m_secret.data(), seed.data());
    return key;
}

QByteArray SigningKey::sign(QByteArrayView bytes) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(bytes),
                         static_cast<unsigned long long>(bytes.size()), m_secret.data());
    return signature;
}

DeviceId deviceIdOf(const PublicKey &signing)
{
    return {*Uuid::fromBytes(blake2b(signing.toBytes(), 16))};
}

DeviceKeys::DeviceKeys(SigningKey signing, const Secret &boxSeed)
    : m_signing(std::move(signing))
    , m_boxSeed(boxSeed.clone())
    , m_boxSecret(crypto_box_SECRETKEYBYTES)
{
    crypto_box_seed_keypair(m_box.bytes.data(), m_boxSecret.data(), m_boxSeed.data());
}

DeviceKeys DeviceKeys::generate()
{
    return DeviceKeys(SigningKey::generate(), Secret::random(crypto_box_SEEDBYTES));
}

Result<DeviceKeys> DeviceKeys::fromSecret(const Secret &stored)
{
    if (stored.size() != SigningKey::seedSize + qsizetype(crypto_box_SEEDBYTES))
        return damagedKey(u"device keys of %1 bytes"_s.arg(stored.size()));
    ASSIGN(SigningKey signing, SigningKey::fromSeed(stored.part(0, SigningKey::seedSize)));
    return DeviceKeys(std::move(signing), stored.part(SigningKey::seedSize, crypto_box_SEEDBYTES));
}

Secret DeviceKeys::toSecret() const
{
    Secret stored(SigningKey::seedSize + m_boxSeed.size());
    std::memcpy(stored.data(), m_signing.seed().data(), size_t(SigningKey::seedSize));
    std::memcpy(stored.data() + SigningKey::seedSize, m_boxSeed.data(), size_t(m_boxSeed.size()));
    return stored;
}

Result<Secret> DeviceKeys::openSealed(QByteArrayView sealed) const
{
    constexpr qsizetype overhead = crypto_box_SEALBYTES;
    Secret opened(std::clamp<qsizetype>(sealed.size() - overhead, 0, longestSealed));
    if (sealed.size() < overhead || sealed.size() > longestSealed + overhead ||
        crypto_box_seal_open(opened.data(), bytesOf(sealed), static_cast<unsigned long long>(sealed.size()),
                             m_box.bytes.data(), m_boxSecret.data()) != 0)
        return fail(ErrorKind::WrongKey,
                    QT_TRANSLATE_NOOP("faults",
                                      "What was sent is sealed for another device, or was changed on the way. Nothing "
                                      "was changed here. Ask for it to be sent again."),
                    u"sealed box does not open"_s);
    return opened;
}

Result<QByteArray> sealFor(const PublicKey &box, const Secret &secret)
{
    prepareSodium();
    QByteArray sealed(secret.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    // It refuses keys of small order, which only somebody who meddles hands out.
    if (secret.size() > longestSealed ||
        crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), secret.data(),
                        static_cast<unsigned long long>(secret.size()), box.bytes.data()) != 0)
        return damagedKey(u"box key or secret unfit for sealing"_s);
    return sealed;
}

QByteArray wrapUserKey(const SigningKey &key, UserId user, const Secret &userLock)
{
    Q_ASSERT(userLock.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray header = userKeyHeader(user);
    QByteArray wrapped(nonceSize + SigningKey::seedSize + tagSize, Qt::Uninitialized);
    auto *const bytes = reinterpret_cast<unsigned char *>(wrapped.data());
    randombytes_buf(bytes, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonceSize, nullptr, key.seed().data(), SigningKey::seedSize,
                                               bytesOf(header), static_cast<unsigned long long>(header.size()), nullptr,
                                               bytes, userLock.data());
    return wrapped;
}

Result<SigningKey> unwrapUserKey(QByteArrayView wrapped, UserId user, const Secret &userLock)
{
    if (wrapped.size() != nonceSize + SigningKey::seedSize + tagSize)
        return damagedKey(u"wrapped user key of %1 bytes"_s.arg(wrapped.size()));
    const QByteArray header = userKeyHeader(user);
    Secret seed(SigningKey::seedSize);
    const int opened = userLock.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES
                           ? -1
                           : crypto_aead_xchacha20poly1305_ietf_decrypt(
                                 seed.data(), nullptr, nullptr, bytesOf(wrapped) + nonceSize,
                                 static_cast<unsigned long long>(wrapped.size() - nonceSize), bytesOf(header),
                                 static_cast<unsigned long long>(header.size()), bytesOf(wrapped), userLock.data());
    if (opened != 0)
        return fail(ErrorKind::WrongKey,
                    QT_TRANSLATE_NOOP("faults",
                                      "This passphrase does not open the person's signing key. The records are "
                                      "untouched; decisions cannot be signed. Ask the administrator for a new signing "
                                      "key."),
                    u"user key does not open"_s);
    return SigningKey::fromSeed(seed);
}

QByteArray encodeRoster(const RosterEntry &entry)
{
    QByteArray body;
    CborText cbor(&body);
    cbor.map(10);
    cbor.key("n"_L1);
    cbor.number(qint64(entry.n));
    cbor.key("prev"_L1);
    cbor.bytes(entry.previous);
    cbor.key("root"_L1);
    cbor.array(entry.rootKeys.size());
    for (const PublicKey &key : sorted(entry.rootKeys, std::less<PublicKey>()))
        cbor.bytes(key.toBytes());
    cbor.endArray();
    cbor.key("units"_L1);
    cbor.array(entry.units.size());
    for (const RosterUnit &unit : sorted(entry.units, byId)) {
        cbor.map(4);
        cbor.key("id"_L1);
        cbor.id(unit.id);
        cbor.key("code"_L1);
        cbor.text(unit.code);
        cbor.key("name"_L1);
        cbor.text(unit.name);
        cbor.key("parent"_L1);
        cbor.id(unit.parent);
        cbor.endMap();
    }
    cbor.endArray();
    cbor.key("users"_L1);
    cbor.array(entry.users.size());
    for (const RosterUser &user : sorted(entry.users, byId)) {
        cbor.map(3);
        cbor.key("id"_L1);
        cbor.id(user.id);
        cbor.key("sign"_L1);
        cbor.bytes(user.signing.toBytes());
        cbor.key("unit"_L1);
        cbor.id(user.unit);
        cbor.endMap();
    }
    cbor.endArray();
    cbor.key("format"_L1);
    cbor.number(rosterFormat);
    cbor.key("grants"_L1);
    cbor.array(entry.grants.size());
    for (const RosterGrant &grant : sortedGrants(entry.grants)) {
        cbor.map(6);
        cbor.key("to"_L1);
        cbor.date(grant.to);
        cbor.key("from"_L1);
        cbor.date(grant.from);
        cbor.key("role"_L1);
        cbor.text(grant.role);
        cbor.key("unit"_L1);
        cbor.id(grant.unit);
        cbor.key("user"_L1);
        cbor.id(grant.user);
        cbor.key("classes"_L1);
        cbor.array(grant.classes.size());
        for (const QString &name : grant.classes)
            cbor.text(name);
        cbor.endArray();
        cbor.endMap();
    }
    cbor.endArray();
    cbor.key("policy"_L1);
    cbor.map(4);
    cbor.key("clock"_L1);
    cbor.number(entry.policy.clockAheadSeconds);
    cbor.key("quota"_L1);
    cbor.number(entry.policy.quotaBytes);
    cbor.key("reader"_L1);
    cbor.number(entry.policy.oldestReader);
    cbor.key("signatures"_L1);
    cbor.number(entry.policy.signatures);
    cbor.endMap();
    cbor.key("devices"_L1);
    cbor.array(entry.devices.size());
    for (const RosterDevice &device : sorted(entry.devices, bySigningKey)) {
        cbor.map(4);
        cbor.key("box"_L1);
        cbor.bytes(device.box.toBytes());
        cbor.key("sign"_L1);
        cbor.bytes(device.signing.toBytes());
        cbor.key("unit"_L1);
        cbor.id(device.unit);
        cbor.key("label"_L1);
        cbor.text(device.label);
        cbor.endMap();
    }
    cbor.endArray();
    cbor.key("network"_L1);
    cbor.id(entry.network);
    cbor.endMap();
    return body;
}

Result<RosterEntry> decodeRoster(QByteArrayView body)
{
    if (body.size() > longestRoster)
        return badRoster(u"roster of %1 bytes"_s.arg(body.size()));
    const QByteArray bytes = body.toByteArray();
    CborFields cbor(bytes);
    cbor.expectSize(bytes.size());
    RosterEntry entry;
    cbor.map(10);
    cbor.key("n"_L1);
    const qint64 n = cbor.number();
    entry.n = quint64(n);
    cbor.key("prev"_L1);
    entry.previous = cbor.bytes();
    cbor.key("root"_L1);
    for (quint64 left = cbor.array(); left > 0 && cbor.good(); --left)
        entry.rootKeys += cbor.publicKey();
    cbor.end();
    cbor.key("units"_L1);
    for (quint64 left = cbor.array(); left > 0 && cbor.good(); --left) {
        RosterUnit unit;
        cbor.map(4);
        cbor.key("id"_L1);
        unit.id = cbor.id<UnitTag>();
        cbor.key("code"_L1);
        unit.code = cbor.text();
        cbor.key("name"_L1);
        unit.name = cbor.text();
        cbor.key("parent"_L1);
        unit.parent = cbor.id<UnitTag>();
        cbor.end();
        entry.units += unit;
    }
    cbor.end();
    cbor.key("users"_L1);
    for (quint64 left = cbor.array(); left > 0 && cbor.good(); --left) {
        RosterUser user;
        cbor.map(3);
        cbor.key("id"_L1);
        user.id = cbor.id<UserTag>();
        cbor.key("sign"_L1);
        user.signing = cbor.publicKey();
        cbor.key("unit"_L1);
        user.unit = cbor.id<UnitTag>();
        cbor.end();
        entry.users += user;
    }
    cbor.end();
    cbor.key("format"_L1);
    const qint64 version = cbor.number();
    if (cbor.good() && version > rosterFormat)
        return fail(ErrorKind::NewerSchema,
                    QT_TRANSLATE_NOOP(
                        "faults", "The list of devices and people of this network was written by a newer version of "
                                  "Kinerja. Nothing was changed. Install that version."),
                    u"roster format %1"_s.arg(version));
    cbor.key("grants"_L1);
    for (quint64 left = cbor.array(); left > 0 && cbor.good(); --left) {
        RosterGrant grant;
        cbor.map(6);
        cbor.key("to"_L1);
        grant.to = cbor.date();
        cbor.key("from"_L1);
        grant.from = cbor.date();
        cbor.key("role"_L1);
        grant.role = cbor.text();
        cbor.key("unit"_L1);
        grant.unit = cbor.id<UnitTag>();
        cbor.key("user"_L1);
        grant.user = cbor.id<UserTag>();
        cbor.key("classes"_L1);
        for (quint64 names = cbor.array(); names > 0 && cbor.good(); --names)
            grant.classes += cbor.text();
        cbor.end();
        cbor.end();
        entry.grants += grant;
    }
    cbor.end();
    cbor.key("policy"_L1);
    cbor.map(4);
    cbor.key("clock"_L1);
    entry.policy.clockAheadSeconds = cbor.smallNumber();
    cbor.key("quota"_L1);
    entry.policy.quotaBytes = cbor.number();
    cbor.key("reader"_L1);
    entry.policy.oldestReader = cbor.smallNumber();
    cbor.key("signatures"_L1);
    entry.policy.signatures = cbor.smallNumber();
    cbor.end();
    cbor.key("devices"_L1);
    for (quint64 left = cbor.array(); left > 0 && cbor.good(); --left) {
        RosterDevice device;
        cbor.map(4);
        cbor.key("box"_L1);
        device.box = cbor.publicKey();
        cbor.key("sign"_L1);
        device.signing = cbor.publicKey();
        cbor.key("unit"_L1);
        device.unit = cbor.id<UnitTag>();
        cbor.key("label"_L1);
        device.label = cbor.text();
        cbor.end();
        entry.devices += device;
    }
    cbor.end();
    cbor.key("network"_L1);
    entry.network = cbor.id<NetworkTag>();
    cbor.end();
    // Written again it must give the same bytes: one meaning, one form, so no second form can hide behind a signature.
    if (!cbor.finished() || n < 0 || version != rosterFormat || encodeRoster(entry) != bytes)
        return badRoster(u"roster entry is not in canonical form"_s);
    if (!ascends(entry.rootKeys, std::less<PublicKey>()) || !ascends(entry.units, byId) ||
        !ascends(entry.users, byId) || !ascends(entry.devices, bySigningKey) || !ascends(entry.grants, byGrant))
        return badRoster(u"roster entry names something twice"_s);
    return entry;
}

QByteArray rosterHash(QByteArrayView body)
{
    return blake2b(body, 32);
}

SignedRoster signRoster(const RosterEntry &entry, const SigningKey &root)
{
    SignedRoster roster{encodeRoster(entry), {}};
    countersign(roster, root);
    return roster;
}

void countersign(SignedRoster &roster, const SigningKey &root)
{
    const bool present = std::any_of(roster.signatures.cbegin(), roster.signatures.cend(),
                                     [&root](const RosterSignature &one) { return one.key == root.publicKey(); });
    if (!present)
        roster.signatures += RosterSignature{root.publicKey(), root.sign(rosterStatement(roster.body))};
}

Result<RosterEntry> verifyFirstRoster(const SignedRoster &roster, NetworkId network)
{
    ASSIGN(RosterEntry entry, decodeRoster(roster.body));
    if (entry.n != 0 || !entry.previous.isEmpty() || entry.network != network || network.isNull())
        return badRoster(u"not entry 0 of this network"_s);
    const QList<PublicKey> rootKeys = entry.rootKeys;
    const int needed = entry.policy.signatures;
    return verifySignatures(roster, std::move(entry), rootKeys, needed);
}

Result<RosterEntry> verifyNextRoster(const SignedRoster &roster, const SignedRoster &before)
{
    ASSIGN(const RosterEntry known, decodeRoster(before.body));
    ASSIGN(RosterEntry entry, decodeRoster(roster.body));
    if (entry.n != known.n + 1 || entry.previous != rosterHash(before.body) || entry.network != known.network)
        return badRoster(u"not the entry after %1"_s.arg(known.n));
    return verifySignatures(roster, std::move(entry), known.rootKeys, known.policy.signatures);
}

QByteArray rosterToBytes(const SignedRoster &roster)
{
    QByteArray bytes;
    CborText cbor(&bytes);
    cbor.array(2);
    cbor.bytes(roster.body);
    cbor.array(roster.signatures.size());
    for (const RosterSignature &one : roster.signatures) {
        cbor.array(2);
        cbor.bytes(one.key.toBytes());
        cbor.bytes(one.signature);
        cbor.endArray();
    }
    cbor.endArray();
    cbor.endArray();
    return bytes;
}

Result<SignedRoster> rosterFromBytes(QByteArrayView bytes)
{
    const auto noRoster = [] { return badRoster(u"not a signed roster"_s); };
    if (bytes.size() > 2 * longestRoster)
        return noRoster();
    const QByteArray content = bytes.toByteArray();
    CborFields cbor(content);
    cbor.expectSize(content.size());
    SignedRoster roster;
    if (cbor.array() != 2)
        return noRoster();
    roster.body = cbor.bytes();
    const quint64 count = cbor.array();
    if (count > quint64(mostSignatures))
        return noRoster();
    for (quint64 left = count; left > 0 && cbor.good(); --left) {
        RosterSignature one;
        if (cbor.array() != 2)
            return noRoster();
        one.key = cbor.publicKey();
        one.signature = cbor.bytes();
        cbor.end();
        roster.signatures += one;
    }
    cbor.end();
    cbor.end();
    if (!cbor.finished())
        return noRoster();
    return roster;
}

} // namespace kinerja
