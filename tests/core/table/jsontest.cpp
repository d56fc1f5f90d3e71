#include "core/table/jsonreader.h"
#include "core/table/tableoutput.h"
#include "tests/core/table/tablesupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::test;

namespace {

using Rows = QList<QStringList>;

Result<Rows> jsonRows(const QByteArray &bytes)
{
    ASSIGN(const auto source, json(bytes));
    return allRows(*source);
}

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfObjectsAreRead_data();
    void listsOfObjectsAreRead();
    void everyValueKeepsItsKind();
    void aFileIsRecognisedByWhatItHolds_data();
    void aFileIsRecognisedByWhatItHolds();
    void whatIsNoTableIsRefusedWithItsOwnSentence_data();
    void whatIsNoTableIsRefusedWithItsOwnSentence();
    void aFileCutShortAnywhereIsNoticed();
    void theLongestTextAndTheWidestObjectAreRead();
    void aFailureStays();
    void longFilesAreReadAcrossPieces();
    void everyTextReadsBackUnchanged();
    void textsThatCannotBeKeptAreNotWritten();
    void whatIsReadIsWhatQtReads();
    void anyBytesAreReadOrRefused();
};

void JsonTest::listsOfObjectsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("a row") << R"([{"a":"x","b":"y"}])"_ba << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"x"_s, u"y"_s}};
    QTest::newRow("spaces everywhere") << " [ \n{ \"a\" :\t\"x\" , \"b\"\r\n: 1 } , {\"a\":null } ] \n"_ba
                                       << Rows{{u"1"_s, u"a"_s, u"b"_s}, {u"2"_s, u"x"_s, u"1"_s}};
    QTest::newRow("another order and names left out") << R"([{"a":"1","b":"2","c":"3"},{"c":"6","a":"4"},{"b":"8"}])"_ba
                                                      << Rows{{u"1"_s, u"a"_s, u"b"_s, u"c"_s},
                                                              {u"2"_s, u"1"_s, u"2"_s, u"3"_s},
                                                              {u"3"_s, u"4"_s, u""_s, u"6"_s},
                                                              {u"4"_s, u""_s, u"8"_s}};
    QTest::newRow("blank objects count but are not given") << R"([{"a":null},{},{"a":""},{"a":"x"}])"_ba << Rows{{u"1"_s, u"a"_s}, {u"5"_s, u"x"_s}};
    QTest::newRow("escapes") << R"([{"a\u0062":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}])"_ba
                             << Rows{{u"1"_s, u"ab"_s}, {u"2"_s, u"\"\\/\b\f\n\r\té\U0001F600"_s}};
    QTest::newRow("UTF-8") << "[{\"a\":\"Andr\xC3\xA9 \xF0\x9F\x98\x80\"}]"_ba << Rows{{u"1"_s, u"a"_s}, {u"2"_s, u"André \U0001F600"_s}};
    QTest::newRow("a byte order mark") << "\xEF\xBB\xBF[{\"a\":\"x\"}]"_ba << Rows{{u"1"_s, u"a"_s}, {u"2"_s, u"x"_s}};
    QTest::newRow("nothing") << "[]"_ba << Rows{};
    QTest::newRow("nothing, as export writes it") << "[]\n"_ba << Rows{};
    QTest::newRow("one object without names") << "[{}]"_ba << Rows{};
}

void JsonTest::listsOfObjectsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    const auto read = jsonRows(bytes);
    QVERIFY2(read, qPrintable(sentence(read)));
    QCOMPARE(*read, rows);
    QVERIFY(JsonReader::isJson(bytes));
}

void JsonTest::everyValueKeepsItsKind()
{
    const auto source = json(R"([{"a":"2.5","b":2.50,"c":-0.125,"d":1.97E+17,"e":198002292005011007,"f":null,"g":""}])");
    QVERIFY(source.has_value());
    Row row;
    QVERIFY((*source)->next(row).value_or(false) && (*source)->next(row).value_or(false));
    using Kind = Cell::Kind;
    const QList<std::pair<Kind, QString>> cells = {{Kind::Exact, u"2.5"_s},      {Kind::Number, u"2.50"_s},
                                                   {Kind::Number, u"-0.125"_s},  {Kind::Number, u"1.97E+17"_s},
                                                   {Kind::Number, u"198002292005011007"_s}, {Kind::Empty, u""_s}, {Kind::Empty, u""_s}};
    QCOMPARE(row.size(), cells.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QCOMPARE(row.at(i).kind, cells[i].first);
        QCOMPARE(row.at(i).text, cells[i].second);
    }
}

