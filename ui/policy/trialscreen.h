#pragma once

#include "core/policy/policyset.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"
#include "ui/explain/periodunitbar.h"
#include "ui/policy/trialmodel.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace kinerja {

class PageHeader;
class RecordTable;
class TrialPersonPanel;
class TrialUnitPanel;

/// A sandbox for the head of a unit: ratings, the organisation's predicate or the rules are changed, and all that follows moves at
/// once. It reads once and never writes; a band says so. Main thread.
class TrialScreen : public Screen {
    Q_OBJECT

public:
    explicit TrialScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading {
        PeriodUnitChoices choices;
        PolicySet set;
        QByteArray pack; ///< hash of the one that applies
        UnitId unit;
        TrialStart start;
    };
    void build();
    void arrange();
    void read();
    void take(Reading reading);
    void showState();
    void showPerson();
    void usePack();

    Workspace &m_workspace;
    Question m_question;
    UnitId m_unit;
    PolicySet m_set;
    TrialModel m_model;
    PageHeader *m_header;
    QPushButton *m_again;
    QLabel *m_band;
    PeriodUnitBar *m_bar;
    QComboBox *m_packs;
    QLabel *m_state;
    QBoxLayout *m_row;
    RecordTable *m_table;
    QScrollArea *m_side;
    TrialPersonPanel *m_person;
    TrialUnitPanel *m_unitPanel;
    bool m_stale = false; ///< the office changed after the trial began
};

} // namespace kinerja
