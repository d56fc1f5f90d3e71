#include "core/base/tr.h"
#include "core/policy/policystore.h"
#include "tests/support/localpack.h"
#include "tests/support/workspacefixture.h"
#include "ui/policy/policyscreen.h"
#include "ui/policy/policytimeline.h"
#include "ui/policy/recomputescreen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace kinerja;

namespace {

template <class Page>
struct Stage {
    explicit Stage(WorkspaceFixture::Office office, Place place) : fixture(office), screen(fixture.workspace())
    {
        QObject::connect(&fixture.workspace(), &Workspace::changed, &screen, &Screen::refresh);
        QObject::connect(&fixture.workspace(), &Workspace::noticeSaid, &screen, [this](const Notice &notice) { said.append(notice); });
        QObject::connect(&screen, &Screen::go, &screen, [this](const Place &to) { gone.append(to); });
        screen.resize(1158, 680);
        screen.show();
        screen.open(place);
    }
    template <class W>
    [[nodiscard]] W *find(const QString &name)
    {
        return screen.template findChild<W *>(name);
    }
    [[nodiscard]] QString words(const QString &name) { return find<QLabel>(name)->text(); }
    [[nodiscard]] int own()
    {
        return fixture.template onStore<int>([](Store &store) -> Result<int> {
            ASSIGN(const QList<PolicyPack> packs, PolicyStore(store.database()).load());
            return int(packs.size());
        });
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(fixture.path(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(bytes);
        return out.fileName();
    }

    WorkspaceFixture fixture;
    Page screen;
    QList<Notice> said;
    QList<Place> gone;
};

struct Rules : Stage<PolicyScreen> {
    explicit Rules(const QString &pack = {}) : Stage(WorkspaceFixture::Office::Empty, {.kind = Place::Kind::Rules, .text = pack})
    {
        if (!QTest::qWaitFor([this] { return find<QListWidget>(u"packList"_s)->count() > 0; }))
            qFatal("no packs");
    }
    void import(const QByteArray &bytes)
    {
        fixture.prompt().giveFile(file(u"paket.json"_s, bytes));
        find<QPushButton>(u"importPack"_s)->click();
        QTRY_VERIFY(find<QPushButton>(u"takePack"_s)->isVisible());
    }
};

} // namespace

class PolicyScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePackInForceTodayStandsFirst()
    {
        Rules stage;
        QVERIFY(stage.words(u"inForce"_s).contains(u"PermenPANRB 6/2022"));
        QVERIFY(stage.words(u"packFacts"_s).contains(u"P6"));
        QVERIFY(stage.find<QLabel>(u"valueCounts"_s)->text().contains(u"bukan ketentuan") || !stage.find<QLabel>(u"valueCounts"_s)->text().isEmpty());
        WorkspaceFixture::shot(stage.screen, u"aturan-dasar"_s);
    }

    void anotherDayShowsTheRulesOfThatDay()
    {
        Rules stage;
        stage.find<QDateEdit>(u"policyDay"_s)->setDate(QDate(2021, 9, 1));
        QVERIFY(stage.words(u"inForce"_s).contains(u"P8"));
        QVERIFY(stage.words(u"packFacts"_s).contains(u"P8"));
        QCOMPARE(stage.find<PolicyTimeline>(u"policyTimeline"_s)->day(), QDate(2021, 9, 1));
        auto *const line = stage.find<PolicyTimeline>(u"policyTimeline"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Home);
        QVERIFY(stage.words(u"inForce"_s).contains(u"PP46"));
        QCOMPARE(stage.find<QDateEdit>(u"policyDay"_s)->date(), QDate(2014, 1, 1));
        QTest::keyClick(line, Qt::Key_Left);
        QCOMPARE(line->day(), QDate(2014, 1, 1));
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(line->width() - 6, line->height() / 2));
        QVERIFY(stage.words(u"inForce"_s).contains(u"P6"));
        QVERIFY(!line->accessibleDescription().isEmpty());
    }

