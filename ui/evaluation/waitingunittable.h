#pragma once

#include "core/evaluation/board.h"
#include "ui/common/recordmodel.h"
#include "ui/common/recordtable.h"

namespace kinerja {

/// A unit that waits, as a row.
struct WaitingUnit {
    UnitId unit;
    QString name;
    int people = 0;
    QString missing; ///< what is to be done there, in sentences
};

/// The units of a period that wait for something, one a row: which, how many people, what is missing. The row that is current is the one
/// that the page asks about. Main thread.
class WaitingUnitTable : public RecordTable {
    Q_OBJECT

public:
    explicit WaitingUnitTable(Settings &settings, QWidget *parent = nullptr);

    /// The units of a board with their people; the current one stays where it is still there, else the first is.
    void setUnits(const EvaluationBoard &board, const QHash<UnitId, int> &people);
    [[nodiscard]] UnitId unit() const; ///< null where there is none

Q_SIGNALS:
    void unitChosen();

private:
    RecordModel<WaitingUnit> m_model;
};

} // namespace kinerja
