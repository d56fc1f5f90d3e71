#include "ui/evaluation/ratinggrid.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/settings.h"
#include "ui/evaluation/ratingcolumns.h"
#include "ui/evaluation/ratingdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

RatingGrid::RatingGrid(Settings &settings, QWidget *parent) : RecordTable(u"ratingGrid"_s, settings, parent), m_settings(settings)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    // A click on a heading would select everybody's ratings, and the next digit would overwrite them.
    horizontalHeader()->setSectionsClickable(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RatingDelegate(*this));
    setAccessibleName(translate("rating", "Ratings"));
    setAccessibleDescription(translate("rating", "1, 2 and 3 rate below, at and above expectation. Enter and Tab move, Delete clears, F2 writes a note, Control and Enter takes the suggestion, F6 leaves the table."));
}

void RatingGrid::setModel(QAbstractItemModel *model)
{
    m_ratings = qobject_cast<RatingModel *>(model);
    RecordTable::setModel(model);
    connect(m_ratings, &QAbstractItemModel::modelReset, this, &RatingGrid::fitColumns);
    fitColumns();
}

void RatingGrid::fitColumns()
{
    // What somebody has arranged by hand stays.
    if (m_ratings == nullptr || !m_settings.layout(objectName()).isEmpty())
        return;
    const RatingColumns columns = ratingColumns(*m_ratings, font(), viewport()->width());
    for (int column = 0; column < RatingModel::columns; ++column) {
        setColumnHidden(column, columns.leftOut.contains(column));
        setColumnWidth(column, columns.widths[column]);
    }
}

void RatingGrid::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    fitColumns();
}

void RatingGrid::changeEvent(QEvent *event)
{
    RecordTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

std::optional<RatingModel::Cell> RatingGrid::currentCell() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return RatingModel::Cell{currentIndex().row(), RatingModel::axisOf(currentIndex().column()).value_or(RatingAxis::Result)};
}

QList<int> RatingGrid::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<RatingModel::Cell> RatingGrid::ratingCells() const
{
    QList<RatingModel::Cell> cells;
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (const auto axis = RatingModel::axisOf(index.column()))
            cells.append({index.row(), *axis});
    }
    if (cells.isEmpty()) {
        if (const auto cell = currentCell())
            cells.append(*cell);
    }
    return cells;
}

void RatingGrid::rateSelected(std::optional<Rating> rating)
{
    const QList<RatingModel::Cell> cells = ratingCells();
    if (cells.isEmpty())
        return;
    QList<RatingModel::Entry> entries;
    QString locked;
    for (const RatingModel::Cell &cell : cells) {
        if (const QString why = m_ratings->board().lockReason(m_ratings->row(cell.row), cell.axis); !why.isEmpty())
            locked = why;
        else
            entries.append({cell, rating});
    }
    m_ratings->rate(entries);
    if (!locked.isEmpty())
        Q_EMIT hint(locked);
    else if (const EvaluatedSegment &segment = m_ratings->row(cells.first().row).segment; cells.size() == 1 && segment.state == EvaluationState::Issued)
        Q_EMIT hint(filled(translate("rating", "%1 has been issued (revision %2): what you change here counts once you issue a revision."),
                           {m_ratings->row(cells.first().row).name, QString::number(segment.revision)}));
    else
        Q_EMIT hint({});
    if (cells.size() == 1 && rating)
        move(cells.first().row + 1, RatingModel::columnOf(cells.first().axis));
}

void RatingGrid::takeSuggestions()
{
    QList<RatingModel::Entry> entries;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        const EvaluatedSegment &segment = m_ratings->row(row).segment;
        if (segment.suggestion && m_ratings->board().lockReason(m_ratings->row(row), RatingAxis::Result).isEmpty())
            entries.append({{row, RatingAxis::Result}, segment.suggestion->rating});
    }
    if (rows.isEmpty())
        return;
    if (entries.isEmpty()) {
        const QString why = m_ratings->board().lockReason(m_ratings->row(rows.first()), RatingAxis::Result);
        Q_EMIT hint(why.isEmpty() ? translate("rating", "There is too little evidence for a suggestion.") : why);
        return;
    }
    m_ratings->rate(entries);
    Q_EMIT hint(entries.size() == 1 ? reasonText(*m_ratings->row(entries.first().cell.row).segment.suggestion)
                                    : filled(translate("rating", "The suggestion was taken for %1 employees."), {QString::number(entries.size())}));
    if (rows.size() == 1)
        move(rows.first() + 1, RatingModel::Result);
}

