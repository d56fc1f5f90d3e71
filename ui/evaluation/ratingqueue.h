#pragma once

#include "ui/common/workspace.h"
#include "ui/evaluation/ratingmodel.h"

namespace kinerja {

/// Saves ratings behind whoever types: one write at a time, what is typed meanwhile goes with the next, the newest value of a record
/// wins. What cannot be saved is handed back. Main thread; owned by the page.
class RatingQueue : public QObject {
    Q_OBJECT

public:
    explicit RatingQueue(Workspace &workspace, QObject *parent = nullptr) : QObject(parent), m_workspace(workspace) {}

    void save(const Period &period, const QList<RatingEdit> &edits);
    [[nodiscard]] bool isIdle() const { return m_running.isEmpty() && m_waiting.isEmpty(); }
    /// Runs `then` once nothing waits any more: at once, or after the write that does it.
    void whenIdle(std::function<void()> then);

Q_SIGNALS:
    /// These edits turned round bring back what is stored.
    void failed(const QList<kinerja::RatingEdit> &edits, const kinerja::Error &error);
    void saved();

private:
    struct Row {
        Period period;
        RatingEdit edit; ///< `before` is what the file holds
    };
    void next();
    void finish(const std::optional<Error> &error);

    Workspace &m_workspace;
    QHash<Uuid, Row> m_waiting; ///< by the rating's row
    QHash<Uuid, Row> m_running;
    QList<std::function<void()>> m_then;
};

} // namespace kinerja
