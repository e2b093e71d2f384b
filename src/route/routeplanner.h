// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/route.h"
#include "site/site.h"

#include <memory>

namespace bayfinder {

/// Finds ways through a garage, on foot, over several levels. From its geometry alone: see groundOf() for
/// where people walk.
///
/// The best way is the one that takes the least time by the site's WalkingSettings, ways along ramps and
/// roads counted by their weights. Equal questions get equal answers. Where no way leads to a bay, the answer
/// says why and leads to the nearest point that can be reached.
///
/// One thread at a time; it need not be the one that made it.
class RoutePlanner
{
public:
    /// Builds the meshes of all levels, on all cores: some 0.1 s for 1,000 bays. Not for a GUI's thread.
    explicit RoutePlanner(std::shared_ptr<const Site> site);
    RoutePlanner(const RoutePlanner &) = delete;
    RoutePlanner &operator=(const RoutePlanner &) = delete;
    ~RoutePlanner();

    [[nodiscard]] const Site &site() const;

    /// The way into a bay, to its middle; @p bay is an index in the bays of @p level, which is one in the
    /// site's levels.
    [[nodiscard]] RouteAnswer toBay(const RoutePlace &from, int level, int bay, RouteWish wish = {}) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bayfinder
