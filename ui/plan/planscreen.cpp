#include "ui/plan/planscreen.h"

#include "core/base/tr.h"
#include "core/report/conductguide.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QResizeEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Pages whose words may wrap, but which ask for no height: each of them scrolls. The head above gets what it needs.
class ScrolledPages final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

PlanScreen::PlanScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_drafts(workspace, planDraftForm()), m_head(new PlanHead(m_document.steps(), this)), m_recovery(new RecoveryBar(this)), m_return(new ReturnBar(this)), m_notice(new NoticeBar(this)),
      m_pages(new ScrolledPages(this)), m_empty(new EmptyState({}, {}, translate("plan", "&Begin the plan"), this)),
      m_copy(button({}, u"copyPlan"_s, "quiet", this)), m_body(nullptr), m_content(nullptr), m_form(new PlanForm(m_document, workspace.prompt())), m_view(new PlanView), m_advice(new AdvicePanel(this))
{
    setObjectName(u"planScreen"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small + space::tiny);
    column->addWidget(m_head);
    m_notice->setObjectName(u"planNotice"_s);
    for (QWidget *const bar : {static_cast<QWidget *>(m_recovery), static_cast<QWidget *>(m_return), static_cast<QWidget *>(m_notice)})
        column->addWidget(bar);
    column->addWidget(m_pages, 1);

    auto *const blank = new QWidget(m_pages);
    auto *const missing = new QWidget(m_pages);
    auto *const missingColumn = new QVBoxLayout(missing);
    m_empty->button()->setObjectName(u"beginPlan"_s);
    missingColumn->addStretch(1);
    missingColumn->addWidget(m_empty);
    missingColumn->addWidget(m_copy, 0, Qt::AlignHCenter);
    missingColumn->addStretch(2);
    auto *const editor = new QWidget(m_pages);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, editor);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::between);
    m_content = new QStackedWidget(editor);
    m_content->addWidget(scrolling(m_form, m_content));
    m_content->addWidget(scrolling(m_view, m_content));
    m_body->addWidget(m_content, 1);
    m_body->addWidget(m_advice);
    // In a scroll area, so that the page that is not shown asks the others for no room.
    for (QWidget *const page : {blank, static_cast<QWidget *>(scrolling(missing, m_pages)), editor})
        m_pages->addWidget(page);

    connect(&m_drafts, &DraftKeeper::failed, this, &PlanScreen::tell);
    connect(&m_document, &PlanDocument::changed, this, &PlanScreen::documentChanged);
    connect(m_head, &PlanHead::saveWanted, this, [this] { save(); });
    connect(m_head, &PlanHead::stepWanted, this, &PlanScreen::step);
    connect(m_head, &PlanHead::printWanted, this, &PlanScreen::print);
    connect(m_head, &PlanHead::approachChosen, this, [this](PlanApproach approach) {
        m_document.edit(translate("plan", "choose the approach"), {}, [approach](WorkPlan &plan) { plan.approach = approach; });
    });
    connect(m_recovery, &RecoveryBar::restoreWanted, this, &PlanScreen::restore);
    connect(m_recovery, &RecoveryBar::discardWanted, this, [this] {
        holdFocus(this);
        discard();
        passFocus(firstFocus());
    });
    connect(m_return, &ReturnBar::returnWanted, this, [this](const QString &reason) {
        holdFocus(this);
        m_return->hide();
        save(PlanStep{PlanAction::Return, reason});
    });
    connect(m_return, &ReturnBar::cancelled, this, [this] {
        holdFocus(this);
        m_return->hide();
        showAll();
        passFocus(m_head->primary());
    });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { begin(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_advice, &AdvicePanel::chosen, this, [this](const PlanPlace &place) { m_form->focusPlace(place); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}) {
        auto *const redo = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(redo, &QShortcut::activated, &m_document.steps(), &QUndoStack::redo);
    }
}

QString PlanScreen::title() const
{
    return m_loaded ? filled(translate("plan", "Plan %1 · %2"), {QString::number(m_year), fullName(m_loaded->subject.employee)}) : filled(translate("plan", "Plan %1"), {QString::number(m_year)});
}

QWidget *PlanScreen::firstFocus()
{
    if (m_recovered)
        return m_recovery->restoreButton();
    if (m_pages->currentIndex() == 1)
        return m_empty->button();
    return canType() ? m_form->firstField() : m_head->primary();
}

Session PlanScreen::session() const
{
    Session session;
    session.role = m_loaded ? m_loaded->role : Role::Auditor;
    return session;
}

bool PlanScreen::isChanged() const
{
    return m_loaded && (m_begun || !m_loaded->opened.plan.id.isNull()) && !sameContent(numbered(m_document.plan()), numbered(m_loaded->opened.plan));
}

bool PlanScreen::canType() const
{
    return m_loaded && !m_recovered && (m_begun || !m_loaded->opened.plan.id.isNull()) && allowedActions(session(), m_loaded->opened.plan).contains(PlanAction::Edit);
}

