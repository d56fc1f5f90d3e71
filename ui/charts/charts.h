// What lives here: charts on screen, drawn from a report's series, with their twin tables; the only door to Qt Charts.
// What does not: what a report says (core/report), figures on paper (ui/paper).
#pragma once

#include "core/report/report.h"
#include "ui/common/style.h"

#include <QWidget>

#include <functional>
#include <memory>

class QGraphicsScene;

namespace kinerja {

/// Horizontal bars of one series: the value at each bar, limits as dashed named marks, few grid lines, an axis with its unit. Made anew
/// from the report each time; holds no rule. Main thread.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;

    /// The first series of `report`; nothing is drawn where there is none.
    void setReport(const Report &report);
    /// The chart with its title in light colours, as documents take it.
    [[nodiscard]] QImage picture(QSize size, int scale) const;
    /// The same as SVG; false where the file cannot be written.
    [[nodiscard]] bool writeSvg(const QString &path, QSize size) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress(const Tokens &tokens) const;
    /// Draws as a document takes it, and puts the looks of the screen back.
    void drawForPaper(QSize size, const std::function<void(QGraphicsScene &)> &draw) const;

    struct Parts; ///< Qt Charts' own types stay out of this header
    std::unique_ptr<Parts> m_parts;
};

} // namespace kinerja
