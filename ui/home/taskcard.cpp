#include "ui/home/taskcard.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

TaskCard::TaskCard(int number, QWidget *parent)
    : QFrame(parent), m_count(number), m_number(label(QString::number(number), "step", this)), m_title(label({}, "cardTitle", this)),
      m_sentence(label({}, "muted", this)), m_button(kinerja::button({}, u"task%1Button"_s.arg(number), "quiet", this))
{
    setKind(this, "card");
    setObjectName(u"task%1"_s.arg(number));
    m_title->setObjectName(u"task%1Title"_s.arg(number));
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"task%1Sentence"_s.arg(number));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::small);
    auto *const head = new QHBoxLayout;
    head->setSpacing(space::small + space::tiny);
    head->addWidget(m_number, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_sentence, 1);
    column->addSpacing(space::tiny);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT go(m_place); });
}

void TaskCard::show(const TaskWords &words, Rank rank)
{
    m_place = words.place;
    m_number->setPixmap({});
    m_number->setText(QString::number(m_count));
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_button->setText(words.button);
    m_button->setAccessibleName(words.button);
    m_button->setAccessibleDescription(words.title);
    m_button->show();
    setKind(m_button, rank == Rank::First ? "primary" : "quiet");
    m_button->style()->unpolish(m_button);
    m_button->style()->polish(m_button);
    setAccessibleName(words.title);
    QFrame::show();
}

void TaskCard::showDone()
{
    const int side = m_number->fontMetrics().height();
    m_number->setPixmap(icon(Glyph::Success).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Normal, QIcon::On));
    m_sentence->setText(translate("home", "Done. Well done."));
    m_button->hide();
    setAccessibleName(m_title->text() + u": "_s + m_sentence->text());
    QFrame::show();
}

QString TaskCard::title() const
{
    return m_title->text();
}

} // namespace kinerja
