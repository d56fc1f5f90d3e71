#include "core/store/outputtarget.h"
#include "core/store/backup.h"
#include "core/store/checkstore.h"
#include "core/store/recordnamestore.h"
#include "tests/support/officefixture.h"
#include "tests/support/testcase.h"

#include <QDir>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace kinerja;

/// What an office keeps safe from its own programs: its files, and records that others belong to.
class OutputTargetTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_office = std::make_unique<OfficeFixture>();
    }
    void cleanup() { m_office.reset(); }

    void theOfficesOwnFilesAreNoTargets_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"kantor.kinerja", "kantor.kinerja-keys", "kantor.kinerja-wal", "kantor.kinerja-shm", "kantor.kinerja-journal", "kantor.kinerja.lock",
                                 "./kantor.kinerja", "KANTOR.KINERJA-journal"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theOfficesOwnFilesAreNoTargets()
    {
        QFETCH(const QString, name);
        for (const OutputKind kind : {OutputKind::Pdf, OutputKind::Backup, OutputKind::Csv, OutputKind::Workbook, OutputKind::Json, OutputKind::RecoverySheet})
            QCOMPARE(refusal(name, kind), std::optional(ErrorKind::Invalid));
    }

    void neitherAreTheyByAnotherName()
    {
        QVERIFY(QFile::link(office(), at(u"tautan"_s)));
        std::error_code failed;
        std::filesystem::create_hard_link(office().toStdString(), at(u"keras"_s).toStdString(), failed);
        QCOMPARE(refusal(u"tautan"_s, OutputKind::Backup), std::optional(ErrorKind::Invalid));
        if (!failed)
            QCOMPARE(refusal(u"keras"_s, OutputKind::Backup), std::optional(ErrorKind::Invalid));
        // An office that was opened through a link has its log beside the file itself, its keys beside the link.
        for (const QString &name : {u"kantor.kinerja-wal"_s, u"tautan-keys"_s})
            QVERIFY(!checkOutputTarget(at(u"tautan"_s), at(name), OutputKind::Csv));
    }

    void norThoseOfAnotherOffice()
    {
        QVERIFY(!checkOutputTarget(at(u"lain.kinerja"_s), at(u"kantor.kinerja-wal"_s), OutputKind::Csv));
        QVERIFY(checkOutputTarget(at(u"lain.kinerja"_s), at(u"tiada.kinerja-wal"_s), OutputKind::Csv));
        QCOMPARE(checkNewOffice(at(u"kantor.kinerja-wal"_s)).error().kind, ErrorKind::Invalid);
    }

    void onlyTheSameKindIsReplaced_data()
    {
        QTest::addColumn<OutputKind>("kind");
        QTest::addColumn<QByteArray>("present");
        QTest::addColumn<bool>("replaced");
        const auto row = [](const char *name, OutputKind kind, const QByteArray &bytes, bool replaced) { QTest::newRow(name) << kind << bytes << replaced; };
        row("empty", OutputKind::Backup, {}, true);
        row("PDF", OutputKind::Pdf, "%PDF-1.4\n", true);
        row("no PDF", OutputKind::Pdf, "catatan", false);
        row("backup", OutputKind::Backup, "KINERJAB....", true);
        row("keys as backup", OutputKind::Backup, "KINERJA1....", false);
        row("CSV", OutputKind::Csv, "\xef\xbb\xbfNIP;Nama\r\n", true);
        row("bytes as CSV", OutputKind::Csv, QByteArray("a\0b", 3), false);
        row("PDF as CSV", OutputKind::Csv, "%PDF-1.4\n", false);
        row("workbook", OutputKind::Workbook, "PK\x03\x04...", true);
        row("CSV as workbook", OutputKind::Workbook, "NIP;Nama", false);
        row("JSON", OutputKind::Json, " [1]", true);
        row("CSV as JSON", OutputKind::Json, "NIP;Nama", false);
        row("sheet", OutputKind::RecoverySheet, "LEMBAR\r\n----- KODE PEMULIHAN KINERJA -----\r\n", true);
        row("passphrase as sheet", OutputKind::RecoverySheet, "rumah kucing melompat\n", false);
    }
    void onlyTheSameKindIsReplaced()
    {
        QFETCH(const OutputKind, kind);
        QFETCH(const QByteArray, present);
        QFETCH(const bool, replaced);
        m_office->written(u"ada"_s, present);
        QCOMPARE(refusal(u"ada"_s, kind), replaced ? std::nullopt : std::optional(ErrorKind::Invalid));
        QCOMPARE(refusal(u"baru"_s, kind), std::nullopt);
        QVERIFY(QDir(at(QString())).mkpath(u"folder"_s));
        QCOMPARE(refusal(u"folder"_s, kind), std::optional(ErrorKind::Invalid));
        QCOMPARE(refusal(u"tiada/berkas"_s, kind), std::optional(ErrorKind::Io));
    }

    void noFaceCanForgetItForABackup()
    {
        Store &store = m_office->store();
        const QByteArray keys = OfficeFixture::contentOf(keysPath(office()));
        Progress progress;
        for (const QString &name : {u"kantor.kinerja"_s, u"kantor.kinerja-keys"_s})
            QCOMPARE(writeBackup(store.database(), store.keyring(), store.dataKey(), at(name), progress).error().kind, ErrorKind::Invalid);
        QCOMPARE(OfficeFixture::contentOf(keysPath(office())), keys);
        must(store.database().checkIntegrity());
    }

    void aRecordThatPointsToOneThatIsGoneIsFound()
    {
        m_office->importSample(OfficeFixture::Sample::Plans);
        Store &store = m_office->store();
        QCOMPARE(faults(), QStringList());
        const auto gone = [&](Table table, const QByteArray &sql) {
            Query query = must(store.database().prepare(sql));
            QVERIFY(must(query.next()));
            const Uuid row = query.uuid(0);
            query.reset();
            must(store.transact(u"test"_s, QString(), [&](Ledger::Writer &writer) -> Result<bool> {
                ASSIGN(const QList<Dot> basis, writer.basisOfRow(table, row));
                TRY(writer.erase(table, row, basis));
                return true;
            }));
        };
        gone(Table::Indicator, "SELECT indicator FROM realisation WHERE _deleted = 0 LIMIT 1");
        QVERIFY(faults().contains(u"realisation-without-indicator"_s));
        gone(Table::Placement, "SELECT placement FROM plan WHERE _deleted = 0 LIMIT 1");
        QVERIFY(faults().contains(u"plan-without-placement"_s));
        gone(Table::Employee, "SELECT employee FROM placement WHERE _deleted = 0 LIMIT 1");
        QVERIFY(faults().contains(u"placement-without-employee"_s));
    }

    void recordsHaveTheNamesThatPeopleKnow()
    {
        m_office->importSample(OfficeFixture::Sample::Plans);
        const Database &database = m_office->store().database();
        const RecordNameStore names(database);
        const auto first = [&](const char *table, Table number) {
            Query query = must(database.prepare(QByteArray("SELECT id FROM ") + table + " LIMIT 1"));
            if (!must(query.next()))
                qFatal("empty");
            return must(names.nameOf(number, query.uuid(0)));
        };
        QCOMPARE(first("employee", Table::Employee).nip.size(), 18);
        QCOMPARE(first("realisation", Table::Realisation).nip.size(), 18);
        QVERIFY(!first("realisation", Table::Realisation).period.isEmpty());
        QCOMPARE(first("plan", Table::Plan).period, u"2026"_s);
        QVERIFY(first("unit", Table::Unit).code.startsWith(u"3.14"));
        QCOMPARE(must(names.nameOf(Table::Rating, Uuid{{7}})), RecordName());
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_office->path(name); }
    [[nodiscard]] QString office() const { return at(u"kantor.kinerja"_s); }
    [[nodiscard]] std::optional<ErrorKind> refusal(const QString &name, OutputKind kind) const
    {
        const Result<void> checked = checkOutputTarget(office(), at(name), kind);
        return checked ? std::nullopt : std::optional(checked.error().kind);
    }
    [[nodiscard]] QStringList faults() const
    {
        Progress progress;
        QStringList rules;
        for (const InvariantFault &fault : must(checkInvariants(m_office->store().database(), progress)))
            rules += fault.rule;
        return rules;
    }

    std::unique_ptr<OfficeFixture> m_office;
};

KINERJA_TEST_MAIN(OutputTargetTest)
#include "outputtargettest.moc"
