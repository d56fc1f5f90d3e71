#include "core/db/database.h"
#include "core/db/sqlcipherdriver.h"
#include "tests/core/db/testkey.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <optional>
#include <thread>
#include <variant>

using namespace kinerja;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(kindCode(result.error().kind) + u' ' + result.error().detail));
    return std::move(*result);
}

/// A connection's names are all different, as Qt wants them.
class Office {
public:
    explicit Office(const QString &path)
        : database(taken(Database::open(path, testKey, Database::Mode::Create)))
        , connection(std::in_place, database, path)
    {}

    [[nodiscard]] QSqlDatabase sql() const { return connection->database(); }
    bool run(const QString &text) const
    {
        QSqlQuery query(sql());
        const bool ran = query.exec(text);
        if (!ran)
            qInfo() << query.lastError();
        return ran;
    }

    Database database;
    std::optional<SqlConnection> connection;
};

QList<qint64> firstColumn(QSqlQuery &query)
{
    QList<qint64> values;
    while (query.next())
        values << query.value(0).toLongLong();
    return values;
}

} // namespace

class SqlDriverTest : public TestCase {
    Q_OBJECT

    [[nodiscard]] QString file() const
    {
        return path(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()) +
                    u".kinerja"_s);
    }

private Q_SLOTS:
    void everyTypeComesBackAsItWent_data();
    void everyTypeComesBackAsItWent();
    void emptyIsNotNullAndNullIsNull();
    void aDateIsStoredAsIsoText();
    void positionalValuesFollowTheQuestionMarks();
    void namedValuesFollowTheirNamesAlsoTwice();
    void aColonInATextOrACommentIsNoPlaceholder();
    void valuesMayBeBoundAgainAndAgain();
    void namedAndPositionalBindingMayTakeTurns();
    void tooFewAndTooManyValuesAreRefused();
    void moreThanOneStatementIsRefusedAndCommentsAreNot();
    void emptyTextIsRefused();

    void forwardOnlyReadsOnceAndCanSkip();
    void scrollableGoesBothWays();
    void lastWorksBothWays_data();
    void lastWorksBothWays();
    void anEmptyAnswerHasNoRows_data();
    void anEmptyAnswerHasNoRows();
    void longTextsAndBlobsSurviveScrolling();
    void theRecordNamesColumnsAndTheirTypes();
    void theRecordFollowsAChangeOfTheSchema();
    void realsFollowThePrecisionPolicy();

    void lastInsertIdAndAffectedRowsAreTheQuerysOwn();
    void aReturningClauseGivesRows();
    void aBatchIsWholeOrNothing();
    void aBatchInsideATransactionLeavesTheRestAlone();
    void batchListsOfDifferentLengthAreRefused();
    void transactionsCommitAndRollBack();
    void errorsCarrySqlitesNumber();
    void anErrorHalfWayIsSeenAfterTheRows();
    void finishGivesTheLockBack();
    void cancelQueryStopsFromAnotherThread();
    void theGuardDoorIsClosedToQueries();

    void closingEndsEveryQuery();
    void aQueryMayOutliveTheConnection();
    void aClosedConnectionOpensAgain();
    void twoConnectionsDoNotMeet();

    void tablesViewsAndSystemTablesAreToldApart();
    void recordDescribesATable();
    void primaryIndexIsInTheKeysOrder();
    void identifiersAreEscaped_data();
    void identifiersAreEscaped();
    void formattedValuesReadBackAsThemselves_data();
    void formattedValuesReadBackAsThemselves();
    void featuresAreWhatTheDriverDoes();

    void queriesOfQtAndOursReadTheSame();
};

