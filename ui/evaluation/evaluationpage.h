#pragma once

#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QBoxLayout;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace kinerja {

class DistributionPanel;
class IssuePanel;
class NarrowBar;
class NoteLine;
class OrganisationPanel;
class PeriodUnitBar;
class RatingGrid;
class RatingModel;
class TypedDrafts;
class WaitingUnitTable;
class WhyPanel;

/// How the page is laid out; what happens on it is the screen's. Main thread.
class EvaluationPage : public QWidget {
    Q_OBJECT

public:
    EvaluationPage(Workspace &workspace, TypedDrafts &drafts, RatingModel &model, QWidget *parent = nullptr);

    /// The organisation's question, the grid, or the section before issuing.
    enum class Section { Work, Issue, Nobody };
    void show(Section section);
    /// What the table lists: people to rate, or units that wait for something.
    enum class Rows { People, Units };
    void showRows(Rows rows);
    [[nodiscard]] Section section() const;

    PageHeader *header;
    QPushButton *print;
    QPushButton *revise;
    QPushButton *issue;
    PeriodUnitBar *bar;
    NarrowBar *narrow;
    QLineEdit *finder; ///< a name in the grid
    QPushButton *organisation; ///< says the predicate; changes it
    OrganisationPanel *organisationPanel;
    RatingGrid *grid;
    WaitingUnitTable *units;
    NoteLine *note;
    QLabel *hint;
    WhyPanel *why;
    DistributionPanel *distribution;
    IssuePanel *issuePanel;
    EmptyState *nobody;

    /// For a window that leaves so many pixels: parts stand beside or below one another, and nothing is cut.
    void arrange(int width);
    /// While the organisation waits, what explains the ratings would say nothing.
    void showReasons(bool shown);
    /// One line below the grid whose place is always kept, so that nothing moves when something is said.
    void say(const QString &text);

private:
    void showActions();
    /// Gives grid and reasons their share of the splitter: as somebody left it, else as it suits most.
    void share(int width);

    Rows m_rows = Rows::People;
    Settings &m_settings;
    QStackedWidget *m_stack;
    QWidget *m_work;
    QSplitter *m_splitter;
    QWidget *m_reasons; ///< why, and the distribution
    QWidget *m_actions;
    QBoxLayout *m_column;
    int m_tight = -1;
    int m_beside = -1;
    QBoxLayout *m_reasonsRow;
};

} // namespace kinerja
