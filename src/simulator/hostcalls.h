// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/answers.h"
#include "simulator/garage.h"
#include "simulator/garageclock.h"
#include "simulator/requestcheck.h"
#include "simulator/scenario.h"

#include <QByteArray>
#include <QSemaphore>
#include <QString>

#include <array>
#include <atomic>
#include <functional>

namespace bayfinder {

/// What the vendor's host replies to whom, whatever carries the requests. Callable from any thread; keeps
/// references to what it is given.
class HostCalls
{
public:
    /// Called from any thread with one line, without plates and secrets.
    using Log = std::function<void(const QString &line)>;

    HostCalls(const Garage &garage, const GarageClock &clock, const Scenario &scenario, quint64 seed,
              Log log);

    /// @p imageBase is where pictures are, without the slash at the end.
    [[nodiscard]] Reply reply(Call call, const RawRequest &request, const QString &imageBase);
    /// The picture of that name; drawn anew each time, and never more than two at once.
    [[nodiscard]] Reply picture(const QString &name);
    /// Tells all plates at once, so only @p onThisMachine.
    /// With it, how often each call was asked since the start, the refused ones counted.
    [[nodiscard]] Reply truth(bool onThisMachine, const QString &imageBase) const;
    /// A request that is no call: refused and logged.
    [[nodiscard]] Reply stray(const Refusal &refusal) const;

    void log(const QString &line) const { m_log(line); }

private:
    const Garage &m_garage;
    const GarageClock &m_clock;
    const Scenario &m_scenario;
    const quint64 m_seed;
    const Log m_log;
    const Answers m_answers;
    QSemaphore m_drawing;
    std::array<std::atomic<int>, allCalls.size()> m_requests{};
};

} // namespace bayfinder
