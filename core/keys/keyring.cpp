#include "core/keys/keyring.h"

#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/keys/passphrase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr QByteArrayView magic = "KINERJA1";
constexpr quint32 format = 1;
constexpr qsizetype page = 4096;
constexpr qsizetype longestRegion = 256 * page;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype lengthAt = 12;
constexpr qsizetype headerSize = 88;
constexpr qsizetype saltSize = 16;
constexpr qsizetype keyCheckSize = 16;
constexpr qsizetype lockSize = 32;
constexpr qsizetype wrappedSize = dataKeySize + lockSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype slotSize =
    16 + 4 + 4 + crypto_pwhash_SALTBYTES + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + wrappedSize;
static_assert(slotSize == 144 && saltSize == crypto_pwhash_SALTBYTES);

// SQLCipher 4: pages of 4,096 bytes, compatibility 4, HMAC-SHA-512 (2), PBKDF2-HMAC-SHA-512 (2, idle with a raw key), slots
// wrapped as format 1 says (1), no plaintext header.
constexpr std::array<unsigned char, 12> cipherProfile = {0, 0, 0x10, 0, 4, 2, 2, 1, 0, 0, 0, 0};

constexpr KdfCost mostCost = {16, 256 * 1024};
constexpr qint64 shortestRunMs = 500;
constexpr qint64 longestRunMs = 1000;

QByteArrayView profileBytes()
{
    return QByteArrayView(reinterpret_cast<const char *>(cipherProfile.data()), qsizetype(cipherProfile.size()));
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

template <class Number>
void append(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> big;
    qToBigEndian(number, big.data());
    bytes.append(big.data(), qsizetype(big.size()));
}

/// Takes fields off the front of bytes whose total length was checked before.
class Fields {
public:
    explicit Fields(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] QByteArrayView take(qsizetype size)
    {
        const QByteArrayView field = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return field;
    }
    template <class Number>
    [[nodiscard]] Number number()
    {
        return qFromBigEndian<Number>(take(qsizetype(sizeof(Number))).data());
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

QByteArray randomBytes(qsizetype size)
{
    prepareSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

qsizetype regionLength(qsizetype slotCount)
{
    const qsizetype needed = headerSize + slotCount * slotSize + checksumSize;
    return (needed + page - 1) / page * page;
}

/// The region that begins at `offset`, where its frame is sound: magic, length, checksum.
std::optional<QByteArrayView> soundRegion(QByteArrayView bytes, qsizetype offset)
{
    if (offset < 0 || bytes.size() - offset < page || bytes.sliced(offset, magic.size()) != magic)
        return std::nullopt;
    const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + offset + lengthAt));
    if (length < page || length > longestRegion || length % page != 0 || length > bytes.size() - offset)
        return std::nullopt;
    const QByteArrayView region = bytes.sliced(offset, length);
    if (blake2b(region.chopped(checksumSize)) != region.last(checksumSize))
        return std::nullopt;
    return region;
}

/// Where copies may begin: the second one follows the first, or, where the first one's length is damaged, in the middle.
QList<qsizetype> possibleOffsets(QByteArrayView bytes)
{
    QList<qsizetype> offsets = {0};
    if (bytes.size() >= page) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + lengthAt));
        for (const qsizetype offset : {length, bytes.size() / 2}) {
            if (offset > 0 && offset % page == 0 && offset < bytes.size() && !offsets.contains(offset))
                offsets += offset;
        }
    }
    return offsets;
}

/// What a slot may be sealed with.
Result<void> checkSealing(const Secret &passphrase, KdfCost cost)
{
    if (!cost.isAllowed())
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults",
                                      "The program made a mistake with the keys. Nothing was changed. Please report "
                                      "this."),
                    u"key derivation cost out of bounds"_s);
    const qsizetype characters = characterCount(passphrase);
    if (characters < shortestPassphrase || characters > longestPassphrase)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "A passphrase needs %1 to %2 characters. Nothing was changed. Choose another."),
            u"passphrase length out of bounds"_s,
            {QString::number(shortestPassphrase), QString::number(longestPassphrase)});
    return {};
}

