#include "core/exchange/fieldtext.h"
#include "core/exchange/headings.h"
#include "tests/core/table/tablesupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::test;

namespace {

const QList<WantedHeading> recapHeadings = {
    {u"NIP"_s},
    {u"Rating Hasil Kinerja"_s, {u"Hasil Kerja"_s, u"Rating Hasil Kerja"_s}},
    {u"Rating Perilaku Kerja"_s},
    {u"Predikat Kinerja Periodik"_s, {u"Predikat"_s}},
    {u"Jabatan"_s, {}, WantedHeading::Need::Optional},
};

class FieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headingsAreComparedWithoutWhatPeopleVary_data();
    void headingsAreComparedWithoutWhatPeopleVary();
    void theHeadingRowIsFoundWhereverItStands();
    void synonymsAndOrderDoNotMatter();
    void missingHeadingsAreNamedWithTheirRow();
    void doubleHeadingsAreNamed();
    void aTableWithoutHeadingsSaysWhatItNeeds();
    void headingsBelowRow50AreNotLookedFor();
    void everySampleFileHasItsHeadings_data();
    void everySampleFileHasItsHeadings();

    void datesAreReadDayFirst_data();
    void datesAreReadDayFirst();
    void everyDateReadsBackInEveryForm();
    void sexesAreRead_data();
    void sexesAreRead();
    void decimalsAreRead_data();
    void decimalsAreRead();
    void wholeNumbersAreReadWithinTheirBounds_data();
    void wholeNumbersAreReadWithinTheirBounds();
    void nipsAreTakenAsTheyStandOrRefused_data();
    void nipsAreTakenAsTheyStandOrRefused();
    void textsLoseOnlyTheirOuterSpaces_data();
    void textsLoseOnlyTheirOuterSpaces();
    void aCharacterThatCouldNotBeReadIsNotTaken();
    void everyProblemHasASentence();
};

void FieldsTest::headingsAreComparedWithoutWhatPeopleVary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");

    QTest::newRow("case") << u"NAMA Unit Kerja"_s << u"namaunitkerja"_s;
    QTest::newRow("no-break space") << u"Nama\u00A0Unit  Kerja"_s << u"namaunitkerja"_s;
    QTest::newRow("line break") << u"Nama\r\nUnit\nKerja"_s << u"namaunitkerja"_s;
    QTest::newRow("punctuation") << u"Nama Unit-Kerja (*) :"_s << u"namaunitkerja"_s;
    QTest::newRow("full width") << u"ＮＩＰ"_s << u"nip"_s;
    QTest::newRow("digits") << u"SKP 2026"_s << u"skp2026"_s;
    QTest::newRow("nothing") << u" - "_s << u""_s;
}

void FieldsTest::headingsAreComparedWithoutWhatPeopleVary()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(headingKey(text), key);
}

void FieldsTest::theHeadingRowIsFoundWhereverItStands()
{
    const auto source = openTable(QStringLiteral(TEST_DATA "/kantor/rekap-bermasalah-V.xlsx"));
    QVERIFY2(source, qPrintable(sentence(source)));
    const auto headings = findHeadings(**source, recapHeadings);
    QVERIFY2(headings, qPrintable(sentence(headings)));
    QVERIFY(headings->isComplete());
    QVERIFY(checkHeadings(*headings));
    QCOMPARE(headings->row, 7);
    QCOMPARE(headings->columns, QList<qsizetype>({1, 4, 5, 6, 3}));
    QCOMPARE(headings->ignored, QStringList({u"No"_s, u"Nama"_s}));
    QCOMPARE(headings->before.size(), size_t(5));
    QCOMPARE(headings->before.back().at(0).text, u"Periode Bulanan V Tahun 2026"_s);
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    QCOMPARE(row.number, 8);
    QCOMPARE(headings->cell(row, 0).text, u"199206212025031005"_s);
    QCOMPARE(headings->cell(row, 3).text, u"KURANG"_s);
}

void FieldsTest::synonymsAndOrderDoNotMatter()
{
    const auto source = csv("Judul\n\nPREDIKAT;Rating\u00A0Perilaku Kerja;nip;\"Hasil\nKerja\"\nx\n"_ba);
    QVERIFY(source);
    const auto headings = findHeadings(**source, recapHeadings);
    QVERIFY(headings);
    QVERIFY2(headings->isComplete(), qPrintable(headings->missing.join(u","_s)));
    QCOMPARE(headings->row, 3);
    QCOMPARE(headings->columns, QList<qsizetype>({2, 3, 1, 0, -1}));
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    QCOMPARE(headings->cell(row, 4).text, QString());
}

