// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/camerarange.h"
#include "floorplan/floorpainting.h"
#include "floorplan/maplayer.h"
#include "floorplan/scene.h"
#include "quick/garagemap.h"
#include "quick/livebays.h"
#include "quick/mapcolours.h"
#include "quick/wayguide.h"

#include <QImage>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// Shows one level of the garage: a leg of the way, or a level as it is now. Can be moved and enlarged.
///
/// What does not move is painted by a thread of its own into a picture somewhat larger than the item, so that
/// a finger that moves the plan waits for nothing: until the next picture is there, the last one is moved or
/// stretched. The way lies over it, and is painted at once, because it draws itself. Both are pictures, which
/// every renderer shows the same.
class MapItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bayfinder::GarageMap *map READ map WRITE setMap NOTIFY contentChanged REQUIRED FINAL)
    Q_PROPERTY(
        bayfinder::MapColours *colours READ colours WRITE setColours NOTIFY contentChanged REQUIRED FINAL)
    /// Which leg of whose way; without a guide, the level of `area`, with north up, or to the left where it
    /// is larger so.
    Q_PROPERTY(bayfinder::WayGuide *guide READ guide WRITE setGuide NOTIFY contentChanged FINAL)
    Q_PROPERTY(int leg READ leg WRITE setLeg NOTIFY contentChanged FINAL)
    /// What a vendor calls the level.
    Q_PROPERTY(QString area READ area WRITE setArea NOTIFY contentChanged FINAL)
    /// Tints the bays, where it is set.
    Q_PROPERTY(bayfinder::LiveBays *liveBays READ liveBays WRITE setLiveBays NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY contentChanged FINAL)
    /// Labels, and what one can read off the plan.
    Q_PROPERTY(bool detailed READ isDetailed WRITE setDetailed NOTIFY contentChanged FINAL)
    /// Instead of up being where one looks who reads this machine.
    Q_PROPERTY(bool northUp READ isNorthUp WRITE setNorthUp NOTIFY northUpChanged FINAL)
    /// Pixels: of the smallest text, and the step of the layout.
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY contentChanged FINAL)
    Q_PROPERTY(double unit READ unit WRITE setUnit NOTIFY contentChanged FINAL)
    /// Where something lies on the map: nothing is written there.
    Q_PROPERTY(QRectF covered READ covered WRITE setCovered NOTIFY contentChanged FINAL)
    /// How much of the way is drawn, 0 to 1.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged FINAL)
    /// What is in the middle, metres in the garage's frame.
    Q_PROPERTY(QPointF centre READ centre NOTIFY cameraChanged FINAL)
    /// Pixels a metre.
    Q_PROPERTY(double pixelsPerMetre READ pixelsPerMetre NOTIFY cameraChanged FINAL)
    /// Degrees clockwise from north, what is up.
    Q_PROPERTY(double up READ up NOTIFY cameraChanged FINAL)
    /// Nobody has moved it since it was last made to fit.
    Q_PROPERTY(bool fitted READ isFitted NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY cameraChanged FINAL)
    Q_PROPERTY(bool canShrink READ canShrink NOTIFY cameraChanged FINAL)
    /// What is seen is not yet what was painted for it.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    explicit MapItem(QQuickItem *parent = nullptr);

    [[nodiscard]] GarageMap *map() const { return m_map; }
    void setMap(GarageMap *map);
    [[nodiscard]] MapColours *colours() const { return m_colours; }
    void setColours(MapColours *colours);
    [[nodiscard]] WayGuide *guide() const { return m_guide; }
    void setGuide(WayGuide *guide);
    [[nodiscard]] int leg() const { return m_leg; }
    void setLeg(int leg);
    [[nodiscard]] QString area() const { return m_area; }
    void setArea(const QString &area);
    [[nodiscard]] LiveBays *liveBays() const { return m_liveBays; }
    void setLiveBays(LiveBays *liveBays);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] bool isDetailed() const { return m_detailed; }
    void setDetailed(bool detailed);
    [[nodiscard]] bool isNorthUp() const { return m_northUp; }
    void setNorthUp(bool northUp);
    [[nodiscard]] double textSize() const { return m_textSize; }
    void setTextSize(double size);
    [[nodiscard]] double unit() const { return m_unit; }
    void setUnit(double unit);
    [[nodiscard]] QRectF covered() const { return m_covered; }
    void setCovered(const QRectF &covered);
    [[nodiscard]] double progress() const { return m_progress; }
    void setProgress(double progress);
    [[nodiscard]] QPointF centre() const { return m_camera.centre; }
    [[nodiscard]] double pixelsPerMetre() const { return m_camera.scale; }
    [[nodiscard]] double up() const { return m_camera.up; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] bool canGrow() const;
    [[nodiscard]] bool canShrink() const;
    [[nodiscard]] bool isBusy() const;
    /// Something is painted, of whatever is to be seen.
    [[nodiscard]] bool isShown() const { return !m_floor.layer().image.isNull(); }

    [[nodiscard]] const Camera &camera() const { return m_camera; }

    /// The plan follows a finger; not so far that the level is lost.
    Q_INVOKABLE void pan(double x, double y);
    /// Enlarges by @p factor what is at that point of the item.
    Q_INVOKABLE void zoom(double factor, double x, double y);
    /// Shows the whole leg, or the whole level, again.
    Q_INVOKABLE void fit();

Q_SIGNALS:
    void contentChanged();
    void northUpChanged();
    void progressChanged();
    void cameraChanged();
    void busyChanged();
    /// Another way is to be seen, or another part of it.
    void routeChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    template <typename Value>
    void change(Value &now, const Value &wanted);
    template <typename Source>
    void changeSource(QPointer<Source> &now, Source *wanted, void (Source::*changed)());
    void follow();
    void moveTo(const Camera &camera, bool fitted);
    [[nodiscard]] Camera fittingCamera() const;
    [[nodiscard]] CameraRange range() const;
    [[nodiscard]] Scene sceneNow() const;

    QPointer<GarageMap> m_map;
    QPointer<MapColours> m_colours;
    QPointer<WayGuide> m_guide;
    QPointer<LiveBays> m_liveBays;
    int m_leg = 0;
    QString m_area;
    QString m_language;
    bool m_detailed = true;
    bool m_northUp = false;
    double m_textSize = 30;
    double m_unit = 4;
    QRectF m_covered;
    double m_progress = 1;

    std::optional<Sight> m_sight; // what is to be seen
    Camera m_camera;
    bool m_fitted = true;
    FloorPainting m_floor;
    MapLayer m_way;
};

} // namespace bayfinder
