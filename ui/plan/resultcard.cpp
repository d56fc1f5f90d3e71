#include "ui/plan/resultcard.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QToolButton *tool(Glyph glyph, const QString &words, const QString &name, QWidget *parent)
{
    auto *const made = new QToolButton(parent);
    made->setIcon(icon(glyph));
    made->setObjectName(name);
    made->setAccessibleName(words);
    made->setToolTip(words);
    return made;
}

} // namespace

ResultCard::ResultCard(PlanDocument &document, int item, QWidget *parent)
    : QFrame(parent), m_document(document), m_item(item), m_number(label({}, "step", this)), m_text(new GrowingEdit(1, this)),
      m_up(tool(Glyph::Up, translate("plan", "Move this result up (Alt+Up)"), u"item%1.up"_s.arg(item), this)),
      m_down(tool(Glyph::Down, translate("plan", "Move this result down (Alt+Down)"), u"item%1.down"_s.arg(item), this)),
      m_remove(tool(Glyph::Remove, translate("plan", "Remove this result (it can be taken back)"), u"item%1.remove"_s.arg(item), this)),
      m_superior(new CalmCombo(this)), m_superiorField(nullptr), m_grid(new IndicatorGrid(document, item, this)),
      m_add(button(translate("plan", "Add an indicator"), u"item%1.addIndicator"_s.arg(item), "link", this)),
      m_example(button(translate("plan", "Examples of indicators"), u"item%1.examples"_s.arg(item), "link", this))
{
    setKind(this, "card");
    setObjectName(u"item%1"_s.arg(item));
    m_text->setObjectName(u"item%1.text"_s.arg(item));
    m_text->setPlaceholderText(translate("plan", "The result at the end of the year, for example “Terselesaikannya pengaduan masyarakat tepat waktu”"));
    m_text->installEventFilter(this);
    m_superior->setObjectName(u"item%1.superior"_s.arg(item));
    m_superior->setEditable(true);
    m_superior->setInsertPolicy(QComboBox::NoInsert);
    m_superior->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_superior->setMinimumContentsLength(12);
    auto *const line = new DocumentLine(m_superior);
    m_superior->setLineEdit(line);
    m_superior->completer()->setFilterMode(Qt::MatchContains);
    m_superior->completer()->setCompletionMode(QCompleter::PopupCompletion);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::small + space::tiny);
    auto *const head = new QHBoxLayout;
    head->setSpacing(space::small);
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 4);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addWidget(m_text, 1, Qt::AlignTop);
    for (QToolButton *const one : {m_up, m_down, m_remove})
        head->addWidget(one, 0, Qt::AlignTop);
    column->addLayout(head);
    m_superiorField = new FormField(translate("plan", "Serves the superior's result"), m_superior, {}, this);
    column->addWidget(m_superiorField);
    column->addWidget(m_grid);
    auto *const foot = new QHBoxLayout;
    m_add->setIcon(icon(Glyph::Add));
    m_example->setIcon(icon(Glyph::Note));
    foot->addWidget(m_add);
    foot->addWidget(m_example);
    foot->addStretch();
    column->addLayout(foot);

    connect(m_text, &GrowingEdit::edited, this, [this](const QString &text) {
        m_document.edit(translate("plan", "write a result"), this->item().id.uuid.toBytes() + "text", [&](WorkPlan &plan) { plan.items[m_item].text = text; });
    });
    connect(m_text, &GrowingEdit::enterPressed, this, [this] { m_superior->setFocus(Qt::TabFocusReason); });
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_document.edit(translate("plan", "write the superior's result"), this->item().id.uuid.toBytes() + "superior", [&](WorkPlan &plan) {
            plan.items[m_item].superiorText = text;
            plan.items[m_item].superiorItem = {};
        });
    });
    connect(m_superior, &QComboBox::activated, this, &ResultCard::superiorChosen);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_item, -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_item, 1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removalWanted(m_item); });
    connect(m_grid, &IndicatorGrid::rearranged, this, &ResultCard::rearranged);
    connect(m_grid, &IndicatorGrid::removalWanted, this, [this](int indicator) { Q_EMIT indicatorRemovalWanted(m_item, indicator); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_grid->focusPlace(PlanPlace::Part::Indicator, m_document.addIndicator(m_item, int(this->item().indicators.size())));
    });
    connect(m_example, &QPushButton::clicked, this, &ResultCard::showExamples);
}

void ResultCard::setFacts(const FormFacts &facts)
{
    m_facts = facts;
    m_grid->setAudience(facts.audience);
    fillSuperior();
}