void FieldsTest::missingHeadingsAreNamedWithTheirRow()
{
    const auto source = csv("Rekap\nNIP;Rating Hasil Kinerja;Nama\n1;2;3\n"_ba);
    QVERIFY(source);
    const auto headings = findHeadings(**source, recapHeadings);
    QVERIFY(headings);
    QVERIFY(!headings->isComplete());
    const auto check = checkHeadings(*headings);
    QVERIFY(!check);
    QCOMPARE(check.error().args, QStringList({u"2"_s, u"Rating Perilaku Kerja, Predikat Kinerja Periodik"_s}));
}

void FieldsTest::doubleHeadingsAreNamed()
{
    const auto source = csv("NIP;Hasil Kerja;Rating Hasil Kinerja;Rating Perilaku Kerja;Predikat\n1;2;3;4;5\n"_ba);
    QVERIFY(source);
    const auto headings = findHeadings(**source, recapHeadings);
    QVERIFY(headings);
    QCOMPARE(headings->duplicate, QStringList({u"Rating Hasil Kinerja"_s}));
    QVERIFY(!checkHeadings(*headings));
}

void FieldsTest::aTableWithoutHeadingsSaysWhatItNeeds()
{
    const auto source = csv("1;2;3\n4;5;6\n"_ba);
    QVERIFY(source);
    const auto headings = findHeadings(**source, recapHeadings);
    QVERIFY(headings);
    QCOMPARE(headings->row, 0);
    const auto check = checkHeadings(*headings);
    QVERIFY2(sentence(check).contains(u"NIP, Rating Hasil Kinerja, Rating Perilaku Kerja, Predikat Kinerja Periodik"),
             qPrintable(sentence(check)));
}

void FieldsTest::headingsBelowRow50AreNotLookedFor()
{
    const QByteArray line = "NIP;Rating Hasil Kinerja;Rating Perilaku Kerja;Predikat\n";
    const auto at50 = csv(QByteArray(49, '\n') + line);
    QVERIFY(at50);
    QCOMPARE(findHeadings(**at50, recapHeadings)->row, 50);
    const auto at51 = csv(QByteArray(50, '\n') + line);
    QVERIFY(at51);
    QCOMPARE(findHeadings(**at51, recapHeadings)->row, 0);
}

void FieldsTest::everySampleFileHasItsHeadings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("unit") << u"unit.csv"_s
                          << QStringList({u"KODE"_s, u"NAMA UNIT KERJA"_s, u"KODE INDUK"_s, u"JENIS"_s});
    QTest::newRow("pegawai") << u"pegawai.csv"_s
                             << QStringList({u"NIP"_s, u"Nama"_s, u"Tanggal Lahir"_s, u"Kode Unit"_s,
                                             u"NIP Pejabat Penilai"_s});
    QTest::newRow("skp") << u"skp.csv"_s
                         << QStringList({u"NIP"_s, u"Tahun"_s, u"RHK Pegawai"_s, u"IKI"_s, u"Target"_s, u"Arah"_s});
    QTest::newRow("realisasi") << u"realisasi.csv"_s << QStringList({u"NIP"_s, u"Periode"_s, u"Realisasi"_s});
}

void FieldsTest::everySampleFileHasItsHeadings()
{
    QFETCH(QString, file);
    QFETCH(QStringList, names);
    const auto source = openTable(QStringLiteral(TEST_DATA "/kantor/") + file);
    QVERIFY2(source, qPrintable(sentence(source)));
    QList<WantedHeading> wanted;
    for (const QString &name : names)
        wanted.append({name});
    const auto headings = findHeadings(**source, wanted);
    QVERIFY(headings);
    QVERIFY(headings->isComplete());
    QCOMPARE(headings->row, 1);
}

Cell textCell(const QString &text)
{
    return {text, text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text};
}

