// SPDX-License-Identifier: Apache-2.0
#include "accounts/signin.h"

#include "store/delivery.h"

#include <algorithm>
#include <utility>

namespace bayfinder {

using Kind = AccountError::Kind;

SignIn::SignIn(People &people, AuditLog &log, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_log(log)
    , m_clock(clock)
{
    // In this order: nobody is looked for by the id that somebody had in another database.
    connect(&people, &People::replaced, this, &SignIn::signOut);
    connect(&people, &People::changed, this, &SignIn::refresh);
    refresh();
}

bool SignIn::mayDo(Action action) const
{
    return m_person && bayfinder::mayDo(m_person->role, action);
}

void SignIn::refresh()
{
    deliverTo(this, m_people.all(), [this](const Accounted<QList<Person>> &people) { learn(people); });
}

void SignIn::createFirst(const QString &name, const QString &pin)
{
    if (m_state != State::NoPeople)
        return;
    m_leaveAfterCheck = false;
    become(State::Checking);
    deliverTo(this, m_people.addFirst(name, pin), [this](const Accounted<Person> &person) {
        if (person) {
            welcome(*person);
            return;
        }
        become(State::NoPeople, person.error());
        // Somebody else was first.
        if (person.error().kind == Kind::NotAllowed)
            refresh();
    });
}

void SignIn::signIn(const QString &name, const QString &pin)
{
    if (m_state != State::SignedOut && m_state != State::LockedOut)
        return;
    m_leaveAfterCheck = false;
    become(State::Checking);
    deliverTo(this, m_people.check(name, pin),
              [this](const Accounted<PinVerdict> &verdict) { take(verdict); });
}

void SignIn::signOut()
{
    if (m_state == State::Checking)
        m_leaveAfterCheck = true;
    if (!m_person)
        return;
    m_log.record({AuditKind::SignedOut, m_person->name});
    become(State::SignedOut);
}

void SignIn::learn(const Accounted<QList<Person>> &people)
{
    // What is being checked says by itself what comes of it.
    if (m_state == State::Checking) {
        m_lookAfterCheck = true;
        return;
    }
    if (!people) {
        // Whoever is signed in goes on: a database in trouble does not stop the search for cars.
        if (m_state != State::SignedIn)
            become(State::Unavailable, people.error());
        return;
    }
    if (m_state == State::SignedIn)
        follow(*people);
    if (people->isEmpty()) {
        // What failed there stays to be read.
        if (m_state != State::NoPeople && m_state != State::SignedIn)
            become(State::NoPeople);
    } else if (m_state == State::Loading || m_state == State::NoPeople || m_state == State::Unavailable) {
        become(State::SignedOut);
    }
}

void SignIn::follow(const QList<Person> &people)
{
    const auto found = std::find_if(people.cbegin(), people.cend(),
                                    [this](const Person &person) { return person.id == m_person->id; });
    if (found == people.cend() || found->disabled) {
        signOut();
    } else if (*found != *m_person) {
        m_person = *found;
        Q_EMIT changed();
    }
}

void SignIn::take(const Accounted<PinVerdict> &verdict)
{
    if (!verdict) {
        become(State::SignedOut, verdict.error());
    } else if (verdict->person) {
        welcome(*verdict->person);
    } else if (verdict->wait.count() > 0) {
        become(State::LockedOut, AccountError(verdict->looked ? Kind::WrongPin : Kind::LockedOut),
               m_clock.now().addMSecs(verdict->wait.count()));
    } else {
        become(State::SignedOut, AccountError(Kind::WrongPin));
    }
}

void SignIn::welcome(const Person &person)
{
    m_person = person;
    m_log.record({AuditKind::SignedIn, person.name});
    become(State::SignedIn);
    if (std::exchange(m_leaveAfterCheck, false))
        signOut();
}

void SignIn::become(State state, const std::optional<AccountError> &failure, const QDateTime &lockedUntil)
{
    m_state = state;
    m_failure = failure;
    m_lockedUntil = lockedUntil;
    if (state != State::SignedIn)
        m_person.reset();
    Q_EMIT changed();
    if (m_state != State::Checking && std::exchange(m_lookAfterCheck, false))
        refresh();
}

} // namespace bayfinder

#include "moc_signin.cpp"
