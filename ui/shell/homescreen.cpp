#include "ui/shell/homescreen.h"

#include "core/base/tr.h"
#include "ui/charts/reportchart.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/shell/columns.h"
#include "ui/shell/homewords.h"
#include "ui/shell/taskcard.h"
#include "ui/shell/waitingrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int tasksOfADay = 3;
constexpr int mostTrends = 12;
constexpr int taskCharacters = 24;
constexpr int viewCharacters = 24;

QComboBox *choice(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    // Long names of units must not widen the card.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->hide();
    return box;
}

QLabel *quietWords(const QString &text, const QString &objectName, QWidget *parent)
{
    QLabel *const words = label(text, "muted", parent);
    words->setObjectName(objectName);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return words;
}

} // namespace

HomeScreen::HomeScreen(Workspace &workspace, QWidget *parent)
    : Screen(parent), m_workspace(workspace), m_slots(tasksOfADay), m_header(new PageHeader(this))
{
    setObjectName(u"homeScreen"_s);
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, space::small, space::small);
    column->setSpacing(space::between);
    column->addWidget(m_header);
    m_counting = quietWords(translate("home", "Looking at what is open today…"), u"homeCounting"_s, page);
    column->addWidget(m_counting);

    m_tasks = new Columns(taskCharacters, page);
    for (int i = 0; i < tasksOfADay; ++i) {
        auto *const card = new TaskCard(i + 1, m_tasks);
        card->hide();
        connect(card, &TaskCard::go, this, &HomeScreen::go);
        m_cards.append(card);
        m_tasks->add(card);
    }
    column->addWidget(m_tasks);
    m_allDone = new Card(translate("home", "Everything is done for today"), page);
    m_allDone->setObjectName(u"homeAllDone"_s);
    m_allDone->body()->addWidget(quietWords(translate("home", "Nothing waits for you. What comes in shows here."), u"homeAllDoneText"_s, m_allDone));
    m_allDone->hide();
    column->addWidget(m_allDone);

    m_views = new Columns(viewCharacters, page);
    m_distributionCard = new Card({}, m_views);
    m_distributionCard->setObjectName(u"homeDistribution"_s);
    m_unitChoice = choice(u"homeUnit"_s, translate("home", "Unit whose distribution is shown"), m_distributionCard);
    m_distributionChart = new ReportChart(u"homeDistributionTable"_s, workspace, m_distributionCard);
    m_noDistribution = quietWords({}, u"homeNoDistribution"_s, m_distributionCard);
    m_openEvaluation = button(translate("home", "Open the evaluation"), u"homeOpenEvaluation"_s, "link", m_distributionCard);
    m_distributionCard->body()->addWidget(m_unitChoice);
    m_distributionCard->body()->addWidget(m_distributionChart, 1);
    m_distributionCard->body()->addWidget(m_noDistribution, 1);
    m_distributionCard->body()->addWidget(m_openEvaluation, 0, Qt::AlignLeft);
    m_trendCard = new Card({}, m_views);
    m_trendCard->setObjectName(u"homeTrend"_s);
    m_trendChoice = choice(u"homeIndicator"_s, translate("home", "Indicator that is shown"), m_trendCard);
    m_trendChart = new ReportChart(u"homeTrendTable"_s, workspace, m_trendCard);
    m_noTrend = quietWords({}, u"homeNoTrend"_s, m_trendCard);
    m_trendCard->body()->addWidget(m_trendChoice);
    m_trendCard->body()->addWidget(m_trendChart, 1);
    m_trendCard->body()->addWidget(m_noTrend, 1);
    m_waitingCard = new Card(translate("home", "Needs attention"), m_views);
    m_waitingCard->setObjectName(u"homeWaiting"_s);
    m_waiting = new QVBoxLayout;
    m_waiting->setSpacing(0);
    m_nothingWaits = quietWords(translate("home", "Nothing waits."), u"homeNothingWaits"_s, m_waitingCard);
    m_waitingCard->body()->addLayout(m_waiting);
    m_waitingCard->body()->addWidget(m_nothingWaits);
    m_waitingCard->body()->addStretch(1);
    m_views->add(m_distributionCard, 4);
    m_views->add(m_trendCard, 4);
    m_views->add(m_waitingCard, 3);
    m_views->hide();
    column->addWidget(m_views, 1);
    column->addStretch(0);
    m_column = column;

    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrolling(page, this));

    connect(m_unitChoice, &QComboBox::currentIndexChanged, this, &HomeScreen::showDistribution);
    connect(m_trendChoice, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_trends.size())
            m_workspace.settings().setValue(u"homeIndicator"_s, m_trends.at(index).text);
        showTrend(index);
    });
    connect(m_openEvaluation, &QPushButton::clicked, this, [this] {
        Place place;
        place.kind = Place::Kind::Evaluation;
        if (const int index = m_unitChoice->currentIndex(); index >= 0 && index < m_distributions.size())
            place.unit = m_distributions.at(index).unit.uuid;
        Q_EMIT go(place);
    });
    connect(&workspace, &Workspace::periodChanged, this, [this] {
        m_slots = QList<Slot>(tasksOfADay);
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
    for (TaskCard *const card : std::as_const(m_cards)) {
        if (!card->isHidden() && !card->button()->isHidden())
            return card->button();
    }
    return m_openEvaluation;
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
    for (Slot &slot : m_slots)
        slot.seenDone = slot.seenDone || slot.done;
}

void HomeScreen::read()
{
    m_stale = false;
    m_counting->setVisible(!m_read);
    const Period period = m_workspace.period();
    // A backup is a fact of this computer: it lies outside of the office.
    const QDateTime backup = m_workspace.settings().value(u"backup/"_s + m_workspace.office().office.uuid.toString()).toDateTime();
    m_workspace.ask(
        m_question, this, [period, backup](Store &store, Progress &progress) { return DailyFactsStore(store).read(period, backup, progress); },
        [this](Result<DailyReading> reading) {
            m_counting->hide();
            if (!reading) {
                if (reading.error().kind != ErrorKind::Cancelled)
                    m_workspace.say(noticeOf(reading.error()));
                m_stale = true;
                return;
            }
            m_read = true;
            m_facts = reading->facts;
            m_open = openWork(m_facts);
            showFacts();
            showTasks();
            showWaiting();
            m_views->setVisible(m_facts.employees > 0);
            // Where there are no charts yet the cards stay as small as they are: the space below takes the rest.
            m_column->setStretch(m_column->count() - 1, m_facts.employees > 0 ? 0 : 1);
            if (m_facts.employees == 0)
                return;
            readTrends();
            if (reading->distributions.isEmpty())
                readEarlier();
            else
                showDistributions(reading->distributions, m_facts.period);
        });
}

void HomeScreen::readEarlier()
{
    const Period period = m_workspace.period();
    m_workspace.ask(
        m_earlierQuestion, this, [period](Store &store, Progress &progress) { return DailyFactsStore(store).earlier(period, progress); },
        [this](Result<std::optional<DailyReading>> reading) {
            if (reading && *reading)
                showDistributions((*reading)->distributions, (*reading)->facts.period);
            else
                showDistributions({}, m_facts.period);
        });
}

void HomeScreen::readTrends()
{
    const Period period = m_workspace.period();
    m_workspace.ask(
        m_trendQuestion, this, [period](Store &store, Progress &progress) { return IndicatorTrendStore(store).trends(period, mostTrends, progress); },
        [this](Result<QList<IndicatorTrend>> trends) {
            if (!trends)
                return;
            m_trends = *std::move(trends);
            const QString last = m_workspace.settings().value(u"homeIndicator"_s).toString();
            int index = 0;
            {
                const QSignalBlocker quiet(m_trendChoice);
                m_trendChoice->clear();
                for (qsizetype i = 0; i < m_trends.size(); ++i) {
                    m_trendChoice->addItem(m_trends.at(i).text);
                    if (m_trends.at(i).text == last)
                        index = int(i);
                }
                m_trendChoice->setCurrentIndex(m_trends.isEmpty() ? -1 : index);
            }
            m_trendChoice->setVisible(m_trends.size() > 1);
            showTrend(m_trends.isEmpty() ? -1 : index);
        });
}

void HomeScreen::showFacts()
{
    if (!m_read || !m_workspace.isOpen())
        return;
    m_header->setSubtitle(standingLine(m_workspace.office().name, m_facts));
    m_header->setToolTip(m_facts.due ? m_facts.due->basis.citation() : QString());
}

void HomeScreen::showTasks()
{
    const auto openNow = [this](OpenWork work) {
        for (const OpenItem &item : std::as_const(m_open)) {
            if (item.work == work)
                return std::optional(item);
        }
        return std::optional<OpenItem>();
    };
    for (Slot &slot : m_slots) {
        if (!slot.item)
            continue;
        if (const auto item = openNow(slot.item->work)) {
            slot.item = item;
            slot.done = false;
        } else {
            slot.done = true;
        }
        if (slot.done && slot.seenDone)
            slot = {};
    }
    // A card that was never filled, or whose tick has been seen, takes the next thing; the others keep their place.
    const bool fresh = std::none_of(m_slots.cbegin(), m_slots.cend(), [](const Slot &slot) { return slot.item.has_value(); });
    for (const OpenItem &item : std::as_const(m_open)) {
        const bool shown = std::any_of(m_slots.cbegin(), m_slots.cend(), [&](const Slot &slot) { return slot.item && slot.item->work == item.work; });
        const auto free = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return !slot.item; });
        if (free == m_slots.end())
            break;
        if (!shown)
            free->item = item;
    }
    if (!fresh) {
        // Empty places go to the end.
        std::stable_partition(m_slots.begin(), m_slots.end(), [](const Slot &slot) { return slot.item.has_value(); });
    }
    bool first = true;
    for (int i = 0; i < tasksOfADay; ++i) {
        const Slot &slot = m_slots.at(i);
        TaskCard *const card = m_cards.at(i);
        if (!slot.item) {
            card->hide();
        } else if (slot.done) {
            card->showDone();
        } else {
            card->show(wordsOf(*slot.item, m_facts), first ? TaskCard::Rank::First : TaskCard::Rank::Later);
            first = false;
        }
    }
    const bool none = !m_slots.first().item;
    m_tasks->setVisible(!none);
    m_allDone->setVisible(none);
}

