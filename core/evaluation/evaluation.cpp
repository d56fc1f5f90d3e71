#include "core/evaluation/evaluation.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace kinerja {

QString code(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Unrated: return u"unrated"_s;
    case EvaluationState::Rated: return u"rated"_s;
    case EvaluationState::Issued: return u"issued"_s;
    }
    Q_UNREACHABLE();
}

QString code(RatingSource source)
{
    switch (source) {
    case RatingSource::Paper: return u"paper"_s;
    case RatingSource::Import: return u"import"_s;
    case RatingSource::Recap: return u"recap"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RatingSource> ratingSourceFromCode(QStringView text)
{
    for (const RatingSource source : {RatingSource::Paper, RatingSource::Import, RatingSource::Recap}) {
        if (text == code(source))
            return source;
    }
    return std::nullopt;
}

void applyRatings(EvaluatedSegment &segment, const OrganisationRecord *organisation, const EvaluationRules &rules)
{
    segment.result = segment.leads && organisation != nullptr ? rules.leader.at(organisation->predicate) : segment.rating.result;
    std::optional<Predicate> fresh;
    if (segment.result && segment.rating.conduct)
        fresh = rules.matrix.at(*segment.result, *segment.rating.conduct);
    if (segment.state == EvaluationState::Issued) {
        segment.outdated = fresh && fresh != segment.predicate && !segment.issuedElsewhere;
        return;
    }
    segment.state = fresh ? EvaluationState::Rated : EvaluationState::Unrated;
    segment.predicate = fresh;
}

std::optional<IssueRefusal> issueRefusal(const EvaluatedSegment &segment, const OrganisationRecord *organisation, Dispute dispute)
{
    if (dispute == Dispute::Open)
        return IssueRefusal{u"conflict"_s, translate("evaluation", "Two offices recorded different ratings. Decide which one stands, then issue.")};
    if (!segment.result || !segment.rating.conduct)
        return IssueRefusal{u"unrated"_s, translate("evaluation", "Results and conduct have not both been rated. Record the ratings, then issue.")};
    if (organisation == nullptr)
        return IssueRefusal{u"no-organisation"_s, translate("evaluation", "The organisation has no predicate for this period yet. It comes first: "
                                                                          "record it for the unit or one above it, then issue.")};
    return std::nullopt;
}

bool EvaluatedUnit::isExplained() const
{
    return !finding.binding || std::all_of(finding.deviations.begin(), finding.deviations.end(),
                                           [this](const DistributionDeviation &deviation) { return reasons.contains(deviation.rule); });
}

std::optional<Rating> itemRating(int better, int reached, int fallenShort)
{
    const int all = better + reached + fallenShort;
    if (all == 0)
        return std::nullopt;
    if (2 * fallenShort >= all)
        return Rating::Below;
    return 2 * better > all && fallenShort == 0 ? Rating::Above : Rating::Meets;
}

} // namespace kinerja
