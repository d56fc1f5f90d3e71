#include "core/rules/allowance.h"

#include "core/rules/fractiontext.h"
#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostCounted = 1'000'000;
constexpr int exactScale = 6;

auto tooManyDigits()
{
    return fail(ErrorKind::Invalid,
                QT_TRANSLATE_NOOP(
                    "faults", "This amount has too many digits to be computed exactly. Write it in rupiah with at most "
                              "two decimals."),
                u"allowance out of range"_s);
}

/// What the attendance cuts leave of the attendance part, as a share of one; at least nothing.
Result<Fraction> attendanceShare(const QList<AttendanceCount> &counts, const QList<AttendanceCut> &cuts)
{
    std::optional<Fraction> cut = Fraction(0);
    QStringList seen;
    for (const AttendanceCount &each : counts) {
        const auto known =
            std::find_if(cuts.begin(), cuts.end(), [&](const AttendanceCut &c) { return c.event == each.event; });
        if (known == cuts.end() || each.count < 0 || each.count > mostCounted)
            return fail(
                ErrorKind::Invalid,
                QT_TRANSLATE_NOOP("faults",
                                  "This rule knows no attendance event “%1”, or its number is negative. Take one of "
                                  "the events that it lists."),
                u"unknown attendance event"_s, {each.event});
        if (each.count == 0)
            continue;
        for (const QString &other : known->countsAgain) {
            if (seen.contains(other))
                return fail(ErrorKind::Invalid,
                            QT_TRANSLATE_NOOP(
                                "faults", "“%1” counts the same time as “%2” and would be cut twice. Give only one of "
                                          "them."),
                            u"attendance counted twice"_s, {each.event, other});
        }
        for (const AttendanceCut &other : cuts) {
            if (seen.contains(other.event) && other.countsAgain.contains(each.event))
                return fail(ErrorKind::Invalid,
                            QT_TRANSLATE_NOOP(
                                "faults", "“%1” counts the same time as “%2” and would be cut twice. Give only one of "
                                          "them."),
                            u"attendance counted twice"_s, {each.event, other.event});
        }
        seen.append(each.event);
        const auto percent = Fraction::of(known->percent);
        const auto product = percent ? percent->times(Fraction(each.count)) : std::nullopt;
        cut = cut && product ? cut->plus(*product) : std::nullopt;
    }
    const auto share = cut ? cut->over(Fraction(100)) : std::nullopt;
    const auto left = share ? Fraction(1).minus(*share) : std::nullopt;
    if (!left)
        return tooManyDigits();
    return std::max(*left, Fraction(0));
}

/// The numbers that the formula needs, whatever rule and case they came from.
struct Terms {
    Fraction base;
    int performance = 0;   ///< percent of the whole
    int predicate = 0;     ///< percent of the performance part
    int reportCut = 0;     ///< percent of the performance part
    int attendance = 0;    ///< percent of the whole
    Fraction left;         ///< share of the attendance part
    int stateCut = 0;      ///< percent of the whole
    QList<int> factors;    ///< percents that are paid, one after the other
};

std::optional<Fraction> payable(const Terms &t)
{
    const auto performance = Fraction::of(qint64(t.performance) * t.predicate * (100 - t.reportCut), 1'000'000);
    const auto attendance = t.left.times(Fraction::of(t.attendance, 100).value_or(Fraction()));
    const auto share = performance && attendance ? performance->plus(*attendance) : std::nullopt;
    auto amount = share ? t.base.times(*share) : std::nullopt;
    QList<int> paid = t.factors;
    paid.prepend(100 - t.stateCut);
    for (const int percent : paid) {
        const auto factor = Fraction::of(percent, 100);
        amount = amount && factor ? amount->times(*factor) : std::nullopt;
    }
    return amount;
}

std::optional<Allowance> rounded(std::optional<Fraction> amount, Rounding rounding)
{
    const auto exact = amount ? amount->round(exactScale, Rounding::HalfUp) : std::nullopt;
    const auto whole = amount ? amount->round(0, rounding) : std::nullopt;
    if (!exact || !whole)
        return std::nullopt;
    return Allowance{exact->normalised(), *whole};
}

Result<Terms> termsOf(const AllowanceCase &given, const AllowanceRule &rule)
{
    const auto base = Fraction::of(given.base);
    if (given.base < Decimal() || !base)
        return fail(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("faults", "The amount of the post's class is negative. Write it as zero or more."),
            u"negative base"_s);
    Terms terms;
    terms.base = *base;
    terms.performance = rule.performancePercent;
    terms.attendance = rule.attendancePercent;
    terms.predicate = rule.percents[indexOf(given.predicate)];
    terms.reportCut = given.reported ? 0 : rule.noReportCut;
    ASSIGN(terms.left, attendanceShare(given.attendance, rule.attendance));
    if (!given.state.isEmpty()) {
        const auto state = std::find_if(rule.states.begin(), rule.states.end(),
                                        [&](const StateCut &each) { return each.state == given.state; });
        if (state == rule.states.end())
            return fail(ErrorKind::Invalid,
                        QT_TRANSLATE_NOOP(
                            "faults", "This rule knows no leave or sanction “%1”. Take one of those that it lists."),
                        u"unknown state"_s, {given.state});
        terms.stateCut = state->percent;
    }
    if (given.probation)
        terms.factors.append(rule.probationPercent);
    if (given.studying)
        terms.factors.append(rule.studyPercent);
    return terms;
}

