// SPDX-License-Identifier: Apache-2.0
#include "simulator/hostcalls.h"

#include "simulator/carpicture.h"
#include "simulator/draws.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bayfinder {

namespace {

constexpr int picturesAtOnce = 2; // a picture in the making takes some megabytes

} // namespace

HostCalls::HostCalls(const Garage &garage, const GarageClock &clock, const Scenario &scenario, quint64 seed,
                     Log log)
    : m_garage(garage)
    , m_clock(clock)
    , m_scenario(scenario)
    , m_seed(seed)
    , m_log(std::move(log))
    , m_answers(garage, scenario.answers)
    , m_drawing(picturesAtOnce)
{
}

Reply HostCalls::reply(Call call, const RawRequest &request, const QString &imageBase)
{
    ++m_requests.at(size_t(call));
    const auto checked = checkRequest(call, request, m_scenario.service);
    if (checked)
        return m_answers.answer(call, *checked, m_clock.now(), imageBase);
    m_log(u"refused %1: %2 %3"_s.arg(callName(call)).arg(checked.error().status).arg(checked.error().reason));
    return m_answers.refused(checked.error());
}

Reply HostCalls::picture(const QString &name)
{
    ++m_requests.at(size_t(Call::Image));
    const auto sighting = m_garage.pictured(name, m_clock.now());
    if (!sighting) {
        m_log(u"refused image: 404 there is no such picture"_s);
        return {404, "text/plain", "there is no such picture\n"};
    }
    const Garage::Bay &bay = m_garage.bays().at(sighting->bay);
    // The camera takes it when the car arrives.
    const QDateTime taken = QDateTime::fromMSecsSinceEpoch(sighting->since, QTimeZone(m_garage.utcOffset()));
    const int hour = taken.time().hour();
    CarPictureSubject subject;
    subject.plate = m_garage.plate(sighting->car);
    subject.appearance = mixed(m_seed, {quint64(sighting->car)});
    subject.area = m_garage.areas().at(bay.area).code;
    subject.bay = bay.code;
    subject.timeStamp = taken.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    subject.night = hour < 6 || hour >= 21;
    m_drawing.acquire();
    const QSemaphoreReleaser releaser(m_drawing);
    return {200, "image/jpeg", carPicture(subject)};
}

Reply HostCalls::truth(bool onThisMachine, const QString &imageBase) const
{
    if (!onThisMachine)
        return stray({403, u"the truth is told on this machine only"_s});
    CallCounts requests{};
    std::copy(m_requests.cbegin(), m_requests.cend(), requests.begin());
    return {200, "application/json", m_answers.truth(m_clock.now(), imageBase, requests)};
}

Reply HostCalls::stray(const Refusal &refusal) const
{
    m_log(u"refused a request: %1 %2"_s.arg(refusal.status).arg(refusal.reason));
    return m_answers.refused(refusal);
}

} // namespace bayfinder
