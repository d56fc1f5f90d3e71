#pragma once

#include "core/base/platform.h"
#include "core/base/translation.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"
#include "ui/common/workspace.h"
#include "ui/shell/mainwindow.h"

#include <QLocalServer>
#include <QLockFile>
#include <QTimer>

#include <memory>

namespace kinerja {

/// What the desktop program was asked on its command line.
struct DesktopRequest {
    QString file;           ///< an office, or something to import
    bool practice = false;  ///< begin with the practice office
    std::optional<Language> language;
};

/// Wires the desktop program: settings, language, workspace, window; one instance a user; an orderly end. One a process, main
/// thread. It decides nothing about an office.
class Application : public QObject {
    Q_OBJECT

public:
    explicit Application(DesktopRequest request);
    ~Application() override;

    /// Hands the request to the instance that runs already; false where this is the first.
    [[nodiscard]] bool handedOver();
    void start();

private:
    void makeWindow();
    void listen();
    void end();
    void applyLooks();

    DesktopRequest m_request;
    Settings m_settings;
    WindowPrompt m_prompt;
    Translation m_translation;
    Workspace m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    Progress m_wish; ///< cancelled when the system wants the program to end
    SignalWatch m_signals{m_wish};
    QTimer m_look;
    bool m_ending = false;
};

} // namespace kinerja
