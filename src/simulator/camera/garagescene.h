// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/patch.h"

#include <QString>

#include <vector>

namespace bayfinder::camera {

/// The empty garage around one bay.
struct GarageScene
{
    /// A surface, and how much nearer than it is it counts when surfaces touch (metres).
    struct Part
    {
        Patch patch;
        float lift = 0;
    };

    std::vector<Part> parts;
};

constexpr float bayWidth = 2.5F; // metres
constexpr float bayLength = 5.3F;

/// Floor, markings, walls and columns around bay @p bay in @p area; @p appearance chooses among colours.
[[nodiscard]] GarageScene garageScene(const QString &area, const QString &bay, quint64 appearance);

} // namespace bayfinder::camera
