// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/auditdetail.h"

#include "accounts/auditentry.h"
#include "accounts/person.h"
#include "staff/accounts/accountwords.h"
#include "staff/upkeep/findingwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::AuditDetail)
};

using Text = std::optional<QString>;

/// What stands for the groups of @p pattern, when all of @p detail is of it.
std::optional<QStringList> groups(const QString &detail, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QRegularExpressionMatch match = expression.match(detail);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

Text searched(const QString &detail)
{
    const auto found = groups(detail, u"(\\d+) cars?"_s);
    return found ? Text(Texts::tr("%n car(s) found", "", found->first().toInt())) : std::nullopt;
}

Text exported(const QString &detail)
{
    if (detail == "history"_L1)
        return Texts::tr("the history");
    if (detail == "bays"_L1)
        return Texts::tr("the list of bays");
    if (detail == "worklist"_L1)
        return Texts::tr("the worklist");
    if (const auto log = groups(detail, u"log, (\\w+), (\\d+) entries"_s))
        //: What was exported; %1 is CSV or XLSX
        return Texts::tr("this log as %1, %n entries", "", log->last().toInt()).arg(log->first());
    return std::nullopt;
}

Text seen(const QString &detail)
{
    if (const auto all = groups(detail, u"(\\d+) entries"_s))
        return Texts::tr("%n entries", "", all->first().toInt());
    if (const auto some = groups(detail, u"(\\d+) entries about a plate"_s))
        return Texts::tr("%n entries about a plate", "", some->first().toInt());
    return std::nullopt;
}

Text verified(const QString &detail)
{
    if (const auto whole = groups(detail, u"whole, (\\d+) entries"_s))
        //: What verifying the log found
        return Texts::tr("whole, %n entries", "", whole->first().toInt());
    if (detail == "the end was changed"_L1)
        return Texts::tr("the end was changed");
    if (detail == "another key"_L1)
        return Texts::tr("written with another key");
    const auto entry = groups(detail, u"entry (\\d+) (.*)"_s);
    if (!entry)
        return std::nullopt;
    const auto &[number, what] = std::pair(entry->first(), entry->last());
    if (what == "was changed"_L1)
        return Texts::tr("entry %1 was changed").arg(number);
    if (what == "was removed"_L1)
        return Texts::tr("entry %1 was removed").arg(number);
    if (what == "was inserted"_L1)
        return Texts::tr("entry %1 was inserted").arg(number);
    if (what == "was moved"_L1)
        return Texts::tr("entry %1 was moved").arg(number);
    if (what == "is not as noted"_L1)
        return Texts::tr("entry %1 is not as noted").arg(number);
    return std::nullopt;
}

Text refused(const QString &detail)
{
    if (detail == "unknown name"_L1)
        return Texts::tr("unknown name");
    if (detail == "disabled"_L1)
        //: Why a person was not let in
        return Texts::tr("the person is disabled");
    if (detail == "wrong PIN"_L1)
        return Texts::tr("wrong PIN");
    return std::nullopt;
}

Text lockedOut(const QString &detail)
{
    const auto wait = groups(detail, u"(\\d+) s"_s);
    return wait ? Text(countdownText(std::chrono::seconds(wait->first().toLongLong()))) : std::nullopt;
}

Text roleGiven(const QString &detail)
{
    const auto parts = groups(detail, u"(.*): (\\w+)"_s);
    const auto role = parts ? roleOf(parts->last()) : std::nullopt;
    //: %1 is a person's name, %2 a role
    return role ? Text(Texts::tr("%1: %2").arg(parts->first(), roleWords(*role))) : std::nullopt;
}

/// A kind of finding and where it is.
Text noted(const QString &detail)
{
    const auto parts = groups(detail, u"([a-z-]+) (.*)"_s);
    const auto kind = parts ? findingKind(parts->first()) : std::nullopt;
    return kind ? Text(FindingWording::kindText(*kind) + u" · "_s + parts->last()) : std::nullopt;
}

Text translated(AuditKind kind, const QString &detail)
{
    switch (kind) {
    case AuditKind::Searched:
        return searched(detail);
    case AuditKind::Located:
        return detail == "worklist"_L1 ? Text(Texts::tr("for the worklist")) : std::nullopt;
    case AuditKind::Exported:
        return exported(detail);
    case AuditKind::LogSeen:
        return seen(detail);
    case AuditKind::LogVerified:
        return verified(detail);
    case AuditKind::SignInRefused:
        return refused(detail);
    case AuditKind::LockedOut:
        return lockedOut(detail);
    case AuditKind::PersonAdded:
    case AuditKind::RoleChanged:
        return roleGiven(detail);
    case AuditKind::Noted:
    case AuditKind::Done:
    case AuditKind::Reopened:
    case AuditKind::Undone:
        return noted(detail);
    // A name, the names of settings, or nothing.
    case AuditKind::SignedIn:
    case AuditKind::SignedOut:
    case AuditKind::Printed:
    case AuditKind::Copied:
    case AuditKind::ConfigurationChanged:
    case AuditKind::PersonRenamed:
    case AuditKind::PersonDisabled:
    case AuditKind::PersonEnabled:
    case AuditKind::PinChanged:
    case AuditKind::PinReset:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QString auditDetailText(const QString &kind, const QString &detail)
{
    const auto known = auditKindOf(kind);
    return (known ? translated(*known, detail) : std::nullopt).value_or(detail);
}

} // namespace bayfinder
