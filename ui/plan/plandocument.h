// What lives here: the list of the year's plans and the editor of one plan (SKP): form, undo, drafts, advice on screen.
// What does not: what a plan is, may become or lacks (core/plan), its paper (paper), where pages stand (shell).
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/plan/workplan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <functional>

namespace kinerja {

/// The plan as it stands in the form, with every step that can be taken back. Each step is the whole plan before and after, so undo
/// cannot drift from what is shown; letters typed one after the other in one field are one step. Main thread; owned by the screen; it
/// never saves.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(QObject *parent = nullptr);

    [[nodiscard]] const WorkPlan &plan() const { return m_plan; }
    [[nodiscard]] QUndoStack &steps() { return m_steps; }

    /// Shows a stored plan. Steps are kept where the content is what stands here already, as after a save.
    void load(const WorkPlan &plan);

    /// Changes the plan by one step named in words. Steps in a row with the same `field` become one; empty: a step of its own.
    void edit(const QString &words, const QByteArray &field, const std::function<void(WorkPlan &)> &change);

    // Each gives the place of what was added, or where what was moved now stands; -1 where it cannot go further.
    int addItem(WorkKind category);
    int moveItem(int item, int by);
    void removeItem(int item);
    int addIndicator(int item, int at, const Indicator &indicator = {});
    int moveIndicator(int item, int indicator, int by);
    void removeIndicator(int item, int indicator);
    void setExpectation(const QString &value, const QString &text);

    /// New names for rows that have none.
    void nameRows(WorkPlan &plan);

Q_SIGNALS:
    /// The plan is another; everything shown is shown again.
    void changed();

private:
    friend class PlanEdit;
    void show(const WorkPlan &plan);

    SystemClock m_clock;
    IdSource m_ids;
    WorkPlan m_plan;
    QUndoStack m_steps;
    QElapsedTimer m_lastEdit;
    int m_visit = 0; ///< ascends with each pause in typing
};

} // namespace kinerja