tl::unexpected<Error> tampered(QString detail)
{
    return fail(ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP("faults",
                                  "The keys file was changed by something other than Kinerja, so it is not used. The "
                                  "office file is untouched. Put back the keys file from a backup, or use the recovery "
                                  "sheet."),
                std::move(detail));
}

tl::unexpected<Error> ruined(QString detail)
{
    return fail(ErrorKind::Corrupt,
                QT_TRANSLATE_NOOP(
                    "faults", "Both copies in the keys file are damaged. The office file is untouched. Put back the "
                              "keys file from a backup, or use the recovery sheet."),
                std::move(detail));
}

tl::unexpected<Error> noSuchLogin(const QString &login)
{
    return fail(ErrorKind::NotFound,
                QT_TRANSLATE_NOOP("faults",
                                  "This office has no login “%1”. Nothing was opened or changed. Check how the login "
                                  "is written."),
                u"no slot for this login"_s, {login});
}

tl::unexpected<Error> shortOfMemory()
{
    return fail(ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults",
                                  "There is not enough free memory to check the passphrase. Nothing was opened or "
                                  "changed. Close other programs and try again."),
                u"Argon2id could not allocate its memory"_s);
}

Result<Secret> stretched(const Secret &passphrase, QByteArrayView salt, KdfCost cost)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int done = crypto_pwhash(key.data(), static_cast<unsigned long long>(key.size()), passphrase.view().data(),
                                   static_cast<unsigned long long>(passphrase.size()), bytesOf(salt), cost.passes,
                                   size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return shortOfMemory();
    return key;
}

QByteArray keyCheckOf(const Secret &dataKey, NetworkId network, QByteArrayView salt)
{
    return Hasher(int(keyCheckSize), dataKey.view())
        .addField("kinerja key check")
        .addField(network.uuid.toBytes())
        .addField(salt)
        .finish();
}

/// At most two of the longest regions; Corrupt for more, which no keys file has.
Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP("faults",
                                      "The keys file “%1” is missing. The office file is untouched. Put the keys file "
                                      "beside the office file again, or use the recovery sheet."),
                    u"no keys file"_s, {QFileInfo(path).fileName()});
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(path, lastSystemCode()));
    if (file.size() > 2 * longestRegion)
        return ruined(u"keys file of %1 bytes"_s.arg(file.size()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(path, lastSystemCode()));
    return bytes;
}

Result<void> writeRegion(QFile &file, qsizetype offset, QByteArrayView region)
{
    if (!file.seek(offset) || file.write(region.data(), region.size()) != region.size())
        return fail(fileError(file.fileName(), lastSystemCode()));
    return syncFile(file);
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString unfinished = path + u".part"_s;
    {
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
            return fail(fileError(unfinished, lastSystemCode()));
        // Other users of the machine have no business with it; a drive without permissions ignores this.
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        TRY(writeRegion(file, 0, bytes));
    }
    return replaceFile(unfinished, path);
}

QString devicesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/keys"_s;
}

/// How the names of copies of the office at this path end; the path itself may name a person or a place and is not kept.
QString placeEnding(const QString &officePath)
{
    const QFileInfo file(officePath);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return u'-' + QString::fromLatin1(blake2b("kinerja office place|" + real.normalized(QString::NormalizationForm_C).toUtf8(), 16).toHex()) + u".keys"_s;
}

} // namespace

bool KdfCost::isAllowed() const
{
    return passes >= least().passes && passes <= mostCost.passes && memoryKiB >= least().memoryKiB &&
           memoryKiB <= mostCost.memoryKiB;
}

std::optional<qint64> measureKdf(KdfCost cost)
{
    QElapsedTimer timer;
    timer.start();
    if (!stretched(Secret(shortestPassphrase), QByteArray(saltSize, '\0'), cost))
        return std::nullopt;
    return timer.elapsed();
}

