// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simulator/scenario.h"

#include <QMutex>

#include <optional>

namespace bayfinder {

/// What happens to one request besides being answered.
struct Disturbance
{
    int delayMilliseconds = 0;
    std::optional<FaultPlan> fault;
};

/// Decides what goes wrong with which request: by the seed and the request's number, so that a client that
/// asks one question after another sees the same every time. Callable from any thread.
class Disturbances
{
public:
    Disturbances(const Scenario &scenario, quint64 seed);

    /// For the next request to @p call; @p second of real time since the server is ready.
    [[nodiscard]] Disturbance next(Call call, double second);

private:
    struct Bucket
    {
        double tokens = 0;
        double filledAt = 0;
    };

    [[nodiscard]] bool strikes(qsizetype index, Call call, quint64 number, double second);
    [[nodiscard]] bool isOverRate(qsizetype index, double second);

    const QList<DelayPlan> m_delays;
    const QList<FaultPlan> m_faults;
    const quint64 m_seed;
    QMutex m_mutex; // guards what follows
    quint64 m_count = 0;
    QList<Bucket> m_buckets;
};

} // namespace bayfinder
