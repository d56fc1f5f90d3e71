#include "core/rules/credit.h"

#include "core/rules/inputs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto tooManyDigits()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults", "This credit number has too many digits. Write it with at most three decimals."),
                u"credit out of range"_s);
}

Result<Decimal> creditOf(Decimal coefficient, int percent, int months)
{
    if (months < 1 || months > 12)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "A credit document covers 1 to 12 calendar months of one year. Check the first "
                                                "and last month."),
                    u"months outside 1 to 12"_s);
    const auto product = coefficient.times(Decimal::fromInt(qint64(months) * percent));
    const auto result = product ? Decimal::ratio(*product, Decimal::fromInt(1200), 3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return tooManyDigits();
    return *result;
}

Result<Decimal> remainder(Decimal year, Decimal issued)
{
    if (issued < Decimal())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The credit that was already issued is negative. Write it as zero or more."),
                    u"negative issued credit"_s);
    if (issued > year)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "More credit has already been issued this year than the year gives. Nothing can "
                                                "be added; revise the earlier documents."),
                    u"issued credit above the year's credit"_s);
    const auto rest = year.minus(issued);
    if (!rest)
        return tooManyDigits();
    return rest->round(3, Rounding::HalfUp);
}

std::optional<QJsonValue> conversionResult(const QJsonObject &in)
{
    const auto coefficient = inputs::decimal(in.value(u"coefficient"));
    const auto percent = inputs::whole(in.value(u"percent"), 0, 1000);
    const auto months = inputs::whole(in.value(u"months"), 1, 12);
    if (!coefficient || !percent || !months)
        return std::nullopt;
    const Result<Decimal> result = creditOf(*coefficient, *percent, *months);
    if (!result)
        return std::nullopt;
    return result->toString();
}

std::optional<QJsonValue> closingResult(const QJsonObject &in)
{
    const auto year = inputs::decimal(in.value(u"year"));
    const auto issued = inputs::decimal(in.value(u"issued"));
    if (!year || !issued)
        return std::nullopt;
    const Result<Decimal> result = remainder(*year, *issued);
    if (!result)
        return std::nullopt;
    return result->toString();
}

std::optional<QJsonValue> promotionResult(const QJsonObject &in)
{
    const auto credit = inputs::decimal(in.value(u"credit"));
    const auto rank = inputs::decimal(in.value(u"rank_needed"));
    const auto level = inputs::decimal(in.value(u"level_needed"));
    const auto least = inputs::predicate(in.value(u"least_predicate"));
    const auto first = inputs::predicate(in.value(u"last_two").toArray().at(0));
    const auto second = inputs::predicate(in.value(u"last_two").toArray().at(1));
    if (!credit || !rank || !least || !first || !second || (!level && !in.value(u"level_needed").isNull()))
        return std::nullopt;
    CreditRule rule;
    rule.levels[0] = {Decimal(), *rank, level};
    rule.leastForPromotion = *least;
    const Result<PromotionOutlook> outlook = promotionOutlook(FunctionalLevel::Pemula, *credit, {*first, *second}, rule);
    if (!outlook)
        return std::nullopt;
    return toJson(*outlook);
}

constexpr Evaluator conversionEvaluator{"credit.conversion"_L1, conversionResult};
constexpr Evaluator closingEvaluator{"credit.closing"_L1, closingResult};
constexpr Evaluator promotionEvaluator{"credit.promotion"_L1, promotionResult};

} // namespace

Result<Decimal> credit(FunctionalLevel level, Predicate predicate, int months, const CreditRule &rule)
{
    return creditOf(rule.levels[indexOf(level)].coefficient, rule.percents[indexOf(predicate)], months);
}

Result<Explanation> explainCredit(FunctionalLevel level, Predicate predicate, int months, const CreditRule &rule)
{
    TRY(credit(level, predicate, months, rule));
    return explained(conversionEvaluator, rule.basis.citation(),
                     {{u"level"_s, code(level)},
                      {u"predicate"_s, code(predicate)},
                      {u"months"_s, months},
                      {u"coefficient"_s, rule.levels[indexOf(level)].coefficient.toString()},
                      {u"percent"_s, rule.percents[indexOf(predicate)]}});
}

Result<Decimal> closingCredit(FunctionalLevel level, Predicate predicate, int yearMonths, Decimal issued,
                              const CreditRule &rule)
{
    ASSIGN(const Decimal year, credit(level, predicate, yearMonths, rule));
    return remainder(year, issued);
}

Result<Explanation> explainClosingCredit(FunctionalLevel level, Predicate predicate, int yearMonths, Decimal issued,
                                         const CreditRule &rule)
{
    TRY(closingCredit(level, predicate, yearMonths, issued, rule));
    ASSIGN(Explanation year, explainCredit(level, predicate, yearMonths, rule));
    year.name = u"year"_s;
    return explained(closingEvaluator, rule.closingBasis.citation(),
                     {{u"year"_s, year.result}, {u"issued"_s, issued.toString()}}, {year});
}

Result<PromotionOutlook> promotionOutlook(FunctionalLevel level, Decimal credit, std::array<Predicate, 2> lastTwo,
                                          const CreditRule &rule)
{
    if (credit < Decimal())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults", "The credit is negative. Write it as zero or more."), u"negative credit"_s);
    const CreditLevel &entry = rule.levels[indexOf(level)];
    PromotionOutlook outlook;
    outlook.rank = {entry.rankNeeded, credit >= entry.rankNeeded};
    if (entry.levelNeeded)
        outlook.level = {*entry.levelNeeded, credit >= *entry.levelNeeded};
    outlook.predicatesEnough = lastTwo[0] <= rule.leastForPromotion && lastTwo[1] <= rule.leastForPromotion;
    return outlook;
}

Result<Explanation> explainPromotion(FunctionalLevel level, Decimal credit, std::array<Predicate, 2> lastTwo,
                                     const CreditRule &rule)
{
    TRY(promotionOutlook(level, credit, lastTwo, rule));
    const CreditLevel &entry = rule.levels[indexOf(level)];
    return explained(promotionEvaluator, rule.basis.citation(),
                     {{u"level"_s, code(level)},
                      {u"credit"_s, credit.toString()},
                      {u"last_two"_s, QJsonArray{code(lastTwo[0]), code(lastTwo[1])}},
                      {u"rank_needed"_s, entry.rankNeeded.toString()},
                      {u"level_needed"_s, entry.levelNeeded ? QJsonValue(entry.levelNeeded->toString()) : QJsonValue()},
                      {u"least_predicate"_s, code(rule.leastForPromotion)}});
}

QJsonObject toJson(const PromotionOutlook &outlook)
{
    const auto step = [](const PromotionOutlook::Step &each) {
        return QJsonObject{{u"needed"_s, each.needed.normalised().toString()}, {u"enough"_s, each.enough}};
    };
    return {{u"rank"_s, step(outlook.rank)},
            {u"level"_s, outlook.level ? QJsonValue(step(*outlook.level)) : QJsonValue()},
            {u"predicates_ok"_s, outlook.predicatesEnough}};
}

QList<Evaluator> creditEvaluators()
{
    return {conversionEvaluator, closingEvaluator, promotionEvaluator};
}

} // namespace kinerja
