#pragma once

#include "core/exchange/judgement.h"
#include "ui/common/recordmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace kinerja {

/// Which of the judged rows are shown.
enum class RowFilter { All, New, Changed, Unchanged, Refused, Look };

[[nodiscard]] bool fits(const JudgedRow &row, RowFilter filter);

/// Rows of a file as they stand in it, each with what becomes of it; before they are judged, without. Holds the few thousand rows
/// that core gives, never the file. Main thread.
class JudgedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowNumber, Verdict, FirstCell };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are not judged yet.
    void setRaw(const QStringList &headings, const QList<RawRow> &rows);
    void setJudged(const QStringList &headings, const QList<JudgedRow> &rows);
    void setFilter(RowFilter filter);
    void clear();
    [[nodiscard]] const JudgedRow *rowAt(int index) const;
    /// The widest text of a cell among the first rows, for its width.
    [[nodiscard]] QString widest(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() || m_width == 0 ? 0 : int(m_width) + FirstCell; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset(const QStringList &headings, QList<JudgedRow> rows, bool judged);
    void sift();

    QStringList m_headings;
    QList<JudgedRow> m_rows;
    std::vector<qsizetype> m_shown; ///< places in m_rows
    qsizetype m_width = 0;
    RowFilter m_filter = RowFilter::All;
    bool m_judged = false;
};

/// One remark as people read it: row, column, value, what is wrong, what to do.
struct RemarkLine {
    int row = 0;
    RowVerdict verdict = RowVerdict::Refused;
    QString column;
    QString value;
    QString reason;
    QString advice;
};
[[nodiscard]] QList<RecordColumn<RemarkLine>> remarkColumns();
[[nodiscard]] QList<RemarkLine> remarkLines(const QList<JudgedRow> &rows, RowFilter filter);

} // namespace kinerja
