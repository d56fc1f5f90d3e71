#pragma once

#include "ui/home/homewords.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace kinerja {

class Card;
class Columns;
class TaskCard;

/// The three things for today. One that is done says so and keeps its place until somebody comes back; then the next thing takes it.
/// Main thread; owned by the home page.
class DayTasks : public QWidget {
    Q_OBJECT

public:
    explicit DayTasks(QWidget *parent = nullptr);

    void show(const QList<OpenItem> &open, const DailyFacts &facts);
    /// What is ticked off has been seen: its place is free the next time.
    void seen();
    /// Another period: no card is a sequel of what stood there.
    void forget();
    /// The button of the first thing to do; null where there is none.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void go(const kinerja::Place &place);

private:
    /// What a card showed when it was last filled.
    struct Slot {
        std::optional<OpenItem> item;
        bool done = false;
        bool seenDone = false;
    };
    void fill(const QList<OpenItem> &open);

    QList<Slot> m_slots;
    QList<TaskCard *> m_cards;
    Columns *m_columns;
    Card *m_allDone;
};

} // namespace kinerja
