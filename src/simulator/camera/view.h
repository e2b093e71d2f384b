// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/vector.h"

namespace bayfinder::camera {

/// Where the camera hangs and what its lens does.
struct View
{
    Vec3 eye;
    Vec3 target;
    float focus = 1350; ///< pixels
    float barrel = 0.12F; ///< how much the lens bends lines at the rim
    float roll = 0; ///< radians, because nobody mounts a camera quite straight
    int width = 1280;
    int height = 720;
};

/// Turns places into pixels.
class Projection
{
public:
    explicit Projection(const View &view)
        : m_view(view)
        , m_forward(unit(view.target - view.eye))
    {
        const Vec3 level = unit(cross(m_forward, Vec3{0, 0, 1}));
        const Vec3 above = cross(level, m_forward);
        m_right = level * std::cos(view.roll) + above * std::sin(view.roll);
        m_up = above * std::cos(view.roll) - level * std::sin(view.roll);
    }

    /// Pixels from the picture's top left corner; z is the distance along the line of sight in metres, 0 for
    /// what is behind the camera or so far outside the picture that the lens is not described there.
    [[nodiscard]] Vec3 pixel(Vec3 place) const
    {
        const Vec3 from = place - m_view.eye;
        const float depth = dot(from, m_forward);
        if (depth < 0.3F)
            return {};
        const float x = dot(from, m_right) / depth;
        const float y = dot(from, m_up) / depth;
        const float radius = x * x + y * y;
        if (radius > 2.5F)
            return {};
        const float bend = m_view.focus / (1 + m_view.barrel * radius);
        return {static_cast<float>(m_view.width) / 2 + x * bend,
                static_cast<float>(m_view.height) / 2 - y * bend, depth};
    }

private:
    View m_view;
    Vec3 m_forward;
    Vec3 m_right;
    Vec3 m_up;
};

} // namespace bayfinder::camera
