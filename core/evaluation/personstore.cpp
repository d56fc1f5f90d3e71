#include "core/evaluation/personstore.h"

#include "core/evaluation/evaluationstore.h"
#include "core/office/officestore.h"

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Result<QList<Uuid>> idsOf(const Database &database, QByteArrayView sql, const Uuid &of)
{
    QList<Uuid> ids;
    ASSIGN(Query query, database.prepare(sql));
    query.bind(1, of);
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return ids;
        ids.append(query.uuid(0));
    }
}

Result<QString> nameOf(const Database &database, QByteArrayView sql, const Uuid &of)
{
    if (of.isNull())
        return QString();
    ASSIGN(Query query, database.prepare(sql));
    ASSIGN(const bool there, query.bind(1, of).next());
    return there ? query.text(0) : QString();
}

constexpr char latestUnitName[] = "SELECT name FROM unit WHERE lineage = ? ORDER BY _deleted, valid_from DESC, id DESC LIMIT 1";
constexpr char latestTitle[] = "SELECT title FROM position WHERE lineage = ? ORDER BY _deleted, valid_from DESC, id DESC LIMIT 1";

/// The version of a unit or position that was valid on a day, or else the latest.
constexpr char unitOn[] = "SELECT code, name FROM unit WHERE lineage = ?1 ORDER BY _deleted, (valid_from IS NULL OR valid_from <= ?2) AND (valid_to IS NULL OR valid_to >= ?2) "
                          "DESC, valid_from DESC, id DESC LIMIT 1";
constexpr char positionOn[] = "SELECT title, level FROM position WHERE lineage = ?1 ORDER BY _deleted, (valid_from IS NULL OR valid_from <= ?2) "
                              "AND (valid_to IS NULL OR valid_to >= ?2) DESC, valid_from DESC, id DESC LIMIT 1";

/// Reads a person's acts row by row.
class HistoryReading {
public:
    HistoryReading(const Database &database, Ledger &ledger) : m_database(database), m_ledger(ledger) {}

    /// The operations of a row, each value that became another told.
    Result<void> whole(const Uuid &row)
    {
        ASSIGN(const QList<Operation> operations, m_ledger.history(row));
        QHash<int, Value> values;
        for (const Operation &operation : operations) {
            const TableSpec *const spec = findTable(operation.table);
            if (spec == nullptr)
                continue;
            PersonEvent &event = eventOf(operation);
            count(event, spec->table, operation.kind);
            for (const FieldValue &field : operation.fields) {
                const Value before = std::exchange(values[field.field], field.value);
                // What a row begins with is not worth a word of its own, but for ratings.
                const bool isTold = operation.kind == OpKind::Set || spec->table == Table::Rating;
                if (!isTold || before == field.value || field.field >= spec->fields.size())
                    continue;
                ASSIGN(const QString from, textOf(*spec, field.field, before));
                ASSIGN(const QString to, textOf(*spec, field.field, field.value));
                event.edits.append({spec->table, field.field, from, to});
            }
        }
        return {};
    }

    /// The operations of a row, counted.
    Result<void> counted(const Uuid &row)
    {
        if (m_operations.statement() == nullptr) {
            ASSIGN(m_operations, m_database.prepare("SELECT kind, tbl, hlc, author, command FROM op WHERE row = ?"));
        }
        m_operations.bind(1, row);
        for (;;) {
            ASSIGN(const bool more, m_operations.next());
            if (!more)
                return {};
            Operation operation;
            operation.kind = OpKind(m_operations.integer(0));
            operation.table = quint8(m_operations.integer(1));
            operation.hlc = m_operations.integer(2);
            operation.author = m_operations.integer(3);
            operation.command = m_operations.integer(4);
            if (findTable(operation.table) != nullptr)
                count(eventOf(operation), Table(operation.table), operation.kind);
        }
    }

