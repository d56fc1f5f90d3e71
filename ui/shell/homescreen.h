#pragma once

#include "core/report/dailyfactsstore.h"
#include "core/report/indicatortrendstore.h"
#include "ui/common/screen.h"
#include "ui/common/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kinerja {

class Card;
class Columns;
class PageHeader;
class ReportChart;
class TaskCard;

/// The first page of an open office: a greeting, until when, three things for today, how predicates and the office's own indicator go,
/// and what else waits. Every number opens its list. It asks twice: what is open first, the charts after. Main thread.
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
    void readTrends();
    void readEarlier();
    void showFacts();
    void showTasks();
    void showWaiting();
    void showDistributions(const QList<UnitDistribution> &distributions, const Period &period);
    void showDistribution(int index);
    void showTrend(int index);

    /// What a card showed when it was last filled: once it is no longer open, the card says that it is done.
    struct Slot {
        std::optional<OpenItem> item;
        bool done = false;
        bool seenDone = false;
    };

    Workspace &m_workspace;
    Question m_question;
    Question m_trendQuestion;
    Question m_earlierQuestion;
    bool m_stale = true;
    bool m_read = false;
    DailyFacts m_facts;
    QList<OpenItem> m_open;
    QList<Slot> m_slots;
    QList<UnitDistribution> m_distributions;
    Period m_distributionPeriod;
    QList<IndicatorTrend> m_trends;

    PageHeader *m_header;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_counting;
    Columns *m_tasks;
    QList<TaskCard *> m_cards;
    Card *m_allDone;
    Columns *m_views;
    Card *m_distributionCard;
    QComboBox *m_unitChoice;
    ReportChart *m_distributionChart;
    QLabel *m_noDistribution;
    QPushButton *m_openEvaluation;
    Card *m_trendCard;
    QComboBox *m_trendChoice;
    ReportChart *m_trendChart;
    QLabel *m_noTrend;
    Card *m_waitingCard;
    QVBoxLayout *m_waiting;
    QLabel *m_nothingWaits;
};

} // namespace kinerja
