#include "ui/policy/policytimeline.h"

#include "core/base/tr.h"
#include "ui/common/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qreal radius = 6;
constexpr int side = 4; ///< room for the focus ring

} // namespace

PolicyTimeline::PolicyTimeline(QWidget *parent) : QAbstractSlider(parent)
{
    setObjectName(u"policyTimeline"_s);
    setAccessibleName(translate("rules", "Which rules apply when"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PolicyTimeline::setStretches(const QList<Stretch> &stretches, QDate first, QDate last, QDate today)
{
    m_stretches = stretches;
    m_first = first;
    m_last = last;
    m_today = today;
    setRange(0, int(first.daysTo(last)));
    update();
}

void PolicyTimeline::setDay(QDate day)
{
    m_day = day;
    setValue(int(m_first.daysTo(day)));
    QStringList words;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        const QLocale locale;
        words.append(filled(translate("rules", "%1: %2 to %3"), {stretch.name, locale.toString(stretch.first, u"d MMMM yyyy"_s), locale.toString(stretch.last, u"d MMMM yyyy"_s)}));
    }
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

QSize PolicyTimeline::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 4 + space::small};
}

qreal PolicyTimeline::placeOf(QDate day) const
{
    const qreal all = qMax<qint64>(1, m_first.daysTo(m_last));
    return side + (width() - 2 * side) * qreal(m_first.daysTo(day)) / all;
}

QDate PolicyTimeline::dayAt(qreal x) const
{
    const qreal share = std::clamp((x - side) / qMax(1, width() - 2 * side), 0.0, 1.0);
    return m_first.addDays(qRound64(share * qreal(m_first.daysTo(m_last))));
}

void PolicyTimeline::choose(QDate day)
{
    const QDate within = std::clamp(day, m_first, m_last);
    if (!m_first.isValid() || within == m_day)
        return;
    setDay(within);
    Q_EMIT dayChosen(within);
}

void PolicyTimeline::mousePressEvent(QMouseEvent *event)
{
    choose(dayAt(event->position().x()));
}

void PolicyTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        choose(dayAt(event->position().x()));
}

void PolicyTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_day.addMonths(-1));
    case Qt::Key_Right: return choose(m_day.addMonths(1));
    case Qt::Key_Home: return choose(m_first);
    case Qt::Key_End: return choose(m_last);
    default: return QWidget::keyPressEvent(event);
    }
}

void PolicyTimeline::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int top = line / 2 + space::tiny;
    const int high = line * 2;
    for (const Stretch &stretch : std::as_const(m_stretches)) {
        const QRectF bar(placeOf(stretch.first) + 1, top, placeOf(stretch.last.addDays(1)) - placeOf(stretch.first) - 2, high);
        const bool here = m_day >= stretch.first && m_day <= stretch.last;
        painter.setPen(QPen(here ? tokens.primary : tokens.border, 1));
        painter.setBrush(here ? tokens.primary : tokens.selection);
        painter.drawRoundedRect(bar, radius, radius);
        painter.setPen(here ? tokens.onPrimary : tokens.text);
        QFont bold = font();
        bold.setWeight(here ? QFont::DemiBold : QFont::Normal);
        painter.setFont(bold);
        const QRectF words = bar.adjusted(space::tiny, 0, -space::tiny, 0);
        painter.drawText(words, Qt::AlignCenter, QFontMetricsF(bold).elidedText(stretch.name, Qt::ElideRight, words.width()));
    }
    painter.setFont(font());
    const qreal yearsTop = top + high + space::tiny;
    const int years = m_last.year() - m_first.year() + 1;
    const int widest = fontMetrics().horizontalAdvance(u"0000"_s) + space::between;
    const int step = qMax(1, int(std::ceil(qreal(widest) * years / qMax(1, width() - 2 * side))));
    for (int year = m_first.year(); year <= m_last.year(); year += step) {
        const qreal x = placeOf(QDate(year, 1, 1));
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(x, yearsTop - space::tiny), QPointF(x, yearsTop + 2));
        painter.setPen(tokens.muted);
        painter.drawText(QPointF(x + 2, yearsTop + fontMetrics().ascent() + 1), QString::number(year));
    }
    if (m_today.isValid() && m_today >= m_first && m_today <= m_last) {
        painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(placeOf(m_today), top), QPointF(placeOf(m_today), top + high));
    }
    if (m_day.isValid()) {
        const qreal x = placeOf(m_day);
        painter.setPen(QPen(tokens.text, 2));
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + high + 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.text);
        const qreal tip = line / 3.0;
        painter.drawPolygon(QPolygonF({{x - tip, top - tip - 2}, {x + tip, top - tip - 2}, {x, top + 1.0}}));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.primary, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void PolicyTimeline::wheelEvent(QWheelEvent *event)
{
    // Whoever scrolls the page does not mean the day.
    event->ignore();
}

} // namespace kinerja
