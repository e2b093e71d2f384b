// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "route/meshbuild.h"

#include <DetourNavMeshQuery.h>

#include <memory>
#include <vector>

namespace bayfinder {

/// The floor that routes are measured against: one path over one level, asked of Detour with nothing around
/// it.
class PlainDetour
{
public:
    explicit PlainDetour(const SiteLevel &level);

    /// Milliseconds of @p count path queries between random points of the mesh, each with its corners,
    /// sorted.
    [[nodiscard]] std::vector<double> queries(int count);

private:
    NavMesh m_mesh;
    std::unique_ptr<dtNavMeshQuery, decltype(&dtFreeNavMeshQuery)> m_query;
};

} // namespace bayfinder
