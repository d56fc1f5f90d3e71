#include "ui/home/trendcard.h"

#include "core/base/tr.h"
#include "ui/charts/reportchart.h"
#include "ui/home/distributioncard.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr int mostTrends = 12;
}

TrendCard::TrendCard(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_indicator(cardChooser(u"homeIndicator"_s, translate("home", "Indicator that is shown"), this)),
      m_chart(new ReportChart(u"homeTrendTable"_s, workspace, this)), m_none(label({}, "muted", this))
{
    setObjectName(u"homeTrend"_s);
    m_none->setObjectName(u"homeNoTrend"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_indicator);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_none, 1);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && index < m_trends.size())
            m_workspace.settings().setValue(u"homeIndicator"_s, m_trends.at(index).text);
        choose(index);
    });
}

void TrendCard::read()
{
    const Period period = m_workspace.period();
    m_workspace.ask(
        m_question, this, [period](Store &store, Progress &progress) { return IndicatorTrendStore(store).trends(period, mostTrends, progress); },
        [this](Result<QList<IndicatorTrend>> trends) {
            if (trends)
                take(*std::move(trends));
        });
}

void TrendCard::take(QList<IndicatorTrend> trends)
{
    m_trends = std::move(trends);
    const QString last = m_workspace.settings().value(u"homeIndicator"_s).toString();
    int index = m_trends.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_indicator);
        m_indicator->clear();
        for (qsizetype i = 0; i < m_trends.size(); ++i) {
            m_indicator->addItem(m_trends.at(i).text);
            if (m_trends.at(i).text == last)
                index = int(i);
        }
        m_indicator->setCurrentIndex(index);
    }
    m_indicator->setVisible(m_trends.size() > 1);
    choose(index);
}

void TrendCard::choose(int index)
{
    const bool has = index >= 0 && index < m_trends.size();
    m_chart->setVisible(has);
    m_none->setVisible(!has);
    setTitle(has ? QString() : translate("home", "The office's own indicator"));
    if (!has)
        m_none->setText(translate("home", "Once an indicator of a leader has figures of two periods, it shows here beside its target."));
    else
        m_chart->setReport(trendReport(m_trends.at(index)));
}

} // namespace kinerja