void PlanScreen::open(const Place &place)
{
    const PlacementId placement{place.subject};
    const int year = place.year != 0 ? place.year : m_workspace.today().year();
    const bool same = m_loaded && placement == m_placement && year == m_year;
    if (same) {
        if (!m_saving)
            load(Reading::Again);
        return;
    }
    keepDraft();
    m_placement = placement;
    m_year = year;
    m_loaded.reset();
    m_recovered.reset();
    m_begun = false;
    m_saving = false;
    m_drafts.setSubject(planRow(placement, year));
    m_notice->clear();
    m_return->hide();
    m_recovery->hide();
    m_pages->setCurrentIndex(0);
    load(Reading::Anew);
}

void PlanScreen::refresh(const Changes &changes)
{
    if (!m_loaded || m_saving)
        return;
    if (changes.touches({Table::Plan, Table::PlanItem, Table::Indicator, Table::Expectation, Table::Decision, Table::Placement, Table::Employee, Table::Position, Table::Unit, Table::Realisation}))
        load(Reading::Again);
}

void PlanScreen::load(Reading reading)
{
    m_workspace.ask(
        m_question, this, [placement = m_placement, year = m_year](Store &store, Progress &) { return readPlanPage(store, placement, year); },
        [this, reading](Result<PlanPage> loaded) {
            if (!loaded)
                return tell(loaded.error());
            take(*std::move(loaded), reading);
        });
}

