#include "app/ctl/openoffice.h"
#include "app/ctl/verbs.h"
#include "core/base/tr.h"
#include "core/keys/passphrase.h"
#include "core/keys/recovery.h"
#include "core/ledger/undo.h"
#include "core/store/backup.h"
#include "core/store/checkstore.h"
#include "core/store/outputtarget.h"
#include "ui/paper/recoverypaper.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

QJsonObject infoJson(const OfficeInfo &info, const QString &path)
{
    return {{u"db"_s, path},
            {u"name"_s, info.name},
            {u"unit_code"_s, info.unitCode},
            {u"practice"_s, info.practice},
            {u"network"_s, info.network.uuid.toString()},
            {u"office"_s, info.office.uuid.toString()},
            {u"device"_s, info.device.uuid.toString()},
            {u"created"_s, info.created.toString(Qt::ISODate)},
            {u"schema"_s, info.schema},
            {u"recovery"_s, info.recoveryMade},
            {u"employees"_s, info.employees},
            {u"units"_s, info.units},
            {u"operations"_s, info.operations},
            {u"key_slots"_s, info.keySlots}};
}

QString noRecoveryText()
{
    return translate("ctl", "There is no recovery sheet yet. Without one, a forgotten passphrase means that all data is lost. "
                            "Make one: kinerjactl recovery new --to FILE.pdf");
}

QString infoText(const OfficeInfo &info)
{
    QStringList lines{filled(translate("ctl", "%1 (unit %2)"), {info.name, info.unitCode}),
                      filled(translate("ctl", "%1 employees in %2 units, %3 changes kept in the history"),
                             {QString::number(info.employees), QString::number(info.units), QString::number(info.operations)}),
                      filled(translate("ctl", "Made on %1; schema %2; %3 key slots"),
                             {info.created.date().toString(Qt::ISODate), QString::number(info.schema), QString::number(info.keySlots)})};
    lines += info.recoveryMade ? translate("ctl", "A recovery sheet was made.") : noRecoveryText();
    if (info.practice)
        lines += translate("ctl", "This is the practice office: nothing in it is real.");
    return lines.join(u'\n');
}

int create(Console &console, const Arguments &arguments)
{
    const auto made = [&]() -> Result<QJsonObject> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        Store::NewOffice office;
        ASSIGN(office.name, requiredOption(arguments, u"name"_s));
        ASSIGN(office.unitCode, requiredOption(arguments, u"unit-code"_s));
        office.adminNip = arguments.value(u"admin-nip"_s).value_or(QString());
        if (!console.settings().passphraseFile)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The option --%1 is missing. Nothing was changed. See --help of this verb."), {}, {u"passphrase-file"_s});
        ASSIGN(const Secret passphrase, passphraseFromFile(*console.settings().passphraseFile, translate("ctl", "New passphrase (15 characters or more): ")));
        const std::unique_ptr<IdSource> ids = idSource(console);
        ASSIGN(const auto store, Store::create(operands.database, office, passphrase, console.clock(), *ids));
        ASSIGN(const OfficeInfo info, store->info());
        return infoJson(info, operands.database);
    }();
    if (!made)
        return console.failed(made.error());
    console.note(noRecoveryText());
    QJsonObject json = *made;
    json.insert(u"keys"_s, keysPath(json.value(u"db"_s).toString()));
    json.insert(u"warning"_s, noRecoveryText());
    return console.done(json, filled(translate("ctl", "The office %1 was made in %2. Keep the file %3 beside it."),
                                     {json.value(u"name"_s).toString(), json.value(u"db"_s).toString(), json.value(u"keys"_s).toString()}));
}

int info(Console &console, const Arguments &arguments)
{
    const auto found = [&]() -> Result<std::pair<OfficeInfo, QString>> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        ASSIGN(OfficeInfo info, office->store().info());
        return std::pair(std::move(info), operands.database);
    }();
    if (!found)
        return console.failed(found.error());
    return console.done(infoJson(found->first, found->second), infoText(found->first));
}

