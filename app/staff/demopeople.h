// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/people.h"
#include "accounts/signin.h"

#include <QObject>

namespace bayfinder {

class SignInPanel;

/// The people of a demo, made when its database has none, so that a visitor can sign in at once. Their PINs
/// are shown to everybody: never for a real garage.
class DemoPeople final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    DemoPeople(People &people, SignIn &signIn, SignInPanel &panel, QObject *parent = nullptr);

private:
    void follow();
    void addAttendant(const Accounted<Person> &first);

    People &m_people;
    SignIn &m_signIn;
    SignInPanel &m_panel;
    bool m_isBegun = false;
};

} // namespace bayfinder
