#include "ui/paper/figure.h"

#include "core/base/tr.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja::paper {

namespace {

using forms::DistributionCurve;

/// A smooth line through points that rises only where they rise (Fritsch and Carlson's slopes, evenly spaced).
QPainterPath smooth(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    const qsizetype count = points.size();
    QList<qreal> slopes(count, 0);
    for (qsizetype i = 1; i + 1 < count; ++i) {
        const qreal before = points[i].y() - points[i - 1].y();
        const qreal behind = points[i + 1].y() - points[i].y();
        slopes[i] = before * behind > 0 ? 2 * before * behind / (before + behind) : 0;
    }
    for (qsizetype i = 0; i + 1 < count; ++i) {
        const qreal third = (points[i + 1].x() - points[i].x()) / 3;
        path.cubicTo(points[i] + QPointF(third, slopes[i] / 3), points[i + 1] - QPointF(third, slopes[i + 1] / 3),
                     points[i + 1]);
    }
    return path;
}

void paintDistribution(QPainter &painter, const QRectF &area, const PaperFonts &fonts,
                       const std::optional<DistributionCurve> &curve, const QString &title)
{
    constexpr std::array order = {Predicate::VeryPoor, Predicate::Poor, Predicate::NeedsImprovement, Predicate::Good,
                                  Predicate::VeryGood};
    const QFont small = fonts.font(Face::Regular, 7.5);
    const qreal titleHeight = pt(15);
    const qreal labelHeight = pt(23);
    // Narrower than the page: five bars over its whole width would lie flat.
    const qreal width = std::min(area.width(), mm(150));
    const QRectF inner(area.center().x() - width / 2, area.top(), width, area.height());
    const QRectF plot = inner.adjusted(mm(10), titleHeight + pt(7), -mm(4), -labelHeight);

    painter.setPen(Qt::black);
    painter.setFont(fonts.font(Face::Bold, 8));
    painter.drawText(QRectF(area.left(), area.top(), area.width(), titleHeight), Qt::AlignHCenter | Qt::AlignTop, title);

    const qreal step = plot.width() / order.size();
    const qreal barWidth = step * 0.56;
    const int largest = curve ? *std::max_element(curve->values.begin(), curve->values.end()) : 0;
    QList<QPointF> tops;
    for (size_t i = 0; i < order.size(); ++i) {
        const qreal centre = plot.left() + step * (qreal(i) + 0.5);
        const qreal height = largest > 0 ? plot.height() * curve->values[i] / largest : 0;
        const QRectF bar(centre - barWidth / 2, plot.bottom() - height, barWidth, height);
        if (height > 0) {
            painter.setPen(QPen(QColor(0x70, 0x70, 0x70), pt(0.4)));
            painter.setBrush(QColor(0xdd, 0xdd, 0xdd));
            painter.drawRect(bar);
        }
        painter.setPen(Qt::black);
        painter.setFont(small);
        painter.drawText(QRectF(centre - step / 2, plot.bottom() + pt(2), step, pt(11)), Qt::AlignHCenter | Qt::AlignTop,
                         forms::word(order[i]));
        if (curve) {
            const QString value = curve->unit == DistributionCurve::Unit::Percent
                ? translate("forms", "%1 %").arg(curve->values[i])
                : QString::number(curve->values[i]);
            painter.drawText(QRectF(centre - step / 2, plot.bottom() + pt(11), step, pt(11)), Qt::AlignHCenter | Qt::AlignTop,
                             value);
        }
        tops += QPointF(centre, bar.top());
    }
    if (largest > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(0x30, 0x30, 0x30), pt(0.9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(smooth(tops));
    }
    painter.setPen(QPen(Qt::black, pt(0.6)));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), QPointF(plot.left(), plot.top() - pt(4)));

    painter.setFont(small);
    painter.translate(inner.left() + mm(5), plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height(), -pt(6), 2 * plot.height(), pt(12)), Qt::AlignCenter,
                     translate("forms", "Number of Employees"));
}

} // namespace

Figure distributionFigure(const PaperFonts &fonts, const std::optional<forms::DistributionCurve> &curve, const QString &title)
{
    return {[=](QPainter &painter, const QRectF &area) { paintDistribution(painter, area, fonts, curve, title); }, mm(40)};
}

} // namespace kinerja::paper
