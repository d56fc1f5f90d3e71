#include "core/table/celltext.h"
#include "core/table/csvreader.h"
#include "tests/core/table/tablesupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::test;

namespace {

using Rows = QList<QStringList>;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAreReadAsSpreadsheetsReadThem_data();
    void recordsAreReadAsSpreadsheetsReadThem();
    void theSeparatorIsRecognised_data();
    void theSeparatorIsRecognised();
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void theReadingCanBeChosen_data();
    void theReadingCanBeChosen();
    void aChosenReadingThatCannotBeIsRefused();
    void whatIsNoTableIsRefusedWithItsOwnSentence_data();
    void whatIsNoTableIsRefusedWithItsOwnSentence();
    void theLongestCellAndTheWidestRowAreRead();
    void aFailureStays();
    void longFilesAreReadAcrossPieces();
    void theSampleFilesOfAnOfficeAreRead();
    void theApostropheOfAGuardedTextIsTakenOff_data();
    void theApostropheOfAGuardedTextIsTakenOff();
    void guardingIsUndoneForEveryText();
    void noGuardedTextStartsAFormula();
    void anyBytesAreReadOrRefused();
};

void CsvTest::recordsAreReadAsSpreadsheetsReadThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");

    QTest::newRow("one record") << "a;b;c"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s, u"c"_s}};
    QTest::newRow("line feeds") << "a;b\nc;d\n"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"c"_s, u"d"_s}};
    QTest::newRow("carriage returns") << "a;b\rc;d\r"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"c"_s, u"d"_s}};
    QTest::newRow("both") << "a;b\r\nc;d\r\n"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"c"_s, u"d"_s}};
    QTest::newRow("mixed") << "a;b\nc;d\re;f\r\ng;h"_ba
                           << Rows{{u"1"_s, u"a"_s, u"b"_s},
                                   {u"2"_s, u"c"_s, u"d"_s},
                                   {u"3"_s, u"e"_s, u"f"_s},
                                   {u"4"_s, u"g"_s, u"h"_s}};
    QTest::newRow("blank rows count but are not given")
        << "a;b\n\n;\n\r\nc;d\n"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"5"_s, u"c"_s, u"d"_s}};
    QTest::newRow("quoted separator and quote") << "\"a;\"\"b\"\"\";c\n"_ba << Rows{{u"1"_s, u"a;\"b\""_s, u"c"_s}};
    QTest::newRow("line break inside quotes is one row")
        << "\"a\nb\r\nc\";d\ne;f"_ba << Rows{{u"1"_s, u"a\nb\r\nc"_s, u"d"_s}, {u"2"_s, u"e"_s, u"f"_s}};
    QTest::newRow("quote in the middle is itself") << "5\" pipa;b"_ba << Rows{{u"1"_s, u"5\" pipa"_s, u"b"_s}};
    QTest::newRow("text after the closing quote") << "\"a\"b;c"_ba << Rows{{u"1"_s, u"ab"_s, u"c"_s}};
    QTest::newRow("empty quotes") << "\"\";a"_ba << Rows{{u"1"_s, u""_s, u"a"_s}};
    QTest::newRow("quote at the end of the file") << "a;\"b\""_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}};
    QTest::newRow("trailing separators") << "a;;\n"_ba << Rows{{u"1"_s, u"a"_s, u""_s, u""_s}};
    QTest::newRow("spaces stay") << " a ; b"_ba << Rows{{u"1"_s, u" a "_s, u" b"_s}};
    QTest::newRow("sep line is no row") << "sep=,\r\na;b,c\r\n"_ba << Rows{{u"1"_s, u"a;b"_s, u"c"_s}};
    QTest::newRow("sep line in capitals") << "SEP=\t\na\tb"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}};
    QTest::newRow("sep that is a heading") << "\"sep=;\";b"_ba << Rows{{u"1"_s, u"sep=;"_s, u"b"_s}};
    QTest::newRow("a second byte order mark is text")
        << "\xEF\xBB\xBF\xEF\xBB\xBFx;y"_ba << Rows{{u"1"_s, u"\uFEFFx"_s, u"y"_s}};
    QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba << Rows{};
    QTest::newRow("only line ends") << "\n\r\n\n"_ba << Rows{};
}

void CsvTest::recordsAreReadAsSpreadsheetsReadThem()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto read = csvRows(bytes);
    QVERIFY2(read, qPrintable(sentence(read)));
    QCOMPARE(*read, rows);
}

