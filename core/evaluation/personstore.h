#pragma once

#include "core/evaluation/evaluation.h"
#include "core/ledger/ledger.h"
#include "core/office/employee.h"
#include "core/plan/workplan.h"

#include <functional>

namespace kinerja {

/// One post of a person with the names that it had.
struct PersonPost {
    Placement placement;
    QString unitCode;
    QString unitName;
    QString position;
    QString level;
    QString appraiserName; ///< with titles; empty for the head of the office
};

/// A plan of a person without its content.
struct PersonPlan {
    PlacementId placement;
    int year = 0;
    PlanState state = PlanState::Draft;
    int results = 0;
    int indicators = 0;
};

/// One period of a person in one post.
struct PersonEvaluation {
    Period period;
    EvaluatedSegment segment; ///< as the period's evaluation has it; its number is not counted here
    QString unitName;
};

/// What an office keeps of one person, as a page shows it. Posts, plans and evaluations are the latest first.
struct PersonFile {
    Employee employee;
    QList<PersonPost> posts;
    QList<PersonPlan> plans;
    QList<PersonEvaluation> evaluations;

    /// The post of that day; null where there is none.
    [[nodiscard]] const PersonPost *postOn(QDate day) const;
};

/// One act (a save, an import, an undo) as far as it touched what is kept of a person.
struct PersonEvent {
    QDateTime at;
    QString kind;  ///< of the command: import-employees, issue, undo …; empty where it came without one
    QString label; ///< of the command: the file's name, the period
    UserId author;
    struct Count {
        Table table = Table::Employee;
        OpKind kind = OpKind::Insert;
        int rows = 0;
    };
    QList<Count> counts; ///< by table, then by kind
    /// A value that became another, and what a rating began with. Names stand for what it points to, codes for terms, dates as yyyy-MM-dd.
    struct Edit {
        Table table = Table::Employee;
        int field = 0;
        QString before;
        QString after;
    };
    QList<Edit> edits;
};

/// Reads everything that belongs to one person. Writes nothing; whoever shows it notes that it was looked at.
class PersonStore {
public:
    explicit PersonStore(const Database &database) : m_database(database) {}

    using RulesFor = std::function<Result<EvaluationRules>(const Period &)>;
    /// Nothing where nobody has that id. Predicates that are not issued yet are those that the ratings give now, by the rules of
    /// their period; a period whose rules know none has none.
    [[nodiscard]] Result<std::optional<PersonFile>> file(EmployeeId employee, const RulesFor &rulesFor) const;
    /// What was changed about the person by whom and when, the latest first, at most `most`. `ledger` is of the same database.
    [[nodiscard]] Result<QList<PersonEvent>> history(EmployeeId employee, Ledger &ledger, qsizetype most) const;

private:
    [[nodiscard]] Result<QList<PersonPost>> posts(EmployeeId employee) const;
    [[nodiscard]] Result<QList<PersonPlan>> plans(EmployeeId employee) const;
    [[nodiscard]] Result<QList<PersonEvaluation>> evaluations(const QList<PersonPost> &posts, const RulesFor &rulesFor) const;
    [[nodiscard]] Result<QStringList> periodsOf(const char *table) const;
    [[nodiscard]] Result<bool> leads(const EvaluatedSegment &segment, const Placement &placement, const Period &period) const;
    const Database &m_database;
};

} // namespace kinerja
