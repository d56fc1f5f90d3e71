#include "app/ctl/rulefunction.h"
#include "core/base/tr.h"
#include "core/office/nip.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Answer predicateOf(CaseReader &c, const Context &context)
{
    const Rating result = c.coded<Rating>("result"_L1, ratingFromCode);
    const Rating conduct = c.coded<Rating>("conduct"_L1, ratingFromCode);
    if (!c.close())
        return {};
    const PredicateMatrix &matrix = context.pack.predicate->matrix;
    Answer answer{{{u"predicate"_s, code(matrix.at(result, conduct))}}};
    if (context.explain == Explain::Yes)
        answer.explanation = explainPredicate(result, conduct, matrix);
    if (context.raises == Raises::Yes)
        answer.raises = raisePredicate(result, conduct, matrix);
    return answer;
}

Answer suggest(CaseReader &c, const Context &context)
{
    const QJsonArray list = c.list("items"_L1);
    QList<RatedItem> items;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader item(list[i].toObject(), c.fault(), u"items[%1]"_s.arg(i));
        const WorkKind kind = item.coded<WorkKind>("kind"_L1, workKindFromCode);
        const Rating rating = item.coded<Rating>("rating"_L1, ratingFromCode);
        if (!item.close())
            return {};
        items.append({kind, rating});
    }
    if (!c.close())
        return {};
    const Result<Suggestion> suggestion = suggestRating(items, context.pack.predicate->suggestion);
    if (!suggestion) {
        c.refuse("items"_L1, suggestion.error());
        return {};
    }
    Answer answer{{{u"rating"_s, code(suggestion->rating)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainSuggestion(items, context.pack.predicate->suggestion));
    if (context.raises == Raises::Yes)
        answer.raises = raiseSuggestion(items, context.pack.predicate->suggestion);
    return answer;
}

Answer distribution(CaseReader &c, const Context &context)
{
    constexpr int mostEmployees = 10'000'000;
    const auto organisation = c.coded<OrganisationPredicate>("organisation"_L1, organisationFromCode);
    const QJsonValue given = c.value("counts"_L1);
    if (!given.isObject())
        c.refuse(u"counts"_s, translate("ctl", "The number of employees with each predicate must stand here."));
    PredicateCounts counts;
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString field = u"counts."_s + entry.key();
        const Predicate predicate = c.codedOf<Predicate>(QJsonValue(entry.key()), field, predicateFromCode);
        counts.of(predicate) = c.wholeOf(entry.value(), field, 0, mostEmployees);
    }
    DistributionGuide guide = *context.pack.distribution;
    if (c.has("min_n"_L1))
        guide.leastEmployees = c.whole("min_n"_L1, 0, mostEmployees);
    if (!c.close())
        return {};

    const DistributionFinding finding = checkDistribution(organisation, counts, guide);
    QJsonArray found;
    for (const DistributionDeviation &each : finding.deviations)
        found.append(QJsonObject{{u"rule"_s, each.rule}, {u"limit"_s, each.limit}, {u"count"_s, each.count}});
    Answer answer;
    answer.json.insert(u"violations"_s, finding.binding ? found : QJsonArray());
    if (!finding.binding)
        answer.json.insert(u"reported"_s, found);
    if (context.explain == Explain::Yes)
        answer.explanation = explainDistribution(organisation, counts, guide);
    if (context.raises == Raises::Yes)
        answer.raises = raiseDistribution(organisation, counts, guide);
    return answer;
}

std::optional<QJsonValue> nipResult(const QJsonObject &in)
{
    const auto status = employmentStatusFromCode(in.value(u"status").toString());
    const QDate today = QDate::fromString(in.value(u"today").toString(), Qt::ISODate);
    if (!status || !today.isValid() || !in.value(u"nip").isString())
        return std::nullopt;
    return toJson(readNip(in.value(u"nip").toString(), *status, today));
}

constexpr Evaluator nipEvaluator{"nip.parts"_L1, nipResult};

Answer nip(CaseReader &c, const Context &context)
{
    const QString text = c.text("nip"_L1);
    const auto status = c.coded<EmploymentStatus>("status"_L1, employmentStatusFromCode);
    const QDate today = c.has("today"_L1) ? c.date("today"_L1) : context.today;
    if (!c.close())
        return {};
    const NipReading reading = readNip(text, status, today);
    Answer answer;
    answer.json = toJson(reading);
    if (context.explain == Explain::Yes)
        answer.explanation =
            explained(nipEvaluator, u"NIP"_s,
                      {{u"nip"_s, text}, {u"status"_s, code(status)}, {u"today"_s, today.toString(Qt::ISODate)}});
    return answer;
}

