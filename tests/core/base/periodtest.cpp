#include "core/base/period.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

#include <array>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds = {Period::Kind::Annual, Period::Kind::HalfYear, Period::Kind::Quarter, Period::Kind::Month,
                              Period::Kind::Months};

/// Any period there can be.
Period anyPeriod()
{
    const int year = *rc::gen::inRange(2000, 2100);
    switch (kinds[size_t(*rc::gen::inRange(0, int(kinds.size())))]) {
    case Period::Kind::Annual: return Period::annual(year);
    case Period::Kind::HalfYear: {
        const int half = *rc::gen::inRange(1, 3);
        return {year, 6 * half - 5, 6 * half, Period::Kind::HalfYear};
    }
    case Period::Kind::Quarter: return Period::quarter(year, *rc::gen::inRange(1, 5));
    case Period::Kind::Month: return Period::month(year, *rc::gen::inRange(1, 13));
    case Period::Kind::Months: break;
    }
    const int first = *rc::gen::inRange(1, 12);
    return {year, first, *rc::gen::inRange(first + 1, 13), Period::Kind::Months};
}

} // namespace

class PeriodTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everySpellingIsReadAsTheSamePeriod_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("year"); // 0: the text has its own
        QTest::addColumn<QString>("code");
        const auto row = [](const char16_t *text, int year, const char16_t *code) {
            const QString written = QString::fromUtf16(text);
            QTest::newRow(qPrintable(written)) << written << year << QString::fromUtf16(code);
        };
        row(u"2026", 0, u"2026");
        row(u"Tahun 2026", 0, u"2026");
        row(u"Periode Tahunan 2026", 0, u"2026");
        row(u"Tahunan", 2026, u"2026");
        row(u"1 Januari s.d. 31 Desember 2026", 0, u"2026");
        row(u"1 Januari 2026 s/d 31 Desember 2026", 0, u"2026");

        row(u"2021-H1", 0, u"2021-H1");
        row(u"Semester II Tahun 2021", 0, u"2021-H2");
        row(u"Juli - Desember 2021", 0, u"2021-H2");

        row(u"2026-Q4", 0, u"2026-Q4");
        row(u"2026-TW1", 0, u"2026-Q1");
        row(u"2026-twiv", 0, u"2026-Q4");
        row(u"TW I 2026", 0, u"2026-Q1");
        row(u"TW 3/2026", 0, u"2026-Q3");
        row(u"Triwulan IV", 2026, u"2026-Q4");
        row(u"TRIWULAN IV-AKHIR 2026", 0, u"2026-Q4");
        row(u"Triwulan IV - Akhir", 2026, u"2026-Q4");
        row(u"triwulan ii tahun 2026", 0, u"2026-Q2");
        row(u"Januari s.d. Maret 2026", 0, u"2026-Q1");

        row(u"2026-M05", 0, u"2026-M05");
        row(u"2026-m5", 0, u"2026-M05");
        row(u"Periode Bulanan 6 Tahun 2026", 0, u"2026-M06");
        row(u"Periode  Bulanan : 6  Tahun 2026", 0, u"2026-M06");
        row(u"Periode Bulanan VI Tahun 2026", 0, u"2026-M06");
        row(u"Periode Bulanan XII Tahun 2026", 0, u"2026-M12");
        row(u"Bulan Mei 2026", 0, u"2026-M05");
        row(u"Bulan ke-6 2026", 0, u"2026-M06");
        row(u"PEBRUARI 2026", 0, u"2026-M02");
        row(u"Nop. 2026", 0, u"2026-M11");
        row(u"V", 2026, u"2026-M05");
        row(u"iv", 2026, u"2026-M04");
        row(u"IX 2026", 0, u"2026-M09");
        row(u"2026-06", 0, u"2026-M06");
        row(u"06/2026", 0, u"2026-M06");
        row(u"1 – 31 Januari 2026", 0, u"");
        row(u"1 Januari s.d. 31 Januari 2026", 0, u"2026-M01");

        row(u"2026-M01..M02", 0, u"2026-M01..M02");
        row(u"2026-M01..M12", 0, u"2026-M01..M12");
        row(u"Januari–Februari 2026", 0, u"2026-M01..M02");
        row(u"Jan sampai dengan Mei 2026", 0, u"2026-M01..M05");
        row(u"Bulan 2 s.d. 3 Tahun 2026", 0, u"2026-M02..M03");
        row(u"II-III 2026", 0, u"2026-M02..M03");
        row(u"1 Februari s.d. 29 Februari 2024", 0, u"2024-M02");

        row(u"Mei 2025", 2026, u"2025-M05"); // the text's own year wins
        row(u"Mei 2025 Tahun 2025", 0, u"2025-M05");
    }
    void everySpellingIsReadAsTheSamePeriod()
    {
        QFETCH(const QString, text);
        QFETCH(const int, year);
        QFETCH(const QString, code);
        const auto period = Period::parse(text, year == 0 ? std::nullopt : std::optional(year));
        QCOMPARE(period ? period->code() : QString(), code);
    }

    void whatIsNoPeriodIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text : {u"",
                                     u" ",
                                     u"XIII",
                                     u"IIII",
                                     u"VV",
                                     u"IC",
                                     u"Bulan XIII",
                                     u"Periode Bulanan IIII Tahun 2026",
                                     u"13",
                                     u"0",
                                     u"6",
                                     u"Bulan 0",
                                     u"Bulan 13",
                                     u"Triwulan V",
                                     u"Triwulan 0",
                                     u"TW5",
                                     u"Semester III",
                                     u"2026-Q5",
                                     u"2026-Q0",
                                     u"2026-M13",
                                     u"2026-M00",
                                     u"2026-H3",
                                     u"2026-M02..M01",
                                     u"2026-M02..M02",
                                     u"2026-M01..",
                                     u"2026-q1x",
                                     u"1899",
                                     u"20266",
                                     u"Mei 2025 2026",
                                     u"Mei Juni",
                                     u"Mei - Januari",
                                     u"Januari - Februari - Maret",
                                     u"2 Januari s.d. 31 Maret",
                                     u"1 Januari s.d. 30 Maret",
                                     u"1 Februari s.d. 29 Februari",
                                     u"Triwulan III-Akhir",
                                     u"NIP",
                                     u"Mei!",
                                     u"Mai",
                                     u"198002292005011007",
                                     u"٦",
                                     u"Bulan ٦"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void whatIsNoPeriodIsRefused()
    {
        QFETCH(const QString, text);
        const auto period = Period::parse(text, 2026);
        QVERIFY2(!period, qPrintable(period ? period->code() : QString()));
    }

    void withoutAYearThereIsNoPeriod()
    {
        QVERIFY(!Period::parse(u"Triwulan IV"));
        QVERIFY(!Period::parse(u"V"));
        QVERIFY(!Period::parse(u"Tahunan"));
        QVERIFY(!Period::parse(u"V", 1900));
    }

    void aCodeReadsBackAsItself()
    {
        const bool holds = rc::check("code and fromCode are each other's inverse, and parse reads codes too", [] {
            const Period period = anyPeriod();
            RC_ASSERT(Period::fromCode(period.code()) == period);
            RC_ASSERT(Period::parse(period.code()) == period);
        });
        QVERIFY(holds);
    }

    void onlyOneTextIsTheCode()
    {
        for (const QStringView text :
             {QStringView(u"2026-h1"), QStringView(u" 2026"), QStringView(u"2026-M1"), QStringView(u"2026-"),
              QStringView(u"2026-TW1"), QStringView(u"2026-M01..M02 "), QStringView(u"2026-Q١")})
            QVERIFY2(!Period::fromCode(text), qPrintable(text.toString()));
    }

    void arbitraryTextNeverCrashesTheReader()
    {
        const bool holds = rc::check("any text is a valid period or none", [] {
            static constexpr std::array pieces = {u"2026",   u"-",       u"tw",     u"iv", u"bulan", u"sd",
                                                  u"31",     u"januari", u"tahun",  u" ",  u"akhir", u"sampai",
                                                  u"dengan", u"..",      u"m",      u"0",  u"/",     u"maret",
                                                  u"ke",     u"q",       u"\u0660", u"!"};
            QString text;
            for (const int index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
                text += QString::fromUtf16(pieces[size_t(index)]);
            const auto period = Period::parse(text, 2025);
            if (period) {
                RC_ASSERT(period->firstDay().isValid());
                RC_ASSERT(period->lastDay() > period->firstDay());
                RC_ASSERT(Period::fromCode(period->code()) == *period);
            }
        });
        QVERIFY(holds);
    }

    void theAnnualPeriodIsNotTheSpanOfItsMonths()
    {
        const auto span = Period::fromCode(u"2026-M01..M12");
        QVERIFY(span.has_value());
        QVERIFY(*span != Period::annual(2026));
        QCOMPARE(span->months(), 12);
    }

    void aLeapYearsFebruaryEndsOnThe29th()
    {
        QCOMPARE(Period::month(2024, 2).lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Period::month(2026, 2).lastDay(), QDate(2026, 2, 28));
    }
};

KINERJA_TEST_MAIN(PeriodTest)
#include "periodtest.moc"
