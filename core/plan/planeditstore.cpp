#include "core/plan/planeditstore.h"

#include "core/base/hash.h"
#include "core/office/officestore.h"
#include "core/plan/planstore.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Uuid expectationRow(const PlanId &plan, const QString &value)
{
    return derivedId(plan.uuid, "expectation|" + value.toUtf8());
}

Value orNull(const std::optional<Decimal> &number)
{
    return number ? Value(*number) : Value();
}

FieldValues planFields(const WorkPlan &plan)
{
    return {{PlanField::Placement, plan.placement}, {PlanField::Year, plan.year}, {PlanField::Approach, code(plan.approach)}, {PlanField::State, code(plan.state)}};
}

FieldValues itemFields(const PlanId &plan, const PlanItem &item)
{
    return {{PlanItemField::Plan, plan},
            {PlanItemField::Number, item.number},
            {PlanItemField::Category, code(item.category)},
            {PlanItemField::SuperiorText, item.superiorText},
            {PlanItemField::Text, item.text},
            {PlanItemField::SuperiorItem, item.superiorItem}};
}

FieldValues indicatorFields(const PlanItemId &item, const Indicator &indicator)
{
    return {{IndicatorField::Item, item},
            {IndicatorField::Number, indicator.number},
            {IndicatorField::Aspect, indicator.aspect},
            {IndicatorField::Text, indicator.text},
            {IndicatorField::Target, orNull(indicator.target)},
            {IndicatorField::TargetHigh, orNull(indicator.targetHigh)},
            {IndicatorField::TargetText, indicator.targetText},
            {IndicatorField::Unit, indicator.unit},
            {IndicatorField::Direction, code(indicator.direction)},
            {IndicatorField::AttainableMaximum, indicator.attainableMaximum}};
}

FieldValues expectationFields(const PlanId &plan, const Expectation &expectation)
{
    return {{ExpectationField::Plan, plan}, {ExpectationField::Value, expectation.value}, {ExpectationField::Text, expectation.text}};
}

/// A row of a plan as it is or shall be.
struct PlanRow {
    Table table = Table::Plan;
    Uuid id;
    FieldValues fields;
};

/// The rows of a plan, each before those that belong to it.
QList<PlanRow> rowsOf(const WorkPlan &plan)
{
    QList<PlanRow> rows{{Table::Plan, plan.id.uuid, planFields(plan)}};
    for (const PlanItem &item : plan.items) {
        rows.append({Table::PlanItem, item.id.uuid, itemFields(plan.id, item)});
        for (const Indicator &indicator : item.indicators)
            rows.append({Table::Indicator, indicator.id.uuid, indicatorFields(item.id, indicator)});
    }
    for (const Expectation &expectation : plan.expectations)
        rows.append({Table::Expectation, expectationRow(plan.id, expectation.value), expectationFields(plan.id, expectation)});
    return rows;
}

QList<Dot> basisFor(const PlanBasis::Row &row, quint32 groups)
{
    QList<Dot> basis;
    for (size_t group = 0; group < row.groups.size(); ++group) {
        if (groups & (1u << group))
            basis += row.groups[group];
    }
    std::sort(basis.begin(), basis.end());
    basis.erase(std::unique(basis.begin(), basis.end()), basis.end());
    return basis;
}

/// Sets the groups that differ from what the form was opened with.
Result<void> writeChanged(Ledger::Writer &writer, const PlanRow &before, const PlanRow &after, const PlanBasis &basis, int year)
{
    const TableSpec &spec = specOf(after.table);
    quint32 groups = 0;
    for (qsizetype i = 0; i < after.fields.size(); ++i) {
        if (after.fields[i] != before.fields[i])
            groups |= 1u << spec.fields[after.fields[i].field].group;
    }
    if (groups == 0)
        return {};
    FieldValues fields = after.fields;
    fields.removeIf([&](const FieldValue &entry) { return !(groups & (1u << spec.fields[entry.field].group)); });
    return writer.set(after.table, after.id, std::move(fields), basisFor(basis.rows.value(after.id), groups | 1u), year);
}