KdfCost calibrateKdf(qint64 totalMemory, const MeasureKdf &measure)
{
    KdfCost cost = KdfCost::least();
    const qint64 quarterKiB = totalMemory > 0 ? totalMemory / 4 / 1024 : qint64(cost.memoryKiB);
    const auto cap = quint32(std::min<qint64>(mostCost.memoryKiB, quarterKiB));
    std::optional<qint64> ms = measure(cost);
    while (ms && *ms < shortestRunMs && cost.memoryKiB * 2 <= cap) {
        const KdfCost more = {cost.passes, cost.memoryKiB * 2};
        const std::optional<qint64> longer = measure(more);
        if (!longer || *longer > longestRunMs)
            break;
        cost = more;
        ms = longer;
    }
    while (ms && *ms < shortestRunMs && cost.passes < mostCost.passes) {
        // Time grows with the passes; at least one more each round, so that a coarse timer cannot hold this up.
        const qint64 wanted = *ms > 0 ? (qint64(cost.passes) * shortestRunMs + *ms - 1) / *ms : 2 * qint64(cost.passes);
        const KdfCost more = {quint32(std::clamp<qint64>(wanted, cost.passes + 1, mostCost.passes)), cost.memoryKiB};
        const std::optional<qint64> longer = measure(more);
        if (!longer || *longer > longestRunMs)
            break;
        cost = more;
        ms = longer;
    }
    return cost;
}

KdfCost costForThisMachine()
{
#ifdef KINERJA_TEST_PRESET
    return KdfCost::least();
#else
    return calibrateKdf(totalMemoryBytes());
#endif
}

Secret newDataKey()
{
    return Secret::random(dataKeySize);
}

Result<Keyring> Keyring::create(NetworkId network, const Secret &dataKey, const QString &login,
                                const Secret &passphrase, KdfCost cost)
{
    Keyring keyring;
    keyring.m_network = network;
    keyring.m_salt = randomBytes(saltSize);
    keyring.m_keyCheck = keyCheckOf(dataKey, network, keyring.m_salt);
    TRY(keyring.addSlot(dataKey, login, passphrase, cost));
    return keyring;
}

Result<Keyring> Keyring::parseRegion(QByteArrayView region)
{
    Fields fields(region.chopped(checksumSize));
    Q_UNUSED(fields.take(magic.size()));
    const auto version = fields.number<quint32>();
    if (version > format)
        return fail(ErrorKind::NewerSchema,
                    QT_TRANSLATE_NOOP("faults",
                                      "The keys file was written by a newer version of Kinerja. Nothing was changed. "
                                      "Install that version and open the office with it."),
                    u"keys file format %1, this version reads %2"_s.arg(version).arg(format));
    if (version != format)
        return tampered(u"keys file format %1"_s.arg(version));
    Q_UNUSED(fields.number<quint32>());
    Keyring keyring;
    keyring.m_generation = fields.number<quint64>();
    keyring.m_network.uuid = *Uuid::fromBytes(fields.take(16));
    keyring.m_salt = fields.take(saltSize).toByteArray();
    if (fields.take(profileBytes().size()) != profileBytes())
        return tampered(u"another cipher profile"_s);
    keyring.m_keyCheck = fields.take(keyCheckSize).toByteArray();
    const auto count = fields.number<quint32>();
    if (count < 1 || count > quint32(mostSlots) || regionLength(count) != region.size())
        return tampered(u"%1 slots in a region of %2 bytes"_s.arg(count).arg(region.size()));
    for (quint32 i = 0; i < count; ++i) {
        Slot slot;
        slot.id = *Uuid::fromBytes(fields.take(16));
        slot.cost.passes = fields.number<quint32>();
        slot.cost.memoryKiB = fields.number<quint32>();
        if (!slot.cost.isAllowed())
            return tampered(u"slot asks for %1 passes and %2 KiB"_s.arg(slot.cost.passes).arg(slot.cost.memoryKiB));
        slot.salt = fields.take(crypto_pwhash_SALTBYTES).toByteArray();
        slot.nonce = fields.take(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES).toByteArray();
        slot.wrapped = fields.take(wrappedSize).toByteArray();
        if (!keyring.m_slots.isEmpty() && keyring.m_slots.last().id >= slot.id)
            return tampered(u"slots out of order or twice"_s);
        keyring.m_slots += slot;
    }
    const QByteArrayView rest = fields.rest();
    if (!std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; }))
        return tampered(u"bytes behind the last slot"_s);
    return keyring;
}

