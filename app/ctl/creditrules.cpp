#include "app/ctl/rulefunction.h"
#include "core/base/tr.h"
#include "core/rules/creditaccount.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

std::array<Predicate, 2> lastTwoOf(CaseReader &c)
{
    const QJsonArray list = c.list("last_two"_L1);
    std::array<Predicate, 2> lastTwo = {};
    if (list.size() == 2) {
        for (int i = 0; i < 2; ++i)
            lastTwo[size_t(i)] = c.codedOf<Predicate>(list[i], u"last_two[%1]"_s.arg(i), predicateFromCode);
    } else {
        c.refuse(u"last_two"_s, translate("ctl", "The predicates of the last two years must stand here."));
    }
    return lastTwo;
}

Answer creditOf(CaseReader &c, const Context &context)
{
    constexpr int wholeYear = 12;
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Predicate predicate = c.coded<Predicate>("predicate"_L1, predicateFromCode);
    const int months = c.whole("months"_L1, 1, wholeYear);
    std::optional<Decimal> issued;
    if (c.has("issued"_L1))
        issued = c.decimal("issued"_L1);
    if (!c.close())
        return {};
    const CreditRule &rule = *context.pack.credit;
    const Result<Decimal> result =
        issued ? closingCredit(level, predicate, wholeYear, *issued, rule) : credit(level, predicate, months, rule);
    if (!result) {
        c.refuse(issued ? "issued"_L1 : "months"_L1, result.error());
        return {};
    }
    Answer answer{{{u"credit"_s, result->toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, issued ? explainClosingCredit(level, predicate, wholeYear, *issued, rule)
                                   : explainCredit(level, predicate, months, rule));
    return answer;
}

Answer promotion(CaseReader &c, const Context &context)
{
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Decimal credit = c.decimal("credit"_L1);
    const std::array<Predicate, 2> lastTwo = lastTwoOf(c);
    if (!c.close())
        return {};
    const Result<PromotionOutlook> outlook = promotionOutlook(level, credit, lastTwo, *context.pack.credit);
    if (!outlook) {
        c.refuse("credit"_L1, outlook.error());
        return {};
    }
    Answer answer{toJson(*outlook)};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainPromotion(level, credit, lastTwo, *context.pack.credit));
    if (context.raises == Raises::Yes)
        answer.raises = raisePromotion(level, credit, *context.pack.credit);
    return answer;
}

/// Documents in the order in which they are issued: each is computed from the ones before it, unless it names its credit.
Answer account(CaseReader &c, const Context &context)
{
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2999;
    const CreditRule &rule = *context.pack.credit;
    const YearEnd yearEnd =
        context.pack.yearClosing == PolicyPack::YearClosing::Difference ? YearEnd::Difference : YearEnd::OwnMonths;
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Decimal before = c.has("brought_forward"_L1) ? c.decimal("brought_forward"_L1) : Decimal();
    const QJsonArray list = c.list("documents"_L1);
    QList<CreditConversion> documents;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString field = u"documents[%1]"_s.arg(i);
        CaseReader entry(list[i].toObject(), c.fault(), field);
        const int year = entry.whole("year"_L1, firstYear, lastYear);
        const int first = entry.whole("first_month"_L1, 1, 12);
        const int last = entry.whole("last_month"_L1, 1, 12);
        const Predicate predicate = entry.coded<Predicate>("predicate"_L1, predicateFromCode);
        const std::optional<Decimal> issued =
            entry.has("credit"_L1) ? std::optional(entry.decimal("credit"_L1)) : std::nullopt;
        if (!entry.close())
            return {};
        Result<CreditConversion> document = convert(year, first, last, level, predicate, documents, yearEnd, rule);
        if (!document) {
            c.refuse(field, errorText(document.error()));
            return {};
        }
        document->credit = issued.value_or(document->credit);
        documents.append(*document);
    }
    if (!c.close())
        return {};
    const Result<CreditAccumulation> sum = accumulate(before, documents, rule);
    if (!sum) {
        c.refuse("documents"_L1, sum.error());
        return {};
    }
    QJsonArray rows;
    for (const AccumulationRow &row : sum->rows)
        rows.append(QJsonObject{{u"year"_s, row.conversion.year},
                                {u"first_month"_s, row.conversion.firstMonth},
                                {u"last_month"_s, row.conversion.lastMonth},
                                {u"predicate"_s, code(row.conversion.predicate)},
                                {u"percent"_s, row.percent},
                                {u"coefficient"_s, row.coefficient.toString()},
                                {u"credit"_s, row.conversion.credit.toString()},
                                {u"total"_s, row.total.toString()}});
    Answer answer{{{u"rows"_s, rows}, {u"total"_s, sum->total.toString()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainAccumulation(before, documents, rule));
    return answer;
}

Answer statement(CaseReader &c, const Context &context)
{
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    CreditStatement given;
    const std::pair<QLatin1StringView, StatementLine *> lines[] = {{"basic"_L1, &given.basic},
                                                                   {"former"_L1, &given.former},
                                                                   {"adjustment"_L1, &given.adjustment},
                                                                   {"conversion"_L1, &given.conversion},
                                                                   {"education"_L1, &given.education}};
    for (const auto &[key, line] : lines) {
        if (!c.has(key))
            continue;
        CaseReader entry(c.value(key).toObject(), c.fault(), QString(key));
        line->before = entry.has("before"_L1) ? entry.decimal("before"_L1) : Decimal();
        line->fresh = entry.has("new"_L1) ? entry.decimal("new"_L1) : Decimal();
        (void)entry.close();
    }
    const std::array<Predicate, 2> lastTwo = lastTwoOf(c);
    if (!c.close())
        return {};
    const CreditRule &rule = *context.pack.credit;
    const Result<StatementResult> result = statementResult(given, level, lastTwo, rule);
    if (!result) {
        c.refuse("conversion"_L1, result.error());
        return {};
    }
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? QJsonValue(value->toString()) : QJsonValue();
    };
    Answer answer{{{u"before"_s, result->before.toString()},
                   {u"new"_s, result->fresh.toString()},
                   {u"cumulative"_s, result->cumulative.toString()},
                   {u"rank"_s, QJsonObject{{u"needed"_s, result->rankNeeded.toString()},
                                           {u"surplus"_s, result->rankSurplus.toString()},
                                           {u"possible"_s, result->rankPossible}}},
                   {u"level"_s, result->levelNeeded ? QJsonValue(QJsonObject{{u"needed"_s, text(result->levelNeeded)},
                                                                             {u"surplus"_s, text(result->levelSurplus)},
                                                                             {u"possible"_s, result->levelPossible}})
                                                    : QJsonValue()}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainStatement(given, level, lastTwo, rule));
    return answer;
}

Answer radar(CaseReader &c, const Context &context)
{
    const FunctionalLevel level = c.coded<FunctionalLevel>("level"_L1, functionalLevelFromCode);
    const Decimal credit = c.decimal("credit"_L1);
    const QDate from = c.has("from"_L1) ? c.date("from"_L1) : context.today;
    if (!c.close())
        return {};
    const Result<QList<RadarLine>> lines = promotionRadar(level, credit, from, *context.pack.credit);
    if (!lines) {
        c.refuse("credit"_L1, lines.error());
        return {};
    }
    Answer answer;
    answer.json = toJson(*lines);
    if (context.explain == Explain::Yes)
        explainInto(answer, explainRadar(level, credit, from, *context.pack.credit));
    if (context.raises == Raises::Yes)
        answer.raises = raisePromotion(level, credit, *context.pack.credit);
    return answer;
}

Answer allowanceOf(CaseReader &c, const Context &context)
{
    constexpr int mostCounted = 1'000'000;
    AllowanceCase given;
    given.base = c.decimal("base"_L1);
    given.predicate = c.coded<Predicate>("predicate"_L1, predicateFromCode);
    if (c.has("attendance"_L1)) {
        const QJsonObject events = c.value("attendance"_L1).toObject();
        for (auto event = events.begin(); event != events.end(); ++event)
            given.attendance.append(
                {event.key(), c.wholeOf(event.value(), u"attendance."_s + event.key(), 0, mostCounted)});
    }
    if (c.has("state"_L1))
        given.state = c.text("state"_L1);
    given.reported = !c.flag("no_report"_L1);
    given.probation = c.flag("probation"_L1);
    given.studying = c.flag("studying"_L1);
    if (!c.close())
        return {};
    const AllowanceRule &rule = *context.pack.allowance;
    const Result<Allowance> result = allowance(given, rule);
    if (!result) {
        c.refuse(given.base < Decimal() ? "base"_L1 : "attendance"_L1, result.error());
        return {};
    }
    Answer answer{{{u"exact"_s, result->exact.toString()},
                   {u"amount"_s, result->amount.toString()},
                   {u"applies"_s, code(rule.applies)},
                   {u"estimate"_s, true}}};
    if (context.explain == Explain::Yes)
        explainInto(answer, explainAllowance(given, rule));
    return answer;
}

constexpr Function functions[] = {
    {u"credit", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, creditOf},
    {u"promotion", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, promotion},
    {u"account", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, account},
    {u"statement", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, statement},
    {u"radar", u"P6", [](const PolicyPack &p) { return p.credit.has_value(); }, radar},
    {u"allowance", u"P6", [](const PolicyPack &p) { return p.allowance.has_value(); }, allowanceOf},
};

} // namespace

std::span<const Function> creditFunctions()
{
    return functions;
}

} // namespace kinerja
