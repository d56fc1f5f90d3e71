#include "ui/explain/organisationpanel.h"

#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"
#include "core/rules/labels.h"
#include "ui/common/fields.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/explain/typeddrafts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// A help for whoever chooses, in our own words: the regulation leaves the judgement to the leader.
QString meaning(OrganisationPredicate predicate)
{
    switch (predicate) {
    case OrganisationPredicate::Excellent: return translate("rating", "went beyond the agreed targets");
    case OrganisationPredicate::Good: return translate("rating", "reached the agreed targets");
    case OrganisationPredicate::NeedsImprovement: return translate("rating", "missed some of the targets");
    case OrganisationPredicate::Poor: return translate("rating", "missed most of the targets");
    case OrganisationPredicate::VeryPoor: return translate("rating", "most actions show no progress yet");
    }
    Q_UNREACHABLE();
}

constexpr auto draftForm = "organisation"_L1;

} // namespace

OrganisationPanel::OrganisationPanel(TypedDrafts &drafts, QWidget *parent)
    : Card({}, parent), m_drafts(drafts), m_lead(label({}, "muted", this)), m_choicesFrame(new QFrame(this)), m_choices(new QGridLayout(m_choicesFrame)),
      m_choiceProblem(label({}, "problem", this)), m_group(new QButtonGroup(this)),
      m_reason(new QPlainTextEdit), m_setter(label({}, "muted", this)),
      m_set(button(translate("rating", "&Set the predicate"), u"organisationSet"_s, "primary", this)),
      m_back(button(translate("rating", "Back"), u"organisationBack"_s, "quiet", this))
{
    setObjectName(u"organisationPanel"_s);
    m_lead->setWordWrap(true);
    m_setter->setWordWrap(true);
    body()->addWidget(m_lead);
    for (const OrganisationPredicate predicate : allOrganisationPredicates) {
        auto *const cell = new QWidget(m_choicesFrame);
        auto *const column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *const choice = new QRadioButton(label(predicate), cell);
        choice->setObjectName(u"organisation-"_s + code(predicate));
        choice->setAccessibleDescription(meaning(predicate));
        QLabel *const words = label(meaning(predicate), "small", cell);
        words->setWordWrap(true);
        words->setContentsMargins(space::page, 0, 0, 0);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        choice->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
        column->addWidget(choice);
        column->addWidget(words, 1);
        m_group->addButton(choice, int(indexOf(predicate)));
        m_cells.append(cell);
    }
    m_choices->setHorizontalSpacing(space::small);
    m_choices->setVerticalSpacing(space::small);
    setKind(m_choicesFrame, "choices");
    m_choicesFrame->setObjectName(u"organisationChoices"_s);
    m_choices->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_choiceProblem->setObjectName(u"organisationChoiceProblem"_s);
    m_choiceProblem->setWordWrap(true);
    m_choiceProblem->hide();
    body()->addWidget(m_choicesFrame);
    body()->addWidget(m_choiceProblem);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this] { setChoiceProblem({}); });
    m_reason->setObjectName(u"organisationReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + 18);
    m_reasonField = new FormField(translate("rating", "&Reason, in a sentence or two"), m_reason, translate("rating", "For example: 11 of 12 planned actions are done."), this);
    body()->addWidget(m_reasonField);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_setter, 1);
    row->addWidget(m_back);
    row->addWidget(m_set);
    body()->addLayout(row);
    connect(m_set, &QPushButton::clicked, this, &OrganisationPanel::answer);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_drafts.done(draftForm, m_subject);
        Q_EMIT left();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        if (m_reason->hasFocus())
            m_drafts.type(draftForm, m_subject, m_reason->toPlainText());
        m_reasonField->setProblem({});
    });
    arrange(1'000);
}

void OrganisationPanel::ask(const EvaluationBoard &board, UnitId unit, Leave leave)
{
    const QString period = periodText(board.period);
    const EvaluatedUnit *const known = board.find(unit);
    const QString name = board.unitNames.value(unit, board.unitName);
    setTitle(filled(translate("rating", "First of all: how did %1 do in %2?"), {name, period}));
    m_lead->setText(translate("rating", "The predicate of the organisation comes before those of its people. It also holds for units below that have none of their own."));
    const QString who = board.organisationSetter.isEmpty() || unit != board.unit
                            ? translate("rating", "It is set by the next higher leader; planning, personnel and the inspectorate may advise.")
                            : filled(translate("rating", "It is set by the next higher leader, here %1; planning, personnel and the inspectorate may advise."), {board.organisationSetter});
    m_setter->setText(who);
    m_back->setVisible(leave == Leave::Offered);
    const Uuid subject = organisationRow(unit, board.period);
    // Asked again about the same (a reload): what is being typed stays.
    if (m_unit == unit && m_subject == subject && isVisible())
        return;
    m_unit = unit;
    m_subject = subject;
    m_group->setExclusive(false);
    for (QAbstractButton *const choice : m_group->buttons())
        choice->setChecked(false);
    m_group->setExclusive(true);
    const bool recorded = known != nullptr && known->organisation.has_value();
    if (recorded)
        m_group->button(int(indexOf(known->organisation->predicate)))->setChecked(true);
    const QSignalBlocker quiet(m_reason);
    m_reason->setPlainText(m_drafts.text(draftForm, m_subject).value_or(recorded ? known->organisation->reason : QString()));
    m_reasonField->setProblem({});
    setChoiceProblem({});
}

QWidget *OrganisationPanel::firstFocus() const
{
    QAbstractButton *const checked = m_group->checkedButton();
    return checked != nullptr ? checked : m_group->buttons().first();
}

void OrganisationPanel::setChoiceProblem(const QString &text)
{
    m_choiceProblem->setText(text);
    m_choiceProblem->setVisible(!text.isEmpty());
    m_choicesFrame->setAccessibleDescription(text);
    m_choicesFrame->setProperty("problem", !text.isEmpty());
    m_choicesFrame->style()->unpolish(m_choicesFrame);
    m_choicesFrame->style()->polish(m_choicesFrame);
}

void OrganisationPanel::answer()
{
    if (m_group->checkedId() < 0) {
        setChoiceProblem(translate("rating", "Choose one of the five predicates first."));
        firstFocus()->setFocus();
        return;
    }
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_reasonField->setProblem(translate("rating", "Write why, so that everybody can understand it later."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT answered(m_unit, allOrganisationPredicates[size_t(m_group->checkedId())], reason);
}

void OrganisationPanel::arrange(int width)
{
    const int widest = fontMetrics().horizontalAdvance(u"Butuh Perbaikan"_s) + 2 * space::page + space::small;
    const int fit = qBound(1, (width - 2 * space::cardX) / widest, int(m_cells.size()));
    const int wanted = fit >= int(m_cells.size()) ? int(m_cells.size()) : 1;
    if (wanted == m_columns)
        return;
    m_columns = wanted;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        m_choices->removeWidget(m_cells[i]);
        m_choices->addWidget(m_cells[i], int(i) / wanted, int(i) % wanted);
    }
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_choices->setColumnStretch(i, i < wanted ? 1 : 0);
}

} // namespace kinerja
