#include "core/exchange/fieldtext.h"
#include "core/table/csvwriter.h"
#include "core/table/xlsxwriter.h"
#include "tests/core/table/tablesupport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kinerja;
using namespace kinerja::test;

namespace {

const QList<Column> officeColumns = {{u"NIP"_s, ColumnKind::Nip},
                                     {u"Nama"_s, ColumnKind::Text},
                                     {u"Nilai"_s, ColumnKind::Number},
                                     {u"Tanggal"_s, ColumnKind::Date},
                                     {u"Kode"_s, ColumnKind::Text}};

std::vector<std::vector<CellValue>> officeRows()
{
    return {
        {u"198002292005011007"_s, u"Ani, \"S.E.\""_s, Decimal(875, 1), QDate(2026, 1, 5), u"3.14.1"_s},
        {u"199001012024212001"_s, u"=1+1"_s, Decimal(895, 2), QDate(2024, 2, 29), u"007"_s},
        {u"197501012010011003"_s, u"'=HYPERLINK(\"x\")"_s, Decimal(-125, 1), QDate(1980, 2, 29), u"'007"_s},
        {u"198501012010012001"_s, u"baris satu\nbaris dua"_s, Decimal(33302749, 0), QDate(), u"-"_s},
        {u"198501012010012002"_s, u" spasi "_s, qint64(12), QDate(1900, 3, 1), u"+62 21 555"_s},
        {u"198501012010012003"_s, std::monostate(), Decimal(123456789012345678, 3), QDate(1899, 1, 1), u"\uFF1D1"_s}};
}

Result<void> writeTable(const QString &path, const QList<Column> &columns,
                        const std::vector<std::vector<CellValue>> &rows)
{
    ASSIGN(const auto sink, createTable(path, columns, u"Data"_s));
    for (const auto &row : rows)
        TRY(sink->write(row));
    return sink->close();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack_data();
    void whatIsWrittenReadsBack();
    void everyTextReadsBackUnchanged_data();
    void everyTextReadsBackUnchanged();
    void everyDecimalReadsBackExactly_data();
    void everyDecimalReadsBackExactly();
    void theSameRowsGiveTheSameBytes_data();
    void theSameRowsGiveTheSameBytes();
    void csvIsWhatIndonesianSpreadsheetsOpen();
    void nothingInAWorkbookIsAFormula();
    void theLanguageOfTheSystemChangesNothing();
    void whatTheFormatCannotHoldIsRefused_data();
    void whatTheFormatCannotHoldIsRefused();
    void wrongNamesAreRefused();
    void aFileThatIsNotFinishedLeavesTheOldOne_data();
    void aFileThatIsNotFinishedLeavesTheOldOne();
    void foldersThatCannotBeWrittenHaveTheirSentence();
    void aFullDiskHasItsSentence();
    void libreOfficeInBetweenKeepsEverything();
    void openpyxlSeesWhatWeSee();
};

void addEndings()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("xlsx") << u"xlsx"_s;
}

void TablesTest::whatIsWrittenReadsBack_data()
{
    addEndings();
}

void TablesTest::whatIsWrittenReadsBack()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel."_s + ending);
    const auto rows = officeRows();
    const auto written = writeTable(path, officeColumns, rows);
    QVERIFY2(written, qPrintable(sentence(written)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"tabel."_s + ending}));

    const auto source = openTable(path);
    QVERIFY2(source, qPrintable(sentence(source)));
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    for (qsizetype i = 0; i < officeColumns.size(); ++i)
        QCOMPARE(row.at(i).text, officeColumns[i].heading);
    for (const auto &expected : rows) {
        const auto more = (*source)->next(row);
        QVERIFY2(more, qPrintable(sentence(more)));
        QVERIFY(*more);
        for (qsizetype i = 0; i < officeColumns.size(); ++i) {
            const CellValue &value = expected[size_t(i)];
            if (const auto *text = std::get_if<QString>(&value)) {
                QCOMPARE(row.at(i).text, *text);
                QCOMPARE(row.at(i).kind, Cell::Kind::Text);
            } else if (const auto *number = std::get_if<Decimal>(&value)) {
                QVERIFY(readDecimal(row.at(i)) == *number);
            } else if (const auto *date = std::get_if<QDate>(&value)) {
                if (date->isValid() && date->year() >= 1900)
                    QCOMPARE(readDate(row.at(i)).value_or(QDate()), *date);
                else
                    QCOMPARE(row.at(i).text, date->isValid() ? date->toString(u"dd-MM-yyyy"_s) : QString());
            } else if (const auto *count = std::get_if<qint64>(&value)) {
                QVERIFY(readWhole(row.at(i), 0, 100) == int(*count));
            } else {
                QCOMPARE(row.at(i).kind, Cell::Kind::Empty);
            }
        }
    }
    QVERIFY(!(*source)->next(row).value_or(true));
}

