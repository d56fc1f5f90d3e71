#include "ui/help/helppanel.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/settings.h"
#include "ui/help/helpview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

HelpPanel::HelpPanel(Settings &settings, QWidget *parent) : QDockWidget(parent), m_view(nullptr)
{
    setObjectName(u"helpPanel"_s);
    setWindowTitle(translate("help", "Help"));
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    // The title stands in the panel itself, in the look of the pages.
    setTitleBarWidget(new QWidget(this));
    auto *const frame = new QFrame(this);
    setKind(frame, "card");
    auto *const column = new QVBoxLayout(frame);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::small);
    auto *const head = new QHBoxLayout;
    head->addWidget(label(windowTitle(), "cardTitle", frame), 1);
    auto *const all = button(translate("help", "All topics"), u"helpAll"_s, "link", frame);
    head->addWidget(all);
    auto *const close = new QToolButton(frame);
    close->setObjectName(u"helpClose"_s);
    close->setIcon(icon(Glyph::Close));
    close->setAccessibleName(translate("help", "Close the help"));
    close->setToolTip(translate("help", "Close the help (Esc)"));
    head->addWidget(close);
    column->addLayout(head);
    m_view = new HelpView(settings.language(), frame);
    column->addWidget(m_view, 1);
    auto *const whole = new QWidget(this);
    auto *const outer = new QVBoxLayout(whole);
    outer->setContentsMargins(0, space::between, space::between, space::between);
    outer->addWidget(frame);
    setWidget(whole);
    setMinimumWidth(34 * fontMetrics().averageCharWidth());
    connect(close, &QToolButton::clicked, this, &QDockWidget::close);
    connect(all, &QPushButton::clicked, this, [this] { m_view->showTopic({}); });
}

void HelpPanel::showTopic(const QString &name)
{
    m_view->showTopic(name);
    show();
}

QString HelpPanel::topic() const
{
    return m_view->topic();
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace kinerja
