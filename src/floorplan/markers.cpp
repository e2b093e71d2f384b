// SPDX-License-Identifier: Apache-2.0
#include "floorplan/markers.h"

#include "floorplan/crossing.h"
#include "floorplan/symbols.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace bayfinder {

namespace {

// In steps of the layout.
constexpr double kioskSize = 7;
constexpr double landmarkSize = 11;
constexpr double endSize = 12;
constexpr double bubblePadding = 2;
constexpr double pointerLength = 4;
constexpr double bubbleRadius = 2;

// The light that shows where one looks: how wide, and how far it reaches, in radii of the kiosk's symbol.
constexpr double coneDegrees = 56;
constexpr double coneReach = 3;

// What is said of the target is the answer, and larger than the rest.
constexpr double targetTextScale = 1.5;

double symbolSize(const Scene &scene, PlanMarker::Kind kind)
{
    switch (kind) {
    case PlanMarker::Kind::Kiosk:
        return kioskSize * scene.unit;
    case PlanMarker::Kind::Landmark:
        return landmarkSize * scene.unit;
    case PlanMarker::Kind::End:
        return endSize * scene.unit;
    case PlanMarker::Kind::Target:
        break;
    }
    return 0;
}

QRectF symbolBox(const Scene &scene, PlanMarker::Kind kind, QPointF point)
{
    const double size = symbolSize(scene, kind);
    // A drop stands on its tip.
    const double above = kind == PlanMarker::Kind::End ? size : size / 2;
    return {point.x() - size / 2, point.y() - above, size, size};
}

QPolygonF coneOf(const Scene &scene, const PlanMarker &marker, const QRectF &symbol)
{
    if (marker.kind != PlanMarker::Kind::Kiosk || !marker.heading)
        return {};
    const QPointF middle = symbol.center();
    const double reach = coneReach * symbol.width() / 2;
    const double looks = *marker.heading - scene.camera.up; // clockwise from up
    QPolygonF cone({middle});
    constexpr int parts = 14;
    for (int i = 0; i <= parts; ++i) {
        const double angle = qDegreesToRadians(looks + coneDegrees * (double(i) / parts - 0.5));
        cone.append(middle + reach * QPointF(std::sin(angle), -std::cos(angle)));
    }
    cone.append(middle);
    return cone;
}

bool coneMeets(const QPolygonF &cone, const QRectF &box)
{
    return !cone.isEmpty() && (lineMeets(cone, box) || cone.containsPoint(box.center(), Qt::OddEvenFill));
}

// Where a bubble of @p size can go, the best first.
std::vector<QRectF> choices(const PlanMarker &marker, const PlacedMarker &placed, QSizeF size, double gap)
{
    const QPointF point = placed.point;
    const QRectF &symbol = placed.symbol;
    const double above = symbol.isEmpty() ? point.y() : symbol.top();
    const double below = symbol.isEmpty() ? point.y() : symbol.bottom();
    const double aside = symbol.width() / 2 + gap;
    const auto over = [&](double shift, double away) {
        return QRectF(QPointF(point.x() - size.width() / 2 + shift, above - gap - away - size.height()),
                      size);
    };
    const auto under = [&](double shift, double away) {
        return QRectF(QPointF(point.x() - size.width() / 2 + shift, below + gap + away), size);
    };
    const QRectF right(QPointF(point.x() + aside, point.y() - size.height() / 2), size);
    const QRectF left(QPointF(point.x() - aside - size.width(), point.y() - size.height() / 2), size);
    // Above the kiosk is what one sees ahead.
    const bool first = marker.kind == PlanMarker::Kind::Kiosk;
    std::vector<QRectF> all{first ? under(0, 0) : over(0, 0), first ? right : under(0, 0),
                            first ? left : right, first ? over(0, 0) : left};
    // Farther off only above and below, where a pointer shows what it belongs to.
    const double half = size.width() / 2;
    for (const double away : {0.0, 0.7 * size.height(), 1.4 * size.height(), 2.1 * size.height()}) {
        for (const double shift : {0.0, half, -half}) {
            all.push_back(first ? under(shift, away) : over(shift, away));
            all.push_back(first ? over(shift, away) : under(shift, away));
        }
    }
    return all;
}

// Moved along the view's border, but not away from what it belongs to.
QRectF heldInside(QRectF bubble, const QRectF &view, QPointF point, double reach)
{
    if (!view.contains(point))
        return bubble;
    if (bubble.left() < view.left())
        bubble.moveLeft(std::min(view.left(), point.x() - reach));
    if (bubble.right() > view.right())
        bubble.moveRight(std::max(view.right(), point.x() + reach));
    return bubble;
}

QPainterPath speechBubble(const PlacedMarker &marker, double radius, double width)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(marker.bubble, radius, radius);
    const QRectF &bubble = marker.bubble;
    // From the nearest edge to the point, where the bubble stands off.
    const bool isAbove = bubble.bottom() < marker.point.y();
    const bool isBelow = bubble.top() > marker.point.y();
    if (!isAbove && !isBelow)
        return path;
    const double edge = isAbove ? bubble.bottom() - 1 : bubble.top() + 1;
    const double x = std::clamp(marker.point.x(), bubble.left() + radius + width,
                                std::max(bubble.left() + radius + width, bubble.right() - radius - width));
    QPainterPath pointer;
    pointer.addPolygon(QPolygonF({{x - width, edge}, {x + width, edge}, marker.point}));
    pointer.closeSubpath();
    return path.united(pointer);
}