Result<Keyring> Keyring::parse(QByteArrayView bytes)
{
    std::optional<Keyring> best;
    std::optional<Error> refusal;
    int whole = 0;
    bool differ = false;
    qsizetype regionSize = 0;
    const QList<qsizetype> offsets = possibleOffsets(bytes);
    for (const qsizetype offset : offsets) {
        const auto sound = soundRegion(bytes, offset);
        if (!sound)
            continue;
        Result<Keyring> keyring = parseRegion(*sound);
        if (!keyring) {
            // What a newer version wrote is never pushed aside for an older copy.
            if (keyring.error().kind == ErrorKind::NewerSchema)
                return keyring;
            refusal = keyring.error();
            continue;
        }
        ++whole;
        if (best)
            differ = best->m_generation != keyring->m_generation || best->m_slots != keyring->m_slots ||
                     best->m_network != keyring->m_network || best->m_salt != keyring->m_salt ||
                     best->m_keyCheck != keyring->m_keyCheck;
        if (!best || keyring->m_generation > best->m_generation) {
            best = std::move(*keyring);
            regionSize = sound->size();
        }
    }
    if (!best)
        return refusal ? Result<Keyring>(fail(*refusal)) : ruined(u"no sound copy in %1 bytes"_s.arg(bytes.size()));
    const bool both = whole == 2 && !differ && bytes.size() == 2 * regionSize;
    best->m_copies = both ? Copies::BothWhole : Copies::OneWhole;
    return std::move(*best);
}

QByteArray Keyring::region() const
{
    const qsizetype length = regionLength(m_slots.size());
    QByteArray bytes;
    bytes.reserve(length);
    bytes.append(magic);
    append(bytes, format);
    append(bytes, quint32(length));
    append(bytes, m_generation);
    bytes.append(m_network.uuid.toBytes());
    bytes.append(m_salt);
    bytes.append(profileBytes());
    bytes.append(m_keyCheck);
    append(bytes, quint32(m_slots.size()));
    Q_ASSERT(bytes.size() == headerSize);
    for (const Slot &slot : m_slots) {
        bytes.append(slot.id.toBytes());
        append(bytes, slot.cost.passes);
        append(bytes, slot.cost.memoryKiB);
        bytes.append(slot.salt);
        bytes.append(slot.nonce);
        bytes.append(slot.wrapped);
    }
    bytes.append(length - checksumSize - bytes.size(), '\0');
    bytes.append(blake2b(bytes));
    return bytes;
}

QByteArray Keyring::toBytes() const
{
    const QByteArray one = region();
    return one + one;
}

Result<Keyring> Keyring::load(const QString &path)
{
    ASSIGN(const QByteArray bytes, contentOf(path));
    return parse(bytes);
}

Result<void> Keyring::save(const QString &path) const
{
    const QByteArray whole = toBytes();
    if (!QFile::exists(path))
        return writeWhole(path, whole);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(fileError(path, lastSystemCode()));
    const QByteArray before = file.read(2 * longestRegion);
    const qsizetype half = whole.size() / 2;
    // By offset, what each copy holds now; nothing where it is damaged.
    std::array<std::optional<Keyring>, 2> copies;
    bool sameLayout = file.size() == whole.size();
    const QList<qsizetype> offsets = possibleOffsets(before);
    for (const qsizetype offset : offsets) {
        const auto sound = soundRegion(before, offset);
        if (!sound)
            continue;
        Result<Keyring> copy = parseRegion(*sound);
        if (!copy && copy.error().kind == ErrorKind::NewerSchema)
            return fail(copy.error());
        if (!copy)
            continue;
        if (copy->m_network != m_network)
            return fail(ErrorKind::Conflict,
                        QT_TRANSLATE_NOOP("faults",
                                          "“%1” holds the keys of another office, perhaps the only ones. Nothing was "
                                          "changed. Move that file to a safe place and try again."),
                        u"keys file of another network"_s, {QFileInfo(path).fileName()});
        sameLayout = sameLayout && sound->size() == half;
        if (offset == 0 || offset == half)
            copies[offset == 0 ? 0 : 1] = std::move(*copy);
    }
    if (!sameLayout) {
        file.close();
        return writeWhole(path, whole);
    }
    const bool secondFirst = copies[0] && (!copies[1] || copies[1]->m_generation <= copies[0]->m_generation);
    const QByteArrayView region = QByteArrayView(whole).first(half);
    TRY(writeRegion(file, secondFirst ? half : 0, region));
    return writeRegion(file, secondFirst ? 0 : half, region);
}