int changePassphrase(Console &console, const Arguments &arguments)
{
    const auto changed = [&]() -> Result<void> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const QString nextFile, requiredOption(arguments, u"new-passphrase-file"_s));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        if (!console.settings().passphraseFile) {
            ASSIGN(const Secret next, passphraseFromFile(nextFile, translate("ctl", "New passphrase (15 characters or more): ")));
            return office->store().resetPassphrase(next);
        }
        ASSIGN(const Secret current, passphraseFromFile(*console.settings().passphraseFile, translate("ctl", "Present passphrase: ")));
        ASSIGN(const Secret next, passphraseFromFile(nextFile, translate("ctl", "New passphrase (15 characters or more): ")));
        return office->store().changePassphrase(current, next);
    }();
    if (!changed)
        return console.failed(changed.error());
    return console.done({{u"changed"_s, true}}, translate("ctl", "The passphrase was changed. The recovery sheet stays valid."));
}

int makePassphraseVerb(Console &console, const Arguments &arguments)
{
    if (console.settings().seed)
        return console.misused(translate("ctl", "A passphrase must not be made twice, so this verb takes no --seed."));
    bool isNumber = true;
    const int words = arguments.has(u"words"_s) ? arguments.value(u"words"_s)->toInt(&isNumber) : fewestPassphraseWords;
    if (!isNumber || words < fewestPassphraseWords || words > 20)
        return console.misused(translate("ctl", "--words needs a number from 5 to 20."));
    const Secret passphrase = makePassphrase(words);
    const QString text = QString::fromUtf8(passphrase.view());
    return console.done({{u"passphrase"_s, text}}, text);
}

int newRecovery(Console &console, const Arguments &arguments)
{
    const auto written = [&]() -> Result<QString> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const QString to, requiredOption(arguments, u"to"_s));
        const bool isPaper = to.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (!isPaper && !to.endsWith(u".txt"_s, Qt::CaseInsensitive))
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "A recovery sheet is a .pdf to print or a .txt to keep. Nothing was made. Choose a name with one of these endings."));
        TRY(checkOutputTarget(operands.database, to, isPaper ? OutputKind::Pdf : OutputKind::RecoverySheet));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Write));
        Store &store = office->store();
        ASSIGN(const OfficeInfo info, store.info());
        const RecoverySheet sheet = recoverySheet(store.dataKey(), info.network, info.name, console.clock().today());
        if (isPaper) {
            paper::PaperOptions options;
            options.author = info.name;
            options.language = console.settings().language == u"en" ? paper::Language::English : paper::Language::Indonesian;
            options.writtenAt = console.clock().now();
            TRY(paper::writeRecoveryPaper({info.name, info.network.uuid.toString(), sheet.made, sheet.codeLines, recoveryInstructions()}, to, options));
        } else {
            QSaveFile file(to);
            file.setDirectWriteFallback(false);
            QByteArray text = recoveryText(sheet);
            const bool whole = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                               file.write(text) == text.size() && file.commit();
            text.fill('\0');
            if (!whole)
                return fail(fileError(to, lastSystemCode()));
        }
        TRY(store.noteRecoveryMade());
        return to;
    }();
    if (!written)
        return console.failed(written.error());
    return console.done({{u"file"_s, *written}}, filled(translate("ctl", "The recovery sheet is in %1. Print it, lock the paper away, and delete the file."), {*written}));
}

int backup(Console &console, const Arguments &arguments)
{
    const auto written = [&]() -> Result<QString> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const QString to, requiredOption(arguments, u"to"_s));
        TRY(checkOutputTarget(operands.database, to, OutputKind::Backup));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        Store &store = office->store();
        TRY(writeBackup(store.database(), store.keyring(), store.dataKey(), to, console.progress()));
        return to;
    }();
    if (!written)
        return console.failed(written.error());
    return console.done({{u"file"_s, *written}, {u"checked"_s, true}, {u"bytes"_s, QFileInfo(*written).size()}},
                        filled(translate("ctl", "The backup is in %1. It was opened again and checked. It opens with today's passphrase."), {*written}));
}

int restore(Console &console, const Arguments &arguments)
{
    const auto restored = [&]() -> Result<QString> {
        ASSIGN(const QString to, requiredOption(arguments, u"to"_s));
        if (console.settings().passphraseFile || console.settings().recoveryFile)
            console.note(translate("ctl", "A backup is restored without a passphrase; the one that was given was not looked at."));
        TRY(restoreBackup(arguments.positional.first(), to, console.progress()));
        return to;
    }();
    if (!restored)
        return console.failed(restored.error());
    return console.done({{u"db"_s, *restored}, {u"keys"_s, keysPath(*restored)}},
                        filled(translate("ctl", "The office was restored to %1. It opens with the passphrase of the day of the backup."), {*restored}));
}

