#pragma once

#include "core/store/storethread.h"
#include "ui/common/place.h"

#include <QWidget>

namespace kinerja {

/// One page of the window. Made by the shell when it is first needed and kept; it reads through the workspace, decides nothing,
/// and opens another page only by `go`. The margin around it is the window's: a page sets none of its own. Main thread; owned by the shell.
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the page shows now, for the title of the window and the breadcrumb ("Rina Wulandari").
    [[nodiscard]] virtual QString title() const = 0;
    /// The help topic that F1 opens; see resources/help.
    [[nodiscard]] virtual QString helpTopic() const = 0;
    /// Shows what `place` names; called each time somebody comes here. Focus goes to the first thing to do.
    virtual void open(const Place &place) = 0;
    /// Something changed in the office: read again what is shown, if it is touched; keep selection, scroll and typed text.
    virtual void refresh(const Changes &changes) = 0;
    /// Where the keyboard starts.
    [[nodiscard]] virtual QWidget *firstFocus() = 0;
    /// Keeps what was typed and is not saved (before a lock, a change of language, the end): drafts only, never a commit.
    virtual void keepDraft() {}
    /// Ctrl+F, Ctrl+S, Ctrl+P, Ctrl+Z, Ctrl+N where the page has such a thing; false where not.
    enum class Command { Find, Save, Print, Undo, New, Refresh };
    virtual bool perform(Command command)
    {
        Q_UNUSED(command)
        return false;
    }

Q_SIGNALS:
    void go(const kinerja::Place &place);
    void titleChanged();
};

} // namespace kinerja
