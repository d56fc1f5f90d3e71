#include "core/exchange/exporter.h"

#include "core/activity/activitystore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/snapshot.h"
#include "core/exchange/employeelookup.h"
#include "core/exchange/plantext.h"
#include "core/feedback/feedbackstore.h"
#include "core/rules/labels.h"
#include "core/store/outputtarget.h"
#include "core/store/store.h"
#include "core/table/tableoutput.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr std::array kinds = {
    std::pair(ExportKind::Units, "units"_L1),           std::pair(ExportKind::Employees, "employees"_L1),
    std::pair(ExportKind::Plans, "plans"_L1),           std::pair(ExportKind::Realisations, "realisations"_L1),
    std::pair(ExportKind::Activities, "activities"_L1), std::pair(ExportKind::Feedback, "feedback"_L1),
    std::pair(ExportKind::Ratings, "ratings"_L1),       std::pair(ExportKind::Recap, "recap"_L1),
    std::pair(ExportKind::Holidays, "holidays"_L1),     std::pair(ExportKind::Organisation, "organisation"_L1),
    std::pair(ExportKind::Evaluations, "evaluations"_L1), std::pair(ExportKind::Audit, "audit"_L1),
    std::pair(ExportKind::MyData, "my-data"_L1),
};

/// Rows between two looks at the wish to stop and two reports of progress.
constexpr qint64 rowsPerStep = 256;

Error cancelledError()
{
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
}

Datum termOf(const std::optional<Rating> &rating)
{
    return rating ? Datum(Term{label(*rating), code(*rating)}) : Datum();
}

Datum termOf(const std::optional<Predicate> &predicate)
{
    return predicate ? Datum(Term{label(*predicate), code(*predicate)}) : Datum();
}

/// The names that PermenPANRB 6/2022's workflow has in this country's other programs.
QString label(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Unrated: return u"Belum"_s;
    case EvaluationState::Rated: return u"Dinilai"_s;
    case EvaluationState::Issued: return u"Diterbitkan"_s;
    }
    Q_UNREACHABLE();
}

QString label(RatingSource source)
{
    switch (source) {
    case RatingSource::Paper: return u"Kertas"_s;
    case RatingSource::Import: return u"Impor"_s;
    case RatingSource::Recap: return u"Rekap"_s;
    }
    Q_UNREACHABLE();
}

Datum count(int number)
{
    return number > 0 ? Datum(qint64(number)) : Datum();
}

Datum amountOf(const Realisation &realisation)
{
    return realisation.value ? Datum(*realisation.value) : Datum(realisation.valueText);
}

/// One table being written: the request, what rows are named by, and the file.
class Export {
public:
    Export(Store &store, const ExportRequest &request, const QString &path, Progress &progress)
        : m_store(store), m_request(request), m_path(path), m_progress(progress), m_isJson(path.endsWith(u".json", Qt::CaseInsensitive))
    {
    }

    Result<qint64> run()
    {
        m_day = m_request.period ? m_request.period->lastDay() : m_store.clock().today();
        ASSIGN(m_tree, m_store.office().units(m_day));
        if (m_request.unitCode) {
            const Unit *const unit = m_tree.findByCode(*m_request.unitCode);
            if (unit == nullptr)
                return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no unit with the code %1. Nothing was written. Look up the code in the list of units."), {},
                            {*m_request.unitCode});
            m_unit = unit->lineage;
            m_wanted = m_tree.subtree(unit->lineage);
        }
        TRY(writeKind());
        TRY(m_output->close());
        return m_rows;
    }

