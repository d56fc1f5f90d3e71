#pragma once

#include "ui/common/workspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kinerja {

/// The folder that belongs to practising alone: AppDataLocation/latihan, or what KINERJA_PRACTICE_FOLDER names.
[[nodiscard]] QString practiceFolder();
/// The practice office in it, whether it is there or not.
[[nodiscard]] QString practiceOffice();
/// Whether a file lies in that folder. The office itself knows it too (OfficeInfo::practice), wherever it was copied.
[[nodiscard]] bool isPracticePath(const QString &path);
/// The practice office's passphrase, which is no secret; empty where its file is gone. Reads a file of a few bytes.
[[nodiscard]] Secret practicePassphrase();

/// Makes the practice office, opens it, begins it again. It touches nothing outside of the practice folder, and in it only what it
/// made. Main thread; owned by the main window.
class PracticePage : public QWidget {
    Q_OBJECT

public:
    explicit PracticePage(Workspace &workspace, QWidget *parent = nullptr);

    /// Opens the practice office; makes it first where there is none.
    void start();
    /// Asks, then makes it anew and opens it.
    void askReset(QWidget *asker);
    [[nodiscard]] bool isBusy() const { return m_state != State::Idle; }
    [[nodiscard]] QWidget *firstFocus() const;
    /// For tests: a smaller office is made sooner.
    void setEmployees(int employees) { m_employees = employees; }

Q_SIGNALS:
    /// Work began: the window shows this page.
    void started();
    /// The practice office is open.
    void opened();
    void back();

private:
    enum class State { Idle, Making, Opening };
    void make();
    void remake();
    void openNow();
    void setState(State state);
    void showCounts();
    void failed(const Error &error);

    Workspace &m_workspace;
    State m_state = State::Idle;
    int m_employees = 120;
    JobHandle m_job;
    QTimer m_counts;
    NoticeBar *m_notice;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_again;
};

/// The orange band that stands above every page of the practice office: nobody takes it for the real one.
class PracticeBand : public QFrame {
    Q_OBJECT

public:
    explicit PracticeBand(QWidget *parent = nullptr);

Q_SIGNALS:
    void leave();
    void resetRequested();
};

} // namespace kinerja
