#include "ui/home/distributioncard.h"

#include "core/base/tr.h"
#include "ui/charts/reportchart.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kinerja {

QComboBox *cardChooser(const QString &objectName, const QString &name, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->hide();
    return box;
}

DistributionCard::DistributionCard(Workspace &workspace, QWidget *parent)
    : Card({}, parent), m_workspace(workspace), m_unit(cardChooser(u"homeUnit"_s, translate("home", "Unit whose distribution is shown"), this)),
      m_chart(new ReportChart(u"homeDistributionTable"_s, workspace, this)), m_none(label({}, "muted", this)),
      m_open(button(translate("home", "Open the evaluation"), u"homeOpenEvaluation"_s, "link", this))
{
    setObjectName(u"homeDistribution"_s);
    m_none->setObjectName(u"homeNoDistribution"_s);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_unit);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_none, 1);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DistributionCard::choose);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const int index = m_unit->currentIndex();
        Q_EMIT unitWanted(index >= 0 && index < m_distributions.size() ? m_distributions.at(index).unit : UnitId{});
    });
}

void DistributionCard::show(const QList<UnitDistribution> &distributions, const Period &period)
{
    m_period = period;
    if (distributions.isEmpty())
        readEarlier();
    else
        take(distributions, period);
}

void DistributionCard::readEarlier()
{
    m_workspace.ask(
        m_question, this, [period = m_period](Store &store, Progress &progress) { return DailyFactsStore(store).earlier(period, progress); },
        [this](Result<std::optional<DailyReading>> reading) {
            if (reading && *reading)
                take((*reading)->distributions, (*reading)->facts.period);
            else
                take({}, m_period);
        });
}

void DistributionCard::take(const QList<UnitDistribution> &distributions, const Period &of)
{
    const QString before = m_unit->currentText();
    m_distributions = distributions;
    m_of = of;
    int index = distributions.isEmpty() ? -1 : 0;
    {
        const QSignalBlocker quiet(m_unit);
        m_unit->clear();
        for (qsizetype i = 0; i < distributions.size(); ++i) {
            m_unit->addItem(distributions.at(i).name);
            if (distributions.at(i).name == before)
                index = int(i);
        }
        m_unit->setCurrentIndex(index);
    }
    m_unit->setVisible(distributions.size() > 1);
    choose(index);
}

void DistributionCard::choose(int index)
{
    const bool has = index >= 0 && index < m_distributions.size();
    m_chart->setVisible(has);
    m_none->setVisible(!has);
    setTitle(has ? QString() : translate("home", "Distribution of predicates"));
    if (!has) {
        m_none->setText(filled(translate("home", "Nobody is rated in %1 yet. After the first ratings their distribution shows here, beside the guide."),
                               {periodText(m_period)}));
        return;
    }
    Report report = m_distributions.at(index).report;
    if (m_of != m_period)
        report.title += u" · "_s + periodText(m_of);
    m_chart->setReport(report);
}

} // namespace kinerja
