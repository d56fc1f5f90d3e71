#include "core/office/nip.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 24);

QString codes(const NipReading &reading)
{
    QStringList list;
    for (const NipProblem problem : reading.problems)
        list.append(code(problem));
    return list.join(u' ');
}

} // namespace

class NipTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheParts();
    void readsThePartsOfPppk();
    void tellsEveryProblemInOrder_data();
    void tellsEveryProblemInOrder();
    void aPppkNumberIsNoNip();
    void dropsApostropheAndSpaces_data();
    void dropsApostropheAndSpaces();
    void serviceMayBeginWithinAYear();
    void everyProblemHasASentenceOfItsOwn();
    void exchangesTheFirstTwoProblemsAndCountsTheRest();
    void groupsForDisplay();
    void anyTextIsEitherReadOrRefused();
    void aWellFormedNumberIsRead();
};

void NipTest::readsTheParts()
{
    const NipReading reading = readNip(u"198002292005011007", EmploymentStatus::Pns, today);
    QVERIFY2(reading.nip.has_value(), qUtf8Printable(codes(reading)));
    QCOMPARE(reading.nip->born, QDate(1980, 2, 29));
    QCOMPARE(reading.nip->since(), u"2005-01"_s);
    QCOMPARE(reading.nip->sex, u'L');
    QCOMPARE(reading.nip->serial, u"007"_s);
    QCOMPARE(reading.nip->digits, u"198002292005011007"_s);
    QVERIFY(reading.nip->appointmentCode.isEmpty());
}

void NipTest::readsThePartsOfPppk()
{
    const NipReading reading = readNip(u"199001012024212001", EmploymentStatus::Pppk, today);
    QVERIFY2(reading.nip.has_value(), qUtf8Printable(codes(reading)));
    QCOMPARE(reading.nip->since(), u"2024"_s);
    QCOMPARE(reading.nip->appointmentCode, u"21"_s);
    QCOMPARE(reading.nip->sex, u'P');
    QCOMPARE(reading.nip->serial, u"001"_s);
}

void NipTest::tellsEveryProblemInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problems");
    const std::pair<const char *, const char *> rows[] = {
        {"198102292005011007", "birth-date"},
        {"1,98E+17", "scientific"},
        {"1.98002292005011E+17", "scientific"},
        {"1.98e17", "scientific"},
        {"198002290000000000", "precision-lost tmt-month sex serial age"},
        {"198002292005011000", "precision-lost serial"},
        {"198002292005011", "length"},
        {"", "length"},
        {"19800229200501100X", "digits"},
        {"NIP 198002292005", "digits length"},
        {"198002292005131007", "tmt-month"},
        {"198002292005001007", "tmt-month"},
        {"198002292005013007", "sex"},
        {"198002292005010007", "sex"},
        {"198002292027121007", "future"},
        {"198002291994011007", "age"},
        {"198002291995011007", ""},
        {"198013452005133000", "precision-lost birth-date tmt-month sex serial"},
        {"000000000000000000", "precision-lost birth-date tmt-month sex serial age"},
        {"999999999999999999", "birth-date tmt-month sex future age"},
        {"198002299999991007", "tmt-month future"},
        {"198002292005012900", ""},
    };
    for (const auto &[text, problems] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(problems);
    QTest::newRow("Arabic digits") << u"\u0661\u0669\u0668002292005011007"_s << u"digits"_s;
}

void NipTest::tellsEveryProblemInOrder()
{
    QFETCH(QString, text);
    const NipReading reading = readNip(text, EmploymentStatus::Pns, today);
    QTEST(codes(reading), "problems");
    QCOMPARE(reading.nip.has_value(), reading.problems.isEmpty());
}

void NipTest::aPppkNumberIsNoNip()
{
    QVERIFY(readNip(u"199001012024212001", EmploymentStatus::Pppk, today).nip);
    QCOMPARE(codes(readNip(u"199001012024212001", EmploymentStatus::Pns, today)), u"tmt-month"_s);
    QCOMPARE(codes(readNip(u"199001012028212001", EmploymentStatus::Pppk, today)), u"future"_s);
    QVERIFY(readNip(u"199001012027212001", EmploymentStatus::Pppk, today).nip);
}

