#pragma once

#include "core/policy/trycase.h"

#include <QLineEdit>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace kinerja {

class FormField;

/// "Try a case": levels or numbers in, the predicate out with why and what would raise it. Nothing is kept. Main thread.
class CasePanel : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(QWidget *parent = nullptr);
    void show(const PolicyPack &pack);

private:
    void follow();
    void answer();
    [[nodiscard]] std::optional<Decimal> number(FormField *field, const QLineEdit *edit);

    PolicyPack m_pack;
    QComboBox *m_kind;
    QComboBox *m_result;
    QComboBox *m_conduct;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_peers;
    QCheckBox *m_idea;
    FormField *m_kindField;
    FormField *m_resultField;
    FormField *m_conductField;
    FormField *m_firstField;
    FormField *m_secondField;
    QWidget *m_form;
    QLabel *m_none;
    QLabel *m_predicate;
    QLabel *m_why;
};

} // namespace kinerja
