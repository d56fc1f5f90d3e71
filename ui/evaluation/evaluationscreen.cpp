#include "ui/evaluation/evaluationscreen.h"

#include "core/base/tr.h"
#include "core/evaluation/boardstore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/rules/labels.h"
#include "ui/common/labels.h"
#include "ui/evaluation/distributionpanel.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/noteline.h"
#include "ui/evaluation/organisationpanel.h"
#include "ui/evaluation/periodunitbar.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/evaluation/whypanel.h"

#include <QAccessible>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int panelPause = 120;    ///< ms: short enough to seem at once, long enough not to hold up keys
constexpr int readPause = 1'500;   ///< ms after the last key before the office is read again
constexpr int changePause = 200;   ///< ms after somebody else's change
constexpr qsizetype mostUndo = 200;

UnitId startUnit(const UnitTree &tree, UnitId wanted)
{
    if (tree.find(wanted) != nullptr)
        return wanted;
    return tree.units().isEmpty() ? UnitId{} : tree.rootOf(tree.units().first().lineage)->lineage;
}

} // namespace

EvaluationScreen::EvaluationScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_drafts(workspace), m_queue(workspace), m_page(new EvaluationPage(workspace, m_drafts, m_model))
{
    setObjectName(u"evaluationScreen"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(m_page, this));
    m_reload.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(panelPause);
    wire();
    showBoard();
}

void EvaluationScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_page->arrange(width());
}

void EvaluationScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_page->arrange(width());
}

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
        load();
    });
    connect(m_page->bar, &PeriodUnitBar::periodChosen, &m_workspace, &Workspace::setPeriod);
    connect(m_page->bar, &PeriodUnitBar::unitChosen, this, [this](UnitId unit) {
        m_unit = unit;
        m_done.clear();
        m_asking = {};
        load();
    });
    connect(m_page->grid, &RatingGrid::hint, this, &EvaluationScreen::hint);
    connect(m_page->grid, &RatingGrid::noteWanted, this, &EvaluationScreen::writeNote);
    connect(m_page->grid, &RatingGrid::currentRowChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_page->grid->selectionModel(), &QItemSelectionModel::selectionChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_page->note, &NoteLine::written, this, [this](const QString &text) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (ratingRow(m_model.row(row).segment.placement, m_model.board().period) == m_page->note->subject())
                m_model.note(row, text);
        }
        m_page->grid->setFocus();
    });
    connect(m_page->note, &NoteLine::left, m_page->grid, qOverload<>(&QWidget::setFocus));
    connect(m_page->organisation, &QPushButton::clicked, this, [this] { askOrganisation(currentOrganisationUnit()); });
    connect(m_page->organisationPanel, &OrganisationPanel::answered, this, &EvaluationScreen::recordOrganisationPredicate);
    connect(m_page->organisationPanel, &OrganisationPanel::left, this, [this] {
        m_asking = {};
        showBoard();
        m_page->grid->setFocus();
    });
    connect(m_page->distribution, &DistributionPanel::reasonGiven, this, &EvaluationScreen::recordReason);
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
    connect(m_page->nobody->button(), &QPushButton::clicked, this, [this] { Q_EMIT go({Place::Kind::Import}); });
}

QString EvaluationScreen::title() const
{
    const QString unit = m_model.board().unitName;
    return unit.isEmpty() ? translate("rating", "Evaluation") : filled(translate("rating", "Evaluation · %1"), {unit});
}

void EvaluationScreen::open(const Place &place)
{
    if (!place.unit.isNull() && UnitId{place.unit} != m_unit) {
        m_unit = UnitId{place.unit};
        m_done.clear();
        m_asking = {};
    }
    m_keyboard = true;
    m_page->show(EvaluationPage::Section::Work);
    // What was typed before a lock or a power cut comes back before the panels ask for it.
    m_drafts.load([this] { load(); });
}

void EvaluationScreen::refresh(const Changes &changes)
{
    if (m_loaded && changes.touches({Table::Rating, Table::Organisation, Table::Deviation, Table::Issue, Table::Placement, Table::Employee, Table::Unit, Table::Position,
                                     Table::Plan, Table::PlanItem, Table::Indicator, Table::Realisation}))
        loadSoon(m_queue.isIdle() && !m_reload.isActive() ? changePause : readPause);
}

