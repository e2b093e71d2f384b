// SPDX-License-Identifier: Apache-2.0
#include "staff/plan/planwidget.h"

#include "floorplan/paintroute.h"
#include "staff/window/colours.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace bayfinder {

namespace {

// What a plan that fits leaves free around it, and around a way, in heights of a line.
constexpr double plainMargin = 0.5;
constexpr double wayMargin = 5;
// A short way, and a bay without one, are shown with what is around them.
constexpr double leastAround = 12; // metres
constexpr double aroundBay = 40; // metres
// The largest scale: a bay is as long as some lines of text.
constexpr double mostLinesPerMetre = 2.5;
// The smallest, of what makes the whole level fit.
constexpr double leastOfWhole = 0.8;
// One notch of a wheel, one press of a key.
constexpr double zoomStep = 1.25;
constexpr double notch = 120; // QWheelEvent::angleDelta()
// Of the widget, for an arrow key.
constexpr double panStep = 0.1;

QList<QPointF> cornersOf(const QRectF &box)
{
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

} // namespace

PlanWidget::PlanWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Plan of the level"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlanWidget::setPlans(std::shared_ptr<LevelPlans> plans)
{
    m_plans = std::move(plans);
    m_sight.reset();
    outdate();
}

void PlanWidget::show(const std::optional<Sight> &sight)
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

void PlanWidget::setOccupancies(const QList<BayState::Occupancy> &occupancies)
{
    if (occupancies == m_occupancies)
        return;
    m_occupancies = occupancies;
    outdate();
}

void PlanWidget::setChanged(const QList<int> &bays)
{
    if (bays == m_changed)
        return;
    m_changed = bays;
    update();
}

void PlanWidget::select(std::optional<int> bay)
{
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

void PlanWidget::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    outdate();
}

void PlanWidget::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

std::shared_ptr<const FloorPlan> PlanWidget::plan() const
{
    return m_plans && m_sight ? m_plans->plan(m_sight->level) : nullptr;
}

std::optional<int> PlanWidget::bayAt(QPointF position) const
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

QPointF PlanWidget::positionOf(int bay) const
{
    const auto shown = plan();
    return shown ? m_camera.toPixels(size()).map(shown->bays().at(bay).middle) : QPointF();
}

bool PlanWidget::isCurrent() const
{
    return m_floor.isCurrent(m_camera, size());
}

QSize PlanWidget::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24};
}

QSize PlanWidget::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 8};
}

void PlanWidget::fit()
{
    moveTo(fittingCamera(), true);
}

void PlanWidget::zoomIn()
{
    moveTo(range().zoomed(m_camera, zoomStep, QRectF(rect()).center(), size()), false);
}

void PlanWidget::zoomOut()
{
    moveTo(range().zoomed(m_camera, 1 / zoomStep, QRectF(rect()).center(), size()), false);
}

void PlanWidget::moveTo(const Camera &camera, bool fitted)
{
    m_fitted = fitted;
    if (camera == m_camera)
        return;
    m_camera = camera;
    paintLater();
    update();
}

CameraRange PlanWidget::range() const
{
    CameraRange range{.leastScale = 1, .mostScale = mostLinesPerMetre * fontMetrics().height(), .ground = {}};
    if (const auto shown = plan()) {
        range.ground = shown->box();
        const Camera whole = cameraFor(cornersOf(shown->box()), size(), {}, m_camera.up, range.mostScale);
        range.leastScale = std::min(leastOfWhole * whole.scale, m_camera.scale);
    }
    return range;
}

Camera PlanWidget::fittingCamera() const
{
    const auto shown = plan();
    if (!shown)
        return {};
    const double line = fontMetrics().height();
    const double most = mostLinesPerMetre * line;
    if (m_sight->markers.isEmpty()) {
        const double margin = plainMargin * line;
        return cameraFor(cornersOf(shown->box()), size(), {margin, margin, margin, margin}, 0, most);
    }
    QList<QPointF> points = m_sight->route;
    const double around = points.isEmpty() ? aroundBay : leastAround;
    for (const PlanMarker &marker : m_sight->markers)
        points += cornersOf({marker.position - QPointF(around, around) / 2, QSizeF(around, around)});
    const double side = std::min(wayMargin * line, width() / 6.0);
    const double top = std::min(wayMargin * line, height() / 6.0);
    return cameraFor(points, size(), {side, top, side, top / 2}, 0, most);
}

void PlanWidget::outdate()
{
    m_floor.outdate();
    if (m_fitted)
        m_camera = fittingCamera();
    paintLater();
    update();
}

Scene PlanWidget::scene() const
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

void PlanWidget::paintLater()
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

void PlanWidget::paintEvent(QPaintEvent *)
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
void PlanWidget::paintBays(QPainter &painter, const FloorPlan &plan) const
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

void PlanWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        m_camera = fittingCamera();
}

void PlanWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        outdate();
}

bool PlanWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bay = bayAt(help->pos());
        if (bay)
            QToolTip::showText(help->globalPos(),
                               m_plans->site()->levels[m_sight->level].bays[*bay].code.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PlanWidget::keyPressEvent(QKeyEvent *event)
{
    const auto pan = [this](double x, double y) {
        moveTo(range().held(m_camera.panned({x * width() * panStep, y * height() * panStep})), false);
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return pan(1, 0);
    case Qt::Key_Right:
        return pan(-1, 0);
    case Qt::Key_Up:
        return pan(0, 1);
    case Qt::Key_Down:
        return pan(0, -1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plan())
        return QWidget::mousePressEvent(event);
    m_pressed = m_dragged = event->position();
    m_drags = false;
}

void PlanWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    if (!m_drags && (event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drags = true;
    setCursor(Qt::ClosedHandCursor);
    moveTo(range().held(m_camera.panned(event->position() - m_dragged)), false);
    m_dragged = event->position();
}

void PlanWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return QWidget::mouseReleaseEvent(event);
    const bool clicked = !m_drags;
    m_pressed.reset();
    m_drags = false;
    unsetCursor();
    if (clicked) {
        if (const auto bay = bayAt(event->position()))
            Q_EMIT bayClicked(*bay);
    }
}

void PlanWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto bay = bayAt(event->position()); bay && event->button() == Qt::LeftButton)
        Q_EMIT bayActivated(*bay);
}

void PlanWidget::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / notch;
    if (!plan() || notches == 0)
        return QWidget::wheelEvent(event);
    moveTo(range().zoomed(m_camera, std::pow(zoomStep, notches), event->position(), size()), false);
    event->accept();
}

} // namespace bayfinder

#include "moc_planwidget.cpp"
