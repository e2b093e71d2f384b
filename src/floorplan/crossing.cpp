// SPDX-License-Identifier: Apache-2.0
#include "floorplan/crossing.h"

#include "plane/geometry.h"

#include <array>

namespace bayfinder {

bool lineMeets(const QPolygonF &line, const QRectF &box)
{
    const std::array corners{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (box.contains(line[i]))
            return true;
        for (std::size_t k = 0; i > 0 && k < corners.size(); ++k) {
            if (segmentsMeet(line[i - 1], line[i], corners.at(k), corners.at((k + 1) % corners.size())))
                return true;
        }
    }
    return false;
}

} // namespace bayfinder
