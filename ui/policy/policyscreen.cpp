#include "ui/policy/policyscreen.h"

#include "core/base/tr.h"
#include "core/policy/policystore.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"
#include "ui/policy/casepanel.h"
#include "ui/policy/packcompare.h"
#include "ui/policy/packimport.h"
#include "ui/policy/packview.h"
#include "ui/policy/policytimeline.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int firstYear = 2014; ///< PP 46/2011 came into force
constexpr int hashDigits = 12;
constexpr int listShare = 30;   ///< width of the list, in heights of a line ÷ 2

} // namespace

PolicyScreen::PolicyScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_header(new PageHeader(this)), m_import(button(translate("rules", "&Import a pack…"), u"importPack"_s, "primary")),
      m_recompute(button(translate("rules", "Re&compute…"), u"goRecompute"_s)), m_trial(button(translate("rules", "&Try out…"), u"goTrial"_s)), m_line(new PolicyTimeline),
      m_day(new QDateEdit), m_inForce(label({}, "")), m_top(new QBoxLayout(QBoxLayout::LeftToRight)), m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_list(new QListWidget), m_stack(new QStackedWidget), m_card(new Card),
      m_facts(label({}, "muted")), m_remove(button(translate("rules", "Remo&ve this pack…"), u"removePack"_s, "link")), m_tabs(new QTabWidget), m_legal(new LegalView),
      m_values(new ValuesView(workspace.settings())), m_compare(new PackCompare(workspace.settings())), m_case(new CasePanel), m_intake(new PackImport(workspace))
{
    setObjectName(u"policyScreen"_s);
    build();
    connect(m_import, &QPushButton::clicked, m_intake, &PackImport::choose);
    connect(m_recompute, &QPushButton::clicked, this, [this] {
        Place place{Place::Kind::Recompute};
        if (const auto pack = shownPack(); pack && pack->predicate)
            place.text = pack->id;
        Q_EMIT go(place);
    });
    connect(m_trial, &QPushButton::clicked, this, [this] { Q_EMIT go(Place{Place::Kind::Trial}); });
    connect(m_line, &PolicyTimeline::dayChosen, this, &PolicyScreen::chooseDay);
    connect(m_day, &QDateEdit::dateChanged, this, &PolicyScreen::chooseDay);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            choose(item->data(Qt::UserRole).toByteArray());
    });
    connect(m_remove, &QPushButton::clicked, this, &PolicyScreen::removePack);
    connect(m_intake, &PackImport::shown, this, [this] { m_stack->setCurrentWidget(m_intake); });
    connect(m_intake, &PackImport::left, this, [this] {
        m_stack->setCurrentWidget(m_card);
        m_list->setFocus();
    });
    connect(m_intake, &PackImport::taken, this, [this](const QByteArray &hash) {
        m_stack->setCurrentWidget(m_card);
        m_shown = hash;
        m_workspace.say({Notice::Level::Success, translate("rules", "The pack is in this office now. What was issued stayed as it was.")});
        read();
    });
}

