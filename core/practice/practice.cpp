#include "core/practice/practice.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/exchange/importer.h"
#include "core/keys/passphrase.h"
#include "core/practice/practicefiles.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using practice::Files;
using practice::Staff;
using practice::Texts;

constexpr auto officeFile = "latihan.kinerja"_L1;
constexpr auto passphraseName = "kata-sandi.txt"_L1;
constexpr auto filesName = "berkas"_L1;

constexpr auto unitsName = "unit.csv"_L1;
constexpr auto holidaysName = "libur-2026.csv"_L1;
constexpr auto employeesName = "pegawai.csv"_L1;
constexpr auto plansName = "skp-2026.csv"_L1;
constexpr auto transferName = "mutasi-2026-05.csv"_L1;
constexpr auto transferPlanName = "skp-mutasi-2026-05.csv"_L1;
constexpr auto recapName = "rekap-ekinerja-2026-03.xlsx"_L1;
constexpr auto lateRealisationsName = "realisasi-tw1-susulan.csv"_L1;
constexpr auto lateRatingName = "penilaian-tw1-susulan.csv"_L1;

/// activities-tw1.csv and its like, under their Indonesian names.
QString quarterly(QLatin1StringView what, int quarter)
{
    return u"%1-tw%2.csv"_s.arg(what).arg(quarter);
}
constexpr auto activitiesName = "laporan-harian"_L1;
constexpr auto feedbackName = "umpan-balik"_L1;
constexpr auto realisationsName = "realisasi"_L1;
constexpr auto organisationsName = "organisasi"_L1;
constexpr auto ratingsName = "penilaian"_L1;

QDate lastPracticeDay()
{
    return QDate(Staff::year, 11, 24);
}

/// A part of longer work: what it reports goes on as that part's share, and the wish to stop comes in.
class Share {
public:
    Share(Progress &whole, qint64 before, qint64 weight, qint64 total)
        : m_part([this, &whole, before, weight, total](qint64 done, qint64 of) {
              if (!whole.step(std::min(before + (of > 0 ? weight * done / of : 0), total), total))
                  m_part.cancel();
          })
    {
    }
    [[nodiscard]] Progress &part() { return m_part; }

private:
    Progress m_part;
};

/// Plays the year in an open office: brings the files in, evaluates and issues, on the days on which people would have.
///
/// Lives for one run; everything it is given outlives it.
class Year {
public:
    Year(Store &store, FixedClock &clock, const Staff &staff, QString folder, Progress &progress)
        : m_store(store), m_clock(clock), m_staff(staff), m_folder(std::move(folder)), m_progress(progress)
    {
        // Rows that will be brought in, counted roughly, so that the bar runs evenly.
        const auto people = qint64(staff.people().size());
        m_total = people * 60 + 1;
    }