QWidget *EvaluationScreen::firstFocus()
{
    return m_page->organisationPanel->isVisibleTo(this) ? m_page->organisationPanel->firstFocus() : m_page->grid;
}

void EvaluationScreen::keepDraft()
{
    m_drafts.keep();
}

bool EvaluationScreen::perform(Command command)
{
    switch (command) {
    case Command::Undo: undo(); return true;
    case Command::Refresh: load(); return true;
    case Command::Print: {
        Place place{Place::Kind::Print};
        place.unit = m_model.board().unit.uuid;
        place.text = u"d4"_s;
        Q_EMIT go(place);
        return true;
    }
    case Command::Find:
    case Command::Save:
    case Command::New: return false;
    }
    return false;
}

void EvaluationScreen::loadSoon(int milliseconds)
{
    m_reload.start(milliseconds);
}

void EvaluationScreen::load()
{
    m_reload.stop();
    m_workspace.ask(
        m_question, this,
        [period = m_workspace.period(), unit = m_unit](Store &store, Progress &progress) -> Result<Loaded> {
            Loaded loaded;
            ASSIGN(loaded.tree, store.office().units(period.lastDay()));
            ASSIGN(EvaluationRules rules, store.rulesFor(period));
            ASSIGN(loaded.board, BoardStore(store.database(), std::move(rules)).load(period, startUnit(loaded.tree, unit), progress));
            return loaded;
        },
        [this, edits = m_edits](Result<Loaded> loaded) {
            // Read before the latest key, or before it was saved: what is on the page is newer.
            if (edits != m_edits || !m_queue.isIdle())
                return loadSoon(changePause);
            if (loaded)
                take(*std::move(loaded));
            else
                m_workspace.say(noticeOf(loaded.error()));
        });
}

void EvaluationScreen::take(Loaded loaded)
{
    const bool anew = !m_loaded || loaded.board.unit != m_model.board().unit || !(loaded.board.period == m_model.board().period);
    m_loaded = true;
    m_unit = loaded.board.unit;
    m_tree = std::move(loaded.tree);
    if (anew)
        hint({});
    m_model.setBoard(std::move(loaded.board));
    m_page->bar->setUnits(m_tree);
    m_page->bar->setUnit(m_unit);
    m_page->bar->setPeriod(m_model.board().period, m_workspace.today());
    showBoard();
    if (anew || m_keyboard)
        m_page->grid->goToFirst();
    if (std::exchange(m_keyboard, false))
        firstFocus()->setFocus();
    if (anew)
        Q_EMIT titleChanged();
}

void EvaluationScreen::showBoard()
{
    const EvaluationBoard &board = m_model.board();
    m_page->header->setTitle(title());
    if (m_loaded && board.rows.isEmpty())
        m_page->show(EvaluationPage::Section::Nobody);
    else if (m_page->section() == EvaluationPage::Section::Nobody)
        m_page->show(EvaluationPage::Section::Work);
    const bool waits = m_loaded && !board.isOpen();
    m_page->showBelow(!waits);
    m_page->organisationPanel->setVisible(m_loaded && (waits || !m_asking.isNull()));
    if (!m_asking.isNull() || waits)
        m_page->organisationPanel->ask(board, m_asking.isNull() ? board.unit : m_asking, waits ? OrganisationPanel::Leave::No : OrganisationPanel::Leave::Offered);
    m_page->header->setSubtitle(periodText(m_loaded ? board.period : m_workspace.period()) + u" · "_s +
                                (waits ? translate("rating", "rating waits for the predicate of the organisation")
                                       : translate("rating", "1 = below, 2 = meets, 3 = above expectation · F2 note · Ctrl+Enter takes the suggestion")));
    showCounts();
    showCurrent();
}

void EvaluationScreen::showCounts()
{
    const PeriodSummary summary = m_model.board().summary();
    const qsizetype revisions = toRevise().size();
    m_page->issue->setText(summary.ready == 0 ? translate("rating", "&Issue evaluations") : filled(translate("rating", "&Issue %1 evaluations"), {countText(summary.ready)}));
    setReason(m_page->issue, summary.ready + summary.rated + summary.unrated == 0 ? translate("rating", "Everybody here has been issued.")
                             : !m_model.board().isOpen() && summary.ready == 0    ? translate("rating", "The predicate of the organisation comes first.")
                             : summary.ready == 0                                 ? translate("rating", "Nobody here is rated and not issued yet.")
                                                                                  : QString());
    m_page->revise->setText(revisions == 0 ? translate("rating", "Re&vise…") : filled(translate("rating", "Re&vise %1…"), {countText(revisions)}));
    setReason(m_page->revise, revisions == 0 ? translate("rating", "Choose issued rows, or change their ratings: then they can be revised.") : QString());
    setReason(m_page->print, m_model.board().rows.isEmpty() ? translate("rating", "There is nobody here to print.") : QString());
}

