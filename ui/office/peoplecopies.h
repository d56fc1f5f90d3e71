#pragma once

#include "core/office/directory.h"
#include "ui/common/workspace.h"

namespace kinerja {

/// Takes people out of the list: rows to the clipboard, the list to a file. What is not on screen is read first. Main thread, owned by its
/// screen.
class PeopleCopies : public QObject {
    Q_OBJECT

public:
    explicit PeopleCopies(Workspace &workspace, QWidget *screen);

    /// The rows with these numbers (PersonEntry::n), their `columns` of PeopleModel in that order, as text and as a table.
    void toClipboard(const QList<qint64> &numbers, const QList<int> &columns);
    /// These people, or where there are none everybody whom `filter` finds; asks where to, and says what became of it.
    void toFile(const QList<qint64> &numbers, const PeopleFilter &filter);

private:
    Workspace &m_workspace;
    QWidget *m_screen;
    Question m_question;
};

} // namespace kinerja
