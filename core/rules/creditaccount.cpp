#include "core/rules/creditaccount.h"

#include "core/rules/fraction.h"
#include "core/rules/inputs.h"

#include <QDate>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto tooManyDigits()
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("faults", "This credit number has too many digits. Write it with at most three decimals."),
        u"credit out of range"_s);
}

auto negative()
{
    return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The credit is negative. Write it as zero or more."),
                u"negative credit"_s);
}

bool isEarlier(const CreditConversion &a, const CreditConversion &b)
{
    return std::pair(a.year, a.firstMonth) < std::pair(b.year, b.firstMonth);
}

bool overlap(const CreditConversion &a, const CreditConversion &b)
{
    return a.year == b.year && a.firstMonth <= b.lastMonth && b.firstMonth <= a.lastMonth;
}

Result<void> checkMonths(const CreditConversion &conversion)
{
    if (conversion.firstMonth < 1 || conversion.lastMonth > 12 || conversion.lastMonth < conversion.firstMonth)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "A credit document covers 1 to 12 calendar months of one year. Check the first "
                                      "and last month."),
                    u"months outside a year"_s);
    return {};
}

auto coveredTwice()
{
    return fail(
        ErrorKind::Invalid,
        QT_TRANSLATE_NOOP("faults", "Two credit documents cover the same month. Revise one of them, then try again."),
        u"month converted twice"_s);
}

std::optional<QJsonValue> totalResult(const QJsonObject &in)
{
    auto total = inputs::decimal(in.value(u"brought_forward"));
    const QJsonArray credits = in.value(u"credits").toArray();
    for (const QJsonValue &entry : credits) {
        const auto credit = inputs::decimal(entry.toObject().value(u"credit"));
        total = total && credit ? total->plus(*credit) : std::nullopt;
    }
    if (!total)
        return std::nullopt;
    return total->round(3, Rounding::HalfUp).toString();
}

constexpr Evaluator accumulationEvaluator{"credit.accumulation"_L1, totalResult};

constexpr std::array<std::pair<QLatin1StringView, StatementLine CreditStatement::*>, 5> statementLines = {{
    {"basic"_L1, &CreditStatement::basic},
    {"former"_L1, &CreditStatement::former},
    {"adjustment"_L1, &CreditStatement::adjustment},
    {"conversion"_L1, &CreditStatement::conversion},
    {"education"_L1, &CreditStatement::education},
}};

QJsonObject json(const StatementResult &result)
{
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? QJsonValue(value->toString()) : QJsonValue();
    };
    return {{u"before"_s, result.before.toString()},         {u"new"_s, result.fresh.toString()},
            {u"cumulative"_s, result.cumulative.toString()}, {u"rank_surplus"_s, result.rankSurplus.toString()},
            {u"level_surplus"_s, text(result.levelSurplus)}, {u"rank_possible"_s, result.rankPossible},
            {u"level_possible"_s, result.levelPossible}};
}

std::optional<QJsonValue> statementJson(const QJsonObject &in)
{
    CreditStatement statement;
    for (const auto &[key, member] : statementLines) {
        const QJsonObject line = in.value(key).toObject();
        const auto before = inputs::decimal(line.value(u"before"));
        const auto fresh = inputs::decimal(line.value(u"new"));
        if (!before || !fresh)
            return std::nullopt;
        statement.*member = {*before, *fresh};
    }
    const auto rank = inputs::decimal(in.value(u"rank_needed"));
    const auto level = inputs::decimal(in.value(u"level_needed"));
    const auto least = inputs::predicate(in.value(u"least_predicate"));
    const auto first = inputs::predicate(in.value(u"last_two").toArray().at(0));
    const auto second = inputs::predicate(in.value(u"last_two").toArray().at(1));
    if (!rank || !least || !first || !second || (!level && !in.value(u"level_needed").isNull()))
        return std::nullopt;
    CreditRule rule;
    rule.levels[0] = {Decimal(), *rank, level};
    rule.leastForPromotion = *least;
    const Result<StatementResult> result = statementResult(statement, FunctionalLevel::Pemula, {*first, *second}, rule);
    if (!result)
        return std::nullopt;
    return json(*result);
}

constexpr Evaluator statementEvaluator{"credit.statement"_L1, statementJson};

std::optional<QJsonValue> firstAppointmentResult(const QJsonObject &in)
{
    const auto basic = inputs::decimal(in.value(u"basic"));
    const auto coefficient = inputs::decimal(in.value(u"coefficient"));
    const auto months = inputs::whole(in.value(u"months"), 0, 12 * 60);
    if (!basic || !coefficient || !months)
        return std::nullopt;
    CreditRule rule;
    rule.levels[0].coefficient = *coefficient;
    const Result<Decimal> credit = firstAppointmentCredit(*basic, FunctionalLevel::Pemula, int(*months), rule);
    return credit ? std::optional<QJsonValue>(credit->toString()) : std::nullopt;
}

