#include "ui/home/daytasks.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/home/columns.h"
#include "ui/home/taskcard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr int tasksOfADay = 3;
constexpr int taskCharacters = 24;
} // namespace

DayTasks::DayTasks(QWidget *parent)
    : QWidget(parent), m_slots(tasksOfADay), m_columns(new Columns(taskCharacters, this)),
      m_allDone(new Card(translate("home", "Everything is done for today"), this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < tasksOfADay; ++i) {
        auto *const card = new TaskCard(i + 1, m_columns);
        card->hide();
        connect(card, &TaskCard::go, this, &DayTasks::go);
        m_cards.append(card);
        m_columns->add(card);
    }
    column->addWidget(m_columns);
    m_allDone->setObjectName(u"homeAllDone"_s);
    QLabel *const words = label(translate("home", "Nothing waits for you. What comes in shows here."), "muted", m_allDone);
    words->setObjectName(u"homeAllDoneText"_s);
    words->setWordWrap(true);
    m_allDone->body()->addWidget(words);
    column->addWidget(m_allDone);
    m_columns->hide();
    m_allDone->hide();
}

void DayTasks::fill(const QList<OpenItem> &open)
{
    for (Slot &slot : m_slots) {
        if (!slot.item)
            continue;
        const auto now = std::find_if(open.cbegin(), open.cend(), [&](const OpenItem &item) { return item.work == slot.item->work; });
        slot.done = now == open.cend();
        if (!slot.done)
            slot.item = *now;
        else if (slot.seenDone)
            slot = {};
    }
    // A card that was never filled, or whose tick has been seen, takes the next thing; the others keep their place.
    const bool fresh = std::none_of(m_slots.cbegin(), m_slots.cend(), [](const Slot &slot) { return slot.item.has_value(); });
    for (const OpenItem &item : open) {
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
}

void DayTasks::show(const QList<OpenItem> &open, const DailyFacts &facts)
{
    fill(open);
    bool first = true;
    for (int i = 0; i < tasksOfADay; ++i) {
        const Slot &slot = m_slots.at(i);
        TaskCard *const card = m_cards.at(i);
        if (!slot.item) {
            card->hide();
        } else if (slot.done) {
            card->showDone();
        } else {
            card->show(wordsOf(*slot.item, facts), first ? TaskCard::Rank::First : TaskCard::Rank::Later);
            first = false;
        }
    }
    const bool none = !m_slots.first().item;
    m_columns->setVisible(!none);
    m_allDone->setVisible(none);
}

void DayTasks::seen()
{
    for (Slot &slot : m_slots)
        slot.seenDone = slot.seenDone || slot.done;
}

void DayTasks::forget()
{
    m_slots = QList<Slot>(tasksOfADay);
}

QWidget *DayTasks::firstFocus() const
{
    for (const TaskCard *const card : m_cards) {
        if (!card->isHidden() && !card->button()->isHidden())
            return card->button();
    }
    return nullptr;
}

} // namespace kinerja
