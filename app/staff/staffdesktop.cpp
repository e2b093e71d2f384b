// SPDX-License-Identifier: Apache-2.0
#include "staffdesktop.h"

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
    , m_window(std::make_unique<MainWindow>(settings))
{
    m_garagePage = new GaragePage({m_vacancies, m_states, m_garage, clock, language});
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
        m_garagePage->setNoPlanReason(tr("Reading the map …"));
        m_wayfinder.open(m_configuration.site.map);
    }
}

void StaffDesktop::followMap()
{
    if (m_wayfinder.state() == Wayfinder::State::Failed) {
        //: %1 is a technical message
        m_garagePage->setNoPlanReason(tr("The map cannot be read: %1").arg(m_wayfinder.error()->message));
        return;
    }
    if (m_wayfinder.state() != Wayfinder::State::Ready)
        return;
    m_plans = std::make_shared<LevelPlans>(m_wayfinder.site());
    m_garage.setMap(m_wayfinder.site(), m_wayfinder.sharedBays());
    m_garagePage->setPlans(m_plans);
}

} // namespace bayfinder

#include "moc_staffdesktop.cpp"
