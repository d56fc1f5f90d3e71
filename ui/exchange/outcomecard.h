#pragma once

#include "ui/common/card.h"

class QProgressBar;

namespace kinerja {

/// What the page says while an import runs: how far it is, and Cancel. Main thread, owned by its page.
class RunningCard : public Card {
    Q_OBJECT

public:
    explicit RunningCard(QWidget *parent = nullptr);
    /// A total of 0: not known yet.
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

private:
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

/// What the page says once an import is in the office: what it did, what comes next, and the way back.
class OutcomeCard : public Card {
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget *parent = nullptr);
    void show(qint64 created, qint64 changed, const QString &next);
    [[nodiscard]] QPushButton *undo() const { return m_undo; }

private:
    QLabel *m_text;
    QLabel *m_next;
    QPushButton *m_undo;
};

} // namespace kinerja
