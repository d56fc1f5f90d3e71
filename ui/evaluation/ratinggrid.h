#pragma once

#include "ui/common/recordtable.h"
#include "ui/evaluation/ratingmodel.h"

namespace kinerja {

/// The grid for the keyboard: 1, 2, 3 rate the current cell and go down, or rate all that is selected; Enter and Tab move, Delete
/// clears, F2 asks for the note, Ctrl+Enter takes the suggestion, Ctrl+V takes a column from a spreadsheet. Main thread; it changes the
/// model and saves nothing.
class RatingGrid : public RecordTable {
    Q_OBJECT

public:
    RatingGrid(Settings &settings, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] RatingModel *ratings() const { return m_ratings; }
    /// The rating cell where the keyboard is, or of its row where it is elsewhere.
    [[nodiscard]] std::optional<RatingModel::Cell> currentCell() const;
    /// Rows with anything selected, in their order; the current one where nothing is.
    [[nodiscard]] QList<int> selectedRows() const;
    void rateSelected(std::optional<Rating> rating);
    void takeSuggestions();
    void paste(const QString &text);
    /// Goes to the next row, `from` on and round, whose name or NIP has this in it; false where there is none.
    bool goToName(const QString &text, int from, int step = 1);
    /// Puts the keyboard into the first rating cell that waits, if it is nowhere yet.
    void goToFirst();

Q_SIGNALS:
    void noteWanted(int row);
    /// Something to say in one line below the grid: why a cell is locked, what a paste did.
    void hint(const QString &text);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QList<RatingModel::Cell> ratingCells() const;
    [[nodiscard]] bool handled(QKeyEvent *event);
    void move(int row, int column);
    /// The rating cell after the current one, in reading order; nothing past the last.
    [[nodiscard]] std::optional<RatingModel::Cell> neighbour(int step) const;
    void copyCells() const;
    void updateRow(int row);
    void fitColumns();

    Settings &m_settings;
    RatingModel *m_ratings = nullptr;
    int m_row = -1;
};

} // namespace kinerja
