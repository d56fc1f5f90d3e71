#include "ui/help/helpscreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/help/helpview.h"

using namespace Qt::StringLiterals;

namespace kinerja {

HelpScreen::HelpScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_view(nullptr)
{
    setObjectName(u"helpScreen"_s);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    auto *const header = new PageHeader(this);
    header->setTitle(translate("help", "Help"));
    header->setSubtitle(translate("help", "Short texts, one for each page. F1 shows the one for the page you are on, beside your work."));
    column->addWidget(header);
    auto *const card = new Card({}, this);
    m_view = new HelpView(workspace.settings().language(), card);
    card->body()->addWidget(m_view);
    // Lines as long as eyes follow, not as the window.
    card->setMaximumWidth(92 * fontMetrics().averageCharWidth());
    column->addWidget(card, 1);
    connect(m_view, &HelpView::topicChanged, this, &Screen::titleChanged);
}

QString HelpScreen::title() const
{
    return translate("help", "Help");
}

QString HelpScreen::helpTopic() const
{
    return m_view->topic().isEmpty() ? u"home"_s : m_view->topic();
}

void HelpScreen::open(const Place &place)
{
    m_view->showTopic(place.text);
}

void HelpScreen::refresh(const Changes &) {}

QWidget *HelpScreen::firstFocus()
{
    return m_view->firstFocus();
}

bool HelpScreen::perform(Command command)
{
    if (command != Command::Find)
        return false;
    m_view->find();
    return true;
}

} // namespace kinerja
