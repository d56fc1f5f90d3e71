#include "core/ledger/operation.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Value anyValue()
{
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return {};
    case 1: return Value(qint64(*rc::gen::arbitrary<int64_t>()));
    case 2: return Value(*rc::gen::arbitrary<bool>());
    case 3: {
        const auto points = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::oneOf(rc::gen::inRange<char32_t>(1, 0x80), rc::gen::inRange<char32_t>(0x80, 0xd800), rc::gen::inRange<char32_t>(0x10000, 0x11000)));
        return Value(QString::fromUcs4(points.data(), qsizetype(points.size())));
    }
    case 4: {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        return Value(QByteArray(bytes.data(), qsizetype(bytes.size())));
    }
    case 5: return Value(Decimal(*rc::gen::inRange<int64_t>(-999'999'999'999, 999'999'999'999), *rc::gen::inRange(0, 19)));
    default: {
        Uuid id;
        for (quint8 &byte : id.bytes)
            byte = *rc::gen::arbitrary<uint8_t>();
        return Value(id);
    }
    }
}

/// An id comes back as its bytes: the wire does not know which bytes are one.
Value asRead(const Value &value)
{
    const auto *id = std::get_if<Uuid>(&value.variant());
    return id == nullptr ? value : Value(id->toBytes());
}

struct Body {
    FieldValues fields;
    QList<Dot> basis;
};

Body anyBody()
{
    Body body;
    const auto numbers = *rc::gen::arbitrary<std::set<uint8_t>>();
    for (const quint8 number : numbers)
        body.fields.append({number, anyValue()});
    const auto dots = *rc::gen::container<std::set<int64_t>>(rc::gen::positive<int64_t>());
    for (const int64_t dot : dots)
        body.basis.append(dot);
    return body;
}

bool isRefused(QByteArrayView body)
{
    FieldValues fields;
    QList<Dot> basis;
    const Result<void> decoded = decodeBody(body, fields, basis);
    return !decoded && decoded.error().kind == ErrorKind::Corrupt;
}

Body typical()
{
    return {{{0, Value(u"198001012006041001"_s)},
             {1, Value(u"Ny. Contoh, café"_s)},
             {3, Value(Decimal(-1255, 2))},
             {4, Value(true)},
             {5, Value()},
             {24, Value(qint64(20260115))},
             {200, Value(QByteArray(300, 'x'))}},
            {makeDot(1, 1), makeDot(1, 77'000), makeDot(9, 5)}};
}

} // namespace

class BodyTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { TestCase::init(); }
    void whatIsWrittenIsReadAgain();
    void theFormIsFixed();
    void theSameOperationGivesTheSameBytes();
    void everyTruncationIsRefused();
    void whatIsChangedReadsAsSomethingElseOrNotAtAll();
    void whatWouldNotBeWrittenIsRefused_data();
    void whatWouldNotBeWrittenIsRefused();
    void anyBytesAreReadOrRefused();
    void aFieldStandsOnce();
    void touchedGroupsAreThoseOfTheNamedFieldsAndLife();
};

void BodyTest::whatIsWrittenIsReadAgain()
{
    QVERIFY(rc::check([] {
        const Body body = anyBody();
        FieldValues fields;
        QList<Dot> basis;
        const QByteArray bytes = encodeBody(body.fields, body.basis);
        RC_ASSERT(decodeBody(bytes, fields, basis).has_value());
        RC_ASSERT(basis == body.basis);
        RC_ASSERT(fields.size() == body.fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            RC_ASSERT(fields[i].field == body.fields[i].field);
            RC_ASSERT(fields[i].value == asRead(body.fields[i].value));
        }
        RC_ASSERT(encodeBody(fields, basis) == bytes);
    }));
}

void BodyTest::theFormIsFixed()
{
    // RFC 8949: [{0: "a", 1: -2, 2: true, 3: null, 4: 4([-2, 1250]) brought to 4([-1, 125])}, [2^40 + 1]]
    const FieldValues fields{{0, Value(u"a"_s)}, {1, Value(-2)}, {2, Value(true)}, {3, Value()}, {4, Value(Decimal(1250, 2))}};
    QCOMPARE(encodeBody(fields, {makeDot(1, 1)}).toHex(), QByteArray("82a50061610121" "02f5" "03f6" "04c48220187d" "811b0000010000000001"));
}

void BodyTest::theSameOperationGivesTheSameBytes()
{
    const Body body = typical();
    QCOMPARE(encodeBody(body.fields, body.basis), encodeBody(body.fields, body.basis));
    // 1.50 and 1.5 are one number.
    QCOMPARE(encodeFields({{0, Value(Decimal(150, 2))}}), encodeFields({{0, Value(Decimal(15, 1))}}));
    QCOMPARE(encodeFields({{0, Value(QString())}}), encodeFields({{0, Value(u""_s)}}));
}

void BodyTest::everyTruncationIsRefused()
{
    const Body body = typical();
    const QByteArray bytes = encodeBody(body.fields, body.basis);
    QVERIFY(!isRefused(bytes));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(isRefused(QByteArrayView(bytes).first(length)), qPrintable(QString::number(length)));
    QVERIFY(isRefused(bytes + '\0'));
}

void BodyTest::whatIsChangedReadsAsSomethingElseOrNotAtAll()
{
    const Body body = typical();
    const QByteArray bytes = encodeBody(body.fields, body.basis);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ (1 << bit));
            FieldValues fields;
            QList<Dot> basis;
            if (decodeBody(changed, fields, basis))
                QVERIFY(encodeBody(fields, basis) == changed);
            else
                QVERIFY(isRefused(changed));
        }
    }
}

void BodyTest::whatWouldNotBeWrittenIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray(hex); };
    row("nothing", "");
    row("a number", "00");
    row("a map", "a0");
    row("one element", "81a0");
    row("three elements", "83a08000");
    row("fields not a map", "828080");
    row("basis not an array", "82a0a0");
    row("open outer array", "9fa080ff");
    row("open map", "82bfff80");
    row("open basis", "82a09fff");
    row("half float", "82a100f93c0080");
    row("float", "82a100fa3f80000080");
    row("double", "82a100fb3ff000000000000080");
    row("undefined", "82a100f780");
    row("simple value", "82a100e080");
    row("array as value", "82a1008080");
    row("map as value", "82a100a080");
    row("field number by text", "82a161610080");
    row("field number negative", "82a1200080");
    row("field number 256", "82a119010000" "80");
    row("field twice", "82a20001000180");
    row("fields not ascending", "82a20101000180");
    row("long form of a number", "82a100180180");
    row("long form of a field number", "82a118000180");
    row("number beyond 64 bits signed", "82a1001bffffffffffffffff80");
    row("negative beyond 64 bits signed", "82a1003bffffffffffffffff80");
    row("text in chunks", "82a1007f6161ff80");
    row("bytes in chunks", "82a1005f4161ff80");
    row("empty text", "82a1006080");
    row("text that is not UTF-8", "82a10062c32880");
    row("text with half a surrogate pair", "82a10063eda08080");
    row("another tag", "82a100c10080");
    row("big number tag", "82a100c2410180");
    row("decimal of one", "82a100c4812080");
    row("decimal of three", "82a100c48320010180");
    row("decimal with positive exponent", "82a100c482010180");
    row("decimal with 19 digits after the point", "82a100c482320180");
    row("decimal not in lowest terms", "82a100c4822118" "6480");
    row("decimal with too many digits", "82a100c482001b0de0b6b3a764000080");
    row("decimal of a float", "82a100c48220f93c0080");
    row("tag in a tag", "82a100c4c4822018fa80");
    row("dot zero", "82a08100");
    row("dot negative", "82a08120");
    row("dots not ascending", "82a0820201");
    row("dot twice", "82a0820101");
    row("dot as text", "82a0816131");
    row("text of 2^32", "82a1007b0000000100000000");
    row("bytes of 2^62", "82a1005b4000000000000000");
    row("bytes of 2^64 - 1", "82a1005bffffffffffffffff");
    row("map of 2^63", "82bb8000000000000000");
    row("basis of 2^60", "82a09b1000000000000000");
    row("tagged document", "d9d9f782a080");
    row("reserved length", "82a1001c80");
}

void BodyTest::whatWouldNotBeWrittenIsRefused()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(isRefused(QByteArray::fromHex(hex)));
}

void BodyTest::anyBytesAreReadOrRefused()
{
    // 10,000 nested arrays, maps and tags: no reader of ours may follow them down.
    for (const char opener : {'\x81', '\xa1', '\xc4', '\x9f', '\xbf'}) {
        QVERIFY(isRefused(QByteArray(10'000, opener)));
        QVERIFY(isRefused(QByteArray::fromHex("82a100") + QByteArray(10'000, opener)));
        QVERIFY(isRefused(QByteArray::fromHex("82a081") + QByteArray(10'000, opener)));
    }
    QVERIFY(rc::check([](const std::string &bytes) {
        FieldValues fields;
        QList<Dot> basis;
        const QByteArray body = "\x82\xa1" + QByteArray(bytes.data(), qsizetype(bytes.size()));
        if (decodeBody(body, fields, basis))
            RC_ASSERT(encodeBody(fields, basis) == body);
        else
            RC_ASSERT(isRefused(body));
    }));
}

void BodyTest::aFieldStandsOnce()
{
    FieldValues fields{{5, Value(1)}, {2, Value(2)}, {9, Value(3)}};
    QVERIFY(sortFields(fields));
    QCOMPARE(fields, (FieldValues{{2, Value(2)}, {5, Value(1)}, {9, Value(3)}}));
    fields.append({5, Value(4)});
    QVERIFY(!sortFields(fields));
}

void BodyTest::touchedGroupsAreThoseOfTheNamedFieldsAndLife()
{
    const TableSpec &spec = specOf(Table::Employee);
    Operation operation;
    operation.kind = OpKind::Insert;
    QCOMPARE(touchedGroups(operation, spec), 0b111111u);
    operation.kind = OpKind::Tombstone;
    QCOMPARE(touchedGroups(operation, spec), 1u);
    operation.kind = OpKind::Set;
    QCOMPARE(touchedGroups(operation, spec), 1u);
    operation.fields = {{EmployeeField::Nip, {}}, {EmployeeField::Sex, {}}};
    QCOMPARE(touchedGroups(operation, spec), 0b1011u);
    // A newer version's field belongs to no group that is known here.
    operation.fields = {{99, Value(1)}};
    QCOMPARE(touchedGroups(operation, spec), 1u);
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::BodyTest)
#include "bodytest.moc"
