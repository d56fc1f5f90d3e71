#include "ui/shell/taskbutton.h"

#include "ui/common/card.h"
#include "ui/common/style.h"

#include <QPainter>

namespace kinerja {

TaskButton::TaskButton(Glyph glyph, const QString &title, const QString &line, const QString &objectName, QWidget *parent)
    : QPushButton(parent), m_glyph(glyph), m_title(label(title, "cardTitle", this)), m_line(label(line, "muted", this))
{
    setObjectName(objectName);
    setAutoDefault(false);
    QString plain = title;
    setAccessibleName(plain.remove(u'&'));
    setAccessibleDescription(line);
    // The mnemonic of the title presses the button.
    m_title->setBuddy(this);
    auto *const column = new QVBoxLayout(this);
    const int side = space::cardX + space::small;
    column->setContentsMargins(side, side + iconSide() + space::between, side, side);
    column->setSpacing(space::tiny);
    for (QLabel *const words : {m_title, m_line}) {
        words->setWordWrap(true);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        column->addWidget(words);
    }
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TaskButton::iconSide() const
{
    return fontMetrics().height() * 2;
}

QSize TaskButton::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize TaskButton::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void TaskButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const int side = iconSide();
    kinerja::icon(m_glyph).paint(&painter, QRect(space::cardX + space::small, space::cardX + space::small, side, side), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled,
                        QIcon::On);
}

} // namespace kinerja
