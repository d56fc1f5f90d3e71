#pragma once

#include "ui/common/card.h"
#include "ui/policy/trialmodel.h"

class QComboBox;
class QLineEdit;

namespace kinerja {

class FormField;

/// What may be tried for one person of a trial calculation. It changes the model's sandbox only. Main thread.
class TrialPersonPanel : public Card {
    Q_OBJECT

public:
    explicit TrialPersonPanel(TrialModel &model, QWidget *parent = nullptr);
    /// Nobody below 0.
    void show(int person);
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void failed(const kinerja::Error &error);

private:
    void rate();
    void showOutcome();
    void takeCredit();

    TrialModel &m_model;
    int m_person = -1;
    QLabel *m_hint;
    QComboBox *m_result;
    QComboBox *m_conduct;
    QComboBox *m_potential;
    QLineEdit *m_credit;
    FormField *m_resultField;
    FormField *m_creditField;
    QList<QWidget *> m_fields;
    QLabel *m_outcome;
};

/// The predicate of an organisation in a trial calculation, and how the predicates of its people spread beside the guide. Main thread.
class TrialUnitPanel : public Card {
    Q_OBJECT

public:
    explicit TrialUnitPanel(TrialModel &model, QWidget *parent = nullptr);
    /// None below 0.
    void show(int unit);
    [[nodiscard]] int unit() const { return m_unit; }
    /// What the guide says of the unit, in the words on the panel.
    [[nodiscard]] QString text() const;
    /// The rules by which sentences of deviations are made.
    void setGuide(const std::optional<DistributionGuide> &guide);

Q_SIGNALS:
    void failed(const kinerja::Error &error);

private:
    TrialModel &m_model;
    std::optional<DistributionGuide> m_guide;
    int m_unit = -1;
    QComboBox *m_organisation;
    QLabel *m_counts;
    QLabel *m_finding;
};

} // namespace kinerja
