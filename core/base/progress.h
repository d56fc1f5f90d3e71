#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace kinerja {

/// The thread between long work and whoever waits for it: counts go out, a wish to stop comes in.
///
/// One object a job. `cancel()` may be called from any thread or signal handler; the rest belongs to the working thread.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) {}

    /// Reports, and says whether to go on. `total` is 0 while it is not known.
    [[nodiscard]] bool step(qint64 done, qint64 total = 0)
    {
        if (m_report)
            m_report(done, total);
        return !cancelled();
    }
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic_bool m_cancelled = false;
};

} // namespace kinerja