void PolicyScreen::build()
{
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::between);
    m_header->setTitle(title());
    m_header->setSubtitle(translate("rules", "Which rules apply when, and what they stand on."));
    m_trial->setIcon(icon(Glyph::Trial));
    m_recompute->setIcon(icon(Glyph::Refresh));
    m_top->setSpacing(space::small);
    m_top->addWidget(m_header, 1);
    auto *const actions = new QHBoxLayout;
    actions->setSpacing(space::small + space::tiny);
    for (QPushButton *const each : {m_trial, m_recompute, m_import})
        actions->addWidget(each, 0, Qt::AlignTop);
    m_top->addLayout(actions);
    page->addLayout(m_top);
    // With large text in a small window the page is higher than the window.
    auto *const inside = new QWidget;
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::between);
    page->addWidget(scrolling(inside, this), 1);

    auto *const when = new Card;
    when->body()->addWidget(m_line);
    auto *const row = new QHBoxLayout;
    row->setSpacing(space::between);
    m_day->setObjectName(u"policyDay"_s);
    m_day->setAccessibleName(translate("rules", "Day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_inForce->setObjectName(u"inForce"_s);
    m_inForce->setWordWrap(true);
    row->addWidget(m_day);
    row->addWidget(m_inForce, 1);
    when->body()->addLayout(row);
    column->addWidget(when);

    m_row->setSpacing(space::between);
    m_list->setObjectName(u"packList"_s);
    m_list->setAccessibleName(translate("rules", "Packs of rules"));
    m_list->setWordWrap(true);
    m_list->setSpacing(space::tiny);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_row->addWidget(m_list);
    m_facts->setObjectName(u"packFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *const facts = new QHBoxLayout;
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_remove, 0, Qt::AlignTop);
    m_card->body()->addLayout(facts);
    m_tabs->setObjectName(u"packTabs"_s);
    // Its bar takes the keyboard, and has a role.
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->tabBar()->setAccessibleName(translate("rules", "What to see of the pack"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_legal, translate("rules", "&Legal basis"));
    m_tabs->addTab(m_values, translate("rules", "V&alues"));
    m_tabs->addTab(m_compare, translate("rules", "C&ompare"));
    m_tabs->addTab(m_case, translate("rules", "Try a ca&se"));
    m_card->body()->addWidget(m_tabs, 1);
    m_stack->addWidget(m_card);
    m_stack->addWidget(m_intake);
    m_row->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(fontMetrics().height() * 14);
    column->addLayout(m_row, 1);
    m_remove->hide();
    arrange();
}

void PolicyScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

void PolicyScreen::arrange()
{
    // Beside the pack while there is room for it; with large text in a small window the list stands above.
    const int side = fontMetrics().height() * listShare / 2;
    const bool narrow = width() < 3 * side;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_list->setMinimumWidth(narrow ? 0 : side);
    m_list->setMaximumSize(narrow ? QWIDGETSIZE_MAX : side, narrow ? fontMetrics().height() * 6 : QWIDGETSIZE_MAX);
}

QString PolicyScreen::title() const
{
    return translate("rules", "Rules");
}

QString PolicyScreen::helpTopic() const
{
    return u"rules"_s;
}

QWidget *PolicyScreen::firstFocus()
{
    return m_stack->currentWidget() == m_intake ? m_intake->findChild<QPushButton *>(u"leavePack"_s) : static_cast<QWidget *>(m_line);
}

void PolicyScreen::open(const Place &place)
{
    m_wanted = place.text;
    read();
}

void PolicyScreen::refresh(const Changes &changes)
{
    if (changes.touches({Table::Setting}))
        read();
}

bool PolicyScreen::perform(Command command)
{
    switch (command) {
    case Command::New: m_intake->choose(); return true;
    case Command::Refresh: read(); return true;
    case Command::Find: m_list->setFocus(); return true;
    case Command::Save:
    case Command::Print:
    case Command::Undo: break;
    }
    return false;
}

void PolicyScreen::read()
{
    if (!m_workspace.isOpen())
        return;
    m_workspace.ask(
        m_question, this,
        [](Store &store, Progress &) -> Result<Reading> {
            Reading reading;
            ASSIGN(reading.set, store.policies());
            ASSIGN(const QList<PolicyPack> own, PolicyStore(store.database()).load());
            for (const PolicyPack &pack : own)
                reading.own.append(pack.hash);
            return reading;
        },
        [this](Result<Reading> reading) {
            if (!reading)
                return m_workspace.say(noticeOf(reading.error()));
            take(*std::move(reading));
        });
}

void PolicyScreen::take(Reading reading)
{
    m_reading = std::move(reading);
    const QDate today = m_workspace.today();
    const QDate first(firstYear, 1, 1);
    const QDate last(today.year() + 1, 12, 31);
    QList<PolicyTimeline::Stretch> stretches;
    for (const PolicySpan &span : m_reading.set.spans(first, last)) {
        const Result<PolicyPack> pack = m_reading.set.findByHash(span.hash);
        stretches.append({span.first, span.last, pack ? pack->id : QString()});
    }
    m_line->setStretches(stretches, first, last, today);
    if (!m_line->day().isValid()) {
        const QSignalBlocker quiet(m_day);
        m_day->setDateRange(first, last);
        m_day->setDate(today);
        m_line->setDay(today);
    }

    if (!m_wanted.isEmpty()) {
        if (const Result<PolicyPack> wanted = m_reading.set.find(m_wanted))
            m_shown = wanted->hash;
        m_wanted.clear();
    }
    if (!m_reading.set.findByHash(m_shown)) {
        const PolicyPack *const now = m_reading.set.inForceOn(m_line->day());
        m_shown = now != nullptr ? now->hash : m_reading.set.packs().value(0).hash;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PolicyPack &pack : m_reading.set.packs()) {
            auto *const item = new QListWidgetItem(listText(pack), m_list);
            item->setData(Qt::UserRole, pack.hash);
            item->setToolTip(pack.name);
            if (pack.hash == m_shown)
                m_list->setCurrentItem(item);
        }
    }
    showDay();
    showPack();
}

QString PolicyScreen::listText(const PolicyPack &pack) const
{
    const Result<PolicyPack> newest = m_reading.set.find(pack.id);
    QString below;
    if (newest && newest->version > pack.version)
        below = filled(translate("rules", "replaced by version %1"), {QString::number(newest->version)});
    else if (pack.selection == PolicyPack::Selection::ByName)
        below = translate("rules", "only where it is chosen");
    else
        below = inForceText(pack);
    QString text = pack.name + u'\n' + pack.id + u" · "_s + below;
    if (m_reading.own.contains(pack.hash))
        text += u" · "_s + translate("rules", "this office's own");
    return text;
}

void PolicyScreen::chooseDay(QDate day)
{
    {
        const QSignalBlocker quietLine(m_line);
        const QSignalBlocker quietDay(m_day);
        m_line->setDay(day);
        m_day->setDate(day);
    }
    showDay();
    if (const PolicyPack *const pack = m_reading.set.inForceOn(day)) {
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->data(Qt::UserRole).toByteArray() == pack->hash)
                m_list->setCurrentRow(i);
        }
    }
}

