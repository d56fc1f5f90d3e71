#pragma once

#include "ui/print/pagesource.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QSet>

namespace kinerja {

/// The sheets of a batch below each other as they will lie in the printer. Only what is in view is painted, and it is painted
/// elsewhere. Page up and down turn pages, Home and End go to the ends, plus, minus and 0 zoom.
class PagePreview : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(PageSource &source, QWidget *parent = nullptr);

    [[nodiscard]] int currentPage() const { return m_current; } ///< from 0; −1 where there is none
    void goTo(int page);
    enum class Fit { Width, Page, Free };
    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// Per cent of the sheet's real size.
    [[nodiscard]] int zoom() const;
    void zoomBy(int steps);
    /// Whether everything in view is painted.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void currentChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void follow();
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] std::pair<int, int> inView() const;
    [[nodiscard]] qreal pixelsPerTwip() const;

    PageSource &m_source;
    QCache<int, QImage> m_images;
    mutable QSet<int> m_waiting;
    Fit m_fit = Fit::Width;
    qreal m_scale = 1; ///< of the real size, where Fit::Free
    QSize m_sheet;     ///< of one page, in pixels
    int m_current = -1;
};

} // namespace kinerja
