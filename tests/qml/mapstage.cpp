// SPDX-License-Identifier: Apache-2.0
#include "mapstage.h"

#include "demosite/demosite.h"
#include "translations/translations.h"

namespace bayfinder::test {

using namespace Qt::StringLiterals;

MapStage::MapStage(QObject *parent)
    : QObject(parent)
    , m_languages(translationsFolder())
{
    m_languages.setDefault(u"en"_s);
    m_guide.setLanguage(u"en"_s);
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, [this] { m_map.setSite(m_wayfinder.site()); });
    m_wayfinder.open(demoSiteFolder(), demoKioskName());
}

void MapStage::park(const QString &area, const QString &bay)
{
    ParkedCar car = parkedCar(u"川A11NW5"_s, bay);
    car.area = area;
    m_places.setPlaces({car});
}

} // namespace bayfinder::test

#include "moc_mapstage.cpp"
