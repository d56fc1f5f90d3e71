// What lives here: the page on which people are rated: grid, what waits, issuing and revising.
// What does not: what a rating means or becomes (core/rules, core/evaluation), what stands around ratings (ui/explain), paper (ui/print).
#pragma once

#include "core/evaluation/board.h"

#include <QAbstractTableModel>

namespace kinerja {

/// One rating record as it was and as somebody made it: what is saved, and what undo turns round.
struct RatingEdit {
    PlacementId placement;
    EmployeeId appraiser;
    RatingRecord before;
    RatingRecord after;

    [[nodiscard]] RatingEdit reversed() const { return {placement, appraiser, after, before}; }
};

/// A board as a table in which ratings change at once, with all that follows from them; saving is somebody else's. Main thread; decides
/// nothing that EvaluationBoard does not decide.
class RatingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Position, Reached, Suggested, Result, Conduct, PredicateColumn, State, columns };
    struct Cell {
        int row = 0;
        RatingAxis axis = RatingAxis::Result;
    };
    struct Entry {
        Cell cell;
        std::optional<Rating> rating;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same people in the same order stay where they are, with selection and place; others begin anew.
    void setBoard(EvaluationBoard board);
    [[nodiscard]] const EvaluationBoard &board() const { return m_board; }
    [[nodiscard]] const BoardRow &row(int index) const { return m_board.rows.at(index); }
    [[nodiscard]] int rowOf(PlacementId placement) const { return m_places.value(placement, -1); }

    /// Rates cells; locked ones and those that hold it already are left. What changed was also signalled.
    QList<RatingEdit> rate(const QList<Entry> &entries);
    /// The note of a row, with its ratings as they are.
    QList<RatingEdit> note(int row, const QString &text);
    /// Takes edits over as they are (undo, a failed save); those of people who are not here or were changed since are left.
    QList<RatingEdit> take(const QList<RatingEdit> &edits);

    [[nodiscard]] static std::optional<RatingAxis> axisOf(int column);
    [[nodiscard]] static int columnOf(RatingAxis axis) { return axis == RatingAxis::Result ? Result : Conduct; }
    [[nodiscard]] static QString stateWords(const EvaluatedSegment &segment);
    /// Everything that `stateWords` says: for whoever needs to know how long words get.
    [[nodiscard]] static QStringList allStateWords();
    /// The suggestion that counts for a row; null where the evidence gives none, or where a head's results are the organisation's.
    [[nodiscard]] const Suggestion *suggestion(const BoardRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_board.rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(columns); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After the rows have changed.
    void edited(const QList<kinerja::RatingEdit> &edits);

private:
    [[nodiscard]] QString text(const BoardRow &row, int column) const;
    [[nodiscard]] QString tip(const BoardRow &row, int column) const;
    void put(int row, const RatingRecord &rating);

    EvaluationBoard m_board;
    QHash<PlacementId, int> m_places;
};

} // namespace kinerja
