#pragma once

#include "core/plan/planlint.h"
#include "ui/common/card.h"

#include <QListWidget>

namespace kinerja {

/// The linter's advice beside the form. Enter or a click goes to the field. It advises and never stops anybody.
class AdvicePanel : public Card {
    Q_OBJECT

public:
    explicit AdvicePanel(QWidget *parent = nullptr);
    void setAdvice(const QList<PlanAdvice> &advice);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const kinerja::PlanPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QLabel *m_summary;
    QListWidget *m_list;
    QList<PlanAdvice> m_advice;
};

} // namespace kinerja
