// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "exampleservice.h"
#include "selftestlog.h"
#include "staff/window/mainwindow.h"
#include "staffdesktop.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

// Nobody but this run signs in with it.
constexpr int selfTestIterations = 100;

/// As the first operator, who sees every page.
void signIn(SignIn &signIn, SelfTestLog &log)
{
    using State = SignIn::State;
    if (!SelfTestLog::waitUntil([&] { return signIn.state() == State::NoPeople; }, 10))
        log.add(u"the database did not begin"_s);
    signIn.createFirst(u"Self-test"_s, u"2580"_s);
    if (!SelfTestLog::waitUntil([&] { return signIn.state() == State::SignedIn; }, 10))
        log.add(u"nobody could sign in"_s);
}

void show(StaffDesktop &desktop, const Configuration &configuration, SelfTestLog &log)
{
    // Asked for a picture: the file is of no use without the plugin that draws it.
    if (QApplication::windowIcon().pixmap(16).isNull())
        log.add(u"the program's icon cannot be drawn"_s);
    desktop.window().show();
    desktop.start();
    desktop.window().grab();
    signIn(desktop.signIn(), log);
    if (!SelfTestLog::waitUntil([&] { return !desktop.states().states().isEmpty(); }, 2))
        log.add(u"no bays appeared"_s);
    if (!configuration.site.map.isEmpty()
        && !SelfTestLog::waitUntil([&] { return desktop.wayfinder().state() != Wayfinder::State::Reading; },
                                   30))
        log.add(u"the map was not read in time"_s);
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
        desktop.window().resize(size);
        for (Page *page : desktop.window().findChildren<Page *>()) {
            desktop.window().showPage(page);
            desktop.window().grab();
        }
    }
}

} // namespace

int runSelfTest(Configuration configuration, const QString &language)
{
    SelfTestLog log;
    {
        const QTemporaryDir folder;
        // A test leaves no trace in a garage's own data.
        configuration.staff.database = folder.filePath(u"selftest.sqlite"_s);
        QSettings settings(folder.filePath(u"layout.ini"_s), QSettings::IniFormat);
        ExampleService service;
        service.areas = {{u"01"_s, u"地下室"_s, 320, 61}, {u"02"_s, {}, 340, 0}};
        service.states = {{u"01"_s, u"地下室"_s, u"017"_s, BayState::Occupancy::Occupied},
                          {u"01"_s, u"地下室"_s, u"018"_s, BayState::Occupancy::Free},
                          {u"02"_s, {}, u"A-1"_s, BayState::Occupancy::Unknown}};
        const SystemClock clock;
        QNetworkAccessManager network;
        StaffDesktop desktop(
            {service, network, clock, settings, configuration, {}, language, false, selfTestIterations}, 1);
        show(desktop, configuration, log);
    }
    return log.report("bayfinder-staff");
}

} // namespace bayfinder
