// SPDX-License-Identifier: Apache-2.0
#include "finder/baywatch.h"

namespace bayfinder {

BayWatch::BayWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval,
                   quint32 seed, QObject *parent)
    : PollingWatch(clock, interval, seed, parent)
    , m_service(service)
{
}

void BayWatch::ask()
{
    m_pending.ask(this, m_service.bayStates(), [this](const Expected<QList<BayState>> &answer) {
        if (answer)
            m_states = *answer;
        settle(answer ? std::nullopt : std::optional(answer.error()));
    });
}

} // namespace bayfinder

#include "moc_baywatch.cpp"