void PolicyScreen::showDay()
{
    const PolicyPack *const pack = m_reading.set.inForceOn(m_line->day());
    m_inForce->setText(pack != nullptr ? filled(translate("rules", "On %1 applies %2 (%3)."), {dateText(m_line->day()), pack->name, packName(*pack)})
                                       : filled(translate("rules", "The program knows no rules for %1."), {dateText(m_line->day())}));
}

std::optional<PolicyPack> PolicyScreen::shownPack() const
{
    const Result<PolicyPack> pack = m_reading.set.findByHash(m_shown);
    return pack ? std::optional(*pack) : std::nullopt;
}

void PolicyScreen::choose(const QByteArray &hash)
{
    m_shown = hash;
    m_stack->setCurrentWidget(m_card);
    showPack();
}

void PolicyScreen::showPack()
{
    const auto pack = shownPack();
    if (!pack)
        return;
    m_card->setTitle(pack->name);
    m_facts->setText(filled(translate("rules", "%1 · %2 · hash %3…"), {packName(*pack), inForceText(*pack), QString::fromLatin1(pack->hash.toHex().first(hashDigits))}));
    m_facts->setToolTip(QString::fromLatin1(pack->hash.toHex()));
    m_remove->setVisible(m_reading.own.contains(pack->hash));
    m_legal->show(*pack);
    m_values->show(*pack);
    m_compare->show(*pack, m_reading.set);
    m_case->show(*pack);
}

void PolicyScreen::removePack()
{
    const auto pack = shownPack();
    if (!pack)
        return;
    m_workspace.prompt().ask(window(),
                             {.title = translate("rules", "Remove the pack"),
                              .text = filled(translate("rules", "%1 is taken out of this office. Periods that are not issued yet are then evaluated under the rules that apply without it."), {packName(*pack)}),
                              .verb = translate("rules", "Remove the pack")},
                             [this, pack = *pack](Prompt::Answer answer) {
                                 if (answer != Prompt::Answer::Verb)
                                     return;
                                 m_workspace.write(
                                     translate("rules", "Removing the pack of rules"), this,
                                     [pack](Store &store, Progress &) -> Result<bool> {
                                         ASSIGN([[maybe_unused]] const auto done, store.transact(u"policy"_s, pack.id, [&](Ledger::Writer &writer) -> Result<bool> {
                                             TRY(PolicyStore::remove(writer, pack));
                                             return true;
                                         }));
                                         return true;
                                     },
                                     [this](Result<bool> done) {
                                         if (!done)
                                             m_workspace.say(noticeOf(done.error()));
                                     });
                             });
}

} // namespace kinerja
