#include "core/table/sheetnumber.h"
#include "core/table/xlsxreader.h"
#include "core/table/xmlscanner.h"
#include "tests/core/table/tablesupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::test;

namespace {

using Rows = QList<QStringList>;

/// Bytes given out a few at a time, so that every token meets the end of a piece.
class Drip final : public ByteSource {
public:
    Drip(QByteArray bytes, qint64 portion) : m_bytes(std::move(bytes)), m_portion(portion) {}
    qint64 read(char *to, qint64 size) override
    {
        const qint64 count = std::min({size, m_portion, qint64(m_bytes.size()) - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, to);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_portion;
    qint64 m_at = 0;
};

/// What a scanner gives, as one line; pieces of text joined.
QString told(const QByteArray &xml, qint64 portion)
{
    Drip source(xml, portion);
    XmlScanner scanner(source);
    QByteArray line;
    for (;;) {
        switch (scanner.next()) {
        case XmlScanner::Token::Start: line += "<" + scanner.name().toByteArray() + ">"; break;
        case XmlScanner::Token::End: line += "</" + scanner.name().toByteArray() + ">"; break;
        case XmlScanner::Token::Text: line += scanner.text(); break;
        case XmlScanner::Token::Done: return QString::fromUtf8(line);
        case XmlScanner::Token::Failed: return u"failed %1"_s.arg(int(scanner.problem()));
        }
    }
}

class XlsxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xmlIsReadWhateverThePieces_data();
    void xmlIsReadWhateverThePieces();
    void serialsAreDates_data();
    void serialsAreDates();
    void theDaysOf1904AreDates();
    void partsOfADayAreTimes();
    void formatCodesAreRecognised_data();
    void formatCodesAreRecognised();
    void numbersAreShownAsSpreadsheetsShowThem_data();
    void numbersAreShownAsSpreadsheetsShowThem();
    void cellsAreReadByTheirType_data();
    void cellsAreReadByTheirType();
    void rowsAndCellsWithoutReferencesFollowEachOther();
    void sparseRowsKeepTheirNumbers();
    void theFirstVisibleSheetIsReadOrTheOneThatIsNamed();
    void targetsMayBeAbsoluteOrRelative();
    void prefixedNamesAreRead();
    void aWorkbookOf1904CountsFromThere();
    void whatIsNoWorkbookIsRefusedWithItsOwnSentence_data();
    void whatIsNoWorkbookIsRefusedWithItsOwnSentence();
    void filesAreKnownByTheirBytes_data();
    void filesAreKnownByTheirBytes();
    void theRecapsOfAnOfficeAreRead();
    void everyCutOfAWorkbookIsNoticed();
    void everyChangedByteIsReadOrRefused();
};

void XlsxTest::xmlIsReadWhateverThePieces_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("expected");