void CsvTest::theSeparatorIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");

    QTest::newRow("semicolon") << "NIP;Nama\n1;A\n"_ba << QChar(u';');
    QTest::newRow("comma") << "NIP,Nama\n1,A\n"_ba << QChar(u',');
    QTest::newRow("tab") << "NIP\tNama\n1\tA\n"_ba << QChar(u'\t');
    QTest::newRow("decimal commas") << "Nama;Nilai\nA;1,5\nB;2,5\nC;3,5\n"_ba << QChar(u';');
    QTest::newRow("semicolons inside commas") << "A,B\n\"1;2;3\",x\n4;5;6,y\n"_ba << QChar(u',');
    QTest::newRow("commas in titles above")
        << "Dinas Pelayanan, Terpadu\nKota, C\n\nNIP;Nama;Unit\n1;A;x\n2;B;y\n"_ba << QChar(u';');
    QTest::newRow("separators inside quotes do not count") << "\"a;b;c;d\",e\n\"f;g;h;i\",j\n"_ba << QChar(u',');
    QTest::newRow("commas in the only quotes") << ";\",87,5\"\n"_ba << QChar(u';');
    QTest::newRow("inches") << "No,Barang\n1,5\" pipa\n2,3\" pipa\n"_ba << QChar(u',');
    QTest::newRow("one column") << "NIP\n1\n2\n"_ba << QChar(u';');
    QTest::newRow("said") << "sep=,\na;b;c\n"_ba << QChar(u',');
}

void CsvTest::theSeparatorIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    const auto source = csv(bytes);
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE((*source)->recognised().separator, separator);
    QCOMPARE((*source)->recognised().format, FileFormat::Csv);
}

void CsvTest::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");

    const auto utf16 = [](const QString &text, bool isBigEndian) {
        QByteArray bytes;
        for (const QChar c : QString(QChar(0xFEFF) + text)) {
            const char high = char(c.unicode() >> 8), low = char(c.unicode() & 0xFF);
            bytes += isBigEndian ? high : low;
            bytes += isBigEndian ? low : high;
        }
        return bytes;
    };
    QTest::newRow("plain") << "Ani;x"_ba << u"utf-8"_s << u"Ani"_s;
    QTest::newRow("UTF-8") << "Andr\xC3\xA9;x"_ba << u"utf-8"_s << u"André"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF\x41ndr\xC3\xA9;x"_ba << u"utf-8-bom"_s << u"André"_s;
    QTest::newRow("four bytes") << "\xF0\x9F\x8C\xB4;x"_ba << u"utf-8"_s << u"\U0001F334"_s;
    QTest::newRow("Windows-1252") << "Andr\xE9 \x93tes\x94 \x80;x"_ba << u"windows-1252"_s << u"André “tes” €"_s;
    QTest::newRow("Windows-1252, cut inside a character") << "x\xC3"_ba << u"windows-1252"_s << u"xÃ"_s;
    QTest::newRow("UTF-16 little") << utf16(u"André;x"_s, false) << u"utf-16le"_s << u"André"_s;
    QTest::newRow("UTF-16 big") << utf16(u"André;x"_s, true) << u"utf-16be"_s << u"André"_s;
}

void CsvTest::theEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, text);
    const auto source = csv(bytes);
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE(encodingCode((*source)->recognised().encoding), code);
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->value(0).value(1), text);
}

void CsvTest::theReadingCanBeChosen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextReading>("reading");
    QTest::addColumn<Recognised>("recognised");
    QTest::addColumn<Rows>("rows");
    using enum TextEncoding;
    // Names with commas inside make commas look like the separator.
    const QByteArray tabs = "Nama\tJabatan\nSari, A., S.E.\tAnalis, muda\nBudi, B., S.H.\tArsiparis, muda\n";
    QTest::newRow("tabs that were not guessed") << tabs << TextReading{{}, u'\t'} << Recognised{FileFormat::Csv, Utf8, u'\t', {}}
                                                << Rows{{u"1"_s, u"Nama"_s, u"Jabatan"_s}, {u"2"_s, u"Sari, A., S.E."_s, u"Analis, muda"_s}, {u"3"_s, u"Budi, B., S.H."_s, u"Arsiparis, muda"_s}};
    QTest::newRow("a bar, which is never guessed") << "a|b;c"_ba << TextReading{{}, u'|'} << Recognised{FileFormat::Csv, Utf8, u'|', {}} << Rows{{u"1"_s, u"a"_s, u"b;c"_s}};
    QTest::newRow("the separator's own line is left out all the same") << "sep=,\na;b,c"_ba << TextReading{{}, u';'} << Recognised{FileFormat::Csv, Utf8, u';', {}} << Rows{{u"1"_s, u"a"_s, u"b,c"_s}};
    QTest::newRow("Windows-1252 that is UTF-8 by chance") << "\xC3\xA9;b"_ba << TextReading{Windows1252, {}} << Recognised{FileFormat::Csv, Windows1252, u';', {}}
                                                           << Rows{{u"1"_s, u"Ã©"_s, u"b"_s}};
    QTest::newRow("UTF-8 with one bad byte") << "Andr\xC3\xA9;b\xE9;c"_ba << TextReading{Utf8, {}} << Recognised{FileFormat::Csv, Utf8, u';', {}}
                                              << Rows{{u"1"_s, u"André"_s, u"b\uFFFD"_s, u"c"_s}};
    QTest::newRow("UTF-8 that ends inside a character") << "a;b\xC3"_ba << TextReading{Utf8, {}} << Recognised{FileFormat::Csv, Utf8, u';', {}}
                                                         << Rows{{u"1"_s, u"a"_s, u"b\uFFFD"_s}};
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF""a;b"_ba << TextReading{Utf8, u';'} << Recognised{FileFormat::Csv, Utf8Bom, u';', {}} << Rows{{u"1"_s, u"a"_s, u"b"_s}};
    QTest::newRow("UTF-16 without its mark") << QByteArray("a\0;\0b\0", 6) << TextReading{Utf16LittleEndian, {}} << Recognised{FileFormat::Csv, Utf16LittleEndian, u';', {}}
                                              << Rows{{u"1"_s, u"a"_s, u"b"_s}};
}

