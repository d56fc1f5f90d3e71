// How the page follows what it holds: its parts wired, and shown as the board stands. What is read and recorded is evaluationscreen.cpp's.
#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"
#include "core/rules/labels.h"
#include "ui/common/labels.h"
#include "ui/common/narrowbar.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/evaluationscreen.h"
#include "ui/evaluation/noteline.h"
#include "ui/explain/periodunitbar.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/evaluation/waitingunittable.h"
#include "ui/explain/distributionpanel.h"
#include "ui/explain/organisationpanel.h"
#include "ui/explain/whypanel.h"

#include <QAccessible>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Shows the last of these words, in a width that has room for each of them: a count must not move what stands beside it.
void setWords(QPushButton *button, const QStringList &words)
{
    int widest = 0;
    for (const QString &each : words) {
        button->setText(each);
        widest = qMax(widest, button->sizeHint().width());
    }
    button->setMinimumWidth(widest);
}

} // namespace

void EvaluationScreen::wire()
{
    connect(&m_reload, &QTimer::timeout, this, &EvaluationScreen::load);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        showCounts();
        showCurrent();
    });
    connect(&m_model, &RatingModel::edited, this, &EvaluationScreen::edited);
    connect(&m_queue, &RatingQueue::failed, this, &EvaluationScreen::failed);
    connect(&m_workspace, &Workspace::periodChanged, this, [this] {
        m_done.clear();
        m_asking = {};
        m_keeps = false;
        load();
    });
    connect(m_page->bar, &PeriodUnitBar::periodChosen, &m_workspace, &Workspace::setPeriod);
    connect(m_page->bar, &PeriodUnitBar::unitChosen, this, [this](UnitId unit) { turnTo(unit, Narrowing::None); });
    connect(m_page->narrow, &NarrowBar::allWanted, this, [this] {
        m_keyboard = true;
        turnTo(m_unit, Narrowing::None);
    });
    connect(m_page->units, &WaitingUnitTable::unitChosen, this, &EvaluationScreen::showBoard);
    connect(m_page->units, &RecordTable::chosen, this, [this] { firstFocus()->setFocus(); });
    connect(m_page->grid, &RatingGrid::hint, this, &EvaluationScreen::hint);
    connect(m_page->grid, &RatingGrid::noteWanted, this, &EvaluationScreen::writeNote);
    connect(m_page->grid, &RatingGrid::currentRowChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_page->grid->selectionModel(), &QItemSelectionModel::selectionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_page->finder, &QLineEdit::textEdited, this, [this](const QString &text) { find(text, qMax(0, m_page->grid->currentIndex().row())); });
    connect(m_page->finder, &QLineEdit::returnPressed, this, [this] { m_page->grid->setFocus(); });
    const auto key = [this](int code, std::function<void()> act) {
        connect(new QShortcut(QKeySequence(code), m_page->finder, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, std::move(act));
    };
    key(Qt::Key_Down, [this] { find(m_page->finder->text(), m_page->grid->currentIndex().row() + 1); });
    key(Qt::Key_Up, [this] { find(m_page->finder->text(), m_page->grid->currentIndex().row() - 1, -1); });
    key(Qt::Key_Escape, [this] { m_page->grid->setFocus(); });
    connect(m_page->note, &NoteLine::written, this, [this](const QString &text) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (ratingRow(m_model.row(row).segment.placement, m_model.board().period) == m_page->note->subject())
                m_model.note(row, text);
        }
        m_page->grid->setFocus();
    });
    connect(m_page->note, &NoteLine::left, m_page->grid, qOverload<>(&QWidget::setFocus));
    connect(m_page->organisation, &QPushButton::clicked, this, [this] { askOrganisation(currentOrganisationUnit()); });
    connect(m_page->organisationPanel, &OrganisationPanel::answered, this,
            [this](UnitId unit, OrganisationPredicate predicate, const QString &reason) { m_acts.setOrganisation(unit, m_model.board().period, predicate, reason); });
    connect(&m_acts, &EvaluationActs::organisationSet, this, [this] {
        m_asking = {};
        m_keyboard = true;
        load();
    });
    connect(m_page->organisationPanel, &OrganisationPanel::left, this, [this] {
        m_asking = {};
        showBoard();
        m_page->grid->setFocus();
    });
    connect(m_page->distribution, &DistributionPanel::reasonGiven, this,
            [this](UnitId unit, const QString &rule, const QString &reason) { m_acts.explain(unit, m_model.board().period, rule, reason); });
    connect(&m_acts, &EvaluationActs::explained, this, &EvaluationScreen::load);
    connect(&m_acts, &EvaluationActs::printWanted, this, [this] { perform(Command::Print); });
    connect(&m_acts, &EvaluationActs::issueFailed, this, [this] { m_page->issuePanel->setBusy({}); });
    connect(&m_acts, &EvaluationActs::issued, this, [this] {
        m_page->issuePanel->setBusy({});
        m_page->issuePanel->issued();
        // What was typed before is frozen now; taking it back would need a revision.
        m_done.clear();
        // What was said about a revision to come does not hold any more.
        hint({});
        m_page->show(EvaluationPage::Section::Work);
        m_page->grid->setFocus();
        load();
    });
    connect(m_page->print, &QPushButton::clicked, this, [this] { perform(Command::Print); });
    connect(m_page->issue, &QPushButton::clicked, this, [this] { showIssue(IssuePanel::Mode::First); });
    connect(m_page->revise, &QPushButton::clicked, this, [this] { showIssue(IssuePanel::Mode::Revise); });
    connect(m_page->issuePanel, &IssuePanel::confirmed, this, &EvaluationScreen::issue);
    connect(m_page->issuePanel, &IssuePanel::left, this, [this] {
        m_page->show(EvaluationPage::Section::Work);
        m_page->grid->setFocus();
    });
    connect(m_page->issuePanel, &IssuePanel::reasonsWanted, this, [this](UnitId unit) {
        m_page->show(EvaluationPage::Section::Work);
        m_page->distribution->show(m_model.board(), unit);
        if (QWidget *const field = m_page->distribution->firstMissing())
            field->setFocus();
    });
    connect(m_page->nobody->button(), &QPushButton::clicked, this, [this] {
        if (m_only == Narrowing::None) {
            Q_EMIT go({Place::Kind::Import});
        } else {
            m_keyboard = true;
            turnTo(m_unit, Narrowing::None);
        }
    });
}