    QTest::newRow("text") << "<?xml version='1.0' encoding='utf-8'?>\n<a><b x='1'>t</b><c/></a>\n"_ba
                          << u"<a><b>t</b><c></c></a>"_s;
    QTest::newRow("mark") << "\xEF\xBB\xBF<a>t</a>"_ba << u"<a>t</a>"_s;
    QTest::newRow("references") << "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F334;</a>"_ba
                                << u"<a><>&\"'AB\U0001F334</a>"_s;
    QTest::newRow("line ends") << "<a>x\r\ny\rz\n\r\n&#13;</a>"_ba << u"<a>x\ny\nz\n\n\r</a>"_s;
    QTest::newRow("CDATA") << "<a>1<![CDATA[<b>]]&amp;]]>2</a>"_ba << u"<a>1<b>]]&amp;2</a>"_s;
    QTest::newRow("comment and instruction")
        << "<!-- <x> --><a>1<!-- - -- > -->2<?do ?>3</a><!-- end -->"_ba << u"<a>123</a>"_s;
    QTest::newRow("prefix") << "<x:a xmlns:x='u'><x:b/></x:a>"_ba << u"<a><b></b></a>"_s;
    QTest::newRow("greater inside attribute") << "<a b='>' c=\"'>\">t</a >"_ba << u"<a>t</a>"_s;
    QTest::newRow("bytes of UTF-8") << "<a>\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8C\xB4</a>"_ba << u"<a>é€\U0001F334</a>"_s;
    const auto failed = [](XmlScanner::Problem problem) { return u"failed %1"_s.arg(int(problem)); };
    QTest::newRow("DTD") << "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"_ba << failed(XmlScanner::Problem::HasDtd);
    QTest::newRow("unknown entity") << "<a>&b;</a>"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("endless reference") << "<a>&aaaaaaaaaaaaaaaaaaaaa"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("surrogate reference") << "<a>&#xD800;</a>"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("crossed tags") << "<a><b></a></b>"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("not closed") << "<a><b></b>"_ba << failed(XmlScanner::Problem::Truncated);
    QTest::newRow("cut tag") << "<a><b x='1"_ba << failed(XmlScanner::Problem::Truncated);
    QTest::newRow("cut comment") << "<a><!-- "_ba << failed(XmlScanner::Problem::Truncated);
    QTest::newRow("cut CDATA") << "<a><![CDATA[x]]"_ba << failed(XmlScanner::Problem::Truncated);
    QTest::newRow("two roots") << "<a/><b/>"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("text outside") << "<a/>x"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("nothing") << ""_ba << failed(XmlScanner::Problem::Truncated);
    QTest::newRow("attribute without quotes") << "<a b=c/>"_ba << failed(XmlScanner::Problem::Malformed);
    QTest::newRow("other encoding") << "<?xml version='1.0' encoding='UTF-16'?><a/>"_ba
                                    << failed(XmlScanner::Problem::NotUtf8);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE<\0a\0", 6) << failed(XmlScanner::Problem::NotUtf8);
    QTest::newRow("deep") << QByteArray("<a>").repeated(65) << failed(XmlScanner::Problem::TooDeep);
    QTest::newRow("deepest") << QByteArray("<a>").repeated(64) + QByteArray("</a>").repeated(64)
                             << QString(u"<a>"_s.repeated(64) + u"</a>"_s.repeated(64));
    QTest::newRow("huge tag") << "<a b='" + QByteArray(70'000, 'x') + "'/>" << failed(XmlScanner::Problem::Malformed);
}

void XlsxTest::xmlIsReadWhateverThePieces()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, expected);
    for (const qint64 portion : {qint64(1), qint64(2), qint64(3), qint64(7), qint64(1'000'000)})
        QCOMPARE(told(xml, portion), expected);
}

void XlsxTest::serialsAreDates_data()
{
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QString>("date"); // empty: none

    QTest::newRow("1") << "1"_ba << u"1900-01-01"_s;
    QTest::newRow("59") << "59"_ba << u"1900-02-28"_s;
    QTest::newRow("60, the day that never was") << "60"_ba << u""_s;
    QTest::newRow("61") << "61"_ba << u"1900-03-01"_s;
    QTest::newRow("2026") << "46027"_ba << u"2026-01-05"_s;
    QTest::newRow("leap day") << "45351"_ba << u"2024-02-29"_s;
    QTest::newRow("with zeros") << "46027.0"_ba << u"2026-01-05"_s;
    QTest::newRow("noon") << "46027.5"_ba << u"2026-01-05T12:00:00"_s;
    QTest::newRow("17 digits") << "46027.562500000001"_ba << u"2026-01-05T13:30:00"_s;
    QTest::newRow("nearly the next day") << "46027.999999"_ba << u"2026-01-06"_s;
    QTest::newRow("exponent") << "4.6027E4"_ba << u"2026-01-05"_s;
    QTest::newRow("last") << "2958465"_ba << u"9999-12-31"_s;
    QTest::newRow("beyond") << "2958466"_ba << u""_s;
    QTest::newRow("0") << "0"_ba << u""_s;
    QTest::newRow("negative") << "-1"_ba << u""_s;
    QTest::newRow("huge") << "1E+300"_ba << u""_s;
    QTest::newRow("words") << "abc"_ba << u""_s;
}