    Result<QList<PersonEvent>> finished(qsizetype most)
    {
        std::vector<std::pair<Key, PersonEvent>> events(m_events.begin(), m_events.end());
        std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return std::pair(a.second.at, a.first) > std::pair(b.second.at, b.first); });
        QList<PersonEvent> list;
        ASSIGN(Query command, m_database.prepare("SELECT kind, label FROM command WHERE i = ?"));
        ASSIGN(Query author, m_database.prepare("SELECT id FROM author WHERE i = ?"));
        for (auto &[key, event] : events) {
            if (list.size() == most)
                break;
            ASSIGN(const bool known, command.bind(1, key.first).next());
            if (known) {
                event.kind = command.text(0);
                event.label = command.text(1);
            }
            ASSIGN(const bool named, author.bind(1, key.second).next());
            if (named)
                event.author = author.id<UserId>(0);
            std::stable_sort(event.counts.begin(), event.counts.end(),
                             [](const auto &a, const auto &b) { return std::pair(a.table, a.kind) < std::pair(b.table, b.kind); });
            list.append(std::move(event));
        }
        return list;
    }

private:
    using Key = std::pair<qint64, qint64>; ///< command and author

    PersonEvent &eventOf(const Operation &operation)
    {
        PersonEvent &event = m_events[{operation.command, operation.author}];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(operation.hlc >> 16, Qt::UTC);
        if (!event.at.isValid() || event.at < at)
            event.at = at;
        return event;
    }

    static void count(PersonEvent &event, Table table, OpKind kind)
    {
        for (PersonEvent::Count &known : event.counts) {
            if (known.table == table && known.kind == kind) {
                ++known.rows;
                return;
            }
        }
        event.counts.append({table, kind, 1});
    }

    Result<QString> textOf(const TableSpec &spec, int field, const Value &value)
    {
        const Value::Variant &any = value.variant();
        if (const auto *const text = std::get_if<QString>(&any))
            return *text;
        if (const auto *const flag = std::get_if<bool>(&any))
            return QString::number(int(*flag));
        if (const auto *const decimal = std::get_if<Decimal>(&any))
            return decimal->toString();
        if (const auto *const number = std::get_if<qint64>(&any)) {
            if (spec.fields[size_t(field)].type != FieldType::Date)
                return QString::number(*number);
            return QDate(int(*number / 10000), int(*number / 100 % 100), int(*number % 100)).toString(Qt::ISODate);
        }
        const auto *const reference = std::get_if<Uuid>(&any);
        if (reference == nullptr || spec.table != Table::Placement)
            return QString();
        switch (field) {
        case PlacementField::Unit: return nameOf(m_database, latestUnitName, *reference);
        case PlacementField::Position: return nameOf(m_database, latestTitle, *reference);
        case PlacementField::Appraiser: return nameOf(m_database, "SELECT name FROM employee WHERE id = ?", *reference);
        default: return QString();
        }
    }

    const Database &m_database;
    Ledger &m_ledger;
    Query m_operations;
    std::map<Key, PersonEvent> m_events;
};

} // namespace

const PersonPost *PersonFile::postOn(QDate day) const
{
    for (const PersonPost &post : posts) {
        const Placement &placement = post.placement;
        if ((!placement.validFrom.isValid() || placement.validFrom <= day) && (!placement.validTo.isValid() || placement.validTo >= day))
            return &post;
    }
    return nullptr;
}

Result<std::optional<PersonFile>> PersonStore::file(EmployeeId employee, const RulesFor &rulesFor) const
{
    ASSIGN(const auto found, OfficeStore(m_database).employee(employee));
    if (!found)
        return std::nullopt;
    PersonFile file;
    file.employee = *found;
    ASSIGN(file.posts, posts(employee));
    ASSIGN(file.plans, plans(employee));
    ASSIGN(file.evaluations, evaluations(file.posts, rulesFor));
    return file;
}

Result<QList<PersonPost>> PersonStore::posts(EmployeeId employee) const
{
    QList<PersonPost> list;
    ASSIGN(Query query, m_database.prepare("SELECT id, employee, unit, position, appraiser, valid_from, valid_to FROM placement WHERE employee = ? AND _deleted = 0 "
                                           "ORDER BY valid_from DESC, id DESC"));
    ASSIGN(Query unit, m_database.prepare(unitOn));
    ASSIGN(Query position, m_database.prepare(positionOn));
    query.bind(1, employee);
    const OfficeStore office(m_database);
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        PersonPost post;
        post.placement = {query.id<PlacementId>(0), query.id<EmployeeId>(1), query.id<UnitId>(2), query.id<PositionId>(3), query.id<EmployeeId>(4), query.date(5),
                          query.date(6)};
        // A post that lasts bears the names of its last day.
        const QDate day = post.placement.validTo.isValid() ? post.placement.validTo : QDate(9999, 12, 31);
        ASSIGN(const bool hasUnit, unit.bind(1, post.placement.unit).bind(2, day).next());
        if (hasUnit) {
            post.unitCode = unit.text(0);
            post.unitName = unit.text(1);
        }
        ASSIGN(const bool hasPosition, position.bind(1, post.placement.position).bind(2, day).next());
        if (hasPosition) {
            post.position = position.text(0);
            post.level = position.text(1);
        }
        unit.reset();
        position.reset();
        if (!post.placement.appraiser.isNull()) {
            ASSIGN(const auto appraiser, office.employee(post.placement.appraiser));
            if (appraiser)
                post.appraiserName = fullName(*appraiser);
        }
        list.append(std::move(post));
    }
}

