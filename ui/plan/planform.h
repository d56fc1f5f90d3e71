#pragma once

#include "ui/plan/conductsection.h"
#include "ui/plan/resultcard.h"

#include <QVBoxLayout>

namespace kinerja {

class Prompt;

/// The whole plan to write in: A. main results, B. additional ones, C. conduct. It shows the document and changes it; it knows no store.
class PlanForm : public QWidget {
    Q_OBJECT

public:
    PlanForm(PlanDocument &document, Prompt &prompt, QWidget *parent = nullptr);

    void setFacts(const FormFacts &facts, const forms::ConductGuide &guide);
    /// Shows the document again, field by field; what is typed stays where it is.
    void showPlan();
    void focusPlace(const PlanPlace &place);
    /// The first thing to write.
    [[nodiscard]] QWidget *firstField() const;
    void addResult(WorkKind category);

private:
    [[nodiscard]] ResultCard *card(int item) const;
    void makeCards();
    void orderTabs();
    void removeIndicator(int item, int indicator);
    void removeItem(int item);
    void ask(const QString &title, const QString &text, const QString &verb, std::function<void()> then);

    PlanDocument &m_document;
    Prompt &m_prompt;
    FormFacts m_facts;
    QVBoxLayout *m_mains;
    QVBoxLayout *m_extras;
    QLabel *m_noExtras;
    QPushButton *m_addMain;
    QPushButton *m_addExtra;
    ConductSection *m_conduct;
    QList<ResultCard *> m_cards; ///< in the order of the document
    qsizetype m_mainCards = 0;
    QList<QWidget *> m_tabs; ///< in the order that Tab goes
};

} // namespace kinerja