bool EvaluationScreen::isEmpty() const
{
    return listsUnits(m_shown) ? m_model.board().units.isEmpty() : m_model.board().rows.isEmpty();
}

void EvaluationScreen::showNarrowing()
{
    EmptyState *const nobody = m_page->nobody;
    if (m_shown == Narrowing::None) {
        m_page->narrow->clear();
        nobody->set(translate("rating", "Nobody works here in this period"), translate("rating", "Bring in units and employees from a file, or choose another unit or period."),
                    translate("rating", "Import a file"));
        return;
    }
    nobody->set(nothingLeftText(m_shown), translate("rating", "Nothing is left to do in this list."), translate("rating", "Show all"));
    if (isEmpty())
        m_page->narrow->clear();
    else
        m_page->narrow->show(narrowingText(m_shown, m_model.board()));
}

UnitId EvaluationScreen::unitToAsk() const
{
    const EvaluationBoard &board = m_model.board();
    if (!m_asking.isNull())
        return m_asking;
    if (listsUnits(m_shown))
        return m_page->units->unit();
    if (!board.unit.isNull())
        return board.unit;
    const auto open = std::find_if(board.units.begin(), board.units.end(), [](const EvaluatedUnit &each) { return !each.organisation; });
    return open != board.units.end() ? open->unit : UnitId{};
}

