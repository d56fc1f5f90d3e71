#include "core/ledger/undo.h"
#include "tests/support/ledgerfixture.h"
#include "tests/support/testcase.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

FieldValues person(const QString &nip, const QString &name)
{
    return {{EmployeeField::Nip, Value(nip)}, {EmployeeField::Name, Value(name)}};
}

FieldValues nameIs(const QString &name)
{
    return {{EmployeeField::Name, Value(name)}, {EmployeeField::TitleBefore, {}}, {EmployeeField::TitleAfter, {}}};
}

FieldValues rankIs(const QString &rank)
{
    return {{EmployeeField::Rank, Value(rank)}, {EmployeeField::Grade, {}}};
}

} // namespace

class UndoTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anInsertIsTakenBack();
    void aSetIsTakenBack();
    void aDeletionIsTakenBack();
    void aRevivalIsTakenBack();
    void anEditOfADeletedRowIsTakenBack();
    void anInsertAndAnEditInOneCommandAreTakenBackTogether();
    void severalEditsOfOneRowAreTakenBackTogether();
    void undoOfUndoIsRedo();
    void undoOfRedoIsUndo();
    void undoingTwiceFindsNothingLeft();
    void undoingTwiceIsToldFromAChange();
    void aRowThatOthersPointToIsLeft();
    void whatPointsToEachOtherGoesTogether();
    void unitsGoFromTheLeavesUpAndStayUnderOneThatStays();
    void aUnitGoesWhileAnotherOfItsVersionsStays();
    void rowsChangedSinceAreLeftAndListed();
    void aRowChangedElsewhereSinceIsLeft();
    void theRowComesBackWhenItsKeyIsImportedAgain();
    void whatShowedBeforeShowsAgainWhateverTheClocksSaid();
    void aSettledConflictComesBackToWhatShowed();
    void anUnknownCommandIsNotFound();
    void aStoppedUndoLeavesNothing();
    void theOutcomeTellsScreensWhatChanged();
    void theYearOfTheScopeIsKept();
    void whatShowsAfterUndoIsWhatShowedBefore();

private:
    template <class Act>
    CommandId act(Act change)
    {
        auto writer = must(m_file->begin());
        const CommandId id = writer.command();
        change(writer);
        must(writer.commit());
        return id;
    }
    Uuid inserted(const QString &nip, const QString &name, CommandId *id = nullptr);
    CommandId changed(const Uuid &row, const FieldValues &fields);
    CommandId erased(const Uuid &row);
    UndoOutcome undone(const CommandId &id);
    QByteArrayList shown();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_file;
};

void UndoTest::init()
{
    TestCase::init();
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    const QString path = m_folder->filePath(u"a.kinerja"_s);
    must(makeLedgerFile(path));
    m_file = std::make_unique<LedgerFile>(path, 1, Uuid{{1}}, clock.now());
    must(m_file->open());
}

Uuid UndoTest::inserted(const QString &nip, const QString &name, CommandId *id)
{
    const Uuid row = m_file->ids.next();
    const CommandId command = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Employee, row, person(nip, name))); });
    if (id != nullptr)
        *id = command;
    return row;
}

CommandId UndoTest::changed(const Uuid &row, const FieldValues &fields)
{
    return act([&](Ledger::Writer &writer) { must(writer.set(Table::Employee, row, fields, must(writer.basisOf(Table::Employee, row, fields)))); });
}

CommandId UndoTest::erased(const Uuid &row)
{
    return act([&](Ledger::Writer &writer) { must(writer.erase(Table::Employee, row, must(writer.basisOfRow(Table::Employee, row)))); });
}

UndoOutcome UndoTest::undone(const CommandId &id)
{
    Progress progress;
    return must(Undo(m_file->ledger()).run(id, m_file->author, progress));
}

/// Every living row with all its columns.
QByteArrayList UndoTest::shown()
{
    QByteArrayList lines;
    for (const TableSpec &spec : allTables()) {
        QByteArray columns = "id";
        for (const Field &field : spec.fields)
            columns += QByteArray(", ") + field.column;
        Query query = must(m_file->database().prepare("SELECT " + columns + " FROM " + spec.name + " WHERE _deleted = 0 ORDER BY id"));
        while (must(query.next())) {
            QByteArray line = spec.name;
            for (int column = 0; column < query.columnCount(); ++column)
                line += query.isNull(column) ? QByteArray("|-") : '|' + query.bytes(column).toHex();
            lines.append(line);
        }
    }
    return lines;
}

