#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace kinerja {

/// Whoever has the key and a tool can change anything; the trail has to say where.
class AuditTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTrailThatNobodyTouchedFits();
    void theTrailNamesWhatWasDone_data();
    void theTrailNamesWhatWasDone();
    void aTrailOfAnotherKeyDoesNotFit();
    void twoFilesWithOtherKeysHaveOtherTrails();
    void eventsStandInTheTrailInTheirOrder();
    void theCheckCanBeStopped();

private:
    AuditVerdict verdict();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_file;
};

void AuditTest::init()
{
    TestCase::init();
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    const QString path = m_folder->filePath(u"a.kinerja"_s);
    must(makeLedgerFile(path));
    m_file = std::make_unique<LedgerFile>(path, 1, Uuid{{1}}, clock.now());
    must(m_file->open());
    // Entries 1 to 5: three operations, an event, an operation of a second opening.
    const Uuid row = m_file->ids.next();
    {
        auto writer = must(m_file->begin());
        must(writer.insert(Table::Plan, row, {{PlanField::Year, Value(2026)}}, 2026));
        must(writer.insert(Table::Plan, m_file->ids.next(), {{PlanField::Year, Value(2026)}}, 2026));
        must(writer.set(Table::Plan, row, {{PlanField::State, Value(u"submitted"_s)}}, must(writer.basisOfRow(Table::Plan, row)), 2026));
        must(writer.event(u"export made"_s));
        must(writer.commit());
    }
    m_file->close();
    must(m_file->open());
    auto writer = must(m_file->begin());
    must(writer.erase(Table::Plan, row, must(writer.basisOfRow(Table::Plan, row)), 2026));
    must(writer.commit());
}

AuditVerdict AuditTest::verdict()
{
    Progress progress;
    return must(m_file->ledger().verifyAudit(progress));
}

void AuditTest::aTrailThatNobodyTouchedFits()
{
    const AuditVerdict found = verdict();
    QVERIFY2(found.ok, qPrintable(found.problem));
    QCOMPARE(found.entries, 5);
    QCOMPARE(found.problem, QString());
}

void AuditTest::theTrailNamesWhatWasDone_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *sql, const char *problem) {
        QTest::newRow(name) << QByteArray(sql) << QString(QLatin1StringView(problem));
    };
    row("first entry deleted", "DELETE FROM audit WHERE seq = 1", "entry 1: missing");
    row("entry deleted", "DELETE FROM audit WHERE seq = 3", "entry 3: missing");
    row("entry deleted and renumbered", "DELETE FROM audit WHERE seq = 3; UPDATE audit SET seq = seq - 1 WHERE seq > 3", "entry 3: changed");
    row("last entry deleted", "DELETE FROM audit WHERE seq = 5", "entry 4: the entries after it are missing");
    row("last two deleted", "DELETE FROM audit WHERE seq > 3", "entry 3: the entries after it are missing");
    row("all deleted", "DELETE FROM audit", "entry 0: the entries after it are missing");
    row("cut off with operation and head", "DELETE FROM audit WHERE seq = 5; DELETE FROM op WHERE dot >> 40 = 2; "
        "UPDATE meta SET value = (SELECT h FROM audit WHERE seq = 4) WHERE key = 'audit_head'", "operations of epoch 2 are missing");
    row("two swapped", "UPDATE audit SET seq = 99 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 99",
        "entry 2: it or its operation 1/3 was changed");
    row("time of an operation", "UPDATE audit SET at = at - 86400000 WHERE seq = 2", "entry 2: it or its operation 1/2 was changed");
    row("time of an event", "UPDATE audit SET at = at + 1 WHERE seq = 4", "entry 4: changed");
    row("words of an event", "UPDATE audit SET event = 'nothing' WHERE seq = 4", "entry 4: changed");
    row("hash", "UPDATE audit SET h = zeroblob(32) WHERE seq = 2", "entry 2: it or its operation 1/2 was changed");
    row("an operation turned into an event", "UPDATE audit SET dot = NULL, event = '' WHERE seq = 1", "entry 1: changed");
    row("entry added", "INSERT INTO audit SELECT 6, NULL, at, 'x', h FROM audit WHERE seq = 5", "entry 6: changed");
    row("body", "UPDATE op SET body = replace(body, CAST('submitted' AS BLOB), CAST('agreed...' AS BLOB)) WHERE dot = (1 << 40) + 3",
        "entry 3: it or its operation 1/3 was changed");
    row("kind", "UPDATE op SET kind = 3 WHERE dot = (1 << 40) + 1", "entry 1: it or its operation 1/1 was changed");
    row("table", "UPDATE op SET tbl = 7 WHERE dot = (1 << 40) + 2", "entry 2: it or its operation 1/2 was changed");
    row("row", "UPDATE op SET row = zeroblob(16) WHERE dot = (1 << 40) + 2", "entry 2: it or its operation 1/2 was changed");
    row("time", "UPDATE op SET hlc = hlc + 1 WHERE dot = (1 << 40) + 2", "entry 2: it or its operation 1/2 was changed");
    row("author", "INSERT INTO author VALUES(9, randomblob(16)); UPDATE op SET author = 9 WHERE dot = (1 << 40) + 2",
        "entry 2: it or its operation 1/2 was changed");
    row("author's name", "UPDATE author SET id = zeroblob(16)", "entry 1: it or its operation 1/1 was changed");
    row("scope's name", "UPDATE scope SET id = zeroblob(16)", "entry 1: it or its operation 1/1 was changed");
    row("epoch's name", "UPDATE epoch SET id = zeroblob(16) WHERE i = 2", "entry 5: it or its operation 2/1 was changed");
    row("command", "UPDATE op SET command = NULL WHERE dot = (1 << 40) + 2", "entry 2: it or its operation 1/2 was changed");
    row("command's name", "UPDATE command SET id = zeroblob(16) WHERE i = 2", "entry 5: it or its operation 2/1 was changed");
    row("operation deleted", "DELETE FROM op WHERE dot = (1 << 40) + 2", "entry 2: its operation 1/2 is missing");
    row("operation added", "INSERT INTO op SELECT dot + 100, kind, tbl, row, scope, author, hlc, command, body FROM op WHERE dot = (1 << 40) + 2",
        "operation 1/102 stands outside the trail");
    row("operation and entry deleted", "DELETE FROM op WHERE dot = (1 << 40) + 2; DELETE FROM audit WHERE seq = 2", "entry 2: missing");
}

