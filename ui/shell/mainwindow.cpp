#include "ui/shell/mainwindow.h"

#include "core/base/tr.h"
#include "core/store/officefile.h"
#include "ui/common/card.h"
#include "ui/help/helppanel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/createpage.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/practicepage.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startpage.h"
#include "ui/shell/taskstrip.h"
#include "ui/shell/unlockpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QRadioButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

MainWindow::MainWindow(Workspace &workspace, AddPages addPages, QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_addPages(std::move(addPages)), m_front(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setWindowIcon(QIcon(u":/icons/kinerja.svg"_s));
    setCentralWidget(m_front);
    m_front->setObjectName(u"front"_s);

    m_start = new StartPage(workspace, m_front);
    m_unlock = new UnlockPage(workspace, m_front);
    m_practice = new PracticePage(workspace, m_front);
    m_work = new QWidget(m_front);
    auto *const work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    m_band = new PracticeBand(m_work);
    m_view = new WorkView(workspace, m_work);
    m_tasks = new TaskStrip(workspace, m_work);
    work->addWidget(m_band);
    work->addWidget(m_view, 1);
    work->addWidget(m_tasks);
    for (QWidget *const page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_unlock), static_cast<QWidget *>(m_practice), m_work})
        m_front->addWidget(page);
    m_idle = new IdleLock(workspace.settings(), workspace.thread().clock(), this);

    m_addPages(*m_view, workspace);
    m_view->addPage(Place::Kind::Preferences, [this](QWidget *owner) -> Screen * {
        auto *const page = new PreferencesScreen(m_workspace, owner);
        connect(page, &PreferencesScreen::languageChanged, this, [this] { Q_EMIT looksChanged(Looks::Pages); });
        connect(page, &PreferencesScreen::textSizeChanged, this, [this] { Q_EMIT looksChanged(Looks::Pages); });
        connect(page, &PreferencesScreen::themeChanged, this, [this] { Q_EMIT looksChanged(Looks::Colours); });
        return page;
    });

    connect(m_start, &StartPage::openOffice, this, &MainWindow::openFile);
    connect(m_start, &StartPage::createOffice, this, &MainWindow::showCreate);
    connect(m_start, &StartPage::practice, this, &MainWindow::openPractice);
    connect(m_start, &StartPage::helpRequested, this, &MainWindow::showHelp);
    connect(m_start, &StartPage::languageChanged, this, [this] { Q_EMIT looksChanged(Looks::Pages); });
    connect(m_start, &StartPage::textSizeChanged, this, [this] { Q_EMIT looksChanged(Looks::Pages); });
    connect(m_start, &StartPage::themeChanged, this, [this] { Q_EMIT looksChanged(Looks::Colours); });
    connect(m_unlock, &UnlockPage::opened, this, &MainWindow::showWork);
    connect(m_unlock, &UnlockPage::back, this, [this] {
        m_locked = false;
        showStart();
    });
    connect(m_unlock, &UnlockPage::helpRequested, this, &MainWindow::showHelp);
    connect(m_practice, &PracticePage::started, this, [this] { m_front->setCurrentWidget(m_practice); });
    connect(m_practice, &PracticePage::opened, this, &MainWindow::showWork);
    connect(m_practice, &PracticePage::back, this, &MainWindow::showStart);
    connect(m_band, &PracticeBand::leave, this, [this] { askClose([this] { showStart(); }); });
    connect(m_band, &PracticeBand::resetRequested, this, [this] { m_practice->askReset(this); });
    connect(m_idle, &IdleLock::due, this, &MainWindow::lock);
    connect(m_view, &WorkView::placeChanged, this, [this] {
        updateTitle();
        updateActions();
        if (m_help != nullptr && m_help->isVisible() && m_view->screen() != nullptr)
            showHelp(m_view->screen()->helpTopic());
    });
    connect(&workspace, &Workspace::officeChanged, this, &MainWindow::updateTitle);
    connect(&workspace, &Workspace::savedChanged, this, &MainWindow::updateFootnote);
    connect(&workspace, &Workspace::fileMissed, this, &MainWindow::sayFileMissed);
    updateFootnote();

    buildMenus();
    placeWindow();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::placeWindow()
{
    const QByteArray before = m_workspace.settings().layout(u"window"_s);
    const QRect desk = QGuiApplication::primaryScreen()->availableGeometry();
    if (before.isEmpty() || !restoreGeometry(before)) {
        resize(qMin(1280, desk.width() - 40), qMin(760, desk.height() - 60));
        move(desk.center() - rect().center());
    }
    // A screen that was there last time may be gone.
    const QScreen *const screen = QGuiApplication::screenAt(geometry().center());
    if (screen == nullptr)
        move(desk.center() - rect().center());
    if (width() > desk.width() || height() > desk.height())
        resize(qMin(width(), desk.width()), qMin(height(), desk.height()));
    if (const QByteArray state = m_workspace.settings().layout(u"windowState"_s); !state.isEmpty())
        restoreState(state);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QString &name, const QKeySequence &keys, auto run, bool needsOffice) {
        QAction *const action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, run);
        if (needsOffice)
            m_officeActions.append(action);
        return action;
    };
    QMenu *const file = menuBar()->addMenu(translate("shell", "&File"));
    add(file, translate("shell", "&Open an office…"), u"actionOpen"_s, QKeySequence::Open, [this] {
        m_workspace.prompt().openFile(this, {translate("shell", "Open an office"), translate("shell", "Offices (*.kinerja)")}, [this](const QString &path) { openFile(path); });
    }, false);
    add(file, translate("shell", "&Make an office…"), u"actionCreate"_s, {}, [this] { showCreate(); }, false);
    add(file, translate("shell", "P&ractice"), u"actionPractice"_s, {}, [this] { openPractice(); }, false);
    file->addSeparator();
    add(file, translate("shell", "&Save"), u"actionSave"_s, QKeySequence::Save, [this] { command(Screen::Command::Save); }, true);
    add(file, translate("shell", "&Print…"), u"actionPrint"_s, QKeySequence::Print, [this] { command(Screen::Command::Print); }, true);
    file->addSeparator();
    add(file, translate("shell", "&Lock"), u"actionLock"_s, QKeySequence(Qt::CTRL | Qt::Key_L), [this] {
        // Whoever locks now would lose what the program still holds.
        m_workspace.isOpen() && !m_workspace.isFileThere() ? sayFileMissed() : lock();
    }, true);
    add(file, translate("shell", "&Close the office"), u"actionClose"_s, QKeySequence(Qt::CTRL | Qt::Key_W), [this] { askClose([this] { showStart(); }); }, true);
    add(file, translate("shell", "&Quit"), u"actionQuit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }, false);

    QMenu *const edit = menuBar()->addMenu(translate("shell", "&Edit"));
    add(edit, translate("shell", "&Undo"), u"actionUndo"_s, QKeySequence::Undo, [this] { command(Screen::Command::Undo); }, true);
    add(edit, translate("shell", "&New"), u"actionNew"_s, QKeySequence::New, [this] { command(Screen::Command::New); }, true);
    add(edit, translate("shell", "&Find on this page"), u"actionFind"_s, QKeySequence::Find, [this] { command(Screen::Command::Find); }, true);

    QMenu *const go = menuBar()->addMenu(translate("shell", "&Go"));
    int number = 1;
    for (const WorkView::Entry &entry : m_view->entries()) {
        QAction *const action = add(go, entry.word, u"actionGo%1"_s.arg(int(entry.place.kind)), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)),
                                    [this, place = entry.place] { m_view->go(place); }, true);
        action->setIcon(icon(entry.glyph));
        ++number;
    }
    go->addSeparator();
    add(go, translate("shell", "&Try out ratings (nothing is saved)"), u"actionTrial"_s, {}, [this] { m_view->go({.kind = Place::Kind::Trial}); }, true)->setIcon(icon(Glyph::Trial));
    add(go, translate("shell", "Re&compute a period under other rules"), u"actionRecompute"_s, {}, [this] { m_view->go({.kind = Place::Kind::Recompute}); }, true)
        ->setIcon(icon(Glyph::Rules));
    go->addSeparator();
    add(go, translate("shell", "&Back"), u"actionBack"_s, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_view->back(); }, true);
    add(go, translate("shell", "&Read again"), u"actionRefresh"_s, QKeySequence(Qt::Key_F5), [this] { command(Screen::Command::Refresh); }, true);

    QMenu *const help = menuBar()->addMenu(translate("shell", "&Help"));
    add(help, translate("shell", "&Help for this page"), u"actionHelp"_s, QKeySequence(Qt::Key_F1), [this] {
        const Screen *const screen = m_front->currentWidget() == m_work ? m_view->screen() : nullptr;
        showHelp(screen != nullptr ? screen->helpTopic() : u"start"_s);
    }, false);
    add(help, translate("shell", "&Guide for this page"), u"actionGuide"_s, {}, [this] { m_view->toggleGuide(); }, true);
    add(help, translate("shell", "Find a &command…"), u"actionPalette"_s, QKeySequence(Qt::CTRL | Qt::Key_K), [this] {
        if (m_palette == nullptr) {
            m_palette = new CommandPalette(m_workspace, this);
            connect(m_palette, &CommandPalette::go, this, [this](const Place &place) { m_view->go(place); });
        }
        QList<QAction *> actions;
        for (QAction *const menu : menuBar()->actions())
            actions += menu->menu()->actions();
        m_palette->open(actions, m_front->currentWidget() == m_work ? m_view->entries() : QList<WorkView::Entry>());
    }, false);
    help->addSeparator();
    add(help, translate("shell", "&Preferences"), u"actionPreferences"_s, QKeySequence::Preferences, [this] { m_view->go({.kind = Place::Kind::Preferences}); }, true);
    updateActions();
}