void paintCone(QPainter &painter, const Scene &scene, const QPolygonF &cone)
{
    QPainterPath path;
    path.addPolygon(cone);
    QColor light = scene.palette.kiosk;
    light.setAlphaF(0.35F);
    painter.fillPath(path, light);
}

void paintKiosk(QPainter &painter, const Scene &scene, const QRectF &symbol)
{
    const double radius = symbol.width() / 2;
    painter.setPen(QPen(scene.palette.kioskText, std::max(1.0, 0.9 * scene.unit)));
    painter.setBrush(scene.palette.kiosk);
    painter.drawEllipse(symbol.center(), radius, radius);
}

struct BubbleColours
{
    QColor plate;
    QColor text;
};

BubbleColours coloursOf(const Palette &palette, PlanMarker::Kind kind)
{
    switch (kind) {
    case PlanMarker::Kind::Kiosk:
        return {palette.kiosk, palette.kioskText};
    case PlanMarker::Kind::Target:
    case PlanMarker::Kind::End:
        return {palette.target, palette.targetText};
    case PlanMarker::Kind::Landmark:
        return {palette.halo, palette.text};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont markerFont(const Scene &scene, PlanMarker::Kind kind)
{
    QFont font = scene.font;
    const double scale = kind == PlanMarker::Kind::Target ? targetTextScale : 1;
    font.setPixelSize(std::max(1, qRound(scene.textSize * scale)));
    font.setBold(true);
    return font;
}

QList<PlacedMarker> placeMarkers(const Scene &scene)
{
    QList<PlacedMarker> placed;
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    for (const PlanMarker &marker : scene.markers) {
        PlacedMarker result;
        result.point = toPixels.map(marker.position);
        result.symbol = symbolBox(scene, marker.kind, result.point);
        result.box = result.symbol;
        result.cone = coneOf(scene, marker, result.symbol);
        placed.append(result);
    }
    const QRectF view = scene.seen();
    const QPolygonF route = toPixels.map(QPolygonF(scene.route));
    const double padding = bubblePadding * scene.unit;
    // The last one is the most important, and chooses first.
    for (qsizetype i = placed.size() - 1; i >= 0; --i) {
        const PlanMarker &marker = scene.markers.at(i);
        if (marker.text.isEmpty())
            continue;
        const QFontMetricsF metrics(markerFont(scene, marker.kind));
        const QSizeF size(metrics.horizontalAdvance(marker.text) + 2 * padding,
                          metrics.height() + padding / 2);
        PlacedMarker &result = placed[i];
        const double gap =
            (marker.kind == PlanMarker::Kind::Target ? pointerLength : bubblePadding) * scene.unit;
        const auto isFree = [&](const QRectF &bubble) {
            if (!view.contains(bubble) || bubble.intersects(scene.covered) || bubble.intersects(result.symbol)
                || bubble.contains(result.point))
                return false;
            for (qsizetype k = 0; k < placed.size(); ++k) {
                if (k != i && (placed[k].box.intersects(bubble) || bubble.contains(placed[k].point)))
                    return false;
            }
            return true;
        };
        std::vector<QRectF> all = choices(marker, result, size, gap);
        for (QRectF &choice : all)
            choice = heldInside(choice, view, result.point, bubbleRadius * scene.unit);
        const auto hidesNoCone = [&](const QRectF &bubble) {
            return std::none_of(placed.cbegin(), placed.cend(), [&bubble](const PlacedMarker &other) {
                return coneMeets(other.cone, bubble);
            });
        };
        auto best = std::find_if(all.cbegin(), all.cend(), [&](const QRectF &bubble) {
            return isFree(bubble) && hidesNoCone(bubble) && !lineMeets(route, bubble);
        });
        if (best == all.cend()) {
            best = std::find_if(all.cbegin(), all.cend(),
                                [&](const QRectF &bubble) { return isFree(bubble) && hidesNoCone(bubble); });
        }
        if (best == all.cend())
            best = std::find_if(all.cbegin(), all.cend(), isFree);
        result.bubble = best == all.cend() ? all.front() : *best;
        result.box = result.symbol.united(result.bubble);
    }
    return placed;
}

void paintMarkers(QPainter &painter, const Scene &scene)
{
    const QList<PlacedMarker> placed = placeMarkers(scene);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedMarker &marker : placed) {
        if (!marker.cone.isEmpty())
            paintCone(painter, scene, marker.cone);
    }
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const PlanMarker &marker = scene.markers.at(i);
        const BubbleColours colours = coloursOf(scene.palette, marker.kind);
        if (!placed[i].bubble.isEmpty()) {
            const QPainterPath bubble = speechBubble(placed[i], bubbleRadius * scene.unit, 1.6 * scene.unit);
            painter.setPen(QPen(colours.text, std::max(1.0, 0.35 * scene.unit)));
            painter.setBrush(colours.plate);
            painter.drawPath(bubble);
            painter.setFont(markerFont(scene, marker.kind));
            painter.setPen(colours.text);
            painter.drawText(placed[i].bubble, Qt::AlignCenter, marker.text);
        }
        switch (marker.kind) {
        case PlanMarker::Kind::Kiosk:
            paintKiosk(painter, scene, placed[i].symbol);
            break;
        case PlanMarker::Kind::Landmark:
            paintSymbol(painter, marker.landmark, placed[i].symbol, scene.palette.route,
                        scene.palette.routeEdge);
            break;
        case PlanMarker::Kind::End:
            paintGlyph(painter, destinationGlyph(), placed[i].symbol, scene.palette.route);
            break;
        case PlanMarker::Kind::Target:
            break;
        }
    }
}

} // namespace bayfinder
