// SPDX-License-Identifier: Apache-2.0
#include "floorplan/labels.h"

#include "floorplan/crossing.h"
#include "floorplan/markers.h"
#include "floorplan/symbols.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace bayfinder {

namespace {

// In steps of the layout.
constexpr double landmarkSize = 8;
constexpr double baySignSize = 4.5;
constexpr double apart = 1.2;
constexpr double routeWidth = 3;
constexpr double rowDepth = 5; // metres
// Farther out than this symbols say more than there is room for; pixels a metre for a step of the layout.
constexpr double leastScaleForMinor = 0.6;

QFont labelFont(const Scene &scene)
{
    QFont font = scene.font;
    font.setPixelSize(std::max(1, qRound(scene.textSize)));
    return font;
}

// Less is painted first.
int rank(LandmarkKind kind)
{
    switch (kind) {
    case LandmarkKind::Lift:
        return 0;
    case LandmarkKind::Exit:
        return 1;
    case LandmarkKind::Stairs:
    case LandmarkKind::Escalator:
        return 2;
    case LandmarkKind::Payment:
    case LandmarkKind::AccessibleToilet:
    case LandmarkKind::Toilet:
        return 3;
    case LandmarkKind::Shop:
    case LandmarkKind::Information:
        return 4;
    case LandmarkKind::Ramp:
    case LandmarkKind::Charging:
    case LandmarkKind::EmergencyExit:
    case LandmarkKind::Other:
        break;
    }
    return 5;
}

// Whether a name is worth its room: what a lift is can be seen, which one it is cannot.
bool isNamed(LandmarkKind kind)
{
    return kind != LandmarkKind::EmergencyExit && kind != LandmarkKind::Charging && kind != LandmarkKind::Ramp
        && kind != LandmarkKind::Toilet && kind != LandmarkKind::AccessibleToilet;
}

// The rounder a number, the earlier it is written.
int roundness(const QString &code)
{
    const QChar last = code.isEmpty() ? QChar() : code.back();
    return last == u'0' ? 0 : last == u'5' ? 1 : 2;
}

// Room on the view that is not taken yet.
class Room
{
public:
    explicit Room(const Scene &scene)
        : m_view(QPointF(), scene.view)
        , m_seen(scene.seen())
        , m_margin(apart * scene.unit)
        , m_routeMargin(routeWidth * scene.unit)
        , m_route(scene.camera.toPixels(scene.view).map(QPolygonF(scene.route)))
    {
        const QList<PlacedMarker> markers = placeMarkers(scene);
        for (const PlacedMarker &marker : markers) {
            m_taken.append(marker.bubble);
            m_taken.append(marker.symbol);
        }
        m_taken.append(scene.covered);
    }

    /// Takes the room, if nothing has it. @p own, which was taken before, may be as close as it likes, but
    /// not below it.
    bool take(const QRectF &box, const QRectF &own = {})
    {
        if (!isFree(box, own))
            return false;
        m_taken.append(box);
        return true;
    }

private:
    [[nodiscard]] bool isFree(const QRectF &box, const QRectF &own) const
    {
        if (!m_view.contains(box) || (m_seen.intersects(box) && !m_seen.contains(box)))
            return false;
        const QRectF wider = box.adjusted(-m_margin, -m_margin, m_margin, m_margin);
        return std::none_of(m_taken.cbegin(), m_taken.cend(),
                            [&](const QRectF &other) { return other.intersects(other == own ? box : wider); })
            && !isOnRoute(box);
    }

    [[nodiscard]] bool isOnRoute(const QRectF &box) const
    {
        const double width = m_routeMargin;
        return lineMeets(m_route, box.adjusted(-width, -width, width, width));
    }

    QRectF m_view;
    QRectF m_seen;
    double m_margin;
    double m_routeMargin;
    QPolygonF m_route;
    QList<QRectF> m_taken;
};

void placeLandmarks(const Scene &scene, Room &room, QList<PlacedLabel> &labels)
{
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    const bool isClose = scene.camera.scale >= leastScaleForMinor * scene.unit;
    QList<SiteLandmark> landmarks = scene.plan->landmarks();
    std::stable_sort(landmarks.begin(), landmarks.end(), [](const SiteLandmark &a, const SiteLandmark &b) {
        return rank(a.kind) < rank(b.kind);
    });
    for (const SiteLandmark &landmark : std::as_const(landmarks)) {
        if (!isClose && rank(landmark.kind) > 3)
            continue;
        const QPointF point = toPixels.map(landmark.position);
        const double size = landmarkSize * scene.unit;
        const QRectF box(point.x() - size / 2, point.y() - size / 2, size, size);
        if (!room.take(box))
            continue;
        PlacedLabel label;
        label.symbol = landmark.kind;
        label.symbolBox = box;
        if (isNamed(landmark.kind))
            label.text = landmark.name.text(scene.language);
        labels.append(label);
    }
    // Names come after all symbols: a symbol says more in less room.
    const QFontMetricsF metrics(labelFont(scene));
    for (PlacedLabel &label : labels) {
        if (label.text.isEmpty())
            continue;
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.height());
        const QRectF &symbol = label.symbolBox;
        const double gap = 0.15 * symbol.width();
        const double y = symbol.center().y() - size.height() / 2;
        const std::array choices{
            QRectF(QPointF(symbol.right() + gap, y), size),
            QRectF(QPointF(symbol.left() - gap - size.width(), y), size),
            QRectF(QPointF(symbol.center().x() - size.width() / 2, symbol.bottom() + gap), size),
            QRectF(QPointF(symbol.center().x() - size.width() / 2, symbol.top() - gap - size.height()),
                   size)};
        const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                        [&](const QRectF &choice) { return room.take(choice, symbol); });
        if (found == choices.cend())
            label.text.clear();
        else
            label.textBox = *found;
    }
}

