#include "core/base/decimal.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

rc::Gen<Decimal> decimals(qint64 limit = 999'999'999'999'999'999, int maxScale = 18)
{
    return rc::gen::apply([](qint64 units, int scale) { return Decimal(units, scale); },
                          rc::gen::inRange<qint64>(-limit, limit + 1), rc::gen::inRange(0, maxScale + 1));
}

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : u"nothing"_s;
}

} // namespace

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFormOfJson_data();
    void readsTheFormOfJson();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void showsThousandsForPeople();
    void equalValuesAreEqualWhateverTheirScale();
    void ordersAcrossScalesAndSigns();
    void roundsOnceAsAsked_data();
    void roundsOnceAsAsked();
    void dividesExactly_data();
    void dividesExactly();
    void whatDoesNotFitGivesNothing();
    void anyDecimalIsReadBackFromItsText();
    void anyDecimalIsReadBackFromItsLocalText();
    void sumsAndProductsAreExact();
    void ratioIsTheNearestNumberOfThatScale();
};

void DecimalTest::readsTheFormOfJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"0", "0"}, {"-12.5", "-12.5"}, {"100", "100"}, {"32.813", "32.813"}, {"0.000", "0.000"}, {"-0", "0"},
        {"999999999999999999", "999999999999999999"}, {"0.999999999999999999", "0.999999999999999999"},
        {"0.000000000000000001", "0.000000000000000001"}, {"1.00000000000000000000", "1.00000000000000000"},
        {"1000000000000000000", "nothing"}, {"0.1234567890123456789", "nothing"}, {"", "nothing"}, {"-", "nothing"},
        {".5", "nothing"}, {"5.", "nothing"}, {"1,5", "nothing"}, {"+1", "nothing"}, {"1e3", "nothing"},
        {"01", "nothing"}, {" 1", "nothing"}, {"1.2.3", "nothing"}, {"--1", "nothing"}, {"NaN", "nothing"},
    };
    for (const auto &[text, expected] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    QTest::newRow("Arabic digits") << u"\u0661"_s << u"nothing"_s;
}

void DecimalTest::readsTheFormOfJson()
{
    QFETCH(QString, text);
    QTEST(shown(Decimal::fromString(text)), "expected");
}

void DecimalTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"87,5", "87.5"}, {"33.302.749", "33302749"}, {"1.234,5", "1234.5"}, {"87.5", "87.5"}, {"1.234", "1234"},
        {"0.125", "0.125"}, {"12.3456", "12.3456"}, {"1234.567", "1234.567"}, {"  100  ", "100"}, {"-1.234,50", "-1234.50"},
        {"007", "7"}, {"0,50", "0.50"}, {"1234,5", "1234.5"},
        {"1,234,567", "nothing"}, {"1.23,4", "nothing"}, {"1.2.3", "nothing"}, {"0.123.456", "nothing"}, {"12,", "nothing"},
        {",5", "nothing"}, {"12.", "nothing"}, {"abc", "nothing"}, {"", "nothing"}, {"1 000", "nothing"}, {"5%", "nothing"},
        {"1.97501012010011E+17", "nothing"},
    };
    for (const auto &[text, expected] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    QTest::newRow("minus sign of typography") << u"\u22125"_s << u"-5"_s;
}

void DecimalTest::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QTEST(shown(Decimal::fromLocalText(text)), "expected");
}

void DecimalTest::showsThousandsForPeople()
{
    QCOMPARE(Decimal(3330274900, 2).toLocalText(Decimal::Grouping::On), u"33.302.749,00"_s);
    QCOMPARE(Decimal(-123456, 0).toLocalText(Decimal::Grouping::On), u"-123.456"_s);
    QCOMPARE(Decimal(100, 0).toLocalText(Decimal::Grouping::On), u"100"_s);
    QCOMPARE(Decimal(32813, 3).toLocalText(), u"32,813"_s);
    QCOMPARE(Decimal(1234567, 0).toLocalText(), u"1234567"_s);
}

void DecimalTest::equalValuesAreEqualWhateverTheirScale()
{
    QVERIFY(Decimal(150, 2) == Decimal(15, 1));
    QVERIFY(Decimal(0, 9) == Decimal(0, 0));
    QVERIFY(Decimal(150, 2) != Decimal(151, 2));
    QCOMPARE(Decimal(12500, 3).normalised().toString(), u"12.5"_s);
    QCOMPARE(Decimal(0, 5).normalised().toString(), u"0"_s);
    QCOMPARE(Decimal(100, 0).normalised().toString(), u"100"_s);
}

void DecimalTest::ordersAcrossScalesAndSigns()
{
    QVERIFY(Decimal(899, 1) < Decimal(90, 0));
    QVERIFY(Decimal(-899, 1) > Decimal(-90, 0));
    QVERIFY(Decimal(-1, 18) < Decimal(0, 0));
    QVERIFY(Decimal(999'999'999'999'999'999, 0) > Decimal(999'999'999'999'999'999, 18));
}

void DecimalTest::roundsOnceAsAsked_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("halfUp");
    QTest::addColumn<QString>("floor");
    QTest::addColumn<QString>("ceil");
    QTest::newRow("tie") << u"87.5"_s << 0 << u"88"_s << u"87"_s << u"88"_s;
    QTest::newRow("negative tie") << u"-87.5"_s << 0 << u"-88"_s << u"-88"_s << u"-87"_s;
    QTest::newRow("below the tie") << u"0.4999"_s << 0 << u"0"_s << u"0"_s << u"1"_s;
    QTest::newRow("exact") << u"32.8130"_s << 3 << u"32.813"_s << u"32.813"_s << u"32.813"_s;
    QTest::newRow("more digits") << u"5"_s << 3 << u"5.000"_s << u"5.000"_s << u"5.000"_s;
    QTest::newRow("carry") << u"99.9995"_s << 3 << u"100.000"_s << u"99.999"_s << u"100.000"_s;
}

