#include "core/practice/practicefiles.h"

#include "core/exchange/plantext.h"
#include "core/rules/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja::practice {

namespace {

/// Rows between two looks at the wish to stop.
constexpr qint64 rowsPerStep = 256;

/// Everybody reports something each fortnight in an office that people look at, less in one that is only large.
constexpr size_t lookedAt = 2'000;
constexpr int reportsInASmallOffice = 6;
constexpr int reportsInALargeOffice = 2;

Error cancelledError()
{
    return {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written.")};
}

QString quarterName(int quarter)
{
    return u"triwulan "_s + QString(quarter, u'I');
}

QString quarterCode(int quarter)
{
    return u"%1-TW%2"_s.arg(Staff::year).arg(quarter);
}

/// How each of `count` indicators of one result stands, so that together they bear out the evidence (core/evaluation: itemRating).
QList<Standing> standings(Rating evidence, qsizetype count, Dice &dice)
{
    QList<Standing> standings(count, Standing::Reached);
    switch (evidence) {
    case Rating::Above:
        standings.fill(Standing::Better);
        break;
    case Rating::Below:
        for (qsizetype i = 0; i < (count + 1) / 2; ++i)
            standings[i] = Standing::Short;
        break;
    case Rating::Meets:
        if (count >= 2 && dice.chance(60))
            standings[qsizetype(dice.below(quint32(count)))] = Standing::Better;
        if (count >= 3 && dice.chance(30))
            standings[qsizetype(dice.below(quint32(count)))] = Standing::Short;
        break;
    }
    return standings;
}

/// The spelling of BKN's export, which joins the words.
QString recapLabel(Rating rating)
{
    switch (rating) {
    case Rating::Above: return u"Diatas Ekspektasi"_s;
    case Rating::Meets: return u"Sesuai Ekspektasi"_s;
    case Rating::Below: return u"Dibawah Ekspektasi"_s;
    }
    Q_UNREACHABLE();
}

/// PermenPANRB 6/2022 for the ratings that the practice office has: conduct is never below.
Predicate predicateOf(Rating result, Rating conduct)
{
    if (result == Rating::Below)
        return Predicate::NeedsImprovement;
    return result == Rating::Above && conduct == Rating::Above ? Predicate::VeryGood : Predicate::Good;
}

QList<Column> employeeColumns()
{
    return {{u"NIP"_s, ColumnKind::Nip},
            {u"Nama"_s},
            {u"Gelar Depan"_s},
            {u"Gelar Belakang"_s},
            {u"Tempat Lahir"_s},
            {u"Tanggal Lahir"_s, ColumnKind::Date},
            {u"Jenis Kelamin"_s},
            {u"Status Pegawai"_s},
            {u"TMT CPNS"_s, ColumnKind::Date},
            {u"OPD Induk"_s},
            {u"OPD"_s},
            {u"Kode Unit"_s},
            {u"Jabatan Aktif"_s},
            {u"Jenis Jabatan"_s},
            {u"Jenjang"_s},
            {u"Pangkat"_s},
            {u"Golongan"_s},
            {u"NIP Pejabat Penilai"_s, ColumnKind::Nip}};
}

QList<Column> planColumns()
{
    return {{u"NIP"_s, ColumnKind::Nip}, {u"Tahun"_s, ColumnKind::Number}, {u"No"_s, ColumnKind::Number}, {u"Kategori"_s}, {u"RHK Pimpinan"_s},
            {u"RHK Pegawai"_s},          {u"Aspek"_s},                     {u"IKI"_s},                    {u"Target"_s, ColumnKind::Number},
            {u"Satuan"_s},               {u"Arah"_s}};
}

QList<Column> realisationColumns()
{
    return {{u"NIP"_s, ColumnKind::Nip}, {u"Periode"_s},      {u"No"_s, ColumnKind::Number}, {u"Aspek"_s}, {u"Realisasi"_s, ColumnKind::Number},
            {u"Bukti Dukung"_s},         {u"Umpan Balik"_s}};
}

QList<Column> ratingColumns()
{
    return {{u"NIP"_s, ColumnKind::Nip}, {u"Periode"_s}, {u"Hasil"_s}, {u"Perilaku"_s}, {u"Catatan"_s}};
}

/// Who had two posts in a quarter must say which is meant.
QList<Column> withSegments(QList<Column> columns, const std::vector<Seat> &seats)
{
    if (std::any_of(seats.begin(), seats.end(), [](const Seat &seat) { return seat.segment > 0; }))
        columns.append({u"Segmen"_s, ColumnKind::Number});
    return columns;
}

CellValue segmentCell(int segment)
{
    return segment > 0 ? CellValue(qint64(segment)) : CellValue();
}

QString aspectOf(const Seat &seat, const IndicatorText &indicator)
{
    return Staff::isQualitative(seat) ? QString() : indicator.aspect;
}

} // namespace

Result<void> Files::open(const QString &name, const QList<Column> &columns, const QString &sheet)
{
    m_rows = 0;
    m_columns = columns.size();
    ASSIGN(m_sink, createTable(m_folder + u'/' + name, columns, sheet));
    return {};
}

Result<void> Files::write(std::initializer_list<CellValue> row)
{
    if (m_rows % rowsPerStep == 0 && !m_progress.step(m_rows))
        return fail(cancelledError());
    ++m_rows;
    // The column Segmen stands last and is only there where the file needs it.
    return m_sink->write(std::span<const CellValue>(row.begin(), std::min(row.size(), size_t(m_columns))));
}

Result<qint64> Files::close()
{
    TRY(m_sink->close());
    m_sink.reset();
    return m_rows;
}

Result<qint64> Files::units(const QString &name)
{
    TRY(open(name, {{u"KODE"_s}, {u"NAMA UNIT KERJA"_s}, {u"KODE INDUK"_s}, {u"JENIS"_s}}, u"Unit"_s));
    const std::vector<StaffUnit> &units = m_staff.units();
    for (const StaffUnit &unit : units)
        TRY(write({unit.code, unit.name, unit.parent < 0 ? QString() : units[size_t(unit.parent)].code, unit.kind}));
    return close();
}

Result<qint64> Files::holidays(const QString &name)
{
    TRY(open(name, {{u"Tanggal"_s, ColumnKind::Date}, {u"Nama"_s}}, u"Hari Libur"_s));
    for (const auto &[day, holiday] : m_staff.texts().holidays)
        TRY(write({day, holiday}));
    return close();
}

Result<void> Files::employeeRow(const Seat &seat, QDate placedFrom)
{
    const Person &person = m_staff.people()[size_t(seat.person)];
    const StaffUnit &unit = m_staff.units()[size_t(seat.unit)];
    std::vector<CellValue> row = {person.nip,
                                  person.name,
                                  person.titleBefore,
                                  person.titleAfter,
                                  person.birthPlace,
                                  person.born,
                                  QString(person.sex),
                                  person.status,
                                  person.since,
                                  m_staff.officeName(),
                                  unit.name,
                                  unit.code,
                                  m_staff.title(seat),
                                  m_staff.positionKind(seat),
                                  m_staff.level(seat),
                                  person.rank,
                                  person.grade,
                                  nipOf(seat.appraiser)};
    if (placedFrom.isValid())
        row.emplace_back(placedFrom);
    if (m_rows++ % rowsPerStep == 0 && !m_progress.step(m_rows))
        return fail(cancelledError());
    return m_sink->write(row);
}

Result<qint64> Files::employees(const QString &name)
{
    TRY(open(name, employeeColumns(), u"Pegawai"_s));
    for (int person = 0; person < int(m_staff.people().size()); ++person)
        TRY(employeeRow(m_staff.firstSeat(person), {}));
    return close();
}

Result<qint64> Files::transfer(const QString &name)
{
    TRY(open(name, employeeColumns() + QList<Column>{{u"TMT Jabatan"_s, ColumnKind::Date}}, u"Mutasi"_s));
    TRY(employeeRow(m_staff.movedSeat(), Staff::movedOn()));
    return close();
}

QString Files::superiorText(const Seat &seat, qsizetype result) const
{
    if (seat.appraiser < 0)
        return {};
    const QList<ResultText> above = m_staff.results(m_staff.firstSeat(seat.appraiser));
    return above[result % above.size()].text;
}

Result<void> Files::planRows(const Seat &seat, int segment)
{
    const QList<ResultText> results = m_staff.results(seat);
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ResultText &result = results[i];
        const QString superior = superiorText(seat, i);
        for (const IndicatorText &indicator : result.indicators) {
            TRY(write({nipOf(seat.person), qint64(Staff::year), qint64(i + 1), categoryText(result.category), superior, result.text, aspectOf(seat, indicator),
                       indicator.text, indicator.target, indicator.unit, directionText(indicator.direction), segmentCell(segment)}));
        }
    }
    return {};
}