Result<void> writeRows(Ledger::Writer &writer, const OpenedPlan &opened, const WorkPlan &wanted)
{
    const QList<PlanRow> before = opened.plan.id.isNull() ? QList<PlanRow>() : rowsOf(opened.plan);
    const QList<PlanRow> after = rowsOf(wanted);
    QHash<Uuid, qsizetype> places;
    for (qsizetype i = 0; i < before.size(); ++i)
        places.insert(before[i].id, i);
    QSet<Uuid> kept;
    for (const PlanRow &row : after) {
        kept.insert(row.id);
        if (const auto place = places.constFind(row.id); place != places.constEnd())
            TRY(writeChanged(writer, before[*place], row, opened.basis, wanted.year));
        else
            TRY(writer.upsert(row.table, row.id, row.fields, wanted.year));
    }
    // What belongs to a row goes before it.
    for (auto row = before.crbegin(); row != before.crend(); ++row) {
        if (!kept.contains(row->id))
            TRY(writer.erase(row->table, row->id, basisFor(opened.basis.rows.value(row->id), ~0u), wanted.year));
    }
    return {};
}

/// The content that a decision is about, canonical: the same plan gives the same bytes.
QByteArray contentHash(const WorkPlan &plan)
{
    QCborArray items;
    for (const PlanItem &item : plan.items) {
        QCborArray indicators;
        for (const Indicator &indicator : item.indicators)
            indicators.append(QCborArray{indicator.aspect, indicator.text, targetText(indicator), code(indicator.direction)});
        items.append(QCborArray{code(item.category), item.superiorText, item.text, indicators});
    }
    QCborArray expectations;
    for (const Expectation &expectation : plan.expectations)
        expectations.append(QCborArray{expectation.value, expectation.text});
    return blake2b(QCborValue(QCborArray{plan.year, code(plan.approach), items, expectations}).toCbor());
}

Result<void> writeDecision(Ledger::Writer &writer, const Session &session, const WorkPlan &plan, const PlanStep &step)
{
    const QString kind = u"plan-"_s + code(step.action);
    const QByteArray hash = contentHash(plan);
    // Bound to the content and to the plan, so that a signature cannot be moved to another.
    const QByteArray signature = session.sign ? session.sign("kinerja-decision/1\n" + kind.toUtf8() + '\n' + plan.id.uuid.toBytes() + hash) : QByteArray();
    return writer.insert(Table::Decision, writer.ids().next(),
                         {{DecisionField::Subject, plan.id},
                          {DecisionField::Kind, kind},
                          {DecisionField::ContentHash, hash},
                          {DecisionField::Reason, step.reason.trimmed()},
                          {DecisionField::User, session.user},
                          {DecisionField::Signature, signature},
                          {DecisionField::Day, writer.today()}},
                         plan.year);
}

void giveIds(WorkPlan &plan, IdSource &ids)
{
    if (plan.id.isNull())
        plan.id = PlanId{planRow(plan.placement, plan.year)};
    for (PlanItem &item : plan.items) {
        if (item.id.isNull())
            item.id = ids.nextId<struct PlanItemTag>();
        for (Indicator &indicator : item.indicators) {
            if (indicator.id.isNull())
                indicator.id = ids.nextId<struct IndicatorTag>();
        }
    }
}

} // namespace

Result<WorkPlan> savePlan(Ledger::Writer &writer, const Session &session, const OpenedPlan &opened, WorkPlan edited, const std::optional<PlanStep> &step)
{
    WorkPlan wanted = numbered(std::move(edited));
    wanted.id = opened.plan.id;
    wanted.state = opened.plan.state;
    const bool isNew = opened.plan.id.isNull();
    // A step alone leaves the content as it is, also where a file has numbered it in its own way.
    if (!isNew && sameContent(wanted, numbered(opened.plan))) {
        wanted = opened.plan;
    } else {
        ASSIGN(wanted, kinerja::edited(std::move(wanted), session));
    }
    if (step) {
        ASSIGN(wanted, taken(*step, std::move(wanted), session));
    }
    giveIds(wanted, writer.ids());
    TRY(writeRows(writer, opened, wanted));
    if (step)
        TRY(writeDecision(writer, session, wanted, *step));
    return wanted;
}

Result<PlanSubject> PlanEditStore::subject(PlacementId id, int year) const
{
    const OfficeStore office(m_database);
    ASSIGN(const auto placement, office.placement(id));
    ASSIGN(const auto employee, office.employee(placement ? placement->employee : EmployeeId{}));
    if (!placement || !employee)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "This post is no longer in the office's data. Nothing was changed. Look the employee up again."));
    const QDate last = QDate(year, 12, 31);
    const QDate day = placement->validTo.isValid() ? qMin(placement->validTo, last) : last;
    ASSIGN(const UnitTree units, office.units(day));
    ASSIGN(const auto positions, office.positions(day));
    ASSIGN(const auto appraiser, office.employee(placement->appraiser));
    const Unit *const unit = units.find(placement->unit);
    return PlanSubject{*employee, *placement, positions.value(placement->position), unit ? unit->name : QString(), appraiser ? fullName(*appraiser) : QString()};
}

