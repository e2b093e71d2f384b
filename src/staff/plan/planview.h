// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camerarange.h"
#include "floorplan/floorpainting.h"
#include "garageview/levelplans.h"
#include "garageview/sight.h"
#include "guidance/values.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>

namespace bayfinder {

/// One level of the garage on the screen. The floor is painted in another thread, so that even the largest
/// level keeps nobody waiting; what moves above it is painted with the widget.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// Where the plans are from; nothing is shown without. They may be shared with other widgets of this
    /// thread.
    void setPlans(std::shared_ptr<LevelPlans> plans);
    /// Shows @p sight, all of it, unless it is what is shown already. Nothing: an empty plan.
    void setSight(const std::optional<Sight> &sight);
    [[nodiscard]] const std::optional<Sight> &sight() const { return m_sight; }
    /// Who parks there: in the order of the level's bays.
    void setOccupancies(const QList<BayState::Occupancy> &occupancies);
    /// Bays whose state has just changed, indices in SiteLevel::bays.
    void setChanged(const QList<int> &bays);
    /// The chosen bay, an index in SiteLevel::bays; when it is another one than before it is brought into
    /// view.
    void select(std::optional<int> bay);
    [[nodiscard]] std::optional<int> selected() const { return m_selected; }
    void setLanguage(const QString &language);
    /// What is written where there is no plan.
    void setPlaceholder(const QString &text);

    [[nodiscard]] const Camera &camera() const { return m_camera; }
    /// The bay at that place of the widget, an index in SiteLevel::bays.
    [[nodiscard]] std::optional<int> bayAt(QPointF position) const;
    /// Where the middle of the bay is, in the widget.
    [[nodiscard]] QPointF positionOf(int bay) const;
    /// The floor is painted as it is now.
    [[nodiscard]] bool isCurrent() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    /// All that matters is in view, as large as it fits.
    void fit();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// The floor is painted as it is now.
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// The plan follows the hand by so many pixels.
    void pan(QPointF pixels);
    /// Enlarges what is at that place of the widget.
    void zoom(double factor, QPointF fixed);
    [[nodiscard]] std::shared_ptr<const FloorPlan> plan() const;
    /// The number of a bay of the level that is shown.
    [[nodiscard]] QString codeOf(int bay) const;

private:
    void moveTo(const Camera &camera, bool fitted);
    void outdate();
    void paintLater();
    void paintBays(QPainter &painter, const FloorPlan &plan) const;
    [[nodiscard]] Camera fittingCamera() const;
    [[nodiscard]] CameraRange range() const;
    [[nodiscard]] Scene scene() const;

    std::shared_ptr<LevelPlans> m_plans;
    std::optional<Sight> m_sight;
    QList<BayState::Occupancy> m_occupancies;
    QList<int> m_changed;
    std::optional<int> m_selected;
    QString m_language;
    QString m_placeholder;
    Camera m_camera;
    bool m_fitted = true;
    FloorPainting m_floor;
};

} // namespace bayfinder
