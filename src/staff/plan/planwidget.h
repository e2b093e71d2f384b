// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "staff/plan/planview.h"

#include <optional>

namespace bayfinder {

/// A plan under a hand: drag to move it, turn the wheel or press + and - to scale it, 0 to see all of it,
/// click a bay to choose it.
class PlanWidget : public PlanView
{
    Q_OBJECT

public:
    explicit PlanWidget(QWidget *parent = nullptr);

Q_SIGNALS:
    /// An index in SiteLevel::bays.
    void bayClicked(int bay);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::optional<QPointF> m_pressed; // where the mouse went down
    QPointF m_dragged; // where it was last
    bool m_drags = false;
};

} // namespace bayfinder