void UndoTest::anInsertIsTakenBack()
{
    inserted(u"1"_s, u"A"_s);
    const QByteArrayList before = shown();
    CommandId id;
    inserted(u"2"_s, u"B"_s, &id);
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 1);
    QVERIFY(outcome.left.isEmpty());
    QCOMPARE(shown(), before);
}

void UndoTest::aSetIsTakenBack()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    changed(row, rankIs(u"III/a"_s));
    const QByteArrayList before = shown();
    const CommandId id = changed(row, nameIs(u"B"_s));
    QVERIFY(shown() != before);
    QCOMPARE(undone(id).undone, 1);
    QCOMPARE(shown(), before);
}

void UndoTest::aDeletionIsTakenBack()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    const QByteArrayList before = shown();
    const CommandId id = erased(row);
    QVERIFY(shown().isEmpty());
    QCOMPARE(undone(id).undone, 1);
    QCOMPARE(shown(), before);
}

void UndoTest::aRevivalIsTakenBack()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    erased(row);
    const CommandId id = act([&](Ledger::Writer &writer) { must(writer.revive(Table::Employee, row, person(u"1"_s, u"B"_s))); });
    const QByteArrayList revived = shown();
    QCOMPARE(revived.size(), 1);
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 1);
    QVERIFY(shown().isEmpty());
    undone(outcome.command);
    QCOMPARE(shown(), revived);
}

void UndoTest::anEditOfADeletedRowIsTakenBack()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    const CommandId gone = erased(row);
    const CommandId id = changed(row, nameIs(u"B"_s));
    QCOMPARE(shown().size(), 1);
    QCOMPARE(undone(id).undone, 1);
    QVERIFY(shown().isEmpty());
    // Under the deletion stands what stood there.
    QCOMPARE(must(m_file->database().integer("SELECT count(*) FROM employee WHERE name = 'A'")), 1);
    QCOMPARE(undone(gone).left.size(), 1);
}

void UndoTest::anInsertAndAnEditInOneCommandAreTakenBackTogether()
{
    const Uuid row = m_file->ids.next();
    const CommandId id = act([&](Ledger::Writer &writer) {
        must(writer.insert(Table::Employee, row, person(u"1"_s, u"A"_s)));
        must(writer.set(Table::Employee, row, nameIs(u"B"_s), must(writer.basisOf(Table::Employee, row, nameIs(u"B"_s)))));
    });
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 1);
    QVERIFY(outcome.left.isEmpty());
    QVERIFY(shown().isEmpty());
}

void UndoTest::severalEditsOfOneRowAreTakenBackTogether()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    const QByteArrayList before = shown();
    const CommandId id = act([&](Ledger::Writer &writer) {
        for (const auto &fields : {nameIs(u"B"_s), rankIs(u"IV/a"_s), nameIs(u"C"_s)})
            must(writer.set(Table::Employee, row, fields, must(writer.basisOf(Table::Employee, row, fields))));
        must(writer.erase(Table::Employee, row, must(writer.basisOfRow(Table::Employee, row))));
    });
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 1);
    QVERIFY(outcome.left.isEmpty());
    QCOMPARE(shown(), before);
}

void UndoTest::undoOfUndoIsRedo()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    for (const bool deletes : {false, true}) {
        const CommandId id = deletes ? erased(row) : changed(row, nameIs(u"B"_s));
        const QByteArrayList after = shown();
        const UndoOutcome undo = undone(id);
        QVERIFY(shown() != after);
        QCOMPARE(undone(undo.command).undone, 1);
        QCOMPARE(shown(), after);
    }
    CommandId id;
    inserted(u"2"_s, u"B"_s, &id);
    const QByteArrayList after = shown();
    undone(undone(id).command);
    QCOMPARE(shown(), after);
}