void MainWindow::updateActions()
{
    const bool open = m_front->currentWidget() == m_work && m_workspace.isOpen();
    for (QAction *const action : std::as_const(m_officeActions)) {
        action->setEnabled(open);
        const QString why = open ? QString() : translate("shell", "Open an office first.");
        action->setToolTip(why);
        action->setStatusTip(why);
    }
    if (auto *const back = findChild<QAction *>(u"actionBack"_s); back != nullptr && open && !m_view->canGoBack()) {
        back->setEnabled(false);
        back->setToolTip(translate("shell", "There is no page to go back to."));
        back->setStatusTip(back->toolTip());
    }
}

void MainWindow::updateTitle()
{
    const QString office = m_workspace.isOpen() ? m_workspace.office().name : QFileInfo(m_workspace.path()).completeBaseName();
    if (m_locked)
        setWindowTitle(filled(translate("shell", "%1 [locked]"), {office}));
    else if (m_front->currentWidget() == m_work && m_view->screen() != nullptr)
        setWindowTitle(m_view->screen()->title() + u" · "_s + office);
    else
        setWindowTitle({});
}

void MainWindow::updateFootnote()
{
    m_view->setFootnote(m_workspace.isSaved() ? translate("shell", "Offline · everything is saved") : translate("shell", "Offline · the last change could not be saved"));
}