void RatingGrid::paste(const QString &text)
{
    const auto start = currentCell();
    if (!start)
        return;
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    QList<RatingModel::Entry> entries;
    int locked = 0;
    int unread = 0;
    QString example;
    for (qsizetype i = 0; i < lines.size() && start->row + i < m_ratings->rowCount(); ++i) {
        const int row = start->row + int(i);
        const QStringList cells = lines[i].split(u'\t');
        for (qsizetype k = 0; k < cells.size() && RatingModel::columnOf(start->axis) + k <= RatingModel::Conduct; ++k) {
            const QString cell = cells[k].trimmed();
            const RatingAxis axis = *RatingModel::axisOf(RatingModel::columnOf(start->axis) + int(k));
            if (cell.isEmpty())
                continue;
            const auto rating = typedRating(cell);
            if (!rating) {
                ++unread;
                if (example.isEmpty())
                    example = cell;
            } else if (!m_ratings->board().lockReason(m_ratings->row(row), axis).isEmpty()) {
                ++locked;
            } else {
                entries.append({{row, axis}, rating});
            }
        }
    }
    const auto beyond = qMax(qsizetype(0), lines.size() - (m_ratings->rowCount() - start->row));
    m_ratings->rate(entries);
    QStringList said{filled(translate("rating", "%1 ratings were taken over."), {QString::number(entries.size())})};
    if (unread > 0)
        said += filled(translate("rating", "%1 were not understood, the first is “%2”: write 1, 2, 3 or the words."), {QString::number(unread), example});
    if (locked > 0)
        said += filled(translate("rating", "%1 belong to locked cells and were left."), {QString::number(locked)});
    if (beyond > 0)
        said += filled(translate("rating", "%1 lines had no row left."), {QString::number(beyond)});
    Q_EMIT hint(said.join(u' '));
}

bool RatingGrid::goToName(const QString &text, int from, int step)
{
    const QString wanted = text.trimmed();
    const int rows = m_ratings->rowCount();
    for (int i = 0; i < rows && !wanted.isEmpty(); ++i) {
        const int row = ((from + i * step) % rows + rows) % rows;
        const BoardRow &each = m_ratings->row(row);
        if (each.name.contains(wanted, Qt::CaseInsensitive) || each.segment.nip.contains(wanted)) {
            move(row, qMax(int(RatingModel::Result), currentIndex().column()));
            return true;
        }
    }
    return false;
}

void RatingGrid::goToFirst()
{
    if (currentIndex().isValid() || m_ratings == nullptr || m_ratings->rowCount() == 0)
        return;
    for (int row = 0; row < m_ratings->rowCount(); ++row) {
        for (const RatingAxis axis : {RatingAxis::Result, RatingAxis::Conduct}) {
            const BoardRow &each = m_ratings->row(row);
            const bool waits = axis == RatingAxis::Result ? !each.segment.result : !each.segment.rating.conduct;
            if (waits && m_ratings->board().lockReason(each, axis).isEmpty())
                return move(row, RatingModel::columnOf(axis));
        }
    }
    move(0, RatingModel::Result);
}

void RatingGrid::move(int row, int column)
{
    if (row < 0 || row >= m_ratings->rowCount())
        return;
    setCurrentIndex(m_ratings->index(row, column));
}

