#include "core/base/error.h"

#include "core/base/tr.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace kinerja {

bool operator==(const Error &a, const Error &b)
{
    return a.kind == b.kind && std::strcmp(a.sentence, b.sentence) == 0 && a.args == b.args;
}

QString kindCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound: return u"NotFound"_s;
    case ErrorKind::Invalid: return u"Invalid"_s;
    case ErrorKind::Denied: return u"Denied"_s;
    case ErrorKind::Conflict: return u"Conflict"_s;
    case ErrorKind::Locked: return u"Locked"_s;
    case ErrorKind::WrongKey: return u"WrongKey"_s;
    case ErrorKind::Corrupt: return u"Corrupt"_s;
    case ErrorKind::NewerSchema: return u"NewerSchema"_s;
    case ErrorKind::Io: return u"Io"_s;
    case ErrorKind::Network: return u"Network"_s;
    case ErrorKind::Cancelled: return u"Cancelled"_s;
    case ErrorKind::Internal: return u"Internal"_s;
    }
    Q_UNREACHABLE();
}

QString errorText(const Error &error)
{
    return filled(translate("faults", error.sentence), error.args);
}

} // namespace kinerja