    Result<void> run()
    {
        using enum ImportKind;
        on(1, 5);
        TRY(bring(Units, unitsName));
        TRY(bring(Holidays, holidaysName));
        TRY(bring(Employees, employeesName));
        tell(translate("practice", "The office was set up: %1 units, %2 employees and the year's holidays."), {count(m_staff.units().size()), count(m_staff.people().size())});
        on(1, 19);
        TRY(bring(Plans, plansName));
        tell(translate("practice", "The work plans (SKP) for 2026 were agreed; one employee has none yet."));
        on(4, 2);
        TRY(bring(Recap, recapName));
        tell(translate("practice", "The recap of March was fetched from e-Kinerja."));
        TRY(recordQuarter(1, QDate(Staff::year, 4, 6)));
        TRY(issueQuarter(1, QDate(Staff::year, 4, 9)));
        on(5, 18);
        TRY(bring(Employees, transferName));
        on(5, 20);
        TRY(bring(Plans, transferPlanName));
        tell(translate("practice", "One employee moved to another post and got a second plan for the rest of the year."));
        on(5, 28);
        TRY(revise());
        tell(translate("practice", "One evaluation of the first quarter was revised, because evidence had come late."));
        TRY(recordQuarter(2, QDate(Staff::year, 7, 6)));
        TRY(issueQuarter(2, QDate(Staff::year, 7, 9)));
        TRY(recordQuarter(3, QDate(Staff::year, 10, 6)));
        on(lastPracticeDay());
        return m_store.note(u"practice year ready"_s);
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 issued() const { return m_issued; }
    [[nodiscard]] const QStringList &steps() const { return m_steps; }

private:
    void on(int month, int day) { on(QDate(Staff::year, month, day)); }
    /// Nine in the morning at the office (UTC+7).
    void on(QDate day) { m_clock.set(QDateTime(day, QTime(2, 0), QTimeZone::utc())); }
    /// Nobody does two things at once.
    void later() { m_clock.advance(10 * 60 * 1000); }

    static QString count(size_t number) { return QString::number(number); }
    static QString roman(int quarter) { return QString(quarter, u'I'); }

    void tell(const QString &sentence, const QStringList &args = {}) { m_steps += m_clock.today().toString(Qt::ISODate) + u"  "_s + filled(sentence, args); }

    Result<void> bring(ImportKind kind, const QString &name)
    {
        const qint64 weight = m_staff.people().size() * (kind == ImportKind::Realisations || kind == ImportKind::Plans ? 7 : 3);
        Share share(m_progress, m_done, weight, m_total);
        ASSIGN(const ImportOutcome outcome, Importer(m_store).run(kind, m_folder + u'/' + name, Importer::Mode::Commit, share.part()));
        m_done = std::min(m_done + weight, m_total);
        m_rows += outcome.rows;
        later();
        if (outcome.refusedCount == 0)
            return {};
        const ImportRemark &first = outcome.refused.first();
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults", "The practice office could not be made because of a mistake in this program. Nothing was left behind. Please report it."),
                    u"%1 row %2: %3 rows refused, first %4"_s.arg(name).arg(first.row).arg(outcome.refusedCount).arg(first.kind));
    }

    Result<void> recordQuarter(int quarter, QDate day)
    {
        using enum ImportKind;
        on(day);
        TRY(bring(Activities, quarterly(activitiesName, quarter)));
        TRY(bring(Feedback, quarterly(feedbackName, quarter)));
        TRY(bring(Realisations, quarterly(realisationsName, quarter)));
        tell(translate("practice", "Daily reports, feedback and realisations of quarter %1 were recorded."), {roman(quarter)});
        return {};
    }

    Result<PeriodEvaluation> evaluated(const Period &period, const EvaluationRules &rules)
    {
        return PeriodStore(m_store.database(), rules).evaluate(period, std::nullopt, m_progress);
    }

    Result<IssueOutcome> issue(const PeriodEvaluation &evaluation, const EvaluationRules &rules, const IssueRequest &request)
    {
        const qint64 weight = evaluation.segments.size() * 3;
        Share share(m_progress, m_done, weight, m_total);
        ASSIGN(auto done, m_store.transact(u"issue"_s, evaluation.period.code(), [&](Ledger::Writer &writer) {
            return IssueStore(writer, m_store.session(), rules).run(evaluation, request, share.part());
        }));
        m_done = std::min(m_done + weight, m_total);
        m_issued += done.first.issued.size();
        later();
        return std::move(done.first);
    }

    /// The order of PermenPANRB 6/2022: the organisation first, then its people, then the distribution is looked at.
    Result<void> issueQuarter(int quarter, QDate day)
    {
        using enum ImportKind;
        on(day);
        TRY(bring(Organisation, quarterly(organisationsName, quarter)));
        TRY(bring(Ratings, quarterly(ratingsName, quarter)));
        const Period period = Period::quarter(Staff::year, quarter);
        ASSIGN(const EvaluationRules rules, m_store.rulesFor(period));
        ASSIGN(PeriodEvaluation evaluation, evaluated(period, rules));
        ASSIGN(const int explained, explainDeviations(evaluation));
        if (explained > 0) {
            ASSIGN(evaluation, evaluated(period, rules));
        }
        ASSIGN(const IssueOutcome outcome, issue(evaluation, rules, {}));
        tell(translate("practice", "Quarter %1 was rated and issued: %2 evaluations, %3 units with a written reason for their distribution."),
             {roman(quarter), QString::number(outcome.issued.size()), QString::number(explained)});
        return {};
    }

