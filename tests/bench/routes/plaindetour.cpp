// SPDX-License-Identifier: Apache-2.0
#include "plaindetour.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <random>

namespace bayfinder {

namespace {

std::minstd_rand generator(1);

float draw()
{
    return static_cast<float>(generator() - std::minstd_rand::min())
        / static_cast<float>(std::minstd_rand::max() - std::minstd_rand::min() + 1);
}

} // namespace

PlainDetour::PlainDetour(const SiteLevel &level)
    : m_mesh(buildNavMesh(groundOf(level)))
    , m_query(dtAllocNavMeshQuery(), &dtFreeNavMeshQuery)
{
    m_query->init(m_mesh.get(), 16384);
}

std::vector<double> PlainDetour::queries(int count)
{
    constexpr int most = 4096;
    const dtQueryFilter filter;
    std::vector<double> times;
    std::vector<dtPolyRef> path(most);
    std::vector<float> corners(3 * static_cast<std::size_t>(most));
    for (int i = 0; i < count; ++i) {
        dtPolyRef start = 0;
        dtPolyRef end = 0;
        std::array<float, 3> from{};
        std::array<float, 3> to{};
        m_query->findRandomPoint(&filter, draw, &start, from.data());
        m_query->findRandomPoint(&filter, draw, &end, to.data());
        QElapsedTimer timer;
        timer.start();
        int length = 0;
        m_query->findPath(start, end, from.data(), to.data(), &filter, path.data(), &length, most);
        int cornerCount = 0;
        m_query->findStraightPath(from.data(), to.data(), path.data(), length, corners.data(), nullptr,
                                  nullptr, &cornerCount, most);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace bayfinder
