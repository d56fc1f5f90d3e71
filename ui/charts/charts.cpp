#include "ui/charts/charts.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

qreal drawn(const Decimal &value)
{
    return value.toString().toDouble();
}

/// At most five steps of 1, 2 or 5 times a power of ten that hold the largest value.
struct Scale {
    qreal step = 1;
    int steps = 1;
    [[nodiscard]] qreal top() const { return step * steps; }
};
Scale scaleFor(qreal largest)
{
    Scale scale;
    for (int i = 0; scale.step * 5 < largest; ++i)
        scale.step *= i % 3 == 1 ? 2.5 : 2;
    scale.steps = qMax(1, int(std::ceil(largest / scale.step)));
    return scale;
}

/// Values and marks over the bars: Qt Charts has neither named limits nor values beside bars of nothing.
class Overlay final : public QGraphicsItem {
public:
    Overlay(QChart *chart, const ReportSeries &series) : QGraphicsItem(chart), m_chart(chart), m_series(series) { setZValue(10); }

    void setRange(qreal top) { m_top = top; }
    void setLook(const Tokens &tokens, const QFont &font)
    {
        m_tokens = &tokens;
        m_font = font;
        update();
    }
    QRectF boundingRect() const override { return m_chart->rect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QRectF plot = m_chart->plotArea();
        const qsizetype count = m_series.categories.size();
        if (count == 0 || m_tokens == nullptr)
            return;
        const qreal band = plot.height() / qreal(count);
        const auto x = [&](const Decimal &value) { return plot.left() + drawn(value) / m_top * plot.width(); };
        painter->setFont(m_font);
        const QFontMetricsF metrics(m_font, painter->device());
        for (const ReportMark &mark : m_series.marks) {
            const qreal at = x(mark.value);
            const qreal middle = plot.top() + band * (qreal(mark.category) + 0.5);
            painter->setPen(QPen(m_tokens->text, 1.5, Qt::DashLine));
            painter->drawLine(QPointF(at, middle - band * 0.46), QPointF(at, middle + band * 0.46));
        }
        for (qsizetype i = 0; i < count; ++i) {
            const qreal middle = plot.top() + band * (qreal(i) + 0.5);
            const QString value = m_series.values[i].normalised().toLocalText(Decimal::Grouping::On);
            painter->setPen(m_tokens->text);
            // Drawn here, because Qt Charts shortens its own labels where it could do with less of the plot.
            painter->drawText(QRectF(0, middle - metrics.height() / 2, plot.left() - 8, metrics.height()), Qt::AlignRight | Qt::AlignVCenter, m_series.categories[i]);
            QRectF place(x(m_series.values[i]) + 6, middle - metrics.height() / 2, metrics.horizontalAdvance(value) + 2, metrics.height());
            for (const ReportMark &mark : m_series.marks) {
                // A limit must not run through the number.
                const qreal at = x(mark.value);
                if (mark.category == i && at > place.left() - 4 && at < place.right() + 4)
                    place.moveLeft(at + 6);
            }
            painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, value);
            names(*painter, metrics, i, x(m_series.values[i]), place, plot);
        }
    }

private:
    /// The names of a bar's limits: right of the limit, of the value, left of the limit, or in the bar, whichever has room first.
    void names(QPainter &painter, const QFontMetricsF &metrics, qsizetype category, qreal bar, QRectF taken, const QRectF &plot) const
    {
        for (const ReportMark &mark : m_series.marks) {
            if (mark.category != category)
                continue;
            const qreal at = plot.left() + drawn(mark.value) / m_top * plot.width();
            const qreal width = metrics.horizontalAdvance(mark.name) + 2;
            const auto fits = [&](const QRectF &each) {
                const bool straddles = (each.left() < bar && each.right() > bar) || (each.left() < at && each.right() > at);
                return !straddles && !each.intersects(taken.adjusted(-4, 0, 4, 0)) && each.left() > plot.left() && each.right() <= m_chart->rect().right() - 2;
            };
            QRectF place;
            for (const qreal left : {at + 6, taken.right() + 8, at - 6 - width, bar - 6 - width, plot.left() + 4}) {
                place = QRectF(left, taken.top(), width, taken.height());
                if (fits(place))
                    break;
            }
            if (!fits(place))
                continue; // no room: the table says it
            painter.setPen(place.right() < bar ? m_tokens->onPrimary : m_tokens->muted);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, mark.name);
            taken = taken.united(place);
        }
    }

    QChart *m_chart;
    ReportSeries m_series;
    const Tokens *m_tokens = nullptr;
    QFont m_font;
    qreal m_top = 1;
};

} // namespace

struct BarChart::Parts {
    QChartView *view = nullptr;
    QChart *chart = nullptr;
    QHorizontalBarSeries *bars = nullptr;
    QBarSet *set = nullptr;
    QBarCategoryAxis *categories = nullptr;
    QValueAxis *values = nullptr;
    Overlay *overlay = nullptr;
    QString title;
    QStringList names;
};