void FieldsTest::datesAreReadDayFirst_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("code");
    const QDate day(2026, 1, 5);
    const auto good = [&](const QString &text) {
        QTest::newRow(qPrintable(text)) << textCell(text) << day << QString();
    };
    for (const QString &text : {u"05-01-2026"_s, u"5-1-2026"_s, u"5/1/2026"_s, u"05/01/2026"_s, u"5.1.2026"_s,
                                u"2026-01-05"_s, u"2026/01/05"_s, u"5 Januari 2026"_s, u"05 JANUARI 2026"_s,
                                u"5 Jan 2026"_s, u"5-Jan-2026"_s, u" 5\u00A0Januari  2026 "_s})
        good(text);
    QTest::newRow("date cell") << Cell{u"2026-01-05"_s, Cell::Kind::Date} << day << QString();
    QTest::newRow("date cell with time") << Cell{u"2026-01-05T13:30:00"_s, Cell::Kind::Date} << day << QString();
    QTest::newRow("leap day") << textCell(u"29-02-2024"_s) << QDate(2024, 2, 29) << QString();
    QTest::newRow("August") << textCell(u"17 Agustus 1945"_s) << QDate(1945, 8, 17) << QString();
    const auto bad = [](const QString &text, const char *code) {
        QTest::newRow(qPrintable(text)) << textCell(text) << QDate() << QString::fromLatin1(code);
    };
    bad(u"29-02-2026"_s, "date");
    bad(u"31-04-2026"_s, "date");
    bad(u"12-31-2026"_s, "date");
    bad(u"01-05-26"_s, "date-year");
    bad(u"5 Januari"_s, "date");
    bad(u"besok"_s, "date");
    bad(u"5 Foo 2026"_s, "date");
    bad(u"2026-1-5"_s, "date");
    bad(u"20260105"_s, "date");
    bad(u"46027"_s, "date-serial");
    bad(u"05-01-1850"_s, "date-year");
    bad(u"05-01-2026 13:30"_s, "date");
    bad(u"05--01-2026-"_s, "date");
    QTest::newRow("numeric cell") << Cell{u"46027"_s, Cell::Kind::Number} << QDate() << u"date-serial"_s;
    QTest::newRow("empty") << Cell{} << QDate() << u"empty"_s;
    QTest::newRow("error") << Cell{u"#N/A"_s, Cell::Kind::Error} << QDate() << u"spreadsheet-error"_s;
}

template <class T>
QString codeOf(const CellResult<T> &field)
{
    return field ? QString() : QString::fromLatin1(field.error().code);
}

void FieldsTest::datesAreReadDayFirst()
{
    QFETCH(Cell, cell);
    QFETCH(QDate, date);
    QFETCH(QString, code);
    const auto read = readDate(cell);
    QCOMPARE(codeOf(read), code);
    QCOMPARE(read.value_or(QDate()), date);
}

void FieldsTest::everyDateReadsBackInEveryForm()
{
    static constexpr const char16_t *months[] = {u"Januari",   u"Februari", u"Maret",    u"April",
                                                 u"Mei",       u"Juni",     u"Juli",     u"Agustus",
                                                 u"September", u"Oktober",  u"November", u"Desember"};
    for (QDate day(2023, 12, 1); day < QDate(2025, 2, 1); day = day.addDays(1)) {
        const QString words = u"%1 %2 %3"_s.arg(day.day()).arg(QStringView(months[day.month() - 1])).arg(day.year());
        for (const QString &text :
             {day.toString(u"dd-MM-yyyy"_s), day.toString(u"d/M/yyyy"_s), day.toString(Qt::ISODate), words}) {
            if (readDate(textCell(text)).value_or(QDate()) != day)
                QFAIL(qPrintable(text));
        }
    }
}

void FieldsTest::sexesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sex"); // L, P, or the code of the problem

    for (const QString &text :
         {u"L"_s, u"l"_s, u"Laki-laki"_s, u"LAKI - LAKI"_s, u"Laki Laki"_s, u"Laki‑laki"_s, u"Pria"_s})
        QTest::newRow(qPrintable(text)) << text << u"L"_s;
    for (const QString &text : {u"P"_s, u"Perempuan"_s, u"wanita"_s, u" P "_s})
        QTest::newRow(qPrintable(text)) << text << u"P"_s;
    QTest::newRow("other") << u"M"_s << u"sex"_s;
    QTest::newRow("number") << u"1"_s << u"sex"_s;
    QTest::newRow("empty") << u""_s << u"empty"_s;
}

void FieldsTest::sexesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, sex);
    const auto read = readSex(textCell(text));
    QCOMPARE(read ? (*read == Sex::Male ? u"L"_s : u"P"_s) : codeOf(read), sex);
}

void FieldsTest::decimalsAreRead_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("number"); // or the code of the problem

    QTest::newRow("comma") << textCell(u"87,5"_s) << u"87.5"_s;
    QTest::newRow("grouped") << textCell(u"33.302.749"_s) << u"33302749"_s;
    QTest::newRow("both") << textCell(u"1.234,5"_s) << u"1234.5"_s;
    QTest::newRow("numeric cell") << Cell{u"1.234"_s, Cell::Kind::Number} << u"1.234"_s;
    QTest::newRow("negative") << textCell(u"-3"_s) << u"-3"_s;
    QTest::newRow("words") << textCell(u"dua"_s) << u"number"_s;
    QTest::newRow("percent") << textCell(u"5%"_s) << u"number"_s;
    QTest::newRow("scientific text") << textCell(u"1,98E+17"_s) << u"scientific"_s;
    QTest::newRow("scientific cell") << Cell{u"1.98E+17"_s, Cell::Kind::Number} << u"scientific"_s;
    QTest::newRow("boolean") << Cell{u"TRUE"_s, Cell::Kind::Boolean} << u"number"_s;
    QTest::newRow("date") << Cell{u"2026-01-05"_s, Cell::Kind::Date} << u"number"_s;
    QTest::newRow("empty") << Cell{} << u"empty"_s;
}

