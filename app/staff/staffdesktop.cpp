// SPDX-License-Identifier: Apache-2.0
#include "staffdesktop.h"

#include "accounts/auditkey.h"
#include "demopeople.h"
#include "staff/accounts/auditpage.h"
#include "staff/accounts/staffaccess.h"
#include "staff/connection/connectionpage.h"
#include "staff/find/findpage.h"
#include "staff/garage/garagepage.h"
#include "staff/history/historypage.h"
#include "staff/upkeep/qualitypage.h"
#include "staff/window/mainwindow.h"
#include "staff/window/servicestatus.h"
#include "staff/window/storetrouble.h"
#include "store/delivery.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Longer nobody waits for a program to end, whatever keeps the database.
constexpr std::chrono::seconds longestFinish(3);

UpkeepSettings upkeepSettings(const StaffSettings &settings)
{
    UpkeepSettings upkeep;
    upkeep.unknownAfter = settings.unknownAfter;
    upkeep.parkedDays = settings.parkedDays;
    return upkeep;
}

/// The secret by which notes on cars are kept without their plates. Where it cannot be kept, one for this run
/// only: such notes are then not found again after it.
QByteArray worklistKey(const QString &database)
{
    QDir().mkpath(QFileInfo(database).path());
    AuditKey file(database + u".worklist.key"_s);
    if (const auto key = file.keyOrNew())
        return *key;
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

/// Nothing for a deed that the log has nothing of.
std::optional<AuditKind> auditKindOfDeed(FindingDetails::Deed deed)
{
    switch (deed) {
    case FindingDetails::Deed::Note:
        return AuditKind::Noted;
    case FindingDetails::Deed::Done:
        return AuditKind::Done;
    case FindingDetails::Deed::Reopen:
        return AuditKind::Reopened;
    case FindingDetails::Deed::Undo:
        return AuditKind::Undone;
    case FindingDetails::Deed::CheckAgain:
        return std::nullopt; // told by checked()
    }
    Q_UNREACHABLE();
}

} // namespace

