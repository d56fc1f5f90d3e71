#include "ui/common/workspace.h"

#include "core/base/tr.h"
#include "core/office/officesettingsstore.h"
#include "core/store/outputtarget.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {
constexpr qsizetype mostSaid = 200;
}

Period periodDueOn(QDate day, Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month: {
        const QDate before = day.addMonths(-1);
        return Period::month(before.year(), before.month());
    }
    case Period::Kind::Annual: return Period::annual(day.month() <= 2 ? day.year() - 1 : day.year());
    case Period::Kind::Quarter:
    case Period::Kind::HalfYear:
    case Period::Kind::Months: break;
    }
    const QDate before = day.addMonths(-3);
    return Period::quarter(before.year(), (before.month() - 1) / 3 + 1);
}

Workspace::Workspace(Settings &settings, Prompt &prompt, QObject *parent)
    : QObject(parent), m_settings(settings), m_prompt(prompt), m_period(periodDueOn(QDate::currentDate(), Period::Kind::Quarter))
{
    connect(&m_thread, &StoreThread::changed, this, [this](const Changes &changes) {
        if (changes.touches({Table::Employee, Table::Unit, Table::Setting}))
            reloadOffice();
        if (changes.touches({Table::Setting}))
            takeCycle();
        Q_EMIT changed(changes);
    });
    connect(&m_thread, &StoreThread::listingBegun, this, [this](const JobHandle &job) {
        m_listing = job;
        m_listingTask = beginTask(translate("tasks", "Preparing the list of employees"));
        giveJob(m_listingTask, job);
        Q_EMIT listingChanged();
    });
    connect(&m_thread, &StoreThread::listingEnded, this, [this] {
        m_listing.reset();
        endTask(m_listingTask);
        Q_EMIT listingChanged();
    });
}

void Workspace::setPeriod(const Period &period)
{
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged();
}

void Workspace::reloadOffice()
{
    ask(m_infoQuestion, this, [](Store &store, Progress &) { return store.info(); }, [this](Result<OfficeInfo> info) {
        if (!info)
            return;
        m_info = *std::move(info);
        Q_EMIT officeChanged();
    });
}

void Workspace::open(const QString &path, StoreThread::Opening opening, QObject *context, std::function<void(Result<OfficeInfo>)> answer)
{
    m_open = false;
    m_thread.open(this, std::move(opening), [this, path, context = QPointer(context), answer = std::move(answer)](Result<OfficeInfo> info) {
        if (info) {
            const bool again = m_path == path;
            m_info = *info;
            m_path = path;
            m_open = true;
            if (!again) {
                m_cycle = EvaluationCycle::Quarterly;
                m_period = periodDueOn(today(), periodKind(m_cycle));
                takeCycle();
            }
        }
        if (context)
            answer(info);
        if (info)
            Q_EMIT opened();
    });
}

void Workspace::takeCycle()
{
    m_thread.run<OfficeSettings>(
        StoreThread::Lane::Read, this, [](Store &store, Progress &) { return OfficeSettingsStore(store.database()).load(); },
        [this](Result<OfficeSettings> settings) {
            if (!settings || settings->cycle == m_cycle)
                return;
            // Whoever chose another period meant it.
            const bool follows = m_period == periodDueOn(today(), periodKind(m_cycle));
            m_cycle = settings->cycle;
            if (follows)
                setPeriod(periodDueOn(today(), periodKind(m_cycle)));
        });
}

void Workspace::close(QObject *context, std::function<void()> then)
{
    m_open = false;
    for (const TaskLine &task : m_tasks) {
        if (task.job)
            task.job->cancel();
    }
    m_thread.close(this, [this, context = QPointer(context), then = std::move(then)] {
        Q_EMIT closed();
        if (context)
            then();
    });
}

void Workspace::noteWritten(const Error *error)
{
    // What was refused for its content is told where it was typed; here it is about the disk.
    const bool failed = error != nullptr && (error->kind == ErrorKind::Io || error->kind == ErrorKind::Corrupt || error->kind == ErrorKind::Internal);
    if (error != nullptr && !failed)
        return;
    // What is written into a file that somebody deleted or a stick that is gone is kept by nobody.
    const bool missing = !failed && m_open && !isFileThere();
    const bool saved = !failed && !missing;
    if (m_saved != saved) {
        m_saved = saved;
        Q_EMIT savedChanged();
    }
    if (missing)
        Q_EMIT fileMissed();
}

bool Workspace::isFileThere() const
{
    return QFileInfo::exists(m_path);
}

Result<void> Workspace::mayWrite(const QString &to) const
{
    return checkNotOfAnOffice(m_path, to);
}

void Workspace::say(const Notice &notice)
{
    m_said.prepend({QDateTime::currentDateTime(), notice});
    m_said.resize(qMin(m_said.size(), mostSaid));
    Q_EMIT noticeSaid(notice);
}

JobHandle Workspace::begin(const QString &label)
{
    auto job = std::make_shared<Job>();
    giveJob(beginTask(label), job);
    return job;
}

void Workspace::end(const JobHandle &job)
{
    m_tasks.removeIf([&job](const TaskLine &task) { return task.job == job; });
    Q_EMIT tasksChanged();
}

quint64 Workspace::beginTask(const QString &label)
{
    TaskLine line;
    line.id = ++m_lastTask;
    line.label = label;
    line.since.start();
    m_tasks.append(line);
    return line.id;
}

void Workspace::giveJob(quint64 id, const JobHandle &job)
{
    for (TaskLine &line : m_tasks) {
        if (line.id == id)
            line.job = job;
    }
    Q_EMIT tasksChanged();
}

void Workspace::endTask(quint64 id)
{
    m_tasks.removeIf([id](const TaskLine &line) { return line.id == id; });
    Q_EMIT tasksChanged();
}

} // namespace kinerja