Answer deadline(CaseReader &c, const Context &context)
{
    constexpr int mostDays = 3660;
    const QDate received = c.date("received"_L1);
    const int days = c.whole("days"_L1, 1, mostDays);
    const DayUnit unit = c.has("unit"_L1) ? c.coded<DayUnit>("unit"_L1, dayUnitFromCode) : context.pack.dayUnit;
    HolidaySet holidays;
    if (c.has("holidays"_L1)) {
        const QJsonArray list = c.list("holidays"_L1);
        for (qsizetype i = 0; i < list.size(); ++i)
            holidays.insert(c.dateOf(list[i], u"holidays[%1]"_s.arg(i)));
    }
    if (!c.close())
        return {};
    const Result<QDate> last = lastDay(received, days, unit, holidays);
    if (!last) {
        c.refuse("holidays"_L1, last.error());
        return {};
    }
    Answer answer{{{u"last"_s, last->toString(Qt::ISODate)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainLastDay(received, days, unit, holidays, context.pack.dayUnitBasis.citation()));
    return answer;
}

Answer talent(CaseReader &c, const Context &context)
{
    const Rating performance = c.coded<Rating>("performance"_L1, ratingFromCode);
    const Potential potential = c.coded<Potential>("potential"_L1, potentialFromCode);
    if (!c.close())
        return {};
    const TalentPlace place = talentPlace(performance, potential, *context.pack.talent);
    Answer answer{{{u"box"_s, place.box}, {u"pool"_s, place.pool}}};
    if (context.explain == Explain::Yes)
        answer.explanation = explainTalent(performance, potential, *context.pack.talent);
    if (context.raises == Raises::Yes)
        answer.raises = raiseTalent(performance, potential, *context.pack.talent);
    return answer;
}

Answer segments(CaseReader &c, const Context &context)
{
    constexpr int monthsOfAYear = 12;
    const QJsonArray list = c.list("segments"_L1);
    QList<Segment> given;
    for (qsizetype i = 0; i < list.size(); ++i) {
        CaseReader entry(list[i].toObject(), c.fault(), u"segments[%1]"_s.arg(i));
        const int months = entry.whole("months"_L1, 1, monthsOfAYear);
        const Predicate predicate = entry.coded<Predicate>("predicate"_L1, predicateFromCode);
        if (!entry.close())
            return {};
        given.append({months, predicate});
    }
    const SegmentMerge merge =
        c.has("merge"_L1) ? c.coded<SegmentMerge>("merge"_L1, segmentMergeFromCode) : context.pack.merge;
    if (!c.close())
        return {};
    const Result<Predicate> result = mergedPredicate(given, merge);
    if (!result) {
        c.refuse("segments"_L1, result.error());
        return {};
    }
    Answer answer{{{u"predicate"_s, code(*result)}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainMergedPredicate(given, merge, context.pack.mergeBasis.citation()));
    return answer;
}

Answer ranking(CaseReader &c, const Context &context)
{
    constexpr int mostEmployees = 10'000'000;
    std::array<int, 3> counts = {};
    counts[indexOf(Rating::Above)] = c.whole("above"_L1, 0, mostEmployees);
    counts[indexOf(Rating::Meets)] = c.whole("meets"_L1, 0, mostEmployees);
    counts[indexOf(Rating::Below)] = c.whole("below"_L1, 0, mostEmployees);
    if (!c.close())
        return {};
    QJsonArray found;
    const QList<RankingDeviation> deviations = checkRanking(counts, *context.pack.rankingRule);
    for (const RankingDeviation &each : deviations)
        found.append(QJsonObject{{u"rule"_s, each.rule}, {u"limit"_s, each.limit}, {u"count"_s, each.count}});
    Answer answer{{{u"violations"_s, found}}};
    if (context.explain == Explain::Yes)
        answer.explanation = explainRanking(counts, *context.pack.rankingRule);
    return answer;
}

constexpr Function functions[] = {
    {u"predicate", u"P6", [](const PolicyPack &p) { return p.predicate.has_value(); }, predicateOf},
    {u"suggest", u"P6", [](const PolicyPack &p) { return p.predicate.has_value(); }, suggest},
    {u"distribution", u"P6", [](const PolicyPack &p) { return p.distribution.has_value(); }, distribution},
    {u"nip", u"P6", [](const PolicyPack &) { return true; }, nip},
    {u"deadline", u"P6", [](const PolicyPack &) { return true; }, deadline},
    {u"talent", u"P6", [](const PolicyPack &p) { return p.talent.has_value(); }, talent},
    {u"segments", u"P6", [](const PolicyPack &) { return true; }, segments},
    {u"ranking", u"P6", [](const PolicyPack &p) { return p.rankingRule.has_value(); }, ranking},
};

} // namespace

std::span<const Function> ordinalFunctions()
{
    return functions;
}

} // namespace kinerja