std::optional<QJsonValue> studyReturnResult(const QJsonObject &in)
{
    const auto needed = inputs::decimal(in.value(u"rank_needed"));
    const auto percent = inputs::whole(in.value(u"percent"), 0, 1000);
    if (!needed || !percent)
        return std::nullopt;
    CreditRule rule;
    rule.levels[0].rankNeeded = *needed;
    rule.studyReturnPercent = int(*percent);
    const Result<Decimal> credit = studyReturnCredit(FunctionalLevel::Pemula, rule);
    return credit ? std::optional<QJsonValue>(credit->toString()) : std::nullopt;
}

constexpr Evaluator firstAppointmentEvaluator{"credit.first-appointment"_L1, firstAppointmentResult};
constexpr Evaluator studyReturnEvaluator{"credit.study-return"_L1, studyReturnResult};

/// The month in which `needed` is reached at that pace; nothing where it never is or only after a lifetime.
std::optional<QDate> reachedIn(Decimal needed, Decimal credit, Decimal coefficient, int percent, QDate from)
{
    constexpr int lifetime = 12 * 60;
    const QDate month(from.year(), from.month(), 1);
    if (credit >= needed)
        return month;
    const auto missing = needed.minus(credit);
    const auto yearly = coefficient.times(Decimal(percent, 2));
    const auto twelvefold = missing ? missing->times(Decimal::fromInt(12)) : std::nullopt;
    if (!twelvefold || !yearly || *yearly <= Decimal())
        return std::nullopt;
    const auto months = Decimal::ratio(*twelvefold, *yearly, 0, Rounding::Ceil);
    if (!months || months->units() > lifetime)
        return std::nullopt;
    return month.addMonths(int(months->units()));
}

std::optional<QJsonValue> radarResult(const QJsonObject &in)
{
    constexpr int mostPercent = 1000;
    const auto credit = inputs::decimal(in.value(u"credit"));
    const auto coefficient = inputs::decimal(in.value(u"coefficient"));
    const auto rank = inputs::decimal(in.value(u"rank_needed"));
    const auto level = inputs::decimal(in.value(u"level_needed"));
    const auto least = inputs::predicate(in.value(u"least_predicate"));
    if (!credit || !coefficient || !rank || !least || (!level && !in.value(u"level_needed").isNull()))
        return std::nullopt;
    CreditRule rule;
    rule.levels[0] = {*coefficient, *rank, level};
    rule.leastForPromotion = *least;
    const QJsonObject percents = in.value(u"percents").toObject();
    for (const Predicate predicate : allPredicates) {
        const auto percent = inputs::whole(percents.value(code(predicate)), 0, mostPercent);
        if (!percent)
            return std::nullopt;
        rule.percents[indexOf(predicate)] = *percent;
    }
    const QDate from = QDate::fromString(in.value(u"from").toString(), Qt::ISODate);
    const Result<QList<RadarLine>> lines = promotionRadar(FunctionalLevel::Pemula, *credit, from, rule);
    if (!lines)
        return std::nullopt;
    return toJson(*lines);
}

constexpr Evaluator radarEvaluator{"credit.radar"_L1, radarResult};

} // namespace

Result<CreditConversion> convert(int year, int firstMonth, int lastMonth, FunctionalLevel level, Predicate predicate,
                                 const QList<CreditConversion> &earlier, YearEnd yearEnd, const CreditRule &rule)
{
    CreditConversion conversion{year, firstMonth, lastMonth, level, predicate, {}};
    TRY(checkMonths(conversion));
    std::optional<Decimal> issued = Decimal();
    int covered = 0;
    for (const CreditConversion &each : earlier) {
        if (overlap(each, conversion))
            return coveredTwice();
        if (each.year != year || each.level != level)
            continue;
        issued = issued ? issued->plus(each.credit) : std::nullopt;
        covered += each.months();
    }
    if (!issued)
        return tooManyDigits();
    if (yearEnd == YearEnd::Difference && lastMonth == 12 && covered > 0) {
        ASSIGN(conversion.credit, closingCredit(level, predicate, covered + conversion.months(), *issued, rule));
    } else {
        ASSIGN(conversion.credit, credit(level, predicate, conversion.months(), rule));
    }
    return conversion;
}

