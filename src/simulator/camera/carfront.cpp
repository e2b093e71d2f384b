// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/carpaint.h"
#include "simulator/camera/paintshapes.h"

namespace bayfinder::camera {

namespace {

QColor trim(const CarLook &look)
{
    return look.chrome ? QColor(205, 208, 212) : QColor(28, 29, 31);
}

void paintGrille(QPainter &painter, const CarLook &look, const QPainterPath &outline, qreal step)
{
    const QRectF bounds = outline.boundingRect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(downwards(bounds.top(), bounds.bottom(), QColor(9, 9, 10), QColor(20, 20, 22)));
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    const QColor bar = look.chrome ? QColor(120, 123, 128) : QColor(38, 39, 42);
    const int bars = static_cast<int>(bounds.height() / step);
    for (int i = 1; i <= bars; ++i) {
        const qreal y = bounds.top() + i * step;
        painter.fillRect(QRectF(bounds.left(), y, bounds.width(), step * 0.30), bar);
        painter.fillRect(QRectF(bounds.left(), y + step * 0.30, bounds.width(), step * 0.14),
                         QColor(0, 0, 0, 200));
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(trim(look), look.chrome ? 1.3 : 0.9));
    painter.drawPath(outline);
}

void paintEmblem(QPainter &painter, qreal y)
{
    painter.setPen(QPen(QColor(70, 72, 76), 0.3));
    painter.setBrush(downwards(y - 4, y + 4, QColor(240, 242, 245), QColor(120, 124, 130)));
    painter.drawEllipse(QPointF(0, y), 5.4, 3.9);
    painter.setBrush(QColor(30, 32, 36));
    painter.drawEllipse(QPointF(0, y), 4.3, 2.9);
    painter.setPen(QPen(QColor(225, 228, 232), 0.8));
    painter.drawLine(QPointF(-2.6, y + 1.2), QPointF(0, y - 1.7));
    painter.drawLine(QPointF(2.6, y + 1.2), QPointF(0, y - 1.7));
}

void paintMiddle(QPainter &painter, const CarLook &look)
{
    switch (look.grille) {
    case CarLook::Grille::Hexagon:
        paintGrille(painter, look, polygon({{-36, 8}, {36, 8}, {40, 14}, {31, 28}, {-31, 28}, {-40, 14}}, 3),
                    2.9);
        paintEmblem(painter, 17);
        break;
    case CarLook::Grille::Tall:
        paintGrille(painter, look, polygon({{-31, 5}, {31, 5}, {36, 15}, {28, 50}, {-28, 50}, {-36, 15}}, 4),
                    3.4);
        paintEmblem(painter, 16);
        break;
    case CarLook::Grille::Slim:
        paintGrille(painter, look, polygon({{-44, 12}, {44, 12}, {42, 21}, {-42, 21}}, 2), 3.0);
        paintEmblem(painter, 16.5);
        break;
    case CarLook::Grille::Closed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.lampsLit ? QColor(244, 250, 255) : QColor(150, 155, 160));
        painter.drawRoundedRect(QRectF(-46, 11.2, 92, 1.5), 0.7, 0.7);
        paintEmblem(painter, 6.2);
        break;
    }
}

void paintIntakes(QPainter &painter, const CarLook &look)
{
    painter.setPen(Qt::NoPen);
    // The lip and the lower intake.
    painter.setBrush(plastic);
    painter.drawPath(polygon({{-96, 58}, {-60, 56.5}, {60, 56.5}, {96, 58}, {96, 71}, {-96, 71}}, 2));
    if (look.grille != CarLook::Grille::Tall) {
        painter.setBrush(downwards(45, 57, QColor(8, 8, 9), QColor(24, 24, 26)));
        painter.drawPath(polygon({{-50, 45.5}, {50, 45.5}, {60, 57.5}, {-60, 57.5}}, 3));
        painter.setPen(QPen(QColor(34, 35, 38), 0.7));
        for (int x = -56; x <= 56; x += 4)
            painter.drawLine(QPointF(x * 0.88, 46.5), QPointF(x, 57));
        painter.drawLine(QPointF(-54, 51.5), QPointF(54, 51.5));
    }
    mirrored(painter, [&] {
        painter.setPen(Qt::NoPen);
        painter.setBrush(plastic);
        painter.drawPath(polygon({{66, 40}, {86, 34}, {91, 38}, {87, 54}, {68, 54}}, 3));
        if (look.grille != CarLook::Grille::Closed) {
            QRadialGradient lamp(QPointF(77, 45.5), 4.2, QPointF(76, 44));
            lamp.setColorAt(0, QColor(215, 220, 226));
            lamp.setColorAt(0.55, QColor(96, 101, 108));
            lamp.setColorAt(1, QColor(30, 32, 35));
            painter.setBrush(lamp);
            painter.drawEllipse(QPointF(77, 45.5), 3.6, 3.4);
        }
        painter.setPen(QPen(trim(look), 0.7));
        painter.drawLine(QPointF(67, 40.2), QPointF(86, 34.4));
    });
}

QPainterPath lampOutline(int which)
{
    QPainterPath path;
    switch (which) {
    case 0: // long and swept back
        path.moveTo(44, 15);
        path.cubicTo(52, 9, 74, 4, 93, 3);
        path.cubicTo(95, 8, 94, 13, 90, 16);
        path.cubicTo(78, 20, 58, 21, 46, 19);
        break;
    case 1: // tall and square
        path.moveTo(52, 9);
        path.cubicTo(64, 6.5, 82, 5, 92, 5);
        path.cubicTo(95, 11, 94, 20, 89, 24);
        path.cubicTo(78, 26, 62, 25.5, 54, 23);
        path.cubicTo(51, 19, 51, 13, 52, 9);
        break;
    default: // narrow
        path.moveTo(45, 13);
        path.cubicTo(60, 8.5, 78, 6, 94, 5);
        path.cubicTo(95, 8, 94, 11, 92, 13);
        path.cubicTo(76, 16, 58, 17.5, 47, 17);
        break;
    }
    path.closeSubpath();
    return path;
}

void paintLamp(QPainter &painter, const CarLook &look)
{
    const QPainterPath outline = lampOutline(look.lamps);
    const QRectF bounds = outline.boundingRect();
    painter.setPen(QPen(QColor(6, 6, 7), 0.9));
    painter.setBrush(downwards(bounds.top(), bounds.bottom(), QColor(58, 62, 68), QColor(18, 19, 21)));
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    const qreal middle = bounds.center().y() + (look.lamps == 1 ? 0.5 : 1.0);
    const qreal radius = look.lamps == 2 ? 2.6 : look.lamps == 1 ? 5.0 : 3.9;
    for (const qreal x : {bounds.left() + 12, bounds.left() + 12 + 2.7 * radius}) {
        QRadialGradient lens(QPointF(x, middle), radius * 1.15,
                             QPointF(x - radius * 0.3, middle - radius * 0.4));
        lens.setColorAt(0, look.lampsLit ? QColor(255, 253, 244) : QColor(236, 240, 245));
        lens.setColorAt(0.42, look.lampsLit ? QColor(248, 242, 222) : QColor(138, 146, 156));
        lens.setColorAt(0.8, QColor(66, 72, 79));
        lens.setColorAt(1, QColor(160, 166, 174));
        painter.setPen(QPen(QColor(20, 21, 24), 0.5));
        painter.setBrush(lens);
        painter.drawEllipse(QPointF(x, middle), radius, radius);
    }
    // The indicator at the outer end, and the strip of daytime light.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(176, 96, 28, 190));
    painter.drawRoundedRect(QRectF(bounds.right() - 9, middle - 3, 6, 4.5), 1.5, 1.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(look.lampsLit ? QColor(252, 254, 255) : QColor(196, 201, 207), look.lampsLit ? 2.6 : 1.5));
    painter.drawPath(outline.translated(0, look.lamps == 1 ? 1.3 : -0.9));
    painter.fillPath(
        outline, downwards(bounds.top(), bounds.bottom(), QColor(255, 255, 255, 46), QColor(0, 0, 0, 60)));
    painter.restore();
}

void paintJoints(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    mirrored(painter, [&] {
        // The bumper's upper edge meets the wing; two parking sensors; a crease.
        painter.setPen(QPen(joint, 0.45));
        painter.drawLine(QPointF(88, 22), QPointF(96, 27));
        painter.setPen(QPen(QColor(0, 0, 0, 60), 0.8));
        painter.drawLine(QPointF(40, 30), QPointF(90, 31));
        painter.setPen(QPen(QColor(255, 255, 255, 26), 0.7));
        painter.drawLine(QPointF(40, 31), QPointF(90, 32));
        painter.setPen(QPen(QColor(0, 0, 0, 130), 0.35));
        painter.drawEllipse(QPointF(34, 40), 1.3, 1.3);
        painter.drawEllipse(QPointF(60, 37), 1.3, 1.3);
    });
    painter.setPen(QPen(joint, 0.6));
    painter.drawLine(QPointF(-62, 2.2), QPointF(62, 2.2));
}

} // namespace

QImage frontTexture(const CarLook &look)
{
    QImage image = blank(760, 280);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(4, 4); // centimetres
    painter.translate(95, 0);
    paintJoints(painter);
    paintIntakes(painter, look);
    paintMiddle(painter, look);
    mirrored(painter, [&] { paintLamp(painter, look); });
    return image;
}

} // namespace bayfinder::camera
