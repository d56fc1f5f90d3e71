#pragma once

#include "ui/common/workspace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kinerja {

/// What runs, at the bottom of the window: a line each with counts, a bar and Cancel. Work that is over within 200 ms is never shown.
/// It only looks at counts, on a timer; it waits for nothing. Main thread.
class TaskStrip : public QFrame {
    Q_OBJECT

public:
    explicit TaskStrip(Workspace &workspace, QWidget *parent = nullptr);

    /// Lines that are shown now.
    [[nodiscard]] int lines() const { return int(m_lines.size()); }

private:
    struct Line {
        quint64 id = 0;
        JobHandle job;
        QWidget *widget = nullptr;
        QLabel *counts = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *cancel = nullptr;
    };
    void look();
    [[nodiscard]] Line make(const TaskLine &task);
    static void update(const Line &line);

    Workspace &m_workspace;
    QTimer m_timer;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    QLabel *m_more;
};

/// `12.000 of 100.000`; the count alone where the whole is not known, nothing before the first count.
[[nodiscard]] QString progressText(qint64 done, qint64 total);

} // namespace kinerja
