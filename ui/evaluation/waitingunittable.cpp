#include "ui/evaluation/waitingunittable.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QList<RecordColumn<WaitingUnit>> columns()
{
    using Column = RecordColumn<WaitingUnit>;
    const std::function<QVariant(const WaitingUnit &, int)> none;
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    return {Column{u"unit"_s, translate("rating", "Unit"), [](const WaitingUnit &row) { return row.name; }, left, none},
            Column{u"people"_s, translate("rating", "Employees"), [](const WaitingUnit &row) { return countText(row.people); }, Qt::AlignRight | Qt::AlignVCenter, none},
            Column{u"missing"_s, translate("rating", "What is missing"), [](const WaitingUnit &row) { return row.missing; }, left, none}};
}

} // namespace

WaitingUnitTable::WaitingUnitTable(Settings &settings, QWidget *parent) : RecordTable(u"waitingUnits"_s, settings, parent), m_model(columns())
{
    setModel(&m_model);
    setAccessibleName(translate("rating", "Units that wait"));
    setWidths({0, 110, 420});
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WaitingUnitTable::unitChosen);
}

void WaitingUnitTable::setUnits(const EvaluationBoard &board, const QHash<UnitId, int> &people)
{
    const UnitId before = unit();
    QList<WaitingUnit> rows;
    int current = 0;
    for (const EvaluatedUnit &each : board.units) {
        QStringList missing;
        if (!each.organisation)
            missing += translate("rating", "Predicate of the organisation");
        for (const IssuePreview::Unexplained &line : deviationsOf(each, board.rules.distribution)) {
            if (!each.reasons.contains(line.deviation.rule))
                missing += line.text;
        }
        if (each.unit == before)
            current = int(rows.size());
        rows.append({each.unit, board.unitNames.value(each.unit), people.value(each.unit), missing.join(u' ')});
    }
    {
        const QSignalBlocker quiet(selectionModel());
        m_model.setRows(rows);
    }
    setCurrentIndex(rows.isEmpty() ? QModelIndex() : m_model.index(current, 0));
}

UnitId WaitingUnitTable::unit() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() && at.row() < m_model.rowCount() ? m_model.row(at.row()).unit : UnitId{};
}

} // namespace kinerja
