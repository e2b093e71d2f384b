// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace bayfinder {

enum class Role {
    Attendant, ///< finds cars, and nothing else
    Operator, ///< everything
};

/// What the staff program offers, as far as not everybody may do it.
enum class Action {
    Find, ///< search cars and bays, print slips, show the way
    SeeGarage,
    SeeHistory,
    Worklist, ///< see it, note, mark done
    Configure,
    SeeAudit,
    ManagePeople,
};

/// Somebody who signs in. Without what is kept of the PIN.
struct Person
{
    qint64 id = 0; ///< never used again for another person
    QString name; ///< unique, also without regard to case
    Role role = Role::Attendant;
    bool disabled = false; ///< cannot sign in; never deleted, for the log names people

    friend bool operator==(const Person &, const Person &) = default;
};

/// The one table of what each role may do. Pure, any thread.
[[nodiscard]] bool mayDo(Role role, Action action);
[[nodiscard]] QList<Action> allActions();

/// As in the database.
[[nodiscard]] QString roleText(Role role);
[[nodiscard]] std::optional<Role> roleOf(const QString &text);

inline constexpr qsizetype longestName = 60;

/// @p name as it is kept: clean text (platform/cleantext.h); nothing when it is empty or too long.
[[nodiscard]] std::optional<QString> personName(const QString &name);
/// How lists for people sort names: as @p locale has it, without regard to case, numbers as numbers. In the
/// C locale by code point. SQLite's order is that of bytes, and of no use to anybody.
[[nodiscard]] QCollator nameOrder(const QLocale &locale);
/// Whether two names are too much alike for two people.
[[nodiscard]] bool sameName(const QString &one, const QString &other);

} // namespace bayfinder
