#include "core/activity/activitystore.h"
#include "core/base/hash.h"
#include "core/base/tr.h"
#include "core/exchange/employeelookup.h"
#include "core/exchange/plantext.h"
#include "core/exchange/rowimports.h"
#include "core/feedback/feedbackstore.h"
#include "core/office/holidaystore.h"

#include <QHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Upsert = Ledger::Writer::Upsert;

constexpr int mostItems = 999;

/// How often each content stands in the office and has been asked for by the file. Daily rows have no key but what they say:
/// equal ones are counted, not joined, so that somebody may report the same work twice a day, and a file read again finds what
/// it added.
class ContentCount {
public:
    struct Seen {
        int present = 0; ///< in the office before the file
        int asked = 0;   ///< by rows of the file so far
    };

    /// True once for each day of an employee: its rows have to be told with `addPresent`.
    [[nodiscard]] bool isNewDay(EmployeeId employee, QDate day)
    {
        const auto before = m_days.size();
        m_days.insert({employee, day.toJulianDay()});
        return m_days.size() > before;
    }
    void addPresent(const Uuid &content) { ++m_seen[content].present; }
    /// Whether the office has this row of the file already; counts it either way.
    [[nodiscard]] bool has(const Uuid &content)
    {
        Seen &seen = m_seen[content];
        return ++seen.asked <= seen.present;
    }
    [[nodiscard]] int asked(const Uuid &content) const { return m_seen.value(content).asked; }

private:
    QHash<Uuid, Seen> m_seen;
    QSet<std::pair<EmployeeId, qint64>> m_days;
};

/// Adds a row with no key but its content: the n-th equal row of a file has the same id in every office.
Result<Upsert> addRow(ImportRun &run, ContentCount &contents, Table table, const Uuid &content, const FieldValues &fields, int year)
{
    if (contents.has(content))
        return Upsert::Unchanged;
    return run.writer().upsert(table, derivedId(content, QByteArray::number(contents.asked(content))), fields, year);
}

Uuid contentId(EmployeeId employee, QByteArrayView table, std::initializer_list<QString> parts)
{
    Hasher hasher;
    for (const QString &part : parts)
        hasher.addField(part.toUtf8());
    return derivedId(employee.uuid, table.toByteArray() + '|' + hasher.finish());
}

QString numberText(const std::optional<Decimal> &number)
{
    return number ? number->normalised().toString() : QString();
}

Uuid contentOf(const ActivityReport &report)
{
    return contentId(report.employee, "activity",
                     {report.day.toString(Qt::ISODate), report.text, QString::number(report.item), report.aspect, numberText(report.quantity), report.unit,
                      report.evidence});
}

Uuid contentOf(const Feedback &feedback)
{
    return contentId(feedback.employee, "feedback", {feedback.day.toString(Qt::ISODate), feedback.giver, feedback.text, QString::number(feedback.item)});
}

/// A day that has not come yet is a slip of the pen.
void warnFuture(ImportRun &run, const Row &row, int column, QDate day)
{
    if (day > run.writer().today())
        run.warn(row.number, column, run.cell(row, column).text, u"date-future"_s,
                 translate("import", "This day has not come yet. It was recorded; correct the year or the month if it is a slip."));
}

/// Daily reports: `NIP, Tanggal, Uraian, No, Aspek, Jumlah, Satuan, Bukti Dukung`.
class ActivityImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {}, Required, u"nip"_s},
            {u"Tanggal"_s, {u"Hari/Tanggal"_s, u"Tgl"_s}, Required, u"day"_s},
            {u"Uraian"_s, {u"Uraian Kegiatan"_s, u"Kegiatan"_s, u"Aktivitas"_s}, Required, u"text"_s},
            {u"No"_s, {u"Nomor"_s, u"No RHK"_s}, Optional, u"number"_s},
            {u"Aspek"_s, {}, Optional, u"aspect"_s},
            {u"Jumlah"_s, {u"Volume"_s}, Optional, u"quantity"_s, WantedHeading::Holds::Amount},
            {u"Satuan"_s, {}, Optional, u"unit"_s},
            {u"Bukti Dukung"_s, {u"Bukti"_s}, Optional, u"evidence"_s},
        };
    }

    Result<void> begin(ImportRun &run) override
    {
        m_store.emplace(run.store().database());
        return m_employees.load(run.store().office());
    }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        const auto day = entry ? run.requiredDate(row, DayColumn) : std::nullopt;
        const auto text = day ? run.requiredText(row, Text) : std::nullopt;
        const auto item = text ? run.whole(row, Item, mostItems) : std::nullopt;
        const auto aspect = item ? readAspect(run, row, Aspect) : std::nullopt;
        const auto unit = aspect ? run.text(row, UnitColumn) : std::nullopt;
        const auto evidence = unit ? run.text(row, Evidence) : std::nullopt;
        if (!evidence)
            return {};
        ActivityReport report{entry->id, *day, *text, *item, aspectText(*aspect), std::nullopt, *unit, *evidence};
        if (run.has(Quantity) && !run.cell(row, Quantity).text.trimmed().isEmpty()) {
            const auto quantity = readDecimal(run.cell(row, Quantity));
            if (!quantity) {
                run.refuse(row, Quantity, quantity.error());
                return {};
            }
            report.quantity = *quantity;
        }
        warnFuture(run, row, DayColumn, *day);
        if (m_contents.isNewDay(entry->id, *day)) {
            ASSIGN(const QList<ActivityReport> present, m_store->on(entry->id, *day));
            for (const ActivityReport &one : present)
                m_contents.addPresent(contentOf(one));
        }
        const FieldValues fields{{ActivityField::Employee, report.employee},
                                 {ActivityField::Day, report.day},
                                 {ActivityField::Text, report.text},
                                 {ActivityField::Item, report.item > 0 ? Value(report.item) : Value()},
                                 {ActivityField::Aspect, report.aspect},
                                 {ActivityField::Quantity, report.quantity ? Value(*report.quantity) : Value()},
                                 {ActivityField::Unit, report.unit},
                                 {ActivityField::Evidence, report.evidence}};
        ASSIGN(const Upsert upsert, addRow(run, m_contents, Table::Activity, contentOf(report), fields, report.day.year()));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, DayColumn, Text, Item, Aspect, Quantity, UnitColumn, Evidence };

    EmployeeLookup m_employees;
    std::optional<ActivityStore> m_store;
    ContentCount m_contents;
};