void TablesTest::everyTextReadsBackUnchanged_data()
{
    addEndings();
}

void TablesTest::everyTextReadsBackUnchanged()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel."_s + ending);
    QVERIFY(rc::check("written texts are read texts", [&] {
        const int columns = *rc::gen::inRange(1, 5);
        const auto table =
            *rc::gen::resize(20, rc::gen::container<std::vector<std::vector<QString>>>(
                                     rc::gen::container<std::vector<QString>>(size_t(columns), hurtfulText())));
        QList<Column> headings;
        for (int i = 0; i < columns; ++i)
            headings.append({*hurtfulText(), i % 2 == 0 ? ColumnKind::Text : ColumnKind::Nip});
        std::vector<std::vector<CellValue>> rows;
        for (const auto &texts : table)
            rows.emplace_back(texts.begin(), texts.end());
        const auto written = writeTable(path, headings, rows);
        RC_ASSERT(written.has_value());

        QList<QStringList> expected;
        QStringList top;
        for (const Column &heading : headings)
            top.append(heading.heading);
        expected.append(top);
        for (const auto &texts : table)
            expected.append(QStringList(texts.begin(), texts.end()));

        const auto source = openTable(path);
        RC_ASSERT(source.has_value());
        Row row;
        for (qsizetype number = 0; number < expected.size(); ++number) {
            if (expected[number].join(QString()).isEmpty())
                continue; // blank rows are not given
            RC_ASSERT((*source)->next(row).value_or(false));
            RC_ASSERT(row.number == int(number) + 1);
            for (qsizetype i = 0; i < columns; ++i)
                RC_ASSERT(row.at(i).text == expected[number][i]);
        }
        RC_ASSERT(!(*source)->next(row).value_or(true));
    }));
}

void TablesTest::everyDecimalReadsBackExactly_data()
{
    addEndings();
}

void TablesTest::everyDecimalReadsBackExactly()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel."_s + ending);
    QVERIFY(rc::check("written numbers are read numbers", [&] {
        const auto units = *rc::gen::container<std::vector<qint64>>(
            rc::gen::oneOf(rc::gen::inRange<qint64>(-999'999'999'999'999'999, 999'999'999'999'999'999),
                           rc::gen::inRange<qint64>(-2000, 2000)));
        std::vector<std::vector<CellValue>> rows;
        std::vector<Decimal> numbers;
        for (const qint64 value : units) {
            numbers.emplace_back(value, *rc::gen::inRange(0, 13));
            rows.push_back({numbers.back()});
        }
        const auto written = writeTable(path, {{u"Nilai"_s, ColumnKind::Number}}, rows);
        RC_ASSERT(written.has_value());
        const auto source = openTable(path);
        RC_ASSERT(source.has_value());
        Row row;
        RC_ASSERT((*source)->next(row).value_or(false));
        for (const Decimal number : numbers) {
            RC_ASSERT((*source)->next(row).value_or(false));
            const auto read = readDecimal(row.at(0));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == number);
        }
    }));
}

void TablesTest::theSameRowsGiveTheSameBytes_data()
{
    addEndings();
}

void TablesTest::theSameRowsGiveTheSameBytes()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString first = folder.filePath(u"a."_s + ending), second = folder.filePath(u"b."_s + ending);
    QVERIFY(writeTable(first, officeColumns, officeRows()));
    QTest::qSleep(2100); // the clock of an archive ticks every two seconds
    QVERIFY(writeTable(second, officeColumns, officeRows()));
    QVERIFY(!bytesOf(first).isEmpty());
    QCOMPARE(bytesOf(first), bytesOf(second));
}

