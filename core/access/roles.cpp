#include "core/access/session.h"

using namespace Qt::StringLiterals;

namespace kinerja {

QString code(Role role)
{
    switch (role) {
    case Role::Employee: return u"employee"_s;
    case Role::Appraiser: return u"appraiser"_s;
    case Role::Operator: return u"operator"_s;
    case Role::Hr: return u"hr"_s;
    case Role::Head: return u"head"_s;
    case Role::Auditor: return u"auditor"_s;
    case Role::Admin: return u"admin"_s;
    }
    Q_UNREACHABLE();
}

} // namespace kinerja
