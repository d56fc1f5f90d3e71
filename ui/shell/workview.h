#pragma once

#include "ui/common/icons.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

#include <QMap>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kinerja {

class GuideKeeper;

/// The window while an office is open: navigation at the left, breadcrumb and messages on top, one page. Makes pages when they are
/// first needed, keeps them, tells them what changed, and remembers the way back. Main thread; owned by the main window.
class WorkView : public QWidget {
    Q_OBJECT

public:
    using Factory = std::function<Screen *(QWidget *parent)>;

    explicit WorkView(Workspace &workspace, QWidget *parent = nullptr);

    /// A page that places of this kind open. Pages with a word get an entry in the navigation, in the order of adding.
    void addPage(Place::Kind kind, Factory factory, const QString &word = {}, Glyph glyph = Glyph::Home);
    /// Goes there and remembers where from.
    void go(const Place &place);
    void back();
    [[nodiscard]] bool canGoBack() const { return m_history.size() > 1; }
    [[nodiscard]] Place place() const { return m_history.isEmpty() ? Place{} : m_history.last(); }
    [[nodiscard]] Screen *screen() const;
    /// Entries of the navigation: word, glyph and where they go, for menus and the command palette.
    struct Entry {
        QString word;
        Glyph glyph = Glyph::Home;
        Place place;
    };
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Forgets pages and the way back: another office comes.
    void reset();
    /// Drafts are kept, nothing else happens.
    void keepDrafts();
    /// What stands at the lower left: what matters offline.
    void setFootnote(const QString &text);
    void say(const Notice &notice);
    /// Starts the guide of the page in front, or leaves the one that runs; says so where the page has none.
    void toggleGuide();
    [[nodiscard]] GuideKeeper &guides() { return *m_guides; }

Q_SIGNALS:
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Screen *screenFor(Place::Kind kind);
    void show(const Place &place);
    /// The message lies over the title of the page, so that nothing moves under the hand when one comes or goes.
    void placeNotice();
    void updateNavigation();
    void updateCrumbs();
    /// Offers the page's guide at its foot, where it is time for it.
    void offerGuide();
    [[nodiscard]] static Place::Kind sectionOf(Place::Kind kind);

    Workspace &m_workspace;
    QMap<Place::Kind, Factory> m_factories;
    QMap<Place::Kind, Screen *> m_screens;
    QList<Entry> m_entries;
    QList<QPushButton *> m_buttons;
    QList<Place> m_history;
    QFrame *m_side;
    QLabel *m_brand;
    QVBoxLayout *m_navigation;
    QLabel *m_footnote;
    QButtonGroup *m_group;
    QWidget *m_crumbs;
    QPushButton *m_back;
    QLabel *m_trail;
    NoticeBar *m_notice;
    NoticeBar *m_offer; ///< of a guide, at the foot: it is for those who look for help and is in nobody's way
    QElapsedTimer m_noticeAge;
    bool m_ofDisk = false; ///< the message was said while the disk took no changes
    QStackedWidget *m_stack;
    GuideKeeper *m_guides;
};

} // namespace kinerja
