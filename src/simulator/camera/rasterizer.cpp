// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/rasterizer.h"

#include <algorithm>
#include <array>

namespace bayfinder::camera {

namespace {

constexpr int lightSteps = 4096;
constexpr float brightest = 4; // amount of light at the end of the table

// From light to pixel values, as a camera does: the sRGB curve, with a shoulder instead of a hard end.
const std::array<quint8, lightSteps> &pixelValues()
{
    static const auto table = [] {
        std::array<quint8, lightSteps> values{};
        for (int i = 0; i < lightSteps; ++i) {
            float light = static_cast<float>(i) / (lightSteps - 1) * brightest;
            light = light < 0.7F ? light : 0.7F + 0.3F * (1 - std::exp(-(light - 0.7F) / 0.3F));
            const float value =
                light <= 0.0031308F ? light * 12.92F : 1.055F * std::pow(light, 1 / 2.4F) - 0.055F;
            values.at(static_cast<size_t>(i)) =
                static_cast<quint8>(std::clamp(value * 255 + 0.5F, 0.0F, 255.0F));
        }
        return values;
    }();
    return table;
}

const std::array<float, 256> &lightOfPixels()
{
    static const auto table = [] {
        std::array<float, 256> light{};
        for (int i = 0; i < 256; ++i) {
            const float value = static_cast<float>(i) / 255;
            light.at(static_cast<size_t>(i)) =
                value <= 0.04045F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
        }
        return light;
    }();
    return table;
}

// What a pixel's colour is reckoned with; together, because it is done a million times.
struct Tables
{
    const quint8 *values; // pixel values by light
    const float *lights; // light by pixel values
    Vec3 exposure; // from light to an index in values
};

// The texture's pixel at a place, premultiplied.
template <typename Surface>
inline QRgb texelAt(const Surface &surface, float u, float v)
{
    // Counted from far below, because conversion rounds towards zero.
    auto x = static_cast<int>(u * static_cast<float>(surface.width) + 65536.0F) - 65536;
    auto y = static_cast<int>(v * static_cast<float>(surface.height) + 65536.0F) - 65536;
    // Wrapped by a mask where it repeats: such textures have sizes that are powers of two.
    if (surface.material.repeatTexture) {
        x &= surface.width - 1;
        y &= surface.height - 1;
    } else {
        x = std::clamp(x, 0, surface.width - 1);
        y = std::clamp(y, 0, surface.height - 1);
    }
    return surface.texels[y * surface.width + x];
}

template <typename Values>
inline QRgb shaded(const Tables &tables, const Material &material, const Values &at, QRgb texel)
{
    Vec3 colour = material.colour;
    float shine = at.shine;
    if (const int cover = qAlpha(texel); cover > 0) {
        if (cover < 255)
            texel = qUnpremultiply(texel);
        const Vec3 painted{tables.lights[qRed(texel)], tables.lights[qGreen(texel)],
                           tables.lights[qBlue(texel)]};
        const float part = material.decal ? 1 : static_cast<float>(cover) * (1.0F / 255);
        colour = mix(colour, painted, part);
        shine *= mix(1, material.textureGloss, part);
    }
    const Vec3 light = (colour * at.light + Vec3{shine, shine, shine}) * tables.exposure;
    const auto value = [&tables](float amount) {
        return tables.values[std::min(static_cast<int>(amount), lightSteps - 1)];
    };
    return qRgb(value(light.x), value(light.y), value(light.z));
}

inline QRgb over(QRgb below, QRgb above, int cover)
{
    const auto mixed = [cover](int low, int high) { return low + (high - low) * cover / 255; };
    return qRgb(mixed(qRed(below), qRed(above)), mixed(qGreen(below), qGreen(above)),
                mixed(qBlue(below), qBlue(above)));
}

template <typename Values>
Values combined(const Values &a, float partA, const Values &b, float partB, const Values &c, float partC)
{
    const auto sum = [=](float inA, float inB, float inC) { return inA * partA + inB * partB + inC * partC; };
    return {sum(a.nearness, b.nearness, c.nearness), sum(a.u, b.u, c.u), sum(a.v, b.v, c.v),
            sum(a.light, b.light, c.light), sum(a.shine, b.shine, c.shine)};
}

} // namespace

Rasterizer::Rasterizer(const View &view, const Lighting &lighting)
    : m_view(view)
    , m_projection(view)
    , m_lighting(lighting)
    , m_image(view.width, view.height, QImage::Format_RGB32)
    , m_nearness(static_cast<size_t>(view.width) * static_cast<size_t>(view.height), 0.0F)
{
    m_exposure = lighting.tint * ((lightSteps - 1) / brightest);
    m_image.fill(qRgb(12, 13, 14));
    m_pixels = reinterpret_cast<QRgb *>(m_image.bits());
}

Rasterizer::Corner Rasterizer::corner(const Patch::Point &point, float lift) const
{
    const Vec3 pixel = m_projection.pixel(point.place);
    Corner corner;
    corner.x = pixel.x;
    corner.y = pixel.y;
    corner.facesCamera = dot(point.place - m_view.eye, point.normal) < 0.02F;
    corner.values.nearness = pixel.z > lift ? 1 / (pixel.z - lift) : 0;
    corner.values.u = point.u;
    corner.values.v = point.v;
    return corner;
}

void Rasterizer::light(Corner &corner, const Patch::Point &point, const Material &material) const
{
    if (corner.isLit)
        return;
    corner.isLit = true;
    corner.values.light = m_lighting.falling(point.place, point.normal) + material.glow;
    if (material.gloss <= 0)
        return;
    const Vec3 sight = unit(point.place - m_view.eye);
    const float facing = std::clamp(-dot(sight, point.normal), 0.0F, 1.0F);
    const Vec3 away = sight + point.normal * (2 * facing);
    const float slant = 1 - facing;
    const float grazing = slant * slant * slant * slant * slant; // Schlick's approximation
    corner.values.shine = material.gloss * (material.mirror + (1 - material.mirror) * grazing)
        * m_lighting.mirrored(point.place, away);
}

void Rasterizer::draw(const Patch &patch, float lift)
{
    Surface surface{patch.material};
    if (const QImage &texture = patch.material.texture; !texture.isNull()) {
        surface.texels = reinterpret_cast<const QRgb *>(texture.constBits());
        surface.width = texture.width();
        surface.height = texture.height();
    }
    m_corners.clear();
    m_corners.reserve(patch.points.size());
    for (const Patch::Point &point : patch.points)
        m_corners.push_back(corner(point, lift));
    const auto columns = static_cast<size_t>(patch.columns);
    for (size_t row = 0; row + 1 < static_cast<size_t>(patch.rows); ++row) {
        for (size_t column = 0; column + 1 < columns; ++column) {
            const size_t first = row * columns + column;
            const size_t below = first + columns;
            drawTriangle(patch, surface, first, first + 1, below);
            drawTriangle(patch, surface, first + 1, below + 1, below);
        }
    }
}

void Rasterizer::drawTriangle(const Patch &patch, const Surface &surface, size_t a, size_t b, size_t c)
{
    const Triangle triangle{m_corners[a], m_corners[b], m_corners[c]};
    if (triangle.a.values.nearness <= 0 || triangle.b.values.nearness <= 0 || triangle.c.values.nearness <= 0
        || !(triangle.a.facesCamera || triangle.b.facesCamera || triangle.c.facesCamera))
        return;
    const auto [left, right] = std::minmax({triangle.a.x, triangle.b.x, triangle.c.x});
    const auto [top, bottom] = std::minmax({triangle.a.y, triangle.b.y, triangle.c.y});
    if (right < 0 || bottom < 0 || left > static_cast<float>(m_view.width)
        || top > static_cast<float>(m_view.height))
        return;
    for (const size_t corner : {a, b, c})
        light(m_corners[corner], patch.points[corner], patch.material);
    fill(triangle, surface);
}

void Rasterizer::fillLine(int y, int left, int right, Values values, const Values &step,
                          const Surface &surface)
{
    const size_t line = static_cast<size_t>(y) * static_cast<size_t>(m_view.width);
    QRgb *pixels = m_pixels + line;
    float *nearest = m_nearness.data() + line;
    const Material &material = surface.material;
    const Tables tables{pixelValues().data(), lightOfPixels().data(), m_exposure};
    for (int x = left; x <= right; ++x) {
        if (values.nearness > nearest[x]) {
            const QRgb texel = surface.texels ? texelAt(surface, values.u, values.v) : 0;
            if (material.decal) {
                pixels[x] = over(pixels[x], shaded(tables, material, values, texel), qAlpha(texel));
            } else {
                nearest[x] = values.nearness;
                pixels[x] = shaded(tables, material, values, texel);
            }
        }
        values.nearness += step.nearness;
        values.u += step.u;
        values.v += step.v;
        values.light += step.light;
        values.shine += step.shine;
    }
}

void Rasterizer::fill(const Triangle &triangle, const Surface &surface)
{
    const auto &[a, b, c] = triangle;
    const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::abs(area) < 1e-4F)
        return;
    const float inverse = 1 / area;
    // The shares of the corners b and c at a pixel, and how they change from one pixel to the next.
    const float stepB = (c.y - a.y) * inverse;
    const float stepC = (a.y - b.y) * inverse;
    const float stepA = -stepB - stepC;
    const Values step = combined(a.values, stepA, b.values, stepB, c.values, stepC);
    const int top = std::max(0, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - 0.5F)));
    const int bottom =
        std::min(m_view.height - 1, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - 0.5F)));
    const float first = std::max(0.0F, std::ceil(std::min({a.x, b.x, c.x}) - 0.5F));
    const float last =
        std::min(static_cast<float>(m_view.width - 1), std::floor(std::max({a.x, b.x, c.x}) - 0.5F));
    for (int y = top; y <= bottom; ++y) {
        const float px = first + 0.5F - a.x;
        const float py = static_cast<float>(y) + 0.5F - a.y;
        const float partB = (px * (c.y - a.y) - py * (c.x - a.x)) * inverse;
        const float partC = ((b.x - a.x) * py - (b.y - a.y) * px) * inverse;
        const float partA = 1 - partB - partC;
        // Where all three shares are positive; a hair more, so that no gaps show between triangles.
        float from = 0;
        float to = last - first;
        for (const auto &[part, change] : {std::pair{partA, stepA}, {partB, stepB}, {partC, stepC}}) {
            const float start = part + 1e-4F;
            if (change > 1e-9F)
                from = std::max(from, -start / change);
            else if (change < -1e-9F)
                to = std::min(to, -start / change);
            else if (start < 0)
                to = -1;
        }
        from = std::ceil(from);
        if (to < from)
            continue;
        const Values values = combined(a.values, partA + from * stepA, b.values, partB + from * stepB,
                                       c.values, partC + from * stepC);
        fillLine(y, static_cast<int>(first + from), static_cast<int>(first + std::floor(to)), values, step,
                 surface);
    }
}

} // namespace bayfinder::camera
