// What lives here: the first page of an open office: what is open today, how it stands, what waits.
// What does not: what counts as open (core/report), the charts themselves (charts), the pages that do the work (their own rooms).
#pragma once

#include "core/report/dailyfactsstore.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

class QLabel;
class QVBoxLayout;

namespace kinerja {

class Card;
class Columns;
class DayTasks;
class DistributionCard;
class PageHeader;
class TrendCard;

/// The first page of an open office: a greeting, until when, three things for today, how predicates and the office's own indicator go,
/// and what else waits. Every number opens the rows that it counts. It asks twice: what is open first, the charts after. Main thread.
class HomeScreen : public Screen {
    Q_OBJECT

public:
    explicit HomeScreen(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void open(const Place &place) override;
    void refresh(const Changes &changes) override;
    [[nodiscard]] QWidget *firstFocus() override;
    bool perform(Command command) override;

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const DailyReading &reading);
    /// What was typed and not saved comes and goes without a change of the office: asked for at each visit.
    void readTyping();
    void showOpen();
    void showFacts();
    void showWaiting(const QList<OpenItem> &open);

    Workspace &m_workspace;
    Question m_question;
    Question m_typingQuestion;
    bool m_stale = true;
    bool m_read = false;
    DailyFacts m_facts;

    PageHeader *m_header;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_counting;
    DayTasks *m_tasks;
    Columns *m_views;
    DistributionCard *m_distribution;
    TrendCard *m_trend;
    Card *m_waitingCard;
    QVBoxLayout *m_waiting;
    QLabel *m_nothingWaits;
};

} // namespace kinerja
