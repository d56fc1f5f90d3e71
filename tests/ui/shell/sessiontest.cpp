#include "tests/support/workspacefixture.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/sessionwatch.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#ifdef KINERJA_HAS_DBUS
#include "ui/shell/logindwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#endif

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

#ifdef KINERJA_HAS_DBUS
constexpr auto ourSession = "/org/freedesktop/login1/session/_31"_L1;
constexpr auto otherSession = "/org/freedesktop/login1/session/_32"_L1;
constexpr auto managerPath = "/org/freedesktop/login1"_L1;
constexpr auto managerInterface = "org.freedesktop.login1.Manager"_L1;
constexpr auto sessionInterface = "org.freedesktop.login1.Session"_L1;

/// What of logind answers on the bus of a test.
class LogindManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint process) // NOLINT(readability-identifier-naming): logind's own name
    {
        asked.append(process);
        return QDBusObjectPath(QString(ourSession));
    }

public:
    QList<uint> asked;
};

/// A bus of the test's own with somebody on it who plays logind.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.setProgram(QStandardPaths::findExecutable(u"dbus-daemon"_s));
        m_daemon.setArguments({u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        if (m_daemon.program().isEmpty())
            return;
        m_daemon.start(QIODevice::ReadOnly);
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(5'000))
            return;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_bus = QDBusConnection::connectToBus(m_address, u"fake-logind"_s);
        m_bus.registerObject(managerPath, &m_manager, QDBusConnection::ExportAllSlots);
        m_works = m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~PrivateBus()
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(u"fake-logind"_s);
        if (m_daemon.state() != QProcess::NotRunning) {
            m_daemon.terminate();
            m_daemon.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool works() const { return m_works; }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] const LogindManager &manager() const { return m_manager; }
    void tell(const QString &path, const QString &interface, const QString &signal, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        QVERIFY(m_bus.send(message));
    }

private:
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus{QString()};
    LogindManager m_manager;
    bool m_works = false;
};
#endif

} // namespace

class SessionTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void anOfficeIsLockedWhenTheSessionIsLeft()
    {
        Settings settings(path(u"idle.ini"_s));
        IdleLock idle(settings, clock);
        auto made = std::make_unique<SessionWatch>();
        SessionWatch &session = *made;
        idle.listenTo(std::move(made));
        QSignalSpy due(&idle, &IdleLock::due);
        // Nothing is open yet.
        Q_EMIT session.left();
        QCOMPARE(due.size(), 0);
        idle.setWatching(true);
        Q_EMIT session.left();
        QCOMPARE(due.size(), 1);
        QVERIFY(!idle.isWatching());
        // Locked and then asleep is said once.
        Q_EMIT session.left();
        QCOMPARE(due.size(), 1);
    }

    void whatThisSystemHasIsFoundWithoutTrouble()
    {
        const auto watch = SessionWatch::forThisSystem();
        QVERIFY(watch != nullptr);
        qInfo("session watch: %s", watch->isListening() ? "listening" : "nobody to listen to");
    }

#ifdef KINERJA_HAS_DBUS
    void withoutABusNothingIsHeardAndNobodyIsTold()
    {
        LogindWatch watch(u"unix:path="_s + path(u"no-bus-here"_s));
        QVERIFY(!watch.isListening());
        QVERIFY(!watch.knowsSession());
    }

    void theLockOfOurSessionIsHeardAndNoOther()
    {
        PrivateBus bus;
        if (!bus.works())
            QSKIP("NO dbus-daemon: what logind says is NOT tested here");
        LogindWatch watch(bus.address());
        QVERIFY(watch.isListening());
        QTRY_VERIFY(watch.knowsSession());
        QCOMPARE(bus.manager().asked, QList<uint>{uint(QCoreApplication::applicationPid())});
        QSignalSpy left(&watch, &SessionWatch::left);
        bus.tell(otherSession, sessionInterface, u"Lock"_s);
        bus.tell(ourSession, sessionInterface, u"Unlock"_s);
        bus.tell(ourSession, sessionInterface, u"Lock"_s);
        QTRY_COMPARE(left.size(), 1);
        QTest::qWait(50);
        QCOMPARE(left.size(), 1);
    }

    void aScreenThatTheDesktopLockedIsHeard()
    {
        PrivateBus bus;
        if (!bus.works())
            QSKIP("NO dbus-daemon: what logind says is NOT tested here");
        LogindWatch watch(bus.address());
        QTRY_VERIFY(watch.knowsSession());
        QSignalSpy left(&watch, &SessionWatch::left);
        const auto changed = [&](bool locked) {
            bus.tell(ourSession, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                     {QString(sessionInterface), QVariantMap{{u"LockedHint"_s, locked}}, QStringList()});
        };
        changed(false);
        changed(true);
        QTRY_COMPARE(left.size(), 1);
    }

    void theBeginningOfASleepIsHeardAndNotItsEnd()
    {
        PrivateBus bus;
        if (!bus.works())
            QSKIP("NO dbus-daemon: what logind says is NOT tested here");
        LogindWatch watch(bus.address());
        QVERIFY(watch.isListening());
        QSignalSpy left(&watch, &SessionWatch::left);
        bus.tell(managerPath, managerInterface, u"PrepareForSleep"_s, {false});
        bus.tell(managerPath, managerInterface, u"PrepareForSleep"_s, {true});
        QTRY_COMPARE(left.size(), 1);
        bus.tell(managerPath, managerInterface, u"PrepareForSleep"_s, {false});
        QTest::qWait(50);
        QCOMPARE(left.size(), 1);
    }
#endif
};

KINERJA_WIDGET_TEST_MAIN(SessionTest)
#include "sessiontest.moc"
