// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/patch.h"

#include <algorithm>

namespace bayfinder::camera {

Patch makePatch(int columns, int rows, const std::function<Vec3(float u, float v)> &place, Vec3 outward,
                Material material)
{
    Patch patch;
    patch.columns = columns;
    patch.rows = rows;
    patch.material = std::move(material);
    patch.points.resize(static_cast<size_t>(columns) * static_cast<size_t>(rows));
    const auto at = [&patch, columns](int column, int row) -> Patch::Point & {
        return patch
            .points[static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column)];
    };
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            Patch::Point &point = at(column, row);
            point.u = static_cast<float>(column) / static_cast<float>(columns - 1);
            point.v = static_cast<float>(row) / static_cast<float>(rows - 1);
            point.place = place(point.u, point.v);
        }
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Vec3 across =
                at(std::min(column + 1, columns - 1), row).place - at(std::max(column - 1, 0), row).place;
            const Vec3 down =
                at(column, std::min(row + 1, rows - 1)).place - at(column, std::max(row - 1, 0)).place;
            Vec3 normal = unit(cross(down, across));
            if (dot(normal, outward) < 0)
                normal = normal * -1;
            at(column, row).normal = normal;
        }
    }
    return patch;
}

} // namespace bayfinder::camera
