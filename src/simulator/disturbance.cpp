// SPDX-License-Identifier: Apache-2.0
#include "simulator/disturbance.h"

#include "simulator/draws.h"

#include <QMutexLocker>

#include <cmath>

namespace bayfinder {

namespace {

enum Purpose : quint64 { Jitter = 101, Strike };

} // namespace

Disturbances::Disturbances(const Scenario &scenario, quint64 seed)
    : m_delays(scenario.delays)
    , m_faults(scenario.faults)
    , m_seed(seed)
{
    for (const FaultPlan &fault : m_faults)
        m_buckets.append({static_cast<double>(fault.burst), 0});
}

bool Disturbances::isOverRate(qsizetype index, double second)
{
    const FaultPlan &fault = m_faults.at(index);
    Bucket &bucket = m_buckets[index];
    bucket.tokens =
        qMin(static_cast<double>(fault.burst), bucket.tokens + (second - bucket.filledAt) * fault.perSecond);
    bucket.filledAt = second;
    if (bucket.tokens < 1)
        return true;
    bucket.tokens -= 1;
    return false;
}

bool Disturbances::strikes(qsizetype index, Call call, quint64 number, double second)
{
    const FaultPlan &fault = m_faults.at(index);
    if (!fault.calls.contains(call) || second < fault.fromSecond
        || (fault.untilSecond && second >= *fault.untilSecond))
        return false;
    if (fault.kind == FaultPlan::Kind::RateLimit)
        return isOverRate(index, second);
    return fractionOf(mixed(m_seed, {Strike, quint64(index), number})) < fault.share;
}

Disturbance Disturbances::next(Call call, double second)
{
    const QMutexLocker locker(&m_mutex);
    const quint64 number = m_count++;
    Disturbance disturbance;
    for (qsizetype i = 0; i < m_delays.size(); ++i) {
        const DelayPlan &delay = m_delays.at(i);
        if (!delay.calls.contains(call))
            continue;
        const double part = fractionOf(mixed(m_seed, {Jitter, quint64(i), number}));
        disturbance.delayMilliseconds +=
            delay.milliseconds + static_cast<int>(std::lround(part * delay.jitterMilliseconds));
    }
    for (qsizetype i = 0; i < m_faults.size() && !disturbance.fault; ++i) {
        if (strikes(i, call, number, second))
            disturbance.fault = m_faults.at(i);
    }
    return disturbance;
}

} // namespace bayfinder
