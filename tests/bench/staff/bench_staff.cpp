// SPDX-License-Identifier: Apache-2.0
// For how long the staff's desktop keeps its GUI thread busy, with 20,000 bays and a year of history.
// Started by tools/bench --staff.
#include "site/readsite.h"
#include "sitemaker/sitemaker.h"
#include "staff/garage/baytree.h"
#include "staff/history/historypage.h"
#include "staff/plan/planwidget.h"
#include "staff/window/mainwindow.h"
#include "staffdesktop.h"
#include "support/cannedservice.h"
#include "support/manualclock.h"
#include "support/yearofcounts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFontInfo>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace bayfinder;
using namespace bayfinder::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int levels = 14; // of at most 1500 bays
constexpr int bays = 20000;
constexpr int benchIterations = 100; // of a PIN that nobody attacks

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Measures how long each event takes: what a person feels as a window that hangs is the longest of them.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    double longest = 0;
    double all = 0;
    int plansPainted = 0;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<PlanWidget *>(receiver))
            ++plansPainted;
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        add(milliseconds(timer));
        m_isInside = false;
        return result;
    }

    /// Does @p action, and lets events be handled until @p done.
    void measure(const char *what, const std::function<void()> &action, const std::function<bool()> &done)
    {
        longest = all = 0;
        plansPainted = 0;
        QElapsedTimer timer;
        timer.start();
        action();
        add(milliseconds(timer));
        if (!QTest::qWaitFor(done, 120000))
            std::fprintf(stderr, "%s: never done\n", what);
        processEvents();
        std::printf("| %s | %.1f | %.1f | %d |\n", what, longest, all, plansPainted);
        std::fflush(stdout);
    }

private:
    void add(double time)
    {
        longest = std::max(longest, time);
        all += time;
    }

    bool m_isInside = false;
};

QList<BayState> statesOf(const Site &site)
{
    QList<BayState> states;
    int number = 0;
    for (const SiteLevel &level : site.levels) {
        for (const SiteBay &bay : level.bays)
            states.append({level.area,
                           {},
                           bay.code,
                           ++number % 3 == 0 ? BayState::Occupancy::Free : BayState::Occupancy::Occupied});
    }
    return states;
}

QList<AreaVacancy> vacanciesOf(const Site &site)
{
    QList<AreaVacancy> vacancies;
    for (const SiteLevel &level : site.levels)
        vacancies.append({level.area, {}, int(level.bays.size()), int(level.bays.size()) / 3});
    return vacancies;
}

