#include "tests/desktop/desktopfixture.h"

#include "ui/exchange/importscreen.h"
#include "ui/shell/practicepage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kinerja {

/// Somebody who has never seen the program: from the first start to a printed document.
class NewcomerTest : public TestCase {
    Q_OBJECT

private:
    /// How a newcomer works: with the mouse, or never touching it.
    enum class Hand { Mouse, Keyboard };

    class Newcomer {
    public:
        Newcomer(DesktopFixture &desktop, Hand hand) : m_desktop(desktop), m_hand(hand) {}

        [[nodiscard]] int clicks() const { return m_clicks; }

        /// The button of that name on what is in front, once it can be used.
        QPushButton *button(const QString &name)
        {
            QPushButton *found = nullptr;
            const bool there = QTest::qWaitFor(
                [&] {
                    for (QPushButton *const each : m_desktop.window().findChildren<QPushButton *>(name)) {
                        if (each->isVisible() && each->isEnabled())
                            found = each;
                    }
                    return found != nullptr;
                },
                60'000);
            if (!there)
                QTest::qFail(qPrintable(u"no button "_s + name), __FILE__, __LINE__);
            return found;
        }
        void press(const QString &name)
        {
            QPushButton *const found = button(name);
            if (found == nullptr)
                return;
            ++m_clicks;
            if (m_hand == Hand::Mouse) {
                QTest::mouseClick(found, Qt::LeftButton);
                return;
            }
            // Tab until it has the focus, as somebody without a mouse does.
            QWidget *const window = &m_desktop.window();
            for (int i = 0; i < 400 && window->focusWidget() != found; ++i)
                QTest::keyClick(window->focusWidget() != nullptr ? window->focusWidget() : window, Qt::Key_Tab);
            if (window->focusWidget() != found)
                QTest::qFail(qPrintable(u"Tab never comes to "_s + name), __FILE__, __LINE__);
            QTest::keyClick(found, Qt::Key_Space);
        }
        void go(Place::Kind kind)
        {
            ++m_clicks;
            if (m_hand == Hand::Mouse)
                QTest::mouseClick(button(u"nav"_s + QString::number(int(kind))), Qt::LeftButton);
            else
                m_desktop.window().findChild<QAction *>(u"actionGo"_s + QString::number(int(kind)))->trigger();
        }

    private:
        DesktopFixture &m_desktop;
        Hand m_hand;
        int m_clicks = 0;
    };

    void import(DesktopFixture &desktop, Newcomer &newcomer, const QString &chooser, const QString &file)
    {
        desktop.office().prompt().giveFile(QDir(practiceFolder()).filePath(u"berkas/"_s + file));
        newcomer.press(chooser);
        auto *const screen = desktop.window().findChild<ImportScreen *>();
        QVERIFY(screen != nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(screen->phase(), ImportScreen::Phase::Ready, 60'000);
        newcomer.press(u"importRowsButton"_s);
        QWidget *const result = desktop.window().findChild<QWidget *>(u"importResult"_s);
        QVERIFY(result != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 60'000);
    }

    void walk(Hand hand)
    {
        qputenv("KINERJA_PRACTICE_FOLDER", path(hand == Hand::Mouse ? u"latihan-m"_s : u"latihan-k"_s).toUtf8());
        DesktopFixture desktop(WorkspaceFixture::Office::None);
        desktop.window().findChild<PracticePage *>()->setEmployees(60);
        Newcomer newcomer(desktop, hand);

        newcomer.press(u"startPractice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.office().workspace().isOpen() && desktop.window().view().screen() != nullptr, 60'000);

        newcomer.go(Place::Kind::Import);
        import(desktop, newcomer, u"chooseFile"_s, u"organisasi-tw3.csv"_s);
        if (QTest::currentTestFailed())
            return;
        import(desktop, newcomer, u"otherFile"_s, u"penilaian-tw3.csv"_s);
        if (QTest::currentTestFailed())
            return;

        // One employee is rated by hand; keys, not clicks.
        newcomer.go(Place::Kind::Evaluation);
        auto *const issue = newcomer.button(u"issue"_s);
        QVERIFY(issue != nullptr);
        auto *const grid = desktop.window().findChild<QTableView *>(u"ratingGrid"_s);
        QVERIFY(grid != nullptr);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_2);
        desktop.settle();
        newcomer.press(u"issue"_s);
        newcomer.press(u"issueGo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.office().workspace().said().isEmpty() && desktop.office().workspace().said().first().second.level == Notice::Level::Success, 60'000);

        newcomer.go(Place::Kind::Print);
        const QString folder = path(hand == Hand::Mouse ? u"cetak-m"_s : u"cetak-k"_s);
        QDir().mkpath(folder);
        desktop.office().prompt().answer(Prompt::Answer::Verb);
        desktop.office().prompt().giveFile(folder);
        newcomer.press(u"savePdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({u"*.pdf"_s}).isEmpty(), 120'000);
        desktop.settle();
        qInfo("%d clicks", newcomer.clicks());
        QVERIFY2(newcomer.clicks() <= 25, qPrintable(QString::number(newcomer.clicks())));
    }

private Q_SLOTS:
    void fromTheFirstStartToAPrintedDocumentInTwentyFiveClicks() { walk(Hand::Mouse); }
    void theSameWithoutAMouse() { walk(Hand::Keyboard); }
};

} // namespace kinerja

KINERJA_WIDGET_TEST_MAIN(kinerja::NewcomerTest)
#include "newcomertest.moc"
