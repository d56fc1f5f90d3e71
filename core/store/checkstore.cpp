#include "core/store/checkstore.h"

#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/ledger/tables.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

struct CountedRule {
    const char *rule;
    const char *sql;
    const char *message;
};

constexpr std::array countedRules = {
    CountedRule{"duplicate-nip", "SELECT count(*) FROM (SELECT nip FROM employee WHERE _deleted = 0 GROUP BY nip HAVING count(*) > 1)",
                QT_TRANSLATE_NOOP("check", "%1 NIPs belong to more than one employee. Look them up and join the records.")},
    CountedRule{"appraiser-self", "SELECT count(*) FROM placement WHERE _deleted = 0 AND appraiser = employee",
                QT_TRANSLATE_NOOP("check", "%1 employees appraise themselves. Enter their direct superiors.")},
    CountedRule{"issue-revision",
                "SELECT count(*) FROM (SELECT placement, period FROM issue WHERE _deleted = 0 GROUP BY placement, period HAVING max(revision) <> count(DISTINCT revision))",
                QT_TRANSLATE_NOOP("check", "%1 issued evaluations lack an earlier revision. Restore the latest backup beside this file and compare.")},
    CountedRule{"candidate-lost", "SELECT count(*) FROM candidate c WHERE NOT EXISTS(SELECT 1 FROM op o WHERE o.dot = c.dot)",
                QT_TRANSLATE_NOOP("check", "%1 changes that wait for a decision are missing from the history. Restore the latest backup.")},
};

/// A living record that points to one that is missing or was deleted.
struct ReferenceRule {
    const char *rule;
    Table table;
    int field;
    const char *message;
};

constexpr std::array referenceRules = {
    ReferenceRule{"placement-without-employee", Table::Placement, PlacementField::Employee, QT_TRANSLATE_NOOP("check", "%1 placements belong to nobody. Import the employees again.")},
    ReferenceRule{"placement-without-unit", Table::Placement, PlacementField::Unit, QT_TRANSLATE_NOOP("check", "%1 placements are in a unit that is not there. Import the units again.")},
    ReferenceRule{"placement-without-position", Table::Placement, PlacementField::Position, QT_TRANSLATE_NOOP("check", "%1 placements are in a post that is not there. Import the employees again.")},
    ReferenceRule{"placement-without-appraiser", Table::Placement, PlacementField::Appraiser, QT_TRANSLATE_NOOP("check", "%1 placements name an appraiser who is not there. Enter their direct superiors.")},
    ReferenceRule{"unit-without-parent", Table::Unit, UnitField::Parent, QT_TRANSLATE_NOOP("check", "%1 units stand under a unit that is not there. Import the units again.")},
    ReferenceRule{"plan-without-placement", Table::Plan, PlanField::Placement, QT_TRANSLATE_NOOP("check", "%1 work plans belong to no placement. Import the employees again.")},
    ReferenceRule{"item-without-plan", Table::PlanItem, PlanItemField::Plan, QT_TRANSLATE_NOOP("check", "%1 planned results belong to no work plan. Import the work plans again.")},
    ReferenceRule{"indicator-without-item", Table::Indicator, IndicatorField::Item, QT_TRANSLATE_NOOP("check", "%1 indicators belong to no planned result. Import the work plans again.")},
    ReferenceRule{"realisation-without-indicator", Table::Realisation, RealisationField::Indicator, QT_TRANSLATE_NOOP("check", "%1 realisations belong to no indicator. Import the work plans again.")},
    ReferenceRule{"expectation-without-plan", Table::Expectation, ExpectationField::Plan, QT_TRANSLATE_NOOP("check", "%1 special expectations belong to no work plan. Import the work plans again.")},
    ReferenceRule{"activity-without-employee", Table::Activity, ActivityField::Employee, QT_TRANSLATE_NOOP("check", "%1 activities belong to nobody. Import the employees again.")},
    ReferenceRule{"feedback-without-employee", Table::Feedback, FeedbackField::Employee, QT_TRANSLATE_NOOP("check", "%1 entries of feedback belong to nobody. Import the employees again.")},
    ReferenceRule{"rating-without-placement", Table::Rating, RatingField::Placement, QT_TRANSLATE_NOOP("check", "%1 ratings belong to no placement. Import the employees again.")},
    ReferenceRule{"issue-without-placement", Table::Issue, IssueField::Placement, QT_TRANSLATE_NOOP("check", "%1 issued evaluations belong to no placement. Import the employees again.")},
    ReferenceRule{"organisation-without-unit", Table::Organisation, OrganisationField::Unit, QT_TRANSLATE_NOOP("check", "%1 predicates of organisations belong to no unit. Import the units again.")},
    ReferenceRule{"deviation-without-unit", Table::Deviation, DeviationField::Unit, QT_TRANSLATE_NOOP("check", "%1 reasons for deviations belong to no unit. Import the units again.")},
};

