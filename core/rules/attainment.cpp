#include "core/rules/attainment.h"

#include "core/rules/inputs.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

auto refuse(const char *sentence, const QString &detail)
{
    return fail(ErrorKind::Invalid, sentence, detail);
}

auto tooLarge()
{
    return refuse(QT_TRANSLATE_NOOP("faults", "These numbers are too large to be a target and what was reached. Check the "
                                              "decimal sign and the unit."),
                  u"attainment out of range"_s);
}

/// The whole percent where every number is short enough for plain integers, which nearly all are; nothing otherwise. `actual` and
/// `target` are not negative, `target` is not zero.
std::optional<Decimal> shortPercent(Decimal actual, Decimal target, Direction direction)
{
    constexpr qint64 mostUnits = 1'000'000'000'000;
    constexpr std::array<qint64, 4> powersOfTen = {1, 10, 100, 1000};
    const int mostScale = int(powersOfTen.size()) - 1;
    if (actual.units() > mostUnits || target.units() > mostUnits || actual.scale() > mostScale || target.scale() > mostScale)
        return std::nullopt;
    const int scale = std::max(actual.scale(), target.scale());
    const qint64 whole = target.units() * powersOfTen[size_t(scale - target.scale())];
    qint64 part = actual.units() * powersOfTen[size_t(scale - actual.scale())];
    if (direction == Direction::Down)
        part = std::max<qint64>(2 * whole - part, 0);
    return Decimal::fromInt((200 * part + whole) / (2 * whole));
}

Result<Decimal> percentOf(const Measurement &m)
{
    if (m.targetLow < Decimal() || m.actual < Decimal())
        return refuse(QT_TRANSLATE_NOOP("faults", "A target or what was reached is negative. Write it as zero or more."),
                      u"negative target or actual"_s);
    if (m.targetHigh < m.targetLow)
        return refuse(QT_TRANSLATE_NOOP("faults", "The target's range ends before it begins. Write the smaller number first."),
                      u"target range upside down"_s);
    if (m.targetLow == m.targetHigh && m.targetLow == Decimal()) {
        if (m.direction == Direction::Down && m.actual == Decimal())
            return Decimal::fromInt(100);
        return refuse(QT_TRANSLATE_NOOP("faults", "The target is zero, so nothing can be compared with it. Give a target above "
                                                  "zero."),
                      u"target is zero"_s);
    }
    Decimal against = m.targetHigh;
    if (m.targetLow != m.targetHigh) {
        if (m.actual >= m.targetLow && m.actual <= m.targetHigh)
            return Decimal::fromInt(100);
        against = m.actual > m.targetHigh ? m.targetHigh : m.targetLow;
    }
    if (const auto percent = shortPercent(m.actual, against, m.direction))
        return *percent;
    // Less is better: 1 + (1 − actual/target) = (2·target − actual)/target
    std::optional<Decimal> reached = m.actual;
    if (m.direction == Direction::Down) {
        const auto twice = against.plus(against);
        reached = twice ? twice->minus(m.actual) : std::nullopt;
    }
    const auto hundredfold = reached ? reached->times(Decimal::fromInt(100)) : std::nullopt;
    const auto percent = hundredfold ? Decimal::ratio(*hundredfold, against, 0, Rounding::HalfUp) : std::nullopt;
    if (!percent)
        return tooLarge();
    return std::max(*percent, Decimal());
}

Result<Attainment> placed(Decimal percent, TargetReach reach, const AttainmentRule &rule)
{
    if (percent == Decimal::fromInt(100) && reach == TargetReach::Maximum)
        return Attainment{percent, Predicate::VeryGood, rule.maximumValue.round(3, Rounding::HalfUp)};
    const AttainmentBand *band = nullptr;
    for (const AttainmentBand &each : rule.bands) {
        if (Decimal::fromInt(each.from) <= percent)
            band = &each;
    }
    if (band == nullptr)
        return fail(ErrorKind::Internal,
                    QT_TRANSLATE_NOOP("faults", "The policy has no band for this attainment. Nothing was changed. Check the "
                                                "policy."),
                    u"attainment below the first band"_s);
    const auto base = Fraction::of(band->base);
    const auto above = percent.minus(Decimal::fromInt(band->from));
    const auto steps = above ? Fraction::of(*above) : std::nullopt;
    const auto rise = steps ? steps->times(band->slope) : std::nullopt;
    const auto sum = base && rise ? base->plus(*rise) : std::nullopt;
    const auto value = sum ? sum->round(3, Rounding::HalfUp) : std::nullopt;
    if (!value)
        return tooLarge();
    return Attainment{percent, band->category, std::min(*value, band->cap).round(3, Rounding::HalfUp)};
}

