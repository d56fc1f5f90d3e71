#include "core/base/decimal.h"
#include "core/rules/fraction.h"
#include "tests/core/rules/bignumber.h"
#include "tests/core/rules/builders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;
using reference::Natural;

namespace {

Natural sizeOf(qint64 units)
{
    return Natural(units < 0 ? quint64(0) - quint64(units) : quint64(units));
}

/// ±size / 10^scale, with every digit.
struct Exact {
    bool negative = false;
    Natural size;
    int scale = 0;
};

Exact exact(Decimal value)
{
    return {value.units() < 0, sizeOf(value.units()), value.scale()};
}

Exact atScale(Exact value, int scale)
{
    value.size = value.size * Natural::powerOfTen(scale - value.scale);
    value.scale = scale;
    return value;
}

Exact sum(Exact a, Exact b)
{
    const int scale = std::max(a.scale, b.scale);
    a = atScale(a, scale);
    b = atScale(b, scale);
    if (a.negative == b.negative)
        return {a.negative, a.size + b.size, scale};
    return a.size >= b.size ? Exact{a.negative, a.size - b.size, scale} : Exact{b.negative, b.size - a.size, scale};
}

/// Whether a decimal of 18 digits and 18 decimals holds the value, and if so which.
std::optional<Decimal> fitting(Exact value)
{
    const Natural most = Natural::powerOfTen(18) - Natural(1);
    while (value.scale > 18 || value.size > most) {
        const auto tenth = Natural::divide(value.size, Natural(10));
        if (value.scale == 0 || !tenth.rest.isZero())
            return std::nullopt;
        value.size = tenth.whole;
        --value.scale;
    }
    const qint64 units = qint64(value.size.toUInt64());
    return Decimal(value.negative ? -units : units, value.scale);
}

std::optional<Decimal> roundedQuotient(const Exact &a, const Exact &b, int scale, Rounding rounding)
{
    if (b.size.isZero())
        return std::nullopt;
    // a/b at `scale`: (a.size · 10^(scale + b.scale)) / (b.size · 10^a.scale)
    const Natural numerator = a.size * Natural::powerOfTen(scale + b.scale);
    const Natural denominator = b.size * Natural::powerOfTen(a.scale);
    auto [whole, rest] = Natural::divide(numerator, denominator);
    const bool negative = a.negative != b.negative;
    const bool away =
        !rest.isZero() && ((rounding == Rounding::HalfUp && rest + rest >= denominator) ||
                           (rounding == Rounding::Floor && negative) || (rounding == Rounding::Ceil && !negative));
    if (away)
        whole = whole + Natural(1);
    if (whole > Natural::powerOfTen(18) - Natural(1))
        return std::nullopt;
    const qint64 units = qint64(whole.toUInt64());
    return Decimal(negative ? -units : units, scale);
}

Decimal anyDecimal()
{
    constexpr std::array<qint64, 19> powers = {1,
                                               10,
                                               100,
                                               1000,
                                               10'000,
                                               100'000,
                                               1'000'000,
                                               10'000'000,
                                               100'000'000,
                                               1'000'000'000,
                                               10'000'000'000,
                                               100'000'000'000,
                                               1'000'000'000'000,
                                               10'000'000'000'000,
                                               100'000'000'000'000,
                                               1'000'000'000'000'000,
                                               10'000'000'000'000'000,
                                               100'000'000'000'000'000,
                                               1'000'000'000'000'000'000};
    const qint64 most = powers[*rc::gen::inRange<size_t>(0, powers.size())];
    return Decimal(*rc::gen::inRange<qint64>(-most + 1, most), *rc::gen::inRange(0, 19));
}

} // namespace

/// Every arithmetic of scores against whole numbers of any length, and every rule whose cases can be counted out against
/// the words of its regulation, written once more here.
class ExactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReferenceItselfCalculates();
    void sumsAndDifferencesAreExact();
    void productsAreExact();
    void quotientsRoundOnce();
    void roundingIsThatOfTheExactValue();
    void decimalsCompareByValue();
    void fractionsRoundAsTheirQuotientDoes();
    void everyCreditOfEveryMonth();
    void everyEndValueOnAGridOfTenths();
    void everyDistributionOfUpToTwelve();
};

