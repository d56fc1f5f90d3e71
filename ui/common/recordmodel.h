#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace kinerja {

/// One column of a table on screen, declared as data.
template <class Row>
struct RecordColumn {
    QString name;    ///< stable, for remembering widths: "nip"
    QString heading; ///< translated
    std::function<QVariant(const Row &)> text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QVariant(const Row &, int role)> role = {}; ///< any other role; may be empty
};

/// Rows of plain values as a table: the one model for lists that are read whole or page by page. Above 10,000 rows the store
/// filters, sorts and pages; this only shows what came. Main thread.
template <class Row>
class RecordModel : public QAbstractTableModel {
public:
    explicit RecordModel(QList<RecordColumn<Row>> columns, QObject *parent = nullptr) : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QList<RecordColumn<Row>> &columns() const { return m_columns; }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    void setRow(int index, Row row)
    {
        m_rows[index] = std::move(row);
        Q_EMIT this->dataChanged(this->index(index, 0), this->index(index, int(m_columns.size()) - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const RecordColumn<Row> &column = m_columns.at(index.column());
        const Row &row = m_rows.at(index.row());
        if (column.role) {
            if (QVariant answer = column.role(row, role); answer.isValid())
                return answer;
        }
        switch (role) {
        case Qt::DisplayRole: return column.text(row);
        case Qt::ToolTipRole: return column.text(row);
        case Qt::TextAlignmentRole: return QVariant(column.align);
        default: return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).heading;
        if (role == Qt::TextAlignmentRole)
            return QVariant(m_columns.at(section).align);
        return {};
    }

private:
    QList<RecordColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace kinerja
