#include "ui/plan/planview.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/style.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QLabel *words(const QString &text, const char *kind, QWidget *parent)
{
    QLabel *const made = label(text, kind, parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

PlanView::PlanView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"planView"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
}

void PlanView::addItem(const PlanItem &item, int number, PlanApproach approach)
{
    auto *const card = new Card({}, m_content);
    card->setAccessibleName(filled(translate("plan", "Result %1"), {QString::number(number)}));
    QLabel *const text = words(QString::number(number) + u". "_s + item.text, "", card);
    QFont bold = text->font();
    bold.setBold(true);
    text->setFont(bold);
    card->body()->addWidget(text);
    if (!item.superiorText.isEmpty())
        card->body()->addWidget(words(filled(translate("plan", "Serves: %1"), {item.superiorText}), "small", card));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::between);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    const int letter = card->fontMetrics().averageCharWidth();
    for (int i = 0; i < item.indicators.size(); ++i) {
        const Indicator &indicator = item.indicators[i];
        if (approach == PlanApproach::Quantitative) {
            QLabel *const aspect = words(indicator.aspect, "small", card);
            aspect->setFixedWidth(letter * 14);
            grid->addWidget(aspect, i, 0, Qt::AlignTop);
        }
        grid->addWidget(words(indicator.text, "", card), i, 1, Qt::AlignTop);
        const QString unit = indicator.target ? QString() : indicator.unit;
        QLabel *const target = words((targetText(indicator) + u' ' + unit).trimmed(), "", card);
        target->setMinimumWidth(letter * 20);
        grid->addWidget(target, i, 2, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    m_cards->addWidget(card);
}

void PlanView::showPlan(const WorkPlan &plan)
{
    delete m_content;
    m_content = new QWidget(this);
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::small + space::tiny);
    for (const auto &[category, heading] : {std::pair(WorkKind::Main, translate("plan", "A. Main results (utama)")), std::pair(WorkKind::Extra, translate("plan", "B. Additional results (tambahan)"))}) {
        int number = 0;
        for (const PlanItem &item : plan.items) {
            if (item.category != category)
                continue;
            if (number++ == 0)
                m_cards->addWidget(label(heading, "cardTitle", m_content));
            addItem(item, number, plan.approach);
        }
    }
    auto *const card = new Card(translate("plan", "C. Special expectations on conduct"), m_content);
    m_cards->addWidget(card);
    if (plan.expectations.isEmpty()) {
        card->body()->addWidget(words(translate("plan", "None: the seven values BerAKHLAK hold as they are for everybody."), "muted", card));
    } else {
        for (const Expectation &expectation : plan.expectations) {
            card->body()->addWidget(words(expectation.value, "small", card));
            card->body()->addWidget(words(expectation.text, "", card));
        }
    }
    m_cards->addStretch();
    m_column->addWidget(m_content);
}

} // namespace kinerja
