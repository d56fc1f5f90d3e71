#include "core/ledger/undo.h"
#include "tests/support/ledgerfixture.h"

#include <QFileInfo>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int people = 100'000;

/// An office file on the disk, with all the safety of a real one.
class DiskFile : public LedgerFile {
public:
    DiskFile(const QTemporaryDir &folder, const QString &name, quint8 device)
        : LedgerFile(folder.filePath(name), device, Uuid{{device}}, QDateTime(QDate(2026, 1, 15), QTime(3, 4, 5), Qt::UTC))
    {
        must(makeLedgerFile(path()));
        must(open());
        must(database().execute("PRAGMA synchronous=FULL"));
    }
};

/// Two operations a person, as an import of employees makes them: who it is, and where they work.
CommandId importPeople(LedgerFile &file, int count)
{
    auto writer = must(file.begin());
    const Uuid unit = file.ids.next();
    const Uuid position = file.ids.next();
    for (int i = 0; i < count; ++i) {
        const Uuid person = file.ids.next();
        const QString number = QString::number(100'000 + i);
        must(writer.insert(Table::Employee, person,
                           {{EmployeeField::Nip, Value(u"198001012006"_s + number)},
                            {EmployeeField::Name, Value(u"Pegawai Contoh Nomor "_s + number)},
                            {EmployeeField::TitleAfter, Value(u"S.E., M.M."_s)},
                            {EmployeeField::BirthPlace, Value(u"Kota Contoh"_s)},
                            {EmployeeField::BirthDate, Value(QDate(1980, 1, 1))},
                            {EmployeeField::Sex, Value(u"L"_s)},
                            {EmployeeField::Status, Value(u"PNS"_s)},
                            {EmployeeField::TmtCpns, Value(QDate(2006, 1, 1))},
                            {EmployeeField::Rank, Value(u"Penata"_s)},
                            {EmployeeField::Grade, Value(u"III/c"_s)}}));
        must(writer.insert(Table::Placement, file.ids.next(),
                           {{PlacementField::Employee, Value(person)},
                            {PlacementField::Unit, Value(unit)},
                            {PlacementField::Position, Value(position)},
                            {PlacementField::ValidFrom, Value(QDate(2026, 1, 1))}}));
    }
    const CommandId id = writer.command();
    must(writer.commit());
    return id;
}

qint64 bytesOf(LedgerFile &file)
{
    must(file.database().checkpoint());
    return QFileInfo(file.path()).size();
}

void report(benchmark::State &state, qint64 operations)
{
    state.SetItemsProcessed(int64_t(operations));
    state.SetLabel("items are operations");
}

void captureAnImport(benchmark::State &state)
{
    qint64 operations = 0;
    qint64 bytes = 0;
    for ([[maybe_unused]] const auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        DiskFile file(folder, u"a.kinerja"_s, 1);
        const qint64 before = bytesOf(file);
        state.ResumeTiming();
        importPeople(file, people);
        operations += 2 * people;
        state.PauseTiming();
        bytes += bytesOf(file) - before;
        file.close();
        state.ResumeTiming();
    }
    report(state, operations);
    state.counters["bytes/op"] = double(bytes) / double(operations);
}

void importTheSameAgain(benchmark::State &state)
{
    const QTemporaryDir folder;
    DiskFile file(folder, u"a.kinerja"_s, 1);
    importPeople(file, people);
    QList<std::pair<Uuid, FieldValues>> rows;
    Query query = must(file.database().prepare("SELECT id FROM employee"));
    while (must(query.next()))
        rows.append({query.uuid(0), must(file.ledger().shown(Table::Employee, query.uuid(0)))->fields});
    qint64 operations = 0;
    for ([[maybe_unused]] const auto _ : state) {
        auto writer = must(file.begin());
        for (const auto &[row, fields] : std::as_const(rows))
            must(writer.upsert(Table::Employee, row, fields));
        must(writer.commit());
        operations += rows.size();
    }
    report(state, operations);
}

void changeOneField(benchmark::State &state)
{
    const QTemporaryDir folder;
    DiskFile file(folder, u"a.kinerja"_s, 1);
    importPeople(file, people);
    QList<Uuid> rows;
    Query query = must(file.database().prepare("SELECT id FROM employee"));
    while (must(query.next()))
        rows.append(query.uuid(0));
    qint64 operations = 0;
    for ([[maybe_unused]] const auto _ : state) {
        auto writer = must(file.begin());
        for (const Uuid &row : std::as_const(rows)) {
            const FieldValues fields{{EmployeeField::Rank, Value(u"Penata"_s)}, {EmployeeField::Grade, Value(QString::number(operations))}};
            must(writer.set(Table::Employee, row, fields, must(writer.basisOf(Table::Employee, row, fields))));
            ++operations;
        }
        must(writer.commit());
    }
    report(state, operations);
}

void receiveAnImport(benchmark::State &state)
{
    const QTemporaryDir folder;
    DiskFile from(folder, u"a.kinerja"_s, 1);
    importPeople(from, people);
    QList<WireOperation> wires;
    const QList<Dot> dots = must(from.ledger().arrivals());
    for (const Dot dot : dots)
        wires.append(must(from.ledger().exported(dot)));
    qint64 operations = 0;
    int round = 0;
    for ([[maybe_unused]] const auto _ : state) {
        state.PauseTiming();
        DiskFile to(folder, u"to%1.kinerja"_s.arg(++round), 2);
        state.ResumeTiming();
        // As bundles come: 10 of 1,000 operations a transaction.
        for (qsizetype at = 0; at < wires.size();) {
            auto writer = must(to.ledger().beginReceiving());
            for (const qsizetype end = qMin(at + 10'000, wires.size()); at < end; ++at)
                must(writer.receive(wires[at]));
            must(writer.commit());
        }
        operations += wires.size();
        state.PauseTiming();
        to.close();
        state.ResumeTiming();
    }
    report(state, operations);
}

void undoAnImport(benchmark::State &state)
{
    qint64 operations = 0;
    for ([[maybe_unused]] const auto _ : state) {
        state.PauseTiming();
        const QTemporaryDir folder;
        DiskFile file(folder, u"a.kinerja"_s, 1);
        const CommandId id = importPeople(file, people);
        Progress progress;
        state.ResumeTiming();
        operations += must(Undo(file.ledger()).run(id, file.author, progress)).undone;
        state.PauseTiming();
        file.close();
        state.ResumeTiming();
    }
    report(state, operations);
}

void checkTheTrail(benchmark::State &state)
{
    const QTemporaryDir folder;
    DiskFile file(folder, u"a.kinerja"_s, 1);
    importPeople(file, people);
    qint64 operations = 0;
    for ([[maybe_unused]] const auto _ : state) {
        Progress progress;
        const AuditVerdict verdict = must(file.ledger().verifyAudit(progress));
        if (!verdict.ok)
            state.SkipWithError("the trail does not fit");
        operations += verdict.entries;
    }
    report(state, operations);
}

BENCHMARK(captureAnImport)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);
BENCHMARK(importTheSameAgain)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(changeOneField)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(receiveAnImport)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);
BENCHMARK(undoAnImport)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(checkTheTrail)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);

} // namespace

} // namespace kinerja

BENCHMARK_MAIN();