void MainWindow::sayFileMissed()
{
    m_workspace.say({Notice::Level::Loss,
                     filled(translate("shell", "The file of this office is not in its folder any more: %1. Somebody moved or deleted it, or the stick was pulled out. "
                                               "The program still holds everything: make a backup in another place now, before you close or lock."),
                            {QDir::toNativeSeparators(m_workspace.path())}),
                     translate("shell", "To the backup"), [this] { m_view->go({.kind = Place::Kind::Settings, .text = u"backup"_s}); }});
}

void MainWindow::command(Screen::Command command)
{
    Screen *const screen = m_view->screen();
    const bool done = screen != nullptr && screen->perform(command);
    if (!done && command == Screen::Command::Print)
        m_view->go({.kind = Place::Kind::Print});
}

void MainWindow::showStart()
{
    m_idle->setWatching(false);
    m_start->reload();
    m_front->setCurrentWidget(m_start);
    m_start->firstFocus()->setFocus();
    updateTitle();
    updateActions();
}

void MainWindow::showUnlock(const QString &path)
{
    m_unlock->setOffice(path, m_locked ? UnlockPage::State::Locked : UnlockPage::State::Closed);
    m_front->setCurrentWidget(m_unlock);
    m_unlock->firstFocus()->setFocus();
    updateTitle();
    updateActions();
}