StaffDesktop::StaffDesktop(const Subjects &subjects, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_configuration(subjects.configuration)
    , m_language(subjects.language)
    , m_vacancies(subjects.service, subjects.clock, m_configuration.staff.freeInterval, seed)
    , m_states(subjects.service, subjects.clock, m_configuration.staff.baysInterval, seed + 1)
    , m_garage(m_states, subjects.clock, m_language)
    , m_areas(m_vacancies, m_garage)
    , m_pictures(subjects.service)
    , m_search(subjects.service, subjects.clock, m_configuration.search, seed + 2)
    , m_locator(subjects.service, m_pictures, subjects.clock, seed + 3)
    , m_store(m_configuration.staff.database, subjects.clock)
    , m_log(m_store, subjects.clock)
    , m_people(m_store, m_log, subjects.clock, subjects.pinIterations)
    , m_signIn(m_people, m_log, subjects.clock)
    , m_recorder(m_store)
    , m_pruner(m_store, subjects.clock, m_configuration.staff.keepDays)
    , m_worklist(m_store, subjects.clock, upkeepSettings(m_configuration.staff),
                 worklistKey(m_configuration.staff.database))
    , m_feed(m_states, m_vacancies, m_worklist)
    , m_check(subjects.service, m_worklist)
    , m_window(std::make_unique<MainWindow>(subjects.settings))
{
    makePages(subjects);
    m_window->addStatus(new ServiceStatus({&m_vacancies, &m_states}, subjects.clock));
    m_access = std::make_unique<StaffAccess>(
        StaffAccess::Sources{m_signIn, m_people, m_log, *m_window, subjects.clock},
        m_configuration.staff.signOutAfter);
    m_access->addPage(m_findPage, Action::Find);
    m_access->addPage(m_garagePage, Action::SeeGarage);
    m_access->addPage(m_historyPage, Action::SeeHistory);
    m_access->addPage(m_qualityPage, Action::Worklist);
    m_access->addPage(m_connectionPage, Action::Configure);
    m_access->addPage(m_auditPage, Action::SeeAudit);
    keepBooks();
    m_window->restoreLayout();
    m_access->begin();
    if (subjects.isDemo)
        new DemoPeople(m_people, m_signIn, m_access->panel(), m_access.get());
    m_recorder.follow(m_vacancies);
    connect(&m_recorder, &HistoryRecorder::recorded, &m_pruner, &HistoryPruner::tick);
    connect(&m_store, &Store::troubleChanged, this, &StaffDesktop::followStore);
    connect(&m_store, &Store::movedAside, this, [this](const QString &aside) {
        m_hasMovedAside = true;
        //: %1 is the name of a file
        m_window->setNotice(
            u"aside"_s,
            tr("The database was damaged. It is kept as %1, and a new one was begun.").arg(aside));
    });
    connect(&m_store, &Store::replaced, this, [this] {
        if (!std::exchange(m_hasMovedAside, false))
            m_window->setNotice(u"aside"_s,
                                tr("Another program found the database damaged, and began a new "
                                   "one. The old one is kept beside it."));
    });
    connect(&m_wayfinder, &Wayfinder::stateChanged, this, &StaffDesktop::followMap);
}

StaffDesktop::~StaffDesktop() = default;

void StaffDesktop::makePages(const Subjects &subjects)
{
    m_findPage = new FindPage({m_search, m_locator, m_pictures, m_garage, m_areas, m_wayfinder,
                               subjects.clock, m_language, m_configuration.site.name.text(m_language)});
    m_window->addPage(m_findPage, u"find"_s);
    m_garagePage = new GaragePage({m_vacancies, m_states, m_garage, m_areas, subjects.clock, m_language});
    m_window->addPage(m_garagePage, u"garage"_s);
    m_historyPage = new HistoryPage({m_store, m_recorder, subjects.clock, m_configuration.staff.database});
    m_window->addPage(m_historyPage, u"history"_s);
    m_qualityPage = new QualityPage({m_worklist, m_check, subjects.clock});
    m_window->addPage(m_qualityPage, u"quality"_s);
    m_connectionPage =
        new ConnectionPage({subjects.configurationFile, m_configuration,
                            QProcessEnvironment::systemEnvironment(), subjects.network, subjects.clock});
    m_window->addPage(m_connectionPage, u"connection"_s);
    m_auditPage = new AuditPage({m_log, subjects.clock, m_configuration.staff.database});
    m_window->addPage(m_auditPage, u"audit"_s);
    connect(m_connectionPage, &ConnectionPage::restartWanted, this, &StaffDesktop::restartWanted);
    connect(m_findPage, &FindPage::carsSeen, this,
            [this](const QList<ParkedCar> &cars) { m_worklist.noticeCars(cars); });
}

void StaffDesktop::keepBooks()
{
    StaffAccess *access = m_access.get();
    connect(m_findPage, &FindPage::searched, this, [this, access](const QString &query) {
        const qsizetype cars = m_search.candidates().size();
        access->record(AuditKind::Searched, cars == 1 ? u"1 car"_s : u"%1 cars"_s.arg(cars), query);
    });
    connect(m_findPage, &FindPage::located, access,
            [access](const QString &plate) { access->record(AuditKind::Located, {}, plate); });
    connect(m_findPage, &FindPage::printed, access,
            [access](const QString &plate) { access->record(AuditKind::Printed, {}, plate); });
    connect(m_findPage, &FindPage::copied, access,
            [access](const QString &plate) { access->record(AuditKind::Copied, {}, plate); });
    // What takes a while is of whoever began it.
    connect(m_historyPage, &HistoryPage::exported, this, [this](const QString &person) {
        m_log.record({AuditKind::Exported, person, u"history"_s});
    });
    connect(m_garagePage, &GaragePage::exported, this, [this](const QString &person) {
        m_log.record({AuditKind::Exported, person, u"bays"_s});
    });
    connect(m_connectionPage, &ConnectionPage::saved, access, [access](const QStringList &keys) {
        access->record(AuditKind::ConfigurationChanged, keys.join(", "_L1));
    });
    connect(m_qualityPage, &QualityPage::exported, this, [this](const QString &person) {
        m_log.record({AuditKind::Exported, person, u"worklist"_s});
    });
    connect(m_qualityPage, &QualityPage::checked, access,
            [access](const QString &plate) { access->record(AuditKind::Located, u"worklist"_s, plate); });
    connect(m_qualityPage, &QualityPage::noted, this,
            [this](const QString &person, FindingDetails::Deed deed, const QString &what) {
                if (const auto kind = auditKindOfDeed(deed))
                    m_log.record({*kind, person, what});
            });
}

void StaffDesktop::finish()
{
    // Whoever closes the window leaves; the log shall know.
    m_signIn.signOut();
    QEventLoop loop;
    QTimer::singleShot(longestFinish, &loop, &QEventLoop::quit);
    // Work is done in its order: when this is, all is.
    deliverTo(&loop, m_store.run([](StoreSession &) -> Stored<void> { return {}; }),
              [&loop](const Stored<void> &) { loop.quit(); });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void StaffDesktop::start()
{
    m_vacancies.start();
    m_states.start();
    if (!m_configuration.site.map.isEmpty()) {
        setNoPlanReason(tr("Reading the map …"));
        m_wayfinder.open(m_configuration.site.map);
    } else {
        m_worklist.setMap(nullptr, nullptr);
    }
}

void StaffDesktop::followMap()
{
    if (m_wayfinder.state() == Wayfinder::State::Failed) {
        //: %1 is a technical message
        setNoPlanReason(tr("The map cannot be read: %1").arg(m_wayfinder.error()->message));
        m_worklist.setMap(nullptr, nullptr);
        return;
    }
    if (m_wayfinder.state() != Wayfinder::State::Ready)
        return;
    m_plans = std::make_shared<LevelPlans>(m_wayfinder.site());
    m_garagePage->setPlans(m_plans);
    m_findPage->setPlans(m_plans, m_configuration.site.kiosk);
    const AreaTitles titles(*m_wayfinder.site(), m_language);
    m_historyPage->setAreaTitles(titles);
    m_qualityPage->setAreaTitles(titles);
    // Each in a turn of its own: together they would keep the window waiting that is just being looked at.
    QTimer::singleShot(0, this, [this] { m_worklist.setMap(m_wayfinder.site(), m_wayfinder.sharedBays()); });
    QTimer::singleShot(0, this, [this] { m_garage.setMap(m_wayfinder.site(), m_wayfinder.sharedBays()); });
}

void StaffDesktop::followStore()
{
    const auto trouble = m_store.trouble();
    m_window->setNotice(u"store"_s, trouble ? storeTroubleText(trouble->kind) : QString());
}

void StaffDesktop::setNoPlanReason(const QString &reason)
{
    m_garagePage->setNoPlanReason(reason);
    m_findPage->setNoPlanReason(reason);
}

} // namespace bayfinder

#include "moc_staffdesktop.cpp"
