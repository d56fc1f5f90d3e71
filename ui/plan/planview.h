#pragma once

#include "core/plan/workplan.h"

#include <QWidget>

class QVBoxLayout;

namespace kinerja {

/// A plan to read: where it is agreed on or with somebody else, nothing looks as if it could be typed into.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);
    void showPlan(const WorkPlan &plan);

private:
    void addItem(const PlanItem &item, int number, PlanApproach approach);
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace kinerja
