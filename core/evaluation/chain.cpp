#include "core/evaluation/chain.h"

#include "core/base/tr.h"
#include "core/rules/inputs.h"
#include "core/rules/labels.h"
#include "core/rules/raise.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// What the matrix says, where another predicate was issued.
const QString matrixPart = QStringLiteral("matrix");

QString code(Standing standing)
{
    switch (standing) {
    case Standing::Better: return u"better"_s;
    case Standing::Reached: return u"reached"_s;
    case Standing::Short: return u"short"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QJsonValue> standingResult(const QJsonObject &in)
{
    Indicator indicator;
    Realisation realisation;
    indicator.target = inputs::decimal(in.value(u"target_low"));
    indicator.targetHigh = inputs::decimal(in.value(u"target_high"));
    realisation.value = inputs::decimal(in.value(u"actual"));
    const auto direction = directionFromCode(in.value(u"direction").toString());
    if (!direction)
        return std::nullopt;
    indicator.direction = *direction;
    const auto stands = standing(indicator, realisation);
    return stands ? std::optional<QJsonValue>(code(*stands)) : std::nullopt;
}

std::optional<QJsonValue> itemResult(const QJsonObject &in)
{
    int better = 0;
    int reached = 0;
    int fallenShort = 0;
    const QJsonArray indicators = in.value(u"indicators").toArray();
    for (const QJsonValue &stands : indicators) {
        better += stands == code(Standing::Better);
        reached += stands == code(Standing::Reached);
        fallenShort += stands == code(Standing::Short);
    }
    const auto rating = itemRating(better, reached, fallenShort);
    if (!rating || better + reached + fallenShort != indicators.size())
        return std::nullopt;
    return QJsonObject{{u"kind"_s, in.value(u"kind")}, {u"rating"_s, kinerja::code(*rating)}};
}

/// The evaluation's answer is the predicate that its matrix gave; the other inputs are what else belongs to the chain.
std::optional<QJsonValue> segmentResult(const QJsonObject &in)
{
    return in.contains(u"predicate") ? std::optional(in.value(u"predicate")) : std::nullopt;
}

constexpr Evaluator standingEvaluator{"indicator.standing"_L1, standingResult};
constexpr Evaluator itemEvaluator{"rating.item"_L1, itemResult};
constexpr Evaluator segmentEvaluator{"evaluation"_L1, segmentResult};

Basis ownDefault()
{
    return {translate("evaluation", "Default of this program"), Mark::Own};
}

std::optional<Explanation> explainItem(const PlanItem &item, const Evidence &evidence)
{
    QJsonArray stands;
    QList<Explanation> parts;
    for (const Indicator &indicator : item.indicators) {
        const auto reached = evidence.realisations.constFind(indicator.id);
        if (reached == evidence.realisations.constEnd() || !standing(indicator, *reached))
            continue;
        QJsonObject in{{u"target_low"_s, indicator.target->toString()},
                       {u"actual"_s, reached->value->toString()},
                       {u"direction"_s, kinerja::code(indicator.direction)},
                       {u"indicator"_s, indicator.text},
                       {u"aspect"_s, indicator.aspect},
                       {u"unit"_s, indicator.unit},
                       {u"evidence"_s, reached->evidence}};
        if (indicator.targetHigh)
            in.insert(u"target_high"_s, indicator.targetHigh->toString());
        Explanation part = explained(standingEvaluator, ownDefault().citation(), in);
        part.name = u"indicators[%1]"_s.arg(stands.size());
        stands.append(part.result);
        parts.append(std::move(part));
    }
    if (parts.isEmpty())
        return std::nullopt;
    return explained(itemEvaluator, ownDefault().citation(),
                     {{u"kind"_s, kinerja::code(item.category)}, {u"indicators"_s, stands}, {u"work_result"_s, item.text}}, std::move(parts));
}

std::optional<Explanation> explainSuggested(const Evidence &evidence, const SuggestionRule &rule)
{
    if (!evidence.plan)
        return std::nullopt;
    QList<RatedItem> items;
    QList<Explanation> parts;
    for (const PlanItem &item : evidence.plan->items) {
        auto part = explainItem(item, evidence);
        if (!part)
            continue;
        part->name = u"items[%1]"_s.arg(items.size());
        items.append({item.category, *ratingFromCode(part->result.toObject().value(u"rating").toString())});
        parts.append(*std::move(part));
    }
    Result<Explanation> suggestion = explainSuggestion(items, rule);
    if (!suggestion)
        return std::nullopt;
    suggestion->parts = std::move(parts);
    suggestion->name = u"suggestion"_s;
    return *std::move(suggestion);
}

const Explanation *partNamed(const Explanation &chain, QStringView name)
{
    for (const Explanation &part : chain.parts) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

} // namespace

Explanation explainSegment(const EvaluatedSegment &segment, const EvaluatedUnit &unit, const Evidence &evidence, const EvaluationRules &rules)
{
    QJsonObject in;
    QList<Explanation> parts;
    const auto orNull = [](const auto &term) { return term ? QJsonValue(kinerja::code(*term)) : QJsonValue(); };
    in.insert(u"policy"_s, rules.packId);
    in.insert(u"policy_hash"_s, QString::fromLatin1(rules.packHash.toHex()));
    in.insert(u"note"_s, segment.rating.note);
    in.insert(u"source"_s, code(segment.rating.source));
    in.insert(u"state"_s, code(segment.state));
    in.insert(u"organisation"_s, unit.organisation ? QJsonValue(code(unit.organisation->predicate)) : QJsonValue());
    // The results of a head are the organisation's, so what the evidence suggests is no advice.
    if (segment.leads && unit.organisation)
        in.insert(u"leads"_s, true);
    in.insert(u"recorded_result"_s, orNull(segment.rating.result));
    in.insert(u"conduct"_s, orNull(segment.rating.conduct));

    if (auto suggestion = explainSuggested(evidence, rules.suggestion)) {
        in.insert(u"suggestion"_s, suggestion->result);
        parts.append(*std::move(suggestion));
    }
    if (segment.result && segment.rating.conduct) {
        Explanation cell = explainPredicate(*segment.result, *segment.rating.conduct, rules.matrix);
        if (segment.leads && unit.organisation) {
            Explanation leader = explainLeader(unit.organisation->predicate, rules.leader);
            leader.name = u"result"_s;
            cell.parts.append(std::move(leader));
        }
        // A recap of another program may contradict its own ratings: what was issued counts, and what the matrix says stands beside it.
        const bool contradicts = segment.predicate && cell.result != kinerja::code(*segment.predicate);
        cell.name = contradicts ? matrixPart : u"predicate"_s;
        if (contradicts)
            in.insert(matrixPart, cell.result);
        parts.append(std::move(cell));
    }
    in.insert(u"predicate"_s, orNull(segment.predicate));
    if (unit.organisation) {
        Explanation distribution = explainDistribution(unit.organisation->predicate, unit.counts, rules.distribution);
        distribution.name = u"distribution"_s;
        in.insert(u"distribution"_s, distribution.result);
        parts.append(std::move(distribution));
    }
    return explained(segmentEvaluator, u"PermenPANRB 6/2022; SE MenPANRB 3/2023"_s, in, std::move(parts));
}

QStringList explanationSentences(const Explanation &chain)
{
    QStringList lines;
    const QJsonObject &in = chain.inputs;
    const auto predicate = predicateFromCode(in.value(u"predicate").toString());
    const auto organisation = organisationFromCode(in.value(u"organisation").toString());
    lines += predicate ? filled(translate("evaluation", "The predicate is %1."), {label(*predicate)})
                       : translate("evaluation", "There is no predicate yet: results and conduct have not both been rated.");
    const Explanation *const contradicting = partNamed(chain, matrixPart);
    if (const Explanation *const cell = contradicting ? contradicting : partNamed(chain, u"predicate")) {
        const auto result = ratingFromCode(cell->inputs.value(u"result").toString());
        const auto conduct = ratingFromCode(cell->inputs.value(u"conduct").toString());
        const auto met = predicateFromCode(cell->result.toString());
        if (result && conduct && met)
            lines += filled(translate("evaluation", "Results are rated “%1” and conduct “%2”; where they meet, the matrix says %3 (%4)."),
                            {label(*result), label(*conduct), label(*met), cell->source});
        if (met && predicate && *met != *predicate)
            lines += filled(translate("evaluation", "It was issued elsewhere as %1, which these ratings do not give: ask there which of them is meant."), {label(*predicate)});
        if (const Explanation *const leader = partNamed(*cell, u"result"); leader && organisation)
            lines += filled(translate("evaluation", "As head of the unit the results are those of the organisation, which is rated %1 (%2)."),
                            {label(*organisation), leader->source});
    }
    if (const QString note = in.value(u"note").toString(); !note.isEmpty())
        lines += filled(translate("evaluation", "The appraiser wrote: %1"), {note});
    const Explanation *const met = partNamed(chain, contradicting ? QStringView(matrixPart) : QStringView(u"predicate"));
    const bool leads = in.value(u"leads").toBool() || (met != nullptr && partNamed(*met, u"result") != nullptr);
    if (const Explanation *const suggestion = partNamed(chain, u"suggestion")) {
        const auto suggested = ratingFromCode(suggestion->result.toString());
        const auto recorded = ratingFromCode(in.value(u"recorded_result").toString());
        const bool ours = suggestion->source.contains(Basis{{}, Mark::Own}.citation());
        if (suggested && !leads)
            lines += ours ? filled(translate("evaluation", "From the evidence the program suggests “%1” for the results. The thresholds for this are a choice of the program, not a regulation."),
                                   {label(*suggested)})
                          : filled(translate("evaluation", "From the evidence the program suggested “%1” for the results; it is only a hint (%2)."),
                                   {label(*suggested), suggestion->source});
        if (suggested && !leads && recorded && *suggested != *recorded)
            lines += filled(translate("evaluation", "The appraiser decided on “%1” instead."), {label(*recorded)});
        for (const Explanation &item : suggestion->parts) {
            const auto rating = ratingFromCode(item.result.toObject().value(u"rating").toString());
            lines += filled(translate("evaluation", "Work result “%1”: %2."),
                            {item.inputs.value(u"work_result").toString(), rating ? label(*rating) : QString()});
            for (const Explanation &reached : item.parts) {
                const auto amount = [&reached](const QString &key) {
                    const auto value = inputs::decimal(reached.inputs.value(key));
                    return value ? value->normalised().toLocalText(Decimal::Grouping::On) : QString();
                };
                const QString target = reached.inputs.contains(u"target_high") ? amount(u"target_low"_s) + u'–' + amount(u"target_high"_s) : amount(u"target_low"_s);
                lines += filled(reached.result == u"short"_s
                                    ? translate("evaluation", "   %1: %2 %4 against a target of %3 %4, not yet reached.")
                                    : translate("evaluation", "   %1: %2 %4 against a target of %3 %4."),
                                {reached.inputs.value(u"indicator").toString(), amount(u"actual"_s), target, reached.inputs.value(u"unit").toString()});
            }
        }
    }
    if (organisation)
        lines += filled(translate("evaluation", "The organisation is rated %1."), {label(*organisation)});
    if (const Explanation *const distribution = partNamed(chain, u"distribution"))
        lines += distribution->result.toArray().isEmpty()
                     ? filled(translate("evaluation", "The distribution of the unit follows the guide (%1)."), {distribution->source})
                     : filled(translate("evaluation", "The distribution of the unit departs from the guide, which asks for a written reason (%1)."),
                              {distribution->source});
    return lines;
}

QStringList raiseSentences(const Explanation &chain, const SuggestionRule &rule)
{
    constexpr qsizetype mostSentences = 2;
    const Explanation *const suggestion = partNamed(chain, u"suggestion");
    if (suggestion == nullptr)
        return {};
    QList<RatedItem> items;
    for (const Explanation &part : suggestion->parts) {
        const QJsonObject item = part.result.toObject();
        const auto kind = workKindFromCode(item.value(u"kind").toString());
        const auto rating = ratingFromCode(item.value(u"rating").toString());
        if (!kind || !rating)
            return {};
        items.append({*kind, *rating});
    }
    QList<Raise> raises = raiseSuggestion(items, rule);
    // One step first, then two.
    std::stable_sort(raises.begin(), raises.end(), [](const Raise &a, const Raise &b) {
        const auto far = [](const Raise &raise) {
            const auto from = ratingFromCode(raise.from.toString());
            const auto to = ratingFromCode(raise.to.toString());
            return from && to ? int(indexOf(*from)) - int(indexOf(*to)) : 0;
        };
        return far(a) < far(b);
    });
    QStringList sentences;
    for (const Raise &raise : std::as_const(raises)) {
        const auto reaches = ratingFromCode(raise.reaches);
        if (!reaches || sentences.size() == mostSentences)
            continue;
        if (raise.input == u"items") {
            sentences += filled(translate("evaluation", "The suggestion for the results becomes “%1” when at least %2 more work results are above expectation."),
                                {label(*reaches), QString::number(raise.to.toInt())});
            continue;
        }
        const qsizetype place = raise.input.section(u'[', 1).chopped(1).toInt();
        const auto to = ratingFromCode(raise.to.toString());
        if (to && place < suggestion->parts.size())
            sentences += filled(translate("evaluation", "The suggestion for the results becomes “%1” when the work result “%2” is “%3”."),
                                {label(*reaches), suggestion->parts[place].inputs.value(u"work_result").toString(), label(*to)});
    }
    return sentences;
}

QString changedSinceSentence(const EvaluatedSegment &segment)
{
    return segment.outdated ? translate("evaluation", "This is what was issued. The ratings have been changed since: a revision with a written reason is due.") : QString();
}

QList<Evaluator> evaluationEvaluators()
{
    return {standingEvaluator, itemEvaluator, segmentEvaluator};
}

} // namespace kinerja