void DecimalTest::roundsOnceAsAsked()
{
    QFETCH(QString, value);
    QFETCH(int, scale);
    const Decimal decimal = *Decimal::fromString(value);
    QTEST(decimal.round(scale, Rounding::HalfUp).toString(), "halfUp");
    QTEST(decimal.round(scale, Rounding::Floor).toString(), "floor");
    QTEST(decimal.round(scale, Rounding::Ceil).toString(), "ceil");
}

void DecimalTest::dividesExactly_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("seven twelfths of 56.25") << u"393.75"_s << u"12"_s << 3 << u"32.813"_s;
    QTest::newRow("two thirds") << u"2"_s << u"3"_s << 3 << u"0.667"_s;
    QTest::newRow("minus two thirds") << u"-2"_s << u"3"_s << 3 << u"-0.667"_s;
    QTest::newRow("nothing of something") << u"0"_s << u"7"_s << 2 << u"0.00"_s;
    QTest::newRow("by zero") << u"1"_s << u"0.00"_s << 2 << u"nothing"_s;
    QTest::newRow("many digits of the numerator") << u"0.123456789012345678"_s << u"1"_s << 2 << u"0.12"_s;
    QTest::newRow("a tiny numerator") << u"0.000000000000000001"_s << u"999999999999999999"_s << 0 << u"0"_s;
    QTest::newRow("a tiny denominator") << u"1"_s << u"0.000000000000000001"_s << 0 << u"nothing"_s;
    QTest::newRow("18 digits") << u"1"_s << u"3"_s << 18 << u"0.333333333333333333"_s;
}

void DecimalTest::dividesExactly()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, scale);
    QTEST(shown(Decimal::ratio(*Decimal::fromString(numerator), *Decimal::fromString(denominator), scale, Rounding::HalfUp)),
          "expected");
}

void DecimalTest::whatDoesNotFitGivesNothing()
{
    const Decimal most(999'999'999'999'999'999, 0);
    QVERIFY(!most.plus(Decimal(1, 0)));
    QVERIFY(!most.plus(Decimal(1, 1)));
    QVERIFY(!most.times(Decimal(2, 0)));
    QVERIFY(!Decimal(1, 18).times(Decimal(1, 1)));
    QCOMPARE(shown(most.minus(Decimal(1, 0))), u"999999999999999998"_s);
    QCOMPARE(shown(Decimal(1'000'000'000, 0).times(Decimal(100'000'000, 9))), u"100000000.000000000"_s);
}

void DecimalTest::anyDecimalIsReadBackFromItsText()
{
    QVERIFY(rc::check([] {
        const Decimal value = *decimals();
        RC_ASSERT(Decimal::fromString(value.toString()) == value);
        RC_ASSERT(value.normalised() == value);
    }));
}

void DecimalTest::anyDecimalIsReadBackFromItsLocalText()
{
    QVERIFY(rc::check([] {
        const Decimal value = *decimals(999'999'999'999, 6);
        RC_ASSERT(Decimal::fromLocalText(value.toLocalText(Decimal::Grouping::On)) == value);
        RC_ASSERT(Decimal::fromLocalText(value.toLocalText()) == value);
    }));
}

void DecimalTest::sumsAndProductsAreExact()
{
    QVERIFY(rc::check([] {
        const Decimal a = *decimals(99'999'999, 4);
        const Decimal b = *decimals(99'999'999, 4);
        const Decimal sum = a.plus(b).value();
        RC_ASSERT(sum.minus(b) == a);
        RC_ASSERT(b.plus(a) == sum);
        RC_ASSERT((a < sum) == (b > Decimal()));
        const Decimal product = a.times(b).value();
        RC_ASSERT(b.times(a) == product);
        if (b != Decimal())
            RC_ASSERT(Decimal::ratio(product, b, 4, Rounding::HalfUp) == a);
        // (a + b)² = a² + 2ab + b²
        if (const auto square = sum.times(sum)) {
            const auto parts = a.times(a)->plus(b.times(b).value())->plus(product)->plus(product);
            RC_ASSERT(square == parts);
        }
    }));
}

void DecimalTest::ratioIsTheNearestNumberOfThatScale()
{
    QVERIFY(rc::check([] {
        const Decimal numerator = *decimals(99'999'999, 4);
        const Decimal denominator = *rc::gen::suchThat(decimals(99'999, 2), [](Decimal d) { return d != Decimal(); });
        const int scale = *rc::gen::inRange(0, 5);
        const Decimal low = Decimal::ratio(numerator, denominator, scale, Rounding::Floor).value();
        const Decimal high = Decimal::ratio(numerator, denominator, scale, Rounding::Ceil).value();
        const Decimal near = Decimal::ratio(numerator, denominator, scale, Rounding::HalfUp).value();
        const bool exact = low.times(denominator) == numerator;
        RC_ASSERT(exact == (low == high));
        RC_ASSERT(exact || high.minus(low) == Decimal(1, scale));
        RC_ASSERT(near == low || near == high);
        // |near − q| ≤ ½ of the last digit, multiplied by the denominator
        const Decimal error = near.times(denominator)->minus(numerator).value();
        const Decimal size = error < Decimal() ? Decimal().minus(error).value() : error;
        const Decimal divisor = denominator < Decimal() ? Decimal().minus(denominator).value() : denominator;
        RC_ASSERT(size.times(Decimal(2, 0)).value() <= divisor.times(Decimal(1, scale)).value());
    }));
}

QTEST_APPLESS_MAIN(DecimalTest)
#include "decimaltest.moc"
