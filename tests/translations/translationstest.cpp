#include "core/base/tr.h"
#include "core/base/translation.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< one, or the forms of a plural
    QString type;             ///< "unfinished" where it is not done
    enum class Plural { No, Yes } plural = Plural::No;
};

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            entries.append({context, {}, {}, {}});
            if (xml.attributes().value(u"numerus"_s) == u"yes")
                entries.last().plural = Entry::Plural::Yes;
        } else if (name == u"source") {
            entries.last().source = xml.readElementText();
        } else if (name == u"translation") {
            entries.last().type = xml.attributes().value(u"type"_s).toString();
            if (entries.last().plural == Entry::Plural::No)
                entries.last().translations = {xml.readElementText()};
        } else if (name == u"numerusform") {
            entries.last().translations += xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// %1 to %9, %L1, %n and the like, sorted: what a translation has to hold as well.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[1-9]|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// One line for each entry that is not as it should be.
QStringList faultsIn(const QList<Entry> &entries)
{
    QStringList faults;
    for (const Entry &entry : entries) {
        const auto fault = [&](QStringView what) { faults += u"%1: %2: %3"_s.arg(what, entry.context, entry.source); };
        if (!entry.type.isEmpty()) {
            fault(entry.type);
            continue;
        }
        if (entry.translations.isEmpty())
            fault(u"no translation");
        for (const QString &translation : entry.translations) {
            if (translation.isEmpty())
                fault(u"empty");
            else if (placeholders(translation) != placeholders(entry.source))
                fault(u"other placeholders than the source");
            else if (translation.endsWith(u' ') != entry.source.endsWith(u' '))
                fault(u"a space at the end too many or too few");
        }
    }
    return faults;
}

} // namespace

class TranslationsTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfTheSourceIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("Indonesian") << u"kinerja_id.ts"_s << QStringList();
        QTest::newRow("English plurals") << u"kinerja_en.ts"_s << QStringList{u"-pluralonly"_s};
    }
    // On a copy that lupdate has just brought up to the source: a sentence that was never collected is missed as well.
    void everySentenceOfTheSourceIsTranslated()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, options);
        const QString copy = path(file);
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_TREE "/translations/") + file, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOURCE_TREE));
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE), QStringList{u"-silent"_s, u"core"_s, u"ui"_s, u"app"_s, u"-extensions"_s,
                                                           u"cpp,h"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s} +
                                                   options + QStringList{u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        // lupdate complains about what it cannot collect: a text in no context, a literal that is no literal. That it passes
        // over a class nested in another is no loss.
        QStringList complaints = QString::fromUtf8(lupdate.readAll()).split(u'\n', Qt::SkipEmptyParts);
        complaints.removeIf([](const QString &line) { return line.contains(u"undeclared qualified class"_s); });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));

        const QList<Entry> entries = entriesOf(copy);
        if (options.isEmpty())
            QVERIFY(!entries.isEmpty());
        const QStringList faults = faultsIn(entries);
        for (const QString &fault : faults)
            qInfo("%s", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "./dev translate collects the sentences, translations/parts takes the words");
    }

    void qtsOwnWindowsAreTranslated()
    {
        const QList<Entry> entries = entriesOf(QStringLiteral(SOURCE_TREE "/translations/qtbase_id.ts"));
        QVERIFY(entries.size() > 500);
        const QStringList faults = faultsIn(entries);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void anUnfinishedEntryIsFound()
    {
        const QString file = written(u"planted.ts"_s,
                                     R"(<TS version="2.1"><context><name>c</name>
            <message><source>one</source><translation type="unfinished"></translation></message>
            <message><source>two %1</source><translation>dua</translation></message>
            <message><source>three</source><translation></translation></message>
            <message><source>four</source><translation>empat </translation></message>
            <message numerus="yes"><source>%n five</source><translation><numerusform>%n lima</numerusform></translation></message>
            </context></TS>)");
        QCOMPARE(faultsIn(entriesOf(file)),
                 (QStringList{u"unfinished: c: one"_s, u"other placeholders than the source: c: two %1"_s,
                              u"empty: c: three"_s, u"a space at the end too many or too few: c: four"_s}));
    }

    void theProgramSpeaksTheChosenLanguageAndQtWithIt()
    {
        const char *const sentence = QT_TRANSLATE_NOOP("faults", "Stopped at your request; nothing was changed.");
        Translation translation;
        QVERIFY(translation.use(Language::Indonesian).has_value());
        QCOMPARE(translate("faults", sentence), u"Dihentikan atas permintaan Anda; tidak ada yang berubah."_s);
        QCOMPARE(translate("QPlatformTheme", "Cancel"), u"Batal"_s);
        QCOMPARE(QLocale().language(), QLocale::Indonesian);

        QVERIFY(translation.use(Language::English).has_value());
        QCOMPARE(translate("faults", sentence), QString::fromUtf8(sentence));
        QCOMPARE(translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QCOMPARE(QLocale().decimalPoint(), u"."_s);
    }

    void formsKeepTheirOwnLanguageWhateverTheScreensSpeak()
    {
        Translation translation;
        QVERIFY(translation.use(Language::English, Language::Indonesian).has_value());
        QCOMPARE(translate("forms", "APPRAISED EMPLOYEE"), u"PEGAWAI YANG DINILAI"_s);
        QCOMPARE(translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QVERIFY(translation.use(Language::English).has_value());
        QCOMPARE(translate("forms", "APPRAISED EMPLOYEE"), u"APPRAISED EMPLOYEE"_s);
    }

    void aTextWithARemarkForTranslatorsIsFoundToo()
    {
        Translation translation;
        QVERIFY(translation.use(Language::Indonesian).has_value());
        QCOMPARE(translate("QFileSystemModel", "Type", "All other platforms"), u"Jenis"_s);
    }

    void whenItGoesTheSourceLanguageIsBack()
    {
        {
            Translation translation;
            QVERIFY(translation.use(Language::Indonesian).has_value());
        }
        QCOMPARE(translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void languagesHaveCodes()
    {
        for (const Language language : {Language::Indonesian, Language::English})
            QVERIFY(languageFromCode(languageCode(language)) == language);
        QVERIFY(!languageFromCode(u"ms"));
    }
};

KINERJA_TEST_MAIN(TranslationsTest)
#include "translationstest.moc"
