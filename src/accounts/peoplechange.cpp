// SPDX-License-Identifier: Apache-2.0
#include "accounts/peoplechange.h"

#include "accounts/auditwriting.h"
#include "accounts/peopletable.h"

#include <algorithm>

namespace bayfinder {

using namespace Qt::StringLiterals;

using Kind = AccountError::Kind;

PeopleChange::PeopleChange(StoreSession &session, AuditKey &key, qint64 at)
    : m_session(session)
    , m_key(key)
    , m_at(at)
{
}

Accounted<Person> PeopleChange::addFirst(const QString &name, const PinHash &pin)
{
    const Stored<QList<PersonRecord>> all = personRecords(m_session);
    if (!all)
        return tl::unexpected(all.error());
    if (!all->isEmpty())
        return accountFailure(Kind::NotAllowed);
    const std::optional<QString> clean = personName(name);
    if (!clean)
        return accountFailure(Kind::NameRefused);
    return insert(*clean, *clean, Role::Operator, pin);
}

Accounted<Person> PeopleChange::add(qint64 actor, const QString &name, Role role, const PinHash &pin)
{
    const Accounted<Person> by = activeOperator(actor);
    if (!by)
        return by;
    const Accounted<QString> free = freeName(name, 0);
    if (!free)
        return tl::unexpected(free.error());
    return insert(by->name, *free, role, pin);
}

Accounted<Person> PeopleChange::rename(qint64 actor, qint64 id, const QString &name)
{
    const Accounted<Person> by = activeOperator(actor);
    const Accounted<Person> before = by ? known(id) : by;
    if (!before)
        return before;
    const Accounted<QString> free = freeName(name, id);
    if (!free)
        return tl::unexpected(free.error());
    Person changed = *before;
    changed.name = *free;
    return update(by->name, *before, changed, AuditKind::PersonRenamed,
                  u"%1 to %2"_s.arg(before->name, changed.name));
}

Accounted<Person> PeopleChange::setRole(qint64 actor, qint64 id, Role role)
{
    const Accounted<Person> by = activeOperator(actor);
    const Accounted<Person> before = by ? known(id) : by;
    if (!before)
        return before;
    Person changed = *before;
    changed.role = role;
    return update(by->name, *before, changed, AuditKind::RoleChanged,
                  u"%1: %2"_s.arg(changed.name, roleText(role)));
}

Accounted<Person> PeopleChange::setDisabled(qint64 actor, qint64 id, bool disabled)
{
    const Accounted<Person> by = activeOperator(actor);
    const Accounted<Person> before = by ? known(id) : by;
    if (!before)
        return before;
    Person changed = *before;
    changed.disabled = disabled;
    return update(by->name, *before, changed, disabled ? AuditKind::PersonDisabled : AuditKind::PersonEnabled,
                  changed.name);
}

Accounted<Person> PeopleChange::resetPin(qint64 actor, qint64 id, const PinHash &pin)
{
    const Accounted<Person> by = activeOperator(actor);
    const Accounted<Person> person = by ? known(id) : by;
    if (!person)
        return person;
    if (const Accounted<void> logged = log(by->name, AuditKind::PinReset, person->name); !logged)
        return tl::unexpected(logged.error());
    if (const Stored<void> written = updatePin(m_session, id, pin); !written)
        return tl::unexpected(written.error());
    if (const Stored<void> freed = updateLockout(m_session, id, {}); !freed)
        return tl::unexpected(freed.error());
    return person;
}

Accounted<Person> PeopleChange::changePin(qint64 id, const PinHash &pin)
{
    const Accounted<Person> person = known(id);
    if (!person)
        return person;
    if (person->disabled)
        return accountFailure(Kind::NotAllowed);
    if (const Accounted<void> logged = log(person->name, AuditKind::PinChanged, {}); !logged)
        return tl::unexpected(logged.error());
    if (const Stored<void> written = updatePin(m_session, id, pin); !written)
        return tl::unexpected(written.error());
    return person;
}

Accounted<Person> PeopleChange::known(qint64 id)
{
    const Stored<std::optional<PersonRecord>> record = personRecord(m_session, id);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return accountFailure(Kind::NoSuchPerson);
    return (*record)->person;
}

Accounted<Person> PeopleChange::activeOperator(qint64 id)
{
    Accounted<Person> person = known(id);
    if (person ? person->disabled || !mayDo(person->role, Action::ManagePeople)
               : person.error().kind == Kind::NoSuchPerson)
        return accountFailure(Kind::NotAllowed);
    return person;
}

Accounted<QString> PeopleChange::freeName(const QString &name, qint64 exceptId)
{
    const std::optional<QString> clean = personName(name);
    if (!clean)
        return accountFailure(Kind::NameRefused);
    const Stored<QList<PersonRecord>> all = personRecords(m_session);
    if (!all)
        return tl::unexpected(all.error());
    const bool taken = std::any_of(all->cbegin(), all->cend(), [&](const PersonRecord &other) {
        return other.person.id != exceptId && sameName(other.person.name, *clean);
    });
    if (taken)
        return accountFailure(Kind::NameTaken);
    return *clean;
}

Accounted<void> PeopleChange::keepsAnOperator(const Person &changed)
{
    const Stored<QList<PersonRecord>> all = personRecords(m_session);
    if (!all)
        return tl::unexpected<AccountError>(all.error());
    const bool kept = std::any_of(all->cbegin(), all->cend(), [&](const PersonRecord &record) {
        const Person &person = record.person.id == changed.id ? changed : record.person;
        return !person.disabled && mayDo(person.role, Action::ManagePeople);
    });
    if (!kept)
        return accountFailure(Kind::LastOperator);
    return {};
}

Accounted<Person> PeopleChange::insert(const QString &by, const QString &name, Role role, const PinHash &pin)
{
    // The entry first: the log begins only where there are no people yet.
    const Accounted<void> logged = log(by, AuditKind::PersonAdded, u"%1: %2"_s.arg(name, roleText(role)));
    if (!logged)
        return tl::unexpected(logged.error());
    const Stored<qint64> id = insertPerson(m_session, name, role, pin, m_at);
    if (!id)
        return tl::unexpected(id.error());
    return Person{*id, name, role, false};
}

Accounted<Person> PeopleChange::update(const QString &by, const Person &before, const Person &changed,
                                       AuditKind kind, const QString &detail)
{
    if (changed == before)
        return changed;
    if (const Accounted<void> kept = keepsAnOperator(changed); !kept)
        return tl::unexpected(kept.error());
    if (const Accounted<void> logged = log(by, kind, detail); !logged)
        return tl::unexpected(logged.error());
    if (const Stored<void> written = updatePerson(m_session, changed); !written)
        return tl::unexpected(written.error());
    return changed;
}

Accounted<void> PeopleChange::log(const QString &by, AuditKind kind, const QString &detail)
{
    const Accounted<qint64> appended = appendAudit(m_session, m_key, m_at, {kind, by, detail});
    return appended ? Accounted<void>() : tl::unexpected(appended.error());
}

} // namespace bayfinder
