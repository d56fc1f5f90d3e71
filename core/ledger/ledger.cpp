#include "core/ledger/ledger.h"

#include "core/base/hash.h"
#include "core/ledger/meta.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

// A clock far ahead elsewhere must not drag ours along: 15 minutes are believed.
constexpr qint64 hlcTrustMs = 15 * 60 * 1000;
constexpr int auditHashSize = 32;
constexpr qint64 maxNumber = (qint64(1) << 40) - 1;

void appendNumber(QByteArray &bytes, qint64 number)
{
    char big[8];
    qToBigEndian(number, big);
    bytes.append(big, 8);
}

/// Whom and what the local numbers of an operation stand for.
struct AuditNames {
    Uuid epoch;
    Uuid scope;
    Uuid author;
    Uuid command;
};

/// Everything of an operation that the audit trail vouches for. Names, not this file's numbers: else one changed row of
/// a small table would put the work of one person in another's name.
QByteArray auditBytes(const Operation &operation, const AuditNames &names, QByteArrayView body)
{
    QByteArray bytes;
    bytes.reserve(2 + 5 * 16 + 8 + body.size());
    bytes += char(operation.kind);
    bytes += char(operation.table);
    for (const Uuid *const id : {&operation.row, &names.epoch, &names.scope, &names.author, &names.command})
        bytes.append(reinterpret_cast<const char *>(id->bytes.data()), qsizetype(id->bytes.size()));
    appendNumber(bytes, operation.hlc);
    bytes.append(body.data(), body.size());
    return bytes;
}

Result<QHash<qint64, Uuid>> namesIn(const Database &database, QByteArrayView table)
{
    QHash<qint64, Uuid> names;
    ASSIGN(Query query, database.prepare("SELECT i, id FROM " + table.toByteArray()));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return names;
        names.insert(query.integer(0), query.uuid(1));
    }
}

QByteArray chained(QByteArrayView key, QByteArrayView previous, qint64 seq, qint64 at, Dot dot, QByteArrayView event, QByteArrayView bytes)
{
    QByteArray numbers;
    appendNumber(numbers, seq);
    appendNumber(numbers, at);
    appendNumber(numbers, dot);
    return Hasher(auditHashSize, key).add(previous).add(numbers).addField(event).addField(bytes).finish();
}

Error mistake(const QString &detail)
{
    return {ErrorKind::Internal,
            QT_TRANSLATE_NOOP("faults", "The program made a mistake while saving. Nothing was changed. "
                                        "Please report it with the technical detail."),
            detail};
}

Error wrongType(const TableSpec &spec, int field)
{
    return mistake(u"field %1 of table %2 has another type"_s.arg(field).arg(QLatin1StringView(spec.name)));
}

Error forged(const QString &detail)
{
    return {ErrorKind::Corrupt,
            QT_TRANSLATE_NOOP("faults", "A change from another computer is damaged or forged. It was not taken over; "
                                        "this office is as it was. Tell whoever looks after the exchange."),
            detail};
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// One name has one spelling (NFC), and half a surrogate pair, which has no UTF-8, is replaced here and not differently by
/// every reader.
QString canonical(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).normalized(QString::NormalizationForm_C);
}

/// The one form in which a value is kept and compared.
Value canonical(const Value &value, FieldType type)
{
    const Value::Variant &variant = value.variant();
    if (const auto *text = std::get_if<QString>(&variant); text != nullptr && !isAscii(*text))
        return Value(canonical(*text));
    // Out of an older operation a reference comes as bytes.
    if (const auto *bytes = std::get_if<QByteArray>(&variant); bytes != nullptr && type == FieldType::Reference)
        return Value(Uuid::fromBytes(*bytes).value_or(Uuid{}));
    return value;
}

Value columnValue(const Query &query, int column, FieldType type)
{
    if (query.isNull(column))
        return {};
    switch (type) {
    case FieldType::Text: return Value(query.text(column));
    case FieldType::Integer:
    case FieldType::Date: return Value(query.integer(column));
    case FieldType::Boolean: return Value(query.integer(column) != 0);
    case FieldType::Decimal: {
        const auto decimal = Decimal::fromString(query.text(column));
        return decimal ? Value(*decimal) : Value();
    }
    case FieldType::Reference: return Value(query.uuid(column));
    case FieldType::Bytes: return Value(query.bytes(column));
    }
    Q_UNREACHABLE();
}

bool fits(const Value &value, FieldType type)
{
    const Value::Variant &variant = value.variant();
    if (value.isNull())
        return true;
    switch (type) {
    case FieldType::Text: return std::holds_alternative<QString>(variant);
    case FieldType::Integer:
    case FieldType::Date: return std::holds_alternative<qint64>(variant);
    case FieldType::Boolean: return std::holds_alternative<bool>(variant);
    case FieldType::Decimal: return std::holds_alternative<Decimal>(variant);
    case FieldType::Bytes: return std::holds_alternative<QByteArray>(variant);
    case FieldType::Reference:
        return std::holds_alternative<Uuid>(variant)
            || (std::holds_alternative<QByteArray>(variant) && std::get<QByteArray>(variant).size() == 16);
    }
    Q_UNREACHABLE();
}

} // namespace

