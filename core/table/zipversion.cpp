#include "core/table/zipversion.h"

#include <zip.h>

namespace kinerja {

QString zipVersion()
{
    return QString::fromLatin1(zip_libzip_version());
}

} // namespace kinerja
