#include "ui/shell/logindwatch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr auto service = "org.freedesktop.login1"_L1;
constexpr auto managerPath = "/org/freedesktop/login1"_L1;
constexpr auto managerInterface = "org.freedesktop.login1.Manager"_L1;
constexpr auto sessionInterface = "org.freedesktop.login1.Session"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;

QString nameFor(const void *watch)
{
    return u"kinerja-logind-"_s + QString::number(reinterpret_cast<quintptr>(watch));
}

} // namespace

LogindWatch::LogindWatch(const QString &address)
    : m_name(nameFor(this)), m_bus(address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name) : QDBusConnection::connectToBus(address, m_name))
{
    if (!m_bus.isConnected())
        return;
    m_listening = m_bus.connect(service, managerPath, managerInterface, u"PrepareForSleep"_s, this, SLOT(onPrepareForSleep(bool)));
    findSession(u"GetSessionByPID"_s, uint(QCoreApplication::applicationPid()));
}

LogindWatch::~LogindWatch()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
}

void LogindWatch::findSession(const QString &method, const QVariant &argument)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, managerPath, managerInterface, method);
    question.setArguments({argument});
    auto *const waiting = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting, argument] {
        const QDBusPendingReply<QDBusObjectPath> path = *waiting;
        waiting->deleteLater();
        if (!path.isError())
            return listenTo(path.value().path());
        // A desktop may start programs outside of its session; then the environment names it.
        const QString id = qEnvironmentVariable("XDG_SESSION_ID");
        if (!id.isEmpty() && argument != QVariant(id))
            findSession(u"GetSession"_s, id);
    });
}

void LogindWatch::listenTo(const QString &path)
{
    m_knowsSession = m_bus.connect(service, path, sessionInterface, u"Lock"_s, this, SLOT(onLock()));
    m_bus.connect(service, path, propertiesInterface, u"PropertiesChanged"_s, this, SLOT(onPropertiesChanged(QString,QVariantMap,QStringList)));
}

void LogindWatch::onLock()
{
    Q_EMIT left();
}

void LogindWatch::onPrepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT left();
}

void LogindWatch::onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    // A desktop that locks the screen itself says so here.
    if (interface == sessionInterface && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT left();
}

} // namespace kinerja
