// SPDX-License-Identifier: Apache-2.0
#include "accounts/peopletable.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"SELECT id, name, role, disabled, pin_salt, pin_hash, iterations, failed_attempts, "
                        "locked_until FROM people "_s;

PersonRecord recordOf(const StoreRow &row)
{
    // The table allows no other role; whoever has one nevertheless gets the lesser.
    const Role role = roleOf(row.text(2)).value_or(Role::Attendant);
    return {{row.integer(0), row.text(1), role, row.integer(3) != 0},
            {row.bytes(4), row.bytes(5), int(row.integer(6))},
            {int(row.integer(7)), row.maybeInteger(8)}};
}

Stored<void> done(const Stored<qint64> &changed)
{
    return changed ? Stored<void>() : tl::unexpected(changed.error());
}

} // namespace

Stored<QList<PersonRecord>> personRecords(StoreSession &session)
{
    return session.list(columns + u"ORDER BY id"_s, {}, recordOf);
}

Stored<std::optional<PersonRecord>> personRecord(StoreSession &session, qint64 id)
{
    return session.first(columns + u"WHERE id = ?"_s, {id}, recordOf);
}

Stored<std::optional<PersonRecord>> personRecord(StoreSession &session, const QString &name)
{
    const Stored<QList<PersonRecord>> all = personRecords(session);
    if (!all)
        return tl::unexpected(all.error());
    for (const PersonRecord &record : *all) {
        if (sameName(record.person.name, name))
            return std::optional(record);
    }
    return std::optional<PersonRecord>();
}

Stored<qint64> insertPerson(StoreSession &session, const QString &name, Role role, const PinHash &pin,
                            qint64 created)
{
    return session.insert(
        u"INSERT INTO people (name, role, pin_salt, pin_hash, iterations, created) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {name, roleText(role), pin.salt, pin.hash, pin.iterations, created});
}

Stored<void> updatePerson(StoreSession &session, const Person &person)
{
    return done(session.exec(u"UPDATE people SET name = ?, role = ?, disabled = ? WHERE id = ?"_s,
                             {person.name, roleText(person.role), person.disabled ? 1 : 0, person.id}));
}

Stored<void> updatePin(StoreSession &session, qint64 id, const PinHash &pin)
{
    return done(session.exec(u"UPDATE people SET pin_salt = ?, pin_hash = ?, iterations = ? WHERE id = ?"_s,
                             {pin.salt, pin.hash, pin.iterations, id}));
}

Stored<void> updateLockout(StoreSession &session, qint64 id, const Lockout &lockout)
{
    return done(session.exec(u"UPDATE people SET failed_attempts = ?, locked_until = ? WHERE id = ?"_s,
                             {lockout.failed, nullable(lockout.until), id}));
}

} // namespace bayfinder