void TablesTest::csvIsWhatIndonesianSpreadsheetsOpen()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel.csv"_s);
    QVERIFY(writeTable(path, officeColumns, officeRows()));
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFNIP;Nama;Nilai;Tanggal;Kode\r\n"));
    QVERIFY(bytes.contains("\r\n'198002292005011007;\"Ani, \"\"S.E.\"\"\";\"87,5\";05-01-2026;3.14.1\r\n"));
    QVERIFY(bytes.contains(";'=1+1;\"8,95\";29-02-2024;'007\r\n"));
    QVERIFY(bytes.contains(";\"''=HYPERLINK(\"\"x\"\")\";\"-12,5\";29-02-1980;''007\r\n"));
    QVERIFY(bytes.contains(";33302749;;'-\r\n"));
}

void TablesTest::nothingInAWorkbookIsAFormula()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel.xlsx"_s);
    QVERIFY(writeTable(path, officeColumns, officeRows()));
    const auto source = openTable(path);
    QVERIFY(source);
    Row row;
    QVERIFY((*source)->next(row).value_or(false));
    QVERIFY((*source)->next(row).value_or(false));
    QCOMPARE(row.at(0).kind, Cell::Kind::Text);
    QCOMPARE(row.at(2).kind, Cell::Kind::Number);
    QCOMPARE(row.at(3).kind, Cell::Kind::Date);
    QVERIFY((*source)->next(row).value_or(false));
    QCOMPARE(row.at(1).text, u"=1+1"_s);
    QCOMPARE(row.at(1).kind, Cell::Kind::Text);
    QCOMPARE(row.at(2).text, u"8.95"_s);
}

void TablesTest::theLanguageOfTheSystemChangesNothing()
{
    QTemporaryDir folder;
    const QString here = folder.filePath(u"a.xlsx"_s), there = folder.filePath(u"b.xlsx"_s);
    QVERIFY(writeTable(here, officeColumns, officeRows()));
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const char *const with = [] {
        for (const char *name : {"id_ID.UTF-8", "de_DE.UTF-8", "id_ID", "Indonesian_Indonesia.1252"}) {
            if (std::setlocale(LC_ALL, name) != nullptr)
                return name;
        }
        return static_cast<const char *>(nullptr);
    }();
    if (with == nullptr)
        QSKIP("no locale with a decimal comma is installed; not checked");
    const auto written = writeTable(there, officeColumns, officeRows());
    std::setlocale(LC_ALL, before.constData());
    QVERIFY2(written, qPrintable(sentence(written)));
    QCOMPARE(bytesOf(there), bytesOf(here));
}