std::optional<Measurement> measurementFromJson(const QJsonObject &in)
{
    const auto low = inputs::decimal(in.value(u"target_low"));
    const auto high = inputs::decimal(in.value(u"target_high"));
    const auto actual = inputs::decimal(in.value(u"actual"));
    const auto direction = directionFromCode(in.value(u"direction").toString());
    if (!low || !high || !actual || !direction)
        return std::nullopt;
    return Measurement{*low, *high, *actual, *direction, TargetReach::Open};
}

std::optional<QJsonValue> percentResult(const QJsonObject &in)
{
    const auto measurement = measurementFromJson(in);
    if (!measurement)
        return std::nullopt;
    const Result<Decimal> percent = percentOf(*measurement);
    if (!percent)
        return std::nullopt;
    return percent->toString();
}

std::optional<QJsonValue> valueResult(const QJsonObject &in)
{
    const auto percent = inputs::decimal(in.value(u"attainment"));
    const auto most = inputs::decimal(in.value(u"maximum_value"));
    if (!percent || !most)
        return std::nullopt;
    AttainmentRule rule{{}, *most, {}};
    const QJsonArray bands = in.value(u"bands").toArray();
    for (const QJsonValue &entry : bands) {
        const QJsonObject object = entry.toObject();
        const auto from = inputs::whole(object.value(u"from"), 0, 1000);
        const auto category = inputs::predicate(object.value(u"category"));
        const auto base = inputs::decimal(object.value(u"base"));
        const auto cap = inputs::decimal(object.value(u"cap"));
        const auto numerator = inputs::whole(object.value(u"slope").toArray().at(0), 0, 1000);
        const auto denominator = inputs::whole(object.value(u"slope").toArray().at(1), 1, 1000);
        if (!from || !category || !base || !cap || !numerator || !denominator)
            return std::nullopt;
        rule.bands.append({*from, *category, *base, *Fraction::of(*numerator, *denominator), *cap});
    }
    const Result<Attainment> result =
        placed(*percent, in.value(u"maximum").toBool() ? TargetReach::Maximum : TargetReach::Open, rule);
    if (!result)
        return std::nullopt;
    return QJsonObject{{u"category"_s, code(result->category, Scheme::Numeric)}, {u"value"_s, result->value.toString()}};
}

std::optional<QJsonValue> outcomeResult(const QJsonObject &in)
{
    QList<Predicate> categories;
    const QJsonArray list = in.value(u"categories").toArray();
    for (const QJsonValue &entry : list) {
        const auto category = inputs::predicate(entry);
        if (!category)
            return std::nullopt;
        categories.append(*category);
    }
    OutcomeRule rule;
    for (const Predicate predicate : allPredicates) {
        const auto value = inputs::whole(in.value(u"values").toObject().value(code(predicate, Scheme::Numeric)), 0, 120);
        if (!value)
            return std::nullopt;
        rule.values[indexOf(predicate)] = *value;
    }
    const Result<Outcome> result = outcome(categories, rule);
    if (!result)
        return std::nullopt;
    return QJsonObject{{u"category"_s, code(result->category, Scheme::Numeric)},
                       {u"value"_s, QString::number(result->value)}};
}

constexpr Evaluator percentEvaluator{"attainment.percent"_L1, percentResult};
constexpr Evaluator valueEvaluator{"attainment.value"_L1, valueResult};
constexpr Evaluator outcomeEvaluator{"attainment.outcome"_L1, outcomeResult};

} // namespace

