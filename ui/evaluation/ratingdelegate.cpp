#include "ui/evaluation/ratingdelegate.h"

#include "core/rules/labels.h"
#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/evaluation/ratinggrid.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int inset = 8; ///< as the headings and the other tables have it
constexpr int insetRight = 4;
constexpr int markRoom = 16;

QColor between(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

/// Up, level or down: the rating is seen without reading, and without colour.
void paintMark(QPainter &painter, const QRect &rect, Rating rating, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = QRectF(rect).center();
    switch (rating) {
    case Rating::Above: painter.drawPolygon(QPolygonF({QPointF(middle.x() - 4.5, middle.y() + 3.5), QPointF(middle.x() + 4.5, middle.y() + 3.5), QPointF(middle.x(), middle.y() - 4)})); break;
    case Rating::Meets: painter.drawRoundedRect(QRectF(middle.x() - 4.5, middle.y() - 1.5, 9, 3), 1.5, 1.5); break;
    case Rating::Below: painter.drawPolygon(QPolygonF({QPointF(middle.x() - 4.5, middle.y() - 3.5), QPointF(middle.x() + 4.5, middle.y() - 3.5), QPointF(middle.x(), middle.y() + 4)})); break;
    }
    painter.restore();
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text, const QColor &colour)
{
    painter.setFont(option.font);
    painter.setPen(colour);
    painter.drawText(rect, int(Qt::AlignLeft) | int(Qt::AlignVCenter), option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

RatingDelegate::RatingDelegate(RatingGrid &grid) : QStyledItemDelegate(&grid), m_grid(grid) {}

void RatingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const BoardRow &row = m_grid.ratings()->row(index.row());
    const QModelIndex current = m_grid.currentIndex();
    const bool currentRow = current.isValid() && current.row() == index.row();
    const bool currentCell = currentRow && current.column() == index.column();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (currentCell)
        painter->fillRect(option.rect, tokens.surface);
    else if (selected || currentRow)
        painter->fillRect(option.rect, selected ? tokens.selection : between(tokens.selection, tokens.surface));
    const QRect inner = option.rect.adjusted(inset, 0, -insetRight, 0);
    const QString text = index.data().toString();
    switch (index.column()) {
    case RatingModel::Result:
    case RatingModel::Conduct: paintRating(*painter, option, index, row); break;
    case RatingModel::PredicateColumn:
        if (row.segment.predicate) {
            painter->setFont(option.font);
            paintBadge(*painter, inner, *row.segment.predicate, text, option.palette);
        } else {
            paintText(*painter, option, inner, text, tokens.muted);
        }
        break;
    case RatingModel::State: paintState(*painter, option, index, row); break;
    case RatingModel::Name: paintText(*painter, option, inner, text, tokens.text); break;
    case RatingModel::Suggested:
        if (const Suggestion *const shown = m_grid.ratings()->suggestion(row))
            paintText(*painter, option, inner, shortLabel(shown->rating), tokens.muted);
        else
            paintText(*painter, option, inner, text, tokens.muted);
        break;
    default: paintText(*painter, option, inner, text, tokens.muted); break;
    }
    if (currentCell) {
        painter->setRenderHint(QPainter::Antialiasing);
        const bool here = m_grid.hasFocus();
        painter->setPen(QPen(here ? tokens.primary : tokens.muted, here ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    painter->restore();
}

void RatingDelegate::paintRating(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const BoardRow &row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const RatingAxis axis = *RatingModel::axisOf(index.column());
    const std::optional<Rating> rating = axis == RatingAxis::Result ? row.segment.result : row.segment.rating.conduct;
    const bool locked = !m_grid.ratings()->board().lockReason(row, axis).isEmpty();
    QRect inner = option.rect.adjusted(inset, 0, -insetRight, 0);
    // While everybody waits for the organisation, a lock on each cell would only be noise.
    if (locked && m_grid.ratings()->board().organisationOf(row.segment) != nullptr) {
        const int side = option.fontMetrics.height() - 2;
        icon(Glyph::Lock).paint(&painter, QRect(inner.left() - 2, inner.center().y() - side / 2 + 1, side, side));
        inner.setLeft(inner.left() + qMax(markRoom, side + 2));
    } else if (rating) {
        paintMark(painter, QRect(inner.left(), inner.top(), markRoom - 6, inner.height()), *rating, locked ? tokens.muted : tokens.primary);
        inner.setLeft(inner.left() + markRoom);
    }
    paintText(painter, option, inner, rating ? shortLabel(*rating) : u"–"_s, locked || !rating ? tokens.muted : tokens.text);
}

void RatingDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const BoardRow &row) const
{
    const Tokens &tokens = tokensOf(option.palette);
    QRect inner = option.rect.adjusted(inset, 0, -insetRight, 0);
    if (!row.segment.rating.note.isEmpty()) {
        const int side = option.fontMetrics.height();
        const QRect place(inner.right() - side, inner.center().y() - side / 2 + 1, side, side);
        icon(Glyph::Note).paint(&painter, place, Qt::AlignCenter, QIcon::Active);
        inner.setRight(place.left() - 4);
    }
    const bool due = row.segment.outdated || row.dispute == Dispute::Open;
    paintText(painter, option, inner, index.data().toString(), due ? tokens.attention : tokens.muted);
}

} // namespace kinerja