void SqlDriverTest::everyTypeComesBackAsItWent_data()
{
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("expected");
    QTest::addColumn<QString>("stored");
    const auto same = [](const char *name, const QVariant &value, const QString &stored) {
        QTest::newRow(name) << value << value << stored;
    };
    same("int64 min", std::numeric_limits<qlonglong>::min(), u"integer"_s);
    same("int64 max", std::numeric_limits<qlonglong>::max(), u"integer"_s);
    QTest::newRow("int") << QVariant(-7) << QVariant(-7LL) << u"integer"_s;
    QTest::newRow("unsigned") << QVariant(4'000'000'000U) << QVariant(4'000'000'000LL) << u"integer"_s;
    QTest::newRow("short") << QVariant::fromValue<short>(-3) << QVariant(-3LL) << u"integer"_s;
    QTest::newRow("uint64") << QVariant(17ULL) << QVariant(17LL) << u"integer"_s;
    QTest::newRow("uint64 beyond int64") << QVariant(std::numeric_limits<qulonglong>::max())
                                         << QVariant(u"18446744073709551615"_s) << u"text"_s;
    QTest::newRow("true") << QVariant(true) << QVariant(1LL) << u"integer"_s;
    QTest::newRow("false") << QVariant(false) << QVariant(0LL) << u"integer"_s;
    same("double", 0.1, u"real"_s);
    same("whole double", 3.0, u"real"_s);
    same("huge double", 1.7976931348623157e308, u"real"_s);
    same("infinity", std::numeric_limits<double>::infinity(), u"real"_s);
    QTest::newRow("float") << QVariant(0.5F) << QVariant(0.5) << u"real"_s;
    same("text", u"Pegawai é \U0001F600"_s, u"text"_s);
    same("text with NUL", u"a\0b"_s, u"text"_s);
    same("long text", QString(70'000, u'x'), u"text"_s);
    same("digits stay text", u"012345678901234567"_s, u"text"_s);
    same("bytes", QByteArray("\0\x01\xff", 3), u"blob"_s);
    same("long bytes", QByteArray(300'000, 'b'), u"blob"_s);
    QTest::newRow("date") << QVariant(QDate(2024, 2, 29)) << QVariant(u"2024-02-29"_s) << u"text"_s;
    QTest::newRow("time") << QVariant(QTime(1, 2, 3, 4)) << QVariant(u"01:02:03.004"_s) << u"text"_s;
    QTest::newRow("UTC") << QVariant(QDateTime::fromString(u"2026-01-15T03:04:05.006Z"_s, Qt::ISODateWithMs))
                         << QVariant(u"2026-01-15T03:04:05.006Z"_s) << u"text"_s;
    const QUuid uuid(u"{01890000-0000-7000-8000-000000000001}"_s);
    QTest::newRow("uuid") << QVariant(uuid) << QVariant(uuid.toString()) << u"text"_s;
}

void SqlDriverTest::everyTypeComesBackAsItWent()
{
    QFETCH(QVariant, given);
    QFETCH(QVariant, expected);
    QFETCH(QString, stored);
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    QSqlQuery insert(office.sql());
    QVERIFY(insert.prepare(u"INSERT INTO t VALUES(?)"_s));
    insert.addBindValue(given);
    QVERIFY(insert.exec());
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery select(office.sql());
        select.setForwardOnly(forwardOnly);
        QVERIFY(select.exec(u"SELECT x, typeof(x) FROM t"_s));
        QVERIFY(select.next());
        QCOMPARE(select.value(0), expected);
        QCOMPARE(select.value(0).typeId(), expected.typeId());
        QCOMPARE(select.value(1).toString(), stored);
        QVERIFY(!select.isNull(0));
        QVERIFY(!select.next());
        QCOMPARE(select.at(), int(QSql::AfterLastRow));
    }
}

void SqlDriverTest::emptyIsNotNullAndNullIsNull()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    const QVariantList nothing{QVariant(),
                               QString(),
                               QByteArray(),
                               QDate(),
                               QTime(),
                               QDateTime(),
                               QUuid(),
                               QVariant(QMetaType::fromType<int>()),
                               QVariant(QMetaType::fromType<double>())};
    const QVariantList something{u""_s, QByteArray("")};
    QSqlQuery insert(office.sql());
    QVERIFY(insert.prepare(u"INSERT INTO t VALUES(?)"_s));
    for (const QVariant &value : nothing + something) {
        insert.bindValue(0, value);
        QVERIFY(insert.exec());
    }
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery select(office.sql());
        select.setForwardOnly(forwardOnly);
        QVERIFY(select.exec(u"SELECT x FROM t ORDER BY rowid"_s));
        for (qsizetype i = 0; i < nothing.size() + something.size(); ++i) {
            QVERIFY(select.next());
            QCOMPARE(select.isNull(0), i < nothing.size());
            QCOMPARE(select.value(0).isNull(), i < nothing.size());
        }
    }
}

void SqlDriverTest::aDateIsStoredAsIsoText()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT ? < ?, date(?, '+1 day')"_s));
    query.addBindValue(QDate(2025, 12, 31));
    query.addBindValue(QDate(2026, 1, 1));
    query.addBindValue(QDate(2024, 2, 28));
    QVERIFY(query.exec() && query.next());
    QVERIFY(query.value(0).toBool());
    QCOMPARE(query.value(1).toDate(), QDate(2024, 2, 29));
}

void SqlDriverTest::positionalValuesFollowTheQuestionMarks()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT ?, ?, ?"_s));
    query.bindValue(2, u"c"_s);
    query.bindValue(0, u"a"_s);
    query.bindValue(1, u"b"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString() + query.value(1).toString() + query.value(2).toString(), u"abc"_s);
    QCOMPARE(query.boundValues().size(), 3);
    QCOMPARE(query.boundValue(1).toString(), u"b"_s);
}

void SqlDriverTest::namedValuesFollowTheirNamesAlsoTwice()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT :b, :a, :b, :ab"_s));
    query.bindValue(u":ab"_s, 3);
    query.bindValue(u":a"_s, 1);
    query.bindValue(u":b"_s, 2);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt() * 1000 + query.value(1).toInt() * 100 + query.value(2).toInt() * 10 +
                 query.value(3).toInt(),
             2123);
    query.bindValue(u":b"_s, 9);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt() + query.value(2).toInt(), 18);
    QCOMPARE(query.boundValue(u":a"_s).toInt(), 1);
}

void SqlDriverTest::aColonInATextOrACommentIsNoPlaceholder()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT ':x', :a -- at :noon\n , \":a\" FROM (SELECT 1 AS \":a\") /* :b */"_s));
    query.bindValue(u":a"_s, 5);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), u":x"_s);
    QCOMPARE(query.value(1).toInt(), 5);
    QCOMPARE(query.value(2).toInt(), 1);
}