void CsvTest::theReadingCanBeChosen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextReading, reading);
    QFETCH(Recognised, recognised);
    QFETCH(Rows, rows);
    const auto source = csv(bytes, reading);
    QVERIFY2(source.has_value(), qPrintable(sentence(source)));
    QCOMPARE((*source)->recognised(), recognised);
    const auto read = allRows(**source);
    QVERIFY2(read.has_value(), qPrintable(sentence(read)));
    QCOMPARE(*read, rows);
    // What was recognised, chosen once more, is the same file.
    const auto again = csv(bytes, readingOf(recognised));
    QVERIFY(again.has_value());
    QCOMPARE(*allRows(**again), rows);
}

void CsvTest::aChosenReadingThatCannotBeIsRefused()
{
    const QByteArray utf16("\xFF\xFE""a\0;\0b\0", 8);
    QVERIFY(csv(utf16).has_value());
    QVERIFY(sentence(csv(utf16, {TextEncoding::Utf8, {}})).contains(u"is not a text file"));
    QVERIFY(sentence(csv(utf16, {TextEncoding::Windows1252, {}})).contains(u"is not a text file"));
}

void CsvTest::whatIsNoTableIsRefusedWithItsOwnSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");

    QTest::newRow("NUL") << QByteArray("a;b\0c", 5) << ErrorKind::Invalid << u"not a text file"_s;
    QTest::newRow("NUL in UTF-16") << QByteArray("\xFF\xFE\x41\0\0\0", 6) << ErrorKind::Invalid << u"not a text file"_s;
    QTest::newRow("half a character") << "\xFF\xFE\x41"_ba << ErrorKind::Corrupt << u"not copied completely"_s;
    QTest::newRow("promised UTF-8") << "\xEF\xBB\xBF\x41\xE9;b"_ba << ErrorKind::Corrupt << u"is damaged"_s;
    QTest::newRow("unclosed quote") << "a;b\nc;\"d\n"_ba << ErrorKind::Invalid
                                    << u"Row 2 of tabel.csv has a quotation mark"_s;
    QTest::newRow("long cell") << "a;b\n\"" + QByteArray(65'537, 'x') << ErrorKind::Invalid
                               << u"more than 65536 characters"_s;
    QTest::newRow("wide row") << "a;b\n" + QByteArray(1024, ';') + "x" << ErrorKind::Invalid
                              << u"Row 2 of tabel.csv has more than 1024 columns"_s;
}

void CsvTest::whatIsNoTableIsRefusedWithItsOwnSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    const auto rows = csvRows(bytes);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, kind);
    QVERIFY2(sentence(rows).contains(words), qPrintable(sentence(rows)));
}

