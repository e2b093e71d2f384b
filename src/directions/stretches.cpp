// SPDX-License-Identifier: Apache-2.0
#include "directions/stretches.h"

#include "directions/bearing.h"

#include <cmath>

namespace bayfinder {

namespace {

// Chosen by walking the demo garage's ways on paper: an aisle is 6 m wide, a pillar 0.6 m.
constexpr double shortestStretch = 3.5; // metres
constexpr double smallestTurn = 28; // degrees

struct Corner
{
    QPointF point;
    double along; // metres from the start, along the way as it is drawn
};

double turnAt(const QList<Corner> &corners, qsizetype i)
{
    return std::abs(turnBetween(bearing(corners[i - 1].point, corners[i].point),
                                bearing(corners[i].point, corners[i + 1].point)));
}

// Two corners close to each other are one, between them; start and end stay where they are.
bool mergeClosest(QList<Corner> &corners)
{
    qsizetype closest = 0;
    double least = shortestStretch;
    for (qsizetype i = 1; i < corners.size(); ++i) {
        if (const double apart = distance(corners[i - 1].point, corners[i].point); apart < least) {
            least = apart;
            closest = i;
        }
    }
    if (closest == 0 || corners.size() < 3)
        return false;
    if (closest == corners.size() - 1) {
        corners.removeAt(closest - 1);
    } else if (closest == 1) {
        corners.removeAt(1);
    } else {
        const Corner a = corners[closest - 1];
        const Corner b = corners[closest];
        corners[closest] = {(a.point + b.point) / 2, (a.along + b.along) / 2};
        corners.removeAt(closest - 1);
    }
    return true;
}

// The smallest goes first: the turns beside it grow by it.
bool dropSmallestTurn(QList<Corner> &corners)
{
    qsizetype smallest = 0;
    double least = smallestTurn;
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        if (const double turn = turnAt(corners, i); turn < least) {
            least = turn;
            smallest = i;
        }
    }
    if (smallest == 0)
        return false;
    corners.removeAt(smallest);
    return true;
}

} // namespace

QList<Stretch> stretchesOf(const Polyline &line)
{
    QList<Corner> corners;
    double along = 0;
    for (QPointF point : line) {
        if (!corners.isEmpty())
            along += distance(corners.last().point, point);
        corners.append({point, along});
    }
    while (dropSmallestTurn(corners) || mergeClosest(corners)) {}
    QList<Stretch> stretches;
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const Corner &a = corners[i - 1];
        const Corner &b = corners[i];
        stretches.append({a.point, b.point, b.along - a.along, bearing(a.point, b.point)});
    }
    return stretches;
}

} // namespace bayfinder