void PlanScreen::take(PlanPage loaded, Reading reading)
{
    const bool typed = isChanged();
    const bool theirsIsOther = m_loaded && loaded.opened.basis != m_loaded->opened.basis;
    if (reading == Reading::Again && typed && theirsIsOther) {
        // What is typed stays, and so does what it was typed upon: a save then names it, and nothing is overwritten.
        loaded.opened = m_loaded->opened;
        m_notice->show({Notice::Level::Attention, translate("plan", "This plan was changed elsewhere in the meantime. Your typing is untouched; saving it keeps both versions for a person to decide."),
                        translate("plan", "Show the other version"), [this] { takeTheirs(); }});
    }
    m_loaded = std::move(loaded);
    FormFacts facts;
    facts.audience = m_loaded->audience();
    facts.hasSuperior = !m_loaded->superior.name.isEmpty();
    facts.superiorName = m_loaded->superior.name;
    facts.superior = m_loaded->superior.plan;
    facts.realised = m_loaded->realised;
    if (auto examples = forms::builtInIndicatorExamples())
        facts.examples = *std::move(examples);
    const auto guide = forms::builtInConductGuide();
    if (!guide)
        tell(guide.error());
    // Where typing is in the way, the document stays as it is.
    if (reading == Reading::Anew || !typed || sameContent(numbered(m_document.plan()), m_loaded->opened.plan))
        m_document.load(m_loaded->opened.plan);
    m_form->setFacts(facts, guide.value_or(forms::ConductGuide{}));
    if (reading == Reading::Anew) {
        if (m_loaded->draft)
            offerRecovery(*m_loaded->draft);
    }
    if (reading == Reading::Anew || (!typed && theirsIsOther))
        showDecision();
    showAll();
    Q_EMIT titleChanged();
    if ((reading == Reading::Anew || m_takingBack) && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    m_takingBack = false;
}

void PlanScreen::showDecision()
{
    const auto &decision = m_loaded->opened.decision;
    if (decision && decision->action == PlanAction::Return && m_loaded->opened.plan.state != PlanState::Approved)
        m_notice->show({Notice::Level::Attention, filled(translate("plan", "Returned on %1: %2"), {dateText(decision->day), decision->reason})});
    else if (m_loaded->opened.conflicts > 0)
        m_notice->show({Notice::Level::Attention, translate("plan", "Two offices changed this plan differently. The later words show; the others are kept in its history.")});
    else
        m_notice->clear();
}

void PlanScreen::takeTheirs()
{
    m_loaded.reset();
    discard();
    m_pages->setCurrentIndex(0);
    load(Reading::Anew);
}

void PlanScreen::offerRecovery(const Draft &draft)
{
    auto kept = decodedPlanDraft(draft.body);
    if (!kept || sameContent(kept->edited, m_loaded->opened.plan)) {
        discard();
        return;
    }
    m_recovered = std::move(kept);
    m_recovery->setText(filled(translate("plan", "There is typing from %1 that was not saved. What is shown is the saved plan."), {momentText(draft.at)}));
    m_recovery->show();
}

void PlanScreen::restore()
{
    if (!m_recovered || !m_loaded)
        return;
    const PlanDraft draft = *std::exchange(m_recovered, std::nullopt);
    m_recovery->hide();
    const bool moved = draft.opened.basis != m_loaded->opened.basis;
    if (moved) {
        m_loaded->opened.plan = draft.opened.plan;
        m_loaded->opened.basis = draft.opened.basis;
        m_notice->show({Notice::Level::Attention, translate("plan", "The plan was changed after this was typed. Saving keeps both versions for a person to decide."),
                        translate("plan", "Show the other version"), [this] { takeTheirs(); }});
    }
    m_begun = true;
    m_document.load(m_loaded->opened.plan);
    m_drafts.adopt();
    m_document.edit(translate("plan", "restore the typing"), {}, [&draft](WorkPlan &plan) {
        plan.approach = draft.edited.approach;
        plan.items = draft.edited.items;
        plan.expectations = draft.edited.expectations;
    });
    showAll();
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PlanScreen::discard()
{
    m_recovered.reset();
    m_recovery->hide();
    m_drafts.discard();
    showAll();
}

void PlanScreen::begin(bool fromLastYear)
{
    if (!m_loaded)
        return;
    m_begun = true;
    if (fromLastYear && m_loaded->previous) {
        const WorkPlan copy = copiedFor(*m_loaded->previous, m_placement, m_year);
        m_document.edit(translate("plan", "copy last year's plan"), {}, [&copy](WorkPlan &plan) {
            plan.approach = copy.approach;
            plan.items = copy.items;
            plan.expectations = copy.expectations;
        });
        showAll();
        m_form->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        showAll();
        m_form->addResult(WorkKind::Main);
    }
}

void PlanScreen::documentChanged()
{
    if (!m_loaded)
        return;
    if (isChanged())
        m_drafts.typed([this] { return m_saving ? QByteArray() : encoded({m_loaded->opened, numbered(m_document.plan())}); });
    else if (!m_recovered)
        m_drafts.settled();
    showAll();
}

void PlanScreen::keepDraft()
{
    m_drafts.flush();
}

bool PlanScreen::perform(Command command)
{
    switch (command) {
    case Command::Save: save(); return canType();
    case Command::Print: print(); return m_loaded.has_value();
    case Command::Undo: m_document.steps().undo(); return canType();
    case Command::New:
        if (canType())
            m_form->addResult(WorkKind::Main);
        return canType();
    case Command::Refresh:
        if (!m_saving)
            load(Reading::Again);
        return true;
    case Command::Find: return false;
    }
    Q_UNREACHABLE();
}

void PlanScreen::tell(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_workspace.say(noticeOf(error));
}

void PlanScreen::showAll()
{
    if (!m_loaded)
        return;
    m_head->setPerson(fullName(m_loaded->subject.employee), m_loaded->line());

    const bool stored = !m_loaded->opened.plan.id.isNull();
    const bool exists = stored || m_begun;
    PlanHead::Standing standing;
    standing.exists = exists;
    standing.state = exists ? stateText(m_loaded->opened.plan.state) : translate("plan", "No plan yet");
    standing.approach = m_document.plan().approach;
    standing.allowed = allowedActions(session(), m_loaded->opened.plan);
    standing.next = nextStep(session(), m_loaded->opened.plan);
    standing.changed = isChanged();
    if (m_saving)
        standing.waiting = translate("plan", "It is being saved …");
    else if (m_recovered)
        standing.waiting = translate("plan", "First decide about the typing that was not saved.");
    else if (!m_return->isHidden())
        standing.waiting = translate("plan", "First finish returning the plan below.");
    m_head->showStanding(standing);

    if (!exists && !m_recovered)
        return showMissing(standing.allowed.contains(PlanAction::Edit));
    m_pages->setCurrentIndex(2);
    const bool types = canType();
    m_content->setCurrentIndex(types ? 0 : 1);
    if (!types)
        m_view->showPlan(m_loaded->opened.plan);
    m_advice->setVisible(types);
    if (types)
        m_advice->setAdvice(lint(m_document.plan(), m_loaded->lintContext()));
}

void PlanScreen::showMissing(bool mayBegin)
{
    m_empty->set(filled(translate("plan", "No plan for %1 yet"), {QString::number(m_year)}), translate("plan", "Begin with one main result, or take last year's plan as the first draft."),
                 m_empty->button()->text());
    const QString mayNot = mayBegin ? QString() : translate("plan", "Your role can read plans, not write them.");
    const QString previous = m_loaded->previous ? QString::number(m_loaded->previous->year) : QString();
    m_copy->setText(previous.isEmpty() ? translate("plan", "&Copy last year's plan") : filled(translate("plan", "&Copy the plan of %1"), {previous}));
    setReason(m_copy, previous.isEmpty() ? translate("plan", "There is no earlier plan of this person here.") : mayNot);
    setReason(m_empty->button(), mayNot);
    m_pages->setCurrentIndex(1);
}

void PlanScreen::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    // Advice stands beside the form only where that leaves each indicator its one line.
    const bool beside = width() >= letter * 118;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_advice->setMaximumWidth(beside ? letter * 30 : QWIDGETSIZE_MAX);
    m_advice->setMinimumWidth(beside ? letter * 30 : 0);
    m_advice->setMaximumHeight(beside ? QWIDGETSIZE_MAX : height() / 4);
}

void PlanScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void PlanScreen::changeEvent(QEvent *event)
{
    Screen::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace kinerja