private:
    Result<void> writeKind()
    {
        switch (m_request.kind) {
        case ExportKind::Units: return units();
        case ExportKind::Employees: return employees();
        case ExportKind::Plans: return plans();
        case ExportKind::Realisations: return realisations();
        case ExportKind::Activities: return activities();
        case ExportKind::Feedback: return feedback();
        case ExportKind::Ratings: return ratings();
        case ExportKind::Recap: return recap();
        case ExportKind::Holidays: return holidays();
        case ExportKind::Organisation: return organisations();
        case ExportKind::Evaluations: return evaluations();
        case ExportKind::Audit: return audit();
        case ExportKind::MyData: return myData();
        }
        Q_UNREACHABLE();
    }

    Result<void> open(QList<OutputColumn> columns, const QString &sheet)
    {
        ASSIGN(m_output, TableOutput::create(m_path, columns, sheet));
        m_columns = size_t(columns.size());
        return {};
    }

    Result<void> write(std::initializer_list<Datum> row)
    {
        if (m_rows % rowsPerStep == 0 && !m_progress.step(m_rows))
            return fail(cancelledError());
        ++m_rows;
        // What this table has no column for stands at the end.
        return m_output->write(std::span<const Datum>(row.begin(), std::min(row.size(), m_columns)));
    }

    [[nodiscard]] bool wants(UnitId unit) const { return !m_unit || m_wanted.contains(unit); }

    /// Whether somebody worked in the wanted units on that day.
    [[nodiscard]] bool wants(EmployeeId employee, QDate day) const
    {
        if (!m_unit)
            return true;
        const EmployeeLookup::Entry *const entry = m_employees.find(employee);
        if (entry == nullptr)
            return false;
        return std::any_of(entry->placements.begin(), entry->placements.end(), [&](const Placement &placement) {
            return wants(placement.unit) && (!placement.validFrom.isValid() || placement.validFrom <= day) &&
                   (!placement.validTo.isValid() || placement.validTo >= day);
        });
    }

    [[nodiscard]] QDate firstDay() const { return m_request.period ? m_request.period->firstDay() : QDate(); }
    [[nodiscard]] QDate lastDay() const { return m_request.period ? m_request.period->lastDay() : QDate(); }

    Result<void> loadEmployees() { return m_employees.load(m_store.office()); }
    [[nodiscard]] bool needsSegments() const { return m_isJson || m_employees.hasSegments(); }
    /// The placement of a row as a segment; nothing where the row's unit is not wanted.
    [[nodiscard]] std::optional<EmployeeLookup::Segment> segmentOf(PlacementId placement, const Period &period) const
    {
        const EmployeeLookup::Segment segment = m_employees.segmentOf(placement, period);
        if (segment.placement == nullptr) {
            // The post was moved out of the period since; the row still belongs to it.
            const EmployeeLookup::Entry *const owner = m_employees.ownerOf(placement);
            if (owner == nullptr)
                return std::nullopt;
            for (const Placement &own : owner->placements) {
                if (own.id == placement && wants(own.unit))
                    return EmployeeLookup::Segment{&own, 0, 0};
            }
            return std::nullopt;
        }
        return wants(segment.placement->unit) ? std::optional(segment) : std::nullopt;
    }

    Result<void> units()
    {
        TRY(open({{u"KODE"_s, "code"_L1}, {u"NAMA UNIT KERJA"_s, "name"_L1}, {u"KODE INDUK"_s, "parent"_L1}, {u"JENIS"_s, "kind"_L1}}, u"Unit"_s));
        for (const Unit &unit : m_tree.units()) {
            if (!wants(unit.lineage))
                continue;
            const Unit *const parent = m_tree.find(unit.parent);
            TRY(write({unit.code, unit.name, parent ? parent->code : QString(), unit.kind}));
        }
        return {};
    }

    Result<void> employees()
    {
        TRY(loadEmployees());
        ASSIGN(const auto positions, m_store.office().positions(m_day));
        QList<OutputColumn> columns = {
            {u"NIP"_s, "nip"_L1, ColumnKind::Nip},
            {u"Nama"_s, "name"_L1},
            {u"Gelar Depan"_s, "title_before"_L1},
            {u"Gelar Belakang"_s, "title_after"_L1},
            {u"Tempat Lahir"_s, "birth_place"_L1},
            {u"Tanggal Lahir"_s, "birth_date"_L1, ColumnKind::Date},
            {u"Jenis Kelamin"_s, "sex"_L1},
            {u"Status Pegawai"_s, "status"_L1},
            {u"TMT CPNS"_s, "tmt_cpns"_L1, ColumnKind::Date},
            {u"OPD Induk"_s, "parent_office"_L1},
            {u"OPD"_s, "unit_name"_L1},
            {u"Kode Unit"_s, "unit"_L1},
            {u"Jabatan Aktif"_s, "position"_L1},
            {u"Jenis Jabatan"_s, "position_kind"_L1},
            {u"Jenjang"_s, "level"_L1},
            {u"Pangkat"_s, "rank"_L1},
            {u"Golongan"_s, "grade"_L1},
            {u"NIP Pejabat Penilai"_s, "appraiser"_L1, ColumnKind::Nip},
        };
        if (m_isJson || m_employees.hasDates())
            columns.append({u"TMT Jabatan"_s, "placed_from"_L1, ColumnKind::Date});
        TRY(open(std::move(columns), u"Pegawai"_s));
        return m_store.office().eachEmployee([&](const Employee &employee) -> Result<void> {
            const Placement placement = placementOf(employee.id);
            if (!wants(placement.unit) || (m_request.people && !m_request.people->contains(employee.id)))
                return {};
            const Unit *const unit = m_tree.find(placement.unit);
            const Unit *const root = m_tree.rootOf(placement.unit);
            const Position position = positions.value(placement.position);
            const EmployeeLookup::Entry *const appraiser = m_employees.find(placement.appraiser);
            return write({employee.nip, employee.name, employee.titleBefore, employee.titleAfter, employee.birthPlace, employee.birthDate, employee.sex,
                          employee.status, employee.tmtCpns, root ? root->name : QString(), unit ? unit->name : QString(), unit ? unit->code : QString(),
                          position.title, position.kind, position.level, employee.rank, employee.grade, appraiser ? appraiser->nip : QString(),
                          placement.validFrom});
        });
    }

    /// The post of the day that is asked for; without one the latest, which is what an import of the same table would change.
    [[nodiscard]] Placement placementOf(EmployeeId employee) const
    {
        const EmployeeLookup::Entry *const entry = m_employees.find(employee);
        if (entry == nullptr)
            return {};
        Placement latest;
        for (const Placement &placement : entry->placements) {
            if (!m_request.period || !placement.validFrom.isValid() || placement.validFrom <= m_day)
                latest = placement;
        }
        return latest;
    }

    /// A target as the import reads it: a number, both ends of a range, or words. Machines have a decimal point in a range too.
    [[nodiscard]] Datum targetOf(const Indicator &indicator) const
    {
        if (!indicator.target)
            return indicator.targetText;
        if (!indicator.targetHigh)
            return *indicator.target;
        const auto end = [this](Decimal number) { return m_isJson ? number.normalised().toString() : number.toLocalText(); };
        return end(*indicator.target) + u'–' + end(*indicator.targetHigh);
    }

    Result<void> plans()
    {
        TRY(loadEmployees());
        QList<OutputColumn> columns = {
            {u"NIP"_s, "nip"_L1, ColumnKind::Nip},
            {u"Tahun"_s, "year"_L1, ColumnKind::Number},
            {u"No"_s, "number"_L1, ColumnKind::Number},
            {u"Kategori"_s, "category"_L1},
            {u"RHK Pimpinan"_s, "superior_result"_L1},
            {u"RHK Pegawai"_s, "result"_L1},
            {u"Aspek"_s, "aspect"_L1},
            {u"IKI"_s, "indicator"_L1},
            {u"Target"_s, "target"_L1, ColumnKind::Number},
            {u"Satuan"_s, "unit"_L1},
            {u"Arah"_s, "direction"_L1},
        };
        if (needsSegments())
            columns.append({u"Segmen"_s, "segment"_L1, ColumnKind::Number});
        TRY(open(std::move(columns), u"SKP"_s));
        const auto year = m_request.period ? std::optional(m_request.period->year) : std::nullopt;
        return m_store.plans().eachLine(year, [&](const PlanStore::Line &line) -> Result<void> {
            const auto segment = segmentOf(line.placement, Period::annual(line.year));
            if (!segment)
                return {};
            const Indicator indicator = line.indicator.value_or(Indicator{});
            return write({line.nip, qint64(line.year), qint64(line.item.number), Term{categoryText(line.item.category), code(line.item.category)},
                          line.item.superiorText, line.item.text, indicator.aspect, indicator.text, targetOf(indicator), indicator.unit,
                          line.indicator ? Datum(Term{directionText(indicator.direction), code(indicator.direction)}) : Datum(), count(segment->number)});
        });
    }

    Result<void> realisations()
    {
        TRY(loadEmployees());
        ASSIGN(const bool hasExtra, m_store.plans().hasExtraItems());
        const bool needsCategory = hasExtra || m_isJson;
        QList<OutputColumn> columns = {
            {u"NIP"_s, "nip"_L1, ColumnKind::Nip},
            {u"Periode"_s, "period"_L1},
            {u"No"_s, "number"_L1, ColumnKind::Number},
            {u"Aspek"_s, "aspect"_L1},
            {u"Realisasi"_s, "value"_L1, ColumnKind::Number},
            {u"Bukti Dukung"_s, "evidence"_L1},
            {u"Umpan Balik"_s, "feedback"_L1},
        };
        if (needsCategory)
            columns.append({u"Kategori"_s, "category"_L1});
        if (needsSegments())
            columns.append({u"Segmen"_s, "segment"_L1, ColumnKind::Number});
        TRY(open(std::move(columns), u"Realisasi"_s));
        return m_store.plans().eachRealised(m_request.period, [&](const PlanStore::RealisedLine &line) -> Result<void> {
            const auto period = Period::fromCode(line.period);
            const auto segment = period ? segmentOf(line.placement, *period) : std::nullopt;
            if (!segment)
                return {};
            const Datum category = Term{categoryText(line.category), code(line.category)};
            const Datum number = count(segment->number);
            return write({line.nip, line.period, qint64(line.number), line.indicator.aspect, amountOf(line.realisation), line.realisation.evidence,
                          line.realisation.feedback, needsCategory ? category : number, needsCategory && needsSegments() ? number : Datum()});
        });
    }

    Result<void> activities()
    {
        TRY(loadEmployees());
        TRY(open({{u"NIP"_s, "nip"_L1, ColumnKind::Nip},
                  {u"Tanggal"_s, "day"_L1, ColumnKind::Date},
                  {u"Uraian"_s, "text"_L1},
                  {u"No"_s, "number"_L1, ColumnKind::Number},
                  {u"Aspek"_s, "aspect"_L1},
                  {u"Jumlah"_s, "quantity"_L1, ColumnKind::Number},
                  {u"Satuan"_s, "unit"_L1},
                  {u"Bukti Dukung"_s, "evidence"_L1}},
                 u"Laporan Harian"_s));
        return ActivityStore(m_store.database()).each(firstDay(), lastDay(), [&](const QString &nip, const ActivityReport &report) -> Result<void> {
            if (!wants(report.employee, report.day))
                return {};
            return write({nip, report.day, report.text, count(report.item), report.aspect, report.quantity ? Datum(*report.quantity) : Datum(), report.unit,
                          report.evidence});
        });
    }

    Result<void> feedback()
    {
        TRY(loadEmployees());
        TRY(open({{u"NIP"_s, "nip"_L1, ColumnKind::Nip},
                  {u"Tanggal"_s, "day"_L1, ColumnKind::Date},
                  {u"Dari"_s, "giver"_L1},
                  {u"Uraian"_s, "text"_L1},
                  {u"No"_s, "number"_L1, ColumnKind::Number}},
                 u"Umpan Balik"_s));
        return FeedbackStore(m_store.database()).each(firstDay(), lastDay(), [&](const QString &nip, const Feedback &said) -> Result<void> {
            return wants(said.employee, said.day) ? write({nip, said.day, said.giver, said.text, count(said.item)}) : Result<void>();
        });
    }

    Result<void> ratings()
    {
        TRY(loadEmployees());
        QList<OutputColumn> columns = {
            {u"NIP"_s, "nip"_L1, ColumnKind::Nip}, {u"Periode"_s, "period"_L1}, {u"Hasil"_s, "result"_L1},
            {u"Perilaku"_s, "conduct"_L1},         {u"Catatan"_s, "note"_L1},
        };
        if (needsSegments())
            columns.append({u"Segmen"_s, "segment"_L1, ColumnKind::Number});
        TRY(open(std::move(columns), u"Rating"_s));
        return m_store.evaluations().eachRating(m_request.period, [&](const EvaluationStore::RatingLine &line) -> Result<void> {
            const auto period = Period::fromCode(line.period);
            const auto segment = period ? segmentOf(line.placement, *period) : std::nullopt;
            if (!segment)
                return {};
            return write({line.nip, line.period, termOf(line.rating.result), termOf(line.rating.conduct), line.rating.note, count(segment->number)});
        });
    }

    Result<void> recap()
    {
        TRY(loadEmployees());
        QList<OutputColumn> columns = {
            {u"No"_s, "number"_L1, ColumnKind::Number}, {u"NIP"_s, "nip"_L1, ColumnKind::Nip},
            {u"Nama"_s, "name"_L1},                     {u"Jabatan"_s, "position"_L1},
            {u"Rating Hasil Kinerja"_s, "result"_L1},   {u"Rating Perilaku Kerja"_s, "conduct"_L1},
            {u"Predikat Kinerja Periodik"_s, "predicate"_L1}, {u"Periode"_s, "period"_L1},
        };
        if (needsSegments())
            columns.append({u"Segmen"_s, "segment"_L1, ColumnKind::Number});
        TRY(open(std::move(columns), u"Rekap"_s));
        return m_store.evaluations().eachIssue(m_request.period, [&](const EvaluationStore::IssueLine &line) -> Result<void> {
            const auto period = Period::fromCode(line.period);
            const auto segment = period ? segmentOf(line.placement, *period) : std::nullopt;
            if (!segment)
                return {};
            ASSIGN(const EvaluationSnapshot issued, EvaluationSnapshot::fromCbor(line.body));
            return write({m_rows + 1, line.nip, issued.employee.name, issued.employee.position, termOf(issued.result), termOf(issued.conduct),
                          termOf(issued.predicate), line.period, count(segment->number)});
        });
    }

    Result<void> holidays()
    {
        TRY(open({{u"Tanggal"_s, "day"_L1, ColumnKind::Date}, {u"Nama"_s, "name"_L1}}, u"Hari Libur"_s));
        return m_store.office().eachHoliday([&](QDate day, const QString &name) -> Result<void> {
            if (m_request.period && (day < firstDay() || day > lastDay()))
                return {};
            return write({day, name});
        });
    }

    Result<void> organisations()
    {
        TRY(open({{u"Kode Unit"_s, "unit"_L1}, {u"Periode"_s, "period"_L1}, {u"Predikat"_s, "predicate"_L1}, {u"Alasan"_s, "reason"_L1}}, u"Predikat Organisasi"_s));
        struct Line {
            QString unit;
            QString period;
            OrganisationRecord record;
        };
        std::vector<Line> lines;
        const auto collect = [&](UnitId unit, const QString &period, const OrganisationRecord &record) {
            const Unit *const known = m_tree.find(unit);
            if (known != nullptr && wants(unit))
                lines.push_back({known->code, period, record});
        };
        TRY(m_store.evaluations().eachOrganisation(m_request.period, collect));
        std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return std::tie(a.unit, a.period) < std::tie(b.unit, b.period); });
        for (const Line &line : lines)
            TRY(write({line.unit, line.period, Term{label(line.record.predicate), code(line.record.predicate)}, line.record.reason}));
        return {};
    }

    Result<void> evaluations()
    {
        QHash<EmployeeId, QString> names;
        TRY(m_store.office().eachEmployee([&](const Employee &employee) -> Result<void> {
            names.insert(employee.id, fullName(employee));
            return {};
        }));
        TRY(open({{u"NIP"_s, "nip"_L1, ColumnKind::Nip},
                  {u"Nama"_s, "name"_L1},
                  {u"Periode"_s, "period"_L1},
                  {u"Segmen"_s, "segment"_L1, ColumnKind::Number},
                  {u"Kode Unit"_s, "unit"_L1},
                  {u"Hasil"_s, "result"_L1},
                  {u"Perilaku"_s, "conduct"_L1},
                  {u"Saran"_s, "suggestion"_L1},
                  {u"Predikat"_s, "predicate"_L1},
                  {u"Status"_s, "state"_L1},
                  {u"Revisi"_s, "revision"_L1, ColumnKind::Number},
                  {u"Sumber"_s, "source"_L1}},
                 u"Evaluasi"_s));
        struct Line {
            QString period;
            EvaluatedSegment segment;
        };
        std::vector<Line> lines;
        QStringList periods;
        if (m_request.period) {
            periods = {m_request.period->code()};
        } else {
            ASSIGN(periods, m_store.evaluations().periods());
        }
        for (const QString &written : std::as_const(periods)) {
            const auto period = Period::fromCode(written);
            if (!period)
                continue;
            const Result<EvaluationRules> rules = m_store.rulesFor(*period);
            if (!rules && m_request.period)
                return fail(rules.error());
            // A rating of a year that no rules are known for keeps nobody from the others.
            if (!rules)
                continue;
            ASSIGN(PeriodEvaluation evaluation, PeriodStore(m_store.database(), *rules).evaluate(*period, m_unit, m_progress));
            for (EvaluatedSegment &segment : evaluation.segments) {
                if (segment.outdated)
                    TRY(takeIssuedRatings(segment, *period));
                // Who was not rated is only of interest to whoever asks for one period.
                if (m_request.period || segment.state != EvaluationState::Unrated)
                    lines.push_back({written, std::move(segment)});
            }
        }
        std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
            return std::tie(a.segment.nip, a.period, a.segment.segment) < std::tie(b.segment.nip, b.period, b.segment.segment);
        });
        for (const Line &line : lines) {
            const EvaluatedSegment &segment = line.segment;
            const Unit *const unit = m_tree.find(segment.unit);
            const bool isRated = segment.rating.result || segment.rating.conduct;
            TRY(write({segment.nip, names.value(segment.employee), line.period, qint64(segment.segment), unit ? unit->code : QString(), termOf(segment.result),
                       termOf(segment.rating.conduct), segment.suggestion ? termOf(std::optional(segment.suggestion->rating)) : Datum(), termOf(segment.predicate),
                       Term{label(segment.state), code(segment.state)}, qint64(segment.revision),
                       isRated ? Datum(Term{label(segment.rating.source), code(segment.rating.source)}) : Datum()}));
        }
        return {};
    }

    /// What was issued stands on the ratings it was issued with, whatever was recorded since.
    Result<void> takeIssuedRatings(EvaluatedSegment &segment, const Period &period) const
    {
        ASSIGN(const QByteArray body, m_store.evaluations().issueBody(segment.placement, period, segment.revision));
        ASSIGN(const EvaluationSnapshot issued, EvaluationSnapshot::fromCbor(body));
        segment.result = issued.result;
        segment.rating.conduct = issued.conduct;
        segment.rating.source = ratingSourceFromCode(issued.source).value_or(segment.rating.source);
        return {};
    }

    Result<void> audit()
    {
        TRY(open({{u"No"_s, "seq"_L1, ColumnKind::Number},
                  {u"Waktu"_s, "at"_L1},
                  {u"Peristiwa"_s, "event"_L1},
                  {u"Langkah"_s, "command"_L1},
                  {u"Keterangan"_s, "label"_L1},
                  {u"Perubahan"_s, "change"_L1},
                  {u"Tabel"_s, "table"_L1}},
                 u"Jejak Audit"_s));
        ASSIGN(QList<Command> commands, m_store.ledger().commands());
        std::sort(commands.begin(), commands.end(), [](const Command &a, const Command &b) { return a.first < b.first; });
        constexpr int batch = 1000;
        qint64 after = 0;
        for (;;) {
            ASSIGN(const QList<AuditEntry> entries, m_store.ledger().auditEntries(after, batch));
            if (entries.isEmpty())
                return {};
            for (const AuditEntry &entry : entries) {
                after = entry.seq;
                if (m_request.period && (entry.at.date() < firstDay() || entry.at.date() > lastDay()))
                    continue;
                const QString at = entry.at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
                if (entry.dot == noDot) {
                    TRY(write({entry.seq, at, entry.event, {}, {}, {}, {}}));
                    continue;
                }
                ASSIGN(const Operation operation, m_store.ledger().operation(entry.dot));
                const Command *const command = commandOf(commands, entry.dot);
                const TableSpec *const table = findTable(operation.table);
                TRY(write({entry.seq, at, {}, command ? command->kind : QString(), command ? command->label : QString(), changeText(operation.kind),
                           table ? QString::fromLatin1(table->name) : QString::number(operation.table)}));
            }
        }
    }

    static const Command *commandOf(const QList<Command> &commands, Dot dot)
    {
        const auto after = std::upper_bound(commands.begin(), commands.end(), dot, [](Dot wanted, const Command &command) { return wanted < command.first; });
        return after != commands.begin() && std::prev(after)->last >= dot ? &*std::prev(after) : nullptr;
    }

    static QString changeText(OpKind kind)
    {
        switch (kind) {
        case OpKind::Insert: return u"insert"_s;
        case OpKind::Set: return u"set"_s;
        case OpKind::Tombstone: return u"delete"_s;
        }
        return u"other"_s;
    }

    Result<void> myData();
    Result<void> mySegments(const EmployeeLookup::Entry &entry);
    Result<void> myPlans(const QString &nip);
    Result<void> myRealisations(const QString &nip);
    Result<void> myDays(const QString &nip);
    Result<void> myFeedback(const QString &nip);
    Result<void> myRatings(const QString &nip);
    Result<void> myEvaluations(const QString &nip);

    Result<void> fact(const QString &section, const QString &when, const QString &item, const Datum &value, const QString &unit = {})
    {
        return write({section, when, item, value, unit});
    }
    /// An amount: for people it bears its unit, for machines the unit stands beside a bare number.
    Result<void> amount(const QString &section, const QString &when, const QString &item, const QString &text, const Datum &bare, const QString &unit)
    {
        return m_isJson ? fact(section, when, item, bare, unit) : fact(section, when, item, text);
    }

    Store &m_store;
    const ExportRequest &m_request;
    const QString &m_path;
    Progress &m_progress;
    const bool m_isJson;
    QDate m_day;
    UnitTree m_tree;
    std::optional<UnitId> m_unit;
    QSet<UnitId> m_wanted;
    EmployeeLookup m_employees;
    std::unique_ptr<TableOutput> m_output;
    size_t m_columns = 0;
    qint64 m_rows = 0;
};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