QString code(Direction direction)
{
    switch (direction) {
    case Direction::Up: return u"up"_s;
    case Direction::Down: return u"down"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Direction> directionFromCode(QStringView text)
{
    if (text == u"up")
        return Direction::Up;
    if (text == u"down")
        return Direction::Down;
    return std::nullopt;
}

Result<Attainment> attainment(const Measurement &measurement, const AttainmentRule &rule)
{
    ASSIGN(const Decimal percent, percentOf(measurement));
    return placed(percent, measurement.reach, rule);
}

AttainmentTable::AttainmentTable(AttainmentRule rule) : m_rule(std::move(rule))
{
    // The last band reaches its cap soon after it begins; beyond the table each percent is computed.
    const int reach = m_rule.bands.isEmpty() ? 0 : m_rule.bands.last().from + 100;
    m_byPercent.reserve(reach);
    for (int percent = 0; percent < reach; ++percent) {
        const Result<Attainment> entry = placed(Decimal::fromInt(percent), TargetReach::Open, m_rule);
        if (!entry)
            break;
        m_byPercent.append(*entry);
    }
}

Result<Attainment> AttainmentTable::at(const Measurement &measurement) const
{
    ASSIGN(const Decimal percent, percentOf(measurement));
    if (measurement.reach == TargetReach::Open && percent.units() < m_byPercent.size())
        return m_byPercent[percent.units()];
    return placed(percent, measurement.reach, m_rule);
}

Result<Explanation> explainAttainment(const Measurement &m, const AttainmentRule &rule)
{
    ASSIGN(const Attainment result, attainment(m, rule));
    Explanation percent = explained(percentEvaluator, rule.basis.citation(),
                                    {{u"target_low"_s, m.targetLow.toString()},
                                     {u"target_high"_s, m.targetHigh.toString()},
                                     {u"actual"_s, m.actual.toString()},
                                     {u"direction"_s, code(m.direction)}});
    percent.name = u"attainment"_s;
    QJsonArray bands;
    for (const AttainmentBand &band : rule.bands)
        bands.append(QJsonObject{{u"from"_s, band.from},
                                 {u"category"_s, code(band.category, Scheme::Numeric)},
                                 {u"base"_s, band.base.toString()},
                                 {u"slope"_s, QJsonArray{band.slope.numerator(), band.slope.denominator()}},
                                 {u"cap"_s, band.cap.toString()}});
    return explained(valueEvaluator, rule.basis.citation(),
                     {{u"attainment"_s, result.percent.toString()},
                      {u"maximum"_s, m.reach == TargetReach::Maximum},
                      {u"maximum_value"_s, rule.maximumValue.toString()},
                      {u"bands"_s, bands}},
                     {percent});
}

Result<Outcome> outcome(const QList<Predicate> &categories, const OutcomeRule &rule)
{
    if (categories.isEmpty() || categories.size() > 4)
        return refuse(QT_TRANSLATE_NOOP("faults", "A plan is rated by one to four aspects. Give the category of each aspect."),
                      u"number of categories not 1 to 4"_s);
    const auto count = [&](Predicate predicate) { return categories.count(predicate); };
    const auto of = [&](Predicate predicate) { return Outcome{predicate, rule.values[indexOf(predicate)]}; };
    if (categories.size() == 1)
        return of(categories.front());
    if (count(Predicate::VeryPoor) >= 2)
        return of(Predicate::VeryPoor);
    if (count(Predicate::VeryPoor) == 1 || count(Predicate::Poor) >= 2)
        return of(Predicate::Poor);
    if (count(Predicate::Poor) == 1 || count(Predicate::NeedsImprovement) >= 2)
        return of(Predicate::NeedsImprovement);
    if (count(Predicate::NeedsImprovement) == 0 && count(Predicate::Good) <= 1)
        return of(Predicate::VeryGood);
    return of(Predicate::Good);
}

Result<Explanation> explainOutcome(const QList<Predicate> &categories, const OutcomeRule &rule)
{
    TRY(outcome(categories, rule));
    QJsonArray list;
    for (const Predicate category : categories)
        list.append(code(category, Scheme::Numeric));
    QJsonObject values;
    for (const Predicate predicate : allPredicates)
        values.insert(code(predicate, Scheme::Numeric), rule.values[indexOf(predicate)]);
    return explained(outcomeEvaluator, rule.basis.citation(), {{u"categories"_s, list}, {u"values"_s, values}});
}

QList<Evaluator> attainmentEvaluators()
{
    return {percentEvaluator, valueEvaluator, outcomeEvaluator};
}

} // namespace kinerja