void fillHistory(const QString &database, const Clock &clock)
{
    Store store(database, clock);
    const qint64 now = minuteOf(clock.now());
    auto filled =
        store.run([now](StoreSession &session) { return fillCounts(session, levels, now - 525600, 525600); });
    filled.waitForFinished();
    if (!filled.result())
        qFatal("the history cannot be written");
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    ManualClock clock;
    if (!sitemaker::makeSite({.levels = levels, .bays = bays, .seed = 1}, folder.filePath(u"site"_s)))
        qFatal("no garage was made");
    const auto site = readSite(folder.filePath(u"site"_s));
    const QString database = folder.filePath(u"garage.sqlite"_s);
    fillHistory(database, clock);

    CannedService service;
    service.areas = vacanciesOf(*site);
    QList<BayState> states = statesOf(*site);
    service.bays = states;
    QNetworkAccessManager network;
    QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
    Configuration configuration;
    configuration.site.map = folder.filePath(u"site"_s);
    configuration.staff.database = database;

    std::printf("%lld bays, %lld levels, a year of counts.\n\n", qlonglong(states.size()),
                qlonglong(site->levels.size()));
    std::printf("| what | longest, ms | in all, ms | plans painted |\n| --- | ---: | ---: | ---: |\n");
    std::unique_ptr<StaffDesktop> desktop;
    // As the program does before it makes a window.
    application.measure(
        "starting: reading which fonts there are", [] { QFontInfo(QApplication::font()).family(); },
        [] { return true; });
    application.measure(
        "starting: making the window",
        [&] {
            desktop = std::make_unique<StaffDesktop>(
                StaffDesktop::Subjects{
                    service, network, clock, settings, configuration, {}, u"en"_s, false, benchIterations},
                1);
        },
        [] { return true; });
    application.measure(
        "starting: until map and bays are there",
        [&] {
            desktop->window().resize(1280, 800);
            desktop->window().show();
            desktop->start();
        },
        [&] {
            return desktop->wayfinder().state() == Wayfinder::State::Ready
                && !desktop->states().states().isEmpty()
                && desktop->signIn().state() == SignIn::State::NoPeople;
        });
    application.measure(
        "signing in", [&] { desktop->signIn().createFirst(u"Li"_s, u"2580"_s); },
        [&] { return desktop->signIn().state() == SignIn::State::SignedIn; });
    MainWindow &window = desktop->window();
    const auto page = [&window](const QString &name) { return window.findChild<Page *>(name); };
    auto *plan = window.findChild<PlanWidget *>(u"plan"_s);
    const auto painted = [plan] { return plan->isCurrent(); };
    auto *bayView = window.findChild<QTreeView *>(u"bays"_s);
    auto *filter = window.findChild<QLineEdit *>(u"bayFilter"_s);

    auto *search = window.findChild<QLineEdit *>(u"searchText"_s);
    auto *results = window.findChild<QTreeView *>(u"results"_s);
    const auto found = [results] { return results->model()->rowCount() > 0; };
    application.measure(
        "looking for a bay, first key", [&] { search->setText(u"1"_s); }, found);
    application.measure(
        "looking for a bay, second key", [&] { search->setText(u"17"_s); }, found);
    search->clear();
    application.measure(
        "changing to the garage's page", [&] { window.showPage(page(u"garagePage"_s)); }, painted);
    application.measure(
        "filtering, first key", [&] { filter->setText(u"1"_s); }, painted);
    application.measure(
        "filtering, second key", [&] { filter->setText(u"17"_s); }, painted);
    application.measure(
        "filtering, none again", [&] { filter->clear(); }, painted);
    application.measure(
        "sorting by state", [&] { bayView->sortByColumn(BayTree::StateColumn, Qt::AscendingOrder); },
        painted);
    application.measure(
        "sorting by number", [&] { bayView->sortByColumn(BayTree::BayColumn, Qt::AscendingOrder); }, painted);
    auto *chosenLevel = window.findChild<QComboBox *>(u"levels"_s);
    application.measure(
        "switching level", [&] { Q_EMIT chosenLevel->activated(3); }, painted);
    const auto answer = [&](const char *what, int changing) {
        application.measure(
            what,
            [&] {
                for (int bay = 0; bay < changing; ++bay) {
                    auto &occupancy = states[qsizetype(bay) * states.size() / changing].occupancy;
                    occupancy = occupancy == BayState::Occupancy::Free ? BayState::Occupancy::Occupied
                                                                       : BayState::Occupancy::Free;
                }
                service.bays = states;
                clock.advance(std::chrono::seconds(30));
                desktop->states().refresh();
            },
            [&] { return desktop->states().asOf() == clock.now() && plan->isCurrent(); });
    };
    answer("the first answer that is compared with the map", 0);
    answer("an answer in which 200 bays change", 200);
    answer("another one", 200);
    auto *grouped = window.findChild<QCheckBox *>(u"grouped"_s);
    application.measure(
        "grouping by level", [&] { grouped->setChecked(true); }, painted);

    auto *history = static_cast<HistoryPage *>(page(u"historyPage"_s));
    const auto drawn = [history] { return !history->isBusy(); };
    auto *span = window.findChild<QComboBox *>(u"historySpan"_s);
    application.measure(
        "chart of a day", [&] { window.showPage(history); }, drawn);
    application.measure(
        "chart of a year", [&] { span->setCurrentIndex(2); }, drawn);
    return 0;
}