Uuid Keyring::slotId(const QString &login) const
{
    const QByteArray name = login.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
    return *Uuid::fromBytes(blake2b(m_salt + name, 16));
}

const Keyring::Slot *Keyring::find(const QString &login) const
{
    const Uuid id = slotId(login);
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [&id](const Slot &one) { return one.id == id; });
    return slot == m_slots.end() ? nullptr : &*slot;
}

bool Keyring::hasSlot(const QString &login) const
{
    return find(login) != nullptr;
}

bool Keyring::isDataKey(const Secret &dataKey) const
{
    return dataKey.size() == dataKeySize && sodium_memcmp(keyCheckOf(dataKey, m_network, m_salt).constData(),
                                                          m_keyCheck.constData(), size_t(keyCheckSize)) == 0;
}

QByteArray Keyring::sealedHeader(const Slot &slot) const
{
    QByteArray bytes = "kinerja slot";
    append(bytes, format);
    bytes.append(m_network.uuid.toBytes());
    bytes.append(m_salt);
    bytes.append(profileBytes());
    bytes.append(m_keyCheck);
    bytes.append(slot.id.toBytes());
    append(bytes, slot.cost.passes);
    append(bytes, slot.cost.memoryKiB);
    bytes.append(slot.salt);
    return bytes;
}

Result<void> Keyring::seal(Slot &slot, const Secret &keys, const Secret &passphrase) const
{
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    ASSIGN(const Secret key, stretched(passphrase, slot.salt, slot.cost));
    const QByteArray header = sealedHeader(slot);
    slot.wrapped.resize(wrappedSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(slot.wrapped.data()), nullptr,
                                               keys.data(), static_cast<unsigned long long>(keys.size()),
                                               bytesOf(header), static_cast<unsigned long long>(header.size()), nullptr,
                                               bytesOf(slot.nonce), key.data());
    return {};
}

Result<Unlocked> Keyring::unlock(const QString &login, const Secret &passphrase) const
{
    const Slot *slot = find(login);
    if (slot == nullptr)
        return noSuchLogin(login);
    ASSIGN(const Secret key, stretched(passphrase, slot->salt, slot->cost));
    const QByteArray header = sealedHeader(*slot);
    Secret keys(dataKeySize + lockSize);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        keys.data(), nullptr, nullptr, bytesOf(slot->wrapped), static_cast<unsigned long long>(slot->wrapped.size()),
        bytesOf(header), static_cast<unsigned long long>(header.size()), bytesOf(slot->nonce), key.data());
    if (opened != 0)
        return fail(ErrorKind::WrongKey,
                    QT_TRANSLATE_NOOP("faults",
                                      "The passphrase does not fit. Nothing was opened or changed. Type it again; "
                                      "capital letters and spaces count."),
                    u"slot does not open"_s);
    Unlocked unlocked{keys.part(0, dataKeySize), keys.part(dataKeySize, lockSize)};
    if (!isDataKey(unlocked.dataKey))
        return tampered(u"slot holds another data key"_s);
    return unlocked;
}

Result<Unlocked> Keyring::addSlot(const Secret &dataKey, const QString &login, const Secret &passphrase, KdfCost cost)
{
    TRY(checkSealing(passphrase, cost));
    if (login.trimmed().isEmpty())
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "A login cannot be empty. Nothing was changed. Give the person a login."),
            u"empty login"_s);
    if (!isDataKey(dataKey))
        return fail(ErrorKind::WrongKey,
                    QT_TRANSLATE_NOOP("faults",
                                      "This key belongs to another office. Nothing was changed. Look for the recovery "
                                      "sheet of this office."),
                    u"data key does not fit the key check"_s);
    if (hasSlot(login))
        return fail(ErrorKind::Conflict,
                    QT_TRANSLATE_NOOP("faults",
                                      "The login “%1” has a passphrase already. Nothing was changed. Choose another "
                                      "login, or change that passphrase."),
                    u"slot exists"_s, {login});
    if (m_slots.size() >= mostSlots)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "This office has as many logins as a keys file can hold (%1). Nothing was "
                                      "changed. Remove logins that are no longer used."),
                    u"keys file is full"_s, {QString::number(mostSlots)});
    Slot slot;
    slot.id = slotId(login);
    slot.cost = cost;
    Secret keys = Secret::random(dataKeySize + lockSize);
    std::memcpy(keys.data(), dataKey.data(), size_t(dataKeySize));
    TRY(seal(slot, keys, passphrase));
    // Kept by id, so that their order says nothing about when or who.
    const auto place =
        std::find_if(m_slots.begin(), m_slots.end(), [&slot](const Slot &one) { return one.id > slot.id; });
    m_slots.insert(place, slot);
    ++m_generation;
    return Unlocked{dataKey.clone(), keys.part(dataKeySize, lockSize)};
}