Uuid ScopeKey::idIn(const NetworkId &network) const
{
    return hashId({network.uuid.toBytes(), office.toBytes(), scopeClass, QByteArray::number(year)});
}

Ledger::Ledger(const Database &database, const Identity &identity, const Clock &clock, IdSource &ids)
    : m_database(database), m_identity(identity), m_clock(clock), m_ids(ids), m_reducer(database, m_epochs)
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const Database &database, const Identity &identity, const Clock &clock, IdSource &ids)
{
    std::unique_ptr<Ledger> ledger(new Ledger(database, identity, clock, ids));
    TRY(ledger->load());
    return ledger;
}

Result<void> Ledger::load()
{
    TRY(m_epochs.load(m_database));
    m_reducer.forget();
    m_scopes.clear();
    m_scopeIds.clear();
    m_scopeCache = {};
    m_receivedScope = {};
    m_authors.clear();
    m_authorIds.clear();
    ASSIGN(m_auditKey, requiredMeta(m_database, "audit_key"));
    ASSIGN(const auto head, metaValue(m_database, "audit_head"));
    m_auditHead = head.value_or(QByteArray(auditHashSize, '\0'));
    ASSIGN(m_auditSeq, m_database.integer("SELECT max(seq) FROM audit"));
    ASSIGN(const auto hlc, metaValue(m_database, "hlc"));
    m_hlc = hlc ? hlc->toLongLong() : 0;
    if (m_database.mode() != Database::Mode::ReadOnly) {
        ASSIGN(m_insertOp, m_database.prepare("INSERT INTO op(dot, kind, tbl, row, scope, author, hlc, command, body) "
                                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        ASSIGN(m_insertAudit, m_database.prepare("INSERT INTO audit(seq, dot, at, event, h) VALUES(?, ?, ?, ?, ?)"));
    }
    return {};
}

Result<void> Ledger::reload()
{
    const Uuid epoch = m_epoch == 0 || m_stale ? Uuid{} : m_epochs.idOf(m_epoch);
    m_stale = true;
    m_epoch = 0;
    TRY(load());
    m_epoch = m_epochs.find(epoch).value_or(0);
    m_stale = false;
    return {};
}

Result<int> Ledger::ownEpoch()
{
    if (m_epoch != 0)
        return m_epoch;
    // A fresh epoch for every opening: a restored backup or a cloned disk can never number two changes alike.
    Dot parent = noDot;
    for (int number = m_epochs.count() - 1; number > 0 && parent == noDot; --number) {
        if (m_epochs.deviceOf(number) == m_identity.device.uuid && m_epochs.seenOf(number) > 0)
            parent = makeDot(number, m_epochs.seenOf(number));
    }
#ifdef KINERJA_MUTANT_EPOCH_REUSE
    if (parent != noDot) {
        m_epoch = epochOf(parent);
        return m_epoch;
    }
#endif
    ASSIGN(m_epoch, m_epochs.intern(m_database, m_ids.next(), m_identity.device.uuid, parent));
    return m_epoch;
}

qint64 Ledger::nextHlc()
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch() << 16;
    m_hlc = qMax(m_hlc + 1, wall);
    return m_hlc;
}

void Ledger::observeHlc(qint64 hlc)
{
    const qint64 limit = (m_clock.now().toMSecsSinceEpoch() + hlcTrustMs) << 16;
    m_hlc = qMax(m_hlc, qMin(hlc, limit));
}

Result<qint64> Ledger::scopeNumber(const ScopeKey &key)
{
    const Uuid id = key.idIn(m_identity.network);
    if (const auto found = m_scopes.constFind(id); found != m_scopes.constEnd())
        return *found;
    ASSIGN(Query find, m_database.prepare("SELECT i FROM scope WHERE id = ?"));
    ASSIGN(const bool known, find.bind(1, id).next());
    qint64 number = known ? find.integer(0) : 0;
    if (!known) {
        ASSIGN(Query insert, m_database.prepare("INSERT INTO scope(id, office, class, year) VALUES(?, ?, ?, ?) RETURNING i"));
        insert.bind(1, id).bind(2, key.office).bindText(3, key.scopeClass).bind(4, key.year);
        ASSIGN(const bool made, insert.next());
        Q_ASSERT(made);
        number = insert.integer(0);
        TRY(insert.run());
    }
    m_scopes.insert(id, number);
    m_scopeIds.insert(number, id);
    return number;
}

Result<qint64> Ledger::authorNumber(const Uuid &author)
{
    if (const auto found = m_authors.constFind(author); found != m_authors.constEnd())
        return *found;
    ASSIGN(const qint64 number, internId(m_database, "author", author));
    m_authors.insert(author, number);
    m_authorIds.insert(number, author);
    return number;
}

Result<void> Ledger::append(const Operation &operation, QByteArrayView body, const CommandId &command)
{
    m_insertOp.bind(1, operation.dot).bind(2, int(operation.kind)).bind(3, int(operation.table)).bind(4, operation.row);
    m_insertOp.bind(5, operation.scope).bind(6, operation.author).bind(7, operation.hlc).bind(8, operation.command);
    m_insertOp.bindBlob(9, body);
    TRY(m_insertOp.run());
    const AuditNames names{m_epochs.idOf(epochOf(operation.dot)), m_scopeIds.value(operation.scope), m_authorIds.value(operation.author),
                           command.uuid};
    return appendAudit(operation.dot, {}, auditBytes(operation, names, body));
}

Result<void> Ledger::appendAudit(Dot dot, const QString &event, QByteArrayView bytes)
{
    const qint64 at = m_clock.now().toMSecsSinceEpoch();
    const QByteArray eventBytes = event.toUtf8();
    m_auditHead = chained(m_auditKey, m_auditHead, ++m_auditSeq, at, dot, eventBytes, bytes);
    m_insertAudit.bind(1, m_auditSeq).bind(3, at).bindBlob(5, m_auditHead);
    if (dot == noDot)
        m_insertAudit.bindNull(2).bindText(4, eventBytes);
    else
        m_insertAudit.bind(2, dot).bindNull(4);
    return m_insertAudit.run();
}

// Writer -------------------------------------------------------------------------------------------------------------

Ledger::Writer::Writer(Ledger &ledger, Transaction transaction)
    : m_ledger(&ledger), m_transaction(std::move(transaction)), m_door(std::make_unique<Database::WriteDoor>(ledger.m_database))
{
}

Ledger::Writer::Writer(Writer &&other) noexcept
    : m_ledger(std::exchange(other.m_ledger, nullptr)), m_transaction(std::move(other.m_transaction)), m_door(std::move(other.m_door)),
      m_changes(std::move(other.m_changes)), m_command(other.m_command), m_commandNumber(other.m_commandNumber),
      m_authorNumber(other.m_authorNumber), m_first(other.m_first), m_last(other.m_last), m_received(other.m_received),
      m_state(other.m_state)
{
}

Ledger::Writer::~Writer()
{
    if (m_ledger == nullptr || m_state == State::Done)
        return;
    m_door.reset();
    m_transaction.rollBack();
    // What memory knows of the file must be what the file knows; if even reading fails, the next use says so.
    [[maybe_unused]] const auto ignored = m_ledger->reload();
}

const Database &Ledger::Writer::database() const
{
    return m_ledger->m_database;
}

IdSource &Ledger::Writer::ids() const
{
    return m_ledger->m_ids;
}

QDate Ledger::Writer::today() const
{
    return m_ledger->m_clock.today();
}

Result<Ledger::Writer> Ledger::begin(const QString &kind, const QString &label, const UserId &author)
{
    if (m_stale)
        TRY(reload());
    ASSIGN(Transaction transaction, Transaction::begin(m_database));
    Writer writer(*this, std::move(transaction));
    writer.m_command = m_ids.nextId<struct CommandTag>();
    ASSIGN(writer.m_authorNumber, authorNumber(author.uuid));
    ASSIGN(Query insert, m_database.prepare("INSERT INTO command(id, kind, label, at, author, first, last) "
                                            "VALUES(?, ?, ?, ?, ?, 0, 0) RETURNING i"));
    insert.bind(1, writer.m_command).bind(2, kind).bind(3, label).bind(4, m_clock.now().toMSecsSinceEpoch());
    insert.bind(5, writer.m_authorNumber);
    ASSIGN(const bool made, insert.next());
    Q_ASSERT(made);
    writer.m_commandNumber = insert.integer(0);
    TRY(insert.run());
    writer.m_changes.command = writer.m_command;
    return writer;
}

Result<Ledger::Writer> Ledger::beginReceiving()
{
    if (m_stale)
        TRY(reload());
    ASSIGN(Transaction transaction, Transaction::begin(m_database));
    return Writer(*this, std::move(transaction));
}

Result<void> Ledger::Writer::insert(Table table, const Uuid &row, FieldValues fields, int year)
{
    return capture(OpKind::Insert, table, row, std::move(fields), {}, year);
}

Result<void> Ledger::Writer::set(Table table, const Uuid &row, FieldValues fields, QList<Dot> basis, int year)
{
    const TableSpec &spec = specOf(table);
    quint32 groups = 0;
    for (const FieldValue &entry : fields)
        groups |= entry.field < spec.fields.size() ? 1u << spec.fields[entry.field].group : 0;
    const auto wanted = std::count_if(spec.fields.begin(), spec.fields.end(),
                                      [groups](const Field &field) { return (groups & (1u << field.group)) != 0; });
    if (wanted != fields.size())
        return fail(mistake(u"a set operation must carry every field of its groups"_s));
    return capture(OpKind::Set, table, row, std::move(fields), std::move(basis), year);
}

Result<void> Ledger::Writer::revive(Table table, const Uuid &row, FieldValues fields, int year)
{
    ASSIGN(QList<Dot> basis, basisOfRow(table, row));
    return capture(OpKind::Insert, table, row, std::move(fields), std::move(basis), year);
}

Result<void> Ledger::Writer::erase(Table table, const Uuid &row, QList<Dot> basis, int year)
{
    return capture(OpKind::Tombstone, table, row, {}, std::move(basis), year);
}

Result<Ledger::Writer::Upsert> Ledger::Writer::upsert(Table table, const Uuid &row, const FieldValues &fields, int year)
{
    ASSIGN(const auto shown, m_ledger->shown(table, row));
    if (!shown) {
        TRY(insert(table, row, fields, year));
        return Upsert::Created;
    }
    const TableSpec &spec = specOf(table);
    FieldValues wanted = shown->fields;
    quint32 groups = 0;
    for (const FieldValue &entry : fields) {
        if (entry.field >= spec.fields.size() || !fits(entry.value, spec.fields[entry.field].type))
            return fail(wrongType(spec, entry.field));
        Value &present = wanted[entry.field].value;
        Value value = canonical(entry.value, spec.fields[entry.field].type);
        if (present == value)
            continue;
        present = std::move(value);
        groups |= 1u << spec.fields[entry.field].group;
    }
    if (shown->deleted) {
        TRY(revive(table, row, std::move(wanted), year));
        return Upsert::Revived;
    }
    if (groups == 0)
        return Upsert::Unchanged;
    wanted.removeIf([&](const FieldValue &entry) { return !(groups & (1u << spec.fields[entry.field].group)); });
    ASSIGN(QList<Dot> basis, basisOf(table, row, wanted));
    TRY(set(table, row, std::move(wanted), std::move(basis), year));
    return Upsert::Changed;
}

Result<QList<Dot>> Ledger::Writer::basisOf(Table table, const Uuid &row, const FieldValues &fields)
{
    const TableSpec &spec = specOf(table);
    quint32 groups = 1;
    for (const FieldValue &entry : fields)
        groups |= entry.field < spec.fields.size() ? 1u << spec.fields[entry.field].group : 0;
    return m_ledger->m_reducer.basisOf(table, row, groups);
}

Result<QList<Dot>> Ledger::Writer::basisOfRow(Table table, const Uuid &row)
{
    return m_ledger->m_reducer.basisOf(table, row, (1u << specOf(table).groups) - 1);
}

Result<void> Ledger::Writer::capture(OpKind kind, Table table, const Uuid &row, FieldValues fields, QList<Dot> basis, int year)
{
    if (m_state != State::Sound)
        return fail(mistake(u"a change after a step that failed"_s));
    const TableSpec &spec = specOf(table);
    if (kind == OpKind::Insert)
        fields.removeIf([](const FieldValue &entry) { return entry.value.isNull(); });
    if (!sortFields(fields) || row.isNull())
        return fail(mistake(u"no row, or a field twice, in table %1"_s.arg(QLatin1StringView(spec.name))));
    for (FieldValue &entry : fields) {
        if (entry.field >= spec.fields.size() || !fits(entry.value, spec.fields[entry.field].type))
            return fail(wrongType(spec, entry.field));
        entry.value = canonical(entry.value, spec.fields[entry.field].type);
    }
    std::sort(basis.begin(), basis.end());
    basis.erase(std::unique(basis.begin(), basis.end()), basis.end());

    m_state = State::Broken;
    ASSIGN(const int epoch, m_ledger->ownEpoch());
    const int scopeYear = spec.scope == ScopeClass::Ref ? 0 : year;
    auto &[cachedYear, cachedScope] = m_ledger->m_scopeCache[size_t(spec.scope)];
    if (cachedScope == 0 || cachedYear != scopeYear) {
        ASSIGN(cachedScope, m_ledger->scopeNumber({m_ledger->m_identity.office.uuid, scopeClassCode(spec.scope), scopeYear}));
        cachedYear = scopeYear;
    }
    const Operation operation{kind,
                              quint8(table),
                              row,
                              makeDot(epoch, m_ledger->m_epochs.seenOf(epoch) + 1),
                              m_ledger->nextHlc(),
                              cachedScope,
                              m_authorNumber,
                              m_commandNumber,
                              std::move(fields),
                              std::move(basis)};
    TRY(record(operation, m_command));
    if (m_first == noDot)
        m_first = operation.dot;
    m_last = operation.dot;
    m_state = State::Sound;
    return {};
}

Result<void> Ledger::Writer::record(const Operation &operation, const CommandId &command)
{
    TRY(m_ledger->append(operation, encodeBody(operation.fields, operation.basis), command));
    ASSIGN(const Reducer::Effect effect, m_ledger->m_reducer.apply(operation));
    m_ledger->m_epochs.advance(operation.dot);
    if (effect != Reducer::Effect::Nothing)
        m_changes.changes.append({Table(operation.table), operation.row, effect});
    return {};
}

Result<Ledger::Writer::Receipt> Ledger::Writer::receive(const WireOperation &wire)
{
    if (m_state != State::Sound)
        return fail(mistake(u"a change after a step that failed"_s));
    const auto isPosition = [](const WireOperation::Position &position) {
        return !position.epoch.isNull() && position.n >= 1 && position.n <= maxNumber;
    };
    if (!isPosition(wire.position) || wire.device.isNull() || wire.row.isNull() || wire.hlc < 0)
        return fail(forged(u"an operation without names"_s));
    if (!wire.parent.epoch.isNull() && (!isPosition(wire.parent) || wire.parent.epoch == wire.position.epoch))
        return fail(forged(u"an epoch's parent"_s));
    for (const WireOperation::Position &named : wire.basis) {
        if (!isPosition(named) || (named.epoch == wire.position.epoch && named.n >= wire.position.n))
            return fail(forged(u"a basis in the future"_s));
    }
    for (qsizetype i = 1; i < wire.fields.size(); ++i) {
        if (wire.fields[i].field <= wire.fields[i - 1].field)
            return fail(forged(u"a field twice"_s));
    }

    const Epochs &epochs = m_ledger->m_epochs;
    const auto epoch = epochs.find(wire.position.epoch);
    if (epoch && !epochs.deviceOf(*epoch).isNull() && epochs.deviceOf(*epoch) != wire.device)
        return fail(forged(u"one epoch of two devices"_s));
    const qint64 seen = epoch ? epochs.seenOf(*epoch) : 0;
#ifndef KINERJA_MUTANT_NO_IDEMPOTENCE
    if (wire.position.n <= seen)
        return Receipt::Known;
#endif
    if (wire.position.n > seen + 1)
        return Receipt::Gap;
    if (epoch && *epoch == m_ledger->m_epoch && wire.position.n > seen)
        return fail(forged(u"a number of this very opening: two copies of this file are at work"_s));

    m_state = State::Broken;
    auto receipt = take(wire);
    if (receipt)
        m_state = State::Sound;
    return receipt;
}

Result<Ledger::Writer::Receipt> Ledger::Writer::take(const WireOperation &wire)
{
    const Database &database = m_ledger->m_database;
    Epochs &epochs = m_ledger->m_epochs;
    Dot parent = noDot;
    if (!wire.parent.epoch.isNull()) {
        ASSIGN(const int number, epochs.intern(database, wire.parent.epoch, {}));
        parent = makeDot(number, wire.parent.n);
    }
    ASSIGN(const int epoch, epochs.intern(database, wire.position.epoch, wire.device, parent));

    Operation operation;
    operation.kind = wire.kind;
    operation.table = wire.table;
    operation.row = wire.row;
    operation.dot = makeDot(epoch, wire.position.n);
    operation.hlc = wire.hlc;
    auto &[scopeKey, scopeNumber] = m_ledger->m_receivedScope;
    if (scopeNumber == 0 || scopeKey != wire.scope) {
        ASSIGN(scopeNumber, m_ledger->scopeNumber(wire.scope));
        scopeKey = wire.scope;
    }
    operation.scope = scopeNumber;
    ASSIGN(operation.author, m_ledger->authorNumber(wire.author.uuid));
    if (!wire.command.isNull()) {
        ASSIGN(operation.command, receivedCommand(wire, operation.dot, operation.author));
    }
    operation.fields = wire.fields;
    operation.basis.reserve(wire.basis.size());
    for (const WireOperation::Position &named : wire.basis) {
        ASSIGN(const int number, epochs.intern(database, named.epoch, {}));
        operation.basis.append(makeDot(number, named.n));
    }
    std::sort(operation.basis.begin(), operation.basis.end());
    operation.basis.erase(std::unique(operation.basis.begin(), operation.basis.end()), operation.basis.end());
    m_ledger->observeHlc(wire.hlc);
#ifdef KINERJA_MUTANT_NO_IDEMPOTENCE
    if (wire.position.n <= epochs.seenOf(epoch)) {
        TRY(m_ledger->m_reducer.apply(operation));
        return Receipt::Applied;
    }
#endif
    TRY(record(operation, wire.command));
    return Receipt::Applied;
}

Result<qint64> Ledger::Writer::receivedCommand(const WireOperation &wire, Dot dot, qint64 author)
{
    if (m_received.id == wire.command && epochOf(m_received.last) == epochOf(dot)) {
        m_received.last = dot;
        return m_received.number;
    }
    TRY(closeReceivedCommand());
    ASSIGN(Query command, m_ledger->m_database.prepare(
                              "INSERT INTO command(id, kind, label, at, author, first, last) VALUES(?1, 'received', '', ?2, ?3, ?4, ?4) "
                              "ON CONFLICT(id) DO UPDATE SET id = id RETURNING i"));
    command.bind(1, wire.command).bind(2, wire.hlc >> 16).bind(3, author).bind(4, dot);
    ASSIGN(const bool made, command.next());
    Q_ASSERT(made);
    m_received = {wire.command, command.integer(0), dot};
    TRY(command.run());
    return m_received.number;
}

Result<void> Ledger::Writer::closeReceivedCommand()
{
    if (m_received.number == 0)
        return {};
    // A command is one run of one epoch; what another epoch sends under its name does not become part of it.
    ASSIGN(Query update, m_ledger->m_database.prepare("UPDATE command SET last = max(last, ?1) WHERE i = ?2 AND last >> 40 = ?1 >> 40"));
    TRY(update.bind(1, m_received.last).bind(2, m_received.number).run());
    m_received = {};
    return {};
}

Result<void> Ledger::Writer::event(const QString &text)
{
    if (m_state != State::Sound)
        return fail(mistake(u"an event after a step that failed"_s));
    m_state = State::Broken;
    TRY(m_ledger->appendAudit(noDot, text, {}));
    m_state = State::Sound;
    return {};
}

Result<ChangeSet> Ledger::Writer::commit()
{
    if (m_state != State::Sound)
        return fail(mistake(u"a commit after a step that failed"_s));
    m_state = State::Broken;
    const Database &database = m_ledger->m_database;
    TRY(m_ledger->m_epochs.save(database));
    TRY(setMeta(database, "audit_head", m_ledger->m_auditHead));
    TRY(setMeta(database, "hlc", QByteArray::number(m_ledger->m_hlc)));
    TRY(closeReceivedCommand());
    if (m_commandNumber != 0) {
        ASSIGN(Query update, database.prepare("UPDATE command SET first = ?, last = ? WHERE i = ?"));
        TRY(update.bind(1, m_first).bind(2, m_last).bind(3, m_commandNumber).run());
        // An act that changed nothing leaves nothing behind.
        if (m_first == noDot)
            TRY(database.execute("DELETE FROM command WHERE i = " + QByteArray::number(m_commandNumber)));
    }
    TRY(m_transaction.commit());
    m_door.reset();
    m_state = State::Done;
    if (m_ledger->m_watcher)
        m_ledger->m_watcher(m_changes);
    return std::move(m_changes);
}

// Reading ------------------------------------------------------------------------------------------------------------

namespace {

constexpr char commandColumns[] = "SELECT c.id, c.kind, c.label, c.at, a.id, c.first, c.last FROM command c "
                                  "JOIN author a ON a.i = c.author ";

Command commandOf(const Query &query)
{
    return {query.id<CommandId>(0),
            query.text(1),
            query.text(2),
            QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC),
            query.id<UserId>(4),
            query.integer(5),
            query.integer(6)};
}

} // namespace

