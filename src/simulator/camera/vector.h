// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace bayfinder::camera {

/// A point, a direction (metres: x to the right of the picture, y into the bay, z up) or a colour as amounts
/// of light.
struct Vec3
{
    float x = 0;
    float y = 0;
    float z = 0;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator*(Vec3 a, Vec3 b)
{
    return {a.x * b.x, a.y * b.y, a.z * b.z};
}
constexpr Vec3 operator*(Vec3 a, float by)
{
    return {a.x * by, a.y * by, a.z * by};
}
constexpr float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}
constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline float length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}
inline Vec3 unit(Vec3 a)
{
    const float size = length(a);
    return size > 0 ? a * (1 / size) : a;
}
constexpr float mix(float a, float b, float part)
{
    return a + (b - a) * part;
}
constexpr Vec3 mix(Vec3 a, Vec3 b, float part)
{
    return a + (b - a) * part;
}
/// 0 below @p low, 1 above @p high, smooth between.
constexpr float smooth(float low, float high, float value)
{
    float part = (value - low) / (high - low);
    part = part < 0 ? 0 : part > 1 ? 1 : part;
    return part * part * (3 - 2 * part);
}

} // namespace bayfinder::camera
