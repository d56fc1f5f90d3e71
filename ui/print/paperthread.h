// What lives here: official forms on screen and on their way to paper: preview, printer, batches of files.
// What does not: what stands on a form (core/report), how it is laid out (paper), reports and charts.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>

class QThread;

namespace kinerja {

/// A thread on which forms are laid out and painted, so that the window stays live. What is posted runs in the order of posting.
/// Made, used and destroyed on the main thread; being destroyed, it waits for what runs and drops what does not.
class PaperThread {
public:
    PaperThread();
    ~PaperThread();
    Q_DISABLE_COPY_MOVE(PaperThread)

    void post(std::function<void()> work);
    /// Runs on this thread as the last thing: whoever keeps what was made there frees it there.
    void atEnd(std::function<void()> work);
    /// Back to the main thread, while `context` lives; called on this thread.
    static void deliver(QObject *context, std::function<void()> answer);

private:
    QThread *m_thread;
    QObject *m_place; ///< lives on the thread
    std::atomic_bool m_ending = false;
};

} // namespace kinerja
