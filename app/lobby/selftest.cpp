// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"

#include "lobbyscreen.h"
#include "selftestlog.h"

#include <QPromise>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace bayfinder {

using namespace Qt::StringLiterals;

namespace {

/// Answers what a display asks: some areas, one of them full, one not known.
class ExampleService final : public GuidanceService
{
public:
    [[nodiscard]] QueryLimits queryLimits() const override { return {}; }
    QFuture<Expected<QList<ParkedCar>>> search(const QString &) override
    {
        return answer(QList<ParkedCar>());
    }
    QFuture<Expected<QList<ParkedCar>>> locate(const QString &) override
    {
        return answer(QList<ParkedCar>());
    }
    QFuture<Expected<QList<AreaVacancy>>> vacancies() override
    {
        return answer(QList<AreaVacancy>{{u"01"_s, u"地下室"_s, 320, 61},
                                         {u"02"_s, {}, 340, 0},
                                         {u"03"_s, {}, std::nullopt, std::nullopt}});
    }
    QFuture<Expected<QList<BayState>>> bayStates() override { return answer(QList<BayState>()); }
    QFuture<Expected<QByteArray>> picture(const QUrl &) override { return answer(QByteArray()); }

private:
    template <typename T>
    QFuture<Expected<T>> answer(const T &value)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        QTimer::singleShot(0, this, [promise, value] {
            promise->addResult(Expected<T>(value));
            promise->finish();
        });
        return promise->future();
    }
};

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
        for (int turn = 0; turn < screen.languageTurn().count(); ++turn) {
            screen.languageTurn().step();
            screen.window()->grabWindow();
        }
    }
}

} // namespace

int runSelfTest(const Configuration &configuration)
{
    SelfTestLog log;
    {
        ExampleService service;
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
