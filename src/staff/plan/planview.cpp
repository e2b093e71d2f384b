// SPDX-License-Identifier: Apache-2.0
#include "staff/plan/planview.h"

#include "floorplan/paintroute.h"
#include "staff/window/colours.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace bayfinder {

namespace {

// What a plan that fits leaves free around it, and around a way, in heights of a line.
constexpr double plainMargin = 0.5;
constexpr double wayMargin = 5;
// The largest scale: a bay is as long as some lines of text.
constexpr double mostLinesPerMetre = 2.5;
// The smallest, of what makes the whole level fit.
constexpr double leastOfWhole = 0.8;
// One press of a button.
constexpr double zoomStep = 1.25;

QList<QPointF> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanView::setPlans(std::shared_ptr<LevelPlans> plans)
{
    m_plans = std::move(plans);
    m_sight.reset();
    outdate();
}

void PlanView::setSight(const std::optional<Sight> &sight)
{
    if (sight == m_sight)
        return;
    const bool isElsewhere = !sight || !m_sight || sight->level != m_sight->level;
    m_sight = sight;
    if (isElsewhere) {
        m_floor.forget();
        m_occupancies.clear();
        m_changed.clear();
        m_selected.reset();
    }
    m_fitted = true;
    outdate();
}

void PlanView::setOccupancies(const QList<BayState::Occupancy> &occupancies)
{
    if (occupancies == m_occupancies)
        return;
    m_occupancies = occupancies;
    // What is shown stays until the new floor comes: all that an answer changed is seen at once, in one
    // frame.
    m_floor.outdate();
    paintLater();
}

void PlanView::setChanged(const QList<int> &bays)
{
    if (bays == m_changed)
        return;
    m_changed = bays;
    // Otherwise together with the floor that is being painted.
    if (isCurrent())
        update();
}

void PlanView::select(std::optional<int> bay)
{
    // Who has looked elsewhere since is not taken back.
    if (bay == m_selected)
        return;
    m_selected = bay;
    const auto shown = plan();
    if (bay && shown && *bay < int(shown->bays().size())
        && !rect().marginsRemoved(QMargins(20, 20, 20, 20)).contains(positionOf(*bay).toPoint())) {
        Camera camera = m_camera;
        camera.centre = shown->bays()[*bay].middle;
        moveTo(range().held(camera), false);
    }
    update();
}

void PlanView::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    outdate();
}

void PlanView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

std::shared_ptr<const FloorPlan> PlanView::plan() const
{
    return m_plans && m_sight ? m_plans->plan(m_sight->level) : nullptr;
}

std::optional<int> PlanView::bayAt(QPointF position) const
{
    const auto shown = plan();
    if (!shown)
        return std::nullopt;
    const QPointF metres = m_camera.metresAt(position, size());
    const auto &bays = shown->bays();
    for (int bay = 0; bay < int(bays.size()); ++bay) {
        if (bays[bay].box.contains(metres) && bays[bay].shape.contains(metres))
            return bay;
    }
    return std::nullopt;
}

QPointF PlanView::positionOf(int bay) const
{
    const auto shown = plan();
    return shown ? m_camera.toPixels(size()).map(shown->bays().at(bay).middle) : QPointF();
}

bool PlanView::isCurrent() const
{
    return m_floor.isCurrent(m_camera, size());
}

QSize PlanView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24};
}

QSize PlanView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 8};
}

void PlanView::fit()
{
    moveTo(fittingCamera(), true);
}

void PlanView::zoomIn()
{
    zoom(zoomStep, QRectF(rect()).center());
}

void PlanView::zoomOut()
{
    zoom(1 / zoomStep, QRectF(rect()).center());
}

void PlanView::pan(QPointF pixels)
{
    moveTo(range().held(m_camera.panned(pixels)), false);
}

void PlanView::zoom(double factor, QPointF fixed)
{
    moveTo(range().zoomed(m_camera, factor, fixed, size()), false);
}

QString PlanView::codeOf(int bay) const
{
    return m_plans->site()->levels[m_sight->level].bays[bay].code;
}

