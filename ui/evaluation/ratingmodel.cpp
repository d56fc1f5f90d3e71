#include "ui/evaluation/ratingmodel.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/labels.h"
#include "ui/common/recordtable.h"

using namespace Qt::StringLiterals;

namespace kinerja {

void RatingModel::setBoard(EvaluationBoard board)
{
    const bool same = board.rows.size() == m_board.rows.size() &&
                      std::equal(board.rows.begin(), board.rows.end(), m_board.rows.begin(),
                                 [](const BoardRow &a, const BoardRow &b) { return a.segment.placement == b.segment.placement; });
    if (same) {
        m_board = std::move(board);
        if (!m_board.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_board = std::move(board);
    m_places.clear();
    for (int i = 0; i < int(m_board.rows.size()); ++i)
        m_places.insert(m_board.rows[i].segment.placement, i);
    endResetModel();
}

std::optional<RatingAxis> RatingModel::axisOf(int column)
{
    switch (column) {
    case Result: return RatingAxis::Result;
    case Conduct: return RatingAxis::Conduct;
    default: return std::nullopt;
    }
}

void RatingModel::put(int row, const RatingRecord &rating)
{
    m_board.rate(row, rating);
    Q_EMIT dataChanged(index(row, Result), index(row, columns - 1));
}

QList<RatingEdit> RatingModel::rate(const QList<Entry> &entries)
{
    QHash<int, RatingRecord> changed;
    QList<int> order;
    for (const Entry &entry : entries) {
        const BoardRow &row = m_board.rows.at(entry.cell.row);
        if (!m_board.lockReason(row, entry.cell.axis).isEmpty())
            continue;
        auto at = changed.find(entry.cell.row);
        if (at == changed.end()) {
            at = changed.insert(entry.cell.row, row.segment.rating);
            order.append(entry.cell.row);
        }
        (entry.cell.axis == RatingAxis::Result ? at->result : at->conduct) = entry.rating;
    }
    QList<RatingEdit> edits;
    for (const int at : std::as_const(order)) {
        const BoardRow &row = m_board.rows.at(at);
        RatingRecord after = changed.value(at);
        if (after == row.segment.rating)
            continue;
        // What is typed here is what an appraiser said, wherever the rating before came from.
        after.source = RatingSource::Paper;
        edits.append({row.segment.placement, row.appraiser, row.segment.rating, after});
        put(at, after);
    }
    if (!edits.isEmpty())
        Q_EMIT edited(edits);
    return edits;
}

QList<RatingEdit> RatingModel::note(int at, const QString &text)
{
    const BoardRow &row = m_board.rows.at(at);
    RatingRecord after = row.segment.rating;
    after.note = text.trimmed();
    if (after == row.segment.rating)
        return {};
    after.source = RatingSource::Paper;
    const QList<RatingEdit> edits{{row.segment.placement, row.appraiser, row.segment.rating, after}};
    put(at, after);
    Q_EMIT edited(edits);
    return edits;
}

QList<RatingEdit> RatingModel::take(const QList<RatingEdit> &edits)
{
    QList<RatingEdit> taken;
    for (const RatingEdit &edit : edits) {
        const int at = rowOf(edit.placement);
        if (at < 0 || !(m_board.rows.at(at).segment.rating == edit.before))
            continue;
        put(at, edit.after);
        taken.append(edit);
    }
    return taken;
}

QString RatingModel::stateWords(const EvaluatedSegment &segment)
{
    if (segment.state != EvaluationState::Issued)
        return stateText(segment.state);
    if (segment.outdated)
        return translate("rating", "Revision due");
    if (segment.issuedElsewhere)
        return translate("rating", "e-Kinerja");
    return segment.revision > 1 ? filled(translate("rating", "Issued, rev. %1"), {QString::number(segment.revision)}) : stateText(segment.state);
}

QStringList RatingModel::allStateWords()
{
    return {stateText(EvaluationState::Unrated),
            stateText(EvaluationState::Rated),
            stateText(EvaluationState::Issued),
            translate("rating", "Revision due"),
            translate("rating", "e-Kinerja"),
            filled(translate("rating", "Issued, rev. %1"), {u"2"_s})};
}

const Suggestion *RatingModel::suggestion(const BoardRow &row) const
{
    const EvaluatedSegment &segment = row.segment;
    const bool locked = segment.leads && m_board.organisationOf(segment) != nullptr;
    return segment.suggestion && !locked ? &*segment.suggestion : nullptr;
}

QString RatingModel::text(const BoardRow &row, int column) const
{
    const EvaluatedSegment &segment = row.segment;
    switch (column) {
    case Name: return row.name;
    case Position: return row.position;
    case Reached:
        return row.indicators == 0 ? translate("rating", "no plan")
                                   : filled(translate("rating", "%1 of %2"), {QString::number(row.reached), QString::number(row.indicators)});
    case Suggested:
        if (const Suggestion *const shown = suggestion(row))
            return label(shown->rating);
        return segment.suggestion ? translate("rating", "as the unit") : translate("rating", "little evidence");
    case Result: return segment.result ? label(*segment.result) : u"–"_s;
    case Conduct: return segment.rating.conduct ? label(*segment.rating.conduct) : u"–"_s;
    case PredicateColumn: return segment.predicate ? label(*segment.predicate) : u"–"_s;
    case State: return stateWords(segment);
    default: return {};
    }
}

QString RatingModel::tip(const BoardRow &row, int column) const
{
    const EvaluatedSegment &segment = row.segment;
    switch (column) {
    case Name: return QStringList{row.name, segment.nip, row.position, row.unit}.join(u'\n');
    case Reached:
        return row.indicators == 0 ? translate("rating", "There is no work plan (SKP) for this year, so nothing can be held against a target.")
                                   : filled(translate("rating", "%1 of %2 indicators reached their target"), {QString::number(row.reached), QString::number(row.indicators)});
    case Suggested:
        if (const Suggestion *const shown = suggestion(row))
            return reasonText(*shown);
        return segment.suggestion ? translate("rating", "There is no suggestion here: the results of a head are those of the organisation.")
                                  : translate("rating", "There is too little evidence for a suggestion.");
    case Result:
    case Conduct: return m_board.lockReason(row, *axisOf(column));
    case State: return segment.rating.note;
    default: return text(row, column);
    }
}

QVariant RatingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_board.rows.size())
        return {};
    const BoardRow &row = m_board.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? row.name
                                      : filled(translate("rating", "%1, %2: %3"), {row.name, headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column())});
    case Qt::AccessibleDescriptionRole: {
        const auto axis = axisOf(index.column());
        return axis ? m_board.lockReason(row, *axis) : QString();
    }
    case PredicateRole: return index.column() == PredicateColumn && row.segment.predicate ? QVariant(int(*row.segment.predicate)) : QVariant();
    default: return {};
    }
}

QVariant RatingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return translate("rating", "Name");
    case Position: return translate("rating", "Position");
    case Reached: return translate("rating", "Attainment");
    case Suggested: return translate("rating", "Suggestion");
    case Result: return translate("rating", "Results");
    case Conduct: return translate("rating", "Conduct");
    case PredicateColumn: return translate("rating", "Predicate");
    case State: return translate("rating", "Status");
    default: return {};
    }
}

} // namespace kinerja