void UndoTest::undoOfRedoIsUndo()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    const QByteArrayList before = shown();
    const CommandId id = erased(row);
    CommandId last = id;
    for (int i = 0; i < 5; ++i) {
        last = undone(last).command;
        QCOMPARE(shown(), i % 2 == 0 ? before : QByteArrayList());
    }
}

void UndoTest::undoingTwiceFindsNothingLeft()
{
    CommandId id;
    inserted(u"1"_s, u"A"_s, &id);
    QCOMPARE(undone(id).undone, 1);
    const auto commands = must(m_file->ledger().commands()).size();
    const UndoOutcome again = undone(id);
    QCOMPARE(again.undone, 0);
    QVERIFY(again.command.isNull());
    QCOMPARE(again.left.size(), 1);
    // And leaves nothing behind.
    QCOMPARE(must(m_file->ledger().commands()).size(), commands);
}

void UndoTest::undoingTwiceIsToldFromAChange()
{
    CommandId id;
    const Uuid row = inserted(u"1"_s, u"A"_s, &id);
    const CommandId other = changed(row, nameIs(u"B"_s));
    QCOMPARE(undone(id).left, (QList<LeftRow>{{Table::Employee, row, LeftBecause::Changed}}));
    CommandId last = undone(other).command;
    QCOMPARE(undone(other).left, (QList<LeftRow>{{Table::Employee, row, LeftBecause::Undone}}));
    // Done again, it is neither as it was nor taken back; taken back once more, it is.
    last = undone(last).command;
    QCOMPARE(undone(other).left, (QList<LeftRow>{{Table::Employee, row, LeftBecause::Changed}}));
    undone(last);
    QCOMPARE(undone(other).left, (QList<LeftRow>{{Table::Employee, row, LeftBecause::Undone}}));
    changed(row, rankIs(u"III/a"_s));
    QCOMPARE(undone(other).left, (QList<LeftRow>{{Table::Employee, row, LeftBecause::Changed}}));
}

void UndoTest::aRowThatOthersPointToIsLeft()
{
    const Uuid used = m_file->ids.next();
    const Uuid free = m_file->ids.next();
    const CommandId people = act([&](Ledger::Writer &writer) {
        must(writer.insert(Table::Employee, used, person(u"1"_s, u"A"_s)));
        must(writer.insert(Table::Employee, free, person(u"2"_s, u"B"_s)));
    });
    const Uuid placement = m_file->ids.next();
    const CommandId placing = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Placement, placement, {{PlacementField::Employee, used}})); });
    const Uuid rating = m_file->ids.next();
    const CommandId rated = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Rating, rating, {{RatingField::Placement, placement}}, 2026)); });

    const UndoOutcome outcome = undone(people);
    QCOMPARE(outcome.undone, 1);
    QCOMPARE(outcome.left, (QList<LeftRow>{{Table::Employee, used, LeftBecause::InUse}}));
    QCOMPARE(undone(placing).left, (QList<LeftRow>{{Table::Placement, placement, LeftBecause::InUse}}));
    QCOMPARE(shown().size(), 3);
    QCOMPARE(undone(rated).undone, 1);
    QCOMPARE(undone(placing).undone, 1);
    const UndoOutcome again = undone(people);
    QCOMPARE(again.undone, 1);
    QCOMPARE(again.left, (QList<LeftRow>{{Table::Employee, free, LeftBecause::Undone}}));
    QVERIFY(shown().isEmpty());
}

void UndoTest::whatPointsToEachOtherGoesTogether()
{
    const CommandId id = act([&](Ledger::Writer &writer) {
        QHash<Table, Uuid> last;
        for (int i = 0; i < 3; ++i) {
            for (const TableSpec &spec : allTables()) {
                const Uuid row = m_file->ids.next();
                FieldValues fields;
                for (size_t f = 0; f < spec.fields.size(); ++f) {
                    if (spec.fields[f].target)
                        fields.append({quint8(f), last.value(*spec.fields[f].target)});
                    else if (qstrcmp(spec.fields[f].column, "lineage") == 0)
                        fields.append({quint8(f), row});
                }
                must(writer.insert(spec.table, row, fields, 2026));
                last.insert(spec.table, row);
            }
        }
    });
    const UndoOutcome outcome = undone(id);
    QVERIFY(outcome.left.isEmpty());
    QVERIFY(shown().isEmpty());
    undone(outcome.command);
    QCOMPARE(shown().size(), qsizetype(3 * allTables().size()));
}

