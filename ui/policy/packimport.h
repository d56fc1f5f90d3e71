#pragma once

#include "core/policy/policyset.h"
#include "ui/common/card.h"
#include "ui/common/workspace.h"

namespace kinerja {

/// A pack out of a file, looked at before it is taken in: every wrong place of the file by its path, or what the pack would be and do.
/// Nothing is stored before somebody says so. Main thread; reads and writes through the workspace.
class PackImport : public Card {
    Q_OBJECT

public:
    explicit PackImport(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks for a file and looks at it.
    void choose();
    /// Looks at the file at `path`.
    void look(const QString &path);

Q_SIGNALS:
    void shown();                        ///< there is something to look at
    void left();
    void taken(const QByteArray &hash);  ///< the pack is in the office now

private:
    struct Judged {
        QString file;
        std::optional<PolicyPack> pack;
        QList<PackProblem> problems;
        int differences = 0;
        QString against; ///< the pack that it was compared with, by its name; empty where there is none
    };
    void show(const Judged &judged);
    void take();

    Workspace &m_workspace;
    Question m_question;
    std::optional<PolicyPack> m_pack;
    QLabel *m_text;
    QLabel *m_after;
    QPushButton *m_take;
    QPushButton *m_again;
    QPushButton *m_leave;
};

} // namespace kinerja