Result<QList<Command>> Ledger::commands() const
{
    QList<Command> list;
    ASSIGN(Query query, m_database.prepare(QByteArray(commandColumns) + "ORDER BY c.i"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append(commandOf(query));
    }
}

Result<std::optional<Command>> Ledger::command(const CommandId &id) const
{
    ASSIGN(Query query, m_database.prepare(QByteArray(commandColumns) + "WHERE c.id = ?"));
    ASSIGN(const bool found, query.bind(1, id).next());
    return found ? std::optional(commandOf(query)) : std::nullopt;
}

Result<std::optional<Ledger::Shown>> Ledger::shown(Table table, const Uuid &row)
{
    const TableSpec &spec = specOf(table);
    Query &query = m_rows[size_t(table)];
    if (query.statement() == nullptr) {
        QByteArray columns;
        for (const Field &field : spec.fields)
            columns += QByteArray(", ") + field.column;
        ASSIGN(query, m_database.prepare("SELECT _deleted" + columns + " FROM " + spec.name + " WHERE id = ?"));
    }
    ASSIGN(const bool found, query.bind(1, row).next());
    if (!found)
        return std::nullopt;
    Shown shown;
    shown.deleted = query.integer(0) != 0;
    shown.fields.reserve(qsizetype(spec.fields.size()));
    for (size_t i = 0; i < spec.fields.size(); ++i)
        shown.fields.append({quint8(i), columnValue(query, 1 + int(i), spec.fields[i].type)});
    query.reset();
    return shown;
}

Result<std::vector<Ledger::CommandOperation>> Ledger::operationsOf(const Command &command) const
{
    std::vector<CommandOperation> list;
    ASSIGN(Query query, m_database.prepare("SELECT row, dot, tbl FROM op WHERE dot BETWEEN ?1 AND ?2 "
                                           "AND command = (SELECT i FROM command WHERE id = ?3)"));
    query.bind(1, command.first).bind(2, command.last).bind(3, command.id);
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            break;
        list.push_back({query.uuid(0), query.integer(1), int(query.integer(2))});
    }
    std::sort(list.begin(), list.end(), [](const CommandOperation &a, const CommandOperation &b) { return std::tie(a.row, a.dot) < std::tie(b.row, b.dot); });
    return list;
}