void UndoTest::unitsGoFromTheLeavesUpAndStayUnderOneThatStays()
{
    // Two chains of five, whose ids say nothing about who stands above whom.
    QList<Uuid> first;
    QList<Uuid> second;
    for (int i = 0; i < 5; ++i) {
        first.append(m_file->ids.next());
        second.append(m_file->ids.next());
    }
    std::reverse(second.begin(), second.end());
    const CommandId id = act([&](Ledger::Writer &writer) {
        for (const QList<Uuid> &chain : {first, second}) {
            for (int i = 0; i < 5; ++i)
                must(writer.insert(Table::Unit, chain[i], {{UnitField::Lineage, chain[i]}, {UnitField::Parent, i > 0 ? Value(chain[i - 1]) : Value()}}));
        }
    });
    const Uuid below = m_file->ids.next();
    const CommandId later = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Unit, below, {{UnitField::Lineage, below}, {UnitField::Parent, second[2]}})); });
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 7);
    QSet<Uuid> left;
    for (const LeftRow &row : outcome.left) {
        QCOMPARE(row.because, LeftBecause::InUse);
        left.insert(row.row);
    }
    QCOMPARE(left, (QSet<Uuid>{second[0], second[1], second[2]}));
    undone(later);
    QCOMPARE(undone(id).undone, 3);
    QVERIFY(shown().isEmpty());
}

void UndoTest::aUnitGoesWhileAnotherOfItsVersionsStays()
{
    const Uuid old = m_file->ids.next();
    const Uuid renamed = m_file->ids.next();
    const Uuid placement = m_file->ids.next();
    const CommandId first = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Unit, old, {{UnitField::Lineage, old}})); });
    const CommandId second = act([&](Ledger::Writer &writer) { must(writer.insert(Table::Unit, renamed, {{UnitField::Lineage, old}})); });
    act([&](Ledger::Writer &writer) { must(writer.insert(Table::Placement, placement, {{PlacementField::Unit, old}})); });
    QCOMPARE(undone(second).undone, 1);
    QCOMPARE(undone(first).left, (QList<LeftRow>{{Table::Unit, old, LeftBecause::InUse}}));
}

void UndoTest::rowsChangedSinceAreLeftAndListed()
{
    QList<Uuid> rows;
    const CommandId id = act([&](Ledger::Writer &writer) {
        for (int i = 0; i < 5; ++i) {
            rows.append(m_file->ids.next());
            must(writer.insert(Table::Employee, rows.last(), person(QString::number(i), u"A"_s)));
            must(writer.set(Table::Employee, rows.last(), rankIs(u"III/b"_s), must(writer.basisOfRow(Table::Employee, rows.last()))));
        }
    });
    changed(rows[1], nameIs(u"B"_s));
    erased(rows[3]);
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 3);
    QCOMPARE(outcome.left.size(), 2);
    QSet<Uuid> left;
    for (const LeftRow &change : outcome.left) {
        QCOMPARE(change.table, Table::Employee);
        left.insert(change.row);
    }
    QCOMPARE(left, (QSet<Uuid>{rows[1], rows[3]}));
    QCOMPARE(shown().size(), 1);
    QCOMPARE(must(m_file->database().integer("SELECT count(*) FROM employee WHERE name = 'B' AND rank = 'III/b' AND NOT _deleted")), 1);
}

void UndoTest::aRowChangedElsewhereSinceIsLeft()
{
    CommandId id;
    const Uuid row = inserted(u"1"_s, u"A"_s, &id);
    WireOperation elsewhere = must(m_file->ledger().exported(must(m_file->ledger().arrivals()).last()));
    elsewhere.basis = {elsewhere.position};
    elsewhere.position = {m_file->ids.next(), 1};
    elsewhere.device.bytes.fill(0xee);
    elsewhere.kind = OpKind::Set;
    elsewhere.fields = rankIs(u"II/a"_s);
    elsewhere.command = {m_file->ids.next()};
    auto writer = must(m_file->ledger().beginReceiving());
    must(writer.receive(elsewhere));
    must(writer.commit());
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.undone, 0);
    QCOMPARE(outcome.left.size(), 1);
    QCOMPARE(outcome.left.first().row, row);
    // What another device did can be undone here as well.
    QCOMPARE(undone(elsewhere.command).undone, 1);
    QCOMPARE(must(m_file->database().integer("SELECT count(*) FROM employee WHERE rank IS NULL AND name = 'A'")), 1);
}

