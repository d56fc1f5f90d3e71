#include "core/ledger/tables.h"

#include <array>

namespace kinerja {

namespace {

using enum FieldType;

constexpr Field unitFields[] = {
    {"lineage", Reference, 1}, {"code", Text, 1}, {"name", Text, 2},     {"parent", Reference, 3, Table::Unit},
    {"kind", Text, 2},         {"valid_from", Date, 4}, {"valid_to", Date, 4},
};
constexpr Field positionFields[] = {
    {"lineage", Reference, 1}, {"title", Text, 1}, {"kind", Text, 2}, {"level", Text, 2},
    {"valid_from", Date, 3},   {"valid_to", Date, 3},
};
constexpr Field employeeFields[] = {
    {"nip", Text, 1},         {"name", Text, 2},       {"title_before", Text, 2}, {"title_after", Text, 2},
    {"birth_place", Text, 3}, {"birth_date", Date, 3}, {"sex", Text, 3},          {"status", Text, 4},
    {"tmt_cpns", Date, 4},    {"rank", Text, 5},       {"grade", Text, 5},
};
constexpr Field placementFields[] = {
    {"employee", Reference, 1, Table::Employee}, {"unit", Reference, 2, Table::Unit}, {"position", Reference, 2, Table::Position},
    {"appraiser", Reference, 3, Table::Employee}, {"valid_from", Date, 4}, {"valid_to", Date, 4},
};
constexpr Field holidayFields[] = {{"day", Date, 1}, {"name", Text, 1}};
constexpr Field planFields[] = {
    {"placement", Reference, 1, Table::Placement}, {"year", Integer, 1}, {"approach", Text, 2}, {"state", Text, 3},
};
constexpr Field planItemFields[] = {
    {"plan", Reference, 1, Table::Plan}, {"number", Integer, 1}, {"category", Text, 1}, {"superior_text", Text, 2}, {"text", Text, 2},
    {"superior_item", Reference, 2, Table::PlanItem},
};
constexpr Field indicatorFields[] = {
    {"item", Reference, 1, Table::PlanItem}, {"number", Integer, 1}, {"aspect", Text, 1}, {"text", Text, 2},      {"target", Decimal, 3},
    {"target_high", Decimal, 3}, {"target_text", Text, 3}, {"unit", Text, 3},   {"direction", Text, 3}, {"attainable_maximum", Boolean, 3},
};
constexpr Field realisationFields[] = {
    {"indicator", Reference, 1, Table::Indicator}, {"period", Text, 1}, {"value", Decimal, 2},
    {"value_text", Text, 2},     {"evidence", Text, 2}, {"feedback", Text, 3},
};
constexpr Field activityFields[] = {
    {"employee", Reference, 1, Table::Employee}, {"day", Date, 1}, {"text", Text, 1}, {"item", Integer, 1},      {"aspect", Text, 1},
    {"quantity", Decimal, 1},   {"unit", Text, 1}, {"evidence", Text, 1}, {"replaces", Reference, 1, Table::Activity},
};
constexpr Field feedbackFields[] = {
    {"employee", Reference, 1, Table::Employee}, {"day", Date, 1}, {"giver", Text, 1},
    {"text", Text, 1}, {"item", Integer, 1}, {"replaces", Reference, 1, Table::Feedback},
};
// One group: a rating without its note, or a note without its rating, says nothing.
constexpr Field ratingFields[] = {
    {"placement", Reference, 1, Table::Placement}, {"period", Text, 1}, {"result", Text, 2}, {"conduct", Text, 2},
    {"note", Text, 2},           {"source", Text, 2}, {"rated_by", Reference, 2, Table::Employee},
};
constexpr Field organisationFields[] = {
    {"unit", Reference, 1, Table::Unit}, {"period", Text, 1}, {"predicate", Text, 2}, {"reason", Text, 2},
};
constexpr Field deviationFields[] = {
    {"unit", Reference, 1, Table::Unit}, {"period", Text, 1}, {"rule", Text, 1}, {"reason", Text, 2},
};
constexpr Field issueFields[] = {
    {"placement", Reference, 1, Table::Placement}, {"period", Text, 1}, {"revision", Integer, 1}, {"source", Text, 1}, {"predicate", Text, 1},
    {"pack", Text, 1},           {"pack_hash", Bytes, 1}, {"body", Bytes, 1},       {"content_hash", Bytes, 1}, {"day", Date, 1},
};
constexpr Field decisionFields[] = {
    {"subject", Reference, 1}, {"kind", Text, 1},       {"content_hash", Bytes, 1}, {"reason", Text, 1},
    {"user", Reference, 1},    {"signature", Bytes, 1}, {"day", Date, 1},
};
constexpr Field documentFields[] = {
    {"form", Text, 1},        {"subject", Reference, 1}, {"period", Text, 1}, {"revision", Integer, 1},
    {"fingerprint", Bytes, 1}, {"file_hash", Bytes, 1},  {"day", Date, 1},       {"content", Bytes, 1},
};

constexpr Field expectationFields[] = {{"plan", Reference, 1, Table::Plan}, {"value", Text, 1}, {"text", Text, 2}};
constexpr Field settingFields[] = {{"name", Text, 1}, {"text", Text, 2}, {"bytes", Bytes, 2}};

using Scope = ScopeClass;
using Merge = MergeClass;

constexpr std::array specs = {
    TableSpec{Table::Unit, "unit", Scope::Ref, Merge::Lww, 5, unitFields},
    TableSpec{Table::Position, "position", Scope::Ref, Merge::Lww, 4, positionFields},
    TableSpec{Table::Employee, "employee", Scope::Ref, Merge::Lww, 6, employeeFields},
    TableSpec{Table::Placement, "placement", Scope::Ref, Merge::Lww, 5, placementFields},
    TableSpec{Table::Holiday, "holiday", Scope::Ref, Merge::Lww, 2, holidayFields},
    TableSpec{Table::Plan, "plan", Scope::Eval, Merge::Human, 4, planFields},
    TableSpec{Table::PlanItem, "plan_item", Scope::Eval, Merge::Human, 3, planItemFields},
    TableSpec{Table::Indicator, "indicator", Scope::Eval, Merge::Human, 4, indicatorFields},
    TableSpec{Table::Realisation, "realisation", Scope::Eval, Merge::Human, 4, realisationFields},
    TableSpec{Table::Activity, "activity", Scope::Act, Merge::Append, 2, activityFields},
    TableSpec{Table::Feedback, "feedback", Scope::Eval, Merge::Append, 2, feedbackFields},
    TableSpec{Table::Rating, "rating", Scope::Eval, Merge::Human, 3, ratingFields},
    TableSpec{Table::Organisation, "organisation", Scope::Eval, Merge::Human, 3, organisationFields},
    TableSpec{Table::Deviation, "deviation", Scope::Eval, Merge::Human, 3, deviationFields},
    TableSpec{Table::Issue, "issue", Scope::Eval, Merge::Append, 2, issueFields},
    TableSpec{Table::Decision, "decision", Scope::Eval, Merge::Decision, 2, decisionFields},
    TableSpec{Table::Document, "document", Scope::Eval, Merge::Append, 2, documentFields},
    TableSpec{Table::Expectation, "expectation", Scope::Eval, Merge::Human, 3, expectationFields},
    TableSpec{Table::Setting, "setting", Scope::Ref, Merge::Lww, 3, settingFields},
};

} // namespace

std::span<const TableSpec> allTables()
{
    return specs;
}

const TableSpec &specOf(Table table)
{
    const TableSpec &spec = specs[size_t(table) - 1];
    Q_ASSERT(spec.table == table);
    return spec;
}

const TableSpec *findTable(int number)
{
    return number >= 1 && size_t(number) <= specs.size() ? &specs[size_t(number) - 1] : nullptr;
}

const char *referredColumn(Table table)
{
    return table == Table::Unit || table == Table::Position ? "lineage" : "id";
}

const char *scopeClassCode(ScopeClass scope)
{
    switch (scope) {
    case ScopeClass::Ref: return "ref";
    case ScopeClass::Eval: return "eval";
    case ScopeClass::Act: return "act";
    case ScopeClass::File: return "file";
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