void TablesTest::whatTheFormatCannotHoldIsRefused_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHeld");

    QTest::newRow("longest in CSV") << u"csv"_s << QString(65'536, u'x') << true;
    QTest::newRow("too long for CSV") << u"csv"_s << QString(65'537, u'x') << false;
    QTest::newRow("guarded beyond CSV") << u"csv"_s << u'=' + QString(65'535, u'x') << false;
    QTest::newRow("longest in XLSX") << u"xlsx"_s << QString(32'767, u'\r') << true;
    QTest::newRow("too long for XLSX") << u"xlsx"_s << QString(32'768, u'x') << false;
    QTest::newRow("NUL in CSV") << u"csv"_s << QString(QChar(u'\0')) << false;
    QTest::newRow("NUL in XLSX") << u"xlsx"_s << QString(QChar(u'\0')) << false;
}

void TablesTest::whatTheFormatCannotHoldIsRefused()
{
    QFETCH(QString, ending);
    QFETCH(QString, text);
    QFETCH(bool, isHeld);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel."_s + ending);
    const auto written = writeTable(path, {{u"Teks"_s, ColumnKind::Text}}, {{text}});
    QCOMPARE(written.has_value(), isHeld);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), isHeld ? 1 : 0);
    if (!isHeld) {
        QCOMPARE(written.error().kind, ErrorKind::Invalid);
        return;
    }
    const auto source = openTable(path);
    QVERIFY2(source, qPrintable(sentence(source)));
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QVERIFY(rows->at(1).at(1) == text);
}

void TablesTest::wrongNamesAreRefused()
{
    QTemporaryDir folder;
    QVERIFY(!createTable(folder.filePath(u"tabel.pdf"_s), officeColumns, u"Data"_s));
    QVERIFY(!createTable(folder.filePath(u"tabel.csv"_s), {}, u"Data"_s));
    for (const QString &name : {u""_s, QString(32, u'x'), u"a/b"_s, u"a[b"_s, u"'a"_s, u"a\n"_s}) {
        const auto sink = createTable(folder.filePath(u"tabel.xlsx"_s), officeColumns, name);
        QVERIFY2(!sink, qPrintable(name));
        QCOMPARE(sink.error().kind, ErrorKind::Invalid);
    }
    const std::vector<CellValue> tooMany(6, CellValue(u"x"_s));
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        const auto sink = createTable(folder.filePath(u"tabel."_s + ending), officeColumns, u"Data <&> \"1\""_s);
        QVERIFY2(sink, qPrintable(sentence(sink)));
        QVERIFY(!(*sink)->write(tooMany));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TablesTest::aFileThatIsNotFinishedLeavesTheOldOne_data()
{
    addEndings();
}

void TablesTest::aFileThatIsNotFinishedLeavesTheOldOne()
{
    QFETCH(QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"tabel."_s + ending);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("lama");
    old.close();
    {
        const auto sink = createTable(path, officeColumns, u"Data"_s);
        QVERIFY2(sink, qPrintable(sentence(sink)));
        for (int i = 0; i < 10'000; ++i)
            QVERIFY((*sink)->write(officeRows().front()));
        QCOMPARE(bytesOf(path), "lama"_ba);
    }
    QCOMPARE(bytesOf(path), "lama"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(writeTable(path, officeColumns, officeRows()));
    QVERIFY(bytesOf(path) != "lama"_ba);
}

void TablesTest::foldersThatCannotBeWrittenHaveTheirSentence()
{
    QTemporaryDir folder;
    const auto missing = writeTable(folder.filePath(u"tidak/ada/tabel.xlsx"_s), officeColumns, officeRows());
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Io);
    QDir(folder.path()).mkdir(u"map.csv"_s);
    const auto isFolder = writeTable(folder.filePath(u"map.csv"_s), officeColumns, officeRows());
    QVERIFY(!isFolder);
    QVERIFY2(sentence(isFolder).contains(u"is a folder"), qPrintable(sentence(isFolder)));
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("run as root, which may write everywhere: read-only folders were not checked");
    QDir(folder.path()).mkdir(u"baca"_s);
    QFile::setPermissions(folder.filePath(u"baca"_s), QFile::ReadOwner | QFile::ExeOwner);
    const auto readOnly = writeTable(folder.filePath(u"baca/tabel.csv"_s), officeColumns, officeRows());
    QFile::setPermissions(folder.filePath(u"baca"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().kind, ErrorKind::Io);
    QVERIFY(sentence(readOnly) != sentence(missing));
#endif
}

void TablesTest::aFullDiskHasItsSentence()
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0)
        QSKIP("not root, so no small file system could be made: a full disk was not checked");
    QTemporaryDir folder;
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=256k"_s, u"tmpfs"_s, folder.path()}) != 0)
        QSKIP("no small file system could be mounted: a full disk was not checked");
    QStringList sentences;
    QStringList left;
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        std::vector<std::vector<CellValue>> rows;
        for (int i = 0; i < 60'000; ++i)
            rows.push_back({QString::number(i * 7919LL % 1'000'003)});
        const auto written = writeTable(folder.filePath(u"tabel."_s + ending), {{u"x"_s, ColumnKind::Text}}, rows);
        sentences.append(sentence(written));
        left += QDir(folder.path()).entryList(QDir::Files);
    }
    QCOMPARE(QProcess::execute(u"umount"_s, {folder.path()}), 0);
    QCOMPARE(left, QStringList());
    for (const QString &words : std::as_const(sentences))
        QVERIFY2(words.contains(u"full", Qt::CaseInsensitive), qPrintable(words));
#else
    QSKIP("a full disk is checked on Linux only");
#endif
}

void TablesTest::libreOfficeInBetweenKeepsEverything()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("soffice is not installed: what LibreOffice makes of our files was not checked");
    QTemporaryDir folder;
    QVERIFY(writeTable(folder.filePath(u"tabel.xlsx"_s), officeColumns, officeRows()));
    QVERIFY(QDir(folder.path()).mkdir(u"keluar"_s));
    QProcess process;
    process.start(office, {u"-env:UserInstallation=file://%1/profil"_s.arg(folder.path()), u"--headless"_s,
                           u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s, u"--outdir"_s,
                           folder.filePath(u"keluar"_s), folder.filePath(u"tabel.xlsx"_s)});
    QVERIFY(process.waitForFinished(240'000));
    const auto ours = openTable(folder.filePath(u"tabel.xlsx"_s));
    const auto theirs = openTable(folder.filePath(u"keluar/tabel.xlsx"_s));
    QVERIFY2(ours, qPrintable(sentence(ours)));
    QVERIFY2(theirs, qPrintable(sentence(theirs)));
    const auto ourRows = allRows(**ours);
    const auto theirRows = allRows(**theirs);
    QVERIFY2(theirRows, qPrintable(sentence(theirRows)));
    QCOMPARE(theirRows->size(), ourRows->size());
    for (qsizetype i = 0; i < ourRows->size(); ++i) {
        QStringList mine = ourRows->at(i), other = theirRows->at(i);
        while (other.size() > mine.size() && other.last().isEmpty())
            other.removeLast();
        QCOMPARE(other, mine);
    }
}

void TablesTest::openpyxlSeesWhatWeSee()
{
    const auto runs = [](const QString &python) {
        return QProcess::execute(python, {u"-c"_s, u"import openpyxl"_s}) == 0;
    };
    QString python;
    for (const QString &candidate : {u"/usr/bin/python3"_s, u"python3"_s}) {
        if (python.isEmpty() && !QStandardPaths::findExecutable(candidate).isEmpty() && runs(candidate))
            python = candidate;
    }
    if (python.isEmpty())
        QSKIP("python3-openpyxl is not installed: what openpyxl sees in our files was not checked");
    QTemporaryDir folder;
    QVERIFY(writeTable(folder.filePath(u"tabel.xlsx"_s), officeColumns, officeRows()));
    // Ours as openpyxl reads it, and openpyxl's own as we read it.
    const QString script = uR"(
import datetime, openpyxl, sys
sheet = openpyxl.load_workbook(sys.argv[1]).active
def shown(v):
    if v is None: return ''
    if isinstance(v, datetime.datetime): return v.date().isoformat()
    return str(v).replace('\n', '|')
for row in sheet.iter_rows():
    print('\t'.join(c.data_type + ':' + shown(c.value) for c in row))
book = openpyxl.Workbook(); out = book.active; out.title = 'Lain'
out.append(['NIP', 'Tanggal', 'Nilai', 'Ya', 'Rumus'])
out.append(['198002292005011007', datetime.date(2026, 1, 5), 8.95, True, '=1+1'])
out.append([198002292005011007, datetime.datetime(2026, 1, 5, 13, 30), 0.1 + 0.2, False, 'teks'])
book.save(sys.argv[2])
)"_s;
    QProcess process;
    process.start(python, {u"-c"_s, script, folder.filePath(u"tabel.xlsx"_s), folder.filePath(u"lain.xlsx"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(1), u"s:198002292005011007\ts:Ani, \"S.E.\"\tn:87.5\td:2026-01-05\ts:3.14.1"_s);
    QCOMPARE(lines.at(2), u"s:199001012024212001\ts:=1+1\tn:8.95\td:2024-02-29\ts:007"_s);

    const auto source = openTable(folder.filePath(u"lain.xlsx"_s));
    QVERIFY2(source, qPrintable(sentence(source)));
    QCOMPARE((*source)->recognised().sheet, u"Lain"_s);
    const auto rows = allRows(**source);
    QVERIFY2(rows, qPrintable(sentence(rows)));
    QCOMPARE(rows->at(1),
             QStringList({u"2"_s, u"198002292005011007"_s, u"2026-01-05"_s, u"8.95"_s, u"TRUE"_s, u"#FORMULA"_s}));
    QCOMPARE(rows->at(2), QStringList({u"3"_s, u"1.98002292005011e+17"_s, u"2026-01-05T13:30:00"_s, u"0.3"_s,
                                       u"FALSE"_s, u"teks"_s}));
}

} // namespace

QTEST_GUILESS_MAIN(TablesTest)
#include "tablestest.moc"
