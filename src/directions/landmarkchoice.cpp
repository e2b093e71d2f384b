// SPDX-License-Identifier: Apache-2.0
#include "directions/landmarkchoice.h"

#include <algorithm>
#include <limits>

namespace bayfinder {

namespace {

constexpr double closeToTurn = 8; // metres
constexpr double closeToEnd = 25;
constexpr double sameAsAvoided = 6;
// Passed by for so long that one turns after it, not at it.
constexpr double passed = 2.5;

// The more metres one would walk for it, the less telling; things that look alike all over a garage say
// nothing.
std::optional<double> dullness(LandmarkKind kind)
{
    switch (kind) {
    case LandmarkKind::Lift:
    case LandmarkKind::Escalator:
        return 0;
    case LandmarkKind::Stairs:
    case LandmarkKind::Exit:
    case LandmarkKind::Shop:
    case LandmarkKind::Payment:
        return 1;
    case LandmarkKind::Toilet:
    case LandmarkKind::AccessibleToilet:
    case LandmarkKind::Information:
    case LandmarkKind::Ramp:
        return 2;
    case LandmarkKind::EmergencyExit:
        return 3;
    case LandmarkKind::Charging:
        return 4;
    case LandmarkKind::Other:
        break;
    }
    return std::nullopt;
}

bool isHidden(const SiteLevel &level, QPointF from, QPointF landmark)
{
    // What hides it is a wall between; the wall that it hangs on is not.
    const QPointF before = landmark + (from - landmark) * 0.15;
    return std::any_of(level.fixtures.cbegin(), level.fixtures.cend(), [&](const SiteFixture &fixture) {
        return fixture.blocks && crosses(fixture.shape, from, before);
    });
}

const SiteLandmark *mostTelling(const SiteLevel &level, QPointF from, double reach,
                                std::optional<QPointF> avoid)
{
    const SiteLandmark *best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const SiteLandmark &landmark : level.landmarks) {
        const double away = distance(from, landmark.position);
        const auto dull = dullness(landmark.kind);
        if (!dull || away > reach || (avoid && distance(*avoid, landmark.position) < sameAsAvoided))
            continue;
        if (const double cost = away + *dull; cost < least && !isHidden(level, from, landmark.position)) {
            least = cost;
            best = &landmark;
        }
    }
    return best;
}

} // namespace

std::optional<WayMark> markAtTurn(const SiteLevel &level, const Stretch &before, std::optional<QPointF> avoid)
{
    const SiteLandmark *const landmark = mostTelling(level, before.to, closeToTurn, avoid);
    if (!landmark)
        return std::nullopt;
    const QPointF beside = nearestOnSegment(landmark->position, before.from, before.to);
    const bool isPassed = distance(beside, before.to) > passed;
    return WayMark{isPassed ? WayMark::Relation::After : WayMark::Relation::At, landmark->kind,
                   landmark->name};
}

std::optional<WayMark> markNear(const SiteLevel &level, QPointF point)
{
    const SiteLandmark *const landmark = mostTelling(level, point, closeToEnd, std::nullopt);
    return landmark ? std::optional(WayMark{WayMark::Relation::At, landmark->kind, landmark->name})
                    : std::nullopt;
}

WayMark markOf(const SiteConnection &connection)
{
    const auto kind = [&] {
        switch (connection.kind) {
        case ConnectionKind::Lift:
            return LandmarkKind::Lift;
        case ConnectionKind::Stairs:
            return LandmarkKind::Stairs;
        case ConnectionKind::Escalator:
            return LandmarkKind::Escalator;
        case ConnectionKind::Ramp:
            break;
        }
        return LandmarkKind::Ramp;
    };
    return {WayMark::Relation::Towards, kind(), connection.name};
}

} // namespace bayfinder
