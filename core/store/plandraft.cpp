#include "core/store/plandraft.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int format = 1;

QCborValue cbor(const Uuid &id)
{
    return id.toBytes();
}

Uuid uuidOf(const QCborValue &value)
{
    return Uuid::fromBytes(value.toByteArray()).value_or(Uuid{});
}

QCborValue cbor(const std::optional<Decimal> &number)
{
    return number ? QCborValue(number->toString()) : QCborValue(nullptr);
}

std::optional<Decimal> decimalOf(const QCborValue &value)
{
    return value.isString() ? Decimal::fromString(value.toString()) : std::nullopt;
}

QCborArray cbor(const Indicator &indicator)
{
    return {cbor(indicator.id.uuid), indicator.number, indicator.aspect, indicator.text, cbor(indicator.target), cbor(indicator.targetHigh),
            indicator.targetText,    indicator.unit,   code(indicator.direction), indicator.attainableMaximum};
}

Indicator indicatorOf(const QCborArray &array)
{
    return {{uuidOf(array.at(0))},
            int(array.at(1).toInteger()),
            array.at(2).toString(),
            array.at(3).toString(),
            decimalOf(array.at(4)),
            decimalOf(array.at(5)),
            array.at(6).toString(),
            array.at(7).toString(),
            directionFromCode(array.at(8).toString()).value_or(Direction::Up),
            array.at(9).toBool()};
}

QCborMap cbor(const WorkPlan &plan)
{
    QCborArray items;
    for (const PlanItem &item : plan.items) {
        QCborArray indicators;
        for (const Indicator &indicator : item.indicators)
            indicators.append(cbor(indicator));
        items.append(QCborArray{cbor(item.id.uuid), item.number, code(item.category), item.superiorText, item.text, cbor(item.superiorItem.uuid), indicators});
    }
    QCborArray expectations;
    for (const Expectation &expectation : plan.expectations)
        expectations.append(QCborArray{expectation.value, expectation.text});
    return {{u"id"_s, cbor(plan.id.uuid)},          {u"placement"_s, cbor(plan.placement.uuid)}, {u"year"_s, plan.year}, {u"approach"_s, code(plan.approach)},
            {u"state"_s, code(plan.state)},         {u"items"_s, items},                         {u"expectations"_s, expectations}};
}

WorkPlan planOf(const QCborMap &map)
{
    WorkPlan plan;
    plan.id.uuid = uuidOf(map[u"id"_s]);
    plan.placement.uuid = uuidOf(map[u"placement"_s]);
    plan.year = int(map[u"year"_s].toInteger());
    plan.approach = planApproachFromCode(map[u"approach"_s].toString()).value_or(PlanApproach::Quantitative);
    plan.state = planStateFromCode(map[u"state"_s].toString()).value_or(PlanState::Draft);
    const QCborArray items = map[u"items"_s].toArray();
    for (const QCborValue &value : items) {
        const QCborArray entry = value.toArray();
        PlanItem item{{uuidOf(entry.at(0))}, int(entry.at(1).toInteger()), workKindFromCode(entry.at(2).toString()).value_or(WorkKind::Main), entry.at(3).toString(), entry.at(4).toString(), {},
                      {uuidOf(entry.at(5))}};
        const QCborArray indicators = entry.at(6).toArray();
        for (const QCborValue &indicator : indicators)
            item.indicators.append(indicatorOf(indicator.toArray()));
        plan.items.append(std::move(item));
    }
    const QCborArray expectations = map[u"expectations"_s].toArray();
    for (const QCborValue &value : expectations)
        plan.expectations.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    return plan;
}

QCborArray cbor(const PlanBasis &basis)
{
    QCborArray rows;
    for (auto row = basis.rows.cbegin(); row != basis.rows.cend(); ++row) {
        QCborArray groups;
        for (const QList<Dot> &dots : row->groups) {
            QCborArray list;
            for (const Dot dot : dots)
                list.append(dot);
            groups.append(list);
        }
        rows.append(QCborArray{cbor(row.key()), int(row->table), groups});
    }
    return rows;
}

PlanBasis basisOf(const QCborArray &rows)
{
    PlanBasis basis;
    for (const QCborValue &value : rows) {
        const QCborArray entry = value.toArray();
        PlanBasis::Row &row = basis.rows[uuidOf(entry.at(0))];
        row.table = Table(entry.at(1).toInteger());
        for (size_t group = 0; group < row.groups.size(); ++group) {
            const QCborArray dots = entry.at(2).toArray().at(qsizetype(group)).toArray();
            for (const QCborValue &dot : dots)
                row.groups[group].append(dot.toInteger());
        }
    }
    return basis;
}

} // namespace

QString planDraftForm()
{
    return u"plan"_s;
}

QByteArray encoded(const PlanDraft &draft)
{
    return QCborValue(QCborMap{{u"format"_s, format}, {u"opened"_s, cbor(draft.opened.plan)}, {u"basis"_s, cbor(draft.opened.basis)}, {u"edited"_s, cbor(draft.edited)}}).toCbor();
}

std::optional<PlanDraft> decodedPlanDraft(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map[u"format"_s].toInteger() != format)
        return std::nullopt;
    PlanDraft draft;
    draft.opened.plan = planOf(map[u"opened"_s].toMap());
    draft.opened.basis = basisOf(map[u"basis"_s].toArray());
    draft.edited = planOf(map[u"edited"_s].toMap());
    return draft;
}

} // namespace kinerja