Result<CreditAccumulation> accumulate(Decimal broughtForward, QList<CreditConversion> conversions,
                                      const CreditRule &rule)
{
    if (broughtForward < Decimal())
        return negative();
    std::sort(conversions.begin(), conversions.end(), isEarlier);
    CreditAccumulation result;
    result.broughtForward = broughtForward.round(3, Rounding::HalfUp);
    std::optional<Decimal> total = broughtForward;
    for (qsizetype i = 0; i < conversions.size(); ++i) {
        const CreditConversion &each = conversions[i];
        TRY(checkMonths(each));
        if (each.credit < Decimal())
            return negative();
        if (i > 0 && overlap(conversions[i - 1], each))
            return coveredTwice();
        total = total ? total->plus(each.credit) : std::nullopt;
        if (!total)
            return tooManyDigits();
        result.rows.append({each, rule.percents[indexOf(each.predicate)], rule.levels[indexOf(each.level)].coefficient,
                            total->round(3, Rounding::HalfUp)});
    }
    result.total = total->round(3, Rounding::HalfUp);
    return result;
}

Result<Explanation> explainAccumulation(Decimal broughtForward, const QList<CreditConversion> &conversions,
                                        const CreditRule &rule)
{
    ASSIGN(const CreditAccumulation result, accumulate(broughtForward, conversions, rule));
    QJsonArray credits;
    for (const AccumulationRow &row : result.rows)
        credits.append(QJsonObject{{u"year"_s, row.conversion.year},
                                   {u"months"_s, QJsonArray{row.conversion.firstMonth, row.conversion.lastMonth}},
                                   {u"predicate"_s, code(row.conversion.predicate)},
                                   {u"percent"_s, row.percent},
                                   {u"coefficient"_s, row.coefficient.toString()},
                                   {u"credit"_s, row.conversion.credit.toString()}});
    return explained(accumulationEvaluator, rule.basis.citation(),
                     {{u"brought_forward"_s, broughtForward.toString()}, {u"credits"_s, credits}});
}

Result<StatementResult> statementResult(const CreditStatement &statement, FunctionalLevel level,
                                        std::array<Predicate, 2> lastTwo, const CreditRule &rule)
{
    std::optional<Decimal> before = Decimal();
    std::optional<Decimal> fresh = Decimal();
    for (const auto &[key, member] : statementLines) {
        const StatementLine line = statement.*member;
        if (line.before < Decimal() || line.fresh < Decimal())
            return negative();
        before = before ? before->plus(line.before) : std::nullopt;
        fresh = fresh ? fresh->plus(line.fresh) : std::nullopt;
    }
    const auto cumulative = before && fresh ? before->plus(*fresh) : std::nullopt;
    if (!cumulative)
        return tooManyDigits();
    ASSIGN(const PromotionOutlook outlook, promotionOutlook(level, *cumulative, lastTwo, rule));
    StatementResult result;
    result.before = before->round(3, Rounding::HalfUp);
    result.fresh = fresh->round(3, Rounding::HalfUp);
    result.cumulative = cumulative->round(3, Rounding::HalfUp);
    result.rankNeeded = outlook.rank.needed;
    const auto rankSurplus = result.cumulative.minus(outlook.rank.needed);
    if (!rankSurplus)
        return tooManyDigits();
    result.rankSurplus = rankSurplus->round(3, Rounding::HalfUp);
    result.rankPossible = outlook.rank.enough && outlook.predicatesEnough;
    if (outlook.level) {
        const auto levelSurplus = result.cumulative.minus(outlook.level->needed);
        if (!levelSurplus)
            return tooManyDigits();
        result.levelNeeded = outlook.level->needed;
        result.levelSurplus = levelSurplus->round(3, Rounding::HalfUp);
        result.levelPossible = outlook.level->enough && outlook.predicatesEnough;
    }
    return result;
}

Result<Explanation> explainStatement(const CreditStatement &statement, FunctionalLevel level,
                                     std::array<Predicate, 2> lastTwo, const CreditRule &rule)
{
    TRY(statementResult(statement, level, lastTwo, rule));
    const CreditLevel &entry = rule.levels[indexOf(level)];
    QJsonObject in{{u"level"_s, code(level)},
                   {u"last_two"_s, QJsonArray{code(lastTwo[0]), code(lastTwo[1])}},
                   {u"rank_needed"_s, entry.rankNeeded.toString()},
                   {u"level_needed"_s, entry.levelNeeded ? QJsonValue(entry.levelNeeded->toString()) : QJsonValue()},
                   {u"least_predicate"_s, code(rule.leastForPromotion)}};
    for (const auto &[key, member] : statementLines) {
        const StatementLine line = statement.*member;
        in.insert(key, QJsonObject{{u"before"_s, line.before.toString()}, {u"new"_s, line.fresh.toString()}});
    }
    return explained(statementEvaluator, rule.basis.citation(), in);
}