void ExactTest::theReferenceItselfCalculates()
{
    const auto of = [](quint64 value) { return Natural(value); };
    QVERIFY(of(999'999) + of(1) == of(1'000'000));
    QVERIFY(of(1'000'000) - of(1) == of(999'999));
    QVERIFY(of(123'456'789) * of(987'654'321) == of(121'932'631'112'635'269));
    const auto quotient = Natural::divide(of(1'000'000'007), of(1'001));
    QVERIFY(quotient.whole == of(999'001) && quotient.rest == of(6));
    QVERIFY(of(2) > of(1) && of(1000) > of(999) && of(0).isZero());
}

void ExactTest::sumsAndDifferencesAreExact()
{
    QVERIFY(rc::check([] {
        const Decimal a = anyDecimal();
        const Decimal b = anyDecimal();
        const auto expected = fitting(sum(exact(a), exact(b)));
        RC_ASSERT(a.plus(b) == expected);
        Exact opposite = exact(b);
        opposite.negative = !opposite.negative;
        RC_ASSERT(a.minus(b) == fitting(sum(exact(a), opposite)));
    }));
}

void ExactTest::productsAreExact()
{
    QVERIFY(rc::check([] {
        const Decimal a = anyDecimal();
        const Decimal b = anyDecimal();
        const Exact product{(a.units() < 0) != (b.units() < 0), sizeOf(a.units()) * sizeOf(b.units()),
                            a.scale() + b.scale()};
        RC_ASSERT(a.times(b) == fitting(product));
    }));
}

void ExactTest::quotientsRoundOnce()
{
    QVERIFY(rc::check([] {
        const Decimal a = anyDecimal();
        const Decimal b = anyDecimal();
        const int scale = *rc::gen::inRange(0, 19);
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::Floor, Rounding::Ceil})
            RC_ASSERT(Decimal::ratio(a, b, scale, rounding) == roundedQuotient(exact(a), exact(b), scale, rounding));
    }));
}

void ExactTest::roundingIsThatOfTheExactValue()
{
    QVERIFY(rc::check([] {
        const Decimal a = anyDecimal();
        const int scale = *rc::gen::inRange(0, 19);
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::Floor, Rounding::Ceil}) {
            const auto expected = roundedQuotient(exact(a), exact(Decimal(1, 0)), scale, rounding);
            const Decimal rounded = a.round(scale, rounding);
            RC_ASSERT(rounded == expected.value_or(a));
            RC_ASSERT(!expected || rounded.scale() == scale);
        }
    }));
}

void ExactTest::decimalsCompareByValue()
{
    QVERIFY(rc::check([] {
        const Decimal a = anyDecimal();
        const Decimal b = *rc::gen::arbitrary<bool>() ? anyDecimal() : a.normalised();
        const Exact x = atScale(exact(a), 18);
        const Exact y = atScale(exact(b), 18);
        const auto sizes = x.size <=> y.size;
        const bool zeros = x.size.isZero() && y.size.isZero();
        const std::strong_ordering expected =
            zeros                      ? std::strong_ordering::equal
            : x.negative != y.negative ? (x.negative ? std::strong_ordering::less : std::strong_ordering::greater)
                                       : (x.negative ? 0 <=> sizes : sizes);
        RC_ASSERT((a <=> b) == expected);
        RC_ASSERT((a == b) == (expected == 0));
    }));
}

void ExactTest::fractionsRoundAsTheirQuotientDoes()
{
    QVERIFY(rc::check([] {
        const qint64 numerator = *rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'000);
        const qint64 denominator = *rc::gen::inRange<qint64>(1, 1'000'000);
        const int scale = *rc::gen::inRange(0, 4);
        for (const Rounding rounding : {Rounding::HalfUp, Rounding::Floor, Rounding::Ceil})
            RC_ASSERT(Fraction::of(numerator, denominator)->round(scale, rounding) ==
                      roundedQuotient(exact(Decimal(numerator, 0)), exact(Decimal(denominator, 0)), scale, rounding));
    }));
}

void ExactTest::everyCreditOfEveryMonth()
{
    // Coefficients in hundredths and percents, as Peraturan BKN 3/2023 lists them.
    constexpr std::array<quint64, 8> coefficients = {375, 500, 1250, 2500, 1250, 2500, 3750, 5000};
    constexpr std::array<quint64, 5> percents = {150, 100, 75, 50, 25};
    const CreditRule rule = builders::credit();
    int checked = 0;
    for (const FunctionalLevel level : allFunctionalLevels) {
        for (const Predicate predicate : allPredicates) {
            for (int months = 1; months <= 12; ++months) {
                // Thousandths: coefficient/100 · percent/100 · months/12 · 1000, half up.
                const quint64 numerator =
                    coefficients[indexOf(level)] * percents[indexOf(predicate)] * quint64(months) * 1000 * 2 + 120'000;
                const qint64 thousandths = qint64(numerator / 240'000);
                QCOMPARE(credit(level, predicate, months, rule).value(), Decimal(thousandths, 3));
                ++checked;
            }
        }
    }
    QCOMPARE(checked, 480);
}

void ExactTest::everyEndValueOnAGridOfTenths()
{
    const NkpRule rule = builders::nkp();
    int wrong = 0;
    for (int skp = 0; skp <= 1200; ++skp) {
        for (int conduct = 0; conduct <= 1200; ++conduct) {
            for (const PeerInput peers : {PeerInput::None, PeerInput::Heard}) {
                const int weight = peers == PeerInput::Heard ? 40 : 30;
                const int thousandths = (100 - weight) * skp + weight * conduct; // tenths times percents
                for (const NewIdea idea : {NewIdea::None, NewIdea::Recorded}) {
                    const Predicate expected = thousandths >= 110'000 && idea == NewIdea::Recorded ? Predicate::VeryGood
                                               : thousandths >= 90'000                             ? Predicate::Good
                                               : thousandths >= 70'000 ? Predicate::NeedsImprovement
                                               : thousandths >= 50'000 ? Predicate::Poor
                                                                       : Predicate::VeryPoor;
                    const Result<Nkp> value = nkp(Decimal(skp, 1), Decimal(conduct, 1), peers, idea, rule);
                    wrong += !value || value->predicate != expected || value->value != Decimal(thousandths, 3);
                }
            }
        }
    }
    QCOMPARE(wrong, 0);
}

void ExactTest::everyDistributionOfUpToTwelve()
{
    const DistributionGuide guide = builders::guide();
    const auto compare = [&](OrganisationPredicate organisation, const std::array<int, 5> &n) {
        const auto [sb, b, bp, k, sk] = n;
        const int total = sb + b + bp + k + sk;
        const auto most = [&](int percent) { return total * percent / 100; };
        const auto least = [&](int percent) { return (total * percent + 99) / 100; };
        QStringList expected;
        const auto expect = [&](bool kept, const char *rule) {
            if (!kept)
                expected.append(QString::fromLatin1(rule));
        };
        if (total > 0) {
            switch (organisation) {
            case OrganisationPredicate::Excellent:
                expect(sb >= b && sb >= bp && sb >= k && sb >= sk, "sb-bulk");
                expect(sb <= most(70), "sb-max-70");
                break;
            case OrganisationPredicate::Good:
                expect(b >= sb && b >= bp && b >= k && b >= sk, "b-bulk");
                expect(b <= most(70), "b-max-70");
                expect(bp + k >= 1, "bp-or-k-min-1");
                break;
            case OrganisationPredicate::NeedsImprovement:
                expect(bp >= least(60), "bp-min-60");
                expect(sb <= most(10), "sb-max-10");
                break;
            case OrganisationPredicate::Poor:
                expect(k >= least(60), "k-min-60");
                expect(bp >= least(10), "bp-min-10");
                expect(sb <= most(10), "sb-max-10");
                break;
            case OrganisationPredicate::VeryPoor:
                expect(sk >= least(60), "sk-min-60");
                expect(k + bp >= least(10), "k-or-bp-min-10");
                expect(sb == 0, "sb-zero");
                break;
            }
        }
        const DistributionFinding finding = checkDistribution(organisation, {n}, guide);
        QStringList found;
        for (const DistributionDeviation &each : finding.deviations)
            found.append(each.rule);
        return found == expected && finding.binding == (total >= 5);
    };
    int checked = 0;
    int wrong = 0;
    for (int sb = 0; sb <= 12; ++sb) {
        for (int b = 0; sb + b <= 12; ++b) {
            for (int bp = 0; sb + b + bp <= 12; ++bp) {
                for (int k = 0; sb + b + bp + k <= 12; ++k) {
                    for (int sk = 0; sb + b + bp + k + sk <= 12; ++sk) {
                        for (const OrganisationPredicate organisation : allOrganisationPredicates) {
                            wrong += !compare(organisation, {sb, b, bp, k, sk});
                            ++checked;
                        }
                    }
                }
            }
        }
    }
    QCOMPARE(wrong, 0);
    QCOMPARE(checked, 6188 * 5);
}

QTEST_APPLESS_MAIN(ExactTest)
#include "exacttest.moc"
