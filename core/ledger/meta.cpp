#include "core/ledger/meta.h"

namespace kinerja {

Result<std::optional<QByteArray>> metaValue(const Database &database, QByteArrayView key)
{
    ASSIGN(Query query, database.prepare("SELECT value FROM meta WHERE key = ?"));
    ASSIGN(const bool found, query.bindText(1, key).next());
    return found ? std::optional(query.bytes(0)) : std::nullopt;
}

Result<QByteArray> requiredMeta(const Database &database, QByteArrayView key)
{
    ASSIGN(auto value, metaValue(database, key));
    if (!value)
        return fail(ErrorKind::Corrupt,
                    QT_TRANSLATE_NOOP("faults", "The office file is incomplete. It was left as it is. "
                                                "If there is a backup (.kinerja-cadangan), restore the latest one."),
                    QStringLiteral("meta ") + QString::fromUtf8(key));
    return *std::move(value);
}

Result<void> setMeta(const Database &database, QByteArrayView key, QByteArrayView value)
{
    ASSIGN(Query query, database.prepare("INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    return query.bindText(1, key).bindBlob(2, value).run();
}

} // namespace kinerja