void SqlDriverTest::valuesMayBeBoundAgainAndAgain()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(a, b)"_s));
    QSqlQuery insert(office.sql());
    QVERIFY(insert.prepare(u"INSERT INTO t VALUES(?, ?)"_s));
    for (int i = 0; i < 100; ++i) {
        insert.addBindValue(i);
        insert.addBindValue(QString(i, u'x'));
        QVERIFY(insert.exec());
    }
    // The second value stays from the last time.
    insert.bindValue(0, 100);
    QVERIFY(insert.exec());
    QSqlQuery sum(u"SELECT sum(a), sum(length(b)) FROM t"_s, office.sql());
    QVERIFY(sum.next());
    QCOMPARE(sum.value(0).toInt(), 5050);
    QCOMPARE(sum.value(1).toInt(), 4950 + 99);
}

void SqlDriverTest::namedAndPositionalBindingMayTakeTurns()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT :a - :b"_s));
    query.addBindValue(10);
    query.addBindValue(4);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 6);
    query.bindValue(u":b"_s, 1);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 9);
    query.bindValue(0, 3);
    query.bindValue(1, 1);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
    // Another statement in the same object has nothing of the first one's values.
    QVERIFY(query.prepare(u"SELECT ?"_s));
    QVERIFY(!query.exec());
}

void SqlDriverTest::tooFewAndTooManyValuesAreRefused()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    for (int i = 0; i < 3; ++i)
        query.addBindValue(i);
    QVERIFY(!query.exec());
    QVERIFY(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    query.addBindValue(2);
    QVERIFY(query.exec());
}

void SqlDriverTest::moreThanOneStatementIsRefusedAndCommentsAreNot()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(!query.exec(u"CREATE TABLE t(x); CREATE TABLE u(x)"_s));
    QVERIFY(office.sql().tables().isEmpty());
    QVERIFY(!query.exec(u"SELECT 1; nonsense"_s));
    QVERIFY(query.exec(u"SELECT 1; -- one\n /* two */ ;"_s));
    QVERIFY(query.next());
}

void SqlDriverTest::emptyTextIsRefused()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(!query.prepare(u"-- nothing"_s));
    QVERIFY(!query.exec());
    QVERIFY(query.lastError().isValid());
}

void SqlDriverTest::forwardOnlyReadsOnceAndCanSkip()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT column1 FROM (VALUES(10),(11),(12),(13),(14))"_s));
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 10);
    QVERIFY(query.seek(0));
    QVERIFY(query.seek(2));
    QCOMPARE(query.value(0).toInt(), 12);
    QVERIFY(query.next());
    QCOMPARE(query.at(), 3);
    QVERIFY(!query.value(1).isValid());
    QVERIFY(query.next());
    QVERIFY(!query.next());
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QCOMPARE(query.size(), -1);
}

void SqlDriverTest::scrollableGoesBothWays()
{
    const Office office(file());
    QSqlQuery query(office.sql());
    QVERIFY(query.exec(
        u"WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i < 999) SELECT i, 'text ' || i FROM c"_s));
    QVERIFY(query.next());
    QVERIFY(query.seek(500));
    QCOMPARE(query.value(1).toString(), u"text 500"_s);
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 499);
    QVERIFY(query.seek(-400, true));
    QCOMPARE(query.value(0).toInt(), 99);
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 999);
    QVERIFY(!query.next());
    QVERIFY(query.previous());
    QCOMPARE(query.at(), 999);
    QVERIFY(query.first());
    QVERIFY(!query.previous());
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), u"text 0"_s);
    QVERIFY(!query.seek(1000));
    QVERIFY(query.seek(999));
    QVERIFY(query.exec(u"SELECT 7"_s));
    QCOMPARE(firstColumn(query), QList<qint64>{7});
}

void SqlDriverTest::lastWorksBothWays_data()
{
    QTest::addColumn<bool>("forwardOnly");
    QTest::addColumn<int>("before");
    for (const int before : {0, 1, 2, 5}) {
        QTest::addRow("forward after %d", before) << true << before;
        QTest::addRow("scrollable after %d", before) << false << before;
    }
}

void SqlDriverTest::lastWorksBothWays()
{
    QFETCH(bool, forwardOnly);
    QFETCH(int, before);
    const Office office(file());
    QSqlQuery query(office.sql());
    query.setForwardOnly(forwardOnly);
    QVERIFY(query.exec(u"SELECT column1, 'x' || column1, NULL FROM (VALUES(1),(2),(3),(4),(5))"_s));
    for (int i = 0; i < before; ++i)
        QVERIFY(query.next());
    QVERIFY(query.last());
    QCOMPARE(query.at(), 4);
    QCOMPARE(query.value(0).toInt(), 5);
    QCOMPARE(query.value(1).toString(), u"x5"_s);
    QVERIFY(query.isNull(2));
    QVERIFY(!query.next());
}

void SqlDriverTest::anEmptyAnswerHasNoRows_data()
{
    QTest::addColumn<bool>("forwardOnly");
    QTest::newRow("forward") << true;
    QTest::newRow("scrollable") << false;
}

