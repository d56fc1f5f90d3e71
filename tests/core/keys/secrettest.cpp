#include "core/keys/secret.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <type_traits>

using namespace kinerja;
using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);

class SecretTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void aNewSecretIsZeros()
    {
        const Secret secret(40);
        QCOMPARE(secret.size(), 40);
        QVERIFY(std::all_of(secret.view().begin(), secret.view().end(), [](char c) { return c == '\0'; }));
    }

    void twoRandomSecretsDiffer() { QVERIFY(!Secret::random(32).equals(Secret::random(32))); }

    void comparisonLooksAtLengthAndEveryByte()
    {
        const Secret secret = Secret::copyOf("kunci yang panjang");
        QVERIFY(secret.equals(secret.clone()));
        QVERIFY(!secret.equals(Secret::copyOf("kunci yang panjan")));
        for (qsizetype i = 0; i < secret.size(); ++i) {
            Secret other = secret.clone();
            other.data()[i] ^= 1;
            QVERIFY(!secret.equals(other));
        }
        QVERIFY(Secret().equals(Secret::copyOf({})));
    }

    void movingLeavesNothingBehind()
    {
        Secret first = Secret::copyOf("satu");
        Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
        QCOMPARE(second.view(), QByteArrayView("satu"));
        Secret third = Secret::copyOf("tiga");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QCOMPARE(third.view(), QByteArrayView("satu"));
    }

    void truncationOverwritesWhatItDrops()
    {
        Secret secret = Secret::copyOf("rahasia sekali");
        secret.truncate(7);
        QCOMPARE(secret.view(), QByteArrayView("rahasia"));
        // The memory is still ours until the secret dies.
        QCOMPARE(QByteArrayView(reinterpret_cast<const char *>(secret.data()) + 7, 7),
                 QByteArrayView(QByteArray(7, '\0')));
        secret.truncate(20);
        QCOMPARE(secret.size(), 7);
    }

    void aPartIsASecretOfItsOwn()
    {
        const Secret secret = Secret::copyOf("abcdef");
        QCOMPARE(secret.part(2, 3).view(), QByteArrayView("cde"));
    }

    void aWipedTextIsEmptyAndItsCharactersAreGone()
    {
        QString text(64, u'x');
        const QChar *const where = text.constData();
        QString other = text;
        other.clear();
        const QStringView before(where, 64);
        QVERIFY(before.startsWith(u'x'));
        wipe(text);
        QVERIFY(text.isEmpty());
    }

    void theCipherKeyIsHexBetweenQuotes()
    {
        Secret key(32);
        for (int i = 0; i < 32; ++i)
            key.data()[i] = static_cast<unsigned char>(8 * i + 1);
        const Secret text = cipherKeyText(key);
        QCOMPARE(text.size(), 67);
        QCOMPARE(text.view(), QByteArrayView("x'" + key.view().toByteArray().toHex() + "'"));
    }
};

KINERJA_TEST_MAIN(SecretTest)
#include "secrettest.moc"
