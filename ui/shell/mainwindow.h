// What lives here: the one window: pages before an office is open, navigation, menus, tasks, search, preferences. What does
// not: the feature pages (rooms beside this one, made by app/), how an office is opened (core/store).
#pragma once

#include "ui/common/workspace.h"
#include "ui/shell/workview.h"

#include <QMainWindow>

class QStackedWidget;

namespace kinerja {

class CommandPalette;
class CreatePage;
class HelpPanel;
class IdleLock;
class PracticeBand;
class PracticePage;
class StartPage;
class TaskStrip;
class UnlockPage;

/// The program's window. It decides which page stands where; it is made again, with the same workspace, when the language or the
/// size of type changes. Main thread; owned by the application.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Adds the feature pages to a view; app/ knows which.
    using AddPages = std::function<void(WorkView &, Workspace &)>;

    MainWindow(Workspace &workspace, AddPages addPages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A file given on the command line, dropped, or chosen: an office is unlocked, anything else is an import.
    void openFile(const QString &path);
    /// The practice office, made first where there is none.
    void openPractice();
    void lock();
    [[nodiscard]] WorkView &view() { return *m_view; }
    /// Where the window is, to be given to the one that replaces it.
    [[nodiscard]] QVariant standing() const;
    void restoreStanding(const QVariant &standing);
    /// Tests and shots: the page in front.
    [[nodiscard]] QWidget *frontPage() const;
    /// The pages of the office that is open.
    void showWork();

    /// What a change of looks asks for: new colours alone, or pages made again with other words or sizes.
    enum class Looks { Colours, Pages };

Q_SIGNALS:
    /// Language, theme or size of type were changed; they are in the settings.
    void looksChanged(kinerja::MainWindow::Looks looks);
    /// The window was closed: the program ends.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void showStart();
    void showUnlock(const QString &path);
    void showCreate();
    void showHelp(const QString &topic);
    void askClose(std::function<void()> then);
    void updateTitle();
    void updateFootnote();
    void sayFileMissed();
    void updateActions();
    void command(Screen::Command command);
    void placeWindow();

    Workspace &m_workspace;
    AddPages m_addPages;
    QStackedWidget *m_front;
    StartPage *m_start = nullptr;
    UnlockPage *m_unlock = nullptr;
    CreatePage *m_create = nullptr;
    PracticePage *m_practice = nullptr;
    QWidget *m_work = nullptr;
    WorkView *m_view = nullptr;
    PracticeBand *m_band = nullptr;
    TaskStrip *m_tasks = nullptr;
    HelpPanel *m_help = nullptr;
    CommandPalette *m_palette = nullptr;
    IdleLock *m_idle = nullptr;
    QList<QAction *> m_officeActions; ///< only while an office is open
    bool m_locked = false;
};

} // namespace kinerja