Result<QList<PersonPlan>> PersonStore::plans(EmployeeId employee) const
{
    QList<PersonPlan> list;
    ASSIGN(Query query,
           m_database.prepare("SELECT p.placement, p.year, p.state, "
                              "(SELECT count(*) FROM plan_item i WHERE i.plan = p.id AND i._deleted = 0), "
                              "(SELECT count(*) FROM plan_item i JOIN indicator k ON k.item = i.id AND k._deleted = 0 WHERE i.plan = p.id AND i._deleted = 0) "
                              "FROM placement s JOIN plan p ON p.placement = s.id AND p._deleted = 0 "
                              "WHERE s.employee = ? AND s._deleted = 0 ORDER BY p.year DESC, s.valid_from DESC, s.id DESC"));
    query.bind(1, employee);
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append({query.id<PlacementId>(0), int(query.integer(1)), planStateFromCode(query.text(2)).value_or(PlanState::Draft), int(query.integer(3)),
                     int(query.integer(4))});
    }
}

Result<QStringList> PersonStore::periodsOf(const char *table) const
{
    // From one to the next in the index, without reading the rows between.
    QStringList periods;
    ASSIGN(Query query, m_database.prepare(QByteArray("SELECT min(period) FROM ") + table + " WHERE period > ?"));
    QString last;
    for (;;) {
        ASSIGN([[maybe_unused]] const bool row, query.bind(1, last).next());
        if (query.isNull(0))
            return periods;
        last = query.text(0);
        periods.append(last);
    }
}

Result<bool> PersonStore::leads(const EvaluatedSegment &segment, const Placement &placement, const Period &period) const
{
    const OfficeStore office(m_database);
    ASSIGN(const QString kind, nameOf(m_database, "SELECT kind FROM position WHERE lineage = ? ORDER BY _deleted, valid_from DESC, id DESC LIMIT 1", placement.position.uuid));
    if (segment.unit != segment.organisationUnit || !isManagerial(kind))
        return false;
    ASSIGN(const QList<Placement> superior, office.segments(placement.appraiser, period));
    return superior.isEmpty() || superior.last().unit != placement.unit;
}

Result<QList<PersonEvaluation>> PersonStore::evaluations(const QList<PersonPost> &posts, const RulesFor &rulesFor) const
{
    ASSIGN(QStringList codes, periodsOf("rating"));
    ASSIGN(const QStringList issued, periodsOf("issue"));
    codes += issued;
    codes.removeDuplicates();
    const OfficeStore office(m_database);
    const EvaluationStore store(m_database);
    ASSIGN(Query head, m_database.prepare("SELECT revision, source, predicate FROM issue WHERE period = ? AND placement = ? AND _deleted = 0 ORDER BY revision DESC LIMIT 1"));
    ASSIGN(Query organisation, m_database.prepare("SELECT predicate FROM organisation WHERE period = ? AND unit = ? AND _deleted = 0"));
    QList<PersonEvaluation> list;
    for (const QString &code : std::as_const(codes)) {
        const auto period = Period::fromCode(code);
        if (!period)
            continue;
        for (const PersonPost &post : posts) {
            PersonEvaluation evaluation;
            evaluation.period = *period;
            evaluation.unitName = post.unitName;
            EvaluatedSegment &segment = evaluation.segment;
            segment.placement = post.placement.id;
            segment.employee = post.placement.employee;
            segment.unit = post.placement.unit;
            segment.organisationUnit = segment.unit;
            ASSIGN(const auto rating, store.rating(segment.placement, *period));
            ASSIGN(const bool hasIssue, head.bind(1, code).bind(2, segment.placement).next());
            if (!rating && !hasIssue)
                continue;
            segment.rating = rating.value_or(RatingRecord{});
            if (hasIssue) {
                segment.state = EvaluationState::Issued;
                segment.revision = int(head.integer(0));
                segment.issuedElsewhere = ratingSourceFromCode(head.text(1)) == RatingSource::Recap;
                segment.predicate = predicateFromCode(head.text(2));
                head.reset();
            }
            ASSIGN(const UnitTree tree, office.units(period->lastDay()));
            std::optional<OrganisationRecord> found;
            const QList<UnitId> path = tree.pathToRoot(segment.unit);
            for (const UnitId unit : path) {
                ASSIGN(const bool has, organisation.bind(1, code).bind(2, unit).next());
                const auto predicate = has ? organisationFromCode(organisation.text(0)) : std::nullopt;
                organisation.reset();
                if (predicate) {
                    found = OrganisationRecord{*predicate, {}};
                    segment.organisationUnit = unit;
                    break;
                }
            }
            ASSIGN(segment.leads, leads(segment, post.placement, *period));
            if (const Result<EvaluationRules> rules = rulesFor(*period))
                applyRatings(segment, found ? &*found : nullptr, *rules);
            list.append(std::move(evaluation));
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const PersonEvaluation &a, const PersonEvaluation &b) {
        return std::pair(a.period.lastDay(), a.period.months()) > std::pair(b.period.lastDay(), b.period.months());
    });
    return list;
}

