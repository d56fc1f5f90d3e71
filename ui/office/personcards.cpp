#include "ui/office/personcards.h"

#include "core/rules/labels.h"
#include "ui/common/recordtable.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>

namespace kinerja {

PredicateBadge::PredicateBadge(Predicate predicate, QWidget *parent) : QWidget(parent), m_predicate(predicate)
{
    setAccessibleName(label(predicate));
    setToolTip(label(predicate));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PredicateBadge::sizeHint() const
{
    const int height = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(label(m_predicate)) + height * 5 / 9 + 32, height + 14};
}

void PredicateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintBadge(painter, rect(), m_predicate, label(m_predicate), palette());
}

LineCard::LineCard(const QString &title, const QString &objectName, QWidget *parent) : Card(title, parent)
{
    setObjectName(objectName);
    clear();
}

void LineCard::clear()
{
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    body()->addWidget(m_lines);
    m_count = 0;
}

void LineCard::addLine(const QString &title, const QString &below, const QList<QWidget *> &rightSide)
{
    if (m_count++ > 0) {
        auto *const rule = new QFrame(m_lines);
        setKind(rule, "line");
        rule->setFixedHeight(1);
        m_column->addWidget(rule);
    }
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *const name = label(title, "", m_lines);
    name->setWordWrap(true);
    words->addWidget(name);
    if (!below.isEmpty()) {
        QLabel *const text = label(below, "small", m_lines);
        text->setWordWrap(true);
        words->addWidget(text);
    }
    row->addLayout(words, 1);
    for (QWidget *const widget : rightSide) {
        widget->setParent(m_lines);
        row->addWidget(widget, 0, Qt::AlignVCenter);
    }
    m_column->addLayout(row);
}

void LineCard::addNothing(const QString &text)
{
    QLabel *const words = label(text, "muted", m_lines);
    words->setWordWrap(true);
    m_column->addWidget(words);
}

} // namespace kinerja
