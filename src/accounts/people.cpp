// SPDX-License-Identifier: Apache-2.0
#include "accounts/people.h"

#include "accounts/peoplechange.h"
#include "accounts/peopletable.h"
#include "accounts/waiting.h"

#include <algorithm>

namespace bayfinder {

namespace {

// Not what a person or a rule is to blame for.
bool isTrouble(const AccountError &error)
{
    return error.kind == AccountError::Kind::Store || error.kind == AccountError::Kind::KeyUnusable
        || error.kind == AccountError::Kind::LogBroken;
}

// For the thread that runs the store.
template <typename Change>
auto inTransaction(std::shared_ptr<AuditKey> key, qint64 at, Change change)
{
    return
        [key = std::move(key), at, change = std::move(change)](StoreSession &session) -> Accounted<Person> {
            return session.transaction([&]() -> Accounted<Person> {
                PeopleChange people(session, *key, at);
                return change(people);
            });
        };
}

} // namespace

People::People(Store &store, AuditLog &log, const Clock &clock, int iterations, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_log(log)
    , m_clock(clock)
    , m_iterations(iterations)
    , m_check(store, log.key(), clock, iterations)
{
    // The new database has other people, or none.
    connect(&store, &Store::replaced, this, &People::replaced);
    connect(&store, &Store::replaced, this, &People::changed);
}

QFuture<Accounted<QList<Person>>> People::all()
{
    // The default locale is the GUI thread's to set.
    return m_store.read([locale = QLocale()](StoreSession &session) -> Accounted<QList<Person>> {
        const Stored<QList<PersonRecord>> records = personRecords(session);
        if (!records)
            return tl::unexpected(records.error());
        QList<Person> people;
        for (const PersonRecord &record : *records)
            people.append(record.person);
        std::sort(people.begin(), people.end(),
                  [order = nameOrder(locale)](const Person &one, const Person &other) {
                      return order.compare(one.name, other.name) < 0;
                  });
        return people;
    });
}

QFuture<Accounted<PinVerdict>> People::check(const QString &name, const QString &pin)
{
    return seenBy(this, m_thread.run([this, name, pin] { return m_check.check(name, pin); }),
                  [this](const Accounted<PinVerdict> &verdict) {
                      if (verdict && verdict->unlogged)
                          m_log.tell(verdict->unlogged);
                  });
}

QFuture<Accounted<Person>> People::addFirst(const QString &name, const QString &pin)
{
    return changeWithPin(
        pin, [name](PeopleChange &people, const PinHash &hash) { return people.addFirst(name, hash); });
}

QFuture<Accounted<Person>> People::add(qint64 actor, const QString &name, Role role, const QString &pin)
{
    return changeWithPin(
        pin, [=](PeopleChange &people, const PinHash &hash) { return people.add(actor, name, role, hash); });
}

QFuture<Accounted<Person>> People::rename(qint64 actor, qint64 id, const QString &name)
{
    return change([=](PeopleChange &people) { return people.rename(actor, id, name); });
}

QFuture<Accounted<Person>> People::setRole(qint64 actor, qint64 id, Role role)
{
    return change([=](PeopleChange &people) { return people.setRole(actor, id, role); });
}

QFuture<Accounted<Person>> People::setDisabled(qint64 actor, qint64 id, bool disabled)
{
    return change([=](PeopleChange &people) { return people.setDisabled(actor, id, disabled); });
}

QFuture<Accounted<Person>> People::resetPin(qint64 actor, qint64 id, const QString &pin)
{
    return changeWithPin(
        pin, [=](PeopleChange &people, const PinHash &hash) { return people.resetPin(actor, id, hash); });
}

QFuture<Accounted<Person>> People::changePin(const Person &person, const QString &oldPin,
                                             const QString &newPin)
{
    const auto work = [this, person, oldPin, newPin]() -> Accounted<Person> {
        if (const std::optional<PinFault> fault = pinFault(newPin))
            return accountFailure(*fault);
        const Accounted<PinVerdict> verdict = m_check.check(person.name, oldPin);
        if (!verdict)
            return tl::unexpected(verdict.error());
        if (verdict->unlogged)
            QMetaObject::invokeMethod(
                this, [this, why = verdict->unlogged] { m_log.tell(why); }, Qt::QueuedConnection);
        if (!verdict->person || verdict->person->id != person.id)
            return accountFailure(verdict->looked ? AccountError::Kind::WrongPin
                                                  : AccountError::Kind::LockedOut);
        return awaited(
            m_store.run(inTransaction(m_log.key(), m_clock.now().toMSecsSinceEpoch(),
                                      [id = person.id, hash = hashPin(newPin, m_iterations)](
                                          PeopleChange &people) { return people.changePin(id, hash); })));
    };
    return finish(m_thread.run(work));
}

template <typename Change>
QFuture<Accounted<Person>> People::change(Change change)
{
    return finish(
        m_store.run(inTransaction(m_log.key(), m_clock.now().toMSecsSinceEpoch(), std::move(change))));
}

template <typename Change>
QFuture<Accounted<Person>> People::changeWithPin(const QString &pin, Change change)
{
    return finish(m_thread.run([this, pin, change = std::move(change)]() -> Accounted<Person> {
        if (const std::optional<PinFault> fault = pinFault(pin))
            return accountFailure(*fault);
        const PinHash hash = hashPin(pin, m_iterations);
        return awaited(m_store.run(
            inTransaction(m_log.key(), m_clock.now().toMSecsSinceEpoch(),
                          [change, hash](PeopleChange &people) { return change(people, hash); })));
    }));
}

QFuture<Accounted<Person>> People::finish(const QFuture<Accounted<Person>> &future)
{
    return seenBy(this, future, [this](const Accounted<Person> &person) {
        if (person)
            m_log.tell(std::nullopt);
        else if (isTrouble(person.error()))
            m_log.tell(person.error());
        if (person)
            Q_EMIT changed();
    });
}

} // namespace bayfinder

#include "moc_people.cpp"
