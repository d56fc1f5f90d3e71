#include "ui/shell/taskstrip.h"

#include "core/base/tr.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr qint64 shownAfter = 200; // milliseconds
constexpr int lookEvery = 100;     // milliseconds
constexpr int mostLines = 3;
constexpr int barSteps = 1000;

} // namespace

QString progressText(qint64 done, qint64 total)
{
    if (total > 0)
        return filled(translate("shell", "%1 of %2"), {countText(std::min(done, total)), countText(total)});
    return done > 0 ? countText(done) : QString();
}

TaskStrip::TaskStrip(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_more(label({}, "small", this))
{
    setObjectName(u"taskStrip"_s);
    setKind(this, "bar");
    setAccessibleName(translate("shell", "Running work"));
    m_column->setContentsMargins(space::between, space::small, space::between, space::small);
    m_column->setSpacing(space::tiny);
    m_more->setObjectName(u"moreTasks"_s);
    m_column->addWidget(m_more);
    m_more->hide();
    hide();
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TaskStrip::look);
    connect(&workspace, &Workspace::tasksChanged, this, [this] {
        if (m_workspace.tasks().isEmpty())
            look();
        else if (!m_timer.isActive())
            m_timer.start();
    });
}

TaskStrip::Line TaskStrip::make(const TaskLine &task)
{
    Line line;
    line.id = task.id;
    line.job = task.job;
    line.widget = new QWidget(this);
    line.widget->setObjectName(u"task-%1"_s.arg(task.id));
    auto *const row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::between);
    QLabel *const name = label(task.label, "", line.widget);
    name->setObjectName(u"taskLabel"_s);
    line.counts = label({}, "muted", line.widget);
    line.counts->setObjectName(u"taskCounts"_s);
    line.bar = new QProgressBar(line.widget);
    line.bar->setObjectName(u"taskBar"_s);
    line.bar->setTextVisible(false);
    line.bar->setAccessibleName(task.label);
    line.cancel = button(translate("shell", "Cancel"), u"taskCancel"_s, "quiet", line.widget);
    line.cancel->setAccessibleName(filled(translate("shell", "Cancel: %1"), {task.label}));
    row->addWidget(name);
    row->addWidget(line.counts);
    row->addWidget(line.bar, 1);
    row->addWidget(line.cancel);
    connect(line.cancel, &QPushButton::clicked, this, [job = task.job, cancel = line.cancel] {
        if (job)
            job->cancel();
        cancel->setText(translate("shell", "Stopping…"));
        setReason(cancel, translate("shell", "It stops at the next safe point. Nothing is left half-written."));
    });
    return line;
}

void TaskStrip::update(const Line &line)
{
    if (!line.job)
        return;
    const qint64 done = line.job->done.load(std::memory_order_relaxed);
    const qint64 total = line.job->total.load(std::memory_order_relaxed);
    line.counts->setText(progressText(done, total));
    // Without a whole the bar only moves.
    line.bar->setRange(0, total > 0 ? barSteps : 0);
    if (total > 0)
        line.bar->setValue(int(std::min(done, total) * barSteps / total));
    line.bar->setAccessibleDescription(line.counts->text());
}

void TaskStrip::look()
{
    const QList<TaskLine> &tasks = m_workspace.tasks();
    m_lines.removeIf([&](const Line &line) {
        const bool over = std::none_of(tasks.cbegin(), tasks.cend(), [&](const TaskLine &task) { return task.id == line.id; });
        if (over)
            line.widget->deleteLater();
        return over;
    });
    int waiting = 0;
    for (const TaskLine &task : tasks) {
        if (task.since.elapsed() < shownAfter)
            continue;
        if (std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const Line &line) { return line.id == task.id; }))
            continue;
        if (m_lines.size() >= mostLines) {
            ++waiting;
            continue;
        }
        m_lines.append(make(task));
        m_column->insertWidget(int(m_lines.size()) - 1, m_lines.last().widget);
    }
    for (const Line &line : std::as_const(m_lines))
        update(line);
    m_more->setText(filled(translate("shell", "and %1 more"), {countText(waiting)}));
    m_more->setVisible(waiting > 0);
    setVisible(!m_lines.isEmpty());
    if (tasks.isEmpty())
        m_timer.stop();
}

} // namespace kinerja
