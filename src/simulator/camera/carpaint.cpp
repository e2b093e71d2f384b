// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/carpaint.h"

#include "simulator/camera/paintshapes.h"

namespace bayfinder::camera {

namespace {

QImage paintBonnet()
{
    QImage image = blank(512, 400);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(256, 0);
    painter.setBrush(Qt::NoBrush);
    mirrored(painter, [&] {
        QPainterPath edge(QPointF(214, 0));
        edge.cubicTo(QPointF(212, 120), QPointF(206, 260), QPointF(190, 372));
        painter.setPen(QPen(joint, 2));
        painter.drawPath(edge);
        // The washer's nozzle.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 120));
        painter.drawEllipse(QPointF(96, 26), 5, 3);
        painter.setBrush(Qt::NoBrush);
    });
    // The gap at the windscreen.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(6, 6, 7, 235));
    painter.drawRect(QRectF(-230, 0, 460, 9));
    return image;
}

QImage paintScreen()
{
    QImage image = blank(640, 360);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath glass = polygon({{22, 8}, {618, 8}, {622, 356}, {18, 356}}, 26);
    painter.setPen(Qt::NoPen);
    painter.fillPath(glass, downwards(0, 360, QColor(20, 24, 26), QColor(34, 38, 40)));
    painter.setClipPath(glass);
    // Seats with their head rests, the wheel on the driver's side, the dashboard.
    for (const qreal x : {205.0, 435.0}) {
        painter.setBrush(QColor(12, 13, 14));
        painter.drawPath(polygon({{x - 62, 360}, {x - 52, 150}, {x + 52, 150}, {x + 62, 360}}, 26));
        painter.drawRoundedRect(QRectF(x - 30, 98, 60, 50), 18, 18);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(6, 6, 7), 13));
    painter.drawArc(QRectF(372, 232, 132, 116), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(0, 296, 640, 64), downwards(296, 340, QColor(52, 54, 55), QColor(24, 25, 26)));
    // The mirror with its housing, the tinted band, the printed rim.
    painter.setBrush(QColor(7, 7, 8));
    painter.drawRoundedRect(QRectF(276, 40, 88, 27), 9, 9);
    painter.drawPath(polygon({{300, 8}, {340, 8}, {332, 44}, {308, 44}}, 4));
    painter.fillRect(QRectF(0, 0, 640, 46), downwards(8, 46, QColor(16, 30, 38, 210), QColor(16, 30, 38, 0)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(5, 5, 6), 14));
    painter.drawPath(glass);
    // Inspection stickers, on the passenger's side.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 128, 92));
    painter.drawEllipse(QPointF(78, 44), 15, 15);
    painter.setBrush(QColor(182, 186, 190));
    painter.drawRoundedRect(QRectF(104, 30, 30, 28), 4, 4);
    // Wipers.
    painter.setPen(QPen(QColor(4, 4, 5), 7, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(330, 344), QPointF(86, 326));
    painter.drawLine(QPointF(560, 344), QPointF(350, 320));
    painter.setClipping(false);
    painter.fillRect(QRectF(30, 346, 580, 14), QColor(8, 8, 9));
    return image;
}

QImage paintSideWindow()
{
    QImage image = blank(512, 128);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(16, 18, 20));
    painter.drawPath(polygon({{14, 12}, {500, 12}, {486, 120}, {20, 120}}, 10));
    painter.setBrush(QColor(4, 4, 5));
    for (const int x : {170, 330})
        painter.drawRect(QRectF(x, 8, 18, 114));
    return image;
}

QImage paintMirror()
{
    QImage image = blank(16, 64);
    QPainter painter(&image);
    painter.fillRect(QRectF(0, 40, 16, 24), plastic);
    return image;
}

} // namespace

QImage roofTexture(const CarLook &look)
{
    QImage image = blank(256, 256);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.glassRoof) {
        painter.setPen(QPen(QColor(0, 0, 0), 3));
        painter.setBrush(QColor(9, 10, 12));
        painter.drawRoundedRect(QRectF(26, 60, 204, 186), 14, 14);
    }
    painter.setPen(QPen(joint, 3));
    painter.drawLine(QPointF(13, 0), QPointF(13, 256));
    painter.drawLine(QPointF(243, 0), QPointF(243, 256));
    return image;
}

QImage flankTexture(const CarLook &look)
{
    QImage image = blank(1024, 192);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal metre = 1024 / (look.length - 0.44);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plastic);
    painter.drawRect(QRectF(0, 168, 1024, 24));
    painter.setPen(QPen(joint, 3));
    for (const qreal x : {1.15, 2.15, 3.05})
        painter.drawLine(QPointF(x * metre, 0), QPointF(x * metre, 168));
    painter.setPen(QPen(QColor(255, 255, 255, 40), 3));
    painter.drawLine(QPointF(60, 44), QPointF(1000, 34));
    for (const qreal x : {0.58, look.length - 1.32}) {
        const QPointF hub(x * metre, 168);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(4, 4, 5));
        painter.drawEllipse(hub, 0.37 * metre, 104);
        painter.setBrush(QColor(120, 124, 128));
        painter.drawEllipse(hub, 0.23 * metre, 66);
        painter.setBrush(QColor(40, 42, 45));
        painter.drawEllipse(hub, 0.10 * metre, 28);
    }
    return image;
}

const QImage &bonnetTexture()
{
    static const QImage image = paintBonnet();
    return image;
}

const QImage &screenTexture()
{
    static const QImage image = paintScreen();
    return image;
}

const QImage &sideWindowTexture()
{
    static const QImage image = paintSideWindow();
    return image;
}

const QImage &mirrorTexture()
{
    static const QImage image = paintMirror();
    return image;
}

} // namespace bayfinder::camera
