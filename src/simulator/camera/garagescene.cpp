// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/garagescene.h"

#include "simulator/draws.h"

#include <QFont>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace bayfinder::camera {

namespace {

constexpr float floorWidth = 13;
constexpr float nearEnd = -3.2F;
constexpr float farEnd = 6.4F;

Vec3 lightOf(const QColor &colour)
{
    const auto linear = [](float value) { return std::pow(value, 2.2F); };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

// Speckles and stains, the same for every picture; laid over the floor's and the walls' colour.
const QImage &stains()
{
    static const QImage image = [] {
        QImage made(256, 256, QImage::Format_ARGB32_Premultiplied);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        Draws draws(7);
        for (int i = 0; i < 1500; ++i) {
            const bool dark = draws.chance(0.6);
            painter.setBrush(dark ? QColor(0, 0, 0, 5 + draws.below(16))
                                  : QColor(255, 255, 255, 4 + draws.below(9)));
            const qreal size = draws.between(0.5, draws.chance(0.04) ? 9 : 2.2);
            painter.drawEllipse(QPointF(draws.between(0, 256), draws.between(0, 256)), size,
                                size * draws.between(0.4, 1));
        }
        return made;
    }();
    return image;
}

QImage lettering(const QString &text, const QColor &colour, int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setBold(true);
    font.setPixelSize(height * 8 / 10);
    painter.setFont(font);
    painter.setPen(colour);
    const QRectF needed = painter.boundingRect(QRectF(0, 0, 4000, height), Qt::AlignCenter, text);
    painter.translate(width / 2.0, height / 2.0);
    const qreal squeeze = qMin(1.0, width * 0.92 / qMax(1.0, needed.width()));
    painter.scale(squeeze, 1);
    painter.drawText(QRectF(-2000, -height / 2.0, 4000, height), Qt::AlignCenter, text);
    return image;
}

class Builder
{
public:
    void floor(const QColor &aisle, const QColor &bays);
    void strip(float x, float y, float width, float depth, const QColor &colour, float lift);
    void bayNumber(const QString &text, const QColor &colour);
    void wall(const QColor &upper, const QColor &lower);
    void column(float x, float y, const QString &area, const QColor &sign);
    void wheelStop(float x);

    GarageScene scene;

private:
    void box(Vec3 low, Vec3 high, const Material &material);
};

Material dull(const QColor &colour, float gloss)
{
    Material material;
    material.colour = lightOf(colour);
    material.gloss = gloss;
    return material;
}

Material stained(const QColor &colour, float gloss)
{
    Material material = dull(colour, gloss);
    material.texture = QImage(stains().size(), QImage::Format_ARGB32_Premultiplied);
    material.texture.fill(colour);
    QPainter painter(&material.texture);
    painter.drawImage(0, 0, stains());
    material.repeatTexture = true;
    material.textureGloss = 1;
    return material;
}

void Builder::floor(const QColor &aisle, const QColor &bays)
{
    const auto area = [this](float begin, float end, const QColor &colour) {
        const Material material = stained(colour, 0.55F);
        Patch patch = makePatch(
            90, 48,
            [=](float u, float v) {
                return Vec3{(u - 0.5F) * floorWidth, mix(end, begin, v), 0};
            },
            {0, 0, 1}, material);
        for (Patch::Point &point : patch.points) {
            point.u = point.place.x / 1.6F;
            point.v = point.place.y / 1.6F;
        }
        scene.parts.push_back({std::move(patch), 0});
    };
    area(nearEnd, 0, aisle);
    area(0, farEnd, bays);
}

void Builder::strip(float x, float y, float width, float depth, const QColor &colour, float lift)
{
    const Material material = stained(colour, 0.3F);
    Patch patch = makePatch(
        4, 40,
        [=](float u, float v) {
            return Vec3{x + u * width, mix(y + depth, y, v), 0};
        },
        {0, 0, 1}, material);
    for (Patch::Point &point : patch.points) {
        point.u = point.place.x;
        point.v = point.place.y;
    }
    scene.parts.push_back({std::move(patch), lift});
}

void Builder::bayNumber(const QString &text, const QColor &colour)
{
    Material material = dull(colour, 0.2F);
    Patch patch = makePatch(
        24, 12,
        [](float u, float v) {
            return Vec3{(u - 0.5F) * 1.1F, mix(-0.10F, -0.50F, v), 0};
        },
        {0, 0, 1}, material);
    patch.material.texture = lettering(text, colour, 420, 160);
    patch.material.decal = true;
    scene.parts.push_back({std::move(patch), 0.02F});
}

void Builder::wall(const QColor &upper, const QColor &lower)
{
    const auto area = [this](float bottom, float top, const QColor &colour) {
        const Material material = stained(colour, 0.08F);
        Patch patch = makePatch(
            40, 6,
            [=](float u, float v) {
                return Vec3{(u - 0.5F) * floorWidth, farEnd - 0.6F, mix(top, bottom, v)};
            },
            {0, -1, 0}, material);
        for (Patch::Point &point : patch.points) {
            point.u = point.place.x / 2;
            point.v = point.place.z / 2;
        }
        scene.parts.push_back({std::move(patch), 0});
    };
    area(0, 0.12F, QColor(30, 30, 32));
    area(0.12F, 1.0F, lower);
    area(1.0F, 3.0F, upper);
}

void Builder::box(Vec3 low, Vec3 high, const Material &material)
{
    // What a camera in front of it and above it can see: the front, the top, both sides.
    const auto face = [&](const std::function<Vec3(float, float)> &place, Vec3 outward) {
        scene.parts.push_back({makePatch(10, 14, place, outward, material), 0});
    };
    face(
        [=](float u, float v) {
            return Vec3{mix(low.x, high.x, u), low.y, mix(high.z, low.z, v)};
        },
        {0, -1, 0});
    face(
        [=](float u, float v) {
            return Vec3{mix(low.x, high.x, u), mix(high.y, low.y, v), high.z};
        },
        {0, 0, 1});
    face(
        [=](float u, float v) {
            return Vec3{low.x, mix(high.y, low.y, u), mix(high.z, low.z, v)};
        },
        {-1, 0, 0});
    face(
        [=](float u, float v) {
            return Vec3{high.x, mix(low.y, high.y, u), mix(high.z, low.z, v)};
        },
        {1, 0, 0});
}

void Builder::column(float x, float y, const QString &area, const QColor &sign)
{
    constexpr float half = 0.28F;
    // Concrete above a band in the level's colour above warning stripes.
    QImage faces(256, 1024, QImage::Format_ARGB32_Premultiplied);
    faces.fill(QColor(176, 176, 172));
    QPainter painter(&faces);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 300, 256, 340), sign);
    painter.drawImage(QRectF(0, 330, 256, 270), lettering(area, Qt::white, 256, 270));
    painter.fillRect(QRectF(0, 700, 256, 324), QColor(222, 178, 20));
    painter.setClipRect(QRectF(0, 700, 256, 324));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(22, 22, 22));
    for (int i = -2; i < 5; ++i) {
        const qreal top = 700 + i * 130.0;
        painter.drawPolygon(QPolygonF({{0, top + 100}, {256, top}, {256, top + 65}, {0, top + 165}}));
    }
    painter.end();
    Material material = dull(QColor(176, 176, 172), 0.1F);
    material.texture = faces;
    box({x - half, y - half, 0}, {x + half, y + half, 2.9F}, material);
}

