#pragma once

#include "core/base/period.h"
#include "core/office/officesettings.h"
#include "core/store/storethread.h"
#include "ui/common/notice.h"
#include "ui/common/prompt.h"
#include "ui/common/settings.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace kinerja {

/// The latest question of one place on a screen: asking again stops the older one, whose answer never comes.
class Question {
public:
    Question() = default;
    ~Question() { drop(); }
    Q_DISABLE_COPY_MOVE(Question)

    void drop()
    {
        if (m_job)
            m_job->drop();
        m_job.reset();
    }
    [[nodiscard]] bool isWaiting() const { return m_job != nullptr; }

private:
    friend class Workspace;
    JobHandle m_job;
};

/// Work that people can watch: a line in the task strip with counts and Cancel. Lives while the work runs and a moment longer.
struct TaskLine {
    quint64 id = 0;
    QString label;
    JobHandle job;
    QElapsedTimer since;
};

/// The open office as screens see it: ask and write without waiting, know what changed, which day and period it is. One a
/// window, main thread. It knows no screen.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Settings &settings, Prompt &prompt, QObject *parent = nullptr);

    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] Prompt &prompt() const { return m_prompt; }
    [[nodiscard]] StoreThread &thread() { return m_thread; }

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const OfficeInfo &office() const { return m_info; }
    [[nodiscard]] QDate today() const { return m_thread.clock().today(); }
    /// The period that evaluation, home and printing are about.
    [[nodiscard]] const Period &period() const { return m_period; }
    void setPeriod(const Period &period);
    /// Reads what the office says about itself again, for what changes without an operation: a recovery sheet, a passphrase.
    void reloadOffice();

    /// Opens or makes the office at `path`; see StoreThread::open. `opened` follows the answer.
    void open(const QString &path, StoreThread::Opening opening, QObject *context, std::function<void(Result<OfficeInfo>)> answer);
    /// Locks: file and keys are closed, the screens stay.
    void close(QObject *context, std::function<void()> then);

    /// Reads: `work(Store &, Progress &) -> Result<T>` off the main thread, `answer(Result<T>)` here. A newer question of the same
    /// place stops this one.
    template <class Work, class Answer>
    void ask(Question &question, QObject *context, Work work, Answer answer)
    {
        using T = typename std::invoke_result_t<Work, Store &, Progress &>::value_type;
        question.drop();
        question.m_job = m_thread.run<T>(StoreThread::Lane::Read, context, std::move(work), [&question, answer = std::move(answer)](Result<T> result) {
            // Whoever owns the question is `context` or lives in it; it is there as long as answers come.
            question.m_job.reset();
            answer(std::move(result));
        });
    }
    /// Writes, with a line in the task strip under `label`. An error that `answer` does not take care of is for the caller to show.
    template <class Work, class Answer>
    JobHandle write(const QString &label, QObject *context, Work work, Answer answer)
    {
        using T = typename std::invoke_result_t<Work, Store &, Progress &>::value_type;
        const quint64 id = beginTask(label);
        const JobHandle job = m_thread.run<T>(StoreThread::Lane::Write, this, std::move(work), [this, id, context = QPointer(context), answer = std::move(answer)](Result<T> result) {
            endTask(id);
            noteWritten(result ? nullptr : &result.error());
            if (context)
                answer(std::move(result));
        });
        giveJob(id, job);
        return job;
    }
    /// Writes without a line in the strip and is not stopped by a lock or the end: drafts and other small things that must not be lost.
    template <class Work, class Answer>
    void writeQuietly(QObject *context, Work work, Answer answer)
    {
        using T = typename std::invoke_result_t<Work, Store &, Progress &>::value_type;
        m_thread.run<T>(StoreThread::Lane::Write, context, std::move(work), std::move(answer));
    }
    /// Long reading with a line in the task strip: an export, a batch of prints.
    template <class Work, class Answer>
    JobHandle readLong(const QString &label, QObject *context, Work work, Answer answer)
    {
        using T = typename std::invoke_result_t<Work, Store &, Progress &>::value_type;
        const quint64 id = beginTask(label);
        const JobHandle job = m_thread.run<T>(StoreThread::Lane::Read, this, std::move(work), [this, id, context = QPointer(context), answer = std::move(answer)](Result<T> result) {
            endTask(id);
            if (context)
                answer(std::move(result));
        });
        giveJob(id, job);
        return job;
    }
    /// Work without an office, with a line in the task strip.
    template <class Work, class Answer>
    JobHandle aside(const QString &label, QObject *context, Work work, Answer answer)
    {
        using T = typename std::invoke_result_t<Work, Progress &>::value_type;
        const quint64 id = beginTask(label);
        const JobHandle job = m_thread.runAside<T>(this, std::move(work), [this, id, context = QPointer(context), answer = std::move(answer)](Result<T> result) {
            endTask(id);
            if (context)
                answer(std::move(result));
        });
        giveJob(id, job);
        return job;
    }

    /// Work on a thread of its own (laying out paper): gives its line in the task strip, until `end`.
    [[nodiscard]] JobHandle begin(const QString &label);
    void end(const JobHandle &job);

    /// False after a change that the disk did not take, until one is written again.
    [[nodiscard]] bool isSaved() const { return m_saved; }
    /// Whether the office's file lies where it was opened. Once it is closed, what it held is gone with it where it does not.
    [[nodiscard]] bool isFileThere() const;

    [[nodiscard]] const QList<TaskLine> &tasks() const { return m_tasks; }
    /// Counts of the work that brings the list of people up to what was written; null while the list is true, or nobody makes it.
    [[nodiscard]] const JobHandle &listing() const { return m_listing; }

    /// Before a small file is written on the spot: Invalid where it is one that an office needs for itself. What is written on another
    /// thread asks `checkOutputTarget` there.
    [[nodiscard]] Result<void> mayWrite(const QString &to) const;

    /// Says something in the bar of the page that is open, and keeps it in the list of messages.
    void say(const Notice &notice);
    [[nodiscard]] const QList<std::pair<QDateTime, Notice>> &said() const { return m_said; }

Q_SIGNALS:
    void opened();
    void closed();
    void changed(const kinerja::Changes &changes);
    void periodChanged();
    void tasksChanged();
    void savedChanged();
    /// A change was written, and the file is not in its folder any more.
    void fileMissed();
    void noticeSaid(const kinerja::Notice &notice);
    void officeChanged(); ///< name, counts or settings of the office
    /// The list of people begins to be made or is over; in between it is what it was before. Where it ends, read it again.
    void listingChanged();

private:
    /// Follows the office's cycle: a monthly office is about its month, unless another period was chosen.
    void takeCycle();
    quint64 beginTask(const QString &label);
    void giveJob(quint64 id, const JobHandle &job);
    void endTask(quint64 id);
    void noteWritten(const Error *error);

    Settings &m_settings;
    Prompt &m_prompt;
    StoreThread m_thread;
    OfficeInfo m_info;
    QString m_path;
    Period m_period;
    EvaluationCycle m_cycle = EvaluationCycle::Quarterly;
    bool m_open = false;
    bool m_saved = true;
    quint64 m_lastTask = 0;
    JobHandle m_listing;
    quint64 m_listingTask = 0;
    QList<TaskLine> m_tasks;
    QList<std::pair<QDateTime, Notice>> m_said;
    Question m_infoQuestion;
};

/// The quarter (or month) whose appraisal is due on a day: the one that ended last.
[[nodiscard]] Period periodDueOn(QDate day, Period::Kind kind);

} // namespace kinerja
