// How long 1,000 documents D4 take on paper, as single files and as one bundle, on one core; and fifty of them beside LibreOffice, which
// turns comparable tables of HTML into PDF where it is installed.
//   RATIO <work> <ms> <ms of the peer, or allowed> <ratio> <target>
#include "tests/ui/paper/sampleforms.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

namespace kinerja::bench {
namespace {

constexpr int documents = 1'000;
constexpr int besidePeer = 50;

/// The processor's time of this program, in milliseconds: what one core gives, whoever else uses it.
double spent()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

void writeSingles(const paper::FormPrinter &printer, const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const forms::Form form = samples::document(i);
        if (!printer.writeForm(form, samples::mark(form, forms::Standing::Issued, i), u"%1/%2.pdf"_s.arg(folder).arg(i)))
            std::exit(1);
    }
}

void writeBundle(const paper::FormPrinter &printer, const QString &folder)
{
    Progress progress;
    const auto source = [](qsizetype i) -> Result<paper::PrintItem> {
        const forms::Form form = samples::document(int(i));
        return paper::PrintItem{form, samples::mark(form, forms::Standing::Issued, int(i))};
    };
    if (!printer.writeBundle(documents, source, u"Bundle"_s, folder + u"/bundle.pdf"_s, progress))
        std::exit(1);
}

/// Every value of a document in a row of its own.
QString tableRows(const QString &name, const QJsonValue &value)
{
    QString rows;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            rows += tableRows(field.key(), field.value());
        return rows;
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            rows += tableRows(name, entry);
        return rows;
    }
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), value.toVariant().toString().toHtmlEscaped());
}

/// Milliseconds by the wall that LibreOffice takes for `count` tables; nothing where it is not installed.
std::optional<double> libreOffice(const QString &folder, int count)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return std::nullopt;
    QStringList arguments = {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder + u"/profil"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder};
    for (int i = 0; i < count; ++i) {
        const QJsonDocument values = QJsonDocument::fromJson(forms::canonicalJson(samples::document(i)));
        QFile file(u"%1/%2.html"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly))
            std::exit(1);
        file.write("<html><meta charset=utf-8><body><table border=1>\n" + tableRows({}, values.object()).toUtf8() + "</table></body></html>");
        arguments.append(file.fileName());
    }
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 300'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *work, double ours, double peer, double target)
{
    std::printf("RATIO %s %.1f %.1f %.3f %.2f\n", work, ours, peer, ours / peer, target);
}

} // namespace
} // namespace kinerja::bench

int main(int argc, char **argv)
{
    using namespace kinerja;
    using namespace kinerja::bench;
    QHashSeed::setDeterministicGlobalSeed();
    paper::prepareHeadless();
    const QGuiApplication application(argc, argv);
    samples::FormWords words;
    QCoreApplication::installTranslator(&words);
    const QTemporaryDir folder;
    const auto printer = paper::FormPrinter::create(samples::options());
    if (!printer)
        return 1;

    constexpr double allowedSingles = 12'000;
    constexpr double allowedBundle = 8'000;
    double before = spent();
    writeSingles(*printer, folder.path(), documents);
    print("d4-1000-single-files", spent() - before, allowedSingles, 1);
    before = spent();
    writeBundle(*printer, folder.path());
    print("d4-1000-one-bundle", spent() - before, allowedBundle, 1);

    QElapsedTimer timer;
    timer.start();
    writeSingles(*printer, folder.path(), besidePeer);
    const double ours = double(timer.nsecsElapsed()) / 1e6;
    if (const auto peer = libreOffice(folder.path(), besidePeer))
        print("d4-50-vs-libreoffice", ours, *peer, 1);
    else
        std::printf("LibreOffice is not installed here: no comparison with it.\n");
    return 0;
}
