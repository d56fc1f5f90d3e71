#include "ui/common/notice.h"

#include "core/base/tr.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kinerja {

Notice noticeOf(const Error &error)
{
    // Red is for data that is lost; everything else wants attention.
    return {error.kind == ErrorKind::Corrupt ? Notice::Level::Loss : Notice::Level::Attention, errorText(error)};
}

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(u"notice"_s);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    auto *const close = new QToolButton(this);
    close->setObjectName(u"noticeClose"_s);
    close->setIcon(icon(Glyph::Close));
    close->setAccessibleName(translate("notice", "Close this message"));
    close->setToolTip(close->accessibleName());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = m_notice.run;
        clear();
        if (run)
            run();
    });
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    struct Look {
        const char16_t *name;
        Glyph glyph;
    };
    const Look look = [&]() -> Look {
        switch (notice.level) {
        case Notice::Level::Info: return {u"info", Glyph::Info};
        case Notice::Level::Success: return {u"success", Glyph::Success};
        case Notice::Level::Attention: return {u"attention", Glyph::Attention};
        case Notice::Level::Loss: return {u"loss", Glyph::Loss};
        }
        Q_UNREACHABLE();
    }();
    setProperty("notice", QString::fromUtf16(look.name));
    style()->unpolish(this);
    style()->polish(this);
    const int side = fontMetrics().height() + 4;
    m_icon->setPixmap(icon(look.glyph).pixmap(QSize(side, side), devicePixelRatioF(), QIcon::Active));
    m_text->setText(notice.text);
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    setAccessibleName(notice.text);
    if (QWidget *const focus = QApplication::focusWidget(); focus != nullptr && !isAncestorOf(focus))
        m_before = focus;
    QFrame::show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    m_notice = {};
    // The keyboard goes back to where it was, not to whatever comes next in the window.
    const QWidget *const focus = QApplication::focusWidget();
    if (focus != nullptr && isAncestorOf(focus) && m_before && m_before->isVisible())
        m_before->setFocus();
    hide();
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace kinerja
