#include "ui/evaluation/evaluationpage.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/narrowbar.h"
#include "ui/common/style.h"
#include "ui/explain/distributionpanel.h"
#include "ui/evaluation/issuepanel.h"
#include "ui/evaluation/noteline.h"
#include "ui/explain/organisationpanel.h"
#include "ui/explain/periodunitbar.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/evaluation/waitingunittable.h"
#include "ui/explain/whypanel.h"

#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

EvaluationPage::EvaluationPage(Workspace &workspace, TypedDrafts &drafts, RatingModel &model, QWidget *parent)
    : QWidget(parent), header(new PageHeader(this)), print(button(translate("rating", "&Print…"), u"print"_s)), revise(button({}, u"revise"_s)),
      issue(button({}, u"issue"_s, "primary")), bar(new PeriodUnitBar(this)), narrow(new NarrowBar(this)), finder(new QLineEdit(this)),
      organisation(button({}, u"organisation"_s, "link")),
      organisationPanel(new OrganisationPanel(drafts, this)), grid(new RatingGrid(workspace.settings())), units(new WaitingUnitTable(workspace.settings())), note(new NoteLine(drafts)), hint(label({}, "muted")),
      why(new WhyPanel(workspace)), distribution(new DistributionPanel(workspace, drafts)), issuePanel(new IssuePanel(drafts)),
      nobody(new EmptyState(translate("rating", "Nobody works here in this period"),
                            translate("rating", "Bring in units and employees from a file, or choose another unit or period."), translate("rating", "Import a file"))),
      m_settings(workspace.settings()), m_stack(new QStackedWidget(this)), m_work(new QWidget), m_splitter(new QSplitter), m_reasons(new QWidget),
      m_actions(new QWidget(this)), m_column(new QVBoxLayout(this)), m_reasonsRow(new QVBoxLayout)
{
    print->setIcon(icon(Glyph::Print));
    auto *const buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small + space::tiny);
    for (QPushButton *const each : {print, revise, issue})
        buttons->addWidget(each);
    finder->setObjectName(u"gridFind"_s);
    finder->setAccessibleName(translate("rating", "Find a name"));
    finder->setPlaceholderText(translate("rating", "Find a name (Ctrl+F)"));
    finder->setToolTip(translate("rating", "Part of a name or NIP. Up and Down go to the next one, Enter goes into the table."));
    finder->setClearButtonEnabled(true);
    finder->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    bar->addWidget(finder);
    // Its place stays while the unit of the current row has no predicate.
    QSizePolicy keeps = organisation->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    organisation->setSizePolicy(keeps);
    bar->addWidget(organisation);
    grid->setModel(&model);
    hint->setObjectName(u"gridHint"_s);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto *const upper = new QWidget;
    auto *const gridColumn = new QVBoxLayout(upper);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    gridColumn->setSpacing(space::small);
    gridColumn->addWidget(grid, 1);
    gridColumn->addWidget(units, 1);
    units->hide();
    gridColumn->addWidget(note);
    m_reasons->setLayout(m_reasonsRow);
    m_reasonsRow->setContentsMargins(0, 0, 0, 0);
    m_reasonsRow->setSpacing(space::between);
    m_reasonsRow->addWidget(why, 4);
    m_reasonsRow->addWidget(distribution, 6);
    m_splitter->setHandleWidth(space::between);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_reasons);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_settings.setLayout(m_splitter->objectName(), m_splitter->saveState()); });

    auto *const workColumn = new QVBoxLayout(m_work);
    workColumn->setContentsMargins(0, 0, 0, 0);
    workColumn->setSpacing(space::small);
    workColumn->addWidget(organisationPanel);
    workColumn->addWidget(m_splitter, 1);
    workColumn->addWidget(hint);
    m_stack->addWidget(m_work);
    m_stack->addWidget(issuePanel);
    m_stack->addWidget(nobody);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small + space::tiny);
    m_column->addWidget(header);
    m_column->addWidget(bar);
    m_column->addWidget(narrow);
    m_column->addWidget(m_stack, 1);
    arrange(1'000);
}

void EvaluationPage::show(Section section)
{
    m_stack->setCurrentWidget(section == Section::Work ? m_work : section == Section::Issue ? static_cast<QWidget *>(issuePanel) : nobody);
    bar->setVisible(section != Section::Issue);
    showActions();
}

void EvaluationPage::showRows(Rows rows)
{
    m_rows = rows;
    const bool people = rows == Rows::People;
    grid->setVisible(people);
    hint->setVisible(people);
    finder->setVisible(people);
    why->setVisible(people);
    units->setVisible(!people);
    if (!people)
        note->hide();
    showActions();
}

void EvaluationPage::showActions()
{
    m_actions->setVisible(section() != Section::Issue && m_rows == Rows::People);
}

EvaluationPage::Section EvaluationPage::section() const
{
    return m_stack->currentWidget() == m_work ? Section::Work : m_stack->currentWidget() == issuePanel ? Section::Issue : Section::Nobody;
}

void EvaluationPage::arrange(int width)
{
    const int line = fontMetrics().height();
    const bool tight = width < line * 52;
    const bool beside = width >= line * 60;
    // As tall as it will ever be for this width: what is said must not move what is being clicked.
    hint->setFixedHeight(hint->fontMetrics().lineSpacing() * (beside ? 1 : 2) + space::tiny);
    finder->setMinimumWidth(line * 11);
    bar->arrange(width);
    organisationPanel->arrange(width);
    m_reasonsRow->setDirection(beside || tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Set by the layout and not by the words inside, which change with the row.
    m_reasons->setMinimumSize(line * 16, line * (beside ? 22 : tight ? 32 : 15));
    distribution->arrange(beside ? line * 20 : tight ? width : width * 6 / 10);
    // Five rows are always in sight; below that the page scrolls instead.
    grid->setMinimumHeight(rowHeight(grid) * 6);
    units->setMinimumHeight(rowHeight(units) * 4);
    if (m_beside != int(beside)) {
        m_beside = int(beside);
        m_splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
        m_splitter->setObjectName(beside ? u"evaluationBeside"_s : u"evaluationBelow"_s);
        share(width);
    }
    if (m_tight == int(tight))
        return;
    m_tight = int(tight);
    m_column->removeWidget(m_actions);
    if (tight)
        m_column->insertWidget(1, m_actions, 0, Qt::AlignLeft);
    else
        header->addAction(m_actions);
}

void EvaluationPage::share(int width)
{
    const QByteArray kept = m_settings.layout(m_splitter->objectName());
    if (!kept.isEmpty() && m_splitter->restoreState(kept))
        return;
    const int line = fontMetrics().height();
    if (m_beside == 1) {
        const int reasons = qBound(line * 16, width * 26 / 100, line * 26);
        m_splitter->setSizes({width - reasons, reasons});
    } else {
        m_splitter->setSizes({line * 30, m_reasons->minimumHeight()});
    }
}

void EvaluationPage::showReasons(bool shown)
{
    m_reasons->setVisible(shown);
}

void EvaluationPage::say(const QString &text)
{
    hint->setText(text);
    hint->setToolTip(text);
}

} // namespace kinerja
