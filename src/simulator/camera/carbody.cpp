// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/carbody.h"

#include "simulator/camera/carpaint.h"

#include <algorithm>
#include <array>

namespace bayfinder::camera {

namespace {

constexpr float cornerDepth = 0.40F; // how far the bumper's ends lie behind its middle
constexpr float plateWidth = 0.44F;
constexpr float plateHeight = 0.14F;

float power(float value, float exponent)
{
    return std::pow(std::abs(value), exponent);
}

// A smooth curve through points (Catmull and Rom).
template <size_t Count>
Vec3 curveThrough(const std::array<Vec3, Count> &points, float part)
{
    const float scaled = std::clamp(part, 0.0F, 1.0F) * (Count - 1);
    const auto index = std::min(static_cast<size_t>(scaled), Count - 2);
    const float t = scaled - static_cast<float>(index);
    const Vec3 b = points[index];
    const Vec3 c = points[index + 1];
    const Vec3 a = index > 0 ? points[index - 1] : b * 2 - c;
    const Vec3 d = index + 2 < Count ? points[index + 2] : c * 2 - b;
    return (b * 2 + (c - a) * t + (a * 2 - b * 5 + c * 4 - d) * (t * t)
            + (b * 3 - a - c * 3 + d) * (t * t * t))
        * 0.5F;
}

class Body
{
public:
    Body(const CarLook &look, bool fine)
        : m_look(look)
        , m_fine(fine)
        , m_flank(flankTexture(look))
    {
        m_paint.colour = look.paint;
        m_paint.gloss = look.flakes;
        m_paint.mirror = 0.05F;
    }

    std::vector<Patch> patches(const QImage &plate);

private:
    // Across the car from -1 on the picture's left to 1, and down from 0 at the bonnet's edge to 1.
    [[nodiscard]] Vec3 nose(float across, float down) const;
    // From 0 at the bonnet's edge to 1 at the windscreen.
    [[nodiscard]] Vec3 bonnet(float across, float back) const;
    [[nodiscard]] Vec3 screen(float across, float up) const;
    [[nodiscard]] Vec3 roof(float across, float back) const;
    [[nodiscard]] Vec3 flank(float side, float back, float down) const;
    [[nodiscard]] Vec3 shoulder(float side, float back, float out) const;
    [[nodiscard]] Vec3 sideWindow(float side, float back, float up) const;
    [[nodiscard]] float bonnetHeight(float back) const;
    [[nodiscard]] float waist(float back) const;

    [[nodiscard]] int points(int count) const { return m_fine ? count : count / 2; }
    [[nodiscard]] Material painted(const QImage &texture, float textureGloss) const;
    void addFront(std::vector<Patch> &patches) const;
    void addTop(std::vector<Patch> &patches) const;
    void addSide(std::vector<Patch> &patches, float side) const;
    void addMirror(std::vector<Patch> &patches, float side) const;
    void addPlate(std::vector<Patch> &patches, const QImage &plate) const;