    /// The number of units that needed a reason.
    Result<int> explainDeviations(const PeriodEvaluation &evaluation)
    {
        int explained = 0;
        for (const EvaluatedUnit &unit : evaluation.units) {
            if (unit.isExplained())
                continue;
            ++explained;
            const auto explain = [&](Ledger::Writer &writer) -> Result<qsizetype> {
                for (const DistributionDeviation &deviation : unit.finding.deviations)
                    TRY(recordDeviation(writer, unit.unit, evaluation.period, deviation.rule, m_staff.texts().deviationReason));
                return unit.finding.deviations.size();
            };
            TRY(m_store.transact(u"deviation"_s, evaluation.period.code(), explain));
            later();
        }
        return explained;
    }

    Result<void> revise()
    {
        TRY(bring(ImportKind::Realisations, lateRealisationsName));
        TRY(bring(ImportKind::Ratings, lateRatingName));
        const Period period = Period::quarter(Staff::year, 1);
        ASSIGN(const EvaluationRules rules, m_store.rulesFor(period));
        ASSIGN(PeriodEvaluation evaluation, evaluated(period, rules));
        const QString &nip = m_staff.people()[size_t(m_staff.revised())].nip;
        evaluation.segments.removeIf([&](const EvaluatedSegment &segment) { return segment.nip != nip; });
        TRY(issue(evaluation, rules, {IssueRequest::Mode::Revise, m_staff.texts().revisionReason}));
        return {};
    }

    Store &m_store;
    FixedClock &m_clock;
    const Staff &m_staff;
    QString m_folder;
    Progress &m_progress;
    qint64 m_total = 1;
    qint64 m_done = 0;
    qint64 m_rows = 0;
    qint64 m_issued = 0;
    QStringList m_steps;
};

Result<void> writeFiles(const Staff &staff, const QString &folder, Progress &progress)
{
    Files files(staff, folder, progress);
    TRY(files.units(unitsName));
    TRY(files.holidays(holidaysName));
    TRY(files.employees(employeesName));
    TRY(files.plans(plansName));
    TRY(files.recap(recapName));
    TRY(files.transfer(transferName));
    TRY(files.transferPlan(transferPlanName));
    TRY(files.lateRealisations(lateRealisationsName));
    TRY(files.lateRating(lateRatingName));
    for (int quarter = 1; quarter <= Staff::quarters; ++quarter) {
        TRY(files.activities(quarterly(activitiesName, quarter), quarter));
        TRY(files.feedback(quarterly(feedbackName, quarter), quarter));
        TRY(files.realisations(quarterly(realisationsName, quarter), quarter));
        TRY(files.organisations(quarterly(organisationsName, quarter), quarter));
        TRY(files.ratings(quarterly(ratingsName, quarter), quarter));
    }
    return {};
}

/// Everyday words out of the seed. What the program would not take from a person it does not take from chance either.
Secret inventedPassphrase(quint32 seed, const Store::NewOffice &office)
{
    practice::Dice dice(seed, practice::Dice::Question::Passphrase);
    for (;;) {
        Secret passphrase = makePassphrase(fewestPassphraseWords, [&dice](quint32 bound) { return dice.below(bound); });
        if (passphraseIssues(passphrase, {office.name, office.unitCode, u"kantor"_s}).isEmpty())
            return passphrase;
    }
}

Result<void> writePassphrase(const Secret &passphrase, const QString &path)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const QByteArrayView words = passphrase.view();
    const bool isWhole = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(words.data(), words.size()) == words.size() && file.write("\n") == 1 && file.commit();
    if (!isWhole)
        return fail(fileError(path, lastSystemCode()));
    return {};
}

Result<void> requireFree(const QDir &folder)
{
    QStringList taken = folder.entryList({u"*.kinerja"_s, u"*.kinerja-keys"_s}, QDir::Files | QDir::Hidden);
    for (const QLatin1StringView name : {passphraseName, filesName}) {
        if (folder.exists(name))
            taken.append(name);
    }
    if (taken.isEmpty())
        return {};
    return fail(ErrorKind::Io,
                QT_TRANSLATE_NOOP("faults", "The folder %1 already holds %2. It was left as it is. Choose another folder for the practice office, or an empty one."), {},
                {QDir::toNativeSeparators(folder.path()), taken.first()});
}