Result<PlanBasis> PlanEditStore::basisOf(const WorkPlan &plan) const
{
    PlanBasis basis;
    for (const PlanRow &row : rowsOf(plan)) {
        PlanBasis::Row &kept = basis.rows[row.id];
        kept.table = row.table;
        for (int group = 0; group < specOf(row.table).groups; ++group) {
            ASSIGN(kept.groups[size_t(group)], m_ledger.candidates(row.table, row.id, 1u << group));
        }
    }
    return basis;
}

Result<OpenedPlan> PlanEditStore::open(PlacementId placement, int year) const
{
    OpenedPlan opened;
    ASSIGN(const auto stored, PlanStore(m_database).plan(placement, year));
    if (!stored) {
        opened.plan.placement = placement;
        opened.plan.year = year;
        return opened;
    }
    opened.plan = *stored;
    ASSIGN(opened.basis, basisOf(opened.plan));
    ASSIGN(Query conflicts, m_database.prepare("SELECT count(*) FROM conflict WHERE row = ?"));
    for (auto row = opened.basis.rows.cbegin(); row != opened.basis.rows.cend(); ++row) {
        conflicts.bind(1, row.key());
        ASSIGN(const bool counted, conflicts.next());
        opened.conflicts += counted ? conflicts.integer(0) : 0;
        conflicts.reset();
    }
    // Ids ascend with time, so the last one is the latest.
    ASSIGN(Query decided, m_database.prepare("SELECT kind, reason, day FROM decision WHERE subject = ? AND kind GLOB 'plan-*' AND _deleted = 0 ORDER BY id DESC LIMIT 1"));
    ASSIGN(const bool any, decided.bind(1, opened.plan.id).next());
    if (any) {
        for (const PlanAction action : {PlanAction::Submit, PlanAction::Return, PlanAction::Approve, PlanAction::Revise}) {
            if (decided.text(0) == u"plan-"_s + code(action))
                opened.decision = PlanDecision{action, decided.text(1), decided.date(2)};
        }
    }
    return opened;
}

Result<std::optional<WorkPlan>> PlanEditStore::previous(PlacementId placement, int year) const
{
    ASSIGN(Query q, m_database.prepare("SELECT p.placement, p.year FROM placement mine JOIN placement s ON s.employee = mine.employee AND s._deleted = 0 "
                                       "JOIN plan p ON p.placement = s.id AND p._deleted = 0 WHERE mine.id = ?1 AND p.year < ?2 "
                                       "ORDER BY p.year DESC, s.valid_from DESC, s.id DESC LIMIT 1"));
    ASSIGN(const bool found, q.bind(1, placement).bind(2, year).next());
    if (!found)
        return std::nullopt;
    return PlanStore(m_database).plan(q.id<PlacementId>(0), int(q.integer(1)));
}

Result<SuperiorPlan> PlanEditStore::superior(PlacementId placement, int year) const
{
    SuperiorPlan superior;
    const OfficeStore office(m_database);
    ASSIGN(const auto mine, office.placement(placement));
    if (!mine || mine->appraiser.isNull())
        return superior;
    ASSIGN(const auto appraiser, office.employee(mine->appraiser));
    if (!appraiser)
        return superior;
    superior.name = fullName(*appraiser);
    ASSIGN(const QList<Placement> segments, office.segments(mine->appraiser, Period::annual(year)));
    for (auto segment = segments.crbegin(); segment != segments.crend() && !superior.plan; ++segment) {
        ASSIGN(superior.plan, PlanStore(m_database).plan(segment->id, year));
    }
    return superior;
}

Result<QSet<IndicatorId>> PlanEditStore::realised(const WorkPlan &plan) const
{
    QSet<IndicatorId> realised;
    QList<Period> periods{Period::annual(plan.year), {plan.year, 1, 6, Period::Kind::HalfYear}, {plan.year, 7, 12, Period::Kind::HalfYear}};
    for (int n = 1; n <= 4; ++n)
        periods.append(Period::quarter(plan.year, n));
    for (int n = 1; n <= 12; ++n)
        periods.append(Period::month(plan.year, n));
    const PlanStore store(m_database);
    for (const Period &period : std::as_const(periods)) {
        ASSIGN(const auto found, store.realisations(plan.id, period));
        for (auto entry = found.cbegin(); entry != found.cend(); ++entry)
            realised.insert(entry.key());
    }
    return realised;
}

} // namespace kinerja
