#pragma once

#include "ui/common/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinerja {

/// Makes the recovery sheet of the open office: a PDF to print or a text file. Not left silently without one. Main thread.
class RecoveryStep : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryStep(Workspace &workspace, QWidget *parent = nullptr);

    void start();
    [[nodiscard]] bool isMade() const { return m_made; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    /// A sheet was made and the person goes on, or goes on without one knowingly.
    void done();

private:
    enum class Kind { Paper, Text };
    void choose(Kind kind);
    void write(Kind kind, const QString &to);
    void written(Kind kind, const Result<QString> &file);
    void askLater();
    void updateButtons();

    Workspace &m_workspace;
    bool m_made = false;
    Kind m_last = Kind::Paper; ///< of what was saved last
    bool m_working = false;
    NoticeBar *m_notice;
    QPushButton *m_paper;
    QPushButton *m_text;
    QPushButton *m_later;
    QPushButton *m_go;
};

} // namespace kinerja
