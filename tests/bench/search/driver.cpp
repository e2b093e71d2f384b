// SPDX-License-Identifier: Apache-2.0
#include "driver.h"

#include <QEventLoop>

namespace bayfinder::bench {

QFuture<Expected<QList<ParkedCar>>> Recorder::search(const QString &platePart)
{
    return m_service.search(platePart).then(this, [this](const Expected<QList<ParkedCar>> &answer) {
        if (answer)
            heard += *answer;
        else
            ++failures;
        return answer;
    });
}

Driver::Driver(GuidanceService &service, const Clock &clock, const SearchSettings &settings, bool cold)
    : m_recorder(service)
    , m_clock(clock)
    , m_settings(settings)
    , m_cold(cold)
{
}

Outcome Driver::ask(const QString &query)
{
    m_recorder.heard.clear();
    if (!m_search || m_cold)
        m_search = std::make_unique<PlateSearch>(m_recorder, m_clock, m_settings);
    m_search->forget();
    m_search->ask(query);
    m_search->widen();
    QEventLoop loop;
    const auto isOver = [this] {
        return m_search->stage() == PlateSearch::Stage::Done
            || m_search->stage() == PlateSearch::Stage::Failed;
    };
    QObject::connect(m_search.get(), &PlateSearch::changed, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    if (!isOver())
        loop.exec();
    Outcome outcome;
    for (const Candidate &candidate : m_search->candidates()) {
        if (!outcome.plates.contains(candidate.car.plate))
            outcome.plates.append(candidate.car.plate);
    }
    outcome.heard = m_recorder.heard;
    outcome.requests = m_search->requests();
    return outcome;
}

} // namespace bayfinder::bench

#include "moc_driver.cpp"
