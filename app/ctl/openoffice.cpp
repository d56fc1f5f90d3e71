#include "app/ctl/openoffice.h"

#include "app/ctl/input.h"
#include "core/base/tr.h"
#include "core/keys/passphrase.h"
#include "core/keys/recovery.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

Error missingOption(const QString &name)
{
    return {ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The option --%1 is missing. Nothing was changed. See --help of this verb."), {}, {name}};
}

Result<Secret> recoveryFromFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(noSuchFile(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(path, lastSystemCode()));
    ASSIGN(Recovered recovered, readRecovery(file));
    return std::move(recovered.dataKey);
}

} // namespace

OpenOffice::OpenOffice(Console &console) : m_ids(idSource(console)) {}

Result<std::unique_ptr<OpenOffice>> OpenOffice::open(Console &console, const QString &path, Store::Access access)
{
    const Console::Settings &settings = console.settings();
    Credentials credentials;
    credentials.login = settings.user;
    if (settings.recoveryFile) {
        ASSIGN(credentials.recovery, recoveryFromFile(*settings.recoveryFile));
    } else if (settings.passphraseFile) {
        ASSIGN(credentials.passphrase, passphraseFromFile(*settings.passphraseFile, translate("ctl", "Passphrase: ")));
    } else {
        return fail(missingOption(u"passphrase-file"_s));
    }
    std::unique_ptr<OpenOffice> office(new OpenOffice(console));
    ASSIGN(office->m_store, Store::open(path, credentials, access, console.clock(), *office->m_ids));
    if (office->m_store->mended() == Store::Mended::KeysFile)
        console.note(access == Store::Access::Write
                         ? translate("ctl", "The file of keys beside the office was lost or damaged; it was made again from a copy.")
                         : translate("ctl", "The file of keys beside the office is lost or damaged; the office was opened with a copy. The next change makes the file again."));
    return office;
}

std::unique_ptr<IdSource> idSource(const Console &console)
{
    return console.settings().seed ? std::make_unique<IdSource>(console.clock(), *console.settings().seed) : std::make_unique<IdSource>(console.clock());
}

Result<Secret> passphraseFromFile(const QString &file, const QString &question)
{
    if (file == u"-") {
        ASSIGN(QString typed, readSecretLine(question));
        Result<Secret> passphrase = passphraseFrom(typed);
        wipe(typed);
        return passphrase;
    }
    QFile device(file);
    if (!device.exists())
        return fail(noSuchFile(file));
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(fileError(file, lastSystemCode()));
    return readPassphrase(device);
}

Result<OfficeOperands> officeOperands(const Console &console, const Arguments &arguments, qsizetype expected)
{
    OfficeOperands operands{console.settings().database.value_or(QString()), arguments.positional};
    if (operands.rest.size() == expected + 1 && operands.database.isEmpty()) {
        // An office's file is told by its ending; without it the database stands first.
        qsizetype at = 0;
        for (qsizetype i = 0; i < operands.rest.size(); ++i) {
            if (operands.rest[i].endsWith(u".kinerja")) {
                at = i;
                break;
            }
        }
        operands.database = operands.rest.takeAt(at);
    }
    if (operands.database.isEmpty())
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "No office was named. Nothing was changed. Write its file after the verb, or --db and the file."));
    if (operands.rest.size() != expected)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "The words after the verb do not fit. Nothing was changed. See --help of this verb."));
    return operands;
}

Result<QString> requiredOption(const Arguments &arguments, const QString &name)
{
    const auto value = arguments.value(name);
    if (!value || value->isEmpty())
        return fail(missingOption(name));
    return *value;
}

Result<Period> periodOption(const Arguments &arguments)
{
    ASSIGN(const QString text, requiredOption(arguments, u"period"_s));
    const auto period = Period::parse(text);
    if (!period)
        return fail(ErrorKind::Invalid, QT_TRANSLATE_NOOP("faults", "“%1” is no period. Nothing was changed. Write for example 2026, 2026-Q3 or 2026-M05."), {}, {text});
    return *period;
}

Result<std::optional<UnitId>> unitOption(Store &store, const Arguments &arguments, const Period &period)
{
    const auto unitCode = arguments.value(u"unit"_s);
    if (!unitCode)
        return std::nullopt;
    ASSIGN(const UnitTree tree, store.office().units(period.lastDay()));
    const Unit *const unit = tree.findByCode(*unitCode);
    if (unit == nullptr)
        return fail(ErrorKind::NotFound, QT_TRANSLATE_NOOP("faults", "There is no unit with the code %1 in that period. Nothing was changed. Look at the list of units."), {}, {*unitCode});
    return unit->lineage;
}

} // namespace kinerja