void NipTest::dropsApostropheAndSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophe") << u"'198002292005011007"_s;
    QTest::newRow("typographic apostrophe") << u"\u2019198002292005011007"_s;
    QTest::newRow("grouped") << u"19800229 200501 1 007"_s;
    QTest::newRow("around") << u"\t 198002292005011007\r\n"_s;
    QTest::newRow("no-break space") << u"19800229\u00a0200501\u00a01\u00a0007"_s;
    QTest::newRow("space before the apostrophe") << u" '198002292005011007"_s;
    QTest::newRow("zero width space") << u"198002292005011007\u200b"_s;
}

void NipTest::dropsApostropheAndSpaces()
{
    QFETCH(QString, text);
    QCOMPARE(readNip(text, EmploymentStatus::Pns, today).nip->digits, u"198002292005011007"_s);
}

void NipTest::serviceMayBeginWithinAYear()
{
    QVERIFY(readNip(u"198002292027111007", EmploymentStatus::Pns, today).nip);
    QCOMPARE(codes(readNip(u"198002292027121007", EmploymentStatus::Pns, today)), u"future"_s);
}

void NipTest::everyProblemHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    QSet<QString> problems;
    for (int i = 0; i <= int(NipProblem::Age); ++i) {
        sentences.insert(problemText(NipProblem(i)));
        problems.insert(code(NipProblem(i)));
    }
    QCOMPARE(sentences.size(), 10);
    QCOMPARE(problems.size(), 10);
}

void NipTest::exchangesTheFirstTwoProblemsAndCountsTheRest()
{
    QCOMPARE(toJson(readNip(u"198002290000000000", EmploymentStatus::Pns, today)),
             (QJsonObject{{u"valid"_s, false},
                          {u"problems"_s, QJsonArray{u"precision-lost"_s, u"tmt-month"_s}},
                          {u"more"_s, 3}}));
    QCOMPARE(toJson(readNip(u"1,98E+17", EmploymentStatus::Pns, today)),
             (QJsonObject{{u"valid"_s, false}, {u"problems"_s, QJsonArray{u"scientific"_s}}, {u"more"_s, 0}}));
    QCOMPARE(toJson(readNip(u"198002292005011007", EmploymentStatus::Pns, today)),
             (QJsonObject{{u"valid"_s, true},
                          {u"born"_s, u"1980-02-29"_s},
                          {u"since"_s, u"2005-01"_s},
                          {u"sex"_s, u"L"_s},
                          {u"serial"_s, u"007"_s}}));
}

void NipTest::groupsForDisplay()
{
    QCOMPARE(groupedNip(u"199005202015032004"_s), u"19900520 201503 2 004"_s);
    QCOMPARE(groupedNip(u"131234567"_s), u"131234567"_s);
}

void NipTest::anyTextIsEitherReadOrRefused()
{
    QVERIFY(rc::check([] {
        const auto text = QString::fromStdString(*rc::gen::string<std::string>());
        const NipReading reading = readNip(text, EmploymentStatus::Pns, today);
        RC_ASSERT(reading.nip.has_value() == reading.problems.isEmpty());
    }));
}

void NipTest::aWellFormedNumberIsRead()
{
    QVERIFY(rc::check([] {
        const QDate born = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
        const int year = *rc::gen::inRange(born.year() + 15, 2027);
        RC_PRE(year < 2027);
        const QString text = u"%1%2%3%4%5"_s.arg(born.toString(u"yyyyMMdd"))
                                 .arg(year, 4, 10, QChar(u'0'))
                                 .arg(*rc::gen::inRange(1, 13), 2, 10, QChar(u'0'))
                                 .arg(*rc::gen::inRange(1, 3))
                                 .arg(*rc::gen::inRange(1, 1000), 3, 10, QChar(u'0'));
        const NipReading reading = readNip(groupedNip(text), EmploymentStatus::Pns, today);
        RC_ASSERT(reading.nip.has_value());
        RC_ASSERT(reading.nip->digits == text);
        RC_ASSERT(reading.nip->born == born);
    }));
}

QTEST_APPLESS_MAIN(NipTest)
#include "niptest.moc"
