#include "core/ledger/undo.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

using Receipt = Ledger::Writer::Receipt;

FieldValues person(const QString &nip, const QString &name)
{
    return {{EmployeeField::Nip, Value(nip)}, {EmployeeField::Name, Value(name)}};
}

/// The group of a name: the name and the titles before and after it.
FieldValues nameIs(const QString &name)
{
    return {{EmployeeField::Name, Value(name)}, {EmployeeField::TitleBefore, {}}, {EmployeeField::TitleAfter, {}}};
}

FieldValues noteIs(const QString &note)
{
    return {{PlanItemField::SuperiorText, {}}, {PlanItemField::Text, Value(note)}, {PlanItemField::SuperiorItem, {}}};
}

} // namespace

/// What the property test cannot say in one sentence: openings, clocks, what is given up, what others may send.
class LedgerTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anInsertShowsItsFieldsAndNothingElse();
    void textIsKeptInOneSpelling();
    void aWrongTypeIsRefused();
    void aSetCarriesWholeGroups();
    void aFieldStandsOnceInAnOperation();
    void aRowHasAName();

    void anOpeningThatOnlyReadsDrawsNoEpoch();
    void theEpochIsDrawnAtTheFirstChangeAndRemembersItsParent();
    void twoOpeningsOfTwoCopiesDiffer();
    void anActThatIsGivenUpLeavesNothing();
    void anErrorInTheMiddleLeavesNothing();
    void afterAFailedStepAnActCanOnlyBeGivenUp();
    void onlyOneActAtATime();
    void anActThatChangedNothingLeavesNoCommand();
    void aCommandRemembersItsOperations();
    void aReopenedFileGoesOnWhereItWas();

    void aClockThatGoesBackDoesNotTakeTheOrderBack();
    void aClockInTheFarFutureDragsOursFifteenMinutesAtMost();
    void theLaterOfTwoConcurrentChangesShows();
    void ofTwoChangesInOneInstantTheHigherDeviceShows();
    void anEditOutlivesADeletionThatDidNotKnowOfIt();

    void differentValuesInATableForPeopleAreAConflict();
    void equalValuesAreNone();
    void whoNamesAllCandidatesSettlesIt();

    void whatWasReceivedGoesOnAsItCame();
    void operationsArriveOnceAndInOrder();
    void aGapLeavesNoTrace();
    void whatNobodyCouldHaveMadeIsRefused_data();
    void whatNobodyCouldHaveMadeIsRefused();
    void twoForgedOperationsThatNameEachOtherEndAlikeEverywhere();
    void aBasisOfAnotherRowDoesNotDivideTwoFiles();
    void whatANewerVersionSendsIsKeptAndPassedOn();
    void aForeignOperationDoesNotJoinOurCommand();

private:
    std::unique_ptr<LedgerFile> made(quint32 number, quint8 device);
    Uuid inserted(LedgerFile &file, Table table, const FieldValues &fields);
    void changed(LedgerFile &file, Table table, const Uuid &row, const FieldValues &fields);
    /// Everything that `from` has and `to` has not.
    void sync(LedgerFile &from, LedgerFile &to);
    WireOperation last(LedgerFile &file);
    QString text(LedgerFile &file, const QByteArray &sql);
    QByteArrayList fingerprint(LedgerFile &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_a;
    std::unique_ptr<LedgerFile> m_b;
};

void LedgerTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    m_a = made(1, 0xa0);
    m_b = made(2, 0xb0);
}

void LedgerTest::cleanup()
{
    m_a.reset();
    m_b.reset();
    m_folder.reset();
}

std::unique_ptr<LedgerFile> LedgerTest::made(quint32 number, quint8 device)
{
    const QString path = m_folder->filePath(u"%1.kinerja"_s.arg(number));
    must(makeLedgerFile(path));
    Uuid id;
    id.bytes.fill(device);
    auto file = std::make_unique<LedgerFile>(path, number, id, clock.now());
    must(file->open());
    return file;
}

Uuid LedgerTest::inserted(LedgerFile &file, Table table, const FieldValues &fields)
{
    const Uuid row = file.ids.next();
    auto writer = must(file.begin());
    must(writer.insert(table, row, fields, 2026));
    must(writer.commit());
    return row;
}