Result<qint64> Files::plans(const QString &name)
{
    TRY(open(name, planColumns(), u"SKP"_s));
    for (int person = 0; person < int(m_staff.people().size()); ++person) {
        if (person != m_staff.planless())
            TRY(planRows(m_staff.firstSeat(person), 0));
    }
    return close();
}

Result<qint64> Files::transferPlan(const QString &name)
{
    TRY(open(name, planColumns() + QList<Column>{{u"Segmen"_s, ColumnKind::Number}}, u"SKP"_s));
    TRY(planRows(m_staff.movedSeat(), 2));
    return close();
}

Result<qint64> Files::activities(const QString &name, int quarter)
{
    TRY(open(name,
             {{u"NIP"_s, ColumnKind::Nip},
              {u"Tanggal"_s, ColumnKind::Date},
              {u"Uraian"_s},
              {u"No"_s, ColumnKind::Number},
              {u"Aspek"_s},
              {u"Jumlah"_s, ColumnKind::Number},
              {u"Satuan"_s},
              {u"Bukti Dukung"_s}},
             u"Laporan Harian"_s));
    const int reports = m_staff.people().size() <= lookedAt ? reportsInASmallOffice : reportsInALargeOffice;
    const std::vector<QDate> &days = m_staff.workingDays(quarter);
    for (const Seat &seat : m_staff.seats(quarter)) {
        if (seat.person == m_staff.planless())
            continue;
        Dice dice(m_staff.seed(), Dice::Question::Activity, {quint64(seat.person), quint64(quarter), quint64(seat.segment)});
        const QList<ResultText> results = m_staff.results(seat);
        std::vector<QDate> reported;
        while (int(reported.size()) < reports) {
            const QDate day = days[dice.below(quint32(days.size()))];
            if (day >= seat.from && day <= seat.until)
                reported.push_back(day);
        }
        std::sort(reported.begin(), reported.end());
        for (const QDate day : reported) {
            const qsizetype number = qsizetype(dice.below(quint32(results.size())));
            const ResultText &result = results[number];
            const ActivityText &activity = dice.pick(result.activities);
            const auto counted = std::find_if(result.indicators.begin(), result.indicators.end(),
                                              [&](const IndicatorText &indicator) { return indicator.aspect == u"Kuantitas" && indicator.unit == activity.unit; });
            TRY(write({nipOf(seat.person), day, activity.text, qint64(number + 1), counted == result.indicators.end() ? QString() : aspectOf(seat, *counted),
                       qint64(dice.between(activity.least, activity.most)), activity.unit, result.evidence}));
        }
    }
    return close();
}

