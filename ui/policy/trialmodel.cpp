#include "ui/policy/trialmodel.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"
#include "ui/common/recordtable.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

QString monthText(QDate day)
{
    return QLocale().toString(day, u"MMM yyyy"_s);
}

Result<void> TrialModel::begin(TrialStart start, const PolicyPack &pack, QDate today)
{
    ASSIGN(WhatIf made, WhatIf::make(start.people, start.units, pack, today));
    beginResetModel();
    m_start = std::move(start);
    m_trial.emplace(std::move(made));
    m_before.clear();
    for (const WhatIfOutcome &outcome : m_trial->outcomes())
        m_before.append(outcome.predicate);
    m_touched = false;
    endResetModel();
    return {};
}

int TrialModel::movedCount() const
{
    int count = 0;
    for (qsizetype i = 0; i < m_before.size(); ++i)
        count += m_trial->outcomes()[i].predicate != m_before[i];
    return count;
}

Result<void> TrialModel::take(Result<WhatIfChange> change)
{
    if (!change)
        return fail(change.error());
    m_touched = true;
    follow(*change);
    return {};
}

void TrialModel::follow(const WhatIfChange &change)
{
    if (!change.people.isEmpty()) {
        const auto [first, last] = std::minmax_element(change.people.begin(), change.people.end());
        Q_EMIT dataChanged(index(*first, 0), index(*last, Columns - 1));
    }
    Q_EMIT moved(change.units);
}

Result<void> TrialModel::rate(int person, std::optional<Rating> result, std::optional<Rating> conduct)
{
    TRY(take(m_trial->setRatings(person, result, conduct)));
    Q_EMIT dataChanged(index(person, 0), index(person, Columns - 1));
    return {};
}

Result<void> TrialModel::setPotential(int person, std::optional<Potential> potential)
{
    return take(m_trial->setPotential(person, potential));
}

Result<void> TrialModel::setCredit(int person, Decimal credit)
{
    return take(m_trial->setCredit(person, credit));
}

Result<void> TrialModel::setOrganisation(int unit, std::optional<OrganisationPredicate> organisation)
{
    return take(m_trial->setOrganisation(unit, organisation));
}

void TrialModel::setPack(const PolicyPack &pack)
{
    m_touched = true;
    follow(m_trial->setPack(pack));
}

int TrialModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_trial ? 0 : int(m_trial->people().size());
}

QString TrialModel::text(int person, Column column) const
{
    const WhatIfPerson &given = m_trial->people()[person];
    const WhatIfOutcome &outcome = m_trial->outcomes()[person];
    const QString dash = u"–"_s;
    switch (column) {
    case Name: return m_start.names.value(person);
    case Results:
        if (given.leader && m_trial->units()[given.unit].organisation)
            return translate("rules", "of the organisation");
        return given.result ? shortLabel(*given.result) : dash;
    case Conduct: return given.conduct ? shortLabel(*given.conduct) : dash;
    case Before: return m_before[person] ? label(*m_before[person]) : dash;
    case After: return outcome.predicate ? label(*outcome.predicate) : dash;
    case YearCredit: return outcome.yearCredit ? outcome.yearCredit->toLocalText() : dash;
    case NextRank: return outcome.rankMonth ? monthText(*outcome.rankMonth) : dash;
    case Box: return outcome.talent ? QString::number(outcome.talent->box) : dash;
    case Columns: break;
    }
    return {};
}

QVariant TrialModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_trial || index.row() >= m_trial->people().size())
        return {};
    const auto column = Column(index.column());
    const int person = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(person, column);
    case Qt::ToolTipRole: return column == Name ? m_start.posts.value(person) : text(person, column);
    case Qt::TextAlignmentRole: return column == YearCredit || column == Box ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case PredicateRole:
        if (column == After && m_trial->outcomes()[person].predicate)
            return int(*m_trial->outcomes()[person].predicate);
        return {};
    case MutedRole:
        // What stood before matters where it is another one now.
        if (column == Before)
            return m_before[person] == m_trial->outcomes()[person].predicate;
        return {};
    default: return {};
    }
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == YearCredit || section == Box ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return translate("rules", "Name");
    case Results: return translate("rules", "Results");
    case Conduct: return translate("rules", "Conduct");
    case Before: return translate("rules", "Stands");
    case After: return translate("rules", "Would be");
    case YearCredit: return translate("rules", "Credit a year");
    case NextRank: return translate("rules", "Next rank");
    case Box: return translate("rules", "Box");
    default: return {};
    }
}

} // namespace kinerja
