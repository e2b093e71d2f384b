// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/approach.h"
#include "route/levelmesh.h"
#include "route/levelobstacles.h"
#include "site/site.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace bayfinder {

/// A level as one walks on it.
struct LevelGround
{
    LevelGround(const SiteLevel &level, const WalkingSettings &walking, double mostCells)
        : mesh(level, walking, mostCells)
        , obstacles(level)
    {
    }

    LevelMesh mesh;
    LevelObstacles obstacles;
};

/// Where one gets into or out of a connection.
struct Door
{
    int connection = 0; ///< index in Site::connections
    int stop = 0; ///< index in its stops
    int level = 0;
    Approach approach;
};

/// What it takes to go from one level to another by a connection.
struct Ride
{
    double seconds = 0;
    double metres = 0; ///< on foot
    double climb = 0; ///< upwards on foot
    double effort = 0; ///< seconds, weighted; what ways are compared by
};

/// A site's levels, ready to be walked on, and the doors between them. Refers to the site, which outlives it.
class WayNetwork
{
public:
    /// Builds the levels on all cores.
    explicit WayNetwork(const Site &site);

    [[nodiscard]] const Site &site() const { return m_site; }
    [[nodiscard]] const LevelGround &ground(int level) const
    {
        return *m_grounds[static_cast<std::size_t>(level)];
    }
    [[nodiscard]] LevelGround &ground(int level) { return *m_grounds[static_cast<std::size_t>(level)]; }
    [[nodiscard]] const std::vector<Door> &doors() const { return m_doors; }

    /// Whether one may go from stop to stop, and what that takes. Closed or not is not asked here.
    [[nodiscard]] std::optional<Ride> ride(int connection, int fromStop, int toStop) const;

private:
    void addDoors(int connection, int stop);

    const Site &m_site;
    std::vector<std::unique_ptr<LevelGround>> m_grounds; // by level
    std::vector<Door> m_doors;
};

} // namespace bayfinder
