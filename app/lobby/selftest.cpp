// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "exampleservice.h"
#include "lobbyscreen.h"
#include "selftestlog.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <cstdio>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

void show(LobbyScreen &screen, const Configuration &configuration, SelfTestLog &log)
{
    screen.window()->show();
    screen.start();
    if (!SelfTestLog::waitUntil([&] { return screen.vacancies().isAnswered(); }, 2))
        log.add(u"no figures appeared"_s);
    if (!configuration.site.map.isEmpty()
        && !SelfTestLog::waitUntil([&] { return screen.map().state() != GarageMap::State::Loading; }, 30))
        log.add(u"the map was not read in time"_s);
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
        screen.window()->resize(size);
        QCoreApplication::processEvents(); // the window tells QML its size later
        for (int turn = 0; turn < screen.languageTurn().count(); ++turn) {
            screen.languageTurn().step();
            screen.window()->grabWindow();
        }
        // Not a fault: it may hang closer, or on another screen.
        if (const QString note = screen.legibilityNote(); !note.isEmpty())
            std::printf("bayfinder-lobby: on %dx%d pixels %s\n", size.width(), size.height(),
                        qPrintable(note));
    }
}

} // namespace

int runSelfTest(const Configuration &configuration)
{
    SelfTestLog log;
    {
        ExampleService service;
        // Some areas, one of them full, one not known.
        service.areas = {{u"01"_s, u"地下室"_s, 320, 61},
                         {u"02"_s, {}, 340, 0},
                         {u"03"_s, {}, std::nullopt, std::nullopt}};
        const SystemClock clock;
        LobbyScreen screen(service, clock, configuration, 1);
        if (screen.load())
            show(screen, configuration, log);
        else
            log.add(u"the window did not load"_s);
    }
    return log.report("bayfinder-lobby");
}

} // namespace bayfinder