int check(Console &console, const Arguments &arguments)
{
    struct Findings {
        QList<InvariantFault> faults;
        AuditVerdict audit;
    };
    const auto found = [&]() -> Result<Findings> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        Store &store = office->store();
        store.database().watch(&console.progress());
        TRY(store.database().checkIntegrity());
        ASSIGN(QList<InvariantFault> faults, checkInvariants(store.database(), console.progress()));
        ASSIGN(AuditVerdict audit, store.ledger().verifyAudit(console.progress()));
        return Findings{std::move(faults), std::move(audit)};
    }();
    if (!found)
        return console.failed(found.error());
    QJsonArray invariants;
    QStringList lines{translate("ctl", "Every page of the file is whole.")};
    for (const InvariantFault &fault : found->faults) {
        invariants.append(QJsonObject{{u"rule"_s, fault.rule}, {u"count"_s, fault.count}, {u"message"_s, fault.message}});
        lines += fault.message;
    }
    QJsonObject audit{{u"entries"_s, found->audit.entries}, {u"ok"_s, found->audit.ok}};
    if (!found->audit.ok)
        audit.insert(u"problem"_s, found->audit.problem);
    lines += found->audit.ok ? filled(translate("ctl", "The audit trail of %1 entries is unbroken."), {QString::number(found->audit.entries)})
                             : filled(translate("ctl", "The audit trail is broken: %1"), {found->audit.problem});
    const Exit exit = !found->audit.ok ? Exit::Damaged : found->faults.isEmpty() ? Exit::Done : Exit::Found;
    return console.done({{u"integrity"_s, true}, {u"invariants"_s, invariants}, {u"audit"_s, audit}}, lines.join(u'\n'), exit);
}

QJsonObject operationJson(const Operation &operation)
{
    const TableSpec *const spec = findTable(operation.table);
    static constexpr std::array names = {"", "insert", "set", "tombstone"};
    QJsonArray fields;
    for (const FieldValue &entry : operation.fields) {
        if (spec != nullptr && entry.field < spec->fields.size())
            fields.append(QString::fromLatin1(spec->fields[entry.field].column));
    }
    return {{u"kind"_s, QString::fromLatin1(names[size_t(operation.kind) % names.size()])},
            {u"table"_s, spec ? QString::fromLatin1(spec->name) : QString::number(operation.table)},
            {u"row"_s, operation.row.toString()},
            {u"fields"_s, fields}};
}

int auditList(Console &console, const Arguments &arguments)
{
    const auto listed = [&]() -> Result<std::pair<QJsonArray, QStringList>> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        bool isNumber = true;
        const qint64 after = arguments.has(u"after"_s) ? arguments.value(u"after"_s)->toLongLong(&isNumber) : 0;
        const int limit = arguments.has(u"limit"_s) && isNumber ? arguments.value(u"limit"_s)->toInt(&isNumber) : 1000;
        if (!isNumber || after < 0 || limit < 1)
            return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "--after and --limit need whole numbers. Nothing was changed."));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        Ledger &ledger = office->store().ledger();
        ASSIGN(const QList<AuditEntry> entries, ledger.auditEntries(after, limit));
        QJsonArray json;
        QStringList lines;
        for (const AuditEntry &entry : entries) {
            QJsonObject object{{u"seq"_s, entry.seq}, {u"at"_s, entry.at.toString(Qt::ISODate)}};
            QString what = entry.event;
            if (entry.dot != noDot) {
                ASSIGN(const Operation operation, ledger.operation(entry.dot));
                const QJsonObject details = operationJson(operation);
                object.insert(u"operation"_s, details);
                what = details.value(u"kind"_s).toString() + u' ' + details.value(u"table"_s).toString() + u' ' + details.value(u"row"_s).toString();
            } else {
                object.insert(u"event"_s, entry.event);
            }
            json.append(object);
            lines += u"%1  %2  %3"_s.arg(entry.seq, 8).arg(entry.at.toString(Qt::ISODate), what);
        }
        return std::pair(json, lines);
    }();
    if (!listed)
        return console.failed(listed.error());
    return console.done({{u"entries"_s, listed->first}}, listed->second.join(u'\n'));
}

