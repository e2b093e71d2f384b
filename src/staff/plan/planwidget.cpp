// SPDX-License-Identifier: Apache-2.0
#include "staff/plan/planwidget.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace bayfinder {

namespace {

constexpr double zoomStep = 1.25; // a notch of a wheel
constexpr double notch = 120; // QWheelEvent::angleDelta()
// Of the widget, for an arrow key.
constexpr double panStep = 0.1;

} // namespace

PlanWidget::PlanWidget(QWidget *parent)
    : PlanView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Plan of the level"));
}

bool PlanWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bay = bayAt(help->pos());
        if (bay)
            QToolTip::showText(help->globalPos(), codeOf(*bay).toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PlanView::event(event);
}

void PlanWidget::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this](double x, double y) { pan({x * width() * panStep, y * height() * panStep}); };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return step(1, 0);
    case Qt::Key_Right:
        return step(-1, 0);
    case Qt::Key_Up:
        return step(0, 1);
    case Qt::Key_Down:
        return step(0, -1);
    default:
        PlanView::keyPressEvent(event);
    }
}

void PlanWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !plan())
        return PlanView::mousePressEvent(event);
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
    pan(event->position() - m_dragged);
    m_dragged = event->position();
}

void PlanWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return PlanView::mouseReleaseEvent(event);
    const bool clicked = !m_drags;
    m_pressed.reset();
    m_drags = false;
    unsetCursor();
    if (clicked) {
        if (const auto bay = bayAt(event->position()))
            Q_EMIT bayClicked(*bay);
    }
}

void PlanWidget::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / notch;
    if (!plan() || notches == 0)
        return PlanView::wheelEvent(event);
    zoom(std::pow(zoomStep, notches), event->position());
    event->accept();
}

} // namespace bayfinder

#include "moc_planwidget.cpp"