void Builder::wheelStop(float x)
{
    Material material = dull(QColor(196, 160, 24), 0.1F);
    box({x - 0.3F, 4.55F, 0}, {x + 0.3F, 4.68F, 0.11F}, material);
}

struct FloorColours
{
    QColor aisle;
    QColor bays;
    QColor sign;
};

} // namespace

GarageScene garageScene(const QString &area, const QString &bay, quint64 appearance)
{
    // A level has one colour, so it follows from the area and not from the car.
    static const std::array<FloorColours, 4> palette{{
        {QColor(112, 114, 112), QColor(92, 120, 106), QColor(28, 120, 80)},
        {QColor(116, 116, 114), QColor(98, 112, 132), QColor(30, 84, 160)},
        {QColor(108, 110, 110), QColor(110, 112, 113), QColor(196, 96, 28)},
        {QColor(118, 116, 112), QColor(132, 118, 98), QColor(160, 40, 44)},
    }};
    quint64 level = 0;
    for (const QChar c : area)
        level = level * 31 + c.unicode();
    const FloorColours &colours = palette.at(level % palette.size());
    Draws draws(mixed(appearance, {0x7363656eULL}));

    Builder builder;
    builder.floor(colours.aisle, colours.bays);
    const QColor line(214, 214, 208);
    for (const float x : {-1.5F, -0.5F, 0.5F, 1.5F})
        builder.strip(x * bayWidth - 0.06F, 0, 0.12F, bayLength, line, 0.012F);
    builder.strip(-floorWidth / 2, -0.06F, floorWidth, 0.12F, line, 0.010F);
    builder.strip(-floorWidth / 2, -2.75F, floorWidth, 0.10F, QColor(206, 170, 40), 0.010F);
    builder.bayNumber(bay, QColor(226, 226, 220));
    builder.wall(QColor(188, 188, 182),
                 QColor((colours.sign.red() + 220) / 3, (colours.sign.green() + 220) / 3,
                        (colours.sign.blue() + 220) / 3));
    const int side = draws.chance(0.5) ? 1 : -1;
    builder.column(static_cast<float>(side) * 1.5F * bayWidth, 0.55F, area, colours.sign);
    builder.column(static_cast<float>(-side) * 1.5F * bayWidth, 5.2F, area, colours.sign);
    for (const float x : {-bayWidth, 0.0F, bayWidth}) {
        builder.wheelStop(x - 0.55F);
        builder.wheelStop(x + 0.55F);
    }
    return std::move(builder.scene);
}

} // namespace bayfinder::camera
