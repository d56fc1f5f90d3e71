#include "core/keys/recovery.h"
#include "core/keys/keyring.h"
#include "tests/support/testcase.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

const NetworkId network{*Uuid::fromString(u"01890000-0000-7000-8000-0000000000aa")};
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

RecoverySheet sheetOf(const Secret &dataKey)
{
    return recoverySheet(dataKey, network, u"Dinas Contoh"_s, QDate(2026, 1, 15));
}

/// The 80 characters without hyphens and line breaks.
QString bare(const RecoverySheet &sheet)
{
    return sheet.codeLines.join(QString()).remove(u'-');
}

Secret anyKey()
{
    Secret key(dataKeySize);
    // At full size, whatever rapidcheck's turn: small keys are mostly zeros and their codes have hardly anything to swap.
    const auto byte = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<quint8>());
    const auto bytes = *rc::gen::container<std::vector<quint8>>(size_t(dataKeySize), byte);
    std::copy(bytes.begin(), bytes.end(), key.data());
    return key;
}

QStringList placeOf(qsizetype character)
{
    const qsizetype group = character / 5;
    return {QString::number(group / 4 + 1), QString::number(group % 4 + 1)};
}

} // namespace

class RecoveryTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsFourLinesOfFourGroupsOfFive()
    {
        const RecoverySheet sheet = sheetOf(newDataKey());
        QCOMPARE(sheet.codeLines.size(), 4);
        for (const QString &line : sheet.codeLines) {
            const QStringList groups = line.split(u'-');
            QCOMPARE(groups.size(), 4);
            for (const QString &group : groups) {
                QCOMPARE(group.size(), 5);
                for (const QChar c : group)
                    QVERIFY(alphabet.contains(c));
            }
        }
    }

    void everyKeyComesBackFromItsCode()
    {
        const bool holds = rc::check("sheet and typed code give the key back", [] {
            const Secret key = anyKey();
            const RecoverySheet sheet = sheetOf(key);
            const auto typed = parseRecovery(bare(sheet));
            RC_ASSERT(typed.has_value());
            RC_ASSERT(typed->dataKey.equals(key));
            RC_ASSERT(!typed->network.has_value());
            const auto text = parseRecovery(QString::fromUtf8(recoveryText(sheet)));
            RC_ASSERT(text.has_value());
            RC_ASSERT(text->dataKey.equals(key));
            RC_ASSERT(text->network == network);
        });
        QVERIFY(holds);
    }

    void aSingleTypingMistakeIsAlwaysFoundAndLocated()
    {
        const bool holds = rc::check("one wrong character", [] {
            QString code = bare(sheetOf(anyKey()));
            const auto at = *rc::gen::inRange<qsizetype>(0, code.size());
            const auto away = *rc::gen::inRange<qsizetype>(1, alphabet.size());
            const QChar wrong = alphabet[(alphabet.indexOf(code[at]) + away) % alphabet.size()];
            code[at] = wrong;
            const auto parsed = parseRecovery(code);
            RC_ASSERT(!parsed.has_value());
            RC_ASSERT(parsed.error().kind == ErrorKind::Invalid);
            RC_ASSERT(parsed.error().args == placeOf(at));
        });
        QVERIFY(holds);
    }

    void everyMistakeInEveryPlaceOfOneCodeIsLocated()
    {
        const QString code = bare(sheetOf(newDataKey()));
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar wrong : alphabet) {
                if (wrong == code[at])
                    continue;
                QString mistyped = code;
                mistyped[at] = wrong;
                const auto parsed = parseRecovery(mistyped);
                QVERIFY(!parsed);
                QCOMPARE(parsed.error().args, placeOf(at));
            }
        }
    }

    void twoSwappedCharactersOfAGroupAreLocated()
    {
        const bool holds = rc::check("a swap within a group", [] {
            QString code = bare(sheetOf(anyKey()));
            const auto group = *rc::gen::inRange<qsizetype>(0, 16);
            const auto a = 5 * group + *rc::gen::inRange<qsizetype>(0, 5);
            const auto b = 5 * group + (a + *rc::gen::inRange<qsizetype>(1, 5)) % 5;
            RC_PRE(code[a] != code[b]);
            std::swap(code[a], code[b]);
            const auto parsed = parseRecovery(code);
            RC_ASSERT(!parsed.has_value());
            RC_ASSERT(parsed.error().args == placeOf(a));
        });
        QVERIFY(holds);
    }

    void swappedGroupsAndLinesAreFound()
    {
        const bool holds = rc::check("groups in another order", [] {
            QString code = bare(sheetOf(anyKey()));
            const auto a = *rc::gen::inRange<qsizetype>(0, 16);
            const auto b = (a + *rc::gen::inRange<qsizetype>(1, 16)) % 16;
            const QString first = code.mid(5 * a, 5);
            code.replace(5 * a, 5, code.mid(5 * b, 5));
            code.replace(5 * b, 5, first);
            const auto parsed = parseRecovery(code);
            RC_ASSERT(!parsed.has_value());
            RC_ASSERT(parsed.error().args == placeOf(5 * std::min(a, b)));
        });
        QVERIFY(holds);
    }

    void manyMistakesNeverGiveAnotherKey()
    {
        const bool holds = rc::check("mistakes that pass the groups fail the whole", [] {
            const Secret key = anyKey();
            QString code = bare(sheetOf(key));
            const QString other = bare(sheetOf(anyKey()));
            // Whole groups of another office's code at the same places: each group is sound by itself.
            const auto groups = *rc::gen::container<std::vector<bool>>(16, rc::gen::arbitrary<bool>());
            for (qsizetype i = 0; i < 16; ++i) {
                if (groups[size_t(i)])
                    code.replace(5 * i, 5, other.mid(5 * i, 5));
            }
            if (code == other)
                return;
            const auto parsed = parseRecovery(code);
            RC_ASSERT(parsed.has_value() == (code == bare(sheetOf(key))));
        });
        QVERIFY(holds);
    }

    void itMayBeTypedAsPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        // A code with 0 and 1 in it, so that O, I and L can stand for them.
        Secret key(dataKeySize);
        const RecoverySheet sheet = sheetOf(key);
        const QString code = bare(sheet);
        QVERIFY(code.contains(u'0') && code.contains(u'1'));
        QTest::newRow("as printed") << sheet.codeLines.join(u'\n');
        QTest::newRow("CRLF") << sheet.codeLines.join(u"\r\n"_s) + u"\r\n"_s;
        QTest::newRow("one line") << code;
        QTest::newRow("small letters") << code.toLower();
        QTest::newRow("O for 0") << QString(code).replace(u'0', u'O');
        QTest::newRow("o for 0") << QString(code).replace(u'0', u'o');
        QTest::newRow("I for 1") << QString(code).replace(u'1', u'I');
        QTest::newRow("l for 1") << QString(code).replace(u'1', u'l');
        QTest::newRow("spaces") << sheet.codeLines.join(u' ').replace(u'-', u' ');
        QTest::newRow("long dashes") << sheet.codeLines.join(u' ').replace(u'-', QChar(0x2013));
        QTest::newRow("blank lines") << u"\n\n"_s + sheet.codeLines.join(u"\n\n"_s);
        QString numbered;
        for (int i = 0; i < 4; ++i)
            numbered += u"%1. %2\n"_s.arg(QString::number(i + 1), sheet.codeLines[i]);
        QTest::newRow("line numbers") << numbered;
        QTest::newRow("line numbers with brackets") << QString(numbered).replace(u". "_s, u") "_s);
    }
    void itMayBeTypedAsPeopleType()
    {
        QFETCH(const QString, text);
        const auto parsed = parseRecovery(text);
        QVERIFY(parsed);
        QVERIFY(parsed->dataKey.equals(Secret(dataKeySize)));
    }

    void missingAndExtraCharactersAreLocated()
    {
        const RecoverySheet sheet = sheetOf(newDataKey());
        const QString printed = sheet.codeLines.join(u'\n');
        for (qsizetype at = 0; at < printed.size(); ++at) {
            if (!printed[at].isLetterOrNumber())
                continue;
            const qsizetype character =
                QStringView(printed).first(at).count(u'-') + QStringView(printed).first(at).count(u'\n');
            const QStringList place = placeOf(5 * character);
            const auto missing = parseRecovery(QString(printed).remove(at, 1));
            QVERIFY(!missing);
            QCOMPARE(missing.error().args, place);
            const auto extra = parseRecovery(QString(printed).insert(at, u'7'));
            QVERIFY(!extra);
            QCOMPARE(extra.error().args, place);
        }
    }

    void withoutGroupsAShortLineIsNamed()
    {
        QStringList lines = sheetOf(newDataKey()).codeLines;
        for (QString &line : lines)
            line.remove(u'-');
        lines[2].chop(3);
        const auto parsed = parseRecovery(lines.join(u'\n'));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().args, (QStringList{u"3"_s, u"17"_s, u"20"_s}));
    }

    void aLetterThatIsNotUsedIsLocated()
    {
        QString code = bare(sheetOf(newDataKey()));
        code[37] = u'U';
        const auto parsed = parseRecovery(code);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().args, (QStringList{u"2"_s, u"4"_s}));
    }

    void whatIsNoCodeIsInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a sentence") << u"Ini bukan kode pemulihan."_s;
        QTest::newRow("half") << bare(sheetOf(newDataKey())).first(40);
        QTest::newRow("twice") << bare(sheetOf(newDataKey())).repeated(2);
        QTest::newRow("zeros") << QString(80, u'0');
        QTest::newRow("a book") << QString(100'000, u'A');
        QTest::newRow("a sheet without its code")
            << QString::fromUtf8(recoveryText({u"X"_s, network, QDate(2026, 1, 1), {}}));
    }
    void whatIsNoCodeIsInvalid()
    {
        QFETCH(const QString, text);
        const auto parsed = parseRecovery(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY(!errorText(parsed.error()).contains(u'%'));
    }

    void theTextSaysWhatItIsAndWhoseItIs()
    {
        const RecoverySheet sheet = sheetOf(newDataKey());
        const QString text = QString::fromUtf8(recoveryText(sheet));
        QVERIFY(text.contains(u"Dinas Contoh"_s));
        QVERIFY(text.contains(u"2026-01-15"_s));
        QVERIFY(text.contains(network.uuid.toString()));
        const QStringList instructions = recoveryInstructions();
        QVERIFY(instructions.size() >= 3);
        for (const QString &sentence : instructions)
            QVERIFY(text.contains(sentence));
        for (const QString &line : sheet.codeLines)
            QVERIFY(text.contains(line + u"\r\n"_s));
    }

    void anOfficeNameCannotConfuseTheReader()
    {
        const Secret key = newDataKey();
        for (const QString &name :
             {u"KINERJA-ID: 00000000-0000-0000-0000-000000000000"_s, u"A\nB"_s, u"----- AKHIR KODE -----"_s}) {
            const auto parsed =
                parseRecovery(QString::fromUtf8(recoveryText(recoverySheet(key, network, name, QDate(2026, 1, 15)))));
            QVERIFY(parsed);
            QVERIFY(parsed->dataKey.equals(key));
            QCOMPARE(parsed->network, std::optional(network));
        }
    }

    void aFileIsReadWithAMarkInFrontAndNoLongerThanASheet()
    {
        const Secret key = newDataKey();
        const auto read = [](QByteArray bytes) {
            QBuffer device(&bytes);
            return device.open(QIODevice::ReadOnly) ? readRecovery(device) : Result<Recovered>(fail(ErrorKind::Io, ""));
        };
        const auto sheet = read("\xef\xbb\xbf" + recoveryText(sheetOf(key)));
        QVERIFY(sheet);
        QVERIFY(sheet->dataKey.equals(key));
        QCOMPARE(read({}).error().kind, ErrorKind::Invalid);
        QCOMPARE(read(QByteArray(1 << 20, 'A')).error().kind, ErrorKind::Invalid);
        QCOMPARE(read(QByteArray(1000, '\xff')).error().kind, ErrorKind::Invalid);
    }

    void theSheetOpensAnOfficeWhosePassphraseIsLost()
    {
        const Secret key = newDataKey();
        const auto recovered = parseRecovery(bare(sheetOf(key)));
        QVERIFY(recovered);
        const Secret next = Secret::copyOf("gerobak merah terbang sore");
        const auto keyring = Keyring::create(network, recovered->dataKey, u"kantor"_s, next, KdfCost::least());
        QVERIFY(keyring);
        QVERIFY(keyring->unlock(u"kantor"_s, next)->dataKey.equals(key));
    }
};

KINERJA_TEST_MAIN(RecoveryTest)
#include "recoverytest.moc"
