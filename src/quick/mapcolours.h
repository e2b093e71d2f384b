// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "floorplan/palette.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder {

/// A plan's palette as QML fills it from its theme.
class MapColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor outside READ outside WRITE setOutside NOTIFY changed FINAL)
    Q_PROPERTY(QColor floor READ floor WRITE setFloor NOTIFY changed FINAL)
    Q_PROPERTY(QColor road READ road WRITE setRoad NOTIFY changed FINAL)
    Q_PROPERTY(QColor room READ room WRITE setRoom NOTIFY changed FINAL)
    Q_PROPERTY(QColor solid READ solid WRITE setSolid NOTIFY changed FINAL)
    Q_PROPERTY(QColor passage READ passage WRITE setPassage NOTIFY changed FINAL)
    Q_PROPERTY(QColor opening READ opening WRITE setOpening NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed FINAL)
    Q_PROPERTY(QColor bay READ bay WRITE setBay NOTIFY changed FINAL)
    Q_PROPERTY(QColor bayFree READ bayFree WRITE setBayFree NOTIFY changed FINAL)
    Q_PROPERTY(QColor bayTaken READ bayTaken WRITE setBayTaken NOTIFY changed FINAL)
    Q_PROPERTY(QColor car READ car WRITE setCar NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor halo READ halo WRITE setHalo NOTIFY changed FINAL)
    Q_PROPERTY(QColor symbol READ symbol WRITE setSymbol NOTIFY changed FINAL)
    Q_PROPERTY(QColor symbolText READ symbolText WRITE setSymbolText NOTIFY changed FINAL)
    Q_PROPERTY(QColor route READ route WRITE setRoute NOTIFY changed FINAL)
    Q_PROPERTY(QColor routeEdge READ routeEdge WRITE setRouteEdge NOTIFY changed FINAL)
    Q_PROPERTY(QColor target READ target WRITE setTarget NOTIFY changed FINAL)
    Q_PROPERTY(QColor targetText READ targetText WRITE setTargetText NOTIFY changed FINAL)
    Q_PROPERTY(QColor kiosk READ kiosk WRITE setKiosk NOTIFY changed FINAL)
    Q_PROPERTY(QColor kioskText READ kioskText WRITE setKioskText NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] const Palette &palette() const { return m_palette; }

    [[nodiscard]] QColor outside() const { return m_palette.outside; }
    void setOutside(const QColor &colour) { set(&Palette::outside, colour); }
    [[nodiscard]] QColor floor() const { return m_palette.floor; }
    void setFloor(const QColor &colour) { set(&Palette::floor, colour); }
    [[nodiscard]] QColor road() const { return m_palette.road; }
    void setRoad(const QColor &colour) { set(&Palette::road, colour); }
    [[nodiscard]] QColor room() const { return m_palette.room; }
    void setRoom(const QColor &colour) { set(&Palette::room, colour); }
    [[nodiscard]] QColor solid() const { return m_palette.solid; }
    void setSolid(const QColor &colour) { set(&Palette::solid, colour); }
    [[nodiscard]] QColor passage() const { return m_palette.passage; }
    void setPassage(const QColor &colour) { set(&Palette::passage, colour); }
    [[nodiscard]] QColor opening() const { return m_palette.opening; }
    void setOpening(const QColor &colour) { set(&Palette::opening, colour); }
    [[nodiscard]] QColor line() const { return m_palette.line; }
    void setLine(const QColor &colour) { set(&Palette::line, colour); }
    [[nodiscard]] QColor bay() const { return m_palette.bay; }
    void setBay(const QColor &colour) { set(&Palette::bay, colour); }
    [[nodiscard]] QColor bayFree() const { return m_palette.bayFree; }
    void setBayFree(const QColor &colour) { set(&Palette::bayFree, colour); }
    [[nodiscard]] QColor bayTaken() const { return m_palette.bayTaken; }
    void setBayTaken(const QColor &colour) { set(&Palette::bayTaken, colour); }
    [[nodiscard]] QColor car() const { return m_palette.car; }
    void setCar(const QColor &colour) { set(&Palette::car, colour); }
    [[nodiscard]] QColor text() const { return m_palette.text; }
    void setText(const QColor &colour) { set(&Palette::text, colour); }
    [[nodiscard]] QColor halo() const { return m_palette.halo; }
    void setHalo(const QColor &colour) { set(&Palette::halo, colour); }
    [[nodiscard]] QColor symbol() const { return m_palette.symbol; }
    void setSymbol(const QColor &colour) { set(&Palette::symbol, colour); }
    [[nodiscard]] QColor symbolText() const { return m_palette.symbolText; }
    void setSymbolText(const QColor &colour) { set(&Palette::symbolText, colour); }
    [[nodiscard]] QColor route() const { return m_palette.route; }
    void setRoute(const QColor &colour) { set(&Palette::route, colour); }
    [[nodiscard]] QColor routeEdge() const { return m_palette.routeEdge; }
    void setRouteEdge(const QColor &colour) { set(&Palette::routeEdge, colour); }
    [[nodiscard]] QColor target() const { return m_palette.target; }
    void setTarget(const QColor &colour) { set(&Palette::target, colour); }
    [[nodiscard]] QColor targetText() const { return m_palette.targetText; }
    void setTargetText(const QColor &colour) { set(&Palette::targetText, colour); }
    [[nodiscard]] QColor kiosk() const { return m_palette.kiosk; }
    void setKiosk(const QColor &colour) { set(&Palette::kiosk, colour); }
    [[nodiscard]] QColor kioskText() const { return m_palette.kioskText; }
    void setKioskText(const QColor &colour) { set(&Palette::kioskText, colour); }

Q_SIGNALS:
    void changed();

private:
    void set(QColor Palette::*which, const QColor &colour)
    {
        if (m_palette.*which == colour)
            return;
        m_palette.*which = colour;
        Q_EMIT changed();
    }

    Palette m_palette;
};

} // namespace bayfinder
