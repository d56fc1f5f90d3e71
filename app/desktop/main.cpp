#include "app/desktop/application.h"
#include "core/base/platform.h"
#include "ui/common/style.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // Before any passphrase is in memory.
    kinerja::disableCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kinerja"_s);
    QApplication::setOrganizationName(QString());
    QApplication::setApplicationVersion(QStringLiteral(KINERJA_VERSION));
    QApplication::setApplicationDisplayName(u"Kinerja"_s);
    QGuiApplication::setDesktopFileName(u"id.go.cakranegara.kinerja"_s);
    kinerja::loadScreenFonts();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practice(u"practice"_s, u"Begin with the practice office (Latihan)."_s);
    const QCommandLineOption folder(u"practice-folder"_s, u"Where the practice office is, or will be made."_s, u"folder"_s);
    const QCommandLineOption language(u"lang"_s, u"id or en."_s, u"code"_s);
    parser.addOptions({practice, folder, language});
    parser.addPositionalArgument(u"file"_s, u"An office (.kinerja), or a table to import."_s, u"[file]"_s);
    parser.process(application);

    kinerja::DesktopRequest request;
    request.file = parser.positionalArguments().value(0);
    request.practice = parser.isSet(practice);
    if (parser.isSet(folder))
        qputenv("KINERJA_PRACTICE_FOLDER", parser.value(folder).toUtf8());
    request.language = kinerja::languageFromCode(parser.value(language));

    kinerja::Application desktop(std::move(request));
    if (desktop.handedOver())
        return 0;
    desktop.start();
    return QApplication::exec();
}