void SqlDriverTest::anEmptyAnswerHasNoRows()
{
    QFETCH(bool, forwardOnly);
    const Office office(file());
    QSqlQuery query(office.sql());
    query.setForwardOnly(forwardOnly);
    QVERIFY(query.exec(u"SELECT 1 WHERE 0"_s));
    QVERIFY(query.isSelect());
    QVERIFY(query.isActive());
    QVERIFY(!query.first());
    QVERIFY(!query.last());
    QVERIFY(!query.next());
    QVERIFY(!query.seek(3));
    QVERIFY(!query.lastError().isValid());
}

void SqlDriverTest::longTextsAndBlobsSurviveScrolling()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, a TEXT, b BLOB)"_s));
    QSqlQuery insert(office.sql());
    QVERIFY(insert.prepare(u"INSERT INTO t(a, b) VALUES(?, ?)"_s));
    const auto sizeOf = [](int i) { return i * 997 % 90'000; };
    for (int i = 0; i < 120; ++i) {
        insert.addBindValue(QString(sizeOf(i), QChar(u'a' + i % 26)));
        insert.addBindValue(QByteArray(sizeOf(119 - i), char(i)));
        QVERIFY(insert.exec());
    }
    QSqlQuery select(office.sql());
    QVERIFY(select.exec(u"SELECT a, b FROM t ORDER BY i"_s));
    QVERIFY(select.last());
    for (int i = 119; i >= 0; --i) {
        QVERIFY(select.seek(i));
        QCOMPARE(select.value(0).toString(), QString(sizeOf(i), QChar(u'a' + i % 26)));
        QCOMPARE(select.value(1).toByteArray(), QByteArray(sizeOf(119 - i), char(i)));
    }
}

void SqlDriverTest::theRecordNamesColumnsAndTheirTypes()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, t VARCHAR(20), r REAL, b BLOB, f BOOLEAN)"_s));
    QVERIFY(office.run(u"INSERT INTO t VALUES(1, 'x', 1.5, x'00', 1)"_s));
    QSqlQuery query(u"SELECT i, t AS label, r, b, f, i + 1 FROM t"_s, office.sql());
    const QSqlRecord described = query.record();
    QCOMPARE(described.count(), 6);
    QCOMPARE(described.fieldName(1), u"label"_s);
    QCOMPARE(described.field(0).metaType().id(), int(QMetaType::LongLong));
    QCOMPARE(described.field(1).metaType().id(), int(QMetaType::QString));
    QCOMPARE(described.field(2).metaType().id(), int(QMetaType::Double));
    QCOMPARE(described.field(3).metaType().id(), int(QMetaType::QByteArray));
    QCOMPARE(described.field(4).metaType().id(), int(QMetaType::Bool));
    QVERIFY(query.next());
    QCOMPARE(query.value(u"label"_s).toString(), u"x"_s);
    QCOMPARE(query.record().value(u"i"_s).toInt(), 1);
    QVERIFY(query.exec(u"DELETE FROM t"_s));
    QVERIFY(query.record().isEmpty());
}

void SqlDriverTest::theRecordFollowsAChangeOfTheSchema()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(a)"_s));
    QVERIFY(office.run(u"INSERT INTO t VALUES(1)"_s));
    QSqlQuery query(office.sql());
    QVERIFY(query.prepare(u"SELECT * FROM t"_s));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.record().count(), 1);
    query.finish();
    QVERIFY(office.run(u"ALTER TABLE t ADD COLUMN b DEFAULT 'new'"_s));
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.record().count(), 2);
    QCOMPARE(query.value(1).toString(), u"new"_s);
}

void SqlDriverTest::realsFollowThePrecisionPolicy()
{
    const Office office(file());
    const auto read = [&](QSql::NumericalPrecisionPolicy policy, bool forwardOnly) {
        QSqlQuery query(office.sql());
        query.setNumericalPrecisionPolicy(policy);
        query.setForwardOnly(forwardOnly);
        return query.exec(u"SELECT 2.75"_s) && query.next() ? query.value(0) : QVariant();
    };
    for (const bool forwardOnly : {true, false}) {
        QCOMPARE(read(QSql::LowPrecisionInt32, forwardOnly), QVariant(2));
        QCOMPARE(read(QSql::LowPrecisionInt64, forwardOnly), QVariant(2LL));
        QCOMPARE(read(QSql::LowPrecisionDouble, forwardOnly), QVariant(2.75));
        QCOMPARE(read(QSql::HighPrecision, forwardOnly), QVariant(2.75));
    }
}

void SqlDriverTest::lastInsertIdAndAffectedRowsAreTheQuerysOwn()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, x)"_s));
    QSqlQuery first(u"INSERT INTO t VALUES(41, 0),(42, 0),(43, 0)"_s, office.sql());
    QSqlQuery second(u"INSERT INTO t VALUES(7, 0)"_s, office.sql());
    QCOMPARE(first.numRowsAffected(), 3);
    QCOMPARE(first.lastInsertId().toLongLong(), 43);
    QCOMPARE(second.numRowsAffected(), 1);
    QCOMPARE(second.lastInsertId().toLongLong(), 7);
    QSqlQuery change(office.sql());
    QVERIFY(change.exec(u"UPDATE t SET x = 1 WHERE i > 40"_s));
    QCOMPARE(change.numRowsAffected(), 3);
    QVERIFY(change.exec(u"UPDATE t SET x = 1 WHERE i > 1000"_s));
    QCOMPARE(change.numRowsAffected(), 0);
    QVERIFY(change.exec(u"CREATE TABLE u(x)"_s));
    QCOMPARE(change.numRowsAffected(), 0);
}

