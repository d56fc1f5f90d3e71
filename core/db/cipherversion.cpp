#include "core/db/cipherversion.h"

namespace kinerja {

Result<QString> cipherVersion(const Database &database)
{
    ASSIGN(Query q, database.prepare("PRAGMA cipher_version"));
    ASSIGN(const bool answered, q.next());
    return answered ? q.text(0) : QString();
}

} // namespace kinerja