    const CarLook &m_look;
    bool m_fine;
    Material m_paint;
    QImage m_flank;
};

Vec3 Body::nose(float across, float down) const
{
    const float top = m_look.noseTop;
    const float lift = top - 0.735F; // taller cars stand higher and have taller bumpers
    const std::array<Vec3, 6> profile{{
        {0, 0.16F, top},
        {0, 0.05F, top - 0.085F},
        {0, 0.004F, 0.51F + 0.6F * lift},
        {0, 0.0F, 0.37F + 0.45F * lift},
        {0, 0.045F, 0.235F + 0.4F * lift},
        {0, 0.16F, 0.175F + 0.4F * lift},
    }};
    Vec3 place = curveThrough(profile, down);
    place.x = across * m_look.halfWidth * mix(0.985F, 0.93F, smooth(0.35F, 1, down));
    place.y += cornerDepth * power(across, 3.4F);
    place.z -= 0.10F * (1 - smooth(0, 0.6F, down)) * power(across, 5);
    return place;
}

float Body::bonnetHeight(float back) const
{
    // Steep at first, then flat.
    const float rise = m_look.cowl - m_look.noseTop;
    return m_look.noseTop + rise * (1.75F * back - 0.75F * back * back);
}

Vec3 Body::bonnet(float across, float back) const
{
    const float y = mix(0.16F, m_look.bonnet, back);
    const float front = cornerDepth * power(across, 3.4F);
    const float rear = 0.13F * across * across;
    Vec3 place{across * m_look.halfWidth * mix(0.985F, 0.975F, back),
               y + mix(front, rear, smooth(0, 0.9F, back)), bonnetHeight(back)};
    place.z -= mix(0.10F, 0.085F, back) * power(across, 5);
    // A raised middle between two creases, and wings that stand up over the wheels.
    const float a = std::abs(across);
    place.z += 0.014F * (1 - smooth(0.40F, 0.50F, a)) * smooth(0.02F, 0.3F, back);
    place.z += 0.012F * smooth(0.66F, 0.80F, a) * smooth(0.05F, 0.35F, back);
    return place;
}

Vec3 Body::screen(float across, float up) const
{
    const float bulge = 0.035F * std::sin(3.14159F * up);
    return {across * mix(0.83F, 0.645F, up) * m_look.halfWidth,
            m_look.bonnet + 0.02F + m_look.rake * up + mix(0.15F, 0.10F, up) * across * across - bulge,
            mix(m_look.cowl - 0.01F, m_look.roof - 0.035F, up) - 0.03F * across * across + 0.5F * bulge};
}

Vec3 Body::roof(float across, float back) const
{
    const float begin = m_look.bonnet + 0.02F + m_look.rake + 0.10F * across * across;
    const float arch = 0.045F * std::sin(3.14159F * std::min(1.0F, 0.12F + back * 0.9F));
    return {across * 0.645F * m_look.halfWidth, mix(begin, m_look.length - 0.95F, back),
            m_look.roof - 0.045F + arch - 0.03F * across * across - 0.03F * power(across, 6)};
}

float Body::waist(float back) const
{
    const float y = mix(0.34F, m_look.length - 0.1F, back);
    const float bonnetPart = std::clamp((y - 0.16F) / (m_look.bonnet - 0.16F), 0.0F, 1.0F);
    const float overBonnet = bonnetHeight(bonnetPart) - 0.09F;
    return overBonnet + 0.05F * smooth(m_look.bonnet, m_look.length - 1, y);
}

Vec3 Body::flank(float side, float back, float down) const
{
    const float ground = 0.19F + 0.4F * (m_look.noseTop - 0.735F);
    const float top = waist(back);
    const float z = mix(top, ground, down);
    const float bulge =
        0.018F * std::sin(3.14159F * std::clamp(down * 1.15F, 0.0F, 1.0F)) - 0.05F * smooth(0.7F, 1, down);
    // Drawn in where the bumper begins, most of all below.
    const float front = (0.012F + 0.13F * smooth(0.4F, 0.95F, down)) * (1 - smooth(0, 0.09F, back));
    const float taper = 0.06F * smooth(0.80F, 1, back) + front;
    return {side * (m_look.halfWidth * 0.982F + bulge - taper), mix(0.34F, m_look.length - 0.1F, back), z};
}

Vec3 Body::shoulder(float side, float back, float out) const
{
    const float part = mix((m_look.bonnet - 0.4F) / (m_look.length - 0.44F), 1, back);
    const Vec3 outer = flank(side, part, 0);
    return {mix(side * 0.80F * m_look.halfWidth, outer.x, out), outer.y, outer.z + 0.035F * (1 - out * out)};
}

Vec3 Body::sideWindow(float side, float back, float up) const
{
    const float begin = m_look.bonnet + 0.17F + (m_look.rake - 0.05F) * up;
    const float end = m_look.length - 0.45F - 0.5F * up;
    return {side * mix(0.83F, 0.645F, up) * m_look.halfWidth, mix(begin, end, back),
            mix(m_look.cowl - 0.04F, m_look.roof - 0.10F, up) + 0.02F * std::sin(3.14159F * up)};
}

Material Body::painted(const QImage &texture, float textureGloss) const
{
    Material material = m_paint;
    material.texture = texture;
    material.textureGloss = textureGloss;
    return material;
}

void Body::addFront(std::vector<Patch> &patches) const
{
    patches.push_back(makePatch(
        points(96), points(48), [this](float u, float v) { return nose(2 * u - 1, v); }, {0, -1, 0.2F},
        painted(frontTexture(m_look), 0.45F)));
    // Darkness under the car, so that nothing shines through between bumper and floor.
    Material dark;
    dark.colour = {0.006F, 0.006F, 0.006F};
    patches.push_back(makePatch(
        points(24), 3,
        [this](float u, float v) {
            Vec3 place = nose((2 * u - 1) * 0.96F, 1) * (1 - 0.04F * v);
            place.y += 0.02F + 0.22F * v;
            place.z = mix(place.z + 0.02F, 0, v);
            return place;
        },
        {0, -1, 0}, dark));
}

void Body::addTop(std::vector<Patch> &patches) const
{
    patches.push_back(makePatch(
        points(96), points(72), [this](float u, float v) { return bonnet(2 * u - 1, 1 - v); }, {0, 0, 1},
        painted(bonnetTexture(), 0.2F)));
    Material glass = painted(screenTexture(), 1);
    glass.gloss = 1;
    glass.mirror = 0.09F;
    patches.push_back(makePatch(
        points(64), points(48), [this](float u, float v) { return screen(2 * u - 1, 1 - v); }, {0, -1, 0.6F},
        glass));
    patches.push_back(makePatch(
        points(48), points(32), [this](float u, float v) { return roof(2 * u - 1, 1 - v); }, {0, 0, 1},
        painted(roofTexture(m_look), 1)));
}

void Body::addSide(std::vector<Patch> &patches, float side) const
{
    const Vec3 outward{side, 0, 0};
    // The textures show the front at the left.
    patches.push_back(makePatch(
        points(64), points(24), [this, side](float u, float v) { return flank(side, u, v); }, outward,
        painted(m_flank, 0.4F)));
    patches.push_back(makePatch(
        points(48), 8, [this, side](float u, float v) { return shoulder(side, u, v); }, {side * 0.3F, 0, 1},
        m_paint));
    patches.push_back(makePatch(
        4, points(24),
        [this, side](float u, float v) { return mix(screen(side, 1 - v), sideWindow(side, 0, 1 - v), u); },
        outward,
        m_paint)); // the pillar between the windows
    Material glass = painted(sideWindowTexture(), 1);
    glass.gloss = 1;
    glass.mirror = 0.07F;
    patches.push_back(makePatch(
        points(48), points(16), [this, side](float u, float v) { return sideWindow(side, u, 1 - v); },
        outward, glass));
}

void Body::addMirror(std::vector<Patch> &patches, float side) const
{
    const Vec3 centre{side * (m_look.halfWidth + 0.05F), m_look.bonnet + 0.40F, m_look.cowl + 0.03F};
    patches.push_back(makePatch(
        24, 16,
        [centre](float u, float v) {
            const float around = 6.28318F * u;
            const float down = 3.14159F * v;
            // A box with round edges rather than a ball.
            const auto squared = [](float value) {
                return value < 0 ? -power(value, 0.6F) : power(value, 0.6F);
            };
            return centre
                + Vec3{0.10F * squared(std::cos(around)) * std::sin(down),
                       0.055F * std::sin(around) * std::sin(down), 0.055F * squared(std::cos(down))};
        },
        {0, 0, 0}, painted(mirrorTexture(), 0.4F)));
    for (Patch::Point &point : patches.back().points) {
        const Vec3 out = point.place - centre;
        point.normal = unit(Vec3{out.x / 0.011F, out.y / 0.0036F, out.z / 0.0042F});
    }
}

void Body::addPlate(std::vector<Patch> &patches, const QImage &plate) const
{
    const float middle = 0.415F + 0.5F * (m_look.noseTop - 0.735F);
    const float width = plateWidth * static_cast<float>(plate.width()) / static_cast<float>(plate.height())
        * (plateHeight / plateWidth);
    const auto rectangle = [middle](float halfWidth, float halfHeight, float y) {
        return [=](float u, float v) {
            // Bumpers lean back a little at the top.
            return Vec3{(2 * u - 1) * halfWidth, y + 0.012F * (1 - v), middle + (1 - 2 * v) * halfHeight};
        };
    };
    Material holder;
    holder.colour = {0.012F, 0.012F, 0.013F};
    holder.gloss = 0.3F;
    patches.push_back(makePatch(6, 4, rectangle(width / 2 + 0.012F, plateHeight / 2 + 0.012F, -0.020F),
                                {0, -1, 0}, holder));
    Material sheet;
    sheet.texture = plate;
    sheet.gloss = 0.12F;
    sheet.glow = 0.10F; // retroreflecting
    patches.push_back(
        makePatch(12, 6, rectangle(width / 2, plateHeight / 2, -0.028F), {0, -1, 0}, std::move(sheet)));
}

std::vector<Patch> Body::patches(const QImage &plate)
{
    std::vector<Patch> all;
    addFront(all);
    addTop(all);
    for (const float side : {-1.0F, 1.0F}) {
        addSide(all, side);
        addMirror(all, side);
    }
    if (!plate.isNull())
        addPlate(all, plate);
    return all;
}

} // namespace

std::vector<Patch> carBody(const CarLook &look, const CarPlace &place, const QImage &plate, bool fine)
{
    std::vector<Patch> patches = Body(look, fine).patches(plate);
    const float cosine = std::cos(place.turn);
    const float sine = std::sin(place.turn);
    const float middle = look.length / 2; // a parked car is turned about its middle
    for (Patch &patch : patches) {
        for (Patch::Point &point : patch.points) {
            const Vec3 p = point.place - Vec3{0, middle, 0};
            const Vec3 n = point.normal;
            point.place = {place.x + p.x * cosine - p.y * sine, place.y + middle + p.x * sine + p.y * cosine,
                           p.z};
            point.normal = {n.x * cosine - n.y * sine, n.x * sine + n.y * cosine, n.z};
        }
    }
    return patches;
}

} // namespace bayfinder::camera