void SqlDriverTest::aReturningClauseGivesRows()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, x)"_s));
    QSqlQuery insert(u"INSERT INTO t(x) VALUES('a'),('b') RETURNING i"_s, office.sql());
    QCOMPARE(firstColumn(insert), (QList<qint64>{1, 2}));
    QSqlQuery count(u"SELECT count(*) FROM t"_s, office.sql());
    QCOMPARE(firstColumn(count), QList<qint64>{2});
}

void SqlDriverTest::aBatchIsWholeOrNothing()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, x TEXT)"_s));
    QSqlQuery batch(office.sql());
    QVERIFY(batch.prepare(u"INSERT INTO t VALUES(:i, :x)"_s));
    batch.bindValue(u":i"_s, QVariantList{1, 2, 3});
    batch.bindValue(u":x"_s, QVariantList{u"a"_s, QVariant(), u"c"_s});
    QVERIFY(batch.execBatch());
    QCOMPARE(batch.numRowsAffected(), 3);
    batch.bindValue(u":i"_s, QVariantList{4, 5, 1});
    batch.bindValue(u":x"_s, QVariantList{u"d"_s, u"e"_s, u"f"_s});
    QVERIFY(!batch.execBatch());
    QVERIFY(batch.lastError().isValid());
    QSqlQuery rows(u"SELECT i FROM t ORDER BY i"_s, office.sql());
    QCOMPARE(firstColumn(rows), (QList<qint64>{1, 2, 3}));
    // The statement is good for ordinary use afterwards.
    batch.bindValue(u":i"_s, 9);
    batch.bindValue(u":x"_s, u"z"_s);
    QVERIFY(batch.exec());
}

void SqlDriverTest::aBatchInsideATransactionLeavesTheRestAlone()
{
    const Office office(file());
    QSqlDatabase sql = office.sql();
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY)"_s));
    QVERIFY(sql.transaction());
    QVERIFY(office.run(u"INSERT INTO t VALUES(1)"_s));
    QSqlQuery batch(sql);
    QVERIFY(batch.prepare(u"INSERT INTO t VALUES(?)"_s));
    batch.addBindValue(QVariantList{2, 3, 1});
    QVERIFY(!batch.execBatch());
    QVERIFY(office.run(u"INSERT INTO t VALUES(10)"_s));
    QVERIFY(sql.commit());
    QSqlQuery rows(u"SELECT i FROM t ORDER BY i"_s, sql);
    QCOMPARE(firstColumn(rows), (QList<qint64>{1, 10}));
}

void SqlDriverTest::batchListsOfDifferentLengthAreRefused()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(a, b)"_s));
    QSqlQuery batch(office.sql());
    QVERIFY(batch.prepare(u"INSERT INTO t VALUES(?, ?)"_s));
    batch.addBindValue(QVariantList{1, 2, 3});
    batch.addBindValue(QVariantList{1, 2});
    QVERIFY(!batch.execBatch());
    QSqlQuery count(u"SELECT count(*) FROM t"_s, office.sql());
    QCOMPARE(firstColumn(count), QList<qint64>{0});
}

void SqlDriverTest::transactionsCommitAndRollBack()
{
    const Office office(file());
    QSqlDatabase sql = office.sql();
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    QVERIFY(sql.transaction());
    QVERIFY(office.run(u"INSERT INTO t VALUES(1)"_s));
    QVERIFY(!sql.transaction());
    QCOMPARE(sql.lastError().type(), QSqlError::TransactionError);
    QVERIFY(sql.rollback());
    QVERIFY(sql.transaction());
    QVERIFY(office.run(u"INSERT INTO t VALUES(2)"_s));
    QVERIFY(sql.commit());
    QVERIFY(!sql.rollback());
    QSqlQuery rows(u"SELECT x FROM t"_s, sql);
    QCOMPARE(firstColumn(rows), QList<qint64>{2});
}

void SqlDriverTest::errorsCarrySqlitesNumber()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(x UNIQUE)"_s));
    QVERIFY(office.run(u"INSERT INTO t VALUES(1)"_s));
    QSqlQuery query(office.sql());
    QVERIFY(!query.exec(u"INSERT INTO t VALUES(1)"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"2067"_s);
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QVERIFY(query.lastError().databaseText().contains(u"t.x"));
    QVERIFY(!query.exec(u"SELEKT 1"_s));
    QCOMPARE(query.lastError().nativeErrorCode(), u"1"_s);
    QVERIFY(query.exec(u"SELECT 1"_s));
    QVERIFY(!query.lastError().isValid());
}

void SqlDriverTest::anErrorHalfWayIsSeenAfterTheRows()
{
    const Office office(file());
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery query(office.sql());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(u"SELECT abs(column1) FROM (VALUES(1),(-2),(-9223372036854775808),(4))"_s));
        QCOMPARE(firstColumn(query), (QList<qint64>{1, 2}));
        QVERIFY(query.lastError().isValid());
        QVERIFY(!query.next());
    }
}

