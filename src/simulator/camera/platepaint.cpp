// SPDX-License-Identifier: Apache-2.0
#include "simulator/camera/platepaint.h"

#include "plate/colours.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace bayfinder::camera {

namespace {

constexpr int plateHeight = 140; // millimetres
constexpr qreal characterHeight = 90;
constexpr qreal characterWidth = 45;

// Characters on plates are narrow and of one size, whatever the font makes of them.
QPainterPath character(const QString &text, const QRectF &box)
{
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(100);
    font.setBold(true);
    QPainterPath outline;
    outline.addText(0, 0, font, text);
    const QRectF bounds = outline.boundingRect();
    if (bounds.isEmpty())
        return {};
    // A 1 stays as thin as it is.
    const qreal width = qMin(box.width(), bounds.width() * box.height() / bounds.height());
    QTransform fit;
    fit.translate(box.center().x() - width / 2, box.top());
    fit.scale(width / bounds.width(), box.height() / bounds.height());
    fit.translate(-bounds.left(), -bounds.top());
    return fit.map(outline);
}

bool isSpecial(QChar c)
{
    return u"警学挂使领港澳应急试超"_s.contains(c);
}

} // namespace

QImage platePicture(const QString &plate, qreal scale)
{
    const PlateColours colours = plateColours(plate);
    const bool newEnergy = colours.name == PlateColour::Green || colours.name == PlateColour::YellowGreen;
    const int width = newEnergy ? 480 : 440;
    QImage image((QSizeF(width, plateHeight) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(image.width() / qreal(width), image.height() / qreal(plateHeight));
    const bool sideways = colours.name == PlateColour::YellowGreen;
    QLinearGradient ground(0, 0, sideways ? width : 0, sideways ? 0 : plateHeight);
    ground.setColorAt(0, QColor::fromRgba(colours.background));
    ground.setColorAt(1, QColor::fromRgba(colours.secondBackground));
    if (sideways) {
        ground.setColorAt(0.28, QColor::fromRgba(colours.background));
        ground.setColorAt(0.281, QColor::fromRgba(colours.secondBackground));
    }
    painter.fillRect(QRectF(0, 0, width, plateHeight), ground);
    painter.setPen(QPen(QColor::fromRgba(colours.text), 2.5));
    painter.drawRoundedRect(QRectF(5, 5, width - 10, plateHeight - 10), 9, 9);

    // By GA 36: a gap with a dot behind the second character.
    const auto count = static_cast<int>(plate.size());
    const qreal gap = 22; // besides the ordinary distance
    const qreal pitch = qMin(57.0, (width - 30 - gap) / qMax(1, count));
    const qreal cell = qMax(1.0, qMin(characterWidth, pitch - 8)); // also for what is no plate
    qreal x = (width - pitch * count - gap) / 2 + (pitch - cell) / 2;
    for (int i = 0; i < count; ++i) {
        const QChar c = plate.at(i);
        const QPainterPath outline =
            character(QString(c), {x, (plateHeight - characterHeight) / 2, cell, characterHeight});
        const QColor ink = QColor::fromRgba(isSpecial(c) ? colours.special : colours.text);
        painter.fillPath(outline, ink);
        painter.strokePath(outline, QPen(ink, 2.2)); // pressed characters are bolder than printed ones
        x += pitch;
        if (i == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor::fromRgba(colours.text));
            painter.drawEllipse(QPointF(x + gap / 2 - (pitch - cell) / 2, plateHeight / 2.0), 5, 5);
            x += gap;
        }
    }
    return image;
}

} // namespace bayfinder::camera