void JsonTest::aFileIsRecognisedByWhatItHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("list") << "[{\"a\":1}]"_ba << true;
    QTest::newRow("list, with a mark and spaces") << "\xEF\xBB\xBF \r\n[\n {"_ba << true;
    QTest::newRow("empty list") << "[]"_ba << true;
    QTest::newRow("only begun") << "[\n"_ba << true;
    QTest::newRow("an object") << "{\"a\":1}"_ba << true;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0{\0", 6) << true;
    QTest::newRow("UTF-16, the other way round") << QByteArray("\xFE\xFF\0[\0{", 6) << true;
    QTest::newRow("a title in brackets") << "[Rahasia] Daftar pegawai\nNIP;Nama\n"_ba << false;
    QTest::newRow("a number in brackets") << "[1];Nama\n"_ba << false;
    QTest::newRow("a brace") << "{Nama};NIP\n"_ba << false;
    QTest::newRow("headings") << "NIP;Nama\n"_ba << false;
    QTest::newRow("UTF-16 headings") << QByteArray("\xFF\xFEN\0I\0", 6) << false;
    QTest::newRow("nothing but spaces") << "  \n"_ba << false;
}

void JsonTest::aFileIsRecognisedByWhatItHolds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isJson);
    QCOMPARE(JsonReader::isJson(bytes), isJson);
    const QTemporaryDir folder;
    // The name says nothing.
    QFile file(folder.filePath(u"tabel.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    if (const auto source = openTable(file.fileName()))
        QCOMPARE((*source)->recognised().format == FileFormat::Json, isJson);
}

void JsonTest::whatIsNoTableIsRefusedWithItsOwnSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray start = R"([{"a":"1","b":"2"},)"_ba;
    const QByteArray deep = QByteArray(100'000, '[');
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0]\0", 6) << u"not written in UTF-8"_s << ErrorKind::Invalid;
    QTest::newRow("an object at the top") << R"({"rows":[{"a":1}]})"_ba << u"not a list with one object for each row"_s << ErrorKind::Invalid;
    QTest::newRow("a row that is a number") << start + "7]" << u"Row 3 of tabel.json is no object"_s << ErrorKind::Invalid;
    QTest::newRow("a row that is a list") << start + "[]]" << u"Row 3 of tabel.json is no object"_s << ErrorKind::Invalid;
    QTest::newRow("lists without end") << deep << u"Row 2 of tabel.json is no object"_s << ErrorKind::Invalid;
    QTest::newRow("objects without end") << "[{\"a\":" + QByteArray("{\"a\":").repeated(100'000) << u"under “a”"_s << ErrorKind::Invalid;
    QTest::newRow("a list for a value") << start + R"({"b":["x"]}])" << u"Row 3 of tabel.json has a list, an object, true or false under “b”"_s << ErrorKind::Invalid;
    QTest::newRow("an object for a value") << start + R"({"b":{}}])" << u"true or false under “b”"_s << ErrorKind::Invalid;
    QTest::newRow("true for a value") << start + R"({"b":true}])" << u"true or false under “b”"_s << ErrorKind::Invalid;
    QTest::newRow("false for a value") << start + R"({"b":false}])" << u"true or false under “b”"_s << ErrorKind::Invalid;
    QTest::newRow("a name twice") << start + R"({"a":1,"b":2,"a":1}])" << u"Row 3 of tabel.json has “a” twice"_s << ErrorKind::Invalid;
    QTest::newRow("a name twice in the first row") << R"([{"a":1,"\u0061":2}])"_ba << u"Row 2 of tabel.json has “a” twice"_s << ErrorKind::Invalid;
    QTest::newRow("a new name") << start + R"({"c":1}])" << u"Row 3 of tabel.json has “c”, which the first row has not"_s << ErrorKind::Invalid;
    QTest::newRow("no name") << R"([{"":1}])"_ba << u"Row 2 of tabel.json has a value without a name"_s << ErrorKind::Invalid;
    QTest::newRow("no UTF-8") << start + "{\"a\":\"Andr\xE9\"}]" << u"The text in row 3 of tabel.json is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("no UTF-8 in a name") << "[{\"Andr\xE9\":1}]"_ba << u"The text in row 2 of tabel.json is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("a surrogate in UTF-8") << "[{\"a\":\"\xED\xA0\x80\"}]"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("half a pair") << R"([{"a":"\ud83d"}])"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("half a pair and another escape") << R"([{"a":"\ud83d\n"}])"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("two first halves") << R"([{"a":"\ud83d\ud83d"}])"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("the other half") << R"([{"a":"\ude00"}])"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("NUL") << R"([{"a":"x\u0000y"}])"_ba << u"is damaged"_s << ErrorKind::Corrupt;
    QTest::newRow("a comma too many") << R"([{"a":1},])"_ba << u"Row 3 of tabel.json is no proper JSON (at byte 10 of the file)"_s << ErrorKind::Invalid;
    QTest::newRow("a comma too many in a row") << R"([{"a":1,}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a comma too few") << R"([{"a":1}{"a":2}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a colon too few") << R"([{"a" 1}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a name without marks") << R"([{a:1}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a comment") << "[/* */{\"a\":1}]"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a line break in a text") << "[{\"a\":\"x\ny\"}]"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("an unknown escape") << R"([{"a":"\x41"}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("three hexadecimal digits") << R"([{"a":"\u004"}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("not a number") << R"([{"a":NaN}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    for (const char *const number : {"01", "-", "1.", ".5", "1e", "1e+", "+1", "1.2.3", "--1", "1-2", "0x10"})
        QTest::newRow(number) << "[{\"a\":" + QByteArray(number) + "}]" << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("nul") << R"([{"a":nul}])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("something behind the list") << R"([{"a":1}] x)"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a second list") << R"([][])"_ba << u"no proper JSON"_s << ErrorKind::Invalid;
    QTest::newRow("a text beyond the limit") << "[{\"a\":\"" + QByteArray(tablelimits::cellCharacters + 1, 'x') + "\"}]" << u"more than 65536 characters"_s
                                             << ErrorKind::Invalid;
    QTest::newRow("a text without end") << "[{\"a\":\"" + QByteArray(4 * tablelimits::cellCharacters, 'x') << u"more than 65536 characters"_s << ErrorKind::Invalid;
    QTest::newRow("a number without end") << "[{\"a\":" + QByteArray(4 * tablelimits::cellCharacters, '1') << u"more than 65536 characters"_s << ErrorKind::Invalid;
    QByteArray wide = "[{\"n\":1";
    for (int i = 0; i < tablelimits::columns; ++i)
        wide += ",\"c" + QByteArray::number(i) + "\":1";
    QTest::newRow("more names than columns") << wide + "}]" << u"more than 1024 columns"_s << ErrorKind::Invalid;
}

void JsonTest::whatIsNoTableIsRefusedWithItsOwnSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QFETCH(ErrorKind, kind);
    const auto read = jsonRows(bytes);
    QVERIFY(!read);
    QVERIFY2(sentence(read).contains(words), qPrintable(sentence(read)));
    QVERIFY(sentence(read).contains(u"othing was changed"));
    QCOMPARE(read.error().kind, kind);
}

void JsonTest::aFileCutShortAnywhereIsNoticed()
{
    const QByteArray whole = R"([{"nama":"A\u00e9\ud83d\ude00","no":-12.5e+3,"ket":null},{"no":7}])"_ba;
    QVERIFY(jsonRows(whole).has_value());
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto read = jsonRows(whole.first(size));
        QVERIFY2(!read, whole.first(size).constData());
        QVERIFY2(sentence(read).contains(u"was not copied completely"), qPrintable(sentence(read) + QString::number(size)));
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }
}

void JsonTest::theLongestTextAndTheWidestObjectAreRead()
{
    const QString longest(tablelimits::cellCharacters, u'é');
    const auto read = jsonRows("[{\"a\":\"" + longest.toUtf8() + "\"}]");
    QVERIFY2(read, qPrintable(sentence(read)));
    QCOMPARE(read->value(1).value(1), longest);
    QByteArray wide = "[{\"c0\":1";
    for (int i = 1; i < tablelimits::columns; ++i)
        wide += ",\"c" + QByteArray::number(i) + "\":1";
    const auto widest = jsonRows(wide + "}]");
    QVERIFY2(widest, qPrintable(sentence(widest)));
    QCOMPARE(widest->value(1).size(), 1 + tablelimits::columns);
}

void JsonTest::aFailureStays()
{
    const auto source = json(R"([{"a":"1"},{"a":true},{"a":"3"}])");
    QVERIFY(source.has_value());
    Row row;
    QVERIFY((*source)->next(row).value_or(false) && (*source)->next(row).value_or(false));
    const auto first = (*source)->next(row);
    const auto second = (*source)->next(row);
    QVERIFY(!first && !second);
    QCOMPARE(first.error(), second.error());
}

void JsonTest::longFilesAreReadAcrossPieces()
{
    QByteArray bytes = "[";
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i)
        bytes += (i > 0 ? ",\n{\"nomor\":" : "\n{\"nomor\":") + QByteArray::number(i) + ",\"nama\":\"n\xC3\xA9\\u00e9\xF0\x9F\x98\x80" + QByteArray::number(i) + "\",\"kosong\":null}";
    bytes += "\n]\n";
    QVERIFY(bytes.size() > 3 * 256 * 1024);
    const auto source = json(bytes);
    QVERIFY(source.has_value());
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    for (int i = 0; i < count; ++i) {
        const auto more = (*source)->next(row);
        QVERIFY2(more.value_or(false), qPrintable(sentence(more)));
        QCOMPARE(row.number, i + 2);
        QCOMPARE(row.at(0).text, QString::number(i));
        QCOMPARE(row.at(1).text, u"néé\U0001F600"_s + QString::number(i));
    }
    QVERIFY(!(*source)->next(row).value_or(true));
    QCOMPARE((*source)->bytesRead(), bytes.size());
    QCOMPARE((*source)->bytesTotal(), bytes.size());
}

void JsonTest::everyTextReadsBackUnchanged()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"teks.json"_s);
    const bool holds = rc::check("texts in JSON", [&] {
        const auto texts = *rc::gen::container<std::vector<QString>>(hurtfulText());
        const auto output = TableOutput::create(file, {{u"Satu"_s, "one"_L1}, {u"Dua"_s, "two"_L1}}, u"Teks"_s);
        RC_ASSERT(output.has_value());
        for (const QString &text : texts)
            RC_ASSERT((*output)->write(std::array<Datum, 2>{text, qint64(1)}).has_value());
        RC_ASSERT((*output)->close().has_value());
        const auto source = openTable(file);
        RC_ASSERT(source.has_value());
        const auto rows = allRows(**source);
        RC_ASSERT(rows.has_value());
        RC_ASSERT(size_t(rows->size()) == (texts.empty() ? 0 : texts.size() + 1));
        for (size_t i = 0; i < texts.size(); ++i)
            RC_ASSERT(rows->at(qsizetype(i) + 1).value(1) == texts[i]);
    });
    QVERIFY(holds);
}

