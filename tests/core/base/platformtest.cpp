#include "core/base/platform.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// Puts `bytes` where standard input is for as long as it lives.
class TypedInput {
public:
    explicit TypedInput(QByteArrayView bytes) : m_saved(::dup(STDIN_FILENO))
    {
        int ends[2] = {};
        m_ready = ::pipe(ends) == 0 && ::write(ends[1], bytes.data(), size_t(bytes.size())) == bytes.size();
        ::close(ends[1]);
        ::dup2(ends[0], STDIN_FILENO);
        ::close(ends[0]);
    }
    ~TypedInput()
    {
        ::dup2(m_saved, STDIN_FILENO);
        ::close(m_saved);
    }
    Q_DISABLE_COPY_MOVE(TypedInput)
    [[nodiscard]] bool isReady() const { return m_ready; }

private:
    int m_saved;
    bool m_ready = false;
};
#endif

} // namespace

class PlatformTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theFinishedFileTakesThePlaceOfTheOldOne()
    {
        const QString from = written(u"finished.part"_s, "new");
        const QString to = written(u"kept"_s, "old");
        const auto replaced = replaceFile(from, to);
        QVERIFY(replaced.has_value());
        QCOMPARE(contentOf(to), QByteArray("new"));
        QVERIFY(!QFile::exists(from));
    }

    void theFinishedFileMayBeTheFirstOfItsName()
    {
        const QString from = written(u"first.part"_s, "new");
        QVERIFY(replaceFile(from, path(u"first"_s)).has_value());
        QCOMPARE(contentOf(path(u"first"_s)), QByteArray("new"));
    }

    void aMissingFinishedFileLeavesTheOldOne()
    {
        const QString to = written(u"stays"_s, "old");
        const auto replaced = replaceFile(path(u"nowhere"_s), to);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::Io);
        QCOMPARE(contentOf(to), QByteArray("old"));
    }

    void aFolderInTheWayIsNamedAndBothFilesStay()
    {
        const QString from = written(u"for-folder.part"_s, "new");
        const QString to = path(u"a-folder"_s);
        QVERIFY(QDir().mkpath(to + u"/within"_s));
        const auto replaced = replaceFile(from, to);
        QVERIFY(!replaced);
        QVERIFY(errorText(replaced.error()).contains(QDir::toNativeSeparators(to)));
        QVERIFY(QFile::exists(from));
        QVERIFY(QFileInfo(to).isDir());
    }

    void aMissingFolderHasItsOwnSentence()
    {
        const QString from = written(u"for-nowhere.part"_s, "new");
        const auto replaced = replaceFile(from, path(u"no/such/folder"_s));
        QVERIFY(!replaced);
        QVERIFY2(errorText(replaced.error()).startsWith(u"There is no file or folder"_s),
                 qPrintable(errorText(replaced.error())));
        QVERIFY(QFile::exists(from));
    }

#ifdef Q_OS_UNIX
    void everyCauseHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const QList<int> codes = {ENOSPC, EROFS,        ENOENT, ENOTDIR, EISDIR, EACCES,
                                  EBUSY,  ENAMETOOLONG, EXDEV,  EIO,     ESTALE, E2BIG};
        for (const int code : codes) {
            const Error error = fileError(u"/office/file"_s, code);
            QVERIFY(errorText(error).contains(u"file"_s));
            QVERIFY(!errorText(error).contains(u'%'));
            QVERIFY(error.detail.contains(QString::number(code)));
            sentences += errorText(error);
        }
        QCOMPARE(sentences.size(), codes.size());
        QCOMPARE(fileError(u"x"_s, EBUSY).kind, ErrorKind::Locked);
        QCOMPARE(fileError(u"x"_s, ENOSPC).kind, ErrorKind::Io);
        QCOMPARE(fileError(u"x"_s, EDQUOT), fileError(u"x"_s, ENOSPC));
    }
#endif

