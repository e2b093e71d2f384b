// SPDX-License-Identifier: Apache-2.0
#include "floorplan/symbols.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>
#include <QtMath>

#include <array>

namespace bayfinder {

namespace {

// Glyphs are drawn on a grid of so many steps.
constexpr double grid = 24;

// Of points in braces: QPolygonF itself takes those for several things at once.
QPolygonF polygon(const QList<QPointF> &points)
{
    return QPolygonF(points);
}

QPainterPath stroked(const QPainterPath &line, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

QPainterPath stroked(const QPolygonF &line, double width)
{
    QPainterPath path;
    path.addPolygon(line);
    return stroked(path, width);
}

QPainterPath filled(const QPolygonF &outline)
{
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF middle, double radius)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    return path;
}

QPainterPath rectangle(const QRectF &box, double radius = 0)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

// The head of an arrow at @p tip that looks along @p direction (degrees clockwise from up).
QPainterPath arrowHead(QPointF tip, double direction, double size)
{
    QTransform turn;
    turn.translate(tip.x(), tip.y());
    turn.rotate(direction);
    return turn.map(filled(polygon({{0, -size * 0.55}, {size, size * 0.75}, {-size, size * 0.75}})));
}

QPainterPath lift()
{
    return stroked(rectangle({4, 3, 16, 18}, 1), 1.8) | filled(polygon({{12, 6}, {16, 11}, {8, 11}}))
        | filled(polygon({{12, 18}, {16, 13}, {8, 13}}));
}

QPainterPath stairs()
{
    return filled(polygon({{3, 21},
                           {3, 16.5},
                           {7.5, 16.5},
                           {7.5, 12},
                           {12, 12},
                           {12, 7.5},
                           {16.5, 7.5},
                           {16.5, 3},
                           {21, 3},
                           {21, 21}}));
}

QPainterPath escalator()
{
    return stroked(polygon({{3.5, 19.5}, {7, 19.5}, {17, 8.5}, {20.5, 8.5}}), 3.6) | circle({10, 4.6}, 2.1)
        | stroked(polygon({{10, 8.4}, {10, 12}}), 3);
}

QPainterPath exitDoor()
{
    return stroked(polygon({{13, 4}, {5, 4}, {5, 20}, {13, 20}}), 2.2)
        | stroked(polygon({{9.5, 12}, {17, 12}}), 2.4) | arrowHead({19, 12}, 90, 4);
}

QPainterPath bag()
{
    QPainterPath handle;
    handle.moveTo(8.5, 10);
    handle.cubicTo(8.5, 2, 15.5, 2, 15.5, 10);
    return rectangle({4.5, 8.5, 15, 12.5}, 1.5) | stroked(handle, 1.8);
}

QPainterPath person(double x)
{
    return circle({x, 5}, 2.3) | rectangle({x - 2.6, 8.2, 5.2, 6.8}, 1.6)
        | rectangle({x - 1.7, 14, 3.4, 7}, 0.8);
}

QPainterPath wheelchair()
{
    QPainterPath wheel;
    wheel.arcMoveTo({4.5, 9.5, 11, 11}, 105);
    wheel.arcTo({4.5, 9.5, 11, 11}, 105, 245);
    return circle({10.5, 4}, 2.2) | stroked(wheel, 2)
        | stroked(polygon({{10.5, 7.6}, {10.8, 13.2}, {16, 13.2}, {18.4, 19.4}, {20.2, 18.8}}), 2.3)
        | stroked(polygon({{10.8, 10}, {15.5, 10}}), 2);
}

QPainterPath card()
{
    return stroked(rectangle({3.2, 5.5, 17.6, 13}, 1.6), 2) | rectangle({3.2, 8.6, 17.6, 3.2});
}

QPainterPath bolt()
{
    return filled(polygon({{13.5, 2}, {5, 13.8}, {11, 13.8}, {9.8, 22}, {19, 9.4}, {12.8, 9.4}}));
}

QPainterPath information()
{
    return circle({12, 5.2}, 2.2) | rectangle({10.2, 9.5, 3.6, 11}, 0.6);
}

QPainterPath onGrid(LandmarkKind kind)
{
    switch (kind) {
    case LandmarkKind::Lift:
        return lift();
    case LandmarkKind::Stairs:
        return stairs();
    case LandmarkKind::Escalator:
        return escalator();
    case LandmarkKind::Ramp:
        return filled(polygon({{2.5, 19.5}, {21.5, 19.5}, {21.5, 7}}));
    case LandmarkKind::Exit:
    case LandmarkKind::EmergencyExit:
        return exitDoor();
    case LandmarkKind::Shop:
        return bag();
    case LandmarkKind::Toilet:
        return person(6.5) | person(17.5) | rectangle({11.4, 3, 1.2, 18});
    case LandmarkKind::AccessibleToilet:
        return wheelchair();
    case LandmarkKind::Payment:
        return card();
    case LandmarkKind::Charging:
        return bolt();
    case LandmarkKind::Information:
        return information();
    case LandmarkKind::Other:
        break;
    }
    return circle({12, 12}, 6);
}

QPainterPath toUnit(const QPainterPath &onGrid)
{
    return QTransform::fromScale(1 / grid, 1 / grid).map(onGrid);
}

} // namespace

QPainterPath landmarkGlyph(LandmarkKind kind)
{
    // Uniting shapes takes longer than painting them, and a plan has dozens.
    static const auto glyphs = [] {
        std::array<QPainterPath, std::size_t(LandmarkKind::Other) + 1> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all.at(i) = toUnit(onGrid(LandmarkKind(i)));
        return all;
    }();
    return glyphs.at(std::size_t(kind));
}

QPainterPath turnGlyph(double degrees)
{
    constexpr double stem = 3;
    constexpr double head = 4.6;
    if (std::abs(degrees) >= 155) {
        QPainterPath back;
        back.moveTo(16.5, 21);
        back.lineTo(16.5, 9);
        back.arcTo({7, 4.25, 9.5, 9.5}, 0, 180);
        back.lineTo(7, 15);
        const QPainterPath glyph = toUnit(stroked(back, stem) | arrowHead({7, 17.5}, 180, head));
        // To the right is the other way round.
        return degrees > 0 ? QTransform(-1, 0, 0, 1, 1, 0).map(glyph) : glyph;
    }
    if (std::abs(degrees) < 25)
        return toUnit(stroked(polygon({{12, 21}, {12, 8}}), stem) | arrowHead({12, 5}, 0, head));
    // The bend stands aside, so that the arrow as a whole is in the middle.
    const double angle = qDegreesToRadians(degrees);
    const QPointF direction(std::sin(angle), -std::cos(angle));
    const QPointF bend(12 - 4.5 * direction.x(), 12.5 - 2.5 * direction.y());
    const QPointF tip = bend + 9 * direction;
    return toUnit(stroked(polygon({{bend.x(), 21}, bend, bend + 6.5 * direction}), stem)
                  | arrowHead(tip, degrees, head));
}

QPainterPath destinationGlyph()
{
    QPainterPath drop;
    drop.moveTo(12, 22);
    drop.cubicTo(7, 15.5, 4.5, 12.5, 4.5, 9.2);
    drop.arcTo({4.5, 1.7, 15, 15}, 180, -180);
    drop.cubicTo(19.5, 12.5, 17, 15.5, 12, 22);
    return toUnit(drop - circle({12, 9.2}, 3));
}

QPainterPath controlGlyph(ControlGlyph glyph)
{
    const QPainterPath across = stroked(polygon({{4, 12}, {20, 12}}), 3);
    switch (glyph) {
    case ControlGlyph::Plus:
        return toUnit(across | stroked(polygon({{12, 4}, {12, 20}}), 3));
    case ControlGlyph::Minus:
        return toUnit(across);
    case ControlGlyph::Whole:
        return toUnit(stroked(polygon({{4, 9}, {4, 4}, {9, 4}}), 2.6)
                      | stroked(polygon({{15, 4}, {20, 4}, {20, 9}}), 2.6)
                      | stroked(polygon({{20, 15}, {20, 20}, {15, 20}}), 2.6)
                      | stroked(polygon({{9, 20}, {4, 20}, {4, 15}}), 2.6) | circle({12, 12}, 3));
    }
    Q_UNREACHABLE();
}

QPainterPath northGlyph(double degrees)
{
    // The half that points north is whole, the other one an outline.
    const QPainterPath north = filled(polygon({{12, 3}, {16.2, 12}, {7.8, 12}}));
    const QPainterPath south = stroked(polygon({{8.4, 12.4}, {12, 20}, {15.6, 12.4}, {8.4, 12.4}}), 1.2);
    const QPainterPath dial = stroked(circle({12, 12}, 11), 1.6);
    QTransform turn;
    turn.translate(12, 12);
    turn.rotate(degrees);
    turn.translate(-12, -12);
    return toUnit(turn.map(north | south | dial));
}

void paintGlyph(QPainter &painter, const QPainterPath &glyph, const QRectF &box, const QColor &colour)
{
    QTransform place;
    place.translate(box.x(), box.y());
    place.scale(box.width(), box.height());
    painter.fillPath(place.map(glyph), colour);
}

void paintSymbol(QPainter &painter, LandmarkKind kind, const QRectF &box, const QColor &plate,
                 const QColor &glyph)
{
    const double radius = 0.2 * box.width();
    painter.fillPath(rectangle(box, radius), plate);
    const double margin = 0.14 * box.width();
    paintGlyph(painter, landmarkGlyph(kind), box.adjusted(margin, margin, -margin, -margin), glyph);
}

LandmarkKind landmarkKindOf(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Lift:
        return LandmarkKind::Lift;
    case ConnectionKind::Stairs:
        return LandmarkKind::Stairs;
    case ConnectionKind::Escalator:
        return LandmarkKind::Escalator;
    case ConnectionKind::Ramp:
        return LandmarkKind::Ramp;
    }
    Q_UNREACHABLE();
}

} // namespace bayfinder
