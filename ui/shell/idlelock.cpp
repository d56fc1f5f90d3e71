#include "ui/shell/idlelock.h"

#include "ui/common/settings.h"
#include "ui/shell/sessionwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace kinerja {

namespace {

constexpr int tickMs = 5'000;
/// The timer comes every five seconds; a minute without it is a computer that slept.
constexpr qint64 sleptMs = 60'000;

} // namespace

IdleLock::IdleLock(Settings &settings, const Clock &clock, QObject *parent) : QObject(parent), m_settings(settings), m_clock(clock)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::tick);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleLock::~IdleLock() = default;

void IdleLock::listenTo(std::unique_ptr<SessionWatch> session)
{
    m_session = std::move(session);
    connect(m_session.get(), &SessionWatch::left, this, [this] {
        if (isWatching())
            lockNow();
    });
}

void IdleLock::setWatching(bool watching)
{
    if (watching == isWatching())
        return;
    if (!watching)
        return m_timer.stop();
    if (!m_session)
        listenTo(SessionWatch::forThisSystem());
    m_lastTouch = m_lastTick = m_clock.now();
    m_timer.start();
}

void IdleLock::touch()
{
    m_lastTouch = m_clock.now();
}

void IdleLock::tick()
{
    if (!isWatching())
        return;
    const QDateTime now = m_clock.now();
    const bool slept = m_lastTick.msecsTo(now) > sleptMs;
    // A clock that was set back must not put the lock off.
    if (now < m_lastTouch)
        m_lastTouch = now;
    m_lastTick = now;
    if (!slept && m_lastTouch.msecsTo(now) < qint64(m_settings.lockMinutes()) * 60'000)
        return;
    lockNow();
}

void IdleLock::lockNow()
{
    m_timer.stop();
    Q_EMIT due();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        if (isWatching()) {
            // The first touch after a sleep must not hide the sleep.
            if (m_lastTick.msecsTo(m_clock.now()) > sleptMs)
                tick();
            else
                touch();
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kinerja
