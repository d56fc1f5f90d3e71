#pragma once

#include "core/rules/terms.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace kinerja {

class Settings;

/// A table as all pages have it: calm rows, whole rows selected, columns that move, hide and stay, Ctrl+C copies what is selected as
/// text and HTML. Its object name is what its columns are remembered under.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    RecordTable(const QString &objectName, Settings &settings, QWidget *parent = nullptr);
    /// Widths in pixels at 100 % by column, 0 takes the rest; taken until somebody moved a column.
    void setWidths(const QList<int> &widths);
    void setModel(QAbstractItemModel *model) override;
    void copySelection() const;

Q_SIGNALS:
    /// Enter, or a double click.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void headerMenu(const QPoint &at);
    void remember();
    void restore();
    void applyWidths();

    Settings &m_settings;
    QList<int> m_widths;
    bool m_restored = false;
};

/// Roles that cells answer beside Qt's.
enum CellRole {
    PredicateRole = Qt::UserRole + 1, ///< int of Predicate: the cell is drawn as its badge
    MutedRole,                        ///< true: drawn in the muted colour
};

/// Draws a predicate as word, colour and shape of its own; other cells as ever. Text does not move when a row is selected.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The badge alone: `text` beside the shape of the predicate, within `rect`, left aligned.
void paintBadge(QPainter &painter, const QRect &rect, Predicate predicate, const QString &text, const QPalette &palette);

} // namespace kinerja
