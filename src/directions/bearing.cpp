// SPDX-License-Identifier: Apache-2.0
#include "directions/bearing.h"

#include <QtMath>

#include <cmath>

namespace bayfinder {

double bearing(QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double degrees = qRadiansToDegrees(std::atan2(along.x(), along.y()));
    return degrees < 0 ? degrees + 360 : degrees;
}

double turnBetween(double before, double after)
{
    const double turn = std::remainder(after - before, 360);
    return turn <= -180 ? turn + 360 : turn;
}

} // namespace bayfinder
