#include "core/report/distributionreport.h"
#include "tests/core/rules/builders.h"
#include "tests/support/workspacefixture.h"
#include "ui/charts/reportchart.h"

#include <QAbstractItemModelTester>
#include <QGraphicsView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

Report sample(std::array<int, 5> counts = {9, 27, 3, 1, 0})
{
    return distributionReport(u"Dinas Contoh"_s, OrganisationPredicate::Good, PredicateCounts{counts}, builders::guide());
}

} // namespace

class ChartsTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theChartSaysInWordsWhatItShows()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        ReportChart chart(u"probe"_s, fixture.workspace());
        chart.setReport(sample());
        const auto *const view = chart.findChild<QGraphicsView *>();
        QVERIFY(view->accessibleName().contains(u"Dinas Contoh"));
        QVERIFY(view->accessibleDescription().contains(u"27"));
    }

    void theTwinTableHoldsEveryRowAndTheTotal()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        ReportChart chart(u"probe"_s, fixture.workspace());
        chart.setReport(sample());
        chart.findChild<QToolButton *>(u"probeToggle"_s)->click();
        QCOMPARE(chart.shows(), ReportChart::Shows::Table);
        auto *const table = chart.findChild<QTableView *>(u"probeTable"_s);
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"27"_s);
        QCOMPARE(table->model()->index(5, 1).data().toString(), u"40"_s);
        // A new report of the same form keeps the table where it is.
        const QAbstractItemModel *const before = table->model();
        chart.setReport(sample({9, 26, 4, 1, 0}));
        QCOMPARE(table->model(), before);
        QCOMPARE(table->model()->index(1, 1).data().toString(), u"26"_s);
        QCOMPARE(chart.shows(), ReportChart::Shows::Table);
    }

    void picturesAreWrittenInTheLightPaletteAndTheScreenStaysAsItWas()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        applyLook(*qApp, Theme::Dark, 100);
        BarChart chart;
        chart.resize(400, 240);
        chart.setReport(sample());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const QImage before = chart.grab().toImage();
        const QImage picture = chart.picture({600, 300}, 2);
        QCOMPARE(picture.size(), QSize(1200, 600));
        QCOMPARE(picture.pixelColor(3, 3), lightTokens().surface);
        QVERIFY(chart.writeSvg(fixture.path(u"bagan.svg"_s), {600, 300}));
        QVERIFY(contentOf(fixture.path(u"bagan.svg"_s)).contains("<svg"));
        QCOMPARE(chart.grab().toImage(), before);
        applyLook(*qApp, Theme::Light, 100);
    }

    void theMenuSavesWhereThePersonSaid()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        ReportChart chart(u"probe"_s, fixture.workspace());
        chart.setReport(sample());
        chart.resize(500, 300);
        fixture.prompt().giveFile(fixture.path(u"sebaran.png"_s));
        chart.findChild<QToolButton *>(u"probeMore"_s)->menu()->actions().first()->trigger();
        QTRY_VERIFY(QFile::exists(fixture.path(u"sebaran.png"_s)));
        QTRY_COMPARE(fixture.workspace().said().size(), 1);
        QCOMPARE(fixture.workspace().said().first().second.level, Notice::Level::Success);
        fixture.prompt().giveFile(fixture.path(u"tidak/ada/sebaran.png"_s));
        chart.findChild<QToolButton *>(u"probeMore"_s)->menu()->actions().first()->trigger();
        QTRY_COMPARE(fixture.workspace().said().size(), 2);
        QCOMPARE(fixture.workspace().said().first().second.level, Notice::Level::Attention);
    }

    void valuesAreDrawnAtTheirBarsInBothPalettes()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        BarChart chart;
        chart.resize(560, 260);
        chart.setReport(sample());
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme, 100);
            chart.show();
            QVERIFY(QTest::qWaitForWindowExposed(&chart));
            const Tokens &tokens = tokensOf(chart.palette());
            const QImage drawn = chart.grab().toImage();
            int bars = 0;
            int words = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    bars += drawn.pixelColor(x, y) == tokens.primary;
                    words += drawn.pixelColor(x, y) == tokens.text;
                }
            }
            QVERIFY2(bars > 1'000, qPrintable(code(theme)));
            QVERIFY2(words > 20, qPrintable(code(theme)));
        }
        applyLook(*qApp, Theme::Light, 100);
        WorkspaceFixture::shot(chart, u"bagan"_s, {560, 260});
    }

    void manyPeopleAndFewFitTheirAxis()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        BarChart chart;
        chart.resize(560, 260);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        for (const int people : {1, 7, 21, 999, 100'000}) {
            chart.setReport(sample({0, people, 0, 0, 0}));
            QTest::qWait(20); // the chart lays itself out on its way back to the loop
            const QImage drawn = chart.grab().toImage();
            // The longest bar takes more than half of the plot and leaves room for its number.
            const Tokens &tokens = tokensOf(chart.palette());
            int right = 0;
            for (int y = 0; y < drawn.height(); ++y) {
                for (int x = 0; x < drawn.width(); ++x) {
                    if (drawn.pixelColor(x, y) == tokens.primary)
                        right = qMax(right, x);
                }
            }
            QVERIFY2(right > 300 && right < 540, qPrintable(QString::number(people) + u": "_s + QString::number(right)));
        }
    }

    void anEmptyReportDrawsNothingAndDoesNotFail()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        ReportChart chart(u"probe"_s, fixture.workspace());
        chart.setReport({});
        chart.resize(300, 200);
        chart.setReport(sample({0, 0, 0, 0, 0}));
        QVERIFY(!chart.grab().isNull());
    }
};

KINERJA_WIDGET_TEST_MAIN(ChartsTest)
#include "chartstest.moc"
