#include "ui/evaluation/ratingcolumns.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/labels.h"
#include "ui/evaluation/ratingmodel.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostMeasured = 500; ///< names; a whole office has thousands, and they are alike

/// What a cell has beside its words: air at both sides, the mark or the lock of a rating, the shape of a predicate, the sign of a note.
constexpr int air = 14;
constexpr int besideHeading = 18;
constexpr int besideBadge = 36;

int widest(const QFontMetrics &metrics, const QStringList &texts)
{
    int most = 0;
    for (const QString &text : texts)
        most = qMax(most, metrics.horizontalAdvance(text));
    return most;
}

} // namespace

RatingColumns ratingColumns(const RatingModel &model, const QFont &font, int room)
{
    const QFontMetrics metrics(font);
    QFont headingFont = font;
    headingFont.setWeight(QFont::DemiBold);
    const QFontMetrics headings(headingFont);
    /// What a column has at least.
    const auto heading = [&](int column) { return headings.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()) + besideHeading; };
    const int icon = metrics.height() + 2;
    QStringList ratings;
    for (const Rating rating : {Rating::Below, Rating::Meets, Rating::Above})
        ratings += shortLabel(rating);
    // The rarest predicates are the longest: they have their place where somebody has them.
    QStringList predicates{label(Predicate::VeryGood), label(Predicate::Good), label(Predicate::NeedsImprovement)};
    QStringList suggestions = ratings;
    QStringList names;
    QStringList positions;
    for (int row = 0; row < qMin(model.rowCount(), mostMeasured); ++row) {
        names += model.row(row).name;
        positions += model.row(row).position;
        if (model.row(row).segment.predicate)
            predicates += label(*model.row(row).segment.predicate);
        if (model.suggestion(model.row(row)) == nullptr)
            suggestions += model.index(row, RatingModel::Suggested).data().toString();
    }

    RatingColumns columns;
    columns.widths.resize(RatingModel::columns);
    QList<int> &widths = columns.widths;
    widths[RatingModel::Reached] = qMax(heading(RatingModel::Reached), metrics.horizontalAdvance(filled(translate("rating", "%1 of %2"), {u"88"_s, u"88"_s})) + air);
    widths[RatingModel::Suggested] = qMax(heading(RatingModel::Suggested), widest(metrics, suggestions) + air);
    for (const int column : {int(RatingModel::Result), int(RatingModel::Conduct)})
        widths[column] = qMax(heading(column), widest(metrics, ratings) + icon + air);
    widths[RatingModel::PredicateColumn] = qMax(heading(RatingModel::PredicateColumn), widest(metrics, predicates) + besideBadge + air);
    // The sign of a note stands beside the usual words; only beside the longest it costs them their end.
    const QStringList usual{stateText(EvaluationState::Unrated), stateText(EvaluationState::Issued)};
    widths[RatingModel::State] = qMax(heading(RatingModel::State), qMax(widest(metrics, usual) + icon, widest(metrics, RatingModel::allStateWords())) + air);

    const int name = qMax(heading(RatingModel::Name), widest(metrics, names) + air);
    const int position = qMax(heading(RatingModel::Position), widest(metrics, positions) + air);
    const int least = metrics.averageCharWidth() * 12 + air;
    const auto left = [&](const QList<int> &without) {
        int rest = room;
        for (int column = RatingModel::Reached; column < RatingModel::columns; ++column)
            rest -= without.contains(column) ? 0 : widths[column];
        return rest;
    };
    int rest = left({});
    widths[RatingModel::Position] = qMax(least, qMin(rest - name, position));
    // Who it is matters most; what is left out stands in the tips and in the explanation beside the grid.
    if (rest < name + least)
        columns.leftOut += RatingModel::Position;
    if (rest < name)
        columns.leftOut += RatingModel::Reached;
    rest = left(columns.leftOut);
    if (!columns.leftOut.contains(RatingModel::Position))
        rest -= widths[RatingModel::Position];
    // A few pixels that a name lacks come from the place of the sign of a note.
    const int given = qBound(0, name - rest, qMin(icon, widths[RatingModel::State] - heading(RatingModel::State)));
    widths[RatingModel::State] -= given;
    rest += given;
    widths[RatingModel::Name] = qMax(rest, qMin(name, metrics.averageCharWidth() * 14 + air));
    return columns;
}

} // namespace kinerja