void LedgerTest::changed(LedgerFile &file, Table table, const Uuid &row, const FieldValues &fields)
{
    auto writer = must(file.begin());
    must(writer.set(table, row, fields, must(writer.basisOf(table, row, fields)), 2026));
    must(writer.commit());
}

void LedgerTest::sync(LedgerFile &from, LedgerFile &to)
{
    auto writer = must(to.ledger().beginReceiving());
    const QList<Dot> dots = must(from.ledger().arrivals());
    for (const Dot dot : dots)
        QVERIFY(must(writer.receive(must(from.ledger().exported(dot)))) != Receipt::Gap);
    must(writer.commit());
}

WireOperation LedgerTest::last(LedgerFile &file)
{
    return must(file.ledger().exported(must(file.ledger().arrivals()).last()));
}

QString LedgerTest::text(LedgerFile &file, const QByteArray &sql)
{
    Query query = must(file.database().prepare(sql));
    return must(query.next()) ? query.text(0) : QString();
}

QByteArrayList LedgerTest::fingerprint(LedgerFile &file)
{
    QByteArrayList facts{must(file.ledger().stateDigest())};
    for (const char *const table : {"meta", "device", "author", "scope", "epoch", "command", "op", "candidate", "superseded", "conflict", "audit"}) {
        Query query = must(file.database().prepare("SELECT * FROM " + QByteArray(table)));
        while (must(query.next())) {
            QByteArray line = table;
            for (int column = 0; column < query.columnCount(); ++column)
                line += '|' + query.bytes(column).toHex();
            facts.append(line);
        }
    }
    return facts;
}

void LedgerTest::anInsertShowsItsFieldsAndNothingElse()
{
    const Uuid row = inserted(*m_a, Table::Indicator,
                              {{IndicatorField::Number, Value(3)}, {IndicatorField::Target, Value(Decimal(1250, 2))}, {IndicatorField::AttainableMaximum, Value(true)}});
    Query query = must(m_a->database().prepare("SELECT id, number, target, attainable_maximum, text, item, _deleted, length(_dots) FROM indicator"));
    QVERIFY(must(query.next()));
    QCOMPARE(query.uuid(0), row);
    QCOMPARE(query.integer(1), 3);
    QCOMPARE(query.text(2), u"12.5"_s);
    QCOMPARE(query.integer(3), 1);
    QVERIFY(query.isNull(4));
    QVERIFY(query.isNull(5));
    QCOMPARE(query.integer(6), 0);
    QCOMPARE(query.integer(7), 8);
    QVERIFY(!must(query.next()));
}

void LedgerTest::textIsKeptInOneSpelling()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"Rene\u0301"_s + QChar(0xd800)));
    const QString stored = text(*m_a, "SELECT name FROM employee");
    QVERIFY(stored.startsWith(u"Ren\u00e9"_s));
    sync(*m_a, *m_b);
    QCOMPARE(text(*m_b, "SELECT name FROM employee"), stored);
    QCOMPARE(must(m_b->ledger().stateDigest()), must(m_a->ledger().stateDigest()));
}

void LedgerTest::aWrongTypeIsRefused()
{
    auto writer = must(m_a->begin());
    const auto refused = [&](quint8 field, const Value &value) {
        const auto result = writer.insert(Table::Employee, m_a->ids.next(), {{field, value}});
        return !result && result.error().kind == ErrorKind::Internal;
    };
    QVERIFY(refused(EmployeeField::Name, Value(5)));
    QVERIFY(refused(EmployeeField::BirthDate, Value(u"1980-01-01"_s)));
    QVERIFY(refused(EmployeeField::Nip, Value(QByteArray("x"))));
    QVERIFY(refused(EmployeeField::Grade + 1, Value(u"x"_s)));
    // Nothing was begun, so the act goes on.
    must(writer.insert(Table::Employee, m_a->ids.next(), person(u"1"_s, u"A"_s)));
    must(writer.commit());
}

void LedgerTest::aSetCarriesWholeGroups()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    auto writer = must(m_a->begin());
    const QList<Dot> basis = must(writer.basisOfRow(Table::Employee, row));
    const auto part = writer.set(Table::Employee, row, {{EmployeeField::Name, Value(u"B"_s)}}, basis);
    QVERIFY(!part);
    QCOMPARE(part.error().kind, ErrorKind::Internal);
    QVERIFY(!writer.set(Table::Employee, row, {{EmployeeField::Name, {}}, {EmployeeField::Name, {}}, {EmployeeField::TitleAfter, {}}}, basis));
    QVERIFY(!writer.set(Table::Employee, row, {{99, {}}}, basis));
    QVERIFY(writer.set(Table::Employee, row, nameIs(u"B"_s), basis).has_value());
}

