// SPDX-License-Identifier: Apache-2.0
#include "quick/baychoice.h"

namespace bayfinder {

void BayChoice::choose(const MapBay &bay)
{
    m_bay = bay;
    Q_EMIT changed();
}

void BayChoice::release()
{
    if (!m_bay)
        return;
    m_bay.reset();
    Q_EMIT changed();
}

} // namespace bayfinder

#include "moc_baychoice.cpp"
