// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/lockout.h"
#include "accounts/person.h"
#include "accounts/pinhash.h"
#include "store/storesession.h"

#include <QList>
#include <QString>

#include <optional>

namespace bayfinder {

/// A row of the table people.
struct PersonRecord
{
    Person person;
    PinHash pin;
    Lockout lockout;
};

// Statements on the table people, without rules.

/// In the order in which they were added. They are few: whoever looks for one reads all.
[[nodiscard]] Stored<QList<PersonRecord>> personRecords(StoreSession &session);
[[nodiscard]] Stored<std::optional<PersonRecord>> personRecord(StoreSession &session, qint64 id);
/// Without regard to case.
[[nodiscard]] Stored<std::optional<PersonRecord>> personRecord(StoreSession &session, const QString &name);

/// Answers the new row's id. @p created: milliseconds since 1970 UTC.
[[nodiscard]] Stored<qint64> insertPerson(StoreSession &session, const QString &name, Role role,
                                          const PinHash &pin, qint64 created);
/// Name, role and whether it is disabled.
[[nodiscard]] Stored<void> updatePerson(StoreSession &session, const Person &person);
[[nodiscard]] Stored<void> updatePin(StoreSession &session, qint64 id, const PinHash &pin);
[[nodiscard]] Stored<void> updateLockout(StoreSession &session, qint64 id, const Lockout &lockout);

} // namespace bayfinder
