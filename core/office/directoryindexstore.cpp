#include "core/office/directoryindexstore.h"

#include "core/ledger/meta.h"
#include "core/ledger/tables.h"
#include "core/office/directory.h"
#include "core/office/officestore.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace kinerja {

namespace {

/// Raised when what is kept changes its form: every list is then made anew.
constexpr char form[] = "1";
/// Between two neighbours when the list is made: room for those who come later, small enough for the index to stay small.
constexpr qint64 gap = 64;
constexpr qint64 fewRows = 200;
constexpr qsizetype mostUnits = 100;
constexpr qsizetype rowsPerStep = 512;
/// What is read and written in a blink: reading an operation takes some microseconds, writing a person some dozens.
constexpr qint64 quickOperations = 4'000;
constexpr qint64 quickPeople = 1'000;

/// One row of table person.
struct Person {
    EmployeeId employee;
    QString nip;
    QString name;
    QString fullName;
    QString sortName;
    UnitId unit;
    QString unitCode;
    QString unitName;
    QString position;
    QString grade;
    qint64 gradeRank = 0;
    QString status;
    QString tags;

    friend bool operator==(const Person &, const Person &) = default;
};

bool byName(const Person &a, const Person &b)
{
    return std::tie(a.sortName, a.nip, a.employee) < std::tie(b.sortName, b.nip, b.employee);
}

Error cancelled()
{
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
}

/// How far the list has come.
struct Mark {
    qint64 seq = 0;
    QDate day;
    bool sameForm = false;
};

constexpr char todaysPeople[] =
    "SELECT e.id, e.nip, e.name, e.title_before, e.title_after, e.status, e.grade, p.unit, p.position FROM employee e LEFT JOIN placement p ON p.id = "
    "(SELECT q.id FROM placement q WHERE q.employee = e.id AND q._deleted = 0 AND (q.valid_from IS NULL OR q.valid_from <= ?1) "
    "AND (q.valid_to IS NULL OR q.valid_to >= ?1) ORDER BY q.valid_from DESC, q.id DESC LIMIT 1) WHERE e._deleted = 0 ";
constexpr char insertPerson[] = "INSERT INTO person(n, employee, nip, name, full_name, sort_name, unit, unit_code, unit_name, position, grade, grade_rank, status, tags) "
                                "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr char insertWords[] = "INSERT INTO person_words(rowid, name, nip, unit_name, position, tags) VALUES(?1, ?2, ?3, ?4, ?5, ?6)";
constexpr char eraseWords[] = "INSERT INTO person_words(person_words, rowid, name, nip, unit_name, position, tags) VALUES('delete', ?1, ?2, ?3, ?4, ?5, ?6)";

void bindWords(Query &query, qint64 n, const Person &person)
{
    query.bind(1, n).bind(2, person.name).bind(3, person.nip).bind(4, person.unitName).bind(5, person.position).bind(6, person.tags);
}

/// One run of `refresh`.
class Upkeep {
public:
    Upkeep(const Database &database, QDate today, Progress &progress) : m_database(database), m_today(today), m_progress(progress) {}

    Result<DirectoryIndexStore::Refreshed> run(DirectoryIndexStore::Extent extent)
    {
        using Refreshed = DirectoryIndexStore::Refreshed;
        const bool quick = extent == DirectoryIndexStore::Extent::Quick;
        ASSIGN(const Mark mark, loadMark());
        ASSIGN(const qint64 now, m_database.integer("SELECT max(seq) FROM audit"));
        if (mark.sameForm && mark.seq == now && mark.day == m_today)
            return Refreshed::Nothing;
        ASSIGN(const qint64 employees, m_database.integer("SELECT count(*) FROM employee WHERE _deleted = 0"));
        const bool isLong = quick && employees > quickPeople;
        if (isLong && (!mark.sameForm || now - mark.seq > quickOperations))
            return Refreshed::Later;
        ASSIGN(Transaction transaction, Transaction::begin(m_database));
        const OfficeStore office(m_database);
        ASSIGN(m_units, office.units(m_today));
        ASSIGN(m_positions, office.positions(m_today));
        ASSIGN(m_people, m_database.integer("SELECT count(*) FROM person"));
        Refreshed done = Refreshed::Whole;
        // Reading an operation costs a tenth of writing a person anew.
        if (mark.sameForm && mark.day.isValid() && now - mark.seq < 10 * (m_people + fewRows)) {
            ASSIGN(done, catchUp(mark));
        }
        if (isLong && done == Refreshed::Whole)
            return Refreshed::Later;
        if (done == Refreshed::Whole)
            TRY(makeAnew());
        TRY(setMeta(m_database, "directory_form", form));
        TRY(setMeta(m_database, "directory_seq", QByteArray::number(now)));
        TRY(setMeta(m_database, "directory_day", m_today.toString(Qt::ISODate).toLatin1()));
        TRY(transaction.commit());
        return done;
    }

private:
    Result<Mark> loadMark()
    {
        ASSIGN(const auto itsForm, metaValue(m_database, "directory_form"));
        ASSIGN(const auto seq, metaValue(m_database, "directory_seq"));
        ASSIGN(const auto day, metaValue(m_database, "directory_day"));
        return Mark{seq.value_or(QByteArray()).toLongLong(), QDate::fromString(QString::fromLatin1(day.value_or(QByteArray())), Qt::ISODate),
                    itsForm == QByteArray(form)};
    }

