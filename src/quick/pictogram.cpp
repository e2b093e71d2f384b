// SPDX-License-Identifier: Apache-2.0
#include "quick/pictogram.h"

#include "floorplan/symbols.h"

#include <QPainter>

namespace bayfinder {

namespace {

QPainterPath glyphOf(Pictogram::Kind kind, double angle)
{
    switch (kind) {
    case Pictogram::Kind::Turn:
        return turnGlyph(angle);
    case Pictogram::Kind::Lift:
        return landmarkGlyph(LandmarkKind::Lift);
    case Pictogram::Kind::Stairs:
        return landmarkGlyph(LandmarkKind::Stairs);
    case Pictogram::Kind::Escalator:
        return landmarkGlyph(LandmarkKind::Escalator);
    case Pictogram::Kind::Ramp:
        return landmarkGlyph(LandmarkKind::Ramp);
    case Pictogram::Kind::Destination:
        return destinationGlyph();
    case Pictogram::Kind::Plus:
        return controlGlyph(ControlGlyph::Plus);
    case Pictogram::Kind::Minus:
        return controlGlyph(ControlGlyph::Minus);
    case Pictogram::Kind::Whole:
        return controlGlyph(ControlGlyph::Whole);
    case Pictogram::Kind::North:
        return northGlyph(angle);
    case Pictogram::Kind::StepFree:
        return landmarkGlyph(LandmarkKind::AccessibleToilet);
    }
    Q_UNREACHABLE();
}

} // namespace

Pictogram::Pictogram(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Pictogram::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    Q_EMIT kindChanged();
    update();
}

void Pictogram::setAngle(double angle)
{
    if (angle == m_angle)
        return;
    m_angle = angle;
    Q_EMIT angleChanged();
    update();
}

void Pictogram::setColour(const QColor &colour)
{
    if (colour == m_colour)
        return;
    m_colour = colour;
    Q_EMIT colourChanged();
    update();
}

void Pictogram::paint(QPainter *painter)
{
    const double side = std::min(width(), height());
    painter->setRenderHint(QPainter::Antialiasing);
    paintGlyph(*painter, glyphOf(m_kind, m_angle), {(width() - side) / 2, (height() - side) / 2, side, side},
               m_colour);
}

} // namespace bayfinder

#include "moc_pictogram.cpp"
