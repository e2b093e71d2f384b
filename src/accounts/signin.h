// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accounterror.h"
#include "accounts/auditlog.h"
#include "accounts/people.h"
#include "accounts/person.h"
#include "platform/clock.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace bayfinder {

/// Who sits before the staff program, and whether anybody does.
///
/// Signing out after some idle time is the window's business. GUI thread.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< whether there are people is not known yet
        NoPeople, ///< the first start: createFirst()
        SignedOut,
        Checking,
        SignedIn,
        LockedOut, ///< SignedOut, and somebody has to wait until lockedUntil(); others may sign in
        Unavailable, ///< the database does not say who there is: see failure(), and refresh() later
    };
    Q_ENUM(State)

    /// @p people, @p log and @p clock must outlive this.
    SignIn(People &people, AuditLog &log, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Set exactly in State::SignedIn.
    [[nodiscard]] std::optional<Person> person() const { return m_person; }
    /// Whether somebody is signed in who may.
    [[nodiscard]] bool mayDo(Action action) const;
    /// Why the latest try, or the look at who there is, came to nothing; nothing once one succeeds.
    [[nodiscard]] std::optional<AccountError> failure() const { return m_failure; }
    /// By the wall clock; invalid but in State::LockedOut.
    [[nodiscard]] QDateTime lockedUntil() const { return m_lockedUntil; }

    /// Looks again who there is. Also signs out who was disabled, and follows a new role or name, when that
    /// was changed elsewhere: to be called now and then.
    void refresh();
    /// In State::NoPeople only: makes the first operator, and signs in.
    void createFirst(const QString &name, const QString &pin);
    /// In State::SignedOut and State::LockedOut only.
    void signIn(const QString &name, const QString &pin);
    /// While a PIN is being checked: as soon as that is done.
    void signOut();

Q_SIGNALS:
    /// State, person, failure or lockedUntil are not what they were.
    void changed();

private:
    void learn(const Accounted<QList<Person>> &people);
    void follow(const QList<Person> &people);
    void take(const Accounted<PinVerdict> &verdict);
    void welcome(const Person &person);
    void become(State state, const std::optional<AccountError> &failure = {},
                const QDateTime &lockedUntil = {});

    People &m_people;
    AuditLog &m_log;
    const Clock &m_clock;
    State m_state = State::Loading;
    std::optional<Person> m_person;
    std::optional<AccountError> m_failure;
    QDateTime m_lockedUntil;
    bool m_leaveAfterCheck = false;
    bool m_lookAfterCheck = false; // at who there is: news came while a PIN was being checked
};

} // namespace bayfinder