    void everyValueIsShownWithWhatItStandsOn()
    {
        Rules stage;
        auto *const table = stage.find<QTableView>(u"packValues"_s);
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &stage.screen);
        QVERIFY(table->model()->rowCount() > 60);
        bool practice = false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QVERIFY(!table->model()->index(row, 2).data().toString().isEmpty());
            practice |= table->model()->index(row, 4).data().toString() == translate("policy", "Practice, not law");
        }
        QVERIFY(practice);
        stage.find<QTabWidget>(u"packTabs"_s)->setCurrentIndex(1);
        WorkspaceFixture::shot(stage.screen, u"aturan-nilai"_s);
    }

    void twoPacksAreComparedSideBySide()
    {
        Rules stage;
        auto *const table = stage.find<QTableView>(u"packDifferences"_s);
        auto *const other = stage.find<QComboBox>(u"compareWith"_s);
        // The earlier version of the same pack is offered first.
        QVERIFY(other->currentText().startsWith(u"P6"));
        QVERIFY(table->model()->rowCount() > 0);
        other->setCurrentIndex(other->findText(u"P8"_s, Qt::MatchStartsWith));
        Q_EMIT other->activated(other->currentIndex());
        QVERIFY(table->model()->rowCount() > 20);
        stage.find<QTabWidget>(u"packTabs"_s)->setCurrentIndex(2);
        WorkspaceFixture::shot(stage.screen, u"aturan-banding"_s);
    }

    void aCaseIsTriedUnderThePackThatIsShown()
    {
        Rules stage;
        stage.find<QTabWidget>(u"packTabs"_s)->setCurrentIndex(3);
        auto *const result = stage.find<QComboBox>(u"caseResult"_s);
        result->setCurrentIndex(0);
        Q_EMIT result->activated(0);
        QVERIFY2(stage.words(u"casePredicate"_s).contains(u"Baik"), qPrintable(stage.words(u"casePredicate"_s)));
        QVERIFY(stage.words(u"caseWhy"_s).contains(u"PermenPANRB 6/2022"));
        QVERIFY(stage.words(u"caseWhy"_s).contains(u"Sangat Baik"));
        WorkspaceFixture::shot(stage.screen, u"aturan-coba"_s);
        stage.screen.open({.kind = Place::Kind::Rules, .text = u"P8"_s});
        QTRY_VERIFY(stage.find<QLineEdit>(u"caseFirst"_s)->isVisible());
        auto *const value = stage.find<QLineEdit>(u"caseFirst"_s);
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"sembilan"_s);
        QVERIFY(value->property("problem").toBool());
        QVERIFY(stage.words(u"casePredicate"_s).isEmpty());
        value->selectAll();
        QTest::keyClicks(value, u"89,5"_s);
        QVERIFY(!value->property("problem").toBool());
        QVERIFY(stage.words(u"casePredicate"_s).contains(u"89,650"));
    }

    void aPackIsLookedAtBeforeItIsTakenIn()
    {
        Rules stage;
        stage.import(QJsonDocument(localPack()).toJson());
        QVERIFY(stage.words(u"packImportText"_s).contains(QString::fromLatin1(packOf(localPack()).hash.toHex())));
        QVERIFY(stage.find<QPushButton>(u"takePack"_s)->isEnabled());
        QCOMPARE(stage.own(), 0);
        WorkspaceFixture::shot(stage.screen, u"aturan-impor"_s);
        stage.find<QPushButton>(u"leavePack"_s)->click();
        QCOMPARE(stage.own(), 0);

        stage.import(QJsonDocument(localPack()).toJson());
        stage.find<QPushButton>(u"takePack"_s)->click();
        QTRY_COMPARE(stage.own(), 1);
        QTRY_VERIFY(stage.words(u"packFacts"_s).contains(u"LOKAL"));
        QVERIFY(stage.find<QPushButton>(u"removePack"_s)->isVisible());
        stage.find<QDateEdit>(u"policyDay"_s)->setDate(QDate(2027, 3, 1));
        QVERIFY(stage.words(u"inForce"_s).contains(u"LOKAL"));

        stage.fixture.prompt().answer(Prompt::Answer::Verb);
        stage.find<QPushButton>(u"removePack"_s)->click();
        QTRY_COMPARE(stage.own(), 0);
        QTRY_VERIFY(stage.words(u"inForce"_s).contains(u"P6"));
    }

    void everyWrongPlaceOfAFileIsNamedAndNothingIsStored()
    {
        Rules stage;
        QJsonObject wrong = localPack();
        wrong.insert(u"from"_s, u"besok"_s);
        wrong.insert(u"tak_dikenal"_s, 1);
        stage.import(QJsonDocument(wrong).toJson());
        const QString text = stage.words(u"packImportText"_s);
        QVERIFY2(text.contains(u"from: ") && text.contains(u"tak_dikenal"), qPrintable(text));
        QVERIFY(!stage.find<QPushButton>(u"takePack"_s)->isEnabled());
        QVERIFY(!stage.find<QPushButton>(u"takePack"_s)->toolTip().isEmpty());
        WorkspaceFixture::shot(stage.screen, u"aturan-impor-salah"_s);
        stage.import(QJsonDocument(localPack(u"2022-01-01"_s)).toJson());
        QTRY_VERIFY(stage.words(u"packImportText"_s).contains(u"from: "));
        QVERIFY(!stage.find<QPushButton>(u"takePack"_s)->isEnabled());
        stage.import("bukan json");
        QCOMPARE(stage.own(), 0);
    }

    void theWayLeadsToRecomputingAndTryingOut()
    {
        Rules stage;
        stage.find<QPushButton>(u"goRecompute"_s)->click();
        stage.find<QPushButton>(u"goTrial"_s)->click();
        QCOMPARE(stage.gone.size(), 2);
        QVERIFY(stage.gone[0].kind == Place::Kind::Recompute && stage.gone[0].text == u"P6");
        QVERIFY(stage.gone[1].kind == Place::Kind::Trial);
    }

    void bothResultsStandSideBySide()
    {
        Stage<RecomputeScreen> stage(WorkspaceFixture::Office::Practice, {.kind = Place::Kind::Recompute});
        const PolicyPack pack = packOf(localPack(u"2026-01-02"_s));
        stage.fixture.onStore<bool>([pack](Store &store) -> Result<bool> {
            ASSIGN(const PolicySet known, store.policies());
            ASSIGN([[maybe_unused]] const auto done, store.transact(u"policy"_s, pack.id, [&](Ledger::Writer &writer) -> Result<bool> {
                TRY(PolicyStore::take(writer, pack, known));
                return true;
            }));
            return true;
        });
        // A quarter that was issued, under rules that came later.
        stage.fixture.workspace().setPeriod(Period::quarter(2026, 1));
        auto *const table = stage.find<QTableView>(u"recomputeTable"_s);
        auto *const packs = stage.find<QComboBox>(u"recomputePack"_s);
        QTRY_VERIFY(packs->findText(u"LOKAL"_s, Qt::MatchStartsWith) >= 0);
        QTRY_VERIFY(table->model()->rowCount() > 10);
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &stage.screen);
        const qint64 before = stage.fixture.onStore<qint64>([](Store &store) -> Result<qint64> {
            ASSIGN(const OfficeInfo info, store.info());
            return info.operations;
        });
        packs->setCurrentIndex(packs->findText(u"LOKAL"_s, Qt::MatchStartsWith));
        Q_EMIT packs->activated(packs->currentIndex());
        auto *const only = stage.find<QCheckBox>(u"onlyMoved"_s);
        const int all = table->model()->rowCount();
        only->setChecked(true);
        QTRY_VERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(table->model()->index(row, 3).data().toString() != table->model()->index(row, 4).data().toString());
        const auto why = [&](const QString &side) { return stage.find<QWidget>(side)->findChild<QLabel *>(u"whyText"_s)->text(); };
        QTRY_VERIFY(why(u"whyThen"_s).contains(u"Peraturan Wali Kota contoh"));
        QTRY_VERIFY(why(u"whyNow"_s).contains(u"PermenPANRB 6/2022"));
        WorkspaceFixture::shot(stage.screen, u"hitung-ulang"_s);
        // The explanation as paper.
        const QString paper = stage.fixture.path(u"penjelasan.pdf"_s);
        stage.fixture.prompt().giveFile(paper);
        stage.find<QWidget>(u"whyThen"_s)->findChild<QPushButton *>(u"whyPrint"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(paper), 10'000);
        QFile printed(paper);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        QVERIFY(printed.read(5) == "%PDF-");
        if (const QString shots = qEnvironmentVariable("KINERJA_SHOTS"); !shots.isEmpty())
            QFile::copy(paper, shots + u"/penjelasan.pdf"_s);
        const qint64 after = stage.fixture.onStore<qint64>([](Store &store) -> Result<qint64> {
            ASSIGN(const OfficeInfo info, store.info());
            return info.operations;
        });
        QCOMPARE(after, before);
    }

    void nothingIsCutWithLargeTextInASmallWindow()
    {
        applyLook(*qApp, Theme::Light, 200);
        const auto restore = qScopeGuard([] { applyLook(*qApp, Theme::Light, 100); });
        Rules stage;
        // The page beside the navigation of a window of 1024 by 660.
        stage.screen.resize(916, 610);
        QTest::qWait(20);
        QVERIFY2(stage.screen.minimumSizeHint().width() <= 916, qPrintable(QString::number(stage.screen.minimumSizeHint().width())));
        for (const QPushButton *const each : stage.screen.findChildren<QPushButton *>()) {
            if (each->isVisible())
                QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
        }
        if (const QString shots = qEnvironmentVariable("KINERJA_SHOTS"); !shots.isEmpty())
            stage.screen.grab().save(shots + u"/aturan-200.png"_s);
    }
};

KINERJA_WIDGET_TEST_MAIN(PolicyScreenTest)
#include "policyscreentest.moc"
