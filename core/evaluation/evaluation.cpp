#include "core/evaluation/evaluation.h"

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
