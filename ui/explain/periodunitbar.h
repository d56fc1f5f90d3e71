#pragma once

#include "core/base/period.h"
#include "core/office/unittree.h"
#include "core/store/store.h"

#include <QWidget>

class QComboBox;
class QBoxLayout;

namespace kinerja {

/// What there is to choose from around `current`; read where the store is.
struct PeriodUnitChoices {
    UnitTree tree;
    QList<Period> periods;
};
[[nodiscard]] Result<PeriodUnitChoices> periodUnitChoices(const Store &store, const Period &current);
/// `wanted` where the office has it, else its topmost unit.
[[nodiscard]] UnitId unitToShow(const UnitTree &tree, UnitId wanted);

/// Which unit and which period the page is about. Main thread.
class PeriodUnitBar : public QWidget {
    Q_OBJECT

public:
    explicit PeriodUnitBar(QWidget *parent = nullptr);

    /// The units to choose from, each below the one above it.
    void setUnits(const UnitTree &tree);
    /// Null: the whole office.
    void setUnit(UnitId unit);
    void setPeriods(const QList<Period> &periods, const Period &current);
    /// Beside or below one another, for so many pixels.
    void arrange(int width);
    /// At the right end; the bar owns it.
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void unitChosen(kinerja::UnitId unit);
    void periodChosen(const kinerja::Period &period);

private:
    void choose(const QString &typed);

    QComboBox *m_unit;
    QComboBox *m_period;
    QBoxLayout *m_row;
    QList<UnitId> m_units;
    QList<Period> m_periods;
};

} // namespace kinerja