void LedgerTest::aFieldStandsOnceInAnOperation()
{
    auto writer = must(m_a->begin());
    QVERIFY(!writer.insert(Table::Employee, m_a->ids.next(), {{EmployeeField::Nip, Value(u"1"_s)}, {EmployeeField::Nip, Value(u"2"_s)}}));
    // In any order, kept ascending.
    must(writer.insert(Table::Employee, m_a->ids.next(), {{EmployeeField::Name, Value(u"A"_s)}, {EmployeeField::Nip, Value(u"1"_s)}}));
    must(writer.commit());
    QCOMPARE(int(last(*m_a).fields.first().field), int(EmployeeField::Nip));
}

void LedgerTest::aRowHasAName()
{
    auto writer = must(m_a->begin());
    QVERIFY(!writer.insert(Table::Employee, {}, person(u"1"_s, u"A"_s)));
}

void LedgerTest::anOpeningThatOnlyReadsDrawsNoEpoch()
{
    must(m_a->ledger().commands());
    {
        auto writer = must(m_a->begin());
        must(writer.event(u"opened"_s));
        must(writer.commit());
    }
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM epoch")), 0);
}

void LedgerTest::theEpochIsDrawnAtTheFirstChangeAndRemembersItsParent()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    inserted(*m_a, Table::Employee, person(u"2"_s, u"B"_s));
    const WireOperation first = last(*m_a);
    QCOMPARE(first.position.n, 2);
    QVERIFY(first.parent.epoch.isNull());
    m_a->close();
    must(m_a->open());
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM epoch")), 1);
    inserted(*m_a, Table::Employee, person(u"3"_s, u"C"_s));
    const WireOperation second = last(*m_a);
    QCOMPARE(second.position.n, 1);
    QVERIFY(second.position.epoch != first.position.epoch);
    QCOMPARE(second.parent, first.position);
    QCOMPARE(second.device, m_a->identity.device.uuid);
    // Whoever gets it learns the same.
    sync(*m_a, *m_b);
    QCOMPARE(last(*m_b), second);
}

void LedgerTest::twoOpeningsOfTwoCopiesDiffer()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    must(m_a->database().checkpoint());
    const QString copy = m_folder->filePath(u"copy.kinerja"_s);
    QVERIFY(QFile::copy(m_a->path(), copy));
    LedgerFile clone(copy, 77, m_a->identity.device.uuid, clock.now());
    must(clone.open());
    inserted(clone, Table::Employee, person(u"2"_s, u"B"_s));
    m_a->close();
    must(m_a->open());
    inserted(*m_a, Table::Employee, person(u"3"_s, u"C"_s));
    QVERIFY(last(clone).position.epoch != last(*m_a).position.epoch);
    QCOMPARE(last(clone).parent, last(*m_a).parent);
    sync(clone, *m_a);
    sync(*m_a, clone);
    QCOMPARE(must(clone.ledger().stateDigest()), must(m_a->ledger().stateDigest()));
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM employee")), 3);
}

void LedgerTest::anActThatIsGivenUpLeavesNothing()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    inserted(*m_b, Table::Employee, person(u"9"_s, u"X"_s));
    const QByteArrayList before = fingerprint(*m_a);
    {
        auto writer = must(m_a->ledger().begin(u"import"_s, u"a.csv"_s, {m_a->ids.next()}));
        must(writer.insert(Table::Employee, m_a->ids.next(), person(u"2"_s, u"B"_s)));
        must(writer.erase(Table::Employee, row, must(writer.basisOfRow(Table::Employee, row))));
        must(writer.insert(Table::Plan, m_a->ids.next(), {}, 2031));
        must(writer.event(u"something"_s));
    }
    {
        auto writer = must(m_a->ledger().beginReceiving());
        QCOMPARE(must(writer.receive(last(*m_b))), Receipt::Applied);
    }
    QCOMPARE(fingerprint(*m_a), before);
    // Memory as well: the next change is numbered and chained as if nothing had been.
    inserted(*m_a, Table::Employee, person(u"2"_s, u"B"_s));
    QCOMPARE(last(*m_a).position.n, 2);
    Progress progress;
    QVERIFY(must(m_a->ledger().verifyAudit(progress)).ok);
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM scope")), 1);

    // An opening whose only act was given up draws its epoch anew.
    m_a->close();
    must(m_a->open());
    {
        auto writer = must(m_a->begin());
        must(writer.insert(Table::Employee, m_a->ids.next(), person(u"3"_s, u"C"_s)));
    }
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM epoch")), 1);
    inserted(*m_a, Table::Employee, person(u"3"_s, u"C"_s));
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM epoch")), 2);
    QCOMPARE(last(*m_a).position.n, 1);
}