Result<void> Keyring::changePassphrase(const QString &login, const Secret &current, const Secret &next, KdfCost cost)
{
    TRY(checkSealing(next, cost));
    ASSIGN(const Unlocked unlocked, unlock(login, current));
    Secret keys(dataKeySize + lockSize);
    std::memcpy(keys.data(), unlocked.dataKey.data(), size_t(dataKeySize));
    std::memcpy(keys.data() + dataKeySize, unlocked.userLock.data(), size_t(lockSize));
    Slot slot;
    slot.id = slotId(login);
    slot.cost = cost;
    TRY(seal(slot, keys, next));
    *std::find_if(m_slots.begin(), m_slots.end(), [&slot](const Slot &one) { return one.id == slot.id; }) = slot;
    ++m_generation;
    return {};
}

Result<void> Keyring::removeSlot(const QString &login)
{
    const Slot *slot = find(login);
    if (slot == nullptr)
        return noSuchLogin(login);
    if (m_slots.size() == 1)
        return fail(ErrorKind::Denied,
                    QT_TRANSLATE_NOOP("faults",
                                      "“%1” is the only login of this office; without it nobody could open the office. "
                                      "Nothing was changed. Add another login first."),
                    u"last slot"_s, {login});
    m_slots.removeAt(slot - m_slots.constData());
    ++m_generation;
    return {};
}

Result<Healing> healFrom(const QString &path, const QList<QByteArray> &candidates, NetworkId network)
{
    const Result<Keyring> present = Keyring::load(path);
    if (present) {
        if (present->copies() == Keyring::Copies::BothWhole)
            return Healing::NotNeeded;
        TRY(present->save(path));
        return Healing::FromOtherCopy;
    }
    if (present.error().kind != ErrorKind::NotFound && present.error().kind != ErrorKind::Corrupt)
        return fail(present.error());
    std::optional<Keyring> newest;
    for (const QByteArray &bytes : candidates) {
        Result<Keyring> candidate = Keyring::parse(bytes);
        if (!candidate || (!network.isNull() && candidate->networkId() != network))
            continue;
        if (newest && candidate->networkId() != newest->networkId())
            return fail(present.error());
        if (!newest || candidate->generation() > newest->generation())
            newest = std::move(*candidate);
    }
    if (!newest)
        return fail(present.error());
    TRY(newest->save(path));
    return Healing::FromCandidate;
}

QString devicesCopyPath(NetworkId network, const QString &officePath)
{
    return devicesFolder() + u'/' + network.uuid.toString() + placeEnding(officePath);
}

QList<DevicesCopy> devicesCopies(const QString &officePath)
{
    const QString ending = placeEnding(officePath);
    QList<DevicesCopy> copies;
    const QDir folder(devicesFolder());
    const QStringList names = folder.entryList({u"*.keys"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto bytes = contentOf(folder.filePath(name));
        if (!bytes)
            continue;
        if (Result<Keyring> keyring = Keyring::parse(*bytes))
            copies.append({std::move(*keyring), name.endsWith(ending)});
    }
    std::stable_sort(copies.begin(), copies.end(), [](const DevicesCopy &a, const DevicesCopy &b) {
        return a.isOfThisPlace != b.isOfThisPlace ? a.isOfThisPlace : a.keyring.generation() > b.keyring.generation();
    });
    return copies;
}

} // namespace kinerja
