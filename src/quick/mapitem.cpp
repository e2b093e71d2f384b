// SPDX-License-Identifier: Apache-2.0
#include "quick/mapitem.h"

#include "quick/mapnode.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QtMath>

#include <algorithm>

namespace bayfinder {

namespace {

// What a plan that fits leaves free, in steps of the layout: markers stand on its ends.
constexpr double sideMargin = 26;
constexpr double topMargin = 24;
constexpr double bottomMargin = 14;
constexpr double plainMargin = 3;
// A short way is shown with what is around it.
constexpr double leastAround = 12; // metres
// A bay without a way, with what is around it.
constexpr double aroundBay = 40; // metres
// The largest: a bay is as wide as a thumb.
constexpr double mostStepsPerMetre = 14;
// The smallest, of what makes the whole level fit.
constexpr double leastOfWhole = 0.8;

QList<QPointF> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

} // namespace

MapItem::MapItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

template <typename Value>
void MapItem::change(Value &now, const Value &wanted)
{
    if (wanted == now)
        return;
    now = wanted;
    follow();
}

template <typename Source>
void MapItem::changeSource(QPointer<Source> &now, Source *wanted, void (Source::*changed)())
{
    if (wanted == now)
        return;
    if (now)
        now->disconnect(this);
    now = wanted;
    if (now)
        connect(now, changed, this, &MapItem::follow);
    follow();
}

void MapItem::setMap(GarageMap *map)
{
    changeSource(m_map, map, &GarageMap::stateChanged);
}

void MapItem::setColours(MapColours *colours)
{
    changeSource(m_colours, colours, &MapColours::changed);
}

void MapItem::setGuide(WayGuide *guide)
{
    changeSource(m_guide, guide, &WayGuide::changed);
}

void MapItem::setLeg(int leg)
{
    change(m_leg, leg);
}

void MapItem::setArea(const QString &area)
{
    change(m_area, area);
}

void MapItem::setLiveBays(LiveBays *liveBays)
{
    changeSource(m_liveBays, liveBays, &LiveBays::changed);
}

void MapItem::setLanguage(const QString &language)
{
    change(m_language, language);
}

void MapItem::setDetailed(bool detailed)
{
    change(m_detailed, detailed);
}

void MapItem::setNorthUp(bool northUp)
{
    if (northUp == m_northUp)
        return;
    m_northUp = northUp;
    Q_EMIT northUpChanged();
    m_fitted = true;
    follow();
}

void MapItem::setTextSize(double size)
{
    change(m_textSize, size);
}

void MapItem::setUnit(double unit)
{
    change(m_unit, unit);
}

void MapItem::setCovered(const QRectF &covered)
{
    change(m_covered, covered);
}

void MapItem::setProgress(double progress)
{
    if (progress == m_progress)
        return;
    m_progress = progress;
    Q_EMIT progressChanged();
    polish();
}

CameraRange MapItem::range() const
{
    CameraRange range{.leastScale = 1, .mostScale = mostStepsPerMetre * m_unit, .ground = {}};
    const auto plan = m_sight && m_map ? m_map->plan(m_sight->level) : nullptr;
    if (!plan)
        return range;
    range.ground = plan->box();
    const Camera whole = cameraFor(cornersOf(plan->box()), size(), {}, m_camera.up, range.mostScale);
    range.leastScale = std::min(leastOfWhole * whole.scale, m_camera.scale);
    return range;
}

bool MapItem::canGrow() const
{
    return m_sight && m_camera.scale < range().mostScale * 0.999;
}

bool MapItem::canShrink() const
{
    return m_sight && m_camera.scale > range().leastScale * 1.001;
}

void MapItem::pan(double x, double y)
{
    moveTo(range().held(m_camera.panned({x, y})), false);
}

void MapItem::zoom(double factor, double x, double y)
{
    moveTo(range().zoomed(m_camera, factor, {x, y}, size()), false);
}

void MapItem::fit()
{
    moveTo(fittingCamera(), true);
}

void MapItem::moveTo(const Camera &camera, bool fitted)
{
    if (camera == m_camera && fitted == m_fitted)
        return;
    m_camera = camera;
    m_fitted = fitted;
    Q_EMIT cameraChanged();
    Q_EMIT busyChanged();
    polish();
}

Camera MapItem::fittingCamera() const
{
    const double up = m_guide && !m_northUp ? m_guide->heading() : 0;
    const auto plan = m_sight && m_map ? m_map->plan(m_sight->level) : nullptr;
    if (!plan)
        return {.centre = {}, .scale = 1, .up = up};
    const double most = mostStepsPerMetre * m_unit;
    const double plain = plainMargin * m_unit;
    const auto whole = [&](double direction) {
        return cameraFor(cornersOf(plan->box()), size(), {plain, plain, plain, plain}, direction, most);
    };
    if (!m_guide && !m_northUp)
        return whole(0).scale >= whole(90).scale ? whole(0) : whole(90);
    if (!m_detailed || m_sight->markers.isEmpty())
        return whole(up);
    QList<QPointF> points = m_sight->route;
    const double around = points.isEmpty() ? aroundBay : leastAround;
    for (const PlanMarker &marker : m_sight->markers)
        points += cornersOf({marker.position - QPointF(around, around) / 2, QSizeF(around, around)});
    const double side = std::min(sideMargin * m_unit, width() / 6);
    return cameraFor(points, size(),
                     {side, std::min(topMargin * m_unit, height() / 5), side,
                      std::min(bottomMargin * m_unit, height() / 8)},
                     up, most);
}

bool MapItem::isBusy() const
{
    return m_sight && !m_floor.isCurrent(m_camera, size());
}

void MapItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged || change == ItemDevicePixelRatioHasChanged
        || change == ItemSceneChange)
        follow();
}

void MapItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        polish();
}

/// Something else is to be seen, or it looks different.
void MapItem::follow()
{
    const std::optional<Sight> before = m_sight;
    m_sight.reset();
    if (m_guide) {
        m_sight = m_guide->sight(m_leg);
    } else if (m_map && m_map->site()) {
        const QList<SiteLevel> &levels = m_map->site()->levels;
        for (int level = 0; level < levels.size() && !m_sight; ++level) {
            if (levels[level].area == m_area)
                m_sight = Sight{level, {}, {}, {}};
        }
    }
    const bool isElsewhere = before.has_value() != m_sight.has_value()
        || (m_sight && (before->level != m_sight->level || before->target != m_sight->target));
    const bool isAnotherWay = isElsewhere || (m_sight && before->route != m_sight->route);
    if (isElsewhere) {
        // What was painted, or is being painted, of somewhere else would be wrong under this way.
        m_floor.forget();
    }
    if (isAnotherWay) {
        m_way = {};
        m_fitted = true;
    }
    m_floor.outdate();
    Q_EMIT contentChanged();
    Q_EMIT busyChanged();
    if (isAnotherWay && m_sight && !m_sight->route.isEmpty())
        Q_EMIT routeChanged();
    polish();
}

void MapItem::updatePolish()
{
    // What nobody sees is not painted.
    if (!m_map || !m_colours || !window() || !isVisible() || width() <= 0 || height() <= 0)
        return;
    if (m_fitted) {
        const Camera fitting = fittingCamera();
        if (fitting != m_camera) {
            m_camera = fitting;
            Q_EMIT cameraChanged();
        }
    }
    if (m_sight) {
        const double ratio = window()->effectiveDevicePixelRatio();
        const Scene scene = sceneNow();
        m_way = wayLayer(scene, m_progress, ratio);
        // A plan that is not moved needs nothing beyond its borders.
        m_floor.paint(this, scene, m_detailed, ratio, [this] {
            if (isBusy())
                polish();
            update();
            Q_EMIT busyChanged();
        });
        Q_EMIT busyChanged();
    }
    update();
}

Scene MapItem::sceneNow() const
{
    Scene scene;
    scene.camera = m_camera;
    scene.view = size();
    scene.palette = m_colours->palette();
    scene.font = QGuiApplication::font();
    scene.textSize = m_textSize;
    scene.unit = m_unit;
    scene.language = m_language;
    scene.labels = m_detailed;
    scene.covered = m_covered;
    scene.plan = m_map->plan(m_sight->level);
    scene.target = m_sight->target;
    scene.route = m_sight->route;
    scene.markers = m_sight->markers;
    if (!m_detailed) {
        // Too small to read.
        for (PlanMarker &marker : scene.markers)
            marker.text.clear();
    }
    if (m_liveBays)
        scene.occupancies = m_liveBays->of(m_sight->level);
    return scene;
}

QSGNode *MapItem::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *layers = static_cast<MapNode *>(node);
    if (!isShown()) {
        delete layers;
        return nullptr;
    }
    if (!layers)
        layers = new MapNode;
    layers->show(*window(), m_floor.layer(), m_way, m_camera, size());
    return layers;
}

} // namespace bayfinder

#include "moc_mapitem.cpp"