void LedgerTest::anErrorInTheMiddleLeavesNothing()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    must(m_a->database().execute("CREATE TRIGGER full BEFORE INSERT ON employee WHEN NEW.nip = 'full' BEGIN SELECT RAISE(ABORT, 'full'); END"));
    const QByteArrayList before = fingerprint(*m_a);
    {
        auto writer = must(m_a->begin());
        must(writer.insert(Table::Employee, m_a->ids.next(), person(u"2"_s, u"B"_s)));
        // The operation is written, its row is not.
        QVERIFY(!writer.insert(Table::Employee, m_a->ids.next(), person(u"full"_s, u"C"_s)));
    }
    QCOMPARE(fingerprint(*m_a), before);
    inserted(*m_a, Table::Employee, person(u"2"_s, u"B"_s));
    QCOMPARE(last(*m_a).position.n, 2);
    Progress progress;
    QVERIFY(must(m_a->ledger().verifyAudit(progress)).ok);
}

void LedgerTest::afterAFailedStepAnActCanOnlyBeGivenUp()
{
    must(m_a->database().execute("CREATE TRIGGER full BEFORE INSERT ON employee WHEN NEW.nip = 'full' BEGIN SELECT RAISE(ABORT, 'full'); END"));
    const QByteArrayList before = fingerprint(*m_a);
    {
        auto writer = must(m_a->begin());
        must(writer.insert(Table::Employee, m_a->ids.next(), person(u"2"_s, u"B"_s)));
        QVERIFY(!writer.insert(Table::Employee, m_a->ids.next(), person(u"full"_s, u"C"_s)));
        QVERIFY(!writer.insert(Table::Employee, m_a->ids.next(), person(u"3"_s, u"D"_s)));
        QVERIFY(!writer.event(u"x"_s));
        const auto committed = writer.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, ErrorKind::Internal);
    }
    QCOMPARE(fingerprint(*m_a), before);
}

void LedgerTest::onlyOneActAtATime()
{
    auto writer = must(m_a->begin());
    must(writer.insert(Table::Employee, m_a->ids.next(), person(u"1"_s, u"A"_s)));
    QVERIFY(!m_a->begin());
    QVERIFY(!m_a->ledger().beginReceiving());
    must(writer.commit());
    QCOMPARE(text(*m_a, "SELECT name FROM employee"), u"A"_s);
}

void LedgerTest::anActThatChangedNothingLeavesNoCommand()
{
    auto writer = must(m_a->begin());
    QCOMPARE(must(writer.commit()).changes.size(), 0);
    QVERIFY(must(m_a->ledger().commands()).isEmpty());
}

void LedgerTest::aCommandRemembersItsOperations()
{
    auto writer = must(m_a->ledger().begin(u"import"_s, u"pegawai.csv"_s, m_a->author));
    const CommandId id = writer.command();
    const Uuid row = m_a->ids.next();
    must(writer.insert(Table::Employee, row, person(u"1"_s, u"A"_s)));
    must(writer.set(Table::Employee, row, nameIs(u"B"_s), must(writer.basisOfRow(Table::Employee, row))));
    must(writer.erase(Table::Employee, row, must(writer.basisOfRow(Table::Employee, row))));
    const ChangeSet changes = must(writer.commit());
    QCOMPARE(changes.command, id);
    QCOMPARE(changes.changes.size(), 3);
    QCOMPARE(changes.changes[0].effect, Reducer::Effect::Inserted);
    QCOMPARE(changes.changes[1].effect, Reducer::Effect::Changed);
    QCOMPARE(changes.changes[2].effect, Reducer::Effect::Deleted);
    const auto command = must(m_a->ledger().command(id));
    QVERIFY(command.has_value());
    QCOMPARE(command->kind, u"import"_s);
    QCOMPARE(command->label, u"pegawai.csv"_s);
    QCOMPARE(command->author, m_a->author);
    QCOMPARE(command->at, m_a->clock.now());
    QCOMPARE(must(m_a->ledger().operationsOf(*command)).size(), size_t(3));
    QVERIFY(!must(m_a->ledger().command({m_a->ids.next()})));
}