std::optional<RatingModel::Cell> RatingGrid::neighbour(int step) const
{
    const QModelIndex now = currentIndex();
    if (!now.isValid())
        return std::nullopt;
    // Cells are numbered in reading order, two a row; a place outside them counts as the edge before or after.
    int at = now.row() * 2;
    if (now.column() == RatingModel::Conduct)
        at += 1;
    else if (now.column() > RatingModel::Conduct)
        at += step > 0 ? 1 : 2;
    else if (now.column() < RatingModel::Result)
        at += step > 0 ? -1 : 0;
    at += step;
    if (at < 0 || at >= m_ratings->rowCount() * 2)
        return std::nullopt;
    return RatingModel::Cell{at / 2, at % 2 == 0 ? RatingAxis::Result : RatingAxis::Conduct};
}

bool RatingGrid::focusNextPrevChild(bool next)
{
    // Tab goes through the cells and out at either end; F6 goes out from anywhere.
    if (m_ratings != nullptr) {
        if (const auto cell = neighbour(next ? 1 : -1)) {
            move(cell->row, RatingModel::columnOf(cell->axis));
            return true;
        }
    }
    return RecordTable::focusNextPrevChild(next);
}

bool RatingGrid::handled(QKeyEvent *event)
{
    const Qt::KeyboardModifiers pressed = event->modifiers() & ~Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copyCells();
        return true;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste(QApplication::clipboard()->text());
        return true;
    }
    if (enter && pressed == Qt::ControlModifier) {
        takeSuggestions();
        return true;
    }
    if (pressed != Qt::NoModifier && !(enter && pressed == Qt::ShiftModifier) && !(event->key() == Qt::Key_F6 && pressed == Qt::ShiftModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: rateSelected(typedRating(QString::number(event->key() - Qt::Key_0))); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: rateSelected(std::nullopt); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: move(currentIndex().row() + (pressed == Qt::ShiftModifier ? -1 : 1), currentIndex().column()); return true;
    case Qt::Key_F2:
        if (currentIndex().isValid())
            Q_EMIT noteWanted(currentIndex().row());
        return true;
    case Qt::Key_F6: RecordTable::focusNextPrevChild(pressed != Qt::ShiftModifier); return true;
    default: return false;
    }
}

void RatingGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_ratings != nullptr && handled(event))
        return event->accept();
    RecordTable::keyPressEvent(event);
}

void RatingGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Rating rating : {Rating::Below, Rating::Meets, Rating::Above}) {
        const int key = rating == Rating::Below ? 1 : rating == Rating::Meets ? 2 : 3;
        connect(menu->addAction(label(rating) + u'\t' + QString::number(key)), &QAction::triggered, this, [this, rating] { rateSelected(rating); });
    }
    connect(menu->addAction(translate("rating", "Clear") + u'\t' + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)), &QAction::triggered, this,
            [this] { rateSelected(std::nullopt); });
    menu->addSeparator();
    connect(menu->addAction(translate("rating", "Take the suggestion") + u"\tCtrl+Enter"_s), &QAction::triggered, this, &RatingGrid::takeSuggestions);
    connect(menu->addAction(translate("rating", "Write a note…") + u"\tF2"_s), &QAction::triggered, this, [this] {
        if (currentIndex().isValid())
            Q_EMIT noteWanted(currentIndex().row());
    });
    menu->addSeparator();
    connect(menu->addAction(translate("rating", "Copy") + u"\tCtrl+C"_s), &QAction::triggered, this, &RatingGrid::copyCells);
    connect(menu->addAction(translate("rating", "Paste ratings") + u"\tCtrl+V"_s), &QAction::triggered, this, [this] { paste(QApplication::clipboard()->text()); });
    menu->popup(event->globalPos());
}

void RatingGrid::copyCells() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QString text;
    int row = -1;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += index.data().toString();
    }
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void RatingGrid::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void RatingGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RecordTable::currentChanged(current, previous);
    if (current.row() == m_row)
        return;
    updateRow(std::exchange(m_row, current.row()));
    updateRow(m_row);
    Q_EMIT currentRowChanged(m_row);
}

void RatingGrid::focusInEvent(QFocusEvent *event)
{
    RecordTable::focusInEvent(event);
    goToFirst();
    updateRow(m_row);
}

void RatingGrid::focusOutEvent(QFocusEvent *event)
{
    RecordTable::focusOutEvent(event);
    updateRow(m_row);
}

} // namespace kinerja
