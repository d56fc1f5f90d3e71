#pragma once

#include "core/report/indicatorexamples.h"
#include "ui/common/fields.h"
#include "ui/plan/indicatorgrid.h"

#include <QFrame>
#include <QPushButton>
#include <QSet>

namespace kinerja {

/// What the cards of a form know beside the plan.
struct FormFacts {
    PlanAudience audience = PlanAudience::Staff;
    bool hasSuperior = false;
    QString superiorName;
    std::optional<WorkPlan> superior;
    QSet<IndicatorId> realised; ///< indicators that are not removed without asking
    QList<forms::IndicatorExampleGroup> examples;
};

/// One result of a plan: its words, the superior's result that it serves, its indicators, and what can be done with it.
class ResultCard : public QFrame {
    Q_OBJECT

public:
    ResultCard(PlanDocument &document, int item, QWidget *parent = nullptr);

    void setFacts(const FormFacts &facts);
    void showPlan();
    void focusPlace(const PlanPlace &place);
    [[nodiscard]] QList<QWidget *> fields() const;

Q_SIGNALS:
    /// The fields stand in another order.
    void rearranged();
    void moveWanted(int item, int by);
    void removalWanted(int item);
    void indicatorRemovalWanted(int item, int indicator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const PlanItem &item() const { return m_document.plan().items[m_item]; }
    void fillSuperior();
    void superiorChosen(int index);
    void showExamples();

    PlanDocument &m_document;
    int m_item;
    FormFacts m_facts;
    QLabel *m_number;
    GrowingEdit *m_text;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    CalmCombo *m_superior;
    FormField *m_superiorField;
    IndicatorGrid *m_grid;
    QPushButton *m_add;
    QPushButton *m_example;
};

} // namespace kinerja