    Person personOf(const Query &q)
    {
        Employee employee;
        employee.name = q.text(2);
        employee.titleBefore = q.text(3);
        employee.titleAfter = q.text(4);
        Person person;
        person.employee = q.id<EmployeeId>(0);
        person.nip = q.text(1);
        person.name = employee.name;
        person.fullName = fullName(employee);
        person.sortName = sortName(employee.name);
        person.status = q.text(5);
        person.grade = q.text(6);
        person.gradeRank = gradeRank(person.grade);
        person.unit = q.id<UnitId>(7);
        if (const Unit *const unit = m_units.find(person.unit)) {
            person.unitCode = unit->code;
            person.unitName = unit->name;
        }
        person.position = m_positions.value(q.id<PositionId>(8)).title;
        person.tags = tagsOf(person.unit) + u' ' + tagOfStatus(person.status);
        return person;
    }

    const QString &tagsOf(UnitId unit)
    {
        QString &tags = m_unitTags[unit];
        if (tags.isEmpty()) {
            // A unit that is not there today still names its people.
            QStringList list{unitTag(unit)};
            const QList<UnitId> path = m_units.pathToRoot(unit);
            for (const UnitId above : path) {
                if (above != unit)
                    list.append(unitTag(above));
            }
            tags = list.join(u' ');
        }
        return tags;
    }

    const QString &tagOfStatus(const QString &status)
    {
        QString &tag = m_statusTags[status];
        if (tag.isEmpty())
            tag = statusTag(status);
        return tag;
    }

    Result<void> write(qint64 n, const Person &person)
    {
        if (m_insertPerson.statement() == nullptr) {
            ASSIGN(m_insertPerson, m_database.prepare(insertPerson));
            ASSIGN(m_insertWords, m_database.prepare(insertWords));
        }
        m_insertPerson.bind(1, n).bind(2, person.employee).bind(3, person.nip).bind(4, person.name).bind(5, person.fullName).bind(6, person.sortName)
            .bind(7, person.unit).bind(8, person.unitCode).bind(9, person.unitName).bind(10, person.position).bind(11, person.grade)
            .bind(12, person.gradeRank).bind(13, person.status).bind(14, person.tags);
        TRY(m_insertPerson.run());
        bindWords(m_insertWords, n, person);
        return m_insertWords.run();
    }

    Result<void> erase(qint64 n, const Person &person)
    {
        ASSIGN(Query words, m_database.prepare(eraseWords));
        bindWords(words, n, person);
        TRY(words.run());
        ASSIGN(Query row, m_database.prepare("DELETE FROM person WHERE n = ?"));
        return row.bind(1, n).run();
    }

    Result<void> makeAnew()
    {
        TRY(m_database.execute("DELETE FROM person; INSERT INTO person_words(person_words) VALUES('delete-all');"));
        std::vector<Person> people;
        ASSIGN(Query query, m_database.prepare(todaysPeople));
        query.bind(1, m_today);
        for (;;) {
            ASSIGN(const bool more, query.next());
            if (!more)
                break;
            people.push_back(personOf(query));
        }
        std::sort(people.begin(), people.end(), byName);
        qint64 n = 0;
        for (const Person &person : people) {
            if (n % (gap * rowsPerStep) == 0 && !m_progress.step(n / gap, qint64(people.size())))
                return fail(cancelled());
            n += gap;
            TRY(write(n, person));
        }
        return {};
    }

