#pragma once

#include <QFont>
#include <QList>

namespace kinerja {

class RatingModel;

/// How the columns of the rating grid share its width. Each that holds a few known words is as wide as the longest of them, so
/// that nothing moves while somebody rates; the name has what is left. Main thread.
struct RatingColumns {
    QList<int> widths;  ///< by column, in pixels
    QList<int> leftOut; ///< those that give their place to the name where there is too little of it
};
[[nodiscard]] RatingColumns ratingColumns(const RatingModel &model, const QFont &font, int room);

} // namespace kinerja