Result<void> Export::myData()
{
    TRY(loadEmployees());
    const EmployeeLookup::Entry *const entry = m_employees.find(m_request.nip);
    if (entry == nullptr)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "Nobody in this office has that NIP. Nothing was written. Compare its 18 digits."));
    ASSIGN(const auto employee, m_store.office().employee(entry->id));
    QList<OutputColumn> columns = {{u"Bagian"_s, "section"_L1}, {u"Waktu"_s, "when"_L1}, {u"Hal"_s, "item"_L1}, {u"Isi"_s, "value"_L1}};
    if (m_isJson)
        columns.append({u"Satuan"_s, "unit"_L1});
    TRY(open(std::move(columns), u"Data Saya"_s));
    const std::initializer_list<std::pair<QString, QString>> identity = {
        {u"NIP"_s, employee->nip},
        {u"Nama"_s, employee->name},
        {u"Gelar Depan"_s, employee->titleBefore},
        {u"Gelar Belakang"_s, employee->titleAfter},
        {u"Tempat Lahir"_s, employee->birthPlace},
        {u"Tanggal Lahir"_s, dayText(employee->birthDate)},
        {u"Jenis Kelamin"_s, employee->sex},
        {u"Status Pegawai"_s, employee->status},
        {u"TMT CPNS"_s, dayText(employee->tmtCpns)},
        {u"Pangkat"_s, employee->rank},
        {u"Golongan"_s, employee->grade},
    };
    for (const auto &[item, value] : identity)
        TRY(fact(u"Identitas"_s, {}, item, value));
    TRY(mySegments(*entry));
    for (const auto part : {&Export::myPlans, &Export::myRealisations, &Export::myDays, &Export::myFeedback, &Export::myRatings, &Export::myEvaluations})
        TRY((this->*part)(entry->nip));
    return {};
}

