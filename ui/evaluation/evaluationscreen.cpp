#include "ui/evaluation/evaluationscreen.h"

#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"
#include "ui/common/labels.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/evaluation/noteline.h"
#include "ui/explain/periodunitbar.h"
#include "ui/evaluation/ratinggrid.h"
#include "ui/evaluation/waitingunittable.h"
#include "ui/explain/distributionpanel.h"
#include "ui/explain/organisationpanel.h"

#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int panelPause = 120;    ///< ms: short enough to seem at once, long enough not to hold up keys
constexpr int readPause = 1'500;   ///< ms after the last key before the office is read again
constexpr int changePause = 200;   ///< ms after somebody else's change
constexpr qsizetype mostUndo = 200;

} // namespace

EvaluationScreen::EvaluationScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_drafts(workspace), m_queue(workspace), m_acts(workspace, m_drafts), m_page(new EvaluationPage(workspace, m_drafts, m_model))
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
    // The parts take the new type after the page itself; how much room they keep goes by it.
    if (event->type() == QEvent::FontChange)
        QTimer::singleShot(0, this, [this] {
            m_page->arrange(width());
            showCounts();
        });
}

QString EvaluationScreen::title() const
{
    const QString unit = m_model.board().unitName;
    return unit.isEmpty() ? translate("rating", "Evaluation") : filled(translate("rating", "Evaluation · %1"), {unit});
}

void EvaluationScreen::open(const Place &place)
{
    m_keyboard = true;
    m_wanted = PlacementId{place.subject};
    m_page->show(EvaluationPage::Section::Work);
    // A place names the rows that it counted: those that were done since do not belong to them any more.
    m_keeps = false;
    const UnitId unit = place.unit.isNull() ? m_unit : UnitId{place.unit};
    const Narrowing only = place.only;
    // What was typed before a lock or a power cut comes back before the panels ask for it.
    m_drafts.load([this, unit, only] { turnTo(unit, only); });
}

void EvaluationScreen::turnTo(UnitId unit, Narrowing only)
{
    if (unit != m_unit || only != m_only) {
        m_unit = unit;
        m_only = only;
        m_done.clear();
        m_asking = {};
        m_keeps = false;
    }
    load();
}

void EvaluationScreen::refresh(const Changes &changes)
{
    if (m_loaded && changes.touches({Table::Rating, Table::Organisation, Table::Deviation, Table::Issue, Table::Placement, Table::Employee, Table::Unit, Table::Position,
                                     Table::Plan, Table::PlanItem, Table::Indicator, Table::Realisation}))
        loadSoon(m_queue.isIdle() && !m_reload.isActive() ? changePause : readPause);
}

QWidget *EvaluationScreen::firstFocus()
{
    if (m_page->organisationPanel->isVisibleTo(this))
        return m_page->organisationPanel->firstFocus();
    if (!m_page->units->isVisibleTo(this))
        return m_page->grid;
    QWidget *const reason = m_page->distribution->firstMissing();
    return reason != nullptr ? reason : m_page->units;
}

void EvaluationScreen::keepDraft()
{
    m_drafts.keep();
}

