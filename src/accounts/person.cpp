// SPDX-License-Identifier: Apache-2.0
#include "accounts/person.h"

#include "platform/cleantext.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

bool mayDo(Role role, Action action)
{
    switch (role) {
    case Role::Attendant:
        return action == Action::Find;
    case Role::Operator:
        return true;
    }
    return false;
}

QList<Action> allActions()
{
    return {Action::Find,      Action::SeeGarage, Action::SeeHistory,  Action::Worklist,
            Action::Configure, Action::SeeAudit,  Action::ManagePeople};
}

QString roleText(Role role)
{
    return role == Role::Operator ? u"operator"_s : u"attendant"_s;
}

std::optional<Role> roleOf(const QString &text)
{
    for (const Role role : {Role::Attendant, Role::Operator}) {
        if (text == roleText(role))
            return role;
    }
    return std::nullopt;
}

std::optional<QString> personName(const QString &name)
{
    // One more than allowed, to see that it is too long.
    const QString clean = cleanText(name, longestName + 1);
    if (clean.isEmpty() || clean.size() > longestName)
        return std::nullopt;
    return clean.normalized(QString::NormalizationForm_C);
}

QCollator nameOrder(const QLocale &locale)
{
    QCollator order(locale);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    return order;
}

bool sameName(const QString &one, const QString &other)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return folded(one) == folded(other);
}

} // namespace bayfinder