void UndoTest::theRowComesBackWhenItsKeyIsImportedAgain()
{
    CommandId id;
    const Uuid row = inserted(u"198001012006041001"_s, u"A"_s, &id);
    const QByteArrayList before = shown();
    undone(id);
    QVERIFY(shown().isEmpty());
    act([&](Ledger::Writer &writer) {
        // As an import does: the natural key finds the row, deleted or not.
        Query find = must(m_file->database().prepare("SELECT id FROM employee WHERE nip = '198001012006041001'"));
        QVERIFY(must(find.next()));
        QCOMPARE(find.uuid(0), row);
        must(writer.revive(Table::Employee, row, person(u"198001012006041001"_s, u"A"_s)));
    });
    QCOMPARE(shown(), before);
    QCOMPARE(must(m_file->database().integer("SELECT count(*) FROM candidate")), 0);
}

void UndoTest::whatShowedBeforeShowsAgainWhateverTheClocksSaid()
{
    // Inserted by a device whose clock stood in 2030, changed here, then changed here again together with another group.
    const Uuid row = inserted(u"1"_s, u"A"_s);
    WireOperation insert = must(m_file->ledger().exported(must(m_file->ledger().arrivals()).last()));
    insert.row = m_file->ids.next();
    insert.position = {m_file->ids.next(), 1};
    insert.device.bytes.fill(0xee);
    insert.hlc = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() << 16;
    insert.command = {m_file->ids.next()};
    auto writer = must(m_file->ledger().beginReceiving());
    must(writer.receive(insert));
    must(writer.commit());
    changed(insert.row, nameIs(u"B"_s));
    const QByteArrayList before = shown();
    const CommandId id = changed(insert.row, nameIs(u"C"_s) + rankIs(u"III/d"_s));
    QCOMPARE(undone(id).undone, 1);
    QCOMPARE(shown(), before);
    Q_UNUSED(row)
}

void UndoTest::aSettledConflictComesBackToWhatShowed()
{
    const Uuid row = inserted(u"1"_s, u"A"_s);
    const WireOperation insert = must(m_file->ledger().exported(must(m_file->ledger().arrivals()).last()));
    changed(row, nameIs(u"ours"_s));
    WireOperation theirs = must(m_file->ledger().exported(must(m_file->ledger().arrivals()).last()));
    theirs.basis = {insert.position};
    theirs.position = {m_file->ids.next(), 1};
    theirs.device.bytes.fill(0xee);
    theirs.fields = nameIs(u"theirs"_s);
    theirs.command = {m_file->ids.next()};
    auto writer = must(m_file->ledger().beginReceiving());
    must(writer.receive(theirs));
    must(writer.commit());
    QCOMPARE(must(m_file->database().integer("SELECT count(*) FROM candidate WHERE grp = 2")), 2);
    const QByteArrayList before = shown();
    const CommandId id = changed(row, nameIs(u"settled"_s));
    QCOMPARE(undone(id).undone, 1);
    QCOMPARE(shown(), before);
}

void UndoTest::anUnknownCommandIsNotFound()
{
    Progress progress;
    const auto outcome = Undo(m_file->ledger()).run({m_file->ids.next()}, m_file->author, progress);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
}

void UndoTest::aStoppedUndoLeavesNothing()
{
    const CommandId id = act([&](Ledger::Writer &writer) {
        for (int i = 0; i < 10; ++i)
            must(writer.insert(Table::Employee, m_file->ids.next(), person(QString::number(i), u"A"_s)));
    });
    const QByteArray before = must(m_file->ledger().stateDigest());
    Progress progress([&](qint64 done, qint64 total) {
        QCOMPARE(total, 10);
        if (done == 4)
            progress.cancel();
    });
    const auto outcome = Undo(m_file->ledger()).run(id, m_file->author, progress);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(must(m_file->ledger().stateDigest()), before);
    QCOMPARE(undone(id).undone, 10);
}