Result<qint64> Files::feedback(const QString &name, int quarter)
{
    TRY(open(name, {{u"NIP"_s, ColumnKind::Nip}, {u"Tanggal"_s, ColumnKind::Date}, {u"Dari"_s}, {u"Uraian"_s}, {u"No"_s, ColumnKind::Number}}, u"Umpan Balik"_s));
    const Texts &texts = m_staff.texts();
    const std::vector<Seat> &seats = m_staff.seats(quarter);
    const std::vector<QDate> &days = m_staff.workingDays(quarter);
    for (size_t i = 0; i < seats.size(); ++i) {
        const Seat &seat = seats[i];
        const Judgement &judgement = m_staff.judgements(quarter)[i];
        if (seat.appraiser < 0 || !judgement.isRated)
            continue;
        Dice dice(m_staff.seed(), Dice::Question::Feedback, {quint64(seat.person), quint64(quarter), quint64(seat.segment)});
        struct Said {
            QDate day;
            QString giver;
            QString text;
            int item = 0;
        };
        const auto someDay = [&] {
            QDate day;
            while (day < seat.from || day > seat.until)
                day = days[dice.below(quint32(days.size()))];
            return day;
        };
        std::vector<Said> said;
        said.push_back({someDay(), u"Pimpinan"_s, dice.pick(texts.feedback[size_t(judgement.evidence)]), 1});
        if (dice.chance(50))
            said.push_back({someDay(), u"Pimpinan"_s, dice.pick(texts.conduct), 0});
        if (dice.chance(35))
            said.push_back({someDay(), u"Rekan kerja"_s, dice.pick(texts.peers), 0});
        std::stable_sort(said.begin(), said.end(), [](const Said &a, const Said &b) { return a.day < b.day; });
        for (const Said &one : said)
            TRY(write({nipOf(seat.person), one.day, one.giver, one.text, one.item > 0 ? CellValue(qint64(one.item)) : CellValue()}));
    }
    return close();
}

Result<void> Files::realisationRows(const Seat &seat, int quarter, Rating evidence)
{
    const QList<ResultText> results = m_staff.results(seat);
    for (qsizetype i = 0; i < results.size(); ++i) {
        const ResultText &result = results[i];
        const std::initializer_list<quint64> about = {quint64(seat.person), quint64(quarter), quint64(seat.segment), quint64(i), quint64(evidence)};
        Dice dice(m_staff.seed(), Dice::Question::Realisation, about);
        const QList<Standing> stands = standings(evidence, result.indicators.size(), dice);
        for (qsizetype k = 0; k < result.indicators.size(); ++k) {
            const IndicatorText &indicator = result.indicators[k];
            const Decimal value = stands[k] == Standing::Reached ? indicator.target : dice.within(stands[k] == Standing::Better ? indicator.better : indicator.fallen);
            const QString said = k == 0 && seat.appraiser >= 0 && dice.chance(30) ? u"Pimpinan: "_s + dice.pick(m_staff.texts().feedback[size_t(evidence)]) : QString();
            TRY(write({nipOf(seat.person), quarterCode(quarter), qint64(i + 1), aspectOf(seat, indicator), value,
                       u"%1, %2 %3"_s.arg(result.evidence, quarterName(quarter)).arg(Staff::year), said, segmentCell(seat.segment)}));
        }
    }
    return {};
}