void LedgerTest::aReopenedFileGoesOnWhereItWas()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    const qint64 hlc = last(*m_a).hlc;
    const QByteArray digest = must(m_a->ledger().stateDigest());
    m_a->close();
    m_a->clock.set(clock.now().addDays(-3));
    must(m_a->open());
    QCOMPARE(must(m_a->ledger().stateDigest()), digest);
    changed(*m_a, Table::Employee, row, nameIs(u"B"_s));
    QCOMPARE(last(*m_a).hlc, hlc + 1);
    Progress progress;
    QVERIFY(must(m_a->ledger().verifyAudit(progress)).ok);
}

void LedgerTest::aClockThatGoesBackDoesNotTakeTheOrderBack()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    qint64 before = last(*m_a).hlc;
    QCOMPARE(before >> 16, m_a->clock.now().toMSecsSinceEpoch());
    for (const int days : {-1, -365, 5}) {
        m_a->clock.set(clock.now().addDays(days));
        changed(*m_a, Table::Employee, row, nameIs(QString::number(days)));
        const qint64 now = last(*m_a).hlc;
        QVERIFY(now > before);
        before = now;
    }
    QCOMPARE(before >> 16, m_a->clock.now().toMSecsSinceEpoch());
}

void LedgerTest::aClockInTheFarFutureDragsOursFifteenMinutesAtMost()
{
    m_b->clock.set(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    const Uuid row = inserted(*m_b, Table::Employee, person(u"1"_s, u"A"_s));
    sync(*m_b, *m_a);
    changed(*m_a, Table::Employee, row, nameIs(u"B"_s));
    const qint64 ahead = (last(*m_a).hlc >> 16) - m_a->clock.now().toMSecsSinceEpoch();
    QVERIFY(ahead >= 0);
    QVERIFY(ahead <= 15 * 60 * 1000);
    // Causally later, so it shows, whatever the other clock said.
    QCOMPARE(text(*m_a, "SELECT name FROM employee"), u"B"_s);
    sync(*m_a, *m_b);
    QCOMPARE(text(*m_b, "SELECT name FROM employee"), u"B"_s);
}

void LedgerTest::theLaterOfTwoConcurrentChangesShows()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    sync(*m_a, *m_b);
    m_a->clock.advance(60'000);
    changed(*m_b, Table::Employee, row, nameIs(u"earlier"_s));
    changed(*m_a, Table::Employee, row, nameIs(u"later"_s));
    sync(*m_a, *m_b);
    sync(*m_b, *m_a);
    QCOMPARE(text(*m_a, "SELECT name FROM employee"), u"later"_s);
    QCOMPARE(text(*m_b, "SELECT name FROM employee"), u"later"_s);
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM conflict")), 0);
    QCOMPARE(must(m_a->ledger().history(row)).size(), 3);
    // The next edit clears the loser.
    changed(*m_a, Table::Employee, row, nameIs(u"next"_s));
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM candidate")), 0);
}

void LedgerTest::ofTwoChangesInOneInstantTheHigherDeviceShows()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    sync(*m_a, *m_b);
    changed(*m_a, Table::Employee, row, nameIs(u"of a"_s));
    changed(*m_b, Table::Employee, row, nameIs(u"of b"_s));
    QCOMPARE(last(*m_a).hlc, last(*m_b).hlc);
    sync(*m_a, *m_b);
    sync(*m_b, *m_a);
    QCOMPARE(text(*m_a, "SELECT name FROM employee"), u"of b"_s);
    QCOMPARE(text(*m_b, "SELECT name FROM employee"), u"of b"_s);
}