void UndoTest::theOutcomeTellsScreensWhatChanged()
{
    CommandId id;
    const Uuid row = inserted(u"1"_s, u"A"_s, &id);
    const UndoOutcome outcome = undone(id);
    QCOMPARE(outcome.changes.command, outcome.command);
    QCOMPARE(outcome.changes.changes.size(), 1);
    QCOMPARE(outcome.changes.changes.first().row, row);
    QCOMPARE(outcome.changes.changes.first().effect, Reducer::Effect::Deleted);
    const auto command = must(m_file->ledger().command(outcome.command));
    QVERIFY(command.has_value());
    QCOMPARE(command->kind, u"undo"_s);
    QCOMPARE(command->label, u"test"_s);
}

void UndoTest::theYearOfTheScopeIsKept()
{
    const CommandId id = act([&](Ledger::Writer &writer) {
        must(writer.insert(Table::Plan, m_file->ids.next(), {}, 2024));
        must(writer.insert(Table::Plan, m_file->ids.next(), {}, 2025));
        must(writer.insert(Table::Employee, m_file->ids.next(), {}, 2025));
    });
    undone(id);
    QSet<int> years;
    const QList<Dot> dots = must(m_file->ledger().arrivals());
    for (const Dot dot : dots.sliced(3))
        years.insert(must(m_file->ledger().exported(dot)).scope.year);
    QCOMPARE(years, (QSet<int>{0, 2024, 2025}));
}

void UndoTest::whatShowsAfterUndoIsWhatShowedBefore()
{
    QVERIFY(rc::check([this] {
        init();
        const std::array rows{m_file->ids.next(), m_file->ids.next(), m_file->ids.next()};
        const auto anAct = [&](Ledger::Writer &writer) {
            const int changes = *rc::gen::inRange(1, 5);
            for (int i = 0; i < changes; ++i) {
                const Uuid row = rows[*rc::gen::inRange<size_t>(0, 3)];
                const QString word = QString::number(*rc::gen::inRange(0, 4));
                const FieldValues fields = *rc::gen::arbitrary<bool>() ? nameIs(word) : rankIs(word) + nameIs(word);
                const QList<Dot> whole = must(writer.basisOfRow(Table::Employee, row));
                const int what = *rc::gen::inRange(0, 6);
                if (whole.isEmpty() || what == 0)
                    must(writer.revive(Table::Employee, row, person(word, word)));
                else if (what == 1)
                    must(writer.erase(Table::Employee, row, whole));
                else
                    must(writer.set(Table::Employee, row, fields, must(writer.basisOf(Table::Employee, row, fields))));
            }
        };
        std::vector<QByteArrayList> states{shown()};
        std::vector<CommandId> commands;
        const int acts = *rc::gen::inRange(1, 6);
        for (int i = 0; i < acts; ++i) {
            m_file->clock.advance(*rc::gen::inRange(-5000, 5000));
            commands.push_back(act(anAct));
            states.push_back(shown());
        }
        // Back through all of them, and forward again.
        std::vector<CommandId> undos;
        for (size_t i = commands.size(); i > 0; --i) {
            const UndoOutcome outcome = undone(commands[i - 1]);
            // An earlier command's rows were touched by the undo of a later one, unless the two met in no row.
            if (!outcome.left.isEmpty()) {
                if (!outcome.command.isNull())
                    undone(outcome.command);
                RC_ASSERT(shown() == states[i]);
                break;
            }
            RC_ASSERT(shown() == states[i - 1]);
            undos.push_back(outcome.command);
        }
        RC_ASSERT(!undos.empty());
        const QByteArrayList low = shown();
        const UndoOutcome redo = undone(undos.back());
        RC_ASSERT(redo.left.isEmpty());
        RC_ASSERT(shown() == states[commands.size() - undos.size() + 1]);
        undone(redo.command);
        RC_ASSERT(shown() == low);
    }));
}

} // namespace kinerja

KINERJA_TEST_MAIN(kinerja::UndoTest)
#include "undotest.moc"
