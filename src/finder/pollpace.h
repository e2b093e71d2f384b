// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/backoff.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>

namespace bayfinder {

/// When to ask again by oneself: at an interval while there are answers, in growing pauses while there are
/// none.
///
/// Says nothing by itself before the first of the two waits.
class PollPace : public QObject
{
    Q_OBJECT

public:
    /// The pause after an answer is @p interval, give or take a tenth, so that the machines of a garage do
    /// not ask in step. @p seed makes the jitter repeatable.
    PollPace(std::chrono::milliseconds interval, quint32 seed, QObject *parent = nullptr);

    /// The question was answered: asks again after an interval.
    void waitAfterAnswer();
    /// The question had no answer: asks again after a pause that grows with every failure since the last
    /// answer.
    void waitAfterTrouble();
    /// Asks once in @p pause, and does not count that as an answer or as trouble.
    void waitFor(std::chrono::milliseconds pause);
    /// Asks no more until the next wait.
    void stop();

Q_SIGNALS:
    /// The wait is over.
    void due();

private:
    std::chrono::milliseconds m_interval;
    Backoff m_backoff;
    QRandomGenerator m_random;
    QTimer m_timer;
};

} // namespace bayfinder
