#include "core/store/checkstore.h"

#include "core/base/hash.h"
#include "core/base/tr.h"

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
    CountedRule{"placement-without-employee",
                "SELECT count(*) FROM placement p WHERE p._deleted = 0 AND NOT EXISTS(SELECT 1 FROM employee e WHERE e.id = p.employee)",
                QT_TRANSLATE_NOOP("check", "%1 placements belong to nobody. Import the employees again.")},
    CountedRule{"placement-without-unit",
                "SELECT count(*) FROM placement p WHERE p._deleted = 0 AND p.unit IS NOT NULL AND NOT EXISTS(SELECT 1 FROM unit u WHERE u.lineage = p.unit AND u._deleted = 0)",
                QT_TRANSLATE_NOOP("check", "%1 placements are in a unit that is not there. Import the units again.")},
    CountedRule{"appraiser-self", "SELECT count(*) FROM placement WHERE _deleted = 0 AND appraiser = employee",
                QT_TRANSLATE_NOOP("check", "%1 employees appraise themselves. Enter their direct superiors.")},
    CountedRule{"rating-without-placement",
                "SELECT count(*) FROM rating r WHERE r._deleted = 0 AND NOT EXISTS(SELECT 1 FROM placement p WHERE p.id = r.placement)",
                QT_TRANSLATE_NOOP("check", "%1 ratings belong to no placement. Import the employees again.")},
    CountedRule{"issue-revision",
                "SELECT count(*) FROM (SELECT placement, period FROM issue WHERE _deleted = 0 GROUP BY placement, period HAVING max(revision) <> count(DISTINCT revision))",
                QT_TRANSLATE_NOOP("check", "%1 issued evaluations lack an earlier revision. Restore the latest backup beside this file and compare.")},
    CountedRule{"candidate-lost", "SELECT count(*) FROM candidate c WHERE NOT EXISTS(SELECT 1 FROM op o WHERE o.dot = c.dot)",
                QT_TRANSLATE_NOOP("check", "%1 changes that wait for a decision are missing from the history. Restore the latest backup.")},
};

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
    ASSIGN(const qint64 damaged, damagedIssues(database, progress));
    add("issue-content", damaged, QT_TRANSLATE_NOOP("check", "%1 issued evaluations do not match their seal. Restore the latest backup beside this file and compare."));
    ASSIGN(const qint64 circles, appraiserCircles(database));
    add("appraiser-circle", circles, QT_TRANSLATE_NOOP("check", "%1 chains of appraisers run in a circle. Correct the appraisers."));
    return faults;
}

} // namespace kinerja
