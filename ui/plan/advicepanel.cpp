#include "ui/plan/advicepanel.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

AdvicePanel::AdvicePanel(QWidget *parent) : Card(translate("plan", "What could be better"), parent), m_summary(label({}, "muted", this)), m_list(new QListWidget(this))
{
    setObjectName(u"advice"_s);
    m_summary->setObjectName(u"adviceSummary"_s);
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"adviceList"_s);
    m_list->setAccessibleName(translate("plan", "Advice on this plan; Enter goes to the field"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(2);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->installEventFilter(this);
    body()->addWidget(m_summary);
    body()->addWidget(m_list, 1);
    const auto go = [this](QListWidgetItem *item) {
        if (const int at = m_list->row(item); at >= 0 && at < m_advice.size())
            Q_EMIT chosen(m_advice[at].place);
    };
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_list, &QListWidget::itemClicked, this, go);
}

void AdvicePanel::setAdvice(const QList<PlanAdvice> &advice)
{
    const auto same = [](const PlanAdvice &a, const PlanAdvice &b) { return a.code == b.code && a.place == b.place && a.text == b.text; };
    const bool unchanged = std::equal(advice.cbegin(), advice.cend(), m_advice.cbegin(), m_advice.cend(), same);
    const auto warnings = std::count_if(advice.cbegin(), advice.cend(), [](const PlanAdvice &one) { return one.severity == PlanAdvice::Severity::Warning; });
    m_summary->setText(advice.isEmpty() ? translate("plan", "Nothing to add: the plan reads well.")
                                        : filled(translate("plan", "%1 to complete, %2 hints. None of them stops you."), {countText(warnings), countText(advice.size() - warnings)}));
    m_list->setVisible(!advice.isEmpty());
    if (unchanged)
        return;
    // While somebody types, the list keeps its place.
    const int row = m_list->currentRow();
    m_advice = advice;
    m_list->clear();
    for (const PlanAdvice &one : advice) {
        auto *const item = new QListWidgetItem(icon(one.severity == PlanAdvice::Severity::Warning ? Glyph::Attention : Glyph::Info), one.text, m_list);
        item->setToolTip(one.text);
    }
    fit();
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
}

void AdvicePanel::fit()
{
    // The view does not count the padding that the style sheet gives its items, and would cut the last line.
    // Room for the scroll bar is kept in any case: heights that came and went with it would never come to rest.
    const QStyle *const look = m_list->style();
    const int beside = look->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_list) + look->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list) + 5 * space::small;
    const int room = qMax(m_list->fontMetrics().averageCharWidth() * 12, m_list->width() - beside);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *const item = m_list->item(i);
        const int tall = m_list->fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, item->text()).height();
        item->setSizeHint(QSize(room, tall + 2 * space::small));
    }
}

bool AdvicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fit();
    return Card::eventFilter(watched, event);
}

} // namespace kinerja