/// Those fields that stand first in their table must be there; of the others an empty one says nothing.
QByteArray countOf(const ReferenceRule &rule)
{
    const TableSpec &spec = specOf(rule.table);
    const Field &field = spec.fields[size_t(rule.field)];
    const QByteArray column = QByteArray("r.") + field.column;
    const QByteArray name = referredColumn(*field.target);
    // One pass over what is pointed to: a lineage has no index everywhere.
    const QByteArray points = column + " NOT IN (SELECT " + name + " FROM " + specOf(*field.target).name + " WHERE _deleted = 0 AND " + name + " IS NOT NULL)";
    return QByteArray("SELECT count(*) FROM ") + spec.name + " r WHERE r._deleted = 0 AND (" + points + (rule.field == 0 ? " OR " + column + " IS NULL)" : QByteArray(")"));
}

Result<qint64> damagedIssues(const Database &database, Progress &progress)
{
    qint64 damaged = 0;
    ASSIGN(Query q, database.prepare("SELECT body, content_hash FROM issue WHERE _deleted = 0"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return damaged;
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        damaged += blake2b(q.view(0)) != q.view(1);
    }
}

/// Employees who stand above themselves in the chain of appraisers.
Result<qint64> appraiserCircles(const Database &database)
{
    QHash<Uuid, Uuid> above;
    ASSIGN(Query q, database.prepare("SELECT employee, appraiser FROM placement WHERE _deleted = 0 AND valid_to IS NULL AND appraiser IS NOT NULL AND appraiser <> employee"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            break;
        above.insert(q.uuid(0), q.uuid(1));
    }
    QSet<Uuid> clear;
    qint64 circles = 0;
    for (auto it = above.constBegin(); it != above.constEnd(); ++it) {
        QSet<Uuid> path;
        Uuid at = it.key();
        while (!at.isNull() && !clear.contains(at) && !path.contains(at)) {
            path.insert(at);
            at = above.value(at);
        }
        circles += path.contains(at);
        clear.unite(path);
    }
    return circles;
}

} // namespace

Result<QList<InvariantFault>> checkInvariants(const Database &database, Progress &progress)
{
    QList<InvariantFault> faults;
    const auto add = [&faults](const char *rule, qint64 count, const char *message) {
        if (count > 0)
            faults.append({QString::fromLatin1(rule), count, filled(translate("check", message), {QString::number(count)})});
    };
    for (const CountedRule &rule : countedRules) {
        ASSIGN(const qint64 count, database.integer(rule.sql));
        add(rule.rule, count, rule.message);
    }
    for (const ReferenceRule &rule : referenceRules) {
        if (progress.cancelled())
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        ASSIGN(const qint64 count, database.integer(countOf(rule)));
        add(rule.rule, count, rule.message);
    }
    ASSIGN(const qint64 damaged, damagedIssues(database, progress));
    add("issue-content", damaged, QT_TRANSLATE_NOOP("check", "%1 issued evaluations do not match their seal. Restore the latest backup beside this file and compare."));
    ASSIGN(const qint64 circles, appraiserCircles(database));
    add("appraiser-circle", circles, QT_TRANSLATE_NOOP("check", "%1 chains of appraisers run in a circle. Correct the appraisers."));
    return faults;
}

} // namespace kinerja
