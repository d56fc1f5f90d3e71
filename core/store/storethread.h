#pragma once

#include "core/store/store.h"

#include <QMutex>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace kinerja {

/// Which tables one piece of work changed: enough for a screen to know whether to read again.
struct Changes {
    quint32 tables = 0; ///< a bit a table

    void add(Table table) { tables |= 1u << quint32(table); }
    [[nodiscard]] bool isEmpty() const { return tables == 0; }
    [[nodiscard]] bool touches(std::initializer_list<Table> any) const
    {
        for (const Table table : any) {
            if ((tables & (1u << quint32(table))) != 0)
                return true;
        }
        return false;
    }
};

/// One job on its way: counts out, the wish to stop in. Any thread.
struct Job {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic_bool dropped = false; ///< nobody waits for the answer any more
    Progress progress{[this](qint64 d, qint64 t) {
        done.store(d, std::memory_order_relaxed);
        total.store(t, std::memory_order_relaxed);
    }};

    /// Stops it soon; its answer is then Cancelled and still comes.
    void cancel() { progress.cancel(); }
    /// Stops it soon; its answer never comes.
    void drop()
    {
        dropped.store(true);
        progress.cancel();
    }
};
/// Shared, since whoever asked may be gone while the job still runs, and the job may be over while somebody looks at its counts.
using JobHandle = std::shared_ptr<Job>;

/// The clock of an open office: the machine's, but for the practice office, whose year ends on a day of its own. Any thread.
class OfficeClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override
    {
        const qint64 day = m_day.load(std::memory_order_relaxed);
        return day == 0 ? QDate::currentDate() : QDate::fromJulianDay(day);
    }
    /// An invalid day gives the machine's back.
    void setToday(QDate day) { m_day.store(day.isValid() ? day.toJulianDay() : 0, std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_day = 0;
};

/// Owns the open office on a thread that writes, and its twin on a thread that reads, so that screens stay live during a long
/// write. Made, called and destroyed on the main thread; answers come there, and only while `context` lives. It never waits, but
/// in its destructor, which stops what runs.
///
/// After writing it keeps the list of people (DirectoryIndexStore) true: at once where that takes no time, else behind the answer, as work of
/// its own that any writing is let before.
class StoreThread : public QObject {
    Q_OBJECT

public:
    enum class Lane { Read, Write };
    template <class T>
    using Work = std::function<Result<T>(Store &, Progress &)>;
    template <class T>
    using Answer = std::function<void(Result<T>)>;
    /// Opens or makes an office, on the writing thread: takes long, for the key is derived there.
    using Opening = std::function<Result<std::unique_ptr<Store>>(const Clock &, IdSource &, Progress &)>;

    explicit StoreThread(QObject *parent = nullptr);
    ~StoreThread() override;

    [[nodiscard]] const OfficeClock &clock() const { return m_clock; }
    /// Another day than the machine's, for tests and the practice office; until the next opening.
    void setToday(QDate day) { m_clock.setToday(day); }

    /// An office that was open before is closed first.
    JobHandle open(QObject *context, Opening opening, Answer<OfficeInfo> answer);
    /// Closes file and keys; `answer` comes when both are gone from here.
    void close(QObject *context, std::function<void()> answer);

    /// Runs `work` on a lane, in the order of asking. Work that reads sees one state of the file from beginning to end. Denied
    /// where no office is open.
    template <class T>
    JobHandle run(Lane lane, QObject *context, Work<T> work, Answer<T> answer)
    {
        auto job = std::make_shared<Job>();
        if (lane == Lane::Write)
            letBeforeListing();
        post(lane, [this, job, lane, context = QPointer(context), work = std::move(work), answer = std::move(answer)](Store *store) {
            // Shared, since a posted function must be copyable and a result need not be.
            auto result = std::make_shared<Result<T>>(fail(notOpen()));
            guard(store, job, lane, [&](Store &open, Progress &progress) { *result = work(open, progress); }, [&](Error error) { *result = fail(std::move(error)); });
            deliver([job, context, answer, result] {
                if (context && !job->dropped.load())
                    answer(std::move(*result));
            });
        });
        return job;
    }
    /// Work that needs no office (reading a file, making the practice office), on the writing thread.
    template <class T>
    JobHandle runAside(QObject *context, std::function<Result<T>(Progress &)> work, Answer<T> answer)
    {
        auto job = std::make_shared<Job>();
        post(Lane::Write, [this, job, context = QPointer(context), work = std::move(work), answer = std::move(answer)](Store *) {
            auto result = std::make_shared<Result<T>>(fail(notOpen()));
            shield([&] { *result = work(job->progress); }, [&](Error error) { *result = fail(std::move(error)); });
            deliver([job, context, answer, result] {
                if (context && !job->dropped.load())
                    answer(std::move(*result));
            });
        });
        return job;
    }

Q_SIGNALS:
    /// After each piece of writing work that changed something, before its answer.
    void changed(const kinerja::Changes &changes);
    /// The list of people is behind what was written, and is being made by `job`; comes before what it follows is told. Perhaps once more
    /// with another job, where writing went before it.
    void listingBegun(const kinerja::JobHandle &job);
    /// That job is over; `listed`: the list is true again, else it stays as it was until the next writing.
    void listingEnded(const kinerja::JobHandle &job, bool listed);

private:
    using Task = std::function<void(Store *)>;
    [[nodiscard]] static Error notOpen();
    void post(Lane lane, Task task);
    void deliver(std::function<void()> answer);
    void guard(Store *store, const JobHandle &job, Lane lane, const std::function<void(Store &, Progress &)> &work, const std::function<void(Error)> &failed);
    [[nodiscard]] Result<OfficeInfo> openHere(const Opening &opening, Progress &progress);
    void keepListed(Store &store, Progress &progress);
    void beginListing();
    void list(Store *store, const JobHandle &job);
    void letBeforeListing();
    static void shield(const std::function<void()> &work, const std::function<void(Error)> &failed);

    /// What lives on one lane's thread.
    struct Side {
        QThread *thread = nullptr;
        QObject *place = nullptr; ///< lives on the thread; what is posted to it runs there
        std::unique_ptr<IdSource> ids;
        std::unique_ptr<Store> store;

        void begin(const JobHandle &job);
        void end();
        void stopRunning();

    private:
        QMutex m_mutex;
        JobHandle m_running; ///< under the mutex
    };
    [[nodiscard]] Side &side(Lane lane) { return lane == Lane::Read ? m_reader : m_writer; }

    OfficeClock m_clock;
    Side m_writer;
    Side m_reader;
    Changes m_gathered; ///< of the work that runs now; writing thread
    bool m_peopleBehind = false; ///< the list of people is not up to date; writing thread

    QMutex m_listingMutex;
    JobHandle m_listing;       ///< makes the list, or waits to; under the mutex
    int m_letBefore = 0;       ///< how often writing went before a list that is not made yet; under the mutex
    bool m_listAgain = false;  ///< it was stopped for writing alone; under the mutex
    std::atomic_bool m_ending = false;
    std::atomic_bool m_closing = false; ///< no list of people is begun any more, until the next opening
};

} // namespace kinerja
