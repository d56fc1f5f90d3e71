#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <array>
#include <compare>

namespace kinerja {

/// The public half of an Ed25519 (signing) or X25519 (box) pair.
struct PublicKey {
    std::array<quint8, 32> bytes = {};

    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;
    [[nodiscard]] QByteArray toBytes() const;
    /// Exactly 32 bytes, or nothing.
    [[nodiscard]] static std::optional<PublicKey> fromBytes(QByteArrayView bytes);
};

/// Whether `signature` (64 bytes, Ed25519) over `bytes` was made with the secret half of `key`.
[[nodiscard]] bool verify(QByteArrayView bytes, QByteArrayView signature, const PublicKey &key);

/// An Ed25519 pair: a device's, a user's, or the root administrator's. A value; never writes itself anywhere.
class SigningKey {
public:
    static constexpr qsizetype seedSize = 32;

    [[nodiscard]] static SigningKey generate();
    /// From the 32 bytes `seed()` gave; Corrupt for any other length.
    [[nodiscard]] static Result<SigningKey> fromSeed(const Secret &seed);

    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// What is stored, in the encrypted database or wrapped.
    [[nodiscard]] const Secret &seed() const { return m_seed; }
    /// 64 bytes. What is signed begins with a text that says what it is, so that no signature serves for something else.
    [[nodiscard]] QByteArray sign(QByteArrayView bytes) const;

private:
    SigningKey() = default;
    PublicKey m_public;
    Secret m_seed;
    Secret m_secret;
};

/// A device's name in the network: BLAKE2b-128 of its public signing key.
[[nodiscard]] DeviceId deviceIdOf(const PublicKey &signing);

/// A device's two pairs: one signs what it sends, the other opens what is sealed for it. Kept in the encrypted database.
class DeviceKeys {
public:
    [[nodiscard]] static DeviceKeys generate();
    /// From the 64 bytes `toSecret()` gave; Corrupt for any other length.
    [[nodiscard]] static Result<DeviceKeys> fromSecret(const Secret &stored);
    [[nodiscard]] Secret toSecret() const;

    [[nodiscard]] DeviceId id() const { return deviceIdOf(m_signing.publicKey()); }
    [[nodiscard]] const SigningKey &signing() const { return m_signing; }
    [[nodiscard]] const PublicKey &boxKey() const { return m_box; }
    /// Opens crypto_box_seal bytes made for this device; WrongKey where they were made for another or changed on the way.
    [[nodiscard]] Result<Secret> openSealed(QByteArrayView sealed) const;

private:
    DeviceKeys(SigningKey signing, const Secret &boxSeed);
    SigningKey m_signing;
    PublicKey m_box;
    Secret m_boxSeed;
    Secret m_boxSecret;
};

/// Seals `secret` (at most 64 KiB) so that only the holder of `box` can open it.
[[nodiscard]] Result<QByteArray> sealFor(const PublicKey &box, const Secret &secret);

/// A user's signing key under the user lock that the key slot holds (`Unlocked::userLock`): whoever can open the office still
/// cannot sign for somebody else, and one Argon2id run opens both. These bytes go into the database.
[[nodiscard]] QByteArray wrapUserKey(const SigningKey &key, UserId user, const Secret &userLock);
/// WrongKey where the lock or the user is another, Corrupt where the length is wrong.
[[nodiscard]] Result<SigningKey> unwrapUserKey(QByteArrayView wrapped, UserId user, const Secret &userLock);

struct RosterUnit {
    UnitId id = {};
    UnitId parent = {}; ///< null at the top
    QString code = {};
    QString name = {};

    friend bool operator==(const RosterUnit &, const RosterUnit &) = default;
};

struct RosterDevice {
    PublicKey signing = {};
    PublicKey box = {};
    QString label = {}; ///< what the office calls it; never a person's name
    UnitId unit = {};

    friend bool operator==(const RosterDevice &, const RosterDevice &) = default;
};

/// No name, no NIP: the roster lies on the share.
struct RosterUser {
    UserId id = {};
    PublicKey signing = {};
    UnitId unit = {};

    friend bool operator==(const RosterUser &, const RosterUser &) = default;
};

struct RosterGrant {
    UserId user = {};
    QString role = {}; ///< a role code: operator, admin, …
    UnitId unit = {}; ///< with everything below it
    QStringList classes = {}; ///< data classes: ref, eval, act, file
    QDate from = {};
    QDate to = {}; ///< invalid: until revoked

    friend bool operator==(const RosterGrant &, const RosterGrant &) = default;
};

struct RosterPolicy {
    int signatures = 1; ///< root signatures that the next entry needs, 1 to the number of root keys
    qint64 quotaBytes = 1'073'741'824; ///< an office's room on the share
    int clockAheadSeconds = 86'400; ///< how far ahead of ours a device's clock may be
    int oldestReader = 1; ///< bundle format a reader must know

    friend bool operator==(const RosterPolicy &, const RosterPolicy &) = default;
};

/// One entry of the network's roster: who belongs to it, and who may do what. Entry 0 founds the network.
struct RosterEntry {
    quint64 n = 0;
    QByteArray previous = {}; ///< rosterHash of entry n − 1; empty for 0
    NetworkId network = {};
    QList<PublicKey> rootKeys = {};
    QList<RosterUnit> units = {};
    QList<RosterDevice> devices = {};
    QList<RosterUser> users = {};
    QList<RosterGrant> grants = {};
    RosterPolicy policy = {};

    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

struct RosterSignature {
    PublicKey key = {};
    QByteArray signature = {};

    friend bool operator==(const RosterSignature &, const RosterSignature &) = default;
};

/// An entry as it is kept and sent: the very bytes that were signed, and the signatures.
struct SignedRoster {
    QByteArray body = {};
    QList<RosterSignature> signatures = {};

    friend bool operator==(const SignedRoster &, const SignedRoster &) = default;
};

/// Deterministic CBOR (RFC 8949, 4.2.1): equal entries, whatever their lists' order, give equal bytes. Texts in NFC.
[[nodiscard]] QByteArray encodeRoster(const RosterEntry &entry);
/// Reads exactly what `encodeRoster` writes, up to 8 MiB; anything else is Corrupt, a later format NewerSchema.
[[nodiscard]] Result<RosterEntry> decodeRoster(QByteArrayView body);
/// BLAKE2b-256 of the signed bytes: the link of the chain, and the entry's name on the share.
[[nodiscard]] QByteArray rosterHash(QByteArrayView body);

[[nodiscard]] SignedRoster signRoster(const RosterEntry &entry, const SigningKey &root);
/// Adds another root key's signature; one it has already stays one.
void countersign(SignedRoster &roster, const SigningKey &root);

/// Entry 0 of `network`: signed by as many of the root keys it names as its policy asks. Whether these are the right root
/// keys is settled when a device joins. Corrupt where anything does not hold.
[[nodiscard]] Result<RosterEntry> verifyFirstRoster(const SignedRoster &roster, NetworkId network);
/// The entry after `before`: next number, linked by hash, same network, signed as `before` asks.
[[nodiscard]] Result<RosterEntry> verifyNextRoster(const SignedRoster &roster, const SignedRoster &before);

/// Body and signatures as one CBOR array, and back (Corrupt where it is not one).
[[nodiscard]] QByteArray rosterToBytes(const SignedRoster &roster);
[[nodiscard]] Result<SignedRoster> rosterFromBytes(QByteArrayView bytes);

} // namespace kinerja
