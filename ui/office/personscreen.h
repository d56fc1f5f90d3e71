#pragma once

#include "core/evaluation/personstore.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kinerja {

class ChangesCard;
class EmptyState;
class EvaluationsCard;
class FactsCard;
class PageHeader;
class PlansCard;
class PostsCard;

/// One person: who it is, where, with which plans and evaluations, and what was changed about them. Shows and leads on; changes
/// nothing. That the page was opened is noted in the audit trail.
class PersonScreen : public Screen {
    Q_OBJECT

public:
    explicit PersonScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void load();
    void noteOpened();
    void showFile(PersonFile file);
    void showHead();
    void showPlanButton();
    void arrange();
    void openPlan(PlacementId placement, int year);
    void print(const QString &form, const std::optional<Period> &period);
    void exportData();
    [[nodiscard]] const PersonPost *post() const;

    Workspace &m_workspace;
    EmployeeId m_employee;
    PersonFile m_file;
    bool m_loaded = false;

    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    PageHeader *m_header;
    QPushButton *m_copy;
    QPushButton *m_plan;
    FactsCard *m_facts;
    QGridLayout *m_grid;
    EvaluationsCard *m_evaluations;
    PlansCard *m_plans;
    PostsCard *m_posts;
    ChangesCard *m_changes;
    EmptyState *m_gone;
    int m_columns = 0;
    Question m_fileQuestion;
    Question m_historyQuestion;
};

} // namespace kinerja