void XlsxTest::serialsAreDates()
{
    QFETCH(QByteArray, serial);
    QFETCH(QString, date);
    QCOMPARE(dateOfSerial(serial, DateSystem::From1900).value_or(QString()), date);
}

void XlsxTest::theDaysOf1904AreDates()
{
    QCOMPARE(dateOfSerial("0", DateSystem::From1904), u"1904-01-01"_s);
    QCOMPARE(dateOfSerial("60", DateSystem::From1904), u"1904-03-01"_s);
    QCOMPARE(dateOfSerial("44565", DateSystem::From1904), u"2026-01-05"_s);
}

void XlsxTest::partsOfADayAreTimes()
{
    QCOMPARE(timeOfSerial("0.5625"), u"13:30:00"_s);
    QCOMPARE(timeOfSerial("0"), u"00:00:00"_s);
    QCOMPARE(timeOfSerial("6.9444444444444447E-4"), u"00:01:00"_s);
    QCOMPARE(timeOfSerial("1.5"), std::nullopt);
}

void XlsxTest::formatCodesAreRecognised_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberLook>("look");

    QTest::newRow("general") << u"General"_s << NumberLook::Plain;
    QTest::newRow("number") << u"#,##0.00"_s << NumberLook::Plain;
    QTest::newRow("text") << u"@"_s << NumberLook::Plain;
    QTest::newRow("rupiah") << u"\"Rp\"#,##0;[Red]\\-\"Rp\"#,##0"_s << NumberLook::Plain;
    QTest::newRow("rupiah by locale") << u"[$Rp-421]#,##0"_s << NumberLook::Plain;
    QTest::newRow("unit in quotes") << u"0 \"days\""_s << NumberLook::Plain;
    QTest::newRow("escaped letter") << u"0\\d"_s << NumberLook::Plain;
    QTest::newRow("Indonesian date") << u"dd\\-mm\\-yyyy"_s << NumberLook::Date;
    QTest::newRow("long date") << u"[$-421]dd\\ mmmm\\ yyyy;@"_s << NumberLook::Date;
    QTest::newRow("month") << u"mmm"_s << NumberLook::Date;
    QTest::newRow("date and time") << u"yyyy-mm-dd hh:mm"_s << NumberLook::Date;
    QTest::newRow("capitals") << u"DD/MM/YYYY"_s << NumberLook::Date;
    QTest::newRow("time") << u"hh:mm:ss"_s << NumberLook::Time;
    QTest::newRow("length of time") << u"[h]:mm:ss"_s << NumberLook::Plain;
    QTest::newRow("colour, then date") << u"[Red]d/m/yyyy"_s << NumberLook::Date;
    QTest::newRow("date only when negative") << u"0;d"_s << NumberLook::Plain;
    QTest::newRow("scientific") << u"0.00E+00"_s << NumberLook::Plain;
    QTest::newRow("open quote") << u"0\"d"_s << NumberLook::Plain;
    QTest::newRow("open bracket") << u"0[d"_s << NumberLook::Plain;
}

void XlsxTest::formatCodesAreRecognised()
{
    QFETCH(QString, code);
    QFETCH(NumberLook, look);
    QCOMPARE(lookOf(code), look);
}

