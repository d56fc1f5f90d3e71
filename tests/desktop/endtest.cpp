#include "tests/desktop/desktopfixture.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace kinerja {

/// The real program as a process: one instance, an orderly end.
class DesktopEndTest : public TestCase {
    Q_OBJECT

private:
    /// A home of its own: settings, locks and the practice office of this test alone.
    QProcessEnvironment environment(const QString &name)
    {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        const QString home = path(name);
        QDir().mkpath(home + u"/run"_s);
        own.insert(u"HOME"_s, home);
        own.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
        own.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        own.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
        QFile::setPermissions(home + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        own.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        own.remove(u"QT_FATAL_WARNINGS"_s);
        return own;
    }
    static void start(QProcess &process, const QProcessEnvironment &environment, const QStringList &arguments)
    {
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KINERJA_PROGRAM), arguments);
        QVERIFY(process.waitForStarted());
    }

private Q_SLOTS:
    void aSecondStartHandsOverAndEndsAtOnce()
    {
        const QProcessEnvironment own = environment(u"two"_s);
        QProcess first;
        start(first, own, {});
        QVERIFY(!first.waitForFinished(1500));
        QProcess second;
        QElapsedTimer since;
        since.start();
        start(second, own, {u"/nowhere/kantor.kinerja"_s});
        QVERIFY(second.waitForFinished(10'000));
        QCOMPARE(second.exitCode(), 0);
        qInfo("the second start ended after %lld ms", since.elapsed());
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(10'000));
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
    }

    void theSystemsWishToEndIsObeyedWithAnOfficeOpen()
    {
#ifndef Q_OS_UNIX
        QSKIP("sends a signal");
#else
        const QProcessEnvironment own = environment(u"end"_s);
        QProcess program;
        start(program, own, {u"--practice"_s});
        // Making the practice office takes seconds; the end may come in the middle of it or after it.
        QVERIFY(!program.waitForFinished(4000));
        program.terminate();
        QElapsedTimer since;
        since.start();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        qInfo("the program ended %lld ms after the signal", since.elapsed());
#endif
    }

    void theEndWithAQuestionOpenKeepsWhatWasTyped()
    {
        DesktopFixture desktop;
        desktop.show(desktop.places().last().place);
        QVERIFY(desktop.window().view().screen() != nullptr);
        // The drafts themselves are the plan editor's test; here: keeping them is in the queue before the closing.
        bool kept = false;
        bool closed = false;
        desktop.window().view().keepDrafts();
        desktop.office().workspace().writeQuietly(
            this, [](Store &, Progress &) -> Result<bool> { return true; }, [&](Result<bool> result) { kept = result.has_value() && !closed; });
        desktop.office().workspace().close(this, [&] { closed = true; });
        QTRY_VERIFY(closed);
        QVERIFY(kept);
    }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::DesktopEndTest)
#include "endtest.moc"