void SqlDriverTest::finishGivesTheLockBack()
{
    const QString where = file();
    const Office office(where);
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    QVERIFY(office.run(u"INSERT INTO t VALUES(1),(2),(3)"_s));
    QSqlQuery query(u"SELECT x FROM t"_s, office.sql());
    QVERIFY(query.next());
    // A snapshot that is still read keeps the log from being emptied.
    const Database other = taken(Database::open(where, testKey, Database::Mode::ReadWrite));
    QVERIFY(other.execute("INSERT INTO t VALUES(4)"));
    query.finish();
    QVERIFY(!query.isActive());
    QVERIFY(other.checkpoint());
    QCOMPARE(QFileInfo(where + u"-wal"_s).size(), 0);
    QVERIFY(query.exec(u"SELECT count(*) FROM t"_s));
    QCOMPARE(firstColumn(query), QList<qint64>{4});
}

void SqlDriverTest::cancelQueryStopsFromAnotherThread()
{
    const Office office(file());
    QSqlDriver *const driver = office.sql().driver();
    std::thread canceller([driver] {
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        driver->cancelQuery();
    });
    QElapsedTimer timer;
    timer.start();
    QSqlQuery query(office.sql());
    QVERIFY(!query.exec(u"WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c) SELECT count(*) FROM c"_s));
    canceller.join();
    QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s);
    QVERIFY(timer.elapsed() < 310);
}

void SqlDriverTest::theGuardDoorIsClosedToQueries()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    QVERIFY(office.run(
        u"CREATE TRIGGER guard BEFORE INSERT ON t WHEN kinerja_door_open() = 0 BEGIN SELECT RAISE(ABORT, 'closed'); END"_s));
    QSqlQuery query(office.sql());
    QVERIFY(!query.exec(u"INSERT INTO t VALUES(1)"_s));
    const Database::WriteDoor door(office.database);
    QVERIFY(query.exec(u"INSERT INTO t VALUES(1)"_s));
}

void SqlDriverTest::closingEndsEveryQuery()
{
    Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(x)"_s));
    QVERIFY(office.run(u"INSERT INTO t VALUES(1),(2)"_s));
    QSqlQuery query(u"SELECT x FROM t"_s, office.sql());
    QVERIFY(query.next());
    office.sql().close();
    QVERIFY(!query.isActive());
    QVERIFY(!query.next());
    // No statement is left that would keep the file from being closed for good.
    QVERIFY(office.database.checkpoint());
}

void SqlDriverTest::aQueryMayOutliveTheConnection()
{
    std::optional<QSqlQuery> query;
    {
        const Office office(file());
        query.emplace(u"SELECT 1"_s, office.sql());
        QVERIFY(query->next());
    }
    QVERIFY(!query->next());
    QVERIFY(!query->isActive());
    query.reset();
}

void SqlDriverTest::aClosedConnectionOpensAgain()
{
    const Office office(file());
    QSqlDatabase sql = office.sql();
    QSqlQuery query(sql);
    QVERIFY(query.prepare(u"SELECT 1"_s));
    sql.close();
    QVERIFY(!sql.isOpen());
    QVERIFY(!sql.transaction());
    QVERIFY(sql.open());
    QVERIFY(query.prepare(u"SELECT 5"_s));
    QVERIFY(query.exec());
    QCOMPARE(firstColumn(query), QList<qint64>{5});
}

void SqlDriverTest::twoConnectionsDoNotMeet()
{
    const Office first(file());
    const Office second(file() + u"2"_s);
    QVERIFY(first.run(u"CREATE TABLE t(x)"_s));
    QCOMPARE(first.sql().tables(), QStringList{u"t"_s});
    QVERIFY(second.sql().tables().isEmpty());
}

void SqlDriverTest::tablesViewsAndSystemTablesAreToldApart()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE b(i INTEGER PRIMARY KEY AUTOINCREMENT)"_s));
    QVERIFY(office.run(u"CREATE TABLE sqlitex(i)"_s));
    QVERIFY(office.run(u"CREATE TABLE a(i)"_s));
    QVERIFY(office.run(u"CREATE VIEW v AS SELECT * FROM a"_s));
    QVERIFY(office.run(u"CREATE TEMP TABLE passing(i)"_s));
    const QSqlDatabase sql = office.sql();
    QCOMPARE(sql.tables(QSql::Tables), (QStringList{u"a"_s, u"b"_s, u"passing"_s, u"sqlitex"_s}));
    QCOMPARE(sql.tables(QSql::Views), QStringList{u"v"_s});
    QCOMPARE(sql.tables(QSql::SystemTables), (QStringList{u"sqlite_master"_s, u"sqlite_sequence"_s}));
    QCOMPARE(sql.tables(QSql::AllTables).size(), 7);
}

