#include "ui/common/card.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace kinerja {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_title(label(title, "cardTitle", this)), m_body(new QVBoxLayout)
{
    setKind(this, "card");
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::small);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_body->setSpacing(space::small);
    column->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent), m_title(label({}, "title", this)), m_subtitle(label({}, "muted", this)), m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setWordWrap(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const words = new QVBoxLayout;
    words->setSpacing(space::tiny);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    row->addLayout(words, 1);
    m_actions->setSpacing(space::small + space::tiny);
    row->addLayout(m_actions);
    m_subtitle->hide();
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignTop);
}

EmptyState::EmptyState(const QString &title, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent), m_title(label({}, "cardTitle", this)), m_text(label({}, "muted", this)), m_button(kinerja::button({}, u"emptyAction"_s, "primary", this))
{
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addStretch(2);
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::small);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
    set(title, text, action);
}

void EmptyState::set(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *const area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setKind(content, "page");
    area->setWidget(content);
    return area;
}

QLabel *label(const QString &text, const char *kind, QWidget *parent)
{
    auto *const made = new QLabel(text, parent);
    setKind(made, kind);
    return made;
}

QPushButton *button(const QString &text, const QString &objectName, const char *kind, QWidget *parent)
{
    auto *const made = new QPushButton(text, parent);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    setKind(made, kind);
    return made;
}

void setReason(QWidget *widget, const QString &whyNot)
{
    widget->setEnabled(whyNot.isEmpty());
    widget->setToolTip(whyNot);
    widget->setStatusTip(whyNot);
    widget->setAccessibleDescription(whyNot);
}

} // namespace kinerja