Result<QList<PersonEvent>> PersonStore::history(EmployeeId employee, Ledger &ledger, qsizetype most) const
{
    HistoryReading reading(m_database, ledger);
    TRY(reading.whole(employee.uuid));
    ASSIGN(const QStringList ratingPeriods, periodsOf("rating"));
    ASSIGN(const QStringList issuePeriods, periodsOf("issue"));
    ASSIGN(const QStringList realisedPeriods, periodsOf("realisation"));
    const auto ofPeriods = [&](const char *table, const char *column, const QStringList &periods, const Uuid &of, auto visit) -> Result<void> {
        ASSIGN(Query query, m_database.prepare(QByteArray("SELECT id FROM ") + table + " WHERE period = ? AND " + column + " = ?"));
        for (const QString &period : periods) {
            query.bind(1, period).bind(2, of);
            for (;;) {
                ASSIGN(const bool more, query.next());
                if (!more)
                    break;
                TRY(visit(query.uuid(0)));
            }
        }
        return {};
    };
    const auto whole = [&](const Uuid &row) { return reading.whole(row); };
    const auto counted = [&](const Uuid &row) { return reading.counted(row); };
    ASSIGN(const QList<Uuid> placements, idsOf(m_database, "SELECT id FROM placement WHERE employee = ?", employee.uuid));
    for (const Uuid &placement : placements) {
        TRY(reading.whole(placement));
        TRY(ofPeriods("rating", "placement", ratingPeriods, placement, whole));
        TRY(ofPeriods("issue", "placement", issuePeriods, placement, counted));
        ASSIGN(const QList<Uuid> plans, idsOf(m_database, "SELECT id FROM plan WHERE placement = ?", placement));
        for (const Uuid &plan : plans) {
            TRY(reading.whole(plan));
            ASSIGN(const QList<Uuid> expectations, idsOf(m_database, "SELECT id FROM expectation WHERE plan = ?", plan));
            for (const Uuid &expectation : expectations)
                TRY(reading.counted(expectation));
            ASSIGN(const QList<Uuid> items, idsOf(m_database, "SELECT id FROM plan_item WHERE plan = ?", plan));
            for (const Uuid &item : items) {
                TRY(reading.counted(item));
                ASSIGN(const QList<Uuid> indicators, idsOf(m_database, "SELECT id FROM indicator WHERE item = ?", item));
                for (const Uuid &indicator : indicators) {
                    TRY(reading.counted(indicator));
                    TRY(ofPeriods("realisation", "indicator", realisedPeriods, indicator, counted));
                }
            }
        }
    }
    for (const char *const table : {"activity", "feedback"}) {
        ASSIGN(const QList<Uuid> rows, idsOf(m_database, QByteArray("SELECT id FROM ") + table + " WHERE employee = ?", employee.uuid));
        for (const Uuid &row : rows)
            TRY(reading.counted(row));
    }
    return reading.finished(most);
}

} // namespace kinerja
