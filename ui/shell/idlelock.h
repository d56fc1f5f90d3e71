#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>

namespace kinerja {

class SessionWatch;
class Settings;

/// Says when the office should be locked because nobody is there: no key, click, wheel or touch in any window of the program for the
/// minutes of the settings, the session was locked, or the computer sleeps. A sleep that the system did not tell of shows as a clock that
/// went on while our timer did not.
///
/// An event filter of the application. It locks nothing itself. Main thread.
class IdleLock : public QObject {
    Q_OBJECT

public:
    IdleLock(Settings &settings, const Clock &clock, QObject *parent = nullptr);
    ~IdleLock() override;

    /// Watches from now on (an office was opened), or no more (it is locked or closed).
    void setWatching(bool watching);
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }
    /// Listens to `session` instead of the system's own, which is found when watching begins.
    void listenTo(std::unique_ptr<SessionWatch> session);
    /// Somebody is there.
    void touch();
    /// What the timer does every few seconds.
    void tick();

Q_SIGNALS:
    /// Time to lock; said once, then it watches no more.
    void due();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lockNow();

    Settings &m_settings;
    const Clock &m_clock;
    QTimer m_timer;
    std::unique_ptr<SessionWatch> m_session;
    QDateTime m_lastTouch;
    QDateTime m_lastTick;
};

} // namespace kinerja
