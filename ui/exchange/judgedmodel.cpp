#include "ui/exchange/judgedmodel.h"

#include "core/base/tr.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"
#include "ui/exchange/importwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

bool fits(const JudgedRow &row, RowFilter filter)
{
    switch (filter) {
    case RowFilter::All: return true;
    case RowFilter::New: return row.verdict == RowVerdict::New;
    case RowFilter::Changed: return row.verdict == RowVerdict::Changed;
    case RowFilter::Unchanged: return row.verdict == RowVerdict::Unchanged;
    case RowFilter::Refused: return row.verdict == RowVerdict::Refused;
    case RowFilter::Look: return row.verdict != RowVerdict::Refused && !row.remarks.isEmpty();
    }
    Q_UNREACHABLE();
}

void JudgedModel::reset(const QStringList &headings, QList<JudgedRow> rows, bool judged)
{
    beginResetModel();
    m_headings = headings;
    m_rows = std::move(rows);
    m_judged = judged;
    m_width = m_headings.size();
    for (const JudgedRow &row : std::as_const(m_rows))
        m_width = std::max(m_width, row.cells.size());
    sift();
    endResetModel();
}

void JudgedModel::setRaw(const QStringList &headings, const QList<RawRow> &rows)
{
    QList<JudgedRow> plain;
    plain.reserve(rows.size());
    for (const RawRow &raw : rows)
        plain.append({raw.number, RowVerdict::Unchanged, raw.cells, {}, {}});
    m_filter = RowFilter::All;
    reset(headings, std::move(plain), false);
}

void JudgedModel::setJudged(const QStringList &headings, const QList<JudgedRow> &rows)
{
    reset(headings, rows, true);
}

void JudgedModel::clear()
{
    reset({}, {}, false);
}

void JudgedModel::setFilter(RowFilter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    sift();
    endResetModel();
}

void JudgedModel::sift()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (fits(m_rows[i], m_filter))
            m_shown.push_back(i);
    }
}

const JudgedRow *JudgedModel::rowAt(int index) const
{
    return index >= 0 && size_t(index) < m_shown.size() ? &m_rows[m_shown[size_t(index)]] : nullptr;
}

QString JudgedModel::widest(int column) const
{
    constexpr size_t rowsLookedAt = 30;
    QString longest = headerData(column, Qt::Horizontal).toString();
    for (size_t i = 0; i < m_shown.size() && i < rowsLookedAt; ++i) {
        if (const QString text = m_rows[m_shown[i]].cells.value(column - FirstCell); text.size() > longest.size())
            longest = text;
    }
    return longest;
}

QVariant JudgedModel::data(const QModelIndex &index, int role) const
{
    const JudgedRow *const row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const qsizetype cell = index.column() - FirstCell;
    const qsizetype remark = index.column() < FirstCell ? -1 : row->columns.indexOf(cell);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == RowNumber)
            return row->row;
        if (index.column() == Verdict)
            return m_judged ? verdictText(row->verdict) : QString();
        return row->cells.value(cell).simplified();
    case Qt::ToolTipRole:
        if (remark >= 0)
            return row->remarks[remark].message;
        if (index.column() == Verdict && !row->remarks.isEmpty())
            return row->remarks.first().message;
        return row->cells.value(cell);
    case Qt::AccessibleDescriptionRole:
        return row->remarks.isEmpty() ? QVariant() : row->remarks.first().message;
    case Qt::DecorationRole:
        if (index.column() == Verdict && m_judged)
            return icon(verdictGlyph(row->verdict));
        return remark >= 0 ? icon(Glyph::Attention) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == RowNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case MutedRole: return index.column() == RowNumber || !m_judged || row->verdict == RowVerdict::Unchanged;
    default: return {};
    }
}

QVariant JudgedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == RowNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == RowNumber)
        return translate("importpage", "Row");
    if (section == Verdict)
        return translate("importpage", "What happens");
    const QString heading = m_headings.value(section - FirstCell).simplified();
    return heading.isEmpty() ? columnLetters(section - FirstCell) : heading;
}

QList<RecordColumn<RemarkLine>> remarkColumns()
{
    constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto none = [](const RemarkLine &, int) { return QVariant(); };
    const auto verdictIcon = [](const RemarkLine &line, int role) { return role == Qt::DecorationRole ? QVariant(icon(verdictGlyph(line.verdict))) : QVariant(); };
    QList<RecordColumn<RemarkLine>> columns;
    columns.append({u"row"_s, translate("importpage", "Row"), [](const RemarkLine &line) { return QVariant(line.row); }, Qt::AlignRight | Qt::AlignVCenter, none});
    columns.append({u"verdict"_s, translate("importpage", "What happens"), [](const RemarkLine &line) { return QVariant(verdictText(line.verdict)); }, left, verdictIcon});
    columns.append({u"column"_s, translate("importpage", "Column"), [](const RemarkLine &line) { return QVariant(line.column); }, left, none});
    columns.append({u"value"_s, translate("importpage", "Value"), [](const RemarkLine &line) { return QVariant(line.value); }, left, none});
    columns.append({u"reason"_s, translate("importpage", "Why"), [](const RemarkLine &line) { return QVariant(line.reason); }, left, none});
    columns.append({u"advice"_s, translate("importpage", "What to do"), [](const RemarkLine &line) { return QVariant(line.advice); }, left, none});
    return columns;
}

QList<RemarkLine> remarkLines(const QList<JudgedRow> &rows, RowFilter filter)
{
    QList<RemarkLine> lines;
    for (const JudgedRow &row : rows) {
        if (!fits(row, filter))
            continue;
        for (const ImportRemark &remark : row.remarks) {
            const auto [reason, advice] = reasonAndAdvice(remark.message);
            lines.append({row.row, row.verdict, remark.column, remark.value.simplified(), reason, advice});
        }
    }
    return lines;
}

} // namespace kinerja