Result<QList<RadarLine>> promotionRadar(FunctionalLevel level, Decimal credit, QDate from, const CreditRule &rule)
{
    if (credit < Decimal())
        return negative();
    if (!from.isValid())
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP("faults",
                                      "The day to count from is no date. Write it as year-month-day, for example "
                                      "2026-01-15."),
                    u"invalid date"_s);
    const CreditLevel &entry = rule.levels[indexOf(level)];
    QList<RadarLine> lines;
    for (const Predicate predicate : {Predicate::VeryGood, Predicate::Good, Predicate::NeedsImprovement}) {
        const int percent = rule.percents[indexOf(predicate)];
        RadarLine line;
        line.predicate = predicate;
        line.predicateEnough = predicate <= rule.leastForPromotion;
        line.rank = reachedIn(entry.rankNeeded, credit, entry.coefficient, percent, from);
        if (entry.levelNeeded)
            line.level = reachedIn(*entry.levelNeeded, credit, entry.coefficient, percent, from);
        lines.append(line);
    }
    return lines;
}

QJsonObject toJson(const QList<RadarLine> &lines)
{
    const auto month = [](const std::optional<QDate> &day) {
        return day ? QJsonValue(day->toString(u"yyyy-MM"_s)) : QJsonValue();
    };
    QJsonObject object;
    for (const RadarLine &line : lines)
        object.insert(code(line.predicate), QJsonObject{{u"rank"_s, month(line.rank)},
                                                        {u"level"_s, month(line.level)},
                                                        {u"predicate_ok"_s, line.predicateEnough}});
    return object;
}

Result<Explanation> explainRadar(FunctionalLevel level, Decimal credit, QDate from, const CreditRule &rule)
{
    TRY(promotionRadar(level, credit, from, rule));
    const CreditLevel &entry = rule.levels[indexOf(level)];
    QJsonObject percents;
    for (const Predicate predicate : allPredicates)
        percents.insert(code(predicate), rule.percents[indexOf(predicate)]);
    return explained(radarEvaluator, rule.basis.citation(),
                     {{u"credit"_s, credit.toString()},
                      {u"from"_s, from.toString(Qt::ISODate)},
                      {u"coefficient"_s, entry.coefficient.toString()},
                      {u"percents"_s, percents},
                      {u"rank_needed"_s, entry.rankNeeded.toString()},
                      {u"level_needed"_s, entry.levelNeeded ? QJsonValue(entry.levelNeeded->toString()) : QJsonValue()},
                      {u"least_predicate"_s, code(rule.leastForPromotion)}});
}

Result<Decimal> firstAppointmentCredit(Decimal basic, FunctionalLevel level, int months, const CreditRule &rule)
{
    constexpr int mostMonths = 12 * 60;
    if (basic < Decimal())
        return negative();
    if (months < 0 || months > mostMonths)
        return fail(ErrorKind::Invalid,
                    QT_TRANSLATE_NOOP(
                        "faults", "The number of months since the appointment is negative or too large. Correct it."),
                    u"months since appointment"_s);
    const auto since = rule.levels[indexOf(level)].coefficient.times(Decimal::fromInt(months));
    const auto twelvefold = basic.times(Decimal::fromInt(12));
    const auto sum = since && twelvefold ? since->plus(*twelvefold) : std::nullopt;
    const auto result = sum ? Decimal::ratio(*sum, Decimal::fromInt(12), 3, Rounding::HalfUp) : std::nullopt;
    if (!result)
        return tooManyDigits();
    return *result;
}

Result<Decimal> studyReturnCredit(FunctionalLevel level, const CreditRule &rule)
{
    const auto share = rule.levels[indexOf(level)].rankNeeded.times(Decimal(rule.studyReturnPercent, 2));
    if (!share)
        return tooManyDigits();
    return share->round(3, Rounding::HalfUp);
}

Result<Explanation> explainFirstAppointment(Decimal basic, FunctionalLevel level, int months, const CreditRule &rule)
{
    ASSIGN([[maybe_unused]] const Decimal checked, firstAppointmentCredit(basic, level, months, rule));
    return explained(firstAppointmentEvaluator, rule.basis.citation(),
                     {{u"basic"_s, basic.toString()},
                      {u"level"_s, code(level)},
                      {u"coefficient"_s, rule.levels[indexOf(level)].coefficient.toString()},
                      {u"months"_s, months}});
}

Result<Explanation> explainStudyReturn(FunctionalLevel level, const CreditRule &rule)
{
    ASSIGN([[maybe_unused]] const Decimal checked, studyReturnCredit(level, rule));
    return explained(studyReturnEvaluator, rule.basis.citation(),
                     {{u"level"_s, code(level)},
                      {u"rank_needed"_s, rule.levels[indexOf(level)].rankNeeded.toString()},
                      {u"percent"_s, rule.studyReturnPercent}});
}

QList<Evaluator> creditAccountEvaluators()
{
    return {accumulationEvaluator, statementEvaluator, radarEvaluator, firstAppointmentEvaluator, studyReturnEvaluator};
}

} // namespace kinerja
