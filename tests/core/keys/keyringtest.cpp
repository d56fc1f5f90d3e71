#include "core/keys/keyring.h"

#include "core/base/hash.h"
#include "core/keys/passphrase.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QtEndian>

#include <rapidcheck.h>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;
constexpr qsizetype slotsAt = 88;
constexpr qsizetype passesAt = slotsAt + 16;
constexpr qsizetype memoryAt = slotsAt + 20;
constexpr qsizetype countAt = 84;

const NetworkId network{*Uuid::fromString(u"01890000-0000-7000-8000-000000000001")};
const NetworkId otherNetwork{*Uuid::fromString(u"01890000-0000-7000-8000-000000000002")};

Secret words(const char *text)
{
    return Secret::copyOf(text);
}

Secret firstPassphrase()
{
    return words("gerobak merah terbang sore");
}
Secret secondPassphrase()
{
    return words("cangkir lampu hujan sepeda");
}

Keyring newKeyring(const Secret &dataKey, NetworkId id = network)
{
    return *Keyring::create(id, dataKey, u"kantor"_s, firstPassphrase(), KdfCost::least());
}

/// A copy of the region whose checksum fits again, twice: what someone who knows the format would write.
QByteArray forged(QByteArray region)
{
    region.chop(32);
    region += blake2b(region);
    return region + region;
}

QByteArray withNumber(QByteArray bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
    return bytes;
}

QByteArray firstRegion(const Keyring &keyring)
{
    const QByteArray bytes = keyring.toBytes();
    return bytes.first(bytes.size() / 2);
}

} // namespace

class KeyringTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        dataKey = newDataKey();
        keyring.emplace(newKeyring(dataKey));
        changed.emplace(*keyring);
        QVERIFY(changed->changePassphrase(u"kantor"_s, firstPassphrase(), secondPassphrase(), KdfCost::least()));
    }

    void thePassphraseOpensTheDataKey()
    {
        const auto unlocked = keyring->unlock(u"kantor"_s, firstPassphrase());
        QVERIFY(unlocked);
        QVERIFY(unlocked->dataKey.equals(dataKey));
        QCOMPARE(unlocked->userLock.size(), 32);
        QVERIFY(!unlocked->userLock.equals(dataKey));
    }

    void theLoginMayBeTypedWithCapitalsAndSpacesAround()
    {
        QVERIFY(keyring->hasSlot(u" Kantor "_s));
        QVERIFY(!keyring->hasSlot(u"kantor2"_s));
    }

    void anotherPassphraseOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("another") << QByteArray("cangkir lampu hujan sepeda");
        QTest::newRow("one letter") << QByteArray("gerobak merah terbang sorf");
        QTest::newRow("a capital") << QByteArray("Gerobak merah terbang sore");
        QTest::newRow("a space more") << QByteArray("gerobak merah terbang sore ");
        QTest::newRow("the beginning") << QByteArray("gerobak merah terbang");
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("empty") << QByteArray();
    }
    void anotherPassphraseOpensNothing()
    {
        QFETCH(const QByteArray, passphrase);
        const auto unlocked = keyring->unlock(u"kantor"_s, Secret::copyOf(passphrase));
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, ErrorKind::WrongKey);
    }

    void anUnknownLoginHasASentenceOfItsOwn()
    {
        const auto unlocked = keyring->unlock(u"tamu"_s, firstPassphrase());
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, ErrorKind::NotFound);
        QVERIFY(errorText(unlocked.error()).contains(u"tamu"_s));
        // The log must not learn who tried.
        QVERIFY(!unlocked.error().detail.contains(u"tamu"_s));
    }

    void aSlotIsSealedOnlyWithAPassphraseOfAllowedLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("taken");
        QTest::newRow("14") << 14 << false;
        QTest::newRow("15") << 15 << true;
        QTest::newRow("64") << 64 << true;
        QTest::newRow("256") << 256 << true;
        QTest::newRow("257") << 257 << false;
    }
    void aSlotIsSealedOnlyWithAPassphraseOfAllowedLength()
    {
        QFETCH(const int, length);
        QFETCH(const bool, taken);
        const Secret passphrase = Secret::copyOf(QByteArray("\xc3\xa9").repeated(length));
        const auto made = Keyring::create(network, dataKey, u"kantor"_s, passphrase, KdfCost::least());
        QCOMPARE(made.has_value(), taken);
        if (!taken) {
            QCOMPARE(made.error().kind, ErrorKind::Invalid);
            return;
        }
        QVERIFY(made->unlock(u"kantor"_s, passphrase));
        // No truncation: one character less is another passphrase.
        Secret shorter = passphrase.clone();
        shorter.truncate(shorter.size() - 2);
        QCOMPARE(made->unlock(u"kantor"_s, shorter).error().kind, ErrorKind::WrongKey);
    }

    void tooCheapOrTooDearAKeyDerivationIsNeverUsed_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryKiB");
        QTest::newRow("two passes") << 2u << 65536u;
        QTest::newRow("little memory") << 3u << 65535u;
        QTest::newRow("much memory") << 3u << 262145u;
        QTest::newRow("many passes") << 17u << 65536u;
        QTest::newRow("none") << 0u << 0u;
    }
    void tooCheapOrTooDearAKeyDerivationIsNeverUsed()
    {
        QFETCH(const quint32, passes);
        QFETCH(const quint32, memoryKiB);
        QVERIFY(!Keyring::create(network, dataKey, u"kantor"_s, firstPassphrase(), {passes, memoryKiB}));
        Keyring copy = *keyring;
        QVERIFY(!copy.addSlot(dataKey, u"dua"_s, firstPassphrase(), {passes, memoryKiB}));
        QVERIFY(!copy.changePassphrase(u"kantor"_s, firstPassphrase(), secondPassphrase(), {passes, memoryKiB}));
    }

    void bytesAreReadBackAsTheyWere()
    {
        const QByteArray bytes = keyring->toBytes();
        QCOMPARE(bytes.size(), 2 * page);
        QVERIFY(bytes.startsWith("KINERJA1"));
        const auto parsed = Keyring::parse(bytes);
        QVERIFY(parsed);
        QCOMPARE(parsed->toBytes(), bytes);
        QCOMPARE(parsed->networkId(), network);
        QCOMPARE(parsed->slotCount(), 1);
        QCOMPARE(parsed->copies(), Keyring::Copies::BothWhole);
        QVERIFY(parsed->unlock(u"kantor"_s, firstPassphrase())->dataKey.equals(dataKey));
    }

    void neitherLoginNorKeyStandsInTheBytes()
    {
        const QByteArray bytes = keyring->toBytes();
        const auto unlocked = keyring->unlock(u"kantor"_s, firstPassphrase());
        QVERIFY(!bytes.contains("kantor"));
        QVERIFY(!bytes.contains(dataKey.view()));
        QVERIFY(!bytes.contains(unlocked->userLock.view()));
    }

    void theSameLoginAndPassphraseLookDifferentInEveryFile()
    {
        const QByteArray a = firstRegion(*keyring);
        const QByteArray b = firstRegion(newKeyring(dataKey));
        // Slot id, salt, nonce and wrapped keys.
        for (const auto &[at, size] : {std::pair(slotsAt, 16), std::pair(slotsAt + 24, 16), std::pair(slotsAt + 40, 24),
                                       std::pair(slotsAt + 64, 80)})
            QVERIFY(a.mid(at, size) != b.mid(at, size));
    }

    void everyFlippedByteIsHealedFromTheOtherCopy()
    {
        const QByteArray bytes = keyring->toBytes();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const int mask : {0x01, 0x80, 0xff}) {
                QByteArray damaged = bytes;
                damaged[i] = char(damaged[i] ^ mask);
                const auto parsed = Keyring::parse(damaged);
                QVERIFY2(parsed, qPrintable(u"byte %1"_s.arg(i)));
                QCOMPARE(parsed->copies(), Keyring::Copies::OneWhole);
                QCOMPARE(parsed->toBytes(), bytes);
            }
        }
    }

    void theSameByteDamagedInBothCopiesIsDetected()
    {
        const QByteArray bytes = keyring->toBytes();
        for (qsizetype i = 0; i < page; ++i) {
            QByteArray damaged = bytes;
            damaged[i] = char(damaged[i] ^ 0x10);
            damaged[i + page] = char(damaged[i + page] ^ 0x10);
            const auto parsed = Keyring::parse(damaged);
            QVERIFY2(!parsed, qPrintable(u"byte %1"_s.arg(i)));
            QCOMPARE(parsed.error().kind, ErrorKind::Corrupt);
        }
    }

    void truncationAtEveryLengthLeavesAWholeCopyOrIsTold()
    {
        const QByteArray bytes = keyring->toBytes();
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            const auto parsed = Keyring::parse(QByteArrayView(bytes).first(length));
            QCOMPARE(parsed.has_value(), length >= page);
            if (parsed)
                QCOMPARE(parsed->copies(),
                         length == bytes.size() ? Keyring::Copies::BothWhole : Keyring::Copies::OneWhole);
            else
                QCOMPARE(parsed.error().kind, ErrorKind::Corrupt);
        }
    }

    void aCrashAtEveryByteOfSavingLeavesTheOldOrTheNewKeys()
    {
        const QByteArray before = keyring->toBytes();
        const QByteArray after = changed->toBytes();
        for (qsizetype written = 0; written <= 2 * page; ++written) {
            // The second copy first, then the first, as `save` does it where both are equal.
            QByteArray file = before;
            const qsizetype inSecond = std::min(written, page);
            file.replace(page, inSecond, after.mid(page, inSecond));
            file.replace(0, written - inSecond, after.first(written - inSecond));
            const auto parsed = Keyring::parse(file);
            QVERIFY2(parsed, qPrintable(u"after %1 bytes"_s.arg(written)));
            const bool isNew = parsed->toBytes() == after;
            QVERIFY(isNew || parsed->toBytes() == before);
            if (written >= page)
                QVERIFY(isNew);
        }
    }

    void sectorsWrittenInAnyOrderLeaveAWholeCopy()
    {
        const QByteArray before = keyring->toBytes();
        const QByteArray after = changed->toBytes();
        const bool holds = rc::check("any subset of sectors of the copy being written", [&] {
            QByteArray file = before;
            for (qsizetype sector = page; sector < 2 * page; sector += 512) {
                if (*rc::gen::arbitrary<bool>())
                    file.replace(sector, 512, after.mid(sector, 512));
            }
            const auto parsed = Keyring::parse(file);
            RC_ASSERT(parsed.has_value());
            const bool oldOrNew = parsed->toBytes() == before || parsed->toBytes() == after;
            RC_ASSERT(oldOrNew);
        });
        QVERIFY(holds);
    }

    void theNewerOfTwoCopiesCounts()
    {
        const QByteArray before = firstRegion(*keyring);
        const QByteArray after = firstRegion(*changed);
        for (const QByteArray &file : {before + after, after + before}) {
            const auto parsed = Keyring::parse(file);
            QVERIFY(parsed);
            QCOMPARE(parsed->generation(), changed->generation());
            QCOMPARE(parsed->copies(), Keyring::Copies::OneWhole);
        }
    }

    void whatIsNoKeysFileIsCorrupt()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("KINERJA1"), QByteArray(2 * page, '\0'),
                                        QByteArray(100'000, 'x'), QByteArray("KINERJA1").repeated(2000)}) {
            const auto parsed = Keyring::parse(bytes);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().kind, ErrorKind::Corrupt);
        }
    }

    void noiseNeverCrashes()
    {
        const bool holds = rc::check("random edits are an error or the same keys", [this] {
            QByteArray bytes = keyring->toBytes();
            const int edits = *rc::gen::inRange(1, 20);
            for (int i = 0; i < edits; ++i)
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(*rc::gen::arbitrary<quint8>());
            const auto parsed = Keyring::parse(bytes);
            const bool safe = !parsed || parsed->toBytes() == keyring->toBytes();
            RC_ASSERT(safe);
        });
        QVERIFY(holds);
    }

    void parametersNoKinerjaWroteAreRefusedBeforeUse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray region = firstRegion(*keyring);
        QTest::newRow("4 TiB of memory") << forged(withNumber(region, memoryAt, 0xffffffff));
        QTest::newRow("256 MiB and 1 KiB") << forged(withNumber(region, memoryAt, 256 * 1024 + 1));
        QTest::newRow("32 MiB") << forged(withNumber(region, memoryAt, 32 * 1024));
        QTest::newRow("two passes") << forged(withNumber(region, passesAt, 2));
        QTest::newRow("a million passes") << forged(withNumber(region, passesAt, 1'000'000));
        QTest::newRow("no slot") << forged(withNumber(region, countAt, 0));
        QTest::newRow("two slots") << forged(withNumber(region, countAt, 2));
        QTest::newRow("four billion slots") << forged(withNumber(region, countAt, 0xffffffff));
        QTest::newRow("format 0") << forged(withNumber(region, 8, 0));
        QTest::newRow("longer region") << forged(withNumber(region, 12, 2 * page));
        QTest::newRow("region of no length") << forged(withNumber(region, 12, 0));
        QTest::newRow("endless region") << forged(withNumber(region, 12, 0xfffff000));
        QTest::newRow("page size") << forged(withNumber(region, 56, 1024));
        QTest::newRow("cipher codes") << forged(withNumber(region, 60, 0x04010201));
        QTest::newRow("plaintext header") << forged(withNumber(region, 64, 32));
        QTest::newRow("bytes behind the slots") << forged(withNumber(region, 4000, 1));
        QByteArray twice = withNumber(region, countAt, 2);
        twice.replace(slotsAt + 144, 144, region.mid(slotsAt, 144));
        QTest::newRow("the same slot twice") << forged(twice);
    }
    void parametersNoKinerjaWroteAreRefusedBeforeUse()
    {
        QFETCH(const QByteArray, bytes);
        const auto parsed = Keyring::parse(bytes);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Corrupt);
    }

    void aForgedCopyBesideAGoodOneIsPassedOver()
    {
        const QByteArray region = firstRegion(*keyring);
        const QByteArray bad = forged(withNumber(region, memoryAt, 0xffffffff)).first(page);
        for (const QByteArray &file : {bad + region, region + bad}) {
            const auto parsed = Keyring::parse(file);
            QVERIFY(parsed);
            QCOMPARE(parsed->copies(), Keyring::Copies::OneWhole);
            QCOMPARE(parsed->toBytes(), keyring->toBytes());
        }
    }

    void theHeaderIsAuthenticatedWithEverySlot_data()
    {
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("network") << qsizetype(24);
        QTest::newRow("key check") << qsizetype(68);
        QTest::newRow("salt of the slot") << slotsAt + 24;
        QTest::newRow("nonce") << slotsAt + 40;
        QTest::newRow("wrapped keys") << slotsAt + 64;
        QTest::newRow("tag") << slotsAt + 143;
    }
    void theHeaderIsAuthenticatedWithEverySlot()
    {
        QFETCH(const qsizetype, at);
        QByteArray region = firstRegion(*keyring);
        region[at] = char(region[at] ^ 1);
        const auto parsed = Keyring::parse(forged(region));
        QVERIFY(parsed);
        const auto unlocked = parsed->unlock(u"kantor"_s, firstPassphrase());
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().kind, ErrorKind::WrongKey);
    }

    void moreWorkThanItWasSealedWithDoesNotOpen()
    {
        const auto parsed = Keyring::parse(forged(withNumber(firstRegion(*keyring), passesAt, 4)));
        QVERIFY(parsed);
        QCOMPARE(parsed->unlock(u"kantor"_s, firstPassphrase()).error().kind, ErrorKind::WrongKey);
    }

    void aFileOfANewerVersionIsRefusedEvenBesideAnOlderCopy()
    {
        const QByteArray region = firstRegion(*keyring);
        const QByteArray newer = forged(withNumber(region, 8, 2));
        for (const QByteArray &file : {newer, region + newer.first(page), newer.first(page) + region}) {
            const auto parsed = Keyring::parse(file);
            QVERIFY(!parsed);
            QCOMPARE(parsed.error().kind, ErrorKind::NewerSchema);
            // Neither healing nor saving pushes it aside.
            const QString where = written(u"newer.kinerja-keys"_s, file);
            QCOMPARE(healFrom(where, {keyring->toBytes()}).error().kind, ErrorKind::NewerSchema);
            QCOMPARE(keyring->save(where).error().kind, ErrorKind::NewerSchema);
            QCOMPARE(contentOf(where), file);
        }
    }

    void everyLoginHasASlotAndALockOfItsOwn()
    {
        Keyring two = *keyring;
        const auto added = two.addSlot(dataKey, u"operator"_s, secondPassphrase(), KdfCost::least());
        QVERIFY(added);
        QCOMPARE(two.slotCount(), 2);
        QVERIFY(two.generation() > keyring->generation());
        const auto parsed = Keyring::parse(two.toBytes());
        QVERIFY(parsed);
        const auto first = parsed->unlock(u"kantor"_s, firstPassphrase());
        const auto second = parsed->unlock(u"operator"_s, secondPassphrase());
        QVERIFY(first && second);
        QVERIFY(first->dataKey.equals(second->dataKey));
        QVERIFY(!first->userLock.equals(second->userLock));
        QVERIFY(second->userLock.equals(added->userLock));
        QCOMPARE(parsed->unlock(u"operator"_s, firstPassphrase()).error().kind, ErrorKind::WrongKey);
    }

    void aSlotIsAddedOnlyWithTheOfficesDataKeyAndOnce()
    {
        Keyring copy = *keyring;
        QCOMPARE(copy.addSlot(newDataKey(), u"dua"_s, firstPassphrase(), KdfCost::least()).error().kind,
                 ErrorKind::WrongKey);
        QCOMPARE(copy.addSlot(dataKey, u"KANTOR"_s, firstPassphrase(), KdfCost::least()).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(copy.addSlot(dataKey, u"  "_s, firstPassphrase(), KdfCost::least()).error().kind, ErrorKind::Invalid);
        QCOMPARE(copy.toBytes(), keyring->toBytes());
        QVERIFY(copy.isDataKey(dataKey));
        QVERIFY(!copy.isDataKey(newDataKey()));
        QVERIFY(!copy.isDataKey(Secret()));
    }

    void aChangedPassphraseKeepsBothKeysAndShutsOutTheOldOne()
    {
        const auto before = keyring->unlock(u"kantor"_s, firstPassphrase());
        const auto after = changed->unlock(u"kantor"_s, secondPassphrase());
        QVERIFY(before && after);
        QVERIFY(after->dataKey.equals(before->dataKey));
        QVERIFY(after->userLock.equals(before->userLock));
        QCOMPARE(changed->unlock(u"kantor"_s, firstPassphrase()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(changed->slotCount(), 1);
    }

    void aPassphraseIsChangedOnlyByWhoKnowsIt()
    {
        Keyring copy = *keyring;
        QCOMPARE(
            copy.changePassphrase(u"kantor"_s, secondPassphrase(), secondPassphrase(), KdfCost::least()).error().kind,
            ErrorKind::WrongKey);
        QCOMPARE(copy.changePassphrase(u"kantor"_s, firstPassphrase(), words("pendek"), KdfCost::least()).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(copy.toBytes(), keyring->toBytes());
    }

    void aRemovedLoginOpensNothingAndTheLastOneStays()
    {
        Keyring two = *keyring;
        QVERIFY(two.addSlot(dataKey, u"operator"_s, secondPassphrase(), KdfCost::least()));
        QVERIFY(two.removeSlot(u"kantor"_s));
        QCOMPARE(two.unlock(u"kantor"_s, firstPassphrase()).error().kind, ErrorKind::NotFound);
        QCOMPARE(two.removeSlot(u"kantor"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(two.removeSlot(u"operator"_s).error().kind, ErrorKind::Denied);
        QVERIFY(two.unlock(u"operator"_s, secondPassphrase()));
    }

    void aSavedFileIsLoadedAndOnlyTheOwnerReadsIt()
    {
        const QString where = path(u"new.kinerja-keys"_s);
        QVERIFY(keyring->save(where));
        QCOMPARE(contentOf(where), keyring->toBytes());
        QVERIFY(Keyring::load(where));
#ifdef Q_OS_UNIX
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFileInfo(where).permissions() & others, QFileDevice::Permissions());
#endif
        QVERIFY(!QFile::exists(where + u".part"_s));
    }

    void savingLeavesNothingOfTheOldSlot()
    {
        const QString where = path(u"changed.kinerja-keys"_s);
        QVERIFY(keyring->save(where));
        QVERIFY(changed->save(where));
        QCOMPARE(contentOf(where), changed->toBytes());
        QVERIFY(!contentOf(where).contains(keyring->toBytes().mid(slotsAt + 64, 80)));
    }

    void savingMendsADamagedCopy()
    {
        for (const qsizetype at : {qsizetype(100), page + 100}) {
            QByteArray damaged = keyring->toBytes();
            damaged[at] = char(damaged[at] ^ 1);
            const QString where = written(u"damaged.kinerja-keys"_s, damaged);
            QVERIFY(changed->save(where));
            QCOMPARE(contentOf(where), changed->toBytes());
        }
    }

    void aFileThatOutgrowsItsRegionIsReplacedWhole()
    {
        const QString where = path(u"growing.kinerja-keys"_s);
        Keyring growing = *keyring;
        QVERIFY(growing.save(where));
        while (growing.toBytes().size() == 2 * page)
            QVERIFY(
                growing.addSlot(dataKey, QString::number(growing.slotCount()), firstPassphrase(), KdfCost::least()));
        QCOMPARE(growing.slotCount(), 28);
        QVERIFY(growing.save(where));
        QCOMPARE(contentOf(where), growing.toBytes());
        const auto loaded = Keyring::load(where);
        QVERIFY(loaded);
        QVERIFY(loaded->unlock(u"27"_s, firstPassphrase()));
        // And back again, also when only half of the long file is left.
        QVERIFY(keyring->save(where));
        QCOMPARE(contentOf(where), keyring->toBytes());
        written(u"growing.kinerja-keys"_s, growing.toBytes().first(2 * page));
        QVERIFY(keyring->save(where));
        QCOMPARE(contentOf(where), keyring->toBytes());
    }

    void anotherOfficesKeysAreNeverOverwritten()
    {
        const Keyring other = newKeyring(newDataKey(), otherNetwork);
        const QString where = path(u"other.kinerja-keys"_s);
        QVERIFY(other.save(where));
        const auto saved = keyring->save(where);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
        QCOMPARE(contentOf(where), other.toBytes());
    }

    void aMissingFileIsNotFoundAndAHugeOneIsNotRead()
    {
        QCOMPARE(Keyring::load(path(u"nowhere.kinerja-keys"_s)).error().kind, ErrorKind::NotFound);
        const QString huge = path(u"huge.kinerja-keys"_s);
        QFile file(huge);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 32));
        QCOMPARE(Keyring::load(huge).error().kind, ErrorKind::Corrupt);
    }

#ifdef Q_OS_UNIX
    void aFullDriveLeavesTheOldKeys()
    {
        const QString where = path(u"full.kinerja-keys"_s);
        QVERIFY(keyring->save(where));
        rlimit before = {};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit low = {rlim_t(page + 100), before.rlim_max};
        QVERIFY(setrlimit(RLIMIT_FSIZE, &low) == 0);
        const auto saved = changed->save(where);
        const auto fresh = changed->save(path(u"full2.kinerja-keys"_s));
        QVERIFY(setrlimit(RLIMIT_FSIZE, &before) == 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!saved);
        QVERIFY(!fresh);
        const auto loaded = Keyring::load(where);
        QVERIFY(loaded);
        QCOMPARE(loaded->toBytes(), keyring->toBytes());
        QVERIFY(!QFile::exists(path(u"full2.kinerja-keys"_s)));
    }
#endif

    void healingMendsWhatCanBeMended_data()
    {
        QTest::addColumn<QByteArray>("file"); // null: lost
        QTest::addColumn<QList<QByteArray>>("candidates");
        QTest::addColumn<int>("healing"); // −1: nothing helps
        const QByteArray whole = keyring->toBytes();
        const QByteArray newer = changed->toBytes();
        QByteArray one = whole;
        one[200] = char(one[200] ^ 1);
        const QByteArray none(2 * page, '\0');
        QTest::newRow("whole") << whole << QList<QByteArray>{newer} << int(Healing::NotNeeded);
        QTest::newRow("one copy") << one << QList<QByteArray>{} << int(Healing::FromOtherCopy);
        QTest::newRow("lost") << QByteArray() << QList<QByteArray>{whole} << int(Healing::FromCandidate);
        QTest::newRow("ruined") << none << QList<QByteArray>{none, newer, whole} << int(Healing::FromCandidate);
        QTest::newRow("no candidate") << none << QList<QByteArray>{} << -1;
        QTest::newRow("ruined candidates") << QByteArray() << QList<QByteArray>{none, QByteArray()} << -1;
    }
    void healingMendsWhatCanBeMended()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QList<QByteArray>, candidates);
        QFETCH(const int, healing);
        const QString where = path(u"heal.kinerja-keys"_s);
        QFile::remove(where);
        if (!file.isNull())
            written(u"heal.kinerja-keys"_s, file);
        const auto healed = healFrom(where, candidates, network);
        QCOMPARE(healed ? int(*healed) : -1, healing);
        if (healed) {
            const auto loaded = Keyring::load(where);
            QVERIFY(loaded);
            QCOMPARE(loaded->copies(), Keyring::Copies::BothWhole);
            const bool newest = *healed == Healing::FromCandidate && candidates.contains(changed->toBytes());
            QCOMPARE(loaded->toBytes(), newest ? changed->toBytes() : keyring->toBytes());
        }
    }

    void withoutANetworkOneOfficesCandidatesStillHeal()
    {
        const QString where = path(u"nameless.kinerja-keys"_s);
        const auto healed = healFrom(where, {keyring->toBytes(), changed->toBytes()});
        QVERIFY(healed);
        QCOMPARE(contentOf(where), changed->toBytes());
    }

    void anotherOfficesCandidateIsPassedOver()
    {
        const QString where = path(u"lost.kinerja-keys"_s);
        const QByteArray other = newKeyring(newDataKey(), otherNetwork).toBytes();
        QCOMPARE(healFrom(where, {other}, network).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(where));
        // Nobody says which office is meant: better none than the wrong one.
        QCOMPARE(healFrom(where, {other, keyring->toBytes()}).error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(where));
        const auto healed = healFrom(where, {other, keyring->toBytes()}, network);
        QVERIFY(healed);
        QCOMPARE(Keyring::load(where)->networkId(), network);
    }

    void theDeviceKeepsCopiesOfItsOffices()
    {
        const QString here = u"/kantor/a.kinerja"_s;
        const QString there = u"/cadangan/a.kinerja"_s;
        const QString where = devicesCopyPath(network, here);
        QVERIFY(where.startsWith(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
        QVERIFY(where.contains(u"/keys/01890000-0000-7000-8000-000000000001-"_s));
        QVERIFY(!where.contains(u"kantor"_s));
        QVERIFY(where != devicesCopyPath(network, there));
        QVERIFY(QDir().mkpath(QFileInfo(where).path()));
        QVERIFY(keyring->save(where));
        QVERIFY(changed->save(devicesCopyPath(network, there)));
        // As an earlier version named it.
        QVERIFY(newKeyring(newDataKey(), otherNetwork).save(QFileInfo(where).path() + u'/' + otherNetwork.uuid.toString() + u".keys"_s));

        const QList<DevicesCopy> copies = devicesCopies(here);
        QCOMPARE(copies.size(), 3);
        QVERIFY(copies[0].isOfThisPlace);
        QCOMPARE(copies[0].keyring.toBytes(), keyring->toBytes());
        QVERIFY(!copies[1].isOfThisPlace);
        QCOMPARE(copies[1].keyring.toBytes(), changed->toBytes());
        QCOMPARE(copies[2].keyring.networkId(), otherNetwork);
        QCOMPARE(devicesCopies(there).first().keyring.toBytes(), changed->toBytes());
        QVERIFY(QDir(QFileInfo(where).path()).removeRecursively());
        QVERIFY(devicesCopies(here).isEmpty());
    }

    void theWorkIsCalibratedWithinItsBounds_data()
    {
        QTest::addColumn<int>("msPer64MiBPass"); // of a machine whose time grows evenly
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint32>("memoryMiB");
        constexpr qint64 gib = qint64(1) << 30;
        QTest::newRow("usual machine") << 48 << 8 * gib << 3u << 256u;
        QTest::newRow("slow machine") << 400 << 8 * gib << 3u << 64u;
        QTest::newRow("just slow enough") << 167 << 8 * gib << 3u << 64u;
        QTest::newRow("twice would be too long") << 166 << 8 * gib << 3u << 128u;
        QTest::newRow("one more doubling") << 84 << 8 * gib << 3u << 128u;
        QTest::newRow("fast machine") << 20 << 8 * gib << 7u << 256u;
        QTest::newRow("little memory") << 48 << gib / 2 << 6u << 128u;
        QTest::newRow("hardly any memory") << 48 << gib / 8 << 11u << 64u;
        QTest::newRow("unknown memory") << 48 << qint64(0) << 11u << 64u;
        QTest::newRow("impossibly fast") << 0 << 8 * gib << 16u << 256u;
    }
    void theWorkIsCalibratedWithinItsBounds()
    {
        QFETCH(const int, msPer64MiBPass);
        QFETCH(const qint64, memory);
        QFETCH(const quint32, passes);
        QFETCH(const quint32, memoryMiB);
        const KdfCost cost = calibrateKdf(memory, [msPer64MiBPass](KdfCost asked) -> std::optional<qint64> {
            return qint64(msPer64MiBPass) * asked.passes * asked.memoryKiB / 65536;
        });
        QCOMPARE(cost.passes, passes);
        QCOMPARE(cost.memoryKiB, memoryMiB * 1024);
        QVERIFY(cost.isAllowed());
    }

    void whenMemoryRunsOutTheWorkStaysWhatFitted()
    {
        const KdfCost cost = calibrateKdf(qint64(8) << 30, [](KdfCost asked) -> std::optional<qint64> {
            return asked.memoryKiB > 128 * 1024 ? std::nullopt : std::optional<qint64>(100);
        });
        QCOMPARE(cost.memoryKiB, 128u * 1024);
        QVERIFY(cost.isAllowed());
    }

    void everyMachineGetsAnAllowedCost()
    {
        const bool holds = rc::check("calibration ends, within bounds", [] {
            const int speed = *rc::gen::inRange(0, 3000);
            const int noise = *rc::gen::inRange(0, 200);
            const auto memory = *rc::gen::inRange<qint64>(0, qint64(64) << 30);
            const KdfCost cost = calibrateKdf(memory, [speed, noise](KdfCost asked) -> std::optional<qint64> {
                return (qint64(speed) * asked.passes * asked.memoryKiB / 65536) + asked.passes * 37 % (noise + 1);
            });
            RC_ASSERT(cost.isAllowed());
            const bool fits = cost.memoryKiB == 64u * 1024 || qint64(cost.memoryKiB) * 1024 <= memory / 4;
            RC_ASSERT(fits);
        });
        QVERIFY(holds);
    }

    void oneRunCanBeMeasuredHere()
    {
        const auto ms = measureKdf(KdfCost::least());
        QVERIFY(ms && *ms >= 0);
        QVERIFY(costForThisMachine().isAllowed());
    }

private:
    Secret dataKey;
    std::optional<Keyring> keyring;
    std::optional<Keyring> changed;
};

KINERJA_TEST_MAIN(KeyringTest)
#include "keyringtest.moc"
