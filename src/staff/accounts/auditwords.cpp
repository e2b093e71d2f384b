// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/accountwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace bayfinder {

using namespace Qt::StringLiterals;
using Finding = AuditVerdict::Finding;

namespace {

/// Gives the texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bayfinder::AuditWords)
};

// SHA-256's, in bytes.
constexpr int hashSize = 32;

} // namespace

QString auditKindWords(const QString &kind)
{
    const auto known = auditKindOf(kind);
    return known ? auditKindWords(*known) : kind;
}

QString auditKindWords(AuditKind kind)
{
    // Each stands behind a person's name in a table.
    switch (kind) {
    case AuditKind::SignedIn:
        return Texts::tr("signed in");
    case AuditKind::SignInRefused:
        return Texts::tr("was refused");
    case AuditKind::LockedOut:
        return Texts::tr("was locked out");
    case AuditKind::SignedOut:
        return Texts::tr("signed out");
    case AuditKind::Searched:
        return Texts::tr("searched for a plate");
    case AuditKind::Located:
        return Texts::tr("looked up a car");
    case AuditKind::Printed:
        return Texts::tr("printed a slip");
    case AuditKind::Copied:
        return Texts::tr("copied a place");
    case AuditKind::Exported:
        return Texts::tr("exported");
    case AuditKind::Noted:
        return Texts::tr("noted something");
    case AuditKind::Done:
        return Texts::tr("marked done");
    case AuditKind::Reopened:
        return Texts::tr("opened again");
    case AuditKind::Undone:
        return Texts::tr("undid a change");
    case AuditKind::ConfigurationChanged:
        return Texts::tr("changed the configuration");
    case AuditKind::LogSeen:
        return Texts::tr("read this log");
    case AuditKind::LogVerified:
        return Texts::tr("verified this log");
    case AuditKind::PersonAdded:
        return Texts::tr("added a person");
    case AuditKind::PersonRenamed:
        return Texts::tr("renamed a person");
    case AuditKind::RoleChanged:
        return Texts::tr("changed a role");
    case AuditKind::PersonDisabled:
        return Texts::tr("disabled a person");
    case AuditKind::PersonEnabled:
        return Texts::tr("enabled a person");
    case AuditKind::PinChanged:
        return Texts::tr("changed their own PIN");
    case AuditKind::PinReset:
        return Texts::tr("gave a new PIN");
    }
    Q_UNREACHABLE();
}

QString auditVerdictText(const AuditVerdict &verdict)
{
    const QString entry = QLocale().toString(verdict.entry);
    const QString keep =
        Texts::tr("Copy the database and its key file to a safe place now, and tell whoever is responsible.");
    const auto wrong = [&keep](const QString &what) { return what + u' ' + keep; };
    switch (verdict.finding) {
    case Finding::Whole:
        if (verdict.verified.count == 0)
            return Texts::tr("The log is whole. It has no entries yet.");
        return Texts::tr("The log is whole: none of its %n entries was changed, removed or inserted.", "",
                         int(verdict.verified.count));
    case Finding::Changed:
        //: %1 is a number, as in all sentences of this kind
        return wrong(Texts::tr("Entry %1 was changed after it was written.").arg(entry));
    case Finding::Removed:
        return wrong(Texts::tr("Entry %1 was removed, and perhaps others after it.").arg(entry));
    case Finding::Inserted:
        return wrong(Texts::tr("Entry %1 was not written by this program.").arg(entry));
    case Finding::Moved:
        return wrong(Texts::tr("Entry %1 was moved from its place.").arg(entry));
    case Finding::EndChanged:
        return wrong(Texts::tr("Entries are missing at the end of the log, or its end was changed."));
    case Finding::OtherKey:
        return Texts::tr("The log was written with another key file. Put the right one back beside the "
                         "database, and verify again; if that is the right one, the log was replaced.");
    case Finding::NotAsNoted:
        return wrong(Texts::tr("Entry %1 is not the one that was noted: the log was replaced, or the number "
                               "and hash are those of another log.")
                         .arg(entry));
    }
    Q_UNREACHABLE();
}

QString auditHeadText(const AuditHead &head)
{
    return QString::number(head.count) + u' ' + QString::fromLatin1(head.hash.toHex());
}

std::optional<AuditHead> auditHeadOf(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const qint64 count = parts[0].toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(parts[1].toLatin1());
    if (!isNumber || count < 1 || parts[1].size() != 2 * hashSize || hash.size() != hashSize)
        return std::nullopt;
    return AuditHead{count, hash};
}

} // namespace bayfinder
