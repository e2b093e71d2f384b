// SPDX-License-Identifier: Apache-2.0
#include "accounts/auditentry.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

QString auditKindText(AuditKind kind)
{
    switch (kind) {
    case AuditKind::SignedIn:
        return u"signed-in"_s;
    case AuditKind::SignInRefused:
        return u"sign-in-refused"_s;
    case AuditKind::LockedOut:
        return u"locked-out"_s;
    case AuditKind::SignedOut:
        return u"signed-out"_s;
    case AuditKind::Searched:
        return u"searched"_s;
    case AuditKind::Located:
        return u"located"_s;
    case AuditKind::Printed:
        return u"printed"_s;
    case AuditKind::Copied:
        return u"copied"_s;
    case AuditKind::Exported:
        return u"exported"_s;
    case AuditKind::Noted:
        return u"note"_s;
    case AuditKind::Done:
        return u"done"_s;
    case AuditKind::Reopened:
        return u"reopened"_s;
    case AuditKind::Undone:
        return u"undone"_s;
    case AuditKind::ConfigurationChanged:
        return u"configuration-changed"_s;
    case AuditKind::LogSeen:
        return u"log-seen"_s;
    case AuditKind::LogVerified:
        return u"log-verified"_s;
    case AuditKind::PersonAdded:
        return u"person-added"_s;
    case AuditKind::PersonRenamed:
        return u"person-renamed"_s;
    case AuditKind::RoleChanged:
        return u"role-changed"_s;
    case AuditKind::PersonDisabled:
        return u"person-disabled"_s;
    case AuditKind::PersonEnabled:
        return u"person-enabled"_s;
    case AuditKind::PinChanged:
        return u"pin-changed"_s;
    case AuditKind::PinReset:
        return u"pin-reset"_s;
    }
    return {};
}

std::optional<AuditKind> auditKindOf(const QString &text)
{
    for (const AuditKind kind : allAuditKinds()) {
        if (text == auditKindText(kind))
            return kind;
    }
    return std::nullopt;
}

QList<AuditKind> allAuditKinds()
{
    QList<AuditKind> all;
    for (int kind = int(AuditKind::SignedIn); kind <= int(AuditKind::PinReset); ++kind)
        all.append(AuditKind(kind));
    return all;
}

} // namespace bayfinder
