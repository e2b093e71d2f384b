// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/accountsthread.h"
#include "accounts/auditlog.h"
#include "accounts/person.h"
#include "accounts/pincheck.h"
#include "accounts/pinhash.h"
#include "platform/clock.h"
#include "store/store.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace bayfinder {

/// The people who may sign in: lists them, checks their PINs, and changes them on behalf of one of them.
///
/// Whether the one who acts may do so is decided here, by what the database says then, and not by what a
/// window shows. Each change and its entry in the log are made together or not at all.
///
/// Lives in the GUI thread and never keeps it waiting, but at its end for a PIN that is being checked. PINs
/// that are chosen keep to accounts/pinrules.h.
class People final : public QObject
{
    Q_OBJECT

public:
    /// @p store, @p log and @p clock must outlive this. @p iterations: see PinCheck; tests use few.
    People(Store &store, AuditLog &log, const Clock &clock, int iterations = pinIterations,
           QObject *parent = nullptr);

    /// Sorted by name (nameOrder()) as the default locale has it, the disabled ones as well.
    [[nodiscard]] QFuture<Accounted<QList<Person>>> all();
    /// Whether @p pin is that of @p name. Wrong ones are counted, and logged.
    [[nodiscard]] QFuture<Accounted<PinVerdict>> check(const QString &name, const QString &pin);

    /// The first person, an operator; Kind::NotAllowed when there are people.
    [[nodiscard]] QFuture<Accounted<Person>> addFirst(const QString &name, const QString &pin);

    // By @p actor (a Person::id), an active operator, or else Kind::NotAllowed. Each answers the person as it
    // is then.
    [[nodiscard]] QFuture<Accounted<Person>> add(qint64 actor, const QString &name, Role role,
                                                 const QString &pin);
    [[nodiscard]] QFuture<Accounted<Person>> rename(qint64 actor, qint64 id, const QString &name);
    /// Kind::LastOperator when nobody would be left to manage people; the same below.
    [[nodiscard]] QFuture<Accounted<Person>> setRole(qint64 actor, qint64 id, Role role);
    [[nodiscard]] QFuture<Accounted<Person>> setDisabled(qint64 actor, qint64 id, bool disabled);
    /// Gives @p id a new PIN, and ends a lock-out.
    [[nodiscard]] QFuture<Accounted<Person>> resetPin(qint64 actor, qint64 id, const QString &pin);

    /// By the person itself, who has to know the old one: Kind::WrongPin, or Kind::LockedOut when it
    /// was not even looked at. Wrong ones count, and are logged, as they are when signing in.
    [[nodiscard]] QFuture<Accounted<Person>> changePin(const Person &person, const QString &oldPin,
                                                       const QString &newPin);

Q_SIGNALS:
    /// Somebody was added or changed, through this object, or the database is another one.
    void changed();
    /// The database is another one: ids of people that were known are those of others now. Before changed().
    void replaced();

private:
    /// @p change takes a PeopleChange &, inside a transaction.
    template <typename Change>
    [[nodiscard]] QFuture<Accounted<Person>> change(Change change);
    /// The same for a PIN that must be hashed first: @p change takes its hash as well.
    template <typename Change>
    [[nodiscard]] QFuture<Accounted<Person>> changeWithPin(const QString &pin, Change change);
    [[nodiscard]] QFuture<Accounted<Person>> finish(const QFuture<Accounted<Person>> &future);

    Store &m_store;
    AuditLog &m_log;
    const Clock &m_clock;
    int m_iterations;
    PinCheck m_check;
    AccountsThread m_thread; // ends first: it uses m_check
};

} // namespace bayfinder
