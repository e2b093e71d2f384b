// SPDX-License-Identifier: Apache-2.0
#include "quick/rotation.h"

#include <algorithm>

namespace bayfinder {

Rotation::Rotation(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(interval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Rotation::step);
}

void Rotation::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    if (m_count > 1 && !m_timer.isActive())
        m_timer.start();
    else if (m_count <= 1)
        m_timer.stop();
    Q_EMIT countChanged();
    setCurrent(std::clamp(m_current, 0, std::max(0, m_count - 1)));
}

void Rotation::step()
{
    if (m_count > 0)
        setCurrent((m_current + 1) % m_count);
}

void Rotation::setCurrent(int current)
{
    if (current == m_current)
        return;
    m_current = current;
    Q_EMIT currentChanged();
}

} // namespace bayfinder

#include "moc_rotation.cpp"
