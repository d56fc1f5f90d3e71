#include "core/keys/identity.h"

#include "core/base/hash.h"
#include "tests/support/testcase.h"

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

template <class SomeId>
SomeId numbered(int n)
{
    SomeId id;
    id.uuid.bytes = {1, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 0, 0, 0, 0, 0, 0, quint8(n)};
    return id;
}

const NetworkId network = numbered<NetworkId>(200);

} // namespace

class IdentityTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aSignatureHoldsForItsBytesAndItsKeyOnly()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray bytes = "evaluasi 2026";
        const QByteArray signature = key.sign(bytes);
        QCOMPARE(signature.size(), 64);
        QVERIFY(verify(bytes, signature, key.publicKey()));
        QVERIFY(!verify("evaluasi 2025", signature, key.publicKey()));
        QVERIFY(!verify(bytes, signature, SigningKey::generate().publicKey()));
        QVERIFY(!verify(bytes, signature.chopped(1), key.publicKey()));
        QVERIFY(!verify(bytes, signature + '\0', key.publicKey()));
        QVERIFY(!verify(bytes, {}, key.publicKey()));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray other = signature;
            other[i] = char(other[i] ^ 1);
            QVERIFY(!verify(bytes, other, key.publicKey()));
        }
    }

    void aKeyComesBackFromItsSeed()
    {
        const SigningKey key = SigningKey::generate();
        const auto again = SigningKey::fromSeed(key.seed());
        QVERIFY(again);
        QCOMPARE(again->publicKey(), key.publicKey());
        QCOMPARE(again->sign("x"), key.sign("x"));
        QCOMPARE(SigningKey::fromSeed(Secret(31)).error().kind, ErrorKind::Corrupt);
    }

    void aDeviceIsNamedByItsSigningKey()
    {
        const DeviceKeys device = DeviceKeys::generate();
        QCOMPARE(device.id().uuid.toBytes(), blake2b(device.signing().publicKey().toBytes(), 16));
        QVERIFY(device.id() != DeviceKeys::generate().id());
        const auto again = DeviceKeys::fromSecret(device.toSecret());
        QVERIFY(again);
        QCOMPARE(again->id(), device.id());
        QCOMPARE(again->boxKey(), device.boxKey());
        QCOMPARE(DeviceKeys::fromSecret(Secret(63)).error().kind, ErrorKind::Corrupt);
    }

    void whatIsSealedForADeviceOpensThereOnly()
    {
        const DeviceKeys device = DeviceKeys::generate();
        const Secret key = Secret::random(32);
        const auto sealed = sealFor(device.boxKey(), key);
        QVERIFY(sealed);
        const auto opened = device.openSealed(*sealed);
        QVERIFY(opened);
        QVERIFY(opened->equals(key));
        QCOMPARE(DeviceKeys::generate().openSealed(*sealed).error().kind, ErrorKind::WrongKey);
        QByteArray changed = *sealed;
        changed[40] = char(changed[40] ^ 1);
        QVERIFY(!device.openSealed(changed));
        QVERIFY(!device.openSealed({}));
        QVERIFY(!device.openSealed(QByteArray(100'000, 'x')));
        // Of small order: every secret would be open to anybody.
        QVERIFY(!sealFor(PublicKey{}, key));
    }

    void aUsersKeyOpensWithTheirLockOnly()
    {
        const SigningKey key = SigningKey::generate();
        const Secret lock = Secret::random(32);
        const auto user = numbered<UserId>(1);
        const QByteArray wrapped = wrapUserKey(key, user, lock);
        QVERIFY(!wrapped.contains(key.seed().view()));
        const auto again = unwrapUserKey(wrapped, user, lock);
        QVERIFY(again);
        QCOMPARE(again->publicKey(), key.publicKey());
        QCOMPARE(unwrapUserKey(wrapped, user, Secret::random(32)).error().kind, ErrorKind::WrongKey);
        QCOMPARE(unwrapUserKey(wrapped, user, Secret()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(unwrapUserKey(wrapped, numbered<UserId>(2), lock).error().kind, ErrorKind::WrongKey);
        QCOMPARE(unwrapUserKey(wrapped.chopped(1), user, lock).error().kind, ErrorKind::Corrupt);
        for (qsizetype i = 0; i < wrapped.size(); ++i) {
            QByteArray changed = wrapped;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!unwrapUserKey(changed, user, lock));
        }
    }

    void aRosterEntryIsReadBackAsItWas()
    {
        const RosterEntry entry = founding();
        const auto decoded = decodeRoster(encodeRoster(entry));
        QVERIFY(decoded);
        QCOMPARE(*decoded, entry);
    }

    void theOrderOfListsDoesNotChangeTheBytes()
    {
        const RosterEntry entry = founding();
        RosterEntry turned = entry;
        std::reverse(turned.units.begin(), turned.units.end());
        std::reverse(turned.users.begin(), turned.users.end());
        std::reverse(turned.grants.begin(), turned.grants.end());
        std::reverse(turned.grants[0].classes.begin(), turned.grants[0].classes.end());
        std::reverse(turned.rootKeys.begin(), turned.rootKeys.end());
        std::reverse(turned.devices.begin(), turned.devices.end());
        QVERIFY(!(turned == entry));
        QCOMPARE(encodeRoster(turned), encodeRoster(entry));
    }

    void anEmptyEntryHasTheExpectedBytes()
    {
        // {n: 0, prev: h'', root: [], units: [], users: [], format: 1, grants: [], policy: {…}, devices: [], network: h''}
        QCOMPARE(encodeRoster({}).toHex(), QByteArray("aa616e006470726576406472"
                                                      "6f6f748065756e6974738065757365727380"
                                                      "66666f726d617401666772616e74738066706f6c696379a4"
                                                      "65636c6f636b1a00015180"
                                                      "6571756f74611a40000000"
                                                      "6672656164657201"
                                                      "6a7369676e61747572657301"
                                                      "676465766963657380676e6574776f726b40"));
    }

    void everyChangedByteOfTheRosterIsDetected()
    {
        const SignedRoster signedRoster = signRoster(founding(), root);
        QVERIFY(verifyFirstRoster(signedRoster, network));
        for (qsizetype i = 0; i < signedRoster.body.size(); ++i) {
            SignedRoster changed = signedRoster;
            changed.body[i] = char(changed.body[i] ^ 1);
            QVERIFY2(!verifyFirstRoster(changed, network), qPrintable(u"byte %1"_s.arg(i)));
        }
        for (qsizetype length = 0; length < signedRoster.body.size(); ++length) {
            const auto decoded = decodeRoster(QByteArrayView(signedRoster.body).first(length));
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().kind, ErrorKind::Corrupt);
        }
        QVERIFY(!decodeRoster(signedRoster.body + '\0'));
    }

    void theFirstEntryIsSignedByTheRootKeyItNames()
    {
        const auto verified = verifyFirstRoster(signRoster(founding(), root), network);
        QVERIFY(verified);
        QCOMPARE(*verified, founding());
        QCOMPARE(verifyFirstRoster(signRoster(founding(), SigningKey::generate()), network).error().kind,
                 ErrorKind::Corrupt);
        QVERIFY(!verifyFirstRoster(signRoster(founding(), root), numbered<NetworkId>(201)));
        QVERIFY(!verifyFirstRoster({encodeRoster(founding()), {}}, network));
    }

    void asManyRootKeysSignAsThePolicyAsks()
    {
        RosterEntry entry = founding();
        entry.policy.signatures = 2;
        SignedRoster roster = signRoster(entry, root);
        QVERIFY(!verifyFirstRoster(roster, network));
        countersign(roster, root);
        QCOMPARE(roster.signatures.size(), 1);
        // The same signature twice is one signature.
        SignedRoster doubled = roster;
        doubled.signatures += roster.signatures.first();
        QVERIFY(!verifyFirstRoster(doubled, network));
        countersign(roster, secondRoot);
        QVERIFY(verifyFirstRoster(roster, network));
        for (const int impossible : {0, 3}) {
            entry.policy.signatures = impossible;
            SignedRoster other = signRoster(entry, root);
            countersign(other, secondRoot);
            QVERIFY(!verifyFirstRoster(other, network));
        }
    }

    void theNextEntryIsLinkedToTheOneBefore()
    {
        const SignedRoster first = signRoster(founding(), root);
        RosterEntry entry = founding();
        entry.n = 1;
        entry.previous = rosterHash(first.body);
        // The new entry names other root keys; it is the old ones that must have signed.
        const SigningKey successor = SigningKey::generate();
        entry.rootKeys = {successor.publicKey()};
        QVERIFY(verifyNextRoster(signRoster(entry, root), first));
        QVERIFY(!verifyNextRoster(signRoster(entry, successor), first));
        RosterEntry skipped = entry;
        skipped.n = 2;
        QVERIFY(!verifyNextRoster(signRoster(skipped, root), first));
        RosterEntry unlinked = entry;
        unlinked.previous = rosterHash("something else");
        QVERIFY(!verifyNextRoster(signRoster(unlinked, root), first));
        QVERIFY(!verifyNextRoster(first, first));
        QVERIFY(!verifyFirstRoster(signRoster(entry, root), network));
    }

    void anEntryThatNamesSomethingTwiceIsRefused()
    {
        RosterEntry entry = founding();
        entry.users += RosterUser{entry.users.first().id, SigningKey::generate().publicKey(), entry.users.first().unit};
        QVERIFY(!decodeRoster(encodeRoster(entry)));
        entry = founding();
        entry.grants += entry.grants.first();
        QVERIFY(!decodeRoster(encodeRoster(entry)));
    }

    void onlyTheOneCanonicalFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("hex");
        const QByteArray good = encodeRoster({}).toHex();
        QTest::newRow("a longer number") << QByteArray(good).replace("616e00", "616e1800");
        QTest::newRow("an endless map") << QByteArray(good).replace(0, 2, "bf") + "ff";
        QTest::newRow("a text in parts") << QByteArray(good).replace("6470726576", "7f6470726576ff");
        QTest::newRow("an endless list") << QByteArray(good).replace("64726f6f7480", "64726f6f749fff");
        QTest::newRow("a huge list") << QByteArray(good).replace("64726f6f7480", "64726f6f749bffffffffffffffff");
        QTest::newRow("a huge text") << QByteArray(good).replace("6470726576", "7bffffffffffffffff");
        QTest::newRow("a negative number") << QByteArray(good).replace("616e00", "616e20");
        QTest::newRow("a fraction") << QByteArray(good).replace("616e00", "616ef93c00");
        QTest::newRow("deep nesting") << QByteArray("81").repeated(100'000);
    }
    void onlyTheOneCanonicalFormIsRead()
    {
        QFETCH(const QByteArray, hex);
        QVERIFY(decodeRoster(encodeRoster({})));
        const auto decoded = decodeRoster(QByteArray::fromHex(hex));
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().kind, ErrorKind::Corrupt);
    }

    void aLaterFormatIsToldApart()
    {
        const QByteArray later =
            QByteArray::fromHex(encodeRoster({}).toHex().replace("66666f726d617401", "66666f726d617402"));
        QCOMPARE(decodeRoster(later).error().kind, ErrorKind::NewerSchema);
    }

    void aSignedRosterTravelsAsOneArray()
    {
        SignedRoster roster = signRoster(founding(), root);
        countersign(roster, secondRoot);
        const QByteArray bytes = rosterToBytes(roster);
        const auto again = rosterFromBytes(bytes);
        QVERIFY(again);
        QCOMPARE(*again, roster);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!rosterFromBytes(QByteArrayView(bytes).first(length)));
        QVERIFY(!rosterFromBytes(bytes + '\0'));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed[i] ^ 1);
            const auto other = rosterFromBytes(changed);
            QVERIFY(!other || !(*other == roster));
        }
    }

