#pragma once

#include "ui/help/guide.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace kinerja {

/// Leads through a guide on the page itself: a rounded outline round the next control and a small card beside it. It dims nothing,
/// takes no clicks and no keyboard from anybody, and waits until people have done the step themselves; what they do elsewhere is their
/// own affair. While the target is not shown, neither is the outline. Main thread; a part of its keeper, which goes before `over` does.
class GuideOverlay : public QObject {
    Q_OBJECT

public:
    explicit GuideOverlay(QWidget *over);
    ~GuideOverlay() override;

    /// Begins at a step; a guide that runs is left.
    void start(const Guide &guide, int step = 0);
    /// The card and the outline go; where it was left is signalled.
    void leave();
    /// Hides both while another page is open, without leaving.
    void setPaused(bool paused);
    [[nodiscard]] bool isRunning() const { return m_step >= 0; }
    [[nodiscard]] const Guide &guide() const { return m_guide; }
    [[nodiscard]] int step() const { return m_step; }
    /// What the outline is round; null while that is not shown.
    [[nodiscard]] QWidget *target() const;

Q_SIGNALS:
    void stepChanged(const QString &guide, int step);
    void left(const QString &guide, int step);
    void finished(const QString &guide);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *shownWidget(const QString &objectName) const;
    [[nodiscard]] QRect visibleRect(const QWidget *widget) const;
    [[nodiscard]] QRect visiblePart(const QRect &part, const QWidget *of) const;
    void enter(int step);
    void done();
    /// The step is over once the event that ended it has reached its target.
    void doneSoon();
    void end();
    void look();
    void place();

    QWidget *m_over;
    Guide m_guide;
    int m_step = -1;
    bool m_paused = false;
    bool m_wasShown = false; ///< the target of this step, at least once
    bool m_typed = false;
    bool m_takesFocus = false; ///< the keyboard was on the card's button, which this step lacks
    QMetaObject::Connection m_press;
    QPointer<QWidget> m_target;
    QTimer m_watch;
    QWidget *m_outline;
    QFrame *m_card;
    QLabel *m_count;
    QLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_later;
};

} // namespace kinerja
