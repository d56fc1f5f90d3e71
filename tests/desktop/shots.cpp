#include "core/base/tr.h"
#include "tests/desktop/desktopfixture.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Pictures of every page before and after an office is open, in both languages and palettes, into FOLDER.
int takeAll(Translation &words, const QDir &folder, const QString &suffix)
{
    QTextStream out(stdout);
    int taken = 0;
    const auto take = [&](QWidget &window, const QString &name) {
        QTest::qWait(60);
        if (window.grab().save(folder.filePath(name + suffix + u".png"_s)))
            ++taken;
    };
    for (const Language language : {Language::Indonesian, Language::English}) {
        if (!words.use(language, Language::Indonesian))
            return 1;
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLook(*qApp, theme, 100);
            const QString tail = u'-' + languageCode(language) + u'-' + code(theme);
            // The help goes by the setting.
            const auto speak = [language](DesktopFixture &desktop) {
                desktop.office().settings().setLanguage(language);
                desktop.remake();
            };
            {
                DesktopFixture closed(WorkspaceFixture::Office::None);
                speak(closed);
                take(closed.window(), u"start"_s + tail);
                closed.window().findChild<QAction *>(u"actionCreate"_s)->trigger();
                take(closed.window(), u"create"_s + tail);
            }
            {
                DesktopFixture empty(WorkspaceFixture::Office::Empty);
                speak(empty);
                empty.show({.kind = Place::Kind::Home});
                take(empty.window(), u"home-empty"_s + tail);
            }
            DesktopFixture desktop;
            speak(desktop);
            for (const NamedPlace &named : desktop.places()) {
                desktop.show(named.place);
                take(desktop.window(), named.name + tail);
            }
            desktop.window().findChild<QAction *>(u"actionHelp"_s)->trigger();
            take(desktop.window(), u"help-panel"_s + tail);
            desktop.window().findChild<QAction *>(u"actionPalette"_s)->trigger();
            take(desktop.window(), u"palette"_s + tail);
            desktop.window().lock();
            take(desktop.window(), u"locked"_s + tail);
        }
    }
    out << taken << " pictures in " << folder.path() << Qt::endl;
    return 0;
}

} // namespace

} // namespace kinerja

// kinerja_shots FOLDER [SUFFIX]
int main(int argc, char **argv)
{
    return kinerja::runWidgetTest(argc, argv, [](int count, char **arguments, kinerja::Translation &words) {
        if (count < 2)
            return 2;
        const QDir folder(QString::fromLocal8Bit(arguments[1]));
        QDir().mkpath(folder.path());
        return kinerja::takeAll(words, folder, count > 2 ? QString::fromLocal8Bit(arguments[2]) : QString());
    });
}