void ResultCard::fillSuperior()
{
    const QSignalBlocker quiet(m_superior);
    m_superior->clear();
    if (m_facts.superior) {
        for (const PlanItem &theirs : m_facts.superior->items)
            m_superior->addItem(theirs.text, theirs.id.uuid.toBytes());
    }
    m_superiorField->setVisible(m_facts.hasSuperior || !item().superiorText.isEmpty());
    m_superiorField->setHint(m_facts.superior || !m_facts.hasSuperior ? QString()
                                                                     : filled(translate("plan", "%1 has no plan for this year yet; write the words for now."), {m_facts.superiorName}));
    m_superior->lineEdit()->setPlaceholderText(m_facts.superior ? filled(translate("plan", "Choose from the plan of %1, or write it"), {m_facts.superiorName})
                                                                : translate("plan", "In the superior's own words"));
    m_superior->setEditText(item().superiorText);
}

void ResultCard::superiorChosen(int index)
{
    if (!m_facts.superior || index < 0 || index >= m_facts.superior->items.size())
        return;
    const PlanItem theirs = m_facts.superior->items[index];
    m_document.edit(translate("plan", "choose the superior's result"), {}, [&](WorkPlan &plan) {
        plan.items[m_item].superiorText = theirs.text;
        plan.items[m_item].superiorItem = theirs.id;
    });
}

void ResultCard::showPlan()
{
    const auto &items = m_document.plan().items;
    int number = 0;
    for (int i = 0; i <= m_item; ++i)
        number += items[i].category == item().category ? 1 : 0;
    m_number->setText(QString::number(number));
    setAccessibleName(filled(translate("plan", "Result %1"), {m_number->text()}));
    m_text->setAccessibleName(filled(translate("plan", "Words of result %1"), {m_number->text()}));
    m_text->showText(item().text);
    if (m_superior->currentText() != item().superiorText)
        m_superior->setEditText(item().superiorText);
    m_superiorField->setVisible(m_facts.hasSuperior || !item().superiorText.isEmpty());
    const bool first = m_item == 0 || items[m_item - 1].category != item().category;
    const bool last = m_item + 1 >= items.size() || items[m_item + 1].category != item().category;
    m_up->setEnabled(!first);
    m_up->setToolTip(first ? translate("plan", "This result is the first already") : m_up->accessibleName());
    m_down->setEnabled(!last);
    m_down->setToolTip(last ? translate("plan", "This result is the last already") : m_down->accessibleName());
    m_grid->showPlan();
}

void ResultCard::focusPlace(const PlanPlace &place)
{
    switch (place.part) {
    case PlanPlace::Part::Superior: return m_superior->setFocus(Qt::OtherFocusReason);
    case PlanPlace::Part::Indicators: return m_add->setFocus(Qt::OtherFocusReason);
    case PlanPlace::Part::Aspect:
    case PlanPlace::Part::Indicator:
    case PlanPlace::Part::Target:
    case PlanPlace::Part::Unit:
    case PlanPlace::Part::Direction: return m_grid->focusPlace(place.part, place.indicator);
    case PlanPlace::Part::Plan:
    case PlanPlace::Part::Result:
    case PlanPlace::Part::Expectation: break;
    }
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ResultCard::fields() const
{
    QList<QWidget *> fields{m_text, m_up, m_down, m_remove, m_superior};
    fields += m_grid->fields();
    fields += {m_add, m_example};
    return fields;
}

void ResultCard::showExamples()
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"examples"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const forms::IndicatorExampleGroup &group : std::as_const(m_facts.examples)) {
        QMenu *const part = menu->addMenu(group.name);
        for (const forms::IndicatorExample &example : group.examples) {
            QAction *const action = part->addAction(u"%1 (%2)"_s.arg(example.text, example.unit));
            connect(action, &QAction::triggered, this, [this, example] {
                Indicator indicator;
                indicator.aspect = m_facts.audience == PlanAudience::Staff ? example.aspect : QString();
                indicator.text = example.text;
                indicator.unit = example.unit;
                indicator.direction = example.direction;
                const int at = int(item().indicators.size());
                // The row that waits empty takes it; otherwise it comes below.
                const bool takesLast = at > 0 && item().indicators.last().text.isEmpty() && item().indicators.last().targetText.isEmpty() && !item().indicators.last().target;
                if (takesLast) {
                    m_document.edit(translate("plan", "take an example"), {}, [&](WorkPlan &plan) {
                        Indicator &empty = plan.items[m_item].indicators.last();
                        indicator.id = empty.id;
                        empty = indicator;
                    });
                } else {
                    m_document.addIndicator(m_item, at, indicator);
                }
                m_grid->focusPlace(PlanPlace::Part::Target, takesLast ? at - 1 : at);
            });
        }
    }
    menu->popup(m_example->mapToGlobal(QPoint(0, m_example->height())));
}

bool ResultCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            Q_EMIT moveWanted(m_item, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace kinerja
