#pragma once

#include "core/evaluation/board.h"
#include "ui/common/card.h"

class QButtonGroup;
class QGridLayout;
class QPlainTextEdit;
class QRadioButton;

namespace kinerja {

class FormField;
class TypedDrafts;

/// The question that comes first (PermenPANRB 6/2022; SE MenPANRB 3/2023): how the organisation did in the period, and why. Main thread;
/// asks and hands the answer on, records nothing itself.
class OrganisationPanel : public Card {
    Q_OBJECT

public:
    explicit OrganisationPanel(TypedDrafts &drafts, QWidget *parent = nullptr);

    /// Asks about `unit`; with what is recorded where it is being changed. `leave` offers a way back.
    enum class Leave { No, Offered };
    void ask(const EvaluationBoard &board, UnitId unit, Leave leave);
    /// The five choices beside or below one another, for so many pixels.
    void arrange(int width);
    [[nodiscard]] UnitId unit() const { return m_unit; }
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void answered(kinerja::UnitId unit, kinerja::OrganisationPredicate predicate, const QString &reason);
    void left();

private:
    void answer();
    void setChoiceProblem(const QString &text);

    TypedDrafts &m_drafts;
    UnitId m_unit;
    Uuid m_subject;
    QLabel *m_lead;
    QFrame *m_choicesFrame;
    QGridLayout *m_choices;
    QLabel *m_choiceProblem;
    QButtonGroup *m_group;
    QList<QWidget *> m_cells;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
    QLabel *m_setter;
    QPushButton *m_set;
    QPushButton *m_back;
    int m_columns = 0;
};

} // namespace kinerja