void EvaluationScreen::showBoard()
{
    const EvaluationBoard &board = m_model.board();
    m_page->header->setTitle(title());
    showNarrowing();
    if (m_loaded && isEmpty())
        m_page->show(EvaluationPage::Section::Nobody);
    else if (m_page->section() == EvaluationPage::Section::Nobody)
        m_page->show(EvaluationPage::Section::Work);
    const bool waits = m_loaded && !board.isOpen();
    m_page->showReasons(!waits);
    m_page->organisationPanel->setVisible(m_loaded && (waits || !m_asking.isNull()));
    if (!m_asking.isNull() || waits)
        m_page->organisationPanel->ask(board, unitToAsk(), waits ? OrganisationPanel::Leave::No : OrganisationPanel::Leave::Offered);
    QStringList line{periodText(m_loaded ? board.period : m_workspace.period())};
    if (m_loaded && !listsUnits(m_shown))
        line += filled(translate("rating", "%1 employees"), {countText(board.rows.size())});
    if (waits)
        line += translate("rating", "rating waits for the predicate of the organisation");
    m_page->header->setSubtitle(line.join(u" · "_s));
    showHint();
    showCounts();
    showCurrent();
}

void EvaluationScreen::showCounts()
{
    const PeriodSummary summary = m_model.board().summary();
    const qsizetype revisions = rowsToRevise(m_model.board(), m_page->grid->selectedRows()).size();
    const QString most = countText(m_model.board().rows.size());
    const QString issueAll = filled(translate("rating", "&Issue %1 evaluations"), {most});
    const QString issueNone = translate("rating", "&Issue evaluations");
    setWords(m_page->issue, {issueAll, issueNone, summary.ready == 0 ? issueNone : filled(translate("rating", "&Issue %1 evaluations"), {countText(summary.ready)})});
    setReason(m_page->issue, summary.ready + summary.rated + summary.unrated == 0 ? translate("rating", "Everybody here has been issued.")
                             : !m_model.board().isOpen() && summary.ready == 0    ? translate("rating", "The predicate of the organisation comes first.")
                             : summary.ready == 0                                 ? translate("rating", "Nobody here is rated and not issued yet.")
                                                                                  : QString());
    const QString reviseNone = translate("rating", "Re&vise…");
    setWords(m_page->revise, {filled(translate("rating", "Re&vise %1…"), {most}), reviseNone,
                              revisions == 0 ? reviseNone : filled(translate("rating", "Re&vise %1…"), {countText(revisions)})});
    setReason(m_page->revise, revisions == 0 ? translate("rating", "Choose issued rows, or change their ratings: then they can be revised.") : QString());
    if (m_shown != Narrowing::None && !isEmpty())
        m_page->narrow->show(narrowingText(m_shown, m_model.board()));
    setReason(m_page->print, m_model.board().rows.isEmpty() ? translate("rating", "There is nobody here to print.") : QString());
}

UnitId EvaluationScreen::currentOrganisationUnit() const
{
    if (listsUnits(m_shown))
        return m_page->units->unit();
    const QModelIndex current = m_page->grid->currentIndex();
    if (current.isValid() && current.row() < m_model.rowCount())
        return m_model.row(current.row()).segment.organisationUnit;
    return m_model.board().units.isEmpty() ? m_model.board().unit : m_model.board().units.first().unit;
}

void EvaluationScreen::showCurrent()
{
    const EvaluationBoard &board = m_model.board();
    const QModelIndex current = m_page->grid->currentIndex();
    m_page->why->explain(board, current.isValid() ? current.row() : -1);
    const UnitId unit = currentOrganisationUnit();
    m_page->distribution->show(board, unit);
    const EvaluatedUnit *const whole = board.find(unit);
    const bool known = whole != nullptr && whole->organisation.has_value();
    m_page->organisation->setVisible(known && m_asking.isNull());
    if (known) {
        m_page->organisation->setText(filled(translate("rating", "Organisation: %1 · c&hange"), {label(whole->organisation->predicate)}));
        m_page->organisation->setToolTip(board.unitNames.value(unit) + u'\n' + whole->organisation->reason);
    }
}

void EvaluationScreen::showHint()
{
    const bool waits = m_loaded && !m_model.board().isOpen();
    m_page->say(!m_hint.isEmpty() ? m_hint
                : waits           ? QString()
                                  : translate("rating", "1 = below, 2 = meets, 3 = above expectation · F2 note · Ctrl+Enter takes the suggestion"));
}

void EvaluationScreen::hint(const QString &text)
{
    m_hint = text;
    showHint();
    if (text.isEmpty())
        return;
    m_page->hint->setAccessibleName(text);
    QAccessibleEvent event(m_page->hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace kinerja