Result<int> Ledger::yearOfScope(qint64 scope) const
{
    ASSIGN(Query query, m_database.prepare("SELECT year FROM scope WHERE i = ?"));
    ASSIGN(const bool found, query.bind(1, scope).next());
    return found ? int(query.integer(0)) : 0;
}

Result<WireOperation> Ledger::exported(Dot dot)
{
    ASSIGN(Operation operation, m_reducer.load(dot));
    const auto position = [this](Dot named) { return WireOperation::Position{m_epochs.idOf(epochOf(named)), numberOf(named)}; };
    WireOperation wire;
    wire.device = m_epochs.deviceOf(epochOf(dot));
    wire.position = position(dot);
    if (const Dot parent = m_epochs.parentOf(epochOf(dot)); parent != noDot)
        wire.parent = position(parent);
    wire.kind = operation.kind;
    wire.table = operation.table;
    wire.row = operation.row;
    wire.hlc = operation.hlc;
    if (m_wireNames.statement() == nullptr) {
        ASSIGN(m_wireNames, m_database.prepare("SELECT s.office, s.class, s.year, a.id, c.id FROM scope s JOIN author a ON a.i = ?2 "
                                               "LEFT JOIN command c ON c.i = ?3 WHERE s.i = ?1"));
    }
    ASSIGN(const bool found, m_wireNames.bind(1, operation.scope).bind(2, operation.author).bind(3, operation.command).next());
    if (!found)
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults", "A change in the history cannot be read. It was left as it is. "
                                                "Run the check of the office and restore a backup where it says so."),
                    u"scope or author of operation %1/%2"_s.arg(epochOf(dot)).arg(numberOf(dot)));
    wire.scope = {m_wireNames.uuid(0), m_wireNames.bytes(1), int(m_wireNames.integer(2))};
    wire.author = m_wireNames.id<UserId>(3);
    wire.command = m_wireNames.id<CommandId>(4);
    m_wireNames.reset();
    wire.fields = std::move(operation.fields);
    for (const Dot named : std::as_const(operation.basis))
        wire.basis.append(position(named));
    // Local numbers differ from file to file; every file sends the same list.
    std::sort(wire.basis.begin(), wire.basis.end());
    return wire;
}

