#include "core/rules/talent.h"

#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

std::optional<QJsonValue> boxResult(const QJsonObject &in)
{
    const auto performance = inputs::rating(in.value(u"performance"));
    const auto potential = potentialFromCode(in.value(u"potential").toString());
    if (!performance || !potential)
        return std::nullopt;
    const auto box = inputs::whole(
        in.value(u"boxes").toObject().value(code(*performance)).toObject().value(code(*potential)), 1, 9);
    if (!box)
        return std::nullopt;
    return *box;
}

constexpr Evaluator boxEvaluator{"talent.box"_L1, boxResult};

} // namespace

Rating TalentThresholds::performanceAt(Decimal value) const
{
    if (value >= performanceAbove)
        return Rating::Above;
    return value >= performanceMeets ? Rating::Meets : Rating::Below;
}

Potential TalentThresholds::potentialAt(Decimal value) const
{
    if (value >= potentialHigh)
        return Potential::High;
    return value >= potentialMedium ? Potential::Medium : Potential::Low;
}

TalentPlace talentPlace(Rating performance, Potential potential, const TalentRule &rule)
{
    const int box = rule.boxes[indexOf(performance)][indexOf(potential)];
    return {box, rule.pool.contains(box)};
}

Explanation explainTalent(Rating performance, Potential potential, const TalentRule &rule)
{
    QJsonObject boxes;
    for (const Rating row : allRatings) {
        QJsonObject cells;
        for (const Potential column : allPotentials)
            cells.insert(code(column), rule.boxes[indexOf(row)][indexOf(column)]);
        boxes.insert(code(row), cells);
    }
    QJsonArray pool;
    for (const int box : rule.pool)
        pool.append(box);
    return explained(boxEvaluator, rule.basis.citation(),
                     {{u"performance"_s, code(performance)},
                      {u"potential"_s, code(potential)},
                      {u"boxes"_s, boxes},
                      {u"pool"_s, pool}});
}

QList<Evaluator> talentEvaluators()
{
    return {boxEvaluator};
}

} // namespace kinerja