void MainWindow::showHelp(const QString &topic)
{
    // Its texts take a tenth of the whole start; few starts need them.
    if (m_help == nullptr) {
        m_help = new HelpPanel(m_workspace.settings(), this);
        if (!restoreDockWidget(m_help))
            addDockWidget(Qt::RightDockWidgetArea, m_help);
    }
    m_help->showTopic(topic);
}

void MainWindow::showCreate()
{
    if (m_create != nullptr && m_front->currentWidget() == m_create && m_create->isBusy())
        return;
    m_view->keepDrafts();
    m_band->hide();
    // Few starts make an office: the page is made when one does.
    if (m_create == nullptr) {
        m_create = new CreatePage(m_workspace, m_front);
        m_front->addWidget(m_create);
        connect(m_create, &CreatePage::finished, this, &MainWindow::showWork);
        connect(m_create, &CreatePage::left, m_view, &WorkView::reset);
        connect(m_create, &CreatePage::back, this, [this] { m_workspace.isOpen() ? showWork() : showStart(); });
    }
    m_front->setCurrentWidget(m_create);
    m_create->start();
    updateTitle();
    updateActions();
}

void MainWindow::showWork()
{
    m_locked = false;
    if (m_palette != nullptr)
        m_palette->close();
    m_band->setVisible(m_workspace.office().practice);
    m_front->setCurrentWidget(m_work);
    if (m_view->screen() == nullptr)
        m_view->go({});
    m_idle->setWatching(!m_workspace.office().practice);
    updateTitle();
    updateActions();
}

void MainWindow::askClose(std::function<void()> then)
{
    if (!m_workspace.isOpen()) {
        then();
        return;
    }
    m_view->keepDrafts();
    // The pages of one office never show another's: they go with it.
    m_workspace.close(this, [this, then = std::move(then)] {
        m_view->reset();
        then();
    });
}

void MainWindow::openFile(const QString &path)
{
    // An office that is being made is not left half-way.
    if (path.isEmpty() || (m_create != nullptr && m_front->currentWidget() == m_create && m_create->isBusy()))
        return;
    if (!path.endsWith(u".kinerja"_s, Qt::CaseInsensitive) && m_workspace.isOpen()) {
        m_view->go({.kind = Place::Kind::Import, .text = path});
        return;
    }
    if (m_workspace.isOpen() && QFileInfo(path) == QFileInfo(m_workspace.path()))
        return;
    // Nobody is asked for the passphrase of something that has none, nor taken out of an office for it.
    if (const Result<void> looks = checkLooksLikeOffice(path); !looks) {
        if (m_workspace.isOpen())
            return m_workspace.say(noticeOf(looks.error()));
        showStart();
        return m_start->say(noticeOf(looks.error()));
    }
    askClose([this, path] { showUnlock(path); });
}

void MainWindow::openPractice()
{
    askClose([this] { m_practice->start(); });
}

void MainWindow::lock()
{
    if (!m_workspace.isOpen())
        return;
    m_view->keepDrafts();
    m_locked = true;
    m_idle->setWatching(false);
    const QString path = m_workspace.path();
    // What was typed stays in the pages behind; nobody sees them until the office is open again.
    showUnlock(path);
    m_workspace.close(this, [this] { updateTitle(); });
}

QVariant MainWindow::standing() const
{
    return QVariantMap{{u"work"_s, m_front->currentWidget() == m_work}, {u"place"_s, QVariant::fromValue(m_view->place())}};
}

void MainWindow::restoreStanding(const QVariant &standing)
{
    const QVariantMap map = standing.toMap();
    if (!map.value(u"work"_s).toBool() || !m_workspace.isOpen())
        return;
    showWork();
    m_view->go(map.value(u"place"_s).value<Place>());
}

QWidget *MainWindow::frontPage() const
{
    return m_front->currentWidget();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workspace.settings().setLayout(u"window"_s, saveGeometry());
    m_workspace.settings().setLayout(u"windowState"_s, saveState());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Buttons take the space bar alone; people who use the keyboard expect Enter to press what is marked.
    auto *const marked = qobject_cast<QAbstractButton *>(focusWidget());
    const bool presses = marked != nullptr && qobject_cast<QCheckBox *>(marked) == nullptr && qobject_cast<QRadioButton *>(marked) == nullptr;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && presses && !event->isAutoRepeat())
        marked->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace kinerja
