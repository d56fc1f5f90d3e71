#include "ui/home/columns.h"

#include "ui/common/style.h"

#include <QEvent>
#include <QGridLayout>

namespace kinerja {

Columns::Columns(int characters, QWidget *parent) : QWidget(parent), m_characters(characters), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::between);
}

void Columns::add(QWidget *widget, int stretch)
{
    const int at = int(m_items.size());
    m_items.append({widget, stretch});
    m_grid->addWidget(widget, 0, at);
    m_grid->setColumnStretch(at, stretch);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void Columns::arrange()
{
    int stretches = 0;
    int narrowest = 1;
    for (const Item &item : std::as_const(m_items)) {
        stretches += item.stretch;
        narrowest = qMax(1, qMin(narrowest == 1 ? item.stretch : narrowest, item.stretch));
    }
    const int share = (width() - space::between * int(m_items.size() - 1)) * narrowest / qMax(1, stretches);
    const bool beside = share >= m_characters * fontMetrics().averageCharWidth();
    if (beside == m_beside)
        return;
    m_beside = beside;
    for (int i = 0; i < int(m_items.size()); ++i) {
        m_grid->removeWidget(m_items[i].widget);
        m_grid->setColumnStretch(i, beside ? m_items[i].stretch : (i == 0 ? 1 : 0));
    }
    for (int i = 0; i < int(m_items.size()); ++i)
        m_grid->addWidget(m_items[i].widget, beside ? 0 : i, beside ? i : 0);
}

} // namespace kinerja