void CsvTest::theLongestCellAndTheWidestRowAreRead()
{
    const auto longest = csvRows("\"" + QByteArray(65'536, 'x') + "\";b");
    QVERIFY2(longest, qPrintable(sentence(longest)));
    QCOMPARE(longest->first().at(1).size(), 65'536);
    const auto widest = csvRows(QByteArray(1023, ';') + "x");
    QVERIFY2(widest, qPrintable(sentence(widest)));
    QCOMPARE(widest->first().size(), 1 + 1024);
}

void CsvTest::aFailureStays()
{
    const auto source = csv("a;b\n\"c"_ba);
    QVERIFY(source);
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    const auto first = (*source)->next(row);
    const auto second = (*source)->next(row);
    QVERIFY(!first && !second);
    QCOMPARE(first.error(), second.error());
}

void CsvTest::longFilesAreReadAcrossPieces()
{
    // Characters of two bytes and quoted line breaks at every distance from the ends of the pieces.
    QByteArray bytes;
    const int count = 40'000;
    for (int i = 0; i < count; ++i)
        bytes += QByteArray(i % 7, 'x') + "\xC3\xA9;\"a\r\n\"\"b" + QByteArray::number(i) + "\"\r\n";
    QVERIFY(bytes.size() > 2 * 256 * 1024);
    const auto rows = csvRows(bytes);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->size(), count);
    for (int i = 0; i < count; ++i) {
        const QStringList expected = {QString::number(i + 1), QString(i % 7, u'x') + u'é',
                                      u"a\r\n\"b"_s + QString::number(i)};
        if (rows->at(i) != expected)
            QCOMPARE(rows->at(i), expected);
    }
}

void CsvTest::theSampleFilesOfAnOfficeAreRead()
{
    const auto source = openTable(QStringLiteral(TEST_DATA "/kantor/pegawai.csv"));
    QVERIFY2(source, qPrintable(sentence(source)));
    const Recognised expected = {FileFormat::Csv, TextEncoding::Utf8Bom, u';', {}};
    QCOMPARE((*source)->recognised(), expected);
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->size(), 121);
    QCOMPARE(rows->at(0).size(), 1 + 18);
    QCOMPARE(rows->at(1).at(1), u"199206212025031005"_s);
    QCOMPARE(rows->at(120).at(0), u"121"_s);
}

void CsvTest::theApostropheOfAGuardedTextIsTakenOff_data()
{
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<QString>("meant");

    QTest::newRow("NIP") << u"'199206212025031005"_s << u"199206212025031005"_s;
    QTest::newRow("short digits") << u"'007"_s << u"007"_s;
    QTest::newRow("formula") << u"'=1+1"_s << u"=1+1"_s;
    QTest::newRow("two apostrophes") << u"''=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a name keeps its own") << u"'Aisyah"_s << u"'Aisyah"_s;
    QTest::newRow("inside") << u"Ma'ruf"_s << u"Ma'ruf"_s;
    QTest::newRow("alone") << u"'"_s << u"'"_s;
}

void CsvTest::theApostropheOfAGuardedTextIsTakenOff()
{
    QFETCH(QString, inFile);
    QFETCH(QString, meant);
    const auto rows = csvRows("x;y\n" + inFile.toUtf8() + ";\"" + inFile.toUtf8() + "\"\n");
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->at(1), QStringList({u"2"_s, meant, meant}));
}

void CsvTest::guardingIsUndoneForEveryText()
{
    QVERIFY(rc::check("isGuarded and mid(1) undo guarded", [] {
        const QString text = *hurtfulText();
        const QString written = guarded(text);
        RC_ASSERT((isGuarded(written) ? written.mid(1) : written) == text);
    }));
}

void CsvTest::noGuardedTextStartsAFormula()
{
    for (const QString &start :
         {u"="_s,      u"+"_s,       u"-"_s,       u"@"_s,       u"\t="_s,     u"\r="_s,     u"\n="_s,
          u" ="_s,     u"\u00A0="_s, u"'="_s,      u"'' ="_s,    u"\uFF1D"_s,  u"\uFF0B"_s,  u"\uFF0D"_s,
          u"\uFF20"_s, u"\u2212"_s,  u"\u200B="_s, u"\uFEFF="_s, u"\u2019="_s, u"\u0001="_s, u"\u000B="_s}) {
        QVERIFY2(guarded(start + u"1+1"_s).startsWith(u'\''), qPrintable(start));
    }
    for (const QString &text :
         {u"Ani"_s, u"%"_s, u"2026"_s, u"3.14.1"_s, u"0"_s, u"Ma'ruf"_s, u"'Aisyah"_s, u""_s, u"a=b"_s})
        QCOMPARE(guarded(text), text);
    for (const QString &text : {u"199206212025031005"_s, u"081234567"_s, u"007"_s, u"123456789012"_s})
        QCOMPARE(guarded(text), u'\'' + text);
}

void CsvTest::anyBytesAreReadOrRefused()
{
    QVERIFY(rc::check("row numbers ascend and limits hold", [] {
        const auto raw = *rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
            {{3, rc::gen::element('"', ';', ',', '\t', '\r', '\n', '\'')}, {2, rc::gen::arbitrary<char>()}}));
        const auto source = csv(QByteArray::fromStdString(raw));
        if (!source)
            return;
        Row row;
        int last = 0;
        for (;;) {
            const auto more = (*source)->next(row);
            if (!more || !*more)
                break;
            RC_ASSERT(row.number > last);
            RC_ASSERT(!row.isBlank());
            last = row.number;
        }
    }));
}

} // namespace

QTEST_APPLESS_MAIN(CsvTest)
#include "csvtest.moc"