    /// Adds what the first column of every row holds.
    template <class IdType>
    Result<void> gather(QSet<IdType> &set, Query query)
    {
        for (;;) {
            ASSIGN(const bool more, query.next());
            if (!more)
                return {};
            set.insert(query.id<IdType>(0));
        }
    }

    /// Whom the operations since the mark and the days since then touch. Whole where it is not worth to say.
    Result<DirectoryIndexStore::Refreshed> catchUp(const Mark &mark)
    {
        using Refreshed = DirectoryIndexStore::Refreshed;
        QSet<EmployeeId> employees;
        QSet<UnitId> units;
        QSet<PositionId> positions;
        ASSIGN(Query employeeOf, m_database.prepare("SELECT employee FROM placement WHERE id = ?"));
        ASSIGN(Query unitOf, m_database.prepare("SELECT lineage FROM unit WHERE id = ?"));
        ASSIGN(Query positionOf, m_database.prepare("SELECT lineage FROM position WHERE id = ?"));
        ASSIGN(Query operations, m_database.prepare("SELECT o.tbl, o.row FROM audit a CROSS JOIN op o ON o.dot = a.dot WHERE a.seq > ?"));
        operations.bind(1, mark.seq);
        for (;;) {
            ASSIGN(const bool more, operations.next());
            if (!more)
                break;
            const Uuid row = operations.uuid(1);
            const auto lookUp = [&](Query &query, auto &set) -> Result<void> {
                using IdType = typename std::remove_reference_t<decltype(set)>::value_type;
                ASSIGN(const bool there, query.bind(1, row).next());
                if (there)
                    set.insert(query.id<IdType>(0));
                return {};
            };
            switch (Table(operations.integer(0))) {
            case Table::Employee: employees.insert(EmployeeId{row}); break;
            case Table::Placement: TRY(lookUp(employeeOf, employees)); break;
            case Table::Unit: TRY(lookUp(unitOf, units)); break;
            case Table::Position: TRY(lookUp(positionOf, positions)); break;
            default: break;
            }
        }
        if (mark.day != m_today)
            TRY(gatherByDay(std::min(mark.day, m_today), std::max(mark.day, m_today), employees, units, positions));
        TRY(gatherByPosition(positions, employees));
        ASSIGN(const bool worthIt, gatherByUnit(units, employees));
        if (!worthIt || employees.size() > m_people / 5 + fewRows)
            return Refreshed::Whole;
        if (employees.isEmpty())
            return Refreshed::Nothing;
        return renew(employees);
    }

    /// Whatever begins or ends between two days.
    Result<void> gatherByDay(QDate first, QDate last, QSet<EmployeeId> &employees, QSet<UnitId> &units, QSet<PositionId> &positions)
    {
        const QByteArray turned = " WHERE (valid_from > ?1 AND valid_from <= ?2) OR (valid_to >= ?1 AND valid_to < ?2)";
        ASSIGN(Query placement, m_database.prepare("SELECT employee FROM placement" + turned));
        placement.bind(1, first).bind(2, last);
        TRY(gather(employees, std::move(placement)));
        ASSIGN(Query unit, m_database.prepare("SELECT lineage FROM unit" + turned));
        unit.bind(1, first).bind(2, last);
        TRY(gather(units, std::move(unit)));
        ASSIGN(Query position, m_database.prepare("SELECT lineage FROM position" + turned));
        position.bind(1, first).bind(2, last);
        return gather(positions, std::move(position));
    }

    Result<void> gatherByPosition(const QSet<PositionId> &positions, QSet<EmployeeId> &employees)
    {
        if (positions.isEmpty())
            return {};
        ASSIGN(Query query, m_database.prepare("SELECT employee, position FROM placement WHERE _deleted = 0"));
        for (;;) {
            ASSIGN(const bool more, query.next());
            if (!more)
                return {};
            if (positions.contains(query.id<PositionId>(1)))
                employees.insert(query.id<EmployeeId>(0));
        }
    }

