#include "core/practice/practice.h"

#include "core/evaluation/chain.h"
#include "core/evaluation/issuestore.h"
#include "core/evaluation/periodstore.h"
#include "core/evaluation/recordstore.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/keys/passphrase.h"
#include "core/office/nip.h"
#include "core/practice/practicestaff.h"
#include "core/rules/labels.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 40;

QString said(const Error &error)
{
    return kindCode(error.kind) + u": "_s + errorText(error) + u" ("_s + error.detail + u')';
}

QDateTime morning(QDate day)
{
    return QDateTime(day, QTime(2, 0), QTimeZone::utc());
}

/// A practice office, opened as its user would on its last day.
struct Opened {
    FixedClock clock;
    IdSource ids;
    std::unique_ptr<Store> store;

    explicit Opened(const PracticeOutcome &made) : clock(morning(made.day)), ids(clock, 7) {}

    [[nodiscard]] static std::unique_ptr<Opened> of(const PracticeOutcome &made)
    {
        QFile file(made.passphraseFile);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return nullptr;
        auto passphrase = readPassphrase(file);
        if (!passphrase)
            return nullptr;
        Credentials credentials;
        credentials.passphrase = *std::move(passphrase);
        auto opened = std::make_unique<Opened>(made);
        auto store = Store::open(made.office, credentials, Store::Access::Write, opened->clock, opened->ids);
        if (!store)
            return nullptr;
        opened->store = *std::move(store);
        return opened;
    }
};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PracticeTest : public TestCase {
    Q_OBJECT

private:
    /// Offices are made once and only looked at, unless a test makes its own.
    const PracticeOutcome &office(quint32 seed, const QString &which = {})
    {
        const QString name = u"%1-%2"_s.arg(seed).arg(which);
        if (!m_made.contains(name)) {
            Progress progress;
            const auto made = makePracticeOffice({path(name), people, seed}, progress);
            if (!made)
                qFatal("%s", qPrintable(said(made.error())));
            m_made.insert(name, *made);
        }
        return *m_made.find(name);
    }

    static Result<PeriodEvaluation> evaluated(Store &store, const Period &period, EvaluationRules &rules)
    {
        ASSIGN(rules, store.rulesFor(period));
        Progress progress;
        return PeriodStore(store.database(), rules).evaluate(period, std::nullopt, progress);
    }

    static Result<ImportOutcome> imported(Store &store, ImportKind kind, const QString &file)
    {
        Progress progress;
        return Importer(store).run(kind, file, Importer::Mode::Commit, progress);
    }

    /// Everything an office says about itself, by the name of the export.
    QMap<QString, QByteArray> exports(const PracticeOutcome &made)
    {
        const auto opened = Opened::of(made);
        QMap<QString, QByteArray> all;
        if (!opened)
            return all;
        QString nip;
        const auto looked = opened->store->office().eachEmployee([&](const Employee &employee) -> Result<void> {
            nip = employee.nip;
            return {};
        });
        for (int kind = 0; looked && kind <= int(ExportKind::MyData); ++kind) {
            for (const QString &ending : {u"csv"_s, u"xlsx"_s, u"json"_s}) {
                ExportRequest request;
                request.kind = ExportKind(kind);
                if (request.kind == ExportKind::MyData)
                    request.nip = nip;
                const QString name = code(request.kind) + u'.' + ending;
                const QString to = path(u"export-"_s + name);
                Progress progress;
                const auto rows = Exporter(*opened->store).run(request, to, progress);
                all.insert(name, rows && *rows > 0 ? content(to) : QByteArray());
            }
        }
        return all;
    }

    QMap<QString, PracticeOutcome> m_made;
    int m_reports = 0;

private Q_SLOTS:
    void theSameSeedGivesEqualFiles()
    {
        const PracticeOutcome &one = office(1);
        const PracticeOutcome &other = office(1, u"again"_s);
        const QStringList names = QDir(one.filesFolder).entryList(QDir::Files);
        QCOMPARE(names.size(), 24);
        QCOMPARE(QDir(other.filesFolder).entryList(QDir::Files), names);
        for (const QString &name : names) {
            const QByteArray bytes = content(one.filesFolder + u'/' + name);
            QVERIFY2(bytes.size() > 100 && bytes == content(other.filesFolder + u'/' + name), qPrintable(name));
        }
        QCOMPARE(content(other.passphraseFile), content(one.passphraseFile));
        QCOMPARE(other.steps, one.steps);
    }

    void theSameSeedGivesEqualExportsOfEveryKind()
    {
        const auto one = exports(office(1));
        const auto other = exports(office(1, u"again"_s));
        QCOMPARE(one.size(), 39);
        for (auto it = one.begin(); it != one.end(); ++it)
            QVERIFY2(!it->isEmpty() && *it == other.value(it.key()), qPrintable(it.key()));
    }

    void anotherSeedGivesAnotherOffice()
    {
        const PracticeOutcome &one = office(1);
        const PracticeOutcome &other = office(2);
        for (const QString &name : {u"pegawai.csv"_s, u"realisasi-tw1.csv"_s, u"penilaian-tw2.csv"_s, u"rekap-ekinerja-2026-03.xlsx"_s})
            QVERIFY2(content(one.filesFolder + u'/' + name) != content(other.filesFolder + u'/' + name), qPrintable(name));
        QVERIFY(content(one.passphraseFile) != content(other.passphraseFile));
    }

    void itIsAPracticeOfficeAndOpensWithItsPassphrase()
    {
        const PracticeOutcome &made = office(1);
        const auto opened = Opened::of(made);
        QVERIFY(opened);
        const auto info = opened->store->info();
        QVERIFY(info);
        QVERIFY(info->practice);
        QVERIFY(info->name.endsWith(u"(Latihan)"_s));
        QCOMPARE(info->employees, qint64(people));
        QCOMPARE(info->units, made.units);
        QCOMPARE(made.employees, qint64(people));
        Progress progress;
        const auto audit = opened->store->ledger().verifyAudit(progress);
        QVERIFY(audit && audit->ok);
        const auto last = opened->store->ledger().auditEntries(audit->entries - 1, 1);
        QVERIFY(last && last->size() == 1);
        QCOMPARE(last->first().at.date(), QDate(2026, 11, 24));
    }

    void everyFileReadAgainRefusesNothingAndChangesNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        const auto row = [](const QString &kind, const QString &file) { QTest::newRow(qPrintable(file)) << kind << file; };
        row(u"units"_s, u"unit.csv"_s);
        row(u"holidays"_s, u"libur-2026.csv"_s);
        row(u"recap"_s, u"rekap-ekinerja-2026-03.xlsx"_s);
        row(u"employees"_s, u"mutasi-2026-05.csv"_s);
        row(u"plans"_s, u"skp-mutasi-2026-05.csv"_s);
        row(u"activities"_s, u"laporan-harian-tw1.csv"_s);
        row(u"feedback"_s, u"umpan-balik-tw2.csv"_s);
        row(u"realisations"_s, u"realisasi-tw2.csv"_s);
        row(u"realisations"_s, u"realisasi-tw3.csv"_s);
        row(u"organisation"_s, u"organisasi-tw1.csv"_s);
        row(u"ratings"_s, u"penilaian-tw2.csv"_s);
        row(u"ratings"_s, u"penilaian-tw1-susulan.csv"_s);
    }
    void everyFileReadAgainRefusesNothingAndChangesNothing()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, file);
        const PracticeOutcome &made = office(1);
        const auto opened = Opened::of(made);
        QVERIFY(opened);
        const auto outcome = imported(*opened->store, *importKindFromCode(kind), made.filesFolder + u'/' + file);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : said(outcome.error())));
        QVERIFY(outcome->rows > 0);
        QCOMPARE(outcome->refusedCount, 0);
        QCOMPARE(outcome->warningCount, 0);
        QCOMPARE(outcome->unchanged, outcome->rows);
        QVERIFY(outcome->batch.isNull());
    }

    void theFirstQuarterRecomputesToWhatWasIssued()
    {
        const auto opened = Opened::of(office(1));
        QVERIFY(opened);
        Store &store = *opened->store;
        EvaluationRules rules;
        const Period period = Period::quarter(2026, 1);
        const auto evaluation = evaluated(store, period, rules);
        QVERIFY2(evaluation, qPrintable(evaluation ? QString() : said(evaluation.error())));
        int issued = 0;
        int revised = 0;
        for (const EvaluatedSegment &segment : evaluation->segments) {
            if (segment.state != EvaluationState::Issued)
                continue;
            ++issued;
            revised += segment.revision > 1;
            QVERIFY(!segment.outdated);
            QCOMPARE(segment.predicate, std::optional(rules.matrix.at(*segment.result, *segment.rating.conduct)));
            const auto body = store.evaluations().issueBody(segment.placement, period, segment.revision);
            QVERIFY(body);
            const auto snapshot = EvaluationSnapshot::fromCbor(*body);
            QVERIFY(snapshot);
            QCOMPARE(snapshot->predicate, segment.predicate);
            QVERIFY(snapshot->planAgreed);
            const auto chain = Explanation::fromJson(snapshot->explanation);
            QVERIFY(chain);
            QCOMPARE(recompute(*chain, evaluationEvaluators() + ruleEvaluators()).size(), 0);
        }
        QCOMPARE(issued, people - 1);
        QCOMPARE(revised, 1);
    }

    void onlyOneUnitNeededAReasonInTheSecondQuarterAndHasIt()
    {
        const auto opened = Opened::of(office(1));
        QVERIFY(opened);
        for (const int quarter : {1, 2}) {
            EvaluationRules rules;
            const auto evaluation = evaluated(*opened->store, Period::quarter(2026, quarter), rules);
            QVERIFY(evaluation);
            int departing = 0;
            for (const EvaluatedUnit &unit : evaluation->units) {
                QVERIFY(unit.organisation);
                QVERIFY(unit.isExplained());
                departing += unit.finding.binding && !unit.finding.deviations.isEmpty();
            }
            QCOMPARE(departing, quarter - 1);
        }
    }

    void theEvidenceBearsTheRatingsOut()
    {
        const auto opened = Opened::of(office(1));
        QVERIFY(opened);
        EvaluationRules rules;
        const auto evaluation = evaluated(*opened->store, Period::quarter(2026, 2), rules);
        QVERIFY(evaluation);
        int differing = 0;
        int rated = 0;
        for (const EvaluatedSegment &segment : evaluation->segments) {
            if (!segment.result)
                continue;
            ++rated;
            QVERIFY2(segment.suggestion, qPrintable(segment.nip));
            if (segment.suggestion->rating != *segment.result) {
                ++differing;
                QVERIFY2(!segment.rating.note.isEmpty(), qPrintable(segment.nip));
            }
        }
        QCOMPARE(rated, people); // one without a plan, one in two posts
        QVERIFY2(differing * 5 < rated, qPrintable(QString::number(differing)));
    }

    void theTwoIndicatorsOfTheServicePostAreThere()
    {
        const auto opened = Opened::of(office(1));
        QVERIFY(opened);
        int response = 0;
        int satisfaction = 0;
        const auto read = opened->store->plans().eachLine(2026, [&](const PlanStore::Line &line) -> Result<void> {
            if (line.indicator && line.indicator->text == u"Rata-rata waktu respons pengaduan") {
                response += line.indicator->target == Decimal::fromInt(24) && line.indicator->unit == u"jam" && line.indicator->direction == Direction::Down;
            } else if (line.indicator && line.indicator->text == u"Indeks kepuasan pengguna layanan") {
                satisfaction += line.indicator->target == Decimal::fromInt(85) && line.indicator->unit == u"nilai" && line.indicator->direction == Direction::Up;
            }
            return {};
        });
        QVERIFY(read);
        QVERIFY2(response >= 3 && response == satisfaction, qPrintable(u"%1 and %2"_s.arg(response).arg(satisfaction)));
    }

    void theStoriesOfPeopleAreThere()
    {
        const auto opened = Opened::of(office(1));
        QVERIFY(opened);
        Store &store = *opened->store;
        int long_ = 0;
        int pppk = 0;
        const auto read = store.office().eachEmployee([&](const Employee &employee) -> Result<void> {
            long_ += fullName(employee).size() > 70;
            pppk += employee.status == u"PPPK";
            const auto status = employmentStatusFromCode(employee.status);
            if (!status || !readNip(employee.nip, *status, QDate(2026, 1, 5)).nip)
                return fail(ErrorKind::Internal, "", employee.nip);
            return {};
        });
        QVERIFY(read);
        QCOMPARE(long_, 3);
        QVERIFY(pppk >= 2);

        EvaluationRules rules;
        const auto evaluation = evaluated(store, Period::quarter(2026, 2), rules);
        QVERIFY(evaluation);
        int moved = 0;
        int unrated = 0;
        int supported = 0;
        for (const EvaluatedSegment &segment : evaluation->segments) {
            moved += segment.segment == 2;
            unrated += segment.state == EvaluationState::Unrated;
            supported += segment.predicate == Predicate::NeedsImprovement && segment.rating.note.contains(u"dihargai"_s);
        }
        QCOMPARE(moved, 1);
        QCOMPARE(unrated, 1);
        QVERIFY(supported >= 1);
    }

    void theThirdQuarterCanBeDoneToItsEnd()
    {
        Progress progress;
        const auto made = makePracticeOffice({path(u"exercise"_s), people, 3}, progress);
        QVERIFY2(made, qPrintable(made ? QString() : said(made.error())));
        const auto opened = Opened::of(*made);
        QVERIFY(opened);
        Store &store = *opened->store;
        const Period period = *Period::fromCode(made->exercise.period);
        EvaluationRules rules;
        auto evaluation = evaluated(store, period, rules);
        QVERIFY(evaluation);
        for (const EvaluatedSegment &segment : evaluation->segments)
            QVERIFY(segment.state == EvaluationState::Unrated);

        for (const auto &[kind, file] : {std::pair(ImportKind::Organisation, made->exercise.organisationFile), std::pair(ImportKind::Ratings, made->exercise.ratingFile)}) {
            const auto outcome = imported(store, kind, file);
            QVERIFY2(outcome, qPrintable(outcome ? QString() : said(outcome.error())));
            QCOMPARE(outcome->refusedCount, 0);
            QCOMPARE(outcome->created, outcome->rows);
        }
        evaluation = evaluated(store, period, rules);
        QVERIFY(evaluation);
        const auto tree = store.office().units(made->day);
        QVERIFY(tree);
        const Unit *const unit = tree->findByCode(made->exercise.unitCode);
        QVERIFY(unit);
        for (const EvaluatedUnit &one : evaluation->units) {
            QCOMPARE(one.isExplained(), one.unit != unit->lineage);
            if (one.unit == unit->lineage) {
                QCOMPARE(one.finding.deviations.size(), 1);
                QCOMPARE(one.finding.deviations.first().rule, made->exercise.rule);
            }
        }
        const auto explained = store.transact(u"deviation"_s, period.code(), [&](Ledger::Writer &writer) {
            return recordDeviation(writer, unit->lineage, period, made->exercise.rule, u"Sebagian besar melampaui target bersama."_s);
        });
        QVERIFY(explained);
        evaluation = evaluated(store, period, rules);
        QVERIFY(evaluation);
        QVERIFY(std::all_of(evaluation->units.begin(), evaluation->units.end(), [](const EvaluatedUnit &one) { return one.isExplained(); }));
        const auto issued = store.transact(u"issue"_s, period.code(), [&](Ledger::Writer &writer) { return IssueStore(writer, store.session(), rules).run(*evaluation, {}, progress); });
        QVERIFY2(issued, qPrintable(issued ? QString() : said(issued.error())));
        QCOMPARE(issued->first.issued.size(), people - 1);
        QCOMPARE(issued->first.refused.size(), 1);
        QCOMPARE(issued->first.refused.first().code, u"unrated"_s);
    }

    void everySizeKeepsUnitsAsLargeAsAnAppraiserCanKnow()
    {
        const auto texts = practice::Texts::load();
        QVERIFY(texts);
        for (const int number : {10, 11, 18, 19, 27, 28, 57, 117, 120, 121, 300, 318, 319, 320, 342, 500, 1000, 5000, 20'000}) {
            const practice::Staff staff = practice::Staff::invent(*texts, number, 5);
            QCOMPARE(int(staff.people().size()), number);
            std::map<int, int> sizes;
            QSet<QString> nips;
            for (const practice::Person &person : staff.people()) {
                ++sizes[person.unit];
                nips.insert(person.nip);
            }
            QCOMPARE(nips.size(), number);
            for (const auto &[unit, size] : sizes) {
                if (staff.units()[size_t(unit)].rank == practice::Rank::Section)
                    QVERIFY2(size >= 5 && size <= 30, qPrintable(u"%1 people, unit %2: %3"_s.arg(number).arg(unit).arg(size)));
                else
                    QCOMPARE(size, 1);
            }
        }
    }

    void theSmallestOfficeHasItsStoryToo()
    {
        Progress progress;
        const auto made = makePracticeOffice({path(u"smallest"_s), 10, 1}, progress);
        QVERIFY2(made, qPrintable(made ? QString() : said(made.error())));
        QCOMPARE(made->employees, 10);
        QCOMPARE(made->steps.size(), 10);
    }

    void aNumberOutOfRangeIsRefused_data()
    {
        QTest::addColumn<int>("employees");
        QTest::newRow("too few") << 9;
        QTest::newRow("none") << 0;
        QTest::newRow("too many") << 200'001;
    }
    void aNumberOutOfRangeIsRefused()
    {
        QFETCH(const int, employees);
        Progress progress;
        const auto made = makePracticeOffice({path(u"refused"_s), employees, 1}, progress);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Invalid);
        QVERIFY(!QDir(path(u"refused"_s)).exists());
    }

    void aFolderThatHoldsAnOfficeIsLeftAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the practice office") << u"latihan.kinerja"_s;
        QTest::newRow("another office") << u"kantor.kinerja"_s;
        QTest::newRow("keys") << u"kantor.kinerja-keys"_s;
        QTest::newRow("a passphrase") << u"kata-sandi.txt"_s;
    }
    void aFolderThatHoldsAnOfficeIsLeftAsItIs()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        Progress progress;
        const auto made = makePracticeOffice({folder.path(), 10, 1}, progress);
        QVERIFY(!made);
        QVERIFY(made.error().kind == ErrorKind::Io);
        QVERIFY(errorText(made.error()).contains(name));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{name});
        QCOMPARE(content(file.fileName()), "mine"_ba);
    }

    void stoppedHalfWayItLeavesNothing_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {0, 5, 30, 60, 80, 99})
            QTest::addRow("%d %%", percent) << percent;
    }
    void stoppedHalfWayItLeavesNothing()
    {
        QFETCH(const int, percent);
        if (m_reports == 0) {
            Progress whole([this](qint64, qint64) { ++m_reports; });
            QVERIFY(makePracticeOffice({path(u"whole"_s), people, 1}, whole));
        }
        int seen = 0;
        Progress *asked = nullptr;
        Progress progress([&](qint64, qint64) {
            if (++seen == 1 + m_reports * percent / 100)
                asked->cancel();
        });
        asked = &progress;
        const QString folder = path(u"stopped-%1"_s.arg(percent));
        const auto made = makePracticeOffice({folder, people, 1}, progress);
        QVERIFY(!made);
        QVERIFY2(made.error().kind == ErrorKind::Cancelled, qPrintable(said(made.error())));
        QVERIFY(!QDir(folder).exists());
    }

    void theBarRunsForwardAndEndsWhole()
    {
        qint64 last = 0;
        qint64 total = 0;
        bool isForward = true;
        Progress progress([&](qint64 done, qint64 of) {
            isForward = isForward && (of == 0 || total == 0 || done >= last);
            last = done;
            total = of;
        });
        QVERIFY(makePracticeOffice({path(u"bar"_s), people, 1}, progress));
        QVERIFY(isForward);
        QVERIFY(total > 0 && last <= total && last * 100 >= total * 90);
    }
};

KINERJA_TEST_MAIN(PracticeTest)
#include "practicetest.moc"
