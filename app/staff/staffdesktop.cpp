// SPDX-License-Identifier: Apache-2.0
#include "staffdesktop.h"

#include "accounts/auditkey.h"
#include "staff/connection/connectionpage.h"
#include "staff/find/findpage.h"
#include "staff/garage/garagepage.h"
#include "staff/history/historypage.h"
#include "staff/upkeep/qualitypage.h"
#include "staff/window/mainwindow.h"
#include "staff/window/servicestatus.h"
#include "staff/window/storetrouble.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

StaffDesktop::StaffDesktop(const Subjects &subjects, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_configuration(subjects.configuration)
    , m_language(subjects.language)
    , m_vacancies(subjects.service, subjects.clock, m_configuration.staff.freeInterval, seed)
    , m_states(subjects.service, subjects.clock, m_configuration.staff.baysInterval, seed + 1)
    , m_garage(m_states, subjects.clock)
    , m_areas(m_vacancies, m_garage)
    , m_pictures(subjects.service)
    , m_search(subjects.service, subjects.clock, m_configuration.search, seed + 2)
    , m_locator(subjects.service, m_pictures, subjects.clock, seed + 3)
    , m_store(m_configuration.staff.database, subjects.clock)
    , m_recorder(m_store)
    , m_pruner(m_store, subjects.clock, m_configuration.staff.keepDays)
    , m_worklist(m_store, subjects.clock, upkeepSettings(m_configuration.staff),
                 worklistKey(m_configuration.staff.database))
    , m_feed(m_states, m_vacancies, m_worklist)
    , m_check(subjects.service, m_worklist)
    , m_window(std::make_unique<MainWindow>(subjects.settings))
{
    m_areas.setLanguage(m_language);
    m_findPage = new FindPage({m_search, m_locator, m_pictures, m_garage, m_areas, m_wayfinder,
                               subjects.clock, m_language, m_configuration.site.name.text(m_language)});
    m_window->addPage(m_findPage, u"find"_s);
    m_garagePage = new GaragePage({m_vacancies, m_states, m_garage, m_areas, subjects.clock, m_language});
    m_window->addPage(m_garagePage, u"garage"_s);
    m_historyPage =
        new HistoryPage({m_store, m_recorder, subjects.clock, m_configuration.staff.database, m_language});
    m_window->addPage(m_historyPage, u"history"_s);
    m_qualityPage = new QualityPage({m_worklist, m_check, subjects.clock});
    m_window->addPage(m_qualityPage, u"quality"_s);
    m_connectionPage =
        new ConnectionPage({subjects.configurationFile, m_configuration,
                            QProcessEnvironment::systemEnvironment(), subjects.network, subjects.clock});
    m_window->addPage(m_connectionPage, u"connection"_s);
    connect(m_connectionPage, &ConnectionPage::restartWanted, this, &StaffDesktop::restartWanted);
    connect(m_findPage, &FindPage::carsSeen, this,
            [this](const QList<ParkedCar> &cars) { m_worklist.noticeCars(cars); });
    m_window->addStatus(new ServiceStatus(m_vacancies, subjects.clock));
    m_window->restoreLayout();
    m_recorder.follow(m_vacancies);
    connect(&m_recorder, &HistoryRecorder::recorded, &m_pruner, &HistoryPruner::tick);
    connect(&m_store, &Store::troubleChanged, this, &StaffDesktop::followStore);
    connect(&m_store, &Store::movedAside, this, [this](const QString &aside) {
        //: %1 is the name of a file
        m_window->setNotice(
            u"aside"_s,
            tr("The database was damaged. It is kept as %1, and a new one was begun.").arg(aside));
    });
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
    QHash<QString, QString> titles;
    for (const SiteLevel &level : m_wayfinder.site()->levels)
        titles.insert(level.area, levelTitle(level, m_language));
    m_historyPage->setAreaTitles(titles);
    m_qualityPage->setAreaTitles(titles);
    m_worklist.setMap(m_wayfinder.site(), m_wayfinder.sharedBays());
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
