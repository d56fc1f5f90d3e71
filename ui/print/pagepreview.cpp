#include "ui/print/pagepreview.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/common/style.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace kinerja {

namespace {

constexpr int gap = space::between;
constexpr qreal twipsPerInch = 1440;
constexpr qsizetype imageBudget = 64 * 1024; ///< KiB of painted pages
constexpr qreal smallest = 0.25;
constexpr qreal largest = 4;
constexpr qreal step = 1.2;

} // namespace

PagePreview::PagePreview(PageSource &source, QWidget *parent) : QAbstractScrollArea(parent), m_source(source), m_images(imageBudget)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 200);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    connect(&m_source, &PageSource::shown, this, [this] {
        m_images.clear();
        m_waiting.clear();
        verticalScrollBar()->setValue(0);
        m_current = -1;
        arrange();
    });
    connect(&m_source, &PageSource::counted, this, &PagePreview::arrange);
    connect(&m_source, &PageSource::painted, this, [this](int page, const QImage &image) {
        m_waiting.remove(page);
        m_images.insert(page, new QImage(image), qMax<qsizetype>(1, image.sizeInBytes() / 1024));
        viewport()->update();
    });
    follow();
}

qreal PagePreview::pixelsPerTwip() const
{
    const QSizeF sheet = m_source.sheet();
    if (sheet.isEmpty())
        return 0;
    const qreal real = logicalDpiX() / twipsPerInch;
    switch (m_fit) {
    case Fit::Width: return qMax(0.2, (viewport()->width() - 2.0 * gap) / sheet.width() / real) * real;
    case Fit::Page:
        return qMin((viewport()->width() - 2.0 * gap) / sheet.width(), (viewport()->height() - 2.0 * gap) / sheet.height());
    case Fit::Free: return real * m_scale;
    }
    Q_UNREACHABLE();
}

int PagePreview::zoom() const
{
    return qRound(pixelsPerTwip() * twipsPerInch / logicalDpiX() * 100);
}

void PagePreview::arrange()
{
    const QSizeF sheet = m_source.sheet() * pixelsPerTwip();
    m_sheet = QSize(int(std::floor(sheet.width())), int(std::floor(sheet.height())));
    const int pages = m_source.pageCount();
    const int height = pages > 0 ? pages * (m_sheet.height() + gap) + gap : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    const int width = m_sheet.width() + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    follow();
    viewport()->update();
}

QRect PagePreview::pageRect(int page) const
{
    const int free = viewport()->width() - m_sheet.width();
    const int x = free > 2 * gap ? free / 2 : gap - horizontalScrollBar()->value();
    return QRect(QPoint(x, gap + page * (m_sheet.height() + gap) - verticalScrollBar()->value()), m_sheet);
}

std::pair<int, int> PagePreview::inView() const
{
    if (m_sheet.isEmpty() || m_source.pageCount() == 0)
        return {0, -1};
    const int each = m_sheet.height() + gap;
    const int first = qMax(0, verticalScrollBar()->value() - gap) / each;
    const int last = (verticalScrollBar()->value() + viewport()->height() - gap) / each;
    return {first, qMin(last, m_source.pageCount() - 1)};
}

bool PagePreview::isReady() const
{
    const auto [first, last] = inView();
    for (int page = first; page <= last; ++page) {
        if (!m_images.contains(page))
            return false;
    }
    return last >= first;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(viewport());
    // White sheets stand out on the colour of the window.
    painter.fillRect(viewport()->rect(), tokens.window);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(m_sheet) * ratio).toSize();
    const auto [first, last] = inView();
    for (int page = first; page <= last; ++page) {
        const QRect sheet = pageRect(page);
        const QImage *const image = m_images.object(page);
        if (image != nullptr) {
            painter.drawImage(sheet, *image);
        } else {
            painter.fillRect(sheet, Qt::white);
        }
        painter.setPen(tokens.border);
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0));
        if ((image == nullptr || image->size() != pixels) && !m_waiting.contains(page)) {
            m_waiting.insert(page);
            m_source.request(page, pixels);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.primary, 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void PagePreview::follow()
{
    // The page that has the upper third of the view is the one that people look at.
    int page = -1;
    if (m_source.pageCount() > 0 && !m_sheet.isEmpty())
        page = qBound(0, (verticalScrollBar()->value() + viewport()->height() / 3) / (m_sheet.height() + gap), m_source.pageCount() - 1);
    const QString name = page < 0 ? translate("print", "Preview: nothing to show yet")
                                  : filled(translate("print", "Preview: page %1 of %2, %3"),
                                           {countText(page + 1), countText(m_source.pageCount()), m_source.documents()[m_source.at(page).document].name});
    if (accessibleName() != name)
        setAccessibleName(name);
    if (page != m_current) {
        m_current = page;
        Q_EMIT currentChanged(page);
    }
}

void PagePreview::goTo(int page)
{
    if (m_source.pageCount() == 0)
        return;
    verticalScrollBar()->setValue(qBound(0, page, m_source.pageCount() - 1) * (m_sheet.height() + gap));
    // The last pages may not come to the top; they are current all the same.
    m_current = qBound(0, page, m_source.pageCount() - 1);
    Q_EMIT currentChanged(m_current);
}

void PagePreview::setFit(Fit fit)
{
    const int page = m_current;
    m_fit = fit;
    arrange();
    if (page >= 0)
        goTo(page);
    Q_EMIT zoomChanged();
}

void PagePreview::zoomBy(int steps)
{
    const int page = m_current;
    m_scale = qBound(smallest, zoom() / 100.0 * std::pow(step, steps), largest);
    m_fit = Fit::Free;
    arrange();
    if (page >= 0)
        goTo(page);
    Q_EMIT zoomChanged();
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_current;
    arrange();
    if (page > 0)
        goTo(page);
    Q_EMIT zoomChanged();
}

void PagePreview::scrollContentsBy(int, int)
{
    follow();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return goTo(m_current + 1);
    case Qt::Key_PageUp: return goTo(qMax(0, m_current - 1));
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(m_source.pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(1);
    case Qt::Key_Minus: return zoomBy(-1);
    case Qt::Key_0: return setFit(Fit::Width);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void PagePreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kinerja
