#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/keys/secret.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace kinerja {

/// The work of one Argon2id run (RFC 9106, version 1.3, one lane): what a thief pays for each guess.
struct KdfCost {
    quint32 passes = 3;            ///< 3 to 16
    quint32 memoryKiB = 64 * 1024; ///< 64 MiB to 256 MiB

    friend bool operator==(const KdfCost &, const KdfCost &) = default;

    /// The least that is ever used or accepted.
    [[nodiscard]] static constexpr KdfCost least() { return {}; }
    [[nodiscard]] bool isAllowed() const;
};

/// How long one run takes here, in milliseconds; nothing where there is not enough memory for it.
using MeasureKdf = std::function<std::optional<qint64>(KdfCost)>;
/// Runs Argon2id once.
[[nodiscard]] std::optional<qint64> measureKdf(KdfCost cost);

/// The cost that takes 0.5 to 1 second: more memory first, up to 256 MiB or a quarter of the machine's, then more passes.
/// Never below `KdfCost::least()`, which a slow machine takes longer for. `totalMemory` in bytes, 0 where unknown.
[[nodiscard]] KdfCost calibrateKdf(qint64 totalMemory, const MeasureKdf &measure = measureKdf);
/// The cost for a new slot on this machine: calibrated, which takes a few seconds; the least in builds for tests.
[[nodiscard]] KdfCost costForThisMachine();

/// The random 32 bytes that a whole office is encrypted with.
[[nodiscard]] Secret newDataKey();
constexpr qsizetype dataKeySize = 32;

/// What a slot opens.
struct Unlocked {
    Secret dataKey; ///< 32 bytes; `cipherKeyText` makes SQLCipher's form of it
    Secret userLock; ///< 32 bytes that only this login's passphrase opens: they wrap the user's own key (identity.h)
};

/// The key slots of one office, as they stand in NAME.kinerja-keys: the data key, wrapped once for each login.
///
/// A value: changes are made in memory and stay there until `save`. No login is in it in clear, and no secret unwrapped.
/// Any thread; unlock and everything that takes a passphrase costs up to a second and belongs off the GUI thread.
///
/// The bytes, big-endian: two copies, one after the other, each a region of whole 4 KiB pages. A region begins `KINERJA1`,
/// format (4), region length (4) and ends with BLAKE2b-256 of all before it; every later format keeps that much. Format 1 has
/// between: generation (8), network id (16), file salt (16), cipher profile (12), key check (16), slot count (4), then per slot
/// id (16), passes (4), KiB (4), salt (16), nonce (24), wrapped keys and tag (80); zeros fill the rest.
/// The key check is BLAKE2b-128 keyed with the data key. A slot wraps data key and user lock by XChaCha20-Poly1305-IETF under
/// Argon2id of the passphrase; network, salt, profile, key check and the slot's own fields are authenticated with it.
class Keyring {
public:
    static constexpr int mostSlots = 4096;

    /// A new office's keys with one slot. `passphrase` as readPassphrase or passphraseFrom gave it; Invalid where its length
    /// is out of bounds (whether it is a good one, checkNewPassphrase says), Io where memory is short.
    [[nodiscard]] static Result<Keyring> create(NetworkId network, const Secret &dataKey, const QString &login,
                                                const Secret &passphrase, KdfCost cost);

    /// Reads the newer of the copies that are whole. Corrupt where none is, or where a whole one asks for what no Kinerja
    /// wrote (huge memory, too little work, another cipher); NewerSchema where a newer version wrote it.
    [[nodiscard]] static Result<Keyring> parse(QByteArrayView bytes);
    /// Two equal copies: what the database and the settings folder keep, and what a new file holds.
    [[nodiscard]] QByteArray toBytes() const;

    /// NotFound where there is no file; Io; else as `parse`.
    [[nodiscard]] static Result<Keyring> load(const QString &path);
    /// Writes first the copy that is worse or older, forces it to the drive, then the other: at every moment one is whole, and
    /// in the end nothing of a removed slot or an old passphrase is left. A file that is new, or grows, is put in place at once.
    /// Conflict where the file holds another office's keys: they may be the only ones.
    [[nodiscard]] Result<void> save(const QString &path) const;