void SqlDriverTest::recordDescribesATable()
{
    const Office office(file());
    QVERIFY(
        office.run(u"CREATE TABLE \"odd 'name\"(i INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL DEFAULT 'it''s', "
                   "r REAL, twice AS (i * 2))"_s));
    for (const QString &name :
         {u"odd 'name"_s, u"\"odd 'name\""_s, u"main.\"odd 'name\""_s, u"\"main\".\"odd 'name\""_s, u"[odd 'name]"_s}) {
        const QSqlRecord record = office.sql().record(name);
        QVERIFY2(record.count() == 4, qPrintable(name));
        QVERIFY(record.field(0).isAutoValue());
        QVERIFY(!record.field(1).isAutoValue());
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        QCOMPARE(record.field(1).defaultValue().toString(), u"it's"_s);
        QCOMPARE(record.field(2).metaType().id(), int(QMetaType::Double));
        QVERIFY(record.field(3).isReadOnly());
    }
    QVERIFY(office.sql().record(u"missing"_s).isEmpty());
}

void SqlDriverTest::primaryIndexIsInTheKeysOrder()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(a, b, c, PRIMARY KEY(c, a)) WITHOUT ROWID"_s));
    QVERIFY(office.run(u"CREATE TABLE free(a)"_s));
    const QSqlIndex index = office.sql().primaryIndex(u"t"_s);
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.fieldName(0), u"c"_s);
    QCOMPARE(index.fieldName(1), u"a"_s);
    QVERIFY(office.sql().primaryIndex(u"free"_s).isEmpty());
}

void SqlDriverTest::identifiersAreEscaped_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"plain"_s;
    QTest::newRow("keyword") << u"group"_s;
    QTest::newRow("quote") << u"a\"b"_s;
    QTest::newRow("space") << u"a b"_s;
    QTest::newRow("attack") << u"x\"; DROP TABLE t; --"_s;
}

void SqlDriverTest::identifiersAreEscaped()
{
    QFETCH(QString, name);
    const Office office(file());
    const QSqlDriver *const driver = office.sql().driver();
    const QString escaped = driver->escapeIdentifier(name, QSqlDriver::TableName);
    QVERIFY(office.run(u"CREATE TABLE "_s + escaped + u"("_s + driver->escapeIdentifier(name, QSqlDriver::FieldName) +
                       u")"_s));
    QCOMPARE(office.sql().tables(), QStringList{name});
    QCOMPARE(office.sql().record(escaped).fieldName(0), name);
    QCOMPARE(driver->escapeIdentifier(escaped, QSqlDriver::TableName), escaped);
    QCOMPARE(driver->escapeIdentifier(u"main.t"_s, QSqlDriver::TableName), u"\"main\".\"t\""_s);
}

void SqlDriverTest::formattedValuesReadBackAsThemselves_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("null") << QVariant();
    QTest::newRow("null text") << QVariant(QString());
    QTest::newRow("number") << QVariant(-12LL);
    QTest::newRow("real") << QVariant(0.1);
    QTest::newRow("whole real") << QVariant(4.0);
    QTest::newRow("large real") << QVariant(1e300);
    QTest::newRow("text") << QVariant(u"it's \"so\""_s);
    QTest::newRow("text with NUL") << QVariant(u"a\0b"_s);
    QTest::newRow("bytes") << QVariant(QByteArray("\0'\xff", 3));
}

void SqlDriverTest::formattedValuesReadBackAsThemselves()
{
    QFETCH(QVariant, value);
    const Office office(file());
    QSqlField field(u"x"_s, value.metaType());
    field.setValue(value);
    QSqlQuery query(u"SELECT "_s + office.sql().driver()->formatValue(field), office.sql());
    QVERIFY(query.next());
    if (value.isNull() || value.toString().isNull())
        QVERIFY(query.isNull(0));
    else
        QCOMPARE(query.value(0), value);
}

void SqlDriverTest::featuresAreWhatTheDriverDoes()
{
    const Office office(file());
    const QSqlDriver *const driver = office.sql().driver();
    QVERIFY(driver->hasFeature(QSqlDriver::Transactions));
    QVERIFY(driver->hasFeature(QSqlDriver::NamedPlaceholders));
    QVERIFY(driver->hasFeature(QSqlDriver::PositionalPlaceholders));
    QVERIFY(driver->hasFeature(QSqlDriver::BatchOperations));
    QVERIFY(driver->hasFeature(QSqlDriver::CancelQuery));
    QVERIFY(!driver->hasFeature(QSqlDriver::QuerySize));
    QVERIFY(!driver->hasFeature(QSqlDriver::MultipleResultSets));
    QVERIFY(!driver->hasFeature(QSqlDriver::EventNotifications));
    QCOMPARE(driver->handle().value<sqlite3 *>(), office.database.handle());
}

