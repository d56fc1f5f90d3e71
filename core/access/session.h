// What lives here: who is working, and what that person may do. What does not: passphrases and keys' files (keys), the rooms'
// own rules.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

namespace kinerja {

/// What a person may be in an office. The slot `kantor` is an operator, who records what appraisers have decided on paper.
enum class Role { Employee, Appraiser, Operator, Hr, Head, Auditor, Admin };
[[nodiscard]] QString code(Role role); ///< employee appraiser operator hr head auditor admin

/// The person at work while an office is open. A value made by whoever opened it.
struct Session {
    UserId user;
    QString login;
    Role role = Role::Operator;
    /// Signs a decision with the person's own key (Ed25519, 64 bytes); empty after a recovery, which opens no user's key.
    std::function<QByteArray(QByteArrayView)> sign;
};

} // namespace kinerja