void LedgerTest::anEditOutlivesADeletionThatDidNotKnowOfIt()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    sync(*m_a, *m_b);
    changed(*m_a, Table::Employee, row, nameIs(u"B"_s));
    m_b->clock.advance(3'600'000);
    auto writer = must(m_b->begin());
    must(writer.erase(Table::Employee, row, must(writer.basisOfRow(Table::Employee, row))));
    must(writer.commit());
    sync(*m_a, *m_b);
    sync(*m_b, *m_a);
    for (LedgerFile *const file : {m_a.get(), m_b.get()}) {
        QCOMPARE(must(file->database().integer("SELECT _deleted FROM employee")), 0);
        QCOMPARE(text(*file, "SELECT name FROM employee"), u"B"_s);
    }
}

void LedgerTest::differentValuesInATableForPeopleAreAConflict()
{
    const Uuid row = inserted(*m_a, Table::PlanItem, noteIs(u"A"_s));
    sync(*m_a, *m_b);
    changed(*m_a, Table::PlanItem, row, noteIs(u"of a"_s));
    changed(*m_b, Table::PlanItem, row, noteIs(u"of b"_s));
    sync(*m_a, *m_b);
    Query query = must(m_b->database().prepare("SELECT row, grp, tbl FROM conflict"));
    QVERIFY(must(query.next()));
    QCOMPARE(query.uuid(0), row);
    QCOMPARE(query.integer(1), 2);
    QCOMPARE(query.integer(2), int(Table::PlanItem));
    QVERIFY(!must(query.next()));
}

void LedgerTest::equalValuesAreNone()
{
    const Uuid row = inserted(*m_a, Table::PlanItem, noteIs(u"A"_s));
    sync(*m_a, *m_b);
    changed(*m_a, Table::PlanItem, row, noteIs(u"same"_s));
    changed(*m_b, Table::PlanItem, row, noteIs(u"same"_s));
    sync(*m_a, *m_b);
    QCOMPARE(must(m_b->database().integer("SELECT count(*) FROM conflict")), 0);
    QCOMPARE(must(m_b->ledger().candidates(Table::PlanItem, row, 4)).size(), 2);
}

void LedgerTest::whoNamesAllCandidatesSettlesIt()
{
    const Uuid row = inserted(*m_a, Table::PlanItem, noteIs(u"A"_s));
    sync(*m_a, *m_b);
    changed(*m_a, Table::PlanItem, row, noteIs(u"of a"_s));
    changed(*m_b, Table::PlanItem, row, noteIs(u"of b"_s));
    sync(*m_a, *m_b);
    sync(*m_b, *m_a);
    changed(*m_b, Table::PlanItem, row, noteIs(u"agreed"_s));
    sync(*m_b, *m_a);
    for (LedgerFile *const file : {m_a.get(), m_b.get()}) {
        QCOMPARE(must(file->database().integer("SELECT count(*) FROM conflict")), 0);
        QCOMPARE(must(file->database().integer("SELECT count(*) FROM candidate")), 0);
        QCOMPARE(text(*file, "SELECT text FROM plan_item"), u"agreed"_s);
    }
    // Two resolutions without knowing of each other are a new conflict.
    changed(*m_a, Table::PlanItem, row, noteIs(u"one"_s));
    changed(*m_b, Table::PlanItem, row, noteIs(u"two"_s));
    sync(*m_b, *m_a);
    QCOMPARE(must(m_a->database().integer("SELECT count(*) FROM conflict")), 1);
}

void LedgerTest::whatWasReceivedGoesOnAsItCame()
{
    const Uuid row = inserted(*m_a, Table::Indicator, {{IndicatorField::Target, Value(Decimal(5, 1))}, {IndicatorField::Item, Value(m_a->ids.next())}});
    changed(*m_a, Table::Indicator, row, {{IndicatorField::Text, Value(u"t"_s)}});
    sync(*m_a, *m_b);
    const QList<Dot> here = must(m_a->ledger().arrivals());
    const QList<Dot> there = must(m_b->ledger().arrivals());
    QCOMPARE(there.size(), here.size());
    for (qsizetype i = 0; i < here.size(); ++i)
        QCOMPARE(must(m_b->ledger().exported(there[i])), must(m_a->ledger().exported(here[i])));
    const auto commands = must(m_b->ledger().commands());
    QCOMPARE(commands.size(), 2);
    QCOMPARE(commands.first().kind, u"received"_s);
    QCOMPARE(commands.first().id, must(m_a->ledger().commands()).first().id);
}