std::optional<QJsonValue> attendanceResult(const QJsonObject &in)
{
    QList<AttendanceCut> cuts;
    const QJsonArray list = in.value(u"cuts").toArray();
    for (const QJsonValue &entry : list) {
        const auto percent = inputs::decimal(entry.toObject().value(u"percent"));
        if (!percent)
            return std::nullopt;
        AttendanceCut cut{entry.toObject().value(u"event").toString(), *percent, {}};
        const QJsonArray again = entry.toObject().value(u"counts_again").toArray();
        for (const QJsonValue &other : again)
            cut.countsAgain.append(other.toString());
        cuts.append(cut);
    }
    QList<AttendanceCount> counts;
    const QJsonArray given = in.value(u"counts").toArray();
    for (const QJsonValue &entry : given) {
        const auto count = inputs::whole(entry.toObject().value(u"count"), 0, mostCounted);
        if (!count)
            return std::nullopt;
        counts.append({entry.toObject().value(u"event").toString(), *count});
    }
    const Result<Fraction> left = attendanceShare(counts, cuts);
    if (!left)
        return std::nullopt;
    return fractionText(*left);
}

std::optional<QJsonValue> amountResult(const QJsonObject &in)
{
    const auto base = inputs::decimal(in.value(u"base"));
    const auto exactBase = base ? Fraction::of(*base) : std::nullopt;
    const auto performance = inputs::whole(in.value(u"performance_percent"), 0, 100);
    const auto predicate = inputs::whole(in.value(u"predicate_percent"), 0, 100);
    const auto report = inputs::whole(in.value(u"report_cut"), 0, 100);
    const auto attendance = inputs::whole(in.value(u"attendance_percent"), 0, 100);
    const auto left = fractionFromText(in.value(u"attendance_left").toString());
    const auto state = inputs::whole(in.value(u"state_cut"), 0, 100);
    const QString rounding = in.value(u"rounding").toString();
    if (!exactBase || !performance || !predicate || !report || !attendance || !left || !state ||
        (rounding != u"half-up" && rounding != u"floor"))
        return std::nullopt;
    Terms terms{*exactBase, *performance, *predicate, *report, *attendance, *left, *state, {}};
    const QJsonArray factors = in.value(u"paid_percents").toArray();
    for (const QJsonValue &entry : factors) {
        const auto percent = inputs::whole(entry, 0, 100);
        if (!percent)
            return std::nullopt;
        terms.factors.append(*percent);
    }
    const auto result = rounded(payable(terms), rounding == u"floor" ? Rounding::Floor : Rounding::HalfUp);
    if (!result)
        return std::nullopt;
    return QJsonObject{{u"exact"_s, result->exact.toString()}, {u"amount"_s, result->amount.toString()}};
}

constexpr Evaluator attendanceEvaluator{"allowance.attendance"_L1, attendanceResult};
constexpr Evaluator amountEvaluator{"allowance.amount"_L1, amountResult};

} // namespace

QString code(AllowanceRule::Applies applies)
{
    switch (applies) {
    case AllowanceRule::Applies::SamePeriod: return u"same-period"_s;
    case AllowanceRule::Applies::NextYear: return u"next-year"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AllowanceRule::Applies> allowanceAppliesFromCode(QStringView text)
{
    if (text == u"same-period")
        return AllowanceRule::Applies::SamePeriod;
    if (text == u"next-year")
        return AllowanceRule::Applies::NextYear;
    return std::nullopt;
}

Result<Allowance> allowance(const AllowanceCase &given, const AllowanceRule &rule)
{
    ASSIGN(const Terms terms, termsOf(given, rule));
    const auto result = rounded(payable(terms), rule.rounding);
    if (!result)
        return tooManyDigits();
    return *result;
}

Result<Explanation> explainAllowance(const AllowanceCase &given, const AllowanceRule &rule)
{
    TRY(allowance(given, rule));
    ASSIGN(const Terms terms, termsOf(given, rule));
    QJsonArray cuts;
    for (const AttendanceCut &cut : rule.attendance)
        cuts.append(QJsonObject{{u"event"_s, cut.event},
                                {u"percent"_s, cut.percent.toString()},
                                {u"counts_again"_s, QJsonArray::fromStringList(cut.countsAgain)}});
    QJsonArray counts;
    for (const AttendanceCount &count : given.attendance)
        counts.append(QJsonObject{{u"event"_s, count.event}, {u"count"_s, count.count}});
    Explanation attendance =
        explained(attendanceEvaluator, rule.basis.citation(), {{u"cuts"_s, cuts}, {u"counts"_s, counts}});
    attendance.name = u"attendance_left"_s;
    QJsonArray factors;
    for (const int percent : terms.factors)
        factors.append(percent);
    const QJsonValue left = attendance.result;
    return explained(amountEvaluator, rule.basis.citation(),
                     {{u"base"_s, given.base.toString()},
                      {u"predicate"_s, code(given.predicate)},
                      {u"performance_percent"_s, terms.performance},
                      {u"predicate_percent"_s, terms.predicate},
                      {u"report_cut"_s, terms.reportCut},
                      {u"attendance_percent"_s, terms.attendance},
                      {u"attendance_left"_s, left},
                      {u"state_cut"_s, terms.stateCut},
                      {u"paid_percents"_s, factors},
                      {u"rounding"_s, rule.rounding == Rounding::Floor ? u"floor"_s : u"half-up"_s}},
                     {attendance});
}

QList<Evaluator> allowanceEvaluators()
{
    return {attendanceEvaluator, amountEvaluator};
}

} // namespace kinerja
