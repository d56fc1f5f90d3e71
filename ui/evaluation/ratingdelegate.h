#pragma once

#include <QStyledItemDelegate>

namespace kinerja {

class RatingGrid;
struct BoardRow;

/// Draws the grid: the current row tinted, the current cell in a frame, ratings with a mark of their own beside the words. Text never
/// moves. Draws from the rows themselves, so that a key is on screen at once.
class RatingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RatingDelegate(RatingGrid &grid);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRating(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const BoardRow &row) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const BoardRow &row) const;

    RatingGrid &m_grid;
};

} // namespace kinerja