void HomeScreen::showWaiting()
{
    while (QLayoutItem *const item = m_waiting->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    int lines = 0;
    for (const OpenItem &item : std::as_const(m_open)) {
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

void HomeScreen::showDistributions(const QList<UnitDistribution> &distributions, const Period &period)
{
    const QString before = m_unitChoice->currentText();
    m_distributions = distributions;
    m_distributionPeriod = period;
    int index = 0;
    {
        const QSignalBlocker quiet(m_unitChoice);
        m_unitChoice->clear();
        for (qsizetype i = 0; i < distributions.size(); ++i) {
            m_unitChoice->addItem(distributions.at(i).name);
            if (distributions.at(i).name == before)
                index = int(i);
        }
        m_unitChoice->setCurrentIndex(distributions.isEmpty() ? -1 : index);
    }
    m_unitChoice->setVisible(distributions.size() > 1);
    showDistribution(distributions.isEmpty() ? -1 : index);
}

void HomeScreen::showDistribution(int index)
{
    const bool has = index >= 0 && index < m_distributions.size();
    m_distributionChart->setVisible(has);
    m_noDistribution->setVisible(!has);
    m_distributionCard->setTitle(has ? QString() : translate("home", "Distribution of predicates"));
    if (!has) {
        m_noDistribution->setText(filled(translate("home", "Nobody is rated in %1 yet. After the first ratings their distribution shows here, beside the guide."),
                                         {periodText(m_facts.period)}));
        return;
    }
    Report report = m_distributions.at(index).report;
    if (m_distributionPeriod != m_facts.period)
        report.title += u" · "_s + periodText(m_distributionPeriod);
    m_distributionChart->setReport(report);
}

void HomeScreen::showTrend(int index)
{
    const bool has = index >= 0 && index < m_trends.size();
    m_trendChart->setVisible(has);
    m_noTrend->setVisible(!has);
    m_trendCard->setTitle(has ? QString() : translate("home", "The office's own indicator"));
    if (!has)
        m_noTrend->setText(translate("home", "Once an indicator of a leader has figures of two periods, it shows here beside its target."));
    else
        m_trendChart->setReport(trendReport(m_trends.at(index)));
}

} // namespace kinerja
