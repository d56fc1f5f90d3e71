#pragma once

#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QBoxLayout;
class QSplitter;
class QStackedWidget;

namespace kinerja {

class DistributionPanel;
class IssuePanel;
class NoteLine;
class OrganisationPanel;
class PeriodUnitBar;
class RatingGrid;
class RatingModel;
class TypedDrafts;
class WhyPanel;

/// How the page is laid out; what happens on it is the screen's. Main thread.
class EvaluationPage : public QWidget {
    Q_OBJECT

public:
    EvaluationPage(Workspace &workspace, TypedDrafts &drafts, RatingModel &model, QWidget *parent = nullptr);

    /// The organisation's question, the grid, or the section before issuing.
    enum class Section { Work, Issue, Nobody };
    void show(Section section);
    [[nodiscard]] Section section() const;

    PageHeader *header;
    QPushButton *print;
    QPushButton *revise;
    QPushButton *issue;
    PeriodUnitBar *bar;
    QPushButton *organisation; ///< says the predicate; changes it
    OrganisationPanel *organisationPanel;
    RatingGrid *grid;
    NoteLine *note;
    QLabel *hint;
    WhyPanel *why;
    DistributionPanel *distribution;
    IssuePanel *issuePanel;
    EmptyState *nobody;

    /// For a window that leaves so many pixels: parts stand beside or below one another, and nothing is cut.
    void arrange(int width);
    /// While the organisation waits, what is below the grid would say nothing.
    void showBelow(bool shown) { m_lower->setVisible(shown); }

private:
    QStackedWidget *m_stack;
    QWidget *m_work;
    QWidget *m_lower;
    QWidget *m_actions;
    QBoxLayout *m_column;
    int m_narrow = -1;
    QBoxLayout *m_below;
};

} // namespace kinerja
