#include "ui/shell/sessionwatch.h"

#if defined(Q_OS_WIN)
#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>

#include <windows.h>

#include <wtsapi32.h>
#elif defined(KINERJA_HAS_DBUS)
#include "ui/shell/logindwatch.h"
#endif

namespace kinerja {

#if defined(Q_OS_WIN)

namespace {

/// The system tells windows only, so it has one that nobody sees.
class WindowsWatch final : public SessionWatch, private QAbstractNativeEventFilter {
public:
    WindowsWatch()
    {
        m_window.setAttribute(Qt::WA_DontShowOnScreen);
        m_handle = reinterpret_cast<HWND>(m_window.winId());
        m_listening = WTSRegisterSessionNotification(m_handle, NOTIFY_FOR_THIS_SESSION);
        QCoreApplication::instance()->installNativeEventFilter(this);
    }
    ~WindowsWatch() override
    {
        QCoreApplication::instance()->removeNativeEventFilter(this);
        if (m_listening)
            WTSUnRegisterSessionNotification(m_handle);
    }
    [[nodiscard]] bool isListening() const override { return m_listening; }

private:
    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *const told = static_cast<const MSG *>(message);
        // Every window of the program is told; this one's is enough.
        if (told->hwnd != m_handle)
            return false;
        const bool locked = told->message == WM_WTSSESSION_CHANGE && (told->wParam == WTS_SESSION_LOCK || told->wParam == WTS_CONSOLE_DISCONNECT);
        const bool sleeps = told->message == WM_POWERBROADCAST && told->wParam == PBT_APMSUSPEND;
        if (locked || sleeps)
            Q_EMIT left();
        return false;
    }

    QWidget m_window;
    HWND m_handle = nullptr;
    bool m_listening = false;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::forThisSystem()
{
    return std::make_unique<WindowsWatch>();
}

#elif defined(KINERJA_HAS_DBUS)

std::unique_ptr<SessionWatch> SessionWatch::forThisSystem()
{
    return std::make_unique<LogindWatch>();
}

#else

std::unique_ptr<SessionWatch> SessionWatch::forThisSystem()
{
    return std::make_unique<SessionWatch>();
}

#endif

} // namespace kinerja
