#include "ui/help/guideoverlay.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int watchEvery = 150; ///< ms; layouts settle and scroll without telling anybody
constexpr int outlineWidth = 2;
constexpr int outlineGap = 4;

/// A rounded line round what lies below; clicks go through.
class Outline : public QWidget {
public:
    explicit Outline(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(u"guideOutline"_s);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensOf(palette()).primary, outlineWidth));
        constexpr qreal inset = outlineWidth / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    }
};

} // namespace

GuideOverlay::GuideOverlay(QWidget *over)
    : m_over(over), m_outline(new Outline(over)), m_card(new QFrame(over)), m_count(label({}, "small", m_card)), m_text(label({}, "", m_card)),
      m_next(button(translate("guide", "&Next"), u"guideNext"_s, "quiet", m_card)), m_later(button(translate("guide", "Not now"), u"guideLater"_s, "link", m_card))
{
    m_card->setObjectName(u"guideCard"_s);
    m_card->setProperty("notice", u"info"_s);
    // A click on the card leaves the keyboard where it is; Tab comes here.
    for (QPushButton *const each : {m_next, m_later})
        each->setFocusPolicy(Qt::TabFocus);
    m_count->setObjectName(u"guideCount"_s);
    m_text->setObjectName(u"guideText"_s);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *const column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::cardX, space::small + space::tiny, space::cardX, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(m_count);
    column->addWidget(m_text, 1);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_later);
    row->addStretch(1);
    row->addWidget(m_next);
    column->addLayout(row);
    m_card->hide();
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &GuideOverlay::look);
    connect(m_later, &QPushButton::clicked, this, &GuideOverlay::leave);
    connect(m_next, &QPushButton::clicked, this, &GuideOverlay::done);
}

GuideOverlay::~GuideOverlay() = default;

void GuideOverlay::start(const Guide &guide, int step)
{
    if (isRunning())
        leave();
    if (guide.steps.isEmpty())
        return;
    m_guide = guide;
    m_paused = false;
    // Only while a guide runs is anything watched at all.
    qApp->installEventFilter(this);
    m_watch.start();
    enter(qBound(0, step, int(guide.steps.size()) - 1));
}

void GuideOverlay::leave()
{
    if (!isRunning())
        return;
    const QString name = m_guide.name;
    const int step = m_step;
    end();
    Q_EMIT left(name, step);
}

void GuideOverlay::end()
{
    qApp->removeEventFilter(this);
    m_watch.stop();
    m_step = -1;
    const QPointer<QWidget> target = std::exchange(m_target, nullptr);
    m_outline->hide();
    disconnect(m_press);
    // Whoever stood on the card goes on where the guide pointed to, not anywhere.
    const bool had = m_card->isAncestorOf(QApplication::focusWidget());
    m_card->hide();
    if (had && target && target->focusPolicy() != Qt::NoFocus)
        target->setFocus(Qt::OtherFocusReason);
}

void GuideOverlay::setPaused(bool paused)
{
    m_paused = paused;
    if (isRunning())
        look();
}

QWidget *GuideOverlay::target() const
{
    return m_target;
}

void GuideOverlay::enter(int step)
{
    m_step = step;
    m_wasShown = false;
    m_typed = false;
    m_target = nullptr;
    disconnect(m_press);
    const Guide::Step &now = m_guide.steps.at(step);
    m_count->setText(m_guide.title + u" · "_s
                     + filled(translate("guide", "Step %1 of %2"), {QString::number(step + 1), QString::number(m_guide.steps.size())}));
    const bool last = step + 1 == m_guide.steps.size();
    m_next->setText(last ? translate("guide", "&Done") : translate("guide", "&Next"));
    m_next->setAccessibleName(last ? translate("guide", "End the guide") : translate("guide", "Next step of the guide"));
    m_takesFocus = m_next->hasFocus() && now.until != Guide::Step::Until::Look;
    m_card->setAccessibleName(m_count->text() + u": "_s + now.text);
    Q_EMIT stepChanged(m_guide.name, step);
    look();
}

void GuideOverlay::done()
{
    if (!isRunning())
        return;
    const int next = m_step + 1;
    if (next < m_guide.steps.size())
        return enter(next);
    const QString name = m_guide.name;
    end();
    Q_EMIT finished(name);
}

void GuideOverlay::doneSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this, step = m_step] {
            if (m_step == step)
                done();
        },
        Qt::QueuedConnection);
}