BarChart::BarChart(QWidget *parent) : QWidget(parent), m_parts(std::make_unique<Parts>())
{
    m_parts->chart = new QChart;
    m_parts->chart->legend()->hide();
    m_parts->chart->setMargins({});
    m_parts->chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_parts->chart->setBackgroundRoundness(0);
    m_parts->chart->setAnimationOptions(QChart::NoAnimation);
    m_parts->categories = new QBarCategoryAxis(m_parts->chart);
    m_parts->categories->setGridLineVisible(false);
    m_parts->categories->setLabelsVisible(false);
    m_parts->values = new QValueAxis(m_parts->chart);
    m_parts->chart->addAxis(m_parts->categories, Qt::AlignLeft);
    m_parts->chart->addAxis(m_parts->values, Qt::AlignBottom);
    m_parts->view = new QChartView(m_parts->chart, this);
    m_parts->view->setObjectName(u"chartView"_s);
    m_parts->view->setRenderHint(QPainter::Antialiasing);
    m_parts->view->setFocusPolicy(Qt::NoFocus);
    m_parts->view->setFrameShape(QFrame::NoFrame);
    m_parts->view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts->view);
}

BarChart::~BarChart() = default;

void BarChart::setReport(const Report &report)
{
    Parts &parts = *m_parts;
    parts.chart->removeAllSeries();
    delete std::exchange(parts.overlay, nullptr);
    parts.title = report.title + u'\n' + report.subtitle;
    parts.view->setAccessibleName(report.title);
    parts.view->setAccessibleDescription(report.summary);
    if (report.series.isEmpty())
        return;
    const ReportSeries &series = report.series.first();
    qreal largest = 1;
    parts.set = new QBarSet(series.name);
    // Qt Charts counts categories from below; people read from above.
    for (qsizetype i = series.values.size() - 1; i >= 0; --i) {
        parts.set->append(drawn(series.values[i]));
        largest = qMax(largest, drawn(series.values[i]));
    }
    for (const ReportMark &mark : series.marks)
        largest = qMax(largest, drawn(mark.value));
    parts.bars = new QHorizontalBarSeries;
    parts.bars->setBarWidth(0.62);
    parts.bars->append(parts.set);
    // The axis keeps its categories where they are the same: a live chart must not build its labels anew with each key.
    if (parts.names != series.categories) {
        parts.names = series.categories;
        parts.categories->setCategories(QStringList(series.categories.rbegin(), series.categories.rend()));
    }
    const Scale scale = scaleFor(largest * 1.08);
    parts.values->setRange(0, scale.top());
    parts.values->setTickCount(scale.steps + 1);
    parts.values->setLabelFormat(u"%.0f"_s);
    parts.values->setTitleText(series.unit);
    parts.chart->addSeries(parts.bars);
    parts.bars->attachAxis(parts.categories);
    parts.bars->attachAxis(parts.values);
    parts.overlay = new Overlay(parts.chart, series);
    parts.overlay->setRange(scale.top());
    dress(tokensOf(palette()));
}

void BarChart::dress(const Tokens &tokens) const
{
    const Parts &parts = *m_parts;
    QFont small = font();
    small.setPointSizeF(qMax(9.5, font().pointSizeF() * 0.95));
    parts.chart->setBackgroundBrush(tokens.surface);
    parts.view->setBackgroundBrush(tokens.surface);
    for (QAbstractAxis *const axis : {static_cast<QAbstractAxis *>(parts.categories), static_cast<QAbstractAxis *>(parts.values)}) {
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(tokens.border));
        axis->setGridLinePen(QPen(tokens.border));
        axis->setTitleFont(small);
    }
    const QFontMetrics metrics(small);
    int widest = 0;
    for (const QString &name : parts.names)
        widest = qMax(widest, metrics.horizontalAdvance(name));
    parts.chart->setMargins({widest + 12, 4, metrics.horizontalAdvance(u"000"_s), 0});
    parts.values->setLabelsColor(tokens.muted);
    parts.values->setTitleBrush(tokens.muted);
    parts.chart->setTitleBrush(tokens.text);
    if (parts.overlay == nullptr)
        return;
    parts.set->setColor(tokens.primary);
    parts.set->setBorderColor(tokens.primary);
    parts.overlay->setLook(tokens, small);
}

void BarChart::drawForPaper(QSize size, const std::function<void(QGraphicsScene &)> &draw) const
{
    const Parts &parts = *m_parts;
    const QSizeF shown = parts.chart->size();
    dress(lightTokens());
    parts.chart->setTitle(parts.title.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    parts.chart->resize(size);
    parts.chart->layout()->activate();
    draw(*parts.view->scene());
    parts.chart->setTitle({});
    parts.chart->resize(shown);
    dress(tokensOf(palette()));
}

QImage BarChart::picture(QSize size, int scale) const
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(lightTokens().surface);
    drawForPaper(size, [&](QGraphicsScene &scene) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    });
    return image;
}

bool BarChart::writeSvg(const QString &path, QSize size) const
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_parts->title.section(u'\n', 0, 0));
    bool written = false;
    drawForPaper(size, [&](QGraphicsScene &scene) {
        QPainter painter;
        if (!painter.begin(&generator))
            return;
        scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
        written = painter.end();
    });
    return written;
}

QSize BarChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 20, line * 11};
}

QSize BarChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 14, line * 10};
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress(tokensOf(palette()));
}

} // namespace kinerja