#ifdef Q_OS_LINUX
    void aFullDriveIsReportedByItsOwnSentence()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("this system has no /dev/full");
        full.write("x");
        const auto synced = syncFile(full);
        QVERIFY(!synced);
        QVERIFY2(errorText(synced.error()).startsWith(u"The disk is full"_s), qPrintable(errorText(synced.error())));
    }

    void afterwardsThereAreNoCoreDumps()
    {
        disableCoreDumps();
        rlimit limit = {1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
    }
#endif

    void anOpenFileAndItsFolderCanBeForcedToTheDrive()
    {
        QFile file(path(u"synced"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("some bytes");
        QVERIFY(syncFile(file).has_value());
        QCOMPARE(contentOf(path(u"synced"_s)), QByteArray("some bytes"));
        QVERIFY(syncFolder(path(QString())).has_value());
        QVERIFY(!syncFolder(path(u"nowhere"_s)));
    }

    void aTemporaryFolderIsNoNetworkDrive()
    {
        QVERIFY(!isNetworkDrive(path(u"office.kinerja"_s)));
        QVERIFY(!isNetworkDrive(path(u"not/yet/there/office.kinerja"_s)));
    }

    void freeSpaceIsKnownEvenWhereNothingIsYet() { QVERIFY(freeBytes(path(u"not/yet/there"_s)) > 0); }

    void memoryIsMeasuredInBytes()
    {
        const qint64 mebibyte = 1024 * 1024;
        QVERIFY(totalMemoryBytes() > 64 * mebibyte);
        const qint64 before = peakMemoryBytes();
        QVERIFY(before > mebibyte);
        QByteArray block(64 * mebibyte, 'x');
        QVERIFY(block.contains('x'));
        QVERIFY(peakMemoryBytes() > before + 32 * mebibyte);
        QVERIFY(peakMemoryBytes() < totalMemoryBytes());
    }

#ifdef Q_OS_UNIX
    void interruptionsCancelInsteadOfKilling_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("system shutdown") << SIGTERM;
        QTest::newRow("closed terminal") << SIGHUP;
    }
    void interruptionsCancelInsteadOfKilling()
    {
        QFETCH(const int, signal);
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        Progress progress;
        {
            const SignalWatch watch(progress);
            QVERIFY(progress.step(1));
            std::raise(signal);
            QVERIFY(!progress.step(2));
        }
        struct sigaction now = {};
        sigaction(signal, nullptr, &now);
        QVERIFY(now.sa_sigaction == before.sa_sigaction);
    }

    void withoutATerminalTheFirstLineIsTheSecret_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("one line") << QByteArray("rahasia kantor\nsecond\n") << u"rahasia kantor"_s;
        QTest::newRow("line end of Windows") << QByteArray("rahasia kantor\r\n") << u"rahasia kantor"_s;
        QTest::newRow("no line end") << QByteArray("rahasia") << u"rahasia"_s;
        QTest::newRow("spaces stay") << QByteArray("  dua  kata ") << u"  dua  kata "_s;
        QTest::newRow("any script") << QByteArray("k\xc3\xa9taspace \xf0\x9f\x94\x91\n") << u"kétaspace 🔑"_s;
        QTest::newRow("empty line") << QByteArray("\n") << u""_s;
        QTest::newRow("longest") << QByteArray(4096, 'a') << QString(4096, u'a');
    }
    void withoutATerminalTheFirstLineIsTheSecret()
    {
        QFETCH(const QByteArray, typed);
        QFETCH(const QString, line);
        const TypedInput input(typed);
        QVERIFY(input.isReady());
        const auto secret = readSecretLine(u"Passphrase: "_s);
        QVERIFY(secret.has_value());
        QCOMPARE(*secret, line);
    }

    void whatIsNoLineOfTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("rahasia\xff\n");
        QTest::newRow("cut in a character") << QByteArray("rahasi\xc3");
        QTest::newRow("endless") << QByteArray(4097, 'a');
    }
    void whatIsNoLineOfTextIsRefused()
    {
        QFETCH(const QByteArray, typed);
        const TypedInput input(typed);
        QVERIFY(input.isReady());
        const auto secret = readSecretLine(u"Passphrase: "_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::Invalid);
    }
#endif
};

KINERJA_TEST_MAIN(PlatformTest)
#include "platformtest.moc"