QWidget *GuideOverlay::shownWidget(const QString &objectName) const
{
    // Pages that were opened before are still there, hidden.
    for (QWidget *const each : m_over->findChildren<QWidget *>(objectName)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QRect GuideOverlay::visibleRect(const QWidget *widget) const
{
    // Where a key is asked for in a table, it goes into one cell.
    if (const auto *const table = qobject_cast<const QAbstractItemView *>(widget); table != nullptr && m_guide.steps.at(m_step).until == Guide::Step::Until::Key) {
        if (const QRect cell = visiblePart(table->visualRect(table->currentIndex()), table->viewport()); !cell.isEmpty())
            return cell;
    }
    return visiblePart(QRect(QPoint(0, 0), widget->size()), widget);
}

QRect GuideOverlay::visiblePart(const QRect &part, const QWidget *of) const
{
    QRect rect(of->mapTo(m_over, part.topLeft()), part.size());
    for (const QWidget *up = of; up != nullptr && up != m_over; up = up->parentWidget())
        rect &= QRect(up->mapTo(m_over, QPoint(0, 0)), up->size());
    return rect & m_over->rect();
}

void GuideOverlay::look()
{
    if (!isRunning())
        return;
    const bool away = m_paused || !m_over->isVisible();
    QWidget *const found = away ? nullptr : shownWidget(m_guide.steps.at(m_step).target);
    if (!away && found == nullptr) {
        const Guide::Step &now = m_guide.steps.at(m_step);
        if (now.until == Guide::Step::Until::Gone && m_wasShown)
            return done();
        const bool laterIsShown = m_step + 1 < m_guide.steps.size() && shownWidget(m_guide.steps.at(m_step + 1).target) != nullptr;
        if (now.isOptional && laterIsShown)
            return done();
    }
    if (m_typed && found != nullptr && QApplication::focusWidget() != nullptr && QApplication::focusWidget() != found
        && !found->isAncestorOf(QApplication::focusWidget()) && !m_card->isAncestorOf(QApplication::focusWidget()))
        return done();
    if (found != nullptr && found != m_target) {
        m_target = found;
        for (QWidget *up = found->parentWidget(); up != nullptr && up != m_over; up = up->parentWidget()) {
            if (auto *const area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(found, 0, outlineGap * 2);
        }
        if (auto *const button = qobject_cast<QAbstractButton *>(found); button != nullptr && m_guide.steps.at(m_step).until == Guide::Step::Until::Press) {
            disconnect(m_press);
            m_press = connect(button, &QAbstractButton::clicked, this, &GuideOverlay::doneSoon);
        }
        if (std::exchange(m_takesFocus, false) && found->focusPolicy() != Qt::NoFocus)
            found->setFocus(Qt::OtherFocusReason);
        if (!std::exchange(m_wasShown, true)) {
            QAccessibleEvent event(m_card, QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
        }
    } else if (found == nullptr) {
        m_target = nullptr;
    }
    place();
}

void GuideOverlay::place()
{
    const bool away = m_paused || !m_over->isVisible();
    m_card->setVisible(!away);
    const QRect round = m_target ? visibleRect(m_target) : QRect();
    m_outline->setVisible(!away && !round.isEmpty());
    if (away)
        return;
    const Guide::Step &now = m_guide.steps.at(m_step);
    m_text->setText(round.isEmpty() ? translate("guide", "The next step shows as soon as the page has come to it.") : now.text);
    m_next->setVisible(!round.isEmpty() && now.until == Guide::Step::Until::Look);
    const QRect outline = round.adjusted(-outlineGap, -outlineGap, outlineGap, outlineGap) & m_over->rect();
    m_outline->setGeometry(outline);
    m_outline->raise();

    const int width = qMin(m_card->fontMetrics().averageCharWidth() * 46, m_over->width() - 2 * space::between);
    m_card->setFixedWidth(width);
    const QSize size(width, m_card->layout()->hasHeightForWidth() ? m_card->layout()->totalHeightForWidth(width) : m_card->sizeHint().height());
    const QRect room = m_over->rect().adjusted(space::small, space::small, -space::small, -space::small);
    const int left = qBound(room.left(), outline.left(), room.right() - size.width());
    const int top = qBound(room.top(), outline.top(), room.bottom() - size.height());
    // Below, above, right, left of the target; where all of these lack room, in its lower corner.
    const QList<QRect> places{QRect(QPoint(left, outline.bottom() + space::small), size), QRect(QPoint(left, outline.top() - space::small - size.height()), size),
                              QRect(QPoint(outline.right() + space::small, top), size), QRect(QPoint(outline.left() - space::small - size.width(), top), size)};
    QRect chosen(QPoint(room.right() - size.width(), room.bottom() - size.height()), size);
    for (const QRect &each : places) {
        if (!round.isEmpty() && room.contains(each)) {
            chosen = each;
            break;
        }
    }
    m_card->setGeometry(chosen);
    m_card->raise();
}

bool GuideOverlay::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (!isRunning() || type != QEvent::KeyPress)
        return false;
    auto *const widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && m_card->isAncestorOf(widget)) {
        leave();
        return true;
    }
    const bool wrote = !key->text().isEmpty() && key->text().front().isPrint();
    if (!m_target || !wrote || (widget != m_target && !m_target->isAncestorOf(widget)))
        return false;
    switch (m_guide.steps.at(m_step).until) {
    case Guide::Step::Until::Key: doneSoon(); break;
    case Guide::Step::Until::Fill: m_typed = true; break;
    case Guide::Step::Until::Press:
    case Guide::Step::Until::Gone:
    case Guide::Step::Until::Look: break;
    }
    return false;
}

} // namespace kinerja
