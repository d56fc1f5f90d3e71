#include "core/office/holidaystore.h"

#include "core/base/hash.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;
constexpr qsizetype longestName = 120;

} // namespace

Uuid holidayRow(QDate day)
{
    return derivedId({}, "holiday|" + day.toString(Qt::ISODate).toUtf8());
}

Result<QList<Holiday>> HolidayStore::list(int year) const
{
    QList<Holiday> found;
    ASSIGN(Query q, m_database.prepare("SELECT day, name FROM holiday WHERE _deleted = 0 AND day BETWEEN ?1 AND ?2 ORDER BY day, name"));
    q.bind(1, QDate(year, 1, 1)).bind(2, QDate(year, 12, 31));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return found;
        found.append({q.date(0), q.text(1)});
    }
}

Result<QList<int>> HolidayStore::years() const
{
    QList<int> found;
    // Days are numbers yyyymmdd.
    ASSIGN(Query q, m_database.prepare("SELECT DISTINCT day / 10000 FROM holiday WHERE _deleted = 0 AND day IS NOT NULL ORDER BY 1"));
    for (;;) {
        ASSIGN(const bool more, q.next());
        if (!more)
            return found;
        found.append(int(q.integer(0)));
    }
}

Result<void> HolidayStore::add(Ledger::Writer &writer, const Holiday &holiday)
{
    if (!holiday.day.isValid() || holiday.day.year() < firstYear || holiday.day.year() > lastYear)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "This is no day between 1990 and 2100. Nothing was added. Choose the day again."), u"holiday: day"_s);
    const QString name = holiday.name.simplified();
    if (name.isEmpty() || name.size() > longestName)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "A holiday needs a name of at most %1 characters. Nothing was added."), u"holiday: name"_s, {QString::number(longestName)});
    TRY(writer.upsert(Table::Holiday, holidayRow(holiday.day), {{HolidayField::Day, holiday.day}, {HolidayField::Name, name}}));
    return {};
}

Result<void> HolidayStore::remove(Ledger::Writer &writer, QDate day)
{
    const Uuid row = holidayRow(day);
    ASSIGN(Query q, writer.database().prepare("SELECT 1 FROM holiday WHERE id = ? AND _deleted = 0"));
    ASSIGN(const bool known, q.bind(1, row).next());
    if (!known)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "This day is no holiday any more. Nothing was changed."), u"holiday: none"_s);
    ASSIGN(const QList<Dot> basis, writer.basisOfRow(Table::Holiday, row));
    return writer.erase(Table::Holiday, row, basis);
}

} // namespace kinerja
