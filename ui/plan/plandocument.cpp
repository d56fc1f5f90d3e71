#include "ui/plan/plandocument.h"

#include "core/base/tr.h"

#include <QUndoCommand>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostSteps = 500;
/// A pause in typing after which the next letter is a step of its own.
constexpr int pauseMs = 1500;

} // namespace

/// One step: the plan before and after.
class PlanEdit final : public QUndoCommand {
public:
    PlanEdit(PlanDocument &document, const QString &words, QByteArray field, WorkPlan after)
        : QUndoCommand(words), m_document(document), m_field(std::move(field)), m_before(document.plan()), m_after(std::move(after))
    {
    }
    [[nodiscard]] int id() const override { return m_field.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *const next = static_cast<const PlanEdit *>(other);
        if (next->m_field != m_field)
            return false;
        m_after = next->m_after;
        setObsolete(sameContent(m_before, m_after));
        return true;
    }
    void undo() override { m_document.show(m_before); }
    void redo() override { m_document.show(m_after); }

private:
    PlanDocument &m_document;
    QByteArray m_field;
    WorkPlan m_before;
    WorkPlan m_after;
};

PlanDocument::PlanDocument(QObject *parent) : QObject(parent), m_ids(m_clock)
{
    m_steps.setUndoLimit(mostSteps);
}

void PlanDocument::show(const WorkPlan &plan)
{
    // A step is about content; the state is where the stored plan stands.
    const PlanState state = m_plan.state;
    const PlanId id = m_plan.id;
    m_plan = plan;
    m_plan.state = state;
    m_plan.id = id;
    Q_EMIT changed();
}

void PlanDocument::load(const WorkPlan &plan)
{
    if (m_plan.placement != plan.placement || m_plan.year != plan.year || !sameContent(m_plan, plan))
        m_steps.clear();
    m_plan = plan;
    Q_EMIT changed();
}

void PlanDocument::edit(const QString &words, const QByteArray &field, const std::function<void(WorkPlan &)> &change)
{
    WorkPlan after = m_plan;
    change(after);
    nameRows(after);
    after = numbered(std::move(after));
    if (sameContent(after, m_plan))
        return;
    if (!m_lastEdit.isValid() || m_lastEdit.elapsed() > pauseMs)
        ++m_visit;
    m_lastEdit.start();
    m_steps.push(new PlanEdit(*this, words, field.isEmpty() ? field : field + '#' + QByteArray::number(m_visit), std::move(after)));
}

void PlanDocument::nameRows(WorkPlan &plan)
{
    for (PlanItem &item : plan.items) {
        if (item.id.isNull())
            item.id.uuid = m_ids.next();
        for (Indicator &indicator : item.indicators) {
            if (indicator.id.isNull())
                indicator.id.uuid = m_ids.next();
        }
    }
}

int PlanDocument::addItem(WorkKind category)
{
    qsizetype at = m_plan.items.size();
    if (category == WorkKind::Main) {
        at = 0;
        while (at < m_plan.items.size() && m_plan.items[at].category == WorkKind::Main)
            ++at;
    }
    edit(translate("plan", "add a result"), {}, [&](WorkPlan &plan) {
        PlanItem item;
        item.category = category;
        item.indicators = {Indicator{}};
        plan.items.insert(at, item);
    });
    return int(at);
}

int PlanDocument::moveItem(int item, int by)
{
    const int to = item + by;
    if (to < 0 || to >= m_plan.items.size() || m_plan.items[to].category != m_plan.items[item].category)
        return -1;
    edit(translate("plan", "move a result"), {}, [&](WorkPlan &plan) { plan.items.swapItemsAt(item, to); });
    return to;
}

void PlanDocument::removeItem(int item)
{
    edit(translate("plan", "remove a result"), {}, [&](WorkPlan &plan) { plan.items.removeAt(item); });
}

int PlanDocument::addIndicator(int item, int at, const Indicator &indicator)
{
    const int place = qBound(0, at, int(m_plan.items[item].indicators.size()));
    edit(translate("plan", "add an indicator"), {}, [&](WorkPlan &plan) { plan.items[item].indicators.insert(place, indicator); });
    return place;
}

int PlanDocument::moveIndicator(int item, int indicator, int by)
{
    const int to = indicator + by;
    if (to < 0 || to >= m_plan.items[item].indicators.size())
        return -1;
    edit(translate("plan", "move an indicator"), {}, [&](WorkPlan &plan) { plan.items[item].indicators.swapItemsAt(indicator, to); });
    return to;
}

void PlanDocument::removeIndicator(int item, int indicator)
{
    edit(translate("plan", "remove an indicator"), {}, [&](WorkPlan &plan) { plan.items[item].indicators.removeAt(indicator); });
}

void PlanDocument::setExpectation(const QString &value, const QString &text)
{
    edit(translate("plan", "write an expectation"), "expectation " + value.toUtf8(), [&](WorkPlan &plan) {
        plan.expectations.removeIf([&](const Expectation &expectation) { return expectation.value == value; });
        plan.expectations.append({value, text});
    });
}

} // namespace kinerja
