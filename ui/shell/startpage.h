#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace kinerja {

class Card;
class TaskButton;

/// The first page: open an office, make one, practise; the offices of late; language and size of type in the first minute. It opens
/// nothing itself. Main thread; owned by the main window, which makes it again after a change of looks.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(Workspace &workspace, QWidget *parent = nullptr);

    /// The list of offices as it is now.
    void reload();
    /// The last office where there is one, else the three tasks.
    [[nodiscard]] QWidget *firstFocus() const;
    void say(const Notice &notice) { m_notice->show(notice); }

Q_SIGNALS:
    void openOffice(const QString &path);
    void createOffice();
    void practice();
    void helpRequested(const QString &topic);
    /// All are in the settings already.
    void languageChanged(kinerja::Language language);
    void textSizeChanged(int percent);
    void themeChanged(kinerja::Theme theme);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLooks(QHBoxLayout *head);
    void chooseFile();
    void addRecent(const QString &path);

    Workspace &m_workspace;
    NoticeBar *m_notice;
    TaskButton *m_open;
    TaskButton *m_create;
    TaskButton *m_practice;
    Card *m_recent;
    QGridLayout *m_rows; ///< an office a line: name, folder, when, off the list
};

} // namespace kinerja
