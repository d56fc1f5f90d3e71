#include "core/rules/ranking.h"

#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostEmployees = 10'000'000;

int floorShare(int percent, int total)
{
    return int(qint64(percent) * total / 100);
}

int ceilShare(int percent, int total)
{
    return int((qint64(percent) * total + 99) / 100);
}

std::optional<QJsonValue> rankingResult(const QJsonObject &in)
{
    std::array<int, 3> counts = {};
    for (const Rating rating : allRatings) {
        const auto count = inputs::whole(in.value(u"counts").toObject().value(code(rating)), 0, mostEmployees);
        if (!count)
            return std::nullopt;
        counts[indexOf(rating)] = *count;
    }
    const auto mostAbove = inputs::whole(in.value(u"most_above"), 0, 100);
    const auto leastMeets = inputs::whole(in.value(u"least_meets"), 0, 100);
    const auto mostMeets = inputs::whole(in.value(u"most_meets"), 0, 100);
    const auto mostBelow = inputs::whole(in.value(u"most_below"), 0, 100);
    if (!mostAbove || !leastMeets || !mostMeets || !mostBelow)
        return std::nullopt;
    QJsonArray found;
    const QList<RankingDeviation> deviations =
        checkRanking(counts, {*mostAbove, *leastMeets, *mostMeets, *mostBelow, {}});
    for (const RankingDeviation &each : deviations)
        found.append(QJsonObject{{u"rule"_s, each.rule}, {u"limit"_s, each.limit}, {u"count"_s, each.count}});
    return found;
}

std::optional<QJsonValue> organisationResult(const QJsonObject &in)
{
    const auto percent = inputs::decimal(in.value(u"percent"));
    OrganisationRule rule;
    rule.entry = OrganisationRule::Entry::Thresholds;
    for (size_t i = 0; i < rule.least.size(); ++i) {
        const auto least = inputs::decimal(in.value(u"least").toObject().value(code(allOrganisationPredicates[i])));
        if (!least)
            return std::nullopt;
        rule.least[i] = *least;
    }
    if (!percent)
        return std::nullopt;
    const Result<std::optional<OrganisationPredicate>> result = proposedOrganisation(*percent, rule);
    if (!result)
        return std::nullopt;
    return code(**result);
}

constexpr Evaluator rankingEvaluator{"ranking.pp30"_L1, rankingResult};
constexpr Evaluator organisationEvaluator{"organisation.thresholds"_L1, organisationResult};

} // namespace

QList<RankingDeviation> checkRanking(std::array<int, 3> counts, const RankingRule &rule)
{
    QList<RankingDeviation> found;
    const auto [above, meets, below] = counts;
    const int total = above + meets + below;
    if (total == 0)
        return found;
    if (above > floorShare(rule.mostAbove, total))
        found.append({u"above-max"_s, floorShare(rule.mostAbove, total), above});
    if (meets < ceilShare(rule.leastMeets, total))
        found.append({u"meets-min"_s, ceilShare(rule.leastMeets, total), meets});
    if (meets > floorShare(rule.mostMeets, total))
        found.append({u"meets-max"_s, floorShare(rule.mostMeets, total), meets});
    if (below > floorShare(rule.mostBelow, total))
        found.append({u"below-max"_s, floorShare(rule.mostBelow, total), below});
    return found;
}

Explanation explainRanking(std::array<int, 3> counts, const RankingRule &rule)
{
    QJsonObject given;
    for (const Rating rating : allRatings)
        given.insert(code(rating), counts[indexOf(rating)]);
    return explained(rankingEvaluator, rule.basis.citation(),
                     {{u"counts"_s, given},
                      {u"most_above"_s, rule.mostAbove},
                      {u"least_meets"_s, rule.leastMeets},
                      {u"most_meets"_s, rule.mostMeets},
                      {u"most_below"_s, rule.mostBelow}});
}

Result<std::optional<OrganisationPredicate>> proposedOrganisation(Decimal percent, const OrganisationRule &rule)
{
    if (percent < Decimal())
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "The attainment of the organisation is negative. Write it as zero or more."),
            u"negative attainment"_s);
    if (rule.entry == OrganisationRule::Entry::Manual)
        return std::optional<OrganisationPredicate>();
    for (size_t i = 0; i < rule.least.size(); ++i) {
        if (percent >= rule.least[i])
            return std::optional(allOrganisationPredicates[i]);
    }
    return std::optional(OrganisationPredicate::VeryPoor);
}

Result<Explanation> explainProposedOrganisation(Decimal percent, const OrganisationRule &rule)
{
    ASSIGN(const std::optional<OrganisationPredicate> proposed, proposedOrganisation(percent, rule));
    if (!proposed)
        return fail(ErrorKind::NotFound,
                    QT_TRANSLATE_NOOP(
                        "faults", "This policy sets no thresholds: a person sets the predicate of an organisation."),
                    u"no thresholds"_s);
    QJsonObject least;
    for (size_t i = 0; i < rule.least.size(); ++i)
        least.insert(code(allOrganisationPredicates[i]), rule.least[i].toString());
    return explained(organisationEvaluator, rule.basis.citation(),
                     {{u"percent"_s, percent.toString()}, {u"least"_s, least}});
}

QList<Evaluator> rankingEvaluators()
{
    return {rankingEvaluator, organisationEvaluator};
}

} // namespace kinerja