/// Puts what was made in its place, the office last: whoever finds that has everything.
Result<void> moveIntoPlace(const QDir &made, const QDir &folder)
{
    QStringList moved;
    for (const QString &name : {QString(filesName), QString(passphraseName), keysPath(officeFile), QString(officeFile)}) {
        if (QFile::rename(made.filePath(name), folder.filePath(name))) {
            moved.append(name);
            continue;
        }
        const Error error = fileError(folder.filePath(name), lastSystemCode());
        for (const QString &back : std::as_const(moved))
            QFile::rename(folder.filePath(back), made.filePath(back));
        return fail(error);
    }
    return syncFolder(folder.path());
}

} // namespace

Result<PracticeOutcome> makePracticeOffice(const PracticeRequest &request, Progress &progress)
{
    if (request.employees < Staff::fewest || request.employees > Staff::most)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "A practice office has %1 to %2 employees. Nothing was made. Choose a number between."), {},
                    {QString::number(Staff::fewest), QString::number(Staff::most)});
    const QDir folder(request.folder);
    const bool isNew = !folder.exists();
    if (request.folder.isEmpty() || !QDir().mkpath(folder.path()))
        return fail(fileError(request.folder, lastSystemCode()));
    TRY(requireFree(folder));

    ASSIGN(const Texts texts, Texts::load());
    const Staff staff = Staff::invent(texts, request.employees, request.seed);
    PracticeOutcome outcome;
    const auto made = [&]() -> Result<void> {
        QTemporaryDir workshop(folder.filePath(u".latihan-XXXXXX"_s));
        if (!workshop.isValid())
            return fail(fileError(folder.path(), lastSystemCode()));
        const QDir room(workshop.path());
        if (!room.mkdir(filesName))
            return fail(fileError(room.filePath(filesName), lastSystemCode()));
        // The files take a moment beside the year that follows: they only listen for the wish to stop.
        Share writing(progress, 0, 0, 1);
        TRY(writeFiles(staff, room.filePath(filesName), writing.part()));

        FixedClock clock(QDateTime(QDate(Staff::year, 1, 5), QTime(1, 0), QTimeZone::utc()));
        IdSource ids(clock, request.seed);
        Store::NewOffice office;
        office.name = staff.officeName() + u" (Latihan)"_s;
        office.unitCode = texts.officeCode;
        office.practice = true;
        office.practiceDay = lastPracticeDay();
        const Secret passphrase = inventedPassphrase(request.seed, office);
        TRY(writePassphrase(passphrase, room.filePath(passphraseName)));
        {
            ASSIGN(const std::unique_ptr<Store> store, Store::create(room.filePath(officeFile), office, passphrase, clock, ids));
            Year year(*store, clock, staff, room.filePath(filesName), progress);
            TRY(year.run());
            outcome.rows = year.rows();
            outcome.issued = year.issued();
            outcome.steps = year.steps();
        }
        return moveIntoPlace(room, folder);
    }();
    if (!made) {
        // A folder that was not there before, and is empty again, goes with it.
        if (isNew)
            [[maybe_unused]] const bool ignored = QDir().rmdir(folder.path());
        return fail(made.error());
    }
    outcome.office = folder.filePath(officeFile);
    outcome.passphraseFile = folder.filePath(passphraseName);
    outcome.filesFolder = folder.filePath(filesName);
    outcome.day = lastPracticeDay();
    outcome.employees = qint64(staff.people().size());
    outcome.units = qint64(staff.units().size());
    const QDir files(outcome.filesFolder);
    outcome.exercise = {Period::quarter(Staff::year, Staff::quarters).code(), files.filePath(quarterly(organisationsName, Staff::quarters)),
                        files.filePath(quarterly(ratingsName, Staff::quarters)), staff.units()[size_t(staff.exerciseUnit())].code, u"sb-max-70"_s};
    return outcome;
}

} // namespace kinerja
