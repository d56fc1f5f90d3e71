#include "core/store/storethread.h"

#include <QThread>

#include <exception>
#include <new>

using namespace Qt::StringLiterals;

namespace kinerja {

StoreThread::StoreThread(QObject *parent) : QObject(parent)
{
    for (const auto &[side, name] : {std::pair(&m_writer, u"store"_s), std::pair(&m_reader, u"reader"_s)}) {
        side->thread = new QThread(this);
        side->thread->setObjectName(name);
        side->place = new QObject;
        side->place->moveToThread(side->thread);
        side->ids = std::make_unique<IdSource>(m_clock);
        side->thread->start();
    }
}

StoreThread::~StoreThread()
{
    // What runs is stopped and rolls back; what waits is never begun.
    m_ending.store(true);
    for (Side *const side : {&m_reader, &m_writer}) {
        QMetaObject::invokeMethod(side->place, [side] { side->store.reset(); }, Qt::QueuedConnection);
        side->stopRunning();
        side->thread->quit();
        side->thread->wait();
        side->store.reset();
        delete side->place;
    }
}

void StoreThread::Side::begin(const JobHandle &job)
{
    const QMutexLocker lock(&m_mutex);
    m_running = job;
}

void StoreThread::Side::end()
{
    const QMutexLocker lock(&m_mutex);
    m_running.reset();
}

void StoreThread::Side::stopRunning()
{
    const QMutexLocker lock(&m_mutex);
    if (m_running)
        m_running->cancel();
}

Error StoreThread::notOpen()
{
    return {ErrorKind::Denied, QT_TRANSLATE_NOOP("faults", "The office is closed. Nothing was changed. Open it again."), u"no office is open"_s};
}

void StoreThread::post(Lane lane, Task task)
{
    Side &where = side(lane);
    QMetaObject::invokeMethod(
        where.place,
        [this, &where, task = std::move(task)] {
            if (!m_ending.load())
                task(where.store.get());
        },
        Qt::QueuedConnection);
}

void StoreThread::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void StoreThread::shield(const std::function<void()> &work, const std::function<void(Error)> &failed)
{
    // The entry of a thread: an exception of a library ends here and becomes a value.
    try {
        work();
    } catch (const std::bad_alloc &) {
        failed({ErrorKind::Io, QT_TRANSLATE_NOOP("faults", "This computer has no memory left. Nothing was half-written. Close other programs and try again."), u"bad_alloc"_s});
    } catch (const std::exception &exception) {
        failed({ErrorKind::Internal, QT_TRANSLATE_NOOP("faults", "A mistake in this program stopped the work. Nothing was half-written. Please report it."),
                QString::fromUtf8(exception.what())});
    }
}

void StoreThread::guard(Store *store, const JobHandle &job, Lane lane, const std::function<void(Store &, Progress &)> &work, const std::function<void(Error)> &failed)
{
    if (store == nullptr)
        return failed(notOpen());
    if (job->progress.cancelled())
        return failed({ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."), {}});
    Side &here = side(lane);
    here.begin(job);
    if (m_ending.load())
        job->cancel();
    shield(
        [&] {
            store->database().watch(&job->progress);
            if (lane == Lane::Write) {
                work(*store, job->progress);
            } else if (const Result<Snapshot> view = Snapshot::begin(store->database())) {
                work(*store, job->progress);
            } else {
                failed(view.error());
            }
        },
        failed);
    if (lane == Lane::Write)
        keepListed(*store, job->progress);
    store->database().watch(nullptr);
    here.end();
    if (lane == Lane::Write && !m_gathered.isEmpty()) {
        const Changes changes = std::exchange(m_gathered, {});
        deliver([this, changes] { Q_EMIT changed(changes); });
    }
}

/// What was committed stands, whatever becomes of the list of people; where that is stopped, the next writing or opening makes it up.
void StoreThread::keepListed(Store &store, Progress &progress)
{
    if (!m_peopleBehind && !m_gathered.touches({Table::Employee, Table::Placement, Table::Unit, Table::Position}))
        return;
    m_peopleBehind = true;
    shield(
        [&] {
            const auto done = store.refreshDirectory(progress, DirectoryIndexStore::Extent::Quick);
            m_peopleBehind = !done || *done == DirectoryIndexStore::Refreshed::Later;
        },
        [](const Error &) {});
    if (m_peopleBehind)
        beginListing();
}

void StoreThread::beginListing()
{
    const QMutexLocker lock(&m_listingMutex);
    if (m_listing || m_closing.load())
        return;
    m_listing = std::make_shared<Job>();
    m_listAgain = false;
    deliver([this, job = m_listing] { Q_EMIT listingBegun(job); });
    post(Lane::Write, [this, job = m_listing](Store *store) { list(store, job); });
}

void StoreThread::list(Store *store, const JobHandle &job)
{
    bool listed = !m_peopleBehind;
    if (store != nullptr && !listed && !m_closing.load()) {
        m_writer.begin(job);
        if (m_ending.load())
            job->cancel();
        store->database().watch(&job->progress);
        shield([&] { listed = store->refreshDirectory(job->progress).has_value(); }, [](const Error &) {});
        store->database().watch(nullptr);
        m_writer.end();
    }
    m_peopleBehind = store != nullptr && !listed;
    bool again = false;
    {
        const QMutexLocker lock(&m_listingMutex);
        m_listing.reset();
        again = m_peopleBehind && m_listAgain;
        if (!again)
            m_letBefore = 0;
    }
    deliver([this, job, listed] { Q_EMIT listingEnded(job, listed); });
    if (again)
        beginListing();
}

/// A list that is being made is stopped for writing that somebody waits for, and made after it; a few times, lest it is never made.
void StoreThread::letBeforeListing()
{
    constexpr int most = 3;
    const QMutexLocker lock(&m_listingMutex);
    if (!m_listing || m_listAgain || m_letBefore >= most)
        return;
    ++m_letBefore;
    m_listAgain = true;
    m_listing->cancel();
}

JobHandle StoreThread::open(QObject *context, Opening opening, Answer<OfficeInfo> answer)
{
    auto job = std::make_shared<Job>();
    close(this, [this, job, context = QPointer(context), opening = std::move(opening), answer = std::move(answer)] {
        post(Lane::Write, [this, job, context, opening, answer](Store *) {
            auto result = std::make_shared<Result<OfficeInfo>>(fail(notOpen()));
            m_writer.begin(job);
            shield([&] { *result = openHere(opening, job->progress); }, [&](Error error) { *result = fail(std::move(error)); });
            m_writer.end();
            deliver([job, context, answer, result] {
                if (context && !job->dropped.load())
                    answer(std::move(*result));
            });
        });
    });
    return job;
}

Result<OfficeInfo> StoreThread::openHere(const Opening &opening, Progress &progress)
{
    m_clock.setToday({});
    m_closing.store(false);
    ASSIGN(std::unique_ptr<Store> store, opening(m_clock, *m_writer.ids, progress));
    ASSIGN(OfficeInfo info, store->info());
    m_clock.setToday(info.practiceDay);
    // The tool may have written since, or a day may have passed. Nobody is kept from the office by a list that is behind.
    store->database().watch(&progress);
    const auto listed = store->refreshDirectory(progress, DirectoryIndexStore::Extent::Quick);
    m_peopleBehind = !listed || *listed == DirectoryIndexStore::Refreshed::Later;
    store->database().watch(nullptr);
    ASSIGN(std::unique_ptr<Store> twin, store->twin(m_clock, *m_reader.ids));
    store->ledger().watchCommits([this](const ChangeSet &set) {
        for (const Change &change : set.changes)
            m_gathered.add(change.table);
    });
    m_writer.store = std::move(store);
    // Shared, since a posted function must be copyable.
    auto handed = std::make_shared<std::unique_ptr<Store>>(std::move(twin));
    QMetaObject::invokeMethod(m_reader.place, [this, handed] { m_reader.store = std::move(*handed); }, Qt::QueuedConnection);
    if (m_peopleBehind)
        beginListing();
    return info;
}

void StoreThread::close(QObject *context, std::function<void()> answer)
{
    m_reader.stopRunning();
    m_closing.store(true);
    {
        const QMutexLocker lock(&m_listingMutex);
        if (m_listing)
            m_listing->cancel();
    }
    // The twin goes first: the writer tidies the file when it is alone.
    post(Lane::Read, [this, context = QPointer(context), answer = std::move(answer)](Store *) {
        m_reader.store.reset();
        post(Lane::Write, [this, context, answer](Store *) {
            m_writer.store.reset();
            deliver([context, answer] {
                if (context)
                    answer();
            });
        });
    });
}

} // namespace kinerja
