// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/camera/lighting.h"
#include "simulator/camera/patch.h"
#include "simulator/camera/view.h"

#include <QImage>

#include <vector>

namespace bayfinder::camera {

/// Draws patches into a picture; what is nearer covers what is farther, whatever comes first. Light is
/// reckoned at the points of a patch and spread evenly between them.
class Rasterizer
{
public:
    Rasterizer(const View &view, const Lighting &lighting);

    /// @param lift metres by which the patch is taken to be nearer: for paint on the floor
    void draw(const Patch &patch, float lift = 0);

    /// The picture, RGB32; the rasterizer is done with it.
    [[nodiscard]] QImage takeImage() { return std::move(m_image); }

private:
    // What changes evenly over a triangle.
    struct Values
    {
        float nearness = 0; // 1 / depth, which is linear over the picture; not positive: not visible
        float u = 0, v = 0;
        float light = 0; // times the colour
        float shine = 0; // on top of it
    };

    struct Corner
    {
        float x = 0, y = 0; // pixels
        bool facesCamera = false;
        bool isLit = false;
        Values values;
    };

    struct Triangle
    {
        const Corner &a;
        const Corner &b;
        const Corner &c;
    };

    // A material, with what every pixel needs at hand.
    struct Surface
    {
        const Material &material;
        const QRgb *texels = nullptr;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] Corner corner(const Patch::Point &point, float lift) const;
    void light(Corner &corner, const Patch::Point &point, const Material &material) const;
    void drawTriangle(const Patch &patch, const Surface &surface, size_t a, size_t b, size_t c);
    void fill(const Triangle &triangle, const Surface &surface);
    void fillLine(int y, int left, int right, Values values, const Values &step, const Surface &surface);

    View m_view;
    Projection m_projection;
    const Lighting &m_lighting;
    Vec3 m_exposure; // from light to an index in the table of pixel values
    QImage m_image;
    QRgb *m_pixels = nullptr; // of m_image, whose lines follow each other without gaps
    std::vector<float> m_nearness;
    std::vector<Corner> m_corners; // of the patch being drawn; kept for its memory
};

} // namespace bayfinder::camera