/// Feedback: `NIP, Tanggal, Dari, Uraian[, No]`; without a number it is about conduct.
class FeedbackImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"NIP"_s, {}, Required, u"nip"_s},
            {u"Tanggal"_s, {u"Tgl"_s}, Required, u"day"_s},
            {u"Dari"_s, {u"Pemberi"_s, u"Pemberi Umpan Balik"_s}, Required, u"giver"_s},
            {u"Uraian"_s, {u"Umpan Balik"_s, u"Isi"_s}, Required, u"text"_s},
            {u"No"_s, {u"Nomor"_s, u"No RHK"_s}, Optional, u"number"_s},
        };
    }

    Result<void> begin(ImportRun &run) override
    {
        m_store.emplace(run.store().database());
        return m_employees.load(run.store().office());
    }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const EmployeeLookup::Entry *const entry = m_employees.employee(run, row, NipColumn);
        const auto day = entry ? run.requiredDate(row, DayColumn) : std::nullopt;
        const auto giver = day ? run.requiredText(row, Giver) : std::nullopt;
        const auto text = giver ? run.requiredText(row, Text) : std::nullopt;
        const auto item = text ? run.whole(row, Item, mostItems) : std::nullopt;
        if (!item)
            return {};
        const Feedback feedback{entry->id, *day, *giver, *text, *item};
        warnFuture(run, row, DayColumn, *day);
        if (m_contents.isNewDay(entry->id, *day)) {
            ASSIGN(const QList<Feedback> present, m_store->on(entry->id, *day));
            for (const Feedback &one : present)
                m_contents.addPresent(contentOf(one));
        }
        const FieldValues fields{{FeedbackField::Employee, feedback.employee},
                                 {FeedbackField::Day, feedback.day},
                                 {FeedbackField::Giver, feedback.giver},
                                 {FeedbackField::Text, feedback.text},
                                 {FeedbackField::Item, feedback.item > 0 ? Value(feedback.item) : Value()}};
        ASSIGN(const Upsert upsert, addRow(run, m_contents, Table::Feedback, contentOf(feedback), fields, feedback.day.year()));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { NipColumn, DayColumn, Giver, Text, Item };

    EmployeeLookup m_employees;
    std::optional<FeedbackStore> m_store;
    ContentCount m_contents;
};

/// Public holidays and days off: `Tanggal, Nama`.
class HolidayImport final : public RowImport {
public:
    QList<WantedHeading> headings() const override
    {
        using enum WantedHeading::Need;
        return {
            {u"Tanggal"_s, {u"Tgl"_s}, Required, u"day"_s},
            {u"Nama"_s, {u"Nama Hari Libur"_s, u"Hari Libur"_s, u"Keterangan"_s}, Required, u"name"_s},
        };
    }

    Result<void> begin(ImportRun &) override { return {}; }

    Result<void> row(ImportRun &run, const Row &row) override
    {
        const auto day = run.requiredDate(row, DayColumn);
        const auto name = day ? run.requiredText(row, Name) : std::nullopt;
        if (!name)
            return {};
        if (const int before = m_rows.value(*day); before > 0) {
            run.refuse(row, DayColumn, u"duplicate"_s,
                       filled(translate("import", "This day stands in row %1 already. Keep one of the two rows."), {QString::number(before)}));
            return {};
        }
        m_rows.insert(*day, row.number);
        ASSIGN(const Upsert upsert, run.writer().upsert(Table::Holiday, holidayRow(*day), {{HolidayField::Day, *day}, {HolidayField::Name, *name}}));
        run.count(row.number, upsert);
        return {};
    }

    Result<void> finish(ImportRun &) override { return {}; }

private:
    enum { DayColumn, Name };

    QHash<QDate, int> m_rows;
};

} // namespace

std::unique_ptr<RowImport> makeActivityImport()
{
    return std::make_unique<ActivityImport>();
}

std::unique_ptr<RowImport> makeFeedbackImport()
{
    return std::make_unique<FeedbackImport>();
}

std::unique_ptr<RowImport> makeHolidayImport()
{
    return std::make_unique<HolidayImport>();
}

} // namespace kinerja