// By bay.
using NumberBoxes = QHash<const FloorPlan::Bay *, QRectF>;

void placeBaySigns(const Scene &scene, const NumberBoxes &numbers, Room &room, QList<PlacedLabel> &labels)
{
    const double size = baySignSize * scene.unit;
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    for (const FloorPlan::Bay &bay : scene.plan->bays()) {
        if ((!bay.accessible && !bay.charging) || bay.car.isEmpty() || bay.width * scene.camera.scale < size)
            continue;
        // At the end of the bay: its middle is for its number.
        const QPointF end = toPixels.map((bay.car[0] + bay.car[1]) * 0.5);
        const QPointF middle = toPixels.map(bay.middle);
        QRectF box(0, 0, size, size);
        box.moveCenter(middle + (end - middle) * 0.78);
        if (!room.take(box, numbers.value(&bay)))
            continue;
        PlacedLabel label;
        label.symbol = bay.accessible ? LandmarkKind::AccessibleToilet : LandmarkKind::Charging;
        label.symbolBox = box;
        label.bay = true;
        labels.append(label);
    }
}

NumberBoxes placeBayNumbers(const Scene &scene, Room &room, QList<PlacedLabel> &labels)
{
    const QTransform toPixels = scene.camera.toPixels(scene.view);
    const QRectF seen = toPixels.inverted().mapRect(QRectF(QPointF(), scene.view));
    NumberBoxes numbers;
    // A number stays inside its row, which is as deep as a car is long.
    if (rowDepth * scene.camera.scale < scene.textSize)
        return numbers;
    const QFontMetricsF metrics(labelFont(scene));
    QList<std::pair<int, const FloorPlan::Bay *>> bays;
    for (const FloorPlan::Bay &bay : scene.plan->bays()) {
        if (seen.contains(bay.middle))
            bays.append({roundness(bay.code), &bay});
    }
    std::stable_sort(bays.begin(), bays.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[round, bay] : std::as_const(bays)) {
        const QSizeF size(metrics.horizontalAdvance(bay->code), metrics.ascent());
        QRectF box(QPointF(), size);
        box.moveCenter(toPixels.map(bay->middle));
        if (!room.take(box))
            continue;
        PlacedLabel label;
        label.text = bay->code;
        label.textBox = box;
        label.bay = true;
        labels.append(label);
        numbers.insert(bay, box);
    }
    return numbers;
}

} // namespace

QList<PlacedLabel> placeLabels(const Scene &scene)
{
    QList<PlacedLabel> labels;
    if (!scene.plan || !scene.labels)
        return labels;
    Room room(scene);
    placeLandmarks(scene, room, labels);
    const NumberBoxes numbers = placeBayNumbers(scene, room, labels);
    placeBaySigns(scene, numbers, room, labels);
    return labels;
}

void paintLabels(QPainter &painter, const Scene &scene, const QList<PlacedLabel> &labels)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont(scene));
    for (const PlacedLabel &label : labels) {
        if (label.symbol && label.bay)
            paintGlyph(painter, landmarkGlyph(*label.symbol), label.symbolBox, scene.palette.text);
        else if (label.symbol)
            paintSymbol(painter, *label.symbol, label.symbolBox, scene.palette.symbol,
                        scene.palette.symbolText);
        if (label.text.isEmpty())
            continue;
        const double padding = 0.08 * scene.textSize;
        QPainterPath plate;
        plate.addRoundedRect(label.textBox.adjusted(-padding, -padding, padding, padding), 2 * padding,
                             2 * padding);
        QColor halo = scene.palette.halo;
        halo.setAlphaF(label.bay ? 0.6F : 0.9F);
        painter.fillPath(plate, halo);
        painter.setPen(scene.palette.text);
        painter.drawText(label.textBox, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
}

} // namespace bayfinder
