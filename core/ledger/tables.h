// What lives here: the ledger, the one way in which office data changes: operations, their reducer, history, undo, audit.
// What does not: what a table's rows mean to an office (office, plan, evaluation …), bundles and transport (sync).
#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace kinerja {

/// Every synced table. The number travels between offices and never changes.
enum class Table : quint8 {
    Unit = 1,
    Position = 2,
    Employee = 3,
    Placement = 4,
    Holiday = 5,
    Plan = 6,
    PlanItem = 7,
    Indicator = 8,
    Realisation = 9,
    Activity = 10,
    Feedback = 11,
    Rating = 12,
    Organisation = 13,
    Deviation = 14,
    Issue = 15,
    Decision = 16,
    Document = 17,
    Expectation = 18,
    Setting = 19,
};

/// Which operations travel together: master data, appraisal, daily work, attachments.
enum class ScopeClass : quint8 { Ref, Eval, Act, File };

/// What happens when two people changed the same thing without knowing of each other.
enum class MergeClass : quint8 {
    Append,   ///< rows are only added
    Lww,      ///< the latest shows, the others stay in history
    Human,    ///< a person decides
    Decision, ///< append-only and signed
};

enum class FieldType : quint8 { Text, Integer, Date, Boolean, Decimal, Reference, Bytes };

struct Field {
    const char *column;
    FieldType type;
    /// Fields of one group only make sense together and are merged together. Group 0 is the life of the row itself.
    quint8 group;
    /// The table that a Reference points into. None where that is open: a row's own lineage, a subject of several kinds, a user.
    std::optional<Table> target = {};
};

/// One synced table. A field's number on the wire is its place in `fields`; fields are only ever appended.
struct TableSpec {
    Table table;
    const char *name;
    ScopeClass scope;
    MergeClass merge;
    quint8 groups; ///< groups 0 (life) … groups − 1
    std::span<const Field> fields;
};

[[nodiscard]] std::span<const TableSpec> allTables();
[[nodiscard]] const TableSpec &specOf(Table table);
[[nodiscard]] const TableSpec *findTable(int number);
[[nodiscard]] const char *scopeClassCode(ScopeClass scope);
/// The column that references into this table hold: a unit and a position go by their lineage, everything else by its id.
[[nodiscard]] const char *referredColumn(Table table);

// Field numbers, in the order of the catalogue (a test holds both against the SQL schema).
struct UnitField { enum : quint8 { Lineage, Code, Name, Parent, Kind, ValidFrom, ValidTo }; };
struct PositionField { enum : quint8 { Lineage, Title, Kind, Level, ValidFrom, ValidTo }; };
struct EmployeeField {
    enum : quint8 { Nip, Name, TitleBefore, TitleAfter, BirthPlace, BirthDate, Sex, Status, TmtCpns, Rank, Grade };
};
struct PlacementField { enum : quint8 { Employee, Unit, Position, Appraiser, ValidFrom, ValidTo }; };
struct HolidayField { enum : quint8 { Day, Name }; };
struct PlanField { enum : quint8 { Placement, Year, Approach, State }; };
struct PlanItemField { enum : quint8 { Plan, Number, Category, SuperiorText, Text, SuperiorItem }; };
struct IndicatorField {
    enum : quint8 { Item, Number, Aspect, Text, Target, TargetHigh, TargetText, Unit, Direction, AttainableMaximum };
};
struct RealisationField { enum : quint8 { Indicator, Period, Value, ValueText, Evidence, Feedback }; };
struct ActivityField { enum : quint8 { Employee, Day, Text, Item, Aspect, Quantity, Unit, Evidence, Replaces }; };
struct FeedbackField { enum : quint8 { Employee, Day, Giver, Text, Item, Replaces }; };
struct RatingField { enum : quint8 { Placement, Period, Result, Conduct, Note, Source, RatedBy }; };
struct OrganisationField { enum : quint8 { Unit, Period, Predicate, Reason }; };
struct DeviationField { enum : quint8 { Unit, Period, Rule, Reason }; };
struct IssueField {
    enum : quint8 { Placement, Period, Revision, Source, Predicate, Pack, PackHash, Body, ContentHash, Day };
};
struct DecisionField { enum : quint8 { Subject, Kind, ContentHash, Reason, User, Signature, Day }; };
struct DocumentField { enum : quint8 { Form, Subject, Period, Revision, Fingerprint, FileHash, Day, Content }; };
struct ExpectationField { enum : quint8 { Plan, Value, Text }; };
struct SettingField { enum : quint8 { Name, Text, Bytes }; };

} // namespace kinerja
