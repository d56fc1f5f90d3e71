#include "core/report/distributionreport.h"
#include "tests/core/rules/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;

class DistributionReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreWholePeopleOfThisUnit()
    {
        PredicateCounts counts;
        counts.of(Predicate::Good) = 8;
        counts.of(Predicate::VeryGood) = 2;
        const Report report = distributionReport(u"Seksi"_s, OrganisationPredicate::Good, counts, builders::guide());
        const ReportSeries &series = report.series.first();
        QCOMPARE(series.categories.size(), 5);
        QCOMPARE(series.values[1], Decimal::fromInt(8));
        // Only "at most 70 %" of one class can be drawn; what classes share and what is the bulk is written.
        QCOMPARE(series.marks.size(), 1);
        QCOMPARE(series.marks.first().category, 1);
        QCOMPARE(series.marks.first().value, Decimal::fromInt(7));
        QVERIFY(report.rows[2][3].text.contains(u"1"));
        QVERIFY(report.rows[3][3].text == report.rows[2][3].text);
    }

    void theTableAndTheChartHoldTheSameNumbers()
    {
        PredicateCounts counts{{1, 2, 3, 4, 5}};
        const Report report = distributionReport({}, OrganisationPredicate::VeryPoor, counts, builders::guide());
        Decimal sum;
        for (qsizetype i = 0; i < report.rows.size(); ++i) {
            QCOMPARE(report.rows[i].size(), report.columns.size());
            QCOMPARE(*report.rows[i][1].number, report.series.first().values[i]);
            sum = *sum.plus(*report.rows[i][1].number);
        }
        QCOMPARE(*report.totals[1].number, sum);
        QVERIFY(report.summary.contains(u"15"));
    }

    void nobodyRatedDrawsNoLimitAndDividesByNothing()
    {
        const Report report = distributionReport({}, OrganisationPredicate::Good, {}, builders::guide());
        QVERIFY(report.series.first().marks.isEmpty());
        QCOMPARE(report.rows.first()[2].text, u"–"_s);
    }

    void withoutAnOrganisationThereIsNoGuide()
    {
        PredicateCounts counts{{9, 0, 0, 0, 0}};
        const Report report = distributionReport({}, std::nullopt, counts, builders::guide());
        QVERIFY(report.series.first().marks.isEmpty());
        for (const auto &row : report.rows)
            QCOMPARE(row[3].text, u"–"_s);
    }
};

QTEST_GUILESS_MAIN(DistributionReportTest)
#include "distributionreporttest.moc"
