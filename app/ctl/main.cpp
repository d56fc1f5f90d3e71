#include "app/ctl/verbs.h"
#include "core/base/platform.h"
#include "ui/paper/fonts.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHashFunctions>

int main(int argc, char *argv[])
{
    // Equal input gives equal bytes, and a passphrase in memory reaches no core file.
    QHashSeed::setDeterministicGlobalSeed();
    kinerja::disableCoreDumps();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (kinerja::needsOf(arguments) == kinerja::Needs::Paper) {
        kinerja::paper::prepareHeadless();
        const QGuiApplication application(argc, argv);
        return kinerja::runTool(arguments);
    }
    const QCoreApplication application(argc, argv);
    return kinerja::runTool(QCoreApplication::arguments().mid(1));
}
