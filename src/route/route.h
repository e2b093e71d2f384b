// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plane/geometry.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace bayfinder {

/// A point of a garage.
struct RoutePlace
{
    int level = 0; ///< index in Site::levels
    QPointF point; ///< metres in the garage's frame
    /// Where somebody looks who reads what hangs there, in degrees clockwise from north: one stands on the
    /// side that it can be read from, even where the point itself lies in a wall.
    std::optional<double> heading = {};

    friend bool operator==(const RoutePlace &, const RoutePlace &) = default;
};

/// What somebody asks of the way.
struct RouteWish
{
    bool stepFree = false; ///< no stairs, no escalators

    friend bool operator==(const RouteWish &, const RouteWish &) = default;
};

/// The part of a way that lies on one level.
struct RouteLeg
{
    int level = 0; ///< index in Site::levels
    Polyline points; ///< at least two: from where one comes to where one leaves
    double metres = 0;
    /// By what one leaves the level, an index in Site::connections; none on the last leg.
    std::optional<int> connection;

    friend bool operator==(const RouteLeg &, const RouteLeg &) = default;
};

struct Route
{
    QList<RouteLeg> legs; ///< at least one
    double metres = 0; ///< on foot: on all levels, stairs and ramps, not in lifts and on escalators
    double climb = 0; ///< metres that one goes up on foot
    double seconds = 0; ///< waiting for lifts included

    friend bool operator==(const Route &, const Route &) = default;
};

struct RouteAnswer
{
    enum class Outcome {
        Reached,
        OnlyCloser, ///< no way leads there; this one leads to the nearest point that can be reached
        Nowhere, ///< the start itself is nowhere near where people can walk
    };
    enum class Obstacle {
        None,
        Closed, ///< there would be a way if nothing were closed
        Steps, ///< there is one, but not without steps
        StepFreeClosed, ///< there is one, but that without steps is closed
        Apart, ///< the map has none
    };

    Outcome outcome = Outcome::Nowhere;
    Obstacle obstacle = Obstacle::None; ///< why it was not reached
    Route route; ///< without legs when Nowhere

    friend bool operator==(const RouteAnswer &, const RouteAnswer &) = default;
};

} // namespace bayfinder
