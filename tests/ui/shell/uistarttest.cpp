#include "core/base/tr.h"
#include "core/keys/recovery.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/longwords.h"
#include "tests/support/workspacefixture.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/shell/attempts.h"
#include "ui/shell/createpage.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/newpassphrase.h"
#include "ui/shell/opening.h"
#include "ui/shell/practicepage.h"
#include "ui/shell/recoverform.h"
#include "ui/shell/recoverystep.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace kinerja;
using namespace Qt::StringLiterals;
using Office = WorkspaceFixture::Office;

namespace {

constexpr int patience = 30'000;

template <class T>
T *in(QWidget &page, const char *name)
{
    T *const found = page.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

FormField *fieldOf(QWidget *editor)
{
    return qobject_cast<FormField *>(editor->parentWidget());
}

QString noticeIn(QWidget &page)
{
    for (const NoticeBar *const bar : page.findChildren<NoticeBar *>()) {
        if (!bar->text().isEmpty())
            return bar->text();
    }
    return {};
}

void press(QWidget &page, const char *name)
{
    QTest::mouseClick(in<QPushButton>(page, name), Qt::LeftButton);
}

/// Types into a field that has the focus already, as fingers do.
void type(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString rightWords()
{
    return QString::fromLatin1(WorkspaceFixture::passphrase());
}

/// A closed office beside its file of keys.
void close(WorkspaceFixture &fixture)
{
    bool closed = false;
    fixture.workspace().close(&fixture.workspace(), [&] { closed = true; });
    QVERIFY(QTest::qWaitFor([&] { return closed; }, patience));
}

void drop(QWidget &page, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    // Qt delivers a drop only where a drag came in.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
}

} // namespace

class UiStartTest : public TestCase {
    Q_OBJECT

private:

    void fillCreate(CreatePage &page, const QString &to, WorkspaceFixture &fixture)
    {
        type(in<QLineEdit>(page, "officeName"), u"Dinas Perpustakaan Kota Cakranegara"_s);
        type(in<QLineEdit>(page, "unitCode"), u"5.02"_s);
        fixture.prompt().giveFile(to);
        press(page, "officePlaceChange");
        QTRY_COMPARE(in<QLineEdit>(page, "officePlace")->text(), QDir::toNativeSeparators(to));
        type(in<QLineEdit>(page, "passphraseAgain"), in<QLabel>(page, "passphraseMade")->text());
    }

private Q_SLOTS:
    void cleanup() { QDir(practiceFolder()).removeRecursively(); }

    // Attempts

    void theFirstThreeMistakesCostNothingAndLaterOnesMoreAndMore()
    {
        const QList<int> expected{0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30};
        for (int i = 0; i < expected.size(); ++i)
            QCOMPARE(delayAfter(i), expected[i]);
    }

    void aDelayRunsDownWithTheClockAndSurvivesARestart()
    {
        const QString file = path(u"attempts.ini"_s);
        const QString office = path(u"a.kinerja"_s);
        {
            Settings settings(file);
            Attempts attempts(settings, clock);
            for (int i = 0; i < 6; ++i)
                attempts.failed(office);
            QCOMPARE(attempts.secondsLeft(office), 4);
        }
        clock.advance(1'500);
        Settings settings(file);
        Attempts attempts(settings, clock);
        QCOMPARE(attempts.failures(office), 6);
        QCOMPARE(attempts.secondsLeft(office), 3);
        QCOMPARE(attempts.secondsLeft(path(u"b.kinerja"_s)), 0);
        clock.advance(2'500);
        QCOMPARE(attempts.secondsLeft(office), 0);
        attempts.failed(office);
        attempts.succeeded(office);
        QCOMPARE(attempts.failures(office), 0);
        QCOMPARE(attempts.secondsLeft(office), 0);
    }

    void aClockSetBackMakesNobodyWaitLongerThanTheDelay()
    {
        Settings settings(path(u"back.ini"_s));
        Attempts attempts(settings, clock);
        for (int i = 0; i < 5; ++i)
            attempts.failed(u"x.kinerja"_s);
        clock.advance(-86'400'000);
        QCOMPARE(attempts.secondsLeft(u"x.kinerja"_s), 2);
    }

    void theSettingsDoNotTellWhichOfficesWereTried()
    {
        const QString file = path(u"quiet.ini"_s);
        Settings settings(file);
        Attempts(settings, clock).failed(path(u"rahasia.kinerja"_s));
        settings.sync();
        QVERIFY(!contentOf(file).contains("rahasia"));
    }

    // Idle lock

    void anIdleOfficeIsLockedAfterTheMinutesOfTheSettings()
    {
        Settings settings(path(u"idle.ini"_s));
        settings.setLockMinutes(2);
        IdleLock idle(settings, clock);
        QSignalSpy due(&idle, &IdleLock::due);
        idle.setWatching(true);
        for (int i = 0; i < 23; ++i) {
            clock.advance(5'000);
            idle.tick();
        }
        QCOMPARE(due.size(), 0);
        clock.advance(5'000);
        idle.tick();
        QCOMPARE(due.size(), 1);
        QVERIFY(!idle.isWatching());
        clock.advance(5'000);
        idle.tick();
        QCOMPARE(due.size(), 1);
    }

    void aKeyInAnyWindowPutsTheLockOff()
    {
        Settings settings(path(u"key.ini"_s));
        settings.setLockMinutes(1);
        IdleLock idle(settings, clock);
        QSignalSpy due(&idle, &IdleLock::due);
        QLineEdit edit;
        edit.show();
        idle.setWatching(true);
        for (int i = 0; i < 11; ++i) {
            clock.advance(5'000);
            idle.tick();
        }
        QTest::keyClick(&edit, Qt::Key_A);
        clock.advance(55'000);
        idle.tick();
        QCOMPARE(due.size(), 0);
        clock.advance(5'000);
        idle.tick();
        QCOMPARE(due.size(), 1);
    }

    void aComputerThatSleptFindsTheOfficeLocked()
    {
        Settings settings(path(u"sleep.ini"_s));
        settings.setLockMinutes(30);
        IdleLock idle(settings, clock);
        QSignalSpy due(&idle, &IdleLock::due);
        QLineEdit edit;
        edit.show();
        idle.setWatching(true);
        clock.advance(61'000);
        // The first key after waking comes before the timer, and must not hide the sleep.
        QTest::keyClick(&edit, Qt::Key_A);
        QCOMPARE(due.size(), 1);
    }

    // Start page

    void theFirstPageOffersThreeTasks()
    {
        WorkspaceFixture fixture(Office::None);
        StartPage page(fixture.workspace());
        page.resize(1366, 728);
        page.show();
        QSignalSpy create(&page, &StartPage::createOffice);
        QSignalSpy practice(&page, &StartPage::practice);
        QSignalSpy open(&page, &StartPage::openOffice);
        press(page, "startCreate");
        press(page, "startPractice");
        QCOMPARE(create.size(), 1);
        QCOMPARE(practice.size(), 1);
        fixture.prompt().giveFile(u"/a/b.kinerja"_s);
        press(page, "startOpen");
        QTRY_COMPARE(open.size(), 1);
        QCOMPARE(open[0][0].toString(), u"/a/b.kinerja"_s);
        QVERIFY(!page.findChild<Card *>(u"recentOffices"_s)->isVisible());
        QVERIFY(!in<QPushButton>(page, "startOpen")->accessibleName().contains(u'&'));
        WorkspaceFixture::shot(page, u"start-first"_s, QSize(1366, 728));
    }

    void officesOfLateAreOpenedOrTakenOffTheList()
    {
        WorkspaceFixture fixture(Office::None);
        for (const QString &name : {u"Dinas Kesehatan.kinerja"_s, u"Kecamatan Selatan.kinerja"_s}) {
            QFile file(fixture.path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            noteOpened(fixture.settings(), fixture.path(name), clock.now());
        }
        StartPage page(fixture.workspace());
        page.resize(1366, 728);
        page.show();
        QSignalSpy open(&page, &StartPage::openOffice);
        QCOMPARE(page.firstFocus()->objectName(), u"recent0"_s);
        press(page, "recent0");
        QCOMPARE(open[0][0].toString(), fixture.path(u"Kecamatan Selatan.kinerja"_s));
        QCOMPARE(lastOpened(fixture.settings(), fixture.path(u"Dinas Kesehatan.kinerja"_s)), clock.now());
        WorkspaceFixture::shot(page, u"start-recent"_s, QSize(1366, 728));
        WorkspaceFixture::shot(page, u"start-small"_s, QSize(1024, 660));
        QTest::mouseClick(in<QToolButton>(page, "forget0"), Qt::LeftButton);
        QCOMPARE(fixture.settings().recentOffices(), QStringList{fixture.path(u"Dinas Kesehatan.kinerja"_s)});
        QVERIFY(QFile::exists(fixture.path(u"Kecamatan Selatan.kinerja"_s)));
    }

    void anOfficeFileIsDroppedOnThePage()
    {
        WorkspaceFixture fixture(Office::None);
        StartPage page(fixture.workspace());
        page.show();
        QSignalSpy open(&page, &StartPage::openOffice);
        drop(page, fixture.path(u"pegawai.xlsx"_s));
        QCOMPARE(open.size(), 0);
        QVERIFY(noticeIn(page).contains(u"pegawai.xlsx"_s));
        drop(page, fixture.path(u"x.kinerja"_s));
        QCOMPARE(open.size(), 1);
        QVERIFY(noticeIn(page).isEmpty());
    }

    void languageAndSizeOfTextAreChosenInTheFirstMinute()
    {
        WorkspaceFixture fixture(Office::None);
        StartPage page(fixture.workspace());
        page.show();
        QSignalSpy language(&page, &StartPage::languageChanged);
        QSignalSpy size(&page, &StartPage::textSizeChanged);
        QTest::keyClick(in<QComboBox>(page, "startLanguage"), Qt::Key_Down);
        QCOMPARE(language.size(), 1);
        QCOMPARE(fixture.settings().language(), Language::English);
        QTest::keyClick(in<QComboBox>(page, "startTextSize"), Qt::Key_Down);
        QCOMPARE(size.size(), 1);
        QCOMPARE(fixture.settings().textPercent(), 125);
    }

    // Unlocking

    void theRightPassphraseOpensTheOfficeByEnter()
    {
        WorkspaceFixture fixture(Office::Empty);
        close(fixture);
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        page.firstFocus()->setFocus();
        QSignalSpy opened(&page, &UnlockPage::opened);
        QSignalSpy help(&page, &UnlockPage::helpRequested);
        QTest::mouseClick(in<QToolButton>(page, "unlockHelp"), Qt::LeftButton);
        QCOMPARE(help.size(), 1);
        page.firstFocus()->setFocus();
        auto *const edit = in<QLineEdit>(page, "unlockPassphrase");
        QCOMPARE(page.focusWidget(), edit);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, rightWords());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(page.isOpening());
        QVERIFY(!in<QPushButton>(page, "unlockOpen")->isEnabled());
        QVERIFY(!in<QPushButton>(page, "unlockOpen")->toolTip().isEmpty());
        // A second and a third Enter do nothing.
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        QTest::qWait(300);
        QCOMPARE(opened.size(), 1);
        QVERIFY(fixture.workspace().isOpen());
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(fixture.settings().recentOffices(), QStringList{fixture.officePath()});
    }

    void theWindowLivesWhileTheKeyIsDerived()
    {
        WorkspaceFixture fixture(Office::Empty);
        close(fixture);
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        int beats = 0;
        qint64 widest = 0;
        QElapsedTimer since;
        QTimer heart;
        heart.setInterval(10);
        connect(&heart, &QTimer::timeout, this, [&] {
            widest = qMax(widest, since.restart());
            ++beats;
        });
        type(in<QLineEdit>(page, "unlockPassphrase"), rightWords());
        since.start();
        heart.start();
        QTest::keyClick(in<QLineEdit>(page, "unlockPassphrase"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().isOpen(), patience);
        qInfo("%d beats, the widest gap %lld ms", beats, widest);
        QVERIFY(beats >= 3);
    }

    void aWrongPassphraseIsSaidInThePageAndSelectedForTypingAgain()
    {
        WorkspaceFixture fixture(Office::Empty);
        close(fixture);
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        auto *const edit = in<QLineEdit>(page, "unlockPassphrase");
        WorkspaceFixture::shot(page, u"unlock"_s, QSize(1366, 728));
        type(edit, u"bukan kata sandinya"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!fieldOf(edit)->problem().isEmpty(), patience);
        QVERIFY(!page.isOpening());
        QCOMPARE(edit->selectedText().size(), edit->text().size());
        QCOMPARE(edit->text(), u"bukan kata sandinya"_s);
        QVERIFY(in<QPushButton>(page, "unlockOpen")->isEnabled());
        WorkspaceFixture::shot(page, u"unlock-wrong"_s, QSize(1366, 728));
        // Typing takes the reproach away.
        QTest::keyClick(edit, Qt::Key_A);
        QVERIFY(fieldOf(edit)->problem().isEmpty());
        QVERIFY(!fixture.workspace().isOpen());
    }

    void theFifthMistakeIsCountedDownAndEnterWaits()
    {
        WorkspaceFixture fixture(Office::Empty);
        close(fixture);
        Attempts attempts(fixture.settings(), clock);
        for (int i = 0; i < 5; ++i)
            attempts.failed(fixture.officePath());
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        auto *const open = in<QPushButton>(page, "unlockOpen");
        auto *const edit = in<QLineEdit>(page, "unlockPassphrase");
        QVERIFY(!open->isEnabled());
        QVERIFY(open->text().contains(u'2'));
        QVERIFY(!open->toolTip().isEmpty());
        type(edit, rightWords());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!page.isOpening());
        clock.advance(1'000);
        QTRY_VERIFY(open->text().contains(u'1'));
        WorkspaceFixture::shot(page, u"unlock-wait"_s, QSize(1366, 728));
        clock.advance(1'000);
        QTRY_VERIFY(open->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().isOpen(), patience);
        QTRY_COMPARE(attempts.failures(fixture.officePath()), 0);
    }

    void capsLockIsHintedBelowTheField()
    {
        WorkspaceFixture fixture(Office::None);
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        auto *const edit = in<PassphraseEdit>(page, "unlockPassphrase");
        QVERIFY(edit->accessibleDescription().isEmpty());
        QTest::keyClick(edit, 'A');
        QVERIFY(edit->capsLockHinted());
        QVERIFY(edit->accessibleDescription().contains(u"Caps Lock"_s));
        edit->setCapsLock(false);
        QVERIFY(edit->accessibleDescription().isEmpty());
    }

    void eachFailureHasASentenceOfItsOwn()
    {
        WorkspaceFixture fixture(Office::Empty);
        close(fixture);
        QSet<QString> sentences;
        const auto failureOf = [&](const QString &file) {
            UnlockPage page(fixture.workspace(), clock);
            page.setOffice(file, UnlockPage::State::Closed);
            page.show();
            type(in<QLineEdit>(page, "unlockPassphrase"), rightWords());
            QTest::keyClick(in<QLineEdit>(page, "unlockPassphrase"), Qt::Key_Return);
            [[maybe_unused]] const bool said = QTest::qWaitFor([&] { return !noticeIn(page).isEmpty(); }, patience);
            if (file.endsWith(u"kantor.kinerja"_s))
                WorkspaceFixture::shot(page, u"unlock-locked"_s, QSize(1366, 728));
            return noticeIn(page);
        };
        const QString missing = failureOf(fixture.path(u"tidak-ada.kinerja"_s));
        QVERIFY(missing.contains(u"tidak-ada.kinerja"_s));

        QLockFile lock(fixture.officePath() + u".lock"_s);
        QVERIFY(lock.tryLock());
        const QString locked = failureOf(fixture.officePath());
        QVERIFY(locked.contains(u"kantor.kinerja"_s));
        QVERIFY(locked.contains(translate("unlock", "Its window may be hidden behind others: look for Kinerja in the bar at the edge of the screen.")));
        lock.unlock();

        const QString broken = fixture.path(u"rusak.kinerja"_s);
        QFile::copy(keysPath(fixture.officePath()), keysPath(broken));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8'192, 'x'));
        file.close();
        const QString corrupt = failureOf(broken);
        QVERIFY(!corrupt.isEmpty());
        sentences << missing << locked << corrupt;
        QCOMPARE(sentences.size(), 3);
        // None of these was a wrong passphrase.
        QCOMPARE(Attempts(fixture.settings(), clock).failures(fixture.officePath()), 0);
    }

    void typedTextSurvivesTheLock()
    {
        WorkspaceFixture fixture(Office::Empty);
        QStackedWidget window;
        auto *const typed = new QLineEdit;
        auto *const page = new UnlockPage(fixture.workspace(), clock);
        window.addWidget(typed);
        window.addWidget(page);
        window.show();
        type(typed, u"belum disimpan"_s);
        page->setOffice(fixture.officePath(), UnlockPage::State::Locked);
        window.setCurrentWidget(page);
        connect(page, &UnlockPage::opened, &window, [&] { window.setCurrentWidget(typed); });
        close(fixture);
        QVERIFY(!fixture.workspace().isOpen());
        QVERIFY(!in<QLabel>(*page, "unlockState")->text().isEmpty());
        WorkspaceFixture::shot(window, u"unlock-state-locked"_s, QSize(1366, 728));
        type(in<QLineEdit>(*page, "unlockPassphrase"), rightWords());
        press(*page, "unlockOpen");
        QTRY_COMPARE_WITH_TIMEOUT(window.currentWidget(), typed, patience);
        QCOMPARE(typed->text(), u"belum disimpan"_s);
    }

    // Recovery

    void theRecoverySheetOpensTheOfficeAndSetsANewPassphrase()
    {
        WorkspaceFixture fixture(Office::Empty);
        const QStringList code = fixture.onStore<QStringList>([](Store &store) -> Result<QStringList> { return recoverySheet(store.dataKey(), {}, {}, {}).codeLines; });
        close(fixture);
        UnlockPage page(fixture.workspace(), clock);
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        page.show();
        QSignalSpy opened(&page, &UnlockPage::opened);
        press(page, "unlockForgot");
        auto *const edit = in<QPlainTextEdit>(page, "recoverCode");
        QCOMPARE(page.focusWidget(), edit);
        WorkspaceFixture::shot(page, u"recover"_s, QSize(1366, 728));

        // One wrong letter in the second group of the third line.
        QStringList wrong = code;
        wrong[2][8] = wrong[2][8] == u'7' ? u'8' : u'7';
        edit->setPlainText(wrong.join(u'\n'));
        const QString problem = fieldOf(edit)->problem();
        QVERIFY2(problem.contains(u'3') && problem.contains(u'2'), qPrintable(problem));
        QVERIFY(!in<QPushButton>(page, "recoverOpen")->isEnabled() || !problem.isEmpty());

        edit->setPlainText(code.join(u'\n').toLower());
        QVERIFY(fieldOf(edit)->problem().isEmpty());
        const QString made = in<QLabel>(page, "passphraseMade")->text();
        QVERIFY(made.split(u' ').size() >= 5);
        QVERIFY(!in<QPushButton>(page, "recoverOpen")->isEnabled());
        type(in<QLineEdit>(page, "passphraseAgain"), made);
        QVERIFY(in<QPushButton>(page, "recoverOpen")->isEnabled());
        press(page, "recoverOpen");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        close(fixture);

        // The new one opens it, the old one does not.
        page.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        auto *const passphrase = in<QLineEdit>(page, "unlockPassphrase");
        type(passphrase, rightWords());
        press(page, "unlockOpen");
        QTRY_VERIFY_WITH_TIMEOUT(!fieldOf(passphrase)->problem().isEmpty(), patience);
        type(passphrase, made);
        press(page, "unlockOpen");
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, patience);
    }

    void theRecoverySheetIsReadFromItsTextFile()
    {
        WorkspaceFixture fixture(Office::Empty);
        const QByteArray sheet = fixture.onStore<QByteArray>([](Store &store) -> Result<QByteArray> {
            ASSIGN(const OfficeInfo info, store.info());
            return recoveryText(recoverySheet(store.dataKey(), info.network, info.name, store.clock().today()));
        });
        close(fixture);
        RecoverForm form(fixture.workspace());
        form.setOffice(fixture.officePath());
        form.show();
        fixture.prompt().giveFile(written(u"lain.txt"_s, "bukan lembar"));
        press(form, "recoverChoose");
        QTRY_VERIFY(!noticeIn(form).isEmpty());
        fixture.prompt().giveFile(written(u"lembar.txt"_s, sheet));
        press(form, "recoverChoose");
        QTRY_COMPARE(in<QPlainTextEdit>(form, "recoverCode")->toPlainText().count(u'-'), 12);
        QVERIFY(noticeIn(form).isEmpty());
    }

    // Choosing a passphrase

    void aPassphraseOfOnesOwnIsJudgedInWords()
    {
        NewPassphrase form;
        form.setContext({u"Dinas Perpustakaan"_s});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTest::mouseClick(in<QRadioButton>(form, "passphraseOwn"), Qt::LeftButton, {}, QPoint(8, in<QRadioButton>(form, "passphraseOwn")->height() / 2));
        auto *const own = in<QLineEdit>(form, "passphraseNew");
        auto *const again = in<QLineEdit>(form, "passphraseAgain");
        type(own, u"kucing"_s);
        QVERIFY(fieldOf(own)->problem().isEmpty());
        QTest::keyClick(own, Qt::Key_Tab);
        QVERIFY(!fieldOf(own)->problem().isEmpty());
        type(own, u"pisang goreng hangat di beranda rumah nenek"_s);
        QVERIFY(fieldOf(own)->problem().isEmpty());
        QVERIFY(!own->accessibleDescription().isEmpty());
        QVERIFY(!form.whyNot().isEmpty());
        type(again, u"pisang goreng"_s);
        QTest::keyClick(again, Qt::Key_Tab);
        QVERIFY(!fieldOf(again)->problem().isEmpty());
        type(again, own->text());
        QVERIFY(fieldOf(again)->problem().isEmpty());
        QCOMPARE(form.whyNot(), QString());
        QCOMPARE(form.passphrase()->view(), QByteArrayView("pisang goreng hangat di beranda rumah nenek"));
    }

    void aCopiedPassphraseLeavesTheClipboard()
    {
        NewPassphrase form;
        form.setClipboardTime(std::chrono::milliseconds(200));
        form.show();
        press(form, "passphraseCopy");
        QCOMPARE(QApplication::clipboard()->text(), in<QLabel>(form, "passphraseMade")->text());
        QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
        // What was copied since stays.
        press(form, "passphraseCopy");
        QApplication::clipboard()->setText(u"lain"_s);
        QTest::qWait(400);
        QCOMPARE(QApplication::clipboard()->text(), u"lain"_s);
    }

    void anotherPassphraseIsAnotherOne()
    {
        NewPassphrase form;
        form.show();
        const QString before = in<QLabel>(form, "passphraseMade")->text();
        type(in<QLineEdit>(form, "passphraseAgain"), before);
        QCOMPARE(form.whyNot(), QString());
        press(form, "passphraseAnother");
        QVERIFY(in<QLabel>(form, "passphraseMade")->text() != before);
        QVERIFY(!form.whyNot().isEmpty());
    }

    // Creating

    void anOfficeIsMadeThenItsRecoverySheetThenThePageIsFinished()
    {
        WorkspaceFixture fixture(Office::None);
        CreatePage page(fixture.workspace());
        page.resize(1366, 728);
        page.show();
        page.firstFocus()->setFocus();
        QSignalSpy finished(&page, &CreatePage::finished);
        auto *const create = in<QPushButton>(page, "createOffice");
        QVERIFY(!create->isEnabled());
        QVERIFY(!create->toolTip().isEmpty());
        QVERIFY(in<QLineEdit>(page, "officePlace")->text().endsWith(u".kinerja"_s));
        WorkspaceFixture::shot(page, u"create-empty"_s, QSize(1366, 728));
        const QString office = fixture.path(u"Perpustakaan.kinerja"_s);
        fillCreate(page, office, fixture);
        QVERIFY2(create->isEnabled(), qPrintable(create->toolTip()));
        WorkspaceFixture::shot(page, u"create-filled"_s, QSize(1366, 728));
        press(page, "createOffice");
        QVERIFY(page.isBusy());
        QVERIFY(!create->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workspace().isOpen(), patience);
        QTRY_VERIFY(in<QPushButton>(page, "recoveryPaper")->isVisible());
        QVERIFY(QFile::exists(office) && QFile::exists(keysPath(office)));
        QCOMPARE(fixture.workspace().office().name, u"Dinas Perpustakaan Kota Cakranegara"_s);
        QVERIFY(!fixture.workspace().office().recoveryMade);
        QCOMPARE(finished.size(), 0);
        WorkspaceFixture::shot(page, u"create-recovery"_s, QSize(1366, 728));

        const QString paper = fixture.path(u"lembar.pdf"_s);
        fixture.prompt().giveFile(paper);
        press(page, "recoveryPaper");
        QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(page, "recoveryGo")->isVisible() && in<QPushButton>(page, "recoveryGo")->isEnabled(), patience);
        QVERIFY(contentOf(paper).startsWith("%PDF"));
        QTRY_VERIFY(fixture.workspace().office().recoveryMade);
        WorkspaceFixture::shot(page, u"create-recovered"_s, QSize(1366, 728));
        press(page, "recoveryGo");
        QCOMPARE(finished.size(), 1);
        QVERIFY(!page.isBusy());
        QCOMPARE(fixture.settings().recentOffices(), QStringList{office});
    }

    void theRecoverySheetIsNotSkippedSilently()
    {
        WorkspaceFixture fixture(Office::Empty);
        RecoveryStep step(fixture.workspace());
        step.show();
        QSignalSpy done(&step, &RecoveryStep::done);
        fixture.prompt().answer(Prompt::Answer::Cancel);
        press(step, "recoveryLater");
        QTRY_COMPARE(fixture.prompt().asked().size(), 1);
        QTest::qWait(50);
        QCOMPARE(done.size(), 0);
        QVERIFY(!fixture.prompt().asked()[0].verb.isEmpty());
        fixture.prompt().answer(Prompt::Answer::Verb);
        press(step, "recoveryLater");
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!fixture.workspace().office().recoveryMade);
    }

    void aTextSheetOpensTheOfficeAgain()
    {
        WorkspaceFixture fixture(Office::Empty);
        RecoveryStep step(fixture.workspace());
        step.show();
        const QString file = fixture.path(u"lembar.txt"_s);
        fixture.prompt().giveFile(file);
        press(step, "recoveryText");
        QTRY_VERIFY_WITH_TIMEOUT(step.isMade(), patience);
        QFile sheet(file);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(readRecovery(sheet).has_value());
        QVERIFY((sheet.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)) == 0);
    }

    void aPlaceThatCannotBeWrittenIsSaidAtItsField()
    {
        WorkspaceFixture fixture(Office::None);
        CreatePage page(fixture.workspace());
        page.show();
        const QString taken = fixture.path(u"ada.kinerja"_s);
        QFile file(taken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        fillCreate(page, taken, fixture);
        press(page, "createOffice");
        QTRY_VERIFY_WITH_TIMEOUT(!fieldOf(in<QLineEdit>(page, "officePlace"))->problem().isEmpty(), patience);
        QVERIFY(!page.isBusy());
        QCOMPARE(QFileInfo(taken).size(), 0);
        // What was typed stays.
        QCOMPARE(in<QLineEdit>(page, "unitCode")->text(), u"5.02"_s);
    }

    void aRealOfficeIsNotMadeInThePracticeFolder()
    {
        WorkspaceFixture fixture(Office::None);
        QDir().mkpath(practiceFolder());
        CreatePage page(fixture.workspace());
        page.show();
        fillCreate(page, practiceFolder() + u"/asli.kinerja"_s, fixture);
        QVERIFY(!in<QPushButton>(page, "createOffice")->isEnabled());
        QVERIFY(!fieldOf(in<QLineEdit>(page, "officePlace"))->problem().isEmpty());
    }

    void theNameOfTheOfficeSuggestsTheNameOfItsFile()
    {
        WorkspaceFixture fixture(Office::None);
        CreatePage page(fixture.workspace());
        page.show();
        type(in<QLineEdit>(page, "officeName"), u"Dinas A/B: \"Baru\""_s);
        QVERIFY2(in<QLineEdit>(page, "officePlace")->text().endsWith(u"Dinas AB Baru.kinerja"_s), qPrintable(in<QLineEdit>(page, "officePlace")->text()));
    }

    // Practising

    void practisingMakesItsOfficeOpensItAndBeginsAgain()
    {
        WorkspaceFixture fixture(Office::None);
        PracticePage page(fixture.workspace());
        page.setEmployees(40);
        page.resize(1366, 728);
        page.show();
        QSignalSpy opened(&page, &PracticePage::opened);
        QSignalSpy started(&page, &PracticePage::started);
        page.start();
        page.start();
        QCOMPARE(started.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(in<QProgressBar>(page, "practiceBar")->value() > 10, patience);
        QVERIFY(in<QPushButton>(page, "practiceCancel")->isVisible());
        WorkspaceFixture::shot(page, u"practice-making"_s, QSize(1366, 728));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 4 * patience);
        QVERIFY(fixture.workspace().office().practice);
        QVERIFY(isPracticePath(fixture.workspace().path()));
        QVERIFY(fixture.settings().recentOffices().isEmpty());

        // Locked, it opens without a passphrase that nobody was ever told.
        UnlockPage unlock(fixture.workspace(), clock);
        close(fixture);
        unlock.setOffice(practiceOffice(), UnlockPage::State::Locked);
        unlock.show();
        QSignalSpy unlocked(&unlock, &UnlockPage::opened);
        press(unlock, "unlockOpen");
        QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, patience);

        const QByteArray before = contentOf(keysPath(practiceOffice()));
        fixture.prompt().answer(Prompt::Answer::Cancel);
        page.askReset(&page);
        QTRY_COMPARE(fixture.prompt().asked().size(), 1);
        QTest::qWait(50);
        QVERIFY(!page.isBusy());
        const QString mine = practiceFolder() + u"/catatan saya.txt"_s;
        QFile note(mine);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.close();
        fixture.prompt().answer(Prompt::Answer::Verb);
        page.askReset(&page);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 4 * patience);
        QVERIFY(contentOf(keysPath(practiceOffice())) != before);
        QVERIFY(QFile::exists(mine));

        // Another time it is only opened.
        close(fixture);
        page.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, patience);
    }

    void makingThePracticeOfficeCanBeStopped()
    {
        WorkspaceFixture fixture(Office::None);
        PracticePage page(fixture.workspace());
        page.show();
        page.start();
        QTRY_VERIFY_WITH_TIMEOUT(in<QProgressBar>(page, "practiceBar")->value() > 2, patience);
        press(page, "practiceCancel");
        QTRY_VERIFY_WITH_TIMEOUT(!noticeIn(page).isEmpty(), patience);
        QVERIFY(!page.isBusy());
        QVERIFY(!QFile::exists(practiceOffice()));
        QVERIFY(in<QPushButton>(page, "practiceAgain")->isVisible());
    }

    void theBandSaysThatThisIsPractice()
    {
        PracticeBand band;
        QSignalSpy leave(&band, &PracticeBand::leave);
        QSignalSpy reset(&band, &PracticeBand::resetRequested);
        band.show();
        press(band, "practiceLeave");
        press(band, "practiceReset");
        QCOMPARE(leave.size(), 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(in<QLabel>(band, "practiceBandName")->text(), translate("practice", "LATIHAN"));
        WorkspaceFixture::shot(band, u"practice-band"_s, QSize(1158, 48));
    }

    // Every page, at every size

    void nothingIsCutAtTwiceTheSizeOfTextOrWithLongerWords_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("longer");
        QTest::newRow("200 %") << 200 << false;
        QTest::newRow("words 40 % longer") << 100 << true;
    }
    void nothingIsCutAtTwiceTheSizeOfTextOrWithLongerWords()
    {
        QFETCH(const int, percent);
        QFETCH(const bool, longer);
        WorkspaceFixture fixture(Office::Empty);
        applyLook(*qApp, Theme::Light, percent);
        LongWords words;
        if (longer)
            QCoreApplication::installTranslator(&words);
        StartPage start(fixture.workspace());
        UnlockPage unlock(fixture.workspace(), clock);
        unlock.setOffice(fixture.officePath(), UnlockPage::State::Locked);
        CreatePage create(fixture.workspace());
        PracticePage practice(fixture.workspace());
        for (const auto &[page, name] : std::initializer_list<std::pair<QWidget *, QString>>{{&start, u"start"_s}, {&unlock, u"unlock"_s}, {&create, u"create"_s}, {&practice, u"practice"_s}}) {
            page->resize(1024, 660);
            page->show();
            QTest::qWait(20);
            for (const QPushButton *const button : page->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->minimumSizeHint().width() && button->height() >= button->minimumSizeHint().height(), qPrintable(button->objectName()));
            }
            for (const QLabel *const line : page->findChildren<QLabel *>()) {
                if (line->isVisible() && !line->text().isEmpty())
                    QVERIFY2(line->height() >= line->heightForWidth(line->width()) && (line->wordWrap() || line->width() >= line->sizeHint().width()), qPrintable(line->text()));
            }
            QVERIFY2(page->minimumSizeHint().width() <= 1000, qPrintable(name));
            if (const QString folder = qEnvironmentVariable("KINERJA_SHOTS"); !folder.isEmpty())
                page->grab().save(folder + u'/' + name + (longer ? u"-longer.png"_s : u"-200.png"_s));
            page->hide();
        }
        QCoreApplication::removeTranslator(&words);
        applyLook(*qApp, Theme::Light, 100);
    }

    void everythingThatTakesTheKeyboardHasANameAndAReason()
    {
        WorkspaceFixture fixture(Office::Empty);
        StartPage start(fixture.workspace());
        UnlockPage unlock(fixture.workspace(), clock);
        unlock.setOffice(fixture.officePath(), UnlockPage::State::Closed);
        CreatePage create(fixture.workspace());
        PracticePage practice(fixture.workspace());
        PracticeBand band;
        for (QWidget *const page : std::initializer_list<QWidget *>{&start, &unlock, &create, &practice, &band}) {
            for (const QWidget *const widget : page->findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page) || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollArea") || widget->inherits("QAbstractItemView"))
                    continue;
                const auto *const button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const bool named = !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
                QVERIFY2(named || qobject_cast<const QLabel *>(widget) != nullptr, qPrintable(widget->objectName()));
                if (button != nullptr && !button->isEnabled())
                    QVERIFY2(!button->toolTip().isEmpty() || !button->parentWidget()->toolTip().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }
};

KINERJA_WIDGET_TEST_MAIN(UiStartTest)
#include "uistarttest.moc"
