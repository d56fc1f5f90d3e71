#include "ui/shell/workview.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/style.h"
#include "ui/help/guidekeeper.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int sideWidth = 208;
constexpr int narrowSideWidth = 60;
constexpr int narrowBelow = 1100;
constexpr qsizetype mostHistory = 50;

} // namespace

WorkView::WorkView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_side(new QFrame(this)), m_brand(label(u"Kinerja"_s, "brand", m_side)), m_navigation(new QVBoxLayout),
      m_footnote(label({}, "small", m_side)), m_group(new QButtonGroup(this)), m_crumbs(new QWidget(this)),
      m_back(button({}, u"crumbBack"_s, "link", m_crumbs)), m_trail(label({}, "muted", m_crumbs)), m_notice(new NoticeBar(this)),
      m_offer(new NoticeBar(this)), m_stack(new QStackedWidget(this)), m_guides(new GuideKeeper(this, workspace.settings()))
{
    setKind(this, "page");
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    setKind(m_side, "side");
    m_side->setObjectName(u"navigation"_s);
    auto *const side = new QVBoxLayout(m_side);
    side->setContentsMargins(10, 18, 10, 12);
    side->setSpacing(space::tiny);
    m_brand->setContentsMargins(10, 0, 0, 10);
    m_footnote->setObjectName(u"footnote"_s);
    m_footnote->setWordWrap(true);
    m_footnote->setContentsMargins(10, 0, 0, 0);
    side->addWidget(m_brand);
    m_navigation->setSpacing(space::tiny);
    side->addLayout(m_navigation);
    side->addStretch(1);
    side->addWidget(m_footnote);
    row->addWidget(m_side);

    auto *const column = new QVBoxLayout;
    column->setContentsMargins(space::page, space::page - space::small, space::page, space::between);
    column->setSpacing(space::small);
    auto *const crumbs = new QHBoxLayout(m_crumbs);
    crumbs->setContentsMargins(0, 0, 0, 0);
    m_back->setIcon(icon(Glyph::Back));
    m_trail->setObjectName(u"breadcrumb"_s);
    crumbs->addWidget(m_back);
    crumbs->addWidget(m_trail, 1);
    column->addWidget(m_crumbs);
    column->addWidget(m_stack, 1);
    m_offer->setObjectName(u"guideOffer"_s);
    column->addWidget(m_offer);
    row->addLayout(column, 1);
    m_stack->setObjectName(u"pages"_s);
    m_notice->setAutoFillBackground(true);
    m_stack->installEventFilter(this);
    m_notice->installEventFilter(this);

    // On a page that is not in the navigation, none of its entries is the present one.
    m_group->setExclusive(false);
    connect(m_back, &QPushButton::clicked, this, &WorkView::back);
    connect(&m_workspace, &Workspace::noticeSaid, this, &WorkView::say);
    connect(&m_workspace, &Workspace::savedChanged, this, [this] {
        // The disk takes changes again: that it did not is no news any more.
        if (m_workspace.isSaved() && m_ofDisk)
            m_notice->clear();
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Changes &changes) {
        for (Screen *const screen : std::as_const(m_screens))
            screen->refresh(changes);
    });
    connect(&m_workspace, &Workspace::opened, this, [this] {
        // After a lock the file may hold more than before: everything is read again, typed text stays.
        Changes everything;
        everything.tables = ~0u;
        for (Screen *const screen : std::as_const(m_screens))
            screen->refresh(everything);
        offerGuide();
    });
    // Nothing of an office is pointed at while it is locked.
    connect(&m_workspace, &Workspace::closed, &m_guides->overlay(), &GuideOverlay::leave);
}

void WorkView::addPage(Place::Kind kind, Factory factory, const QString &word, Glyph glyph)
{
    m_factories.insert(kind, std::move(factory));
    if (word.isEmpty())
        return;
    Place place;
    place.kind = kind;
    m_entries.append({word, glyph, place});
    auto *const entry = button(word, u"nav"_s + QString::number(int(kind)), "nav", m_side);
    entry->setCheckable(true);
    entry->setIcon(icon(glyph));
    entry->setIconSize(QSize(20, 20) * QWidget::font().pointSizeF() / 10.5);
    entry->setAccessibleName(word);
    entry->setToolTip(word);
    m_group->addButton(entry);
    m_navigation->addWidget(entry);
    m_buttons.append(entry);
    connect(entry, &QPushButton::clicked, this, [this, place] {
        go(place);
        updateNavigation();
    });
}

Screen *WorkView::screenFor(Place::Kind kind)
{
    if (Screen *const made = m_screens.value(kind))
        return made;
    const Factory factory = m_factories.value(kind);
    if (!factory)
        return nullptr;
    Screen *const screen = factory(m_stack);
    m_screens.insert(kind, screen);
    m_stack->addWidget(screen);
    connect(screen, &Screen::go, this, &WorkView::go);
    connect(screen, &Screen::titleChanged, this, [this, screen] {
        if (screen == m_stack->currentWidget()) {
            updateCrumbs();
            Q_EMIT placeChanged();
        }
    });
    return screen;
}

Screen *WorkView::screen() const
{
    return qobject_cast<Screen *>(m_stack->currentWidget());
}

