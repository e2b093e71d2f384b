// SPDX-License-Identifier: Apache-2.0
#include "quick/mapreading.h"

#include <QLoggingCategory>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace bayfinder {

namespace {

Q_LOGGING_CATEGORY(mapLog, "bayfinder.map")

constexpr qsizetype mostLogged = 20;

} // namespace

MapReading::MapReading(GarageMap &map)
    : m_map(map)
{
    m_worker.setMaxThreadCount(1);
}

MapReading::~MapReading()
{
    m_worker.waitForDone();
}

void MapReading::start(const QString &path)
{
    m_map.setLoading();
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_pending.ask(&m_map, promise->future(), [this](const Answer &answer) { deliver(answer); });
    m_worker.start([promise, path] {
        promise->addResult(readSite(path).map([](Site read) {
            const auto site = std::make_shared<const Site>(std::move(read));
            return Read{site, std::make_shared<const BayIndex>(*site)};
        }));
        promise->finish();
    });
}

void MapReading::deliver(const Answer &answer)
{
    if (!answer) {
        qCWarning(mapLog, "the map cannot be read: %s", qPrintable(answer.error().message));
        m_map.setFailed();
        return;
    }
    const QList<SiteProblem> &problems = answer->site->problems;
    for (const SiteProblem &problem : problems.first(std::min(problems.size(), mostLogged)))
        qCWarning(mapLog, "%s", qPrintable(textOf(problem)));
    m_map.setSite(answer->site, answer->bays);
}

} // namespace bayfinder
