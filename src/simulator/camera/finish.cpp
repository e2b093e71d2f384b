// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/finish.h"

#include "simulator/draws.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace bayfinder::camera {

namespace {

// A cheap lens: every pixel takes a quarter of its neighbours'. It hides the edges of the polygons as well.
void soften(QImage &picture)
{
    const int width = picture.width();
    const int height = picture.height();
    const auto bytes = static_cast<size_t>(width) * 4;
    std::vector<quint8> above(bytes);
    std::vector<quint8> here(bytes);
    std::vector<quint8> line(bytes);
    const auto across = [bytes](const quint8 *from, std::vector<quint8> &to) {
        for (size_t i = 4; i + 4 < bytes; ++i)
            to[i] = static_cast<quint8>((from[i - 4] + 2 * from[i] + from[i + 4] + 2) / 4);
        for (size_t i = 0; i < 4; ++i) {
            to[i] = from[i];
            to[bytes - 1 - i] = from[bytes - 1 - i];
        }
    };
    across(picture.constScanLine(0), above);
    across(picture.constScanLine(0), here);
    for (int y = 0; y < height; ++y) {
        across(picture.constScanLine(qMin(y + 1, height - 1)), line);
        quint8 *to = picture.scanLine(y);
        for (size_t i = 0; i < bytes; ++i)
            to[i] = static_cast<quint8>((above[i] + 2 * here[i] + line[i] + 2) / 4);
        above.swap(here);
        here.swap(line);
    }
}

constexpr size_t grainCount = 8192; // more than a line has pixels
using Grain = std::array<qint16, grainCount>;

// Sums of even numbers come close enough to the normal distribution.
Grain grain(float strength, quint64 seed)
{
    Grain values{};
    Draws draws(seed);
    for (qint16 &value : values) {
        const quint64 drawn = draws.next();
        const auto part = [drawn](int shift) {
            return static_cast<float>((drawn >> shift) & 0xffff) / 65535;
        };
        value = static_cast<qint16>(std::lround((part(0) + part(16) + part(32) - 1.5F) * 2 * strength));
    }
    return values;
}

constexpr int limited(int value)
{
    return value < 0 ? 0 : value > 255 ? 255 : value;
}

void exposeLine(QRgb *line, int width, const std::vector<float> &squares, float dy, const Finish &how,
                const std::array<const qint16 *, 3> &noise)
{
    const int colour = static_cast<int>(how.saturation * 256);
    const float vignette = how.vignette * 0.62F * 256;
    for (int x = 0; x < width; ++x) {
        const float away = squares[static_cast<size_t>(x)] + dy * dy;
        const int dim = static_cast<int>(256 - vignette * away * away);
        const QRgb pixel = line[x];
        const int grey = qGray(pixel);
        const auto graded = [=](int value, int grain) {
            return limited((((grey + (((value - grey) * colour) >> 8)) * dim) >> 8) + grain);
        };
        // Half of the noise is in all colours.
        const int common = noise[0][x];
        line[x] = qRgb(graded(qRed(pixel), common + noise[1][x] / 2), graded(qGreen(pixel), common),
                       graded(qBlue(pixel), common + noise[2][x] / 2));
    }
}

void expose(QImage &picture, const Finish &how)
{
    const Grain values = grain(how.noise, mixed(how.seed, {0x677261696eULL}));
    const auto width = static_cast<size_t>(picture.width());
    const float half = static_cast<float>(width) / 2;
    std::vector<float> squares(width);
    for (size_t x = 0; x < width; ++x) {
        const float dx = (static_cast<float>(x) - half) / half;
        squares[x] = dx * dx;
    }
    Draws draws(how.seed);
    for (int y = 0; y < picture.height(); ++y) {
        // Every line takes its grain from other places of the table.
        std::array<const qint16 *, 3> noise{};
        for (const qint16 *&start : noise)
            start = values.data() + draws.below(static_cast<int>(grainCount - width));
        exposeLine(reinterpret_cast<QRgb *>(picture.scanLine(y)), static_cast<int>(width), squares,
                   (static_cast<float>(y) - static_cast<float>(picture.height()) / 2) / half, how, noise);
    }
}

void stamp(QPainter &painter, const QString &text, QPointF place, bool fromRight)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(26);
    QPainterPath outline;
    outline.addText(0, 0, font, text);
    painter.save();
    painter.translate(place.x() - (fromRight ? outline.boundingRect().width() : 0), place.y());
    painter.strokePath(outline, QPen(QColor(0, 0, 0, 190), 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(outline, QColor(250, 250, 248));
    painter.restore();
}

} // namespace

void finish(QImage &picture, const Finish &how)
{
    soften(picture);
    expose(picture, how);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    stamp(painter, how.timeStamp, QPointF(28, 44), false);
    stamp(painter, how.name, QPointF(picture.width() - 28, picture.height() - 26), true);
}

} // namespace bayfinder::camera
