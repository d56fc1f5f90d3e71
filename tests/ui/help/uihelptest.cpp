#include "tests/support/workspacefixture.h"
#include "ui/help/helppanel.h"
#include "ui/help/helpscreen.h"
#include "ui/help/helptopics.h"
#include "ui/help/helpview.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kinerja;

class UiHelpTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicIsThereInBothLanguagesWithItsTitle()
    {
        for (const Language language : {Language::Indonesian, Language::English}) {
            const HelpTopics topics = HelpTopics::load(language);
            QCOMPARE(topics.all().size(), helpTopicNames().size());
            for (const HelpTopic &topic : topics.all()) {
                QVERIFY2(topic.text.startsWith(u"# "_s), qPrintable(topic.name));
                QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.name));
                // What it is about, an example, and a mistake that many make: short enough to be read.
                QVERIFY2(topic.text.count(u"\n## "_s) >= 2, qPrintable(topic.name));
                QVERIFY2(topic.text.contains(language == Language::Indonesian ? u"## Kesalahan yang sering"_s : u"## Common mistakes"_s), qPrintable(topic.name));
                QVERIFY2(topic.text.size() < 2500, qPrintable(topic.name));
            }
        }
    }

    void theTwoLanguagesSayTheSameThings()
    {
        const HelpTopics indonesian = HelpTopics::load(Language::Indonesian);
        const HelpTopics english = HelpTopics::load(Language::English);
        for (const HelpTopic &topic : indonesian.all()) {
            const auto twin = english.find(topic.name);
            QVERIFY(twin.has_value());
            QCOMPARE(twin->text.count(u"\n## "_s), topic.text.count(u"\n## "_s));
            QVERIFY(twin->text != topic.text);
        }
    }

    void everyLinkLeadsToATopic()
    {
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        for (const Language language : {Language::Indonesian, Language::English}) {
            const HelpTopics topics = HelpTopics::load(language);
            for (const HelpTopic &topic : topics.all()) {
                auto found = link.globalMatch(topic.text);
                while (found.hasNext()) {
                    const QString target = found.next().captured(1);
                    QVERIFY2(helpTopicNames().contains(target), qPrintable(topic.name + u" → "_s + target));
                }
            }
        }
    }

    void aTopicIsFoundByBeginningsOfWordsAndTitlesComeFirst()
    {
        const HelpTopics topics = HelpTopics::load(Language::Indonesian);
        QCOMPARE(topics.search(u"mencet"_s).value(0).name, u"print"_s);
        QCOMPARE(topics.search(u"LEMBAR pemulihan"_s).value(0).name, u"create"_s);
        QVERIFY(topics.search(u"tidakadakatanya"_s).isEmpty());
        QCOMPARE(topics.search({}).size(), topics.all().size());
        // The middle of a word is no hit.
        QVERIFY(topics.search(u"etak"_s).isEmpty());
    }

    void thePanelOpensBesideTheWorkAndFollowsLinks()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        QMainWindow window;
        window.setCentralWidget(new QWidget(&window));
        auto *const panel = new HelpPanel(fixture.settings(), &window);
        window.addDockWidget(Qt::RightDockWidgetArea, panel);
        panel->hide();
        window.resize(1280, 720);
        window.show();
        const int before = window.centralWidget()->width();
        panel->showTopic(u"home"_s);
        QVERIFY(panel->isVisible());
        QTRY_VERIFY(window.centralWidget()->width() < before);
        QVERIFY(!window.centralWidget()->geometry().intersects(panel->geometry()));
        auto *const text = panel->findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text->toPlainText().contains(u"Beranda"_s));
        Q_EMIT text->anchorClicked(QUrl(u"settings"_s));
        QCOMPARE(panel->topic(), u"settings"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
    }

    void searchingGoesByKeyboardAlone()
    {
        HelpView view(Language::Indonesian);
        view.showTopic(u"home"_s);
        view.show();
        auto *const line = view.findChild<QLineEdit *>(u"helpSearch"_s);
        auto *const list = view.findChild<QListWidget *>(u"helpTopics"_s);
        auto *const text = view.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(text->isVisible());
        QTest::keyClicks(line, u"hari libur"_s);
        QVERIFY(list->isVisible());
        QVERIFY(!text->isVisible());
        const int hits = list->count();
        QVERIFY(hits >= 2);
        QTest::keyClick(line, Qt::Key_Down);
        const QString chosen = list->currentItem()->data(Qt::UserRole).toString();
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(view.topic(), chosen);
        QVERIFY(text->isVisible());
        QVERIFY(line->text().isEmpty());
        QTest::keyClicks(line, u"xyzxyz"_s);
        QVERIFY(view.findChild<QWidget *>(u"helpNothing"_s)->isVisible());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(text->isVisible());
    }

    void aTopicThatIsNoneShowsTheListOfAll()
    {
        HelpView view(Language::English);
        view.showTopic(u"nothing-of-that-name"_s);
        view.show();
        QCOMPARE(view.findChild<QListWidget *>(u"helpTopics"_s)->count(), helpTopicNames().size());
    }

    void thePageShowsWhatItsPlaceNames()
    {
        WorkspaceFixture fixture(WorkspaceFixture::Office::None);
        HelpScreen screen(fixture.workspace());
        Place place;
        place.kind = Place::Kind::Help;
        place.text = u"evaluation"_s;
        screen.open(place);
        QCOMPARE(screen.helpTopic(), u"evaluation"_s);
        QVERIFY(screen.perform(Screen::Command::Find));
        WorkspaceFixture::shot(screen, u"help-page"_s);
        QMainWindow window;
        window.setCentralWidget(new QWidget(&window));
        auto *const panel = new HelpPanel(fixture.settings(), &window);
        window.addDockWidget(Qt::RightDockWidgetArea, panel);
        panel->showTopic(u"evaluation"_s);
        WorkspaceFixture::shot(window, u"help-panel"_s);
    }
};

KINERJA_WIDGET_TEST_MAIN(UiHelpTest)
#include "uihelptest.moc"