void WorkView::go(const Place &wanted)
{
    Place place = wanted;
    if (place.kind == Place::Kind::Plan && place.subject.isNull())
        place.kind = Place::Kind::Plans;
    if (!m_factories.contains(place.kind))
        return;
    if (m_history.isEmpty() || m_history.last() != place)
        m_history.append(place);
    if (m_history.size() > mostHistory)
        m_history.removeFirst();
    show(place);
}

void WorkView::back()
{
    if (m_history.size() < 2)
        return;
    m_history.removeLast();
    show(m_history.last());
}

void WorkView::show(const Place &place)
{
    if (Screen *const before = screen())
        before->keepDraft();
    Screen *const next = screenFor(place.kind);
    // A message belongs to the page on which it was said, but one that was said on the way to this one stays.
    constexpr qint64 onTheWay = 1500;
    if (next != m_stack->currentWidget() && (!m_noticeAge.isValid() || m_noticeAge.elapsed() > onTheWay))
        m_notice->clear();
    m_stack->setCurrentWidget(next);
    next->open(place);
    updateNavigation();
    updateCrumbs();
    offerGuide();
    if (QWidget *const first = next->firstFocus(); first != nullptr && isVisible())
        first->setFocus(Qt::OtherFocusReason);
    Q_EMIT placeChanged();
}

void WorkView::offerGuide()
{
    m_offer->clear();
    if (screen() == nullptr)
        return;
    if (const auto offer = m_guides->pageShown(screen()->helpTopic()); offer)
        m_offer->show(*offer);
}

void WorkView::toggleGuide()
{
    const QString topic = screen() != nullptr ? screen()->helpTopic() : QString();
    if (!m_guides->overlay().isRunning() && !m_guides->hasGuideFor(topic))
        return say({Notice::Level::Info, translate("guide", "There is no guide for this page. F1 explains it.")});
    m_offer->clear();
    m_guides->toggle(topic);
}

Place::Kind WorkView::sectionOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Person: return Place::Kind::People;
    case Place::Kind::Plan: return Place::Kind::Plans;
    case Place::Kind::Recompute:
    case Place::Kind::Trial: return Place::Kind::Rules;
    default: return kind;
    }
}

void WorkView::updateNavigation()
{
    const Place::Kind section = sectionOf(place().kind);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_buttons[i]->setChecked(m_entries[i].place.kind == section);
}

void WorkView::updateCrumbs()
{
    // The pages of the navigation say themselves where one is; a way back is shown on what was opened from one of them.
    const Place here = place();
    const bool root = std::any_of(m_entries.cbegin(), m_entries.cend(), [&here](const Entry &entry) { return entry.place == here; });
    const bool deep = m_history.size() > 1 && !root && screen() != nullptr;
    m_crumbs->setVisible(deep);
    if (!deep)
        return;
    const Place &before = m_history.at(m_history.size() - 2);
    QString word;
    for (const Entry &entry : m_entries) {
        if (entry.place.kind == sectionOf(before.kind))
            word = entry.word;
    }
    m_back->setText(word.isEmpty() ? translate("shell", "Back") : word);
    m_back->setAccessibleName(filled(translate("shell", "Back to %1"), {m_back->text()}));
    m_trail->setText(u"› "_s + screen()->title());
}

void WorkView::reset()
{
    for (Screen *const screen : std::as_const(m_screens)) {
        m_stack->removeWidget(screen);
        screen->deleteLater();
    }
    m_screens.clear();
    m_history.clear();
    m_notice->clear();
    m_offer->clear();
}

void WorkView::keepDrafts()
{
    for (Screen *const screen : std::as_const(m_screens))
        screen->keepDraft();
}

void WorkView::setFootnote(const QString &text)
{
    m_footnote->setText(text);
}

void WorkView::say(const Notice &notice)
{
    m_notice->show(notice);
    m_ofDisk = !m_workspace.isSaved();
    placeNotice();
    m_noticeAge.start();
}

void WorkView::placeNotice()
{
    if (m_notice->isHidden())
        return;
    // A page has its buttons at the right of its head: they stay free, as long as there is room for the words.
    constexpr int share = 60;
    const int width = qMin(m_stack->width(), qMax(m_stack->width() * share / 100, m_notice->minimumSizeHint().width()));
    const int height = m_notice->hasHeightForWidth() ? m_notice->heightForWidth(width) : m_notice->sizeHint().height();
    m_notice->setGeometry(m_stack->x(), m_stack->y(), width, height);
    m_notice->raise();
}

bool WorkView::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    const bool changed = watched == m_notice && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest);
    if (moved || changed)
        placeNotice();
    return QWidget::eventFilter(watched, event);
}

void WorkView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int scale = fontMetrics().height();
    constexpr int usualHeight = 17;
    const bool narrow = width() * usualHeight / scale < narrowBelow;
    m_side->setFixedWidth(narrow ? qMax(narrowSideWidth, narrowSideWidth * scale / usualHeight) : sideWidth * scale / usualHeight);
    m_brand->setText(narrow ? u"K"_s : u"Kinerja"_s);
    m_footnote->setVisible(!narrow);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(narrow ? QString() : m_entries[i].word);
}

} // namespace kinerja