void FieldsTest::decimalsAreRead()
{
    QFETCH(Cell, cell);
    QFETCH(QString, number);
    const auto read = readDecimal(cell);
    QCOMPARE(read ? read->normalised().toString() : codeOf(read), number);
}

void FieldsTest::wholeNumbersAreReadWithinTheirBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");

    QTest::newRow("1") << u"1"_s << 1 << u""_s;
    QTest::newRow("100") << u"100"_s << 100 << u""_s;
    QTest::newRow("with comma") << u"7,0"_s << 7 << u""_s;
    QTest::newRow("grouped") << u"1.000"_s << 0 << u"whole"_s;
    QTest::newRow("0") << u"0"_s << 0 << u"whole"_s;
    QTest::newRow("101") << u"101"_s << 0 << u"whole"_s;
    QTest::newRow("half") << u"7,5"_s << 0 << u"whole"_s;
    QTest::newRow("huge") << u"999999999999999999"_s << 0 << u"whole"_s;
    QTest::newRow("word") << u"x"_s << 0 << u"number"_s;
}

void FieldsTest::wholeNumbersAreReadWithinTheirBounds()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(QString, code);
    const auto read = readWhole(textCell(text), 1, 100);
    QCOMPARE(codeOf(read), code);
    QCOMPARE(read.value_or(0), number);
}

void FieldsTest::nipsAreTakenAsTheyStandOrRefused_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("nip"); // or the code of the problem

    QTest::newRow("text") << textCell(u"198002292005011007"_s) << u"198002292005011007"_s;
    QTest::newRow("grouped") << textCell(u" 19800229 200501 1 007 "_s) << u"198002292005011007"_s;
    QTest::newRow("apostrophe") << textCell(u"'198002292005011007"_s) << u"198002292005011007"_s;
    QTest::newRow("curly apostrophe") << textCell(u"\u2019198002292005011007"_s) << u"198002292005011007"_s;
    QTest::newRow("wrong length is another's affair") << textCell(u"123"_s) << u"123"_s;
    QTest::newRow("words too") << textCell(u"abc"_s) << u"abc"_s;
    QTest::newRow("notation, comma") << textCell(u"1,98E+17"_s) << u"scientific"_s;
    QTest::newRow("notation, cell") << Cell{u"1.98002292005011E+17"_s, Cell::Kind::Number} << u"scientific"_s;
    QTest::newRow("notation of LibreOffice") << Cell{u"1.98002292005011E+017"_s, Cell::Kind::Number} << u"scientific"_s;
    QTest::newRow("numeric cell") << Cell{u"198002292005011000"_s, Cell::Kind::Number} << u"precision-lost"_s;
    QTest::newRow("short numeric cell") << Cell{u"130123456"_s, Cell::Kind::Number} << u"130123456"_s;
    QTest::newRow("date") << Cell{u"2026-01-05"_s, Cell::Kind::Date} << u"not-text"_s;
    QTest::newRow("error") << Cell{u"#REF!"_s, Cell::Kind::Error} << u"spreadsheet-error"_s;
    QTest::newRow("empty") << Cell{} << u""_s;
}

void FieldsTest::nipsAreTakenAsTheyStandOrRefused()
{
    QFETCH(Cell, cell);
    QFETCH(QString, nip);
    const auto read = readNipText(cell);
    QCOMPARE(read ? *read : codeOf(read), nip);
}

void FieldsTest::textsLoseOnlyTheirOuterSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    QTest::newRow("plain") << u"Ani"_s << u"Ani"_s;
    QTest::newRow("outer") << u" \u00A0Ani\t "_s << u"Ani"_s;
    QTest::newRow("inner") << u"Ani \u00A0 Budi"_s << u"Ani Budi"_s;
    QTest::newRow("lines") << u" a \r\n  b\rc\n\n"_s << u"a\nb\nc"_s;
    QTest::newRow("blank") << u" \r\n "_s << u""_s;
}

void FieldsTest::textsLoseOnlyTheirOuterSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(readText(textCell(text)).value_or(u"?"_s), read);
}

void FieldsTest::aCharacterThatCouldNotBeReadIsNotTaken()
{
    QCOMPARE(codeOf(readText(textCell(u"Andr\uFFFD"_s))), u"unreadable-character"_s);
}

void FieldsTest::everyProblemHasASentence()
{
    const auto nip = readNipText({u"1.98E+17"_s, Cell::Kind::Number});
    QVERIFY(!nip);
    const QString text = fieldProblemText(nip.error());
    QVERIFY2(text.contains(u"1.98E+17") && text.contains(u"type the NIP again"), qPrintable(text));
    QVERIFY(!text.contains(u'%'));
}

} // namespace

QTEST_APPLESS_MAIN(FieldsTest)
#include "fieldstest.moc"