bool EvaluationScreen::perform(Command command)
{
    switch (command) {
    case Command::Undo: undo(); return true;
    case Command::Refresh:
        m_keeps = false;
        load();
        return true;
    case Command::Print: {
        Place place{Place::Kind::Print};
        place.unit = m_model.board().unit.uuid;
        // Rows of the whole office: on paper those of them are wanted that are not on paper yet.
        place.only = m_only == Narrowing::None ? Narrowing::None : Narrowing::Unprinted;
        place.text = u"d4"_s;
        Q_EMIT go(place);
        return true;
    }
    case Command::Find:
        if (!m_page->finder->isVisibleTo(this))
            return false;
        m_page->finder->setFocus(Qt::ShortcutFocusReason);
        m_page->finder->selectAll();
        return true;
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
    EvaluationWish wish{m_workspace.period(), m_unit, m_only, {}};
    if (m_keeps && m_only != Narrowing::None) {
        for (const BoardRow &row : m_model.board().rows)
            wish.kept.insert(row.segment.placement);
    }
    m_workspace.ask(
        m_question, this, [wish](Store &store, Progress &progress) { return readEvaluation(store, wish, progress); },
        [this, edits = m_edits](Result<EvaluationReading> reading) {
            // Read before the latest key, or before it was saved: what is on the page is newer.
            if (edits != m_edits || !m_queue.isIdle())
                return loadSoon(changePause);
            if (reading)
                take(*std::move(reading));
            else
                m_workspace.say(noticeOf(reading.error()));
        });
}

void EvaluationScreen::take(EvaluationReading reading)
{
    const EvaluationWish &wish = reading.wish;
    const bool narrowed = wish.only != Narrowing::None;
    const bool anew = !m_loaded || wish.only != m_shown || reading.board.unit != m_model.board().unit || reading.board.period != m_model.board().period;
    m_loaded = true;
    m_shown = wish.only;
    m_keeps = true;
    if (!narrowed)
        m_unit = reading.board.unit;
    if (anew)
        hint({});
    m_model.setBoard(std::move(reading.board));
    m_page->showRows(listsUnits(m_shown) ? EvaluationPage::Rows::Units : EvaluationPage::Rows::People);
    if (listsUnits(m_shown)) {
        const QSignalBlocker quiet(m_page->units);
        m_page->units->setUnits(m_model.board(), reading.people);
    }
    m_page->bar->setUnits(reading.tree);
    m_page->bar->setUnit(narrowed ? UnitId{} : m_unit);
    m_page->bar->setPeriods(reading.periods, m_model.board().period);
    showBoard();
    if (const int row = m_model.rowOf(std::exchange(m_wanted, {})); row >= 0)
        m_page->grid->setCurrentIndex(m_model.index(row, RatingModel::Result));
    else if (anew || m_keyboard)
        m_page->grid->goToFirst();
    if (std::exchange(m_keyboard, false))
        firstFocus()->setFocus();
    if (anew)
        Q_EMIT titleChanged();
}

void EvaluationScreen::edited(const QList<RatingEdit> &edits)
{
    ++m_edits;
    m_done.append({m_edits, edits});
    if (m_done.size() > mostUndo)
        m_done.removeFirst();
    tellMany(m_edits, edits);
    m_queue.save(m_model.board().period, edits);
    m_pause.start();
    loadSoon(readPause);
}

void EvaluationScreen::undo()
{
    if (m_done.isEmpty())
        return hint(translate("rating", "There is nothing to take back."));
    takeBack(m_done.takeLast().edits);
}

void EvaluationScreen::tellMany(quint64 batch, const QList<RatingEdit> &edits)
{
    int ratings = 0;
    int issued = 0;
    for (const RatingEdit &edit : edits) {
        const int changed = int(edit.before.result != edit.after.result) + int(edit.before.conduct != edit.after.conduct);
        ratings += changed;
        issued += changed > 0 && m_model.row(m_model.rowOf(edit.placement)).segment.state == EvaluationState::Issued;
    }
    if (ratings < 2)
        return;
    QStringList said{filled(translate("rating", "%1 ratings were changed."), {countText(ratings)})};
    if (issued > 0)
        said += filled(translate("rating", "%1 of these employees have been issued: for them it counts once a revision is issued."), {countText(issued)});
    Notice notice{Notice::Level::Info, said.join(u' '), translate("rating", "Undo"), {}};
    notice.run = [screen = QPointer(this), batch] {
        if (!screen)
            return;
        // Another unit or period was opened since, or Ctrl+Z was quicker: then there is nothing left to take back.
        const auto at = std::find_if(screen->m_done.begin(), screen->m_done.end(), [batch](const Done &done) { return done.batch == batch; });
        if (at == screen->m_done.end())
            return screen->hint(translate("rating", "There is nothing to take back."));
        const QList<RatingEdit> made = at->edits;
        screen->m_done.erase(at);
        screen->takeBack(made);
    };
    m_workspace.say(notice);
}

void EvaluationScreen::takeBack(const QList<RatingEdit> &last)
{
    QList<RatingEdit> back;
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

void EvaluationScreen::find(const QString &text, int from, int step)
{
    hint(text.trimmed().isEmpty() || m_page->grid->goToName(text, from, step) ? QString() : filled(translate("rating", "Nobody here is called “%1”."), {text.trimmed()}));
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

void EvaluationScreen::writeNote(int row)
{
    const BoardRow &each = m_model.row(row);
    if (const QString why = m_model.board().lockReason(each, RatingAxis::Conduct); !why.isEmpty())
        return hint(why);
    m_page->note->open(each.name, ratingRow(each.segment.placement, m_model.board().period), each.segment.rating.note);
}

void EvaluationScreen::showIssue(IssuePanel::Mode mode)
{
    // What is shown is what is stored, so the last keys are saved first.
    m_queue.whenIdle([this, mode] {
        const EvaluationBoard &board = m_model.board();
        const IssuePreview preview = mode == IssuePanel::Mode::First ? previewIssue(board) : previewRevision(board, rowsToRevise(board, m_page->grid->selectedRows()));
        m_page->issuePanel->show(board, preview, mode);
        m_page->show(EvaluationPage::Section::Issue);
        m_page->issuePanel->firstFocus()->setFocus();
    });
}

void EvaluationScreen::issue(const QString &reason)
{
    const auto mode = m_page->issuePanel->mode() == IssuePanel::Mode::First ? IssueRequest::Mode::First : IssueRequest::Mode::Revise;
    m_page->issuePanel->setBusy(translate("rating", "They are being issued just now."));
    m_acts.issue(m_model.board().period, m_model.board().unit, m_page->issuePanel->placements(), {mode, reason});
}

} // namespace kinerja
