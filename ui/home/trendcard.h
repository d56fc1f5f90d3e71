#pragma once

#include "core/report/indicatortrendstore.h"
#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QComboBox;

namespace kinerja {

class ReportChart;

/// An indicator of the office's own leaders over the periods, beside its target; which one is remembered. Main thread; reads when told.
class TrendCard : public Card {
    Q_OBJECT

public:
    explicit TrendCard(Workspace &workspace, QWidget *parent = nullptr);
    void read();

private:
    void take(QList<IndicatorTrend> trends);
    void choose(int index);

    Workspace &m_workspace;
    Question m_question;
    QList<IndicatorTrend> m_trends;
    QComboBox *m_indicator;
    ReportChart *m_chart;
    QLabel *m_none;
};

} // namespace kinerja
