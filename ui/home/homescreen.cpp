#include "ui/home/homescreen.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/home/columns.h"
#include "ui/home/daytasks.h"
#include "ui/home/distributioncard.h"
#include "ui/home/homewords.h"
#include "ui/home/trendcard.h"
#include "ui/home/waitingrow.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int viewCharacters = 24;

QLabel *quietWords(const QString &text, const QString &objectName, QWidget *parent)
{
    QLabel *const words = label(text, "muted", parent);
    words->setObjectName(objectName);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return words;
}

} // namespace

HomeScreen::HomeScreen(Workspace &workspace, QWidget *parent) : Screen(parent), m_workspace(workspace), m_header(new PageHeader(this))
{
    setObjectName(u"homeScreen"_s);
    auto *const page = new QWidget(this);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::between);
    m_column->addWidget(m_header);
    m_counting = quietWords({}, u"homeCounting"_s, page);
    m_column->addWidget(m_counting);
    m_tasks = new DayTasks(page);
    m_column->addWidget(m_tasks);

    m_views = new Columns(viewCharacters, page);
    m_distribution = new DistributionCard(workspace, m_views);
    m_trend = new TrendCard(workspace, m_views);
    m_waitingCard = new Card(translate("home", "Needs attention"), m_views);
    m_waitingCard->setObjectName(u"homeWaiting"_s);
    m_waiting = new QVBoxLayout;
    m_waiting->setSpacing(0);
    m_nothingWaits = quietWords(translate("home", "Nothing waits."), u"homeNothingWaits"_s, m_waitingCard);
    m_waitingCard->body()->addLayout(m_waiting);
    m_waitingCard->body()->addWidget(m_nothingWaits);
    m_waitingCard->body()->addStretch(1);
    m_views->add(m_distribution, 4);
    m_views->add(m_trend, 4);
    m_views->add(m_waitingCard, 3);
    m_views->hide();
    m_column->addWidget(m_views, 1);
    m_column->addStretch(0);

    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(page, this));

    connect(m_tasks, &DayTasks::go, this, &HomeScreen::go);
    connect(m_distribution, &DistributionCard::unitWanted, this, [this](UnitId unit) {
        Place place;
        place.kind = Place::Kind::Evaluation;
        place.unit = unit.uuid;
        Q_EMIT go(place);
    });
    connect(&workspace, &Workspace::periodChanged, this, [this] {
        m_tasks->forget();
        m_stale = true;
        if (isVisible())
            read();
    });
    connect(&workspace, &Workspace::officeChanged, this, &HomeScreen::showFacts);
}

QString HomeScreen::title() const
{
    return translate("home", "Home");
}

QString HomeScreen::helpTopic() const
{
    return u"home"_s;
}

void HomeScreen::open(const Place &)
{
    m_header->setTitle(greeting(QTime::currentTime()));
    if (m_stale)
        read();
    else if (!m_question.isWaiting())
        readTyping();
}

void HomeScreen::refresh(const Changes &changes)
{
    if (!changes.touches({Table::Unit, Table::Position, Table::Employee, Table::Placement, Table::Holiday, Table::Plan, Table::PlanItem, Table::Indicator, Table::Realisation,
                          Table::Rating, Table::Organisation, Table::Deviation, Table::Issue, Table::Document}))
        return;
    m_stale = true;
    if (isVisible())
        read();
}

QWidget *HomeScreen::firstFocus()
{
    QWidget *const task = m_tasks->firstFocus();
    return task != nullptr ? task : m_distribution->firstFocus();
}

bool HomeScreen::perform(Command command)
{
    if (command != Command::Refresh)
        return false;
    read();
    return true;
}

void HomeScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_stale && m_workspace.isOpen() && !m_question.isWaiting())
        read();
}

void HomeScreen::hideEvent(QHideEvent *event)
{
    Screen::hideEvent(event);
    m_tasks->seen();
}

void HomeScreen::read()
{
    m_stale = false;
    m_counting->setText(translate("home", "Looking at what is open today…"));
    m_counting->setVisible(!m_read);
    const Period period = m_workspace.period();
    // A backup is a fact of this computer: it lies outside of the office.
    const QDateTime backup = m_workspace.settings().value(u"backup/"_s + m_workspace.office().office.uuid.toString()).toDateTime();
    m_typingQuestion.drop();
    m_workspace.ask(
        m_question, this, [period, backup](Store &store, Progress &progress) { return DailyFactsStore(store).read(period, backup, progress); },
        [this](Result<DailyReading> reading) {
            m_counting->hide();
            if (reading)
                return take(*reading);
            m_stale = true;
            if (reading.error().kind == ErrorKind::Cancelled)
                return;
            m_workspace.say(noticeOf(reading.error()));
            if (m_read)
                return;
            // The message can be closed; a page with nothing on it would then say that nothing is open.
            m_counting->setText(errorText(reading.error()));
            m_counting->show();
        });
}

void HomeScreen::readTyping()
{
    m_workspace.ask(
        m_typingQuestion, this, [](Store &store, Progress &) { return DailyFactsStore(store).typedPlans(); },
        [this](Result<QList<DailyFacts::TypedPlan>> typed) {
            if (!typed || *typed == m_facts.typedPlans)
                return;
            m_facts.typedPlans = *std::move(typed);
            showOpen();
        });
}

void HomeScreen::take(const DailyReading &reading)
{
    m_read = true;
    m_facts = reading.facts;
    showFacts();
    showOpen();
    const bool staffed = m_facts.employees > 0;
    m_views->setVisible(staffed);
    // Where there are no charts yet the cards stay as small as they are: the space below takes the rest.
    m_column->setStretch(m_column->count() - 1, staffed ? 0 : 1);
    if (!staffed)
        return;
    m_trend->read();
    m_distribution->show(reading.distributions, m_facts.period);
}

void HomeScreen::showOpen()
{
    const QList<OpenItem> open = openWork(m_facts);
    m_tasks->show(open, m_facts);
    showWaiting(open);
}

void HomeScreen::showFacts()
{
    if (!m_read || !m_workspace.isOpen())
        return;
    m_header->setSubtitle(standingLine(m_workspace.office().name, m_facts));
    m_header->setToolTip(m_facts.due ? m_facts.due->basis.citation() : QString());
}

void HomeScreen::showWaiting(const QList<OpenItem> &open)
{
    while (QLayoutItem *const item = m_waiting->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    int lines = 0;
    for (const OpenItem &item : open) {
        if (item.count == 0)
            continue;
        const TaskWords words = wordsOf(item, m_facts);
        auto *const row = new WaitingRow(words.line, words.amount, u"waiting-"_s + code(item.work), m_waitingCard);
        connect(row, &QPushButton::clicked, this, [this, place = words.place] { Q_EMIT go(place); });
        if (lines++ > 0) {
            auto *const line = new QFrame(m_waitingCard);
            setKind(line, "line");
            m_waiting->addWidget(line);
        }
        m_waiting->addWidget(row);
    }
    m_nothingWaits->setVisible(lines == 0);
}

} // namespace kinerja
