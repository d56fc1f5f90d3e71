#pragma once

#include "core/office/directory.h"
#include "ui/common/workspace.h"
#include "ui/shell/workview.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace kinerja {

/// One thing that the palette finds: an action, a page, or a person.
struct PaletteEntry {
    QString text;
    QString aside; ///< keys of an action, post and unit of a person
    Glyph glyph = Glyph::Next;
    QPointer<QAction> action;    ///< null: it is a place
    Place place;
    QString whyNot; ///< of an action that is not possible now
};

/// Finds commands, pages and people by a few letters (Ctrl+K), by keyboard alone: type, arrows, Enter; Esc leaves. Lies over the
/// window and goes away by itself. Main thread; owned by the main window.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(Workspace &workspace, QWidget *parent);
    ~CommandPalette() override;

    /// What can be found this time; the focus comes back to where it was.
    void open(const QList<QAction *> &actions, const QList<WorkView::Entry> &pages);
    void leave();

Q_SIGNALS:
    void go(const kinerja::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showFound(const QList<PersonEntry> &people);
    void choose(int row);
    void place();

    class Model;
    Workspace &m_workspace;
    QList<PaletteEntry> m_all;
    Model *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_hint;
    QPointer<QWidget> m_before;
    Question m_question;
};

} // namespace kinerja
