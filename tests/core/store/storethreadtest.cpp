#include "core/exchange/importer.h"
#include "core/ledger/undo.h"
#include "core/store/storethread.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kinerja {

class StoreThreadTest : public TestCase {
    Q_OBJECT

private:
    static StoreThread::Opening making(const QString &file)
    {
        return [file](const Clock &clock, IdSource &ids, Progress &) {
            Store::NewOffice office;
            office.name = u"Dinas Contoh"_s;
            office.unitCode = u"3.14"_s;
            return Store::create(file, office, Secret::copyOf("mangga jalan hujan sepeda lampu kertas"), clock, ids);
        };
    }
    static StoreThread::Opening opening(const QString &file, const QByteArray &passphrase = "mangga jalan hujan sepeda lampu kertas")
    {
        return [file, passphrase](const Clock &clock, IdSource &ids, Progress &) {
            Credentials credentials;
            credentials.passphrase = Secret::copyOf(passphrase);
            return Store::open(file, credentials, Store::Access::Write, clock, ids);
        };
    }
    /// Waits for an answer of the thread.
    template <class T>
    static Result<T> waited(std::function<void(StoreThread::Answer<T>)> asking)
    {
        std::optional<Result<T>> answer;
        asking([&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return fail(ErrorKind::Internal, "no answer");
        return *std::move(answer);
    }
    Result<OfficeInfo> open(StoreThread &thread, StoreThread::Opening how)
    {
        return waited<OfficeInfo>([&](auto answer) { thread.open(this, std::move(how), answer); });
    }
    static Result<qint64> addHoliday(Store &store, QDate day)
    {
        ASSIGN(const auto done, store.transact(u"test"_s, u"test"_s, [&](Ledger::Writer &writer) -> Result<qint64> {
            TRY(writer.insert(Table::Holiday, writer.ids().next(), {{HolidayField::Day, Value(day)}, {HolidayField::Name, Value(u"Libur"_s)}}));
            return qint64(1);
        }));
        return done.first;
    }
    /// A list of so many people, from the given one on, of a unit that is there.
    QString peopleFile(int first, int count) const
    {
        QByteArray table = "NIP;Nama;Kode Unit;Jabatan Aktif;Jenis Jabatan\n";
        for (int i = first; i < first + count; ++i) {
            const QDate born = QDate(1970, 1, 1).addDays(i * 3);
            table += '\'' + born.toString(u"yyyyMMdd"_s).toLatin1() + QByteArray::number(born.year() + 25) + "011777;Warga " + QByteArray::number(i) + ";1;Analis;Pelaksana\n";
        }
        const QString name = path(u"pegawai-%1.csv"_s.arg(first));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
            qFatal("cannot write a list");
        return name;
    }
    static StoreThread::Work<ImportOutcome> importing(ImportKind kind, const QString &file)
    {
        return [kind, file](Store &store, Progress &progress) { return Importer(store).run(kind, file, Importer::Mode::Commit, progress); };
    }
    Result<ImportOutcome> imported(StoreThread &thread, ImportKind kind, const QString &file)
    {
        return waited<ImportOutcome>([&](auto answer) { thread.run<ImportOutcome>(StoreThread::Lane::Write, this, importing(kind, file), answer); });
    }
    QString unitFile() const
    {
        QFile file(path(u"unit.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("KODE;NAMA UNIT KERJA\n1;Dinas\n") < 0)
            qFatal("cannot write a unit");
        return file.fileName();
    }
    qint64 listed(StoreThread &thread)
    {
        return waited<qint64>([&](auto answer) {
                   thread.run<qint64>(StoreThread::Lane::Read, this, [](Store &store, Progress &) { return store.directory().count({}); }, answer);
               }).value_or(-1);
    }
    static Result<qint64> holidays(Store &store)
    {
        ASSIGN(const auto days, store.office().holidays());
        return qint64(days.size());
    }

private Q_SLOTS:
    void whatIsWrittenIsReadOnTheOtherThreadAndTold()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"a.kinerja"_s))));
        QSignalSpy told(&thread, &StoreThread::changed);
        QThread *writing = nullptr;
        const auto written = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Write, this, [&](Store &store, Progress &) {
                writing = QThread::currentThread();
                return addHoliday(store, QDate(2026, 8, 17));
            }, answer);
        });
        QVERIFY(written);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().value<Changes>().touches({Table::Holiday}));
        QVERIFY(!told.first().first().value<Changes>().touches({Table::Employee}));
        QThread *reading = nullptr;
        const auto found = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Read, this, [&](Store &store, Progress &) {
                reading = QThread::currentThread();
                return holidays(store);
            }, answer);
        });
        QCOMPARE(found.value_or(-1), 1);
        QVERIFY(writing != nullptr && reading != nullptr && writing != reading && writing != QThread::currentThread() && reading != QThread::currentThread());
    }

    void readersAreAnsweredWhileALongWriteRuns()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"b.kinerja"_s))));
        std::atomic_bool goOn = false;
        bool written = false;
        thread.run<bool>(
            StoreThread::Lane::Write, this,
            [&](Store &store, Progress &) -> Result<bool> {
                ASSIGN(const auto done, store.transact(u"test"_s, u"test"_s, [&](Ledger::Writer &writer) -> Result<bool> {
                    TRY(writer.insert(Table::Holiday, writer.ids().next(), {{HolidayField::Day, Value(QDate(2026, 1, 1))}, {HolidayField::Name, Value(u"a"_s)}}));
                    while (!goOn.load())
                        QThread::msleep(1);
                    return true;
                }));
                return done.first;
            },
            [&](Result<bool> result) { written = result.value_or(false); });
        const auto during = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Read, this, [&](Store &store, Progress &) { return holidays(store); }, answer);
        });
        QCOMPARE(during.value_or(-1), 0);
        QVERIFY(!written);
        goOn.store(true);
        QTRY_VERIFY(written);
    }

    void aCancelledWriteLeavesNothing()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"c.kinerja"_s))));
        std::optional<ErrorKind> kind;
        std::atomic_bool begun = false;
        const JobHandle job = thread.run<bool>(
            StoreThread::Lane::Write, this,
            [&](Store &store, Progress &progress) -> Result<bool> {
                ASSIGN(const auto done, store.transact(u"test"_s, u"test"_s, [&](Ledger::Writer &writer) -> Result<bool> {
                    TRY(writer.insert(Table::Holiday, writer.ids().next(), {{HolidayField::Day, Value(QDate(2026, 1, 1))}, {HolidayField::Name, Value(u"a"_s)}}));
                    begun.store(true);
                    while (progress.step(1, 2))
                        QThread::msleep(1);
                    return fail(ErrorKind::Cancelled, "stopped");
                }));
                return done.first;
            },
            [&](Result<bool> result) { kind = result ? std::optional<ErrorKind>() : result.error().kind; });
        QTRY_VERIFY(begun.load());
        QTRY_COMPARE(job->done.load(), 1);
        job->cancel();
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
        const auto after = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Write, this, [&](Store &store, Progress &) { return holidays(store); }, answer);
        });
        QCOMPARE(after.value_or(-1), 0);
    }

    void anAnswerThatNobodyWaitsForNeverComes()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"d.kinerja"_s))));
        int answers = 0;
        auto gone = std::make_unique<QObject>();
        thread.run<qint64>(StoreThread::Lane::Read, gone.get(), [](Store &store, Progress &) { return holidays(store); }, [&](Result<qint64>) { ++answers; });
        gone.reset();
        const JobHandle dropped = thread.run<qint64>(StoreThread::Lane::Read, this, [](Store &store, Progress &) { return holidays(store); }, [&](Result<qint64>) { ++answers; });
        dropped->drop();
        const auto last = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Read, this, [](Store &store, Progress &) { return holidays(store); }, answer);
        });
        QVERIFY(last);
        QCOMPARE(answers, 0);
    }

    void aClosedOfficeAnswersNothingAndOpensAgain()
    {
        StoreThread thread;
        const QString file = path(u"e.kinerja"_s);
        QVERIFY(open(thread, making(file)));
        bool closed = false;
        thread.close(this, [&] { closed = true; });
        QTRY_VERIFY(closed);
        QVERIFY(!QFile::exists(file + u".lock"_s));
        QVERIFY2(!QFile::exists(file + u"-wal"_s) || QFile(file + u"-wal"_s).size() == 0, "the file alone is the office");
        const auto refused = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Write, this, [](Store &store, Progress &) { return holidays(store); }, answer);
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
        QCOMPARE(open(thread, opening(file, "salah sekali kata sandi ini")).error().kind, ErrorKind::WrongKey);
        QVERIFY(open(thread, opening(file)));
    }

    void anExceptionEndsAtTheThreadAndNothingIsHalfWritten()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"f.kinerja"_s))));
        const auto result = waited<qint64>([&](auto answer) {
            thread.run<qint64>(StoreThread::Lane::Write, this, [](Store &, Progress &) -> Result<qint64> { throw std::bad_alloc(); }, answer);
        });
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }

    void theEndStopsWhatRuns()
    {
        std::atomic_bool stopped = false;
        {
            StoreThread thread;
            QVERIFY(open(thread, making(path(u"g.kinerja"_s))));
            std::atomic_bool begun = false;
            thread.run<bool>(
                StoreThread::Lane::Write, this,
                [&](Store &, Progress &progress) -> Result<bool> {
                    begun.store(true);
                    while (progress.step(0, 1))
                        QThread::msleep(1);
                    stopped.store(true);
                    return fail(ErrorKind::Cancelled, "stopped");
                },
                [](Result<bool>) {});
            QTRY_VERIFY(begun.load());
        }
        QVERIFY(stopped.load());
    }

    void aLongListIsMadeBehindTheAnswer()
    {
        constexpr int many = 1'500;
        StoreThread thread;
        const QString file = path(u"j.kinerja"_s);
        QVERIFY(open(thread, making(file)));
        QVERIFY(imported(thread, ImportKind::Units, unitFile()));
        QSignalSpy begun(&thread, &StoreThread::listingBegun);
        QSignalSpy ended(&thread, &StoreThread::listingEnded);
        // One person is there with the answer.
        QVERIFY(imported(thread, ImportKind::Employees, peopleFile(0, 1)));
        QCOMPARE(begun.size(), 0);
        QCOMPARE(listed(thread), 1);

        std::optional<Result<ImportOutcome>> answer;
        std::atomic_bool goOn = false;
        thread.run<ImportOutcome>(StoreThread::Lane::Write, this, importing(ImportKind::Employees, peopleFile(1, many)), [&](Result<ImportOutcome> result) {
            // Who is told that something changed knows already that the list is behind.
            QCOMPARE(begun.size(), 1);
            answer = std::move(result);
        });
        thread.run<bool>(
            StoreThread::Lane::Write, this,
            [&goOn](Store &, Progress &) -> Result<bool> {
                while (!goOn.load())
                    QThread::msleep(1);
                return true;
            },
            [](const Result<bool> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
        QVERIFY(*answer);
        QCOMPARE((*answer)->created, many);
        QCOMPARE(ended.size(), 0);
        QCOMPARE(listed(thread), 1);
        goOn.store(true);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.first().at(1).toBool());
        QCOMPARE(listed(thread), many + 1);
        // One more fits in at once, also in a long list.
        QVERIFY(imported(thread, ImportKind::Employees, peopleFile(many + 1, 1)));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(listed(thread), many + 2);
    }

    void anUndoGoesBeforeTheListAndTheListFollowsIt()
    {
        StoreThread thread;
        QVERIFY(open(thread, making(path(u"k.kinerja"_s))));
        QVERIFY(imported(thread, ImportKind::Units, unitFile()));
        QVERIFY(imported(thread, ImportKind::Employees, peopleFile(0, 3)));
        QSignalSpy begun(&thread, &StoreThread::listingBegun);
        QSignalSpy ended(&thread, &StoreThread::listingEnded);
        const auto many = imported(thread, ImportKind::Employees, peopleFile(3, 1'500));
        QVERIFY(many);
        const auto undone = waited<UndoOutcome>([&](auto answer) {
            thread.run<UndoOutcome>(
                StoreThread::Lane::Write, this, [batch = many->batch](Store &store, Progress &progress) { return Undo(store.ledger()).run(batch, store.session().user, progress); }, answer);
        });
        QVERIFY(undone && undone->left.isEmpty());
        QVERIFY(!begun.isEmpty());
        QTRY_COMPARE(ended.size(), begun.size());
        QVERIFY(ended.last().at(1).toBool());
        QCOMPARE(listed(thread), 3);
    }

    void aClosedOfficeMakesItsListWhenItIsOpenedAgain()
    {
        StoreThread thread;
        const QString file = path(u"l.kinerja"_s);
        QVERIFY(open(thread, making(file)));
        QVERIFY(imported(thread, ImportKind::Units, unitFile()));
        QVERIFY(imported(thread, ImportKind::Employees, peopleFile(0, 1'500)));
        // Closed before the list is made, or while it is.
        QSignalSpy ended(&thread, &StoreThread::listingEnded);
        bool closed = false;
        thread.close(this, [&] { closed = true; });
        QTRY_VERIFY(closed);
        QSignalSpy begun(&thread, &StoreThread::listingBegun);
        ended.clear();
        QVERIFY(open(thread, opening(file)));
        QTRY_COMPARE(ended.size(), begun.size());
        QCOMPARE(listed(thread), 1'500);
    }

    void thePracticeOfficeHasItsOwnDay()
    {
        StoreThread thread;
        const QString file = path(u"h.kinerja"_s);
        const auto info = open(thread, [file](const Clock &time, IdSource &ids, Progress &) {
            Store::NewOffice office;
            office.name = u"Dinas Contoh (Latihan)"_s;
            office.unitCode = u"3.14"_s;
            office.practice = true;
            office.practiceDay = QDate(2026, 10, 12);
            return Store::create(file, office, Secret::copyOf("mangga jalan hujan sepeda lampu kertas"), time, ids);
        });
        QVERIFY(info && info->practice);
        QCOMPARE(thread.clock().today(), QDate(2026, 10, 12));
        QVERIFY(open(thread, making(path(u"i.kinerja"_s))));
        QCOMPARE(thread.clock().today(), QDate::currentDate());
    }
};

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::StoreThreadTest)
#include "storethreadtest.moc"
