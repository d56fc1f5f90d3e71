#include "ui/plan/planform.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/prompt.h"
#include "ui/common/style.h"

#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

PlanForm::PlanForm(PlanDocument &document, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_document(document), m_prompt(prompt), m_mains(new QVBoxLayout), m_extras(new QVBoxLayout),
      m_noExtras(label(translate("plan", "Work outside the post, agreed with the superior. It may stay empty."), "muted", this)),
      m_addMain(button(translate("plan", "Add a &main result"), u"addMain"_s, "quiet", this)),
      m_addExtra(button(translate("plan", "Add an add&itional result"), u"addExtra"_s, "quiet", this)), m_conduct(new ConductSection(document, this))
{
    setObjectName(u"planForm"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    m_addMain->setIcon(icon(Glyph::Add));
    m_addExtra->setIcon(icon(Glyph::Add));
    m_noExtras->setWordWrap(true);
    for (QVBoxLayout *const group : {m_mains, m_extras})
        group->setSpacing(space::small + space::tiny);
    column->addWidget(label(translate("plan", "A. Main results (utama)"), "cardTitle", this));
    column->addLayout(m_mains);
    column->addWidget(m_addMain, 0, Qt::AlignLeft);
    column->addWidget(label(translate("plan", "B. Additional results (tambahan)"), "cardTitle", this));
    column->addWidget(m_noExtras);
    column->addLayout(m_extras);
    column->addWidget(m_addExtra, 0, Qt::AlignLeft);
    column->addWidget(m_conduct);
    column->addStretch();
    connect(m_addMain, &QPushButton::clicked, this, [this] { addResult(WorkKind::Main); });
    connect(m_addExtra, &QPushButton::clicked, this, [this] { addResult(WorkKind::Extra); });
    connect(&m_document, &PlanDocument::changed, this, &PlanForm::showPlan);
}

void PlanForm::setFacts(const FormFacts &facts, const forms::ConductGuide &guide)
{
    m_facts = facts;
    m_conduct->setGuide(guide);
    for (ResultCard *const card : std::as_const(m_cards))
        card->setFacts(facts);
    showPlan();
}

ResultCard *PlanForm::card(int item) const
{
    return item >= 0 && item < m_cards.size() ? m_cards[item] : nullptr;
}

void PlanForm::makeCards()
{
    const auto &items = m_document.plan().items;
    const qsizetype mains = std::count_if(items.cbegin(), items.cend(), [](const PlanItem &item) { return item.category == WorkKind::Main; });
    const bool same = m_cards.size() == items.size() && m_mainCards == mains;
    if (same)
        return;
    while (m_cards.size() > items.size()) {
        ResultCard *const last = m_cards.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_cards.size() < items.size()) {
        auto *const made = new ResultCard(m_document, int(m_cards.size()), this);
        made->setFacts(m_facts);
        connect(made, &ResultCard::moveWanted, this, [this](int item, int by) {
            if (const int to = m_document.moveItem(item, by); to >= 0)
                focusPlace({PlanPlace::Part::Result, to});
        });
        connect(made, &ResultCard::rearranged, this, &PlanForm::orderTabs);
        connect(made, &ResultCard::removalWanted, this, &PlanForm::removeItem);
        connect(made, &ResultCard::indicatorRemovalWanted, this, &PlanForm::removeIndicator);
        m_cards.append(made);
    }
    // Cards are by place, so a result that is new in the middle moves the last main card to the other group.
    for (QVBoxLayout *const group : {m_mains, m_extras}) {
        while (group->count() > 0)
            delete group->takeAt(0);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        (i < mains ? m_mains : m_extras)->addWidget(m_cards[i]);
    m_mainCards = mains;
}

void PlanForm::showPlan()
{
    makeCards();
    for (ResultCard *const card : std::as_const(m_cards))
        card->showPlan();
    m_conduct->showPlan();
    m_noExtras->setVisible(m_mainCards == m_cards.size());
    orderTabs();
}

void PlanForm::orderTabs()
{
    QList<QWidget *> fields;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i == m_mainCards)
            fields.append(m_addMain);
        fields += m_cards[i]->fields();
    }
    if (m_mainCards == m_cards.size())
        fields.append(m_addMain);
    fields.append(m_addExtra);
    fields += m_conduct->fields();
    // Typing changes no order, and setting one is slow.
    if (fields == m_tabs)
        return;
    m_tabs = fields;
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

void PlanForm::focusPlace(const PlanPlace &place)
{
    if (place.part == PlanPlace::Part::Expectation)
        m_conduct->focusValue(place.value);
    else if (ResultCard *const target = card(place.item))
        target->focusPlace(place);
    else
        m_addMain->setFocus(Qt::OtherFocusReason);
}

QWidget *PlanForm::firstField() const
{
    return m_cards.isEmpty() ? m_addMain : m_cards.first()->fields().first();
}

void PlanForm::addResult(WorkKind category)
{
    focusPlace({PlanPlace::Part::Result, m_document.addItem(category)});
}

void PlanForm::ask(const QString &title, const QString &text, const QString &verb, std::function<void()> then)
{
    m_prompt.ask(this, {title, text, {}, verb, {}}, [then = std::move(then)](Prompt::Answer answer) {
        if (answer == Prompt::Answer::Verb)
            then();
    });
}

void PlanForm::removeIndicator(int item, int indicator)
{
    const auto &items = m_document.plan().items;
    if (item >= items.size() || indicator >= items[item].indicators.size())
        return;
    const IndicatorId id = items[item].indicators[indicator].id;
    const auto remove = [this, item, indicator] {
        m_document.removeIndicator(item, indicator);
        const int left = int(m_document.plan().items[item].indicators.size());
        focusPlace(left == 0 ? PlanPlace{PlanPlace::Part::Indicators, item} : PlanPlace{PlanPlace::Part::Indicator, item, qMin(indicator, left - 1)});
    };
    if (!m_facts.realised.contains(id))
        return remove();
    ask(translate("plan", "Remove an indicator with realisations?"),
        translate("plan", "Realisations were recorded for this indicator. They are kept, but evaluations of this year no longer show them."), translate("plan", "Remove the indicator"), remove);
}

void PlanForm::removeItem(int item)
{
    const auto &items = m_document.plan().items;
    if (item >= items.size())
        return;
    const auto &indicators = items[item].indicators;
    const bool realised = std::any_of(indicators.cbegin(), indicators.cend(), [this](const Indicator &indicator) { return m_facts.realised.contains(indicator.id); });
    const auto remove = [this, item] {
        m_document.removeItem(item);
        const int left = int(m_document.plan().items.size());
        focusPlace({PlanPlace::Part::Result, qMin(item, left - 1)});
    };
    if (!realised)
        return remove();
    ask(translate("plan", "Remove a result with realisations?"),
        translate("plan", "Realisations were recorded for indicators of this result. They are kept, but evaluations of this year no longer show them."), translate("plan", "Remove the result"),
        remove);
}

} // namespace kinerja
