#include "ui/plan/planhead.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QString stepText(PlanAction action)
{
    switch (action) {
    case PlanAction::Submit: return translate("plan", "Su&bmit the plan");
    case PlanAction::Approve: return translate("plan", "&Approve the plan");
    case PlanAction::Return: return translate("plan", "R&eturn…");
    case PlanAction::Revise: return translate("plan", "Begin a re&vision");
    case PlanAction::Edit: break;
    }
    return {};
}

} // namespace

PlanHead::PlanHead(QUndoStack &steps, QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(this)), m_state(label({}, "", this)), m_saved(label({}, "small", this)), m_approachName(label(translate("plan", "Approach:"), "muted", this)),
      m_quantitative(new QRadioButton(translate("plan", "&Quantitative"), this)), m_qualitative(new QRadioButton(translate("plan", "Qua&litative"), this)), m_undo(new QToolButton(this)),
      m_redo(new QToolButton(this)), m_print(button(translate("plan", "&Print…"), u"printPlan"_s, "quiet", this)), m_revise(button(stepText(PlanAction::Revise), u"revisePlan"_s, "quiet", this)),
      m_return(button(stepText(PlanAction::Return), u"beginReturn"_s, "quiet", this)), m_save(button(translate("plan", "&Save"), u"savePlan"_s, "quiet", this)),
      m_primary(button({}, u"nextStep"_s, "primary", this)), m_second(new SecondClick(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QPushButton *const one : {m_print, m_revise, m_return, m_save, m_primary}) {
        m_header->addAction(one);
        m_second->watch(one);
    }
    column->addWidget(m_header);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::between);
    m_state->setObjectName(u"planState"_s);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_saved->setObjectName(u"planSaved"_s);
    row->addWidget(m_state);
    m_saved->setWordWrap(true);
    row->addWidget(m_saved, 1);
    row->addStretch();
    row->addWidget(m_approachName);
    row->addWidget(m_quantitative);
    row->addWidget(m_qualitative);
    m_quantitative->setObjectName(u"quantitative"_s);
    m_qualitative->setObjectName(u"qualitative"_s);
    m_undo->setObjectName(u"undoStep"_s);
    m_undo->setIcon(icon(Glyph::Undo));
    m_redo->setObjectName(u"redoStep"_s);
    m_redo->setIcon(icon(Glyph::Redo));
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    column->addLayout(row);

    const auto showSteps = [this, &steps] {
        const auto word = [](QToolButton *tool, bool can, const QString &full, const QString &none) {
            tool->setAccessibleName(can ? full : none);
            setReason(tool, can ? QString() : none);
            tool->setToolTip(can ? full : none);
        };
        word(m_undo, steps.canUndo(), filled(translate("plan", "Undo: %1 (Ctrl+Z)"), {steps.undoText()}), translate("plan", "Nothing to undo yet"));
        word(m_redo, steps.canRedo(), filled(translate("plan", "Redo: %1 (Ctrl+Y)"), {steps.redoText()}), translate("plan", "Nothing to redo"));
    };
    connect(&steps, &QUndoStack::indexChanged, this, showSteps);
    showSteps();
    connect(m_undo, &QToolButton::clicked, &steps, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &steps, &QUndoStack::redo);
    connect(m_print, &QPushButton::clicked, this, &PlanHead::printWanted);
    connect(m_save, &QPushButton::clicked, this, &PlanHead::saveWanted);
    connect(m_revise, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(PlanAction::Revise); });
    connect(m_return, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(PlanAction::Return); });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_next)
            Q_EMIT stepWanted(*m_next);
        else
            Q_EMIT printWanted();
    });
    connect(m_quantitative, &QRadioButton::clicked, this, [this] { Q_EMIT approachChosen(PlanApproach::Quantitative); });
    connect(m_qualitative, &QRadioButton::clicked, this, [this] { Q_EMIT approachChosen(PlanApproach::Qualitative); });
    // Until a plan is read there is nothing to do with it.
    showStanding(Standing{});
}

void PlanHead::setPerson(const QString &name, const QString &line)
{
    m_header->setTitle(name);
    m_header->setSubtitle(line);
}

void PlanHead::showStanding(const Standing &standing)
{
    const bool edits = standing.exists && standing.allowed.contains(PlanAction::Edit);
    const std::optional<PlanAction> next = standing.exists ? standing.next : std::nullopt;
    if (standing.exists != m_exists || standing.allowed != m_allowed || next != m_next)
        m_second->begin();
    m_exists = standing.exists;
    m_allowed = standing.allowed;
    m_next = next;
    m_state->setText(standing.state);
    m_saved->setText(standing.changed ? translate("plan", "Not saved yet (kept as a draft)") : QString());
    m_saved->setVisible(standing.changed);
    m_approachName->setVisible(standing.exists);
    const bool quantitative = standing.approach == PlanApproach::Quantitative;
    m_approachName->setText(edits ? translate("plan", "Approach:") : quantitative ? translate("plan", "Approach: quantitative") : translate("plan", "Approach: qualitative"));
    (quantitative ? m_quantitative : m_qualitative)->setChecked(true);
    for (const auto &[radio, hint] : {std::pair(m_quantitative, translate("plan", "Aspect, indicator and target in columns of their own")),
                                      std::pair(m_qualitative, translate("plan", "Each result with a measure of success in words"))}) {
        radio->setVisible(edits);
        setReason(radio, standing.waiting);
        if (standing.waiting.isEmpty())
            radio->setToolTip(hint);
    }
    m_undo->setVisible(edits);
    m_redo->setVisible(edits);
    m_save->setVisible(edits);
    setReason(m_save, !standing.waiting.isEmpty() ? standing.waiting : standing.changed ? QString() : translate("plan", "Everything is saved."));
    m_return->setVisible(standing.exists && standing.allowed.contains(PlanAction::Return));
    setReason(m_return, standing.waiting);
    m_revise->setVisible(standing.exists && standing.allowed.contains(PlanAction::Revise));
    setReason(m_revise, standing.waiting);
    m_primary->setVisible(standing.exists);
    m_primary->setText(m_next ? stepText(*m_next) : translate("plan", "&Print the plan"));
    setReason(m_primary, standing.waiting);
    m_print->setVisible(standing.exists && m_next.has_value());
    setReason(m_print, standing.waiting);
}

} // namespace kinerja
