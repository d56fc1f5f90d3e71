#pragma once

#include "ui/shell/sessionwatch.h"

#include <QDBusConnection>
#include <QStringList>
#include <QVariantMap>

namespace kinerja {

/// Listens to logind (org.freedesktop.login1) on the system bus: `Lock` and `LockedHint` of the session that this program runs in, `PrepareForSleep`
/// of the manager. Asks logind once which session that is; calls nothing else. Without a bus it hears nothing, and nobody is told.
class LogindWatch final : public SessionWatch {
    Q_OBJECT

public:
    /// `address` names another bus than the system's, for tests.
    explicit LogindWatch(const QString &address = {});
    ~LogindWatch() override;

    [[nodiscard]] bool isListening() const override { return m_listening; }
    /// Whether the session was found too; without it only sleep is heard.
    [[nodiscard]] bool knowsSession() const { return m_knowsSession; }

private Q_SLOTS:
    void onLock();
    void onPrepareForSleep(bool begins);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void findSession(const QString &method, const QVariant &argument);
    void listenTo(const QString &path);

    QString m_name; ///< of a connection of its own, which is closed with it
    QDBusConnection m_bus;
    bool m_listening = false;
    bool m_knowsSession = false;
};

} // namespace kinerja
