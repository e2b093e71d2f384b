// SPDX-License-Identifier: Apache-2.0
#include "demopeople.h"

#include "staff/accounts/signinpanel.h"
#include "store/delivery.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

const QString operatorsPin = u"2580"_s;
const QString attendantsPin = u"1470"_s;

} // namespace

DemoPeople::DemoPeople(People &people, SignIn &signIn, SignInPanel &panel, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_signIn(signIn)
    , m_panel(panel)
{
    //: %1 and %2 are PINs; "Operator" and "Attendant" are the names to sign in with, and stay as they are
    m_panel.setExample(
        tr("This is a demo. Sign in as Operator with the PIN %1, or as Attendant with the PIN %2.")
            .arg(operatorsPin, attendantsPin));
    connect(&m_signIn, &SignIn::changed, this, &DemoPeople::follow);
    follow();
}

void DemoPeople::follow()
{
    if (m_signIn.state() != SignIn::State::NoPeople || m_isBegun)
        return;
    m_isBegun = true;
    deliverTo(this, m_people.addFirst(u"Operator"_s, operatorsPin),
              [this](const Accounted<Person> &first) { addAttendant(first); });
}

void DemoPeople::addAttendant(const Accounted<Person> &first)
{
    // As at the first start of any garage then, which says what is wrong.
    if (!first)
        return m_panel.setExample({});
    deliverTo(this, m_people.add(first->id, u"Attendant"_s, Role::Attendant, attendantsPin),
              [](const Accounted<Person> &) {});
}

} // namespace bayfinder

#include "moc_demopeople.cpp"
