#include "tests/core/ledger/simulation.h"

#include "core/ledger/undo.h"
#include "tests/core/ledger/oracle.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

constexpr int mostDevices = 6;
const QDateTime start(QDate(2026, 1, 15), QTime(3, 4, 5), Qt::UTC);

Uuid idOf(quint64 number)
{
    Uuid id;
    for (size_t i = 0; i < 8; ++i)
        id.bytes[15 - i] = quint8(number >> (8 * i));
    id.bytes[0] = 0x01;
    return id;
}

} // namespace

QString findingText(Simulation::Finding finding)
{
    switch (finding) {
    case Simulation::Finding::Nothing: return u"nothing"_s;
    case Simulation::Finding::LedgerFailed: return u"the ledger failed"_s;
    case Simulation::Finding::PositionUsedTwice: return u"a position was used twice"_s;
    case Simulation::Finding::WrongReceipt: return u"a wrong receipt"_s;
    case Simulation::Finding::OracleDiffers: return u"the file differs from the oracle"_s;
    case Simulation::Finding::StatesDiffer: return u"two devices differ"_s;
    case Simulation::Finding::RollbackLeaks: return u"a rolled-back act left something"_s;
    case Simulation::Finding::AuditBroken: return u"the audit trail is broken"_s;
    }
    Q_UNREACHABLE();
}

Simulation::Simulation(QString pristine, QString folder, quint64 seed)
    : m_pristine(std::move(pristine)), m_folder(std::move(folder)), m_state(seed * 0x9e3779b97f4a7c15u + 1)
{
}

