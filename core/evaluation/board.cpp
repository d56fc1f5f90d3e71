#include "core/evaluation/board.h"

#include "core/base/tr.h"
#include "core/rules/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

void addUnexplained(IssuePreview &preview, const EvaluationBoard &board)
{
    if (board.rules.distribution.mode != DistributionGuide::Mode::Reason)
        return;
    QSet<UnitId> concerned;
    for (const qsizetype row : std::as_const(preview.issue))
        concerned.insert(board.rows[row].segment.organisationUnit);
    for (const EvaluatedUnit &unit : board.units) {
        if (!concerned.contains(unit.unit) || unit.isExplained())
            continue;
        const QList<IssuePreview::Unexplained> deviations = deviationsOf(unit, board.rules.distribution);
        for (const IssuePreview::Unexplained &each : deviations) {
            if (!unit.reasons.contains(each.deviation.rule))
                preview.unexplained.append(each);
        }
    }
}

void consider(IssuePreview &preview, const EvaluationBoard &board, qsizetype at)
{
    const BoardRow &row = board.rows[at];
    if (auto why = issueRefusal(row.segment, board.organisationOf(row.segment), row.dispute))
        preview.refused.append({at, *std::move(why)});
    else
        preview.issue.append(at);
}

} // namespace

void EvaluationBoard::setUnits(QList<EvaluatedUnit> all)
{
    units = std::move(all);
    places.clear();
    for (qsizetype i = 0; i < units.size(); ++i)
        places.insert(units[i].unit, i);
}

const EvaluatedUnit *EvaluationBoard::find(UnitId lineage) const
{
    const auto at = places.constFind(lineage);
    return at == places.constEnd() ? nullptr : &units[*at];
}

const EvaluatedUnit *EvaluationBoard::unitOf(const EvaluatedSegment &segment) const
{
    return find(segment.organisationUnit);
}

const OrganisationRecord *EvaluationBoard::organisationOf(const EvaluatedSegment &segment) const
{
    const EvaluatedUnit *const whole = unitOf(segment);
    return whole != nullptr && whole->organisation ? &*whole->organisation : nullptr;
}

bool EvaluationBoard::isOpen() const
{
    return std::all_of(units.begin(), units.end(), [](const EvaluatedUnit &each) { return each.organisation.has_value(); });
}

QString EvaluationBoard::lockReason(const BoardRow &row, RatingAxis axis) const
{
    const OrganisationRecord *const organisation = organisationOf(row.segment);
    if (organisation == nullptr)
        return translate("evaluation", "The predicate of the organisation comes first. Once it is recorded, people can be rated.");
    if (row.segment.issuedElsewhere)
        return translate("evaluation", "This evaluation was issued in e-Kinerja. It is changed there and brought in by its recap.");
    if (row.segment.leads && axis == RatingAxis::Result)
        return filled(translate("evaluation", "%1 heads the unit: the rating of results follows the organisation's predicate, %2. Conduct is rated as for everybody."),
                      {row.name, label(organisation->predicate)});
    return {};
}

void EvaluationBoard::rate(qsizetype row, const RatingRecord &rating)
{
    EvaluatedSegment &segment = rows[row].segment;
    const std::optional<Predicate> before = segment.predicate;
    segment.rating = rating;
    applyRatings(segment, organisationOf(segment), rules);
    const auto place = places.constFind(segment.organisationUnit);
    if (place == places.constEnd() || segment.leads || segment.predicate == before)
        return;
    EvaluatedUnit &whole = units[*place];
    if (before)
        --whole.counts.of(*before);
    if (segment.predicate)
        ++whole.counts.of(*segment.predicate);
    if (whole.organisation)
        whole.finding = checkDistribution(whole.organisation->predicate, whole.counts, rules.distribution);
}

PeriodSummary EvaluationBoard::summary() const
{
    PeriodEvaluation evaluation;
    evaluation.period = period;
    evaluation.units = units;
    evaluation.segments.reserve(rows.size());
    for (const BoardRow &row : rows)
        evaluation.segments.append(row.segment);
    return summarise(evaluation);
}

IssuePreview previewIssue(const EvaluationBoard &board)
{
    IssuePreview preview;
    for (qsizetype i = 0; i < board.rows.size(); ++i) {
        if (board.rows[i].segment.state != EvaluationState::Issued)
            consider(preview, board, i);
    }
    addUnexplained(preview, board);
    return preview;
}

IssuePreview previewRevision(const EvaluationBoard &board, const QList<qsizetype> &rows)
{
    IssuePreview preview;
    for (const qsizetype i : rows) {
        const EvaluatedSegment &segment = board.rows[i].segment;
        if (segment.state == EvaluationState::Issued && !segment.issuedElsewhere)
            consider(preview, board, i);
    }
    addUnexplained(preview, board);
    return preview;
}

QList<qsizetype> rowsToRevise(const EvaluationBoard &board, const QList<int> &selected)
{
    QList<qsizetype> due;
    QList<qsizetype> chosen;
    for (qsizetype i = 0; i < board.rows.size(); ++i) {
        const EvaluatedSegment &segment = board.rows[i].segment;
        if (segment.state != EvaluationState::Issued || segment.issuedElsewhere)
            continue;
        const bool wanted = std::binary_search(selected.begin(), selected.end(), int(i));
        if (segment.outdated)
            due.append(i);
        if (segment.outdated || wanted)
            chosen.append(i);
    }
    return selected.size() > 1 || due.isEmpty() ? chosen : due;
}

QList<IssuePreview::Unexplained> deviationsOf(const EvaluatedUnit &unit, const DistributionGuide &guide)
{
    QList<IssuePreview::Unexplained> lines;
    if (!unit.organisation)
        return lines;
    for (const DistributionDeviation &deviation : unit.finding.deviations) {
        for (const DistributionConstraint &constraint : guide.constraints[indexOf(unit.organisation->predicate)]) {
            if (constraint.rule == deviation.rule)
                lines.append({unit.unit, deviation, deviationText(deviation, constraint)});
        }
    }
    return lines;
}

std::optional<Rating> typedRating(QStringView text)
{
    const QStringView typed = text.trimmed();
    if (typed == u"1")
        return Rating::Below;
    if (typed == u"2")
        return Rating::Meets;
    if (typed == u"3")
        return Rating::Above;
    return parseRating(typed);
}

} // namespace kinerja
