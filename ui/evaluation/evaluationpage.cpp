#include "ui/evaluation/evaluationpage.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/evaluation/distributionpanel.h"
#include "ui/evaluation/issuepanel.h"
#include "ui/evaluation/noteline.h"
#include "ui/evaluation/organisationpanel.h"
#include "ui/evaluation/periodunitbar.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/evaluation/whypanel.h"

#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

EvaluationPage::EvaluationPage(Workspace &workspace, TypedDrafts &drafts, RatingModel &model, QWidget *parent)
    : QWidget(parent), header(new PageHeader(this)), print(button(translate("rating", "&Print…"), u"print"_s)), revise(button({}, u"revise"_s)),
      issue(button({}, u"issue"_s, "primary")), bar(new PeriodUnitBar(this)), organisation(button({}, u"organisation"_s, "link")),
      organisationPanel(new OrganisationPanel(drafts, this)), grid(new RatingGrid(workspace.settings())), note(new NoteLine(drafts)), hint(label({}, "muted")),
      why(new WhyPanel(workspace)), distribution(new DistributionPanel(workspace, drafts)), issuePanel(new IssuePanel(drafts)),
      nobody(new EmptyState(translate("rating", "Nobody works here in this period"),
                            translate("rating", "Bring in units and employees from a file, or choose another unit or period."), translate("rating", "Import a file"))),
      m_stack(new QStackedWidget(this)), m_work(new QWidget), m_lower(new QWidget), m_actions(new QWidget(this)), m_column(new QVBoxLayout(this)), m_below(new QHBoxLayout)
{
    print->setIcon(icon(Glyph::Print));
    auto *const buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small + space::tiny);
    for (QPushButton *const each : {print, revise, issue})
        buttons->addWidget(each);
    bar->addWidget(organisation);
    grid->setModel(&model);
    hint->setObjectName(u"gridHint"_s);
    hint->setWordWrap(true);
    // Its line is always kept, so that the grid does not jump when something is said.
    hint->setMinimumHeight(hint->fontMetrics().lineSpacing());

    auto *const upper = new QWidget;
    auto *const gridColumn = new QVBoxLayout(upper);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    gridColumn->setSpacing(space::small);
    gridColumn->addWidget(grid, 1);
    gridColumn->addWidget(note);
    gridColumn->addWidget(hint);
    m_lower->setLayout(m_below);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->setSpacing(space::between);
    m_below->addWidget(why, 4);
    m_below->addWidget(distribution, 6);
    auto *const splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"evaluationSplitter"_s);
    splitter->setHandleWidth(space::between);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(upper);
    splitter->addWidget(m_lower);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    Settings &settings = workspace.settings();
    splitter->restoreState(settings.layout(splitter->objectName()));
    connect(splitter, &QSplitter::splitterMoved, this, [splitter, &settings] { settings.setLayout(splitter->objectName(), splitter->saveState()); });

    auto *const workColumn = new QVBoxLayout(m_work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(space::between);
    workColumn->addWidget(organisationPanel);
    workColumn->addWidget(splitter, 1);
    m_stack->addWidget(m_work);
    m_stack->addWidget(issuePanel);
    m_stack->addWidget(nobody);

    m_column->setContentsMargins(space::page, space::page, space::page, space::page);
    m_column->setSpacing(space::between);
    m_column->addWidget(header);
    m_column->addWidget(bar);
    m_column->addWidget(m_stack, 1);
    arrange(1'000);
}

void EvaluationPage::show(Section section)
{
    m_stack->setCurrentWidget(section == Section::Work ? m_work : section == Section::Issue ? static_cast<QWidget *>(issuePanel) : nobody);
    const bool asked = section == Section::Issue;
    m_actions->setVisible(!asked);
    bar->setVisible(!asked);
}

EvaluationPage::Section EvaluationPage::section() const
{
    return m_stack->currentWidget() == m_work ? Section::Work : m_stack->currentWidget() == issuePanel ? Section::Issue : Section::Nobody;
}

void EvaluationPage::arrange(int width)
{
    const int line = fontMetrics().height();
    const int inside = width - 2 * space::page;
    const bool narrow = inside < line * 52;
    m_below->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    bar->arrange(inside);
    organisationPanel->arrange(inside);
    distribution->arrange(narrow ? inside : inside * 6 / 10);
    // Five rows are always in sight; below that the page scrolls instead.
    grid->setMinimumHeight(rowHeight(grid) * 6);
    if (m_narrow == int(narrow))
        return;
    m_narrow = int(narrow);
    m_column->removeWidget(m_actions);
    if (narrow)
        m_column->insertWidget(1, m_actions, 0, Qt::AlignLeft);
    else
        header->addAction(m_actions);
}

} // namespace kinerja