void PlanView::moveTo(const Camera &camera, bool fitted)
{
    m_fitted = fitted;
    if (camera == m_camera)
        return;
    m_camera = camera;
    paintLater();
    update();
}

CameraRange PlanView::range() const
{
    CameraRange range{.leastScale = 1, .mostScale = mostLinesPerMetre * fontMetrics().height(), .ground = {}};
    if (const auto shown = plan()) {
        range.ground = shown->box();
        const Camera whole = cameraFor(cornersOf(shown->box()), size(), {}, m_camera.up, range.mostScale);
        range.leastScale = std::min(leastOfWhole * whole.scale, m_camera.scale);
    }
    return range;
}

Camera PlanView::fittingCamera() const
{
    const auto shown = plan();
    if (!shown)
        return {};
    const double line = fontMetrics().height();
    const double most = mostLinesPerMetre * line;
    const QList<QPointF> points = extentOf(*m_sight, shown->box());
    if (m_sight->markers.isEmpty()) {
        const double margin = plainMargin * line;
        return cameraFor(points, size(), {margin, margin, margin, margin}, 0, most);
    }
    const double side = std::min(wayMargin * line, width() / 6.0);
    const double top = std::min(wayMargin * line, height() / 6.0);
    return cameraFor(points, size(), {side, top, side, top / 2}, 0, most);
}

void PlanView::outdate()
{
    m_floor.outdate();
    if (m_fitted)
        m_camera = fittingCamera();
    paintLater();
    update();
}

Scene PlanView::scene() const
{
    Scene scene;
    scene.plan = plan();
    scene.camera = m_camera;
    scene.view = size();
    scene.palette = planPalette(palette());
    scene.font = font();
    scene.textSize = fontInfo().pixelSize();
    scene.unit = fontMetrics().height() / 6.0;
    scene.language = m_language;
    scene.occupancies = m_occupancies;
    if (m_sight) {
        scene.target = m_sight->target;
        scene.route = m_sight->route;
        scene.markers = m_sight->markers;
    }
    return scene;
}

void PlanView::paintLater()
{
    // What nobody sees is not painted.
    if (!isVisible() || !plan())
        return;
    m_floor.paint(this, scene(), true, devicePixelRatioF(), [this] {
        if (!isCurrent())
            paintLater();
        update();
        if (isCurrent())
            Q_EMIT shown();
    });
}

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto shown = plan();
    if (!shown) {
        painter.fillRect(rect(), palette().base());
        painter.setPen(staffColours(palette()).muted);
        const int margin = fontMetrics().height();
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    paintLater();
    const Scene now = scene();
    painter.fillRect(rect(), now.palette.outside);
    const MapLayer &floor = m_floor.layer();
    if (!floor.image.isNull()) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !floor.isOnlyMoved(m_camera));
        painter.setTransform(floor.to(m_camera, size()), true);
        painter.drawImage(floor.box.topLeft(), floor.image);
        painter.restore();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintBays(painter, *shown);
    paintRoute(painter, now);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(palette().highlight(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// The frames of bays that have just changed, and of the chosen one.
void PlanView::paintBays(QPainter &painter, const FloorPlan &plan) const
{
    const QTransform toPixels = m_camera.toPixels(size());
    const QRectF view = rect();
    const double wide = fontMetrics().height() / 6.0;
    const auto frame = [&](int bay, const QColor &colour, double width) {
        if (bay < 0 || bay >= int(plan.bays().size()))
            return;
        const FloorPlan::Bay &framed = plan.bays()[bay];
        if (!toPixels.mapRect(framed.box).intersects(view))
            return;
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(toPixels.map(framed.shape));
    };
    painter.setBrush(Qt::NoBrush);
    const Palette colours = planPalette(palette());
    for (const int bay : m_changed)
        frame(bay, colours.target, wide / 2);
    if (m_selected) {
        frame(*m_selected, colours.routeEdge, wide * 2);
        frame(*m_selected, colours.route, wide);
    }
}

void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        m_camera = fittingCamera();
}

void PlanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        outdate();
}

} // namespace bayfinder

#include "moc_planview.cpp"
