// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/auditlog.h"
#include "accounts/people.h"
#include "accounts/signin.h"
#include "finder/baywatch.h"
#include "finder/carlocator.h"
#include "finder/picturestore.h"
#include "finder/searchsession.h"
#include "finder/vacancywatch.h"
#include "garageview/levelplans.h"
#include "guidance/guidanceservice.h"
#include "history/historypruner.h"
#include "history/historyrecorder.h"
#include "platform/clock.h"
#include "platform/configuration.h"
#include "staff/garage/areatable.h"
#include "staff/garage/livegarage.h"
#include "store/store.h"
#include "upkeep/findingcheck.h"
#include "upkeep/worklist.h"
#include "upkeep/worklistfeed.h"
#include "wayfinding/wayfinder.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QSettings;

namespace bayfinder {

class AuditPage;
class ConnectionPage;
class FindPage;
class GaragePage;
class HistoryPage;
class MainWindow;
class QualityPage;
class StaffAccess;

/// The staff desktop's composition root: everything between the service and the window, wired.
///
/// Made once, in the GUI thread. The window is hidden until its owner shows it.
class StaffDesktop : public QObject
{
    Q_OBJECT

public:
    /// What the desktop works with; the references must outlive it.
    struct Subjects
    {
        GuidanceService &service;
        QNetworkAccessManager &network; ///< for tests of other connections
        const Clock &clock;
        QSettings &settings; ///< of the window's layout
        Configuration configuration; ///< names the database's file
        QString configurationFile; ///< empty: there is none
        QString language; ///< the code of the translation that is installed
        bool isDemo = false; ///< anybody may sign in, with PINs that are shown
        int pinIterations = bayfinder::pinIterations; ///< tests use few
    };

    /// @p seed is for the jitter of polls and retries.
    StaffDesktop(const Subjects &subjects, quint32 seed, QObject *parent = nullptr);
    ~StaffDesktop() override;

    /// Starts to poll and to read the map. Apart from making it, so that the window does not wait for it.
    void start();
    /// Waits, some seconds at most, until what was written last is in the database: a note, an entry of the
    /// log. Before it is destroyed.
    void finish();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] VacancyWatch &vacancies() { return m_vacancies; }
    [[nodiscard]] BayWatch &states() { return m_states; }
    [[nodiscard]] Wayfinder &wayfinder() { return m_wayfinder; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] SignIn &signIn() { return m_signIn; }

Q_SIGNALS:
    /// What was saved shall take effect: start the program anew.
    void restartWanted();

private:
    void makePages(const Subjects &subjects);
    void keepBooks();
    void followMap();
    void followStore();
    void setNoPlanReason(const QString &reason);

    const Configuration m_configuration;
    const QString m_language;
    VacancyWatch m_vacancies;
    BayWatch m_states;
    LiveGarage m_garage;
    AreaTable m_areas;
    PictureStore m_pictures;
    SearchSession m_search;
    CarLocator m_locator;
    Wayfinder m_wayfinder;
    Store m_store;
    bool m_hasMovedAside = false; // a damaged database, and has told so
    AuditLog m_log;
    People m_people;
    SignIn m_signIn;
    HistoryRecorder m_recorder;
    HistoryPruner m_pruner;
    Worklist m_worklist;
    WorklistFeed m_feed;
    FindingCheck m_check;
    std::shared_ptr<LevelPlans> m_plans; // once the map is read
    std::unique_ptr<MainWindow> m_window; // shows what stands above, and is gone before it
    // The window's.
    FindPage *m_findPage = nullptr;
    GaragePage *m_garagePage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    QualityPage *m_qualityPage = nullptr;
    ConnectionPage *m_connectionPage = nullptr;
    AuditPage *m_auditPage = nullptr;
    std::unique_ptr<StaffAccess> m_access; // to the window, which it is gone before
};

} // namespace bayfinder
