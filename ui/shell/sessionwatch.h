#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace kinerja {

/// Hears from the system that nobody is at the screen any more: the session is locked, or the computer goes to sleep. It asks nobody to do
/// anything. This one hears nothing; `forThisSystem` gives the one that does. Main thread.
///
/// Linux: logind, see LogindWatch. Windows: WM_WTSSESSION_CHANGE and WM_POWERBROADCAST. macOS would tell by the distributed notification
/// com.apple.screenIsLocked, which needs its own frameworks and is not heard: there IdleLock sees idle minutes and a sleep that is over.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether there is somebody to hear.
    [[nodiscard]] virtual bool isListening() const { return false; }
    /// What this system has; never null.
    [[nodiscard]] static std::unique_ptr<SessionWatch> forThisSystem();

Q_SIGNALS:
    void left();
};

} // namespace kinerja