Result<qint64> Files::realisations(const QString &name, int quarter)
{
    const std::vector<Seat> &seats = m_staff.seats(quarter);
    TRY(open(name, withSegments(realisationColumns(), seats), u"Realisasi"_s));
    for (size_t i = 0; i < seats.size(); ++i) {
        const Judgement &judgement = m_staff.judgements(quarter)[i];
        if (judgement.isRated)
            TRY(realisationRows(seats[i], quarter, judgement.evidence));
    }
    return close();
}

Result<qint64> Files::lateRealisations(const QString &name)
{
    TRY(open(name, realisationColumns(), u"Realisasi"_s));
    TRY(realisationRows(m_staff.firstSeat(m_staff.revised()), 1, Rating::Above));
    return close();
}

Result<qint64> Files::organisations(const QString &name, int quarter)
{
    TRY(open(name, {{u"Kode Unit"_s}, {u"Periode"_s}, {u"Predikat"_s}, {u"Alasan"_s}}, u"Predikat Organisasi"_s));
    for (int unit = 0; unit < int(m_staff.units().size()); ++unit) {
        const OrganisationPredicate predicate = m_staff.organisation(unit, quarter);
        Dice dice(m_staff.seed(), Dice::Question::Organisation, {quint64(unit), quint64(quarter), 1});
        const QString reason = dice.pick(predicate == OrganisationPredicate::Excellent ? m_staff.texts().outstandingReasons : m_staff.texts().goodReasons);
        TRY(write({m_staff.units()[size_t(unit)].code, quarterCode(quarter), label(predicate), reason}));
    }
    return close();
}

Result<qint64> Files::ratings(const QString &name, int quarter)
{
    const std::vector<Seat> &seats = m_staff.seats(quarter);
    TRY(open(name, withSegments(ratingColumns(), seats), u"Penilaian"_s));
    for (size_t i = 0; i < seats.size(); ++i) {
        const Judgement &judgement = m_staff.judgements(quarter)[i];
        if (judgement.isRated)
            TRY(write({nipOf(seats[i].person), quarterCode(quarter), judgement.result ? label(*judgement.result) : QString(), label(judgement.conduct), judgement.note,
                       segmentCell(seats[i].segment)}));
    }
    return close();
}

Result<qint64> Files::lateRating(const QString &name)
{
    TRY(open(name, ratingColumns(), u"Penilaian"_s));
    TRY(write({nipOf(m_staff.revised()), quarterCode(1), label(Rating::Above), label(Rating::Above), m_staff.texts().noteLate}));
    return close();
}

Result<qint64> Files::recap(const QString &name)
{
    // The sink's own heading row is the first row of the title; the headings of the table follow as a row.
    TRY(open(name,
             {{m_staff.texts().officeCode + u" - "_s + m_staff.officeName()}, {{}, ColumnKind::Nip}, {}, {}, {}, {}, {}},
             u"Rekap Penilaian"_s));
    TRY(write({m_staff.units()[size_t(m_staff.exerciseUnit())].name}));
    TRY(write({u"Periode Bulanan 3 Tahun %1"_s.arg(Staff::year)}));
    TRY(write({}));
    TRY(write({u"No"_s, u"NIP"_s, u"Nama"_s, u"Jabatan"_s, u"Rating Hasil Kinerja"_s, u"Rating Perilaku Kerja"_s, u"Predikat Kinerja Periodik"_s}));
    const std::vector<Seat> &seats = m_staff.seats(1);
    qint64 people = 0;
    for (size_t i = 0; i < seats.size(); ++i) {
        const Judgement &judgement = m_staff.judgements(1)[i];
        if (!judgement.isRated)
            continue;
        const Rating result = judgement.result.value_or(judgement.evidence);
        TRY(write({++people, nipOf(seats[i].person), m_staff.people()[size_t(seats[i].person)].name, m_staff.title(seats[i]), recapLabel(result),
                   recapLabel(judgement.conduct), label(predicateOf(result, judgement.conduct))}));
    }
    TRY(close());
    return people;
}

} // namespace kinerja::practice
