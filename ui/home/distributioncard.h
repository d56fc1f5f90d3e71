#pragma once

#include "core/report/dailyfactsstore.h"
#include "ui/common/card.h"
#include "ui/common/workspace.h"

class QComboBox;

namespace kinerja {

class ReportChart;

/// How the predicates of a unit are spread, beside its guide; units are chosen where several are rated. Main thread; it is given what it
/// shows, and where nobody is rated yet it reads the period before itself.
class DistributionCard : public Card {
    Q_OBJECT

public:
    explicit DistributionCard(Workspace &workspace, QWidget *parent = nullptr);

    /// What a reading of `period` gave.
    void show(const QList<UnitDistribution> &distributions, const Period &period);
    [[nodiscard]] QWidget *firstFocus() const { return m_open; }

Q_SIGNALS:
    void unitWanted(kinerja::UnitId unit);

private:
    void readEarlier();
    void take(const QList<UnitDistribution> &distributions, const Period &of);
    void choose(int index);

    Workspace &m_workspace;
    Question m_question;
    QList<UnitDistribution> m_distributions;
    Period m_period; ///< that the page is about
    Period m_of;     ///< whose distributions are shown
    QComboBox *m_unit;
    ReportChart *m_chart;
    QLabel *m_none;
    QPushButton *m_open;
};

/// A chooser in the head of a card: names of any length do not widen it. Hidden at first.
[[nodiscard]] QComboBox *cardChooser(const QString &objectName, const QString &name, QWidget *parent);

} // namespace kinerja