void AuditTest::theTrailNamesWhatWasDone()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, problem);
    const Database &database = m_file->database();
    for (const char *const trigger : {"audit_no_update", "audit_no_delete", "op_no_update", "op_no_delete"})
        must(database.execute("DROP TRIGGER " + QByteArray(trigger)));
    must(database.execute(sql));
    const AuditVerdict found = verdict();
    QVERIFY(!found.ok);
    QCOMPARE(found.problem, problem);
}

void AuditTest::aTrailOfAnotherKeyDoesNotFit()
{
    must(setMeta(m_file->database(), "audit_key", QByteArray(32, 'z')));
    m_file->close();
    must(m_file->open());
    const AuditVerdict found = verdict();
    QVERIFY(!found.ok);
    QCOMPARE(found.problem, u"entry 1: it or its operation 1/1 was changed"_s);
}

void AuditTest::twoFilesWithOtherKeysHaveOtherTrails()
{
    QSet<QByteArray> heads;
    for (const char key : {'a', 'b'}) {
        const QString path = m_folder->filePath(QString(QLatin1Char(key)) + u"x.kinerja"_s);
        must(makeLedgerFile(path));
        LedgerFile file(path, 1, Uuid{{1}}, clock.now());
        {
            const Database database = must(Database::open(path, ledgerTestKey(), Database::Mode::ReadWrite));
            must(setMeta(database, "audit_key", QByteArray(32, key)));
        }
        must(file.open());
        auto writer = must(file.begin());
        must(writer.insert(Table::Plan, file.ids.next(), {}, 2026));
        must(writer.commit());
        heads.insert(must(requiredMeta(file.database(), "audit_head")));
    }
    QCOMPARE(heads.size(), 2);
}

void AuditTest::eventsStandInTheTrailInTheirOrder()
{
    const QList<AuditEntry> entries = must(m_file->ledger().auditEntries(0, 100));
    QCOMPARE(entries.size(), 5);
    QCOMPARE(entries[0].dot, makeDot(1, 1));
    QCOMPARE(entries[0].event, QString());
    QCOMPARE(entries[3].dot, noDot);
    QCOMPARE(entries[3].event, u"export made"_s);
    QCOMPARE(entries[3].at, clock.now());
    QCOMPARE(entries[4].dot, makeDot(2, 1));
    const QList<AuditEntry> page = must(m_file->ledger().auditEntries(3, 1));
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.first().seq, 4);
}

void AuditTest::theCheckCanBeStopped()
{
    Progress progress;
    progress.cancel();
    const auto stopped = m_file->ledger().verifyAudit(progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::AuditTest)
#include "audittest.moc"