    /// Who works in these units or below them, by what the list itself says. False where that is too many units to ask one by one.
    Result<bool> gatherByUnit(const QSet<UnitId> &units, QSet<EmployeeId> &employees)
    {
        QSet<UnitId> all;
        for (const UnitId unit : units)
            all.unite(m_units.subtree(unit));
        if (all.size() > mostUnits)
            return false;
        ASSIGN(Query query, m_database.prepare("SELECT p.employee FROM person_words w CROSS JOIN person p ON p.n = w.rowid WHERE w.person_words MATCH ?"));
        for (const UnitId unit : std::as_const(all)) {
            query.bind(1, u'"' + unitTag(unit) + u'"');
            for (;;) {
                ASSIGN(const bool more, query.next());
                if (!more)
                    break;
                employees.insert(query.id<EmployeeId>(0));
            }
        }
        return true;
    }

    struct Kept {
        qint64 n = 0;
        Person person;
    };
    Result<std::optional<Kept>> kept(EmployeeId employee)
    {
        ASSIGN(Query q, m_database.prepare("SELECT n, employee, nip, name, full_name, sort_name, unit, unit_code, unit_name, position, grade, grade_rank, status, tags "
                                           "FROM person WHERE employee = ?"));
        ASSIGN(const bool there, q.bind(1, employee).next());
        if (!there)
            return std::nullopt;
        return Kept{q.integer(0),
                    {q.id<EmployeeId>(1), q.text(2), q.text(3), q.text(4), q.text(5), q.id<UnitId>(6), q.text(7), q.text(8), q.text(9), q.text(10),
                     q.integer(11), q.text(12), q.text(13)}};
    }

    Result<DirectoryIndexStore::Refreshed> renew(const QSet<EmployeeId> &employees)
    {
        using Refreshed = DirectoryIndexStore::Refreshed;
        std::vector<Person> fresh;
        bool changed = false;
        ASSIGN(Query query, m_database.prepare(QByteArray(todaysPeople) + "AND e.id = ?2"));
        for (const EmployeeId employee : employees) {
            ASSIGN(const bool there, query.bind(1, m_today).bind(2, employee).next());
            const auto person = there ? std::optional(personOf(query)) : std::nullopt;
            query.reset();
            ASSIGN(const auto before, kept(employee));
            if (before && person && before->person == *person)
                continue;
            changed = true;
            if (before)
                TRY(erase(before->n, before->person));
            if (before && person && before->person.sortName == person->sortName) {
                TRY(write(before->n, *person));
            } else if (person) {
                fresh.push_back(*person);
            }
        }
        std::sort(fresh.begin(), fresh.end(), byName);
        ASSIGN(const bool fitted, putBetween(fresh));
        return !fitted ? Refreshed::Whole : changed ? Refreshed::Some : Refreshed::Nothing;
    }

    /// Gives the new ones numbers between their neighbours, spread evenly. False where a gap is full.
    Result<bool> putBetween(const std::vector<Person> &fresh)
    {
        ASSIGN(Query neighbour, m_database.prepare("SELECT n FROM person WHERE sort_name <= ? ORDER BY sort_name DESC, n DESC LIMIT 1"));
        ASSIGN(Query next, m_database.prepare("SELECT n FROM person WHERE n > ? ORDER BY n LIMIT 1"));
        std::vector<qint64> below;
        for (const Person &person : fresh) {
            ASSIGN(const bool there, neighbour.bind(1, person.sortName).next());
            below.push_back(there ? neighbour.integer(0) : 0);
        }
        for (size_t i = 0; i < fresh.size();) {
            size_t end = i;
            while (end < fresh.size() && below[end] == below[i])
                ++end;
            const qint64 count = qint64(end - i);
            ASSIGN(const bool there, next.bind(1, below[i]).next());
            const qint64 above = there ? next.integer(0) : below[i] + gap * (count + 1);
            next.reset();
            const qint64 step = (above - below[i]) / (count + 1);
            if (step == 0)
                return false;
            for (qint64 n = below[i] + step; i < end; ++i, n += step)
                TRY(write(n, fresh[i]));
        }
        return true;
    }

    const Database &m_database;
    QDate m_today;
    Progress &m_progress;
    UnitTree m_units;
    QHash<PositionId, Position> m_positions;
    QHash<UnitId, QString> m_unitTags;
    QHash<QString, QString> m_statusTags;
    qint64 m_people = 0;
    Query m_insertPerson;
    Query m_insertWords;
};

} // namespace

Result<DirectoryIndexStore::Refreshed> DirectoryIndexStore::refresh(QDate today, Progress &progress, Extent extent) const
{
    return Upkeep(m_database, today, progress).run(extent);
}

} // namespace kinerja
