#include "core/keys/passphrase.h"
#include "core/keys/wordlist.h"
#include "tests/support/testcase.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QSet>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

Result<Secret> readFrom(QByteArray bytes)
{
    QBuffer device(&bytes);
    return device.open(QIODevice::ReadOnly) ? readPassphrase(device) : Result<Secret>(fail(ErrorKind::Io, ""));
}

const QStringList office = {u"Dinas Kesehatan Kota Cakranegara"_s, u"Subbagian Kepegawaian"_s, u"Siti Contoh"_s,
                            u"198002292005012007"_s};

QList<PassphraseFlaw> flawsOf(const QString &text)
{
    QList<PassphraseFlaw> flaws;
    const auto passphrase = passphraseFrom(text);
    if (passphrase) {
        for (const PassphraseIssue &issue : passphraseIssues(*passphrase, office))
            flaws += issue.flaw;
    }
    return flaws;
}

} // namespace

class PassphraseTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theFirstLineIsReadWithoutItsEnds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("no line end") << QByteArray("lima kata acak") << QByteArray("lima kata acak");
        QTest::newRow("line feed") << QByteArray("lima kata acak\n") << QByteArray("lima kata acak");
        QTest::newRow("carriage return too")
            << QByteArray("lima kata acak\r\nsecond\r\n") << QByteArray("lima kata acak");
        QTest::newRow("carriage return alone") << QByteArray("lima kata acak\rsecond") << QByteArray("lima kata acak");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbflima kata acak\n") << QByteArray("lima kata acak");
        QTest::newRow("spaces stay") << QByteArray("  lima  kata \n") << QByteArray("  lima  kata ");
        QTest::newRow("composed") << QByteArray("cafe\xcc\x81 di kota") << QByteArray("caf\xc3\xa9 di kota");
        QTest::newRow("composed already") << QByteArray("caf\xc3\xa9 di kota") << QByteArray("caf\xc3\xa9 di kota");
        QTest::newRow("beyond the first plane")
            << QByteArray("\xf0\x9f\x90\x9f ikan") << QByteArray("\xf0\x9f\x90\x9f ikan");
    }
    void theFirstLineIsReadWithoutItsEnds()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, passphrase);
        const auto read = readFrom(file);
        QVERIFY(read);
        QCOMPARE(read->view(), QByteArrayView(passphrase));
        const auto typed = passphraseFrom(QString::fromUtf8(passphrase));
        QVERIFY(typed);
        QVERIFY(typed->equals(*read));
    }

    void whatIsNoPassphraseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty line") << QByteArray("\nsecond line");
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf");
        QTest::newRow("Latin-1") << QByteArray("caf\xe9 di kota besar");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfel\0i\0m\0a\0", 10);
        QTest::newRow("cut character") << QByteArray("lima kata acak\xc3");
        QTest::newRow("endless") << QByteArray(1 << 20, 'a');
        QTest::newRow("endless behind a mark") << "\xef\xbb\xbf" + QByteArray(1 << 20, 'a');
    }
    void whatIsNoPassphraseIsRefused()
    {
        QFETCH(const QByteArray, file);
        const auto read = readFrom(file);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
    }

    void aLoneSurrogateIsRefused()
    {
        const std::array<char16_t, 3> units = {u'a', char16_t(0xd800), u'b'};
        const auto typed = passphraseFrom(QStringView(units.data(), qsizetype(units.size())));
        QVERIFY(!typed);
        QCOMPARE(typed.error().kind, ErrorKind::Invalid);
    }

    void typingDoesNotChangeTheCallersText()
    {
        const QString typed = u"cafe\u0301 di kota lama"_s;
        const QString before = typed;
        QVERIFY(passphraseFrom(typed));
        QCOMPARE(typed, before);
        const QString composed = u"café di kota lama"_s;
        QVERIFY(passphraseFrom(composed));
        QCOMPARE(composed, u"café di kota lama"_s);
    }

    void lengthIsCountedInCharactersFrom15To256_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("tooShort");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("1") << 1 << true << false;
        QTest::newRow("14") << 14 << true << false;
        QTest::newRow("15") << 15 << false << false;
        QTest::newRow("64") << 64 << false << false;
        QTest::newRow("256") << 256 << false << false;
        QTest::newRow("257") << 257 << false << true;
    }
    void lengthIsCountedInCharactersFrom15To256()
    {
        QFETCH(const int, length);
        QFETCH(const bool, tooShort);
        QFETCH(const bool, tooLong);
        // One character each, two UTF-16 units, four bytes; all different enough to be accepted.
        QRandomGenerator random(7);
        QString text;
        for (int i = 0; i < length; ++i)
            text += QString::fromUcs4(std::array<char32_t, 1>{U'\U0001F300' + char32_t(random.bounded(256))}.data(), 1);
        const auto passphrase = passphraseFrom(text);
        QVERIFY(passphrase);
        QCOMPARE(characterCount(*passphrase), length);
        const QList<PassphraseIssue> issues = passphraseIssues(*passphrase, {});
        const auto has = [&issues](PassphraseFlaw flaw) {
            return std::any_of(issues.begin(), issues.end(), [flaw](const auto &issue) { return issue.flaw == flaw; });
        };
        QCOMPARE(has(PassphraseFlaw::TooShort), tooShort);
        QCOMPARE(has(PassphraseFlaw::TooLong), tooLong);
        QCOMPARE(bool(checkNewPassphrase(*passphrase, {})), !tooShort && !tooLong);
    }

    void easilyGuessedPassphrasesAreRefusedAndToldWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("flaws");
        const auto row = [](const char *name, const QString &text, std::initializer_list<PassphraseFlaw> flaws) {
            QList<int> codes;
            for (const PassphraseFlaw flaw : flaws)
                codes += int(flaw);
            QTest::newRow(name) << text << codes;
        };
        using enum PassphraseFlaw;
        row("one character", u"aaaaaaaaaaaaaaa"_s, {Repetition});
        row("one sign", u"%%%%%%%%%%%%%%%%"_s, {Repetition});
        row("three characters", u"xkqxkqxkqxkqxkqxkq"_s, {Repetition});
        row("one word again and again", u"kucing kucing kucing"_s, {Common, Repetition});
        row("spaces", u"                    "_s, {Guessable});
        row("alphabet", u"abcdefghijklmnopqrst"_s, {Sequence});
        row("alphabet backwards", u"zyxwvutsrqponmlk"_s, {Sequence});
        row("numbers", u"123456789012345"_s, {Sequence});
        row("top row", u"qwertyuiopasdfghjkl"_s, {Sequence});
        row("columns", u"1qaz2wsx3edc4rfv"_s, {Sequence});
        row("two dates", u"17081945 01012026"_s, {Sequence});
        row("two words", u"gerobak cangkir"_s, {Common});
        row("a word with its affixes", u"perpustakaannya"_s, {Common});
        row("a word and a row", u"password12345678"_s, {Common, Sequence});
        row("capitals do not help", u"PaSsWoRd PaSsWoRd"_s, {Common, Repetition});
        row("signs for letters", u"p4$$w0rd p@s5w0rd"_s, {Common});
        row("office", u"Dinas Kesehatan Kota Cakranegara"_s, {Context});
        row("office and year", u"Dinas Kesehatan 2026"_s, {Sequence, Context});
        row("unit", u"subbagian-kepegawaian"_s, {Context});
        row("own name", u"siti contoh siti contoh"_s, {Context});
        row("own NIP", u"198002292005012007"_s, {Context});
        row("own NIP in groups", u"19800229 200501 2 007"_s, {Context});
        row("NIP and a word", u"198002292005012007 bagus"_s, {Common, Context});
        row("program", u"kinerja kinerja 2026"_s, {Sequence, Context});
    }
    void easilyGuessedPassphrasesAreRefusedAndToldWhy()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<int>, flaws);
        const QList<PassphraseFlaw> found = flawsOf(text);
        for (const int flaw : flaws)
            QVERIFY2(found.contains(PassphraseFlaw(flaw)), qPrintable(u"flaw %1 is not told"_s.arg(flaw)));
        const auto passphrase = passphraseFrom(text);
        QVERIFY(passphrase);
        QCOMPARE(passphraseStrength(*passphrase, office).level, StrengthLevel::Weak);
        const auto checked = checkNewPassphrase(*passphrase, office);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Invalid);
        QVERIFY(!errorText(checked.error()).isEmpty());
    }

    void goodPassphrasesAreTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("level");
        QTest::newRow("three words") << u"gerobak merah terbang"_s << int(StrengthLevel::Fair);
        QTest::newRow("four words") << u"gerobak merah terbang sore"_s << int(StrengthLevel::Fair);
        QTest::newRow("five words") << u"gerobak merah terbang sore cangkir"_s << int(StrengthLevel::Good);
        QTest::newRow("six words") << u"gerobak merah terbang sore cangkir lampu"_s << int(StrengthLevel::Strong);
        QTest::newRow("letters by chance") << u"xkqvzbnwmtrplhgd"_s << int(StrengthLevel::Good);
        QTest::newRow("numbers by chance") << u"5839201746352819"_s << int(StrengthLevel::Fair);
        QTest::newRow("another script") << u"ꦱꦸꦒꦼꦁꦲꦺꦚ꧀ꦗꦁꦱꦢꦪꦏꦧꦺꦃ"_s << int(StrengthLevel::Strong);
        QTest::newRow("the office's name is no hindrance")
            << u"kota gerobak merah terbang"_s << int(StrengthLevel::Fair);
    }
    void goodPassphrasesAreTaken()
    {
        QFETCH(const QString, text);
        QFETCH(const int, level);
        QCOMPARE(flawsOf(text), QList<PassphraseFlaw>());
        const Strength strength = passphraseStrength(*passphraseFrom(text), office);
        QVERIFY2(int(strength.level) >= level, qPrintable(strengthText(strength)));
        QVERIFY(strengthText(strength).contains(QString::number(strength.words)));
    }

    void everyReasonHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const QStringList texts = {u"pendek xkqv zb"_s,       QString(300, u'x'),
                                   u"gerobak cangkir"_s,      u"xkqxkqxkqxkqxkqxkq"_s,
                                   u"abcdefghijklmnopqrst"_s, u"Dinas Kesehatan Kota Cakranegara"_s,
                                   QString(20, u' ')};
        for (const QString &text : texts) {
            const auto issues = passphraseIssues(*passphraseFrom(text), office);
            QVERIFY(!issues.isEmpty());
            for (const PassphraseIssue &issue : issues) {
                QVERIFY(!issueText(issue).contains(u'%'));
                sentences += issueText(issue);
            }
        }
        QCOMPARE(sentences.size(), 7);
    }

    void noPassphraseTakesLongToJudge()
    {
        // Not a timing: the worst case must end within the test's limit a hundred times over.
        const auto passphrase = passphraseFrom(u"abc1"_s.repeated(64));
        for (int i = 0; i < 100; ++i)
            QVERIFY(!passphraseIssues(*passphrase, office).isEmpty());
    }

    void theWordListIsBigEnoughAndClean()
    {
        const WordList words = WordList::everyday();
        QVERIFY(words.count() >= 2048);
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < words.count(); ++i) {
            const QByteArray word = words.at(i).toByteArray();
            QVERIFY(word.size() >= 4 && word.size() <= 8);
            QVERIFY(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY(words.contains(word));
            seen += word;
        }
        QCOMPARE(seen.size(), words.count());
        QVERIFY(words.at(words.count()).isEmpty());
        for (const QByteArrayView unwanted : {"anjing", "bunuh", "setan", "bambang"})
            QVERIFY(!words.contains(unwanted));
    }

    void theBlocklistHoldsCommonPasswordsAndDictionaryWords()
    {
        const WordList list = WordList::guessable();
        QVERIFY(list.count() >= 10'000);
        for (const QByteArrayView common : {"password", "1q2w3e4r", "qwerty", "rahasia", "sandi", "kantor", "anjing"})
            QVERIFY2(list.contains(common), common.data());
        for (const QByteArrayView unknown :
             {"", "ab", "xkqvzbnw", "zzzzzzzzzz", "\xff\xff", "password\n", "\npassword"})
            QVERIFY2(!list.contains(unknown), unknown.data());
    }

    void searchFindsWhatIsThereAndNothingElse()
    {
        const bool holds = rc::check("contains agrees with a set", [] {
            const auto text = rc::gen::container<std::string>(rc::gen::inRange('a', 'e'));
            const auto drawn = *rc::gen::container<std::set<std::string>>(rc::gen::nonEmpty(text));
            QByteArray lines;
            for (const std::string &line : drawn)
                lines += QByteArray::fromStdString(line) + '\n';
            const WordList list{QByteArrayView(lines)};
            RC_ASSERT(list.count() == qsizetype(drawn.size()));
            for (const std::string &line : drawn)
                RC_ASSERT(list.contains(QByteArray::fromStdString(line)));
            const std::string other = *text;
            RC_ASSERT(list.contains(QByteArray::fromStdString(other)) == (drawn.count(other) > 0));
        });
        QVERIFY(holds);
    }

    void madePassphrasesAreWordsOfTheListAndAreTaken()
    {
        const WordList words = WordList::everyday();
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            const Secret made =
                makePassphrase(fewestPassphraseWords, [&random](quint32 bound) { return random.bounded(bound); });
            const QList<QByteArray> parts = made.view().toByteArray().split(' ');
            QCOMPARE(parts.size(), fewestPassphraseWords);
            for (const QByteArray &part : parts)
                QVERIFY(words.contains(part));
            QVERIFY2(checkNewPassphrase(made, office), made.view().toByteArray().constData());
        }
    }

    void theSameDrawsMakeTheSamePassphrase()
    {
        const auto seeded = [](quint32 seed) {
            QRandomGenerator random(seed);
            return makePassphrase(6, [&random](quint32 bound) { return random.bounded(bound); });
        };
        QVERIFY(seeded(3).equals(seeded(3)));
        QVERIFY(!seeded(3).equals(seeded(4)));
        QVERIFY(!makePassphrase().equals(makePassphrase()));
    }

    void noFewerThanFiveWordsAreMade()
    {
        QCOMPARE(makePassphrase(1).view().toByteArray().count(' '), fewestPassphraseWords - 1);
        QCOMPARE(makePassphrase(1000).view().toByteArray().count(' '), 19);
    }
};

KINERJA_TEST_MAIN(PassphraseTest)
#include "passphrasetest.moc"
