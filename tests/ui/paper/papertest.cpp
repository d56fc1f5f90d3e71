#include "tests/ui/paper/sampleforms.h"

#include "core/base/platform.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::forms;
using namespace kinerja::paper;

namespace {

/// What a program of poppler-utils or of another package prints.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The bytes of a PDF file without its dates and identifiers.
QByteArray masked(const QString &path)
{
    QString text = QString::fromLatin1(bytes(path));
    text.replace(QRegularExpression(u"D:\\d{14}(Z|[+-]\\d\\d'\\d\\d')"_s), u"D"_s);
    text.replace(QRegularExpression(u"<xmp:(Create|Modify)Date>[^<]*"_s), u"date"_s);
    text.replace(QRegularExpression(u"/ID \\[[^\\]]*\\]"_s), u"id"_s);
    return text.toLatin1();
}

QString flat(QString text)
{
    return text.simplified();
}

} // namespace

#define NEEDS(program)                                                                                                 \
    do {                                                                                                               \
        if (QStandardPaths::findExecutable(u"" program ""_s).isEmpty())                                               \
            QSKIP("NOT CHECKED: " program " is not installed");                                                        \
    } while (false)

class PaperTest : public QObject {
    Q_OBJECT

    samples::FormWords m_words;
    QTemporaryDir m_folder;
    QList<samples::Sample> m_samples;

    QString path(const QString &name) const { return m_folder.filePath(name + u".pdf"_s); }