void XlsxTest::numbersAreShownAsSpreadsheetsShowThem_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");

    QTest::newRow("whole") << "12"_ba << u"12"_s;
    QTest::newRow("fraction") << "87.5"_ba << u"87.5"_s;
    QTest::newRow("17 digits") << "3.1400000000000001"_ba << u"3.14"_s;
    QTest::newRow("16 digits of 8.95") << "8.949999999999999"_ba << u"8.95"_s;
    QTest::newRow("carry to the front") << "9.9999999999999999"_ba << u"10"_s;
    QTest::newRow("small") << "5.0000000000000001E-2"_ba << u"0.05"_s;
    QTest::newRow("small exponent") << "1E-3"_ba << u"0.001"_s;
    QTest::newRow("exponent") << "1.5E3"_ba << u"1500"_s;
    QTest::newRow("negative") << "-0.5"_ba << u"-0.5"_s;
    QTest::newRow("fraction of nothing") << "12.000"_ba << u"12"_s;
    QTest::newRow("minus nothing") << "-0.0"_ba << u"0"_s;
    QTest::newRow("ruined NIP of Excel") << "1.97501012010011E+17"_ba << u"1.97501012010011E+17"_s;
    QTest::newRow("ruined NIP of LibreOffice") << "1.98501012010011E+017"_ba << u"1.98501012010011E+017"_s;
    QTest::newRow("NIP as number") << "197501012010011003"_ba << u"197501012010011003"_s;
    QTest::newRow("a NIP with a point") << "197501012010011003.0"_ba << u"197501012010011003"_s;
    QTest::newRow("very small") << "1E-30"_ba << u"1E-30"_s;
    QTest::newRow("no number") << "1,5"_ba << u""_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("point") << "."_ba << u""_s;
    QTest::newRow("exponent of nothing") << "1E"_ba << u""_s;
}

void XlsxTest::numbersAreShownAsSpreadsheetsShowThem()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, shown);
    QCOMPARE(shownNumber(raw).value_or(QString()), shown);
}

void XlsxTest::cellsAreReadByTheirType_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<Cell::Kind>("kind");
    QTest::addColumn<QString>("text");
    using Kind = Cell::Kind;

    QTest::newRow("shared") << R"(<c r="A1" t="s"><v>0</v></c>)"_ba << Kind::Text << u"satu"_s;
    QTest::newRow("shared, rich, without guides")
        << R"(<c r="A1" t="s"><v>1</v></c>)"_ba << Kind::Text << u"dua tiga"_s;
    QTest::newRow("shared, escaped") << R"(<c r="A1" t="s"><v>2</v></c>)"_ba << Kind::Text << u"a\r_x0041_b"_s;
    QTest::newRow("shared, not ASCII") << R"(<c r="A1" t="s"><v>3</v></c>)"_ba << Kind::Text << u"André"_s;
    QTest::newRow("inline") << R"(<c r="A1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>)"_ba
                            << Kind::Text << u" x "_s;
    QTest::newRow("inline, rich")
        << R"(<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>&lt;b</t></r></is></c>)"_ba << Kind::Text
        << u"a<b"_s;
    QTest::newRow("formula's text") << R"(<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>)"_ba << Kind::Text << u"ab"_s;
    QTest::newRow("formula's number") << R"(<c><f>1+1</f><v>2</v></c>)"_ba << Kind::Number << u"2"_s;
    QTest::newRow("formula without result") << R"(<c><f>1+1</f></c>)"_ba << Kind::Error << u"#FORMULA"_s;
    QTest::newRow("true") << R"(<c t="b"><v>1</v></c>)"_ba << Kind::Boolean << u"TRUE"_s;
    QTest::newRow("false") << R"(<c t="b"><v>0</v></c>)"_ba << Kind::Boolean << u"FALSE"_s;
    QTest::newRow("error") << R"(<c t="e"><v>#N/A</v></c>)"_ba << Kind::Error << u"#N/A"_s;
    QTest::newRow("number") << R"(<c t="n"><v>3.1400000000000001</v></c>)"_ba << Kind::Number << u"3.14"_s;
    QTest::newRow("ruined NIP") << R"(<c><v>1.97501012010011E+17</v></c>)"_ba << Kind::Number
                                << u"1.97501012010011E+17"_s;
    QTest::newRow("date by built-in format") << R"(<c s="1"><v>46027</v></c>)"_ba << Kind::Date << u"2026-01-05"_s;
    QTest::newRow("date by own format") << R"(<c s="2"><v>46027</v></c>)"_ba << Kind::Date << u"2026-01-05"_s;
    QTest::newRow("29 February 1900") << R"(<c s="1"><v>60</v></c>)"_ba << Kind::Number << u"60"_s;
    QTest::newRow("time") << R"(<c s="3"><v>0.5625</v></c>)"_ba << Kind::Text << u"13:30:00"_s;
    QTest::newRow("style out of range") << R"(<c s="99"><v>46027</v></c>)"_ba << Kind::Number << u"46027"_s;
    QTest::newRow("ISO date") << R"(<c t="d"><v>2026-01-05T00:00:00</v></c>)"_ba << Kind::Date << u"2026-01-05"_s;
    QTest::newRow("no ISO date") << R"(<c t="d"><v>besok</v></c>)"_ba << Kind::Text << u"besok"_s;
    QTest::newRow("unreadable number") << R"(<c><v>1,5</v></c>)"_ba << Kind::Text << u"1,5"_s;
    QTest::newRow("extension inside") << R"(<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>)"_ba << Kind::Number
                                      << u"1"_s;
}