UnitId EvaluationScreen::currentOrganisationUnit() const
{
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

void EvaluationScreen::edited(const QList<RatingEdit> &edits)
{
    ++m_edits;
    m_done.append(edits);
    if (m_done.size() > mostUndo)
        m_done.removeFirst();
    m_queue.save(m_model.board().period, edits);
    m_pause.start();
    loadSoon(readPause);
}

void EvaluationScreen::undo()
{
    if (m_done.isEmpty())
        return hint(translate("rating", "There is nothing to take back."));
    QList<RatingEdit> back;
    const QList<RatingEdit> last = m_done.takeLast();
    for (const RatingEdit &edit : last)
        back.append(edit.reversed());
    const QList<RatingEdit> taken = m_model.take(back);
    ++m_edits;
    m_queue.save(m_model.board().period, taken);
    m_pause.start();
    loadSoon(readPause);
    if (!taken.isEmpty())
        m_page->grid->setCurrentIndex(m_model.index(m_model.rowOf(taken.first().placement), qMax(int(RatingModel::Result), m_page->grid->currentIndex().column())));
    hint(taken.size() == last.size() ? filled(translate("rating", "Taken back: %1."), {countText(taken.size())})
                                     : translate("rating", "Some of it was changed since and was left as it is."));
}

void EvaluationScreen::failed(const QList<RatingEdit> &edits, const Error &error)
{
    QList<RatingEdit> back;
    for (const RatingEdit &edit : edits)
        back.append(edit.reversed());
    m_model.take(back);
    ++m_edits;
    m_pause.start();
    Notice notice = noticeOf(error);
    notice.text = translate("rating", "The latest ratings could not be saved; the table shows again what is stored.") + u' ' + notice.text;
    m_workspace.say(notice);
    loadSoon(readPause);
}

void EvaluationScreen::askOrganisation(UnitId unit)
{
    m_asking = unit;
    showBoard();
    m_page->organisationPanel->firstFocus()->setFocus();
}

void EvaluationScreen::recordOrganisationPredicate(UnitId unit, OrganisationPredicate predicate, const QString &reason)
{
    m_workspace.write(
        translate("rating", "Recording the organisation's predicate"), this,
        [unit, period = m_model.board().period, predicate, reason](Store &store, Progress &) -> Result<bool> {
            TRY(store.transact(u"organisation"_s, period.code(), [&](Ledger::Writer &writer) { return recordOrganisation(writer, unit, period, predicate, reason); }));
            return true;
        },
        [this, unit, period = m_model.board().period](Result<bool> done) {
            if (!done)
                return m_workspace.say(noticeOf(done.error()));
            m_drafts.done(u"organisation"_s, organisationRow(unit, period));
            m_asking = {};
            m_keyboard = true;
            load();
        });
}

void EvaluationScreen::recordReason(UnitId unit, const QString &rule, const QString &reason)
{
    m_workspace.write(
        translate("rating", "Recording the reason"), this,
        [unit, period = m_model.board().period, rule, reason](Store &store, Progress &) -> Result<bool> {
            TRY(store.transact(u"deviation"_s, period.code(), [&](Ledger::Writer &writer) { return recordDeviation(writer, unit, period, rule, reason); }));
            return true;
        },
        [this, unit, period = m_model.board().period, rule](Result<bool> done) {
            if (!done)
                return m_workspace.say(noticeOf(done.error()));
            m_drafts.done(u"reason"_s, deviationSubject(unit, period, rule));
            load();
        });
}

void EvaluationScreen::writeNote(int row)
{
    const BoardRow &each = m_model.row(row);
    if (const QString why = m_model.board().lockReason(each, RatingAxis::Conduct); !why.isEmpty())
        return hint(why);
    m_page->note->open(each.name, ratingRow(each.segment.placement, m_model.board().period), each.segment.rating.note);
}

QList<qsizetype> EvaluationScreen::toRevise() const
{
    const QList<int> selected = m_page->grid->selectedRows();
    QList<qsizetype> due;
    QList<qsizetype> chosen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EvaluatedSegment &segment = m_model.row(row).segment;
        if (segment.state != EvaluationState::Issued || segment.issuedElsewhere)
            continue;
        const bool wanted = std::binary_search(selected.begin(), selected.end(), row);
        if (segment.outdated)
            due.append(row);
        if (segment.outdated || wanted)
            chosen.append(row);
    }
    // The row where the keyboard happens to be is no choice while others are due.
    return selected.size() > 1 || due.isEmpty() ? chosen : due;
}

