#pragma once

#include "core/plan/planstates.h"
#include "ui/common/card.h"
#include "ui/common/secondclick.h"

#include <QRadioButton>
#include <QToolButton>

class QUndoStack;

namespace kinerja {

/// The head of the editor: whose plan, where it stands, in which approach, and what can be done with it now.
class PlanHead : public QWidget {
    Q_OBJECT

public:
    PlanHead(QUndoStack &steps, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &line);
    /// What the head shows of a plan.
    struct Standing {
        QString state;
        PlanApproach approach = PlanApproach::Quantitative;
        QList<PlanAction> allowed;
        std::optional<PlanAction> next;
        bool exists = false;  ///< a plan is stored
        bool changed = false; ///< something is typed and not saved
        QString waiting;      ///< why nothing can be done just now; empty: it can
    };
    void showStanding(const Standing &standing);
    [[nodiscard]] QPushButton *primary() const { return m_primary; }

Q_SIGNALS:
    void stepWanted(kinerja::PlanAction action);
    void saveWanted();
    void printWanted();
    void approachChosen(kinerja::PlanApproach approach);

private:
    PageHeader *m_header;
    QLabel *m_state;
    QLabel *m_saved;
    QLabel *m_approachName;
    QRadioButton *m_quantitative;
    QRadioButton *m_qualitative;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_print;
    QPushButton *m_revise;
    QPushButton *m_return;
    QPushButton *m_save;
    QPushButton *m_primary;
    SecondClick *m_second; ///< the next step stands where the last one was pressed
    bool m_exists = false;
    QList<PlanAction> m_allowed;
    std::optional<PlanAction> m_next;
};

} // namespace kinerja