void XlsxTest::cellsAreReadByTheirType()
{
    QFETCH(QByteArray, cell);
    QFETCH(Cell::Kind, kind);
    QFETCH(QString, text);
    WorkbookParts parts;
    parts.sharedStrings = "<si><t>satu</t></si>"
                          "<si><r><rPr><b/></rPr><t>dua</t></r><r><t xml:space=\"preserve\"> tiga</t></r>"
                          "<rPh sb=\"0\" eb=\"1\"><t>guide</t></rPh><phoneticPr fontId=\"1\"/></si>"
                          "<si><t>a_x000D__x005F_x0041_b</t></si><si><t>Andr\xC3\xA9</t></si>";
    parts.cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/>)";
    parts.numberFormats = R"(<numFmt numFmtId="164" formatCode="dd\-mm\-yyyy &quot;x&quot;"/>)";
    parts.sheetData = "<row>" + cell + "</row>";
    const auto source = xlsx(workbook(parts));
    QVERIFY2(source, qPrintable(sentence(source)));
    Row row;
    const auto more = (*source)->next(row);
    QVERIFY2(more, qPrintable(sentence(more)));
    QVERIFY(*more);
    QCOMPARE(row.at(0).text, text);
    QCOMPARE(row.at(0).kind, kind);
}

void XlsxTest::rowsAndCellsWithoutReferencesFollowEachOther()
{
    const auto source = xlsx(workbook({.sheetData = "<row><c><v>1</v></c><c><v>2</v></c></row>"
                                                    "<row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"
                                                    "<row/><row><c><v>5</v></c></row>"}));
    QVERIFY2(source, qPrintable(sentence(source)));
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(*rows, Rows({{u"1"_s, u"1"_s, u"2"_s}, {u"2"_s, u""_s, u""_s, u"3"_s, u"4"_s}, {u"4"_s, u"5"_s}}));
}

void XlsxTest::sparseRowsKeepTheirNumbers()
{
    // A formatted, empty cell in the last column of the sheet is common and harmless.
    const auto source = xlsx(
        workbook({.sheetData = R"(<row r="3"><c r="B3"><v>1</v></c><c r="XFD3" s="1"/></row>)"
                               R"(<row r="7"><c r="A7"/></row><row r="1048576"><c r="AB1048576"><v>2</v></c></row>)"}));
    QVERIFY2(source, qPrintable(sentence(source)));
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), QStringList({u"3"_s, u""_s, u"1"_s}));
    QCOMPARE(rows->at(1).first(), u"1048576"_s);
    QCOMPARE(rows->at(1).size(), 1 + 28);
}