Result<void> Export::myPlans(const QString &nip)
{
    return m_store.plans().eachLine(std::nullopt, [&](const PlanStore::Line &line) -> Result<void> {
        if (line.nip != nip)
            return {};
        const Indicator indicator = line.indicator.value_or(Indicator{});
        const QString year = QString::number(line.year);
        TRY(fact(u"SKP"_s, year, u"%1 %2 %3"_s.arg(categoryText(line.item.category)).arg(line.item.number).arg(indicator.aspect).trimmed(), line.item.text));
        return line.indicator ? amount(u"SKP"_s, year, indicator.text, targetText(indicator), targetOf(indicator), indicator.unit) : Result<void>();
    });
}

Result<void> Export::myRealisations(const QString &nip)
{
    return m_store.plans().eachRealised(std::nullopt, [&](const PlanStore::RealisedLine &line) -> Result<void> {
        if (line.nip != nip)
            return {};
        TRY(amount(u"Realisasi"_s, line.period, line.indicator.text, realisationText(line.indicator, line.realisation), amountOf(line.realisation),
                   line.indicator.unit));
        if (!line.realisation.evidence.isEmpty())
            TRY(fact(u"Realisasi"_s, line.period, u"Bukti Dukung"_s, line.realisation.evidence));
        return line.realisation.feedback.isEmpty() ? Result<void>() : fact(u"Realisasi"_s, line.period, u"Umpan Balik"_s, line.realisation.feedback);
    });
}

