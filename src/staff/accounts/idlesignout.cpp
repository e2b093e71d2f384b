// SPDX-License-Identifier: Apache-2.0
#include "staff/accounts/idlesignout.h"

#include <QCoreApplication>
#include <QEvent>

namespace bayfinder {

IdleSignOut::IdleSignOut(SignIn &signIn, const Clock &clock, std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
    , m_signIn(signIn)
    , m_clock(clock)
    , m_after(after)
{
    if (m_after.count() <= 0)
        return;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleSignOut::look);
    connect(&m_signIn, &SignIn::changed, this, &IdleSignOut::follow);
    QCoreApplication::instance()->installEventFilter(this);
    follow();
}

bool IdleSignOut::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        // The timer is not started anew with each of them, for a mouse sends hundreds a second.
        m_touched = m_clock.monotonic();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleSignOut::follow()
{
    if (m_signIn.state() != SignIn::State::SignedIn) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_touched = m_clock.monotonic();
        m_timer.start(m_after);
    }
}

void IdleSignOut::look()
{
    const auto left = m_touched + m_after - m_clock.monotonic();
    if (left.count() > 0)
        m_timer.start(left);
    else
        m_signIn.signOut();
}

} // namespace bayfinder

#include "moc_idlesignout.cpp"
