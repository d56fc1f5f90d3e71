#include "ui/home/waitingrow.h"

#include "ui/common/card.h"
#include "ui/common/style.h"

#include <QHBoxLayout>

namespace kinerja {

WaitingRow::WaitingRow(const QString &line, const QString &amount, const QString &objectName, QWidget *parent)
    : QPushButton(parent), m_line(label(line, "", this)), m_amount(label(amount, "", this))
{
    setObjectName(objectName);
    setKind(this, "nav");
    setAutoDefault(false);
    setAccessibleName(amount.isEmpty() ? line : line + QStringLiteral(": ") + amount);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    row->setSpacing(space::small);
    m_line->setWordWrap(true);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont strong = m_amount->font();
    strong.setBold(true);
    m_amount->setFont(strong);
    // The button takes the clicks; the words are only drawn on it.
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_amount->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(m_line, 1);
    row->addWidget(m_amount);
    setCursor(Qt::PointingHandCursor);
}

QSize WaitingRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize WaitingRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int WaitingRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace kinerja
