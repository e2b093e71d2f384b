// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditentry.h"
#include "accounts/auditkey.h"
#include "accounts/person.h"
#include "accounts/pinhash.h"
#include "store/storesession.h"

#include <QString>

namespace bayfinder {

/// One change of people by somebody, with its entry in the log: both or neither.
///
/// Lives in the thread of its session, inside StoreSession::transaction(), so that what it looks at is what
/// is changed. Who acts is looked up here and now: whoever was disabled a moment ago, in another program,
/// does nothing any more.
class PeopleChange
{
public:
    /// @p at: now, in milliseconds since 1970 UTC.
    PeopleChange(StoreSession &session, AuditKey &key, qint64 at);

    /// The first operator; Kind::NotAllowed when there are people already.
    [[nodiscard]] Accounted<Person> addFirst(const QString &name, const PinHash &pin);
    // By an active operator, or Kind::NotAllowed.
    [[nodiscard]] Accounted<Person> add(qint64 actor, const QString &name, Role role, const PinHash &pin);
    [[nodiscard]] Accounted<Person> rename(qint64 actor, qint64 id, const QString &name);
    [[nodiscard]] Accounted<Person> setRole(qint64 actor, qint64 id, Role role);
    [[nodiscard]] Accounted<Person> setDisabled(qint64 actor, qint64 id, bool disabled);
    /// Ends a lock-out, too.
    [[nodiscard]] Accounted<Person> resetPin(qint64 actor, qint64 id, const PinHash &pin);
    /// By that person, who is active.
    [[nodiscard]] Accounted<Person> changePin(qint64 id, const PinHash &pin);

private:
    [[nodiscard]] Accounted<Person> known(qint64 id);
    [[nodiscard]] Accounted<Person> activeOperator(qint64 id);
    [[nodiscard]] Accounted<QString> freeName(const QString &name, qint64 exceptId);
    [[nodiscard]] Accounted<void> keepsAnOperator(const Person &changed);
    [[nodiscard]] Accounted<Person> insert(const QString &by, const QString &name, Role role,
                                           const PinHash &pin);
    /// Logs it, and writes @p changed unless it is what it was.
    [[nodiscard]] Accounted<Person> update(const QString &by, const Person &before, const Person &changed,
                                           AuditKind kind, const QString &detail);
    [[nodiscard]] Accounted<void> log(const QString &by, AuditKind kind, const QString &detail);

    StoreSession &m_session;
    AuditKey &m_key;
    qint64 m_at;
};

} // namespace bayfinder
