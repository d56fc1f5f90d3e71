#include "app/ctl/evaluationtext.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

template <class Term>
QString labelOrDash(const std::optional<Term> &term)
{
    return term ? label(*term) : u"–"_s;
}

QString stateText(const EvaluatedSegment &segment)
{
    QString text;
    switch (segment.state) {
    case EvaluationState::Unrated: text = translate("ctl", "not rated yet"); break;
    case EvaluationState::Rated: text = translate("ctl", "rated"); break;
    case EvaluationState::Issued: text = filled(translate("ctl", "issued, revision %1"), {QString::number(segment.revision)}); break;
    }
    return segment.outdated ? filled(translate("ctl", "%1; the ratings have changed since"), {text}) : text;
}

/// A name with many titles must not push the ratings off the screen.
QString shortened(const QString &name)
{
    constexpr qsizetype widest = 36;
    return name.size() > widest ? name.first(widest - 1).trimmed() + u'…' : name;
}

/// Rows of equally many cells as lines of text; every column as wide as its widest cell.
QStringList aligned(const QList<QStringList> &rows, const QList<qsizetype> &widths)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += u"  "_s + (column + 1 < row.size() ? row[column].leftJustified(widths[column]) : row[column]);
        lines += line;
    }
    return lines;
}

QStringList distributionLines(const EvaluatedUnit &unit, const EvaluationRules &rules, const UnitTree &tree)
{
    const Unit *const found = tree.find(unit.unit);
    QStringList lines{filled(translate("ctl", "%1 %2: organisation %3"),
                             {found ? found->code : QString(), found ? found->name : QString(), unit.organisation ? label(unit.organisation->predicate) : u"–"_s})};
    QStringList counts;
    for (const Predicate predicate : allPredicates)
        counts += label(predicate) + u' ' + QString::number(unit.counts.of(predicate));
    lines += u"  "_s + counts.join(u", "_s);
    if (!unit.organisation)
        return lines;
    for (const DistributionDeviation &deviation : unit.finding.deviations) {
        for (const DistributionConstraint &constraint : rules.distribution.constraints[indexOf(unit.organisation->predicate)]) {
            if (constraint.rule != deviation.rule)
                continue;
            const QString reason = unit.reasons.value(deviation.rule);
            lines += u"  "_s + deviation.rule + u": "_s + deviationText(deviation, constraint);
            if (unit.finding.binding)
                lines += u"    "_s + (reason.isEmpty() ? translate("ctl", "A written reason is still missing.") : filled(translate("ctl", "Reason: %1"), {reason}));
        }
    }
    return lines;
}

} // namespace

QString evaluationText(const PeriodEvaluation &evaluation, const EvaluationRules &rules, const UnitTree &tree, const QHash<EmployeeId, QString> &names)
{
    const QStringList heading{translate("ctl", "NIP"),     translate("ctl", "Name"),      translate("ctl", "Results"),
                              translate("ctl", "Conduct"), translate("ctl", "Predicate"), translate("ctl", "State")};
    const QList<Unit> &units = tree.units();
    QHash<UnitId, qsizetype> places;
    for (qsizetype i = 0; i < units.size(); ++i)
        places.insert(units[i].lineage, i);
    std::map<qsizetype, QList<QStringList>> tables; // by the unit's place in the order of codes; unknown ones last
    for (const EvaluatedSegment &segment : evaluation.segments) {
        tables[places.value(segment.unit, units.size())].append({segment.nip, shortened(names.value(segment.employee)), labelOrDash(segment.result),
                                                                 labelOrDash(segment.rating.conduct), labelOrDash(segment.predicate), stateText(segment)});
    }
    QList<qsizetype> widths;
    for (const QString &word : heading)
        widths.append(word.size());
    for (const auto &[place, rows] : tables) {
        for (const QStringList &row : rows) {
            for (qsizetype column = 0; column < row.size(); ++column)
                widths[column] = std::max(widths[column], row[column].size());
        }
    }

    QStringList lines{filled(translate("ctl", "Period %1, rules %2"), {evaluation.period.code(), rules.packId})};
    for (const auto &[place, rows] : tables)
        lines += QStringList{QString(), place < units.size() ? units[place].code + u' ' + units[place].name : u"–"_s} + aligned(QList<QStringList>{heading} + rows, widths);
    if (!evaluation.units.isEmpty())
        lines += QStringList{QString(), translate("ctl", "How the predicates are distributed:")};
    for (const EvaluatedUnit &unit : evaluation.units)
        lines += distributionLines(unit, rules, tree);
    return lines.join(u'\n');
}

} // namespace kinerja
