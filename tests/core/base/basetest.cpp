#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/ids.h"
#include "core/base/idsource.h"
#include "core/base/result.h"
#include "core/base/tr.h"
#include "tests/support/testcase.h"

#include <QSet>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

Uuid anyUuid()
{
    Uuid id;
    for (quint8 &byte : id.bytes)
        byte = *rc::gen::arbitrary<quint8>();
    return id;
}

quint64 millisecondsOf(const Uuid &id)
{
    quint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = (ms << 8) | id.bytes[i];
    return ms;
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorKind::Invalid, "%1 is odd", u"odd number"_s, {QString::number(number)});
    return number / 2;
}

Result<int> quarter(int number)
{
    ASSIGN(const int once, half(number));
    ASSIGN(const int twice, half(once));
    return twice;
}

Result<void> even(int number)
{
    TRY(half(number));
    return {};
}

constexpr std::array allKinds = {ErrorKind::NotFound, ErrorKind::Invalid,  ErrorKind::Denied,    ErrorKind::Conflict,
                                 ErrorKind::Locked,   ErrorKind::WrongKey, ErrorKind::Corrupt,   ErrorKind::NewerSchema,
                                 ErrorKind::Io,       ErrorKind::Network,  ErrorKind::Cancelled, ErrorKind::Internal};

} // namespace

class BaseTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void anIdIsWrittenAndReadBack()
    {
        const bool holds = rc::check("text and bytes give the id back", [] {
            const Uuid id = anyUuid();
            const QString text = id.toString();
            RC_ASSERT(text.size() == 36);
            RC_ASSERT(Uuid::fromString(text) == id);
            RC_ASSERT(Uuid::fromString(text.toUpper()) == id);
            RC_ASSERT(Uuid::fromString(QString(text).remove(u'-')) == id);
            RC_ASSERT(Uuid::fromBytes(id.toBytes()) == id);
        });
        QVERIFY(holds);
    }

    void anIdIsWrittenInSmallLettersWithHyphens()
    {
        const auto id = Uuid::fromString(u"01890ABCDEF070008000FFEEDDCCBBAA");
        QVERIFY(id);
        QCOMPARE(id->toString(), u"01890abc-def0-7000-8000-ffeeddccbbaa"_s);
    }

    void whatIsNoIdIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("31 digits") << u"01890abcdef070008000ffeeddccbba"_s;
        QTest::newRow("33 digits") << u"01890abcdef070008000ffeeddccbbaa0"_s;
        QTest::newRow("no hexadecimal digit") << u"01890abc-def0-7000-8000-ffeeddccbbag"_s;
        QTest::newRow("braces") << u"{01890abc-def0-7000-8000-ffeeddccbbaa}"_s;
        QTest::newRow("space") << u" 01890abc-def0-7000-8000-ffeeddccbbaa"_s;
        QTest::newRow("Arabic digits") << u"٠١٨٩٠abc-def0-7000-8000-ffeeddccbbaa"_s;
    }
    void whatIsNoIdIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!Uuid::fromString(text));
        QVERIFY(!Uuid::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!Uuid::fromBytes(QByteArray(17, 'x')));
        QVERIFY(!Uuid::fromBytes({}));
    }

    void idsAreOrderedAsTheirBytes()
    {
        const bool holds = rc::check("as memcmp orders", [] {
            const Uuid a = anyUuid();
            const Uuid b = anyUuid();
            RC_ASSERT((a < b) == (a.toBytes() < b.toBytes()));
            RC_ASSERT((a == b) == (a.toBytes() == b.toBytes()));
        });
        QVERIFY(holds);
        QVERIFY(Uuid{}.isNull());
        QVERIFY(EmployeeId{}.isNull());
    }

    void equalIdsHaveEqualHashes()
    {
        FixedClock still(clock.now());
        IdSource source(still, 1);
        QSet<EmployeeId> ids;
        for (int i = 0; i < 1000; ++i) {
            const auto id = source.nextId<EmployeeTag>();
            ids += id;
            ids += EmployeeId{*Uuid::fromString(id.uuid.toString())};
        }
        QCOMPARE(ids.size(), 1000);
    }

    void newIdsAreVersion7AndCarryTheTime()
    {
        IdSource source(clock, 1);
        const Uuid id = source.next();
        QCOMPARE(id.bytes[6] >> 4, 7);
        QCOMPARE(id.bytes[8] >> 6, 2);
        QCOMPARE(millisecondsOf(id), quint64(clock.now().toMSecsSinceEpoch()));
    }

    void newIdsAscendWhateverTheClockDoes()
    {
        const bool holds = rc::check("strictly ascending", [] {
            FixedClock moving(QDateTime(QDate(2026, 1, 15), QTime(3, 4, 5), QTimeZone::utc()));
            IdSource source(moving, *rc::gen::arbitrary<quint32>());
            Uuid last = source.next();
            for (const int step : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-100'000, 100'000))) {
                moving.advance(step);
                const Uuid next = source.next();
                RC_ASSERT(last < next);
                last = next;
            }
        });
        QVERIFY(holds);
    }

    void aBurstWithinOneMillisecondStaysInOrderAndInTime()
    {
        IdSource source(clock, 1);
        Uuid last = source.next();
        for (int i = 0; i < 100'000; ++i) {
            const Uuid next = source.next();
            QVERIFY(last < next);
            last = next;
        }
        QCOMPARE(millisecondsOf(last), quint64(clock.now().toMSecsSinceEpoch()));
    }

    void aClockBefore1970StillGivesAscendingIds()
    {
        FixedClock early(QDateTime(QDate(1969, 1, 1), QTime(0, 0), QTimeZone::utc()));
        IdSource source(early, 1);
        const Uuid first = source.next();
        QCOMPARE(millisecondsOf(first), quint64(0));
        QVERIFY(first < source.next());
    }

    void theSameSeedGivesTheSameIdsAndNoSeedDoesNot()
    {
        IdSource a(clock, 42);
        IdSource b(clock, 42);
        IdSource c(clock, 43);
        const Uuid first = a.next();
        QCOMPARE(b.next(), first);
        QVERIFY(c.next() != first);
        QVERIFY(IdSource(clock).next() != IdSource(clock).next());
    }

    void blake2bGivesTheDigestsOfTheRfc()
    {
        // RFC 7693, appendix A.
        QCOMPARE(blake2b("abc", 64).toHex(),
                 QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                            "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
        QCOMPARE(blake2b({}, 64).left(8).toHex(), QByteArray("786a02f742015903"));
        QCOMPARE(blake2b("abc").size(), 32);
        QCOMPARE(blake2b("abc", 16).size(), 16);
    }

    void sha256GivesTheDigestOfTheStandard()
    {
        QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void aKeyOrASizeChangesTheWholeDigest()
    {
        const QByteArray plain = blake2b("abc");
        QVERIFY(blake2b("abc", 32, "key") != plain);
        QVERIFY(blake2b("abc", 32, "kex") != blake2b("abc", 32, "key"));
        QVERIFY(blake2b("abc", 16) != plain.first(16));
    }

    void piecesGiveTheDigestOfTheWhole()
    {
        const bool holds = rc::check("wherever it is cut", [] {
            const auto drawn = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
            const QByteArray bytes(drawn.data(), qsizetype(drawn.size()));
            const auto cut = *rc::gen::inRange<qsizetype>(0, bytes.size() + 1);
            RC_ASSERT(Hasher().add(bytes.first(cut)).add(bytes.sliced(cut)).finish() == blake2b(bytes));
        });
        QVERIFY(holds);
    }

    void fieldsCannotBeShiftedIntoEachOther()
    {
        const auto digest = [](QByteArrayView a, QByteArrayView b) {
            return Hasher().addField(a).addField(b).finish();
        };
        QVERIFY(digest("ab", "c") != digest("a", "bc"));
        QVERIFY(digest("", "abc") != digest("abc", ""));
        QVERIFY(hashId({"ab", "c"}) != hashId({"a", "bc"}));
        QVERIFY(hashId({"ab"}) != hashId({"ab", ""}));
        QCOMPARE(hashId({"ab", "c"}), hashId({"ab", "c"}));
    }

    void textsAreFilledInOnePass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("result");
        QTest::newRow("none") << u"Done."_s << QStringList{} << u"Done."_s;
        QTest::newRow("two") << u"%1 of %2"_s << QStringList{u"3"_s, u"7"_s} << u"3 of 7"_s;
        QTest::newRow("turned") << u"%2 of %1"_s << QStringList{u"3"_s, u"7"_s} << u"7 of 3"_s;
        QTest::newRow("twice") << u"%1, %1"_s << QStringList{u"a"_s} << u"a, a"_s;
        QTest::newRow("an argument with a place of its own")
            << u"%1 and %2"_s << QStringList{u"%2"_s, u"b"_s} << u"%2 and b"_s;
        QTest::newRow("no such argument") << u"%1 and %2"_s << QStringList{u"a"_s} << u"a and %2"_s;
        QTest::newRow("per cent") << u"100 % of %1%"_s << QStringList{u"a"_s} << u"100 % of a%"_s;
        QTest::newRow("at the end") << u"100%"_s << QStringList{u"a"_s} << u"100%"_s;
        QTest::newRow("nought") << u"%0 %1"_s << QStringList{u"a"_s} << u"%0 a"_s;
        QTest::newRow("empty argument") << u"<%1>"_s << QStringList{QString()} << u"<>"_s;
        QTest::newRow("one digit only") << u"%12"_s << QStringList{u"a"_s} << u"a2"_s;
    }
    void textsAreFilledInOnePass()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, args);
        QFETCH(const QString, result);
        QCOMPARE(filled(text, args), result);
    }

    void everyKindOfErrorHasACodeOfItsOwn()
    {
        QSet<QString> codes;
        for (const ErrorKind kind : allKinds)
            codes += kindCode(kind);
        QCOMPARE(codes.size(), qsizetype(allKinds.size()));
        QCOMPARE(kindCode(ErrorKind::WrongKey), u"WrongKey"_s);
        QCOMPARE(kindCode(ErrorKind::NewerSchema), u"NewerSchema"_s);
        QCOMPARE(kindCode(ErrorKind::Io), u"Io"_s);
    }

    void errorsAreEqualWhenACallerWouldActAlike()
    {
        // Two arrays, so that the sentences are equal and not the same.
        const char sentence[] = "The file is full.";
        const char same[] = "The file is full.";
        const Error error{ErrorKind::Io, sentence, u"ENOSPC"_s, {u"a"_s}};
        QVERIFY((error == Error{ErrorKind::Io, same, u"another detail"_s, {u"a"_s}}));
        QVERIFY(!(error == Error{ErrorKind::Corrupt, same, u"ENOSPC"_s, {u"a"_s}}));
        QVERIFY(!(error == Error{ErrorKind::Io, "Another.", u"ENOSPC"_s, {u"a"_s}}));
        QVERIFY(!(error == Error{ErrorKind::Io, same, u"ENOSPC"_s, {u"b"_s}}));
    }

    void theSentenceOfAnErrorIsFilled()
    {
        QCOMPARE(errorText({ErrorKind::Io, "Cannot write %1 to %2.", {}, {u"a%2"_s, u"b"_s}}),
                 u"Cannot write a%2 to b."_s);
    }

    void aFailurePassesThroughUnchanged()
    {
        QCOMPARE(quarter(12).value(), 3);
        const auto odd = quarter(6);
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, ErrorKind::Invalid);
        QCOMPARE(odd.error().detail, u"odd number"_s);
        QCOMPARE(errorText(odd.error()), u"3 is odd"_s);
        QVERIFY(even(4));
        QCOMPARE(errorText(even(5).error()), u"5 is odd"_s);
    }
};

KINERJA_TEST_MAIN(BaseTest)
#include "basetest.moc"
