#include "app/desktop/application.h"

#include "app/desktop/pages.h"
#include "core/base/hash.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// One name a user and a folder of settings: two users of one computer have their own windows.
QString serverName()
{
    const QByteArray place = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).toUtf8();
    return u"kinerja-"_s + QString::fromLatin1(sha256(place).toHex().first(16));
}

constexpr int answerWithin = 2000; // milliseconds
constexpr int lookEvery = 100;     // milliseconds

} // namespace

Application::Application(DesktopRequest request) : m_request(std::move(request)), m_workspace(m_settings, m_prompt)
{
    if (m_request.language)
        m_settings.setLanguage(*m_request.language);
    applyLooks();
}

Application::~Application() = default;

void Application::applyLooks()
{
    // Missing words are no reason not to start: English is shown then.
    [[maybe_unused]] const auto words = m_translation.use(m_settings.language(), Language::Indonesian);
    applyLook(*qApp, m_settings.theme(), m_settings.textPercent());
}

bool Application::handedOver()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"kinerja.lock"_s));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0)) {
        listen();
        return false;
    }
    QLocalSocket socket;
    socket.connectToServer(serverName());
    if (!socket.waitForConnected(answerWithin))
        return false; // it hangs or belongs to somebody else: better two windows than none
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << QDir().absoluteFilePath(m_request.file.isEmpty() ? QString() : m_request.file) << !m_request.file.isEmpty() << m_request.practice;
    socket.write(message);
    return socket.waitForBytesWritten(answerWithin);
}

void Application::listen()
{
    QLocalServer::removeServer(serverName());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(serverName()))
        return;
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            QString file;
            bool hasFile = false;
            bool practice = false;
            stream.startTransaction();
            stream >> file >> hasFile >> practice;
            if (!stream.commitTransaction() || !m_window)
                return;
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
            if (hasFile)
                m_window->openFile(file);
            else if (practice)
                m_window->openPractice();
        });
    });
}

void Application::start()
{
    makeWindow();
    m_window->show();
    if (m_request.practice)
        m_window->openPractice();
    else if (!m_request.file.isEmpty())
        m_window->openFile(m_request.file);
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_window->view().keepDrafts(); }, Qt::DirectConnection);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_settings.theme() == Theme::System)
            applyLooks();
    });
#endif
    // The system's wish to end arrives in a signal handler, which may do nothing but note it.
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_wish.cancelled())
            end();
    });
    m_look.start(lookEvery);
    QApplication::setQuitOnLastWindowClosed(false);
}

void Application::makeWindow()
{
    const QVariant standing = m_window ? m_window->standing() : QVariant();
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_window = std::make_unique<MainWindow>(m_workspace, addPages);
    connect(m_window.get(), &MainWindow::closed, this, &Application::end);
    connect(m_window.get(), &MainWindow::looksChanged, this, [this](MainWindow::Looks looks) {
        applyLooks();
        // Words and sizes are built into the pages: they are made again, and typed text comes back from its drafts.
        if (looks == MainWindow::Looks::Pages) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    makeWindow();
                    m_window->show();
                },
                Qt::QueuedConnection);
        }
    });
    if (before) {
        m_window->restoreGeometry(before->saveGeometry());
        m_window->restoreStanding(standing);
    }
}

void Application::end()
{
    if (m_ending)
        return;
    m_ending = true;
    m_look.stop();
    m_window->view().keepDrafts();
    m_settings.sync();
    // Whatever runs can be stopped without a trace; what was begun on paper or for a table is begun again.
    for (const TaskLine &task : m_workspace.tasks())
        task.job->cancel();
    // Drafts are in the queue before the closing, so they are written first.
    m_workspace.close(this, [] { QApplication::exit(0); });
    // A drive that does not answer any more must not keep the program.
    constexpr int longest = 1000;
    QTimer::singleShot(longest, this, [] { QApplication::exit(0); });
}

} // namespace kinerja
