#include "tests/core/table/tablesupport.h"

#include "core/table/csvreader.h"
#include "core/table/jsonreader.h"
#include "core/table/xlsxreader.h"
#include "core/table/zippackage.h"

#include <QBuffer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

void showValue(const QString &text, std::ostream &to)
{
    to << '"';
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7F)
            to << c.toLatin1();
        else
            to << "\\u" << QByteArray::number(c.unicode(), 16).constData();
    }
    to << '"';
}

namespace kinerja::test {

namespace {

std::unique_ptr<QIODevice> deviceOf(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

Result<QList<QStringList>> allRows(RowSource &source)
{
    QList<QStringList> rows;
    Row row;
    for (;;) {
        ASSIGN(const bool more, source.next(row));
        if (!more)
            return rows;
        QStringList texts = {QString::number(row.number)};
        for (qsizetype i = 0; i < row.size(); ++i)
            texts.append(row.at(i).text);
        rows.append(texts);
    }
}

Result<std::unique_ptr<RowSource>> csv(const QByteArray &bytes, const TextReading &reading)
{
    return CsvReader::open(deviceOf(bytes), u"tabel.csv"_s, reading);
}

Result<std::unique_ptr<RowSource>> xlsx(const QByteArray &bytes, const QString &sheet)
{
    return XlsxReader::open(deviceOf(bytes), u"tabel.xlsx"_s, sheet);
}

Result<std::unique_ptr<RowSource>> json(const QByteArray &bytes)
{
    return JsonReader::open(deviceOf(bytes), u"tabel.json"_s);
}

Result<QList<QStringList>> csvRows(const QByteArray &bytes)
{
    ASSIGN(const auto source, csv(bytes));
    return allRows(*source);
}

QByteArray archive(const QList<QPair<QString, QByteArray>> &entries)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    {
        ZipWriter writer(file);
        for (const auto &[name, bytes] : entries) {
            if (!writer.add(name, bytes))
                return {};
        }
        if (!writer.finish())
            return {};
    }
    file.seek(0);
    return file.readAll();
}

QByteArray workbook(const WorkbookParts &parts)
{
    constexpr auto start = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    constexpr auto spreadsheet = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    constexpr auto office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    constexpr auto relationships =
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    QList<QPair<QString, QByteArray>> entries = {
        {u"_rels/.rels"_s, QByteArray(start) + relationships + R"(<Relationship Id="rId1" Type=")" + office +
                               R"(/officeDocument" Target="xl/workbook.xml"/></Relationships>)"},
        {u"xl/workbook.xml"_s, QByteArray(start) + "<workbook " + spreadsheet + R"( xmlns:r=")" + office + R"(">)" +
                                   parts.workbookProperties +
                                   R"(<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
        {u"xl/_rels/workbook.xml.rels"_s,
         QByteArray(start) + relationships + R"(<Relationship Id="rId1" Type=")" + office +
             R"(/worksheet" Target="worksheets/sheet1.xml"/>)" + R"(<Relationship Id="rId2" Type=")" + office +
             R"(/sharedStrings" Target="sharedStrings.xml"/>)" + R"(<Relationship Id="rId3" Type=")" + office +
             R"(/styles" Target="styles.xml"/></Relationships>)"},
        {u"xl/sharedStrings.xml"_s, QByteArray(start) + "<sst " + spreadsheet + ">" + parts.sharedStrings + "</sst>"},
        {u"xl/styles.xml"_s, QByteArray(start) + "<styleSheet " + spreadsheet + "><numFmts>" + parts.numberFormats +
                                 R"(</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>)" +
                                 parts.cellFormats + "</cellXfs></styleSheet>"},
        {u"xl/worksheets/sheet1.xml"_s, QByteArray(start) + "<worksheet " + spreadsheet + "><sheetData>" +
                                            parts.sheetData + "</sheetData></worksheet>"},
    };
    for (const auto &part : parts.extra) {
        const auto same =
            std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first == part.first; });
        if (same != entries.end())
            same->second = part.second;
        else
            entries.append(part);
    }
    return archive(entries);
}

rc::Gen<QString> hurtfulText()
{
    const auto piece = rc::gen::weightedOneOf<QString>(
        {{6, rc::gen::map(rc::gen::inRange<int>(0x20, 0x7F), [](int c) { return QString(QChar(char16_t(c))); })},
         {3, rc::gen::element(u"'"_s, u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\r\n"_s, u"\""_s,
                              u";"_s, u","_s, u" "_s, u"\u00A0"_s, u"\uFF1D"_s, u"\uFEFF"_s, u"_x000D_"_s, u"_x005F_"_s,
                              u"_"_s, u"sep=;"_s, u"<a&b>"_s, u"]]>"_s, u"&amp;"_s, u"\u0001"_s, u"\u001F"_s,
                              u"\uFFFE"_s, u"\uFFFF"_s, u"\u2019"_s)},
         {2, rc::gen::map(rc::gen::inRange<int>(0, 1'000'000'000), [](int n) { return QString::number(n); })},
         {1, rc::gen::element(u"0"_s, u"00812"_s, u"199206212025031005"_s, u"1,97E+17"_s, u"87,5"_s)},
         {1, rc::gen::map(rc::gen::oneOf(rc::gen::inRange<int>(1, 0xD800), rc::gen::inRange<int>(0xE000, 0x110000)),
                          [](int c) {
                              const char32_t code = char32_t(c);
                              return QString::fromUcs4(&code, 1);
                          })}});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (const QString &part : pieces)
            text += part;
        return text;
    });
}

} // namespace kinerja::test