void EvaluationScreen::showIssue(IssuePanel::Mode mode)
{
    // What is shown is what is stored, so the last keys are saved first.
    m_queue.whenIdle([this, mode] {
        const EvaluationBoard &board = m_model.board();
        m_page->issuePanel->show(board, mode == IssuePanel::Mode::First ? previewIssue(board) : previewRevision(board, toRevise()), mode);
        m_page->show(EvaluationPage::Section::Issue);
        m_page->issuePanel->firstFocus()->setFocus();
    });
}

void EvaluationScreen::issue(const QString &reason)
{
    const IssuePanel::Mode mode = m_page->issuePanel->mode();
    const QList<PlacementId> chosen = m_page->issuePanel->placements();
    const IssueRequest request{mode == IssuePanel::Mode::First ? IssueRequest::Mode::First : IssueRequest::Mode::Revise, reason};
    m_page->issuePanel->setBusy(translate("rating", "They are being issued just now."));
    m_workspace.write(
        filled(translate("rating", "Issuing %1 evaluations"), {countText(chosen.size())}), this,
        [period = m_model.board().period, unit = m_model.board().unit, placements = QSet<PlacementId>(chosen.begin(), chosen.end()),
         request](Store &store, Progress &progress) -> Result<IssueOutcome> {
            ASSIGN(const EvaluationRules rules, store.rulesFor(period));
            ASSIGN(PeriodEvaluation evaluation, PeriodStore(store.database(), rules).evaluate(period, unit.isNull() ? std::nullopt : std::optional(unit), progress));
            evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return !placements.contains(segment.placement); });
            ASSIGN(auto done, store.transact(u"issue"_s, period.code(),
                                             [&](Ledger::Writer &writer) { return IssueStore(writer, store.session(), rules).run(evaluation, request, progress); }));
            return std::move(done.first);
        },
        [this, mode](Result<IssueOutcome> outcome) {
            m_page->issuePanel->setBusy({});
            if (!outcome)
                return m_workspace.say(noticeOf(outcome.error()));
            m_page->issuePanel->issued();
            // What was typed before is frozen now; taking it back would need a revision.
            m_done.clear();
            m_page->show(EvaluationPage::Section::Work);
            m_page->grid->setFocus();
            tellOutcome(*outcome, mode);
            load();
        });
}

void EvaluationScreen::tellOutcome(const IssueOutcome &outcome, IssuePanel::Mode mode)
{
    QStringList said;
    if (!outcome.issued.isEmpty())
        said += filled(mode == IssuePanel::Mode::First ? translate("rating", "%1 evaluations were issued.") : translate("rating", "%1 evaluations were revised."),
                       {countText(outcome.issued.size())});
    if (!outcome.unchanged.isEmpty())
        said += filled(translate("rating", "In %1 nothing had changed, so they stay as they are."), {countText(outcome.unchanged.size())});
    if (!outcome.refused.isEmpty())
        said += filled(translate("rating", "%1 could not be issued: %2"), {countText(outcome.refused.size()), outcome.refused.first().message});
    Notice notice{outcome.refused.isEmpty() ? Notice::Level::Success : Notice::Level::Attention, said.join(u' ')};
    if (!outcome.issued.isEmpty()) {
        notice.action = translate("rating", "Print");
        notice.run = [screen = QPointer(this)] {
            if (screen)
                screen->perform(Command::Print);
        };
    }
    m_workspace.say(notice);
}

void EvaluationScreen::hint(const QString &text)
{
    m_page->hint->setText(text);
    if (text.isEmpty())
        return;
    m_page->hint->setAccessibleName(text);
    QAccessibleEvent event(m_page->hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace kinerja
