// SPDX-License-Identifier: Apache-2.0
#include "quick/idlewatch.h"

#include <QKeyEvent>

namespace bayfinder {

namespace {

bool beginsInput(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::MouseButtonPress
        || type == QEvent::MouseButtonDblClick || type == QEvent::KeyPress || type == QEvent::Wheel;
}

bool continuesInput(QEvent::Type type)
{
    return type == QEvent::TouchUpdate || type == QEvent::MouseMove;
}

bool endsInput(QEvent::Type type)
{
    return type == QEvent::TouchEnd || type == QEvent::TouchCancel || type == QEvent::MouseButtonRelease
        || type == QEvent::KeyRelease;
}

/// Holding a key down repeats it, on some systems with releases in between.
bool isRepetition(const QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    return isKey && static_cast<const QKeyEvent *>(event)->isAutoRepeat();
}

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds idle, int countdownSeconds, std::chrono::milliseconds tick,
                     QObject *parent)
    : QObject(parent)
    , m_countdown(countdownSeconds)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    m_tick.setInterval(tick);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        setSecondsLeft(m_countdown);
        m_tick.start();
    });
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::countDown);
}

void IdleWatch::watch(QObject *window)
{
    window->installEventFilter(this);
}

void IdleWatch::setEnabled(bool enabled)
{
    m_enabled = enabled;
    rest();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_swallowing && isRepetition(event))
        return true;
    if (beginsInput(type)) {
        const bool stopsTheCount = isCounting();
        // A wheel is over when it has turned: no release follows.
        m_swallowing = stopsTheCount && type != QEvent::Wheel;
        rest();
        return stopsTheCount;
    }
    if (continuesInput(type)) {
        if (m_swallowing)
            return true;
        // A finger that still drags is still there; a mouse that merely hovers is nobody.
        if (type == QEvent::TouchUpdate)
            rest();
        return false;
    }
    if (endsInput(type) && m_swallowing) {
        m_swallowing = false;
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
}

/// Back to waiting for the driver to walk away.
void IdleWatch::rest()
{
    m_tick.stop();
    if (m_enabled)
        m_idle.start();
    else
        m_idle.stop();
    setSecondsLeft(0);
}

void IdleWatch::countDown()
{
    if (m_secondsLeft > 1) {
        setSecondsLeft(m_secondsLeft - 1);
        return;
    }
    rest();
    Q_EMIT expired();
}

} // namespace bayfinder

#include "moc_idlewatch.cpp"
