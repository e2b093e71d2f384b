// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "quick/garagemap.h"
#include "quick/languages.h"
#include "quick/livebays.h"
#include "quick/placesmodel.h"
#include "quick/wayguide.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace bayfinder::test {

/// What the map's components are given: the demo's garage, and a guide who is told where to lead.
class MapStage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bayfinder::GarageMap *map READ map CONSTANT FINAL)
    Q_PROPERTY(bayfinder::WayGuide *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(bayfinder::LiveBays *liveBays READ liveBays CONSTANT FINAL)
    Q_PROPERTY(bayfinder::Languages *languages READ languages CONSTANT FINAL)

public:
    explicit MapStage(QObject *parent = nullptr);

    [[nodiscard]] GarageMap *map() { return &m_map; }
    [[nodiscard]] WayGuide *guide() { return &m_guide; }
    [[nodiscard]] LiveBays *liveBays() { return &m_liveBays; }
    [[nodiscard]] Languages *languages() { return &m_languages; }

    /// A car is in this bay.
    Q_INVOKABLE void park(const QString &area, const QString &bay);

private:
    ManualClock m_clock;
    FakeService m_service;
    Wayfinder m_wayfinder;
    BayWatch m_watch{m_service, m_clock, std::chrono::hours(1), 1};
    PlacesModel m_places;
    GarageMap m_map;
    LiveBays m_liveBays{m_watch, m_map, m_clock};
    WayGuide m_guide{m_wayfinder, m_places};
    Languages m_languages;
};

} // namespace bayfinder::test