    /// What the passphrase of `login` opens. NotFound where the login has no slot, WrongKey where the passphrase does not fit,
    /// Io where memory is short, Corrupt where the slot opens and holds another office's key.
    [[nodiscard]] Result<Unlocked> unlock(const QString &login, const Secret &passphrase) const;

    /// Gives `login` a slot with a new user lock. WrongKey where `dataKey` is another office's, Conflict where it has a slot.
    [[nodiscard]] Result<Unlocked> addSlot(const Secret &dataKey, const QString &login, const Secret &passphrase,
                                           KdfCost cost);
    /// Wraps the same keys under a new passphrase; nothing else in the office has to be written again.
    [[nodiscard]] Result<void> changePassphrase(const QString &login, const Secret &current, const Secret &next,
                                                KdfCost cost);
    /// NotFound, or Denied for the last slot. The login's user key is lost with its lock.
    [[nodiscard]] Result<void> removeSlot(const QString &login);

    [[nodiscard]] bool hasSlot(const QString &login) const;
    [[nodiscard]] int slotCount() const { return int(m_slots.size()); }
    [[nodiscard]] NetworkId networkId() const { return m_network; }
    /// Grows with every change.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    /// Whether this is the office's data key; so a recovery code is tried before the database is.
    [[nodiscard]] bool isDataKey(const Secret &dataKey) const;

    /// Whether both copies were whole and equal when the bytes were read; otherwise `save` mends the file.
    enum class Copies { BothWhole, OneWhole };
    [[nodiscard]] Copies copies() const { return m_copies; }

private:
    struct Slot {
        Uuid id;
        KdfCost cost;
        QByteArray salt;
        QByteArray nonce;
        QByteArray wrapped;

        friend bool operator==(const Slot &, const Slot &) = default;
    };

    Keyring() = default;
    [[nodiscard]] static Result<Keyring> parseRegion(QByteArrayView region);
    [[nodiscard]] QByteArray region() const;
    [[nodiscard]] Uuid slotId(const QString &login) const;
    [[nodiscard]] const Slot *find(const QString &login) const;
    [[nodiscard]] QByteArray sealedHeader(const Slot &slot) const;
    [[nodiscard]] Result<void> seal(Slot &slot, const Secret &keys, const Secret &passphrase) const;

    NetworkId m_network;
    QByteArray m_salt;
    QByteArray m_keyCheck;
    QList<Slot> m_slots;
    quint64 m_generation = 0;
    Copies m_copies = Copies::BothWhole;
};

/// What had to be done so that `path` holds whole keys again.
enum class Healing { NotNeeded, FromOtherCopy, FromCandidate };

/// Mends the keys file: a damaged copy from the whole one; a lost or ruined file from the newest of `candidates` that can be
/// read (the device's copy, the database's after a recovery). Candidates of another office than `network` are passed over;
/// where `network` is null they must all be of one office, since nobody can say which is meant. Fails as `load` did where
/// nothing helps; a file of a newer version is left alone.
[[nodiscard]] Result<Healing> healFrom(const QString &path, const QList<QByteArray> &candidates,
                                       NetworkId network = {});

/// Where this device keeps its own copy of the slots of the office at `officePath`: AppConfigLocation/keys/<network>-<place>.keys.
/// Two files of one network, say an office and what a backup of it was restored to, may have other passphrases.
[[nodiscard]] QString devicesCopyPath(NetworkId network, const QString &officePath);

/// A copy that this device keeps.
struct DevicesCopy {
    Keyring keyring;
    bool isOfThisPlace = false; ///< it was made for an office at the path that was asked about
};
/// All copies that this device keeps and that can be read, for a keys file that is lost when nobody can say which network the
/// office was: those of `officePath` first, then the newest; also those of earlier versions, which say no place (<network>.keys).
[[nodiscard]] QList<DevicesCopy> devicesCopies(const QString &officePath);

} // namespace kinerja