QByteArray severalSheets()
{
    constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto sheet = [](const QByteArray &text) -> QByteArray {
        return R"(<worksheet><sheetData><row><c t="inlineStr"><is><t>)" + text +
               "</t></is></c></row></sheetData></worksheet>";
    };
    return workbook(
        {.extra = {
             {u"xl/workbook.xml"_s,
              R"(<workbook xmlns:r="x"><sheets><sheet name="Grafik" sheetId="9" r:id="rId9"/>)"
              R"(<sheet name="Rahasia" sheetId="1" state="veryHidden" r:id="rId1"/>)"
              R"(<sheet name="Sembunyi" sheetId="2" state="hidden" r:id="rId2"/>)"
              R"(<sheet name="Data &amp; Isi" sheetId="3" r:id="rId3"/><sheet name="Akhir" sheetId="4" r:id="rId4"/></sheets></workbook>)"_ba},
             {u"xl/_rels/workbook.xml.rels"_s,
              QByteArray("<Relationships>") + R"(<Relationship Id="rId9" Type=")" + office +
                  R"(/chartsheet" Target="chart.xml"/>)" + R"(<Relationship Id="rId1" Type=")" + office +
                  R"(/worksheet" Target="/xl/one.xml"/>)" + R"(<Relationship Id="rId2" Type=")" + office +
                  R"(/worksheet" Target="two.xml"/>)" + R"(<Relationship Id="rId3" Type=")" + office +
                  R"(/worksheet" Target="../xl/./three.xml"/>)" + R"(<Relationship Id="rId4" Type=")" + office +
                  R"(/worksheet" Target="Sheets\FOUR.xml"/></Relationships>)"},
             {u"xl/one.xml"_s, sheet("1")},
             {u"xl/two.xml"_s, sheet("2")},
             {u"xl/three.xml"_s, sheet("3")},
             {u"xl/sheets/four.xml"_s, sheet("4")}}});
}