Result<void> Export::myDays(const QString &nip)
{
    return ActivityStore(m_store.database()).each({}, {}, [&](const QString &owner, const ActivityReport &report) -> Result<void> {
        if (owner != nip)
            return {};
        TRY(fact(u"Laporan Harian"_s, dayText(report.day), report.text, report.evidence));
        if (!report.quantity)
            return {};
        const QString text = QStringList{report.quantity->normalised().toLocalText(Decimal::Grouping::On), report.unit}.join(u' ').trimmed();
        return amount(u"Laporan Harian"_s, dayText(report.day), u"Jumlah"_s, text, *report.quantity, report.unit);
    });
}

Result<void> Export::myFeedback(const QString &nip)
{
    return FeedbackStore(m_store.database()).each({}, {}, [&](const QString &owner, const Feedback &said) -> Result<void> {
        return owner == nip ? fact(u"Umpan Balik"_s, dayText(said.day), said.giver, said.text) : Result<void>();
    });
}

Result<void> Export::myRatings(const QString &nip)
{
    return m_store.evaluations().eachRating(std::nullopt, [&](const EvaluationStore::RatingLine &line) -> Result<void> {
        if (line.nip != nip)
            return {};
        TRY(fact(u"Rating"_s, line.period, u"Hasil"_s, termOf(line.rating.result)));
        TRY(fact(u"Rating"_s, line.period, u"Perilaku"_s, termOf(line.rating.conduct)));
        return line.rating.note.isEmpty() ? Result<void>() : fact(u"Rating"_s, line.period, u"Catatan"_s, line.rating.note);
    });
}