void SqlDriverTest::queriesOfQtAndOursReadTheSame()
{
    const Office office(file());
    QVERIFY(office.run(u"CREATE TABLE t(i INTEGER PRIMARY KEY, a, b, c, d)"_s));
    using Cell = std::variant<std::monostate, qint64, double, std::vector<char16_t>, std::string>;

    const auto anyCell = rc::gen::oneOf(
        rc::gen::just(Cell()), rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 value) { return Cell(value); }),
        rc::gen::map(rc::gen::arbitrary<double>(), [](double value) { return Cell(std::isnan(value) ? 0.0 : value); }),
        rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::arbitrary<char16_t>()),
                     [](auto value) { return Cell(value); }),
        rc::gen::map(rc::gen::string<std::string>(), [](auto value) { return Cell(value); }));
    const auto variantOf = [](const Cell &cell) -> QVariant {
        if (const auto *number = std::get_if<qint64>(&cell))
            return qlonglong(*number);
        if (const auto *real = std::get_if<double>(&cell))
            return *real;
        if (const auto *text = std::get_if<std::vector<char16_t>>(&cell)) {
            // An unpaired surrogate has no UTF-8; both ways replace it alike.
            return QString::fromUtf8(QStringView(text->data(), qsizetype(text->size())).toUtf8()) + u""_s;
        }
        if (const auto *bytes = std::get_if<std::string>(&cell))
            return QByteArray(bytes->data(), qsizetype(bytes->size()));
        return {};
    };
    const bool held = rc::check("QSqlQuery and Query agree", [&] {
        const auto rows =
            *rc::gen::container<std::vector<std::vector<Cell>>>(rc::gen::container<std::vector<Cell>>(4, anyCell));
        QSqlDatabase sql = office.sql();
        RC_ASSERT(sql.transaction());
        const auto undo = qScopeGuard([&] { sql.rollback(); });
        QSqlQuery qtInsert(office.sql());
        RC_ASSERT(qtInsert.prepare(u"INSERT INTO t VALUES(?, ?, ?, ?, ?)"_s));
        Query ourInsert = taken(office.database.prepare("INSERT INTO t VALUES(?, ?, ?, ?, ?)"));
        QSqlQuery forward(office.sql());
        forward.setForwardOnly(true);
        // Reals go through Qt's door alone: ours has no floating point.
        for (size_t i = 0; i < rows.size(); ++i) {
            const bool hasReal =
                std::any_of(rows[i].begin(), rows[i].end(), [](const Cell &cell) { return cell.index() == 2; });
            if (hasReal || i % 2 == 0) {
                qtInsert.bindValue(0, int(i));
                for (size_t j = 0; j < 4; ++j)
                    qtInsert.bindValue(int(j) + 1, variantOf(rows[i][j]));
                RC_ASSERT(qtInsert.exec());
                continue;
            }
            ourInsert.bind(1, qint64(i));
            std::vector<QByteArray> alive;
            alive.reserve(4);
            for (size_t j = 0; j < 4; ++j) {
                const QVariant value = variantOf(rows[i][j]);
                const int parameter = int(j) + 2;
                if (value.typeId() == QMetaType::LongLong)
                    ourInsert.bind(parameter, value.toLongLong());
                else if (value.typeId() == QMetaType::QString)
                    ourInsert.bind(parameter, value.toString());
                else if (value.typeId() == QMetaType::QByteArray)
                    ourInsert.bindBlob(parameter, alive.emplace_back(value.toByteArray()));
                else
                    ourInsert.bindNull(parameter);
            }
            RC_ASSERT(bool(ourInsert.run()));
        }
        Query ours = taken(
            office.database.prepare("SELECT a, b, c, d, typeof(a), typeof(b), typeof(c), typeof(d) FROM t ORDER BY i"));
        QSqlQuery scrolling(office.sql());
        RC_ASSERT(scrolling.exec(u"SELECT a, b, c, d FROM t ORDER BY i"_s));
        RC_ASSERT(forward.exec(u"SELECT a, b, c, d FROM t ORDER BY i"_s));
        RC_ASSERT(rows.empty() || (scrolling.last() && scrolling.at() + 1 == int(rows.size())));
        for (size_t i = 0; i < rows.size(); ++i) {
            RC_ASSERT(taken(ours.next()));
            RC_ASSERT(forward.next());
            RC_ASSERT(scrolling.seek(int(i)));
            for (int j = 0; j < 4; ++j) {
                const QVariant expected = variantOf(rows[i][size_t(j)]);
                RC_ASSERT(forward.isNull(j) == expected.isNull());
                RC_ASSERT(scrolling.isNull(j) == expected.isNull());
                RC_ASSERT(ours.isNull(j) == expected.isNull());
                if (expected.isNull())
                    continue;
                RC_ASSERT(forward.value(j) == expected);
                RC_ASSERT(scrolling.value(j) == expected);
                RC_ASSERT(forward.value(j).typeId() == expected.typeId());
                RC_ASSERT(scrolling.value(j).typeId() == expected.typeId());
                if (expected.typeId() == QMetaType::LongLong)
                    RC_ASSERT(ours.integer(j) == expected.toLongLong() && ours.text(j + 4) == u"integer"_s);
                if (expected.typeId() == QMetaType::QString)
                    RC_ASSERT(ours.text(j) == expected.toString() && ours.text(j + 4) == u"text"_s);
                if (expected.typeId() == QMetaType::QByteArray)
                    RC_ASSERT(ours.bytes(j) == expected.toByteArray() && ours.text(j + 4) == u"blob"_s);
                if (expected.typeId() == QMetaType::Double)
                    RC_ASSERT(ours.text(j + 4) == u"real"_s);
            }
        }
        RC_ASSERT(!taken(ours.next()));
        RC_ASSERT(!forward.next());
    });
    QVERIFY(held);
}

KINERJA_TEST_MAIN(SqlDriverTest)
#include "sqldrivertest.moc"