void XlsxTest::theFirstVisibleSheetIsReadOrTheOneThatIsNamed()
{
    const QByteArray bytes = severalSheets();
    const auto first = xlsx(bytes);
    QVERIFY2(first, qPrintable(sentence(first)));
    QCOMPARE((*first)->recognised().sheet, u"Data & Isi"_s);
    QCOMPARE(allRows(**first)->at(0).at(1), u"3"_s);
    const auto named = xlsx(bytes, u"rahasia"_s);
    QVERIFY2(named, qPrintable(sentence(named)));
    QCOMPARE(allRows(**named)->at(0).at(1), u"1"_s);
    const auto missing = xlsx(bytes, u"Lain"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY2(sentence(missing).contains(u"Rahasia, Sembunyi, Data & Isi, Akhir"), qPrintable(sentence(missing)));
}

void XlsxTest::targetsMayBeAbsoluteOrRelative()
{
    const auto last = xlsx(severalSheets(), u"Akhir"_s);
    QVERIFY2(last, qPrintable(sentence(last)));
    QCOMPARE(allRows(**last)->at(0).at(1), u"4"_s);
}

void XlsxTest::prefixedNamesAreRead()
{
    const auto source = xlsx(workbook(
        {.extra = {
             {u"xl/worksheets/sheet1.xml"_s,
              R"(<x:worksheet xmlns:x="u"><x:cols><x:col/></x:cols><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>)"_ba}}}));
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE(*allRows(**source), Rows({{u"2"_s, u""_s, u"5"_s}}));
}

void XlsxTest::aWorkbookOf1904CountsFromThere()
{
    const auto source = xlsx(workbook({.sheetData = R"(<row><c s="1"><v>44565</v></c></row>)",
                                       .cellFormats = R"(<xf numFmtId="0"/><xf numFmtId="14"/>)",
                                       .workbookProperties = R"(<workbookPr date1904="1"/>)"}));
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE(allRows(**source)->at(0).at(1), u"2026-01-05"_s);
}

void XlsxTest::whatIsNoWorkbookIsRefusedWithItsOwnSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    const auto sheet = [](const QByteArray &data) { return workbook({.sheetData = data}); };
    const auto part = [](const QString &name, const QByteArray &bytes) { return workbook({.extra = {{name, bytes}}}); };

    QTest::newRow("no archive") << "PK\3\4nonsense"_ba << ErrorKind::Corrupt << u"is damaged"_s;
    QTest::newRow("ODS") << archive({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                     {u"content.xml"_s, "<x/>"}})
                         << ErrorKind::Invalid << u"OpenDocument"_s;
    QTest::newRow("XLSB") << archive({{u"xl/workbook.bin"_s, "x"}}) << ErrorKind::Invalid << u".xlsb"_s;
    QTest::newRow("Word") << archive({{u"word/document.xml"_s, "<x/>"}}) << ErrorKind::Invalid << u"is no workbook"_s;
    QTest::newRow("other archive") << archive({{u"a.txt"_s, "x"}}) << ErrorKind::Invalid << u"is no workbook"_s;
    QTest::newRow("no visible sheet") << part(u"xl/workbook.xml"_s, "<workbook><sheets/></workbook>")
                                      << ErrorKind::Invalid << u"shows no sheet"_s;
    QTest::newRow("sheet is no sheet") << part(u"xl/worksheets/sheet1.xml"_s, "<chart/>") << ErrorKind::Corrupt
                                       << u"is damaged"_s;
    QTest::newRow("DTD") << part(u"xl/worksheets/sheet1.xml"_s,
                                 "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet/>")
                         << ErrorKind::Invalid << u"no spreadsheet program writes"_s;
    QTest::newRow("DTD in strings") << part(u"xl/sharedStrings.xml"_s, "<!DOCTYPE x><sst/>") << ErrorKind::Invalid
                                    << u"no spreadsheet program writes"_s;
    QTest::newRow("string out of range") << sheet(R"(<row><c t="s"><v>0</v></c></row>)") << ErrorKind::Corrupt
                                         << u"is damaged"_s;
    QTest::newRow("rows out of order") << sheet(R"(<row r="2"/><row r="2"/>)") << ErrorKind::Corrupt << u"is damaged"_s;
    QTest::newRow("row 0") << sheet(R"(<row r="0"/>)") << ErrorKind::Corrupt << u"is damaged"_s;
    QTest::newRow("row too far") << sheet(R"(<row r="1048577"/>)") << ErrorKind::Corrupt << u"is damaged"_s;
    QTest::newRow("wrong reference") << sheet(R"(<row><c r="1A"><v>1</v></c></row>)") << ErrorKind::Corrupt
                                     << u"is damaged"_s;
    QTest::newRow("column too far") << sheet(R"(<row r="5"><c r="AMK5"><v>1</v></c></row>)") << ErrorKind::Invalid
                                    << u"Row 5 of tabel.xlsx has more than 1024"_s;
    QTest::newRow("long cell") << sheet("<row r=\"9\"><c t=\"str\"><v>" + QByteArray(65'537, 'x') + "</v></c></row>")
                               << ErrorKind::Invalid << u"after row 9"_s;
    QTest::newRow("longer than memory should hold")
        << sheet("<row><c t=\"str\"><v>" + QByteArray(300'000, 'x') + "</v></c></row>") << ErrorKind::Invalid
        << u"more than 65536 characters"_s;
    QTest::newRow("packed beyond reason")
        << part(u"xl/worksheets/sheet1.xml"_s, "<worksheet>" + QByteArray(4'000'000, ' ') + "</worksheet>")
        << ErrorKind::Invalid << u"unpacks to far more"_s;
    QTest::newRow("cut XML") << part(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData><row>") << ErrorKind::Corrupt
                             << u"is damaged"_s;
    QTest::newRow("cut after the rows") << part(u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData/>")
                                        << ErrorKind::Corrupt << u"is damaged"_s;
}

void XlsxTest::whatIsNoWorkbookIsRefusedWithItsOwnSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    QVERIFY(!bytes.isEmpty());
    const auto rows = [&]() -> Result<QList<QStringList>> {
        ASSIGN(const auto source, xlsx(bytes));
        return allRows(*source);
    }();
    QVERIFY(!rows);
    QVERIFY2(sentence(rows).contains(words), qPrintable(sentence(rows)));
    QCOMPARE(rows.error().kind, kind);
}

void XlsxTest::filesAreKnownByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray ole = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0');
    QByteArray encrypted = ole + QByteArray(300'000, '\0');
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted += QByteArray(1, c) + '\0';

    QTest::newRow("nothing") << ""_ba << u"is empty"_s;
    QTest::newRow("XLS") << ole << u"(.xls)"_s;
    QTest::newRow("locked") << encrypted << u"locked with a password"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n"_ba << u"not a table"_s;
    QTest::newRow("PNG") << "\x89PNG\r\n"_ba << u"not a table"_s;
    QTest::newRow("web page") << "\xEF\xBB\xBF \r\n<HTML><table>"_ba << u"web page"_s;
    QTest::newRow("XML of 2003") << "<?xml version=\"1.0\"?><Workbook/>"_ba << u"web page"_s;
    QTest::newRow("packed") << "Rar!\x1a\x07"_ba << u"Unpack it"_s;
}

void XlsxTest::filesAreKnownByTheirBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QTemporaryDir folder;
    for (const QString &name : {u"rekap.xlsx"_s, u"rekap.csv"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto source = openTable(file.fileName());
        QVERIFY(!source);
        QCOMPARE(source.error().kind, ErrorKind::Invalid);
        QVERIFY2(sentence(source).contains(words), qPrintable(sentence(source)));
    }
    const auto missing = openTable(folder.filePath(u"tidak-ada.xlsx"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(sentence(openTable(folder.path())).contains(u"is a folder"));
}

void XlsxTest::theRecapsOfAnOfficeAreRead()
{
    const auto source = openTable(QStringLiteral(TEST_DATA "/kantor/rekap-bermasalah-V.xlsx"));
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE((*source)->recognised().format, FileFormat::Xlsx);
    QCOMPARE((*source)->recognised().sheet, u"Rekap"_s);
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->size(), 126);
    QCOMPARE(rows->at(4).at(1), u"Periode Bulanan V Tahun 2026"_s);
    QCOMPARE(rows->at(5), QStringList({u"7"_s, u"No"_s, u"NIP"_s, u"Nama"_s, u"Jabatan"_s, u"Rating Hasil Kinerja"_s,
                                       u"Rating Perilaku Kerja"_s, u"Predikat Kinerja Periodik"_s}));
    QCOMPARE(rows->last().first(), u"127"_s);
}

Result<QList<QStringList>> readWhole(const QByteArray &bytes)
{
    ASSIGN(const auto source, xlsx(bytes));
    return allRows(*source);
}

void XlsxTest::everyCutOfAWorkbookIsNoticed()
{
    QFile file(QStringLiteral(TEST_DATA "/kantor/rekap-periode-salah.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(readWhole(whole));
    for (qsizetype size = 1; size < whole.size(); size += 13) {
        const auto rows = readWhole(whole.left(size));
        QVERIFY2(!rows, qPrintable(QString::number(size)));
        QCOMPARE(rows.error().kind, ErrorKind::Corrupt);
    }
}

void XlsxTest::everyChangedByteIsReadOrRefused()
{
    QFile file(QStringLiteral(TEST_DATA "/kantor/rekap-periode-salah.xlsx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto good = readWhole(whole);
    QVERIFY(good);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x55);
        const auto rows = readWhole(changed);
        // Either a sentence, or the very same table: the change hit something that does not matter (a date, a comment). A
        // part whose name no longer fits may be gone; then its strings are missed, or dates are numbers, which here are none.
        if (rows)
            QCOMPARE(*rows, *good);
        else
            ++refused;
    }
    QVERIFY(refused > whole.size() / 4);
}

} // namespace

QTEST_APPLESS_MAIN(XlsxTest)
#include "xlsxtest.moc"