private:
    [[nodiscard]] RosterEntry founding() const
    {
        RosterEntry entry;
        entry.network = network;
        entry.rootKeys = {root.publicKey(), secondRoot.publicKey()};
        std::sort(entry.rootKeys.begin(), entry.rootKeys.end());
        entry.units = {{numbered<UnitId>(1), {}, u"CK"_s, u"Kota Cakranegara"_s},
                       {numbered<UnitId>(2), numbered<UnitId>(1), u"CK.01"_s, u"Dinas Contoh"_s}};
        entry.devices = {
            {firstDevice.signing().publicKey(), firstDevice.boxKey(), u"Meja depan"_s, numbered<UnitId>(2)},
            {secondDevice.signing().publicKey(), secondDevice.boxKey(), u"Meja belakang"_s, numbered<UnitId>(2)}};
        std::sort(entry.devices.begin(), entry.devices.end(),
                  [](const auto &a, const auto &b) { return a.signing < b.signing; });
        entry.users = {{numbered<UserId>(1), clerk.publicKey(), numbered<UnitId>(2)},
                       {numbered<UserId>(2), root.publicKey(), numbered<UnitId>(1)}};
        entry.grants = {
            {numbered<UserId>(1), u"operator"_s, numbered<UnitId>(2), {u"eval"_s, u"ref"_s}, QDate(2026, 1, 1), {}},
            {numbered<UserId>(2),
             u"admin"_s,
             numbered<UnitId>(1),
             {u"act"_s, u"eval"_s},
             QDate(2026, 1, 1),
             QDate(2026, 12, 31)}};
        return entry;
    }

    SigningKey root = SigningKey::generate();
    SigningKey secondRoot = SigningKey::generate();
    SigningKey clerk = SigningKey::generate();
    DeviceKeys firstDevice = DeviceKeys::generate();
    DeviceKeys secondDevice = DeviceKeys::generate();
};

KINERJA_TEST_MAIN(IdentityTest)
#include "identitytest.moc"
