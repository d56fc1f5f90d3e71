#include "ui/shell/opening.h"

#include "core/base/hash.h"
#include "ui/common/settings.h"
#include "ui/shell/practicepage.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kinerja {

namespace {

/// Shared, since the function that carries it to the other thread must be copyable and a secret must not; there is one, and it is
/// gone with the last copy of the function.
using Carried = std::shared_ptr<Secret>;

Carried carry(Secret secret)
{
    return std::make_shared<Secret>(std::move(secret));
}

QString openedName(const QString &path)
{
    return u"opened/"_s + QString::fromLatin1(blake2b(QFileInfo(path).absoluteFilePath().toUtf8(), 16).toHex());
}

} // namespace

StoreThread::Opening openWith(const QString &path, Secret passphrase)
{
    return [path, carried = carry(std::move(passphrase))](const Clock &clock, IdSource &ids, Progress &) {
        Credentials credentials;
        credentials.passphrase = std::move(*carried);
        return Store::open(path, credentials, Store::Access::Write, clock, ids);
    };
}

StoreThread::Opening recoverWith(const QString &path, Secret dataKey, Secret next)
{
    return [path, key = carry(std::move(dataKey)), passphrase = carry(std::move(next))](const Clock &clock, IdSource &ids,
                                                                                    Progress &) -> Result<std::unique_ptr<Store>> {
        Credentials credentials;
        credentials.recovery = std::move(*key);
        ASSIGN(auto store, Store::open(path, credentials, Store::Access::Write, clock, ids));
        TRY(store->resetPassphrase(*passphrase));
        return store;
    };
}

StoreThread::Opening createWith(const QString &path, const Store::NewOffice &office, Secret passphrase)
{
    return [path, office, carried = carry(std::move(passphrase))](const Clock &clock, IdSource &ids, Progress &) {
        // Where that fails, `create` says that there is no such folder.
        [[maybe_unused]] const bool there = QDir().mkpath(QFileInfo(path).absolutePath());
        return Store::create(path, office, *carried, clock, ids);
    };
}

void noteOpened(Settings &settings, const QString &path, const QDateTime &at)
{
    if (isPracticePath(path))
        return;
    settings.addRecentOffice(path);
    settings.setValue(openedName(path), at.toUTC().toString(Qt::ISODate));
}

QDateTime lastOpened(const Settings &settings, const QString &path)
{
    return QDateTime::fromString(settings.value(openedName(path)).toString(), Qt::ISODate);
}

} // namespace kinerja
