#include "tests/ui/paper/sampleforms.h"

#include "core/base/error.h"

#include <QDir>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kinerja;

// Writes every form in every variant into a folder, to be looked at.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    paper::prepareHeadless();
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "paper_samples FOLDER [en]\n";
        return 2;
    }
    samples::FormWords words;
    const bool english = argc > 2;
    if (!english)
        QCoreApplication::installTranslator(&words);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (samples::Sample sample : samples::allSamples()) {
        if (english)
            sample.options.language = paper::Language::English;
        const auto printer = paper::FormPrinter::create(sample.options);
        if (!printer) {
            out << errorText(printer.error()) << '\n';
            return 1;
        }
        const auto written = printer->writeForm(sample.form, sample.mark, folder.filePath(sample.name + u".pdf"_s));
        if (!written) {
            out << errorText(written.error()) << '\n';
            return 1;
        }
    }
    return 0;
}
