#include "ui/common/narrowbar.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

NarrowBar::NarrowBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(label({}, "", this)), m_action(button({}, u"narrowAction"_s, "link", this)),
      m_all(button(translate("narrowing", "Show all"), u"narrowAll"_s, "link", this))
{
    setObjectName(u"narrowBar"_s);
    setProperty("notice", u"info"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(space::small + space::tiny, space::tiny, space::small, space::tiny);
    row->setSpacing(space::small);
    m_text->setObjectName(u"narrowText"_s);
    m_text->setWordWrap(true);
    drawIcon();
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_all);
    m_action->hide();
    connect(m_all, &QPushButton::clicked, this, &NarrowBar::allWanted);
    connect(m_action, &QPushButton::clicked, this, &NarrowBar::actionWanted);
    hide();
}

void NarrowBar::drawIcon()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(Glyph::Filter).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Active));
}

void NarrowBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // A picture of the icon has the colours of the day it was made.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        drawIcon();
}

void NarrowBar::show(const QString &text)
{
    const bool said = !isHidden() && m_text->text() == text;
    m_text->setText(text);
    setAccessibleName(text);
    QFrame::show();
    if (said)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NarrowBar::clear()
{
    m_text->clear();
    hide();
}

void NarrowBar::setAction(const QString &word)
{
    m_action->setText(word);
    m_action->setAccessibleName(word);
    m_action->setVisible(!word.isEmpty());
}

QString NarrowBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace kinerja
