#include "tests/ui/paper/sampleforms.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QTextStream>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace kinerja;

// Times printing of documents D4: as single files, as one bundle, and laid out only.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    paper::prepareHeadless();
    const QGuiApplication application(argc, argv);
    samples::FormWords words;
    QCoreApplication::installTranslator(&words);
    QTextStream out(stdout);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 1000;

    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    std::clock_t cpu = std::clock();
    // Since the last call: by the wall and of this program's own.
    const auto lap = [&] {
        const std::clock_t before = std::exchange(cpu, std::clock());
        return u"%1 ms (%2 ms CPU)"_s.arg(timer.restart()).arg((cpu - before) * 1000 / CLOCKS_PER_SEC);
    };
    const auto printer = paper::FormPrinter::create(samples::options());
    if (!printer)
        return 1;
    out << "fonts " << lap() << '\n';

    int pages = 0;
    for (int i = 0; i < count; ++i) {
        const forms::Form form = samples::document(i);
        pages += printer->layOut(form, samples::mark(form, forms::Standing::Issued, i)).pageCount();
    }
    out << count << " laid out: " << lap() << ", " << pages << " pages\n";

    qint64 size = 0;
    for (int i = 0; i < count; ++i) {
        const forms::Form form = samples::document(i);
        const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
        if (!printer->writeForm(form, samples::mark(form, forms::Standing::Issued, i), path))
            return 1;
        size += QFileInfo(path).size();
    }
    out << count << " single files: " << lap() << ", " << size / count << " bytes each\n";

    Progress progress;
    const auto source = [](qsizetype i) -> Result<paper::PrintItem> {
        const forms::Form form = samples::document(int(i));
        return paper::PrintItem{form, samples::mark(form, forms::Standing::Issued, int(i))};
    };
    const QString bundle = folder.filePath(u"bundle.pdf"_s);
    if (!printer->writeBundle(count, source, u"Bundle"_s, bundle, progress))
        return 1;
    out << count << " in one bundle: " << lap() << ", " << QFileInfo(bundle).size() << " bytes\n";
    return 0;
}