    /// The text of a sample, page by page.
    QStringList pages(const QString &name) const
    {
        QStringList list = output(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s}).split(u'\f');
        list.removeLast();
        return list;
    }

    static FormPrinter printer(const PaperOptions &options = samples::options())
    {
        return *FormPrinter::create(options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_words.isEmpty());
        QCoreApplication::installTranslator(&m_words);
        QVERIFY(m_folder.isValid());
        m_samples = samples::allSamples();
        for (const samples::Sample &sample : m_samples)
            QVERIFY(printer(sample.options).writeForm(sample.form, sample.mark, path(sample.name)));
    }

    void everyOfficialWordHasItsIndonesianWording()
    {
        const QRegularExpression call(u"translate\\(\\s*\"forms\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        int count = 0;
        const QString root = QStringLiteral(SOURCE_DIR);
        QStringList files{root + u"/core/report/forms.cpp"_s};
        for (QDirIterator paper(root + u"/ui/paper"_s, {u"*.cpp"_s}); paper.hasNext();)
            files += paper.next();
        for (const QString &file : std::as_const(files)) {
            const QString text = QString::fromUtf8(bytes(file));
            for (auto match = call.globalMatch(text); match.hasNext(); ++count) {
                const QByteArray source = match.next().captured(1).toUtf8();
                QVERIFY2(!m_words.translate("forms", source.constData(), nullptr, -1).isEmpty(), source.constData());
            }
        }
        QVERIFY(count > 60);
    }

    void everyFontIsEmbedded()
    {
        NEEDS("pdffonts");
        for (const samples::Sample &sample : std::as_const(m_samples)) {
            const QStringList lines = output(u"pdffonts"_s, {path(sample.name)}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
            QVERIFY(lines.size() >= 2);
            for (const QString &line : lines) {
                QVERIFY2(line.startsWith(u"LiberationSans"), qPrintable(line));
                QVERIFY2(line.contains(QRegularExpression(u"Identity-H +yes \\w+ +yes"_s)), qPrintable(line));
            }
        }
    }

    void sheetsHaveTheSizeAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4 portrait") << u"d4-plain"_s << u"595 x 842"_s;
        QTest::newRow("A4 landscape") << u"d1-staff-quantitative"_s << u"842 x 595"_s;
        QTest::newRow("F4 portrait") << u"d4-leader-f4-draft"_s << u"609 x 935"_s;
        QTest::newRow("F4 landscape") << u"d3-staff-qualitative"_s << u"935 x 609"_s;
    }

    void sheetsHaveTheSizeAsked()
    {
        NEEDS("pdfinfo");
        QFETCH(QString, name);
        QFETCH(QString, size);
        const QString info = flat(output(u"pdfinfo"_s, {path(name)}));
        QVERIFY2(info.contains(u"Page size: "_s + size), qPrintable(info));
    }

    void theFileSaysWhatItIs()
    {
        NEEDS("pdfinfo");
        const QString info = flat(output(u"pdfinfo"_s, {u"-isodates"_s, path(u"d4-plain"_s)}));
        QVERIFY2(info.contains(u"Title: Dokumen Evaluasi Kinerja Pegawai – Sekar Arumdalu, S.Sos. – 2026"_s), qPrintable(info));
        QVERIFY2(info.contains(u"Author: Dinas Komunikasi dan Layanan Warga"_s), qPrintable(info));
        QVERIFY2(info.contains(u"Creator: Kinerja"_s), qPrintable(info));
        QVERIFY2(info.contains(u"CreationDate: 2027-01-18T02:30:00Z"_s), qPrintable(info));
        const QString xmp = output(u"pdfinfo"_s, {u"-meta"_s, path(u"d4-plain"_s)});
        QVERIFY(xmp.contains(u"<rdf:li>id</rdf:li>"_s));
        QVERIFY(bytes(path(u"d4-plain"_s)).contains("/Lang (id)"));
    }

    void theFilesAreSound()
    {
        NEEDS("qpdf");
        for (const samples::Sample &sample : std::as_const(m_samples)) {
            QProcess process;
            process.start(u"qpdf"_s, {u"--check"_s, path(sample.name)});
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, qPrintable(sample.name));
        }
    }

    void everyPageSaysWhichDocumentAndPageItIs()
    {
        NEEDS("pdftotext");
        for (const samples::Sample &sample : std::as_const(m_samples)) {
            const QStringList all = pages(sample.name);
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QString text = flat(all[i]);
                QVERIFY2(text.contains(u"Dok-ID %1 · revisi 1 · halaman %2/%3 · sidik SHA-256 %4"_s.arg(sample.mark.documentId)
                                           .arg(i + 1)
                                           .arg(all.size())
                                           .arg(sample.mark.fingerprint.first(16))),
                         qPrintable(sample.name));
                QVERIFY(text.contains(u"bukan tanda tangan"_s));
            }
        }
    }

    void draftsSayKonsepAndIssuedOnesDoNot()
    {
        NEEDS("pdftotext");
        for (const samples::Sample &sample : std::as_const(m_samples))
            for (const QString &page : pages(sample.name))
                QCOMPARE(page.contains(u"KONSEP"_s), sample.mark.standing == Standing::Draft);
        QVERIFY(pages(u"d4-practice"_s)[0].contains(u"LATIHAN – bukan dokumen resmi"_s));
        QVERIFY(pages(u"d4-practice"_s)[0].contains(u"tidak tercatat dalam register"_s));
    }

    void whatWasNeverIssuedHasNoRevision()
    {
        NEEDS("pdftotext");
        QVERIFY(pages(m_samples.first().name)[0].contains(u"revisi 1"_s));
        samples::Sample sample = m_samples.first();
        sample.mark.revision = 0;
        QVERIFY(printer(sample.options).writeForm(sample.form, sample.mark, path(u"unissued"_s)));
        const QString page = pages(u"unissued"_s)[0];
        QVERIFY(page.contains(u"Dok-ID"_s));
        QVERIFY(!page.contains(u"revisi"_s));
    }

    void headsAreRepeatedOnEveryPageOfATable()
    {
        NEEDS("pdftotext");
        for (const QString &name : {u"d1-extreme"_s, u"d3-extreme"_s}) {
            const QStringList all = pages(name);
            QVERIFY(all.size() > 8);
            for (const QString &page : all)
                if (page.contains(u"Penugasan"_s) || page.contains(u"Kuantitas"_s)) {
                    QVERIFY(page.contains(u"INDIKATOR KINERJA"_s));
                    QVERIFY(page.contains(u"(6)"_s));
                }
        }
    }

    void allFortyResultsAreThere()
    {
        NEEDS("pdftotext");
        const QString text = flat(output(u"pdftotext"_s, {path(u"d1-extreme"_s), u"-"_s}));
        for (int i = 1; i <= 40; ++i)
            if (i != 3) // whose words were replaced by very many
                QVERIFY2(text.contains(u"tahap %1 "_s.arg(i)), qPrintable(QString::number(i)));
        QCOMPARE(text.count(u"Tersusunnya laporan."_s), 400);
    }

    void theEvaluationDocumentHasItsNumberedBlocksInOrder()
    {
        NEEDS("pdftotext");
        const QString text = flat(pages(u"d4-contested"_s).join(u' '));
        qsizetype at = 0;
        for (const QString &part :
             {u"DOKUMEN EVALUASI KINERJA PEGAWAI"_s, u"1 PEGAWAI YANG DINILAI"_s, u"NAMA Sekar Arumdalu"_s,
              u"NIP 19910412 201903 2 017"_s, u"PANGKAT/GOL. RUANG Penata Muda Tingkat I, III/b"_s, u"JABATAN Pranata"_s,
              u"UNIT KERJA Seksi"_s, u"2 PEJABAT PENILAI KINERJA"_s, u"3 ATASAN PEJABAT PENILAI KINERJA"_s,
              u"4 EVALUASI KINERJA"_s, u"CAPAIAN KINERJA ORGANISASI BAIK"_s, u"PREDIKAT KINERJA PEGAWAI BAIK"_s,
              u"5 CATATAN/REKOMENDASI"_s, u"6 KEBERATAN"_s, u"7 PENJELASAN PEJABAT PENILAI ATAS KEBERATAN"_s,
              u"8 KEPUTUSAN ATASAN PEJABAT PENILAI KINERJA"_s, u"9. Atasan Pejabat Penilai Kinerja,"_s,
              u"10. Pegawai yang Dinilai,"_s, u"11. Pejabat Penilai Kinerja,"_s}) {
            const qsizetype found = text.indexOf(part, at);
            QVERIFY2(found >= 0, qPrintable(part));
            at = found;
        }
    }

    void theSuperiorSignsOnlyAfterAnObjection()
    {
        NEEDS("pdftotext");
        QVERIFY(!pages(u"d4-plain"_s).join(u' ').contains(u"9. Atasan"_s));
        QVERIFY(pages(u"d4-plain"_s).join(u' ').contains(u"10. Pegawai yang Dinilai"_s));
    }

    void theEvaluationDocumentIsOnePage()
    {
        for (const samples::Sample &sample : std::as_const(m_samples))
            if (sample.name.startsWith(u"d4"_s) && sample.name != "d4-extreme"_L1)
                QCOMPARE(printer(sample.options).layOut(sample.form, sample.mark).pageCount(), 1);
    }

    void theColumnsOfEveryVariantAreTheOfficialOnes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("heads");
        QTest::addColumn<int>("columns");
        QTest::newRow("d1 staff") << u"d1-staff-quantitative"_s
                                  << QStringList{u"BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"_s,
                                                 u"PENDEKATAN HASIL KERJA KUANTITATIF"_s, u"ASPEK"_s, u"TARGET"_s,
                                                 u"A. UTAMA"_s, u"B. TAMBAHAN"_s, u"PERILAKU KERJA"_s,
                                                 u"Ekspektasi Khusus Pimpinan:"_s}
                                  << 6;
        QTest::newRow("d1 leader") << u"d1-leader-quantitative"_s
                                   << QStringList{u"BAGI PEJABAT PIMPINAN TINGGI"_s, u"PERSPEKTIF"_s, u"INSTANSI"_s} << 5;
        QTest::newRow("d1 qualitative") << u"d1-staff-qualitative"_s
                                        << QStringList{u"PENDEKATAN HASIL KERJA KUALITATIF"_s,
                                                       u"Ukuran keberhasilan/Indikator Kinerja Individu, dan Target:"_s}
                                        << 2;
        QTest::newRow("d3 staff") << u"d3-staff-quantitative"_s
                                  << QStringList{u"CAPAIAN KINERJA ORGANISASI*"_s, u"POLA DISTRIBUSI"_s,
                                                 u"KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA "
                                                 "ORGANISASI BAIK"_s,
                                                 u"RATING HASIL KERJA* DI ATAS EKSPEKTASI"_s,
                                                 u"RATING PERILAKU KERJA* SESUAI EKSPEKTASI"_s,
                                                 u"PREDIKAT KINERJA PEGAWAI* BAIK"_s, u"Rekan kerja:"_s}
                                  << 8;
        QTest::newRow("d3 leader") << u"d3-leader-quantitative"_s << QStringList{u"PERSPEKTIF"_s, u"Sangat Kurang"_s} << 7;
        QTest::newRow("d3 qualitative") << u"d3-leader-qualitative"_s << QStringList{u"REALISASI BERDASARKAN"_s} << 4;
    }

    void theColumnsOfEveryVariantAreTheOfficialOnes()
    {
        NEEDS("pdftotext");
        QFETCH(QString, name);
        QFETCH(QStringList, heads);
        QFETCH(int, columns);
        const QString text = flat(pages(name).join(u' '));
        for (const QString &head : heads)
            QVERIFY2(text.contains(head), qPrintable(head));
        QStringList numbers;
        for (int i = 1; i <= columns; ++i)
            numbers += u"(%1)"_s.arg(i);
        QVERIFY(text.contains(numbers.join(u' ')));
        QVERIFY(!text.contains(u"(%1) (%2)"_s.arg(columns).arg(columns + 1)));
    }

    void unsetChoicesListAllAnswers()
    {
        NEEDS("pdftotext");
        const QString text = flat(pages(u"d3-empty"_s).join(u' '));
        QVERIFY(text.contains(u"ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG"_s));
        QVERIFY(text.contains(u"DI ATAS EKSPEKTASI / SESUAI EKSPEKTASI / DI BAWAH EKSPEKTASI"_s));
        QVERIFY(text.contains(u"pilih salah satu"_s));
        QVERIFY(text.contains(u"BULAN MEI"_s));
    }

    void signaturesNeverStandAlone()
    {
        for (const samples::Sample &sample : std::as_const(m_samples)) {
            const PrintedForm printed = printer(sample.options).layOut(sample.form, sample.mark);
            const std::vector<Box> &last = printed.composition().boxes(printed.pageCount() - 1);
            QVERIFY(last.front().section < last.back().section);
        }
    }

    void theSameDataGivesTheSameBytes()
    {
        const samples::Sample sample = m_samples.first();
        QVERIFY(printer(sample.options).writeForm(sample.form, sample.mark, path(u"again"_s)));
        QCOMPARE(bytes(path(u"again"_s)), bytes(path(sample.name)));
    }

    void anotherDayChangesOnlyDatesAndTheIdentifier()
    {
        samples::Sample sample = m_samples.first();
        sample.options.writtenAt = sample.options.writtenAt.addDays(40);
        QVERIFY(printer(sample.options).writeForm(sample.form, sample.mark, path(u"later"_s)));
        QVERIFY(bytes(path(u"later"_s)) != bytes(path(sample.name)));
        QCOMPARE(masked(path(u"later"_s)), masked(path(sample.name)));
    }

    void theCodeReadsAsTheMark()
    {
        NEEDS("pdftoppm");
        NEEDS("zbarimg");
        const samples::Sample &sample = m_samples.first();
        output(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, path(sample.name), m_folder.filePath(u"page"_s)});
        const QString text = output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, m_folder.filePath(u"page.png"_s)});
        QCOMPARE(fromQrText(text), (QrMark{sample.mark.documentId, sample.mark.fingerprint}));
        QVERIFY(!text.contains(u"Sekar"_s));
    }

    void aBundleCountsPagesDocumentByDocument()
    {
        NEEDS("pdftotext");
        const QList<samples::Sample> some = m_samples.first(3);
        Progress progress;
        const auto source = [&some](qsizetype i) -> Result<PrintItem> { return PrintItem{some[i].form, some[i].mark}; };
        QVERIFY(printer().writeBundle(some.size(), source, u"Semua"_s, path(u"bundle"_s), progress));
        const QStringList all = pages(u"bundle"_s);
        qsizetype next = 0;
        for (const samples::Sample &sample : some) {
            const int count = printer().layOut(sample.form, sample.mark).pageCount();
            for (int page = 1; page <= count; ++page, ++next)
                QVERIFY(all[next].contains(
                    u"Dok-ID %1 · revisi 1 · halaman %2/%3"_s.arg(sample.mark.documentId).arg(page).arg(count)));
        }
        QCOMPARE(all.size(), next);
    }

    void aBundleThatIsStoppedOrFailsLeavesWhatWasThere()
    {
        const QString target = path(u"stopped"_s);
        QFile old(target);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("before") == 6);
        old.close();
        const qsizetype files = QDir(m_folder.path()).count();

        Progress progress;
        const auto cancelling = [&](qsizetype i) -> Result<PrintItem> {
            if (i == 1)
                progress.cancel();
            return PrintItem{m_samples[i].form, m_samples[i].mark};
        };
        const auto stopped = printer().writeBundle(5, cancelling, u"x"_s, target, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);

        Progress other;
        const auto failing = [&](qsizetype i) -> Result<PrintItem> {
            if (i == 2)
                return fail(ErrorKind::NotFound, "no such document");
            return PrintItem{m_samples[i].form, m_samples[i].mark};
        };
        const auto failed = printer().writeBundle(5, failing, u"x"_s, target, other);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::NotFound);

        QCOMPARE(bytes(target), QByteArray("before"));
        QCOMPARE(QDir(m_folder.path()).count(), files);
    }

    void anEmptyBundleIsRefused()
    {
        Progress progress;
        const auto nothing = printer().writeBundle(0, {}, u"x"_s, path(u"none"_s), progress);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().kind, ErrorKind::Invalid);
        QVERIFY(!QFile::exists(path(u"none"_s)));
    }

    void aMissingFolderIsSaidInWords()
    {
        const samples::Sample &sample = m_samples.first();
        const auto written =
            printer().writeForm(sample.form, sample.mark, m_folder.filePath(u"there/is/none.pdf"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Io);
        QVERIFY(!errorText(written.error()).isEmpty());
    }

    void aFullDriveLeavesWhatWasThere()
    {
#ifdef Q_OS_LINUX
        const samples::Sample &sample = m_samples.first();
        const QString target = path(u"full"_s);
        QVERIFY(printer().writeForm(sample.form, sample.mark, target));
        const QByteArray before = bytes(target);
        const qsizetype files = QDir(m_folder.path()).count();

        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit little{4096, limit.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto written = printer().writeForm(sample.form, sample.mark, target);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Io);
        QCOMPARE(bytes(target), before);
        QCOMPARE(QDir(m_folder.path()).count(), files);
#else
        QSKIP("NOT CHECKED: no file size limit on this system");
#endif
    }

    void withoutTranslationTheFormIsAnEnglishReadingCopy()
    {
        NEEDS("pdftotext");
        QCoreApplication::removeTranslator(&m_words);
        PaperOptions options = samples::options();
        options.language = Language::English;
        const samples::Sample &sample = m_samples.first();
        const auto written = printer(options).writeForm(sample.form, sample.mark, path(u"english"_s));
        QCoreApplication::installTranslator(&m_words);
        QVERIFY(written);
        const QString text = flat(pages(u"english"_s).join(u' '));
        QVERIFY(text.contains(u"EMPLOYEE PERFORMANCE PLAN"_s));
        QVERIFY(text.contains(u"APPRAISAL PERIOD: 1 January to 31 December 2026"_s));
        QVERIFY(bytes(path(u"english"_s)).contains("/Lang (en)"));
    }
};

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    prepareHeadless();
    const QGuiApplication application(argc, argv);
    PaperTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "papertest.moc"