Result<QList<Dot>> Ledger::arrivals() const
{
    QList<Dot> list;
    ASSIGN(Query query, m_database.prepare("SELECT dot FROM audit WHERE dot IS NOT NULL ORDER BY seq"));
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append(query.integer(0));
    }
}

Result<QList<AuditEntry>> Ledger::auditEntries(qint64 afterSeq, int limit) const
{
    QList<AuditEntry> list;
    ASSIGN(Query query, m_database.prepare("SELECT seq, at, event, dot FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"));
    query.bind(1, afterSeq).bind(2, limit);
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            return list;
        list.append({query.integer(0), QDateTime::fromMSecsSinceEpoch(query.integer(1), Qt::UTC), query.text(2), query.integer(3)});
    }
}

Result<AuditVerdict> Ledger::verifyAudit(Progress &progress) const
{
    AuditVerdict verdict;
    const auto bad = [&verdict](const QString &problem) {
        verdict.ok = false;
        verdict.problem = problem;
        return verdict;
    };
    ASSIGN(const qint64 total, m_database.integer("SELECT count(*) FROM audit"));
    ASSIGN(const auto epochs, namesIn(m_database, "epoch"));
    ASSIGN(const auto scopes, namesIn(m_database, "scope"));
    ASSIGN(const auto authors, namesIn(m_database, "author"));
    ASSIGN(Query query, m_database.prepare("SELECT a.seq, a.dot, a.at, a.event, a.h, o.kind, o.tbl, o.row, o.scope, o.author, o.hlc, "
                                           "o.body, c.id FROM audit a LEFT JOIN op o ON o.dot = a.dot "
                                           "LEFT JOIN command c ON c.i = o.command ORDER BY a.seq"));
    QByteArray previous(auditHashSize, '\0');
    for (;;) {
        ASSIGN(const bool more, query.next());
        if (!more)
            break;
        if (!progress.step(verdict.entries, total))
            return fail(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("faults", "Stopped as you wished. Nothing was half-written."));
        const qint64 seq = query.integer(0);
        const Dot dot = query.integer(1);
        if (seq != verdict.entries + 1)
            return bad(u"entry %1: missing"_s.arg(verdict.entries + 1));
        ++verdict.entries;
        QByteArray bytes;
        if (dot != noDot) {
            if (query.isNull(5))
                return bad(u"entry %1: its operation %2/%3 is missing"_s.arg(seq).arg(epochOf(dot)).arg(numberOf(dot)));
            Operation operation;
            operation.kind = OpKind(query.integer(5));
            operation.table = quint8(query.integer(6));
            operation.row = query.uuid(7);
            operation.hlc = query.integer(10);
            const AuditNames names{epochs.value(epochOf(dot)), scopes.value(query.integer(8)), authors.value(query.integer(9)), query.uuid(12)};
            bytes = auditBytes(operation, names, query.view(11));
        }
        const QByteArray expected = chained(m_auditKey, previous, seq, query.integer(2), dot, query.bytes(3), bytes);
        if (expected != query.view(4))
            return bad(dot == noDot ? u"entry %1: changed"_s.arg(seq)
                                    : u"entry %1: it or its operation %2/%3 was changed"_s.arg(seq).arg(epochOf(dot)).arg(numberOf(dot)));
        previous = expected;
    }
    ASSIGN(const auto head, metaValue(m_database, "audit_head"));
    if (previous != head.value_or(QByteArray(auditHashSize, '\0')))
        return bad(u"entry %1: the entries after it are missing"_s.arg(verdict.entries));
    ASSIGN(const Dot outside, m_database.integer("SELECT dot FROM op WHERE dot NOT IN (SELECT dot FROM audit WHERE dot IS NOT NULL) LIMIT 1"));
    if (outside != noDot)
        return bad(u"operation %1/%2 stands outside the trail"_s.arg(epochOf(outside)).arg(numberOf(outside)));
    // A trail cut off together with its operations and its head fits in itself; the epochs still know how far they were.
    ASSIGN(const qint64 holed, m_database.integer("SELECT i FROM epoch e WHERE seen <> (SELECT count(*) FROM op "
                                                  "WHERE dot > e.i << 40 AND dot < (e.i + 1) << 40) LIMIT 1"));
    if (holed != 0)
        return bad(u"operations of epoch %1 are missing"_s.arg(holed));
    return verdict;
}

