#include "core/base/tr.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/workspacefixture.h"
#include "ui/policy/trialmodel.h"
#include "ui/policy/trialscreen.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

struct Stage {
    Stage() : fixture(WorkspaceFixture::Office::Practice), screen(fixture.workspace())
    {
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, &Screen::refresh);
        screen.resize(1158, 680);
        screen.show();
        // A quarter in which everybody is rated.
        fixture.workspace().setPeriod(Period::quarter(2026, 2));
        screen.open({.kind = Place::Kind::Trial});
        if (!QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }))
            qFatal("nobody to try out");
    }
    [[nodiscard]] QTableView *table() { return find<QTableView>(u"trialTable"_s); }
    template <class W>
    [[nodiscard]] W *find(const QString &name)
    {
        return screen.findChild<W *>(name);
    }
    [[nodiscard]] QString cell(int row, TrialModel::Column column) { return table()->model()->index(row, column).data().toString(); }
    void choose(const QString &name, int value)
    {
        auto *const box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    /// Somebody who is rated and leads nobody.
    [[nodiscard]] int somebody()
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, TrialModel::Before) == u"Baik" && cell(row, TrialModel::Results) != translate("rules", "of the organisation"))
                return row;
        }
        qFatal("nobody is Baik");
    }
    [[nodiscard]] qint64 operations()
    {
        return fixture.onStore<qint64>([](Store &store) -> Result<qint64> {
            ASSIGN(const OfficeInfo info, store.info());
            return info.operations;
        });
    }

    WorkspaceFixture fixture;
    TrialScreen screen;
};

TrialStart bigUnit(int size)
{
    TrialStart start;
    start.units.append({u"u"_s, OrganisationPredicate::Good});
    start.unitNames.append(u"Dinas"_s);
    for (int i = 0; i < size; ++i) {
        WhatIfPerson person;
        person.leader = i == 0;
        person.result = allRatings[size_t(i) % 3];
        person.conduct = allRatings[size_t(i / 3) % 3];
        person.level = allFunctionalLevels[size_t(i) % 8];
        person.potential = allPotentials[size_t(i) % 3];
        start.people.append(person);
        start.names.append(u"Pegawai %1"_s.arg(i));
        start.posts.append(u"Analis"_s);
    }
    return start;
}

} // namespace

class TrialScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysThatNothingIsSaved()
    {
        Stage stage;
        auto *const band = stage.find<QWidget>(u"trialBand"_s);
        QVERIFY(band->isVisible());
        QVERIFY(band->findChild<QLabel *>()->text().contains(translate("rules", "Trying out: nothing is saved")));
        QVERIFY(!stage.find<QPushButton>(u"trialAgain"_s)->isEnabled());
        QVERIFY(!stage.find<QPushButton>(u"trialAgain"_s)->toolTip().isEmpty());
        new QAbstractItemModelTester(stage.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &stage.screen);
    }

    void aRatingMovesWhatFollowsFromItAndNothingIsWritten()
    {
        Stage stage;
        const qint64 before = stage.operations();
        const int row = stage.somebody();
        stage.table()->selectRow(row);
        const QString unit = stage.find<QLabel>(u"trialCounts"_s)->text();
        stage.choose(u"trialResult"_s, int(Rating::Above));
        stage.choose(u"trialConduct"_s, int(Rating::Above));
        QCOMPARE(stage.cell(row, TrialModel::After), u"Sangat Baik"_s);
        QCOMPARE(stage.cell(row, TrialModel::Before), u"Baik"_s);
        QVERIFY(stage.find<QLabel>(u"trialCounts"_s)->text() != unit);
        QVERIFY(stage.find<QLabel>(u"trialState"_s)->text().startsWith(u"1 "));
        stage.choose(u"trialPotential"_s, int(Potential::High));
        QCOMPARE(stage.cell(row, TrialModel::Box), u"9"_s);
        WorkspaceFixture::shot(stage.screen, u"coba-coba"_s);
        QCOMPARE(stage.operations(), before);

        stage.find<QPushButton>(u"trialAgain"_s)->click();
        QTRY_COMPARE(stage.cell(row, TrialModel::After), u"Baik"_s);
        QTRY_COMPARE(stage.find<QLabel>(u"trialCounts"_s)->text(), unit);
    }

    void thePredicateOfTheOrganisationMovesItsHeadAndTheGuide()
    {
        Stage stage;
        int head = -1;
        for (int row = 0; row < stage.table()->model()->rowCount() && head < 0; ++row) {
            if (stage.cell(row, TrialModel::Results) != translate("rules", "of the organisation"))
                continue;
            stage.table()->selectRow(row);
            // A unit whose people are counted, so that its guide has something to say.
            if (stage.find<QLabel>(u"trialCounts"_s)->text().contains(u'·'))
                head = row;
        }
        QVERIFY(head >= 0);
        QVERIFY(!stage.find<QComboBox>(u"trialResult"_s)->isEnabled());
        QVERIFY(!stage.find<QComboBox>(u"trialResult"_s)->toolTip().isEmpty());
        const QString finding = stage.find<QLabel>(u"trialFinding"_s)->text();
        stage.choose(u"trialOrganisation"_s, int(OrganisationPredicate::VeryPoor));
        QVERIFY(stage.find<QLabel>(u"trialFinding"_s)->text() != finding);
        QVERIFY(stage.cell(head, TrialModel::After) != stage.cell(head, TrialModel::Before));
    }

    void otherRulesAreTriedOnEverybody()
    {
        Stage stage;
        auto *const packs = stage.find<QComboBox>(u"trialPack"_s);
        QVERIFY(packs->count() >= 2);
        packs->setCurrentIndex(packs->count() - 1);
        Q_EMIT packs->activated(packs->currentIndex());
        QVERIFY(stage.find<QPushButton>(u"trialAgain"_s)->isEnabled());
    }

    void aChangeAmongAThousandIsThereAtOnce()
    {
        TrialModel model;
        QTableView view;
        view.setModel(&model);
        view.resize(900, 600);
        const PolicyPack pack = must(must(PolicySet::builtIn()).find(u"P6"));
        must(model.begin(bigUnit(1000), pack, QDate(2026, 11, 24)));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QElapsedTimer timer;
        timer.start();
        must(model.rate(7, Rating::Above, Rating::Above));
        view.viewport()->repaint();
        const qint64 one = timer.nsecsElapsed();
        timer.restart();
        must(model.setOrganisation(0, OrganisationPredicate::Poor));
        view.viewport()->repaint();
        const qint64 organisation = timer.nsecsElapsed();
        timer.restart();
        model.setPack(pack);
        view.viewport()->repaint();
        const qint64 all = timer.nsecsElapsed();
        qInfo("1,000 people, shown: a rating %.2f ms, the organisation %.2f ms, the rules %.2f ms", double(one) / 1e6, double(organisation) / 1e6, double(all) / 1e6);
        QCOMPARE(*model.trial().outcomes()[7].predicate, Predicate::VeryGood);
    }
};

KINERJA_WIDGET_TEST_MAIN(TrialScreenTest)
#include "trialscreentest.moc"
