// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "finder/pollingwatch.h"
#include "guidance/guidanceservice.h"
#include "guidance/pending.h"

#include <QList>

namespace bayfinder {

/// Keeps the state of every bay up to date.
class BayWatch final : public PollingWatch
{
    Q_OBJECT

public:
    /// The references must outlive the watch. See PollingWatch for the rest.
    BayWatch(GuidanceService &service, const Clock &clock, std::chrono::milliseconds interval, quint32 seed,
             QObject *parent = nullptr);

    /// The latest states, in the vendor's order; empty before the first answer.
    [[nodiscard]] const QList<BayState> &states() const { return m_states; }

protected:
    void ask() override;
    void cancel() override { m_pending.cancel(); }

private:
    GuidanceService &m_service;
    Pending<Expected<QList<BayState>>> m_pending;
    QList<BayState> m_states;
};

} // namespace bayfinder