Result<QByteArray> Ledger::stateDigest() const
{
    Hasher hasher;
    const auto addDot = [&](Dot dot) {
        QByteArray bytes = m_epochs.idOf(epochOf(dot)).toBytes();
        appendNumber(bytes, numberOf(dot));
        return bytes;
    };
    for (const TableSpec &spec : allTables()) {
        hasher.addField(spec.name);
        QByteArray columns = "id, _deleted, _dots";
        for (const Field &field : spec.fields)
            columns += QByteArray(", ") + field.column;
        ASSIGN(Query rows, m_database.prepare("SELECT " + columns + " FROM " + spec.name + " ORDER BY id"));
        for (;;) {
            ASSIGN(const bool more, rows.next());
            if (!more)
                break;
            hasher.addField(rows.view(0)).addField(rows.view(1));
            const QByteArrayView packed = rows.view(2);
            for (int group = 0; group < spec.groups; ++group) {
                const qsizetype at = packed.size() == 8 ? 0 : 8 * group;
                const Dot dot = at + 8 <= packed.size() ? qFromBigEndian<Dot>(packed.data() + at) : noDot;
                hasher.addField(dot > 0 ? addDot(dot) : QByteArray::number(dot));
            }
            for (int column = 3; column < rows.columnCount(); ++column)
                hasher.add(rows.isNull(column) ? "n" : "v").addField(rows.view(column));
        }
    }
    for (const char *sql : {"SELECT row, grp, dot FROM candidate", "SELECT row, grp, dot FROM superseded"}) {
        const bool superseded = QByteArrayView(sql).endsWith("superseded");
        QList<QByteArray> lines;
        ASSIGN(Query query, m_database.prepare(sql));
        for (;;) {
            ASSIGN(const bool more, query.next());
            if (!more)
                break;
            // A forged basis may name an operation of another row; what is left of it depends on the order of arrival.
            if (superseded && m_epochs.seen(query.integer(2)))
                continue;
            lines.append(query.bytes(0) + QByteArray::number(query.integer(1)) + ':' + addDot(query.integer(2)));
        }
        std::sort(lines.begin(), lines.end());
        for (const QByteArray &line : std::as_const(lines))
            hasher.addField(line);
        hasher.addField("end");
    }
    ASSIGN(Query conflicts, m_database.prepare("SELECT row, grp FROM conflict ORDER BY row, grp"));
    for (;;) {
        ASSIGN(const bool more, conflicts.next());
        if (!more)
            return hasher.finish();
        hasher.addField(conflicts.view(0)).addField(conflicts.view(1));
    }
}

} // namespace kinerja