void LedgerTest::operationsArriveOnceAndInOrder()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    changed(*m_a, Table::Employee, row, nameIs(u"B"_s));
    changed(*m_a, Table::Employee, row, nameIs(u"C"_s));
    QList<WireOperation> wires;
    const QList<Dot> dots = must(m_a->ledger().arrivals());
    for (const Dot dot : dots)
        wires.append(must(m_a->ledger().exported(dot)));
    auto writer = must(m_b->ledger().beginReceiving());
    QCOMPARE(must(writer.receive(wires[1])), Receipt::Gap);
    QCOMPARE(must(writer.receive(wires[0])), Receipt::Applied);
    QCOMPARE(must(writer.receive(wires[0])), Receipt::Known);
    QCOMPARE(must(writer.receive(wires[2])), Receipt::Gap);
    QCOMPARE(must(writer.receive(wires[1])), Receipt::Applied);
    QCOMPARE(must(writer.receive(wires[2])), Receipt::Applied);
    QCOMPARE(must(writer.receive(wires[0])), Receipt::Known);
    QCOMPARE(must(writer.commit()).changes.size(), 3);
    QCOMPARE(must(m_b->ledger().stateDigest()), must(m_a->ledger().stateDigest()));
}

void LedgerTest::aGapLeavesNoTrace()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    changed(*m_a, Table::Employee, row, nameIs(u"B"_s));
    auto writer = must(m_b->ledger().beginReceiving());
    QCOMPARE(must(writer.receive(last(*m_a))), Receipt::Gap);
    must(writer.commit());
    for (const char *const table : {"epoch", "device", "author", "scope", "command", "op", "employee"})
        QCOMPARE(must(m_b->database().integer("SELECT count(*) FROM " + QByteArray(table))), 0);
}

void LedgerTest::whatNobodyCouldHaveMadeIsRefused_data()
{
    QTest::addColumn<int>("which");
    const QStringList names{u"no device"_s,      u"no row"_s,         u"no epoch"_s,          u"number zero"_s,
                            u"number 2^40"_s,    u"negative time"_s,  u"field twice"_s,       u"fields unordered"_s,
                            u"basis is itself"_s, u"basis in its future"_s, u"basis without epoch"_s, u"basis number negative"_s,
                            u"basis number 2^40"_s, u"epoch its own parent"_s, u"parent number zero"_s};
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << i;
}

void LedgerTest::whatNobodyCouldHaveMadeIsRefused()
{
    QFETCH(const int, which);
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    WireOperation wire = last(*m_a);
    const WireOperation honest = wire;
    const Uuid other = m_a->ids.next();
    switch (which) {
    case 0: wire.device = {}; break;
    case 1: wire.row = {}; break;
    case 2: wire.position.epoch = {}; break;
    case 3: wire.position.n = 0; break;
    case 4: wire.position.n = qint64(1) << 40; break;
    case 5: wire.hlc = -1; break;
    case 6: wire.fields.append(wire.fields.last()); break;
    case 7: std::swap(wire.fields[0], wire.fields[1]); break;
    case 8: wire.basis = {wire.position}; break;
    case 9: wire.basis = {{wire.position.epoch, 7}}; break;
    case 10: wire.basis = {{{}, 1}}; break;
    case 11: wire.basis = {{other, -5}}; break;
    case 12: wire.basis = {{other, qint64(1) << 40}}; break;
    case 13: wire.parent = {wire.position.epoch, 1}; break;
    case 14: wire.parent = {other, 0}; break;
    default: QFAIL("unknown");
    }
    const QByteArrayList before = fingerprint(*m_b);
    auto writer = must(m_b->ledger().beginReceiving());
    const auto receipt = writer.receive(wire);
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().kind, ErrorKind::Corrupt);
    // It does not stop the honest one.
    QCOMPARE(must(writer.receive(honest)), Receipt::Applied);
    must(writer.commit());
    QVERIFY(fingerprint(*m_b) != before);

    // Our own opening's numbers are ours.
    WireOperation twin = honest;
    twin.position.n = 2;
    auto receiving = must(m_a->ledger().beginReceiving());
    QVERIFY(!receiving.receive(twin));
    // An epoch belongs to one device.
    auto theirs = must(m_b->ledger().beginReceiving());
    twin.device = other;
    QVERIFY(!theirs.receive(twin));
}