quint64 Simulation::draw()
{
    // splitmix64
    quint64 z = (m_state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

tl::unexpected<Error> Simulation::found(Finding finding, const QString &detail)
{
    m_verdict.finding = finding;
    return fail(ErrorKind::Internal, "", detail);
}

Simulation::Verdict Simulation::run()
{
    const Result<void> told = story();
    if (!told) {
        if (m_verdict.finding == Finding::Nothing)
            m_verdict.finding = Finding::LedgerFailed;
        m_verdict.detail = kindCode(told.error().kind) + u": "_s + told.error().detail;
    }
    for (const auto &device : m_devices) {
        device->file->close();
        for (const char *const suffix : {"", "-wal", "-shm"})
            QFile::remove(device->file->path() + QLatin1StringView(suffix));
        for (const QString &path : device->backups)
            QFile::remove(path);
    }
    return m_verdict;
}

Result<void> Simulation::story()
{
    const int devices = 2 + below(3);
    for (int i = 0; i < devices; ++i)
        TRY(addDevice(m_pristine, idOf(1000 + quint64(i))));
    const std::span<const TableSpec> tables = allTables();
    const int rows = 1 + below(4);
    for (int i = 0; i < rows; ++i)
        m_rows.emplace_back(tables[size_t(below(int(tables.size())))].table, idOf(2000 + quint64(i)));
    const int steps = 20 + below(30);
    for (int i = 0; i < steps; ++i)
        TRY(step(*m_devices[size_t(below(int(m_devices.size())))]));
    return finish();
}

Result<void> Simulation::step(Device &device)
{
    moveClock(*device.file);
    const int what = below(100);
    if (what < 42)
        return edit(device);
    if (what < 52)
        return publish(device);
    if (what < 77)
        return deliver(device, 60);
    if (what < 82)
        return undo(device);
    if (what < 86)
        return reopen(device);
    if (what < 91)
        return backup(device);
    if (what < 97)
        return restore(device);
    if (what < 98 && m_devices.size() < mostDevices) {
        TRY(device.file->database().checkpoint());
        // The file is copied to a second machine, and both go on.
        return addDevice(device.file->path(), device.file->identity.device.uuid);
    }
    return compare(device);
}

Result<void> Simulation::addDevice(const QString &from, const Uuid &id)
{
    auto device = std::make_unique<Device>();
    ++m_files;
    const QString path = m_folder + u"/device%1.kinerja"_s.arg(m_files);
    QFile::remove(path);
    if (!QFile::copy(from, path))
        return found(Finding::LedgerFailed, u"cannot copy "_s + from);
    device->file = std::make_unique<LedgerFile>(path, quint32(draw()), id, start.addSecs(below(7200)));
    TRY(device->file->open());
    TRY(refreshSeen(*device));
    m_devices.push_back(std::move(device));
    return {};
}

void Simulation::moveClock(LedgerFile &file)
{
    const int how = below(100);
    if (how < 2)
        file.clock.set(QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC));
    else if (how < 4)
        file.clock.set(start.addSecs(below(7200)));
    else if (how < 60)
        file.clock.advance(below(600'000));
}

Value Simulation::anyValue(FieldType type)
{
    if (chance(20))
        return {};
    const int choice = below(3);
    switch (type) {
    case FieldType::Text:
        // The second is not in normal form; a text of nothing is no value.
        return QStringList{u"guru"_s, u"cafe\u0301"_s, QString()}[choice];
    case FieldType::Integer: return Value(choice - 1);
    case FieldType::Date: return Value(QDate(2026, 1, 1 + choice));
    case FieldType::Boolean: return Value(choice == 0);
    case FieldType::Decimal: return Value(Decimal(choice * 25, 1));
    case FieldType::Reference: return Value(idOf(3000 + quint64(choice)));
    case FieldType::Bytes: return Value(QByteArray(choice, '\0'));
    }
    Q_UNREACHABLE();
}

FieldValues Simulation::anyFields(const TableSpec &spec, quint32 groups)
{
    FieldValues fields;
    for (size_t i = 0; i < spec.fields.size(); ++i) {
        if (groups & (1u << spec.fields[i].group))
            fields.append({quint8(i), anyValue(spec.fields[i].type)});
    }
    return fields;
}

Result<void> Simulation::edit(Device &device)
{
    LedgerFile &file = *device.file;
    const bool givenUp = chance(8);
    QByteArray before;
    const std::vector<StaleForm> forms = device.forms;
    if (givenUp) {
        ASSIGN(before, file.ledger().stateDigest());
    }
    {
        ASSIGN(Ledger::Writer writer, file.begin());
        const int changes = 1 + below(3);
        for (int i = 0; i < changes; ++i)
            TRY(change(device, writer));
        if (!givenUp) {
            TRY(writer.commit());
        }
    }
    if (givenUp) {
        ASSIGN(const QByteArray after, file.ledger().stateDigest());
        if (after != before)
            return found(Finding::RollbackLeaks, u"state digest"_s);
        // A form cannot have been loaded from what never was.
        device.forms = forms;
    }
    return {};
}

Result<void> Simulation::change(Device &device, Ledger::Writer &writer)
{
    const auto &[table, row] = m_rows[size_t(below(int(m_rows.size())))];
    const TableSpec &spec = specOf(table);
    const quint32 every = (1u << spec.groups) - 2;
    ASSIGN(QList<Dot> whole, writer.basisOfRow(table, row));
    if (whole.isEmpty() || chance(5))
        return writer.insert(table, row, anyFields(spec, every), 2026);
    const int what = below(100);
    if (what < 8)
        return writer.revive(table, row, anyFields(spec, every), 2026);

    quint32 groups = quint32(draw()) & every;
    if (groups == 0)
        groups = 2;
    FieldValues fields = anyFields(spec, groups);
    if (what < 20 || device.forms.empty()) {
        // A form is loaded now and saved later.
        ASSIGN(QList<Dot> basis, writer.basisOf(table, row, fields));
        device.forms.push_back({table, row, fields, std::move(basis)});
    }
    if (what < 35) {
        const StaleForm form = device.forms[size_t(below(int(device.forms.size())))];
        return chance(80) ? writer.set(form.table, form.row, form.fields, form.basis, 2026)
                          : writer.erase(form.table, form.row, form.basis, 2026);
    }
    ASSIGN(QList<Dot> basis, writer.basisOf(table, row, fields));
    if (what < 45 && !basis.isEmpty())
        basis.removeAt(below(int(basis.size())));
    else if (what < 50)
        basis.clear();
    return what % 10 < 2 ? writer.erase(table, row, std::move(basis), 2026)
                         : writer.set(table, row, std::move(fields), std::move(basis), 2026);
}

Result<void> Simulation::undo(Device &device)
{
    ASSIGN(const QList<Command> commands, device.file->ledger().commands());
    if (commands.isEmpty())
        return {};
    Progress progress;
    Undo undo(device.file->ledger());
    TRY(undo.run(commands[below(int(commands.size()))].id, device.file->author, progress));
    return {};
}

Result<void> Simulation::reopen(Device &device)
{
    device.file->close();
    return device.file->open();
}

Result<void> Simulation::backup(Device &device)
{
    TRY(device.file->database().checkpoint());
    const QString path = device.file->path() + u".copy%1"_s.arg(device.backups.size());
    QFile::remove(path);
    if (!QFile::copy(device.file->path(), path))
        return found(Finding::LedgerFailed, u"cannot copy "_s + path);
    device.backups.append(path);
    return {};
}

Result<void> Simulation::restore(Device &device)
{
    if (device.backups.isEmpty())
        return backup(device);
    const QString path = device.file->path();
    device.file->close();
    for (const char *const suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    if (!QFile::copy(device.backups[below(int(device.backups.size()))], path))
        return found(Finding::LedgerFailed, u"cannot restore"_s);
    // What only the lost file knew, its forms cannot name either: its numbers would mean something else now.
    device.forms.clear();
    TRY(device.file->open());
    TRY(refreshSeen(device));
    return edit(device);
}

Result<void> Simulation::refreshSeen(Device &device)
{
    device.seen.clear();
    ASSIGN(Query query, device.file->database().prepare("SELECT id, seen FROM epoch"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return {};
        device.seen[query.uuid(0)] = query.integer(1);
    }
}

Result<void> Simulation::publish(Device &device)
{
    Ledger &ledger = device.file->ledger();
    ASSIGN(const QList<Dot> arrivals, ledger.arrivals());
    for (const Dot dot : arrivals) {
        ASSIGN(WireOperation wire, ledger.exported(dot));
        if (wire.device != device.file->identity.device.uuid)
            continue;
        std::vector<WireOperation> &stream = m_streams[wire.position.epoch];
        const auto at = size_t(wire.position.n - 1);
        if (at > stream.size())
            return found(Finding::WrongReceipt, u"a hole before %1"_s.arg(wire.position.n));
        if (at == stream.size()) {
            ++m_verdict.operations;
            stream.push_back(std::move(wire));
        } else if (!(stream[at] == wire)) {
            return found(Finding::PositionUsedTwice, u"n %1"_s.arg(wire.position.n));
        }
    }
    return {};
}

Result<void> Simulation::deliver(Device &device, int transactionPercent)
{
    if (m_streams.empty())
        return {};
    TRY(refreshSeen(device));
    const bool givenUp = chance(10);
    {
        ASSIGN(Ledger::Writer writer, device.file->ledger().beginReceiving());
        do {
            auto stream = m_streams.begin();
            std::advance(stream, below(int(m_streams.size())));
            TRY(deliverRun(device, writer, stream->second));
        } while (chance(transactionPercent));
        if (!givenUp)
            TRY(writer.commit());
    }
    return givenUp ? refreshSeen(device) : Result<void>();
}

Result<void> Simulation::deliverRun(Device &device, Ledger::Writer &writer, const std::vector<WireOperation> &stream)
{
    if (stream.empty())
        return {};
    qint64 &seen = device.seen[stream.front().position.epoch];
    qint64 at = seen;
    if (chance(25))
        at = qMax(0, int(seen) - 1 - below(4));
    else if (chance(15))
        at = seen + 1 + below(2);
    const qint64 end = qMin(qint64(stream.size()), at + 1 + below(6));
    for (; at < end; ++at) {
        ASSIGN(const Ledger::Writer::Receipt receipt, writer.receive(stream[size_t(at)]));
        ++m_verdict.deliveries;
        const bool gap = receipt == Ledger::Writer::Receipt::Gap;
        if (gap != (at > seen))
            return found(Finding::WrongReceipt, u"n %1 after %2"_s.arg(at + 1).arg(seen));
        if (at == seen)
            ++seen;
    }
    return {};
}

Result<void> Simulation::compare(Device &device)
{
    Ledger &ledger = device.file->ledger();
    ASSIGN(const QList<Dot> arrivals, ledger.arrivals());
    std::vector<WireOperation> operations;
    for (const Dot dot : arrivals) {
        ASSIGN(WireOperation wire, ledger.exported(dot));
        operations.push_back(std::move(wire));
    }
    ASSIGN(const QString difference, Oracle(operations).differenceTo(device.file->database()));
    if (!difference.isEmpty())
        return found(Finding::OracleDiffers, difference);
    return {};
}

Result<void> Simulation::finish()
{
    for (const auto &device : m_devices)
        TRY(publish(*device));
    for (const auto &device : m_devices) {
        TRY(refreshSeen(*device));
        const auto behind = [&] {
            std::vector<const std::vector<WireOperation> *> list;
            for (const auto &[epoch, stream] : m_streams) {
                if (device->seen[epoch] < qint64(stream.size()))
                    list.push_back(&stream);
            }
            return list;
        };
        for (auto open = behind(); !open.empty(); open = behind()) {
            ASSIGN(Ledger::Writer writer, device->file->ledger().beginReceiving());
            for (int i = 1 + below(6); i > 0; --i)
                TRY(deliverRun(*device, writer, *open[size_t(below(int(open.size())))]));
            TRY(writer.commit());
        }
        if (chance(20))
            TRY(reopen(*device));
    }
    for (const auto &device : m_devices) {
        ASSIGN(const QByteArray state, device->file->ledger().stateDigest());
        if (m_verdict.state.isEmpty()) {
            m_verdict.state = state;
            TRY(compare(*device));
        } else if (state != m_verdict.state) {
            TRY(compare(*device));
            return found(Finding::StatesDiffer, device->file->path());
        }
        // Every file gives on exactly what it was given.
        TRY(publish(*device));
        Progress progress;
        ASSIGN(const AuditVerdict audit, device->file->ledger().verifyAudit(progress));
        if (!audit.ok)
            return found(Finding::AuditBroken, audit.problem);
    }
    return {};
}

} // namespace kinerja
