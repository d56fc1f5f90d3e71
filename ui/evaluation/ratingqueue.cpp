#include "ui/evaluation/ratingqueue.h"

#include "core/base/tr.h"
#include "core/evaluation/recordstore.h"

using namespace Qt::StringLiterals;

namespace kinerja {

void RatingQueue::save(const Period &period, const QList<RatingEdit> &edits)
{
    for (const RatingEdit &edit : edits) {
        const Uuid row = ratingRow(edit.placement, period);
        if (const auto at = m_waiting.find(row); at != m_waiting.end())
            at->edit.after = edit.after;
        else
            m_waiting.insert(row, {period, edit});
    }
    next();
}

void RatingQueue::whenIdle(std::function<void()> then)
{
    if (isIdle())
        then();
    else
        m_then.append(std::move(then));
}

void RatingQueue::next()
{
    if (!m_running.isEmpty())
        return;
    if (m_waiting.isEmpty()) {
        const auto then = std::exchange(m_then, {});
        for (const auto &each : then)
            each();
        return;
    }
    m_running = std::exchange(m_waiting, {});
    m_workspace.write(
        translate("rating", "Saving ratings"), this,
        [rows = m_running.values()](Store &store, Progress &) -> Result<qsizetype> {
            ASSIGN(const auto done, store.transact(u"rating"_s, rows.first().period.code(), [&](Ledger::Writer &writer) -> Result<qsizetype> {
                for (const Row &row : rows)
                    TRY(recordRating(writer, row.edit.placement, row.edit.appraiser, row.period, row.edit.after));
                return rows.size();
            }));
            return done.first;
        },
        [this](Result<qsizetype> result) { finish(result ? std::nullopt : std::optional(result.error())); });
}

void RatingQueue::finish(const std::optional<Error> &error)
{
    const auto done = std::exchange(m_running, {});
    if (error) {
        QList<RatingEdit> lost;
        for (auto it = done.begin(); it != done.end(); ++it) {
            // What was typed since stands on what is stored, and tries again.
            if (const auto newer = m_waiting.find(it.key()); newer != m_waiting.end())
                newer->edit.before = it->edit.before;
            else
                lost.append(it->edit);
        }
        Q_EMIT failed(lost, *error);
    }
    next();
    if (!error && isIdle())
        Q_EMIT saved();
}

} // namespace kinerja
