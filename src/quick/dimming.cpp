// SPDX-License-Identifier: Apache-2.0
#include "quick/dimming.h"

namespace bayfinder {

namespace {

bool isWithin(const DimHours &hours, QTime time)
{
    const bool begun = time >= hours.from;
    const bool ended = time >= hours.to;
    return hours.from < hours.to ? begun && !ended : begun || !ended;
}

} // namespace

Dimming::Dimming(std::optional<DimHours> hours, QObject *parent)
    : QObject(parent)
    , m_hours(hours)
{
}

void Dimming::follow(const QDateTime &now)
{
    const bool dark = m_hours && isWithin(*m_hours, now.toLocalTime().time());
    const double shade = dark ? 1.0 - double(m_hours->percent) / 100 : 0.0;
    if (shade == m_shade)
        return;
    m_shade = shade;
    Q_EMIT shadeChanged();
}

} // namespace bayfinder

#include "moc_dimming.cpp"