int auditVerify(Console &console, const Arguments &arguments)
{
    const auto verdict = [&]() -> Result<AuditVerdict> {
        ASSIGN(const OfficeOperands operands, officeOperands(console, arguments, 0));
        ASSIGN(const auto office, OpenOffice::open(console, operands.database, Store::Access::Read));
        return office->store().ledger().verifyAudit(console.progress());
    }();
    if (!verdict)
        return console.failed(verdict.error());
    QJsonObject json{{u"entries"_s, verdict->entries}, {u"ok"_s, verdict->ok}};
    if (!verdict->ok)
        json.insert(u"problem"_s, verdict->problem);
    return console.done(json,
                        verdict->ok ? filled(translate("ctl", "The audit trail of %1 entries is unbroken."), {QString::number(verdict->entries)})
                                    : filled(translate("ctl", "The audit trail is broken: %1"), {verdict->problem}),
                        verdict->ok ? Exit::Done : Exit::Damaged);
}

} // namespace

QList<Verb> officeVerbs()
{
    return {
        {u"office create"_s, u"DB"_s, 0, 1,
         {{u"name"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "The office's name."), Presence::Required},
          {u"unit-code"_s, u"C"_s, QT_TRANSLATE_NOOP("ctl", "The code of its topmost unit."), Presence::Required},
          {u"admin-nip"_s, u"NIP"_s, QT_TRANSLATE_NOOP("ctl", "Who looks after it; only kept so that the passphrase is not that number.")}},
         QT_TRANSLATE_NOOP("ctl", "Make an encrypted office: the file and its keys beside it."),
         QT_TRANSLATE_NOOP("ctl", "The first line of --passphrase-file becomes the passphrase. Make a recovery sheet next."), create},
        {u"office info"_s, u"DB"_s, 0, 1, {}, QT_TRANSLATE_NOOP("ctl", "Say what an office holds."), "", info},
        {u"passphrase make"_s, {}, 0, 0, {{u"words"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "How many words, 5 unless another number is given.")}},
         QT_TRANSLATE_NOOP("ctl", "Make a passphrase of everyday Indonesian words."), "", makePassphraseVerb},
        {u"passphrase change"_s, u"[DB]"_s, 0, 1,
         {{u"new-passphrase-file"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "A file whose first line is the new passphrase; - asks."), Presence::Required}},
         QT_TRANSLATE_NOOP("ctl", "Change the passphrase of a login; with --recovery-file without knowing the old one."), "", changePassphrase},
        {u"recovery new"_s, u"[DB]"_s, 0, 1, {{u"to"_s, u"F"_s, QT_TRANSLATE_NOOP("ctl", "Where to: .pdf to print, .txt to keep."), Presence::Required}},
         QT_TRANSLATE_NOOP("ctl", "Make a recovery sheet, which opens the office without a passphrase."), "", newRecovery, Needs::Paper},
        {u"backup"_s, u"[DB]"_s, 0, 1, {{u"to"_s, u"FILE"_s, QT_TRANSLATE_NOOP("ctl", "The backup, best with the ending .kinerja-cadangan."), Presence::Required}},
         QT_TRANSLATE_NOOP("ctl", "Write a checked backup: one file, keys included."), "", backup},
        {u"restore"_s, u"FILE"_s, 1, 1, {{u"to"_s, u"DB"_s, QT_TRANSLATE_NOOP("ctl", "The new office file; it must not exist."), Presence::Required}},
         QT_TRANSLATE_NOOP("ctl", "Make an office out of a backup."), "", restore},
        {u"check"_s, u"[DB]"_s, 0, 1, {}, QT_TRANSLATE_NOOP("ctl", "Check every page, the records and the audit trail."), "", check},
        {u"audit list"_s, u"[DB]"_s, 0, 1,
         {{u"after"_s, u"SEQ"_s, QT_TRANSLATE_NOOP("ctl", "Only entries after this number.")},
          {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("ctl", "At most so many, 1000 unless another number is given.")}},
         QT_TRANSLATE_NOOP("ctl", "List the audit trail, the oldest first."), "", auditList},
        {u"audit verify"_s, u"[DB]"_s, 0, 1, {}, QT_TRANSLATE_NOOP("ctl", "Recompute the audit trail."), "", auditVerify},
    };
}

} // namespace kinerja