Result<void> Export::myEvaluations(const QString &nip)
{
    return m_store.evaluations().eachIssue(std::nullopt, [&](const EvaluationStore::IssueLine &line) -> Result<void> {
        if (line.nip != nip)
            return {};
        ASSIGN(const EvaluationSnapshot issued, EvaluationSnapshot::fromCbor(line.body));
        return fact(u"Evaluasi"_s, line.period, u"Predikat (revisi %1)"_s.arg(line.revision), termOf(issued.predicate));
    });
}

Result<void> Export::mySegments(const EmployeeLookup::Entry &entry)
{
    ASSIGN(const auto positions, m_store.office().positions(m_day));
    for (const Placement &placement : entry.placements) {
        const QString when = placement.validFrom.isValid() || placement.validTo.isValid() ? dayText(placement.validFrom) + u".."_s + dayText(placement.validTo) : QString();
        const Unit *const unit = m_tree.find(placement.unit);
        const EmployeeLookup::Entry *const appraiser = m_employees.find(placement.appraiser);
        TRY(fact(u"Penempatan"_s, when, u"Unit Kerja"_s, unit ? unit->name : QString()));
        TRY(fact(u"Penempatan"_s, when, u"Jabatan"_s, positions.value(placement.position).title));
        TRY(fact(u"Penempatan"_s, when, u"NIP Pejabat Penilai"_s, appraiser ? appraiser->nip : QString()));
    }
    return {};
}

} // namespace

QString code(ExportKind kind)
{
    return kinds[size_t(kind)].second;
}

std::optional<ExportKind> exportKindFromCode(QStringView text)
{
    for (const auto &[kind, name] : kinds) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

Result<qint64> Exporter::run(const ExportRequest &request, const QString &to, Progress &progress)
{
    TRY(checkNotOfAnOffice(m_store.path(), to));
    m_store.database().watch(&progress);
    Result<qint64> rows = Export(m_store, request, to, progress).run();
    m_store.database().watch(nullptr);
    if (!rows && progress.cancelled())
        return fail(cancelledError());
    return rows;
}

} // namespace kinerja
