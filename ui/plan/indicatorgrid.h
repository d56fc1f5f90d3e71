#pragma once

#include "core/plan/planlint.h"
#include "ui/plan/editors.h"
#include "ui/plan/plandocument.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;

namespace kinerja {

/// The indicators of one result as a small table to type in: aspect, indicator, target, unit, direction. Tab goes along, Enter adds a row
/// below, Alt+Up and Alt+Down move the row. Where it is narrow each row takes two lines, and each field has its name above it.
class IndicatorGrid : public QWidget {
    Q_OBJECT

public:
    IndicatorGrid(PlanDocument &document, int item, QWidget *parent = nullptr);

    void setAudience(PlanAudience audience);
    /// Shows the item's indicators; typed text that means the same stays as it was typed.
    void showPlan();
    void focusPlace(PlanPlace::Part part, int indicator);
    /// The fields in reading order, for the order of Tab.
    [[nodiscard]] QList<QWidget *> fields() const;

Q_SIGNALS:
    /// The fields stand in another order.
    void rearranged();
    /// Somebody wants to remove a row: the form asks where something was realised already.
    void removalWanted(int indicator);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        CalmCombo *aspect;
        GrowingEdit *text;
        DocumentLine *target;
        DocumentLine *unit;
        CalmCombo *direction;
        QToolButton *remove;
        QLabel *problem; ///< below the row: what is wrong with its target
        std::array<QLabel *, 5> captions; ///< in the order of the headings, where the row has two lines

        [[nodiscard]] std::array<QWidget *, 6> widgets() const { return {aspect, text, target, unit, direction, remove}; }
    };

    [[nodiscard]] const PlanItem &item() const { return m_document.plan().items[m_item]; }
    [[nodiscard]] bool isQuantitative() const { return m_document.plan().approach == PlanApproach::Quantitative; }
    void addRow();
    void showRow(int at);
    void fillAspects(CalmCombo &combo) const;
    /// Row by row, from `line` on; gives the line after it.
    [[nodiscard]] int layOneLine(const Row &row, int line);
    void place(QWidget *widget, int line, int column);
    [[nodiscard]] int layTwoLines(const Row &row, int line);
    void change(int at, const QString &words, const char *field, const std::function<void(Indicator &)> &with);
    void targetTyped(int at);
    [[nodiscard]] int rowOf(const QObject *widget) const;
    [[nodiscard]] bool wantsTwoLines() const;
    void arrange();

    PlanDocument &m_document;
    int m_item;
    PlanAudience m_audience = PlanAudience::Staff;
    std::vector<Row> m_rows;
    QList<QLabel *> m_headings;
    QGridLayout *m_grid;
    bool m_twoLines = false;
    bool m_withAspects = true;
    bool m_arranged = false;
    bool m_showing = false;
};

} // namespace kinerja
