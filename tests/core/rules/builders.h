#pragma once

#include "core/rules/attainment.h"
#include "core/rules/credit.h"
#include "core/rules/distribution.h"
#include "core/rules/nkp.h"
#include "core/rules/predicate.h"
#include "core/rules/talent.h"

#include <QJsonDocument>

/// The parameters of the regimes, written out by hand once more, so that neither a pack nor its reader can hide a fault of
/// a rule.
namespace kinerja::builders {

using namespace Qt::StringLiterals;

/// Every tree must hold, and hold again after it went through text, as stored and printed ones do.
inline bool holds(const Explanation &tree, const QJsonValue &result)
{
    const auto text = QJsonDocument(tree.toJson()).toJson(QJsonDocument::Compact);
    const Result<Explanation> again = Explanation::fromJson(QJsonDocument::fromJson(text).object());
    return tree.result == result && recompute(tree, ruleEvaluators()).isEmpty() && again && *again == tree
        && recompute(*again, ruleEvaluators()).isEmpty();
}

inline const Basis basis{u"a regulation"_s, Mark::Confirmed};

inline PredicateMatrix matrix()
{
    using enum Predicate;
    PredicateMatrix matrix;
    // columns: conduct above, meets, below
    matrix.cells = {{{VeryGood, Good, Poor}, {Good, Good, Poor}, {NeedsImprovement, NeedsImprovement, VeryPoor}}};
    matrix.basis = basis;
    return matrix;
}

inline DistributionGuide guide()
{
    using Kind = DistributionConstraint::Kind;
    using enum Predicate;
    DistributionGuide guide;
    guide.constraints = {{
        {{u"sb-bulk"_s, Kind::Bulk, {VeryGood}, 0, 0}, {u"sb-max-70"_s, Kind::AtMost, {VeryGood}, 70, 0}},
        {{u"b-bulk"_s, Kind::Bulk, {Good}, 0, 0},
         {u"b-max-70"_s, Kind::AtMost, {Good}, 70, 0},
         {u"bp-or-k-min-1"_s, Kind::AtLeastCount, {NeedsImprovement, Poor}, 0, 1}},
        {{u"bp-min-60"_s, Kind::AtLeast, {NeedsImprovement}, 60, 0}, {u"sb-max-10"_s, Kind::AtMost, {VeryGood}, 10, 0}},
        {{u"k-min-60"_s, Kind::AtLeast, {Poor}, 60, 0},
         {u"bp-min-10"_s, Kind::AtLeast, {NeedsImprovement}, 10, 0},
         {u"sb-max-10"_s, Kind::AtMost, {VeryGood}, 10, 0}},
        {{u"sk-min-60"_s, Kind::AtLeast, {VeryPoor}, 60, 0},
         {u"k-or-bp-min-10"_s, Kind::AtLeast, {Poor, NeedsImprovement}, 10, 0},
         {u"sb-zero"_s, Kind::None, {VeryGood}, 0, 0}},
    }};
    guide.leastEmployees = 5;
    guide.basis = basis;
    return guide;
}

inline TalentRule talent()
{
    TalentRule rule;
    rule.boxes = {{{4, 7, 9}, {2, 5, 8}, {1, 3, 6}}};
    rule.pool = {7, 8, 9};
    rule.performance = {Rating::Above, Rating::Meets, Rating::Below, Rating::Below, Rating::Below};
    rule.basis = basis;
    return rule;
}

inline CreditRule credit()
{
    CreditRule rule;
    rule.levels = {{{Decimal(375, 2), Decimal(15, 0), Decimal(15, 0)},
                    {Decimal(5, 0), Decimal(20, 0), Decimal(60, 0)},
                    {Decimal(125, 1), Decimal(50, 0), Decimal(100, 0)},
                    {Decimal(25, 0), Decimal(100, 0), std::nullopt},
                    {Decimal(125, 1), Decimal(50, 0), Decimal(100, 0)},
                    {Decimal(25, 0), Decimal(100, 0), Decimal(200, 0)},
                    {Decimal(375, 1), Decimal(150, 0), Decimal(450, 0)},
                    {Decimal(50, 0), Decimal(200, 0), std::nullopt}}};
    rule.percents = {150, 100, 75, 50, 25};
    rule.basis = basis;
    return rule;
}

inline AttainmentRule attainment()
{
    using enum Predicate;
    AttainmentRule rule;
    rule.bands = {{0, VeryPoor, Decimal(0, 0), *Fraction::of(49, 59), Decimal(49, 0)},
                  {60, Poor, Decimal(50, 0), Fraction(1), Decimal(69, 0)},
                  {80, NeedsImprovement, Decimal(70, 0), Fraction(1), Decimal(89, 0)},
                  {100, Good, Decimal(109, 0), Fraction(0), Decimal(109, 0)},
                  {101, VeryGood, Decimal(110, 0), *Fraction::of(10, 9), Decimal(120, 0)}};
    rule.maximumValue = Decimal(120, 0);
    rule.basis = basis;
    return rule;
}

inline OutcomeRule outcome()
{
    return {{120, 100, 80, 60, 25}, basis};
}

inline NkpRule nkp()
{
    return {30, 40, {Decimal(110, 0), Decimal(90, 0), Decimal(70, 0), Decimal(50, 0)}, Decimal(120, 0), basis};
}

inline ExtraRule extra()
{
    return {{100, 80, 60, 40, 20}, Decimal(10, 0), basis};
}

inline PredicateCounts counts(int sb, int b, int bp, int k, int sk)
{
    return {{sb, b, bp, k, sk}};
}

} // namespace kinerja::builders
