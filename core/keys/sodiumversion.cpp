#include "core/keys/sodiumversion.h"

#include <sodium.h>

namespace kinerja {

QString sodiumVersion()
{
    return QString::fromLatin1(sodium_version_string());
}

} // namespace kinerja
