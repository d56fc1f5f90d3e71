#include "core/store/recordnamestore.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace kinerja {

Result<RecordName> RecordNameStore::nameOf(Table table, const Uuid &row) const
{
    RecordName name;
    TRY(follow(table, row, "id", name));
    return name;
}

Result<void> RecordNameStore::follow(Table table, const Uuid &row, const char *column, RecordName &name) const
{
    const TableSpec &spec = specOf(table);
    QByteArray columns = "SELECT id";
    for (const Field &field : spec.fields)
        columns += QByteArray(", ") + field.column;
    // Of several versions the latest, and one that lives before one that is gone.
    ASSIGN(Query q, m_database.prepare(columns + " FROM " + spec.name + " WHERE " + column + " = ? ORDER BY _deleted, id DESC LIMIT 1"));
    ASSIGN(const bool found, q.bind(1, row).next());
    if (!found)
        return {};
    std::optional<std::pair<const Field *, Uuid>> above;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        const Field &field = spec.fields[i];
        const int at = int(i) + 1;
        const QByteArrayView what = field.column;
        if (q.isNull(at))
            continue;
        if (what == "nip")
            name.nip = q.text(at);
        else if (what == "code")
            name.code = q.text(at);
        else if (what == "name" || what == "title")
            name.name = q.text(at);
        else if (what == "period" && name.period.isEmpty())
            name.period = q.text(at);
        else if (what == "year" && name.period.isEmpty())
            name.period = QString::number(q.integer(at));
        else if (what == "day" && name.period.isEmpty() && table != Table::Issue)
            name.period = q.date(at).toString(Qt::ISODate);
        // What a record belongs to stands first among its references.
        if (!above && field.target && *field.target != table)
            above = {&field, q.uuid(at)};
    }
    if (!above || table == Table::Unit)
        return {};
    return follow(*above->first->target, above->second, referredColumn(*above->first->target), name);
}

QString recordKindText(Table table)
{
    switch (table) {
    case Table::Unit: return translate("record", "unit");
    case Table::Position: return translate("record", "post");
    case Table::Employee: return translate("record", "employee");
    case Table::Placement: return translate("record", "placement");
    case Table::Holiday: return translate("record", "holiday");
    case Table::Plan: return translate("record", "work plan");
    case Table::PlanItem: return translate("record", "planned result");
    case Table::Indicator: return translate("record", "indicator");
    case Table::Realisation: return translate("record", "realisation");
    case Table::Activity: return translate("record", "activity");
    case Table::Feedback: return translate("record", "feedback");
    case Table::Rating: return translate("record", "rating");
    case Table::Organisation: return translate("record", "predicate of an organisation");
    case Table::Deviation: return translate("record", "reason for a deviation");
    case Table::Issue: return translate("record", "issued evaluation");
    case Table::Decision: return translate("record", "decision");
    case Table::Document: return translate("record", "printed document");
    case Table::Expectation: return translate("record", "special expectation");
    case Table::Setting: return translate("record", "setting of the office");
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
