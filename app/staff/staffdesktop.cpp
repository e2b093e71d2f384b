// SPDX-License-Identifier: Apache-2.0
#include "staffdesktop.h"

#include "staff/find/findpage.h"
#include "staff/garage/garagepage.h"
#include "staff/window/mainwindow.h"
#include "staff/window/servicestatus.h"

namespace bayfinder {

using namespace Qt::StringLiterals;

StaffDesktop::StaffDesktop(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                           QSettings &settings, const QString &language, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_configuration(configuration)
    , m_vacancies(service, clock, configuration.staff.freeInterval, seed)
    , m_states(service, clock, configuration.staff.baysInterval, seed + 1)
    , m_garage(m_states, clock)
    , m_areas(m_vacancies, m_garage)
    , m_pictures(service)
    , m_search(service, clock, configuration.search, seed + 2)
    , m_locator(service, m_pictures, clock, seed + 3)
    , m_window(std::make_unique<MainWindow>(settings))
{
    m_areas.setLanguage(language);
    m_findPage = new FindPage({m_search, m_locator, m_pictures, m_garage, m_areas, m_wayfinder, clock,
                               language, configuration.site.name.text(language)});
    m_window->addPage(m_findPage, u"find"_s);
    m_garagePage = new GaragePage({m_vacancies, m_states, m_garage, m_areas, clock, language});
    m_window->addPage(m_garagePage, u"garage"_s);
    m_window->addStatus(new ServiceStatus(m_vacancies, clock));
    m_window->restoreLayout();
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, &StaffDesktop::followMap);
}

StaffDesktop::~StaffDesktop() = default;

void StaffDesktop::start()
{
    m_vacancies.start();
    m_states.start();
    if (!m_configuration.site.map.isEmpty()) {
        setNoPlanReason(tr("Reading the map …"));
        m_wayfinder.open(m_configuration.site.map);
    }
}

void StaffDesktop::followMap()
{
    if (m_wayfinder.state() == Wayfinder::State::Failed) {
        //: %1 is a technical message
        setNoPlanReason(tr("The map cannot be read: %1").arg(m_wayfinder.error()->message));
        return;
    }
    if (m_wayfinder.state() != Wayfinder::State::Ready)
        return;
    m_plans = std::make_shared<LevelPlans>(m_wayfinder.site());
    m_garage.setMap(m_wayfinder.site(), m_wayfinder.sharedBays());
    m_garagePage->setPlans(m_plans);
    m_findPage->setPlans(m_plans, m_configuration.site.kiosk);
}

void StaffDesktop::setNoPlanReason(const QString &reason)
{
    m_garagePage->setNoPlanReason(reason);
    m_findPage->setNoPlanReason(reason);
}

} // namespace bayfinder

#include "moc_staffdesktop.cpp"
