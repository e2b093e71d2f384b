// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/vector.h"

#include <QImage>

#include <functional>
#include <vector>

namespace bayfinder::camera {

/// What a surface is made of.
struct Material
{
    Vec3 colour{0.5F, 0.5F, 0.5F}; ///< shares of the light that it throws back in all directions
    float gloss = 0; ///< how much of its surroundings it mirrors: 0 chalk, 1 lacquer
    float mirror = 0.04F; ///< share of light mirrored when looked at straight
    float glow = 0; ///< light of its own, as a share of the colour
    QImage texture; ///< painted over the colour where it is opaque; ARGB32_Premultiplied, or null
    bool repeatTexture = false;
    bool decal = false; ///< only the texture is there, nothing of the colour
    float textureGloss = 0.5F; ///< gloss left under an opaque texture
};

/// A curved surface as a grid of points.
struct Patch
{
    struct Point
    {
        Vec3 place;
        Vec3 normal; ///< of length 1, out of the visible side
        float u = 0; ///< place in the texture, 0 to 1 from left to right
        float v = 0; ///< 0 to 1 from the top
    };

    int columns = 0; ///< points in a row
    int rows = 0;
    std::vector<Point> points; ///< row by row
    Material material;
};

/// Samples a surface given by @p place over u and v from 0 to 1; the normals follow from the shape, on the
/// side that @p outward lies.
[[nodiscard]] Patch makePatch(int columns, int rows, const std::function<Vec3(float u, float v)> &place,
                              Vec3 outward, Material material);

} // namespace bayfinder::camera
