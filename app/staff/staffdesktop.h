// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/baywatch.h"
#include "finder/carlocator.h"
#include "finder/picturestore.h"
#include "finder/searchsession.h"
#include "finder/vacancywatch.h"
#include "garageview/levelplans.h"
#include "guidance/guidanceservice.h"
#include "platform/clock.h"
#include "platform/configuration.h"
#include "staff/garage/areatable.h"
#include "staff/garage/livegarage.h"
#include "wayfinding/wayfinder.h"

#include <QObject>

#include <memory>

class QSettings;

namespace bayfinder {

class FindPage;
class GaragePage;
class MainWindow;

/// The staff desktop's composition root: everything between the service and the window, wired.
///
/// Made once, in the GUI thread. The window is hidden until its owner shows it.
class StaffDesktop : public QObject
{
    Q_OBJECT

public:
    /// The references must outlive the desktop. @p settings keep the window's layout; @p language is the code
    /// of the translation that is installed; @p seed is for the jitter of polls and retries.
    StaffDesktop(GuidanceService &service, const Clock &clock, const Configuration &configuration,
                 QSettings &settings, const QString &language, quint32 seed, QObject *parent = nullptr);
    ~StaffDesktop() override;

    /// Starts to poll and to read the map. Apart from making it, so that the window does not wait for it.
    void start();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] VacancyWatch &vacancies() { return m_vacancies; }
    [[nodiscard]] BayWatch &states() { return m_states; }
    [[nodiscard]] Wayfinder &wayfinder() { return m_wayfinder; }

private:
    void followMap();
    void setNoPlanReason(const QString &reason);

    const Configuration m_configuration;
    VacancyWatch m_vacancies;
    BayWatch m_states;
    LiveGarage m_garage;
    AreaTable m_areas;
    PictureStore m_pictures;
    SearchSession m_search;
    CarLocator m_locator;
    Wayfinder m_wayfinder;
    std::shared_ptr<LevelPlans> m_plans; // once the map is read
    std::unique_ptr<MainWindow> m_window; // shows what stands above, and is gone before it
    // The window's.
    FindPage *m_findPage = nullptr;
    GaragePage *m_garagePage = nullptr;
};

} // namespace bayfinder