void LedgerTest::twoForgedOperationsThatNameEachOtherEndAlikeEverywhere()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    WireOperation one = last(*m_a);
    one.position.epoch.bytes.fill(0x71);
    one.row.bytes.fill(0x55);
    one.fields = person(u"5"_s, u"one"_s);
    WireOperation two = one;
    two.position.epoch.bytes.fill(0x72);
    two.kind = OpKind::Tombstone;
    two.fields = {};
    one.basis = {two.position};
    two.basis = {one.position};
    sync(*m_a, *m_b);
    for (const auto &[file, first, second] : {std::tuple(m_a.get(), one, two), std::tuple(m_b.get(), two, one)}) {
        auto writer = must(file->ledger().beginReceiving());
        QCOMPARE(must(writer.receive(first)), Receipt::Applied);
        QCOMPARE(must(writer.receive(second)), Receipt::Applied);
        must(writer.commit());
    }
    QCOMPARE(must(m_a->ledger().stateDigest()), must(m_b->ledger().stateDigest()));
}

void LedgerTest::aBasisOfAnotherRowDoesNotDivideTwoFiles()
{
    inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    const WireOperation first = last(*m_a);
    WireOperation second = first;
    second.position.epoch.bytes.fill(0x71);
    second.row.bytes.fill(0x55);
    second.basis = {first.position};
    auto here = must(m_a->ledger().beginReceiving());
    QCOMPARE(must(here.receive(second)), Receipt::Applied);
    must(here.commit());
    auto there = must(m_b->ledger().beginReceiving());
    QCOMPARE(must(there.receive(second)), Receipt::Applied);
    QCOMPARE(must(there.receive(first)), Receipt::Applied);
    must(there.commit());
    QCOMPARE(must(m_a->ledger().stateDigest()), must(m_b->ledger().stateDigest()));
}

void LedgerTest::whatANewerVersionSendsIsKeptAndPassedOn()
{
    const Uuid row = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    QList<WireOperation> wires;
    WireOperation wire = last(*m_a);
    wire.position.epoch.bytes.fill(0x71);
    wire.table = 99;
    wire.fields = {{7, Value(u"x"_s)}};
    wires.append(wire);
    wire.position.n = 2;
    wire.table = int(Table::Employee);
    wire.row = row;
    wire.kind = OpKind(9);
    wires.append(wire);
    wire.position.n = 3;
    wire.kind = OpKind::Set;
    wire.fields = {{EmployeeField::Nip, Value(u"2"_s)}, {99, Value(u"new"_s)}};
    wire.basis = {last(*m_a).position};
    wires.append(wire);
    auto writer = must(m_a->ledger().beginReceiving());
    for (const WireOperation &each : std::as_const(wires))
        QCOMPARE(must(writer.receive(each)), Receipt::Applied);
    QCOMPARE(must(writer.commit()).changes.size(), 1);
    QCOMPARE(text(*m_a, "SELECT nip FROM employee"), u"2"_s);
    const QList<Dot> dots = must(m_a->ledger().arrivals());
    for (qsizetype i = 0; i < wires.size(); ++i)
        QCOMPARE(must(m_a->ledger().exported(dots[dots.size() - wires.size() + i])), wires[i]);
    Progress progress;
    QVERIFY(must(m_a->ledger().verifyAudit(progress)).ok);
}

void LedgerTest::aForeignOperationDoesNotJoinOurCommand()
{
    const Uuid ours = inserted(*m_a, Table::Employee, person(u"1"_s, u"A"_s));
    const auto command = must(m_a->ledger().commands()).first();
    WireOperation forged = last(*m_a);
    forged.position.epoch.bytes.fill(0x71);
    forged.row.bytes.fill(0x55);
    auto writer = must(m_a->ledger().beginReceiving());
    QCOMPARE(must(writer.receive(forged)), Receipt::Applied);
    must(writer.commit());
    Progress progress;
    const UndoOutcome outcome = must(Undo(m_a->ledger()).run(command.id, m_a->author, progress));
    QCOMPARE(outcome.undone, 1);
    QVERIFY(outcome.left.isEmpty());
    Query query = must(m_a->database().prepare("SELECT id FROM employee WHERE _deleted"));
    QVERIFY(must(query.next()));
    QCOMPARE(query.uuid(0), ours);
    QVERIFY(!must(query.next()));
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::LedgerTest)
#include "ledgertest.moc"