void JsonTest::textsThatCannotBeKeptAreNotWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"teks.json"_s);
    for (const QString &text : {QString(QChar(u'\0')), QString(tablelimits::cellCharacters + 1, u'x')}) {
        const auto output = TableOutput::create(file, {{u"Satu"_s, "one"_L1}}, u"Teks"_s);
        QVERIFY(output.has_value());
        const auto written = (*output)->write(std::array<Datum, 1>{text});
        QVERIFY(!written);
        QVERIFY2(sentence(written).contains(u"teks.json"), qPrintable(sentence(written)));
    }
    QVERIFY(!QFile::exists(file));
}

void JsonTest::whatIsReadIsWhatQtReads()
{
    const bool holds = rc::check("objects as Qt writes them", [&] {
        auto names = *rc::gen::unique<std::vector<QString>>(rc::gen::suchThat(hurtfulText(), [](const QString &name) { return !name.trimmed().isEmpty(); }));
        names.resize(std::min<size_t>(names.size(), 20));
        RC_PRE(!names.empty());
        const auto count = *rc::gen::inRange(1, 6);
        QJsonArray list;
        for (int i = 0; i < count; ++i) {
            QJsonObject object;
            for (const QString &name : names)
                object.insert(name, *rc::gen::oneOf(rc::gen::map(hurtfulText(), [](const QString &text) { return QJsonValue(text); }),
                                                    rc::gen::map(rc::gen::inRange(-1000, 1000), [](int number) { return QJsonValue(number); }),
                                                    rc::gen::just(QJsonValue())));
            list.append(object);
        }
        const auto format = *rc::gen::element(QJsonDocument::Compact, QJsonDocument::Indented);
        const auto source = json(QJsonDocument(list).toJson(format));
        RC_ASSERT(source.has_value());
        const auto rows = allRows(**source);
        RC_ASSERT(rows.has_value());
        const QStringList heading = rows->first().mid(1);
        RC_ASSERT(heading.size() == list.first().toObject().size());
        qsizetype given = 1;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject object = list[i].toObject();
            QStringList texts = {QString::number(i + 2)};
            for (const QString &name : heading) {
                const QJsonValue value = object.value(name);
                texts.append(value.isDouble() ? QString::number(value.toInt()) : value.toString());
            }
            if (texts.mid(1).join(QString()).isEmpty())
                continue;
            RC_ASSERT(rows->value(given++) == texts);
        }
        RC_ASSERT(given == rows->size());
    });
    QVERIFY(holds);
}

void JsonTest::anyBytesAreReadOrRefused()
{
    const bool holds = rc::check("pieces of JSON in any order", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("[", "]", "{", "}", ",", ":", "\"", "\"a\"", "\"b\"", "\"a\":1", "null", "-1.5", "1e9", "true", "\\u00e9", "\\ud83d", "\xE9", "\xC3\xA9", " ",
                                          "\n", "[{", "}]", "\\"));
        QByteArray bytes = "[{";
        for (const std::string &piece : pieces)
            bytes += QByteArray::fromStdString(piece);
        const auto read = jsonRows(bytes);
        if (read)
            RC_ASSERT(QJsonDocument::fromJson(bytes).isArray());
        else
            RC_ASSERT(!sentence(read).isEmpty());
    });
    QVERIFY(holds);
}

} // namespace

QTEST_APPLESS_MAIN(JsonTest)

#include "jsontest.moc"
